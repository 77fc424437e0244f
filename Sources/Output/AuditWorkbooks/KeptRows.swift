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

  /// Reads the cells of a table from the first on, row by row.
  func reader(of position: Int) -> Reader {
    rewind(kept[position].stream)
    return Reader(stream: kept[position].stream)
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
    // What stands above in the same column often stands here too.
    var above = [RecentCells](repeating: RecentCells(), count: table.columns.count)
    for row in table.rows {
      for (column, cell) in row.enumerated() {
        if let known = above[column].find(cell) {
          bytes += known
        } else {
          let start = bytes.count
          DrawnCell(cell, in: languages).append(to: &bytes)
          above[column].add(cell, Array(bytes[start...]))
        }
      }
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

/// The latest cells of a column that are unlike each other, and each as it stands in the file of rows.
private struct RecentCells {
  private var cells: [(cell: DataTable.Cell, bytes: [UInt8])] = []
  private var oldest = 0

  private static let most = 4

  func find(_ cell: DataTable.Cell) -> [UInt8]? {
    for known in cells where known.cell == cell { return known.bytes }
    return nil
  }

  mutating func add(_ cell: DataTable.Cell, _ bytes: [UInt8]) {
    if cells.count < RecentCells.most { return cells.append((cell, bytes)) }
    cells[oldest] = (cell, bytes)
    oldest = (oldest + 1) % RecentCells.most
  }
}

private enum KeptKind: UInt8 { case empty, text, spacedText, number, share, day }

/// A cell of such rows; a text, as a sheet holds it, is there only while it is looked at.
enum KeptCell {
  case empty
  case text(UnsafeRawBufferPointer)
  /// With white space at an end of it.
  case spacedText(UnsafeRawBufferPointer)
  case number(Double)
  case share(Double)
  /// As spreadsheets number them.
  case day(Int)
}

extension DrawnCell {
  /// As it stands in the file of rows: its kind, then eight bytes; of a text these are the number of its bytes, which follow.
  fileprivate func append(to bytes: inout [UInt8]) {
    func add(_ kind: KeptKind, _ value: UInt64) {
      bytes.append(kind.rawValue)
      withUnsafeBytes(of: value) { bytes += $0 }
    }
    switch self {
    case .empty: bytes.append(KeptKind.empty.rawValue)
    case .number(let number): add(.number, number.bitPattern)
    case .share(let share): add(.share, share.bitPattern)
    case .day(let day): add(.day, UInt64(day.number))
    case .text(let text):
      let start = bytes.count
      add(.text, 0)
      var text = text.fittingCell
      let isSpaced = text.withUTF8 { text in
        bytes.append(escaping: text)
        return text.first.map(isSpace) ?? false || text.last.map(isSpace) ?? false
      }
      if isSpaced { bytes[start] = KeptKind.spacedText.rawValue }
      let count = bytes.count - start - 9
      withUnsafeBytes(of: UInt64(count)) { bytes.replaceSubrange((start + 1)..<(start + 9), with: $0) }
    }
  }
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

extension [UInt8] {
  /// A text as it stands between tags.
  fileprivate mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for (index, byte) in text.enumerated() where byte < 0x3F {
      let name: StaticString
      switch byte {
      case UInt8(ascii: "&"): name = "&amp;"
      case UInt8(ascii: "<"): name = "&lt;"
      case UInt8(ascii: ">"): name = "&gt;"
      default: continue
      }
      self += text[start..<index]
      self += UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
      start = index + 1
    }
    self += text[start...]
  }
}

extension KeptRows {
  /// Reads cells as they stand in a file of rows.
  struct Reader {
    private let stream: UnsafeMutablePointer<FILE>
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)
    /// What of the buffer is read and not yet given.
    private var rest = 0..<0

    fileprivate init(stream: UnsafeMutablePointer<FILE>) { self.stream = stream }

    /// Gives the next cell.
    mutating func next(_ take: (KeptCell) -> Void) throws(WorkbookError) {
      guard let kind = KeptKind(rawValue: buffer[try bytes(1)]) else { throw .noScratch(EIO) }
      if kind == .empty { return take(.empty) }
      let start = try bytes(8)
      let value = buffer.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: start, as: UInt64.self) }
      switch kind {
      case .empty: break
      case .number: take(.number(Double(bitPattern: value)))
      case .share: take(.share(Double(bitPattern: value)))
      case .day: take(.day(Int(value)))
      case .text, .spacedText:
        let start = try bytes(Int(value))
        buffer.withUnsafeBytes { buffer in
          let text = UnsafeRawBufferPointer(rebasing: buffer[start..<(start + Int(value))])
          take(kind == .text ? .text(text) : .spacedText(text))
        }
      }
    }

    /// Where in the buffer the next bytes stand: so many together.
    private mutating func bytes(_ count: Int) throws(WorkbookError) -> Int {
      if rest.count < count { try fill(count) }
      defer { rest = (rest.lowerBound + count)..<rest.upperBound }
      return rest.lowerBound
    }

    private mutating func fill(_ count: Int) throws(WorkbookError) {
      let left = rest.count
      if buffer.count < count { buffer += [UInt8](repeating: 0, count: count) }
      buffer.withUnsafeMutableBytes { buffer in
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[rest]))
        let free = UnsafeMutableRawBufferPointer(rebasing: buffer[left...])
        rest = 0..<(left + fread(free.baseAddress, 1, free.count, stream))
      }
      guard rest.count >= count else { throw .noScratch(ferror(stream) == 0 ? EIO : errno) }
    }
  }
}
