package import AuditModel

extension Tailoring {
  /// Who tailored a standard, rule S13.
  package func text(in language: Language) -> String {
    Phrases.tailoredBy[language] + " " + id + " (" + authority[language] + ")"
  }
}

extension LocalizedText {
  /// As a sentence; a Khmer page says where it is in English alone, as most notes on a basis are.
  package var withItsLanguage: Sentence {
    has(.khmer) ? sentence : Sentence(text(in: .english), "(ភាសាអង់គ្លេស) " + text(in: .english))
  }
}

extension Basis {
  /// `secondary: daily-2014, post-2014`
  package func text(in language: Language) -> String {
    sources.isEmpty ? status.phrase[language] : status.phrase[language] + ": " + sources.joined(separator: ", ")
  }
}
