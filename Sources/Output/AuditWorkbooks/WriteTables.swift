public import AuditData
internal import AuditModel
internal import AuditScoring
public import AuditWording

/// A workbook of tables, a sheet each: frozen headings, filters, colours by what a cell holds, and charts on a sheet of
/// their own. The same tables give the same bytes.
///
/// - Throws: where libxlsxwriter is not installed, the parts cannot be put together, or a table is too long for a sheet.
public func renderWorkbook(
  _ tables: [DataTable], title: String, program: String, languages: PageLanguages
) throws(WorkbookError) -> [UInt8] {
  var book = TableBook(writer: try WorkbookWriter(title: title, program: program), languages: languages)
  for table in tables { try book.add(table) }
  try book.addCharts(of: tables)
  return try book.finish()
}

private struct TableBook: ~Copyable {
  var writer: WorkbookWriter
  let languages: PageLanguages
  private var sheets: [Sheet] = []

  init(writer: consuming WorkbookWriter, languages: PageLanguages) {
    self.writer = writer
    self.languages = languages
  }

  consuming func finish() throws(WorkbookError) -> [UInt8] { try writer.finish() }

  // MARK: Sheets

  mutating func add(_ table: DataTable) throws(WorkbookError) {
    let sheet = try writer.addSheet(name(table.title))
    sheets.append(sheet)
    for (column, about) in table.columns.enumerated() {
      try writer.setColumns(sheet, column...column, width: Double(about.width), .text)
      try writer.write(text(about.title), sheet, 0, column, .heading)
    }
    try writer.setRow(sheet, 0, height: languages == .both ? 48 : 32)
    for (row, cells) in table.rows.enumerated() {
      for (column, cell) in cells.enumerated() { try write(cell, sheet, row + 1, column) }
    }
    writer.freeze(sheet, rows: 1, columns: table.columns.first?.id == "facility" ? 1 : 0)
    let last = max(1, table.rows.count)
    try writer.setPrintArea(sheet, CellRange(rows: 0...last, columns: 0...(table.columns.count - 1)))
    try writer.filter(sheet, CellRange(rows: 0...last, columns: 0...(table.columns.count - 1)))
    try writer.setPrint(sheet, repeatedRows: 1)
    guard !table.rows.isEmpty else { return }
    for (column, about) in table.columns.enumerated() {
      try colour(CellRange(rows: 1...last, columns: column...column), by: about, words: words(column, of: table), sheet)
    }
  }

  private mutating func write(_ cell: DataTable.Cell, _ sheet: Sheet, _ row: Int, _ column: Int) throws(WorkbookError) {
    switch cell {
    case .empty: break
    case .text(let text): try writer.write(text, sheet, row, column, .text)
    case .words(let sentence): try writer.write(text(sentence), sheet, row, column, .text)
    case .word(let word, let phrase): try writer.write(text(phrase.inEnglish(word)), sheet, row, column, .text)
    case .number(let number): try writer.write(number.approximation, sheet, row, column, .number)
    case .whole(let number) where number.isExactInSpreadsheet:
      try writer.write(Double(number), sheet, row, column, .number)
    case .whole(let number):
      try writer.write(String(number) + " " + text(Words.Table.tooManyDigits), sheet, row, column, .text)
    case .share(let share):
      try writer.write(Double(share.part) / Double(share.whole), sheet, row, column, .share)
    case .day(let day) where day < SpreadsheetDay.first: try writer.write(day.iso, sheet, row, column, .text)
    case .day(let day):
      try writer.write(SpreadsheetDay(year: day.year, month: day.month, day: day.day), sheet, row, column)
    }
  }

  /// Each word of a column in which some have a colour, once, in the order in which they come.
  private func words(_ column: Int, of table: DataTable) -> [Sentence] {
    guard !table.columns[column].tones.isEmpty else { return [] }
    var known: Set<Sentence> = []
    return table.rows.compactMap { row in
      guard case .word(let word, let phrase) = row[column] else { return nil }
      let sentence = phrase.inEnglish(word)
      return known.insert(sentence).inserted ? sentence : nil
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

  /// In each language of the workbook, one below the other.
  private func text(_ sentence: Sentence) -> String { sentence.text(in: languages, between: "\n") }

  private func line(_ sentence: Sentence) -> String { sentence.text(in: languages, between: " · ") }

  private func name(_ title: Sentence) -> String { languages.all.map { title[$0] }.joined(separator: " ") }
}

extension SpreadsheetDay {
  /// The first day that all spreadsheets number alike: Excel knows a 29 February 1900.
  static let first = CalendarDay(year: 1900, month: 3, day: 1)!
}

extension Int64 {
  /// Whether it has at most the 15 digits that a spreadsheet holds, zeros at its end apart.
  fileprivate var isExactInSpreadsheet: Bool {
    var digits = magnitude
    while digits > 0, digits % 10 == 0 { digits /= 10 }
    return digits < 1_000_000_000_000_000
  }
}

extension ExactDecimal {
  /// The nearest floating-point number, which is what a spreadsheet holds: right to 15 digits, of which it never has more.
  fileprivate var approximation: Double { Double(text)! }
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
