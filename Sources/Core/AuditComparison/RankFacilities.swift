/// The best and the worst rank of each of these ranges, the highest first.
///
/// Best: one more than there are others that are surely higher. Worst: one more than there are others that may be higher.
/// Equal shares share a rank.
///
/// - Complexity: O(n log n).
package func possibleRanks(_ ranges: [ProportionRange]) -> [PossibleRanks] {
  let lows = ranges.map { $0.lowest }.sorted()
  let highs = ranges.map { $0.highest }.sorted()
  return ranges.map { range in
    let surelyHigher = lows.count - countNotAbove(range.highest, in: lows)
    // Of those whose highest lies above its lowest it is one itself, unless it is determined.
    let maybeHigher = highs.count - countNotAbove(range.lowest, in: highs) - (range.isDetermined ? 0 : 1)
    return PossibleRanks(best: surelyHigher + 1, worst: maybeHigher + 1, of: ranges.count)
  }
}

/// How many of these ascending values are not above `limit`.
private func countNotAbove(_ limit: Proportion, in sorted: [Proportion]) -> Int {
  var low = 0
  var high = sorted.count
  while low < high {
    let middle = (low + high) / 2
    if sorted[middle] > limit { high = middle } else { low = middle + 1 }
  }
  return low
}
