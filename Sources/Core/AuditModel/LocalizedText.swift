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

  /// As readers are shown it: whichever digits a text was written with, one page has one kind. `km` counts in Latin digits by CLDR,
  /// as do amounts, dates, ids and commands beside it; a letter puts Khmer ones into all of its words.
  public var inShownDigits: LocalizedText {
    guard let khmer, khmer.utf8.contains(0x9F) else { return self }
    return LocalizedText(english: english, khmer: String(decoding: latinDigits(khmer.utf8), as: UTF8.self))
  }

  public func has(_ language: Language) -> Bool {
    switch language {
    case .english: english != nil
    case .khmer: khmer != nil
    }
  }
}
