internal import AuditComparison
public import AuditModel
internal import AuditReports
public import AuditScoring
public import AuditWording

/// Rows under headings, for spreadsheets: what stands in each cell is told here, how it looks where the file is made.
public struct DataTable: Sendable {
  /// What a cell holds.
  public enum Cell: Sendable, Hashable {
    case empty
    /// As somebody wrote it, or an id.
    case text(String)
    /// What the program or a standard says, in both languages.
    case words(Sentence)
    /// A word that programs look for, and how people say it; in CSV and in English it stands by itself.
    case word(String, Sentence)
    case number(ExactDecimal)
    case whole(Int64)
    case share(Share)
    case day(CalendarDay)
  }

  /// How cells of a column may be coloured by what stands in them.
  public enum Tone: Sendable, Hashable {
    case good, poor, bad, open
  }

  public struct Column: Sendable {
    /// For programs; permanent.
    public let id: String
    public let title: Sentence
    /// What stands in the column.
    public let definition: Sentence
    /// In characters.
    public let width: Int
    /// Values, as they stand in the cells, that have a colour.
    public let tones: [(value: Sentence, tone: Tone)]
    /// Shares coloured by their size.
    public let isGraded: Bool

    public init(
      _ id: String, _ title: Sentence, _ definition: Sentence, width: Int = 14,
      tones: [(value: Sentence, tone: Tone)] = [], isGraded: Bool = false
    ) {
      self.id = id
      self.title = title
      self.definition = definition
      self.width = width
      self.tones = tones
      self.isGraded = isGraded
    }
  }

  /// A chart of some rows.
  public struct Chart: Sendable {
    public enum Kind: Sendable {
      /// Bars across, the series of a row one behind the other.
      case stackedBars
      /// A bar for each row.
      case bars
      /// Lines over days, each row where its day lies; the categories are days.
      case overTime
    }

    public struct Series: Sendable {
      public let column: String
      public let name: Sentence
      public let tone: SeriesTone
      /// Positions of its own rows; nil: those of the chart.
      public let rows: Range<Int>?

      public init(_ column: String, _ name: Sentence, _ tone: SeriesTone, rows: Range<Int>? = nil) {
        self.column = column
        self.name = name
        self.tone = tone
        self.rows = rows
      }
    }

    /// `own` is what a facility says of itself: never to be taken for what an inspection found.
    public enum SeriesTone: Sendable { case sure, possible, other, own, ownOther }

    public let kind: Kind
    public let title: Sentence
    /// Positions of the rows.
    public let rows: Range<Int>
    public let categories: String
    public let series: [Series]
    /// Otherwise they are counts.
    public var valuesAreShares = true

    public init(_ kind: Kind, _ title: Sentence, rows: Range<Int>, categories: String, series: [Series]) {
      self.kind = kind
      self.title = title
      self.rows = rows
      self.categories = categories
      self.series = series
    }
  }

  /// For programs; permanent.
  public let id: String
  /// At most 15 characters in each language, so that both fit the name of a sheet.
  public let title: Sentence
  public let columns: [Column]
  /// As many cells as columns.
  public private(set) var rows: [[Cell]] = []
  public private(set) var charts: [Chart] = []
  /// Which of the tables that are kept elsewhere holds the rows behind those; nil: there are none.
  public var keptRows: Int?

  public init(_ id: String, _ title: Sentence, _ columns: [Column]) {
    self.id = id
    self.title = title
    self.columns = columns
  }

  public mutating func add(_ row: [Cell]) {
    precondition(row.count == columns.count, "a row of \(id) has a cell for each column")
    rows.append(row)
  }

  /// A chart of no rows shows nothing, and is left out.
  public mutating func add(_ chart: Chart) { if !chart.rows.isEmpty { charts.append(chart) } }

  public func position(of column: String) -> Int? { columns.firstIndex { $0.id == column } }

  /// The table as it begins.
  public var withoutRows: DataTable { DataTable(id, title, columns) }

  /// Each word of a column, once, in the order in which they come.
  public func words(inColumn column: Int) -> [Sentence] {
    var known: Set<Sentence> = []
    return rows.compactMap { row in
      guard case .word(let word, let phrase) = row[column] else { return nil }
      let sentence = phrase.inEnglish(word)
      return known.insert(sentence).inserted ? sentence : nil
    }
  }
}

extension DataTable.Cell {
  static func text(_ text: String?) -> DataTable.Cell { text.map { .text($0) } ?? .empty }
  static func share(_ share: Share?) -> DataTable.Cell { share.map { .share($0) } ?? .empty }
  static func number(_ number: ExactDecimal?) -> DataTable.Cell { number.map { .number($0) } ?? .empty }
  /// To the cent, as a number.
  static func dollars(_ money: Money?) -> DataTable.Cell {
    money.flatMap { try? ExactDecimal(digits: $0.number.utf8) }.map { .number($0) } ?? .empty
  }
  static func whole(_ number: Int64?) -> DataTable.Cell { number.map { .whole($0) } ?? .empty }
  static func yes(where isSo: Bool) -> DataTable.Cell { isSo ? .word("yes", Words.Paper.yes) : .empty }
  static func words(_ sentence: Sentence?) -> DataTable.Cell { sentence.map { .words($0) } ?? .empty }
  static func written(_ text: QuotedText?) -> DataTable.Cell {
    text.map { $0.hasBoth ? .words($0.sentence) : .text($0.text) } ?? .empty
  }
}

/// How a share stands in a file.
public enum ShareForm: Sendable {
  /// `81.3%`
  case percent
  /// `0.812987`
  case decimal
}

/// A table as CSV (RFC 4180), with the permanent ids of its columns as heading. Text that a spreadsheet would take for a
/// formula stays text.
///
/// - Parameter shares: how they stand there.
public func renderCSV(_ table: DataTable, in language: Language, shares: ShareForm = .percent) -> String {
  var text = csvLine(table.columns.map { $0.id })
  for row in table.rows {
    text += csvLine(
      row.map { cell in
        switch cell {
        case .empty: ""
        case .text(let text): text
        case .words(let sentence): sentence[language]
        case .word(let word, _): word
        case .number(let number): number.text
        case .whole(let number): String(number)
        case .share(let share): shares == .percent ? share.percent : Proportion(share).decimal
        case .day(let day): day.iso
        }
      })
  }
  return text
}
