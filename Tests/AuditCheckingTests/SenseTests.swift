import AuditChecking
import AuditModel
import AuditTestSupport
import Testing

/// What a number can sensibly be, rule S9d.
@Suite struct SenseTests {
  private static let why = LocalizedText(english: "a day has 24 hours", khmer: "មួយថ្ងៃមាន ២៤ ម៉ោង")

  private static let measures = MeasureCatalogue([
    Measure(
      id: "hours", title: why, unit: nil,
      sense: LimitsOfSense(atLeast: ExactDecimal(1), atMost: ExactDecimal(24), reason: why)),
    Measure(id: "clients", title: why, unit: nil),
    Measure(id: "victims", title: why, unit: nil, sense: LimitsOfSense(isWhole: true, notAbove: 1, reason: why)),
  ])

  private func beyond(_ measure: String, _ value: String, clients: Int32? = nil) throws -> BeyondSense? {
    let index = try #require(Self.measures.ids.position(of: measure))
    return Self.measures.beyondSense(try ExactDecimal(digits: value.utf8), of: index) { other in
      other == 1 ? clients.map { ExactDecimal($0) } : nil
    }
  }

  @Test(
    arguments: [
      ("hours", "1", nil), ("hours", "24", nil), ("hours", "24.000000", nil), ("hours", "24.000001", .above("24")),
      ("hours", "25", .above("24")), ("hours", "0.999999", .below("1")), ("hours", "0", .below("1")),
      ("clients", "999999999", nil), ("victims", "3", nil), ("victims", "3.5", .notWhole),
    ] as [(String, String, BeyondSense?)])
  func `a limit itself makes sense, and the least beyond it does not`(
    measure: String, value: String, expected: BeyondSense?
  ) throws {
    #expect(try beyond(measure, value) == expected)
  }

  @Test func `a part is held against its whole where that was counted`() throws {
    #expect(try beyond("victims", "7", clients: 7) == nil)
    #expect(try beyond("victims", "7", clients: 6) == .aboveOther("clients", "6"))
    #expect(try beyond("victims", "7") == nil)
  }

  @Test func `a value that makes no sense is told of its record and counts as it stands`() throws {
    let criterion = Criterion(
      id: "a.hours", section: 0, level: .required, weight: 1,
      answer: .measure(0, .known([Threshold(rating: 0, relation: .atLeast, limit: ExactDecimal(20))])))
    let standard = Standard(
      identity: Standard.Identity(id: "s", edition: "1", revision: 1, digest: ""),
      sections: [Section(id: "a", criteria: 0..<1)], criteria: [criterion], ratings: [RatingRule(id: "last", needs: [])]
    )
    let library = StandardLibrary(standards: [standard], measures: Self.measures)
    let facility = Facility(
      id: "f", care: .shelter, operatedBy: .ngo, residents: WordSet([.girls]), serves: WordSet([.other]))
    var builder = RecordBuilder(.inspection, on: "2026-03-14")
    builder.measure("hours", ExactDecimal(25))
    builder.measure("victims", ExactDecimal(9))
    builder.measure("clients", ExactDecimal(8))
    builder.audit("s")
    let fitted = fit(builder.record, of: facility, to: library)
    #expect(
      fitted.problems.map(\.kind) == [
        .beyondSense(measure: "hours", value: "25", .above("24"), reason: Self.why),
        .beyondSense(measure: "victims", value: "9", .aboveOther("clients", "8"), reason: Self.why),
      ])
    #expect(fitted.problems.allSatisfy { $0.severity == .warning })
    let history = VisitHistory([builder.record], of: facility, in: library)
    let visit = try #require(history.standing(on: "s"))
    #expect(check(visit, of: facility, against: library).value?.first?.outcomes.first?.rating == 0)
  }
}
