import AuditComparison
import AuditModel
import AuditScoring
import AuditTestSupport
import Testing

@Suite struct ComparisonTests {
  private func compared(
    _ facilities: [ComparedFacility], _ view: SharingView = .ministry,
    _ change: (inout ComparisonRequest) -> Void = { _ in }
  ) -> FacilityComparison {
    var request = ComparisonRequest()
    request.view = view
    change(&request)
    return compare(facilities, asked: request, in: SmallCountry.library)
  }

  private func facility(_ number: Int, _ answers: [String?], earlier: [String?]? = nil, own: [String?]? = nil)
    -> ComparedFacility
  {
    SmallCountry.facility(SmallCountry.place(number), answers, earlier: earlier, own: own)
  }

  @Test func `nothing to compare is said`() {
    #expect(compared([]).remarks == [.nothingToCompare])
    #expect(compared([]).isEmpty)
    #expect(compared([facility(1, ["met", "met"])]) { $0.filters = [.care(.foster)] }.remarks == [.nothingToCompare])
  }

  @Test func `one facility, and nothing answered, are said`() {
    #expect(
      compared([facility(1, [nil, nil])]).remarks == [.oneFacility(standard: "rules"), .allOpen(standard: "rules")])
    #expect(compared([facility(1, [nil, nil])], .coalition).remarks == [.tooFew(standard: "rules")])
  }

  @Test func `revisions are compared apart, and that is said`() {
    let facilities = [
      facility(1, ["met", "met"]),
      SmallCountry.facility(SmallCountry.place(2), ["unmet", "met"], by: SmallCountry.older),
    ]
    let found = compared(facilities)
    #expect(found.remarks.contains(.revisionsMixed(standard: "rules", versions: ["1.2", "1.1"])))
    #expect(found.standards.map { $0.standard.identity.version } == ["1.2", "1.1"])
    #expect(found.standards.map { $0.rows.count } == [1, 1])
  }

  @Test func `what open answers leave undecided has not moved`() throws {
    let found = compared([
      facility(1, ["met", "met"], earlier: ["unmet", "met"]), facility(2, ["unmet", "met"], earlier: ["met", "met"]),
      facility(3, ["met", nil], earlier: ["unmet", "met"]), facility(4, ["met", "unmet"], earlier: ["unmet", "met"]),
      facility(5, ["met", "met"]),
    ])
    let rows = found.standards[0].rows
    func change(_ id: String) -> FacilityChange? {
      rows.first { if case .known(id, _) = $0.name { true } else { false } }?.change
    }
    #expect(change("f-1")?.movement == .up)
    #expect(change("f-2")?.movement == .down)
    #expect(change("f-3")?.movement == .unsure)
    #expect(change("f-4")?.movement == .same)
    #expect(change("f-4")?.better == 1 && change("f-4")?.worse == 1)
    #expect(change("f-4")?.sections == [.up, .down])
    #expect(change("f-5") == nil)
    let unsure = try #require(change("f-3"))
    #expect(unsure.difference.lowest == Proportion(0, over: 1))
    #expect(unsure.difference.highest == Proportion(1, over: 2))
  }

  @Test func `with a day, change is measured from where it stood then, and older standings are left out`() {
    let facilities = [facility(1, ["met", "met"], earlier: ["unmet", "met"])]
    let since = compared(facilities) { $0.since = CalendarDay(year: 2026, month: 1, day: 1) }
    #expect(since.standards[0].rows[0].change?.from?.year == 2025)
    let later = compared(facilities) { $0.since = CalendarDay(year: 2026, month: 6, day: 1) }
    #expect(later.standards.isEmpty)
    #expect(later.remarks.contains(.notVisitedSince(standard: "rules", facilities: 1)))
  }

  @Test func `a self-assessment stands beside the inspection that follows it`() {
    let found = compared([facility(1, ["unmet", "met"], earlier: ["met", "met"], own: ["met", nil])])
    let agreement = found.standards[0].selfAssessment
    #expect(agreement?.pooled.compared == 1)
    #expect(agreement?.pooled.firstBetter == 1)
    #expect(agreement?.pooled.onlySecond == 1)
    #expect(agreement?.rows.first?.inspected?.year == 2026)
  }

  @Test func `kappa of a table is that of the literature`() throws {
    // Fleiss, Cohen and Everitt (1969), table 1: three diagnoses by two, of 200 patients; unweighted by two categories here.
    let table = [[88, 14, 18], [10, 40, 10], [2, 6, 12]]
    let kappa = try #require(WeightedKappa(table))
    let weights = [[1.0, 0.5, 0.0], [0.5, 1.0, 0.5], [0.0, 0.5, 1.0]]
    var observed = 0.0
    var expected = 0.0
    for i in 0..<3 {
      for j in 0..<3 {
        observed += weights[i][j] * Double(table[i][j]) / 200
        expected += weights[i][j] * Double(table[i].reduce(0, +)) * Double(table.reduce(0) { $0 + $1[j] }) / 40_000
      }
    }
    #expect(abs(kappa.value - (observed - expected) / (1 - expected)) < 1e-12)
    #expect(WeightedKappa([[5, 0], [0, 0]]) == nil)
    #expect(WeightedKappa([[0, 0], [0, 0]]) == nil)
    #expect(WeightedKappa([[5, 0], [3, 0]])?.standardError == nil)
    #expect(WeightedKappa([[5, 0], [0, 3]])?.value == 1)
  }

  @Test func `two inspectors have to talk over what they rate otherwise, the widest first`() {
    let first = facility(1, ["met", "met"]).standings[0]
    let second = facility(1, ["partly", "unmet"]).standings[0]
    let found = InspectorAgreement(first, second)
    #expect(found.differences.map(\.criterion) == [1, 0])
    #expect(found.agreement.firstBetter == 2)
    #expect(InspectorAgreement(first, first).differences.isEmpty)
  }
}
