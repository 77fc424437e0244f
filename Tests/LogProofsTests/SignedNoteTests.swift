import Testing

@testable import LogProofs

@Suite struct SignedNoteTests {
  private let signer = NoteSigner(name: "registry.example", seed: (0..<32).map { UInt8($0) })!

  /// RFC 8032, section 7.1, test 1: the seed and its public key.
  @Test func `the key of a seed is the published one`() throws {
    let seed: [UInt8] = [
      0x9d, 0x61, 0xb1, 0x9d, 0xef, 0xfd, 0x5a, 0x60, 0xba, 0x84, 0x4a, 0xf4, 0x92, 0xec, 0x2c, 0xc4, 0x44, 0x49, 0xc5,
      0x69, 0x7b, 0x32, 0x69, 0x19, 0x70, 0x3b, 0xac, 0x03, 0x1c, 0xae, 0x7f, 0x60,
    ]
    let key = try #require(NoteSigner(name: "a", seed: seed)).verifier.key
    #expect(key.prefix(8).elementsEqual([0xd7, 0x5a, 0x98, 0x01, 0x82, 0xb1, 0x0a, 0xb7]))
  }

  /// The key of a well-known public log.
  @Test func `a published key reads and writes the same, and with another id it is none`() throws {
    let text = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8"
    #expect(NoteVerifier(text)?.written == text)
    #expect(NoteVerifier(text.replacing("033de0ae", with: "033de0af")) == nil)
  }

  @Test func `what was signed reads back and verifies, by its key alone`() throws {
    let checkpoint = Checkpoint(origin: "registry.example", size: 7, root: leafDigest([1]))
    let note = SignedNote(checkpoint.text, by: [signer])
    let read = try #require(SignedNote(note.written))
    #expect(read == note && Checkpoint(read) == checkpoint)
    #expect(read.isSigned(byOneOf: [signer.verifier]))
    let other = try #require(NoteSigner.made(name: "registry.example"))
    #expect(!read.isSigned(byOneOf: [other.verifier]))
    #expect(try #require(NoteSigner(other.written)).verifier == other.verifier)
    let rotated = SignedNote(checkpoint.text, by: [signer, other])
    #expect(rotated.isSigned(byOneOf: [other.verifier]) && rotated.isSigned(byOneOf: [signer.verifier]))
  }

  @Test func `one flipped bit anywhere in a proof is found`() throws {
    let leaves = (0..<7).map { leafDigest([UInt8($0)]) }
    let checkpoint = Checkpoint(origin: "registry.example", size: 7, root: treeRoot(leaves))
    let proof = LogProof(
      index: 4,
      path: inclusionProof(of: 4, size: 7) { treeRoot(leaves[($0.position << $0.level)..<$0.end]) },
      checkpoint: SignedNote(checkpoint.text, by: [signer]))
    #expect(try #require(LogProof(proof.written)).shows([4], byOneOf: [signer.verifier]))
    let bytes = Array(proof.written.utf8)
    for index in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[index] ^= 1 << bit
        let read = String(validating: changed, as: UTF8.self).flatMap { LogProof($0) }
        #expect(read?.shows([4], byOneOf: [signer.verifier]) != true, "byte \(index), bit \(bit)")
      }
    }
  }

  @Test(arguments: [1, 4, 6, 7, 8, 11])
  func `a log is shown to begin with an older one, and one flipped bit anywhere in that is found`(size: Int) throws {
    let leaves = (0..<11).map { leafDigest([UInt8($0)]) }
    func note(_ count: Int) -> SignedNote {
      SignedNote(
        Checkpoint(origin: "registry.example", size: count, root: treeRoot(leaves.prefix(count))).text, by: [signer])
    }
    let growth = LogGrowth(
      proof: consistencyProof(from: size, size: 11) { treeRoot(leaves[($0.position << $0.level)..<$0.end]) },
      older: note(size), newer: note(11))
    let ends = try #require(LogGrowth(growth.written)?.holds(byOneOf: [signer.verifier]))
    #expect(ends.older.size == size && ends.newer.size == 11)
    let other = try #require(NoteSigner.made(name: "registry.example"))
    #expect(growth.holds(byOneOf: [other.verifier]) == nil)
    if size < 11 {
      #expect(
        LogGrowth(proof: growth.proof, older: note(11), newer: note(size)).holds(byOneOf: [signer.verifier]) == nil)
    }
    let bytes = Array(growth.written.utf8)
    for index in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[index] ^= 1 << bit
        let read = String(validating: changed, as: UTF8.self).flatMap { LogGrowth($0) }
        #expect(read?.holds(byOneOf: [signer.verifier]) == nil, "byte \(index), bit \(bit)")
      }
    }
  }
}
