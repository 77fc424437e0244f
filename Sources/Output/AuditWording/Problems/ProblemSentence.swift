public import AuditModel
public import InputProblems

/// A problem with its words in one language.
public struct ProblemSentence: Sendable {
  public let severity: Severity
  /// For ever the same, for programs that read our output.
  public let code: String
  /// Its kind in a few words that hold nothing of the file.
  public let title: String
  public let file: String
  public let place: Place
  public let excerpt: String?
  /// The column in which the excerpt begins.
  public let excerptColumn: Int32
  public let message: String
  public let hint: String?

  /// - Parameter isOnlyCounted: whether nothing but its kind is told: very many are counted, and their sentences would weigh.
  public init(_ problem: Problem, in language: Language, isOnlyCounted: Bool = false) {
    let wording = problem.kind.wording
    severity = problem.severity
    code = wording.code
    title = problem.kind.title[language]
    file = problem.file
    place = problem.place
    excerpt = problem.excerpt
    excerptColumn = problem.excerptColumn
    message = isOnlyCounted ? "" : wording.message[language]
    hint = isOnlyCounted ? nil : wording.hint?[language]
  }
}
