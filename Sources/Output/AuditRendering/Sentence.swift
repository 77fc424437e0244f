public import AuditModel

/// Something the program says, in both languages.
public struct Sentence: Sendable, Hashable {
  public let english: String
  public let khmer: String

  public init(_ english: String, _ khmer: String) {
    self.english = english
    self.khmer = khmer
  }

  public subscript(_ language: Language) -> String {
    switch language {
    case .english: english
    case .khmer: khmer
    }
  }
}

extension LocalizedText {
  subscript(_ language: Language) -> String { text(in: language) }
}
