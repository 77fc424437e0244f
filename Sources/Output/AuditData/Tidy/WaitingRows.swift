internal import AuditModel
internal import AuditScoring
internal import ContentCoding

/// The rows of a facility while they wait for a number: packed, for many wait at once.
struct WaitingRows: Sendable {
  /// By what it stands among the others: its pseudonym, or else what its rows show.
  private let beginning: String
  private let name: String?
  private let packed: [UInt8]
  private let size: Int
  private let standards: [Standard]

  init(_ facility: TidyFacility) {
    name = facility.name
    standards = facility.standards
    beginning = Self.beginning(of: facility.name ?? facility.content)
    var writer = ValueWriter()
    writer.write(facility.rows)
    size = writer.bytes.count
    packed = zlibCompressed(writer.bytes, level: 1)
  }

  /// With the name that stands for it.
  ///
  /// - Parameter number: where it has no pseudonym.
  func facility(numbered number: Int) -> TidyFacility { unpacked.called(name ?? String(number)) }

  static func isBefore(_ left: WaitingRows, _ right: WaitingRows) -> Bool {
    let (one, two) = (left.beginning, right.beginning)
    // Where one goes on with the other, what it was cut from decides.
    if one != two, !one.utf8.starts(with: two.utf8), !two.utf8.starts(with: one.utf8) { return one < two }
    return left.order < right.order
  }

  private var order: String { name ?? unpacked.content }

  /// Whole values: where two differ within them, the wholes stand to each other as they do.
  private static func beginning(of order: String) -> String {
    guard order.utf8.count > longestBeginning else { return order }
    let bytes = Array(order.utf8.prefix(longestBeginning))
    guard let end = bytes.lastIndex(of: 0x1F) else { return order }
    return String(decoding: bytes[...end], as: UTF8.self)
  }

  private static let longestBeginning = 2_048

  private var unpacked: TidyFacility {
    guard let bytes = zlibExpanded(packed, size: size) else {
      preconditionFailure("what was packed here can be unpacked")
    }
    var reader = ValueReader(bytes)
    return TidyFacility(name: name, rows: reader.rows(), standards: standards)
  }
}

private enum Mark {
  static let missing: UInt8 = 0
  static let text: UInt8 = 1
  static let whole: UInt8 = 2
  static let decimal: UInt8 = 3
  static let share: UInt8 = 4
  static let day: UInt8 = 5
  static let no: UInt8 = 6
  static let yes: UInt8 = 7
}

private struct ValueWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ tables: [[TidyRow]]) {
    number(Int64(tables.count))
    for rows in tables {
      number(Int64(rows.count))
      for row in rows {
        number(Int64(row.values.count))
        for value in row.values { write(value) }
      }
    }
  }

  private mutating func write(_ value: TidyTable.Value) {
    switch value {
    case .missing: bytes.append(Mark.missing)
    case .text(let text):
      bytes.append(Mark.text)
      number(Int64(text.utf8.count))
      bytes += text.utf8
    case .whole(let number): numbers(Mark.whole, [number])
    case .decimal(let decimal): numbers(Mark.decimal, [decimal.mantissa, Int64(decimal.decimals)])
    case .share(let share): numbers(Mark.share, [share.part, share.whole])
    case .day(let day): numbers(Mark.day, [Int64(day.year), Int64(day.month), Int64(day.day)])
    case .flag(let isSet): bytes.append(isSet ? Mark.yes : Mark.no)
    }
  }

  private mutating func numbers(_ mark: UInt8, _ numbers: [Int64]) {
    bytes.append(mark)
    for one in numbers { number(one) }
  }

  /// Seven bits a byte, the lowest first; the sign in the lowest bit.
  private mutating func number(_ value: Int64) {
    var rest = UInt64(bitPattern: value << 1 ^ value >> 63)
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F | 0x80))
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

/// Reads what a `ValueWriter` wrote in this very run.
private struct ValueReader {
  private let bytes: [UInt8]
  private var next = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func rows() -> [[TidyRow]] {
    (0..<count()).map { _ in
      (0..<count()).map { _ in TidyRow((0..<count()).map { _ in value() }) }
    }
  }

  private mutating func value() -> TidyTable.Value {
    let mark = bytes[next]
    next += 1
    switch mark {
    case Mark.text:
      let end = count() + next
      defer { next = end }
      return .text(String(decoding: bytes[next..<end], as: UTF8.self))
    case Mark.whole: return .whole(number())
    case Mark.decimal:
      let (mantissa, decimals) = (number(), count())
      return ExactDecimal(lowest: mantissa, decimals: decimals).map { .decimal($0) } ?? .missing
    case Mark.share:
      let (part, whole) = (number(), number())
      return Share(part, of: whole).map { .share($0) } ?? .missing
    case Mark.day:
      let (year, month, day) = (count(), count(), count())
      return CalendarDay(year: year, month: month, day: day).map { .day($0) } ?? .missing
    case Mark.no: return .flag(false)
    case Mark.yes: return .flag(true)
    default: return .missing
    }
  }

  private mutating func count() -> Int { Int(number()) }

  private mutating func number() -> Int64 {
    var (value, shift): (UInt64, UInt64) = (0, 0)
    while true {
      let byte = UInt64(bytes[next])
      next += 1
      value |= (byte & 0x7F) << shift
      shift += 7
      if byte < 0x80 { break }
    }
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }
}
