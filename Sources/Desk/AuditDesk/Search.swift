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
  /// - Complexity: O(what people wrote); of a registry O(1) reads a facility in which the words do not stand, once it was searched.
  public func search(_ words: [String], in names: [String], tellsInside: Bool) -> SearchResult {
    let sought = words.map { SoughtWord($0) }
    let found = source.find(names).facilities
    var (hits, unread) = ([SearchHit](), [String]())
    workInOrder(count: found.count, workers: workers, ahead: workers * 16) { [source] index in
      searched(found[index], for: sought, in: source, tellsInside: tellsInside)
    } take: { one in
      hits += one.hits
      unread += one.unread
    }
    guard !hits.isEmpty else { return SearchResult(hits: [], unread: unread, isWithheld: false) }
    // At once, so that it is one entry of the log.
    var shown: [FacilityEntry] = []
    for hit in hits where shown.last != hit.entry { shown.append(hit.entry) }
    let mayShowAll = source.mayShow(shown)
    return SearchResult(
      hits: mayShowAll ? hits : hits.filter { source.mayShow([$0.entry]) }, unread: unread, isWithheld: !mayShowAll)
  }
}

private func searched(_ entry: FacilityEntry, for words: [SoughtWord], in source: any AuditSource, tellsInside: Bool)
  -> (hits: [SearchHit], unread: [String])
{
  let known = source.kept(searchedWords, of: entry)
  if let known, !words.allSatisfy({ $0.mayStand(in: known) }) { return ([], []) }
  let found = source.passages(of: entry)
  if known == nil, found.unread.isEmpty {
    let all = found.passages.map { foldedText($0.text) }.joined(separator: "\n")
    source.keep(Array(all.utf8), as: searchedWords, of: entry)
  }
  let hits = found.passages.compactMap { passage -> SearchHit? in
    guard tellsInside || !passage.staysInside else { return nil }
    let folded = Array(foldedText(passage.text).utf8)
    guard words.allSatisfy({ $0.stands(in: folded) }) else { return nil }
    return SearchHit(
      entry: entry, isOpen: found.isOpen, passage: passage, offset: words[0].offset(in: passage.text))
  }
  return (hits, found.unread)
}

/// A word in the one spelling in which it is looked for.
private struct SoughtWord {
  private let folded: [UInt8]

  init(_ word: String) { folded = Array(foldedText(word).utf8) }

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
