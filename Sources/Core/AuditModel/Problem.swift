/// Something in a file, or with a file, that a person should mend. Facts only: rendering makes the sentence.
public struct Problem: Sendable, Hashable {
  public enum Severity: UInt8, Vocabulary {
    /// The file is not used.
    case error
    /// The file is used as it is.
    case warning

    public static let words = ["error", "warning"]
  }

  public let severity: Severity
  public let kind: ProblemKind
  public let file: String
  public let place: Place
  /// The line itself, where the file could be read; of a long one the part around the place.
  public var excerpt: String?
  /// The column in which the excerpt begins.
  public var excerptColumn: Int32 = 1

  public init(_ severity: Severity, _ kind: ProblemKind, file: String, place: Place, excerpt: String? = nil) {
    self.severity = severity
    self.kind = kind.told
    self.file = file
    self.place = place
    self.excerpt = excerpt
  }
}

/// A value where it is usable, and every problem met on the way to it.
public struct Reviewed<Value: Sendable>: Sendable {
  public let value: Value?
  public let problems: [Problem]

  public init(_ value: Value?, _ problems: [Problem]) {
    self.value = value
    self.problems = problems
  }
}

/// What is wrong, with the facts that its sentence needs.
public enum ProblemKind: Sendable, Hashable {
  // Files and folders.
  case unreadable(FileTrouble)
  case nothingToAudit
  case misplacedFile
  /// It looks like one of our files, but its name ends otherwise.
  case wrongEnding(suggested: String?)
  /// It looks like one of our files, and nothing reads it.
  case notRead(UnreadFile)
  /// A record in a folder within the folder of a facility.
  case belowFacility
  case unknownDocument
  case folderLoop
  /// So many problems of one file are not shown.
  case furtherProblems(Int)
  case facilityFileMissing
  case duplicateFacility(id: String, other: String)
  case facilityUnusable
  case nameMismatch(written: String, expected: String)

  // YAML.
  case emptyFile
  case encoding(String?)
  case controlCharacter
  /// What a program says that reads YAML, and what was most likely done.
  case syntax(String, slip: SyntaxSlip? = nil)
  case fileTooLarge(megabytes: Int)
  case nestedTooDeeply(limit: Int)
  case tooManyDirectives
  case aliasUsed
  case tagUsed
  case severalDocuments

  // The shape of what is written.
  case wrongShape(key: String, expected: Shape)
  case missingKey(String)
  case unknownKey(String, nearest: String?)
  case duplicateKey(String, firstLine: Int32)
  case emptyList(key: String)
  /// In brackets a comma ends a text, and what stands behind it is taken for a key, perhaps with a value.
  case commaCutsText(key: String, kept: String, rest: String)

  // Texts.
  /// Behind “#” is a comment; `rest` begins with it.
  ///
  /// - Parameter lead: what stands before the text on its line: `note: `, `- `, or nothing for an item in brackets.
  case commentCutsText(lead: String, kept: String, rest: String)
  case notACharacter(codePoint: String)
  case invisibleSign(codePoint: String, InvisibleSide, word: String)

  // Words, numbers and dates.
  case unknownWord(String, key: String, known: [String], nearest: String?)
  /// Words that should be a list.
  case severalWords(String, key: String, words: [String])
  case unreadableValue(String, key: String, expected: ValueForm)
  case negativeNumber(String, key: String)
  case numberTooLarge(String, key: String)
  case numberTooFine(String, key: String)
  case dateInFuture(String, on: String)
  case missingTranslation(Language, key: String)

  // References.
  case badIdentifier(String)
  case duplicateIdentifier(String, firstLine: Int32)
  case unknownIdentifier(String, Noun, nearest: String?)

  // Standards.
  case criterionOutsideSection(id: String, section: String)
  case scaleTooShort
  case scaleBestNotOne(String)
  case scaleLastNotZero(String)
  case scaleNotDescending(String)
  case scaleUnitTooLarge
  case reservedRating(String)
  case nothingScored
  case lastRatingHasNeeds(String)
  case ratingUnreachable(String, behind: String)
  case ratingNeverReached(String)
  case selectionEmpty
  case sectionRatingsMissing
  case tooManyRatings(limit: Int)
  case unknownThresholdsScored
  case thresholdNeverDecides(rating: String)
  case thresholdsGap(example: String)
  case thresholdsWrongWay
  case ratingImpossible(String)
  case weightOnRecorded
  case keyWithoutUse(String, answer: String)
  case equalsItself
  case equalsDifferentForm(String)
  case equalsDifferentThresholds(String)
  case quotientOfQuotient(String)
  case costLowAboveHigh
  case exampleContradicts(rating: String, decided: String)

  // Tailorings.
  case standardTailoredTwice(String)
  case tailoringUnusable(String, revision: String)
  /// What a tailoring makes wrong in a line of the standard that it changes.
  indirect case madeByTailoring(ProblemKind, standard: String, line: Int32)

  // Records against standards.
  case standardUnusable(String)
  case standardDoesNotApply(String)
  case revisionMissing(standard: String, pinned: String, current: String)
  case criterionDropped(String, authority: String)
  case criterionDoesNotApply(String)
  case unknownRating(String, known: [String], nearest: String?)
  case notApplicableRefused(String)
  case reasonMissing(String)
  case ratedOtherwise(String, form: AnswerKind, from: String)
  case sampleOnRating(String)
  case sampleInconsistent(part: String, whole: String)
  case sampleIncomplete(missing: String)
  case sampleEmpty
  case sampleTooSmall(checked: Int64, needed: Int64)
  case voicesMissing(criterion: String, voices: [String])
  case equalsContradicts(criterion: String, rating: String, other: String, otherRating: String)
  case measureIsQuotient(String, numerator: String, denominator: String)
  case serviceForOthers(service: String, group: String)
  case followedRecordMissing(String?)
  case followedRecordUnusable(String)
  case followsOnlyForFollowUps
  /// The record says by which revision it was answered, and answers nothing.
  case answersMissing
  /// A standard is pinned and not answered.
  case pinnedNotAnswered(String)
  /// An answer that a revision cannot hold: its criterion, or its word, is not in it.
  case answerNotInRevision(criterion: String, word: String, version: String)

  // What could lead to a person or a place.
  case personalData(PersonalData)
  case pictureTellsPlace
  /// What a program kept of a picture before it was cleaned.
  case keptOriginalTellsPlace
  case pictureNotLookedInto(format: String)
  case importing(ImportTrouble)

  // Plans.
  case planKeyMissing(status: String, key: String)
  case planContradicts(status: String, key: String)
  case dayBeforeFinding(String, found: String)
  case closedWithoutVisit(String)
  case planCriterionUnknown(String, nearest: String?)
  case budgetActionUnknown(String, nearest: String?)
  case dueAfterPeriod(String, end: String)
  case waiverExpired(String)
}

/// A file beside records that looks like one of them.
public enum UnreadFile: Sendable, Hashable {
  /// Its name begins with a dot.
  case hidden(suggested: String)
  /// What an editor, or a program that copies files, has kept of another state.
  case copy
  /// What an editor keeps of changes that nobody has saved.
  case unsavedChanges
  /// The mark by which a program says that it has a file open.
  case openElsewhere
  /// What an import kept of a record that is no longer there.
  case backupAlone(record: String)
  /// Lines that were typed in, of which no record was written.
  case unfinishedTyping(day: String, kind: String)
  /// A visit that was filled in elsewhere and is not among the records.
  case visitToImport
}

/// Where a sign stands that nobody sees.
public enum InvisibleSide: UInt8, Sendable, Hashable {
  case before, within, behind
}

/// What in a text could lead to a person.
public enum PersonalData: UInt8, Sendable, Hashable, CaseIterable {
  case phone, email, identityNumber, name
}

/// What is wrong with a file that brings a visit home.
public enum ImportTrouble: Sendable, Hashable {
  case notJSON(String)
  /// Nothing that the program knows how to bring home.
  case foreign
  /// Made by a newer program than this one.
  case newerFormat(Int)
  case passphraseNeeded
  case passphraseWrong
  /// Sealed in a way that we do not open.
  case sealUnreadable
  case facilityNotSaid
  case facilityUnknown(String, nearest: String?)
  /// The day or the kind of the visit is not said.
  case visitIncomplete(key: String)
  /// Kept as a comment in the record, because it does not fit there.
  case setAside(name: String, value: String)
  /// The record at home has errors, so that nothing can be laid beside it.
  case recordAtHomeUnusable(String)
  /// So many copies of a visit were not looked at, because those before them differ in too many ways.
  case tooManyCopies(Int)
  /// The same was found on another day: perhaps one visit under two dates.
  case likeAnotherVisit(String)
  /// A table ends within a cell that was opened on this line.
  case tableCutOff(line: Int)
  case tableNotText
  case workbookSpoilt
  case workbookLocked
  /// What stands in it, or would, goes beyond what is read.
  case beyondLimit(ImportLimit)
  /// What was filled in is no such value.
  ///
  /// - Parameter write: what was perhaps meant, as it would be read.
  case valueUnreadable(String, FilledPlace, expected: ValueForm, write: [String])
  case wordUnknown(String, FilledPlace, known: [String], nearest: String?)
  /// A number that some program calculated has more decimals than a record holds.
  case rounded(String, FilledPlace, kept: String)
  /// Told a second time, and otherwise.
  case toldTwice(String, FilledPlace, kept: String)
  /// A formula that was never calculated.
  case formulaWithoutValue(FilledPlace)
  case errorValue(String, FilledPlace)
  /// Cells that were made one: what stands in them counts for the first alone.
  case cellsMerged(String, FilledPlace)
  /// What somebody pinned to a cell is kept as a comment.
  case cellComment(String, FilledPlace)
  /// Something stands in a row that does not say what it answers.
  case rowWithoutID(String, FilledPlace)
  /// Nothing that we know stands in this sheet or file.
  case passedOver(String)
  /// Something stands in our workbook where nothing is asked, and in so many more cells of the sheet.
  case writtenElsewhere(String, FilledPlace, more: Int)
  /// There are more submissions than came with this answer.
  case onePageOfSeveral(came: Int, of: Int?)
  /// Marked where it was collected as not to be used, or not yet.
  case held(state: String, FilledPlace)
}

/// Where something stands in a file that brings visits home.
public struct FilledPlace: Sendable, Hashable {
  /// Empty for a file that is one table.
  public let sheet: String
  /// From 1; where there are no columns, the number of the submission.
  public let row: Int
  /// From 0; nil where there are none.
  public let column: Int?
  /// What the field is called there.
  public let field: String

  public init(sheet: String = "", row: Int, column: Int?, field: String = "") {
    self.sheet = sheet
    self.row = row
    self.column = column
    self.field = field
  }

  /// `F20`, as spreadsheets name their cells; nil where there are none.
  public var cell: String? {
    guard let column else { return nil }
    var letters: [UInt8] = []
    var rest = column + 1
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self) + String(row)
  }
}

/// What a file that brings visits home may hold at most.
public enum ImportLimit: Sendable, Hashable {
  case columns(Int)
  case cells(Int)
  /// Of what it unpacks to, or what stands in its cells.
  case megabytes(Int)
  case submissions(Int)
  /// Values in a JSON file.
  case values(Int)
}

/// What a person most likely did where a file is not YAML, or says something else than it seems to.
public enum SyntaxSlip: Sendable, Hashable {
  /// A line is indented with a tab.
  case tab
  /// `U+00A0`: a space of another kind stands where a plain one should.
  case foreignSpace(String)
  /// `date:2026-03-14`
  case spaceMissing(behind: String)
  /// A sign that looks like a colon.
  case foreignColon(String)
  /// `note: See: room`
  case colonInText
  /// `{rating: met note: good}`
  case colonInBrackets
  case curlyQuotes(String)
  case unclosedQuotes
  case unclosedBracket
  /// `{note: See room #3}`
  case commentInBrackets
  /// `note: "See" room`
  case textBehindQuotes
  /// A line of a mapping without a colon.
  case colonMissing
  case indentation
  /// `"C:\photos"`
  case backslash
  /// `key: - one`
  case listBesideKey
  /// `note: @home`
  case reservedStart(String)
}

/// Why the machine could not give a file.
public enum FileTrouble: Sendable, Hashable {
  /// - Parameter nearest: a path that is there and was perhaps meant.
  case missing(nearest: String? = nil)
  case notPermitted, isFolder, isNoFolder, notAFile, loop
  case other(code: Int32)
}

/// What should have stood there.
public enum Shape: UInt8, Sendable, Hashable {
  case mapping, list, text, localisedText, textOrMapping, number
}

/// How a value should have been written.
public enum ValueForm: UInt8, Sendable, Hashable {
  case date, dayOfYear, number, wholeNumber, positiveWholeNumber, fraction, percent, test, percentTest, span, yesOrNo,
    costRange,
    countOrAll, equalsReference, version
}

/// What an identifier names.
public enum Noun: UInt8, Sendable, Hashable {
  case standard, criterion, section, source, measure, rating, sectionRating, service, facility
}
