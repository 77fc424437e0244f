package import AuditModel

// What a language has of its own: one clause of each of these is all that another one needs besides its file of the catalogue.

/// The plural forms of CLDR.
enum PluralForm {
  case zero, one, two, few, many, other
}

/// How a language counts.
func pluralForm(of count: some BinaryInteger, in language: Language) -> PluralForm {
  switch language {
  case .english: count == 1 ? .one : .other
  case .khmer: .other
  }
}

extension Language {
  /// As those call it who speak it.
  package var ownName: String { Words.Language.ownName[self] }

  package var phrase: Sentence {
    switch self {
    case .english: Words.Language.english
    case .khmer: Words.Language.khmer
    }
  }

  /// The zero of the digits that a letter in the language is written with; nine more follow it.
  private var zeroOfLetters: Unicode.Scalar {
    switch self {
    case .english: "0"
    case .khmer: "០"
    }
  }

  /// With the digits of a letter, but for what is no text of the language: a word with Latin letters, such as an id, and a text in another
  /// language that stands in its place.
  fileprivate func inOwnDigits(_ text: String) -> String {
    let zero = zeroOfLetters.value
    guard zero != 0x30, text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return text }
    let hasLatin = text.unicodeScalars.contains(where: isLatinLetter)
    if hasLatin, !text.unicodeScalars.contains(where: { (0x1780...0x17B3).contains($0.value) }) { return text }
    var written = String.UnicodeScalarView()
    for word in text.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false) {
      if !written.isEmpty || word.startIndex != text.unicodeScalars.startIndex { written.append(" ") }
      let isText = !hasLatin || !word.contains(where: isLatinLetter)
      written.append(
        contentsOf: word.map { sign in
          isText && ("0"..."9").contains(sign) ? Unicode.Scalar(sign.value - 0x30 + zero)! : sign
        })
    }
    return String(written)
  }
}

private func isLatinLetter(_ sign: Unicode.Scalar) -> Bool {
  ("a"..."z").contains(sign) || ("A"..."Z").contains(sign)
}

extension Sentence {
  /// With the digits of a letter.
  package var inOwnDigits: Sentence { Sentence { $0.inOwnDigits(self[$0]) } }
}

extension Spoken {
  /// With the digits of a letter.
  package var inOwnDigits: Sentence { Sentence { said(in: $0) }.inOwnDigits }
}
