import AuditLoading
import AuditModel
import InputProblems
import Testing

@Suite struct `Thresholds that cannot have been meant` {
  struct Case: Sendable, CustomTestStringConvertible {
    let tests: [String]
    let isPercent: Bool
    let flaws: [ThresholdFlaw]

    /// - Parameter tests: `met >= 3`
    init(_ tests: [String], percent: Bool = false, _ flaws: [(CriterionTrouble, Scale.Rating?)] = []) {
      self.tests = tests
      isPercent = percent
      self.flaws = flaws.map { ThresholdFlaw(kind: $0, rating: $1) }
    }

    var testDescription: String { tests.joined(separator: ", ") }
  }

  static let cases: [Case] = [
    Case([]),
    Case(["met >= 3", "partly >= 2"]),
    Case(["met <= 8", "partly <= 10"]),
    Case(["met >= 3", "partly >= 2", "unmet < 2"]),
    Case(["met = 3"]),
    // Best in the middle is fine: neither too few nor too many.
    Case(["met = 3", "partly >= 2"]),
    Case(["met >= 2", "partly >= 3"], [(.thresholdNeverDecides(rating: "partly"), 1)]),
    Case(["met >= 2", "partly >= 2"], [(.thresholdNeverDecides(rating: "partly"), 1)]),
    Case(["met < 0"], [(.thresholdNeverDecides(rating: "met"), 0)]),
    Case(
      ["met >= 0", "partly >= 2"],
      [(.thresholdNeverDecides(rating: "partly"), 1), (.ratingImpossible("unmet"), nil)]),
    Case(["met >= 3", "partly >= 2", "unmet < 1"], [(.thresholdsGap(example: "1"), nil)]),
    Case(["met > 3", "partly >= 2", "unmet < 2"]),
    Case(["met > 3", "unmet < 3"], [(.thresholdsGap(example: "3"), nil)]),
    Case(["met < 3", "unmet = 3"], [(.thresholdsGap(example: "> 3"), nil)]),
    Case(["met >= 3", "partly >= 0"], [(.ratingImpossible("unmet"), nil)]),
    Case(["met >= 10", "partly <= 2"], [(.thresholdsWrongWay, nil)]),
    Case(["met = 1", "partly = 5"], [(.thresholdsWrongWay, nil)]),
    Case(["met >= 100", "partly >= 80"], percent: true),
    Case(["met > 100", "partly >= 80"], percent: true, [(.thresholdNeverDecides(rating: "met"), 0)]),
    Case(["met > 0", "unmet = 0"], percent: true),
    Case(["met < 50", "partly <= 100"], percent: true, [(.ratingImpossible("unmet"), nil)]),
  ]

  @Test(arguments: cases) func `are told from those that can`(tests: Case) throws {
    let parsed = try tests.tests.map { text in
      let parts = text.split(separator: " ").map(String.init)
      return Threshold(
        rating: try #require(Scale.standard.rating(parts[0])), relation: try #require(Relation(word: parts[1])),
        limit: try ExactDecimal(digits: parts[2].utf8))
    }
    #expect(thresholdFlaws(parsed, scale: .standard, isPercent: tests.isPercent) == tests.flaws)
  }

  /// The slow way: every value from 0 to 12 in halves, against limits that are whole.
  @Test func `agree with trying every value`() {
    let scale = Scale.standard
    let comparisons = Relation.allCases
    for number in 0..<(5 * 5 * 7 * 7) {
      let tests = [
        Threshold(rating: 0, relation: comparisons[number % 5], limit: ExactDecimal(Int32(number / 25 % 7))),
        Threshold(rating: 1, relation: comparisons[number / 5 % 5], limit: ExactDecimal(Int32(number / 175 % 7))),
      ]
      let decided = (0...26).map { half in
        tests.first { test in
          let limit = 2 * test.limit.mantissa
          return test.relation.holds(half < limit ? .less : half == limit ? .equal : .greater)
        }?.rating
      }
      var expected: Set<CriterionTrouble> = []
      for test in tests where !decided.contains(test.rating) {
        expected.insert(.thresholdNeverDecides(rating: scale.words[Int(test.rating)]))
      }
      if !decided.contains(nil) { expected.insert(.ratingImpossible("unmet")) }
      let ranks = decided.map { $0 ?? 2 }
      let rises = ranks.indices.contains { middle in
        ranks[..<middle].contains { $0 < ranks[middle] } && ranks[middle...].contains { $0 < ranks[middle] }
      }
      if rises { expected.insert(.thresholdsWrongWay) }
      let found = thresholdFlaws(tests, scale: scale, isPercent: false)
      #expect(Set(found.map(\.kind)) == expected, "\(tests)")
    }
  }
}
