internal import AccountKeeping
internal import AuditComparison
internal import AuditDesk
internal import AuditModel
internal import AuditPages
internal import AuditReports
internal import AuditScoring
internal import AuditWording
internal import HTTPServing

extension RegistryService {
  static let countryRoutes = [
    Route(.get, "country", for: .seeCountry) { $0.countryPage() },
    Route(.get, "country/comparison", for: .seeCountry) { $0.comparisonPage() },
  ]

  /// So many facilities stand on a page.
  fileprivate static let mostFacilities = 200
}

/// Which facilities of the country are shown, by the address of the page.
private struct CountryFilter {
  let province: Province?
  let care: CareKind?
  let residents: ResidentGroup?
  /// Of a standard, by the ids of both.
  let rating: (standard: String, rating: String)?
  let onlyLate: Bool

  init(_ request: HTTPRequest, _ provinces: ProvinceList) {
    func asked(_ name: String) -> String? { request.query(name).flatMap { $0.isEmpty ? nil : $0 } }
    province = asked("province").flatMap { provinces.named($0) }
    care = asked("care").flatMap { CareKind(word: $0) }
    residents = asked("residents").flatMap { ResidentGroup(word: $0) }
    let parts = (asked("rating") ?? "").split(separator: " ", maxSplits: 1).map(String.init)
    rating = parts.count == 2 ? (parts[0], parts[1]) : nil
    onlyLate = request.query("late") == "1"
  }

  /// Those that a comparison knows too, and names.
  var ofPlaces: [FacilityFilter] {
    [province.map { .province($0) }, care.map { .care($0) }, residents.map { .residents($0) }].compactMap { $0 }
  }

  var isEverything: Bool { ofPlaces.isEmpty && rating == nil && !onlyLate }

  /// Behind the question mark of an address.
  func query(onlyOfPlaces: Bool = false) -> String {
    var pairs: [(String, String)] = []
    if let province { pairs.append(("province", province.word)) }
    if let care { pairs.append(("care", care.word)) }
    if let residents { pairs.append(("residents", residents.word)) }
    if !onlyOfPlaces {
      if let rating { pairs.append(("rating", rating.standard + " " + rating.rating)) }
      if onlyLate { pairs.append(("late", "1")) }
    }
    return pairs.map { $0.0 + "=" + percentEncoded($0.1) }.joined(separator: "&")
  }
}

/// Where a facility stands on one standard.
private struct CountryStanding {
  let standard: Standard
  let row: FacilityRow

  /// Whether a rating is among those that its open answers leave possible.
  func mayBe(_ rating: (standard: String, rating: String)) -> Bool {
    guard standard.id == rating.standard, let range = row.rating else { return false }
    return (min(range.lowest, range.highest)...max(range.lowest, range.highest)).contains {
      standard.ratings[$0].id == rating.rating
    }
  }

  var sentence: Sentence {
    Sentence { language in
      let told = row.rating.map { ratingText($0, of: standard, language) } ?? Words.Pages.noStanding[language]
      return standard.id + Words.Common.colon[language] + told + (row.date.map { " · " + $0.iso } ?? "")
    }
  }
}

extension Pass {
  fileprivate func countryPage() -> HTTPAnswer {
    guard let kept = try? service.store.kept() else { return failure }
    let filter = CountryFilter(request, kept.library.value.provinces)
    let compared = compare(kept, [])
    var standings: [String: [CountryStanding]] = [:]
    for comparison in compared.standards {
      for row in comparison.rows {
        guard let facility = row.facility else { continue }
        standings[facility.id, default: []].append(CountryStanding(standard: comparison.standard, row: row))
      }
    }
    let sought = kept.entries.filter { entry in
      guard let facility = kept.facilities[entry.id] else { return false }
      return filter.ofPlaces.allSatisfy { $0.matches(facility, in: .ministry) }
        && filter.rating.map { rating in (standings[entry.id] ?? []).contains { $0.mayBe(rating) } } ?? true
    }
    let due = dueList(of: sought, kept, onlyLate: filter.onlyLate)
    var seen: Set<String> = []
    let reports = (due.endangered + due.groups.flatMap(\.members)).filter { seen.insert($0.facility.id).inserted }
    let first = request.query("from").flatMap { Int($0) }.map { min(max(0, $0), reports.count) } ?? 0
    let shown = Array(reports[first...].prefix(RegistryService.mostFacilities))
    // How many there are with a rating tells of each of them, also of those that another page shows.
    let told = filter.rating == nil && !filter.onlyLate ? shown : reports
    let ids = Set(told.map(\.facility.id))
    guard noteReading(of: kept.entries.filter { ids.contains($0.id) }, kept, at: "country") else { return failure }
    return page(Words.Site.country, here: "/country") { body in
      body.element("p", class: "faint", Sentence(same: kept.today.iso))
      filters(filter, kept, compared, in: &body)
      body.element("p", [("role", "status")]) {
        $0.words(Words.Pages.shown(shown: String(reports.count), all: String(kept.facilities.count)))
      }
      let query = filter.query(onlyOfPlaces: true)
      body.element("p") {
        $0.link("/country/comparison" + (query.isEmpty ? "" : "?" + query), Words.Pages.sideBySide)
      }
      guard !shown.isEmpty else {
        body.element("p", kept.facilities.isEmpty ? Words.Site.noFacilities : Words.Pages.noneSo)
        return
      }
      table(of: shown, standings, in: &body)
      if first + shown.count < reports.count {
        let query = [filter.query(), "from=" + String(first + shown.count)].filter { !$0.isEmpty }
        body.element("p") { $0.link("/country?" + query.joined(separator: "&"), Words.Pages.further) }
      }
    }
  }

  private func table(
    of reports: [DueReport], _ standings: [String: [CountryStanding]], in body: inout HTMLWriter
  ) {
    body.listTable([Words.Common.facilityHeading, Words.Common.standing, Words.Due.title]) { rows in
      for report in reports {
        let facility = report.facility
        rows.element("tr") { row in
          row.element("td") { cell in
            cell.link("/facility/" + percentEncoded(facility.id), title(of: facility))
            let facts = [facility.care.phrase] + [facility.province?.phrase].compactMap { $0 }
            cell.element("div", class: "faint", facts.joined(by: " · "))
          }
          row.element("td") { cell in
            let all = standings[facility.id] ?? []
            if all.isEmpty { cell.element("div", class: "faint", Words.Pages.noStanding) }
            for standing in all { cell.element("div", standing.sentence) }
          }
          row.element("td") { cell in
            for danger in report.dangers.standing { cell.element("div", class: "bad", danger.what) }
            let isLate = report.urgency == .overdue || report.urgency == .neverInspected
            cell.element("div", class: isLate ? "bad" : nil, report.factsBesideName.joined(by: " · "))
          }
        }
      }
    }
  }

  private func filters(
    _ filter: CountryFilter, _ kept: KeptState, _ compared: FacilityComparison, in body: inout HTMLWriter
  ) {
    let any = (value: "", words: Words.Pages.any)
    let provinces = Set(kept.facilities.values.compactMap(\.province))
      .sorted { $0.phrase[language] < $1.phrase[language] }.map { (value: $0.word, words: $0.phrase) }
    let (kinds, groups) = (
      Set(kept.facilities.values.map(\.care)),
      kept.facilities.values.reduce(into: Set<ResidentGroup>()) { $0.formUnion($1.residents.words) }
    )
    var ratings: [(value: String, words: Sentence)] = []
    var known: Set<String> = []
    for comparison in compared.standards {
      let standard = comparison.standard
      for rating in standard.ratings where known.insert(standard.id + " " + rating.id).inserted {
        let title = rating.title?.sentence ?? Sentence(same: rating.id)
        ratings.append((standard.id + " " + rating.id, Sentence(same: standard.id) + Words.Common.colon + title))
      }
    }
    body.element("details", filter.isEverything ? [] : [("open", "open")]) { details in
      details.element("summary", Words.Pages.filters)
      details.searchForm(to: "/country") { form in
        form.selection("province", Words.Common.province, [any] + provinces, chosen: filter.province?.word ?? "")
        form.selection(
          "care", Words.Place.care,
          [any] + CareKind.allCases.filter(kinds.contains).map { (value: $0.word, words: $0.phrase) },
          chosen: filter.care?.word ?? "")
        form.selection(
          "residents", Words.Place.residents,
          [any] + ResidentGroup.allCases.filter(groups.contains).map { (value: $0.word, words: $0.phrase) },
          chosen: filter.residents?.word ?? "")
        form.selection(
          "rating", Words.Common.ratingHeading, [any] + ratings,
          chosen: filter.rating.map { $0.standard + " " + $0.rating } ?? "", hint: Words.Pages.ratingHint)
        form.element("label", class: "choice") { label in
          label.add("<input type=\"checkbox\" name=\"late\" value=\"1\"" + (filter.onlyLate ? " checked" : "") + "> ")
          label.words(Words.Site.onlyLate)
        }
        form.button(Words.Pages.show)
      }
      if !filter.isEverything { details.element("p") { $0.link("/country", Words.Pages.showAll) } }
    }
  }

  // MARK: Side by side

  private func compare(_ kept: KeptState, _ filters: [FacilityFilter]) -> FacilityComparison {
    var request = ComparisonRequest()
    request.view = .ministry
    request.filters = filters
    let report: (@Sendable (ReportMaterial) -> Int)? = nil
    return kept.desk(for: account?.name ?? "").compare(
      [], asked: request, by: kept.library, pseudonym: { _ in nil }, report: report, take: { _ in }
    ).comparison
  }

  fileprivate func comparisonPage() -> HTTPAnswer {
    guard let kept = try? service.store.kept() else { return failure }
    let filters = CountryFilter(request, kept.library.value.provinces).ofPlaces
    let sought = kept.entries.filter { entry in
      kept.facilities[entry.id].map { facility in filters.allSatisfy { $0.matches(facility, in: .ministry) } } ?? false
    }
    guard noteReading(of: sought, kept, at: "country/comparison") else { return failure }
    let compared = compare(kept, filters)
    if compared.remarks.contains(.nothingToCompare) {
      return page(Words.Site.country, here: "/country") { body in
        body.element("p", kept.facilities.isEmpty ? Words.Site.noFacilities : Words.Pages.noneSo)
        body.element("p") { $0.link("/country", Words.Site.country) }
      }
    }
    return service.document(
      renderComparisonPage(
        compared, on: kept.today, program: service.program, languages: .only(language), font: RegistryService.font))
  }
}
