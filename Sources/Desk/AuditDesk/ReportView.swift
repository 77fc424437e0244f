public import AuditModel

/// For whom a report is written, and so what it may tell.
public enum ReportView: Sendable, Hashable, CaseIterable {
  /// For the facility itself and those who inspect it: everything but the name of a confidential one, and what is kept inside.
  case own
  /// For the ministry: everything, where a confidential facility is and what is kept inside too.
  case ministry
  /// For a coalition of providers: of a confidential facility no free text and nothing that was counted there.
  case coalition
  /// For everybody: no free text and nothing that was counted; of a confidential facility not even the id.
  case everybody

  /// Who reads it.
  public var audience: Audience {
    switch self {
    case .own: .facility
    case .ministry: .ministry
    case .coalition, .everybody: .others
    }
  }

  /// The word by which a view is asked for with `--share`; `own` is had by not asking.
  public var word: String {
    switch self {
    case .own: "own"
    case .ministry: "ministry"
    case .coalition: "coalition"
    case .everybody: "public"
    }
  }

  public init?(word: String) {
    guard let match = ReportView.allCases.first(where: { $0.word == word }) else { return nil }
    self = match
  }

  /// The words that `--share` takes.
  public static let words = allCases.filter { $0 != .own }.map { $0.word }
}
