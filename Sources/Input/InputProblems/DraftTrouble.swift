/// What is wrong with a checklist of another tool, of which a standard is drafted.
public enum DraftTrouble: Sendable, Hashable {
  /// A workbook without a sheet that must be there.
  case sheetMissing(String, known: [String])
  case columnMissing(String, known: [String])
  /// No column of this heading or these letters.
  case columnUnknown(String, known: [String], nearest: String?)
  /// A list of requirements is not where it stands in such a file: `objects.framework.requirement_nodes`.
  case notThere(String)
  /// Nothing in it can be asked.
  case nothingToAsk
  /// More parts than are read.
  case tooMany(limit: Int)
  /// A question of a type that no form has.
  case typeUnknown(String, FilledPlace, nearest: String?)
  /// Choices that are nowhere listed.
  case listUnknown(String, FilledPlace, nearest: String?)
  case groupNotClosed(String, FilledPlace)
  case endWithoutBegin(String, FilledPlace)
  case nameTwice(String, FilledPlace, first: FilledPlace)
  case nameMissing(FilledPlace)
  case levelUnknown(String, FilledPlace)
  case weightUnreadable(String, FilledPlace)
  /// The same id a second time; it is kept under another.
  case idTwice(String, firstLine: Int32)
  case parentUnknown(String, nearest: String?)
  /// A part lies within itself.
  case parentCycle(String)
  /// Something is not written as it must be, and is passed over.
  case passedOver(key: String, expected: Shape)
}
