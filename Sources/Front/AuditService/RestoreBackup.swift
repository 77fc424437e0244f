internal import AccountKeeping
public import AuditRegistry
internal import DatabaseAccess
internal import FileAccess

/// What of a backup was put in its place.
public struct RestoredBackup: Sendable, Equatable {
  /// Of the log.
  public let entries: Int
  public let hasAccounts: Bool
}

/// Puts a backup in the place of a registry that is lost: the log, once it verifies, and, where the backup holds them, the accounts,
/// by which nobody is signed in any more, and what waits.
///
/// - Parameters:
///   - backup: a file of `registry backup`, or a folder that the service made.
///   - place: where nothing of a registry is: also nothing that a database had open when it was stopped, which would be written into
///     the backup.
///   - keys: a file of the public keys by which the log must be signed; nil: the one that lies beside the place.
public func restoreBackup(_ backup: String, to place: String, keys: String?) throws(RegistryError) -> RestoredBackup {
  guard case .file(let path) = DatabasePlace(place) else { throw .restoredIntoFiles }
  let isFolder = (try? kind(ofPath: backup)) == .folder
  let source = isFolder ? backup + "/" + ServiceStore.backedUp : backup
  for one in ["", ".accounts", ".waiting"] {
    for ending in ["", "-wal", "-shm", "-journal"] where (try? kind(ofPath: path + one + ending)) != nil {
      throw .exists(path + one + ending)
    }
  }
  let scratch: ScratchFolder
  do throws(FileWriteError) {
    scratch = try ScratchFolder(for: "restore", in: parentFolder(of: path))
  } catch {
    throw .writing(error)
  }
  let entries = try Registry.writeCopy(
    of: source, as: scratch.path + "/registry", keys: keys ?? path + ".pub")
  let hasAccounts = try draft(source + ".accounts", as: scratch.path + "/accounts") { from, to throws(DatabaseError) in
    do throws(AccountError) { try AccountBook.copy(of: from, to: to) } catch {
      throw DatabaseError(.spoilt, path: from)
    }
  }
  let hasWaiting = try draft(source + ".waiting", as: scratch.path + "/waiting") { from, to throws(DatabaseError) in
    try WaitingVisits.copy(of: from, to: to)
  }
  do throws(FileWriteError) {
    // The registry comes last: where it is, all is.
    if hasAccounts { try scratch.place("accounts", at: path + ".accounts") }
    if hasWaiting { try scratch.place("waiting", at: path + ".waiting") }
    try scratch.place("registry", at: path)
  } catch {
    throw .writing(error)
  }
  return RestoredBackup(entries: entries, hasAccounts: hasAccounts)
}

/// - Returns: false where there is none.
private func draft(
  _ file: String, as path: String, copy: (String, String) throws(DatabaseError) -> Void
) throws(RegistryError) -> Bool {
  guard (try? kind(ofPath: file)) != nil else { return false }
  do throws(FileWriteError) { try makePrivateFile(path) } catch { throw .writing(error) }
  do throws(DatabaseError) { try copy(file, path) } catch { throw .database(error) }
  return true
}
