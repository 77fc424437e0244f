public import AuditModel
public import DataReading
public import InputProblems
internal import TextFitting

/// Problems of a revised standard, told of the cells of the workbook that made them.
///
/// - Parameters:
///   - problems: of the standard and the measures as they are now.
///   - known: those of before, which no cell made.
///   - revised: what was made of the workbook.
///   - workbook: its sheets.
///   - file: what it is called.
public func placed(
  _ problems: [Problem], besides known: [Problem], of revised: RevisedStandard, in workbook: [TextTable], file: String
) -> [Problem] {
  // What was wrong before may stand on another line now.
  var before: [Told: Int] = [:]
  for problem in known { before[Told(problem), default: 0] += 1 }
  let new = problems.filter { problem in
    guard let count = before[Told(problem)], count > 0 else { return true }
    before[Told(problem)] = count - 1
    return false
  }
  guard !new.isEmpty else { return [] }
  let search = CellSearch(revised, workbook)
  return new.map { problem in
    guard let (place, text) = search.cell(of: problem) else {
      let isOurs =
        problem.file == revised.files.standard.document.name
        || revised.files.measures.contains { $0.document.name == problem.file }
      return isOurs ? Problem(problem.severity, problem.kind, file: file, place: .start) : problem
    }
    return Problem(problem.severity, cell: place, text, .inCell(problem.kind, place), file: file)
  }
}

/// A problem without the line that it stands on.
private struct Told: Hashable {
  let file: String
  let severity: Severity
  let kind: ProblemKind

  init(_ problem: Problem) {
    (file, severity) = (problem.file, problem.severity)
    kind = problem.kind.withoutLine
  }
}

extension ProblemKind {
  fileprivate var withoutLine: ProblemKind {
    switch self {
    case .written(.duplicateIdentifier(let id, _)): .written(.duplicateIdentifier(id, firstLine: 0))
    case .audit(.duplicateKey(let key, _)): .audit(.duplicateKey(key, firstLine: 0))
    default: self
    }
  }
}

/// Finds the cell behind a line of a standard.
private struct CellSearch {
  private let revised: RevisedStandard
  private let returned: [SheetKind: ReturnedSheet]

  init(_ revised: RevisedStandard, _ workbook: [TextTable]) {
    self.revised = revised
    let known = Dictionary(uniqueKeysWithValues: revised.sheets.sheets.map { ($0.kind, $0.columns) })
    var returned: [SheetKind: ReturnedSheet] = [:]
    for table in workbook {
      if let sheet = ReturnedSheet(table, among: known), returned[sheet.kind] == nil { returned[sheet.kind] = sheet }
    }
    self.returned = returned
  }

  func cell(of problem: Problem) -> (FilledPlace, String)? {
    let measures = revised.files.measures.firstIndex { $0.document.name == problem.file }
    let isOfMeasures = measures != nil
    guard isOfMeasures || problem.file == revised.files.standard.document.name else { return nil }
    var nearest: (row: StandardSheets.Row, sheet: StandardSheets.Sheet, size: Int)?
    for sheet in revised.sheets.sheets where sheet.kind.isOfMeasures == isOfMeasures {
      let document = measures.map { revised.files.measures[$0].document } ?? revised.files.standard.document
      for row in sheet.rows where measures == nil || row.section == measures {
        let node = document.node(at: row.node)
        let lines = node.line...max(node.line, node.lastLine)
        guard lines.contains(problem.place.line) else { continue }
        let size = Int(lines.upperBound - lines.lowerBound)
        if size < nearest?.size ?? Int.max { nearest = (row, sheet, size) }
      }
    }
    guard let (row, sheet, _) = nearest else { return nil }
    let document = measures.map { revised.files.measures[$0].document } ?? revised.files.standard.document
    let path = document.node(at: row.node).path(to: problem.place)
    guard let back = returned[sheet.kind], let number = rowNumber(of: row.id, in: back) else { return nil }
    // Of several columns under one key the one that the problem is about, else one that was changed.
    let changed = Set(revised.changes.cells.filter { $0.kind == sheet.kind && $0.row == row.id }.map(\.column))
    let fits = sheet.columns.filter { column in
      back.columns.values.contains(column) && zip(column.path, path).allSatisfy { $0 == $1 } && !column.path.isEmpty
        && !path.isEmpty
    }
    let longest = fits.map { min($0.path.count, path.count) }.max() ?? 0
    let best = fits.filter { min($0.path.count, path.count) == longest }
    let column =
      best.first { changed.contains($0) } ?? best.first ?? sheet.columns.first { changed.contains($0) }
      ?? sheet.columns[0]
    let place = FilledPlace(
      sheet: back.table.name, row: number, column: back.columns.first { $0.value == column }?.key,
      field: row.id + " " + column.id)
    return (place, sheet.columns.firstIndex(of: column).map { row.cells[$0] } ?? "")
  }

  private func rowNumber(of id: String, in back: ReturnedSheet) -> Int? {
    back.table.rows.first { $0.number > back.headingRow && tidied(back.text($0, "id") ?? "") == id }?.number
  }
}

extension YAMLNode {
  /// The line on which the last of what it holds begins.
  fileprivate var lastLine: Int32 {
    guard kind != .scalar, let last = children.last else { return line }
    return last.lastLine
  }

  /// The keys that lead to what stands at a place, and `#0` for the items of lists.
  fileprivate func path(to place: Place) -> [String] {
    func isBefore(_ node: YAMLNode) -> Bool { (node.line, node.column) <= (place.line, place.column) }
    switch kind {
    case .scalar: return []
    case .mapping:
      guard let pair = pairs.last(where: { isBefore($0.key) }) else { return [] }
      let below = isBefore(pair.value) ? pair.value.path(to: place) : []
      return [pair.key.string ?? ""] + below
    case .sequence:
      let items = items
      guard let index = items.lastIndex(where: isBefore) else { return [] }
      return ["#\(index)"] + items[index].path(to: place)
    }
  }
}
