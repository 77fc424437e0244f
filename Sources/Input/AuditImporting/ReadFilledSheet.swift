public import AuditChecking
public import AuditMerging
public import AuditModel
public import TableReading

/// Whether a table is our sheet to fill in.
public func isFilledSheet(_ table: TextTable) -> Bool {
  table.rows.prefix(3).contains { $0.first?.hasPrefix(FillInColumn.heading) ?? false }
}

/// A visit that was filled in on our sheet, saved as a workbook or as comma-separated values.
///
/// - Returns: a row or a column that is not ours is named in a warning, and what stands in it is kept among `unplaced`.
public func readFilledSheet(_ table: TextTable, file: String, fields: FieldNames) -> Reviewed<[FilledVisit]> {
  let start = table.rows.firstIndex { $0.first?.hasPrefix(FillInColumn.heading) ?? false }!
  let columns = table.rows[start].map { FillInColumn(heading: $0) }
  var builder = VisitBuilder()
  var problems: [Problem] = []
  func setAside(_ name: String, _ value: String, _ row: Int) {
    builder.setAside(name, value)
    problems.append(
      Problem(
        .warning, .importing(.setAside(name: name, value: value)), file: file,
        place: Place(line: Int32(clamping: row + 1), column: 1)))
  }
  for (row, cells) in table.rows.enumerated().dropFirst(start + 1) {
    guard let name = cells.first?.withoutOuterSpace else { continue }
    for (index, value) in cells.enumerated().dropFirst() where !value.withoutOuterSpace.isEmpty {
      guard columns.indices.contains(index), let column = columns[index] else {
        setAside(
          name + " " + (columns.indices.contains(index) ? table.rows[start][index] : String(index + 1)), value, row)
        continue
      }
      if column.isOurs || name.isEmpty { continue }
      guard let meaning = meaning(of: name, column, fields) else {
        setAside(name + " " + column.word, value, row)
        continue
      }
      let before = builder.visit.unplaced.count
      builder.put(
        meaning, column.text(value, for: meaning), name: name + " " + column.word, words: FillInColumn.letters)
      for entry in builder.visit.unplaced.dropFirst(before) {
        problems.append(
          Problem(
            .warning, .importing(.setAside(name: entry.name, value: entry.value)), file: file,
            place: Place(line: Int32(clamping: row + 1), column: Int32(clamping: index + 1))))
      }
    }
  }
  return Reviewed([builder.finish()], problems)
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
  /// Voices and groups may be named by their letters too.
  fileprivate static let letters: [String: String] = {
    var letters: [String: String] = [:]
    for voice in Voice.allCases { letters[voice.letter] = voice.word }
    return letters
  }()

  /// The text as it counts: of a choice the word before its translation, of a day that a spreadsheet counted its date.
  fileprivate func text(_ value: String, for meaning: FieldMeaning) -> String {
    switch meaning {
    case .date: return day(value) ?? value
    case .kind, .servicesAsked, .answer(_, _, .rating):
      let word = value.split(separator: "·", maxSplits: 1).first.map { $0.withoutOuterSpace } ?? value
      return word.lowercased()
    default: return value
    }
  }

  /// The date of a day that is counted from the last day of 1899.
  private func day(_ value: String) -> String? {
    guard let count = Int(value.withoutOuterSpace), count > 20_000, count < 80_000 else { return nil }
    // 1970-01-01 is day 25569; the rest is the calendar's well-known arithmetic in eras of 400 years.
    let shifted = count - 25_569 + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
    return CalendarDay(
      year: year, month: month < 10 ? month + 3 : month - 9, day: dayOfYear - (153 * month + 2) / 5 + 1)?.iso
  }
}
