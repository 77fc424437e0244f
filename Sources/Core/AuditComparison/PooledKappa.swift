internal import AuditModel

/// What one rater and another made of the things that both rated.
public struct RatedPair: Sendable {
  /// What was rated, by whatever number, and how either rated it, as positions on the scale.
  public let ratings: [(item: Int, first: Int, second: Int)]

  public init(_ ratings: [(item: Int, first: Int, second: Int)]) { self.ratings = ratings }
}

/// Weighted kappa of several pairs of raters together: κ = (*O* − *E*) / (1 − *E*), where *O* and *E* are the means, by numbers of answers,
/// of the agreement that each pair has and that chance alone would give it (H. de Vries, M. Elliott, D. Kanouse and S. Teleki, *Field
/// Methods* 20, 2008). It does not matter who of a pair is called the first.
///
/// Floating point, as in `WeightedKappa`: an interval has a square root.
public struct PooledKappa: Sendable {
  public let pairs: Int
  /// Answers that both of a pair rated, of all pairs.
  public let compared: Int
  /// Rated the same, of these.
  public let same: Int
  public let value: Double
  /// The interval of 95%, never without `value`, not beyond −1 and 1: 1.959964 standard errors, by the infinitesimal jackknife (B. Efron,
  /// *The Jackknife, the Bootstrap and Other Resampling Plans*, 1982, chapter 6), around the kappa of the same tables to which one answer
  /// more is added, shared among the visits and spread evenly over the cells. What pairs of one visit say of one criterion hangs
  /// together, and moves together. Of a single pair it is the interval of `WeightedKappa`.
  public let interval: (lowest: Double, highest: Double)

  /// Nil where kappa is not defined: nothing to compare, or every pair gave one and the same rating throughout.
  ///
  /// - Parameters:
  ///   - visits: the pairs of raters of each visit.
  ///   - ratings: how many the scale has.
  /// - Complexity: O(answers + pairs · ratings²).
  public init?(_ visits: [[RatedPair]], ratings: Int) {
    let tables = visits.map { pairs in pairs.map { PairTable($0, ratings: ratings, more: 0) } }
    guard let plain = Pool(tables) else { return nil }
    let items = visits.map { pairs in
      var seen: Set<Int> = []
      for pair in pairs { for rating in pair.ratings { seen.insert(rating.item) } }
      return seen.count
    }
    let allItems = Double(items.reduce(0, +))
    let shares = items.map { Double($0) / allItems }
    let smooth = zip(visits, shares).map { pairs, share in
      pairs.map { PairTable($0, ratings: ratings, more: share) }
    }
    guard let pool = Pool(smooth) else { return nil }
    var sum = 0.0
    for (visit, pairs) in visits.enumerated() {
      sum += pool.spread(of: pairs, smooth[visit], more: shares[visit])
    }
    let below = pool.answers * (1 - pool.expected) * (1 - pool.expected)
    let half = 1.959963984540054 * sum.squareRoot() / below
    self.pairs = visits.reduce(0) { $0 + $1.count }
    compared = visits.reduce(0) { $0 + $1.reduce(0) { $0 + $1.ratings.count } }
    same = visits.reduce(0) { $0 + $1.reduce(0) { $0 + $1.ratings.count { $0.first == $0.second } } }
    value = plain.kappa
    interval = (max(-1, min(value, pool.kappa - half)), min(1, max(value, pool.kappa + half)))
  }
}

/// How one of a pair rated beside the other, with the margins that the weights of kappa see.
private struct PairTable {
  let answers: Double
  /// Weighted, of this pair alone.
  let observed: Double
  let expected: Double
  /// By rating: the weight that the other's margin gives it.
  private let rows: [Double]
  private let columns: [Double]
  let ratings: Int
  /// Whether both gave one and the same rating throughout.
  let isConstant: Bool

  /// - Parameter more: how much of an answer is added, evenly over all cells.
  init(_ pair: RatedPair, ratings k: Int, more: Double) {
    ratings = k
    var first = [Double](repeating: more / Double(k), count: k)
    var second = first
    var agreed = 0.0
    for rating in pair.ratings {
      first[rating.first] += 1
      second[rating.second] += 1
      agreed += PairTable.weight(rating.first, rating.second, k)
    }
    var even = 0.0
    for i in 0..<k { for j in 0..<k { even += PairTable.weight(i, j, k) } }
    answers = Double(pair.ratings.count) + more
    observed = answers > 0 ? (agreed + more * even / Double(k * k)) / answers : 0
    var rows = [Double](repeating: 0, count: k)
    var columns = rows
    var expected = 0.0
    for i in 0..<k {
      for j in 0..<k where answers > 0 {
        let weight = PairTable.weight(i, j, k)
        rows[i] += weight * second[j] / answers
        columns[j] += weight * first[i] / answers
        expected += weight * first[i] * second[j] / (answers * answers)
      }
    }
    self.rows = rows
    self.columns = columns
    self.expected = expected
    isConstant =
      more == 0
      && pair.ratings.allSatisfy { $0.first == pair.ratings[0].first && $0.second == pair.ratings[0].first }
  }

  static func weight(_ i: Int, _ j: Int, _ k: Int) -> Double { k > 1 ? 1 - Double(abs(i - j)) / Double(k - 1) : 1 }

  /// How far an answer in a cell draws the pooled kappa, but for a factor that is the same for all.
  func pull(_ first: Int, _ second: Int, _ pool: Pool) -> Double {
    (PairTable.weight(first, second, ratings) - pool.observed) * (1 - pool.expected)
      - (rows[first] + columns[second] - expected - pool.expected) * (1 - pool.observed)
  }
}

private struct Pool {
  let answers: Double
  let observed: Double
  let expected: Double
  var kappa: Double { (observed - expected) / (1 - expected) }

  init?(_ visits: [[PairTable]]) {
    var (answers, observed, expected, isConstant) = (0.0, 0.0, 0.0, true)
    for pairs in visits {
      for pair in pairs {
        answers += pair.answers
        observed += pair.answers * pair.observed
        expected += pair.answers * pair.expected
        isConstant = isConstant && pair.isConstant
      }
    }
    guard answers > 0, !isConstant, expected < answers else { return nil }
    self.answers = answers
    self.observed = observed / answers
    self.expected = expected / answers
  }

  /// The sum of the squares of what each criterion of a visit draws, in all its pairs together, and of what is added.
  func spread(of pairs: [RatedPair], _ tables: [PairTable], more: Double) -> Double {
    var pulls: [Int: Double] = [:]
    for (pair, table) in zip(pairs, tables) {
      for rating in pair.ratings { pulls[rating.item, default: 0] += table.pull(rating.first, rating.second, self) }
    }
    // In a fixed order: sums of floating point depend on it.
    var sum = pulls.keys.sorted().reduce(0.0) { $0 + pulls[$1]! * pulls[$1]! }
    guard let ratings = tables.first?.ratings, more > 0 else { return sum }
    for i in 0..<ratings {
      for j in 0..<ratings {
        let pull = tables.reduce(0.0) { $0 + $1.pull(i, j, self) }
        sum += more / Double(ratings * ratings) * pull * pull
      }
    }
    return sum
  }
}

extension RatedPair {
  /// The scored criteria that both audits rate.
  ///
  /// - Precondition: both audits are by the same standard.
  public init(_ first: ComparedAudit, _ second: ComparedAudit) {
    precondition(first.standard === second.standard, "only one standard's ratings can be laid side by side")
    var ratings: [(item: Int, first: Int, second: Int)] = []
    for index in first.standard.criteria.indices where first.standard.criteria[index].level.isScored {
      if let one = first.answers[index].rating, let two = second.answers[index].rating {
        ratings.append((index, Int(one), Int(two)))
      }
    }
    self.init(ratings)
  }
}
