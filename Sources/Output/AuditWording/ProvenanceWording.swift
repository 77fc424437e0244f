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
  /// `secondary: daily-2014, post-2014`
  package func text(in language: Language) -> String {
    sources.isEmpty
      ? status.phrase[language]
      : status.phrase[language] + Words.Common.colon[language] + sources.joined(separator: ", ")
  }
}
