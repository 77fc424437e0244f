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
    case .madeByTailoring(let kind, _, _): Sentence("by a tailoring: ", "ដោយសារការកែសម្រួល៖ ") + kind.title
    case .plan(let trouble): trouble.title
    case .picture(let trouble): trouble.title
    case .importing(let trouble): trouble.title
    }
  }
}

extension FileError.Code {
  fileprivate var title: Sentence {
    switch self {
    case .missing, .notPermitted, .isFolder, .isNoFolder, .loop, .notAFile, .other: Sentence("not readable", "អានមិនបាន")
    case .tooLarge: .fileTooLarge
    }
  }
}

extension YAMLError.Code {
  fileprivate var title: Sentence {
    switch self {
    case .empty: .emptyFile
    case .encoding: Sentence("not UTF-8", "មិនមែន UTF-8")
    case .controlCharacter: Sentence("sign that no text file holds", "តួអក្សរដែលឯកសារអក្សរមិនអាចមាន")
    case .syntax: Sentence("not YAML", "មិនត្រឹមត្រូវតាមទម្រង់ YAML")
    case .tooDeep: Sentence("nested too deeply", "ដាក់ត្រួតគ្នាជ្រៅពេក")
    case .tooManyDirectives: Sentence("too many lines that begin with “%”", "បន្ទាត់ចាប់ផ្តើមដោយ “%” ច្រើនពេក")
    case .alias: Sentence("alias", "ប្រើ alias")
    case .tag: Sentence("tag", "ប្រើ tag")
    case .severalDocuments: Sentence("several documents in a file", "ឯកសារច្រើនក្នុងមួយ")
    case .tooLarge: .fileTooLarge
    }
  }
}

extension FolderTrouble {
  fileprivate var title: Sentence {
    switch self {
    case .nothingToAudit: Sentence("no facility", "គ្មានគ្រឹះស្ថាន")
    case .misplacedFile: Sentence("file that is not named like a record", "ឈ្មោះឯកសារមិនដូចកំណត់ត្រា")
    case .wrongEnding: Sentence("file whose name ends otherwise", "ឈ្មោះឯកសារមិនបញ្ចប់ដោយ .yaml")
    case .notRead: Sentence("file that looks like a record and is not read", "ឯកសារដូចកំណត់ត្រា ដែលមិនបានអាន")
    case .belowFacility: Sentence("file in a folder within a facility", "ឯកសារក្នុងថតរងនៃគ្រឹះស្ថាន")
    case .unknownDocument: Sentence("file of no known kind", "ឯកសារមិនស្គាល់ប្រភេទ")
    case .loop: Sentence("folder that leads back", "ថតដែលនាំត្រឡប់")
    case .facilityFileMissing: Sentence("no facility.yaml", "គ្មាន facility.yaml")
    case .duplicateFacility, .facilityTypedTwoWays: Sentence("facility that is there twice", "គ្រឹះស្ថានមានពីរដង")
    case .facilityUnusable: Sentence("facility.yaml with errors", "facility.yaml មានកំហុស")
    }
  }
}

extension WritingTrouble {
  fileprivate var title: Sentence {
    switch self {
    case .nameMismatch: Sentence("name that differs from the file’s", "ឈ្មោះខុសពីឈ្មោះឯកសារ")
    case .wrongShape: Sentence("written in another shape", "សរសេរខុសទម្រង់")
    case .missingKey: Sentence("key missing", "ខ្វះពាក្យគន្លឹះ")
    case .unknownKey: Sentence("unknown key", "ពាក្យគន្លឹះមិនស្គាល់")
    case .emptyList: Sentence("empty list", "បញ្ជីទទេ")
    case .commaCutsText: Sentence("text cut off by a comma", "អត្ថបទដាច់ត្រឹមសញ្ញាក្បៀស")
    case .commentCutsText: Sentence("text cut off by “#”", "អត្ថបទដាច់ត្រឹម “#”")
    case .notACharacter: Sentence("sign that is no character", "សញ្ញាដែលមិនមែនជាតួអក្សរ")
    case .unknownWord: Sentence("unknown word", "ពាក្យមិនស្គាល់")
    case .severalWords: Sentence("several words that should be a list", "ពាក្យច្រើនដែលត្រូវជាបញ្ជី")
    case .unreadableValue: Sentence("value not readable", "អានតម្លៃមិនបាន")
    case .negativeNumber: Sentence("number below zero", "ចំនួនតិចជាងសូន្យ")
    case .numberTooLarge: Sentence("number too large", "ចំនួនធំពេក")
    case .numberTooFine: Sentence("number too fine", "ខ្ទង់ក្រោយសញ្ញាចុចច្រើនពេក")
    case .dateInFuture: Sentence("day in the future", "ថ្ងៃអនាគត")
    case .missingTranslation: Sentence("text missing in a language", "ខ្វះអត្ថបទជាភាសាមួយ")
    case .badIdentifier: Sentence("not written like an id", "មិនត្រូវតាមរបៀបសរសេរ id")
    case .duplicateIdentifier: Sentence("id used twice", "id ប្រើពីរដង")
    case .followsOnlyForFollowUps: Sentence("follows something, and is no follow-up", "follows តែមិនមែនជាការតាមដាន")
    case .answersMissing, .nothingAnswered: Sentence("record without answers", "កំណត់ត្រាគ្មានចម្លើយ")
    case .pinnedNotAnswered: Sentence("standard not answered", "ស្តង់ដារគ្មានចម្លើយ")
    case .tooMany: Sentence("list that is too long", "បញ្ជីវែងពេក")
    case .needNotHearResidents: Sentence("criterion that need not hear residents", "លក្ខណៈវិនិច្ឆ័យដែលមិនតម្រូវឱ្យស្តាប់អ្នកស្នាក់នៅ")
    case .tooFewAnswered: Sentence("too few people to be told of", "មនុស្សតិចពេក មិនអាចប្រាប់បាន")
    case .countsExceed: Sentence("counts that cannot be", "ចំនួនដែលមិនអាចមាន")
    }
  }
}

extension ScaleTrouble {
  fileprivate var title: Sentence {
    switch self {
    case .tooShort, .bestNotOne, .lastNotZero, .notDescending, .unitTooLarge:
      Sentence("scale not right", "មាត្រដ្ឋានមិនត្រឹមត្រូវ")
    case .reservedRating: Sentence("word that cannot be a rating", "ពាក្យដែលមិនអាចជាចំណាត់ថ្នាក់")
    }
  }
}

extension RatingTrouble {
  fileprivate var title: Sentence {
    switch self {
    case .nothingScored: Sentence("nothing scored", "គ្មានអ្វីត្រូវដាក់ពិន្ទុ")
    case .lastHasNeeds: Sentence("last rating with needs", "ចំណាត់ថ្នាក់ចុងក្រោយមានលក្ខខណ្ឌ")
    case .unreachable, .neverReached: Sentence("rating that nothing reaches", "ចំណាត់ថ្នាក់ដែលមិនអាចទៅដល់")
    case .selectionEmpty: Sentence("need that selects nothing", "លក្ខខណ្ឌមិនជ្រើសអ្វីសោះ")
    case .sectionRatingsMissing: Sentence("ratings of sections missing", "ខ្វះចំណាត់ថ្នាក់តាមផ្នែក")
    case .tooMany: Sentence("too many ratings", "ចំណាត់ថ្នាក់ច្រើនពេក")
    }
  }
}

extension CriterionTrouble {
  fileprivate var title: Sentence {
    switch self {
    case .outsideSection: Sentence("criterion not named after its section", "ឈ្មោះលក្ខណៈវិនិច្ឆ័យមិនតាមផ្នែក")
    case .ratingImpossible: Sentence("rating that nothing reaches", "ចំណាត់ថ្នាក់ដែលមិនអាចទៅដល់")
    case .unknownThresholdsScored: Sentence("scored by an unknown value", "ដាក់ពិន្ទុតាមតម្លៃមិនស្គាល់")
    case .thresholdNeverDecides, .thresholdsGap, .thresholdsWrongWay:
      Sentence("thresholds not right", "កម្រិតកំណត់មិនត្រឹមត្រូវ")
    case .weightOnRecorded, .keyWithoutUse: Sentence("key without use", "ពាក្យគន្លឹះគ្មានប្រយោជន៍")
    case .equalsItself: Sentence("criterion equal to itself", "លក្ខណៈវិនិច្ឆ័យដូចគ្នានឹងខ្លួនវា")
    case .equalsDifferentForm, .equalsDifferentThresholds: Sentence("equal criteria that differ", "លក្ខណៈវិនិច្ឆ័យដូចគ្នាដែលខុសគ្នា")
    case .quotientOfQuotient: Sentence("quotient of a quotient", "ផលចែកនៃផលចែក")
    case .costLowAboveHigh: Sentence("cost the wrong way round", "ចំណាយបញ្ច្រាស")
    case .exampleContradicts: Sentence("example that is rated otherwise", "ឧទាហរណ៍ទទួលចំណាត់ថ្នាក់ផ្សេង")
    }
  }
}

extension TailoringTrouble {
  fileprivate var title: Sentence {
    switch self {
    case .standardTailoredTwice: Sentence("standard tailored twice", "ស្តង់ដារកែសម្រួលពីរដង")
    case .unusable: Sentence("tailoring that does not fit", "ការកែសម្រួលដែលមិនត្រូវនឹងកំណែ")
    }
  }
}

extension PlanTrouble {
  fileprivate var title: Sentence {
    switch self {
    case .keyMissing: Sentence("status without its details", "ស្ថានភាពខ្វះព័ត៌មាន")
    case .contradicts: Sentence("two edits that contradict each other", "ការកែពីរផ្ទុយគ្នា")
    case .dayBeforeFinding: Sentence("day before the finding", "ថ្ងៃមុនការរកឃើញ")
    case .criterionUnknown: Sentence("criterion of the plan that is no more", "លក្ខណៈវិនិច្ឆ័យក្នុងផែនការលែងមាន")
    case .budgetActionUnknown: Sentence("action of the budget that is not there", "គ្មានសកម្មភាពក្នុងថវិកា")
    case .waiverExpired: Sentence("waiver that has ended", "ការលើកលែងផុតកំណត់")
    }
  }
}

extension PictureTrouble {
  fileprivate var title: Sentence {
    switch self {
    case .tellsPlace: Sentence("picture that tells its place", "រូបភាពប្រាប់ទីកន្លែង")
    case .keptOriginalTellsPlace: Sentence("kept original that tells its place", "រូបភាពដើមដែលទុកនៅប្រាប់ទីកន្លែង")
    case .notLookedInto: Sentence("picture that cannot be looked into", "រូបភាពដែលពិនិត្យខាងក្នុងមិនបាន")
    }
  }
}

extension ImportTrouble {
  fileprivate var title: Sentence {
    switch self {
    case .notJSON, .tableCutOff, .workbookSpoilt: Sentence("spoilt or cut off", "ខូច ឬដាច់មិនពេញ")
    case .workbookLocked, .seal: Sentence("not opened", "មិនបានបើក")
    case .empty: .emptyFile
    case .tableNotText, .foreign: Sentence("nothing to bring home", "មិនអាចនាំចូល")
    case .newerFormat: Sentence("made by a newer program", "បង្កើតដោយកម្មវិធីថ្មីជាង")
    case .facilityNotSaid, .facilityUnknown: Sentence("facility not known", "មិនស្គាល់គ្រឹះស្ថាន")
    case .visitIncomplete: Sentence("day or kind of the visit not said", "មិនបានប្រាប់ថ្ងៃ ឬប្រភេទនៃការចុះពិនិត្យ")
    case .setAside: Sentence("kept as a comment", "រក្សាទុកជាមតិយោបល់")
    case .recordAtHomeUnusable: Sentence("record at home with errors", "កំណត់ត្រាដែលមានមានកំហុស")
    case .tooManyCopies: Sentence("too many copies of one visit", "ឯកសារចម្លងច្រើនពេកនៃការចុះពិនិត្យតែមួយ")
    case .likeAnotherVisit: Sentence("like another visit", "ដូចការចុះពិនិត្យផ្សេង")
    case .beyondLimit: Sentence("too much in a file", "ឯកសារមានច្រើនពេក")
    case .valueUnreadable, .numberRefused: Sentence("value not readable", "អានតម្លៃមិនបាន")
    case .wordUnknown: Sentence("unknown word", "ពាក្យមិនស្គាល់")
    case .rounded: Sentence("number kept with six decimals", "ចំនួនរក្សាទុកជាទសភាគប្រាំមួយខ្ទង់")
    case .toldTwice: Sentence("told twice", "ប្រាប់ពីរដង")
    case .countsUnreadable: Sentence("answers of residents that are no counts", "ចម្លើយអ្នកស្នាក់នៅដែលមិនមែនជាចំនួន")
    case .formulaWithoutValue: Sentence("formula without a value", "រូបមន្តគ្មានតម្លៃ")
    case .errorValue: Sentence("formula that failed", "រូបមន្តមានកំហុស")
    case .cellsMerged: Sentence("cells made one", "ក្រឡាបញ្ចូលគ្នា")
    case .cellComment: Sentence("comment pinned to a cell", "មតិយោបល់ភ្ជាប់ក្រឡា")
    case .rowWithoutID: Sentence("row without an id", "ជួរដេកគ្មាន id")
    case .writtenElsewhere: Sentence("written where nothing is asked", "សរសេរកន្លែងដែលមិនបានសួរ")
    case .passedOver: Sentence("passed over", "បានរំលង")
    case .onePageOfSeveral: Sentence("one page of several", "ទំព័រមួយក្នុងចំណោមច្រើន")
    case .held: Sentence("marked as not to be used yet", "សម្គាល់ថាមិនទាន់ប្រើ")
    }
  }
}

extension AuditTrouble {
  fileprivate var title: Sentence {
    switch self {
    case .furtherProblems: Sentence("further problems of a file", "បញ្ហាផ្សេងទៀតនៃឯកសារ")
    case .duplicateKey: Sentence("key that stands twice", "ពាក្យគន្លឹះមានពីរដង")
    case .invisibleSign: Sentence("invisible sign", "សញ្ញាមើលមិនឃើញ")
    case .unknownIdentifier(_, let noun, _): Sentence("unknown " + noun.wording.english, noun.wording.khmer + "មិនស្គាល់")
    case .standardUnusable: Sentence("standard with errors", "ស្តង់ដារមានកំហុស")
    case .standardDoesNotApply: Sentence("standard that does not apply", "ស្តង់ដារដែលមិនអនុវត្តចំពោះគ្រឹះស្ថាននេះ")
    case .revisionMissing: Sentence("revision not kept", "គ្មានកំណែក្នុងបណ្ណសារ")
    case .criterionDropped: Sentence("answer to a criterion that was dropped", "ចម្លើយចំពោះលក្ខណៈវិនិច្ឆ័យដែលបានដកចេញ")
    case .criterionDoesNotApply: Sentence("answer that does not apply", "ចម្លើយដែលមិនតម្រូវចំពោះគ្រឹះស្ថាននេះ")
    case .unknownRating: Sentence("unknown rating", "ចំណាត់ថ្នាក់មិនស្គាល់")
    case .notApplicableRefused: Sentence("not-applicable where it is not allowed", "មិនអាចសរសេរ not-applicable")
    case .reasonMissing: Sentence("reason missing", "ខ្វះមូលហេតុ")
    case .ratedOtherwise: Sentence("rated by hand", "ដាក់ចំណាត់ថ្នាក់ដោយដៃ")
    case .sampleOnRating: Sentence("sample where none is asked", "សំណាកដែលមិនតម្រូវ")
    case .sampleInconsistent: Sentence("sample that does not add up", "សំណាកមិនស៊ីគ្នា")
    case .sampleIncomplete: Sentence("sample incomplete", "សំណាកមិនពេញលេញ")
    case .sampleEmpty: Sentence("nothing checked of a sample", "មិនបានពិនិត្យសំណាក")
    case .sampleTooSmall: Sentence("sample too small", "សំណាកតិចពេក")
    case .voicesMissing: Sentence("voices not heard", "មិនទាន់បានស្តាប់អ្នកដែលត្រូវស្តាប់")
    case .equalsContradicts: Sentence("two answers that contradict each other", "ចម្លើយពីរផ្ទុយគ្នា")
    case .measureIsQuotient: Sentence("quotient that was written", "សរសេរផលចែកដោយដៃ")
    case .serviceForOthers: Sentence("service for a group that does not live there", "សេវាសម្រាប់ក្រុមដែលមិនស្នាក់នៅទីនោះ")
    case .answeredByOthers: Sentence("answers of a group that does not live there", "ចម្លើយរបស់ក្រុមដែលមិនស្នាក់នៅទីនោះ")
    case .questionForOthers: Sentence("answers to a question for others", "ចម្លើយចំពោះសំណួរសម្រាប់អ្នកផ្សេង")
    case .moreAskedThanLiveHere: Sentence("more asked than live there", "ចំនួនអ្នកត្រូវបានសួរ ច្រើនជាងអ្នកស្នាក់នៅ")
    case .questionnaireMissing: Sentence("no questionnaire", "គ្មានកម្រងសំណួរ")
    case .questionnaireRevision: Sentence("later questionnaire", "កម្រងសំណួរថ្មីជាង")
    case .followedRecordMissing: Sentence("no inspection that it follows", "គ្មានអធិការកិច្ចដែលត្រូវតាមដាន")
    case .followedRecordUnusable: Sentence("inspection with errors that it follows", "អធិការកិច្ចដែលតាមដានមានកំហុស")
    case .answerNotInRevision: Sentence("answer that its revision cannot hold", "ចម្លើយដែលកំណែមិនអាចមាន")
    case .personalData(let data): data.title
    case .closedWithoutVisit: Sentence("verified without a visit", "បញ្ជាក់ដោយគ្មានការចុះពិនិត្យ")
    case .dueAfterPeriod: Sentence("day after the last that the standard leaves", "ថ្ងៃក្រោយកាលកំណត់របស់ស្តង់ដារ")
    }
  }
}

extension PersonalData {
  fileprivate var title: Sentence {
    switch self {
    case .phone: Sentence("looks like a phone number", "ដូចជាលេខទូរស័ព្ទ")
    case .email: Sentence("looks like an e-mail address", "ដូចជាអាសយដ្ឋានអ៊ីមែល")
    case .identityNumber: Sentence("looks like an identity number", "ដូចជាលេខអត្តសញ្ញាណប័ណ្ណ")
    case .name: Sentence("looks like a name", "ដូចជាឈ្មោះ")
    }
  }
}

// Titles of what more than one reader meets.
extension Sentence {
  fileprivate static let fileTooLarge = Sentence("file too large", "ឯកសារធំពេក")
  fileprivate static let emptyFile = Sentence("empty file", "ឯកសារទទេ")
}
