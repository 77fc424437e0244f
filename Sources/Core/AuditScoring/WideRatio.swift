package import AuditModel

/// A whole number of any size, not below zero.
package struct WideNatural: Sendable, Hashable {
  /// The lowest first, the highest above zero.
  private var limbs: [UInt32] = []

  package init(_ number: Int64) {
    precondition(number >= 0, "a natural is not below zero")
    var rest = UInt64(number)
    while rest > 0 {
      limbs.append(UInt32(truncatingIfNeeded: rest))
      rest >>= 32
    }
  }

  package var isZero: Bool { limbs.isEmpty }

  /// Nil where it is larger than an Int64.
  package var small: Int64? {
    guard limbs.count <= 2 else { return nil }
    var number: UInt64 = 0
    for limb in limbs.reversed() { number = number << 32 | UInt64(limb) }
    return Int64(exactly: number)
  }

  package var bitWidth: Int { limbs.last.map { limbs.count * 32 - $0.leadingZeroBitCount } ?? 0 }

  /// Halved so many times, rounded down.
  package func halved(_ times: Int) -> WideNatural {
    var half = self
    half.limbs.removeFirst(min(limbs.count, times / 32))
    let bits = UInt64(times % 32)
    var carry: UInt64 = 0
    for index in half.limbs.indices.reversed() {
      let both = carry << 32 | UInt64(half.limbs[index])
      half.limbs[index] = UInt32(truncatingIfNeeded: both >> bits)
      carry = both & (1 << bits - 1)
    }
    if half.limbs.last == 0 { half.limbs.removeLast() }
    return half
  }

  package static func + (left: WideNatural, right: WideNatural) -> WideNatural {
    var sum = left
    var carry: UInt64 = 0
    for index in 0..<max(left.limbs.count, right.limbs.count) {
      if index == sum.limbs.count { sum.limbs.append(0) }
      carry += UInt64(sum.limbs[index]) + (index < right.limbs.count ? UInt64(right.limbs[index]) : 0)
      sum.limbs[index] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
    }
    if carry > 0 { sum.limbs.append(UInt32(carry)) }
    return sum
  }

  package static func * (left: WideNatural, right: WideNatural) -> WideNatural {
    var product = WideNatural(0)
    guard !left.isZero, !right.isZero else { return product }
    product.limbs = [UInt32](repeating: 0, count: left.limbs.count + right.limbs.count)
    for (place, one) in left.limbs.enumerated() {
      var carry: UInt64 = 0
      for (step, other) in right.limbs.enumerated() {
        carry += UInt64(one) * UInt64(other) + UInt64(product.limbs[place + step])
        product.limbs[place + step] = UInt32(truncatingIfNeeded: carry)
        carry >>= 32
      }
      product.limbs[place + right.limbs.count] = UInt32(carry)
    }
    while product.limbs.last == 0 { product.limbs.removeLast() }
    return product
  }
}

extension WideNatural: Comparable {
  package static func < (left: WideNatural, right: WideNatural) -> Bool {
    guard left.limbs.count == right.limbs.count else { return left.limbs.count < right.limbs.count }
    for (one, other) in zip(left.limbs.reversed(), right.limbs.reversed()) where one != other { return one < other }
    return false
  }
}

/// A part of a whole above zero, of any size, held exactly; at most the whole.
package struct WideRatio: Sendable {
  package let part: WideNatural
  package let whole: WideNatural

  package init(_ part: WideNatural, of whole: WideNatural) {
    precondition(!whole.isZero, "a ratio has a whole")
    self.part = part
    self.whole = whole
  }

  init(_ share: Share) {
    let common = greatestCommonDivisor(share.part, share.whole)
    self.init(WideNatural(share.part / common), of: WideNatural(share.whole / common))
  }

  /// The mean of ratios, each with a weight above zero; nil of none.
  package static func mean(_ weighted: [(ratio: WideRatio, weight: Int64)]) -> WideRatio? {
    guard let first = weighted.first else { return nil }
    var part = first.ratio.part * WideNatural(first.weight)
    var whole = first.ratio.whole
    var weights = WideNatural(first.weight)
    for (ratio, weight) in weighted.dropFirst() {
      if ratio.whole == whole {
        part = part + ratio.part * WideNatural(weight)
      } else {
        part = part * ratio.whole + ratio.part * whole * WideNatural(weight)
        whole = whole * ratio.whole
      }
      weights = weights + WideNatural(weight)
    }
    return WideRatio(part, of: whole * weights)
  }

  package func order(to limit: ShareLimit) -> Order {
    let left = part * WideNatural(limit.whole)
    let right = whole * WideNatural(limit.part)
    return left < right ? .less : right < left ? .greater : .equal
  }

  /// The nearest share that stands on the same side of `limit`. For display alone.
  func share(beside limit: ShareLimit) -> Share {
    let steps = limit.whole * 1_000_000_000
    let scaled = part * WideNatural(steps)
    var (low, high): (Int64, Int64) = (0, steps)
    while low < high {
      let middle = low + (high - low + 1) / 2
      if scaled < whole * WideNatural(middle) { high = middle - 1 } else { low = middle }
    }
    let isInexact = whole * WideNatural(low) < scaled
    return Share(low + (limit.isExclusive && isInexact ? 1 : 0), of: steps)!
  }
}
