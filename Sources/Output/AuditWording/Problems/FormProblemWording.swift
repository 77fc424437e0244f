internal import AuditModel
internal import InputProblems

// Problems of how something is written: keys, texts, words, numbers, names.

extension WritingTrouble {
  var wording: ProblemWording {
    switch self {
    case .wrongShape(let key, let expected):
      let what = expected.wording
      let subject = key.isEmpty ? Words.WritingProblem.this : Words.Common.quoted(value: key)
      return ProblemWording(
        "wrong-shape",
        Words.WritingProblem.wrongShape(subject: subject, what: what),
        hint: expected.hint(key))
    case .missingKey(let key):
      return ProblemWording(
        "missing-key", Words.WritingProblem.missingKey(key: key),
        hint: Words.WritingProblem.missingKeyHint(key: key))
    case .unknownKey(let key, let nearest):
      return ProblemWording(
        "unknown-key",
        Words.WritingProblem.unknownKey(key: key),
        hint: didYouMean(nearest, for: key, otherwise: Words.WritingProblem.unknownKeyHint))
    case .emptyList(let key):
      return ProblemWording(
        "empty-list", Words.WritingProblem.emptyList(key: key),
        hint: Words.WritingProblem.emptyListHint)
    case .commaCutsText(let key, let kept, let rest):
      return ProblemWording(
        "comma-cuts-text",
        Words.WritingProblem.commaCutsText(kept: kept, rest: rest),
        hint: Words.WritingProblem.commaCutsTextHint(key: key, quoted: quoted(kept + ", " + rest)))
    case .commentCutsText(let lead, let kept, let rest):
      return ProblemWording(
        "comment-cuts-text",
        Words.WritingProblem.commentCutsText(kept: kept),
        hint: Words.WritingProblem.commentCutsTextHint(lead: lead, quoted: quoted(kept + " " + rest)))
    case .notACharacter(let codePoint):
      return ProblemWording(
        "not-a-character",
        Words.WritingProblem.notACharacter(codePoint: codePoint),
        hint: Words.WritingProblem.notACharacterHint)
    case .missingTranslation(let language, let key):
      return ProblemWording(
        "missing-translation",
        Words.WritingProblem.missingTranslation(key: key, name: language.name),
        hint: Words.WritingProblem.missingTranslationHint)
    case .unknownWord(let word, let key, let known, let nearest):
      let list = known.joined(separator: ", ")
      return ProblemWording(
        "unknown-word",
        Words.WritingProblem.unknownWord(word: word, key: key),
        hint: didYouMean(nearest, for: word, otherwise: Words.Common.oneOf(known: list)))
    case .severalWords(let text, let key, let words):
      let list = words.joined(separator: ", ")
      return ProblemWording(
        "several-words",
        Words.WritingProblem.severalWords(text: text, key: key),
        hint: Words.WritingProblem.severalWordsHint(key: key, list: list))
    case .unreadableValue(let text, let key, let form):
      return ProblemWording(
        "unreadable-value",
        Words.WritingProblem.unreadableValue(text: text, form: form.wording, key: key),
        hint: form.hint(for: text))
    case .negativeNumber(let text, let key):
      return ProblemWording(
        "negative-number",
        Words.WritingProblem.negativeNumber(key: key, text: text),
        hint: Words.Common.writeCount)
    case .numberTooLarge(let text, let key):
      return ProblemWording(
        "number-too-large",
        Words.WritingProblem.numberTooLarge(text: text, key: key),
        hint: Words.WritingProblem.numberTooLargeHint)
    case .numberTooFine(let text, let key):
      return ProblemWording(
        "number-too-fine",
        Words.WritingProblem.numberTooFine(text: text, key: key),
        hint: WrittenNumber(text).whatToWrite.first.map {
          Words.WritingProblem.mostSixWrite(value: $0)
        } ?? Words.WritingProblem.mostSix)
    case .dateInFuture(let date, let today):
      return ProblemWording(
        "date-in-future",
        Words.WritingProblem.dateInFuture(date: date, today: today),
        hint: Words.WritingProblem.dateInFutureHint)
    case .dayTooLate(let key, let day, _, let limit):
      return ProblemWording(
        "day-too-late", Words.Danger.problemTooLate(key: key, day: day, limit: limit),
        hint: Words.Danger.problemTooLateHint)
    case .dayTooEarly(let key, let day, let limitKey, let limit):
      return ProblemWording(
        "day-too-early", Words.Danger.problemTooEarly(key: key, day: day, limitKey: limitKey, limit: limit),
        hint: Words.Danger.problemTooEarlyHint)
    case .badIdentifier(let id):
      return ProblemWording(
        "bad-identifier",
        Words.WritingProblem.badIdentifier(id: id),
        hint: Words.WritingProblem.badIdentifierHint)
    case .duplicateIdentifier(let id, let firstLine):
      return ProblemWording(
        "duplicate-identifier",
        Words.WritingProblem.duplicateIdentifier(id: id, firstLine: firstLine),
        hint: Words.WritingProblem.duplicateIdentifierHint)
    case .duplicateAcross(let id, let file, let line):
      return ProblemWording(
        "duplicate-identifier",
        Words.WritingProblem.duplicateAcross(id: id, file: file, line: line),
        hint: Words.WritingProblem.duplicateIdentifierHint)
    case .nameMismatch(let written, let expected):
      return ProblemWording(
        "name-mismatch",
        Words.WritingProblem.nameMismatch(written: written, expected: expected),
        hint: Words.WritingProblem.nameMismatchHint)
    case .followsOnlyForFollowUps:
      return ProblemWording(
        "follows-without-follow-up",
        Words.WritingProblem.followsWithoutFollowUp,
        hint: Words.WritingProblem.followsWithoutFollowUpHint)
    case .correctedBeforeVisit(let day, let visit):
      return ProblemWording(
        "corrected-before-visit", Words.Correction.beforeVisit(date: day, visit: visit),
        hint: Words.Correction.beforeVisitHint)
    case .correctionsOutOfOrder(let day, let last):
      return ProblemWording(
        "corrections-out-of-order", Words.Correction.outOfOrder(date: day, last: last),
        hint: Words.Correction.outOfOrderHint)
    case .nothingAnswered:
      return ProblemWording(
        "nothing-answered",
        Words.WritingProblem.nothingAnswered,
        hint: Words.WritingProblem.nothingAnsweredHint)
    case .answersMissing:
      return ProblemWording(
        "answers-missing",
        Words.WritingProblem.answersMissing,
        hint: Words.WritingProblem.answersMissingHint)
    case .pinnedNotAnswered(let standard):
      return ProblemWording(
        "pinned-not-answered",
        Words.WritingProblem.pinnedNotAnswered(standard: standard),
        hint: Words.WritingProblem.pinnedNotAnsweredHint)
    case .tooMany(let key, let limit):
      return ProblemWording(
        "too-many",
        Words.WritingProblem.tooMany(key: key, limit: limit),
        hint: Words.WritingProblem.tooManyHint(limit: limit))
    case .needNotHearResidents(let criterion):
      return ProblemWording(
        "need-not-hear-residents",
        Words.WritingProblem.needNotHearResidents(criterion: criterion),
        hint: Words.WritingProblem.needNotHearResidentsHint)
    case .officialYearLacks(let rule, let year):
      return ProblemWording(
        "official-year-incomplete", Words.WritingProblem.officialYearLacks(year: String(year), rule: rule),
        hint: Words.WritingProblem.officialYearLacksHint)
    case .tooFewAnswered(let key, let count, let fewest):
      return ProblemWording(
        "too-few-answered",
        Words.WritingProblem.tooFewAnswered(key: key, count: count, fewest: fewest),
        hint: Words.WritingProblem.tooFewAnsweredHint)
    case .countsExceed(let part, let count, let whole, let limit):
      return ProblemWording(
        "counts-exceed",
        Words.WritingProblem.countsExceed(part: part, count: count, whole: whole, limit: limit),
        hint: Words.WritingProblem.countsExceedHint)
    }
  }
}

extension Language {
  /// What it is called.
  var name: Sentence {
    switch self {
    case .english: Words.WritingProblem.english
    case .khmer: Words.WritingProblem.khmer
    }
  }
}
