public import AuditData
internal import AuditModel
internal import TextFitting

/// The rows of a tidy table, held in columns: a file of SPSS or Stata begins with how many rows it has and how long its texts are.
public struct StatisticsTable: Sendable {
  public let table: TidyTable
  private(set) var count = 0
  private(set) var columns: [Column]
  /// Each text once.
  private(set) var texts: [String] = []
  private var known: [String: Int32] = [:]

  /// What stands in a column: of numbers what a file holds, NaN where it is missing; of texts their positions, −1 where one is missing.
  enum Column: Sendable {
    case numbers([Double])
    case texts([Int32])
  }

  public init(_ table: TidyTable) {
    self.table = table
    columns = table.variables.map { $0.form == .text ? .texts([]) : .numbers([]) }
  }

  /// - Parameter words: those that the rows hold.
  public mutating func add(_ rows: [TidyRow], _ words: TidyWords) {
    count += rows.count
    for (position, variable) in table.variables.enumerated() {
      switch columns[position] {
      case .texts(var column):
        columns[position] = .texts([])
        for row in rows { column.append(text(row.values[position])) }
        columns[position] = .texts(column)
      case .numbers(var column):
        columns[position] = .numbers([])
        for row in rows { column.append(StatisticsTable.number(row.values[position], variable, words)) }
        columns[position] = .numbers(column)
      }
    }
  }

  private mutating func text(_ value: TidyTable.Value) -> Int32 {
    guard case .text(let text) = value else { return -1 }
    if let position = known[text] { return position }
    let position = Int32(texts.count)
    texts.append(text.legible)
    known[text] = position
    return position
  }

  private static func number(
    _ value: TidyTable.Value, _ variable: TidyTable.Variable, _ words: TidyWords
  ) -> Double {
    switch value {
    case .missing: .nan
    case .text(let word): words.code(of: word, variable.id).map { Double($0) } ?? .nan
    case .whole(let number): Double(number)
    case .decimal(let number): Double(number.text) ?? .nan
    case .share(let share): share.nearest
    // Days since the beginning of year 1; each kind of file counts from a day of its own.
    case .day(let day): Double(day.ordinal)
    case .flag(let isSo): isSo ? 1 : 0
    }
  }

  /// The most bytes that a text of a column has.
  func width(_ column: [Int32]) -> Int {
    column.reduce(0) { max($0, $1 < 0 ? 0 : texts[Int($1)].utf8.count) }
  }
}
