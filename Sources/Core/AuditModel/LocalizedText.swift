/// The languages in which the project speaks to people.
public enum Language: UInt8, CaseIterable, Sendable {
  case english, khmer

  /// The BCP 47 tag: the key of the language in a file.
  public var tag: String {
    switch self {
    case .english: "en"
    case .khmer: "km"
    }
  }

  public init?(tag: String) {
    guard let match = Language.allCases.first(where: { $0.tag == tag }) else { return nil }
    self = match
  }
}

/// A text in one or both languages; at least one of them is there.
public struct LocalizedText: Sendable, Hashable {
  public let english: String?
  public let khmer: String?

  public init(english: String?, khmer: String? = nil) {
    precondition(english != nil || khmer != nil, "a text has at least one language")
    self.english = english
    self.khmer = khmer
  }

  /// The text in `language`, or in the other one where that is missing.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english ?? khmer!
    case .khmer: khmer ?? english!
    }
  }

  public func has(_ language: Language) -> Bool {
    switch language {
    case .english: english != nil
    case .khmer: khmer != nil
    }
  }
}
