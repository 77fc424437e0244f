/// What is wrong with the workbook of a standard that comes back.
public enum SheetTrouble: Sendable, Hashable {
  /// No workbook of a standard.
  case foreign
  /// Made of another standard than was asked for.
  case otherStandard(String)
  /// The standard that it was made of is not there.
  case standardUnknown(String, nearest: String?)
  case sheetMissing(SheetWord)
  case columnUnknown(String)
  /// Ids are for ever.
  case idChanged(from: String, to: String)
  case idTwice(String, firstRow: Int)
  case idMissing
  /// Two rows are to stand at one place.
  ///
  /// - Parameter other: the id of the other row.
  case placeTwice(_ other: String)
  /// A row is said to be reviewed, and not by whom.
  case reviewerMissing
  /// A cell that was changed here, and since the workbook was made in the standard too.
  case changedSince(now: String)
  /// A row that was changed here, and is no longer in the standard.
  case goneSince(String)
  /// Its text is longer than a cell holds.
  case cellTooLong
  /// Who says that a criterion was compared with the official text says with which article, and when.
  case comparisonIncomplete(key: String)
  case notByTailoring(TailoringLimit)
  /// A tailoring says why it leaves a criterion out.
  case reasonMissing
  /// The file is written in a way in which this cannot be changed without moving other lines.
  case cannotBeWritten
}

/// The sheets of a workbook, as people are told of them.
public enum SheetWord: UInt8, Sendable, Hashable, CaseIterable {
  case criteria, sections, ratings, sectionRatings, measures, sources, standard
}

/// What a tailoring cannot change.
public enum TailoringLimit: UInt8, Sendable, Hashable, CaseIterable {
  case newCriterion, movedCriterion, sections, ratings, measures, sources, standard
}
