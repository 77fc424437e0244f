/// A table as some tool saved it: the cells in which something stands, row by row, the first row the heading where it has one.
///
/// Only what is there takes memory: a cell is twelve bytes, and cells that say the same share their text.
public struct TextTable: Sendable {
  /// A row in which something stands.
  public struct Row: Sendable, Equatable {
    /// From 1, as spreadsheets count: empty rows too.
    public let number: Int
    /// Positions among the cells of the table, in the order of their columns.
    public let cells: Range<Int>
  }

  /// A cell in which something stands.
  public struct Cell: Sendable, Equatable {
    /// From 0.
    public let column: Int32
    /// Below zero where it stands among the bytes that tables share: there it is −1 − start.
    fileprivate let start: Int32
    fileprivate let length: Int32
  }

  /// Something that cannot be told by the text of a cell, and that must not be passed over in silence.
  public struct Remark: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
      /// A formula that was never calculated.
      case formulaWithoutValue
      /// A formula or value that came to nothing, such as `#DIV/0!`.
      case errorValue(String)
      /// Cells that were made one, such as `F20:F22`; only the first of them holds what stands there.
      case merged(String)
      /// What somebody pinned to the cell.
      case comment(String)
    }

    public let kind: Kind
    /// From 1.
    public let row: Int
    /// From 0.
    public let column: Int

    public init(kind: Kind, row: Int, column: Int) {
      self.kind = kind
      self.row = row
      self.column = column
    }
  }

  /// What the sheet is called; empty for a file that is one table.
  public let name: String
  public private(set) var rows: [Row] = []
  /// In the order of the sheet; of very many formulas without a value the first.
  public internal(set) var remarks: [Remark] = []
  /// Whether days that are written as numbers count from 1904-01-01, not from the end of 1899.
  public internal(set) var countsFrom1904 = false
  /// Whether it has cells as spreadsheets name them; else its rows are numbered submissions.
  public let isOfCells: Bool
  private var cells: [Cell] = []
  private var bytes: [UInt8] = []
  /// Text that many cells, and the tables of one workbook, refer to.
  private let shared: [UInt8]

  /// As many columns as a spreadsheet can have.
  public static let mostColumns = 16_384
  /// The most bytes that all cells together may hold, so that a small file cannot come to a large one.
  static let mostText = 64 << 20
  static let mostCells = 4_000_000
  static let mostRemarks = 100_000

  public init(name: String = "", rows: [[String]] = [], isOfCells: Bool = true) {
    self.init(name: name, sharing: [], isOfCells: isOfCells)
    for (index, row) in rows.enumerated() {
      for (column, text) in row.enumerated() where !text.isEmpty { append(Array(text.utf8)[...], column) }
      endRow(number: index + 1)
    }
  }

  init(name: String, sharing shared: [UInt8], isOfCells: Bool = true) {
    self.name = name
    self.shared = shared
    self.isOfCells = isOfCells
  }

  public func cells(of row: Row) -> ArraySlice<Cell> { cells[row.cells] }

  public func text(_ cell: Cell) -> String {
    let start = Int(cell.start < 0 ? -1 - cell.start : cell.start)
    return (cell.start < 0 ? shared : bytes).withUnsafeBufferPointer {
      String(decoding: $0[start..<(start + Int(cell.length))], as: UTF8.self)
    }
  }

  /// What stands in a column of a row; nil where nothing does.
  public func text(_ row: Row, _ column: Int) -> String? {
    var (low, high) = (row.cells.lowerBound, row.cells.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int(cells[middle].column) < column { low = middle + 1 } else { high = middle }
    }
    guard low < row.cells.upperBound, Int(cells[low].column) == column else { return nil }
    return text(cells[low])
  }

  /// Adds a row of cells, in any order of their columns.
  ///
  /// - Parameters:
  ///   - cells: the cells of the row.
  ///   - number: from 1.
  public mutating func addRow(number: Int, _ cells: [(column: Int, text: String)]) {
    for cell in cells where !cell.text.isEmpty { append(Array(cell.text.utf8)[...], cell.column) }
    endRow(number: number)
  }

  // MARK: Putting it together

  /// Adds a cell to the row that is being put together.
  mutating func append(_ text: ArraySlice<UInt8>, _ column: Int) {
    cells.append(Cell(column: Int32(column), start: Int32(bytes.count), length: Int32(text.count)))
    bytes += text
    textCount += text.count
  }

  /// Adds a cell whose text is shared.
  mutating func append(shared text: Range<Int>, _ column: Int) {
    cells.append(Cell(column: Int32(column), start: -1 - Int32(text.lowerBound), length: Int32(text.count)))
    textCount += text.count
  }

  /// Ends the row that is being put together, if anything stands in it.
  mutating func endRow(number: Int) {
    let start = rows.last?.cells.upperBound ?? 0
    guard cells.count > start else { return }
    // A sheet may give its cells in any order; one that is given twice counts as it is given last, as spreadsheets read it.
    if zip(cells[start...], cells[(start + 1)...]).contains(where: { $0.column >= $1.column }) {
      var last: [Int32: Cell] = [:]
      for cell in cells[start...] { last[cell.column] = cell }
      cells.replaceSubrange(start..., with: last.values.sorted { $0.column < $1.column })
    }
    rows.append(Row(number: number, cells: start..<cells.count))
  }

  var cellCount: Int { cells.count }
  /// How many bytes all cells would hold, had each its own text.
  private(set) var textCount = 0
}

/// Why some bytes are not a table that we read.
public enum TableError: Error, Sendable, Equatable {
  /// A quotation mark is opened on this line and never closed.
  case quoteNotClosed(line: Int)
  case notText
  /// No workbook, or a spoilt one.
  case notAWorkbook
  case workbookSpoilt
  /// What it unpacks to, or what stands in its cells, comes to more than so many megabytes.
  case tooLarge(megabytes: Int)
  case tooManyCells(most: Int)
  /// A cell stands behind the last column that a spreadsheet can have.
  case tooManyColumns(most: Int)
  case locked
}
