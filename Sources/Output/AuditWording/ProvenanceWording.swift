package import AuditModel

extension Tailoring {
  /// Who tailored a standard, rule S13.
  package func text(in language: Language) -> String {
    Words.Common.tailoredBy[language] + " " + id + " (" + authority[language] + ")"
  }

  package var sentence: Sentence { Sentence { text(in: $0) } }
}

extension LocalizedText {
  /// As a sentence. A Khmer page says of a text of a standard or a tailoring that it is in English alone; a plain one may be written
  /// in Khmer.
  package var withItsLanguage: Sentence {
    let isReadable = has(.khmer) || text(in: .english).unicodeScalars.contains { (0x1780...0x17FF).contains($0.value) }
    let text = text(in: .english)
    return isReadable ? sentence : Words.Report.onlyEnglish(text: text)
  }
}

extension Basis {
  /// `secondary: daily-2014, post-2014`; of what was compared with the official text also with what, and when:
  /// `official text: prakas-2014 · Article 12 · 2026-11-20`
  package func text(in language: Language) -> String {
    let cited =
      sources.isEmpty
      ? status.phrase[language]
      : status.phrase[language] + Words.Common.colon[language] + sources.joined(separator: ", ")
    guard let comparison else { return cited }
    return cited + " · " + comparison[language]
  }

  /// The status; of what was compared with the official text also with what, and when.
  package var sentence: Sentence {
    comparison.map { status.phrase + Sentence(same: " (") + $0 + Sentence(same: ")") } ?? status.phrase
  }

  /// With which article it was compared, and when; nil where neither is said.
  package var comparison: Sentence? {
    let parts = [article?.withItsLanguage, compared.map { Sentence(same: $0.iso) }].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(by: " · ")
  }
}
