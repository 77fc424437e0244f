public import AuditModel
internal import AuditWording
public import StandardEditing

/// A standard as a workbook to be changed with Excel or LibreOffice and brought back: frozen headings, filters, lists to choose from, a
/// sheet that explains, ids that are guarded. The same standard gives the same bytes.
///
/// - Parameters:
///   - sheets: the standard.
///   - standard: the same, for what is told in words.
///   - program: that made it, with its version.
/// - Throws: where libxlsxwriter is not installed, or the parts cannot be put together.
public func renderStandardSheets(
  _ sheets: StandardSheets, of standard: Standard?, program: String
) throws(WorkbookError) -> [UInt8] {
  var writer = try WorkbookWriter(title: "careaudit standards " + sheets.id, program: program)
  let about = try writer.addSheet(Words.Sheet.explained.both)
  let pages = try sheets.sheets.map { sheet throws(WorkbookError) in try writer.addSheet(sheet.kind.title.both) }
  let lists = try writer.addSheet(Words.FillIn.lists.both)
  let stamp = try writer.addSheet("careaudit")
  var book = StandardBook(writer: writer, sheets: sheets, standard: standard, pages: pages, lists: lists)
  try book.explain(on: about)
  for index in pages.indices { try book.fill(index) }
  try book.fillLists()
  try book.fillStamp(stamp)
  return try book.finish()
}

private struct StandardBook: ~Copyable {
  var writer: WorkbookWriter
  let sheets: StandardSheets
  let standard: Standard?
  let pages: [Sheet]
  let lists: Sheet
  /// The lists to choose from, each once: a column of a sheet of its own.
  private var choices: [[String]] = []

  /// How many rows below the last one rules still hold in, so that new ones have their lists too.
  private static let roomForNew = 300
  private static let cell = CellStyle(wraps: true, numberFormat: "@")
  private static let fixed = CellStyle(isBold: true, fill: .openFill, numberFormat: "@")
  private static let told = CellStyle(isItalic: true, ink: .faint, wraps: true)

  init(
    writer: consuming WorkbookWriter, sheets: StandardSheets, standard: Standard?, pages: [Sheet], lists: Sheet
  ) {
    self.writer = writer
    self.sheets = sheets
    self.standard = standard
    self.pages = pages
    self.lists = lists
  }

  consuming func finish() throws(WorkbookError) -> [UInt8] { try writer.finish() }

  // MARK: Rows

  mutating func fill(_ index: Int) throws(WorkbookError) {
    let (sheet, page) = (sheets.sheets[index], pages[index])
    let marked = sheet.columns.count
    for (column, about) in sheet.columns.enumerated() {
      try writer.setColumns(
        page, column...column, width: width(about), about.form == .told ? Self.told : Self.cell)
      try writer.write(about.title.both + "\n" + about.id, page, 0, column, .heading)
    }
    try writer.setColumns(page, marked...marked, width: 8, isHidden: true)
    try writer.write(SheetStamp.heading(of: sheet.kind), page, 0, marked, .heading)
    try writer.setRow(page, 0, height: 64)
    for (row, content) in sheet.rows.enumerated() {
      for (column, about) in sheet.columns.enumerated() {
        let isNeeds = about.form == .told && content.cells[column].isEmpty
        let text = isNeeds ? told(about, sheet.kind, row) : shown(content.cells[column], about)
        if text.isEmpty { continue }
        if about.form == .number, let number = Double(text), text.utf8.count < 15 {
          try writer.write(number, page, row + 1, column, .number)
        } else {
          try writer.write(
            text, page, row + 1, column, about.form == .id ? Self.fixed : about.form == .told ? Self.told : Self.cell)
        }
      }
      try writer.write(content.id, page, row + 1, marked)
    }
    let last = max(1, sheet.rows.count)
    writer.freeze(page, rows: 1, columns: sheet.kind == .criteria ? 1 : 0)
    try writer.filter(page, CellRange(rows: 0...last, columns: 0...(marked - 1)))
    try writer.setPrint(page, repeatedRows: 1)
    for (column, about) in sheet.columns.enumerated() {
      guard let rule = try rule(about, sheet.kind, column, marked) else { continue }
      let end = about.form == .id ? last : last + Self.roomForNew
      try writer.demand(rule, in: CellRange(rows: 1...end, columns: column...column), page)
    }
    if sheet.kind == .criteria { try colourLevels(sheet, page, last) }
  }

  private mutating func colourLevels(
    _ sheet: StandardSheets.Sheet, _ page: Sheet, _ last: Int
  ) throws(WorkbookError) {
    guard let column = sheet.columns.firstIndex(where: { $0.id == "level" }) else { return }
    let range = CellRange(rows: 1...(last + Self.roomForNew), columns: column...column)
    try writer.colour(range, page, where: .beginsWith(Level.critical.word), CellStyle(fill: .badFill))
    try writer.colour(range, page, where: .beginsWith(Level.required.word), CellStyle(fill: .poorFill))
  }

  /// As it is read back: a word with how people say it in Khmer behind it.
  private func shown(_ cell: String, _ column: SheetColumn) -> String {
    switch column.form {
    case .word, .reviewState: return label(cell, column)
    default: break
    }
    return StandardSheets.shown(cell)
  }

  private func label(_ word: String, _ column: SheetColumn) -> String {
    guard let phrase = column.phrase(of: word) else { return word }
    return word + " · " + phrase[.khmer]
  }

  /// What the needs of a rating say in words.
  private func told(_ column: SheetColumn, _ kind: SheetKind, _ row: Int) -> String {
    guard let standard, column.id.hasPrefix("needs") else { return "" }
    let ratings = kind == .ratings ? standard.ratings : standard.sectionRatings
    guard ratings.indices.contains(row) else { return "" }
    let language: Language = column.id.hasSuffix("_km") ? .khmer : .english
    return ratings[row].needs.map { standard.sentence(of: $0)[language] }.joined(separator: "\n")
  }

  private func width(_ column: SheetColumn) -> Double {
    switch column.form {
    case .id: 30
    case .text where column.path.first == "title": 26
    case .text where column.language != nil: 46
    case .example, .told, .reason: 40
    case .needs: 50
    case .text, .names, .cited: 24
    case .section, .measure, .words, .quotient: 20
    case .word, .reviewState, .reviewer: 20
    case .number, .test, .span, .day, .yes, .money, .rank, .reviewDay: 12
    }
  }

  // MARK: Rules

  private mutating func rule(
    _ column: SheetColumn, _ kind: SheetKind, _ position: Int, _ marked: Int
  ) throws(WorkbookError) -> CellRule? {
    switch column.form {
    case .id:
      let (cell, mark) = (CellRange.letters(position) + "2", CellRange.letters(marked) + "2")
      var rule = CellRule(.formula("=OR(" + mark + "=\"\",EXACT(" + cell + "," + mark + "))"))
      rule.refusal = (Words.Sheet.idGuard.both(" / "), Words.Sheet.idGuardMessage.both(" / "))
      return rule
    case .word(let words, _): return CellRule(.cells(range(of: words.map { label($0, column) }), lists))
    case .reviewState:
      return CellRule(.cells(range(of: ReviewState.words.map { label($0, column) }), lists))
    case .section: return reference(to: .sections)
    case .measure: return reference(to: .measures)
    case .yes: return CellRule(.cells(range(of: ["yes"]), lists))
    case .words, .cited, .names, .test, .span, .day, .money, .quotient, .needs, .number, .example, .reason,
      .rank, .reviewer, .reviewDay:
      var rule = CellRule(.anything)
      rule.prompt = (column.id, column.whatToWrite.both(" / "))
      return rule
    case .text, .told: return nil
    }
  }

  /// A list of the ids of another sheet, new ones among them; only a warning, for it may grow on.
  private func reference(to kind: SheetKind) -> CellRule? {
    guard let index = sheets.sheets.firstIndex(where: { $0.kind == kind }) else { return nil }
    let last = max(1, sheets.sheets[index].rows.count) + Self.roomForNew
    var rule = CellRule(.cells(CellRange(rows: 1...last, columns: 0...0), pages[index]))
    rule.isStrict = false
    return rule
  }

  private mutating func range(of words: [String]) -> CellRange {
    let column = choices.firstIndex(of: words) ?? choices.count
    if column == choices.count { choices.append(words) }
    return CellRange(rows: 0...(words.count - 1), columns: column...column)
  }

  // MARK: The other sheets

  mutating func explain(on page: Sheet) throws(WorkbookError) {
    try writer.setColumns(page, 0...1, width: 24, .text)
    try writer.setColumns(page, 2...2, width: 40, .text)
    try writer.setColumns(page, 3...4, width: 70, .text)
    let name = sheets.id + " " + sheets.version
    let command = "careaudit standards --from FILE.xlsx --as tailoring|revision"
    let paragraphs = [
      Words.Sheet.aboutWhat(standard: name), Words.Sheet.aboutBack(command: command), Words.Sheet.aboutRoads,
      Words.Sheet.aboutRows, Words.Sheet.aboutIds, Words.Sheet.aboutReview, Words.Sheet.aboutBasis,
      Words.Sheet.aboutMeasures,
      KhmerReview.note,
    ]
    try writer.write(Words.Sheet.explained.both(" · "), page, 0, 0, .title)
    for (row, paragraph) in paragraphs.enumerated() {
      try writer.write(paragraph[.english], page, row + 1, 3, .text)
      try writer.write(paragraph[.khmer], page, row + 1, 4, .text)
    }
    var row = paragraphs.count + 2
    let headings = [
      Words.ReportTable.sheet.both, "id", Words.Common.what.both, Words.Sheet.writeHeading[.english],
      Words.Sheet.writeHeading[.khmer],
    ]
    for (column, heading) in headings.enumerated() { try writer.write(heading, page, row, column, .heading) }
    for sheet in sheets.sheets {
      for column in sheet.columns {
        row += 1
        try writer.write(sheet.kind.title.both(" · "), page, row, 0, .text)
        try writer.write(column.id, page, row, 1, .text)
        try writer.write(column.title.both, page, row, 2, .text)
        try writer.write(column.whatToWrite[.english], page, row, 3, .text)
        try writer.write(column.whatToWrite[.khmer], page, row, 4, .text)
      }
    }
    writer.freeze(page, rows: 1)
    try writer.setPrint(page, repeatedRows: 1)
    writer.show(page)
  }

  mutating func fillLists() throws(WorkbookError) {
    for (column, words) in choices.enumerated() {
      for (row, word) in words.enumerated() { try writer.write(word, lists, row, column) }
    }
    writer.hide(lists)
  }

  mutating func fillStamp(_ page: Sheet) throws(WorkbookError) {
    for (row, cells) in SheetStamp.rows(of: sheets).enumerated() {
      for (column, cell) in cells.enumerated() where !cell.isEmpty {
        try writer.write(cell, page, row, column, Self.cell)
      }
    }
    writer.hide(page)
  }
}

extension Sentence {
  /// In English, and below that in Khmer.
  fileprivate var both: String { both("\n") }

  fileprivate func both(_ separator: String) -> String { text(in: .both, between: separator) }
}
