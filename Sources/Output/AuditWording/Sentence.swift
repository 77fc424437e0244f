public import AuditModel

/// Something the program says, in both languages.
public struct Sentence: Sendable, Hashable {
  public let english: String
  public let khmer: String

  public init(_ english: String, _ khmer: String) {
    self.english = english
    self.khmer = khmer
  }

  public subscript(_ language: Language) -> String {
    switch language {
    case .english: english
    case .khmer: khmer
    }
  }
}

/// A number with its noun: `1 facility`, `2 facilities`. Khmer has one form.
package struct Counted {
  let one: String
  let many: String
  let khmer: String

  init(_ one: String, _ many: String, _ khmer: String) {
    self.one = one
    self.many = many
    self.khmer = khmer
  }

  package func text(_ count: Int, _ language: Language) -> String {
    switch language {
    case .english: String(count) + " " + (count == 1 ? one : many)
    case .khmer: khmer + " " + String(count)
    }
  }
}

extension Sentence {
  /// One behind the other, in each language.
  package static func + (left: Sentence, right: Sentence) -> Sentence {
    Sentence(left.english + right.english, left.khmer + right.khmer)
  }

  /// The same in both languages, such as an id or a number.
  package init(same text: String) { self.init(text, text) }
}

extension LocalizedText {
  /// In both languages; where one is missing, the other stands in its place.
  package var sentence: Sentence { Sentence(text(in: .english), text(in: .khmer)) }

  package subscript(_ language: Language) -> String { text(in: language) }
}

/// Things named one behind the other.
enum PhraseList {
  /// `a, b and c`
  static func joined(_ words: [String], last: String, comma: String = ", ") -> String {
    guard words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: comma) + last + words[words.count - 1]
  }

  /// Khmer has no comma between them.
  static func joined(_ names: [Sentence]) -> Sentence {
    Sentence(
      joined(names.map(\.english), last: " and "), joined(names.map(\.khmer), last: " និង ", comma: " "))
  }
}
