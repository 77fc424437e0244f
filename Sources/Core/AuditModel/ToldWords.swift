extension ProblemKind {
  /// The same, told so that a person can see it: of a very long word the beginning; and where a word is wrong only for a sign that
  /// nobody sees, by that sign.
  var told: ProblemKind {
    switch self {
    case .unknownKey(let word, let nearest):
      ProblemKind.invisible(in: word, like: nearest) ?? .unknownKey(word.beginning, nearest: nearest)
    case .unknownWord(let word, let key, let known, let nearest):
      ProblemKind.invisible(in: word, like: nearest)
        ?? .unknownWord(word.beginning, key: key.beginning, known: known, nearest: nearest)
    case .unknownRating(let word, let known, let nearest):
      ProblemKind.invisible(in: word, like: nearest) ?? .unknownRating(word.beginning, known: known, nearest: nearest)
    case .unknownIdentifier(let word, let noun, let nearest):
      ProblemKind.invisible(in: word, like: nearest) ?? .unknownIdentifier(word.beginning, noun, nearest: nearest)
    case .planCriterionUnknown(let word, let nearest):
      ProblemKind.invisible(in: word, like: nearest) ?? .planCriterionUnknown(word.beginning, nearest: nearest)
    case .unreadableValue(let text, let key, let form):
      ProblemKind.invisible(in: String(decoding: latinDigits(text.utf8), as: UTF8.self), like: nil)
        ?? .unreadableValue(text.beginning, key: key.beginning, expected: form)
    case .nameMismatch(let written, let expected):
      ProblemKind.invisible(in: written, like: expected)
        ?? .nameMismatch(written: written.beginning, expected: expected)
    case .badIdentifier(let text): ProblemKind.invisible(in: text, like: nil) ?? .badIdentifier(text.beginning)
    case .duplicateKey(let key, let line): .duplicateKey(key.beginning, firstLine: line)
    case .duplicateIdentifier(let id, let line): .duplicateIdentifier(id.beginning, firstLine: line)
    case .negativeNumber(let text, let key): .negativeNumber(text.beginning, key: key.beginning)
    case .numberTooLarge(let text, let key): .numberTooLarge(text.beginning, key: key.beginning)
    case .numberTooFine(let text, let key): .numberTooFine(text.beginning, key: key.beginning)
    case .ratedOtherwise(let word, let form, let source): .ratedOtherwise(word.beginning, form: form, from: source)
    case .wrongShape(let key, let shape): .wrongShape(key: key.beginning, expected: shape)
    case .commaCutsText(let key, let kept, let rest):
      .commaCutsText(key: key, kept: kept.beginning, rest: rest.beginning)
    case .severalWords(let text, let key, let words):
      .severalWords(text.beginning, key: key.beginning, words: words)
    case .commentCutsText(let lead, let kept, let rest):
      .commentCutsText(lead: lead, kept: kept.beginning, rest: rest.beginning)
    default: self
    }
  }

  /// Nil where a word would be wrong without the sign too.
  private static func invisible(in word: String, like known: String?) -> ProblemKind? {
    guard let found = InvisibleSigns.first(in: word) else { return nil }
    let shown = InvisibleSigns.shown(InvisibleSigns.trimmed(word)).beginning
    guard known.map({ InvisibleSigns.shown($0) == shown }) ?? shown.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let count = word.unicodeScalars.count
    let side: InvisibleSide = found.offset == 0 ? .before : found.offset == count - 1 ? .behind : .within
    return .invisibleSign(codePoint: found.codePoint, side, word: shown)
  }
}

extension String {
  /// The first hundred letters, with an ellipsis for the others.
  fileprivate var beginning: String {
    guard utf8.count > 100, let end = unicodeScalars.index(startIndex, offsetBy: 100, limitedBy: endIndex),
      end < endIndex
    else { return self }
    return String(self[..<end]) + "…"
  }
}
