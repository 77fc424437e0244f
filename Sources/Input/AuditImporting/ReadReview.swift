public import AuditModel
public import DataReading
public import InputProblems

/// A row of a table in which texts were reviewed, as it was filled in.
public struct ReviewRow: Sendable {
  public let key: String
  public let english: ReviewCell?
  public let khmer: ReviewCell?
  /// Nil where nothing is said of it.
  public let state: ReviewState?
  public let by: ReviewCell?
  public let on: CalendarDay?
  /// Nil where the table has no such column.
  public let remark: String?
  /// Of both texts when the table was written; nil where it is not said.
  public let digest: String?
  /// Of the key, of the state, of the reviewer and of the day.
  public let places: (key: FilledPlace, state: FilledPlace, by: FilledPlace, on: FilledPlace)
}

/// What stands in a cell.
public struct ReviewCell: Sendable, Equatable {
  public let text: String
  public let place: FilledPlace
}

/// Reads the tables in which texts were reviewed: the sheets of a workbook, or a file of values.
///
/// - Parameters:
///   - tables: all sheets; those without a heading of ours help only, and are passed over.
///   - file: the name of the file, as problems bear it.
///   - labels: how a state is called besides its word.
///   - on: the day of this run; a later one has not come yet.
/// - Returns: rows that can be read, in their order; what cannot be read is told with its cell, and what else its row says is there.
public func readReview(
  _ tables: [TextTable], file: String, labels: [String: String], on today: CalendarDay
) -> Reviewed<[ReviewRow]> {
  var reader = ReviewReader(file: file, labels: labels, today: today)
  for table in tables { reader.read(table) }
  if !reader.hasTable { reader.problems.add(.error) { .wording(.noReviewTable) } }
  return Reviewed(reader.rows, reader.problems.all)
}

private struct ReviewReader {
  let labels: [String: String]
  let today: CalendarDay
  var problems: CappedProblems
  private(set) var rows: [ReviewRow] = []
  private(set) var hasTable = false
  /// The row in which a key stands first, with what stands in it.
  private var known: [String: (row: Int, texts: [String?])] = [:]

  init(file: String, labels: [String: String], today: CalendarDay) {
    problems = CappedProblems(file: file)
    self.labels = labels
    self.today = today
  }

  mutating func read(_ table: TextTable) {
    guard let (start, columns) = heading(of: table) else { return }
    hasTable = true
    let heading = table.rows[start]
    if columns[.english] == nil, columns[.khmer] == nil {
      let place = FilledPlace(sheet: table.name, row: heading.number, column: 0)
      problems.add(.error, at: place.place) { .wording(.columnMissing(ReviewColumn.khmer.word, place)) }
      return
    }
    for row in table.rows.dropFirst(start + 1) { read(row, of: table, columns) }
    tellRemarks(of: table, behind: heading.number, &problems) { _, _ in }
  }

  /// Where the heading stands among the first rows, and which column is which.
  private func heading(of table: TextTable) -> (row: Int, columns: [ReviewColumn: Int])? {
    for (index, row) in table.rows.prefix(20).enumerated() {
      var columns: [ReviewColumn: Int] = [:]
      for cell in table.cells(of: row) {
        let text = table.text(cell)
        let first = text.split(whereSeparator: { $0.isNewline }).first.map(String.init) ?? ""
        let word = InvisibleSigns.trimmed(InvisibleSigns.shown(short(first))).lowercased()
        if let column = ReviewColumn(word: word), columns[column] == nil { columns[column] = Int(cell.column) }
      }
      if columns[.key] != nil, columns.count > 1 { return (index, columns) }
    }
    return nil
  }

  private mutating func read(_ row: TextTable.Row, of table: TextTable, _ columns: [ReviewColumn: Int]) {
    func place(_ column: ReviewColumn) -> FilledPlace {
      FilledPlace(sheet: table.name, row: row.number, column: columns[column] ?? columns[.key]!)
    }
    func text(_ column: ReviewColumn) -> String? {
      columns[column].flatMap { table.text(row, $0) }.map { tidied($0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    func cell(_ column: ReviewColumn) -> ReviewCell? {
      columns[column].map { _ in ReviewCell(text: text(column) ?? "", place: place(column)) }
    }
    let texts = [ReviewColumn.english, .khmer, .state, .by, .on, .remark].map { text($0) }
    guard let key = text(.key) else {
      guard let said = texts.lazy.compactMap({ $0 }).first else { return }
      problems.add(.error, at: place(.key).place) { .wording(.keyMissing(short(said), place(.key))) }
      return
    }
    if let before = known[key] {
      if before.texts != texts {
        problems.add(.error, at: place(.key).place) {
          .wording(.keyTwice(short(key), place(.key), firstRow: before.row))
        }
      }
      return
    }
    known[key] = (row.number, texts)
    var state = text(.state).flatMap { readState($0, at: place(.state)) }
    let on = text(.on).flatMap { readDay($0, at: place(.on), from1904: table.countsFrom1904) }
    // What was reviewed on no day waits for one.
    if on == nil, text(.on) != nil { state = nil }
    rows.append(
      ReviewRow(
        key: key, english: cell(.english), khmer: cell(.khmer), state: state, by: cell(.by), on: on,
        remark: columns[.remark].map { _ in text(.remark) ?? "" }, digest: text(.digest),
        places: (place(.key), place(.state), place(.by), place(.on))))
  }

  private mutating func readState(_ text: String, at place: FilledPlace) -> ReviewState? {
    if let word = readFilledWord(text, among: ReviewState.words, labels: labels) { return ReviewState(word: word) }
    let nearest = nearestWord(to: text.lowercased(), among: ReviewState.words)
    problems.add(.error, at: place.place) { .wording(.stateUnknown(short(text), place, nearest: nearest)) }
    return nil
  }

  private mutating func readDay(_ text: String, at place: FilledPlace, from1904: Bool) -> CalendarDay? {
    guard case .certain(let day) = readDayOfCell(text, from1904: from1904) else {
      problems.add(.error, at: place.place) {
        .importing(.valueUnreadable(short(text), place, expected: .date, write: []))
      }
      return nil
    }
    guard day <= today else {
      problems.add(.error, at: place.place) { .wording(.dayInFuture(day.iso, place)) }
      return nil
    }
    return day
  }
}

/// A cell as somebody meant it: programs end lines as they please and put spaces at ends, and a mark before what might be a formula.
private func tidied(_ text: String) -> String {
  var lines = text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }.map { line in
    var line = line
    while let last = line.last, last == " " || last == "\r" || last == "\t" || last == "\u{A0}" { line.removeLast() }
    return String(line)
  }
  if let first = lines.first, first.hasPrefix("'"),
    let sign = first.unicodeScalars.dropFirst().first(where: { !$0.properties.isWhitespace }),
    "=+-@＝＋－＠﹦﹢﹣﹫".unicodeScalars.contains(sign)
  {
    lines[0] = String(first.dropFirst())
  }
  return InvisibleSigns.trimmed(lines.joined(separator: "\n"))
}

/// What a program noticed of a text.
public struct MachineRemark: Sendable, Equatable {
  /// Several remarks on one text stand on lines of their own.
  public var text: String
  /// Of both texts as the program read them; nil where the table does not say.
  public let digest: String?
}

/// What programs noticed of texts: a table with the columns `key` and `remark`, and perhaps `digest`.
///
/// - Parameter table: read from a file of values.
/// - Returns: by key; nil where it has no such columns.
public func readMachineRemarks(_ table: TextTable) -> [String: MachineRemark]? {
  guard let heading = table.rows.first else { return nil }
  var columns: [String: Int] = [:]
  for cell in table.cells(of: heading) {
    let name = InvisibleSigns.trimmed(short(table.text(cell))).lowercased()
    if columns[name] == nil { columns[name] = Int(cell.column) }
  }
  guard let key = columns["key"], let remark = columns["remark"] else { return nil }
  var remarks: [String: MachineRemark] = [:]
  for row in table.rows.dropFirst() {
    guard let name = table.text(row, key), let text = table.text(row, remark) else { continue }
    let trimmed = InvisibleSigns.trimmed(name)
    let digest = columns["digest"].flatMap { table.text(row, $0) }.map { InvisibleSigns.trimmed($0) }
    if remarks[trimmed] == nil {
      remarks[trimmed] = MachineRemark(text: text, digest: digest)
    } else {
      remarks[trimmed]?.text += "\n" + text
    }
  }
  return remarks
}
