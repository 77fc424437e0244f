internal import AuditModel
internal import AuditWording
internal import TextFitting

/// Writes the body of a page; all text goes through `escaped`.
struct HTMLWriter {
  let languages: PageLanguages
  private(set) var text = ""

  init(_ languages: PageLanguages) { self.languages = languages }

  /// Adds markup that is safe as it stands.
  mutating func add(_ markup: String) { text += markup }

  /// An element and what stands in it.
  ///
  /// - Parameter attributes: names that are safe as they stand, and values of any text.
  mutating func element(
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
  mutating func element(_ tag: String, class style: String? = nil, _ sentence: Sentence, tail: String = "") {
    element(tag, class: style) { writer in
      writer.words(sentence)
      writer.add(HTMLWriter.escaped(tail))
    }
  }

  /// An element with text as somebody wrote it, in any language.
  mutating func element(_ tag: String, class style: String? = nil, written words: String) {
    element(tag, class: style) { $0.written(words) }
  }

  /// What the page says, in each of its languages.
  mutating func words(_ sentence: Sentence) {
    switch languages {
    case .only(let language): text += HTMLWriter.escaped(sentence[language])
    case .both where sentence.isSame: written(sentence[.english])
    case .both:
      for (index, language) in Language.allCases.enumerated() {
        if index > 0 { text += " " }
        text += "<span lang=\"" + language.tag + "\">" + HTMLWriter.escaped(sentence[language]) + "</span>"
      }
    }
  }

  /// Text as somebody wrote it; what holds Khmer letters is marked as Khmer.
  mutating func written(_ words: String) {
    let isKhmer = words.unicodeScalars.contains { $0.isKhmer }
    text += isKhmer ? "<bdi lang=\"km\">" + HTMLWriter.escaped(words) + "</bdi>" : HTMLWriter.escaped(words)
  }

  static func escaped(_ text: String) -> String { escapedHTML(text) }
}
