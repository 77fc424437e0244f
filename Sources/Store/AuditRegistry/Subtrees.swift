internal import DatabaseAccess
internal import Glibc
internal import LogProofs

// The digests within the tree, kept beside the log so that a proof reads few of them.

extension Registry {
  /// Keeps the digests of the whole subtrees that end with an entry, in a transaction.
  ///
  /// - Parameter digests: one behind the other, the smallest subtree first; none of those of one entry.
  func keep(_ digests: [UInt8], endingWith number: Int) throws(RegistryError) {
    guard !digests.isEmpty else { return }
    try asking { () throws(DatabaseError) in
      try database.run("INSERT INTO subtree VALUES (?, ?)", [.integer(Int64(number)), .bytes(digests)])
    }
  }

  /// Whether any are kept of the last entries: an older program that had the registry open when its tables changed kept none.
  func hasSubtrees(upTo count: Int) throws(RegistryError) -> Bool {
    guard count > 1 else { return true }
    let rows = try asking { () throws(DatabaseError) in
      try database.rows("SELECT 1 FROM subtree WHERE number = ?", [.integer(Int64(count & ~1))])
    }
    return !rows.isEmpty
  }

  /// Gives the digest of each whole subtree: of a single entry from the entry, of others as they are kept, and where an older program
  /// kept none, from all entries.
  func subtreeDigests() throws(RegistryError) -> (WholeSubtree) throws(RegistryError) -> LogDigest {
    guard version < 2 else { return { subtree throws(RegistryError) in try self.keptDigest(of: subtree) } }
    var edge = TreeEdge()
    var known: [WholeSubtree: LogDigest] = [:]
    try forEachEntry { entry in
      let leaf = leafDigest(entry.encodingBytes)
      known[WholeSubtree(level: 0, position: edge.count)] = leaf
      let end = edge.count + 1
      var level = 0
      edge.append(leaf) {
        level += 1
        known[WholeSubtree(level: level, position: (end >> level) - 1)] = $0
      }
    }
    return { subtree throws(RegistryError) in
      guard let digest = known[subtree] else { throw .proofFails }
      return digest
    }
  }

  private func keptDigest(of subtree: WholeSubtree) throws(RegistryError) -> LogDigest {
    guard subtree.level > 0 else { return leafDigest(Array(try entry(subtree.end).encoding.utf8)) }
    let rows = try asking { () throws(DatabaseError) in
      try database.rows("SELECT digests FROM subtree WHERE number = ?", [.integer(Int64(subtree.end))])
    }
    let start = (subtree.level - 1) * 32
    guard let digests = rows.first?.first?.bytes, digests.count >= start + 32 else { throw .proofFails }
    return Array(digests[start..<(start + 32)])
  }

  /// Makes anew, in a transaction, what is kept of the tree.
  func remakeSubtrees() throws(RegistryError) {
    try asking { () throws(DatabaseError) in try database.run("DELETE FROM subtree") }
    var edge = TreeEdge()
    var digests: [UInt8] = []
    try forEachEntry { entry in edge.append(leafDigest(entry.encodingBytes)) { digests += $0 } }
    var place = 0
    for number in stride(from: 2, through: edge.count, by: 2) {
      let end = place + number.trailingZeroBitCount * 32
      try keep(Array(digests[place..<end]), endingWith: number)
      place = end
    }
  }

  /// Whether the digests that are kept are those of a log.
  ///
  /// - Parameter digests: all of them, in the order of the entries that they end with.
  func subtreesAre(_ digests: [UInt8]) throws(RegistryError) -> Bool {
    guard version >= 2 else { return true }
    var (place, count) = (0, 0)
    var isSame = true
    try asking { () throws(DatabaseError) in
      try database.scan(VerifyingQuestion.subtrees, []) { row in
        count += 1
        let size = (2 * count).trailingZeroBitCount * 32
        isSame =
          row.integer(0) == Int64(2 * count) && place + size <= digests.count
          && row.bytes(1).map { kept in
            kept.count == size
              && digests.withUnsafeBytes { memcmp(kept.baseAddress!, $0.baseAddress! + place, size) == 0 }
          } == true
        place += size
        return isSame
      }
    }
    return isSame && place == digests.count
  }
}
