internal import AuditAsking
public import AuditForms
internal import AuditWording

/// A workbook to fill in with Excel or LibreOffice: lists to choose from, frozen headings, a sheet of guidance; only what is to be
/// filled in can be changed. The same layout gives the same bytes.
///
/// - Throws: where libxlsxwriter is not installed, or the parts cannot be put together.
public func renderFillInSheet(_ layout: FillInLayout, program: String) throws(WorkbookError) -> [UInt8] {
  var writer = try WorkbookWriter(title: "careaudit form", program: program)
  let names = FillInLayout.SheetName.allCases.map { $0.text(in: layout.languages) }
  let sheets = try (writer.addSheet(names[0]), writer.addSheet(names[1]), writer.addSheet(names[2]))
  var book = FillInBook(writer: writer, layout: layout, sheets: sheets)
  try book.writeVisit()
  try book.writeGuidance()
  try book.writeLists()
  return try book.finish()
}

private struct FillInBook: ~Copyable {
  var writer: WorkbookWriter
  let layout: FillInLayout
  private let visit: Sheet
  private let guidance: Sheet
  private let choices: Sheet
  /// The lists to choose from, each once: a column of a sheet of its own.
  private var lists: [[String]] = []

  init(writer: consuming WorkbookWriter, layout: FillInLayout, sheets: (Sheet, Sheet, Sheet)) {
    self.writer = writer
    self.layout = layout
    (visit, guidance, choices) = sheets
  }

  consuming func finish() throws(WorkbookError) -> [UInt8] { try writer.finish() }

  private static let open = CellStyle(wraps: true, hasBorder: true, isUnlocked: true)
  private static let openText = CellStyle(wraps: true, hasBorder: true, numberFormat: "@", isUnlocked: true)
  private static let part = CellStyle(isBold: true, fill: .openFill, wraps: true)
  private static let critical = CellStyle(isBold: true, wraps: true)

  // MARK: The visit

  mutating func writeVisit() throws(WorkbookError) {
    for column in FillInColumn.allCases {
      let index = Int(column.rawValue)
      try writer.setColumns(visit, index...index, width: width(column), .plain)
      let title = FillInLayout.title(of: column)
      let words = title.text(in: layout.languages == .english ? .english : .both, between: " / ")
      try writer.write(words, visit, 0, index, .heading)
    }
    try writer.setRow(visit, 0, height: 36)
    for (index, row) in layout.rows.enumerated() { try write(row, index + 1) }
    writer.freeze(visit, rows: 1, columns: 2)
    writer.protect(visit)
    try writer.setPrint(visit, repeatedRows: 1)
    writer.show(visit)
  }

  private func width(_ column: FillInColumn) -> Double {
    switch column {
    case .id: 14
    case .code: 8
    case .level: 12
    case .english: layout.languages == .khmer ? 2 : 46
    case .khmer: layout.languages == .english ? 2 : 46
    case .answer: 26
    case .note, .inside, .reason: 34
    case .heard, .provided, .referred, .to: 18
    case .evidence: 14
    case .checked, .of, .conforming: 11
    }
  }

  private mutating func write(_ row: FillInLayout.Row, _ index: Int) throws(WorkbookError) {
    for column in FillInColumn.allCases {
      let place = Int(column.rawValue)
      let cell = row.cells[column] ?? .closed
      switch cell {
      case .closed:
        if row.isHeading { try writer.write("", visit, index, place, Self.part) }
      case .fixed(let words):
        let style: CellStyle = row.isHeading ? Self.part : row.isCritical ? Self.critical : .text
        try writer.write(text(words), visit, index, place, column == .id ? .plain : style)
      case .choice, .number, .sensible, .wholeNumber:
        try writer.write("", visit, index, place, Self.open)
      case .date, .text, .words:
        try writer.write("", visit, index, place, Self.openText)
      }
      if let rule = rule(cell, CellRange.cell(index, place)) {
        try writer.demand(rule, in: CellRange(row: index, column: place), visit)
      }
    }
  }

  private mutating func rule(_ cell: FillInLayout.Cell, _ place: String) -> CellRule? {
    switch cell {
    case .closed, .fixed, .text: return nil
    case .choice(let words):
      return CellRule(.cells(range(of: words), choices))
    case .number: return CellRule(.decimals(0...999_999_999))
    case .wholeNumber: return CellRule(.wholeNumbers(0...999_999_999))
    case .sensible(let sense):
      var rule = CellRule(.formula(formula(of: sense, at: place)))
      rule.isStrict = false
      rule.refusal = (Words.ProblemTitle.beyondSense[layout.languages.main], text(sense.question))
      return rule
    case .date:
      var rule = CellRule(.anything)
      let form = Words.FillIn.form
      rule.prompt = ("2026-03-14", form.text(in: .both, between: " / "))
      return rule
    case .words(let words):
      var rule = CellRule(.anything)
      rule.prompt = (words.first ?? "", words.joined(separator: ", "))
      return rule
    }
  }

  /// Holds where a number makes sense.
  private func formula(of sense: FillInLayout.Sense, at cell: String) -> String {
    var conditions = ["ISNUMBER(" + cell + ")", cell + ">=" + (sense.atLeast ?? "0")]
    conditions.append(cell + "<=" + (sense.atMost ?? "999999999"))
    if sense.isWhole { conditions.append(cell + "=INT(" + cell + ")") }
    if let row = sense.notAbove.flatMap({ id in layout.rows.firstIndex { $0.id == id } }) {
      let other = CellRange.cell(row + 1, Int(FillInColumn.answer.rawValue))
      conditions.append("OR(" + other + "=\"\"," + cell + "<=" + other + ")")
    }
    return "=AND(" + conditions.joined(separator: ",") + ")"
  }

  private mutating func range(of words: [String]) -> CellRange {
    let column = lists.firstIndex(of: words) ?? lists.count
    if column == lists.count { lists.append(words) }
    return CellRange(rows: 0...(words.count - 1), columns: column...column)
  }

  private func text(_ words: Sentence) -> String { layout.text(words) }

  // MARK: The other sheets

  mutating func writeGuidance() throws(WorkbookError) {
    try writer.setColumns(guidance, 0...0, width: 8, .plain)
    try writer.setColumns(guidance, 1...2, width: 70, .text)
    try writer.write(text(FillInLayout.guidanceTitle), guidance, 0, 0, .title)
    for (row, cells) in layout.guidance.enumerated() {
      for (column, words) in cells.enumerated() { try writer.write(text(words), guidance, row + 1, column, .text) }
    }
    writer.freeze(guidance, rows: 1)
    writer.protect(guidance)
  }

  mutating func writeLists() throws(WorkbookError) {
    for (column, words) in lists.enumerated() {
      for (row, word) in words.enumerated() { try writer.write(word, choices, row, column, .plain) }
    }
    writer.hide(choices)
  }
}
