public import AuditModel

/// Problems of one file as they are met: of very many the first, and how many more there are. What is not shown is not even made.
public struct CappedProblems: Sendable {
  /// As many are read by anybody.
  public static let most = 500

  public let file: String
  private var shown: [Problem] = []
  private var further = 0
  private var worst = Severity.warning

  public init(file: String) { self.file = file }

  /// Whether another one would still be shown; otherwise it is only counted.
  public var hasRoom: Bool { shown.count < CappedProblems.most }

  public var all: [Problem] {
    further == 0 ? shown : shown + [Problem(worst, .furtherProblems(further), file: file, place: .start)]
  }

  /// Another one, with its excerpt.
  ///
  /// - Parameter problem: of this file.
  public mutating func add(_ problem: Problem) {
    if hasRoom {
      shown.append(problem)
    } else {
      further += 1
      if problem.severity == .error { worst = .error }
    }
  }

  public mutating func add(_ severity: Severity, at place: Place = .start, _ kind: () -> ProblemKind) {
    if hasRoom {
      shown.append(Problem(severity, kind(), file: file, place: place))
    } else {
      further += 1
      if severity == .error { worst = .error }
    }
  }
}
