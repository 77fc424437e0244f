package import AuditComparison
internal import AuditData
package import AuditDesk
package import AuditModel
internal import AuditPages
package import AuditWording
package import AuditWorkbooks

/// What is to leave the house, compared and held against all that left before. Nothing of it has left yet.
package struct PublicationDraft: Sendable {
  package let compared: ComparedAll
  private let request: ComparisonRequest
  private let earlier: [Publication]
  private let compare: @Sendable (ComparisonRequest) -> ComparedAll

  /// - Parameters:
  ///   - request: what is compared, for whom.
  ///   - earlier: all that left before.
  ///   - compare: facilities, held against what left before.
  package init(
    _ request: ComparisonRequest, after earlier: [Publication],
    comparing compare: @escaping @Sendable (ComparisonRequest) -> ComparedAll
  ) {
    self.request = request
    self.earlier = earlier
    self.compare = compare
    compared = compare(request)
  }

  /// A place that is remembered under the same id behind another member’s name, or without one, and not under this: what was told of
  /// it could not be held against what is.
  package var placeUnderAnotherMember: (now: String, before: String)? {
    let remembered = Set(earlier.flatMap(\.groups).flatMap(\.places).map(\.id))
    let now = Set(compared.places)
    var gone: [Substring: String] = [:]
    for id in remembered.subtracting(now) { gone[Facility.withoutMember(id)] = id }
    for id in now.subtracting(remembered).sorted() {
      if let before = gone[Facility.withoutMember(id)] { return (id, before) }
    }
    return nil
  }

  /// As the ledger remembers it.
  package func publication(named name: String, on day: CalendarDay) -> Publication {
    Publication(name: name, day: day, view: request.view, groups: compared.published)
  }

  /// The ledger, once it has left.
  package func ledger(remembering publication: Publication) -> String { renderLedger(earlier + [publication]) }

  /// The files that leave.
  ///
  /// - Parameter font: the Khmer font to embed, as a `data:` URL.
  package func files(on today: CalendarDay, program: String, languages: PageLanguages, font: String?)
    throws(WorkbookError) -> [(name: String, bytes: [UInt8])]
  {
    let comparison = compared.comparison
    let workbook = try renderWorkbook(
      comparisonTables(comparison, on: today, program: program), title: "careaudit compare", program: program,
      languages: languages)
    let page = renderComparisonPage(comparison, on: today, program: program, languages: languages, font: font)
    return [
      ("comparison.html", Array(page.utf8)),
      ("comparison.json", Array(comparisonJSON(comparison, on: today, program: program).utf8)),
      ("comparison.csv", Array((csvFileOpening + comparisonCSV(comparison)).utf8)), ("comparison.xlsx", workbook),
    ]
  }

  /// What would be told, kept and withheld, and what other groupings would tell of open places.
  package var whatWouldLeave: [Sentence] {
    var sentences = [Words.Publication.dryRun] + compared.notes.map { $0.sentence }
    if compared.notes.isEmpty { sentences.append(Words.Publication.noneConfidential) }
    for key in GroupingKey.allCases {
      var other = request
      other.grouping = key
      let found = key == request.grouping ? compared.comparison : compare(other).comparison
      let groups = found.standards.reduce(0) { $0 + $1.groups.count }
      let counts = found.standards.reduce(0) { sum, one in
        sum + one.criteria.reduce(0) { $0 + $1.groups.count { $0 != nil } }
      }
      sentences.append(Words.Publication.grouping(grouping: key.phrase, groups: groups, counts: counts))
    }
    return sentences
  }
}
