/// A decimal number held exactly: `mantissa` × 10^−`decimals`, in lowest terms.
///
/// - Invariant: |mantissa| < 10^15 and 0 ≤ decimals ≤ 6, so that a product of two fits 128 bits with room to spare.
public struct ExactDecimal: Sendable, Hashable {
  public let mantissa: Int64
  public let decimals: Int

  /// At most this many digits stand before the decimal point, and at most six behind it.
  public static let mostWholeDigits = 9
  public static let mostDecimals = 6

  public init(_ whole: Int32) {
    mantissa = Int64(whole)
    decimals = 0
  }

  public enum Unreadable: Error, Equatable {
    case notANumber, tooLarge, tooFine
  }

  /// Reads `-12.50`; no exponent, no sign `+`, no thousands separators.
  public init<S: Sequence>(digits text: S) throws(Unreadable) where S.Element == UInt8 {
    let read =
      text.withContiguousStorageIfAvailable { ExactDecimal.read($0) }
      ?? Array(text).withUnsafeBufferPointer { ExactDecimal.read($0) }
    self = try read.get()
  }

  private init(mantissa: Int64, decimals: Int) {
    self.mantissa = mantissa
    self.decimals = decimals
  }

  /// Nil where it is not in lowest terms, or too large.
  package init?(lowest mantissa: Int64, decimals: Int) {
    guard (0...ExactDecimal.mostDecimals).contains(decimals), mantissa.magnitude < 1_000_000_000_000_000,
      decimals == 0 || mantissa % 10 != 0
    else { return nil }
    self.init(mantissa: mantissa, decimals: decimals)
  }

  private static func read(_ text: UnsafeBufferPointer<UInt8>) -> Result<ExactDecimal, Unreadable> {
    var mantissa: Int64 = 0
    var whole = 0
    var decimals = 0
    var pendingZeros = 0
    var negative = false
    var seenPoint = false
    var seenDigit = false
    var isFirst = true
    for byte in text {
      defer { isFirst = false }
      switch byte {
      case UInt8(ascii: "-") where isFirst:
        negative = true
      case UInt8(ascii: ".") where !seenPoint && seenDigit:
        seenPoint = true
        seenDigit = false
      case 0x30...0x39:
        seenDigit = true
        let digit = Int64(byte - 0x30)
        if !seenPoint {
          if mantissa != 0 || digit != 0 { whole += 1 }
          guard whole <= ExactDecimal.mostWholeDigits else { return .failure(.tooLarge) }
          mantissa = mantissa * 10 + digit
        } else if digit == 0 {
          pendingZeros += 1
        } else {
          guard decimals + pendingZeros < ExactDecimal.mostDecimals else { return .failure(.tooFine) }
          for _ in 0...pendingZeros { mantissa *= 10 }
          mantissa += digit
          decimals += pendingZeros + 1
          pendingZeros = 0
        }
      default:
        return .failure(.notANumber)
      }
    }
    guard seenDigit else { return .failure(.notANumber) }
    return .success(ExactDecimal(mantissa: negative ? -mantissa : mantissa, decimals: decimals))
  }

  public var isNegative: Bool { mantissa < 0 }
  public var isZero: Bool { mantissa == 0 }

  /// The number in full, without trailing zeros.
  public var text: String {
    let digits = String(mantissa.magnitude)
    let sign = mantissa < 0 ? "-" : ""
    guard decimals > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
    return sign + String(Substring(padded.utf8.dropLast(decimals))) + "."
      + String(Substring(padded.utf8.suffix(decimals)))
  }

  static func powerOfTen(_ exponent: Int) -> Int64 {
    var power: Int64 = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }
}

extension ExactDecimal: Comparable {
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    order(left, right) == .less
  }
}

/// How one value stands to another.
public enum Order: Sendable, Equatable {
  case less, equal, greater
}

/// Compares two decimals exactly, rule S9.
public func order(_ left: ExactDecimal, _ right: ExactDecimal) -> Order {
  order(left, over: ExactDecimal(1), against: right)
}

/// Compares `numerator` / `denominator` with `limit` as `numerator` with `limit` · `denominator`, rule S9.
///
/// - Parameters:
///   - numerator: what is shared.
///   - denominator: not below zero. With 0 a numerator above zero is larger than any limit.
///   - limit: what the quotient is held against.
public func order(_ numerator: ExactDecimal, over denominator: ExactDecimal, against limit: ExactDecimal) -> Order {
  precondition(!denominator.isNegative, "a measure is never below zero")
  if denominator.isZero && !numerator.isZero { return .greater }
  let behind = denominator.decimals + limit.decimals - numerator.decimals
  var left = Int128(numerator.mantissa)
  var right = Int128(denominator.mantissa) &* Int128(limit.mantissa)
  if behind >= 0 {
    left = left &* Int128(ExactDecimal.powerOfTen(behind))
  } else {
    right = right &* Int128(ExactDecimal.powerOfTen(-behind))
  }
  return left < right ? .less : left > right ? .greater : .equal
}

/// Compares the share `part` / `whole` with `percent` / 100, exactly; `whole` is above zero.
public func order(share part: Int64, of whole: Int64, againstPercent percent: ExactDecimal) -> Order {
  let left = Int128(part) &* 100 &* Int128(ExactDecimal.powerOfTen(percent.decimals))
  let right = Int128(whole) &* Int128(percent.mantissa)
  return left < right ? .less : left > right ? .greater : .equal
}
