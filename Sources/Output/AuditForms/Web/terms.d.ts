// Made from the enumerations of the program by the tests of AuditForms; not to be edited.
declare const answerState: {
  readonly doesNotApply: 0;
  readonly notApplicable: 1;
  readonly open: 2;
  readonly rated: 3;
};
declare const openReason: {
  readonly missing: 0;
  readonly notAssessed: 1;
  readonly measureMissing: 2;
  readonly sampleMissing: 3;
  readonly sampleEmpty: 4;
  readonly sampleTooSmall: 5;
  readonly servicesMissing: 6;
  readonly valueUnknown: 7;
  readonly voicesMissing: 8;
};
declare const packedFinding: {
  readonly nothing: 0;
  readonly notApplicable: 1;
  readonly notAssessed: 2;
  readonly sample: 3;
  readonly best: 4;
};
declare const dayFigure: {
  readonly read: 0;
  readonly oneOf: 1;
  readonly addYear: 2;
  readonly noSuchDay: 3;
  readonly noSuchMonth: 4;
  readonly example: 5;
};
declare const numberFault: {
  readonly notANumber: 0;
  readonly notWhole: 1;
  readonly negative: 2;
  readonly tooLarge: 3;
  readonly tooFine: 4;
};
declare const personalData: {
  readonly phone: 0;
  readonly email: 1;
  readonly identityNumber: 2;
  readonly name: 3;
  readonly residentsQuoted: 4;
};
declare const answerKind: {
  readonly rating: "rating";
  readonly measure: "measure";
  readonly sample: "sample";
  readonly service: "service";
  readonly equals: "equals";
};
declare const answerWord: {
  readonly notApplicable: "not-applicable";
  readonly notAssessed: "not-assessed";
};
declare const levelWord: {
  readonly critical: "critical";
  readonly required: "required";
  readonly recommended: "recommended";
  readonly recorded: "recorded";
};
declare const residentGroups: readonly ["girls", "boys", "women", "men"];
declare const tallyFigures: readonly ["earned", "lowest", "highest", "possible", "rated", "open", "applying", "share", "shareLowest", "shareHighest", "pointsLowest", "pointsHighest"];
declare const outcomeFigures: readonly ["state", "rating", "by", "openReason"];
declare const copyFormat: {
  readonly number: 1;
  readonly open: "visit";
  readonly sealed: "sealed-visit";
};
declare const partMembers: readonly string[];
declare const contentMembers: readonly string[];
declare const limits: {
  readonly keyRounds: 10000000;
  readonly depth: 64;
};
declare const invisibleSigns: string;
type CopyMember =
  | "careaudit"
  | "format"
  | "program"
  | "form"
  | "copy"
  | "facility"
  | "place"
  | "who"
  | "exported"
  | "visit"
  | "against"
  | "dangers"
  | "measures"
  | "services"
  | "answers"
  | "kept";
type PartMember =
  | "at"
  | "who"
  | "earlier";
type VisitMember =
  | "date"
  | "kind"
  | "by"
  | "against"
  | "follows"
  | "arrived"
  | "left"
  | "led-by"
  | "sampled"
  | "note"
  | "inside";
type ServiceMember =
  | "provided"
  | "referred"
  | "to"
  | "cost-to-resident"
  | "cost-per-person-year"
  | "note";
type AnswerMember =
  | "rating"
  | "note"
  | "inside"
  | "reason"
  | "evidence"
  | "heard"
  | "checked"
  | "of"
  | "conforming";
type PhraseName =
  | "skip"
  | "language"
  | "notices"
  | "sections"
  | "visit"
  | "date"
  | "by"
  | "who"
  | "arrived"
  | "left"
  | "ledBy"
  | "sampled"
  | "visitNote"
  | "insideVisit"
  | "facilityId"
  | "kind"
  | "standardsAsked"
  | "dangers"
  | "dangerOne"
  | "dangerHint"
  | "dangerHidden"
  | "dangerWhat"
  | "dangerAbout"
  | "dangerSince"
  | "dangerToldTo"
  | "dangerToldOn"
  | "dangerDone"
  | "dangerClosedOn"
  | "dangerClosedBy"
  | "dangerClosedHow"
  | "dangerAdd"
  | "dangerRemove"
  | "dangerKnown"
  | "dangerId"
  | "dangerIdTaken"
  | "dangerTellNow"
  | "measures"
  | "services"
  | "result"
  | "bring"
  | "kept"
  | "dateMissing"
  | "notADate"
  | "notADateExample"
  | "addYear"
  | "noSuchDay"
  | "noSuchMonth"
  | "writeFirstOrOthers"
  | "dateInFuture"
  | "facilityMissing"
  | "invisibleSign"
  | "write"
  | "writeLike"
  | "or"
  | "next"
  | "previous"
  | "answered"
  | "of"
  | "privacy"
  | "draftKhmer"
  | "rating"
  | "notApplicable"
  | "notAssessed"
  | "clear"
  | "reason"
  | "reasonNeeded"
  | "note"
  | "inside"
  | "insideHint"
  | "more"
  | "heard"
  | "mustHear"
  | "evidence"
  | "help"
  | "requirement"
  | "asked"
  | "guidance"
  | "verify"
  | "basis"
  | "thresholds"
  | "decidesToo"
  | "last"
  | "actions"
  | "checked"
  | "ofAll"
  | "conforming"
  | "atLeast"
  | "verdict"
  | "open"
  | "recorded"
  | "doesNotApply"
  | "voicesMissing"
  | "sampleTooSmall"
  | "sampleWrong"
  | "refused"
  | "notANumber"
  | "notANumberExample"
  | "notAWholeNumber"
  | "notAWholeNumberExample"
  | "senseBelow"
  | "senseAbove"
  | "senseNotWhole"
  | "senseAboveOther"
  | "senseKeep"
  | "numberNegative"
  | "fromZero"
  | "numberTooLarge"
  | "nineDigits"
  | "numberTooFine"
  | "numbersDecide"
  | "servicesDecide"
  | "provided"
  | "referred"
  | "notOffered"
  | "to"
  | "costToResident"
  | "costPerPersonYear"
  | "servicesUnsaid"
  | "saved"
  | "saving"
  | "notSaved"
  | "notExported"
  | "exported"
  | "export"
  | "savedSealed"
  | "notChosen"
  | "waits"
  | "choose"
  | "chooseHelp"
  | "keepPlain"
  | "exportHelp"
  | "exportFailed"
  | "exportAsk"
  | "exportLook"
  | "exportYes"
  | "exportNo"
  | "exportOtherwise"
  | "share"
  | "shared"
  | "notShared"
  | "copyText"
  | "exportText"
  | "copied"
  | "copyByHand"
  | "openedSealed"
  | "tooLarge"
  | "sealUnknown"
  | "visits"
  | "noVisits"
  | "visitSealed"
  | "noDate"
  | "newVisit"
  | "newVisitLoses"
  | "offer"
  | "othersReadable"
  | "othersProtect"
  | "othersProtectSame"
  | "othersProtected"
  | "othersWipe"
  | "othersWipeAsk"
  | "othersLeave"
  | "beginNew"
  | "pastVisit"
  | "draftSpoilt"
  | "saveRaw"
  | "goneElsewhere"
  | "keepHere"
  | "keepMine"
  | "wipeAll"
  | "wipeAllAsk"
  | "wipeRefused"
  | "traces"
  | "reseal"
  | "unsealAsk"
  | "sealPartly"
  | "openCopy"
  | "openHelp"
  | "opened"
  | "spoilt"
  | "newerCopy"
  | "otherFacility"
  | "replace"
  | "replaceYes"
  | "cancel"
  | "elsewhere"
  | "takeTheirs"
  | "openDraft"
  | "wipe"
  | "wipeAsk"
  | "wipeYes"
  | "othersStay"
  | "wiped"
  | "seal"
  | "sealHelp"
  | "passphrase"
  | "passphraseAgain"
  | "passphraseShort"
  | "sealNow"
  | "sealed"
  | "unseal"
  | "sealedDraft"
  | "wrongPassphrase"
  | "unlock"
  | "noSeal"
  | "keptHelp"
  | "newForm"
  | "close"
  | "send"
  | "sendHelp"
  | "handedOver"
  | "notHanded"
  | "handed"
  | "toWork"
  | "worst"
  | "minimum"
  | "beyond"
  | "between"
  | "and"
  | "noRating"
  | "holdsDown"
  | "stillOpen"
  | "points"
  | "allAnswered"
  | "aid"
  | "leftOut"
  | "bySection"
  | "finding"
  | "stands"
  | "seenAgain"
  | "othersSeen"
  | "showRest"
  | "tooEarly"
  | "residentsSay"
  | "readout"
  | "readoutHow"
  | "toMend"
  | "nothingShort"
  | "fromBefore"
  | "notSeenAgain"
  | "dangerSinceDay"
  | "dangerWasTold"
  | "dangerWasToldOn"
  | "dangerWasDone"
  | "mend"
  | "dueBy"
  | "computedDay"
  | "dueSince"
  | "toResult"
  | "toReadout"
  | "toExport"
  | "within"
  | "noRemedy"
  | "openNow"
  | "seenMended"
  | "print"
  | "shareText"
  | "readoutCopied"
  | "readoutNotShared";
