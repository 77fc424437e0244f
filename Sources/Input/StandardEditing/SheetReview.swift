public import AuditModel
public import InputProblems

// The review of the texts of a standard's workbook: a row is reviewed where all its texts are, rules W1 to W6.

/// Where the review of texts stands, as the sheets of a standard show it.
struct SheetReview {
  private let texts: [String: WordingText]
  private let review: WordingReview
  private let stem: String

  /// - Parameters:
  ///   - wording: the texts of the standard and of the measures; without any of them everything is a draft.
  ///   - standard: its id.
  init(_ wording: ReviewedWording, of standard: String) {
    texts = Dictionary(wording.texts.map { ($0.key, $0) }) { first, _ in first }
    review = wording.review
    stem = standard
  }

  /// The cells of the columns that are about the review, by the form of each.
  func cells(of row: StandardSheets.Row, _ kind: SheetKind, _ columns: [SheetColumn]) -> [String] {
    let head = textKey(of: kind, row: row.id, in: stem)
    var (marks, drafts): ([ReviewMark], [String]) = ([], [])
    for (path, isThere) in textPaths(columns, row.cells) where isThere {
      guard !review.marks.isEmpty else {
        drafts.append(path)
        continue
      }
      guard let text = texts[head + "/" + path] else { continue }
      if let mark = review.mark(of: text) { marks.append(mark) } else { drafts.append(path) }
    }
    var names: [String] = []
    for mark in marks where !names.contains(mark.by) { names.append(mark.by) }
    let state = marks.isEmpty ? ReviewState.draft.word : drafts.isEmpty ? ReviewState.reviewed.word : partlyReviewed
    return [
      marks.isEmpty && drafts.isEmpty ? "" : state, names.joined(separator: ", "),
      marks.map(\.on).max()?.iso ?? "", marks.isEmpty ? "" : drafts.joined(separator: ", "),
    ]
  }
}

/// What a row says of which some texts are reviewed; nobody writes it.
public let partlyReviewed = "partly"

/// What the numbers of the texts of a row begin with, rule W1.
///
/// - Parameter standard: the id of the standard.
public func textKey(of kind: SheetKind, row: String, in standard: String) -> String {
  switch kind {
  case .criteria: standard + "/" + row
  case .sections, .ratings, .sectionRatings, .sources: standard + "/" + kind.word + "/" + row
  case .measures: kind.word + "/" + row
  case .standard: standard
  }
}

/// The texts for which a row has columns, each once, by the end of their number; and whether anything stands there.
func textPaths(_ columns: [SheetColumn], _ cells: [String]) -> [(path: String, isThere: Bool)] {
  var paths: [(path: String, isThere: Bool)] = []
  for (column, cell) in zip(columns, cells) {
    guard let path = column.textPath else { continue }
    if paths.last?.path == path {
      paths[paths.count - 1].isThere = paths[paths.count - 1].isThere || !cell.isEmpty
    } else {
      paths.append((path, !cell.isEmpty))
    }
  }
  return paths
}

extension SheetColumn {
  /// The end of the number of the text that it holds in one language: `remedy/1/action`; nil where it holds none.
  public var textPath: String? {
    guard language != nil else { return nil }
    return path.dropLast().map { key in
      key.utf8.first == UInt8(ascii: "#") ? String((Int(key.dropFirst()) ?? 0) + 1) : key
    }.joined(separator: "/")
  }
}

/// What a row of a workbook says of the review of its texts.
public struct RowReview: Sendable {
  public let kind: SheetKind
  public let row: String
  /// Nil where nothing is said of it.
  public let state: ReviewState?
  public let by: String
  /// Nil where no day is said.
  public let on: CalendarDay?
  /// Which of the cells that say so were changed.
  public let cells: [StandardChanges.Cell]
  /// The texts that changed in the workbook, and those that changed elsewhere since it was made, by the ends of their numbers.
  public let changed: Set<String>
  public let newer: Set<String>
  /// Of the id, of the state, of the reviewer and of the day.
  public let places: (key: FilledPlace, state: FilledPlace, by: FilledPlace, on: FilledPlace)
}
