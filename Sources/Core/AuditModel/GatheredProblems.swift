/// Problems as they are met: of each file the first, and of the others how many there are, so that a file with a problem in every
/// word costs hardly more than the reading of it.
public struct GatheredProblems<Kind: ProblemFacts>: Sendable {
  /// How many errors, and how many warnings, are kept of a file.
  public static var mostOfAFile: Int { 500 }

  private struct Count {
    var errors = 0
    var warnings = 0

    /// How many were not kept.
    var further: Int { Swift.max(0, errors - mostOfAFile) + Swift.max(0, warnings - mostOfAFile) }
  }

  private var kept: [PlacedProblem<Kind>] = []
  private var counts: [String: Count] = [:]
  /// How many more known words may be compared with a wrong one: after many problems nobody reads suggestions.
  private var tries = 100_000
  public private(set) var hasErrors = false

  public init() {}

  public mutating func add(_ severity: Severity, _ kind: Kind, file: String, place: Place) {
    if severity == .error { hasErrors = true }
    var count = counts[file] ?? Count()
    if severity == .error { count.errors += 1 } else { count.warnings += 1 }
    counts[file] = count
    if (severity == .error ? count.errors : count.warnings) <= Self.mostOfAFile {
      kept.append(PlacedProblem(severity, kind, file: file, place: place))
    }
  }

  /// Whether another error of a file would only be counted, whatever it says.
  public func onlyCountsErrors(of file: String) -> Bool { (counts[file]?.errors ?? 0) >= Self.mostOfAFile }

  public mutating func add(_ problems: [PlacedProblem<Kind>]) {
    for problem in problems { add(problem.severity, problem.kind, file: problem.file, place: problem.place) }
  }

  /// Those that were kept, and for each file with more how many.
  public var all: [PlacedProblem<Kind>] {
    var all = kept
    for (file, count) in counts.sorted(by: { $0.key < $1.key }) where count.further > 0 {
      let severity: Severity = count.errors > Self.mostOfAFile ? .error : .warning
      all.append(PlacedProblem(severity, .furtherProblems(count.further), file: file, place: .start))
    }
    return all
  }

  /// The word that was most likely meant.
  public mutating func nearest(to word: String, among known: some Sequence<String>) -> String? {
    guard tries > 0 else { return nil }
    var left = tries
    defer { tries = left - 1 }
    return nearestWord(
      to: word,
      among: known.prefix(tries).lazy.map { candidate in
        left -= 1
        return candidate
      })
  }
}
