internal import AuditModel
public import DataReading
internal import TextFitting

/// What a workbook bears to tell, when it comes back, what was changed in it: on a hidden sheet the fingerprint of every cell, and behind
/// each row a hidden column with its id.
public struct SheetStamp: Sendable {
  /// In the first cell of the hidden sheet.
  static let mark = "careaudit standard"
  /// Before the kind of a sheet, in the heading of its hidden column.
  static let columnMark = "stamp:"

  public let standard: String
  public let version: String
  /// That of the standard's file, as the workbook was made.
  let digest: String
  /// By kind, the ids of its columns.
  private var columns: [SheetKind: [String]] = [:]
  /// By kind, its rows in their order.
  private(set) var ids: [SheetKind: [String]] = [:]
  private var prints: [SheetKind: [String: String]] = [:]

  /// The heading of the hidden column of a sheet.
  public static func heading(of kind: SheetKind) -> String { columnMark + kind.word }

  /// The rows of the hidden sheet.
  public static func rows(of sheets: StandardSheets) -> [[String]] {
    var rows = [[mark, "1", sheets.id, sheets.version, sheets.digest]]
    for sheet in sheets.sheets {
      rows.append([sheet.kind.word, "columns", sheet.columns.map(\.id).joined(separator: " ")])
      for row in sheet.rows {
        rows.append([sheet.kind.word, "row", row.id, written(row.cells.map(trace))])
      }
    }
    return rows
  }

  /// Nil where no sheet of these bears it.
  init?(_ tables: [TextTable]) {
    let found = tables.first { table in table.rows.first.flatMap { table.text($0, 0) } == SheetStamp.mark }
    guard let table = found, let first = table.rows.first, let id = table.text(first, 2) else { return nil }
    standard = id
    version = table.text(first, 3) ?? ""
    digest = table.text(first, 4) ?? ""
    for row in table.rows.dropFirst() {
      guard let kind = table.text(row, 0).flatMap({ SheetKind(word: $0) }), let what = table.text(row, 2) else {
        continue
      }
      if table.text(row, 1) == "columns" {
        columns[kind] = what.split(separator: " ").map(String.init)
      } else {
        ids[kind, default: []].append(what)
        prints[kind, default: [:]][what] = table.text(row, 3) ?? ""
      }
    }
  }

  /// Whether the workbook was made with a row.
  func has(_ kind: SheetKind, _ row: String) -> Bool { prints[kind]?[row] != nil }

  /// Where the fingerprints of some columns stand in those of a row; nil for what the workbook was made without.
  func positions(_ kind: SheetKind, of wanted: [SheetColumn]) -> [Int?] {
    let made = columns[kind] ?? []
    return wanted.map { column in made.firstIndex(of: column.id) }
  }

  /// The fingerprints of a row; none where the workbook was made without it.
  func traces(_ kind: SheetKind, _ row: String) -> [UInt32] {
    guard let all = prints[kind]?[row] else { return [] }
    var (traces, trace, count) = ([UInt32](), UInt32(0), 0)
    for byte in all.utf8 {
      trace = trace << 4 | UInt32(byte > 0x39 ? byte &- 0x57 : byte &- 0x30) & 15
      count += 1
      if count % 8 == 0 { traces.append(trace) }
    }
    return traces
  }

  /// The fingerprint of what a cell shows.
  static func trace(of cell: String) -> UInt32 {
    cell.isEmpty ? fingerprint("") : fingerprint(tidied(StandardSheets.shown(cell)))
  }

  /// Eight digits each.
  private static func written(_ traces: [UInt32]) -> String {
    var digits: [UInt8] = []
    digits.reserveCapacity(8 * traces.count)
    for trace in traces {
      for place in (0..<8).reversed() {
        let digit = UInt8(trace >> (4 * UInt32(place)) & 15)
        digits.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
    return String(decoding: digits, as: UTF8.self)
  }
}

/// The standard that a workbook was made of; nil where it is none of ours.
public func standardNamed(in tables: [TextTable]) -> String? {
  if let stamp = SheetStamp(tables) { return stamp.standard }
  for table in tables {
    guard let sheet = ReturnedSheet(table, among: knownColumns()), sheet.kind == .standard,
      let row = table.rows.first(where: { $0.number > sheet.headingRow })
    else { continue }
    return sheet.text(row, "id").map { InvisibleSigns.trimmed($0) }
  }
  return nil
}

/// The columns of all sheets, as far as they are the same for all standards.
private func knownColumns() -> [SheetKind: [SheetColumn]] {
  var known: [SheetKind: [SheetColumn]] = [:]
  for kind in SheetKind.allCases { known[kind] = columns(of: kind, scale: Scale.standard.words, remedies: 1) }
  return known
}

/// A table that is one of our sheets.
struct ReturnedSheet {
  let table: TextTable
  let kind: SheetKind
  /// The number of the row with the headings.
  let headingRow: Int
  /// By column of the table what it is of ours.
  let columns: [Int: SheetColumn]
  /// The column of the ids that the rows were made with.
  let stampColumn: Int?
  /// Headings that are none of ours.
  let strangers: [(column: Int, heading: String)]

  /// Nil where it is none: found by the mark of its hidden column, or where that is gone by the names of its columns.
  init?(_ table: TextTable, among known: [SheetKind: [SheetColumn]]) {
    for row in table.rows.prefix(10) {
      let cells = table.cells(of: row).map { (column: Int($0.column), text: table.text($0)) }
      let names = cells.map { cell in
        (cell.column, cell.text.split(separator: "\n").map { InvisibleSigns.trimmed($0).lowercased() })
      }
      let stamp = names.first { $0.1.first?.hasPrefix(SheetStamp.columnMark) == true }
      let kind =
        stamp.flatMap { SheetKind(word: String($0.1[0].dropFirst(SheetStamp.columnMark.count))) }
        ?? ReturnedSheet.kind(of: Set(names.flatMap(\.1)), among: known)
      guard let kind, let own = known[kind] else { continue }
      let byName = Dictionary(own.map { ($0.id, $0) }) { first, _ in first }
      var columns: [Int: SheetColumn] = [:]
      var strangers: [(column: Int, heading: String)] = []
      for (cell, name) in zip(cells, names) where cell.column != stamp?.0 {
        if let column = name.1.lazy.reversed().compactMap({ byName[$0] }).first, !columns.values.contains(column) {
          columns[cell.column] = column
        } else if !InvisibleSigns.trimmed(cell.text).isEmpty {
          strangers.append((cell.column, cell.text))
        }
      }
      guard columns.values.contains(where: { $0.form == .id }) else { continue }
      self.table = table
      self.kind = kind
      headingRow = row.number
      self.columns = columns
      stampColumn = stamp?.0
      self.strangers = strangers
      return
    }
    return nil
  }

  /// The kind that most of the names are of, the id among them.
  private static func kind(of names: Set<String>, among known: [SheetKind: [SheetColumn]]) -> SheetKind? {
    guard names.contains("id") else { return nil }
    let fits = SheetKind.allCases.compactMap { kind -> (kind: SheetKind, count: Int, share: Int)? in
      guard let columns = known[kind] else { return nil }
      let count = columns.count { names.contains($0.id) }
      return count >= 2 ? (kind, count, count * 100 / columns.count) : nil
    }
    return fits.max { ($0.count, $0.share) < ($1.count, $1.share) }?.kind
  }

  func text(_ row: TextTable.Row, _ column: String) -> String? {
    columns.first { $0.value.id == column }.flatMap { table.text(row, $0.key) }
  }
}
