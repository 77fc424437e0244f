public import AuditModel

/// What is wrong with how something is written: its keys, texts, words, numbers and dates.
public enum WritingTrouble: Sendable, Hashable {
  // The shape of what is written.
  case wrongShape(key: String, expected: Shape)
  case missingKey(String)
  case unknownKey(String, nearest: String?)
  case emptyList(key: String)
  /// In brackets a comma ends a text, and what stands behind it is taken for a key, perhaps with a value.
  case commaCutsText(key: String, kept: String, rest: String)

  // Texts.
  /// Behind “#” is a comment; `rest` begins with it.
  ///
  /// - Parameter lead: what stands before the text on its line: `note: `, `- `, or nothing for an item in brackets.
  case commentCutsText(lead: String, kept: String, rest: String)
  case notACharacter(codePoint: String)
  case missingTranslation(Language, key: String)

  // Words, numbers and dates.
  case unknownWord(String, key: String, known: [String], nearest: String?)
  /// Words that should be a list.
  case severalWords(String, key: String, words: [String])
  case unreadableValue(String, key: String, expected: WrittenValue)
  case negativeNumber(String, key: String)
  case numberTooLarge(String, key: String)
  case numberTooFine(String, key: String)
  case dateInFuture(String, on: String)

  /// A day that cannot lie behind another, and one that cannot lie before it.
  case dayTooLate(key: String, String, limitKey: String, String)
  case dayTooEarly(key: String, String, limitKey: String, String)

  // Names.
  case badIdentifier(String)
  case duplicateIdentifier(String, firstLine: Int32)
  /// The same in another file.
  case duplicateAcross(String, file: String, line: Int32)
  case nameMismatch(written: String, expected: String)

  // A record by itself.
  case followsOnlyForFollowUps
  case correctedBeforeVisit(String, visit: String)
  /// It is earlier than the one that stands above it.
  case correctionsOutOfOrder(String, after: String)
  /// The record says by which revision it was answered, and answers nothing.
  case answersMissing
  /// A record that names no standard, neither as answered nor as pinned.
  case nothingAnswered
  /// A standard is pinned and not answered.
  case pinnedNotAnswered(String)
  /// A list that is longer than it may be.
  case tooMany(key: String, limit: Int)
  /// The answers of residents would never show beside this criterion.
  case needNotHearResidents(String)
  /// A year that is official by its dated days, and has none near a holiday that is worked out for other years.
  case officialYearLacks(rule: String, year: Int)
  /// So few people answered this that nothing may be told of it.
  case tooFewAnswered(key: String, Int64, fewest: Int64)
  /// More answers than there can be.
  case countsExceed(part: String, Int64, whole: String, Int64)
}

/// What should have stood there.
public enum Shape: UInt8, Sendable, Hashable {
  case mapping, list, text, localisedText, textOrMapping, number
}

/// How a value should have been written.
public enum WrittenValue: UInt8, Sendable, Hashable {
  case date, time, dayOfYear, number, wholeNumber, positiveWholeNumber, fraction, percent, test, percentTest, span,
    yesOrNo,
    costRange,
    share, countOrShare, countOrAll, equalsReference, version, provinceCode
}

extension WritingTrouble {
  /// As a person can see it.
  var told: ProblemKind {
    switch self {
    case .unknownKey(let word, let nearest):
      .invisible(in: word, like: nearest) ?? .written(.unknownKey(word.beginning, nearest: nearest))
    case .unknownWord(let word, let key, let known, let nearest):
      .invisible(in: word, like: nearest)
        ?? .written(.unknownWord(word.beginning, key: key.beginning, known: known, nearest: nearest))
    case .unreadableValue(let text, let key, let form):
      .invisible(in: String(decoding: latinDigits(text.utf8), as: UTF8.self), like: nil)
        ?? .written(.unreadableValue(text.beginning, key: key.beginning, expected: form))
    case .nameMismatch(let written, let expected):
      .invisible(in: written, like: expected)
        ?? .written(.nameMismatch(written: written.beginning, expected: expected))
    case .badIdentifier(let text): .invisible(in: text, like: nil) ?? .written(.badIdentifier(text.beginning))
    case .duplicateIdentifier(let id, let line): .written(.duplicateIdentifier(id.beginning, firstLine: line))
    case .negativeNumber(let text, let key): .written(.negativeNumber(text.beginning, key: key.beginning))
    case .numberTooLarge(let text, let key): .written(.numberTooLarge(text.beginning, key: key.beginning))
    case .numberTooFine(let text, let key): .written(.numberTooFine(text.beginning, key: key.beginning))
    case .wrongShape(let key, let shape): .written(.wrongShape(key: key.beginning, expected: shape))
    case .commaCutsText(let key, let kept, let rest):
      .written(.commaCutsText(key: key, kept: kept.beginning, rest: rest.beginning))
    case .severalWords(let text, let key, let words):
      .written(.severalWords(text.beginning, key: key.beginning, words: words))
    case .commentCutsText(let lead, let kept, let rest):
      .written(.commentCutsText(lead: lead, kept: kept.beginning, rest: rest.beginning))
    case .tooFewAnswered(let key, let count, let fewest):
      .written(.tooFewAnswered(key: key.beginning, count, fewest: fewest))
    case .countsExceed(let part, let count, let whole, let limit):
      .written(.countsExceed(part: part.beginning, count, whole: whole, limit))
    case .needNotHearResidents(let name): .written(.needNotHearResidents(name.beginning))
    default: .written(self)
    }
  }
}
