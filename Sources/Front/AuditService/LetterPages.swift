internal import AccountKeeping
internal import AuditComparison
internal import AuditData
internal import AuditDesk
internal import AuditForms
internal import AuditModel
internal import AuditPages
internal import AuditReports
internal import AuditWording
internal import HTTPServing

// What leaves a facility’s pages to be printed, signed or put into a calendar.

extension RegistryService {
  static let letterRoutes = [
    Route(.get, ofFacility: "letters", for: .writeLetters) { $0.lettersPage() },
    Route(.get, ofFacility: "letters/*", for: .writeLetters) { $0.letter(for: .facility) },
    Route(.get, ofFacility: "letters/*/inside", for: .writeLetters) { $0.letter(for: .ministry) },
    Route(.get, ofFacility: "questionnaire", for: .seeFacility) { $0.questionnaire(onPaper: true) },
    Route(.get, ofFacility: "questionnaire/count", for: .bring) { $0.questionnaire(onPaper: false) },
    Route(.get, "due/calendar.ics", for: .seeDue) { $0.dueCalendar() },
  ]

  /// Whether a letter may tell what the facility does not know: it is addressed to an authority.
  fileprivate static func mayTellInside(_ kind: LetterKind) -> Bool { kind == .danger || kind == .report }
}

extension FacilityPass {
  /// Every letter there is: a way to those that the records call for, and of the others why they do not.
  fileprivate func lettersPage() -> HTTPAnswer {
    guard let material = planMaterial() else { return pass.failure }
    return pass.page(Words.Site.letters) { body in
      body.element("p") { $0.link(address(), heading) }
      body.element("p", class: "faint", Words.Site.printHint)
      body.element("ul") { list in
        for kind in LetterKind.allCases {
          list.element("li") { letter(kind, of: material, for: .facility, in: &$0) }
          guard RegistryService.mayTellInside(kind) else { continue }
          list.element("li") { letter(kind, of: material, for: .ministry, in: &$0) }
        }
      }
    }
  }

  private func letter(_ kind: LetterKind, of material: PlanMaterial, for audience: Audience, in item: inout HTMLWriter)
  {
    let isInside = audience == .ministry
    let name = isInside ? kind.subject + Sentence(same: " · ") + Words.Site.toAuthority : kind.subject
    switch try? material.letter(kind, on: [], for: audience) {
    case .called: item.link(address("letters/" + kind.rawValue + (isInside ? "/inside" : "")), name)
    case .refused(let reasons):
      item.words(name)
      item.element("div", class: "faint", kind.refusal(reasons, on: desk.today))
    case .closed(let closure):
      item.words(name)
      item.element("div", class: "faint", kind.refusal(closed: closure))
    case nil: item.words(name)
    }
  }

  fileprivate func letter(for audience: Audience) -> HTTPAnswer {
    guard let kind = LetterKind(rawValue: pass.values[1]),
      audience == .facility || RegistryService.mayTellInside(kind)
    else { return pass.notFound }
    guard let material = planMaterial() else { return pass.failure }
    switch try? material.letter(kind, on: [], for: audience) {
    case nil: return pass.failure
    case .refused(let reasons): return refused(kind.refusal(reasons, on: desk.today))
    case .closed(let closure): return refused(kind.refusal(closed: closure))
    case .called(let plan):
      let report = LetterReport(kind, plan, quotesNotes: false, program: pass.service.program, for: audience)
      return pass.service.document(
        renderLetter(report, languages: .only(pass.language), font: RegistryService.font))
    }
  }

  private func refused(_ why: Sentence) -> HTTPAnswer {
    pass.page(Words.Site.letters, status: 404) { body in
      body.element("p") { $0.link(address("letters"), Words.Site.letters) }
      body.element("p", why)
    }
  }

  /// What those who live there are asked: on sheets to print, or as a screen that counts what they answer, which a visit then brings.
  fileprivate func questionnaire(onPaper: Bool) -> HTTPAnswer {
    guard let kept = try? pass.service.store.kept() else { return pass.failure }
    guard let questionnaire = kept.library.value.questionnaire else {
      return pass.page(Words.Site.questionnaire, status: 404) { $0.element("p", Words.Help.noQuestionnaire) }
    }
    if onPaper {
      return pass.service.document(
        renderResidentSheets(
          questionnaire, for: facility, languages: .only(pass.language), font: RegistryService.font))
    }
    let kind: VisitKind = pass.account?.role == .facility ? .selfAssessment : .inspection
    return pass.service.document(
      renderResidentScreen(
        questionnaire, for: facility, on: desk.today, kind: kind, languages: .only(pass.language),
        font: RegistryService.font, program: pass.service.program))
  }
}

extension Pass {
  fileprivate func dueCalendar() -> HTTPAnswer {
    guard let list = reachedDueList(at: "due/calendar.ics") else { return failure }
    let text = renderCalendar(list.reports, program: service.program)
    return service.secured(
      .attachment(Array(text.utf8), named: "due.ics", type: "text/calendar; charset=utf-8"))
  }
}
