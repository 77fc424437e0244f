internal import AuditFolder
internal import ContentCoding
internal import DatabaseAccess
internal import FileAccess
internal import Glibc
internal import Synchronization

/// Where what is derived from a registry is kept, and by whose secret it is sealed. Another kind of registry says another place, and
/// nothing else of it changes.
struct DerivedPlace: Sendable, Equatable {
  /// Of the file.
  let path: String
  /// What only those may read who may write to the registry.
  let secretFile: String

  /// Beside a registry.
  static func beside(_ surroundings: RegistrySurroundings) -> DerivedPlace {
    DerivedPlace(
      path: surroundings.path + "-derived", secretFile: RegistryKeys(surroundings: surroundings).secretFile)
  }
}

/// By what something derived is found again: a digest of all that it follows from, and of the program that made it.
struct DerivedKey: Sendable, Hashable {
  /// 32 of them.
  let bytes: [UInt8]

  /// - Parameters:
  ///   - kind: what it is.
  ///   - parts: all that it follows from, or digests of it, in their order.
  init(_ kind: String, _ parts: [[UInt8]]) {
    var text: [UInt8] = []
    for part in [ProgramIdentity.bytes, Array(kind.utf8)] + parts {
      text += String(part.count).utf8
      text.append(0x20)
      text += part
    }
    bytes = contentDigestBytes(text)
  }
}

/// What was worked out from what a registry keeps, in a file beside it, rule G14: it makes commands faster and nothing else. Each value
/// is found by all that it follows from, and sealed; what is missing, spoilt, changed or made by another program is not there.
/// Nothing of it is ever an error.
///
/// It may be asked by several threads.
final class DerivedStore: Sendable {
  private let place: DerivedPlace
  /// Nil where the secret may not be read, or it is not known which program this is: nothing is believed then, and nothing kept.
  private let seal: [UInt8]?
  private let kept: Mutex<Kept>
  /// Asked when nothing can be written any more but what waits.
  private let mayWrite: @Sendable () -> Bool
  /// Nil where what is kept is believed.
  private let check: DerivedCheck?

  /// So many bytes wait at most until they are written.
  private static let mostWaiting = 8 << 20

  private struct Kept {
    var file: (any Database)?
    var isWritable = false
    /// Nobody looks again, or tries again, in this run.
    var isOpened = false
    var isClosed = false
    var waiting: [(key: DerivedKey, value: [UInt8])] = []
    var size = 0
  }

  /// - Parameters:
  ///   - check: is told of each value that is worked out whether the kept one is the same; nothing is found then, and nothing kept.
  ///   - mayWrite: whether what waits may still be kept, such as when nothing was blotted out since it was read.
  init(at place: DerivedPlace, check: DerivedCheck? = nil, mayWrite: @escaping @Sendable () -> Bool = { true }) {
    self.place = place
    self.mayWrite = mayWrite
    self.check = check
    let program = ProgramIdentity.bytes
    let secret = program.isEmpty ? nil : try? readFile(place.secretFile, limit: 1 << 12)
    seal = secret.map { keyedDigest(Array("careaudit-derived/1".utf8) + program, key: $0) }
    kept = Mutex(Kept())
  }

  /// What is kept by a key; nil where nothing is, or it is not what was kept.
  func value(of key: DerivedKey) -> [UInt8]? { check == nil ? sealedValue(of: key) : nil }

  /// What is kept by a key, where this run works it out again to hold it against that.
  func checkedValue(of key: DerivedKey) -> [UInt8]? { check == nil ? nil : sealedValue(of: key) }

  private func sealedValue(of key: DerivedKey) -> [UInt8]? {
    guard let seal else { return nil }
    let found = kept.withLock { kept -> (seal: [UInt8], value: [UInt8])? in
      open(&kept)
      guard let file = kept.file else { return nil }
      guard let row = try? file.rows("SELECT seal, value FROM derived WHERE key = ?", [.bytes(key.bytes)]).first,
        let seal = row[0].bytes, let value = row[1].bytes
      else { return nil }
      return (seal, value)
    }
    guard let found, found.seal == DerivedStore.sealing(found.value, as: key, by: seal) else { return nil }
    return found.value
  }

  /// Keeps a value by a key, now or when enough wait.
  func keep(_ value: [UInt8], as key: DerivedKey) {
    guard seal != nil else { return }
    if let check {
      if let known = sealedValue(of: key) { check.note(key, isSame: known == value) }
      return
    }
    kept.withLock { kept in
      guard !kept.isClosed else { return }
      kept.waiting.append((key, value))
      kept.size += value.count
      if kept.size > DerivedStore.mostWaiting { write(&kept) }
    }
  }

  /// Writes what waits.
  func settle() {
    kept.withLock { kept in
      write(&kept)
      // What was written lies in one file again, with the last that had it open.
      kept.file = nil
      (kept.isOpened, kept.isWritable) = (false, false)
    }
  }

  /// Drops all of it.
  ///
  /// - Parameter erasing: writes over it before, where what it was derived from is blotted out.
  /// - Returns: whether there was anything.
  @discardableResult
  func prune(erasing: Bool = false) -> Bool {
    kept.withLock { kept in
      kept = Kept()
      guard (try? kind(ofPath: place.path)) != nil else { return false }
      if let file = try? SQLiteDatabase(place.path, for: .reading, patience: 200), state(of: file) == .another {
        return false
      }
      if erasing { for ending in DerivedStore.endings { erase(place.path + ending) } }
      remove()
      return true
    }
  }

  /// How many values are not as this program sealed them; none where another program made them, for then none is believed.
  ///
  /// - Complexity: O(size of all of them).
  func unsealed() -> Int {
    guard let seal else { return 0 }
    return kept.withLock { kept in
      open(&kept)
      guard let file = kept.file else { return 0 }
      var count = 0
      do throws(DatabaseError) {
        try file.read("SELECT key, seal, value FROM derived", []) { row in
          if let key = row[0].bytes, let value = row[2].bytes, row[1].bytes == keyedDigest(key + value, key: seal) {
            return true
          }
          count += 1
          return true
        }
      } catch {
        return count + 1
      }
      return count
    }
  }

  /// How many values there are, of this program.
  func count() -> Int {
    guard seal != nil else { return 0 }
    return kept.withLock { kept in
      open(&kept)
      let rows = try? kept.file?.rows("SELECT count(*) FROM derived")
      return Int(rows?.first?.first?.integer ?? 0)
    }
  }

  private static func sealing(_ value: [UInt8], as key: DerivedKey, by seal: [UInt8]) -> [UInt8] {
    keyedDigest(key.bytes + value, key: seal)
  }

  // MARK: The file

  private static let mark = "careaudit derived 1"

  /// Opens it as it lies, where it was not tried yet.
  private func open(_ kept: inout Kept) {
    guard !kept.isOpened else { return }
    kept.isOpened = true
    guard let file = try? SQLiteDatabase(place.path, for: .reading, patience: 200), state(of: file) == .ours else {
      return
    }
    kept.file = file
  }

  private enum State {
    case ours
    /// Of another program, spoilt, or nothing: it gives way.
    case stale
    /// A registry that is called so.
    case another
  }

  private func state(of file: any Database) -> State {
    let tables = (try? file.rows("SELECT name FROM sqlite_master WHERE name IN ('registry', 'derived_by')")) ?? []
    if tables.contains([.text("registry")]) { return .another }
    guard !tables.isEmpty, let row = try? file.rows("SELECT mark, program FROM derived_by").first,
      row == [.text(DerivedStore.mark), .bytes(ProgramIdentity.bytes)]
    else { return .stale }
    return .ours
  }

  /// Writes what waits; where that cannot be, forgets it and tries no more.
  private func write(_ kept: inout Kept) {
    guard let seal, !kept.waiting.isEmpty, !kept.isClosed else { return }
    defer { (kept.waiting, kept.size) = ([], 0) }
    if !kept.isWritable {
      kept.file = openedForWriting()
      (kept.isWritable, kept.isOpened) = (kept.file != nil, true)
    }
    guard let file = kept.file else {
      kept.isClosed = true
      return
    }
    do throws(DatabaseError) {
      try file.begin(holding: nil)
      // Whoever blots something out from now on drops this file behind us.
      guard mayWrite() else {
        file.rollBack()
        kept.isClosed = true
        return
      }
      for (key, value) in kept.waiting {
        try file.run(
          "INSERT OR REPLACE INTO derived VALUES (?, ?, ?)",
          [.bytes(key.bytes), .bytes(DerivedStore.sealing(value, as: key, by: seal)), .bytes(value)])
      }
      try file.commit()
    } catch {
      file.rollBack()
      kept.isClosed = true
    }
  }

  private func openedForWriting() -> (any Database)? {
    if let file = try? SQLiteDatabase(place.path, for: .reading, patience: 200) {
      switch state(of: file) {
      case .another: return nil
      case .ours: return try? writer(.writing)
      case .stale: break
      }
    }
    // Nothing is lost where something else has taken its name.
    remove()
    return try? begun()
  }

  private func begun() throws(DatabaseError) -> any Database {
    let file = try writer(.making)
    try file.begin(holding: nil)
    do throws(DatabaseError) {
      // Another may have begun it meanwhile.
      if state(of: file) != .ours {
        try file.run("CREATE TABLE derived_by (mark TEXT NOT NULL, program BLOB NOT NULL)")
        try file.run("INSERT INTO derived_by VALUES (?, ?)", [.text(DerivedStore.mark), .bytes(ProgramIdentity.bytes)])
        try file.run("CREATE TABLE derived (key BLOB NOT NULL UNIQUE, seal BLOB NOT NULL, value BLOB NOT NULL)")
      }
      try file.commit()
      return file
    } catch {
      file.rollBack()
      throw error
    }
  }

  private func writer(_ use: SQLiteDatabase.Use) throws(DatabaseError) -> any Database {
    let file = try SQLiteDatabase(place.path, for: use, patience: 200)
    // What a power cut takes is made anew.
    try file.run("PRAGMA synchronous = NORMAL")
    return file
  }

  private static let endings = ["", "-wal", "-shm"]

  private func remove() {
    for ending in DerivedStore.endings { unlink(place.path + ending) }
  }

  private func erase(_ path: String) {
    let descriptor = Glibc.open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return }
    let nothing = [UInt8](repeating: 0, count: 1 << 20)
    var left = size(ofFile: path)
    while left > 0 {
      let count = Glibc.write(descriptor, nothing, min(left, nothing.count))
      guard count > 0 else { break }
      left -= count
    }
    fsync(descriptor)
    close(descriptor)
  }
}
