import ContentCoding
import Testing

@testable import LogProofs

@Suite struct MerkleTreeTests {
  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// As RFC 6962 writes it down, by slices.
  private static func slowRoot(_ leaves: ArraySlice<[UInt8]>) -> [UInt8] {
    guard leaves.count > 1 else { return leaves.first ?? contentDigestBytes([]) }
    var half = 1
    while half * 2 < leaves.count { half *= 2 }
    return contentDigestBytes([1] + slowRoot(leaves.prefix(half)) + slowRoot(leaves.dropFirst(half)))
  }

  private static let leaves = (0..<40).map { leafDigest(Array("leaf \($0)".utf8)) }

  @Test func `the published roots of eight leaves`() {
    let contents: [[UInt8]] = [
      [], [0], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43], Array(0x50...0x57), Array(0x60...0x6F),
    ]
    let roots = [
      "6e340b9cffb37a98", "fac54203e7cc696c", "aeb6bcfe274b70a1", "d37ee418976dd957", "4e3bbb1f7b478dcf",
      "76e67dadbcdf1e10", "ddb89be403809e32", "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]
    for (count, root) in zip(1..., roots) {
      #expect(MerkleTreeTests.hexadecimal(treeRoot(contents.prefix(count).map(leafDigest))).hasPrefix(root))
    }
    #expect(
      MerkleTreeTests.hexadecimal(treeRoot(["a", "b", "c"].map { leafDigest(Array($0.utf8)) }))
        == "36642e73c2540ab121e3a6bf9545b0a24982cd830eb13d3cd19de3ce6c021ec1")
    #expect(
      MerkleTreeTests.hexadecimal(emptyTreeDigest)
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test(arguments: 0...40)
  func `the root by the right edge is the root by slices, and an edge that was kept goes on`(count: Int) {
    let leaves = MerkleTreeTests.leaves.prefix(count)
    #expect(treeRoot(leaves) == MerkleTreeTests.slowRoot(leaves))
    var edge = TreeEdge()
    for leaf in leaves {
      edge = TreeEdge(count: edge.count, bytes: edge.bytes)!
      edge.append(leaf)
    }
    #expect(edge.root == treeRoot(leaves))
    #expect(TreeEdge(count: count + 1, bytes: edge.bytes + [0]) == nil)
  }

  /// The digest of a whole subtree, by slices.
  private static func subtree(_ asked: WholeSubtree) -> [UInt8] {
    slowRoot(leaves[(asked.position << asked.level)..<asked.end])
  }

  /// RFC 6962 sections 2.1.1 and 2.1.2, word for word.
  private static func slowPath(_ index: Int, _ leaves: ArraySlice<[UInt8]>) -> [[UInt8]] {
    guard leaves.count > 1 else { return [] }
    var half = 1
    while half * 2 < leaves.count { half *= 2 }
    let (left, right) = (leaves.prefix(half), leaves.dropFirst(half))
    return index < half
      ? slowPath(index, left) + [slowRoot(right)] : slowPath(index - half, right) + [slowRoot(left)]
  }

  private static func slowSubproof(_ first: Int, _ leaves: ArraySlice<[UInt8]>, _ isWhole: Bool) -> [[UInt8]] {
    if first == leaves.count { return isWhole ? [] : [slowRoot(leaves)] }
    var half = 1
    while half * 2 < leaves.count { half *= 2 }
    let (left, right) = (leaves.prefix(half), leaves.dropFirst(half))
    return first <= half
      ? slowSubproof(first, left, isWhole) + [slowRoot(right)]
      : slowSubproof(first - half, right, false) + [slowRoot(left)]
  }

  @Test(arguments: 1...40)
  func `proofs are those of RFC 6962, and ask for few digests`(count: Int) {
    let leaves = MerkleTreeTests.leaves.prefix(count)
    let most = 2 * (Int.bitWidth - count.leadingZeroBitCount)
    for index in 0..<count {
      var asked = 0
      let counted = { (one: WholeSubtree) -> [UInt8] in
        asked += 1
        return MerkleTreeTests.subtree(one)
      }
      #expect(inclusionProof(of: index, size: count, digest: counted) == MerkleTreeTests.slowPath(index, leaves))
      #expect(asked <= most)
      asked = 0
      #expect(
        consistencyProof(from: index + 1, size: count, digest: counted)
          == MerkleTreeTests.slowSubproof(index + 1, leaves, true))
      #expect(asked <= most)
    }
  }

  @Test func `whole subtrees are complete with their last leaf`() {
    var edge = TreeEdge()
    for (index, leaf) in MerkleTreeTests.leaves.enumerated() {
      var level = 0
      edge.append(leaf) {
        level += 1
        let whole = WholeSubtree(level: level, position: ((index + 1) >> level) - 1)
        #expect(whole.end == index + 1)
        #expect($0 == MerkleTreeTests.subtree(whole))
      }
      #expect(level == (index + 1).trailingZeroBitCount)
    }
  }

  @Test(arguments: 1...40)
  func `each leaf of each tree is shown to be in it, at its place alone`(count: Int) {
    let leaves = MerkleTreeTests.leaves.prefix(count)
    let root = treeRoot(leaves)
    for index in 0..<count {
      let proof = inclusionProof(of: index, size: count, digest: MerkleTreeTests.subtree)
      #expect(isIncluded(leaves[index], at: index, in: root, of: count, by: proof))
      for other in 0..<count where other != index {
        #expect(!isIncluded(leaves[index], at: other, in: root, of: count, by: proof))
      }
      #expect(!isIncluded(leafDigest([7]), at: index, in: root, of: count, by: proof))
      #expect(!isIncluded(leaves[index], at: index, in: root, of: count, by: proof + [root]))
      if !proof.isEmpty {
        #expect(!isIncluded(leaves[index], at: index, in: root, of: count, by: Array(proof.dropLast())))
      }
    }
  }

  @Test(arguments: 1...40)
  func `each tree is shown to begin with each smaller one, and with no other`(count: Int) {
    let leaves = MerkleTreeTests.leaves.prefix(count)
    let root = treeRoot(leaves)
    for size in 1...count {
      let (proof, old) = (
        consistencyProof(from: size, size: count, digest: MerkleTreeTests.subtree), treeRoot(leaves.prefix(size))
      )
      #expect(isConsistent(old, of: size, with: root, of: count, by: proof))
      let other = treeRoot(leaves.prefix(size - 1) + [leafDigest([7])])
      #expect(!isConsistent(other, of: size, with: root, of: count, by: proof))
      #expect(!isConsistent(old, of: size, with: leafDigest([7]), of: count, by: proof))
      #expect(!isConsistent(old, of: size, with: root, of: count, by: proof + [root]))
    }
  }
}
