public import DataReading

/// An answer of the interfaces of KoboToolbox or ODK Central.
public struct SubmissionAnswer: Sendable {
  /// The submissions, one a row.
  public let table: TextTable
  /// How many came.
  public let came: Int
  /// How many there are in all; nil where it is not said.
  public let all: Int?
  /// Whether it says that there is a page behind it or before it.
  public let hasOtherPages: Bool
  /// Whether it says that there is a page behind it.
  public let hasNextPage: Bool
}

/// Submissions as JSON, from KoboToolbox (`results`) or ODK Central (`value`), a list of them, or a single one, as a table; nil where
/// there are none in it.
///
/// - Throws: where they have more fields than a spreadsheet can have columns.
public func submissions(_ json: JSONValue) throws(TableError) -> SubmissionAnswer? {
  let items = ["results", "value", "data", "features"].lazy.compactMap { name -> [JSONValue]? in
    guard case .list(let items)? = json[name] else { return nil }
    // Of a map it is what stands beside the places.
    return name == "features" ? items.map { $0["properties"] ?? $0 } : items
  }.first
  let all = json.items.isEmpty ? items ?? [json] : json.items
  var rows = SubmissionRows()
  for (index, item) in all.enumerated() { try rows.add(item, number: index + 1) }
  let table = rows.table()
  let isAnswer = items != nil && json.items.isEmpty
  let count = isAnswer ? json["count"]?.number ?? json["@odata.count"]?.number : nil
  guard areSubmissions(table) || (all.isEmpty && count != nil) else { return nil }
  // Several visits somewhere within one value would come home as one.
  guard all.count != 1 || !tellsSeveralVisits(table) else { return nil }
  let hasNextPage = isAnswer && ["next", "@odata.nextLink"].contains { json[$0]?.string != nil }
  return SubmissionAnswer(
    table: table, came: all.count, all: count,
    hasOtherPages: hasNextPage || isAnswer && json["previous"]?.string != nil, hasNextPage: hasNextPage)
}

extension JSONValue {
  fileprivate var number: Int? {
    if case .whole(let number) = self { Int(clamping: number) } else { nil }
  }
}

/// Puts submissions into rows: a column for each field that any of them has.
private struct SubmissionRows {
  private var titles: [String] = []
  private var places: [String: Int] = [:]
  private var rows: [(number: Int, cells: [(column: Int, text: String)])] = []

  /// A path of groups that is longer is not shown whole.
  private static let longestTitle = 1_000

  mutating func add(_ item: JSONValue, number: Int) throws(TableError) {
    var cells: [(column: Int, text: String)] = []
    var used: Set<Int> = []
    try add(item, below: "", to: &cells, &used)
    rows.append((number, cells))
  }

  func table() -> TextTable {
    var table = TextTable(isOfCells: false)
    table.addRow(number: 0, titles.enumerated().map { ($0.offset, $0.element) })
    for row in rows { table.addRow(number: row.number, row.cells) }
    return table
  }

  private mutating func add(
    _ value: JSONValue, below path: String, to cells: inout [(column: Int, text: String)], _ used: inout Set<Int>
  ) throws(TableError) {
    switch value {
    case .object(let members):
      for member in members { try add(member.value, below: joined(path, member.name), to: &cells, &used) }
    case .list(let items) where items.contains { $0.written == nil }:
      for (index, item) in items.enumerated() { try add(item, below: joined(path, String(index)), to: &cells, &used) }
    case .list(let items):
      try put(items.compactMap(\.written).joined(separator: " "), at: path, to: &cells, &used)
    default: if let text = value.written { try put(text, at: path, to: &cells, &used) }
    }
  }

  private func joined(_ path: String, _ name: String) -> String {
    let name = name.utf8.count > SubmissionRows.longestTitle ? short(name) : name
    if path.isEmpty { return name }
    let whole = path.utf8.count + name.utf8.count < SubmissionRows.longestTitle
    return (whole ? path : "…") + "/" + name
  }

  private mutating func put(
    _ text: String, at path: String, to cells: inout [(column: Int, text: String)], _ used: inout Set<Int>
  ) throws(TableError) {
    guard !text.isEmpty else { return }
    var title = path
    var column = places[title]
    // Two long paths may be shown alike.
    while let taken = column, used.contains(taken) {
      title += "′"
      column = places[title]
    }
    if column == nil {
      guard titles.count < TextTable.mostColumns else { throw .tooManyColumns(most: TextTable.mostColumns) }
      column = titles.count
      places[title] = titles.count
      titles.append(title)
    }
    used.insert(column!)
    cells.append((column!, text))
  }
}
