internal import AuditModel
internal import InputProblems

// Problems of a review of texts.

extension WordingTrouble {
  var wording: ProblemWording {
    switch self {
    case .keyUnknown(let key, let nearest, let place):
      let sentence = Words.WordingProblem.keyUnknown(key: key)
      return ProblemWording(
        "text-unknown", place.map { $0.wording + Words.Common.colon + sentence } ?? sentence,
        hint: didYouMean(nearest, for: key, otherwise: Words.WordingProblem.keyUnknownHint))
    case .keyTwice(let key, let place, let row):
      return ProblemWording(
        "text-twice", Words.WordingProblem.keyTwice(place: place.wording, key: key, row: row),
        hint: Words.WordingProblem.keyTwiceHint)
    case .keyMissing(let text, let place):
      return ProblemWording(
        "text-number-missing", Words.WordingProblem.keyMissing(place: place.wording, text: text),
        hint: Words.WordingProblem.keyMissingHint)
    case .columnMissing(let name, let place):
      return ProblemWording(
        "review-column-missing", Words.WordingProblem.columnMissing(place: place.wording, name: name),
        hint: Words.WordingProblem.columnMissingHint)
    case .stateUnknown(let word, let place, let nearest):
      return ProblemWording(
        "review-state-unknown", Words.WordingProblem.stateUnknown(place: place.wording, word: word),
        hint: didYouMean(nearest, for: word, otherwise: Words.WordingProblem.stateHint))
    case .reviewerMissing(let place):
      return ProblemWording(
        "reviewer-missing", Words.WordingProblem.reviewerMissing(place: place.wording),
        hint: Words.WordingProblem.reviewerMissingHint)
    case .dayInFuture(let day, let place):
      return ProblemWording(
        "review-in-future", Words.WordingProblem.dayInFuture(place: place.wording, day: day),
        hint: Words.WritingProblem.dateInFutureHint)
    case .parametersLost(let names, let place):
      return ProblemWording(
        "parameter-lost", Words.WordingProblem.parametersLost(place: place.wording, names: listed(names)),
        hint: Words.WordingProblem.parametersLostHint)
    case .parametersInvented(let names, let place):
      return ProblemWording(
        "parameter-invented", Words.WordingProblem.parametersInvented(place: place.wording, names: listed(names)),
        hint: Words.WordingProblem.parametersInventedHint)
    case .notASentence(let reason, let place):
      return ProblemWording(
        "no-sentence", Words.WordingProblem.notASentence(place: place.wording, reason: reason),
        hint: Words.WordingProblem.notASentenceHint)
    case .emptied(let place):
      return ProblemWording(
        "text-emptied", Words.WordingProblem.emptied(place: place.wording), hint: Words.WordingProblem.emptiedHint)
    case .signRefused(let code, let place):
      return ProblemWording(
        "sign-refused", Words.WordingProblem.signRefused(place: place.wording, code: code),
        hint: Words.WordingProblem.signRefusedHint)
    case .changedSince(let now, let place):
      return ProblemWording(
        "text-changed-since", Words.WordingProblem.changedSince(place: place.wording, now: now),
        hint: Words.WordingProblem.changedSinceHint)
    case .reviewedAsItWas(let place):
      return ProblemWording(
        "reviewed-as-it-was", Words.WordingProblem.reviewedAsItWas(place: place.wording),
        hint: Words.WordingProblem.reviewedAsItWasHint)
    case .reviewedBefore(let place):
      return ProblemWording(
        "reviewed-before", Words.WordingProblem.reviewedBefore(place: place.wording),
        hint: Words.WordingProblem.reviewedBeforeHint)
    case .digestUnreadable(let text):
      return ProblemWording(
        "digest-unreadable", Words.WordingProblem.digestUnreadable(text: text),
        hint: Words.WordingProblem.digestUnreadableHint)
    case .draftAgain(let key, let name, let day):
      return ProblemWording(
        "draft-again", Words.WordingProblem.draftAgain(key: key, name: name, day: day),
        hint: Words.WordingProblem.draftAgainHint)
    case .correctionOfFile(let key):
      return ProblemWording(
        "correction-of-file", Words.WordingProblem.correctionOfFile(key: key),
        hint: Words.WordingProblem.correctionOfFileHint)
    case .noReviewTable:
      return ProblemWording("no-review-table", Words.WordingProblem.noTable, hint: Words.WordingProblem.noTableHint)
    }
  }

  var title: Sentence {
    switch self {
    case .keyUnknown(_, _, nil): Words.WordingProblem.titleFile
    case .keyUnknown, .keyTwice, .keyMissing, .columnMissing, .stateUnknown, .reviewerMissing, .dayInFuture,
      .noReviewTable:
      Words.WordingProblem.titleRow
    case .parametersLost, .parametersInvented, .notASentence, .emptied, .signRefused: Words.WordingProblem.titleText
    case .changedSince, .reviewedAsItWas, .reviewedBefore, .draftAgain: Words.WordingProblem.titleChanged
    case .digestUnreadable, .correctionOfFile: Words.WordingProblem.titleFile
    }
  }

  private func listed(_ names: [String]) -> Sentence {
    names.map { Sentence(same: "{ $" + $0 + " }") }.listed
  }
}
