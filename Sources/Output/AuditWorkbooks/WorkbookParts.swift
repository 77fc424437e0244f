/// A colour as `0xRRGGBB`.
struct Colour: Hashable, Sendable {
  let value: UInt32

  init(_ value: UInt32) { self.value = value }

  static let ink = Colour(0x111111)
  static let faint = Colour(0x595959)
  static let line = Colour(0xBFBFBF)
  static let heading = Colour(0x1F3864)
  static let white = Colour(0xFFFFFF)
  static let goodFill = Colour(0xDDEFE0)
  static let poorFill = Colour(0xFBEBC8)
  static let badFill = Colour(0xF8D7D7)
  static let openFill = Colour(0xE4E7EC)
}

/// How a cell looks; cells of one look share one format of the workbook.
struct CellStyle: Hashable, Sendable {
  enum Alignment: Hashable, Sendable { case start, centre, end }

  var isBold = false
  var isItalic = false
  /// Points; nil: that of the workbook, 11.
  var size: Int?
  var ink: Colour?
  var fill: Colour?
  /// Breaks lines, and grows the row.
  var wraps = false
  var alignment: Alignment?
  var hasBorder = false
  /// As in a spreadsheet: `0.0%`.
  var numberFormat: String?
  /// May be filled in on a protected sheet.
  var isUnlocked = false
  var indent = 0

  static let plain = CellStyle()
  static let text = CellStyle(wraps: true)
  static let title = CellStyle(isBold: true, size: 16)
  static let heading = CellStyle(
    isBold: true, ink: .white, fill: .heading, wraps: true, hasBorder: true)
  static let number = CellStyle(numberFormat: "General")
  static let share = CellStyle(numberFormat: "0.0%")
  static let date = CellStyle(numberFormat: "yyyy-mm-dd")
  static let dollars = CellStyle(numberFormat: "#,##0.##")
}

/// A sheet of the workbook that made it.
struct Sheet: Hashable, Sendable {
  let position: Int
  let name: String
}

/// A rectangle of cells; rows and columns from 0, both ends included.
struct CellRange: Hashable, Sendable {
  /// Of a sheet.
  static let mostRows = 1_048_576
  static let mostColumns = 16_384

  let rows: ClosedRange<Int>
  let columns: ClosedRange<Int>

  init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  init(row: Int, column: Int) {
    self.init(rows: row...row, columns: column...column)
  }

  /// `='Sheet 1'!$A$2:$A$9`
  func formula(on sheet: Sheet) -> String {
    let name = String(String.UnicodeScalarView(sheet.name.unicodeScalars.flatMap { $0 == "'" ? [$0, $0] : [$0] }))
    return "='" + name + "'!" + CellRange.cell(rows.lowerBound, columns.lowerBound) + ":"
      + CellRange.cell(rows.upperBound, columns.upperBound)
  }

  /// `$AB$12`
  static func cell(_ row: Int, _ column: Int) -> String { "$" + letters(column) + "$" + String(row + 1) }

  static func letters(_ column: Int) -> String {
    var (rest, letters) = (column + 1, "")
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}

/// What may be put into a cell, and what is said there.
struct CellRule: Sendable {
  enum Allowed: Sendable {
    /// A drop-down list; all words together at most 255 characters.
    case words([String])
    /// A drop-down list of what stands in these cells.
    case cells(CellRange, Sheet)
    case wholeNumbers(ClosedRange<Int>)
    case decimals(ClosedRange<Double>)
    case dates(from: SpreadsheetDay, to: SpreadsheetDay)
    /// True where the value may stand: `=LEN(A2)<9`.
    case formula(String)
    /// Anything: the rule only says something.
    case anything
  }

  let allowed: Allowed
  /// Shown when the cell is chosen; a title of at most 32 characters, a message of at most 255.
  var prompt: (title: String, message: String)?
  /// Shown when something else is written.
  var refusal: (title: String, message: String)?
  /// Refuses what is not allowed; otherwise it only warns.
  var isStrict = true

  init(_ allowed: Allowed) { self.allowed = allowed }
}

/// A day as a spreadsheet holds it.
struct SpreadsheetDay: Hashable, Sendable {
  let year: Int
  let month: Int
  let day: Int
}

/// When cells take a look of their own.
enum CellCondition: Sendable {
  case equalsText(String)
  case beginsWith(String)
  case below(Double)
  case atLeast(Double)
  case isBlank
  /// A formula of the first cell, as in `=$C2="unmet"`.
  case formula(String)
}

/// A chart of cells.
struct ChartLayout: Sendable {
  enum Kind: Sendable {
    case bars, stackedBars, columns, stackedColumns
    /// Each value where its day lies, joined by lines.
    case overTime

    var runsAcross: Bool { self == .bars || self == .stackedBars }
    var isStacked: Bool { self == .stackedBars || self == .stackedColumns }
  }

  struct Series: Sendable {
    let name: String
    let values: CellRange
    /// Nil: not drawn, as the invisible beginning of a range.
    let colour: Colour?
    var showsValues = false
    /// Nil: those of the chart.
    var categories: CellRange?
    var isDashed = false
  }

  let kind: Kind
  let title: String
  /// Where the names of the bars stand.
  let categories: CellRange
  let series: [Series]
  var valueTitle: String?
  var values: ClosedRange<Double>?
  var numberFormat: String?
  /// Of a chart over time: its first day and its last, as spreadsheets number them.
  var days: ClosedRange<Int>?
  /// Read out where the chart cannot be seen.
  let description: String
  /// In pixels.
  var width = 640
  var height = 360
  var showsLegend = true
}

/// Why a workbook could not be made.
public enum WorkbookError: Error, Sendable, Equatable {
  /// libxlsxwriter is not installed.
  case noLibrary
  /// A folder for temporary files could not be made or written; the system's number.
  case noScratch(Int32)
  /// More rows or columns than a spreadsheet can hold.
  case tooLarge
  case outOfMemory
  /// The library's own number for anything else.
  case failed(Int32)
}

/// Where charts stand on a sheet of their own, so that paper cuts none: A4 upright, a little smaller than on the screen: where the font of the workbook is missing,
/// columns are wider by up to a quarter.
struct ChartPages: Sendable {
  /// Of a chart at most, in pixels.
  static let width = 680
  static let height = 880
  /// Columns and rows of the usual size that a page holds.
  static let columns = 11
  static let rows = 58
  static let percent: UInt16 = 80
  private static let pixelsOfRow = 20

  /// The first rows of all pages but the first.
  private(set) var breaks: [Int] = []
  /// The first row that is free.
  private(set) var end = 0

  /// The row in which a chart begins that is so high.
  mutating func place(height: Int) -> Int {
    let rows = (height + ChartPages.pixelsOfRow - 1) / ChartPages.pixelsOfRow
    precondition(rows <= ChartPages.rows, "a chart is no higher than a page")
    let start = breaks.last ?? 0
    if end + rows > start + ChartPages.rows {
      end = start + ChartPages.rows
      breaks.append(end)
    }
    defer { end += rows + 1 }
    return end
  }
}
