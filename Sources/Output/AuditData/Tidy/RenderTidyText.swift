public import AuditComparison
public import AuditModel
public import AuditWording

/// What tidy tables are, told beside them.
public struct TidyAbout: Sendable {
  public let view: SharingView
  public let day: CalendarDay
  public let program: String
  /// Whether a row of hashtags stands behind each heading.
  public let hasTags: Bool

  public init(view: SharingView, on day: CalendarDay, program: String, hasTags: Bool = false) {
    self.view = view
    self.day = day
    self.program = program
    self.hasTags = hasTags
  }

  /// Who may read it, and so what it holds.
  public var statement: Sentence {
    switch view {
    case .publicly: Words.Tidy.viewPublic
    case .coalition: Words.Tidy.viewCoalition
    case .ministry: Words.Tidy.viewMinistry
    }
  }
}

// MARK: CSV

/// The heading of a table, with the row of hashtags below it where that is asked for.
public func tidyCSVHeading(_ table: TidyTable, hasTags: Bool) -> String {
  csvLine(table.variables.map(\.id)) + (hasTags ? csvLine(table.variables.map(\.tag)) : "")
}

/// Rows as lines of CSV, RFC 4180, in UTF-8.
public func tidyCSV(_ rows: [TidyRow]) -> String {
  var text = ""
  for row in rows { text += csvLine(row.values.map(\.text)) }
  return text
}

// MARK: JSON lines

/// The first line: what the others are.
public func tidyJSONHeading(_ about: TidyAbout) -> String {
  let members = [
    ("table", "about"), ("program", about.program), ("on", about.day.iso), ("view", about.view.word),
    ("statement", about.statement[.english]), ("statement_km", about.statement[.khmer]),
  ]
  return "{" + members.map { JSONWriter.quoted($0.0) + ":" + JSONWriter.quoted($0.1) }.joined(separator: ",")
    + ",\"format\":1}\n"
}

/// Rows as objects, one a line, each with the name of its table; what is missing is null.
public func tidyJSONLines(_ rows: [TidyRow], of table: TidyTable) -> String {
  let keys = table.variables.map { "," + JSONWriter.quoted($0.id) + ":" }
  let head = "{\"table\":" + JSONWriter.quoted(table.id)
  var text = ""
  for row in rows {
    text += head
    for (key, value) in zip(keys, row.values) {
      text += key
      switch value {
      case .missing: text += "null"
      case .text(let words): text += JSONWriter.quoted(words)
      case .day(let day): text += "\"" + day.iso + "\""
      case .whole, .decimal, .share, .flag: text += value.text
      }
    }
    text += "}\n"
  }
  return text
}
