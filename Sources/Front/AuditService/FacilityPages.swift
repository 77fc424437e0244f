internal import AccountKeeping
internal import AuditDesk
internal import AuditModel
internal import AuditPages
internal import AuditPlanning
internal import AuditRegistry
internal import AuditReports
internal import AuditScoring
internal import AuditWording
internal import HTTPServing
internal import RegistryPhrases

extension RegistryService {
  static let facilityRoutes = [
    Route(.get, ofFacility: "", for: .seeFacility) { $0.overview() },
    Route(.get, ofFacility: "report", for: .seeFacility) { $0.report(.own) },
    Route(.get, ofFacility: "report/inside", for: .seeInside) { $0.report(.ministry) },
    Route(.get, ofFacility: "plan", for: .seeFacility) { $0.plan() },
    Route(.get, ofFacility: "receipt/*", for: .takeReceipt) { $0.receipt() },
  ]
}

extension Pass {
  /// A facility by its name, to those who may know where it is, and its id.
  func title(of facility: Facility) -> Sentence {
    let isTold = facility.location == .open || may(.seeInside)
    let name = isTold ? facility.name?.sentence : nil
    return name.map { $0 + Sentence(same: " · " + facility.id) } ?? Sentence(same: facility.id)
  }
}

extension FacilityPass {
  /// Of the facility’s page, or one below it.
  func address(_ more: String = "") -> String {
    "/facility/" + percentEncoded(entry.id) + (more.isEmpty ? "" : "/" + more)
  }

  /// What is told of it at the head of pages.
  var heading: Sentence { pass.title(of: facility) }

  /// What of its folder somebody may see: a facility itself sees what is of it and its visits, not what lies beside them.
  func maySee(_ entry: RegistryEntry) -> Bool {
    pass.may(.seeInside) || [.facility, .record, .plan].contains(entry.kind)
  }

  fileprivate func overview() -> HTTPAnswer {
    let folder = entry.key
    guard
      let kept = try? pass.service.store.reading({ registry throws(RegistryError) in
        (try registry.entries(below: folder), try registry.standing(below: folder))
      }), let state = try? pass.service.store.kept()
    else { return pass.failure }
    let due = desk.due([entry.key], soon: RegistryService.soon, by: state.library).value
    guard let waiting = pass.may(.decide) ? waitingFiles() : [] else { return pass.failure }
    return pass.page(heading) { body in
      body.element("ul") { list in
        list.element("li") { $0.link(address("report"), Words.Site.report) }
        if pass.may(.seeInside) { list.element("li") { $0.link(address("report/inside"), Words.Site.reportInside) } }
        list.element("li") { $0.link(address("plan"), Words.Plan.title) }
        for (act, more, words) in ways where pass.may(act) {
          list.element("li") { $0.link(address(more), words) }
        }
        if state.library.value.questionnaire != nil {
          list.element("li") { $0.link(address("questionnaire"), Words.Site.questionnaire) }
          if pass.may(.bring) {
            list.element("li") { $0.link(address("questionnaire/count"), Words.Site.countAnswers) }
          }
        }
      }
      if !waiting.isEmpty {
        body.element("h2", Words.Site.waiting)
        body.waitingList(waiting, isAcross: false)
      }
      body.element("h2", Words.Due.title)
      for one in due { body.due(DueReport(one, on: desk.today, for: pass.audience)) }
      body.element("h2", Words.Site.whatIsKept)
      table(of: kept.0.filter(maySee), standing: kept.1, in: &body)
    }
  }

  /// Ways to what can be done here, or read besides.
  private var ways: [(act: Act, address: String, words: Sentence)] {
    [
      (.keepPlan, "actions", Words.Site.actions), (.bring, "bring", Words.Site.bring),
      (.writeLetters, "letters", Words.Site.letters),
      (.takeReceipt, "receipts", Words.Pages.receipts), (.seeReadings, "readings", Words.Site.readings),
    ]
  }

  private func table(of entries: [RegistryEntry], standing: Set<Int>, in body: inout HTMLWriter) {
    body.element("table", class: "lists") { table in
      table.element("thead") { head in
        head.element("tr") { row in
          for title in [Words.Site.file, Words.Site.arrived, Words.Site.by, Words.Site.way, Words.Site.receipt] {
            row.element("th", [("scope", "col")]) { $0.words(title) }
          }
        }
      }
      table.element("tbody") { rows in
        for entry in entries { rows.element("tr") { row(of: entry, stands: standing.contains(entry.number), in: &$0) } }
      }
    }
  }

  private func row(of kept: RegistryEntry, stands: Bool, in row: inout HTMLWriter) {
    row.element("td") { cell in
      cell.element("a", [("href", address("kept/" + String(kept.number)))]) {
        $0.written(String(kept.subject.dropFirst(entry.key.count + 1)))
      }
    }
    row.cell(Words.Site.arrived, written: kept.arrived)
    row.cell(Words.Site.by, written: kept.account)
    row.element("td") { cell in
      cell.words(kept.way.phrase(about: kept.about))
      if stands { cell.element("div", class: "good", Words.Site.standsNow) }
      if !kept.why.isEmpty { cell.element("div", class: "faint", Words.Registry.why(why: kept.why)) }
    }
    row.element("td") {
      $0.link(address("receipt/" + String(kept.number)), Words.Pages.receiptOf(number: String(kept.number)))
    }
  }

  fileprivate func report(_ view: ReportView) -> HTTPAnswer {
    guard let reviewed = try? desk.reportMaterial(of: entry.key), let material = reviewed.value else {
      return pass.failure
    }
    let report = FacilityReport(
      material, view: view, on: desk.today, program: pass.service.program, problems: reviewed.problems)
    return pass.service.document(
      renderReportPage(report, languages: .only(pass.language), font: RegistryService.font))
  }

  fileprivate func plan() -> HTTPAnswer {
    guard let reviewed = try? desk.planMaterial(of: entry.key), let material = reviewed.value else {
      return pass.failure
    }
    return pass.service.document(
      renderPlanPage(
        planReport(material), program: pass.service.program, languages: .only(pass.language),
        font: RegistryService.font))
  }

  /// The plan as it stands today, with what changed since it was kept.
  func planReport(_ material: PlanMaterial) -> PlanReport {
    PlanReport(
      plan: material.plan(by: material.audit.planned), question: .everything, today: desk.today,
      changes: material.kept == nil ? nil : material.current.changes, kept: material.kept?.plan)
  }

  /// The receipt of an entry of the facility, as it is written in a path; nil where there is none for whoever asks.
  func receipt(numbered text: String) -> Receipt? {
    guard let number = Int(text), number > 0 else { return nil }
    let folder = entry.key + "/"
    let receipt = try? pass.service.store.reading { registry throws(RegistryError) -> Receipt? in
      let entry = try registry.entry(number)
      return entry.subject.hasPrefix(folder) && maySee(entry) ? try registry.receipt(of: number) : nil
    }
    return receipt ?? nil
  }

  func receipt() -> HTTPAnswer {
    guard let receipt = receipt(numbered: pass.values[1]) else { return pass.notFound }
    return pass.service.secured(
      HTTPAnswer(
        200,
        headers: [
          ("Content-Type", "text/plain; charset=utf-8"),
          ("Content-Disposition", "attachment; filename=\"receipt-" + String(receipt.entry.number) + ".txt\""),
        ] + RegistryService.guarded("default-src 'none'"), body: Array(receipt.written.utf8)))
  }
}
