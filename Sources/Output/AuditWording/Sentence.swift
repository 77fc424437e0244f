public import AuditModel

/// Something the program says, in every language that it speaks. What it says stands in the catalogue, by name: `Words`.
public struct Sentence: Sendable, Hashable {
  private let texts: Texts

  init(_ texts: Texts) { self.texts = texts }

  /// In each language what `text` makes of it.
  package init(_ text: (Language) -> String) { texts = Texts(text) }

  /// The same in every language, such as an id or a number.
  package init(same text: String) { texts = Texts { _ in text } }

  public subscript(_ language: Language) -> String { texts[language] }

  /// Whether every language says it alike.
  package var isSame: Bool { Language.allCases.allSatisfy { self[$0] == self[.english] } }

  /// With the word itself where the language is English: files and programs know it.
  package func inEnglish(_ word: String) -> Sentence { Sentence { $0 == .english ? word : self[$0] } }

  package var isEmpty: Bool { Language.allCases.allSatisfy { self[$0].isEmpty } }

  /// One behind the other, in each language.
  package static func + (left: Sentence, right: Sentence) -> Sentence {
    Sentence { left[$0] + right[$0] }
  }
}

extension Sequence<Sentence> {
  /// One behind the other, with the same between them in every language.
  package func joined(by separator: String) -> Sentence { joined(by: Sentence(same: separator)) }

  package func joined(by separator: Sentence) -> Sentence {
    Sentence { language in map { $0[language] }.joined(separator: separator[language]) }
  }

  /// `a, b and c`
  package var listed: Sentence { listed { Words.List.and(first: $0, last: $1) } }

  /// - Parameter last: how the last goes with those before it.
  package func listed(
    by comma: Sentence = Words.List.comma, last join: (Sentence, Sentence) -> Sentence
  ) -> Sentence {
    var rest = Array(self)
    guard let last = rest.popLast() else { return Sentence(same: "") }
    return rest.isEmpty ? last : join(rest.joined(by: comma), last)
  }
}

extension LocalizedText {
  /// In every language; where one is missing, another stands in its place.
  package var sentence: Sentence { Sentence { text(in: $0) } }

  package subscript(_ language: Language) -> String { text(in: language) }
}
