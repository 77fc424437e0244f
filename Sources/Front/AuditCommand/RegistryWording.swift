internal import AuditFolder
internal import AuditRegistry
internal import AuditWording
internal import DatabaseAccess
internal import FileAccess
internal import RegistryPhrases

extension RegistryError {
  /// What it is about, where that is not the registry itself.
  var place: String? {
    switch self {
    case .reading(let error): error.path
    case .writing(let error): error.path
    case .notARegistry(let path), .newer(let path), .exists(let path), .keyMissing(let path), .keyDiffers(let path),
      .nothingToBring(let path), .notAReceipt(let path), .notACheckpoint(let path), .noKeys(let path),
      .notABeginning(let path), .otherLog(let path),
      .copySpoilt(let path), .backupSpoilt(let path):
      path
    case .unrecorded(let reason): reason.place
    case .stays(let subject), .changed(let subject), .nothingKept(let subject), .nothingNew(let subject),
      .badSubject(let subject),
      .badEntry(let subject):
      subject
    case .database, .noSigner, .unknownSubject, .unknownEntry, .bytesChanged, .badName, .keysNotNamed, .proofFails,
      .publishedMeanwhile, .endDiffers, .noHome, .restoredIntoFiles:
      nil
    }
  }

  var wording: Sentence {
    switch self {
    case .database(let error): error.wording
    case .reading: Words.Registry.notRead
    case .writing(let error): error.code == .exists ? Words.Registry.exists : error.wording
    case .notARegistry: Words.Registry.notARegistry
    case .newer: Words.Registry.newer
    case .exists: Words.Registry.exists
    case .keyMissing: Words.Registry.keyMissing
    case .keyDiffers: Words.Registry.keyDiffers
    case .endDiffers: Words.Registry.endDiffers
    case .noHome: Words.Registry.noHome
    case .noSigner: Words.Registry.noSigner
    case .unknownSubject(let name, let nearest):
      Words.Registry.unknownSubject(subject: name)
        + (nearest.map { Words.Common.didYouMean(value: $0) } ?? Words.List.semicolon + Words.Registry.subjectHint)
    case .unknownEntry(let number): Words.Registry.unknownEntry(number: number)
    case .badEntry: Words.Registry.badEntry
    case .badName: Words.Registry.badName
    case .changed: Words.Output.changed
    case .bytesChanged(let number): Words.Registry.bytesChanged(number: number)
    case .nothingKept: Words.Registry.nothingKept
    case .nothingToBring: Words.Registry.nothingToBring
    case .nothingNew: Words.Registry.nothingNew
    case .copySpoilt: Words.Registry.copySpoilt
    case .backupSpoilt: Words.Registry.backupSpoilt
    case .restoredIntoFiles: Words.Registry.restoredIntoFiles
    case .notAReceipt: Words.Registry.notAReceipt
    case .notACheckpoint: Words.Registry.notACheckpoint
    case .noKeys: Words.Registry.noKeys
    case .keysNotNamed: Words.Registry.receiptNeedsKeys
    case .publishedMeanwhile: Words.Registry.publishedMeanwhile
    case .stays: Words.Registry.stays
    case .proofFails: Words.Registry.proofFails
    case .notABeginning: Words.Registry.notABeginning
    case .otherLog: Words.Registry.otherLog
    case .unrecorded(let reason):
      Sentence { language in Words.Registry.unrecorded(reason: reason.wording[language])[language] }
    case .badSubject: Words.Registry.badSubject
    }
  }
}

extension DatabaseError {
  fileprivate var wording: Sentence {
    switch code {
    case .noLibrary: Words.Registry.noLibrary
    case .noClientLibrary: Words.Registry.noClientLibrary
    case .badAddress: Words.Registry.badAddress
    case .unreachable: Words.Registry.unreachable
    case .notYet: Words.Registry.notYet
    case .userRefused: Words.Registry.userRefused
    case .notUTF8: Words.Registry.otherEncoding
    case .lost: Words.Registry.lost
    case .lostAtEnd: Words.Registry.lostAtEnd
    case .missing: Words.Registry.missing
    case .notPermitted: Words.Output.notPermitted
    case .diskFull: Words.Output.diskFull
    case .inUse: Words.Registry.inUse
    case .spoilt, .refused: Words.Registry.spoilt
    case .other(let number): Words.Registry.databaseOther(number: number)
    case .otherState(let state): Words.Registry.databaseOtherState(state: state)
    }
  }
}

extension BroughtFile {
  /// What a person must know of it.
  var remark: Sentence? {
    switch ending {
    case .waits: Words.Registry.waits(subject: subject)
    case .unread(.notReadable): Words.Registry.notReadable(subject: subject)
    case .unread(.tooLarge): Words.Registry.fileTooLarge(subject: subject)
    case .refused: Words.RemoteRegistry.fileRefused(subject: subject)
    case .new, .latest, .known, .sameContent, .earlier: nil
    }
  }
}

/// How many files ended how.
struct BroughtCount {
  private var new = 0
  private var latest = 0
  private var known = 0
  private(set) var waiting = 0
  private(set) var unread = 0
  private(set) var refused = 0

  mutating func note(_ ending: BroughtFile.Ending) {
    switch ending {
    case .new: new += 1
    case .latest: latest += 1
    case .known, .sameContent, .earlier: known += 1
    case .waits: waiting += 1
    case .unread: unread += 1
    case .refused: refused += 1
    }
  }

  var lines: [Sentence] {
    var lines: [Sentence] = []
    lines.append(Words.Registry.broughtNew(count: new))
    if latest > 0 { lines.append(Words.Registry.broughtLatest(count: latest)) }
    if known > 0 { lines.append(Words.Registry.broughtKnown(count: known)) }
    if waiting > 0 { lines.append(Words.Registry.broughtWaiting(count: waiting)) }
    if unread > 0 { lines.append(Words.Registry.broughtUnread(count: unread)) }
    if refused > 0 { lines.append(Words.RemoteRegistry.broughtRefused(count: refused)) }
    return lines
  }
}
