internal import AuditModel
internal import DataReading
internal import FileAccess
internal import InputProblems

extension ProblemKind {
  /// What kind of problem it is in a few words, without anything that stands in the files; where only counts are told.
  var title: Sentence {
    switch self {
    case .audit(let trouble): trouble.title
    case .file(let code, _): code.title
    case .yaml(let code): code.title
    case .folder(let trouble): trouble.title
    case .written(let trouble): trouble.title
    case .scale(let trouble): trouble.title
    case .rating(let trouble): trouble.title
    case .criterion(let trouble): trouble.title
    case .tailoring(let trouble): trouble.title
    case .madeByTailoring(let kind, _, _): Words.ProblemTitle.madeByTailoring + kind.title
    case .plan(let trouble): trouble.title
    case .picture(let trouble): trouble.title
    case .importing(let trouble): trouble.title
    case .wording(let trouble): trouble.title
    case .drafting(let trouble): trouble.title
    case .sheet(let trouble): trouble.title
    case .inCell(let kind, _): kind.title
    }
  }
}

extension FileError.Code {
  fileprivate var title: Sentence {
    switch self {
    case .missing, .notPermitted, .isFolder, .isNoFolder, .loop, .notAFile, .notAsReceived, .unrecorded, .other:
      Words.ProblemTitle.notReadable
    case .tooLarge: .fileTooLarge
    }
  }
}

extension YAMLError.Code {
  fileprivate var title: Sentence {
    switch self {
    case .empty: .emptyFile
    case .encoding: Words.ProblemTitle.encoding
    case .controlCharacter: Words.ProblemTitle.controlCharacter
    case .syntax: Words.ProblemTitle.syntax
    case .tooDeep: Words.ProblemTitle.tooDeep
    case .tooManyDirectives: Words.ProblemTitle.tooManyDirectives
    case .alias: Words.ProblemTitle.alias
    case .tag: Words.ProblemTitle.tag
    case .severalDocuments: Words.ProblemTitle.severalDocuments
    case .tooLarge: .fileTooLarge
    }
  }
}

extension FolderTrouble {
  fileprivate var title: Sentence {
    switch self {
    case .nothingToAudit: Words.ProblemTitle.nothingToAudit
    case .misplacedFile: Words.ProblemTitle.misplacedFile
    case .wrongEnding: Words.ProblemTitle.wrongEnding
    case .notRead: Words.ProblemTitle.notRead
    case .belowFacility: Words.ProblemTitle.belowFacility
    case .unknownDocument: Words.ProblemTitle.unknownDocument
    case .loop: Words.ProblemTitle.loop
    case .tooManyFolders: Words.ProblemTitle.tooManyFolders
    case .facilityFileMissing: Words.ProblemTitle.facilityFileMissing
    case .duplicateFacility, .facilityTypedTwoWays: Words.ProblemTitle.facilityTwice
    case .namedFileMissing: Words.ProblemTitle.namedFileMissing
    case .facilityUnusable: Words.ProblemTitle.facilityUnusable
    }
  }
}

extension WritingTrouble {
  fileprivate var title: Sentence {
    switch self {
    case .nameMismatch: Words.ProblemTitle.nameMismatch
    case .wrongShape: Words.ProblemTitle.wrongShape
    case .missingKey: Words.ProblemTitle.missingKey
    case .unknownKey: Words.ProblemTitle.unknownKey
    case .emptyList: Words.ProblemTitle.emptyList
    case .commaCutsText: Words.ProblemTitle.commaCutsText
    case .commentCutsText: Words.ProblemTitle.commentCutsText
    case .notACharacter: Words.ProblemTitle.notACharacter
    case .unknownWord: Words.ProblemTitle.unknownWord
    case .severalWords: Words.ProblemTitle.severalWords
    case .unreadableValue: Words.ProblemTitle.unreadableValue
    case .negativeNumber: Words.ProblemTitle.negativeNumber
    case .numberTooLarge: Words.ProblemTitle.numberTooLarge
    case .numberTooFine: Words.ProblemTitle.numberTooFine
    case .dayTooLate: Words.Danger.titleTooLate
    case .dayTooEarly: Words.Danger.titleTooEarly
    case .dateInFuture: Words.ProblemTitle.dateInFuture
    case .missingTranslation: Words.ProblemTitle.missingTranslation
    case .badIdentifier: Words.ProblemTitle.badIdentifier
    case .duplicateIdentifier, .duplicateAcross: Words.ProblemTitle.duplicateIdentifier
    case .followsOnlyForFollowUps: Words.ProblemTitle.followsOnlyForFollowUps
    case .correctedBeforeVisit: Words.Correction.beforeVisitTitle
    case .correctionsOutOfOrder: Words.Correction.outOfOrderTitle
    case .answersMissing, .nothingAnswered: Words.ProblemTitle.recordWithoutAnswers
    case .pinnedNotAnswered: Words.ProblemTitle.pinnedNotAnswered
    case .tooMany: Words.ProblemTitle.listTooLong
    case .needNotHearResidents: Words.ProblemTitle.needNotHearResidents
    case .officialYearLacks: Words.ProblemTitle.officialYearLacks
    case .tooFewAnswered: Words.ProblemTitle.tooFewAnswered
    case .countsExceed: Words.ProblemTitle.countsExceed
    }
  }
}

extension ScaleTrouble {
  fileprivate var title: Sentence {
    switch self {
    case .tooShort, .bestNotOne, .lastNotZero, .notDescending, .unitTooLarge: Words.ProblemTitle.scaleNotRight
    case .reservedRating: Words.ProblemTitle.reservedRating
    }
  }
}

extension RatingTrouble {
  fileprivate var title: Sentence {
    switch self {
    case .nothingScored: Words.ProblemTitle.nothingScored
    case .lastHasNeeds: Words.ProblemTitle.lastHasNeeds
    case .unreachable, .neverReached: Words.ProblemTitle.ratingImpossible
    case .selectionEmpty: Words.ProblemTitle.selectionEmpty
    case .sectionRatingsMissing: Words.ProblemTitle.sectionRatingsMissing
    case .tooMany, .tooDeep: Words.ProblemTitle.tooMany
    }
  }
}

extension CriterionTrouble {
  fileprivate var title: Sentence {
    switch self {
    case .outsideSection: Words.ProblemTitle.outsideSection
    case .ratingImpossible: Words.ProblemTitle.ratingImpossible
    case .unknownThresholdsScored: Words.ProblemTitle.unknownThresholdsScored
    case .thresholdNeverDecides, .thresholdsGap, .thresholdsWrongWay: Words.ProblemTitle.thresholdsNotRight
    case .weightOnRecorded, .keyWithoutUse: Words.ProblemTitle.keyWithoutUse
    case .equalsItself: Words.ProblemTitle.equalsItself
    case .equalsDifferentForm, .equalsDifferentThresholds: Words.ProblemTitle.equalCriteriaDiffer
    case .senseOfQuotient, .senseCrossed: Words.ProblemTitle.senseWrong
    case .quotientOfQuotient: Words.ProblemTitle.quotientOfQuotient
    case .costLowAboveHigh: Words.ProblemTitle.costLowAboveHigh
    case .exampleContradicts: Words.ProblemTitle.exampleContradicts
    case .titleMissing: Words.ProblemTitle.titleMissing
    case .titleTooLong, .titleShared: Words.ProblemTitle.titleNotRight
    }
  }
}

extension TailoringTrouble {
  fileprivate var title: Sentence {
    switch self {
    case .standardTailoredTwice: Words.ProblemTitle.standardTailoredTwice
    case .unusable: Words.ProblemTitle.unusable
    }
  }
}

extension PlanTrouble {
  fileprivate var title: Sentence {
    switch self {
    case .keyMissing: Words.ProblemTitle.keyMissing
    case .contradicts: Words.ProblemTitle.contradicts
    case .dayBeforeFinding: Words.ProblemTitle.dayBeforeFinding
    case .criterionUnknown: Words.ProblemTitle.criterionUnknown
    case .budgetActionUnknown: Words.ProblemTitle.budgetActionUnknown
    case .doneWithoutProof: Words.ProblemTitle.doneWithoutProof
    case .waiverExpired: Words.ProblemTitle.waiverExpired
    }
  }
}

extension PictureTrouble {
  fileprivate var title: Sentence {
    switch self {
    case .tellsPlace: Words.ProblemTitle.tellsPlace
    case .keptOriginalTellsPlace: Words.ProblemTitle.keptOriginalTellsPlace
    case .notLookedInto: Words.ProblemTitle.notLookedInto
    }
  }
}

extension ImportTrouble {
  fileprivate var title: Sentence {
    switch self {
    case .notJSON, .tableCutOff, .workbookSpoilt: Words.ProblemTitle.spoiltCutOff
    case .workbookLocked, .seal: Words.ProblemTitle.notOpened
    case .empty: .emptyFile
    case .tableNotText, .foreign: Words.ProblemTitle.nothingBringHome
    case .issued: Words.VersionChange.problemTitle
    case .newerFormat: Words.ProblemTitle.newerFormat
    case .facilityNotSaid, .facilityUnknown: Words.ProblemTitle.facilityNotKnown
    case .visitIncomplete: Words.ProblemTitle.visitIncomplete
    case .setAside: Words.ProblemTitle.setAside
    case .recordAtHomeUnusable: Words.ProblemTitle.recordAtHomeUnusable
    case .tooManyCopies: Words.ProblemTitle.tooManyCopies
    case .likeAnotherVisit: Words.ProblemTitle.likeAnotherVisit
    case .beyondLimit: Words.ProblemTitle.beyondLimit
    case .valueUnreadable, .numberRefused: Words.ProblemTitle.unreadableValue
    case .wordUnknown: Words.ProblemTitle.unknownWord
    case .rounded: Words.ProblemTitle.rounded
    case .toldTwice: Words.ProblemTitle.toldTwice
    case .countsUnreadable: Words.ProblemTitle.countsUnreadable
    case .formulaWithoutValue: Words.ProblemTitle.formulaWithoutValue
    case .errorValue: Words.ProblemTitle.errorValue
    case .cellsMerged: Words.ProblemTitle.cellsMerged
    case .cellComment: Words.ProblemTitle.cellComment
    case .rowWithoutID: Words.ProblemTitle.rowWithoutId
    case .writtenElsewhere: Words.ProblemTitle.writtenElsewhere
    case .passedOver: Words.ProblemTitle.passedOver
    case .onePageOfSeveral: Words.ProblemTitle.onePageOfSeveral
    case .held: Words.ProblemTitle.held
    }
  }
}

extension AuditTrouble {
  fileprivate var title: Sentence {
    switch self {
    case .furtherProblems: Words.ProblemTitle.furtherProblems
    case .duplicateKey: Words.ProblemTitle.duplicateKey
    case .invisibleSign: Words.ProblemTitle.invisibleSign
    case .unknownIdentifier(_, let noun, _): Words.ProblemTitle.unknownIdentifier(noun: noun.wording)
    case .standardUnusable: Words.ProblemTitle.standardUnusable
    case .standardDoesNotApply: Words.ProblemTitle.standardDoesNotApply
    case .revisionMissing: Words.ProblemTitle.revisionMissing
    case .criterionDropped: Words.ProblemTitle.criterionDropped
    case .criterionDoesNotApply: Words.ProblemTitle.criterionDoesNotApply
    case .unknownRating: Words.ProblemTitle.unknownRating
    case .notApplicableRefused: Words.ProblemTitle.notApplicableRefused
    case .reasonMissing: Words.ProblemTitle.reasonMissing
    case .ratedOtherwise: Words.ProblemTitle.ratedOtherwise
    case .sampleOnRating: Words.ProblemTitle.sampleOnRating
    case .sampleInconsistent: Words.ProblemTitle.sampleInconsistent
    case .sampleIncomplete: Words.ProblemTitle.sampleIncomplete
    case .sampleEmpty: Words.ProblemTitle.sampleEmpty
    case .sampleTooSmall: Words.ProblemTitle.sampleTooSmall
    case .voicesMissing: Words.Common.voicesNotHeard
    case .equalsContradicts: Words.ProblemTitle.equalsContradicts
    case .measureIsQuotient: Words.ProblemTitle.measureIsQuotient
    case .beyondSense: Words.ProblemTitle.beyondSense
    case .serviceForOthers: Words.ProblemTitle.serviceForOthers
    case .answeredByOthers: Words.ProblemTitle.answeredByOthers
    case .questionForOthers: Words.ProblemTitle.questionForOthers
    case .moreAskedThanLiveHere: Words.ProblemTitle.moreAskedThanLiveHere
    case .questionnaireMissing: Words.ProblemTitle.questionnaireMissing
    case .questionnaireRevision: Words.ProblemTitle.questionnaireRevision
    case .followedRecordMissing: Words.ProblemTitle.followedRecordMissing
    case .followedRecordUnusable: Words.ProblemTitle.followedRecordUnusable
    case .answerNotInRevision: Words.ProblemTitle.answerNotInRevision
    case .personalData(let data): data.title
    case .closedWithoutVisit: Words.ProblemTitle.closedWithoutVisit
    case .dueAfterPeriod: Words.ProblemTitle.dueAfterPeriod
    case .dangerNotNamed: Words.Danger.titleUnnamed
    case .dangerToldNobody: Words.Danger.titleToldNobody
    case .dangerNotActedOn: Words.Danger.titleNotActed
    case .dangerClosedByItself: Words.Danger.titleByItself
    case .dangerClosedBeforeSeen: Words.Danger.titleSeenLater
    case .visitAfterClosing: Words.ProblemTitle.visitAfterClosing
    case .unknownProvince, .hiddenProvinceUnknown: Words.ProblemTitle.unknownProvince
    case .perhapsOnePlace: Words.ProblemTitle.perhapsOnePlace
    case .formerIDClaimedTwice: Words.ProblemTitle.formerIdClaimedTwice
    case .formerIDStillThere, .formerIDIsOwn: Words.ProblemTitle.formerIdStillThere
    }
  }
}

extension PersonalData {
  fileprivate var title: Sentence {
    switch self {
    case .phone: Words.ProblemTitle.phone
    case .email: Words.ProblemTitle.email
    case .identityNumber: Words.ProblemTitle.identityNumber
    case .name: Words.ProblemTitle.name
    case .residentsQuoted: Words.ProblemTitle.residentsQuoted
    }
  }
}

// Titles of what more than one reader meets.
extension Sentence {
  fileprivate static let fileTooLarge = Words.ProblemTitle.fileTooLarge
  fileprivate static let emptyFile = Words.ProblemTitle.emptyFile
}
