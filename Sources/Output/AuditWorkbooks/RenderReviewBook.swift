internal import AuditModel
public import AuditReports
internal import AuditWording

/// A workbook in which texts are reviewed: how it is done, what the program says, what the standards say. Numbers of texts and what the
/// program needs again are guarded against a slip of the hand. The same texts give the same bytes.
///
/// - Throws: where libxlsxwriter is not installed, or the parts cannot be put together.
public func renderReviewBook(_ texts: [ToldWording], program: String) throws(WorkbookError) -> [UInt8] {
  var book = ReviewBook(writer: try WorkbookWriter(title: "careaudit wording", program: program))
  try book.writeGuide()
  try book.write(texts.filter { $0.text.isOfProgram }, as: Words.Wording.program)
  try book.write(texts.filter { !$0.text.isOfProgram }, as: Words.Wording.standards)
  return try book.finish()
}

private struct ReviewBook: ~Copyable {
  var writer: WorkbookWriter

  init(writer: consuming WorkbookWriter) { self.writer = writer }

  consuming func finish() throws(WorkbookError) -> [UInt8] { try writer.finish() }

  private static let guarded = CellStyle(ink: .faint, wraps: true, hasBorder: true)
  private static let open = CellStyle(wraps: true, hasBorder: true, numberFormat: "@", isUnlocked: true)
  private static let day = CellStyle(wraps: true, hasBorder: true, numberFormat: "yyyy-mm-dd", isUnlocked: true)

  /// Both languages, one below the other: the reviewer reads at least one.
  private func both(_ sentence: Sentence) -> String { sentence.text(in: .both, between: "\n") }

  private func sheetName(_ title: Sentence) -> String { title[.english] + " " + title[.khmer] }

  // MARK: How it is done

  mutating func writeGuide() throws(WorkbookError) {
    let sheet = try writer.addSheet(sheetName(Words.Wording.guide))
    try writer.setColumns(sheet, 0...0, width: 16, .text)
    try writer.setColumns(sheet, 1...2, width: 64, .text)
    try writer.write(both(Words.Wording.guide), sheet, 0, 0, .title)
    let steps = [
      Words.Wording.guideOne, Words.Wording.guideTwo, Words.Wording.guideThree, Words.Wording.guideFour,
      Words.Wording.guideFive,
    ]
    var row = 2
    for (number, step) in zip(1..., steps) {
      try write(String(number), step, sheet, row)
      row += 1
    }
    row += 1
    for column in ReviewColumn.allCases {
      try write(column.word, column.definition, sheet, row)
      row += 1
    }
    writer.protect(sheet)
    try writer.setPrint(sheet, repeatedRows: 0)
    writer.show(sheet)
  }

  private mutating func write(_ name: String, _ words: Sentence, _ sheet: Sheet, _ row: Int) throws(WorkbookError) {
    try writer.write(name, sheet, row, 0, CellStyle(isBold: true, wraps: true))
    try writer.write(words[.english], sheet, row, 1, .text)
    try writer.write(words[.khmer], sheet, row, 2, .text)
  }

  // MARK: The texts

  mutating func write(_ texts: [ToldWording], as title: Sentence) throws(WorkbookError) {
    guard !texts.isEmpty else { return }
    let sheet = try writer.addSheet(sheetName(title))
    for column in ReviewColumn.allCases {
      let index = Int(column.rawValue)
      try writer.setColumns(sheet, index...index, width: width(column), .plain, isHidden: column == .digest)
      try writer.write(column.word + "\n" + both(column.title), sheet, 0, index, .heading)
    }
    try writer.setRow(sheet, 0, height: 64)
    for (index, text) in texts.enumerated() { try write(text, sheet, index + 1) }
    let last = texts.count
    let all = CellRange(rows: 0...last, columns: 0...(ReviewColumn.allCases.count - 1))
    try guardCells(sheet, last)
    writer.freeze(sheet, rows: 1, columns: 1)
    try writer.filter(sheet, all)
    writer.protect(sheet)
    try writer.setPrint(sheet, repeatedRows: 1)
  }

  private func width(_ column: ReviewColumn) -> Double {
    switch column {
    case .key: 30
    case .place: 20
    case .about: 34
    case .english, .khmer: 60
    case .state: 14
    case .by: 20
    case .on: 12
    case .remark, .finding: 34
    case .digest: 18
    }
  }

  private mutating func write(_ one: ToldWording, _ sheet: Sheet, _ row: Int) throws(WorkbookError) {
    for column in ReviewColumn.allCases {
      let index = Int(column.rawValue)
      switch column {
      case .key: try writer.write(one.text.key, sheet, row, index, Self.guarded)
      case .place: try writer.write(both(one.place), sheet, row, index, Self.guarded)
      case .about: try writer.write(one.about.map { both($0.sentence) } ?? "", sheet, row, index, Self.guarded)
      case .english: try writer.write(one.text.english ?? "", sheet, row, index, Self.open)
      case .khmer: try writer.write(one.text.khmer ?? "", sheet, row, index, Self.open)
      case .state: try writer.write(one.state.word, sheet, row, index, Self.open)
      case .by: try writer.write(one.mark?.by ?? "", sheet, row, index, Self.open)
      case .on:
        if let day = one.mark?.on, day >= SpreadsheetDay.first {
          let day = SpreadsheetDay(year: day.year, month: day.month, day: day.day)
          try writer.write(day, sheet, row, index, Self.day)
        } else {
          try writer.write(one.mark?.on.iso ?? "", sheet, row, index, Self.day)
        }
      case .remark: try writer.write(one.remark ?? "", sheet, row, index, Self.open)
      case .finding: try writer.write(one.finding ?? "", sheet, row, index, Self.guarded)
      case .digest: try writer.write(one.text.digest, sheet, row, index, Self.guarded)
      }
    }
  }

  private mutating func guardCells(_ sheet: Sheet, _ last: Int) throws(WorkbookError) {
    let states = CellRange(rows: 1...last, columns: column(.state))
    var rule = CellRule(.words(ReviewState.words))
    rule.prompt = (
      ReviewState.words.joined(separator: ", "),
      ReviewState.allCases.map { $0.word + " · " + $0.phrase[.khmer] }.joined(separator: "\n")
    )
    rule.refusal = (
      Words.WordingProblem.titleRow[.english],
      Words.WordingProblem.stateHint.text(in: .both, between: " / ")
    )
    try writer.demand(rule, in: states, sheet)
    try writer.colour(states, sheet, where: .equalsText(ReviewState.reviewed.word), CellStyle(fill: .goodFill))
  }

  private func column(_ column: ReviewColumn) -> ClosedRange<Int> { Int(column.rawValue)...Int(column.rawValue) }
}
