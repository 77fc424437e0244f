package import AuditModel
package import InputProblems

/// Something in a list of tests that cannot have been meant.
package struct ThresholdFlaw: Equatable {
  package let kind: CriterionTrouble
  /// Whose test it is; nil where it is about all of them.
  package let rating: Scale.Rating?

  package init(kind: CriterionTrouble, rating: Scale.Rating?) {
    self.kind = kind
    self.rating = rating
  }
}

/// Tests that never decide, values that no test covers, values that rate worse between two that rate better.
///
/// Values are told apart only by where they lie between the limits, so every such place is tried.
package func thresholdFlaws(_ tests: [Threshold], scale: Scale, isPercent: Bool) -> [ThresholdFlaw] {
  let least = ExactDecimal(0)
  let most = ExactDecimal(100)
  let limits = Set(tests.map(\.limit) + [least] + (isPercent ? [most] : [])).sorted()

  // A place is twice the position of a limit, or one more for the values behind it.
  let places = 0..<(isPercent ? 2 * limits.count - 1 : 2 * limits.count)
  func decides(_ place: Int) -> Scale.Rating? {
    tests.first { test in
      let limit = 2 * limits.firstIndex(of: test.limit)!
      return test.relation.holds(place < limit ? .less : place == limit ? .equal : .greater)
    }?.rating
  }
  let decided = places.map(decides)

  var flaws: [ThresholdFlaw] = []
  for test in tests where !decided.contains(test.rating) {
    flaws.append(
      ThresholdFlaw(kind: .thresholdNeverDecides(rating: scale.words[Int(test.rating)]), rating: test.rating))
  }
  let lastHasTest = tests.contains { $0.rating == scale.last }
  if lastHasTest, let place = decided.firstIndex(of: nil) {
    let limit = limits[place / 2].text
    let example = place.isMultiple(of: 2) ? limit : "> " + limit
    flaws.append(ThresholdFlaw(kind: .thresholdsGap(example: example), rating: nil))
  }
  let ranks = decided.map { $0 ?? scale.last }
  if !lastHasTest, !ranks.contains(scale.last), !tests.isEmpty {
    flaws.append(ThresholdFlaw(kind: .ratingImpossible(scale.words[Int(scale.last)]), rating: nil))
  }
  if getsBetterAfterWorse(ranks) { flaws.append(ThresholdFlaw(kind: .thresholdsWrongWay, rating: nil)) }
  return flaws
}

/// Whether, as the value grows, the rating falls and then rises again. (Best in the middle is fine.)
private func getsBetterAfterWorse(_ ranks: [Scale.Rating]) -> Bool {
  var hasFallen = false
  for (before, after) in zip(ranks, ranks.dropFirst()) {
    if after > before { hasFallen = true }
    if after < before && hasFallen { return true }
  }
  return false
}
