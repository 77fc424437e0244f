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

  private init(_ other: ProblemSentence, hint: String?) {
    severity = other.severity
    code = other.code
    title = other.title
    file = other.file
    place = other.place
    excerpt = other.excerpt
    excerptColumn = other.excerptColumn
    message = other.message
    self.hint = hint
  }

  /// The same for who reads it on a page, and has no terminal: without a hint that names a command.
  public var onPage: ProblemSentence {
    guard let hint, namesCommand(hint) else { return self }
    return ProblemSentence(self, hint: nil)
  }
}

/// Whether a text names a command of this program, or an option of one.
public func namesCommand(_ text: String) -> Bool {
  let words = text.split { !($0.isLetter || $0.isNumber || $0 == "-") }
  return words.indices.contains { index in
    if words[index].hasPrefix("--"), words[index].dropFirst(2).first?.isLetter ?? false { return true }
    guard words[index] == "careaudit", index + 1 < words.endIndex else { return false }
    return words[index + 1].allSatisfy { $0.isASCII && $0.isLowercase }
  }
}
