internal import AuditWording

/// What is said while records are brought home.
enum ImportWording {
  static let passphraseFileUnreadable = Words.Import.passphraseFileUnreadable

  static func passphrasePrompt(_ path: String) -> Sentence {
    Words.Import.passphrasePrompt(path: path)
  }
}
