extension AuditTrouble {
  public var told: AuditTrouble {
    switch self {
    case .duplicateKey(let key, let line): .duplicateKey(key.beginning, firstLine: line)
    case .unknownRating(let word, let known, let nearest):
      .invisible(in: word, like: nearest) ?? .unknownRating(word.beginning, known: known, nearest: nearest)
    case .unknownIdentifier(let word, let noun, let nearest):
      .invisible(in: word, like: nearest) ?? .unknownIdentifier(word.beginning, noun, nearest: nearest)
    case .ratedOtherwise(let word, let form, let source): .ratedOtherwise(word.beginning, form: form, from: source)
    default: self
    }
  }
}

extension ProblemFacts {
  /// The sign that nobody sees in a word; nil where the word would be wrong without it too.
  ///
  /// - Parameters:
  ///   - word: as it was written.
  ///   - known: the word that was perhaps meant.
  public static func invisible(in word: String, like known: String?) -> Self? {
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
  public var beginning: String { utf8.count > 100 ? excerpt(100) : self }
}
