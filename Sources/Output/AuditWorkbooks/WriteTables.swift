public import AuditData
internal import AuditModel
internal import AuditScoring
public import AuditWording

/// A workbook of tables, a sheet each: frozen headings, filters, colours by what a cell holds, and charts on a sheet of
/// their own. The same tables give the same bytes.
///
/// A table that is too long for a sheet goes on in another.
///
/// - Parameters:
///   - kept: where the rows lie that are kept elsewhere; drawn in the same languages.
///   - take: is given the bytes of the file, piece by piece.
/// - Throws: where libxlsxwriter is not installed, or the parts cannot be put together.
public func renderWorkbook(
  _ tables: [DataTable], keeping kept: KeptRows? = nil, title: String, program: String, languages: PageLanguages,
  take: (UnsafeRawBufferPointer) -> Void
) throws(WorkbookError) {
  try renderWorkbook(
    tables, keeping: kept, title: title, program: program, languages: languages, rowsOfSheet: CellRange.mostRows,
    take: take)
}

/// - Parameter rowsOfSheet: how many a sheet has at most, its heading among them.
func renderWorkbook(
  _ tables: [DataTable], keeping kept: KeptRows?, title: String, program: String, languages: PageLanguages,
  rowsOfSheet: Int, take: (UnsafeRawBufferPointer) -> Void
) throws(WorkbookError) {
  var book = TableBook(
    writer: try WorkbookWriter(title: title, program: program), kept: kept, languages: languages,
    rowsOfSheet: rowsOfSheet)
  for table in tables { try book.add(table) }
  try book.addCharts(of: tables)
  try book.finish(take)
}

/// The bytes of a workbook of tables of which nothing is kept elsewhere.
public func renderWorkbook(
  _ tables: [DataTable], title: String, program: String, languages: PageLanguages
) throws(WorkbookError) -> [UInt8] {
  var bytes: [UInt8] = []
  try renderWorkbook(tables, title: title, program: program, languages: languages) { bytes += $0 }
  return bytes
}

private struct TableBook: ~Copyable {
  var writer: WorkbookWriter
  let kept: KeptRows?
  let languages: PageLanguages
  let rowsOfSheet: Int
  /// The first of each table.
  private var sheets: [Sheet] = []
  /// The sheets whose rows are kept elsewhere.
  private var filled: [FilledSheet] = []

  init(writer: consuming WorkbookWriter, kept: KeptRows?, languages: PageLanguages, rowsOfSheet: Int) {
    self.writer = writer
    self.kept = kept
    self.languages = languages
    self.rowsOfSheet = rowsOfSheet
  }

  consuming func finish(_ take: (UnsafeRawBufferPointer) -> Void) throws(WorkbookError) {
    guard let kept, !filled.isEmpty else { return try writer.finish(take) }
    try writer.finish(filling: filled, from: kept, take: take)
  }

  // MARK: Sheets

  mutating func add(_ table: DataTable) throws(WorkbookError) {
    if let kept, let position = table.keptRows { return try add(table, of: kept, position) }
    var page = try begin(table)
    sheets.append(page.sheet)
    for row in table.rows {
      for (column, cell) in row.enumerated() { try add(DrawnCell(cell, in: languages), column, to: &page, of: table) }
    }
    try end(page, of: table)
  }

  private mutating func add(_ table: DataTable, of kept: KeptRows, _ position: Int) throws(WorkbookError) {
    precondition(table.rows.isEmpty, "the rows of a table are all kept or none")
    var left = kept.count(of: position)
    var isFirst = true
    repeat {
      var page = try begin(table)
      if isFirst { sheets.append(page.sheet) }
      isFirst = false
      page.row = min(left, rowsOfSheet - 1)
      if page.row > 0 {
        let columns = table.columns.count
        try writer.keepRoom(page.sheet, rows: page.row, columns: columns)
        filled.append(FilledSheet(sheet: page.sheet, rows: page.row, columns: columns, table: position))
      }
      try end(page, of: table)
      left -= page.row
    } while left > 0
  }

  /// A sheet of a table, and in which row is written.
  private struct TablePage {
    let sheet: Sheet
    var row = 0
  }

  private mutating func begin(_ table: DataTable) throws(WorkbookError) -> TablePage {
    // Charts draw from cells that the library still has.
    let sheet = try writer.addSheet(name(table.title), inRowOrder: table.keptRows != nil)
    try writer.setRow(sheet, 0, height: languages == .both ? 48 : 32)
    for (column, about) in table.columns.enumerated() {
      try writer.setColumns(sheet, column...column, width: Double(about.width), .text)
      try writer.write(text(about.title), sheet, 0, column, .heading)
    }
    return TablePage(sheet: sheet)
  }

  private mutating func add(
    _ cell: DrawnCell, _ column: Int, to page: inout TablePage, of table: DataTable
  ) throws(WorkbookError) {
    if column == 0 {
      if page.row == rowsOfSheet - 1 {
        try end(page, of: table)
        page = try begin(table)
      }
      page.row += 1
    }
    let (sheet, row) = (page.sheet, page.row)
    switch cell {
    case .empty: break
    case .text(let text): try writer.write(text, sheet, row, column, .text)
    case .number(let number): try writer.write(number, sheet, row, column, .number)
    case .share(let share): try writer.write(share, sheet, row, column, .share)
    case .day(let day): try writer.write(day, sheet, row, column)
    }
  }

  private mutating func end(_ page: TablePage, of table: DataTable) throws(WorkbookError) {
    let (sheet, last) = (page.sheet, max(1, page.row))
    writer.freeze(sheet, rows: 1, columns: table.columns.first?.id == "facility" ? 1 : 0)
    try writer.setPrintArea(sheet, CellRange(rows: 0...last, columns: 0...(table.columns.count - 1)))
    try writer.filter(sheet, CellRange(rows: 0...last, columns: 0...(table.columns.count - 1)))
    try writer.setPrint(sheet, repeatedRows: 1)
    guard page.row > 0 else { return }
    for (column, about) in table.columns.enumerated() where !about.tones.isEmpty || about.isGraded {
      let words = table.words(inColumn: column) + (table.keptRows.flatMap { kept?.words(of: $0, column) } ?? [])
      try colour(CellRange(rows: 1...last, columns: column...column), by: about, words: words, sheet)
    }
  }

  /// - Parameter words: those of the column; a standard may call a word of its scale by a title of its own.
  private mutating func colour(
    _ range: CellRange, by column: DataTable.Column, words: [Sentence], _ sheet: Sheet
  ) throws(WorkbookError) {
    for (value, tone) in column.tones {
      let shown = words.filter { $0[.english] == value[.english] }
      var texts: [String] = []
      for text in (shown.isEmpty ? [value] : shown).map({ text($0) }) where !texts.contains(text) { texts.append(text) }
      for text in texts { try writer.colour(range, sheet, where: .equalsText(text), CellStyle(fill: tone.fill)) }
    }
    if column.isGraded {
      try writer.colourByValue(range, sheet, [(0, .badFill), (0.7, .poorFill), (1, .goodFill)])
    }
  }

  // MARK: Charts

  /// All charts below each other, on a sheet behind the first.
  mutating func addCharts(of tables: [DataTable]) throws(WorkbookError) {
    guard tables.contains(where: { !$0.charts.isEmpty }) else { return }
    let board = try writer.addSheet(name(Words.Table.charts))
    var pages = ChartPages()
    for (table, sheet) in zip(tables, sheets) {
      for chart in table.charts {
        guard let plan = plan(chart, of: table) else { continue }
        try writer.addChart(plan, of: sheet, to: board, row: pages.place(height: plan.height), column: 0)
      }
    }
    try writer.setPrint(board, pages)
  }

  /// Nil where a day of it is one that spreadsheets do not agree on.
  private func plan(_ chart: DataTable.Chart, of table: DataTable) -> ChartLayout? {
    func cells(_ column: String, _ rows: Range<Int>? = nil) -> CellRange {
      guard let position = table.position(of: column) else {
        preconditionFailure("a chart of \(table.id) shows a column that is not there: \(column)")
      }
      let rows = rows ?? chart.rows
      return CellRange(rows: (rows.lowerBound + 1)...rows.upperBound, columns: position...position)
    }
    let title = line(chart.title)
    var plan = ChartLayout(
      kind: chart.kind.drawn, title: title, categories: cells(chart.categories),
      series: chart.series.map {
        ChartLayout.Series(
          name: line($0.name), values: cells($0.column, $0.rows), colour: $0.tone.colour,
          categories: $0.rows.map { cells(chart.categories, $0) }, isDashed: $0.tone.isOwn)
      }, description: title)
    if chart.kind == .overTime {
      guard let days = days(of: chart, in: table) else { return nil }
      plan.days = days
    }
    if chart.valuesAreShares {
      plan.values = 0...1
      plan.numberFormat = "0%"
    }
    plan.showsLegend = chart.series.count > 1
    plan.width = ChartPages.width
    plan.height = chart.kind == .overTime ? 340 : min(140 + chart.rows.count * 34, ChartPages.height)
    return plan
  }

  /// The first day of a chart and the last, as spreadsheets number them.
  private func days(of chart: DataTable.Chart, in table: DataTable) -> ClosedRange<Int>? {
    let column = table.position(of: chart.categories)!
    let days = table.rows[chart.rows].compactMap { row -> CalendarDay? in
      if case .day(let day) = row[column] { day } else { nil }
    }
    guard let first = days.min(), let last = days.max(), SpreadsheetDay.first <= first else { return nil }
    let origin = CalendarDay(year: 1899, month: 12, day: 30)!
    return origin.days(until: first)...origin.days(until: last)
  }

  // MARK: Words

  private func text(_ sentence: Sentence) -> String { sentence.cellText(in: languages) }

  private func line(_ sentence: Sentence) -> String { sentence.text(in: languages, between: " · ") }

  private func name(_ title: Sentence) -> String { languages.all.map { title[$0] }.joined(separator: " ") }
}

extension DataTable.Tone {
  fileprivate var fill: Colour {
    switch self {
    case .good: .goodFill
    case .poor: .poorFill
    case .bad: .badFill
    case .open: .openFill
    }
  }
}

extension DataTable.Chart.Kind {
  fileprivate var drawn: ChartLayout.Kind {
    switch self {
    case .stackedBars: .stackedBars
    case .bars: .bars
    case .overTime: .overTime
    }
  }
}

extension DataTable.Chart.SeriesTone {
  fileprivate var colour: Colour {
    switch self {
    case .sure: .heading
    case .possible: Colour(0xB4C3E0)
    case .other: Colour(0xC55A11)
    case .own: Colour(0x2E7D4F)
    case .ownOther: Colour(0x8BC09E)
    }
  }

  fileprivate var isOwn: Bool { self == .own || self == .ownOther }
}
