internal import AuditModel
internal import AuditWording
internal import FileReading

/// What is said while records are brought home.
enum ImportWording {
  static let passphraseFileUnreadable = Sentence(
    "the file with the passphrase cannot be read", "មិនអាចអានឯកសារឃ្លាសម្ងាត់បានទេ")

  static func passphrasePrompt(_ path: String) -> Sentence {
    Sentence("Passphrase for \(path): ", "ឃ្លាសម្ងាត់សម្រាប់ \(path)៖ ")
  }
}

extension ProblemKind {
  init(_ error: FileError) {
    self =
      switch error.code {
      case .missing: .unreadable(.missing())
      case .notPermitted: .unreadable(.notPermitted)
      case .isFolder: .unreadable(.isFolder)
      case .isNoFolder: .unreadable(.isNoFolder)
      case .notAFile: .unreadable(.notAFile)
      case .loop: .unreadable(.loop)
      case .tooLarge(let limit): .fileTooLarge(megabytes: limit >> 20)
      case .other(let number): .unreadable(.other(code: number))
      }
  }
}
