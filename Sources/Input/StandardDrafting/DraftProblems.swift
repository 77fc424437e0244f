internal import AuditModel
internal import DataReading
internal import InputProblems

/// The problems met while a draft is made of one file.
struct DraftProblems {
  let file: String
  private var gathered = GatheredProblems<ProblemKind>()
  /// What stands in cells with problems.
  private var excerpts: [Place: String] = [:]

  init(file: String) { self.file = file }

  var all: [Problem] {
    gathered.all.map { problem in
      guard let excerpt = excerpts[problem.place] else { return problem }
      var told = problem
      told.excerpt = excerpt
      told.excerptColumn = problem.place.column
      return told
    }
  }
  var hasErrors: Bool { gathered.hasErrors }

  /// Of a cell, with what stands in it.
  mutating func add(_ severity: Severity, _ trouble: DraftTrouble, at place: FilledPlace, saying text: String = "") {
    let column = Int32(clamping: (place.column ?? 0) + 1)
    let at = Place(
      line: Int32(clamping: place.row), column: column, width: Int32(clamping: max(1, min(60, text.count))))
    if !text.isEmpty, excerpts.count < 1_000 { excerpts[at] = oneLine(text, most: 200) }
    gathered.add(severity, .drafting(trouble), file: file, place: at)
  }

  /// Of a place in a text.
  mutating func add(_ severity: Severity, _ trouble: DraftTrouble, at node: YAMLNode) {
    let place = Place(line: node.line, column: node.column, width: max(1, node.width))
    gathered.add(severity, .drafting(trouble), file: file, place: place)
  }

  mutating func add(_ severity: Severity, _ trouble: DraftTrouble) {
    gathered.add(severity, .drafting(trouble), file: file, place: .start)
  }

  mutating func nearest(to word: String, among known: some Sequence<String>) -> String? {
    gathered.nearest(to: word, among: known)
  }
}
