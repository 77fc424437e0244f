/// What is wrong with the folders of facilities, and with what lies in them.
public enum FolderTrouble: Sendable, Hashable {
  case nothingToAudit
  case misplacedFile
  /// It looks like one of our files, but its name ends otherwise.
  case wrongEnding(suggested: String?)
  /// A record in a folder within the folder of a facility.
  case belowFacility
  case unknownDocument
  /// A folder that leads back to one above it.
  case loop
  case facilityFileMissing
  case duplicateFacility(id: String, other: String)
  case facilityUnusable
}

/// What a picture beside the records gives away, or may.
public enum PictureTrouble: Sendable, Hashable {
  case tellsPlace
  /// What a program kept of a picture before it was cleaned.
  case keptOriginalTellsPlace
  case notLookedInto(format: String)
}
