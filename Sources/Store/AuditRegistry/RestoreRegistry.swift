internal import DatabaseAccess
internal import FileAccess

/// Backups that take the place of a registry that is lost.
extension Registry {
  /// Writes into a file what a backup holds, and holds that against everything.
  ///
  /// - Parameters:
  ///   - backup: the path of a copy of a registry.
  ///   - draft: of a file that is not there yet.
  ///   - keysFile: the public keys of which a signature counts; they come from elsewhere than the backup.
  /// - Returns: how many entries it has.
  /// - Throws: ``RegistryError/backupSpoilt(_:)`` where it does not verify.
  public static func writeCopy(of backup: String, as draft: String, keys keysFile: String) throws(RegistryError) -> Int
  {
    let keys = try noteVerifiers(in: keysFile)
    if keys.isEmpty { throw .noKeys(keysFile) }
    let copied = try Registry(at: backup, for: .reading)
    try writing { () throws(FileWriteError) in try makePrivateFile(draft) }
    try asking { () throws(DatabaseError) in _ = try copied.database.copy(to: draft) }
    try copied.markAsCopy(draft)
    let found = try Registry(at: draft, for: .reading).verify(by: keys)
    guard found.isSound else { throw .backupSpoilt(backup) }
    return found.entries
  }
}
