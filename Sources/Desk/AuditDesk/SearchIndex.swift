internal import AuditPacking

/// What tells without reading them in which facilities some words cannot stand: for each of many marks, the facilities whose words
/// bear it. A mark is what one, two or three letters in a row come to; other letters may come to the same.
///
/// It is kept of a moment. Facilities in which something has changed since, or of which it knows nothing, may hold any word.
struct SearchIndex {
  private let source: any KeepsOfAll
  private let moment: Int
  /// How many facilities it is of.
  private let count: Int
  /// By key of the facility.
  private let rows: [String: Int]
  private let changed: Set<String>

  /// Fewer facilities are asked one by one.
  static let fewest = 16

  fileprivate static let head = "letters"
  fileprivate static func part(_ number: Int) -> String { "letters " + String(number) }

  /// How many marks lie in one value that is kept, by how many rows there are.
  fileprivate static func marks(together rows: Int) -> Int { max(1, 4_096 / width(rows)) }

  /// How many bytes the rows of a mark take.
  fileprivate static func width(_ rows: Int) -> Int { (rows + 7) / 8 }

  /// Nil where none is kept, or too much has changed since.
  init?(keptIn source: any KeepsOfAll) {
    guard let kept = source.keptOfAll(SearchIndex.head), let changed = source.foldersChanged(since: kept.moment) else {
      return nil
    }
    var reader = ByteReader(kept.value)
    let keys = reader.list { String(decoding: $0.text(), as: UTF8.self) }
    guard !reader.isBroken, reader.isAtEnd, changed.count <= 64 + keys.count / 8 else { return nil }
    self.source = source
    self.changed = changed
    moment = kept.moment
    count = keys.count
    rows = Dictionary(keys.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// Those of some facilities in which all of some marks may be found; nil where not all of it is kept.
  func facilities(of entries: [FacilityEntry], bearing marks: Set<Int>) -> [FacilityEntry]? {
    let (width, together) = (SearchIndex.width(count), SearchIndex.marks(together: count))
    var bearing = [UInt8](repeating: 0xFF, count: width)
    var parts: [Int: [UInt8]] = [:]
    for mark in marks.sorted() {
      let number = mark / together
      if parts[number] == nil {
        parts = [:]
        guard let part = source.keptOfAll(SearchIndex.part(number)), part.moment == moment,
          part.value.count == together * width
        else { return nil }
        parts[number] = part.value
      }
      let start = mark % together * width
      for place in 0..<width { bearing[place] &= parts[number]![start + place] }
    }
    return entries.filter { entry in
      guard let row = rows[entry.key], !changed.contains(entry.key) else { return true }
      return bearing[row / 8] & 1 << UInt8(row % 8) != 0
    }
  }
}

/// Makes an index of facilities, one by one.
struct SearchIndexMaker {
  private var keys: [String] = []
  private var bearing: [UInt8]
  private let width: Int
  private let most: Int

  /// - Parameter most: how many there are at most.
  init(most: Int) {
    self.most = most
    width = SearchIndex.width(most)
    bearing = [UInt8](repeating: 0, count: LetterMarks.count * width)
  }

  mutating func add(_ marks: LetterMarks, of entry: FacilityEntry) {
    let row = keys.count
    keys.append(entry.key)
    marks.visit { bearing[$0 * width + row / 8] |= 1 << UInt8(row % 8) }
  }

  /// Keeps it, where it is of nearly all that there are.
  func keep(in source: any KeepsOfAll) {
    guard keys.count >= SearchIndex.fewest, keys.count * 8 >= most * 7 else { return }
    let (narrow, together) = (SearchIndex.width(keys.count), SearchIndex.marks(together: keys.count))
    var part: [UInt8] = []
    for mark in 0..<LetterMarks.count {
      part += bearing[(mark * width)..<(mark * width + narrow)]
      if mark % together == together - 1 || mark == LetterMarks.count - 1 {
        part += [UInt8](repeating: 0, count: together * narrow - part.count)
        source.keepOfAll(part, as: SearchIndex.part(mark / together))
        part = []
      }
    }
    var writer = ByteWriter()
    writer.add(list: keys) { $0.add(text: Array($1.utf8)) }
    source.keepOfAll(writer.bytes, as: SearchIndex.head)
  }
}

/// The marks that a text bears.
struct LetterMarks: Sendable {
  /// How many there are.
  static let count = 8_192

  private var bits = [UInt64](repeating: 0, count: count / 64)

  /// Those of all one, two and three letters in a row.
  init(of folded: [UInt8]) {
    // What the last letter comes to, and the last two.
    var (one, two): (UInt64?, UInt64?) = (nil, nil)
    for scalar in String(decoding: folded, as: UTF8.self).unicodeScalars {
      let alone = LetterMarks.mixed(0, scalar)
      let pair = one.map { LetterMarks.mixed($0, scalar) }
      note(alone)
      if let pair { note(pair) }
      if let two { note(LetterMarks.mixed(two, scalar)) }
      (one, two) = (alone, pair)
    }
  }

  /// Those by which a word is looked for: any text in which it stands bears them.
  static func sought(_ folded: [UInt8]) -> Set<Int> {
    let letters = Array(String(decoding: folded, as: UTF8.self).unicodeScalars)
    let length = min(3, letters.count)
    guard length > 0 else { return [] }
    return Set(
      (0...(letters.count - length)).map { start in
        mark(letters[start..<(start + length)].reduce(0) { mixed($0, $1) })
      })
  }

  func visit(_ take: (Int) -> Void) {
    for (place, word) in bits.enumerated() {
      var rest = word
      while rest != 0 {
        take(place * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }

  private mutating func note(_ mixed: UInt64) {
    let mark = LetterMarks.mark(mixed)
    bits[mark / 64] |= 1 << UInt64(mark % 64)
  }

  private static func mixed(_ before: UInt64, _ letter: Unicode.Scalar) -> UInt64 {
    (before ^ UInt64(letter.value) ^ 0x9E37_79B9) &* 0x9E37_79B9_7F4A_7C15
  }

  private static func mark(_ mixed: UInt64) -> Int { Int(mixed >> 51) }
}
