package import AuditModel
internal import InputProblems

// Problems of files that bring a visit home.

extension ImportTrouble {
  var wording: ProblemWording {
    switch self {
    case .notJSON(let words):
      ProblemWording("not-json", Words.ImportProblem.notJson(words: words), hint: Words.ImportProblem.notJsonHint)
    case .tableCutOff(let line):
      ProblemWording(
        "table-cut-off",
        Words.ImportProblem.tableCutOff(line: line),
        hint: Words.ImportProblem.tableCutOffHint)
    case .tableNotText:
      ProblemWording("table-not-text", Words.ImportProblem.tableNotText, hint: Words.ImportProblem.tableNotTextHint)
    case .workbookSpoilt:
      ProblemWording(
        "workbook-spoilt",
        Words.ImportProblem.workbookSpoilt,
        hint: Words.ImportProblem.workbookSpoiltHint)
    case .workbookLocked:
      ProblemWording(
        "workbook-locked",
        Words.ImportProblem.workbookLocked,
        hint: Words.ImportProblem.workbookLockedHint)
    case .seal(let trouble): trouble.wording
    case .empty: .emptyFile
    case .foreign:
      ProblemWording("not-an-export", Words.ImportProblem.notAnExport, hint: Words.ImportProblem.notAnExportHint)
    case .beyondLimit(let limit): limit.wording
    case .newerFormat(let format):
      ProblemWording(
        "newer-export",
        Words.ImportProblem.newerExport(format: format),
        hint: Words.ImportProblem.newerExportHint)
    case .issued(let trouble): trouble.wording
    case .passedOver(let name):
      ProblemWording(
        "passed-over",
        Words.ImportProblem.passedOver(name: name),
        hint: Words.ImportProblem.passedOverHint)
    case .onePageOfSeveral(let came, let all):
      ProblemWording(
        "one-page-of-several",
        all.map { all in
          Words.ImportProblem.pageOfServer(came: came, all: all)
        }
          ?? Words.ImportProblem.pageOfSeveral,
        hint: Words.ImportProblem.onePageOfSeveralHint)
    case .held(let state, let place):
      ProblemWording(
        "submission-held",
        Words.ImportProblem.submissionHeld(row: place.rowWording, state: state),
        hint: Words.ImportProblem.submissionHeldHint)
    case .facilityUnknown(let id, let nearest, let place):
      ProblemWording(
        "import-facility-unknown",
        Words.ImportProblem.importFacilityUnknown(id: id),
        hint: (nearest.map {
          Words.ImportProblem.didYouMeanFacility(value: $0)
        }
          ?? Sentence(same: ""))
          + Words.ImportProblem.newPlace(id: id, options: place.options))
    case .visitIncomplete(let key):
      ProblemWording(
        "visit-incomplete",
        key == "date"
          ? Words.ImportProblem.visitLacksDate
          : Words.ImportProblem.visitLacksKind,
        hint: Words.ImportProblem.visitIncompleteHint(option: "--" + key))
    case .facilityNotSaid:
      ProblemWording(
        "import-facility-not-said",
        Words.ImportProblem.importFacilityNotSaid,
        hint: Words.ImportProblem.importFacilityNotSaidHint)
    case .setAside(let name, let value):
      ProblemWording(
        "set-aside",
        Words.ImportProblem.setAside(name: name, value: value)
          .withRemark(onInvisibleIn: name),
        hint: Words.ImportProblem.setAsideHint)
    case .recordAtHomeUnusable(let path):
      ProblemWording(
        "record-at-home-unusable",
        Words.ImportProblem.recordAtHomeUnusable(path: path),
        hint: Words.ImportProblem.recordAtHomeUnusableHint)
    case .tooManyCopies(let count):
      ProblemWording(
        "too-many-copies",
        Words.ImportProblem.tooManyCopies(count: count),
        hint: Words.ImportProblem.tooManyCopiesHint)
    case .likeAnotherVisit(let name):
      ProblemWording(
        "like-another-visit",
        Words.ImportProblem.likeAnotherVisit(name: name),
        hint: Words.ImportProblem.likeAnotherVisitHint)
    case .valueUnreadable(let value, let place, let expected, let write):
      ProblemWording(
        "value-unreadable",
        ImportTrouble.unreadable(value, at: place.wording, as: expected).withRemark(onInvisibleIn: value),
        hint: place.hint(
          expected == .date
            ? dayHint(for: value) ?? ImportTrouble.write(like: expected.example)
            : write.isEmpty ? ImportTrouble.write(like: expected.example) : ImportTrouble.write(anyOf: write)))
    case .numberRefused(let value, let place, let fault, let isWhole, let write):
      ProblemWording(
        "number-refused",
        ImportTrouble.refused(value, at: place.wording, fault, isWhole: isWhole).withRemark(onInvisibleIn: value),
        hint: place.hint(
          fault.limit
            ?? (write.isEmpty
              ? ImportTrouble.write(like: (isWhole ? WrittenValue.wholeNumber : .number).example)
              : ImportTrouble.write(anyOf: write))))
    case .wordUnknown(let value, let place, let known, let nearest):
      ProblemWording(
        "word-unknown",
        Words.ImportProblem.wordUnknown(value: value, place: place.wording).withRemark(onInvisibleIn: value),
        hint: place.hint(
          nearest.map { Words.Common.write(value: $0) }
            ?? Words.ImportProblem.writeOneOf(known: known.joined(separator: ", "))))
    case .rounded(let value, let place, let kept):
      ProblemWording("value-rounded", Words.ImportProblem.valueRounded(value: value, place: place.wording, kept: kept))
    case .toldTwice(let value, let place, let kept):
      ProblemWording(
        "told-twice",
        Words.ImportProblem.toldTwice(value: value, place: place.wording, kept: kept),
        hint: place.hint(Words.ImportProblem.takeOneAway))
    case .countsUnreadable(let name):
      ProblemWording(
        "counts-unreadable",
        Words.ImportProblem.countsUnreadable(name: name),
        hint: Words.ImportProblem.countsUnreadableHint)
    case .formulaWithoutValue(let place):
      ProblemWording(
        "formula-without-value",
        Words.ImportProblem.formulaWithoutValue(place: place.wording),
        hint: place.hint(Words.ImportProblem.formulaHint))
    case .errorValue(let value, let place):
      ProblemWording(
        "error-value",
        Words.ImportProblem.errorValue(place: place.wording, value: value),
        hint: place.hint(Words.ImportProblem.valueItselfHint))
    case .cellsMerged(let range, let place):
      ProblemWording(
        "cells-merged",
        Words.ImportProblem.cellsMerged(range: range, cell: place.cell ?? ""),
        hint: Words.ImportProblem.cellsMergedHint)
    case .cellComment(let text, let place):
      ProblemWording(
        "cell-comment",
        Words.ImportProblem.cellComment(cell: place.cell ?? "", text: text),
        hint: Words.ImportProblem.cellCommentHint)
    case .rowWithoutID(let value, let place):
      ProblemWording(
        "row-without-id",
        Words.ImportProblem.rowWithoutId(value: value, place: place.wording),
        hint: place.hint(Words.ImportProblem.rowHint))
    case .writtenElsewhere(let value, let place, let more): elsewhere(value, place, more: more)
    }
  }

  private func elsewhere(_ value: String, _ place: FilledPlace, more: Int) -> ProblemWording {
    let others =
      more == 0
      ? Sentence(same: "")
      : Words.ImportProblem.writtenElsewhereMore(more: more)
    return ProblemWording(
      "written-elsewhere",
      Words.ImportProblem.writtenElsewhere(value: value, place: place.wording, others: others),
      hint: place.hint(Words.ImportProblem.writtenElsewhereHint))
  }
}

extension ImportLimit {
  fileprivate var wording: ProblemWording {
    switch self {
    case .columns(let most):
      ProblemWording(
        "too-many-columns",
        Words.ImportProblem.tooManyColumns(most: most),
        hint: Words.ImportProblem.tooManyColumnsHint)
    case .cells(let most):
      ProblemWording(
        "too-many-cells",
        Words.ImportProblem.tooManyCells(most: most),
        hint: Words.ImportProblem.tooManyCellsHint)
    case .megabytes(let most):
      ProblemWording(
        "too-much-text",
        Words.ImportProblem.tooMuchText(most: most),
        hint: Words.ImportProblem.tooManyCellsHint)
    case .submissions(let most):
      ProblemWording(
        "too-many-submissions",
        Words.ImportProblem.tooManySubmissions(most: most),
        hint: Words.ImportProblem.tooManySubmissionsHint)
    case .values(let most):
      ProblemWording(
        "too-many-values",
        Words.ImportProblem.tooManyValues(most: most),
        hint: Words.ImportProblem.tooManyValuesHint)
    }
  }
}

extension SealTrouble {
  fileprivate var wording: ProblemWording {
    switch self {
    case .passphraseNeeded:
      ProblemWording(
        "passphrase-needed",
        Words.ImportProblem.passphraseNeeded,
        hint: Words.ImportProblem.passphraseNeededHint)
    case .passphraseWrong:
      ProblemWording(
        "passphrase-wrong",
        Words.ImportProblem.passphraseWrong,
        hint: Words.ImportProblem.passphraseWrongHint)
    case .unreadable:
      ProblemWording(
        "seal-unreadable",
        Words.ImportProblem.sealUnreadable,
        hint: Words.ImportProblem.sealUnreadableHint)
    }
  }
}

/// Why a number of the command line is refused.
package func numberRefusal(_ value: String, at place: Sentence, _ fault: NumberFault) -> Sentence {
  ImportTrouble.refused(value, at: place, fault, isWhole: false)
}

/// What to write instead of it, as far as that can be told.
package func numberHint(_ fault: NumberFault, write: [String], otherwise: Sentence) -> Sentence {
  if fault == .tooLarge { return Words.ImportProblem.tooLarge }
  return write.isEmpty ? otherwise : ImportTrouble.write(anyOf: write)
}

// What import says of a value, and the form where it is written, in the same words.
extension ImportTrouble {
  static func unreadable(_ value: String, at place: Sentence? = nil, as expected: WrittenValue) -> Sentence {
    let behind = place.map { Sentence(same: " ") + $0 } ?? Sentence(same: "")
    return Words.ImportProblem.unreadable(value: value, behind: behind, expected: expected.wording)
  }

  static func refused(_ value: String, at place: Sentence? = nil, _ fault: NumberFault, isWhole: Bool) -> Sentence {
    let behind = place.map { Sentence(same: " ") + $0 } ?? Sentence(same: "")
    let subject = Words.Common.quoted(value: value) + behind + Sentence(same: " ")
    return switch fault {
    case .notANumber: unreadable(value, at: place, as: isWhole ? .wholeNumber : .number)
    case .notWhole: unreadable(value, at: place, as: .wholeNumber)
    case .negative: subject + Words.ImportProblem.belowZero
    case .tooLarge: subject + Words.ImportProblem.tooLargeNumber
    case .tooFine:
      subject + Words.ImportProblem.tooManyDigits
    }
  }

  static func write(anyOf texts: [String]) -> Sentence {
    let or = Sentence(same: " ") + Words.Common.or + Sentence(same: " ")
    let list = texts.map { Sentence(same: $0) }.joined(by: or)
    return Words.Common.write(value: list)
  }

  static func write(like example: String) -> Sentence { Words.ImportProblem.writeLike(example: example) }
}

extension NumberFault {
  /// Within what a number must lie; nil where it is written wrongly, and not out of a range.
  var limit: Sentence? {
    switch self {
    case .negative: Words.Common.writeCount
    case .tooLarge: Words.ImportProblem.tooLarge
    case .notANumber, .notWhole, .tooFine: nil
    }
  }
}

extension FilledPlace {
  /// `in F20 of “Visit” (measures/residents answer)`; in a file that is one visit, which has the row 0, `at “measures.residents”`.
  var wording: Sentence {
    if row == 0 { return Words.ImportProblem.at(field: field) }
    let row = rowWording
    let cell = cell.map { cell in
      sheet.isEmpty
        ? Words.ImportProblem.inCell(cell: cell) : Words.ImportProblem.inCellOfSheet(cell: cell, sheet: sheet)
    }
    let place = cell ?? Words.ImportProblem.inSubmission(row: row)
    return field.isEmpty ? place : place + Sentence(same: " (\(field))")
  }

  /// `in row 20`, or `number 3`.
  fileprivate var rowWording: Sentence {
    column == nil ? Words.ImportProblem.submissionNumber(row: row) : Words.ImportProblem.inRow(row: row)
  }

  /// What to write, with the cell before it.
  fileprivate func hint(_ words: Sentence) -> Sentence {
    guard let cell else { return words }
    return Words.Common.sign(name: cell, status: words)
  }
}

extension Sentence {
  /// With what nobody sees in a text, if it is such that makes it another.
  fileprivate func withRemark(onInvisibleIn text: String) -> Sentence {
    let remark = invisibleRemark(text)
    return remark.isEmpty ? self : remark + self
  }
}

/// `an invisible U+200B stands before “met”: `, and nothing where none stands within the text.
package func invisibleRemark(_ text: String) -> Sentence {
  let trimmed = InvisibleSigns.trimmed(text)
  // Khmer is written with such signs between its words.
  let isKhmer = trimmed.unicodeScalars.contains { (0x1780...0x17FF).contains($0.value) }
  guard !isKhmer, let found = InvisibleSigns.first(in: trimmed) else { return Sentence(same: "") }
  let rest = InvisibleSigns.shown(String(trimmed.unicodeScalars.dropFirst(found.offset + 1)))
  let behind = String(rest.unicodeScalars.prefix(20))
  return invisibleRemark(codePoint: found.codePoint, before: behind) + Words.Common.colon
}

func invisibleRemark(codePoint: String, before rest: String) -> Sentence {
  Words.ImportProblem.invisibleRemark(codePoint: codePoint, rest: rest)
}

extension IssuedTrouble {
  fileprivate var wording: ProblemWording {
    switch self {
    case .foreign:
      ProblemWording("not-a-report", Words.VersionChange.notAReport, hint: Words.VersionChange.notAReportHint)
    case .newer(let program):
      ProblemWording(
        "newer-report", Words.VersionChange.newerReport(program: program), hint: Words.VersionChange.newerReportHint)
    case .spoilt:
      ProblemWording("report-spoilt", Words.VersionChange.spoilt, hint: Words.VersionChange.spoiltHint)
    case .tellsNoRecords:
      ProblemWording("report-tells-no-records", Words.VersionChange.older, hint: Words.VersionChange.olderHint)
    case .otherFacility(let id):
      ProblemWording(
        "report-of-another", Words.VersionChange.otherFacility(id: id), hint: Words.VersionChange.otherFacilityHint)
    case .otherView(let view):
      ProblemWording(
        "report-for-others", Words.VersionChange.otherView(view: view),
        hint: view == "own" ? Words.VersionChange.ownViewHint : Words.VersionChange.otherViewHint(view: view))
    }
  }
}
