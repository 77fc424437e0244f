public import AuditModel

/// The languages of a page: one, or each of them.
public enum PageLanguages: Sendable, Hashable, CaseIterable {
  case only(Language)
  case both

  public static let english = PageLanguages.only(.english)
  public static let khmer = PageLanguages.only(.khmer)

  public static var allCases: [PageLanguages] { Language.allCases.map { .only($0) } + [.both] }

  /// The word by which it is asked for.
  public var word: String {
    switch self {
    case .only(let language): language.tag
    case .both: "both"
    }
  }

  public init?(word: String) {
    guard let match = PageLanguages.allCases.first(where: { $0.word == word }) else { return nil }
    self = match
  }

  public var all: [Language] {
    switch self {
    case .only(let language): [language]
    case .both: Language.allCases
    }
  }

  /// That of what can stand in one language alone, such as the name of a page.
  public var main: Language { all[0] }
}

extension Sentence {
  /// In each language of a page, or once where they all say the same.
  ///
  /// - Parameter separator: what stands between the languages.
  public func text(in languages: PageLanguages, between separator: String) -> String {
    isSame ? self[languages.main] : languages.all.map { self[$0] }.joined(separator: separator)
  }
}
