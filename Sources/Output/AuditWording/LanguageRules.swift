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
  private var zero: Unicode.Scalar {
    switch self {
    case .english: "0"
    case .khmer: "០"
    }
  }

  fileprivate func inOwnDigits(_ text: String) -> String {
    let zero = zero.value
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { sign in
          ("0"..."9").contains(sign) ? Unicode.Scalar(sign.value - 0x30 + zero)! : sign
        }))
  }
}

extension Sentence {
  /// With its digits as text in each language writes them; a letter has no others.
  package var inOwnDigits: Sentence { Sentence { $0.inOwnDigits(self[$0]) } }
}

extension Spoken {
  /// With its digits as text in each language writes them.
  package var inOwnDigits: Sentence { Sentence { said(in: $0) }.inOwnDigits }
}
