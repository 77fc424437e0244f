/// In which languages a page is written.
public enum PageLanguages: Sendable, Hashable, CaseIterable {
  case english, khmer, both

  /// The word by which it is asked for.
  public var word: String {
    switch self {
    case .english: "en"
    case .khmer: "km"
    case .both: "both"
    }
  }

  public init?(word: String) {
    guard let match = PageLanguages.allCases.first(where: { $0.word == word }) else { return nil }
    self = match
  }
}
