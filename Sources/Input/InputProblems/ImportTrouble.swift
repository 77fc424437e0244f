public import AuditModel

/// What is wrong with a file that brings a visit home.
public enum ImportTrouble: Sendable, Hashable {
  case notJSON(String)
  case seal(SealTrouble)
  case empty
  /// Nothing that the program knows how to bring home.
  case foreign
  /// Made by a newer program than this one.
  case newerFormat(Int)
  /// Of a report that was issued earlier.
  case issued(IssuedTrouble)
  case facilityNotSaid
  /// - Parameter place: what the form told of it.
  case facilityUnknown(String, nearest: String?, place: PlaceDescription = PlaceDescription())
  /// The day or the kind of the visit is not said.
  case visitIncomplete(key: String)
  /// Kept as a comment in the record, because it does not fit there.
  case setAside(name: String, value: String)
  /// A table ends within a cell that was opened on this line.
  case tableCutOff(line: Int)
  case tableNotText
  case workbookSpoilt
  case workbookLocked
  /// The record at home has errors, so that nothing can be laid beside it.
  case recordAtHomeUnusable(String)
  /// So many copies of a visit were not looked at, because those before them differ in too many ways.
  case tooManyCopies(Int)
  /// The same was found on another day: perhaps one visit under two dates.
  case likeAnotherVisit(String)
  case beyondLimit(ImportLimit)
  /// What was filled in is no such value.
  ///
  /// - Parameter write: what was perhaps meant, as it would be read.
  case valueUnreadable(String, FilledPlace, expected: WrittenValue, write: [String])
  /// The counted answers of residents, here or in a part of them; nothing of them is kept.
  case countsUnreadable(name: String)
  /// What was filled in is no number that a record holds.
  ///
  /// - Parameter write: what was perhaps meant, as it would be read.
  case numberRefused(String, FilledPlace, NumberFault, isWhole: Bool, write: [String])
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

/// Why a sealed export was not opened.
public enum SealTrouble: Sendable, Hashable {
  case passphraseNeeded, passphraseWrong
  /// Sealed in a way that we do not open.
  case unreadable
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

/// What is wrong with a report that was issued earlier, to be held against today's.
public enum IssuedTrouble: Sendable, Hashable {
  /// No report on a facility.
  case foreign
  case newer(program: String)
  /// It lacks what each has.
  case spoilt
  /// It was made before reports told which records they rest on.
  case tellsNoRecords
  case otherFacility(String)
  /// The word of the view for which it was made.
  case otherView(String)
}
