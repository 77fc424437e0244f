/// What is wrong with the folders of facilities, and with what lies in them.
public enum FolderTrouble: Sendable, Hashable {
  case nothingToAudit
  case misplacedFile
  /// It looks like one of our files, but its name ends otherwise.
  case wrongEnding(suggested: String?)
  /// It looks like one of our files, and nothing reads it.
  case notRead(UnreadFile)
  /// A record in a folder within the folder of a facility.
  case belowFacility
  case unknownDocument
  /// A folder that leads back to one above it.
  case loop
  /// So many folders below one that was named hold no facility that it can hardly be one of facilities.
  case tooManyFolders(most: Int)
  case facilityFileMissing
  case duplicateFacility(id: String, other: String)
  /// Another folder bears a name that looks the same and is typed in another way.
  ///
  /// - Parameters:
  ///   - here: the code points in which this name differs from the other, `U+00E9`.
  ///   - there: those of the other.
  case facilityTypedTwoWays(other: String, here: String, there: String)
  case facilityUnusable
  /// A record or a plan names a file that is not there; one that is and was perhaps meant.
  case namedFileMissing(String, nearest: String?)
}

/// A file beside records that looks like one of them.
public enum UnreadFile: Sendable, Hashable {
  /// Its name begins with a dot.
  case hidden(suggested: String)
  /// It is of a facility whose folder bears a name that begins with a dot.
  case inHiddenFolder(suggested: String)
  /// It lies in a folder whose name begins with a dot, as do so many more.
  case belowHiddenFolder(more: Int)
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

/// What a picture beside the records gives away, or may.
public enum PictureTrouble: Sendable, Hashable {
  case tellsPlace
  /// What a program kept of a picture before it was cleaned.
  case keptOriginalTellsPlace
  case notLookedInto(format: String)
}
