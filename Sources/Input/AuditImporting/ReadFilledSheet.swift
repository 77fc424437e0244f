public import AuditAsking
public import AuditModel
public import DataReading
public import InputProblems

/// Whether a table is our sheet to fill in.
public func isFilledSheet(_ table: TextTable) -> Bool { start(of: table) != nil }

/// What the workbook of a form holds before anybody has filled it in.
public struct OwnTexts: Sendable {
  /// The number of the form.
  public let form: String
  /// What tells apart sheets of one form that ask in other words.
  public let edition: String
  /// By the id of a row, what may stand in each column that only the program writes.
  private var rows: [String: [FillInColumn: Set<String>]] = [:]
  /// All of it, on whatever sheet.
  private var all: Set<String> = []

  public init(form: String, edition: String) {
    self.form = form
    self.edition = edition
  }

  /// Whether a sheet says that these are its words.
  public func are(ofSheet table: TextTable) -> Bool {
    form == cell(.answer, of: "visit/form", onSheet: table) && edition == cell(.code, of: "visit/form", onSheet: table)
  }

  /// - Parameter id: empty for a heading.
  public mutating func add(_ text: String, row id: String, _ column: FillInColumn) {
    rows[id, default: [:]][column, default: []].insert(OwnTexts.comparable(text))
    all.insert(OwnTexts.comparable(text))
  }

  /// What stands on a sheet that only helps.
  public mutating func add(_ text: String) { all.insert(OwnTexts.comparable(text)) }

  func holds(_ text: String) -> Bool { all.contains(OwnTexts.comparable(text)) }

  /// Whether a text stands where the program has written it; also where a row is not of the form.
  func holds(_ text: String, row id: String, _ column: FillInColumn) -> Bool {
    guard let row = rows[id] else { return true }
    return row[column]?.contains(OwnTexts.comparable(text)) ?? false
  }

  /// Programs break lines and put spaces as they please.
  private static func comparable(_ text: String) -> String {
    InvisibleSigns.shown(text).split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
  }
}

/// What people have written on a sheet where nothing is asked.
public struct WrittenElsewhere: Sendable {
  private var cells: [(place: FilledPlace, text: String)] = []

  /// - Parameters:
  ///   - table: a sheet of our workbook that only helps: of guidance, or of lists.
  ///   - own: what stands there by itself; nil where another edition of the form has made it.
  ///   - isGuidance: whether its columns are code, question and help.
  public init(onHelpSheet table: TextTable, own: OwnTexts?, isGuidance: Bool) {
    let codes = table.rows.filter { table.text($0, 0) != nil }.map(\.number)
    for row in table.rows {
      for cell in table.cells(of: row) {
        let text = table.text(cell)
        let isForeign =
          own.map { !$0.holds(text) }
          ?? (isGuidance && (cell.column > 2 || row.number > 4 && !codes.contains(row.number)))
        if isForeign { add(text, FilledPlace(sheet: table.name, row: row.number, column: Int(cell.column))) }
      }
    }
    for remark in table.remarks {
      guard case .comment(let text) = remark.kind else { continue }
      add(text, FilledPlace(sheet: table.name, row: remark.row, column: remark.column))
    }
  }

  fileprivate init() {}

  fileprivate mutating func add(_ text: String, _ place: FilledPlace) {
    if !InvisibleSigns.trimmed(text).isEmpty { cells.append((place, text)) }
  }

  /// The first of it, and how much more there is; nil where there is none.
  public func problem(in file: String) -> Problem? {
    cells.first.map { first in
      Problem(
        .warning, .importing(.writtenElsewhere(short(first.text), first.place, more: cells.count - 1)), file: file,
        place: first.place.place)
    }
  }

  /// All of it, each with its sheet and cell.
  public var entries: [UnplacedEntry] {
    cells.map { place, text in
      let sheet = place.sheet.isEmpty ? "" : place.sheet + "!"
      return UnplacedEntry(name: sheet + (place.cell ?? "?"), value: text)
    }
  }
}

/// The facility that a sheet names.
public func facility(onSheet table: TextTable) -> String? { answer(to: "visit/facility", onSheet: table) }

/// The ids of the standards by which the form of a sheet asks, of which it holds the versions too.
public func standards(onSheet table: TextTable) -> [String] {
  (answer(to: "visit/against", onSheet: table) ?? "").split(separator: ",").compactMap {
    $0.split(separator: " ").first.map(String.init)
  }
}

private func answer(to id: String, onSheet table: TextTable) -> String? { cell(.answer, of: id, onSheet: table) }

private func cell(_ column: FillInColumn, of id: String, onSheet table: TextTable) -> String? {
  guard let (start, first) = start(of: table) else { return nil }
  let answer = table.cells(of: table.rows[start]).first { FillInColumn(heading: table.text($0)) == column }
  guard let answer else { return nil }
  return table.rows[start...].lazy.compactMap { row -> String? in
    guard let name = table.text(row, first), InvisibleSigns.trimmed(name) == id else { return nil }
    return table.text(row, Int(answer.column)).map { InvisibleSigns.trimmed($0) }
  }.first
}

/// The position of its heading among the rows, and the column of the ids.
private func start(of table: TextTable) -> (row: Int, column: Int)? {
  for (index, row) in table.rows.prefix(20).enumerated() {
    for cell in table.cells(of: row) where InvisibleSigns.trimmed(table.text(cell)).hasPrefix(FillInColumn.heading) {
      return (index, Int(cell.column))
    }
  }
  return nil
}

/// A visit that was filled in on our sheet, saved as a workbook or as comma-separated values.
///
/// - Parameters:
///   - labels: how the form words its choices, for cells in which only the Khmer half was typed.
///   - own: what stands in the sheet by itself; nil where another edition of the form has made it.
/// - Returns: a row or a column that is not ours is named in a warning, and what stands in it is kept among `unplaced`; a cell that
///   cannot be read is an error, and what else the sheet tells is there all the same.
public func readFilledSheet(
  _ table: TextTable, file: String, fields: FieldNames, labels: ShownLabels = ShownLabels(), own: OwnTexts? = nil
) -> Reviewed<[RecordBuilder]> {
  guard let (start, first) = start(of: table) else { return Reviewed(nil, []) }
  var columns: [Int: (title: String, column: FillInColumn?)] = [:]
  for cell in table.cells(of: table.rows[start]) {
    let title = table.text(cell)
    columns[Int(cell.column)] = (title, FillInColumn(heading: InvisibleSigns.trimmed(short(title))))
  }
  var builder = FieldGatherer(fields: fields, from1904: table.countsFrom1904)
  var problems = CappedProblems(file: file)
  var elsewhere = WrittenElsewhere()
  for row in table.rows.prefix(start) {
    for cell in table.cells(of: row) where !table.text(cell).lowercased().hasPrefix("sep=") {
      elsewhere.add(table.text(cell), FilledPlace(sheet: table.name, row: row.number, column: Int(cell.column)))
    }
  }
  let lastOfForm = table.rows.last { table.text($0, first).map { !InvisibleSigns.trimmed($0).isEmpty } ?? false }
  for row in table.rows.dropFirst(start + 1) {
    let name = table.text(row, first).map { InvisibleSigns.trimmed(short($0)) } ?? ""
    for cell in table.cells(of: row) where Int(cell.column) != first {
      let index = Int(cell.column)
      let value = table.text(cell)
      guard !InvisibleSigns.trimmed(value).isEmpty else { continue }
      let column = columns[index]?.column
      if let column, column.isOurs {
        let isForeign =
          name.isEmpty
          ? own.map { !$0.holds(value) } ?? (row.number > lastOfForm?.number ?? 0)
          : own.map { !$0.holds(value, row: name, column) } ?? false
        if isForeign { elsewhere.add(value, FilledPlace(sheet: table.name, row: row.number, column: index)) }
        continue
      }
      func place(_ field: String) -> FilledPlace {
        FilledPlace(sheet: table.name, row: row.number, column: index, field: field)
      }
      guard let column else {
        let title = columns[index].map { short($0.title) } ?? place("").cell!
        setAside((name.isEmpty ? "" : name + " ") + title, value, place(""))
        continue
      }
      guard !name.isEmpty else {
        let place = place(column.word)
        builder.setAside(place.cell!, value)
        problems.add(.error, at: place.place) { .importing(.rowWithoutID(short(value), place)) }
        continue
      }
      let field = name + " " + column.word
      guard let meaning = meaning(of: name, column, fields) else {
        setAside(field, value, place(field))
        continue
      }
      builder.put(
        meaning, value, at: place(field), words: column.words(of: meaning, labels), problems: &problems)
    }
  }
  if let problem = elsewhere.problem(in: file) {
    problems.add(problem.severity, at: problem.place) { problem.kind }
    for entry in elsewhere.entries { builder.setAside(entry.name, entry.value) }
  }
  tellRemarks(of: table, behind: table.rows[start].number, &problems) { builder.setAside($0.cell!, $1) }
  return Reviewed([builder.finish()], problems.all)

  func setAside(_ name: String, _ value: String, _ place: FilledPlace) {
    builder.setAside(name, value)
    problems.add(.warning, at: place.place) { .importing(.setAside(name: name, value: short(value))) }
  }
}

/// What a cell tells, by the name of its row and its column.
private func meaning(of row: String, _ column: FillInColumn, _ fields: FieldNames) -> FieldMeaning? {
  let stem =
    switch row {
    case "visit/facility": FieldMeaning.facility
    case "visit/form": FieldMeaning.form
    case "visit/against": FieldMeaning.against
    case "visit/date": FieldMeaning.date
    case "visit/kind": FieldMeaning.kind
    case "visit/by": FieldMeaning.by
    case "visit/follows": FieldMeaning.follows
    case "visit/note": FieldMeaning.note
    case "visit/inside": FieldMeaning.inside
    case "services/asked": FieldMeaning.servicesAsked
    default:
      row.hasPrefix("danger/")
        ? dangerMeaning(of: row)
        : row.hasPrefix("visit/")
          ? VisitDetail(word: String(row.dropFirst(6))).map { .detail($0) }
          : row.hasPrefix("place/")
            ? PlacePart(word: String(row.dropFirst(6))).map { .place($0) } : nil as FieldMeaning?
    }
  if let stem { return column == .answer ? stem : nil }
  let parts = row.split(separator: "/", maxSplits: 1).map(String.init)
  guard parts.count == 2 else { return nil }
  let field: FieldMeaning? =
    switch parts[0] {
    case "measures": column == .answer ? .measure(parts[1]) : nil
    case "services":
      Service(word: parts[1]).flatMap { service in column.servicePart.map { .service(service, $0) } }
    default: column.answerPart.map { .answer(standard: parts[0], criterion: parts[1], $0) }
    }
  return field.flatMap { fields.meaning(of: $0.name) == $0 ? $0 : nil }
}

extension FillInColumn {
  /// Voices may be named by their letters too.
  private static let letters: [String: String] = {
    var letters: [String: String] = [:]
    for voice in Voice.allCases { letters[voice.letter] = voice.word }
    return letters
  }()

  fileprivate func words(of meaning: FieldMeaning, _ labels: ShownLabels) -> [String: String] {
    let shown = labels.words[meaning.name] ?? [:]
    return self == .heard ? shown.merging(FillInColumn.letters) { first, _ in first } : shown
  }
}

/// What a row of a danger asks: `danger/1/what`.
private func dangerMeaning(of row: String) -> FieldMeaning? {
  let parts = row.split(separator: "/")
  guard parts.count == 3, let number = Int(parts[1]), (1...DangerPart.mostDangers).contains(number),
    let part = DangerPart(word: String(parts[2]))
  else { return nil }
  return .danger(number, part)
}
