/// A rating that a facility can be given, and what it needs, rule S7.
public struct RatingRule: Sendable {
  public let id: String
  public let title: LocalizedText?
  public let needs: [Need]

  public init(id: String, title: LocalizedText? = nil, needs: [Need]) {
    self.id = id
    self.title = title
    self.needs = needs
  }
}

/// One condition of a rating. Every kind is monotone: a better answer never breaks it.
public indirect enum Need: Sendable {
  /// Each applying criterion selected is rated so or better.
  case every(Selection, atLeast: Scale.Rating)
  /// Earned over possible of the selected is at least so much. Nothing possible: holds.
  case share(Selection, atLeast: ShareLimit)
  /// The weighted mean of shares is at least so much. Nothing possible in any: holds.
  case mean([MeanPart], atLeast: ShareLimit)
  /// At most so many of the selected are rated worse.
  case count(Selection, below: Scale.Rating, atMost: CountLimit)
  /// At least so many of the selected are rated so or better.
  case countRated(Selection, rated: Scale.Rating, atLeast: CountLimit)
  /// So many of the sections (all where nil) have this section rating or a better one; both as indices.
  /// A section to which nothing applies has no rating: it does not count, and `all` does not ask for it.
  case sections([Int], rated: Int, atLeast: CountLimit?)
  /// At most so many of the sections have a worse section rating. A section without a rating does not count.
  case sectionsBelow([Int], below: Int, atMost: CountLimit)
  /// One of them holds; at least one is given.
  case any([Need])
  /// Each of them holds; at least one is given.
  case all([Need])

  /// How deep needs, and the parts of a mean, may stand in each other.
  public static let deepest = 8
}

/// One part of a weighted mean. A part in which nothing is possible is left out, and the weights of its neighbours are those
/// that count.
public struct MeanPart: Sendable {
  public indirect enum Value: Sendable {
    /// Earned over possible of the selected.
    case share(Selection)
    case mean([MeanPart])
  }

  public let value: Value
  /// 1 to `Criterion.heaviest`.
  public let weight: Int64

  public init(_ value: Value, weight: Int64) {
    self.value = value
    self.weight = weight
  }

  /// What its shares are of, those of means within it too.
  public var selections: [Selection] {
    switch value {
    case .share(let selection): [selection]
    case .mean(let parts): parts.flatMap { $0.selections }
    }
  }
}

/// A part of a whole that a need asks for or lets be, held exactly.
public struct ShareLimit: Sendable, Hashable {
  public static let largestPart: Int64 = 1_000_000_000_000_000
  public static let largestWhole: Int64 = 100_000_000

  /// 0 to `largestPart` of 1 to `largestWhole`, in lowest terms.
  public let part: Int64
  public let whole: Int64
  /// What was written as a percentage; nil of a fraction.
  public let percent: ExactDecimal?
  /// Whether the limit itself does not do: `more-than`, `fewer-than`.
  public let isExclusive: Bool

  /// - Parameters:
  ///   - percent: not below zero.
  ///   - isExclusive: whether the limit itself does not do.
  public init(percent: ExactDecimal, isExclusive: Bool = false) {
    precondition(!percent.isNegative, "a share is not below zero")
    let whole = 100 * ExactDecimal.powerOfTen(percent.decimals)
    self.init(percent.mantissa, of: whole, percent: percent, isExclusive: isExclusive)
  }

  /// - Parameters:
  ///   - part: 0 to `largestPart`.
  ///   - whole: 1 to `largestWhole`.
  ///   - isExclusive: whether the limit itself does not do.
  public init(_ part: Int64, of whole: Int64, isExclusive: Bool = false) {
    precondition(part >= 0 && whole > 0, "a share is not below zero")
    self.init(part, of: whole, percent: nil, isExclusive: isExclusive)
  }

  private init(_ part: Int64, of whole: Int64, percent: ExactDecimal?, isExclusive: Bool) {
    let common = greatestCommonDivisor(part, whole)
    self.part = part / common
    self.whole = whole / common
    self.percent = percent
    self.isExclusive = isExclusive
  }

  /// How `part` of `whole` stands to the limit, exactly. Both not below zero.
  public func order(of part: Int64, in whole: Int64) -> Order {
    let left = Int128(part) &* Int128(self.whole)
    let right = Int128(whole) &* Int128(self.part)
    return left < right ? .less : left > right ? .greater : .equal
  }

  /// Whether what stands so to the limit is enough, where at least so much is asked for.
  public func isReached(by order: Order) -> Bool { order == .greater || order == .equal && !isExclusive }

  /// Whether what stands so to the limit is not too much, where at most so much is let be.
  public func isKept(by order: Order) -> Bool { order == .less || order == .equal && !isExclusive }

  /// The least whole number out of `count` that is enough, and the largest that is not too much; both may lie outside 0 to `count`.
  public func least(of count: Int) -> Int {
    let wanted = Int128(count) &* Int128(part)
    let below = wanted / Int128(whole)
    return Int(below) + (wanted % Int128(whole) == 0 && !isExclusive ? 0 : 1)
  }

  public func most(of count: Int) -> Int {
    let wanted = Int128(count) &* Int128(part)
    let below = wanted / Int128(whole)
    return Int(below) - (wanted % Int128(whole) == 0 && isExclusive ? 1 : 0)
  }

  /// Whether everything, out of however many, is still too little.
  public var isAboveAll: Bool { isExclusive ? part >= whole : part > whole }

  /// Of limits of the same kind: whether what reaches `other` reaches this one.
  public func isReachedBeside(_ other: ShareLimit) -> Bool {
    let order = order(of: other.part, in: other.whole)
    return order == .greater || order == .equal && (!isExclusive || other.isExclusive)
  }

  /// Of limits of the same kind: whether what keeps to `other` keeps to this one.
  public func isKeptBeside(_ other: ShareLimit) -> Bool {
    let order = order(of: other.part, in: other.whole)
    return order == .less || order == .equal && (!isExclusive || other.isExclusive)
  }
}

/// How many of those that count a need asks for or lets be.
public enum CountLimit: Sendable, Hashable {
  /// At most `most`.
  case number(Int)
  case share(ShareLimit)

  /// The largest number: more than criteria any standard has.
  public static let most: Int64 = 10_000_000

  /// The least number out of `count` that is enough. Where there are none, none are asked for by a share.
  public func least(of count: Int) -> Int {
    switch self {
    case .number(let number): number
    case .share(let limit): count == 0 ? 0 : limit.least(of: count)
    }
  }

  /// The largest number out of `count` that is not too much; below 0 where even none is. Where there are none, none is too much.
  public func most(of count: Int) -> Int {
    switch self {
    case .number(let number): number
    case .share(let limit): count == 0 ? 0 : limit.most(of: count)
    }
  }
}

/// Scored criteria of a standard, chosen by level, section and id together; a key that is absent chooses all.
public struct Selection: Sendable {
  public let levels: WordSet<Level>?
  public let sections: [Int]?
  public let criteria: [Int]?
  /// The positions of the scored criteria that are chosen, ascending.
  public let members: [Int]

  public init(levels: WordSet<Level>?, sections: [Int]?, criteria: [Int]?, from all: [Criterion]) {
    self.levels = levels
    self.sections = sections
    self.criteria = criteria
    members = all.indices.filter { index in
      let criterion = all[index]
      return criterion.level.isScored && (levels?.contains(criterion.level) ?? true)
        && (sections?.contains(criterion.section) ?? true) && (criteria?.contains(index) ?? true)
    }
  }
}
