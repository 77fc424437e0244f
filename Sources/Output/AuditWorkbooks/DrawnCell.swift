internal import AuditData
internal import AuditModel
internal import AuditScoring
internal import AuditWording

/// What a cell of a table holds in a workbook.
enum DrawnCell {
  case empty
  case text(String)
  case number(Double)
  case share(Double)
  case day(SpreadsheetDay)

  init(_ cell: DataTable.Cell, in languages: PageLanguages) {
    self =
      switch cell {
      case .empty: .empty
      case .text(let text): .text(text)
      case .words(let sentence): .text(sentence.cellText(in: languages))
      case .word(let word, let phrase): .text(phrase.inEnglish(word).cellText(in: languages))
      case .number(let number): .number(number.approximation)
      case .whole(let number) where number.isExactInSpreadsheet: .number(Double(number))
      case .whole(let number):
        .text(String(number) + " " + Words.Table.tooManyDigits.cellText(in: languages))
      case .share(let share): .share(Double(share.part) / Double(share.whole))
      case .day(let day) where day < SpreadsheetDay.first: .text(day.iso)
      case .day(let day): .day(SpreadsheetDay(year: day.year, month: day.month, day: day.day))
      }
  }
}

extension Sentence {
  /// In each language of a workbook, one below the other.
  func cellText(in languages: PageLanguages) -> String { text(in: languages, between: "\n") }
}

extension SpreadsheetDay {
  /// How many days it is after the one that spreadsheets number 0.
  var number: Int {
    let origin = CalendarDay(year: 1899, month: 12, day: 30)!
    guard let day = CalendarDay(year: year, month: month, day: day) else {
      preconditionFailure("a day that is drawn is in the calendar")
    }
    return origin.days(until: day)
  }

  /// The first day that all spreadsheets number alike: Excel knows a 29 February 1900.
  static let first = CalendarDay(year: 1900, month: 3, day: 1)!
}

extension Int64 {
  /// Whether it has at most the 15 digits that a spreadsheet holds, zeros at its end apart.
  fileprivate var isExactInSpreadsheet: Bool {
    var digits = magnitude
    while digits > 0, digits % 10 == 0 { digits /= 10 }
    return digits < 1_000_000_000_000_000
  }
}

extension ExactDecimal {
  /// The nearest floating-point number, which is what a spreadsheet holds: right to 15 digits, of which it never has more.
  fileprivate var approximation: Double { Double(text)! }
}
