import AuditModel

/// A kind of problem with facts such as it carries, and the code that it has for ever.
struct SampleProblem: Sendable {
  let kind: ProblemKind
  let code: String

  init(_ kind: ProblemKind, _ code: String) {
    self.kind = kind
    self.code = code
  }

  /// Every kind at least once; every way in which its sentence can turn out.
  static let all: [SampleProblem] = [
    SampleProblem(.unreadable(.missing()), "missing"),
    SampleProblem(.unreadable(.missing(nearest: "Audits/pp-014")), "missing"),
    SampleProblem(.unreadable(.notPermitted), "not-permitted"),
    SampleProblem(.unreadable(.isFolder), "is-folder"),
    SampleProblem(.unreadable(.isNoFolder), "is-no-folder"),
    SampleProblem(.unreadable(.notAFile), "not-a-file"),
    SampleProblem(.unreadable(.loop), "link-loop"),
    SampleProblem(.unreadable(.other(code: 5)), "unreadable"),
    SampleProblem(.nothingToAudit, "nothing-to-audit"),
    SampleProblem(.misplacedFile, "misplaced-file"),
    SampleProblem(.wrongEnding(suggested: "2026-03-14-inspection.yaml"), "wrong-ending"),
    SampleProblem(.wrongEnding(suggested: nil), "wrong-ending"),
    SampleProblem(.notRead(.hidden(suggested: "2026-03-14-inspection.yaml")), "hidden-record"),
    SampleProblem(.notRead(.copy), "left-over-copy"),
    SampleProblem(.notRead(.unsavedChanges), "unsaved-changes"),
    SampleProblem(.notRead(.openElsewhere), "open-elsewhere"),
    SampleProblem(.notRead(.backupAlone(record: "2026-03-14-inspection.yaml")), "backup-alone"),
    SampleProblem(.notRead(.unfinishedTyping(day: "2026-03-14", kind: "inspection")), "typing-not-finished"),
    SampleProblem(.notRead(.visitToImport), "visit-not-imported"),
    SampleProblem(.belowFacility, "below-facility"),
    SampleProblem(.unknownDocument, "unknown-document"),
    SampleProblem(.folderLoop, "folder-loop"),
    SampleProblem(.furtherProblems(7), "further-problems"),
    SampleProblem(.facilityFileMissing, "facility-file-missing"),
    SampleProblem(.duplicateFacility(id: "pp-014", other: "Audits/pp-014"), "duplicate-facility"),
    SampleProblem(.facilityUnusable, "facility-unusable"),
    SampleProblem(.nameMismatch(written: "pp-014", expected: "pp-015"), "name-mismatch"),
    SampleProblem(.emptyFile, "empty-file"),
    SampleProblem(.encoding("UTF-16"), "wrong-encoding"),
    SampleProblem(.encoding(nil), "wrong-encoding"),
    SampleProblem(.controlCharacter, "control-character"),
    SampleProblem(.syntax("did not find expected key"), "not-yaml"),
    SampleProblem(.syntax("", slip: .tab), "not-yaml"),
    SampleProblem(.syntax("", slip: .foreignSpace("U+00A0")), "not-yaml"),
    SampleProblem(.syntax("", slip: .spaceMissing(behind: "date")), "not-yaml"),
    SampleProblem(.syntax("", slip: .foreignColon("៖")), "not-yaml"),
    SampleProblem(.syntax("", slip: .colonInText), "not-yaml"),
    SampleProblem(.syntax("", slip: .colonInBrackets), "not-yaml"),
    SampleProblem(.syntax("", slip: .curlyQuotes("‘")), "not-yaml"),
    SampleProblem(.syntax("", slip: .unclosedQuotes), "not-yaml"),
    SampleProblem(.syntax("", slip: .unclosedBracket), "not-yaml"),
    SampleProblem(.syntax("", slip: .commentInBrackets), "not-yaml"),
    SampleProblem(.syntax("", slip: .textBehindQuotes), "not-yaml"),
    SampleProblem(.syntax("", slip: .colonMissing), "not-yaml"),
    SampleProblem(.syntax("", slip: .indentation), "not-yaml"),
    SampleProblem(.syntax("", slip: .backslash), "not-yaml"),
    SampleProblem(.syntax("", slip: .listBesideKey), "not-yaml"),
    SampleProblem(.syntax("", slip: .reservedStart("@")), "not-yaml"),
    SampleProblem(.fileTooLarge(megabytes: 16), "file-too-large"),
    SampleProblem(.nestedTooDeeply(limit: 64), "nested-too-deeply"),
    SampleProblem(.tooManyDirectives, "too-many-directives"),
    SampleProblem(.aliasUsed, "alias"),
    SampleProblem(.tagUsed, "tag"),
    SampleProblem(.severalDocuments, "several-documents"),
    SampleProblem(.wrongShape(key: "visit", expected: .mapping), "wrong-shape"),
    SampleProblem(.wrongShape(key: "", expected: .list), "wrong-shape"),
    SampleProblem(.missingKey("date"), "missing-key"),
    SampleProblem(.unknownKey("dat", nearest: "date"), "unknown-key"),
    SampleProblem(.unknownKey("zzz", nearest: nil), "unknown-key"),
    SampleProblem(.duplicateKey("gate.guard", firstLine: 7), "duplicate-key"),
    SampleProblem(.commaCutsText(key: "note", kept: "No lock", rest: "no light"), "comma-cuts-text"),
    SampleProblem(.commentCutsText(lead: "note: ", kept: "See room", rest: "#3, no lock"), "comment-cuts-text"),
    SampleProblem(.commentCutsText(lead: "- ", kept: "The \"big\" room", rest: "#3"), "comment-cuts-text"),
    SampleProblem(.notACharacter(codePoint: "U+FFFF"), "not-a-character"),
    SampleProblem(.invisibleSign(codePoint: "U+200B", .before, word: "met"), "invisible-sign"),
    SampleProblem(.invisibleSign(codePoint: "U+200B", .within, word: "met"), "invisible-sign"),
    SampleProblem(.invisibleSign(codePoint: "U+200B", .behind, word: "met"), "invisible-sign"),
    SampleProblem(.emptyList(key: "residents"), "empty-list"),
    SampleProblem(
      .unknownWord("shalter", key: "care", known: ["shelter", "transit"], nearest: "shelter"), "unknown-word"),
    SampleProblem(.unknownWord("zzz", key: "care", known: ["shelter", "transit"], nearest: nil), "unknown-word"),
    SampleProblem(.severalWords("staff resident", key: "heard", words: ["staff", "resident"]), "several-words"),
    SampleProblem(.invisibleSign(codePoint: "U+200B", .within, word: "12"), "invisible-sign"),
    SampleProblem(.unreadableValue("14 March", key: "date", expected: .date), "unreadable-value"),
    SampleProblem(.negativeNumber("-3", key: "residents"), "negative-number"),
    SampleProblem(.numberTooLarge("99999999999", key: "residents"), "number-too-large"),
    SampleProblem(.numberTooFine("0.1234567", key: "residents"), "number-too-fine"),
    SampleProblem(.dateInFuture("2027-01-01", on: "2026-11-23"), "date-in-future"),
    SampleProblem(.missingTranslation(.khmer, key: "text"), "missing-translation"),
    SampleProblem(.missingTranslation(.english, key: "text"), "missing-translation"),
    SampleProblem(.badIdentifier("Gate Guard"), "bad-identifier"),
    SampleProblem(.duplicateIdentifier("gate.guard", firstLine: 12), "duplicate-identifier"),
    SampleProblem(.unknownIdentifier("gate.gard", .criterion, nearest: "gate.guard"), "unknown-criterion"),
    SampleProblem(.criterionOutsideSection(id: "gate.guard", section: "food"), "criterion-outside-section"),
    SampleProblem(.scaleTooShort, "scale-too-short"),
    SampleProblem(.scaleBestNotOne("met"), "scale-best-not-one"),
    SampleProblem(.scaleLastNotZero("unmet"), "scale-last-not-zero"),
    SampleProblem(.scaleNotDescending("partly"), "scale-not-descending"),
    SampleProblem(.scaleUnitTooLarge, "scale-unit-too-large"),
    SampleProblem(.reservedRating("open"), "reserved-rating"),
    SampleProblem(.nothingScored, "nothing-scored"),
    SampleProblem(.lastRatingHasNeeds("below"), "ratings-not-total"),
    SampleProblem(.ratingUnreachable("below", behind: "meets"), "rating-unreachable"),
    SampleProblem(.ratingNeverReached("meets"), "rating-never-reached"),
    SampleProblem(.selectionEmpty, "selection-empty"),
    SampleProblem(.sectionRatingsMissing, "section-ratings-missing"),
    SampleProblem(.tooManyRatings(limit: 200), "too-many-ratings"),
    SampleProblem(.unknownThresholdsScored, "unknown-thresholds-scored"),
    SampleProblem(.thresholdNeverDecides(rating: "partly"), "threshold-never-decides"),
    SampleProblem(.thresholdsGap(example: "2.5"), "thresholds-gap"),
    SampleProblem(.thresholdsWrongWay, "thresholds-wrong-way"),
    SampleProblem(.ratingImpossible("partly"), "rating-impossible"),
    SampleProblem(.weightOnRecorded, "weight-on-recorded"),
    SampleProblem(.keyWithoutUse("measure", answer: "sample"), "key-without-use"),
    SampleProblem(.equalsItself, "equals-itself"),
    SampleProblem(.equalsDifferentForm("other/food.meals"), "equals-different-form"),
    SampleProblem(.equalsDifferentThresholds("other/food.meals"), "equals-different-thresholds"),
    SampleProblem(.quotientOfQuotient("residents-per-caregiver"), "quotient-of-quotient"),
    SampleProblem(.costLowAboveHigh, "cost-range"),
    SampleProblem(.exampleContradicts(rating: "met", decided: "partly"), "example-contradicts"),
    SampleProblem(.standardTailoredTwice("house-rules"), "tailored-twice"),
    SampleProblem(.tailoringUnusable("mosvy-2026", revision: "house-rules-2020.1"), "tailoring-unusable"),
    SampleProblem(
      .madeByTailoring(.selectionEmpty, standard: "Standards/house-rules.yaml", line: 12), "made-by-tailoring"),
    SampleProblem(.standardUnusable("house-rules"), "standard-unusable"),
    SampleProblem(.standardDoesNotApply("house-rules"), "standard-does-not-apply"),
    SampleProblem(.revisionMissing(standard: "house-rules", pinned: "2020.1", current: "2020.2"), "revision-missing"),
    SampleProblem(.criterionDropped("gate.guard", authority: "MoSVY"), "criterion-dropped"),
    SampleProblem(.criterionDoesNotApply("gate.guard"), "criterion-does-not-apply"),
    SampleProblem(.unknownRating("mett", known: ["met", "unmet"], nearest: "met"), "unknown-rating"),
    SampleProblem(.unknownRating("zzz", known: ["met", "unmet"], nearest: nil), "unknown-rating"),
    SampleProblem(.notApplicableRefused("gate.guard"), "not-applicable-refused"),
    SampleProblem(.reasonMissing("gate.guard"), "reason-missing"),
    SampleProblem(.ratedOtherwise("met", form: .measure, from: "residents"), "rated-otherwise"),
    SampleProblem(.ratedOtherwise("met", form: .service, from: "nutrition"), "rated-otherwise"),
    SampleProblem(.ratedOtherwise("met", form: .sample, from: ""), "rated-otherwise"),
    SampleProblem(.ratedOtherwise("9/14", form: .sample, from: ""), "rated-otherwise"),
    SampleProblem(.sampleOnRating("gate.guard"), "sample-without-use"),
    SampleProblem(.sampleInconsistent(part: "conforming", whole: "checked"), "sample-inconsistent"),
    SampleProblem(.sampleIncomplete(missing: "checked"), "sample-incomplete"),
    SampleProblem(.sampleEmpty, "sample-empty"),
    SampleProblem(.sampleTooSmall(checked: 4, needed: 10), "sample-too-small"),
    SampleProblem(.voicesMissing(criterion: "gate.guard", voices: ["resident", "staff"]), "voices-missing"),
    SampleProblem(
      .equalsContradicts(criterion: "a.b", rating: "met", other: "x/c.d", otherRating: "unmet"), "equals-contradicts"),
    SampleProblem(
      .measureIsQuotient("residents-per-caregiver", numerator: "residents", denominator: "caregivers"),
      "measure-is-quotient"),
    SampleProblem(.serviceForOthers(service: "nutrition", group: "men"), "service-for-others"),
    SampleProblem(.followedRecordMissing("2026-03-14-inspection"), "follow-up-without-inspection"),
    SampleProblem(.followedRecordMissing(nil), "follow-up-without-inspection"),
    SampleProblem(.followedRecordUnusable("2026-03-14-inspection"), "followed-record-unusable"),
    SampleProblem(.followsOnlyForFollowUps, "follows-without-follow-up"),
    SampleProblem(.answersMissing, "answers-missing"),
    SampleProblem(.pinnedNotAnswered("house-rules"), "pinned-not-answered"),
    SampleProblem(
      .answerNotInRevision(criterion: "gate.guard", word: "mostly", version: "2020.1"), "answer-not-in-revision"),
    SampleProblem(.personalData(.phone), "looks-like-phone"),
    SampleProblem(.personalData(.email), "looks-like-email"),
    SampleProblem(.personalData(.identityNumber), "looks-like-identity-number"),
    SampleProblem(.personalData(.name), "looks-like-name"),
    SampleProblem(.pictureTellsPlace, "picture-tells-place"),
    SampleProblem(.keptOriginalTellsPlace, "kept-original-tells-place"),
    SampleProblem(.pictureNotLookedInto(format: "MOV"), "picture-not-looked-into"),
    SampleProblem(.importing(.notJSON("'}' expected near end of file")), "not-json"),
    SampleProblem(.importing(.foreign), "not-an-export"),
    SampleProblem(.importing(.tableCutOff(line: 7)), "table-cut-off"),
    SampleProblem(.importing(.tableNotText), "table-not-text"),
    SampleProblem(.importing(.workbookSpoilt), "workbook-spoilt"),
    SampleProblem(.importing(.workbookLocked), "workbook-locked"),
    SampleProblem(.importing(.newerFormat(2)), "newer-export"),
    SampleProblem(.importing(.passphraseNeeded), "passphrase-needed"),
    SampleProblem(.importing(.passphraseWrong), "passphrase-wrong"),
    SampleProblem(.importing(.sealUnreadable), "seal-unreadable"),
    SampleProblem(.importing(.facilityNotSaid), "import-facility-not-said"),
    SampleProblem(.importing(.facilityUnknown("pp-015", nearest: "pp-014")), "import-facility-unknown"),
    SampleProblem(.importing(.facilityUnknown("zz-999", nearest: nil)), "import-facility-unknown"),
    SampleProblem(.importing(.visitIncomplete(key: "date")), "visit-incomplete"),
    SampleProblem(.importing(.setAside(name: "food.old", value: "met")), "set-aside"),
    SampleProblem(.importing(.recordAtHomeUnusable("Audits/a/2026-03-14-inspection.yaml")), "record-at-home-unusable"),
    SampleProblem(.importing(.tooManyCopies(900)), "too-many-copies"),
    SampleProblem(.importing(.likeAnotherVisit("2026-03-13-inspection")), "like-another-visit"),
    SampleProblem(.importing(.beyondLimit(.columns(16_384))), "too-many-columns"),
    SampleProblem(.importing(.beyondLimit(.submissions(100_000))), "too-many-submissions"),
    SampleProblem(.importing(.beyondLimit(.cells(4_000_000))), "too-many-cells"),
    SampleProblem(.importing(.beyondLimit(.megabytes(64))), "too-much-text"),
    SampleProblem(.importing(.beyondLimit(.values(600_000))), "too-many-values"),
    SampleProblem(
      .importing(.valueUnreadable("1,850", cell, expected: .number, write: ["1850", "1.850"])), "value-unreadable"),
    SampleProblem(.importing(.valueUnreadable("many", submission, expected: .number, write: [])), "value-unreadable"),
    SampleProblem(.importing(.wordUnknown("mett", cell, known: ["met", "unmet"], nearest: "met")), "word-unknown"),
    SampleProblem(.importing(.wordUnknown("?", submission, known: ["met", "unmet"], nearest: nil)), "word-unknown"),
    SampleProblem(.importing(.rounded("2.33333333333333", cell, kept: "2.333333")), "value-rounded"),
    SampleProblem(.importing(.toldTwice("met", cell, kept: "unmet")), "told-twice"),
    SampleProblem(.importing(.formulaWithoutValue(cell)), "formula-without-value"),
    SampleProblem(.importing(.errorValue("#DIV/0!", cell)), "error-value"),
    SampleProblem(.importing(.cellsMerged("F20:F22", cell)), "cells-merged"),
    SampleProblem(.importing(.cellComment("ask again", cell)), "cell-comment"),
    SampleProblem(.importing(.rowWithoutID("met", cell)), "row-without-id"),
    SampleProblem(.importing(.passedOver("Sheet2")), "passed-over"),
    SampleProblem(.importing(.writtenElsewhere("No lock", cell, more: 0)), "written-elsewhere"),
    SampleProblem(.importing(.writtenElsewhere("No lock", cell, more: 12)), "written-elsewhere"),
    SampleProblem(.importing(.onePageOfSeveral(came: 100, of: 250)), "one-page-of-several"),
    SampleProblem(.importing(.onePageOfSeveral(came: 100, of: nil)), "one-page-of-several"),
    SampleProblem(.importing(.held(state: "rejected", submission)), "submission-held"),
    SampleProblem(.planKeyMissing(status: "done", key: "done"), "plan-key-missing"),
    SampleProblem(.planKeyMissing(status: "verified", key: "verified"), "plan-key-missing"),
    SampleProblem(.planKeyMissing(status: "waived", key: "waived"), "plan-key-missing"),
    SampleProblem(.planContradicts(status: "open", key: "done"), "plan-contradicts"),
    SampleProblem(.dayBeforeFinding("2026-03-01", found: "2026-03-14-inspection"), "day-before-finding"),
    SampleProblem(.closedWithoutVisit("2026-06-14-inspection"), "closed-without-visit"),
    SampleProblem(.planCriterionUnknown("rules/gate.gard", nearest: "rules/gate.guard"), "plan-criterion-unknown"),
    SampleProblem(.planCriterionUnknown("rules/zzz", nearest: nil), "plan-criterion-unknown"),
    SampleProblem(.budgetActionUnknown("rules/gate.gard-1", nearest: "rules/gate.guard-1"), "budget-action-unknown"),
    SampleProblem(.budgetActionUnknown("rules/zzz-1", nearest: nil), "budget-action-unknown"),
    SampleProblem(.dueAfterPeriod("2026-12-31", end: "2026-06-14"), "due-after-period"),
    SampleProblem(.waiverExpired("2026-01-31"), "waiver-expired"),
  ]
}

private let cell = FilledPlace(sheet: "Visit", row: 20, column: 5, field: "measures/meals-per-day answer")
private let submission = FilledPlace(row: 3, column: nil, field: "measure__residents")

/// The kinds without their facts.
enum KindName: String, CaseIterable {
  case unreadable, nothingToAudit, misplacedFile, unknownDocument, folderLoop, furtherProblems, facilityFileMissing,
    duplicateFacility,
    facilityUnusable, nameMismatch, emptyFile, encoding, controlCharacter, syntax, fileTooLarge, nestedTooDeeply,
    tooManyDirectives, aliasUsed, tagUsed, severalDocuments, wrongShape, missingKey, unknownKey, duplicateKey,
    emptyList, unknownWord, severalWords, unreadableValue, negativeNumber, numberTooLarge, numberTooFine, dateInFuture,
    missingTranslation, badIdentifier, duplicateIdentifier, unknownIdentifier, criterionOutsideSection, scaleTooShort,
    scaleBestNotOne, scaleLastNotZero, scaleNotDescending, scaleUnitTooLarge, reservedRating, nothingScored,
    lastRatingHasNeeds, ratingUnreachable, ratingNeverReached, selectionEmpty, sectionRatingsMissing,
    unknownThresholdsScored, thresholdNeverDecides, thresholdsGap, thresholdsWrongWay, ratingImpossible,
    weightOnRecorded, keyWithoutUse, equalsItself, equalsDifferentForm, equalsDifferentThresholds, quotientOfQuotient,
    costLowAboveHigh, exampleContradicts, standardTailoredTwice, tailoringUnusable, standardUnusable,
    standardDoesNotApply, revisionMissing, criterionDropped, criterionDoesNotApply, unknownRating,
    notApplicableRefused, reasonMissing, ratedOtherwise, sampleOnRating, sampleInconsistent, sampleIncomplete,
    sampleEmpty, sampleTooSmall, voicesMissing, equalsContradicts, measureIsQuotient, serviceForOthers,
    followedRecordMissing, followedRecordUnusable, followsOnlyForFollowUps,
    personalData, pictureTellsPlace, keptOriginalTellsPlace, pictureNotLookedInto, wrongEnding, notRead, belowFacility,
    tooManyRatings, commaCutsText, commentCutsText, notACharacter, invisibleSign, madeByTailoring, answersMissing,
    pinnedNotAnswered, answerNotInRevision,
    planKeyMissing, planContradicts, dayBeforeFinding, closedWithoutVisit, planCriterionUnknown, budgetActionUnknown,
    dueAfterPeriod,
    waiverExpired, importing
}

extension ProblemKind {
  /// A new kind does not build until it is named here, and does not pass until it has a sample above.
  var name: KindName {
    switch self {
    case .unreadable: .unreadable
    case .nothingToAudit: .nothingToAudit
    case .misplacedFile: .misplacedFile
    case .wrongEnding: .wrongEnding
    case .notRead: .notRead
    case .belowFacility: .belowFacility
    case .unknownDocument: .unknownDocument
    case .folderLoop: .folderLoop
    case .furtherProblems: .furtherProblems
    case .facilityFileMissing: .facilityFileMissing
    case .duplicateFacility: .duplicateFacility
    case .facilityUnusable: .facilityUnusable
    case .nameMismatch: .nameMismatch
    case .emptyFile: .emptyFile
    case .encoding: .encoding
    case .controlCharacter: .controlCharacter
    case .syntax: .syntax
    case .fileTooLarge: .fileTooLarge
    case .nestedTooDeeply: .nestedTooDeeply
    case .tooManyDirectives: .tooManyDirectives
    case .aliasUsed: .aliasUsed
    case .tagUsed: .tagUsed
    case .severalDocuments: .severalDocuments
    case .wrongShape: .wrongShape
    case .missingKey: .missingKey
    case .unknownKey: .unknownKey
    case .duplicateKey: .duplicateKey
    case .emptyList: .emptyList
    case .unknownWord: .unknownWord
    case .severalWords: .severalWords
    case .unreadableValue: .unreadableValue
    case .negativeNumber: .negativeNumber
    case .numberTooLarge: .numberTooLarge
    case .numberTooFine: .numberTooFine
    case .dateInFuture: .dateInFuture
    case .missingTranslation: .missingTranslation
    case .badIdentifier: .badIdentifier
    case .duplicateIdentifier: .duplicateIdentifier
    case .unknownIdentifier: .unknownIdentifier
    case .criterionOutsideSection: .criterionOutsideSection
    case .scaleTooShort: .scaleTooShort
    case .scaleBestNotOne: .scaleBestNotOne
    case .scaleLastNotZero: .scaleLastNotZero
    case .scaleNotDescending: .scaleNotDescending
    case .scaleUnitTooLarge: .scaleUnitTooLarge
    case .reservedRating: .reservedRating
    case .nothingScored: .nothingScored
    case .lastRatingHasNeeds: .lastRatingHasNeeds
    case .ratingUnreachable: .ratingUnreachable
    case .ratingNeverReached: .ratingNeverReached
    case .selectionEmpty: .selectionEmpty
    case .sectionRatingsMissing: .sectionRatingsMissing
    case .tooManyRatings: .tooManyRatings
    case .unknownThresholdsScored: .unknownThresholdsScored
    case .thresholdNeverDecides: .thresholdNeverDecides
    case .thresholdsGap: .thresholdsGap
    case .thresholdsWrongWay: .thresholdsWrongWay
    case .ratingImpossible: .ratingImpossible
    case .weightOnRecorded: .weightOnRecorded
    case .keyWithoutUse: .keyWithoutUse
    case .equalsItself: .equalsItself
    case .equalsDifferentForm: .equalsDifferentForm
    case .equalsDifferentThresholds: .equalsDifferentThresholds
    case .quotientOfQuotient: .quotientOfQuotient
    case .costLowAboveHigh: .costLowAboveHigh
    case .exampleContradicts: .exampleContradicts
    case .standardTailoredTwice: .standardTailoredTwice
    case .tailoringUnusable: .tailoringUnusable
    case .madeByTailoring: .madeByTailoring
    case .commaCutsText: .commaCutsText
    case .commentCutsText: .commentCutsText
    case .notACharacter: .notACharacter
    case .invisibleSign: .invisibleSign
    case .answersMissing: .answersMissing
    case .pinnedNotAnswered: .pinnedNotAnswered
    case .answerNotInRevision: .answerNotInRevision
    case .standardUnusable: .standardUnusable
    case .standardDoesNotApply: .standardDoesNotApply
    case .revisionMissing: .revisionMissing
    case .criterionDropped: .criterionDropped
    case .criterionDoesNotApply: .criterionDoesNotApply
    case .unknownRating: .unknownRating
    case .notApplicableRefused: .notApplicableRefused
    case .reasonMissing: .reasonMissing
    case .ratedOtherwise: .ratedOtherwise
    case .sampleOnRating: .sampleOnRating
    case .sampleInconsistent: .sampleInconsistent
    case .sampleIncomplete: .sampleIncomplete
    case .sampleEmpty: .sampleEmpty
    case .sampleTooSmall: .sampleTooSmall
    case .voicesMissing: .voicesMissing
    case .equalsContradicts: .equalsContradicts
    case .measureIsQuotient: .measureIsQuotient
    case .serviceForOthers: .serviceForOthers
    case .followedRecordMissing: .followedRecordMissing
    case .followedRecordUnusable: .followedRecordUnusable
    case .followsOnlyForFollowUps: .followsOnlyForFollowUps
    case .personalData: .personalData
    case .pictureTellsPlace: .pictureTellsPlace
    case .keptOriginalTellsPlace: .keptOriginalTellsPlace
    case .pictureNotLookedInto: .pictureNotLookedInto
    case .importing: .importing
    case .planKeyMissing: .planKeyMissing
    case .planContradicts: .planContradicts
    case .dayBeforeFinding: .dayBeforeFinding
    case .closedWithoutVisit: .closedWithoutVisit
    case .planCriterionUnknown: .planCriterionUnknown
    case .budgetActionUnknown: .budgetActionUnknown
    case .dueAfterPeriod: .dueAfterPeriod
    case .waiverExpired: .waiverExpired
    }
  }
}
