public import AuditData
public import AuditWording
internal import Glibc

/// Rows that many facilities add to tables, kept in files until the workbook is written: they never stand in memory at once.
public final class KeptRows {
  /// Rows of some tables as a workbook in some languages shows them.
  public struct Drawn: Sendable {
    fileprivate let tables: [DrawnTable]

    public init(_ tables: [DataTable], in languages: PageLanguages) {
      self.tables = tables.map { DrawnTable($0, in: languages) }
    }
  }

  private struct Kept {
    /// Without its rows.
    var table: DataTable
    var count: Int
    /// Of each column in which some words have a colour: all words of it.
    var words: [Int: [Sentence]]
    let stream: UnsafeMutablePointer<FILE>
  }

  private let folder: WorkbookFolder
  private var kept: [Kept] = []

  public init() throws(WorkbookError) { folder = try WorkbookFolder() }

  deinit { for one in kept { fclose(one.stream) } }

  /// Adds rows behind those that were added before. Tables are known by their ids.
  public func add(_ drawn: Drawn) throws(WorkbookError) {
    for one in drawn.tables {
      let position = try position(of: one.table)
      kept[position].count += one.count
      for (column, words) in one.words {
        for word in words where kept[position].words[column]?.contains(word) != true {
          kept[position].words[column, default: []].append(word)
        }
      }
      guard fwrite(one.rows, 1, one.rows.count, kept[position].stream) == one.rows.count else {
        throw .noScratch(errno)
      }
    }
  }

  private func position(of table: DataTable) throws(WorkbookError) -> Int {
    if let known = kept.firstIndex(where: { $0.table.id == table.id }) { return known }
    guard let stream = fopen(folder.path + "/rows-" + String(kept.count), "w+") else { throw .noScratch(errno) }
    var table = table
    table.keptRows = kept.count
    kept.append(Kept(table: table, count: 0, words: [:], stream: stream))
    return kept.count - 1
  }

  /// The tables without their rows, in the order in which they came.
  public var tables: [DataTable] { kept.map(\.table) }

  func count(of position: Int) -> Int { kept[position].count }

  func words(of position: Int, _ column: Int) -> [Sentence] { kept[position].words[column] ?? [] }

  /// Gives the cells of a table, row by row.
  func read(_ position: Int, _ take: (DrawnCell) throws(WorkbookError) -> Void) throws(WorkbookError) {
    let one = kept[position]
    rewind(one.stream)
    var cells = CellReader(stream: one.stream)
    for _ in 0..<(one.count * one.table.columns.count) { try cells.next(take) }
  }
}

/// Some rows of a table.
private struct DrawnTable: Sendable {
  let table: DataTable
  let rows: [UInt8]
  let count: Int
  let words: [Int: [Sentence]]

  init(_ table: DataTable, in languages: PageLanguages) {
    var bytes: [UInt8] = []
    for row in table.rows {
      for cell in row { DrawnCell(cell, in: languages).append(to: &bytes) }
    }
    self.table = table.withoutRows
    rows = bytes
    count = table.rows.count
    var words: [Int: [Sentence]] = [:]
    for column in table.columns.indices where !table.columns[column].tones.isEmpty {
      words[column] = table.words(inColumn: column)
    }
    self.words = words
  }
}

private enum KeptKind: UInt8 { case empty, text, number, share, day }

extension DrawnCell {
  /// As it stands in the file of rows: its kind, then eight bytes; of a text these are the number of its bytes, which follow, the last
  /// of them 0.
  fileprivate func append(to bytes: inout [UInt8]) {
    func add(_ kind: KeptKind, _ value: UInt64) {
      bytes.append(kind.rawValue)
      withUnsafeBytes(of: value) { bytes += $0 }
    }
    switch self {
    case .empty: bytes.append(KeptKind.empty.rawValue)
    case .number(let number): add(.number, number.bitPattern)
    case .share(let share): add(.share, share.bitPattern)
    case .day(let day): add(.day, UInt64(day.year * 10_000 + day.month * 100 + day.day))
    case .text(let text): add(text.fittingCell.utf8CString)
    case .lent(let text): add(String(cString: text).utf8CString)
    }
    func add(_ text: ContiguousArray<CChar>) {
      add(.text, UInt64(text.count))
      text.withUnsafeBytes { bytes += $0 }
    }
  }
}

/// Reads cells as they stand in a file of rows.
private struct CellReader {
  private let stream: UnsafeMutablePointer<FILE>
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  /// What of the buffer is read and not yet given.
  private var rest = 0..<0

  init(stream: UnsafeMutablePointer<FILE>) { self.stream = stream }

  /// Gives the next cell.
  mutating func next(_ take: (DrawnCell) throws(WorkbookError) -> Void) throws(WorkbookError) {
    guard let kind = KeptKind(rawValue: buffer[try bytes(1)]) else { throw .noScratch(EIO) }
    if kind == .empty { return try take(.empty) }
    let start = try bytes(8)
    let value = buffer.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: start, as: UInt64.self) }
    switch kind {
    case .empty: break
    case .number: try take(.number(Double(bitPattern: value)))
    case .share: try take(.share(Double(bitPattern: value)))
    case .day:
      let day = Int(value)
      try take(.day(SpreadsheetDay(year: day / 10_000, month: day / 100 % 100, day: day % 100)))
    case .text where value == 1:
      _ = try bytes(1)
      try take(.text(""))
    case .text:
      let start = try bytes(Int(value))
      var failure: WorkbookError?
      buffer.withUnsafeBytes { buffer in
        let text = buffer.baseAddress!.advanced(by: start).assumingMemoryBound(to: CChar.self)
        do throws(WorkbookError) { try take(.lent(text)) } catch { failure = error }
      }
      if let failure { throw failure }
    }
  }

  /// Where in the buffer the next bytes stand: so many together.
  private mutating func bytes(_ count: Int) throws(WorkbookError) -> Int {
    if rest.count < count {
      let left = rest.count
      if buffer.count < count { buffer += [UInt8](repeating: 0, count: count) }
      buffer.withUnsafeMutableBytes { buffer in
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[rest]))
        let free = UnsafeMutableRawBufferPointer(rebasing: buffer[left...])
        rest = 0..<(left + fread(free.baseAddress, 1, free.count, stream))
      }
      guard rest.count >= count else { throw .noScratch(ferror(stream) == 0 ? EIO : errno) }
    }
    defer { rest = (rest.lowerBound + count)..<rest.upperBound }
    return rest.lowerBound
  }
}
