public import AuditChecking
public import AuditMerging
public import AuditModel
public import InputProblems
public import TableReading

/// Whether a table is our sheet to fill in.
public func isFilledSheet(_ table: TextTable) -> Bool { start(of: table) != nil }

/// The facility that a sheet names.
public func facility(onSheet table: TextTable) -> String? {
  guard let (start, first) = start(of: table) else { return nil }
  let answer = table.cells(of: table.rows[start]).first { FillInColumn(heading: table.text($0)) == .answer }
  guard let answer else { return nil }
  return table.rows[start...].lazy.compactMap { row -> String? in
    guard let name = table.text(row, first), InvisibleSigns.trimmed(name) == "visit/facility" else { return nil }
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
/// - Parameter labels: how the form words its choices, for cells in which only the Khmer half was typed.
/// - Returns: a row or a column that is not ours is named in a warning, and what stands in it is kept among `unplaced`; a cell that
///   cannot be read is an error, and what else the sheet tells is there all the same.
public func readFilledSheet(
  _ table: TextTable, file: String, fields: FieldNames, labels: ShownLabels = ShownLabels()
) -> Reviewed<[FilledVisit]> {
  guard let (start, first) = start(of: table) else { return Reviewed(nil, []) }
  var columns: [Int: (title: String, column: FillInColumn?)] = [:]
  for cell in table.cells(of: table.rows[start]) {
    let title = table.text(cell)
    columns[Int(cell.column)] = (title, FillInColumn(heading: InvisibleSigns.trimmed(short(title))))
  }
  var builder = VisitBuilder(fields: fields, from1904: table.countsFrom1904)
  var problems = CappedProblems(file: file)
  for row in table.rows.dropFirst(start + 1) {
    let name = table.text(row, first).map { InvisibleSigns.trimmed(short($0)) } ?? ""
    for cell in table.cells(of: row) where Int(cell.column) != first {
      let index = Int(cell.column)
      let value = table.text(cell)
      guard !InvisibleSigns.trimmed(value).isEmpty else { continue }
      let column = columns[index]?.column
      if column?.isOurs ?? false { continue }
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
    case "services/asked": FieldMeaning.servicesAsked
    default: nil as FieldMeaning?
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
