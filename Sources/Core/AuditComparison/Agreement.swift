public import AuditModel
public import AuditScoring

/// Two sets of ratings of the same things on one scale, side by side.
public struct Agreement: Sendable {
  /// How often the first gave the one rating and the second the other: by the first's rating, then by the second's.
  public let table: [[Int]]
  /// Rated by one side and open on the other.
  public let onlyFirst: Int
  public let onlySecond: Int

  public init(ratings: Int) {
    table = [[Int]](repeating: [Int](repeating: 0, count: ratings), count: ratings)
    onlyFirst = 0
    onlySecond = 0
  }

  public init(table: [[Int]], onlyFirst: Int = 0, onlySecond: Int = 0) {
    self.table = table
    self.onlyFirst = onlyFirst
    self.onlySecond = onlySecond
  }

  /// Rated on both sides.
  public var compared: Int { count { _, _ in true } }
  public var same: Int { count { $0 == $1 } }
  /// The first rates better than the second.
  public var firstBetter: Int { count { $0 < $1 } }
  public var firstWorse: Int { count { $0 > $1 } }

  /// Percentage agreement: the same rating, of those rated on both sides; nil where there are none.
  public var share: Share? { Share(Int64(same), of: Int64(compared)) }

  private func count(_ isCounted: (Int, Int) -> Bool) -> Int {
    var sum = 0
    for one in table.indices {
      for two in table.indices where isCounted(one, two) { sum += table[one][two] }
    }
    return sum
  }

  static func + (left: Agreement, right: Agreement) -> Agreement {
    var table = left.table
    for one in table.indices {
      for two in table.indices { table[one][two] += right.table[one][two] }
    }
    return Agreement(
      table: table, onlyFirst: left.onlyFirst + right.onlyFirst, onlySecond: left.onlySecond + right.onlySecond)
  }

  /// Weighted kappa (Cohen 1968); nil where it is not defined: nothing to compare, or both sides gave one and the same
  /// rating throughout.
  public var kappa: WeightedKappa? { WeightedKappa(table) }
}

/// Agreement beyond what chance alone would give, with linear weights: κ = (*o* − *e*) / (1 − *e*), where *o* = Σ *w p*,
/// *e* = Σ *w p₁ p₂* and *w* = 1 − |*i* − *j*| / (*k* − 1).
///
/// Floating point, which nothing else in the Core has but `WilsonInterval`: an interval has a square root.
public struct WeightedKappa: Sendable, Hashable {
  public let value: Double
  /// Of large samples (Fleiss, Cohen and Everitt 1969); nil where it comes to nothing, as when one side gives one rating
  /// throughout.
  public let standardError: Double?

  /// The interval of 95%, never without `value`, not beyond −1 and 1: 1.959964 standard errors around the kappa of the table to which
  /// one answer more is added, spread evenly over its cells. With few answers, most of them alike, that of the table as it is feigns
  /// certainty: of 33 answers that nearly all agree it held the true one in 26 to 68 of 100 trials, this one in 87 or more.
  public let interval: (lowest: Double, highest: Double)

  public static func == (left: WeightedKappa, right: WeightedKappa) -> Bool {
    left.value == right.value && left.standardError == right.standardError && left.interval == right.interval
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(value)
    hasher.combine(interval.lowest)
    hasher.combine(interval.highest)
  }

  /// - Parameter table: how often the first side gave the rating of a row and the second that of a column.
  public init?(_ table: [[Int]]) {
    let counts = table.map { $0.map { Double($0) } }
    guard let found = WeightedKappa.estimate(counts) else { return nil }
    value = found.value
    standardError = found.variance > 1e-12 ? found.variance.squareRoot() : nil
    let cells = Double(counts.count * counts.count)
    let smooth = WeightedKappa.estimate(counts.map { $0.map { $0 + 1 / cells } })!
    let half = 1.959963984540054 * max(0, smooth.variance).squareRoot()
    interval = (max(-1, min(value, smooth.value - half)), min(1, max(value, smooth.value + half)))
  }

  /// Kappa and the variance of large samples; nil where it is not defined.
  private static func estimate(_ table: [[Double]]) -> (value: Double, variance: Double)? {
    let k = table.count
    var n = 0.0
    for row in table { for count in row { n += count } }
    guard n > 0, k > 1 else { return nil }
    var rows = [Double](repeating: 0, count: k)
    var columns = rows
    for i in 0..<k {
      for j in 0..<k {
        rows[i] += table[i][j] / n
        columns[j] += table[i][j] / n
      }
    }
    func weight(_ i: Int, _ j: Int) -> Double { 1 - Double(abs(i - j)) / Double(k - 1) }
    var observed = 0.0
    var expected = 0.0
    var rowWeights = [Double](repeating: 0, count: k)
    var columnWeights = rowWeights
    for i in 0..<k {
      for j in 0..<k {
        observed += weight(i, j) * table[i][j] / n
        expected += weight(i, j) * rows[i] * columns[j]
        rowWeights[i] += weight(i, j) * columns[j]
        columnWeights[j] += weight(i, j) * rows[i]
      }
    }
    // Both sides in one category: exactly one cell of the margins' product is 1.
    guard !rows.indices.contains(where: { rows[$0] == 1 && columns[$0] == 1 }), expected < 1 else { return nil }
    var sum = 0.0
    for i in 0..<k {
      for j in 0..<k {
        let term = weight(i, j) * (1 - expected) - (rowWeights[i] + columnWeights[j]) * (1 - observed)
        sum += table[i][j] / n * term * term
      }
    }
    let rest = observed * expected - 2 * expected + observed
    let square = (1 - expected) * (1 - expected)
    return ((observed - expected) / (1 - expected), (sum - rest * rest) / (n * square * square))
  }
}

/// Self-assessments beside inspections of the same facilities: the first side is the facility, the second the inspection.
public struct AgreementComparison: Sendable {
  public struct Row: Sendable {
    public let name: FacilityRow.Name
    public let agreement: Agreement
    /// The ministry's view alone.
    public let selfAssessed: CalendarDay?
    public let inspected: CalendarDay?
  }

  /// How often facilities rate a criterion otherwise than the inspection.
  public struct OnCriterion: Sendable {
    /// Its position in the standard.
    public let criterion: Int
    /// Of the facilities where both rated it: those that agree, those that rate themselves better, and worse.
    public let same: FacilityCount
    public let kinder: FacilityCount
    public let harsher: FacilityCount
    /// The ministry's view alone.
    public let kappa: WeightedKappa?
  }

  /// How many facilities have both.
  public let facilities: Int
  /// All answers of all of them. Those of one facility hang together, so its interval is too narrow rather than too wide.
  public let pooled: Agreement
  /// In the order of the rows of the table; empty in the public view.
  public let rows: [Row]
  /// Where facilities rate themselves too well most often first.
  public let criteria: [OnCriterion]
}

/// Two records of one visit, by two inspectors, against one revision of one standard.
public struct InspectorAgreement: Sendable {
  /// What a criterion was rated by either, as positions on the scale; nil: open.
  public struct Difference: Sendable {
    public let criterion: Int
    public let first: Scale.Rating?
    public let second: Scale.Rating?
  }

  public let standard: Standard
  public let agreement: Agreement
  /// What to talk over: critical criteria first, then the widest differences.
  public let differences: [Difference]

  /// - Precondition: both audits are by the same standard.
  public init(_ first: ComparedAudit, _ second: ComparedAudit) {
    precondition(first.standard === second.standard, "only one standard's ratings can be laid side by side")
    standard = first.standard
    agreement = Agreement(first, second)
    var found: [Difference] = []
    for index in standard.criteria.indices where first.answers[index].applies || second.answers[index].applies {
      let (one, two) = (first.answers[index].rating, second.answers[index].rating)
      if one != two { found.append(Difference(criterion: index, first: one, second: two)) }
    }
    let criteria = standard.criteria
    differences = found.sorted { left, right in
      let levels = (criteria[left.criterion].level.rawValue, criteria[right.criterion].level.rawValue)
      if levels.0 != levels.1 { return levels.0 < levels.1 }
      return left.width != right.width ? left.width > right.width : left.criterion < right.criterion
    }
  }
}

extension InspectorAgreement.Difference {
  /// How far apart the ratings are; 0 where one side has none.
  fileprivate var width: Int {
    guard let first, let second else { return 0 }
    return abs(Int(first) - Int(second))
  }
}

extension Agreement {
  /// Of the scored criteria of two audits by the same standard.
  init(_ first: ComparedAudit, _ second: ComparedAudit) {
    let standard = first.standard
    var table = Agreement(ratings: standard.scale.words.count).table
    var onlyFirst = 0
    var onlySecond = 0
    for index in standard.criteria.indices where standard.criteria[index].level.isScored {
      let (one, two) = (first.answers[index], second.answers[index])
      if let rating = one.rating, let other = two.rating {
        table[Int(rating)][Int(other)] += 1
      } else if one.rating != nil, two.isOpen {
        onlyFirst += 1
      } else if two.rating != nil, one.isOpen {
        onlySecond += 1
      }
    }
    self.init(table: table, onlyFirst: onlyFirst, onlySecond: onlySecond)
  }
}
