internal import AuditModel
internal import DataReading
internal import InputProblems

/// The problems met while one thing is loaded.
final class ProblemLog {
  private var gathered = GatheredProblems<ProblemKind>()

  var problems: [Problem] { gathered.all }
  var hasErrors: Bool { gathered.hasErrors }

  /// Whether another error of a file would only be counted, whatever it says.
  func onlyCountsErrors(of file: String) -> Bool { gathered.onlyCountsErrors(of: file) }

  /// The word that was most likely meant.
  func nearest(to word: String, among known: some Sequence<String>) -> String? {
    gathered.nearest(to: word, among: known)
  }

  func error(_ kind: ProblemKind, at node: YAMLNode) { note(.error, kind, at: node) }
  func warning(_ kind: ProblemKind, at node: YAMLNode) { note(.warning, kind, at: node) }

  func error(_ trouble: WritingTrouble, at node: YAMLNode) { note(.error, .written(trouble), at: node) }
  func warning(_ trouble: WritingTrouble, at node: YAMLNode) { note(.warning, .written(trouble), at: node) }

  func error(_ kind: ProblemKind, file: String, place: Place = .start) {
    gathered.add(.error, kind, file: file, place: place)
  }

  func warning(_ kind: ProblemKind, file: String, place: Place = .start) {
    gathered.add(.warning, kind, file: file, place: place)
  }

  func add(_ more: [Problem]) { gathered.add(more) }

  private func note(_ severity: Severity, _ kind: ProblemKind, at node: YAMLNode) {
    gathered.add(severity, kind, file: node.document.name, place: node.place)
  }
}

extension YAMLNode {
  var place: Place { Place(line: line, column: column, width: max(1, width)) }
}
