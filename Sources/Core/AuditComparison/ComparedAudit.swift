internal import AuditChecking
public import AuditModel
public import AuditScoring

/// A scored audit as it enters a comparison, in few bytes: very many are compared.
public struct ComparedAudit: Sendable {
  public let standard: Standard
  /// Year (2), month, day, kind, marks, lowest and highest rating (4 each), all with the low byte first; the answers, by position of the
  /// criterion, two in a byte where that can be; the tallies of the whole and of each section, ten numbers each.
  package let packed: [UInt8]

  private static let heading = 14
  private static let (rescored, rated, wide, short): (UInt8, UInt8, UInt8, UInt8) = (1, 2, 4, 8)

  public init(_ scored: ScoredAudit, isRescored: Bool = false) {
    let sheet = scored.sheet
    self.init(
      date: sheet.date, kind: sheet.kind, standard: sheet.standard, total: sheet.total,
      sections: sheet.sections.map { $0.total }, rating: sheet.rating,
      answers: sheet.outcomes.map { ComparedAnswer($0) }, isRescored: isRescored)
  }

  package init(
    date: CalendarDay, kind: VisitKind, standard: Standard, total: TallyPair, sections: [TallyPair],
    rating: RatingRange?, answers: [ComparedAnswer], isRescored: Bool
  ) {
    let isWide = !answers.allSatisfy { $0.half != nil }
    var marks: UInt8 = isWide ? ComparedAudit.wide : 0
    if isRescored { marks |= ComparedAudit.rescored }
    if rating != nil { marks |= ComparedAudit.rated }
    var bytes: [UInt8] = [
      UInt8(truncatingIfNeeded: date.year), UInt8(truncatingIfNeeded: date.year >> 8), UInt8(date.month),
      UInt8(date.day), kind.rawValue, marks,
    ]
    for number in [rating?.lowest ?? 0, rating?.highest ?? 0] {
      bytes += (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
    if isWide {
      bytes += answers.map { $0.code }
    } else {
      for index in stride(from: 0, to: answers.count, by: 2) {
        let second = index + 1 < answers.count ? answers[index + 1].half! : 0
        bytes.append(answers[index].half! | second << 4)
      }
    }
    for pair in [total] + sections { bytes.add(pair) }
    self.standard = standard
    // Without room for more.
    packed = bytes.withUnsafeBufferPointer { Array($0) }
  }

  /// As it was; nil where the bytes are none of an audit by that standard.
  package init?(packed: [UInt8], by standard: Standard) {
    self.standard = standard
    self.packed = packed
    guard packed.count >= ComparedAudit.heading, day != nil, VisitKind(rawValue: packed[4]) != nil,
      packed[5] < ComparedAudit.short
    else { return nil }
    var place = tallyStart
    for _ in 0..<(10 * (standard.sections.count + 1)) {
      guard packed.number(at: &place) != nil else { return nil }
    }
    guard place == packed.count else { return nil }
  }

  private init(standard: Standard, unchecked packed: [UInt8]) {
    (self.standard, self.packed) = (standard, packed)
  }

  /// The same with its day, what it came to and whether it was by another revision, and neither answers nor sections.
  var withoutAnswers: ComparedAudit {
    var end = tallyStart
    _ = packed.tallyPair(at: &end)
    var bytes = Array(packed[..<ComparedAudit.heading])
    bytes[5] |= ComparedAudit.short
    bytes += packed[tallyStart..<end]
    return ComparedAudit(standard: standard, unchecked: bytes.withUnsafeBufferPointer { Array($0) })
  }

  private var day: CalendarDay? {
    CalendarDay(year: Int(packed[0]) | Int(packed[1]) << 8, month: Int(packed[2]), day: Int(packed[3]))
  }

  public var date: CalendarDay { day! }
  public var kind: VisitKind { VisitKind(rawValue: packed[4])! }
  /// Whether the record is pinned to another revision than this one, rule S14.
  public var isRescored: Bool { packed[5] & ComparedAudit.rescored != 0 }

  public var rating: RatingRange? {
    guard packed[5] & ComparedAudit.rated != 0 else { return nil }
    func number(_ start: Int) -> Int { (0..<4).reduce(0) { $0 | Int(packed[start + $1]) << (8 * $1) } }
    return RatingRange(lowest: number(6), highest: number(10))
  }

  private var isShort: Bool { packed[5] & ComparedAudit.short != 0 }

  /// By position of the criterion; none of one without answers.
  public var answers: ComparedAnswers {
    ComparedAnswers(
      packed: packed, start: ComparedAudit.heading, count: isShort ? 0 : standard.criteria.count,
      isWide: packed[5] & ComparedAudit.wide != 0)
  }

  public var total: TallyPair {
    var place = tallyStart
    return packed.tallyPair(at: &place)
  }

  public var minimum: Tally {
    var place = tallyStart
    return packed.tally(at: &place)
  }

  /// By position of the section.
  public var sections: SectionTallies {
    var place = tallyStart
    _ = packed.tallyPair(at: &place)
    return SectionTallies(packed: packed, start: place)
  }

  private var tallyStart: Int {
    if isShort { return ComparedAudit.heading }
    let count = standard.criteria.count
    return ComparedAudit.heading + (packed[5] & ComparedAudit.wide != 0 ? count : (count + 1) / 2)
  }
}

/// Answers by position of the criterion.
public struct ComparedAnswers: Sendable, RandomAccessCollection {
  fileprivate let packed: [UInt8]
  fileprivate let start: Int
  public let count: Int
  fileprivate let isWide: Bool

  public var startIndex: Int { 0 }
  public var endIndex: Int { count }

  public subscript(position: Int) -> ComparedAnswer {
    if isWide { return ComparedAnswer(code: packed[start + position]) }
    let byte = packed[start + position / 2]
    return ComparedAnswer(half: position % 2 == 0 ? byte & 15 : byte >> 4)
  }
}

/// The tallies of all sections, by their position.
public struct SectionTallies: Sendable, Hashable, Sequence {
  fileprivate let packed: [UInt8]
  fileprivate let start: Int

  public func makeIterator() -> Iterator { Iterator(packed: packed, place: start) }

  public struct Iterator: IteratorProtocol {
    fileprivate let packed: [UInt8]
    fileprivate var place: Int

    public mutating func next() -> TallyPair? { place < packed.count ? packed.tallyPair(at: &place) : nil }
  }

  public static func == (one: SectionTallies, other: SectionTallies) -> Bool {
    one.packed[one.start...] == other.packed[other.start...]
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(packed[start...]) }
}

extension ComparedAnswer {
  /// Of four bits; nil where it needs more.
  fileprivate var half: UInt8? {
    switch code {
    case ComparedAnswer.open: 15
    case ComparedAnswer.outside: 14
    case 0..<14: code
    default: nil
    }
  }

  fileprivate init(half: UInt8) {
    switch half {
    case 15: self.init(code: ComparedAnswer.open)
    case 14: self.init(code: ComparedAnswer.outside)
    default: self.init(code: half)
    }
  }
}

/// Whole numbers in as few bytes as they need, the lowest seven bits first.
extension [UInt8] {
  fileprivate mutating func add(_ pair: TallyPair) {
    for tally in [pair.minimum, pair.beyond] {
      for number in [tally.earned, tally.ratedPossible, tally.openPossible, Int64(tally.rated), Int64(tally.open)] {
        var rest = UInt64(bitPattern: number)
        while rest >= 0x80 {
          append(UInt8(truncatingIfNeeded: rest) | 0x80)
          rest >>= 7
        }
        append(UInt8(rest))
      }
    }
  }

  /// Nil where they end within it.
  fileprivate func number(at place: inout Int) -> Int64? {
    var (value, shift): (UInt64, UInt64) = (0, 0)
    while place < count, shift < 64 {
      let byte = self[place]
      place += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int64(bitPattern: value) }
      shift += 7
    }
    return nil
  }

  fileprivate func tallyPair(at place: inout Int) -> TallyPair {
    let minimum = tally(at: &place)
    return TallyPair(minimum: minimum, beyond: tally(at: &place))
  }

  fileprivate func tally(at place: inout Int) -> Tally {
    Tally(
      earned: number(at: &place)!, ratedPossible: number(at: &place)!, openPossible: number(at: &place)!,
      rated: Int(truncatingIfNeeded: number(at: &place)!), open: Int(truncatingIfNeeded: number(at: &place)!))
  }
}
