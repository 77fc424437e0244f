public import AuditModel
public import AuditWording
internal import TextFitting

/// A problem as a compiler shows it: where, what, the line, a caret below it, and what to write instead.
///
/// - Parameter wraps: keeps to 80 columns, for pages; otherwise place and message stand on one line, for editors.
public func renderProblem(
  _ problem: ProblemSentence, in language: Language, isColoured: Bool, wraps: Bool = false
) -> String {
  var page = TextPage(isColoured: isColoured)
  let name = problem.severity == .error ? Words.Common.error[language] : Words.Common.warning[language]
  let tone: TextPage.Tone = problem.severity == .error ? .bad : .poor
  let place =
    problem.excerpt == nil && problem.place == .start
    ? problem.file : problem.file + ":" + String(problem.place.line) + ":" + String(problem.place.column)
  let word = name + Words.Common.bareColon[language]
  let head = place.printable + ": " + word
  let message = problem.message.printable
  let shown = page.toned(place.printable + ":", .strong) + " " + page.toned(word, tone)
  if !wraps || head.columns + 1 + message.columns <= page.width {
    page.raw(shown + " " + message)
  } else {
    page.raw(shown)
    page.line(message, indent: 2)
  }
  if let excerpt = problem.excerpt {
    let (line, caret) = window(
      of: excerpt, from: problem.excerptColumn, around: problem.place, width: page.width - 8)
    page.raw(String(problem.place.line).paddedLeft(to: 5) + " | " + line)
    page.raw("      | " + page.toned(caret, tone))
  }
  if let hint = problem.hint {
    page.line(Words.Common.hint[language] + Words.Common.colon[language] + hint, indent: 6, hanging: 12)
  }
  return page.text
}

/// What `careaudit check` looked at.
public struct CheckedCounts: Sendable {
  public let standards: Int
  public let facilities: Int
  public let records: Int
  /// Files checked by themselves.
  public let files: Int

  public init(standards: Int, facilities: Int, records: Int, files: Int) {
    self.standards = standards
    self.facilities = facilities
    self.records = records
    self.files = files
  }
}

/// All problems, and a line that says what was checked.
public func renderCheck(_ problems: [ProblemSentence], counts: CheckedCounts, style: PageStyle) -> String {
  let language = style.language
  var page = TextPage(isColoured: style.isColoured)
  var parts = [
    Words.Common.standards(count: counts.standards)[language],
    Words.Common.facilities(count: counts.facilities)[language],
    Words.Common.records(count: counts.records)[language],
  ]
  if counts.files > 0 { parts.append(Words.Common.files(count: counts.files)[language]) }
  page.line(
    Words.Common.checked[language] + " " + parts.joined(separator: Words.List.comma[language])
      + Words.Common.colon[language]
      + summary(of: problems, language),
    .strong)
  return problems.map { renderProblem($0, in: language, isColoured: style.isColoured) }.joined() + page.text
}

/// The problems at the end of a page, under a heading.
public func renderProblemList(_ problems: [ProblemSentence], style: PageStyle) -> String {
  var page = TextPage(isColoured: style.isColoured)
  page.line(
    Words.Common.problems[style.language] + Words.Common.colon[style.language] + summary(of: problems, style.language),
    .strong)
  return page.text + renderGrouped(problems, in: style.language, isColoured: style.isColoured, wraps: true)
}

/// Errors whole, and of the warnings how many there are of each kind: what they quote is only for those who check the files.
public func renderGrouped(
  _ problems: [ProblemSentence], in language: Language, isColoured: Bool, wraps: Bool = false
) -> String {
  let errors = problems.filter { $0.severity == .error }
  var text = errors.map { renderProblem($0, in: language, isColoured: isColoured, wraps: wraps) }.joined()
  var kinds: [String: (code: String, count: Int)] = [:]
  for problem in problems where problem.severity == .warning {
    kinds[problem.title, default: (problem.code, 0)].count += 1
  }
  guard !kinds.isEmpty else { return text }
  let listed = kinds.sorted {
    $0.value.count != $1.value.count ? $0.value.count > $1.value.count : $0.value.code < $1.value.code
  }.map { $0.key + " (" + String($0.value.count) + ")" }.joined(separator: Words.List.comma[language])
  var page = TextPage(isColoured: isColoured)
  page.line(
    Words.Common.warnings(count: kinds.values.reduce(0) { $0 + $1.count })[language] + Words.Common.colon[language]
      + listed + Words.List.semicolon[language]
      + Words.Common.checkShowsEach[language],
    hanging: 2)
  text += page.text
  return text
}

private func summary(of problems: [ProblemSentence], _ language: Language) -> String {
  guard !problems.isEmpty else { return Words.Common.noProblems[language] }
  let errors = problems.count { $0.severity == .error }
  return Words.Common.errors(count: errors)[language] + Words.List.beside[language]
    + Words.Common.warnings(count: problems.count - errors)[language]
}

/// The part of a line that fits in `width` columns around a place, and the caret below it.
///
/// - Parameter column: the column in which `line` begins.
private func window(of line: String, from column: Int32, around place: Place, width: Int)
  -> (line: String, caret: String)
{
  let scalars = Array(line.printable.unicodeScalars)
  let at = line.unicodeScalars.prefix(max(0, Int(place.column) - Int(column))).count { $0.printable != nil }
  var start = 0
  var before = scalars[..<at].reduce(0) { $0 + $1.columns }
  while before > width * 2 / 3 {
    before -= scalars[start].columns
    start += 1
  }
  // Not within a Khmer cluster, unless the place itself lies there.
  while start > 0, start < at, scalars[start].columns == 0 || scalars[start - 1] == "\u{17D2}" {
    before -= scalars[start].columns
    start += 1
  }
  var shown = start > 0 ? "…" : ""
  var used = shown.columns
  for scalar in scalars[start...] {
    if used + scalar.columns > width - 1 {
      // A letter whose foot does not fit goes too.
      while shown.unicodeScalars.last == "\u{17D2}" {
        while shown.unicodeScalars.last?.columns == 0 { shown.unicodeScalars.removeLast() }
        if !shown.unicodeScalars.isEmpty { shown.unicodeScalars.removeLast() }
      }
      shown += "…"
      break
    }
    shown.unicodeScalars.append(scalar)
    used += scalar.columns
  }
  let indent = before + (start > 0 ? 1 : 0)
  let end = min(scalars.count, at + Int(place.width))
  let marked = at < end ? scalars[at..<end].reduce(0) { $0 + $1.columns } : 1
  let length = max(1, min(marked, width - indent))
  return (shown, String(repeating: " ", count: indent) + "^" + String(repeating: "~", count: length - 1))
}
