internal import ContentCoding

/// A digest of SHA-256: 32 bytes.
public typealias LogDigest = [UInt8]

/// The digest of a leaf, RFC 6962 section 2.1.
///
/// - Parameter bytes: what the leaf holds.
public func leafDigest(_ bytes: [UInt8]) -> LogDigest {
  var digest = LogDigest(repeating: 0, count: 32)
  digest.withUnsafeMutableBytes { digest in bytes.withUnsafeBytes { writeLeafDigest(of: $0, to: digest) } }
  return digest
}

/// Writes the digest of a leaf.
///
/// - Parameters:
///   - bytes: what the leaf holds.
///   - digest: 32 bytes.
public func writeLeafDigest(of bytes: UnsafeRawBufferPointer, to digest: UnsafeMutableRawBufferPointer) {
  writeContentDigest(of: bytes, after: 0, to: digest)
}

private func nodeDigest(_ left: LogDigest, _ right: LogDigest) -> LogDigest { contentDigestBytes([1] + left + right) }

/// The digest of a tree without leaves.
public let emptyTreeDigest: LogDigest = contentDigestBytes([])

/// The right edge of a tree: from which its root follows, and that of every larger one.
public struct TreeEdge: Sendable, Equatable {
  /// How many leaves there are.
  public private(set) var count: Int
  /// The digests of the whole trees that it is made of, one behind the other, the largest first: one for each bit that is set in
  /// `count`.
  public private(set) var bytes: [UInt8]

  public init() {
    count = 0
    bytes = []
  }

  /// An edge that was kept as bytes; nil where these are none of a tree of so many leaves.
  public init?(count: Int, bytes: [UInt8]) {
    guard count >= 0, bytes.count == count.nonzeroBitCount * 32 else { return nil }
    self.count = count
    self.bytes = bytes
  }

  /// Adds a leaf at the right.
  ///
  /// - Parameter completed: is given the digest of each whole subtree of two leaves or more that ends with it, the smallest first.
  /// - Complexity: O(1) on average.
  public mutating func append(_ leaf: LogDigest, completed: (LogDigest) -> Void = { _ in }) {
    leaf.withUnsafeBytes { append($0) { completed(Array($0)) } }
  }

  /// The same of digests that lie somewhere else.
  ///
  /// - Parameter leaf: 32 bytes.
  public mutating func append(_ leaf: UnsafeRawBufferPointer, completed: (UnsafeRawBufferPointer) -> Void) {
    bytes.append(contentsOf: leaf)
    let joined = count.trailingOnes
    bytes.withUnsafeMutableBytes { bytes in
      var end = bytes.count
      for _ in 0..<joined {
        let node = UnsafeMutableRawBufferPointer(rebasing: bytes[(end - 64)..<(end - 32)])
        writeContentDigest(of: UnsafeRawBufferPointer(rebasing: bytes[(end - 64)..<end]), after: 1, to: node)
        completed(UnsafeRawBufferPointer(node))
        end -= 32
      }
    }
    bytes.removeLast(32 * joined)
    count += 1
  }

  /// The digest of the whole tree.
  public var root: LogDigest {
    let peaks = stride(from: 0, to: bytes.count, by: 32).map { Array(bytes[$0..<($0 + 32)]) }
    guard var node = peaks.last else { return emptyTreeDigest }
    for peak in peaks.dropLast().reversed() { node = nodeDigest(peak, node) }
    return node
  }
}

extension Int {
  fileprivate var trailingOnes: Int { (~self).trailingZeroBitCount }
}

/// The root of a tree of some leaves.
///
/// - Complexity: O(leaves).
public func treeRoot(_ leaves: some Sequence<LogDigest>) -> LogDigest {
  var edge = TreeEdge()
  for leaf in leaves { edge.append(leaf) }
  return edge.root
}

/// Leaves of a tree that have a digest of their own in every larger one: as many as a power of two, behind a multiple of these.
public struct WholeSubtree: Sendable, Hashable {
  /// It has two to the power of this many leaves.
  public let level: Int
  /// How many as large stand before it.
  public let position: Int

  public init(level: Int, position: Int) {
    self.level = level
    self.position = position
  }

  /// How many leaves there are up to its last.
  public var end: Int { (position + 1) << level }
}

/// The digests by which a leaf is shown to be in a tree, RFC 6962 section 2.1.1, from the leaf upwards.
///
/// - Parameters:
///   - index: of the leaf, from 0.
///   - size: how many leaves the tree has.
///   - digest: gives that of a whole subtree.
/// - Complexity: asks for O(log size) digests.
public func inclusionProof<Failure: Error>(
  of index: Int, size: Int, digest: (WholeSubtree) throws(Failure) -> LogDigest
) throws(Failure) -> [LogDigest] {
  precondition((0..<size).contains(index), "a proof is of a leaf that is there")
  var proof: [LogDigest] = []
  var range = 0..<size
  while range.count > 1 {
    let middle = range.lowerBound + split(range.count)
    let (left, right) = (range.lowerBound..<middle, middle..<range.upperBound)
    proof.append(try root(of: index < middle ? right : left, digest))
    range = index < middle ? left : right
  }
  return proof.reversed()
}

/// The digests by which a tree is shown to begin with the first leaves of it, RFC 6962 section 2.1.2.
///
/// - Parameters:
///   - first: how many leaves it began with, from 1.
///   - size: how many it has.
///   - digest: gives that of a whole subtree.
/// - Complexity: asks for O(log size) digests.
public func consistencyProof<Failure: Error>(
  from first: Int, size: Int, digest: (WholeSubtree) throws(Failure) -> LogDigest
) throws(Failure) -> [LogDigest] {
  precondition((1...max(1, size)).contains(first), "a tree begins with leaves that it has")
  var proof: [LogDigest] = []
  var range = 0..<size
  while first != range.upperBound {
    let middle = range.lowerBound + split(range.count)
    let (left, right) = (range.lowerBound..<middle, middle..<range.upperBound)
    proof.append(try root(of: first <= middle ? right : left, digest))
    range = first <= middle ? left : right
  }
  // Where it began at the very first leaf, its root is known to whoever asks.
  if range.lowerBound > 0 { proof.append(try root(of: range, digest)) }
  return proof.reversed()
}

/// The root of some leaves that a tree is split into.
private func root<Failure: Error>(
  of range: Range<Int>, _ digest: (WholeSubtree) throws(Failure) -> LogDigest
) throws(Failure) -> LogDigest {
  if range.count.nonzeroBitCount == 1 {
    let level = range.count.trailingZeroBitCount
    return try digest(WholeSubtree(level: level, position: range.lowerBound >> level))
  }
  let middle = range.lowerBound + split(range.count)
  return nodeDigest(
    try root(of: range.lowerBound..<middle, digest), try root(of: middle..<range.upperBound, digest))
}

/// The largest power of two below a number from 2.
private func split(_ count: Int) -> Int { 1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount) }

/// Whether a proof shows a leaf to be in a tree, RFC 9162 section 2.1.3.2.
///
/// - Parameters:
///   - leaf: its digest.
///   - index: where it would stand, from 0.
///   - size: how many leaves the tree has.
public func isIncluded(_ leaf: LogDigest, at index: Int, in root: LogDigest, of size: Int, by proof: [LogDigest])
  -> Bool
{
  guard index >= 0, index < size else { return false }
  var (place, last, node) = (index, size - 1, leaf)
  for other in proof {
    guard last > 0 else { return false }
    if place & 1 == 1 || place == last {
      node = nodeDigest(other, node)
      while place & 1 == 0, place > 0 { (place, last) = (place >> 1, last >> 1) }
    } else {
      node = nodeDigest(node, other)
    }
    (place, last) = (place >> 1, last >> 1)
  }
  return last == 0 && node == root
}

/// Whether a proof shows a tree to begin with all of a smaller one, RFC 9162 section 2.1.4.2.
public func isConsistent(
  _ first: LogDigest, of firstSize: Int, with second: LogDigest, of secondSize: Int, by proof: [LogDigest]
) -> Bool {
  guard firstSize > 0, firstSize <= secondSize else { return false }
  if firstSize == secondSize { return proof.isEmpty && first == second }
  var rest = proof[...]
  if firstSize.nonzeroBitCount == 1 { rest = ([first] + proof)[...] }
  guard let start = rest.popFirst() else { return false }
  var (place, last) = (firstSize - 1, secondSize - 1)
  while place & 1 == 1 { (place, last) = (place >> 1, last >> 1) }
  var (old, new) = (start, start)
  for other in rest {
    guard last > 0 else { return false }
    if place & 1 == 1 || place == last {
      (old, new) = (nodeDigest(other, old), nodeDigest(other, new))
      while place & 1 == 0, place > 0 { (place, last) = (place >> 1, last >> 1) }
    } else {
      new = nodeDigest(new, other)
    }
    (place, last) = (place >> 1, last >> 1)
  }
  return last == 0 && old == first && new == second
}
