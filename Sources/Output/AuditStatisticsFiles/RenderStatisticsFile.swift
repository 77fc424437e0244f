public import AuditData
public import AuditModel
internal import AuditWording
internal import TextFitting

/// A tidy table as a file for SPSS or Stata: labels of variables and values in one language, days as days, what is missing as missing. What
/// is longer than such a file holds is cut between letters, and says so.
///
/// - Parameters:
///   - words: those that its rows hold.
///   - keep: is given the bytes one after the other; false where they could not be kept.
public func renderStatisticsFile(
  _ table: StatisticsTable, _ words: TidyWords, _ about: TidyAbout, as format: StatisticsFormat, in language: Language,
  keep: @escaping ([UInt8]) -> Bool
) throws(StatisticsError) {
  try StatisticsFile(table: table, words: words, about: about, format: format, language: language).write(to: keep)
}

/// How long texts may be, by whom a file is for.
private struct StatisticsLimits {
  /// Bytes and code points of the label of a variable.
  let label: (bytes: Int, codePoints: Int)
  let value: Int
  let file: (bytes: Int, codePoints: Int)
  let text: Int
  let note: Int

  init(_ format: StatisticsFormat) {
    switch format {
    case .spss: (label, value, file, text, note) = ((252, .max), 120, (64, .max), 32_767, 80)
    case .stata: (label, value, file, text, note) = ((320, 80), 32_000, (320, 80), 2_045, 2_000)
    }
  }
}

private struct StatisticsFile {
  let table: StatisticsTable
  let words: TidyWords
  let about: TidyAbout
  let format: StatisticsFormat
  let language: Language

  private var limits: StatisticsLimits { StatisticsLimits(format) }

  func write(to keep: @escaping ([UInt8]) -> Bool) throws(StatisticsError) {
    let file = about.program + " · " + table.table.title[language]
    var writer = try StatisticsWriter(
      format, label: file.label(ofUTF8: limits.file.bytes, codePoints: limits.file.codePoints), keep: keep)
    for line in about.statement[language].lines(ofUTF8: limits.note) { writer.add(note: line) }
    try addLabels(to: &writer)
    let kinds = kinds
    for (variable, kind) in zip(table.table.variables, kinds) {
      let hasLabels = variable.form == .word || variable.form == .flag
      try writer.add(
        variable: variable.id, kind,
        label: variable.label[language].label(ofUTF8: limits.label.bytes, codePoints: limits.label.codePoints),
        labels: hasLabels ? labelName(variable) : nil)
    }
    if kinds.contains(where: \.isLong) {
      for text in table.texts + [""] { try writer.add(text: text) }
    }
    let texts = kinds.contains(where: \.isLong) || format == .stata ? table.texts : table.texts.map { fitting($0) }
    try writer.begin(rows: table.count)
    for row in 0..<table.count {
      try writer.beginRow()
      for (position, kind) in kinds.enumerated() { try insert(row, position, kind, texts, into: writer) }
      try writer.endRow()
    }
    try writer.finish()
  }

  // MARK: Variables

  private func labelName(_ variable: TidyTable.Variable) -> String {
    variable.form == .flag ? "yes_no" : variable.id
  }

  private func addLabels(to writer: inout StatisticsWriter) throws(StatisticsError) {
    func fitting(_ label: Sentence) -> String { label[language].printable.label(ofUTF8: limits.value) }
    let variables = table.table.variables
    if variables.contains(where: { $0.form == .flag }) {
      try writer.add(labels: [(0, fitting(Words.Paper.no)), (1, fitting(Words.Paper.yes))], as: "yes_no")
    }
    for variable in variables where variable.form == .word {
      let labels = words.words(of: variable.id).enumerated().map { (Int32($0.offset + 1), fitting($0.element.label)) }
      try writer.add(labels: labels, as: labelName(variable))
    }
  }

  private var kinds: [StatisticsWriter.Kind] {
    zip(table.table.variables, table.columns).map { variable, column in
      switch (variable.form, column) {
      case (.word, _), (.flag, _): return .code
      case (.day, _): return .day
      case (.whole, _): return .number(decimals: 0)
      case (.decimal, _), (.share, _): return .number(decimals: 6)
      case (.text, .texts(let positions)):
        let width = table.width(positions)
        return width <= limits.text ? .text(width) : format == .stata ? .longText : .text(limits.text)
      case (.text, .numbers): return .text(1)
      }
    }
  }

  /// As much of a text as a cell holds; what is cut off is said to be.
  private func fitting(_ text: String) -> String {
    guard text.utf8.count > limits.text else { return text }
    let tail = " … (" + Words.Table.cut[language] + ")"
    return text.beginning(ofUTF8: limits.text - tail.utf8.count) + tail
  }

  // MARK: Rows

  private func insert(
    _ row: Int, _ position: Int, _ kind: StatisticsWriter.Kind, _ texts: [String],
    into writer: borrowing StatisticsWriter
  ) throws(StatisticsError) {
    switch table.columns[position] {
    // A long text has to refer to one: where it is missing to the empty one, behind all others.
    case .texts(let column) where kind.isLong:
      try writer.insert(reference: column[row] < 0 ? texts.count : Int(column[row]), position)
    case .texts(let column) where column[row] < 0: try writer.insertMissing(position)
    case .texts(let column): try writer.insert(texts[Int(column[row])], position)
    case .numbers(let column) where column[row].isNaN: try writer.insertMissing(position)
    case .numbers(let column):
      let number = column[row]
      switch kind {
      case .code: try writer.insert(Int32(number), position)
      case .day where format == .stata:
        try writer.insert(Int32(number - StatisticsFile.days(before: 1960, 1, 1)), position)
      case .day: try writer.insert((number - StatisticsFile.days(before: 1582, 10, 14)) * 86_400, position)
      case .number, .text, .longText: try writer.insert(number, position)
      }
    }
  }

  /// Days from the beginning of year 1 to the day from which a kind of file counts.
  private static func days(before year: Int, _ month: Int, _ day: Int) -> Double {
    Double(CalendarDay(year: year, month: month, day: day)?.ordinal ?? 0)
  }
}

extension StatisticsWriter.Kind {
  var isLong: Bool {
    if case .longText = self { true } else { false }
  }
}
