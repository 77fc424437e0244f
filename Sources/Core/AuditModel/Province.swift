/// A province or the capital: one of a list, or a name that the list does not know. Two are the same where their codes are, or,
/// without a code, their names but for how they are written.
public struct Province: Sendable, Hashable {
  /// The official code in two digits; nil where the list does not know the name.
  public let code: String?
  /// As it is shown.
  public let name: LocalizedText
  public let isCapital: Bool
  private let key: String

  public init(code: String, name: LocalizedText, isCapital: Bool = false) {
    self.code = code
    self.name = name
    self.isCapital = isCapital
    key = code
  }

  /// One that no list knows, as it was written.
  public init(written name: String) {
    code = nil
    self.name = name.holdsKhmer ? LocalizedText(english: nil, khmer: name) : LocalizedText(english: name)
    isCapital = false
    key = ProvinceList.key(of: name)
  }

  public static func == (one: Province, other: Province) -> Bool { one.key == other.key }
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }

  /// As data: in Latin letters where it has such a name.
  public var word: String { name.text(in: .english) }
}

/// The provinces of a country by their codes and by every spelling that is known.
public struct ProvinceList: Sendable {
  /// A province with the spellings that lead to it.
  public struct Entry: Sendable {
    public let province: Province
    /// With the id of the source that has it.
    public let spellings: [(source: String, name: String)]
    /// Where it stands in a map of tiles; nil where the list does not say.
    public let tile: Tile?

    public init(_ province: Province, spellings: [(source: String, name: String)], tile: Tile? = nil) {
      self.province = province
      self.spellings = spellings
      self.tile = tile
    }
  }

  /// A place in a map that gives each province one tile, at about where it lies.
  public struct Tile: Sendable, Hashable {
    /// From the north, and from the west; from 1.
    public let row: Int
    public let column: Int
    /// As many rows and columns at most: a page must hold them.
    public static let most = 30

    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// What the file says of itself.
  public struct Description: Sendable {
    public var id: String?
    public var title: LocalizedText?
    public var note: LocalizedText?
    public var sources: [Source] = []

    public init() {}
  }

  public let description: Description
  /// In the order of the file.
  public let entries: [Entry]
  private let positions: [String: Int]

  /// No list: every name stands for itself.
  public init() {
    entries = []
    description = Description()
    positions = [:]
  }

  public init(_ entries: [Entry], description: Description = Description()) {
    self.entries = entries
    self.description = description
    var positions: [String: Int] = [:]
    for (position, entry) in entries.enumerated() {
      for key in ProvinceList.keys(of: entry) where positions[key] == nil { positions[key] = position }
    }
    self.positions = positions
  }

  public var isEmpty: Bool { entries.isEmpty }

  /// The province that a name or a code stands for, in either language and any spelling of the list; nil where it stands for none.
  public func province(_ name: String) -> Province? {
    positions[ProvinceList.key(of: name)].map { entries[$0].province }
  }

  /// The province that a name stands for; where the list does not know it, one by that name alone.
  public func named(_ name: String) -> Province { province(name) ?? Province(written: name) }

  /// The name that was most likely meant, in the letters of the one that was written; nil where none is near.
  public func nearest(to name: String) -> String? {
    var known: [String: Province] = [:]
    for entry in entries {
      for text in ProvinceList.names(of: entry) { known[ProvinceList.key(of: text)] = entry.province }
    }
    let key = ProvinceList.key(of: name)
    let keys = known.keys.sorted()
    // A part of a name leads to it where it is a part of no other: Sihanouk.
    let whole = keys.filter { $0.utf8.count > key.utf8.count && ($0.hasPrefix(key) || $0.hasSuffix(key)) }
    let isPart = key.utf8.count >= 4 && Set(whole.compactMap { known[$0]?.name.english }).count == 1
    let near = isPart ? whole.first : nearestWord(to: key, among: keys)
    return near.flatMap { known[$0] }.map { $0.name.text(in: name.holdsKhmer ? .khmer : .english) }
  }

  /// What leads to an entry, as names are looked up: two that have one in common cannot be told apart.
  public static func keys(of entry: Entry) -> [String] {
    var keys: [String] = []
    if let code = entry.province.code {
      let short = code.utf8.first == 0x30 ? String(Substring(code.utf8.dropFirst())) : code
      keys = [code, short, "kh" + code, "kh" + short]
    }
    for name in names(of: entry) { keys.append(key(of: name)) }
    return keys
  }

  private static func names(of entry: Entry) -> [String] {
    let name = entry.province.name
    return [name.english, name.khmer].compactMap { $0 } + entry.spellings.map { $0.name }
  }

  /// A name as it is looked up: folded, and without the word for a province.
  public static func key(of name: String) -> String {
    var folded = Array(foldedName(name).utf8)
    for word in latinWords {
      if folded.count > word.count, folded.suffix(word.count).elementsEqual(word) { folded.removeLast(word.count) }
      if folded.count > word.count, folded.starts(with: word) { folded.removeFirst(word.count) }
    }
    for word in khmerWords where folded.count > word.count && folded.starts(with: word) {
      folded.removeFirst(word.count)
      break
    }
    return String(decoding: folded, as: UTF8.self)
  }

  private static let latinWords = ["province", "khaet", "khet", "capital", "municipality"].map { Array($0.utf8) }
  private static let khmerWords = ["រាជធានី", "ខេត្ត"].map { Array(foldedName($0).utf8) }
}

extension String {
  var holdsKhmer: Bool { unicodeScalars.contains { (0x1780...0x17FF).contains($0.value) } }
}
