internal import AuditDesk
internal import AuditModel
internal import AuditPacking
internal import ContentCoding
internal import FileAccess
internal import Synchronization

/// What the records of a facility come to, kept in the derived data of a registry by the digests of all that it follows from: whatever
/// stands with the facility, whatever stands in the folder of the standards, and the tailorings that are applied.
final class KeptAudits: Sendable {
  private let files: RegistryFiles
  private let store: DerivedStore
  private let standards: String
  private let tailorings: [String]
  /// Not asked yet, or nil where it follows from something that has no digest.
  private let basis = Mutex<[UInt8]??>(nil)

  init(files: RegistryFiles, store: DerivedStore, standards: String, tailorings: [String]) {
    self.files = files
    self.store = store
    self.standards = standards
    self.tailorings = tailorings
  }

  func kept(_ name: String, of entry: FacilityEntry) -> [UInt8]? {
    key(name, entry).flatMap { store.value(of: $0) }
  }

  func checked(_ name: String, of entry: FacilityEntry) -> [UInt8]? {
    key(name, entry).flatMap { store.checkedValue(of: $0) }
  }

  func keep(_ value: [UInt8], as name: String, of entry: FacilityEntry) {
    if let key = key(name, entry) { store.keep(value, as: key) }
  }

  /// The standards as they were read, with the tailorings; nil where they are to be read.
  func library() -> StandardLibrary? {
    libraryKey().flatMap { store.value(of: $0) }.flatMap { keptLibrary($0) }
  }

  /// Keeps standards that were read, with nothing wrong.
  func keep(_ library: StandardLibrary) {
    if let key = libraryKey() { store.keep(AuditPacking.kept(library), as: key) }
  }

  private func libraryKey() -> DerivedKey? { knownBasis().map { DerivedKey("library", [$0]) } }

  /// Of all at once, as of a moment that the log still has behind it.
  func keptOfAll(_ name: String) -> (value: [UInt8], moment: Int)? {
    guard let key = keyOfAll(name), let kept = store.value(of: key), kept.count >= 40 else { return nil }
    let size = (0..<8).reduce(0) { $0 | Int(kept[$1]) << (8 * $1) }
    guard files.hasBeen(size, Array(kept[8..<40])) else { return nil }
    return (Array(kept[40...]), size)
  }

  func keepOfAll(_ value: [UInt8], as name: String) {
    guard let key = keyOfAll(name), let moment = files.moment else { return }
    let size: [UInt8] = (0..<8).map { UInt8(truncatingIfNeeded: moment.size >> (8 * $0)) }
    store.keep(size + moment.root + value, as: key)
  }

  private func keyOfAll(_ name: String) -> DerivedKey? { knownBasis().map { DerivedKey("all " + name, [$0]) } }

  private func key(_ name: String, _ entry: FacilityEntry) -> DerivedKey? {
    guard let basis = knownBasis(), let versions = files.versions(in: entry.key) else { return nil }
    // What is hidden, such as a visit that is being typed in, grows old without changing.
    guard versions.allSatisfy({ !$0.subject.lastPathPart.hasPrefix(".") }) else { return nil }
    return DerivedKey("facility " + name, [basis, Array(entry.id.utf8), Array(entry.key.utf8)] + parts(versions))
  }

  private func parts(_ versions: [(subject: String, file: StandingFile)]) -> [[UInt8]] {
    versions.flatMap { [Array($0.subject.utf8), $0.file.digest] }
  }

  /// A digest of the standards by which all are audited.
  private func knownBasis() -> [UInt8]? {
    basis.withLock { basis in
      if let known = basis { return known }
      let found = digestOfStandards()
      basis = .some(found)
      return found
    }
  }

  private func digestOfStandards() -> [UInt8]? {
    guard let versions = files.versions(in: standards) else { return nil }
    var all = parts(versions)
    for path in tailorings {
      guard let digest = files.version(at: path)?.digest ?? (try? files.read(path)).map(contentDigestBytes) else {
        return nil
      }
      all += [Array(path.utf8), digest]
    }
    return DerivedKey("standards", all).bytes
  }
}
