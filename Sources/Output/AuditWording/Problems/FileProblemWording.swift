internal import AuditModel
internal import FileAccess
internal import InputProblems

// Problems of files, of folders and of what lies in them.

extension FileError.Code {
  /// - Parameter nearest: a path that is there and was perhaps meant.
  func wording(nearest: String? = nil) -> ProblemWording {
    switch self {
    case .missing:
      ProblemWording(
        "missing", Words.FileProblem.missing,
        hint: didYouMean(nearest, otherwise: Words.FileProblem.missingHint))
    case .notPermitted:
      ProblemWording("not-permitted", Words.FileProblem.notPermitted, hint: Words.FileProblem.notPermittedHint)
    case .isFolder: ProblemWording("is-folder", Words.FileProblem.isFolder, hint: Words.FileProblem.isFolderHint)
    case .isNoFolder:
      ProblemWording("is-no-folder", Words.FileProblem.isNoFolder, hint: Words.FileProblem.isNoFolderHint)
    case .notAFile: ProblemWording("not-a-file", Words.FileProblem.notAFile, hint: Words.FileProblem.notAFileHint)
    case .notAsReceived:
      ProblemWording("not-as-received", Words.FileProblem.notAsReceived, hint: Words.FileProblem.notAsReceivedHint)
    case .unrecorded:
      ProblemWording("reading-not-logged", Words.FileProblem.unrecorded, hint: Words.FileProblem.unrecordedHint)
    case .loop: ProblemWording("link-loop", Words.FileProblem.linkLoop, hint: Words.FileProblem.linkLoopHint)
    case .other(let code):
      ProblemWording("unreadable", Words.FileProblem.unreadable(code: code), hint: Words.FileProblem.unreadableHint)
    case .tooLarge(let limit): .fileTooLarge(limit: limit)
    }
  }
}

extension ProblemWording {
  static var emptyFile: ProblemWording {
    ProblemWording("empty-file", Words.FileProblem.emptyFile, hint: Words.FileProblem.emptyFileHint)
  }

  /// - Parameter limit: in bytes.
  static func fileTooLarge(limit: Int) -> ProblemWording {
    let megabytes = limit >> 20
    return ProblemWording(
      "file-too-large",
      Words.FileProblem.fileTooLarge(megabytes: megabytes),
      hint: Words.FileProblem.fileTooLargeHint)
  }
}

extension FolderTrouble {
  var wording: ProblemWording {
    switch self {
    case .nothingToAudit:
      ProblemWording("nothing-to-audit", Words.FileProblem.nothingToAudit, hint: Words.FileProblem.nothingToAuditHint)
    case .misplacedFile:
      ProblemWording("misplaced-file", Words.FileProblem.misplacedFile, hint: Words.FileProblem.misplacedFileHint)
    case .wrongEnding(let suggested):
      ProblemWording(
        "wrong-ending",
        Words.FileProblem.wrongEnding,
        hint: suggested.map { Words.FileProblem.nameIt(value: $0) } ?? Words.FileProblem.smallEndingHint)
    case .notRead(let file): file.wording
    case .belowFacility:
      ProblemWording("below-facility", Words.FileProblem.belowFacility, hint: Words.FileProblem.belowFacilityHint)
    case .unknownDocument:
      ProblemWording("unknown-document", Words.FileProblem.unknownDocument, hint: Words.FileProblem.unknownDocumentHint)
    case .loop: ProblemWording("folder-loop", Words.FileProblem.folderLoop, hint: Words.FileProblem.linkLoopHint)
    case .tooManyFolders(let most):
      ProblemWording(
        "too-many-folders", Words.FileProblem.tooManyFolders(most: most), hint: Words.FileProblem.tooManyFoldersHint)
    case .facilityFileMissing:
      ProblemWording(
        "facility-file-missing",
        Words.FileProblem.facilityFileMissing,
        hint: Words.FileProblem.facilityFileMissingHint)
    case .duplicateFacility(let id, let other):
      ProblemWording(
        "duplicate-facility",
        Words.FileProblem.duplicateFacility(id: id, other: other),
        hint: Words.FileProblem.duplicateFacilityHint)
    case .namedFileMissing(let name, let nearest):
      ProblemWording(
        "named-file-missing",
        Words.FileProblem.namedFileMissing(name: name),
        hint: didYouMean(nearest, otherwise: Words.FileProblem.namedFileMissingHint))
    case .facilityTypedTwoWays(let other, let here, let there):
      ProblemWording(
        "facility-typed-two-ways",
        Words.FileProblem.facilityTypedTwoWays(other: other, here: here, there: there),
        hint: Words.FileProblem.facilityTypedTwoWaysHint)
    case .facilityUnusable:
      ProblemWording(
        "facility-unusable",
        Words.FileProblem.facilityUnusable,
        hint: Words.FileProblem.facilityUnusableHint)
    }
  }
}

extension UnreadFile {
  fileprivate var wording: ProblemWording {
    switch self {
    case .inHiddenFolder(let suggested):
      ProblemWording(
        "hidden-facility",
        Words.FileProblem.hiddenFacility,
        hint: Words.FileProblem.hiddenFacilityHint(suggested: suggested))
    case .belowHiddenFolder(let more):
      ProblemWording(
        "below-hidden-folder",
        more == 0
          ? Words.FileProblem.belowHiddenFolder
          : Words.FileProblem.severalBelowHiddenFolder(more: more),
        hint: Words.FileProblem.belowHiddenFolderHint)
    case .hidden(let suggested):
      ProblemWording(
        "hidden-record",
        Words.FileProblem.hiddenRecord,
        hint: Words.FileProblem.hiddenRecordHint(suggested: suggested))
    case .copy:
      ProblemWording("left-over-copy", Words.FileProblem.leftOverCopy, hint: Words.FileProblem.leftOverCopyHint)
    case .unsavedChanges:
      ProblemWording("unsaved-changes", Words.FileProblem.unsavedChanges, hint: Words.FileProblem.unsavedChangesHint)
    case .openElsewhere:
      ProblemWording("open-elsewhere", Words.FileProblem.openElsewhere, hint: Words.FileProblem.openElsewhereHint)
    case .backupAlone(let record):
      ProblemWording(
        "backup-alone",
        Words.FileProblem.backupAlone(record: record),
        hint: Words.FileProblem.backupAloneHint(record: record))
    case .unfinishedTyping(let day, let kind):
      ProblemWording(
        "typing-not-finished",
        Words.FileProblem.typingNotFinished(day: day),
        hint: Words.FileProblem.typingNotFinishedHint(day: day, kind: kind))
    case .visitToImport:
      ProblemWording(
        "visit-not-imported",
        Words.FileProblem.visitNotImported,
        hint: Words.FileProblem.visitNotImportedHint)
    }
  }
}
