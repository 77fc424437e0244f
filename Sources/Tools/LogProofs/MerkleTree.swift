internal import ContentCoding

/// A digest of SHA-256: 32 bytes.
public typealias LogDigest = [UInt8]

/// The digest of a leaf, RFC 6962 section 2.1.
///
/// - Parameter bytes: what the leaf holds.
public func leafDigest(_ bytes: [UInt8]) -> LogDigest { contentDigestBytes([0] + bytes) }

private func nodeDigest(_ left: LogDigest, _ right: LogDigest) -> LogDigest { contentDigestBytes([1] + left + right) }

/// The digest of a tree without leaves.
public let emptyTreeDigest: LogDigest = contentDigestBytes([])

/// The right edge of a tree: from which its root follows, and that of every larger one.
public struct TreeEdge: Sendable, Equatable {
  /// How many leaves there are.
  public private(set) var count: Int
  /// The digests of the whole trees that it is made of, the largest first: one for each bit that is set in `count`.
  public private(set) var peaks: [LogDigest]

  public init() {
    count = 0
    peaks = []
  }

  /// An edge that was kept as bytes; nil where these are none of a tree of so many leaves.
  public init?(count: Int, bytes: [UInt8]) {
    guard count >= 0, bytes.count == count.nonzeroBitCount * 32 else { return nil }
    self.count = count
    peaks = stride(from: 0, to: bytes.count, by: 32).map { Array(bytes[$0..<($0 + 32)]) }
  }

  /// The digests, one behind the other.
  public var bytes: [UInt8] { peaks.flatMap { $0 } }

  /// Adds a leaf at the right.
  ///
  /// - Complexity: O(1) on average.
  public mutating func append(_ leaf: LogDigest) {
    var node = leaf
    for _ in 0..<count.trailingOnes { node = nodeDigest(peaks.removeLast(), node) }
    peaks.append(node)
    count += 1
  }

  /// The digest of the whole tree.
  public var root: LogDigest {
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

/// The digests by which a leaf is shown to be in a tree, RFC 6962 section 2.1.1, from the leaf upwards.
///
/// - Parameter index: of the leaf, from 0.
/// - Complexity: O(leaves).
public func inclusionProof(of index: Int, in leaves: ArraySlice<LogDigest>) -> [LogDigest] {
  precondition(leaves.indices.contains(leaves.startIndex + index), "a proof is of a leaf that is there")
  guard leaves.count > 1 else { return [] }
  let half = leaves.startIndex + split(leaves.count)
  let (left, right) = (leaves[..<half], leaves[half...])
  return index < left.count
    ? inclusionProof(of: index, in: left) + [treeRoot(right)]
    : inclusionProof(of: index - left.count, in: right) + [treeRoot(left)]
}

/// The digests by which a tree is shown to begin with the first leaves of it, RFC 6962 section 2.1.2.
///
/// - Parameter size: how many leaves it began with, from 1.
/// - Complexity: O(leaves).
public func consistencyProof(from size: Int, in leaves: ArraySlice<LogDigest>) -> [LogDigest] {
  precondition((1...max(1, leaves.count)).contains(size), "a tree begins with leaves that it has")
  return consistency(size, leaves, isWhole: true)
}

private func consistency(_ size: Int, _ leaves: ArraySlice<LogDigest>, isWhole: Bool) -> [LogDigest] {
  if size == leaves.count { return isWhole ? [] : [treeRoot(leaves)] }
  let half = split(leaves.count)
  let (left, right) = (leaves.prefix(half), leaves.dropFirst(half))
  return size <= half
    ? consistency(size, left, isWhole: isWhole) + [treeRoot(right)]
    : consistency(size - half, right, isWhole: false) + [treeRoot(left)]
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
