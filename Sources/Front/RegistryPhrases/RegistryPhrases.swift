package import AuditRegistry
package import AuditWording

extension EntryKind {
  /// Many of them.
  package var phrase: Sentence {
    switch self {
    case .facility: Words.Registry.kindFacility
    case .record: Words.Registry.kindRecord
    case .plan: Words.Registry.kindPlan
    case .standard: Words.Registry.kindStandard
    case .tailoring: Words.Registry.kindTailoring
    case .measures: Words.Registry.kindMeasures
    case .holidays: Words.Registry.kindHolidays
    case .provinces: Words.Registry.kindProvinces
    case .questionnaire: Words.Registry.kindQuestionnaire
    case .file: Words.Registry.kindFile
    case .publication: Words.Registry.kindPublication
    case .ledger: Words.Registry.kindLedger
    case .reading: Words.Registry.kindReading
    case .key: Words.Registry.kindKey
    case .account: Words.Registry.kindAccount
    }
  }
}

extension EntryWay {
  /// - Parameter about: the entry whose bytes were blotted out.
  package func phrase(about: Int) -> Sentence {
    switch self {
    case .begin: Words.Registry.wayBegin
    case .bring: Words.Registry.wayBring
    case .write: Words.Registry.wayWrite
    case .read: Words.Registry.wayRead
    case .correct: Words.Registry.wayCorrect
    case .withdraw: Words.Registry.wayWithdraw
    case .blot: Words.Registry.wayBlot(about: about)
    }
  }
}

extension RegistryVerification.Finding {
  package var wording: Sentence {
    switch self {
    case .databaseSpoilt: Words.Registry.foundDatabase
    case .schemaDiffers: Words.Registry.foundSchema
    case .unreadable: Words.Registry.foundUnreadable
    case .gap(let number): Words.Registry.foundGap(number: number)
    case .bytesDiffer(let number): Words.Registry.foundBytes(number: number)
    case .bytesGone(let number): Words.Registry.foundGone(number: number)
    case .timeGoesBack(let number): Words.Registry.foundTime(number: number)
    case .stateDiffers: Words.Registry.foundState
    case .headDiffers: Words.Registry.foundHead
    case .subtreesDiffer: Words.Registry.foundSubtrees
    case .readingsDiffer: Words.Registry.foundReadings
    case .notSigned(let size): Words.Registry.foundNotSigned(size: size)
    case .rootDiffers(let size): Words.Registry.foundRoot(size: size)
    case .endNotSigned: Words.Registry.foundEnd
    case .entriesMissing(let size): Words.Registry.foundMissing(size: size)
    case .derivedDiffers(let count): Words.Registry.foundDerived(count: count)
    case .derivedWrong(let count): Words.Registry.foundDerivedWrong(count: count)
    }
  }
}
