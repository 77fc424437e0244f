internal import AuditModel
internal import InputProblems
internal import StandardEditing

// Problems of the workbook of a standard that comes back.

extension SheetTrouble {
  var wording: ProblemWording {
    switch self {
    case .foreign:
      ProblemWording("not-a-standard-sheet", Words.SheetProblem.foreign, hint: Words.SheetProblem.foreignHint)
    case .otherStandard(let id):
      ProblemWording(
        "sheet-of-another-standard", Words.SheetProblem.otherStandard(standard: id),
        hint: Words.SheetProblem.otherStandardHint)
    case .standardUnknown(let id, let nearest):
      ProblemWording(
        "sheet-standard-unknown", Words.SheetProblem.standardUnknown(standard: id),
        hint: didYouMean(nearest, otherwise: Words.Argument.standardsLists))
    case .sheetMissing(let sheet):
      ProblemWording(
        "sheet-missing", Words.SheetProblem.sheetMissing(sheet: SheetKind(rawValue: sheet.rawValue)!.title),
        hint: Words.SheetProblem.sheetMissingHint)
    case .columnUnknown(let heading):
      ProblemWording(
        "sheet-column-unknown", Words.SheetProblem.columnUnknown(heading: heading),
        hint: Words.SheetProblem.columnUnknownHint)
    case .idChanged(let before, let now):
      ProblemWording(
        "sheet-id-changed", Words.SheetProblem.idChanged(before: before, now: now),
        hint: Words.SheetProblem.idChangedHint(before: before))
    case .idTwice(let id, let row):
      ProblemWording(
        "sheet-id-twice", Words.SheetProblem.idTwice(id: id, row: row), hint: Words.SheetProblem.idTwiceHint)
    case .idMissing:
      ProblemWording("sheet-id-missing", Words.SheetProblem.idMissing, hint: Words.SheetProblem.idMissingHint)
    case .placeTwice(let other):
      ProblemWording(
        "sheet-place-twice", Words.SheetProblem.placeTwice(row: other), hint: Words.SheetProblem.placeTwiceHint)
    case .reviewerMissing:
      ProblemWording(
        "reviewer-missing", Words.SheetProblem.reviewerMissing, hint: Words.SheetProblem.reviewerMissingHint)
    case .changedSince(let now):
      ProblemWording(
        "sheet-changed-since", Words.SheetProblem.changedSince(now: now), hint: Words.SheetProblem.changedSinceHint)
    case .goneSince(let id):
      ProblemWording("sheet-gone-since", Words.SheetProblem.goneSince(id: id), hint: Words.SheetProblem.goneSinceHint)
    case .cellTooLong:
      ProblemWording("sheet-cell-too-long", Words.SheetProblem.cellTooLong, hint: Words.SheetProblem.cellTooLongHint)
    case .comparisonIncomplete(let key):
      ProblemWording(
        "sheet-comparison-incomplete", Words.SheetProblem.comparisonIncomplete(column: key),
        hint: Words.SheetProblem.comparisonIncompleteHint)
    case .notByTailoring(let limit):
      ProblemWording("not-by-tailoring", limit.wording, hint: Words.SheetProblem.notByTailoringHint)
    case .reasonMissing:
      ProblemWording(
        "sheet-reason-missing", Words.SheetProblem.reasonMissing, hint: Words.SheetProblem.reasonMissingHint)
    case .cannotBeWritten:
      ProblemWording(
        "sheet-cannot-be-written", Words.SheetProblem.cannotBeWritten, hint: Words.SheetProblem.cannotBeWrittenHint)
    }
  }

  /// Without anything that stands in the file.
  var title: Sentence { Words.SheetProblem.title }
}

extension TailoringLimit {
  fileprivate var wording: Sentence {
    switch self {
    case .newCriterion: Words.SheetProblem.newCriterion
    case .movedCriterion: Words.SheetProblem.movedCriterion
    case .sections: Words.SheetProblem.sections
    case .ratings: Words.SheetProblem.ratings
    case .measures: Words.SheetProblem.measures
    case .sources: Words.SheetProblem.sources
    case .standard: Words.SheetProblem.standard
    }
  }
}

extension ProblemWording {
  /// The same, with the cell of a workbook before it.
  func told(at place: FilledPlace) -> ProblemWording {
    ProblemWording(code, place.named + Words.Common.colon + message, hint: hint)
  }
}

extension FilledPlace {
  /// `Criteria!F20 (gate.guard level)`
  fileprivate var named: Sentence {
    let cell = cell.map { sheet.isEmpty ? $0 : sheet + "!" + $0 } ?? sheet
    let parts = [cell, cell.isEmpty ? field : field.isEmpty ? "" : "(" + field + ")"].filter { !$0.isEmpty }
    return Sentence(same: parts.joined(separator: " "))
  }
}
