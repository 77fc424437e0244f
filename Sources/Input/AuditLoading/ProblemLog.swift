internal import AuditModel
internal import YAMLReading

/// The problems met while one thing is loaded.
final class ProblemLog {
  private(set) var problems: [Problem] = []

  var hasErrors: Bool { problems.contains { $0.severity == .error } }

  /// The word that was most likely meant. After many problems nobody reads suggestions, and they take time to find.
  func nearest(to word: String, among known: some Sequence<String>) -> String? {
    problems.count < 100 ? nearestWord(to: word, among: known) : nil
  }

  func error(_ kind: ProblemKind, at node: YAMLNode) { note(.error, kind, at: node) }
  func warning(_ kind: ProblemKind, at node: YAMLNode) { note(.warning, kind, at: node) }

  func error(_ kind: ProblemKind, file: String, place: Place = .start) {
    problems.append(Problem(.error, kind, file: file, place: place))
  }

  func warning(_ kind: ProblemKind, file: String, place: Place = .start) {
    problems.append(Problem(.warning, kind, file: file, place: place))
  }

  func add(_ more: [Problem]) { problems += more }

  private func note(_ severity: Problem.Severity, _ kind: ProblemKind, at node: YAMLNode) {
    problems.append(Problem(severity, kind, file: node.document.name, place: node.place))
  }
}

extension YAMLNode {
  var place: Place { Place(line: line, column: column, width: max(1, width)) }
}
