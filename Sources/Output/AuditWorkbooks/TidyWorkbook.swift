public import AuditData
internal import AuditModel
internal import AuditScoring

/// Tidy tables as a workbook for programs and people: a sheet a table, with the names of its variables as heading, filled as rows come; at
/// its end the codebook, and what every criterion came to at every facility.
public final class TidyWorkbook {
  private var writer: WorkbookWriter?
  private var sheets: [TidySheet] = []
  private let tables: [TidyTable]
  private var matrix: CriterionMatrix

  /// - Throws: where libxlsxwriter is not installed.
  public init(_ tables: [TidyTable], _ about: TidyAbout) throws(WorkbookError) {
    self.tables = tables
    matrix = CriterionMatrix(tables)
    writer = try WorkbookWriter(title: "careaudit data", program: about.program)
    for table in tables { try begin(table) }
  }

  private func begin(_ table: TidyTable) throws(WorkbookError) {
    guard let sheet = try writer?.addSheet(table.id, inRowOrder: true) else { return }
    for (column, variable) in table.variables.enumerated() {
      try writer?.setColumns(sheet, column...column, width: variable.form == .text ? 24 : 12)
      try writer?.write(variable.id, sheet, 0, column, .heading)
    }
    sheets.append(TidySheet(sheet: sheet, table: table, rows: 0))
  }

  /// - Parameter rows: by position of the table.
  /// - Throws: where a table has more rows than a sheet.
  public func add(_ rows: [[TidyRow]]) throws(WorkbookError) {
    for (position, rows) in rows.enumerated() {
      for row in rows { try add(row, to: position) }
    }
    matrix.add(rows)
  }

  private func add(_ row: TidyRow, to position: Int) throws(WorkbookError) {
    sheets[position].rows += 1
    let (sheet, line) = (sheets[position].sheet, sheets[position].rows)
    for (column, value) in row.values.enumerated() { try write(value, sheet, line, column) }
  }

  private func write(_ value: TidyTable.Value, _ sheet: Sheet, _ row: Int, _ column: Int) throws(WorkbookError) {
    switch value {
    case .missing: break
    case .text(let text): try writer?.write(text, sheet, row, column)
    case .whole(let number): try writer?.write(Double(number), sheet, row, column, .number)
    case .decimal(let number): try writer?.write(Double(number.text) ?? 0, sheet, row, column, .number)
    case .share(let share): try writer?.write(share.nearest, sheet, row, column, .number)
    case .flag(let isSo): try writer?.write(isSo, sheet, row, column)
    case .day(let day) where day < SpreadsheetDay.first: try writer?.write(day.iso, sheet, row, column)
    case .day(let day):
      try writer?.write(SpreadsheetDay(year: day.year, month: day.month, day: day.day), sheet, row, column)
    }
  }

  /// Ends it with what is known at the end, and gives the bytes of the file.
  public func finish(_ gathering: TidyGathering) throws(WorkbookError) -> [UInt8] {
    for (table, rows) in gathering.codebook {
      try begin(table)
      for row in rows { try add(row, to: sheets.count - 1) }
    }
    try addMatrix()
    for one in sheets { try end(one) }
    guard let writer = writer.take() else { return [] }
    return try writer.finish()
  }

  private func end(_ one: TidySheet) throws(WorkbookError) {
    writer?.freeze(one.sheet, rows: 1, columns: 1)
    let all = CellRange(rows: 0...max(1, one.rows), columns: 0...(one.columns - 1))
    try writer?.filter(one.sheet, all)
    try writer?.setPrint(one.sheet, repeatedRows: 1)
  }

  // MARK: The matrix

  /// A row a criterion, a column a facility, and what the standing came to where they meet.
  private func addMatrix() throws(WorkbookError) {
    guard !matrix.facilities.isEmpty, let sheet = try writer?.addSheet("matrix") else { return }
    let names = CriterionMatrix.columns + matrix.facilities
    for (column, name) in names.enumerated() {
      try writer?.setColumns(sheet, column...column, width: column < CriterionMatrix.columns.count ? 24 : 10)
      try writer?.write(name, sheet, 0, column, .heading)
    }
    for (row, criterion) in matrix.criteria.enumerated() {
      for (column, text) in criterion.enumerated() { try writer?.write(text, sheet, row + 1, column) }
    }
    for cell in matrix.cells {
      try writer?.write(
        matrix.words[Int(cell.word)], sheet, Int(cell.criterion) + 1, CriterionMatrix.columns.count + Int(cell.facility)
      )
    }
    if !matrix.criteria.isEmpty {
      let range = CellRange(
        rows: 1...matrix.criteria.count, columns: CriterionMatrix.columns.count...(names.count - 1))
      for (word, fill) in [("met", Colour.goodFill), ("partly", .poorFill), ("unmet", .badFill), ("open", .openFill)] {
        try writer?.colour(range, sheet, where: .equalsText(word), CellStyle(fill: fill))
      }
    }
    sheets.append(TidySheet(sheet: sheet, table: nil, rows: matrix.criteria.count, width: names.count))
  }
}

private struct TidySheet {
  let sheet: Sheet
  let table: TidyTable?
  var rows: Int
  var width = 0

  var columns: Int { table?.variables.count ?? width }
}

/// What the standings came to, criterion by criterion, as they are told.
private struct CriterionMatrix {
  static let columns = ["standard", "version", "criterion", "level", "requirement"]

  /// What stands in `columns`.
  private(set) var criteria: [[String]] = []
  private(set) var facilities: [String] = []
  private(set) var words: [String] = []
  private(set) var cells: [(criterion: Int32, facility: Int32, word: Int32)] = []
  private var rowOf: [[String]: Int32] = [:]
  private var columnOf: [String: Int32] = [:]
  private var wordOf: [String: Int32] = [:]
  private let tables: [TidyTable]

  init(_ tables: [TidyTable]) { self.tables = tables }

  mutating func add(_ rows: [[TidyRow]]) {
    for (table, rows) in zip(tables, rows) {
      switch table.id {
      case "criteria":
        let places = CriterionMatrix.columns.compactMap { table.position(of: $0) }
        for row in rows { add(criterion: places.map { row.values[$0].text }) }
      case "standing_answers":
        let names = ["facility", "source", "standard", "version", "criterion", "answer"]
        let places = names.compactMap { table.position(of: $0) }
        for row in rows { add(answer: places.map { row.values[$0].text }) }
      default: break
      }
    }
  }

  private mutating func add(criterion: [String]) {
    rowOf[Array(criterion.prefix(3))] = Int32(criteria.count)
    criteria.append(criterion)
  }

  /// - Parameter answer: facility, source, standard, version, criterion, word.
  private mutating func add(answer: [String]) {
    guard answer.count == 6, answer[1] == "visits", let row = rowOf[Array(answer[2...4])] else { return }
    let column = columnOf[answer[0]] ?? Int32(facilities.count)
    if columnOf[answer[0]] == nil {
      columnOf[answer[0]] = column
      facilities.append(answer[0])
    }
    let word = wordOf[answer[5]] ?? Int32(words.count)
    if wordOf[answer[5]] == nil {
      wordOf[answer[5]] = word
      words.append(answer[5])
    }
    cells.append((row, column, word))
  }
}
