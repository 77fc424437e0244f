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

// MARK: Columns

/// Tells what the columns of an export mean.
private struct ColumnFinder {
  enum Column {
    case field(FieldMeaning)
    /// One choice of several, in a column of its own.
    case choice(FieldMeaning, String)
    case who, review
    /// What tells submissions and their states apart.
    case tool(ToolColumn)
    /// What the form works out or shows itself, and what the tools add to every submission.
    case ours
    case unknown
  }

  enum ToolColumn {
    case root, key, instance, uuid, edits, updated, submitted, ended
  }

  let fields: FieldNames
  let labels: ShownLabels
  /// The labels of all choices.
  private let choices: Set<String>

  init(fields: FieldNames, labels: ShownLabels) {
    self.fields = fields
    self.labels = labels
    choices = Set(labels.words.values.flatMap(\.keys))
  }

  /// - Parameter title: not so long that looking at it would take time.
  func find(_ title: String) -> Column {
    if let meaning = meaning(title) { return .field(meaning) }
    if let column = choice(title) { return column }
    let name = title.lastGroupPart
    if let column = tools[name] { return column }
    if title.hasPrefix("_validation_status") || name == "_validation_status" {
      return ["uid", "_validation_status"].contains(name) ? .review : .ours
    }
    if ownNames(in: title).contains(where: isWorkedOut) { return .ours }
    if title.isAdded || ColumnFinder.added.contains(name) || ColumnFinder.added.contains(title) || isShown(title) {
      return .ours
    }
    return .unknown
  }

  private let tools: [String: Column] = [
    "_submitted_by": .who, "SubmitterName": .who, "submitterName": .who, "username": .who,
    "rootUuid": .tool(.root), "KEY": .tool(.key), "__id": .tool(.key), "instanceID": .tool(.instance),
    "instanceid": .tool(.instance), "_uuid": .tool(.uuid), "Edits": .tool(.edits), "edits": .tool(.edits),
    "updatedAt": .tool(.updated), "_submission_time": .tool(.submitted), "SubmissionDate": .tool(.submitted),
    "submissionDate": .tool(.submitted), "end": .tool(.ended), "ReviewState": .review, "reviewState": .review,
  ]

  /// What KoboToolbox and ODK Central add.
  private static let added: Set = [
    "start", "today", "privacy", "instanceName", "deprecatedID", "key", "SubmitterID", "AttachmentsPresent",
    "AttachmentsExpected", "Status", "DeviceID", "FormVersion", "formhub/uuid", "uuid", "deviceid", "Start", "End",
    "version", "xformIdString", "id", "visit", "result", "meta",
  ]

  /// Only what our form itself works out, shows or groups by: an office may have added questions of its own.
  private func isWorkedOut(_ name: String) -> Bool {
    for head in ["calc_", "result_"] where name.hasPrefix(head) {
      return name == "result_range" || name.dropFirst(head.count).first?.isNumber ?? false
    }
    if name.hasPrefix("part_"), name.utf8.count == 6 { return true }
    return ["__group", "_group"].contains { tail in
      name.hasSuffix(tail) && fields.meaning(of: String(name.dropLast(tail.count))) != nil
    }
  }

  /// Whether it is the label of something that only shows.
  private func isShown(_ title: String) -> Bool {
    suffixes(title).contains { suffix in
      guard let name = labels.names[suffix] else { return false }
      return name.hasPrefix("result_") || name == "privacy"
    }
  }

  private func meaning(_ title: String) -> FieldMeaning? {
    for name in ownNames(in: title) {
      if let meaning = fields.meaning(of: name) { return meaning }
    }
    for suffix in suffixes(title) {
      if let name = labels.names[suffix], let meaning = fields.meaning(of: name) { return meaning }
    }
    return nil
  }

  private func choice(_ title: String) -> Column? {
    for word in Voice.words + ResidentGroup.words where title.hasSuffix(word) {
      let before = title.dropLast(word.count)
      guard let mark = before.last, groupMarks.contains(mark) || mark == "_",
        let meaning = meaning(String(before.dropLast())), meaning.takesSeveral
      else { continue }
      return .choice(meaning, word)
    }
    for suffix in suffixes(title).dropFirst() {
      guard title.utf8.count > suffix.utf8.count + 1, choices.contains(suffix) else { continue }
      let before = InvisibleSigns.trimmed(title.utf8.prefix(title.utf8.count - suffix.utf8.count).dropLastMark)
      if let meaning = meaning(before), meaning.takesSeveral, let word = labels.words[meaning.name]?[suffix] {
        return .choice(meaning, word)
      }
    }
    return nil
  }

  /// The title, and what stands behind each of the last marks between groups in it: labels may hold such marks themselves.
  private func suffixes(_ title: String) -> [String] {
    var marks: [String.Index] = []
    var index = title.endIndex
    while marks.count < 32, let mark = title[..<index].lastIndex(where: { groupMarks.contains($0) }) {
      marks.append(mark)
      index = mark
    }
    return [title] + marks.reversed().map { InvisibleSigns.trimmed(title[title.index(after: $0)...]) }
  }
}

extension FieldMeaning {
  fileprivate var takesSeveral: Bool {
    switch self {
    case .service(_, .provided), .service(_, .referred), .answer(_, _, .heard): true
    default: false
    }
  }
}

/// The signs that tools put between groups, besides `_`, which stands in names too.
private let groupMarks: Set<Character> = ["/", "-", ".", "|", ":"]

/// The names that may be meant by a title: itself, what stands behind its groups, and that where `_` joins them.
private func ownNames(in title: String) -> [String] {
  var names = [title]
  let last = title.lastGroupPart
  if last != title { names.append(last) }
  if last.hasPrefix("visit_visit_") {
    names.append(String(last.dropFirst("visit_".count)))
  } else if last.hasPrefix("part_"), last.utf8.count > 7, last.utf8.dropFirst(6).first == UInt8(ascii: "_") {
    // The letter of the part, perhaps the group of the question, and then the name.
    let rest = String(last.dropFirst(7))
    names.append(rest)
    var parts = rest[...]
    while let group = parts.firstRange(of: "_group_") {
      names.append(String(rest[group.upperBound...]))
      parts = parts[group.upperBound...]
      if names.count > 8 { break }
    }
  } else if last.hasPrefix("result_") {
    names.append(String(last.dropFirst("result_".count)))
  }
  return names
}

extension String {
  /// What stands behind its groups; our names hold none of the signs that stand between groups, but `_`.
  fileprivate var lastGroupPart: String {
    guard let mark = lastIndex(where: { groupMarks.contains($0) }) else { return self }
    return String(self[index(after: mark)...])
  }

  /// Whether it is what a server adds, but for what people write there.
  fileprivate var isAdded: Bool {
    if ["_notes", "_tags"].contains(self) { return false }
    return hasPrefix("_") || split(whereSeparator: { groupMarks.contains($0) }).contains("__system")
  }
}

extension Substring.UTF8View {
  /// As text, without the sign at its end.
  fileprivate var dropLastMark: Substring { Substring(self).dropLast() }
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
