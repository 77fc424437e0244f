internal import ContentCoding
internal import DatabaseAccess
internal import Glibc
internal import LogProofs

/// Some entries of the log one after the other, as they lie in the database, to be held against their own digests.
struct LogPiece: Sendable {
  struct Entry: Sendable {
    var number = 0
    var about = 0
    var size = 0
    var way = EntryWay.begin
    var kind = EntryKind.file
    /// Where in the memory of the piece the text of its leaf lies, and parts of it, its digest, and what came; nil: nothing is kept.
    var leaf = 0..<0
    var arrived = 0..<0
    var subject = 0..<0
    var digest = 0..<0
    var packed: Range<Int>?
  }

  private(set) var memory: [UInt8]
  /// Nil: what is no entry.
  private(set) var entries: [Entry?] = []
  private var used = 0

  /// - Parameter room: for how many bytes.
  init(room: Int = LogPiece.usualRoom) {
    // What is not written is not read.
    memory = [UInt8](unsafeUninitializedCapacity: room) { $1 = room }
  }

  /// Little enough to be still at hand when it is hashed.
  static let usualRoom = 1 << 18

  var isEmpty: Bool { entries.isEmpty }

  /// Takes in another entry.
  ///
  /// - Parameter row: `Registry.columns`, and what came.
  /// - Returns: false where there is no room for it.
  mutating func add(_ row: DatabaseRow) -> Bool {
    guard entries.count < 4_096 else { return false }
    guard let entry = RawEntry(row) else {
      entries.append(nil)
      return true
    }
    let need = LogPiece.need(entry)
    guard used + need <= memory.count else { return false }
    let start = used
    let (made, end) = memory.withUnsafeMutableBytes { entry.write(into: $0, at: start) }
    entries.append(made)
    used = end
    return true
  }

  /// How much room a row needs.
  static func need(_ row: DatabaseRow) -> Int { RawEntry(row).map { need($0) } ?? 0 }

  private static func need(_ entry: RawEntry) -> Int {
    let words = entry.arrived.count + entry.account.count + entry.way.count + entry.kind.count
    return LeafWriter.frame + words + entry.subject.count + entry.why.count + entry.digest.count * 3
      + (entry.packed?.count ?? 0)
  }
}

/// An entry in the memory of its database.
private struct RawEntry {
  let number, about, size: Int
  let arrived, account, way, kind, subject, digest, why: UnsafeRawBufferPointer
  let packed: UnsafeRawBufferPointer?
  let knownWay: EntryWay
  let knownKind: EntryKind

  init?(_ row: DatabaseRow) {
    guard let number = row.integer(0), let arrived = row.text(1), let account = row.text(2), let way = row.text(3),
      let kind = row.text(4), let subject = row.text(5), let about = row.integer(6), let size = row.integer(7),
      let digest = row.bytes(8), let why = row.text(9), let knownWay = ways.word(way), let knownKind = kinds.word(kind)
    else { return nil }
    (self.number, self.about, self.size) = (Int(number), Int(about), Int(size))
    (self.arrived, self.account, self.way, self.kind) = (arrived, account, way, kind)
    (self.subject, self.digest, self.why) = (subject, digest, why)
    (packed, self.knownWay, self.knownKind) = (row.bytes(10), knownWay, knownKind)
  }

  /// - Returns: it, and where it ends.
  func write(into memory: UnsafeMutableRawBufferPointer, at start: Int) -> (LogPiece.Entry, Int) {
    var entry = LogPiece.Entry(number: number, about: about, size: size, way: knownWay, kind: knownKind)
    var writer = LeafWriter(in: memory, at: start)
    writer.heading()
    writer.part("number", number)
    entry.arrived = writer.part("arrived", arrived)
    writer.part("account", account)
    writer.part("way", way)
    writer.part("kind", kind)
    entry.subject = writer.part("subject", subject)
    writer.part("about", about)
    writer.part("size", size)
    writer.part("digest", hexadecimal: digest)
    writer.part("why", why)
    entry.leaf = start..<writer.count
    func copy(_ bytes: UnsafeRawBufferPointer, to start: Int) -> Range<Int> {
      let place = start..<(start + bytes.count)
      UnsafeMutableRawBufferPointer(rebasing: memory[place]).copyMemory(from: bytes)
      return place
    }
    entry.digest = copy(digest, to: writer.count)
    entry.packed = packed.map { copy($0, to: entry.digest.upperBound) }
    return (entry, entry.packed?.upperBound ?? entry.digest.upperBound)
  }
}

private let ways = WordsAsBytes(EntryWay.allCases)
private let kinds = WordsAsBytes(EntryKind.allCases)

/// Words by the bytes in which they are written, sixteen at most.
private struct WordsAsBytes<Word: RawRepresentable & Sendable>: Sendable where Word.RawValue == String {
  private struct Written: Equatable {
    var count = 0
    var bytes: (UInt64, UInt64) = (0, 0)

    init?(_ text: UnsafeRawBufferPointer) {
      guard text.count <= 16 else { return nil }
      count = text.count
      withUnsafeMutableBytes(of: &bytes) { $0.copyMemory(from: text) }
    }

    static func == (one: Written, other: Written) -> Bool { one.count == other.count && one.bytes == other.bytes }
  }

  private let words: [(written: Written, word: Word)]

  init(_ words: [Word]) {
    self.words = words.map { word in
      var text = word.rawValue
      return (text.withUTF8 { Written(UnsafeRawBufferPointer($0))! }, word)
    }
  }

  func word(_ bytes: UnsafeRawBufferPointer) -> Word? {
    guard let written = Written(bytes) else { return nil }
    for known in words where known.written == written { return known.word }
    return nil
  }
}

/// A piece of the log, and what it comes to by itself.
struct CheckedPiece: Sendable {
  let piece: LogPiece
  /// The digests of the leaves, one behind the other; of what is no entry, nothing.
  private(set) var leaves: [UInt8]
  private(set) var subjects: [SubjectKey] = []
  /// By position in the piece, whether the bytes of an entry are not those that its digest is of.
  private(set) var differing: Set<Int> = []
  /// By number, of which folders.
  private(set) var readings: [(number: Int, folders: [String])] = []

  init(_ piece: LogPiece) {
    self.piece = piece
    leaves = [UInt8](repeating: 0, count: piece.entries.count * 32)
    subjects.reserveCapacity(piece.entries.count)
    var unpacker = ZlibUnpacker()
    piece.memory.withUnsafeBytes { memory in
      for (index, entry) in piece.entries.enumerated() {
        guard let entry else {
          subjects.append(SubjectKey())
          continue
        }
        func part(_ place: Range<Int>) -> UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: memory[place]) }
        leaves.withUnsafeMutableBytes { leaves in
          writeLeafDigest(
            of: part(entry.leaf), to: UnsafeMutableRawBufferPointer(rebasing: leaves[(index * 32)..<(index * 32 + 32)]))
        }
        subjects.append(SubjectKey(part(entry.subject)))
        guard let packed = entry.packed else {
          let isEmpty = entry.way == .withdraw || entry.way == .blot
          if isEmpty, entry.size != 0 { differing.insert(index) }
          continue
        }
        let bytes = unpacker.unpack(part(packed), size: entry.size)
        if bytes.map({ isDigest(part(entry.digest), of: $0) }) != true { differing.insert(index) }
        if entry.kind == .reading, let bytes {
          readings.append((entry.number, Registry.folders(ofReading: Array(bytes))))
        }
      }
    }
  }
}

private func isDigest(_ digest: UnsafeRawBufferPointer, of bytes: UnsafeRawBufferPointer) -> Bool {
  withUnsafeTemporaryAllocation(byteCount: 32, alignment: 8) { made in
    writeContentDigest(of: bytes, to: made)
    return digest.count == made.count && memcmp(made.baseAddress!, digest.baseAddress!, made.count) == 0
  }
}

/// What stands for a subject where there are very many: what it is hashed to by a key that nobody knows before, so that no two can be
/// made that come to the same. Of a hundred million any two do by chance in one run of some thousand.
struct SubjectKey: Sendable, Hashable {
  private var value = 0

  init() {}

  init(_ subject: UnsafeRawBufferPointer) {
    var hasher = Hasher()
    hasher.combine(bytes: subject)
    value = hasher.finalize()
  }
}
