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

  @Test(arguments: 1...40)
  func `each leaf of each tree is shown to be in it, at its place alone`(count: Int) {
    let leaves = MerkleTreeTests.leaves.prefix(count)
    let root = treeRoot(leaves)
    for index in 0..<count {
      let proof = inclusionProof(of: index, in: leaves)
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
      let (proof, old) = (consistencyProof(from: size, in: leaves), treeRoot(leaves.prefix(size)))
      #expect(isConsistent(old, of: size, with: root, of: count, by: proof))
      let other = treeRoot(leaves.prefix(size - 1) + [leafDigest([7])])
      #expect(!isConsistent(other, of: size, with: root, of: count, by: proof))
      #expect(!isConsistent(old, of: size, with: leafDigest([7]), of: count, by: proof))
      #expect(!isConsistent(old, of: size, with: root, of: count, by: proof + [root]))
    }
  }
}
