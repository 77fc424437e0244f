internal import AuditModel
package import AuditScoring

/// What a plan must reach, as a condition on which findings are mended. Every kind is monotone: mending more never breaks it.
package indirect enum Requirement: Sendable {
  case all([Requirement])
  case any([Requirement])
  /// So many of them.
  case some(Int, of: [Requirement])
  /// The gains of the mended findings add up to so much.
  case sum(Gains)
  /// The same of gains too large for a sum.
  case wideSum(WideGains)

  package static let holds = Requirement.all([])
  package static let never = Requirement.any([])

  /// What mending findings adds to a mean.
  package static func mean(_ gains: WideGains) -> Requirement { gains.small.map { .sum($0) } ?? .wideSum(gains) }

  package static func mended(_ finding: Int) -> Requirement { .sum(Gains([finding: 1], atLeast: 1)) }

  package func isMet(by mended: [Bool]) -> Bool {
    switch self {
    case .all(let parts): parts.allSatisfy { $0.isMet(by: mended) }
    case .any(let parts): parts.contains { $0.isMet(by: mended) }
    case .some(let count, let parts): parts.count { $0.isMet(by: mended) } >= count
    case .sum(let gains): gains.of.reduce(0) { mended[$1.finding] ? $0 + $1.gain : $0 } >= gains.atLeast
    case .wideSum(let gains): gains.isMet(by: mended)
    }
  }
}

/// What mending each of some findings gains, and how much is needed.
package struct Gains: Sendable {
  /// By finding, ascending; each gain above 0.
  package var of: [(finding: Int, gain: Int64)]
  package var atLeast: Int64

  /// What all gains have in common is divided out.
  package init(_ gains: [Int: Int64], atLeast: Int64) {
    let real = gains.filter { $0.value > 0 }
    let common = max(1, real.values.reduce(0, greatestCommonDivisor))
    of = real.sorted { $0.key < $1.key }.map { ($0.key, $0.value / common) }
    self.atLeast = atLeast <= 0 ? 0 : (atLeast + common - 1) / common
  }

  var total: Int64 { of.reduce(0) { $0 + $1.gain } }
}

/// As `Gains`, of any size.
package struct WideGains: Sendable {
  /// By finding, ascending; each gain above 0.
  private let of: [(finding: Int, gain: WideNatural)]
  private let from: WideNatural
  private let atLeast: WideNatural

  /// - Parameter from: what is gained already.
  package init(of gains: [Int: WideNatural], from: WideNatural, atLeast: WideNatural) {
    of = gains.filter { !$0.value.isZero }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    self.from = from
    self.atLeast = atLeast
  }

  package func isMet(by mended: [Bool]) -> Bool {
    atLeast <= of.reduce(from) { mended[$1.finding] ? $0 + $1.gain : $0 }
  }

  /// A sum of ordinary numbers that is met wherever this is, and nearly only there.
  var relaxed: Gains {
    let times = max(0, max(of.reduce(from) { $0 + $1.gain }, atLeast).bitWidth - WideGains.relaxedBits)
    var gains: [Int: Int64] = [:]
    for (finding, gain) in of { gains[finding] = gain.halved(times).small! + 1 }
    return Gains(gains, atLeast: atLeast.halved(times).small! - from.halved(times).small! - 1)
  }

  /// So that the sum of as many gains as there can be findings is still an ordinary number.
  private static let relaxedBits = 40

  /// The same as a sum of ordinary numbers; nil where they are too large.
  var small: Gains? {
    guard let least = atLeast.small, let given = from.small, of.reduce(from, { $0 + $1.gain }).small != nil else {
      return nil
    }
    var gains: [Int: Int64] = [:]
    for (finding, gain) in of { gains[finding] = gain.small }
    return Gains(gains, atLeast: least - given)
  }
}

/// Requirements that must all be met.
struct Conjunction {
  var sums: [Gains] = []
  /// What would split into too many alternatives.
  var others: [Requirement] = []

  static func + (left: Conjunction, right: Conjunction) -> Conjunction {
    Conjunction(sums: left.sums + right.sums, others: left.others + right.others)
  }
}

extension Requirement {
  /// Conjunctions of which one must be met; at most `most`.
  func alternatives(atMost most: Int = 64) -> [Conjunction] {
    switch self {
    case .sum(let gains):
      return [Conjunction(sums: [gains])]
    case .wideSum(let gains):
      return [Conjunction(sums: [gains.relaxed], others: [self])]
    case .any(let parts):
      let split = parts.flatMap { $0.alternatives(atMost: most) }
      return split.count <= most ? split : [Conjunction(others: [self])]
    case .all(let parts):
      var split = [Conjunction()]
      for part in parts {
        let ways = part.alternatives(atMost: most)
        split =
          split.count * ways.count <= most
          ? split.flatMap { one in ways.map { one + $0 } } : split.map { $0 + Conjunction(others: [part]) }
      }
      return split
    case .some(let count, let parts):
      if count <= 0 { return [Conjunction()] }
      if count > parts.count { return [] }
      let choices = combinations(count, of: parts.count, atMost: most)
      guard !choices.isEmpty else { return [Conjunction(others: [self])] }
      return Requirement.any(choices.map { .all($0.map { parts[$0] }) }).alternatives(atMost: most)
    }
  }
}

/// Every choice of `count` out of `whole` positions; none where there are more than `most`.
private func combinations(_ count: Int, of whole: Int, atMost most: Int) -> [[Int]] {
  var choices: [[Int]] = [[]]
  for position in 0..<whole {
    choices += choices.filter { $0.count < count }.map { $0 + [position] }
    choices.removeAll { $0.count + whole - position - 1 < count }
    if choices.count > most * 4 { return [] }
  }
  let whole = choices.filter { $0.count == count }
  return whole.count <= most ? whole : []
}
