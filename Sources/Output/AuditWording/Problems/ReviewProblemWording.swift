internal import AuditModel
internal import InputProblems

// Problems of a review of texts.

extension WordingTrouble {
  var wording: ProblemWording {
    typealias Said = Words.WordingProblem
    switch self {
    case .keyUnknown(let key, let nearest, let place):
      let sentence = Said.keyUnknown(key: key)
      return ProblemWording(
        "text-unknown", place.map { $0.wording + Words.Common.colon + sentence } ?? sentence,
        hint: didYouMean(nearest, for: key, otherwise: Said.keyUnknownHint))
    case .keyTwice(let key, let place, let row):
      return ProblemWording(
        "text-twice", Said.keyTwice(place: place.wording, key: key, row: row), hint: Said.keyTwiceHint)
    case .keyMissing(let text, let place):
      return ProblemWording(
        "text-number-missing", Said.keyMissing(place: place.wording, text: text), hint: Said.keyMissingHint)
    case .columnMissing(let name, let place):
      return ProblemWording(
        "review-column-missing", Said.columnMissing(place: place.wording, name: name), hint: Said.columnMissingHint)
    case .stateUnknown(let word, let place, let nearest):
      return ProblemWording(
        "review-state-unknown", Said.stateUnknown(place: place.wording, word: word),
        hint: didYouMean(nearest, for: word, otherwise: Said.stateHint))
    case .reviewerMissing(let place):
      return ProblemWording(
        "reviewer-missing", Said.reviewerMissing(place: place.wording), hint: Said.reviewerMissingHint)
    case .dayInFuture(let day, let place):
      return ProblemWording(
        "review-in-future", Said.dayInFuture(place: place.wording, day: day),
        hint: Words.WritingProblem.dateInFutureHint)
    case .parametersLost(let names, let place):
      return ProblemWording(
        "parameter-lost", Said.parametersLost(place: place.wording, names: listed(names)),
        hint: Said.parametersLostHint)
    case .parametersInvented(let names, let place):
      return ProblemWording(
        "parameter-invented", Said.parametersInvented(place: place.wording, names: listed(names)),
        hint: Said.parametersInventedHint)
    case .notASentence(let reason, let place):
      return ProblemWording(
        "no-sentence", Said.notASentence(place: place.wording, reason: reason), hint: Said.notASentenceHint)
    case .emptied(let place):
      return ProblemWording("text-emptied", Said.emptied(place: place.wording), hint: Said.emptiedHint)
    case .signRefused(let code, let place):
      return ProblemWording(
        "sign-refused", Said.signRefused(place: place.wording, code: code), hint: Said.signRefusedHint)
    case .changedSince(let now, let place):
      return ProblemWording(
        "text-changed-since", Said.changedSince(place: place.wording, now: now), hint: Said.changedSinceHint)
    case .reviewedAsItWas(let place):
      return ProblemWording(
        "reviewed-as-it-was", Said.reviewedAsItWas(place: place.wording), hint: Said.reviewedAsItWasHint)
    case .reviewedBefore(let place):
      return ProblemWording(
        "reviewed-before", Said.reviewedBefore(place: place.wording), hint: Said.reviewedBeforeHint)
    case .digestUnreadable(let text):
      return ProblemWording(
        "digest-unreadable", Said.digestUnreadable(text: text), hint: Said.digestUnreadableHint)
    case .draftAgain(let key, let name, let day):
      return ProblemWording(
        "draft-again", Said.draftAgain(key: key, name: name, day: day), hint: Said.draftAgainHint)
    case .correctionOfFile(let key):
      return ProblemWording(
        "correction-of-file", Said.correctionOfFile(key: key), hint: Said.correctionOfFileHint)
    case .noReviewTable: return ProblemWording("no-review-table", Said.noTable, hint: Said.noTableHint)
    }
  }

  var title: Sentence {
    switch self {
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
