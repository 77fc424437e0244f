internal import AuditModel
internal import InputProblems

// Problems of checklists of other tools, of which standards are drafted.

extension DraftTrouble {
  var wording: ProblemWording {
    switch self {
    case .sheetMissing(let name, let known):
      ProblemWording(
        "sheet-missing", Words.DraftProblem.sheetMissing(name: name, known: listed(known)),
        hint: Words.DraftProblem.sheetMissingHint)
    case .columnMissing(let name, let known):
      ProblemWording(
        "column-missing", Words.DraftProblem.columnMissing(name: name, known: listed(known)),
        hint: Words.DraftProblem.columnMissingHint(name: name))
    case .columnUnknown(let name, let known, let nearest):
      ProblemWording(
        "column-unknown", Words.DraftProblem.columnUnknown(name: name),
        hint: didYouMean(nearest, otherwise: Words.DraftProblem.columnUnknownHint(known: listed(known))))
    case .notThere(let name):
      ProblemWording(
        "not-there", Words.DraftProblem.notThere(name: name), hint: Words.DraftProblem.notThereHint)
    case .nothingToAsk:
      ProblemWording("nothing-to-ask", Words.DraftProblem.nothingToAsk, hint: Words.DraftProblem.nothingToAskHint)
    case .tooMany(let limit):
      ProblemWording(
        "too-many-parts", Words.DraftProblem.tooMany(limit: limit), hint: Words.DraftProblem.tooManyHint)
    case .typeUnknown(let value, let place, let nearest):
      ProblemWording(
        "type-unknown", Words.DraftProblem.typeUnknown(value: value, place: place.wording),
        hint: didYouMean(nearest, otherwise: Words.DraftProblem.typeUnknownHint))
    case .listUnknown(let value, let place, let nearest):
      ProblemWording(
        "list-unknown", Words.DraftProblem.listUnknown(value: value, place: place.wording),
        hint: didYouMean(nearest, otherwise: Words.DraftProblem.listUnknownHint))
    case .groupNotClosed(let value, let place):
      ProblemWording(
        "group-not-closed", Words.DraftProblem.groupNotClosed(value: value, place: place.wording),
        hint: Words.DraftProblem.groupNotClosedHint)
    case .endWithoutBegin(_, let place):
      ProblemWording(
        "end-without-begin", Words.DraftProblem.endWithoutBegin(place: place.wording),
        hint: Words.DraftProblem.endWithoutBeginHint)
    case .nameTwice(let value, let place, let first):
      ProblemWording(
        "name-twice",
        Words.DraftProblem.nameTwice(value: value, place: place.wording, first: first.cell ?? String(first.row)),
        hint: Words.DraftProblem.nameTwiceHint)
    case .nameMissing(let place):
      ProblemWording(
        "name-missing", Words.DraftProblem.nameMissing(place: place.wording), hint: Words.DraftProblem.nameMissingHint)
    case .levelUnknown(let value, let place):
      ProblemWording(
        "level-unknown", Words.DraftProblem.levelUnknown(value: value, place: place.wording),
        hint: Words.DraftProblem.levelUnknownHint(value: value))
    case .weightUnreadable(let value, let place):
      ProblemWording(
        "weight-unreadable", Words.DraftProblem.weightUnreadable(value: value, place: place.wording),
        hint: Words.DraftProblem.weightUnreadableHint)
    case .idTwice(let value, let line):
      ProblemWording(
        "id-twice", Words.DraftProblem.idTwice(value: value, line: line), hint: Words.DraftProblem.idTwiceHint)
    case .parentUnknown(let value, let nearest):
      ProblemWording(
        "parent-unknown", Words.DraftProblem.parentUnknown(value: value),
        hint: didYouMean(nearest, otherwise: Words.DraftProblem.parentUnknownHint))
    case .parentCycle(let value):
      ProblemWording(
        "parent-cycle", Words.DraftProblem.parentCycle(value: value), hint: Words.DraftProblem.parentCycleHint)
    case .passedOver(let key, let shape):
      ProblemWording(
        "passed-over-part", Words.DraftProblem.passedOver(key: key, shape: shape.wording),
        hint: Words.DraftProblem.passedOverHint)
    }
  }

  var title: Sentence {
    switch self {
    case .sheetMissing, .notThere, .nothingToAsk: Words.DraftProblem.titleNotAChecklist
    case .columnMissing, .columnUnknown: Words.DraftProblem.titleColumns
    case .typeUnknown, .listUnknown, .passedOver, .nameMissing: Words.DraftProblem.titleLeftOut
    case .groupNotClosed, .endWithoutBegin, .parentUnknown, .parentCycle: Words.DraftProblem.titleOrder
    case .nameTwice, .idTwice: Words.DraftProblem.titleTwice
    case .levelUnknown: Words.ProblemTitle.unknownWord
    case .weightUnreadable: Words.ProblemTitle.unreadableValue
    case .tooMany: Words.ProblemTitle.listTooLong
    }
  }

  private func listed(_ names: [String]) -> String {
    names.prefix(30).joined(separator: ", ") + (names.count > 30 ? ", …" : "")
  }
}
