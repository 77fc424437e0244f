internal import AccountKeeping
internal import AuditComparison
internal import AuditDesk
internal import AuditModel
internal import AuditPages
internal import AuditReports
internal import AuditWording
internal import HTTPServing

extension RegistryService {
  static let dueRoutes = [
    Route(.get, "due", for: .seeDue) { $0.duePage() }, Route(.get, "country", for: .seeCountry) { $0.countryPage() },
  ]

  /// The Khmer font of this machine, read once.
  static let font = embeddedKhmerFont()

  /// For so many days ahead something is soon due.
  static let soon = 30
}

extension Pass {
  fileprivate func duePage() -> HTTPAnswer {
    guard let kept = try? service.store.kept(), let list = dueList(at: "due", kept) else { return failure }
    return page(Words.Due.title, here: "/due") { body in
      body.element("p", class: "faint", Sentence(same: kept.today.iso))
      body.dueList(list) { "/facility/" + percentEncoded($0) }
    }
  }

  /// What is due where the account may see it; nil where it cannot be kept in the log that it was read.
  func dueList(at page: String, _ kept: KeptState) -> DueList? {
    let reached = kept.entries.filter { entry in
      kept.facilities[entry.id].map { service.isWithin(reach, $0, account, kept.library.value) } ?? false
    }
    return noteReading(of: reached, kept, at: page) ? dueList(of: reached, kept) : nil
  }

  private func dueList(of entries: [FacilityEntry], _ kept: KeptState) -> DueList {
    // Without a name everything would be meant.
    let due =
      entries.isEmpty
      ? []
      : kept.desk(for: account?.name ?? "").due(entries.map(\.key), soon: RegistryService.soon, by: kept.library).value
    return DueList(due, on: kept.today, soon: RegistryService.soon, isBrief: entries.count > 20, for: audience)
  }

  /// What of dangers and notes kept inside may be told.
  var audience: Audience { may(.seeInside) ? .ministry : .facility }

  fileprivate func countryPage() -> HTTPAnswer {
    guard let kept = try? service.store.kept() else { return failure }
    guard noteReading(of: kept.entries, kept, at: "country") else { return failure }
    var request = ComparisonRequest()
    request.view = .ministry
    let report: (@Sendable (ReportMaterial) -> Int)? = nil
    let compared = kept.desk(for: account?.name ?? "").compare(
      [], asked: request, by: kept.library, pseudonym: { _ in nil }, report: report, take: { _ in })
    if compared.comparison.remarks.contains(.nothingToCompare) {
      return page(Words.Site.country, here: "/country") { $0.element("p", Words.Site.noFacilities) }
    }
    return service.document(
      renderComparisonPage(
        compared.comparison, on: kept.today, program: service.program, languages: .only(language),
        font: RegistryService.font))
  }

  private func noteReading(of entries: [FacilityEntry], _ kept: KeptState, at page: String) -> Bool {
    let confidential = entries.filter { kept.facilities[$0.id]?.location != .open }
    return service.store.noteReading(of: confidential, by: account?.name ?? "", at: page)
  }
}
