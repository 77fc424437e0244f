internal import AuditModel

/// By what name sources keep the words that are searched, rule G21.
public let searchedWords = "words"

/// Where something that was searched stands.
public struct SearchHit: Sendable, Equatable {
  public let entry: FacilityEntry
  public let isOpen: Bool
  public let passage: Passage
  /// Where in its text the first of the words begins, in code points.
  public let offset: Int
}

/// What was found.
public struct SearchResult: Sendable {
  /// In order of the facilities, of their files and of the lines.
  public let hits: [SearchHit]
  /// Origins of what could not be read, and so was not searched.
  public let unread: [String]
  /// Whether some of it may not be shown, because that could not be kept in the log.
  public let isWithheld: Bool
}

extension Desk {
  /// Finds what people wrote, in which all of some words stand, rule G21.
  ///
  /// - Parameters:
  ///   - words: as they were typed.
  ///   - names: of the facilities that are searched; without any, all.
  ///   - tellsInside: also finds what is kept inside.
  /// - Complexity: O(what people wrote); of a registry that was searched twice, O(facilities) without reading any in which the words
  ///   cannot stand.
  public func search(_ words: [String], in names: [String], tellsInside: Bool) -> SearchResult {
    let sought = words.map { SoughtWord($0) }
    let found = source.find(names).facilities
    let index = found.count < SearchIndex.fewest ? nil : SearchIndex(keptIn: source)
    let marks = sought.reduce(into: Set<Int>()) { $0.formUnion($1.marks) }
    let likely = index?.facilities(of: found, bearing: marks)
    let asked = likely ?? found
    // Out of the words of each that are kept already.
    let makesIndex = likely == nil && names.isEmpty && found.count >= SearchIndex.fewest
    var maker = makesIndex ? SearchIndexMaker(most: found.count) : nil
    var (hits, unread) = ([SearchHit](), [String]())
    workInOrder(count: asked.count, workers: workers, ahead: workers * 16) { [source] number in
      searched(asked[number], for: sought, in: source, tellsInside: tellsInside, marks: makesIndex)
    } take: { one in
      hits += one.hits
      unread += one.unread
      if let marks = one.marks { maker?.add(marks, of: one.entry) }
    }
    maker?.keep(in: source)
    guard !hits.isEmpty else { return SearchResult(hits: [], unread: unread, isWithheld: false) }
    // At once, so that it is one entry of the log.
    var shown: [FacilityEntry] = []
    for hit in hits where shown.last != hit.entry { shown.append(hit.entry) }
    let mayShowAll = source.mayShow(shown)
    return SearchResult(
      hits: mayShowAll ? hits : hits.filter { source.mayShow([$0.entry]) }, unread: unread, isWithheld: !mayShowAll)
  }
}

/// What one facility comes to.
private struct Searched: Sendable {
  let entry: FacilityEntry
  var hits: [SearchHit] = []
  var unread: [String] = []
  /// Of its words, where they were kept before.
  var marks: LetterMarks?
}

private func searched(
  _ entry: FacilityEntry, for words: [SoughtWord], in source: any AuditSource, tellsInside: Bool, marks: Bool
) -> Searched {
  var result = Searched(entry: entry)
  let known = source.kept(searchedWords, of: entry)
  if marks { result.marks = known.map { LetterMarks(of: $0) } }
  if let known, !words.allSatisfy({ $0.mayStand(in: known) }) { return result }
  let found = source.passages(of: entry)
  if known == nil, found.unread.isEmpty {
    var seen: Set<String> = []
    let all = found.passages.map { foldedText($0.text) }.filter { seen.insert($0).inserted }.joined(separator: "\n")
    source.keep(Array(all.utf8), as: searchedWords, of: entry)
  }
  result.unread = found.unread
  result.hits = found.passages.compactMap { passage -> SearchHit? in
    guard tellsInside || !passage.staysInside else { return nil }
    let folded = Array(foldedText(passage.text).utf8)
    guard words.allSatisfy({ $0.stands(in: folded) }) else { return nil }
    return SearchHit(
      entry: entry, isOpen: found.isOpen, passage: passage, offset: words[0].offset(in: passage.text))
  }
  return result
}

/// A word in the one spelling in which it is looked for.
private struct SoughtWord {
  private let folded: [UInt8]

  init(_ word: String) { folded = Array(foldedText(word).utf8) }

  /// Any text in which it stands bears these.
  var marks: Set<Int> { LetterMarks.sought(folded) }

  func mayStand(in text: [UInt8]) -> Bool { !places(in: text[...]).isEmpty }

  /// Whether it stands there with whole letters at its end: a Khmer letter with another vowel or foot is another one.
  func stands(in text: [UInt8]) -> Bool {
    places(in: text[...], all: true).contains { place in
      let rest = text[(place + folded.count)...].prefix(3)
      guard rest.count == 3, rest.first == 0xE1 else { return true }
      return String(decoding: rest, as: UTF8.self).unicodeScalars.first.map { !$0.isKhmerMark } ?? true
    }
  }

  private func places(in text: ArraySlice<UInt8>, all: Bool = false) -> [Int] {
    guard let first = folded.first else { return [] }
    var places: [Int] = []
    var rest = text
    while let place = rest.firstIndex(of: first) {
      if text[place...].starts(with: folded) {
        places.append(place)
        if !all { return places }
      }
      rest = text[(place + 1)...]
    }
    return places
  }

  /// Where it begins in a text as it was written, in code points; 0 where it is not found there.
  func offset(in text: String) -> Int {
    let scalars = Array(text.unicodeScalars)
    let width = folded.count + 16
    for start in scalars.indices where !scalars[start].isKhmerMark {
      var piece = String.UnicodeScalarView()
      piece.append(contentsOf: scalars[start...].prefix(width))
      if foldedText(String(piece)).utf8.starts(with: folded) { return start }
    }
    return 0
  }
}

extension Unicode.Scalar {
  fileprivate var isKhmerMark: Bool { (0x17B6...0x17D3).contains(value) || value == 0x17DD }
}
