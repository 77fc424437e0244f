internal import AuditModel
package import AuditWording
internal import TextFitting

/// Writes the body of a page; all text goes through `escaped`.
package struct HTMLWriter {
  package let languages: PageLanguages
  package private(set) var text = ""

  package init(_ languages: PageLanguages) { self.languages = languages }

  /// Adds markup that is safe as it stands.
  package mutating func add(_ markup: String) { text += markup }

  /// An element and what stands in it.
  ///
  /// - Parameter attributes: names that are safe as they stand, and values of any text.
  package mutating func element(
    _ tag: String, class style: String? = nil, _ attributes: [(name: String, value: String)] = [],
    _ body: (inout HTMLWriter) -> Void = { _ in }
  ) {
    text += "<" + tag + (style.map { " class=\"" + $0 + "\"" } ?? "")
    for (name, value) in attributes { text += " " + name + "=\"" + HTMLWriter.escaped(value) + "\"" }
    text += ">"
    body(&self)
    text += "</" + tag + ">\n"
  }

  /// An element that says something in the languages of the page.
  ///
  /// - Parameter tail: what follows in either language, such as an id.
  package mutating func element(_ tag: String, class style: String? = nil, _ sentence: Sentence, tail: String = "") {
    element(tag, class: style) { writer in
      writer.words(sentence)
      writer.add(HTMLWriter.escaped(tail))
    }
  }

  /// An element with text as somebody wrote it, in any language.
  package mutating func element(_ tag: String, class style: String? = nil, written words: String) {
    element(tag, class: style) { $0.written(words) }
  }

  /// What the page says, in each of its languages.
  package mutating func words(_ sentence: Sentence) {
    switch languages {
    case .only(let language): breaking(sentence[language]) { ("<span" + $0 + ">", "</span>") }
    case .both where sentence.isSame: written(sentence[.english])
    case .both:
      for (index, language) in Language.allCases.enumerated() {
        if index > 0 { text += " " }
        let tag = "<span lang=\"" + language.tag + "\""
        breaking(sentence[language], always: true) { (tag + $0 + ">", "</span>") }
      }
    }
  }

  /// Text as somebody wrote it; what holds Khmer letters is marked as Khmer.
  package mutating func written(_ words: String) {
    breaking(words, always: words.unicodeScalars.contains { $0.isKhmer }) { ("<bdi lang=\"km\"" + $0 + ">", "</bdi>") }
  }

  /// Text whose lines end in Khmer where ICU ends a word: browsers know other words, and tear some.
  ///
  /// - Parameters:
  ///   - always: whether it stands in the element also where its lines may end anywhere.
  ///   - element: the tags around the text, with what else stands in the first.
  private mutating func breaking(
    _ words: String, always: Bool = false, in element: (_ attributes: String) -> (String, String)
  ) {
    let pieces = HTMLWriter.pieces(of: words)
    guard pieces != nil || always else {
      text += HTMLWriter.escaped(words)
      return
    }
    // Where a word is too long for a narrow column, the browser may tear it.
    let isShort = pieces?.allSatisfy { $0.columns <= HTMLWriter.longestUntorn } ?? false
    let (begin, end) = element(isShort ? " class=\"k\"" : "")
    text += begin + (pieces ?? [words]).map { HTMLWriter.escaped($0) }.joined(separator: "<wbr>") + end
  }

  /// In columns of the screen, marks not counted; a column of figures beside it still fits on a phone.
  private static let longestUntorn = 16

  /// What stands between the places where lines may end; nil where there is no Khmer, one word, or no ICU.
  private static func pieces(of words: String) -> [String]? {
    guard words.unicodeScalars.contains(where: \.isKhmer), let pieces = words.knownLinePieces, pieces.count > 1 else {
      return nil
    }
    return pieces
  }

  package static func escaped(_ text: String) -> String { escapedHTML(text) }
}
