internal import DatabaseAccess

// What left the house, and the ledger of it, rule G20.

extension Registry {
  /// The subject of the ledger of all publications.
  static let ledgerSubject = "Publications/ledger.json"

  /// The ledger of publications as it stands, and the number of its entry; nil where nothing was published yet.
  public func ledger() throws(RegistryError) -> (number: Int, bytes: [UInt8])? {
    guard let latest = try latest(of: Registry.ledgerSubject) else { return nil }
    guard let bytes = try bytes(of: latest.number) else { throw .nothingKept(Registry.ledgerSubject) }
    return (latest.number, bytes)
  }

  /// Keeps what leaves and the ledger that remembers it, all of it or nothing.
  ///
  /// - Parameters:
  ///   - files: by their names.
  ///   - name: what the publication is called, a plain name.
  ///   - before: the number of the ledger that it was held against; nil: there was none.
  /// - Throws: ``RegistryError/publishedMeanwhile`` where another ledger stands by now: what leaves was not held against all of it.
  public func publish(
    _ files: [(name: String, bytes: [UInt8])], as name: String, remembering ledger: [UInt8], after before: Int?,
    by account: String
  ) throws(RegistryError) {
    let subjects = files.map { "Publications/" + name + "/" + $0.name }
    for subject in subjects where !isWithinTrees(subject) || subject.split(separator: "/").count != 3 {
      throw .badSubject(subject)
    }
    try transaction { registry throws(RegistryError) in
      guard try registry.latest(of: Registry.ledgerSubject)?.number == before else { throw .publishedMeanwhile }
      for subject in subjects where try registry.latest(of: subject) != nil { throw .exists(subject) }
      let kept = zip(subjects, files).map { NewEntry(.write, .publication, $0, bytes: $1.bytes, why: "") }
      let remembered = NewEntry(.write, .ledger, Registry.ledgerSubject, bytes: ledger, why: "")
      _ = try registry.append([remembered] + kept, by: account)
    }
  }
}
