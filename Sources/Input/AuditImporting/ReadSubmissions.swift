public import AuditAsking
public import AuditModel
public import DataReading
public import InputProblems

/// What a tool shows in an export instead of names: labels, if it was asked to.
public struct ShownLabels: Sendable {
  /// The names of fields by label.
  public let names: [String: String]
  /// For each field the words of its choices by label.
  public let words: [String: [String: String]]

  public init(names: [String: String] = [:], words: [String: [String: String]] = [:]) {
    self.names = names
    self.words = words
  }
}

/// Whether some columns are those of our form, filled in with KoboToolbox or ODK.
public func areSubmissions(_ table: TextTable) -> Bool {
  let known = Set([
    FieldMeaning.form.name, FieldMeaning.against.name, FieldMeaning.date.name, FieldMeaning.facility.name,
  ])
  return titles(of: table).contains { _, title in ownNames(in: title).contains { known.contains($0) } }
}

/// Whether the day of a visit stands in several columns.
func tellsSeveralVisits(_ table: TextTable) -> Bool {
  titles(of: table).count { ownNames(in: $0.title).contains(FieldMeaning.date.name) } > 1
}

/// The facilities that submissions name, without reading more of them.
public func facilities(in table: TextTable) -> Set<String> {
  let name = FieldMeaning.facility.name
  guard let (column, _) = titles(of: table).first(where: { ownNames(in: $0.title).contains(name) }) else { return [] }
  return Set(table.rows.dropFirst().compactMap { table.text($0, column).map { InvisibleSigns.trimmed($0) } })
}

/// The first row, as far as its cells may be titles of ours.
private func titles(of table: TextTable) -> [(column: Int, title: String)] {
  guard let heading = table.rows.first else { return [] }
  return table.cells(of: heading).map { (Int($0.column), InvisibleSigns.trimmed(short(title: table.text($0)))) }
}

/// No title of ours is longer than this; of one that is, the beginning is shown.
private func short(title: String) -> String { title.utf8.count > 4_000 ? short(title) : title }

/// Visits that were filled in with KoboToolbox or ODK, one a row.
///
/// Columns may be named or labelled, with their groups before them in whatever way the tool joins them, and choices joined or in
/// columns of their own.
///
/// - Parameters:
///   - labels: those of the form, for exports with labels.
///   - takesHeld: brings also what was marked, where it was collected, as not to be used, or not yet.
/// - Returns: a column that is not ours is named in a warning, and what stands in it is kept among `unplaced`; a value that cannot be
///   read is an error, and what else the visit tells is there all the same.
public func readSubmissions(
  _ table: TextTable, file: String, fields: FieldNames, labels: ShownLabels, takesHeld: Bool = false
) -> Reviewed<[RecordBuilder]> {
  guard table.rows.count > 1 else {
    return Reviewed(nil, [Problem(.error, .importing(.empty), file: file, place: .start)])
  }
  guard table.rows.count <= mostSubmissions + 1 else {
    let limit = ImportTrouble.beyondLimit(.submissions(mostSubmissions))
    return Reviewed(nil, [Problem(.error, .importing(limit), file: file, place: .start)])
  }
  var reader = SubmissionReader(table, file: file, fields: fields, labels: labels, takesHeld: takesHeld)
  let visits = reader.read()
  return Reviewed(visits, reader.problems.all)
}

/// As many are never made of one facility or one country in a year.
private let mostSubmissions = 100_000

private struct SubmissionReader {
  let table: TextTable
  let fields: FieldNames
  let labels: ShownLabels
  let takesHeld: Bool
  private(set) var problems: CappedProblems
  /// What else is kept of a row, by its number.
  private var remarks: [Int: [(FilledPlace, String)]] = [:]
  private var columns: [Int: (title: String, meaning: ColumnFinder.Column)] = [:]

  init(_ table: TextTable, file: String, fields: FieldNames, labels: ShownLabels, takesHeld: Bool) {
    self.table = table
    self.fields = fields
    self.labels = labels
    self.takesHeld = takesHeld
    problems = CappedProblems(file: file)
    let finder = ColumnFinder(fields: fields, labels: labels)
    for (column, title) in titles(of: table) { columns[column] = (short(title), finder.find(title)) }
  }

  mutating func read() -> [RecordBuilder] {
    nameForeignColumns()
    tellRemarks(of: table, behind: table.rows[0].number, &problems) { remarks[$0.row, default: []].append(($0, $1)) }
    return table.rows.dropFirst().compactMap { visit($0) }
  }

  /// Each once, with the first thing that stands in it.
  private mutating func nameForeignColumns() {
    var named: Set<Int> = []
    for row in table.rows.dropFirst() {
      for cell in table.cells(of: row) {
        let column = Int(cell.column)
        guard let (title, meaning) = columns[column], case .unknown = meaning, named.insert(column).inserted else {
          continue
        }
        problems.add(.warning) { .importing(.setAside(name: title, value: short(table.text(cell)))) }
      }
    }
  }

  /// Nil where it is held back.
  private mutating func visit(_ row: TextTable.Row) -> RecordBuilder? {
    var builder = FieldGatherer(fields: fields, from1904: table.countsFrom1904)
    var origin = Authorship()
    var identity = SubmissionIdentity()
    var held: (state: String, place: FilledPlace)?
    for cell in table.cells(of: row) {
      let value = table.text(cell)
      let column = Int(cell.column)
      guard let (title, meaning) = columns[column] else {
        let place = place(row, column, "")
        builder.setAside(place.cell ?? "?", value)
        problems.add(.warning, at: place.place) {
          .importing(.setAside(name: place.cell ?? "?", value: short(value)))
        }
        continue
      }
      switch meaning {
      case .field(let field):
        builder.put(
          field, value, at: place(row, column, title), words: labels.words[field.name] ?? [:], problems: &problems)
      case .choice(let field, let word):
        let text = InvisibleSigns.trimmed(value).lowercased()
        if ["1", "true", "yes", "1.0"].contains(text) {
          builder.put(field, word, at: place(row, column, title), addsUp: true, problems: &problems)
        } else if !["0", "false", "no", "0.0", "n/a"].contains(text) {
          let place = place(row, column, title)
          builder.setAside(title, value)
          problems.add(.error, at: place.place) {
            .importing(.wordUnknown(short(value), place, known: ["1", "0"], nearest: nil))
          }
        }
      case .who: origin.who = value
      case .tool(let tool):
        identity.add(tool, value)
        if tool == .submitted || tool == .ended, origin.when == nil { origin.when = value }
      case .review:
        switch ReviewState(value) {
        case .usable: break
        case .held: held = held ?? (value, place(row, column, title))
        case .unknown:
          builder.setAside(title, value)
          problems.add(.warning, at: place(row, column, title).place) {
            .importing(.setAside(name: title, value: short(value)))
          }
        }
      case .ours: break
      case .unknown: builder.setAside(title, value)
      }
    }
    for (place, text) in remarks[row.number] ?? [] { builder.setAside(place.cell ?? "?", text) }
    builder.setOrigin(origin, identity.submission)
    if let held {
      problems.add(.warning, at: held.place.place) { .importing(.held(state: short(held.state), held.place)) }
      guard takesHeld else { return nil }
      builder.setAside(held.place.field, held.state)
    }
    var visit = builder.finish()
    visit.origin.row = row.number
    return visit
  }

  private func place(_ row: TextTable.Row, _ column: Int, _ title: String) -> FilledPlace {
    FilledPlace(sheet: table.name, row: row.number, column: table.isOfCells ? column : nil, field: title)
  }
}

/// What says which submission it is, and in which state.
private struct SubmissionIdentity {
  private var parts: [ColumnFinder.ToolColumn: String] = [:]

  mutating func add(_ column: ColumnFinder.ToolColumn, _ value: String) {
    let text = InvisibleSigns.trimmed(value)
    if !text.isEmpty, text.utf8.count <= 200 {
      parts[column] = String(text.hasPrefix("uuid:") ? text.dropFirst(5) : text[...])
    }
  }

  /// Nil where nothing says it.
  var submission: Submission? {
    guard let root = parts[.root] ?? parts[.key] ?? parts[.instance] ?? parts[.uuid] else { return nil }
    let state = [parts[.instance], parts[.uuid], parts[.edits], parts[.updated], parts[.submitted], parts[.ended]]
    return Submission(
      root: root, state: state.map { $0 ?? "" }.joined(separator: "|"),
      time: parts[.updated] ?? parts[.submitted] ?? "")
  }
}

/// What those who look through submissions marked one with: `_validation_status` of KoboToolbox, by id or label; the review state of
/// ODK Central.
private enum ReviewState {
  case usable, held, unknown

  init(_ text: String) {
    var words = InvisibleSigns.trimmed(text).lowercased()
    words = String(words.map { $0 == " " || $0 == "-" ? "_" : $0 })
    if words.hasPrefix("validation_status_") { words = String(words.dropFirst("validation_status_".count)) }
    self =
      switch words {
      case "", "approved", "received", "edited", "null": .usable
      case "not_approved", "on_hold", "rejected", "hasissues", "has_issues": .held
      default: .unknown
      }
  }
}

// MARK: What cells do not say

/// Tells what stands in a table besides the text of its cells.
///
/// - Parameters:
///   - row: the number of its heading; what lies above is not ours.
///   - keep: gets what is kept of it as text.
func tellRemarks(
  of table: TextTable, behind row: Int, _ problems: inout CappedProblems, _ keep: (FilledPlace, String) -> Void
) {
  guard !table.remarks.isEmpty else { return }
  let rows = Dictionary(table.rows.map { ($0.number, $0) }) { first, _ in first }
  for remark in table.remarks where remark.row > row {
    let place = FilledPlace(sheet: table.name, row: remark.row, column: remark.column)
    switch remark.kind {
    case .formulaWithoutValue:
      problems.add(.error, at: place.place) { .importing(.formulaWithoutValue(place)) }
    case .errorValue(let value):
      problems.add(.error, at: place.place) { .importing(.errorValue(short(value), place)) }
      keep(place, value)
    case .merged(let range):
      guard let row = rows[remark.row], table.text(row, remark.column) != nil else { continue }
      problems.add(.warning, at: place.place) { .importing(.cellsMerged(short(range), place)) }
    case .comment(let text):
      problems.add(.warning, at: place.place) { .importing(.cellComment(short(text), place)) }
      keep(place, text)
    }
  }
}
