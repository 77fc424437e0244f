internal import AccountKeeping
internal import AuditDesk
internal import AuditModel
internal import AuditPages
internal import AuditReports
internal import AuditWording
internal import HTTPServing

extension RegistryService {
  static let dueRoutes = [
    Route(.get, "due", for: .seeDue) { $0.duePage() }
  ]

  /// The Khmer font of this machine, read once.
  static let font = embeddedKhmerFont()

  /// For so many days ahead something is soon due.
  static let soon = 30
}

extension Pass {
  fileprivate func duePage() -> HTTPAnswer {
    let sought = SoughtFacilities(request)
    guard let kept = try? service.store.kept(), let list = reachedDueList(at: "due", sought) else { return failure }
    let provinces = Set(reachedEntries(kept).compactMap { kept.facilities[$0.id]?.province })
    return page(Words.Due.title, here: "/due") { body in
      body.element("p", class: "faint", Sentence(same: kept.today.iso))
      if reachedEntries(kept).count > 1 { searchForm(for: sought, among: provinces, in: &body) }
      if may(.proposeFacility) { body.element("p") { $0.link("/places/new", Words.Site.proposePlace) } }
      if !list.reports.isEmpty { body.element("p") { $0.link("/due/calendar.ics", Words.Site.calendar) } }
      body.dueList(list) { "/facility/" + percentEncoded($0) }
    }
  }

  /// The facilities that somebody reaches.
  func reachedEntries(_ kept: KeptState) -> [FacilityEntry] {
    kept.entries.filter { entry in
      kept.facilities[entry.id].map { service.isWithin(reach, $0, account, kept.library.value) } ?? false
    }
  }

  /// What is due where somebody reaches; nil where it cannot be read, or may not be shown.
  ///
  /// - Parameters:
  ///   - page: what is read, for the log.
  ///   - sought: only those that were sought; nil: all.
  func reachedDueList(at page: String, _ sought: SoughtFacilities? = nil) -> DueList? {
    guard let kept = try? service.store.kept() else { return nil }
    let reached = reachedEntries(kept).filter { entry in
      guard let sought, let facility = kept.facilities[entry.id] else { return true }
      return sought.admits(facility)
    }
    guard noteReading(of: reached, kept, at: page) else { return nil }
    return dueList(of: reached, kept, onlyLate: sought?.onlyLate ?? false)
  }

  private func searchForm(for sought: SoughtFacilities, among provinces: Set<Province>, in body: inout HTMLWriter) {
    let named = provinces.sorted { $0.phrase[language] < $1.phrase[language] }.map {
      (value: $0.word, words: $0.phrase)
    }
    body.element("details", sought.isEverything ? [] : [("open", "open")]) { details in
      details.element("summary", Words.Site.search)
      details.searchForm(to: "/due") { form in
        form.field("q", Words.Site.nameOrId, type: "search", value: sought.words)
        if provinces.count > 1 {
          form.selection(
            "province", Words.Common.province, [(value: "", words: Words.Site.everywhere)] + named,
            chosen: sought.province)
        }
        form.element("label", class: "choice") { label in
          label.add("<input type=\"checkbox\" name=\"late\" value=\"1\"" + (sought.onlyLate ? " checked" : "") + "> ")
          label.words(Words.Site.onlyLate)
        }
        form.button(Words.Site.search)
      }
    }
  }

  func dueList(of entries: [FacilityEntry], _ kept: KeptState, onlyLate: Bool) -> DueList {
    // Without a name everything would be meant.
    let due =
      entries.isEmpty
      ? []
      : kept.desk(for: account?.name ?? "").due(entries.map(\.key), soon: RegistryService.soon, by: kept.library).value
    let shown = onlyLate ? due.filter { $0.urgency == .overdue || $0.urgency == .neverInspected } : due
    return DueList(shown, on: kept.today, soon: RegistryService.soon, isBrief: entries.count > 20, for: audience)
  }

  /// What of dangers and notes kept inside may be told.
  var audience: Audience { may(.seeInside) ? .ministry : .facility }

  /// Keeps in the log that what is confidential of some facilities is read; false where it could not, and then it must not be shown.
  func noteReading(of entries: [FacilityEntry], _ kept: KeptState, at page: String) -> Bool {
    let confidential = entries.filter { kept.facilities[$0.id]?.location != .open }
    return service.store.noteReading(of: confidential, by: account?.name ?? "", at: page)
  }
}

/// Which facilities somebody seeks, by the address of the page.
struct SoughtFacilities {
  /// Of their names and ids.
  let words: String
  /// Its word; empty: any.
  let province: String
  let onlyLate: Bool

  init(_ request: HTTPRequest) {
    words = String(InvisibleSigns.trimmed(request.query("q") ?? "").prefix(100))
    province = request.query("province") ?? ""
    onlyLate = request.query("late") == "1"
  }

  var isEverything: Bool { words.isEmpty && province.isEmpty && !onlyLate }

  func admits(_ facility: Facility) -> Bool {
    if !province.isEmpty, facility.province?.word != province { return false }
    guard !words.isEmpty else { return true }
    let sought = words.lowercased()
    let names = [facility.id, facility.name?.english, facility.name?.khmer].compactMap { $0?.lowercased() }
    return names.contains { $0.contains(sought) }
  }
}
