internal import AuditWording

/// What is said while records are brought home.
enum ImportWording {
  static let passphraseFileUnreadable = Sentence(
    "the file with the passphrase cannot be read", "មិនអាចអានឯកសារឃ្លាសម្ងាត់បានទេ")

  static func passphrasePrompt(_ path: String) -> Sentence {
    Sentence("Passphrase for \(path): ", "ឃ្លាសម្ងាត់សម្រាប់ \(path)៖ ")
  }
}
