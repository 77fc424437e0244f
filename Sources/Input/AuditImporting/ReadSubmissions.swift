public import AuditChecking
public import AuditMerging
public import AuditModel
public import JSONReading
public import TableReading

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
  guard let heading = table.rows.first else { return false }
  let known = Set([
    FieldMeaning.form.name, FieldMeaning.against.name, FieldMeaning.date.name, FieldMeaning.facility.name,
  ])
  return heading.contains { known.contains($0.lastGroupPart) }
}

/// The facilities that submissions name, without reading more of them.
public func facilities(in table: TextTable) -> Set<String> {
  guard let heading = table.rows.first,
    let column = heading.firstIndex(where: { $0.lastGroupPart == FieldMeaning.facility.name })
  else { return [] }
  return Set(table.rows.dropFirst().compactMap { $0.indices.contains(column) ? $0[column] : nil })
}

/// Visits that were filled in with KoboToolbox or ODK, one a row.
///
/// Columns may be named or labelled, with their groups before them (`/` or `-`), and choices joined or in columns of their own.
///
/// - Parameter labels: those of the form, for exports with labels.
/// - Returns: a column that is not ours is named in a warning, and what stands in it is kept among `unplaced`.
public func readSubmissions(_ table: TextTable, file: String, fields: FieldNames, labels: ShownLabels) -> Reviewed<
  [FilledVisit]
> {
  guard let heading = table.rows.first, table.rows.count > 1 else {
    return Reviewed(nil, [Problem(.error, .emptyFile, file: file, place: .start)])
  }
  let finder = ColumnFinder(fields: fields, labels: labels)
  let columns = heading.map { finder.find($0) }
  var problems: [Problem] = []
  for (index, title) in heading.enumerated() {
    guard case .unknown = columns[index],
      let value = table.rows.dropFirst().lazy.compactMap({ $0.indices.contains(index) ? $0[index] : nil }).first(
        where: {
          !$0.isEmpty
        })
    else { continue }
    problems.append(
      Problem(.warning, .importing(.setAside(name: title, value: value)), file: file, place: .start))
  }
  let visits = table.rows.dropFirst().enumerated().map { index, cells in
    visit(cells, heading: heading, columns: columns, row: index + 2, labels: labels, file: file, problems: &problems)
  }
  return Reviewed(visits, problems)
}

private func visit(
  _ cells: [String], heading: [String], columns: [ColumnFinder.Column], row: Int, labels: ShownLabels, file: String,
  problems: inout [Problem]
) -> FilledVisit {
  var builder = VisitBuilder()
  var origin = Authorship()
  for (index, value) in cells.enumerated() where !value.isEmpty {
    guard columns.indices.contains(index) else {
      builder.setAside("column \(index + 1)", value)
      continue
    }
    switch columns[index] {
    case .field(let meaning):
      builder.put(meaning, value, name: heading[index], words: labels.words[meaning.name] ?? [:])
    case .choice(let meaning, let word):
      if ["1", "true", "yes", "1.0"].contains(value.lowercased()) { builder.put(meaning, word, name: heading[index]) }
    case .who: origin.who = value
    case .when: origin.when = value
    case .ours: break
    case .unknown: builder.setAside(heading[index], value)
    }
  }
  builder.setOrigin(origin)
  let visit = builder.finish()
  for entry in visit.unplaced where isMisread(entry) {
    problems.append(
      Problem(
        .warning, .importing(.setAside(name: entry.name, value: entry.value)), file: file,
        place: Place(line: Int32(clamping: row), column: 1)))
  }
  return visit

  /// Whether its column is ours, so that it was the value that could not be read.
  func isMisread(_ entry: UnplacedEntry) -> Bool {
    guard let index = heading.firstIndex(of: entry.name) else { return true }
    if case .unknown = columns[index] { return false }
    return true
  }
}

/// Tells what the columns of an export mean.
private struct ColumnFinder {
  enum Column {
    case field(FieldMeaning)
    /// One choice of several, in a column of its own.
    case choice(FieldMeaning, String)
    case who, when
    /// What the form works out or shows itself, and what the tools add to every submission.
    case ours
    case unknown
  }

  let fields: FieldNames
  let labels: ShownLabels

  func find(_ title: String) -> Column {
    if let meaning = meaning(title) { return .field(meaning) }
    if let column = choice(title) { return column }
    let name = title.lastGroupPart
    if ["_submitted_by", "SubmitterName", "username"].contains(name) { return .who }
    if ["_submission_time", "SubmissionDate", "submissionDate", "end"].contains(name) { return .when }
    if ["calc_", "result_", "part_"].contains(where: { name.hasPrefix($0) }) || name.hasSuffix("_group") {
      return .ours
    }
    if title.hasPrefix("_") || title.hasPrefix("__") || title.split(separator: "/").contains("__system") {
      return .ours
    }
    return ColumnFinder.added.contains(name) || ColumnFinder.added.contains(title) || isShown(title) ? .ours : .unknown
  }

  /// What KoboToolbox and ODK Central add.
  private static let added: Set = [
    "start", "today", "privacy", "instanceID", "instanceName", "rootUuid", "deprecatedID", "instanceid", "KEY", "key",
    "SubmitterID", "AttachmentsPresent", "AttachmentsExpected", "Status", "ReviewState", "DeviceID", "Edits",
    "FormVersion",
    "formhub/uuid", "uuid", "deviceid", "Start", "End", "version", "xformIdString", "id", "visit", "result", "meta",
  ]

  /// Whether it is the label of something that only shows.
  private func isShown(_ title: String) -> Bool {
    suffixes(title).contains { suffix in
      guard let name = labels.names[suffix] else { return false }
      return name.hasPrefix("result_") || name == "privacy"
    }
  }

  private func meaning(_ title: String) -> FieldMeaning? {
    if let meaning = fields.meaning(of: title.lastGroupPart) { return meaning }
    for suffix in suffixes(title) {
      if let name = labels.names[suffix], let meaning = fields.meaning(of: name) { return meaning }
    }
    return nil
  }

  private func choice(_ title: String) -> Column? {
    var end = title.endIndex
    while let slash = title[..<end].lastIndex(of: "/") {
      let shown = title[title.index(after: slash)...].withoutOuterSpace
      if let meaning = meaning(String(title[..<slash])), meaning.takesSeveral {
        let word = labels.words[meaning.name]?[shown] ?? shown
        if Voice(word: word) != nil || ResidentGroup(word: word) != nil { return .choice(meaning, word) }
      }
      end = slash
    }
    return nil
  }

  /// The title, and what stands behind each `/` in it: labels may hold one themselves.
  private func suffixes(_ title: String) -> [String] {
    var found = [title.withoutOuterSpace]
    var rest = Substring(title)
    while let slash = rest.firstIndex(of: "/") {
      rest = rest[rest.index(after: slash)...]
      found.append(rest.withoutOuterSpace)
    }
    return found
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

extension String {
  /// What stands behind its groups; our names hold neither of the two signs that stand between groups.
  fileprivate var lastGroupPart: String {
    String(
      utf8[
        (utf8.lastIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }.map { utf8.index(after: $0) }
          ?? startIndex)...]) ?? self
  }
}

// MARK: JSON

/// Submissions as JSON, from the interfaces of KoboToolbox (`results`) or ODK Central (`value`), as a table; nil where there are
/// none in it.
public func submissionTable(_ json: JSONValue) -> TextTable? {
  let items = json["results"]?.items ?? json["value"]?.items ?? (json.items.isEmpty ? [json] : json.items)
  var heading: [String] = []
  var places: [String: Int] = [:]
  var rows: [[String]] = []
  for item in items {
    var row: [String] = []
    for (name, value) in leaves(of: item, below: "") {
      if places[name] == nil {
        places[name] = heading.count
        heading.append(name)
      }
      let place = places[name]!
      while row.count <= place { row.append("") }
      row[place] = value
    }
    rows.append(row)
  }
  let table = TextTable(rows: [heading] + rows)
  return areSubmissions(table) ? table : nil
}

private func leaves(of value: JSONValue, below path: String) -> [(String, String)] {
  switch value {
  case .object(let members):
    members.flatMap { leaves(of: $0.value, below: path.isEmpty ? $0.name : path + "/" + $0.name) }
  case .list(let items):
    items.contains { $0.written == nil }
      ? items.enumerated().flatMap { leaves(of: $0.element, below: path + "/" + String($0.offset)) }
      : [(path, items.compactMap(\.written).joined(separator: " "))]
  default: value.written.map { [(path, $0)] } ?? []
  }
}
