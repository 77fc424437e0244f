public import DatabaseAccess
public import FileAccess

/// Why a registry did not do what it was asked. Nothing of that is left.
public enum RegistryError: Error, Sendable, Equatable {
  case database(DatabaseError)
  case reading(FileError)
  case writing(FileWriteError)
  /// A file is there that is no registry.
  case notARegistry(String)
  /// A newer program has written it.
  case newer(String)
  /// Something is there already where it would begin.
  case exists(String)
  /// What signs its checkpoints is not where it is kept.
  case keyMissing(String)
  /// It is not the one whose public half is the newest of the registry.
  case keyDiffers(String)
  /// The end of the log is not what its newest checkpoint was signed for.
  case endDiffers
  /// There is no home in which keys could lie.
  case noHome
  /// nettle's libhogweed, which signs, is not installed.
  case noSigner
  case unknownSubject(String, nearest: String?)
  case unknownEntry(Int)
  /// What is kept of the entry of this number is not what came.
  case bytesChanged(Int)
  /// Nothing of it is kept any more.
  case nothingKept(String)
  /// What is brought holds neither facilities nor standards.
  case nothingToBring(String)
  /// A correction that says what is kept already.
  case nothingNew(String)
  /// A copy that is not what was copied; it was removed.
  case copySpoilt(String)
  /// A backup that does not verify.
  case backupSpoilt(String)
  /// A backup takes the place of a file; a database of a server has means of its own.
  case restoredIntoFiles
  /// What was read to be replaced is not the latest any more.
  case changed(String)
  case notAReceipt(String)
  /// A confidential place is not shown, because that could not be kept in the log.
  indirect case unrecorded(RegistryError)
  /// Another publication was made since the ledger was read.
  case publishedMeanwhile
  /// Who read what, and what was published, may not be taken back.
  case stays(String)
  /// What is kept for proofs does not prove what was signed.
  case proofFails
  /// The log does not begin with what a checkpoint is of.
  case notABeginning(String)
  /// A checkpoint that no key of this registry has signed.
  case otherLog(String)
  /// Neither a checkpoint nor a receipt.
  case notACheckpoint(String)
  /// A file that should hold public keys, and holds none.
  case noKeys(String)
  /// By whose keys a receipt is to be checked is not said.
  case keysNotNamed
  /// No number of an entry.
  case badEntry(String)
  /// What no registry can be called.
  case badName
  /// No word of it is right: a name that leaves the folder, or none.
  case badSubject(String)
}

/// Gives what is made of files.
@discardableResult
func writing<Value: ~Copyable>(_ write: () throws(FileWriteError) -> Value) throws(RegistryError) -> Value {
  do throws(FileWriteError) {
    return try write()
  } catch {
    throw .writing(error)
  }
}
