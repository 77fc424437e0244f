internal import DatabaseAccess
internal import LogProofs

extension Registry {
  /// How many entries there are.
  public func entryCount() throws(RegistryError) -> Int { try head().edge.count }

  /// Whether what stands may be another since there were so many entries: accounts and keys change nothing of it.
  public func hasChanged(since count: Int) throws(RegistryError) -> Bool {
    let rows = try asking { () throws(DatabaseError) in
      try database.rows(
        "SELECT 1 FROM entry WHERE number > ? AND kind NOT IN ('account', 'key', 'reading') LIMIT 1",
        [.integer(Int64(count))])
    }
    return !rows.isEmpty
  }

  /// The last entries of the log, the last first.
  ///
  /// - Parameter number: those before it; nil: the last of all.
  public func entries(before number: Int?, most: Int) throws(RegistryError) -> [RegistryEntry] {
    let end = if let number { number } else { try entryCount() + 1 }
    var found: [RegistryEntry] = []
    var next = end - 1
    while next > 0, found.count < most {
      found.append(try entry(next))
      next -= 1
    }
    return found
  }

  /// Every entry about what lies in a folder, the last first.
  ///
  /// - Parameter folder: `Audits/kc-005`.
  public func entries(below folder: String) throws(RegistryError) -> [RegistryEntry] {
    try entries(
      "SELECT \(Registry.columns) FROM entry WHERE subject >= ? AND subject < ? ORDER BY number DESC",
      [.text(folder + "/"), .text(folder + "0")])
  }

  /// The numbers of the entries that stand.
  ///
  /// - Parameter folder: in which they lie.
  public func standing(below folder: String) throws(RegistryError) -> Set<Int> {
    let rows = try asking { () throws(DatabaseError) in
      try database.rows(
        "SELECT number FROM state WHERE subject >= ? AND subject < ? AND stands = 1",
        [.text(folder + "/"), .text(folder + "0")])
    }
    return Set(rows.compactMap { $0[0].integer.map { Int($0) } })
  }
}
