package import AuditModel

extension Tailoring {
  /// Who tailored a standard, rule S13.
  package func text(in language: Language) -> String {
    Phrases.tailoredBy[language] + " " + id + " (" + authority[language] + ")"
  }
}

extension Basis {
  /// `secondary: daily-2014, post-2014`
  package func text(in language: Language) -> String {
    sources.isEmpty ? status.phrase[language] : status.phrase[language] + ": " + sources.joined(separator: ", ")
  }
}
