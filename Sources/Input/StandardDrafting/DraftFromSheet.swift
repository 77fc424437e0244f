internal import AuditLoading
public import AuditModel
internal import DataReading
public import InputProblems

/// Which column of a table holds what: by its letters, `B`, or by its heading.
public struct ColumnChoice: Sendable, Hashable {
  public let column: SheetColumn
  public let name: String

  public init(column: SheetColumn, name: String) {
    self.column = column
    self.name = name
  }
}

/// Drafts a standard of a checklist in a table: an .xlsx workbook, or CSV.
///
/// A row of which only the section or the requirement is filled in is a heading where no column holds sections.
///
/// - Parameters:
///   - bytes: the workbook, or CSV.
///   - file: its path, for the messages; its ending says which of the two it is.
///   - id: of the standard; its measures are named by it.
///   - columns: those that a person names; the others are found by their headings, in English and Khmer.
///   - sheet: which sheet of a workbook; nil: the first that has the columns.
/// - Returns: the draft, nil where nothing could be drafted; and every problem.
/// - Complexity: O(bytes).
public func draftFromSheet(
  _ bytes: [UInt8], file: String, id: String, columns: [ColumnChoice] = [], sheet: String? = nil
) -> Reviewed<StandardDraft> {
  let tables: [TextTable]
  do throws(TableError) {
    let isWorkbook = bytes.starts(with: [0x50, 0x4B])
    tables = try isWorkbook ? readWorkbook(bytes) : [readCSV(bytes)]
  } catch {
    return Reviewed(nil, [error.problem(in: file)])
  }
  var problems = DraftProblems(file: file)
  var candidates = tables.filter { !$0.rows.isEmpty }
  if let sheet {
    candidates = candidates.filter { foldedName($0.name) == foldedName(sheet) }
    if candidates.isEmpty {
      problems.add(.error, .sheetMissing(sheet, known: tables.map(\.name)))
      return Reviewed(nil, problems.all)
    }
  }
  guard let first = candidates.first else {
    problems.add(.error, .nothingToAsk)
    return Reviewed(nil, problems.all)
  }
  let found = candidates.lazy.compactMap { SheetColumns(of: $0, chosen: []) }.first { columns.isEmpty && $0.has(.text) }
  let layout: SheetColumns
  if let found {
    layout = found
  } else {
    let table = candidates.first { SheetColumns(of: $0, chosen: columns)?.holdsText ?? false } ?? first
    var unknown: [ColumnChoice] = []
    guard let chosen = SheetColumns(of: table, chosen: columns, unknown: &unknown), unknown.isEmpty else {
      let known = SheetColumns.headings(of: table)
      for choice in unknown {
        let nearest = problems.nearest(to: choice.name, among: known)
        problems.add(.error, .columnUnknown(choice.name, known: known, nearest: nearest))
      }
      return Reviewed(nil, problems.all)
    }
    layout = chosen
  }
  guard layout.has(.text) else {
    problems.add(.error, .columnMissing("text", known: SheetColumns.headings(of: layout.table)))
    return Reviewed(nil, problems.all)
  }
  var reader = SheetReader(layout, file: file, id: id, problems: problems)
  reader.read()
  return Reviewed(reader.draft.sections.isEmpty ? nil : reader.draft, reader.problems.all)
}

/// In how many columns one matter may stand: each language in one of its own.
private let mostOfOneMatter = 8

/// The columns of a table, and the row below which its requirements begin.
private struct SheetColumns {
  let table: TextTable
  /// Positions of columns, several where a text stands in more than one language.
  private var columns: [SheetColumn: [Int]] = [:]
  private(set) var headingRow: TextTable.Row?
  /// Columns with a heading that says nothing we know.
  private(set) var others: [(heading: String, column: Int)] = []

  init?(of table: TextTable, chosen: [ColumnChoice]) {
    var unknown: [ColumnChoice] = []
    self.init(of: table, chosen: chosen, unknown: &unknown)
  }

  init?(of table: TextTable, chosen: [ColumnChoice], unknown: inout [ColumnChoice]) {
    self.table = table
    guard let row = SheetColumns.headingRow(of: table, chosen: chosen) ?? table.rows.first else { return nil }
    var taken: Set<Int> = []
    for choice in chosen {
      guard let column = SheetColumns.position(of: choice.name, in: row, of: table) else {
        unknown.append(choice)
        continue
      }
      columns[choice.column, default: []].append(column)
      taken.insert(column)
    }
    var isHeading = false
    for cell in table.cells(of: row) where !taken.contains(Int(cell.column)) {
      let heading = oneLine(table.text(cell))
      guard let column = SheetColumns.column(heading) else {
        others.append((heading, Int(cell.column)))
        continue
      }
      isHeading = true
      // What a person names is not joined by what is found.
      if chosen.contains(where: { $0.column == column }) || columns[column]?.count ?? 0 >= mostOfOneMatter {
        others.append((heading, Int(cell.column)))
      } else {
        columns[column, default: []].append(Int(cell.column))
      }
    }
    let isNamed = chosen.contains { choice in
      table.cells(of: row).contains { foldedName(table.text($0)) == foldedName(choice.name) }
    }
    if isHeading || isNamed { headingRow = row } else { others = [] }
  }

  func has(_ column: SheetColumn) -> Bool { columns[column] != nil }
  /// Whether anything stands in the column of requirements.
  var holdsText: Bool { positions(.text).contains { column in table.rows.contains { table.text($0, column) != nil } } }
  func positions(_ column: SheetColumn) -> [Int] { columns[column] ?? [] }
  var all: Set<Int> { Set(columns.values.flatMap { $0 }) }

  /// `Requirement (Khmer)` is a requirement too: its language shows in its letters.
  private static func column(_ heading: String) -> SheetColumn? {
    if let column = ForeignWords.column(heading) { return column }
    let words = heading.split { "(:[/|".contains($0) }.map { InvisibleSigns.trimmed($0) }
    return words.lazy.compactMap { ForeignWords.column($0) }.first
  }

  /// Among the first rows that in which most headings are known; nil where none is.
  private static func headingRow(of table: TextTable, chosen: [ColumnChoice]) -> TextTable.Row? {
    var best: (row: TextTable.Row, count: Int)?
    let names = Set(chosen.map { foldedName($0.name) })
    for row in table.rows.prefix(20) {
      let texts = table.cells(of: row).map { table.text($0) }
      let count = texts.count { $0.utf8.count <= 200 && (column($0) != nil || names.contains(foldedName($0))) }
      let isMore = count > (best?.count ?? 0)
      if isMore, count >= 2 || names.contains(where: { name in texts.contains { foldedName($0) == name } }) {
        best = (row, count)
      }
    }
    return best?.row
  }

  private static func position(of name: String, in row: TextTable.Row, of table: TextTable) -> Int? {
    if let cell = table.cells(of: row).first(where: { foldedName(table.text($0)) == foldedName(name) }) {
      return Int(cell.column)
    }
    let letters = name.uppercased().utf8
    guard (1...3).contains(letters.count), letters.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
    let position = letters.reduce(0) { $0 * 26 + Int($1) - 0x40 } - 1
    return position < TextTable.mostColumns ? position : nil
  }

  static func headings(of table: TextTable) -> [String] {
    guard let row = headingRow(of: table, chosen: []) ?? table.rows.first else { return [] }
    return table.cells(of: row).map { oneLine(table.text($0), most: 60) }
  }
}

private struct SheetReader {
  let layout: SheetColumns
  let id: String
  var problems: DraftProblems
  var draft: StandardDraft
  private var sectionIDs = IdentifierMaker()
  private var criterionIDs = IdentifierMaker()
  private var measureIDs = IdentifierMaker()
  private var titles = TitleMaker()
  private var scale = ScaleBuilder()
  private var sections: [String: Int] = [:]
  private var current: Int?
  /// How many cells of the known columns a row has at most.
  private let widest: Int

  init(_ layout: SheetColumns, file: String, id: String, problems: DraftProblems) {
    self.layout = layout
    self.id = id
    self.problems = problems
    let name = file.split(separator: "/").last.map(String.init) ?? file
    draft = StandardDraft(sources: [StandardDraft.Source(id: "checklist", title: DraftText(name), extent: .full)])
    let first = layout.headingRow?.number ?? 0
    let known = layout.all
    widest =
      layout.table.rows.lazy.filter { $0.number > first }
      .map { row in layout.table.cells(of: row).count { known.contains(Int($0.column)) } }.max() ?? 0
  }

  private var table: TextTable { layout.table }

  mutating func read() {
    var count = 0
    for row in table.rows {
      if let heading = layout.headingRow, row.number <= heading.number {
        // What stands above the headings is the title of the paper.
        if row.number < heading.number {
          let text = table.cells(of: row).map { oneLine(table.text($0)) }.joined(separator: " · ")
          if draft.heading.title == nil {
            draft.heading.title = DraftText(text)
          } else {
            draft.heading.remarks.append(text)
          }
          draft.parts.note("row", .title, text)
        }
        continue
      }
      count += 1
      guard count <= mostCriteria else {
        problems.add(.error, .tooMany(limit: mostCriteria))
        draft.sections = []
        return
      }
      read(row)
    }
    draft.scale = scale.scale
    for (heading, column) in layout.others {
      let used = table.rows.count { row in
        row.number > (layout.headingRow?.number ?? 0) && !(table.text(row, column) ?? "").isEmpty
      }
      if used > 0 { draft.parts.note(heading.isEmpty ? "column" : heading, .remark, count: used) }
    }
    draft.sections.removeAll { $0.criteria.isEmpty && $0.remarks.isEmpty }
    if draft.sections.allSatisfy(\.criteria.isEmpty) {
      draft.sections = []
      problems.add(.error, .nothingToAsk)
    }
  }

  private mutating func read(_ row: TextTable.Row) {
    let text = localized(row, .text)
    let section = localized(row, .section)
    let title = localized(row, .title)
    let filled = table.cells(of: row).filter { !InvisibleSigns.trimmed(table.text($0)).isEmpty }
    if filled.isEmpty { return }
    if !section.isEmpty, text.isEmpty, title.isEmpty { return begin(section, row) }
    if text.isEmpty, title.isEmpty {
      let line = filled.map { oneLine(table.text($0), most: 80) }.joined(separator: " | ")
      draft.parts.note("row", .leftOut, String(row.number) + ": " + line)
      return
    }
    // Alone in its row, or beside its number alone, it heads what follows: nothing is asked by it.
    let numbers = Set(layout.positions(.id))
    let isAlone = filled.allSatisfy {
      layout.positions(.text).contains(Int($0.column)) || numbers.contains(Int($0.column))
    }
    if !layout.has(.section), isAlone, filled.count < widest {
      return begin(text, row)
    }
    if !section.isEmpty { begin(section, row) }
    add(row, text: text.isEmpty ? title : text, title: title)
  }

  private mutating func begin(_ title: DraftText, _ row: TextTable.Row) {
    let title = title.map { oneLine($0) }
    let key = foldedName(title.any)
    if let known = sections[key] {
      current = known
      return
    }
    draft.sections.append(
      StandardDraft.Section(id: sectionIDs.make([title.other, title.khmer], fallback: "section"), title: title))
    current = draft.sections.count - 1
    sections[key] = current
    draft.parts.note("section", .section, title.any)
  }

  private mutating func add(_ row: TextTable.Row, text: DraftText, title: DraftText) {
    if current == nil { begin(draft.heading.title ?? DraftText(other: "General"), row) }
    let original = localized(row, .id).any
    let place = FilledPlace(sheet: table.name, row: row.number, column: layout.positions(.text).first ?? 0)
    var criterion = DraftCriterion(
      original: original.isEmpty ? String(row.number) : original,
      place: (table.name.isEmpty ? "" : table.name + "!") + (place.cell ?? ""))
    criterion.text = text
    criterion.ask = localized(row, .ask)
    criterion.guidance = localized(row, .guidance)
    criterion.verify = [.observation]
    criterion.basis = .secondary
    criterion.sources = [draft.sources[0].id]
    criterion.basisNote = localized(row, .source).followed(
      by: DraftText(other: criterion.place + (original.isEmpty ? "" : " · " + original)), " · ")
    let section = draft.sections[current!].id
    criterion.id = criterionIDs.make(
      [title.other, cut(oneLine(text.other), to: 40), original], fallback: "item-" + String(row.number),
      prefix: section + ".")
    titles.entitle(&criterion, by: title)
    readLevel(row, &criterion)
    readWeight(row, &criterion)
    readAnswers(row, &criterion)
    readApplies(row, &criterion)
    for (heading, column) in layout.others {
      let text = oneLine(table.text(row, column) ?? "", most: 400)
      if !text.isEmpty { criterion.remarks.append((heading.isEmpty ? "" : heading + ": ") + text) }
    }
    draft.sections[current!].criteria.append(criterion)
  }

  private mutating func readLevel(_ row: TextTable.Row, _ criterion: inout DraftCriterion) {
    let (text, place) = cell(row, .level)
    guard !text.isEmpty else { return }
    criterion.level = ForeignWords.level(text)
    if criterion.level == nil {
      problems.add(.warning, .levelUnknown(text, place), at: place, saying: text)
      criterion.groups.append(text)
      criterion.remarks.append(text)
      draft.parts.note("level", .remark, criterion.original)
    } else {
      draft.parts.note("level", .level, criterion.original)
    }
  }

  private mutating func readWeight(_ row: TextTable.Row, _ criterion: inout DraftCriterion) {
    let (text, place) = cell(row, .weight)
    guard !text.isEmpty else { return }
    if case .success(let value) = readDecimal(Array(text.utf8)), value.decimals == 0,
      (1...Criterion.heaviest).contains(value.mantissa)
    {
      criterion.weight = value.mantissa
      draft.parts.note("weight", .level, criterion.original)
    } else {
      problems.add(.warning, .weightUnreadable(text, place), at: place, saying: text)
      criterion.remarks.append(text)
      draft.parts.note("weight", .remark, criterion.original)
    }
  }

  /// `yes / partly / no`, `0-5`; or a unit, of what is counted.
  private mutating func readAnswers(_ row: TextTable.Row, _ criterion: inout DraftCriterion) {
    let unit = localized(row, .unit)
    if !unit.isEmpty {
      var measure = DraftMeasure(
        id: measureIDs.make([criterion.title.other, criterion.original], fallback: "number", prefix: id + "-"),
        title: criterion.title)
      measure.unit = unit
      criterion.answer = .measure(measure.id)
      draft.measures.append(measure)
      draft.parts.note("row", .measure, criterion.original)
      return
    }
    let (text, _) = cell(row, .answers)
    if !text.isEmpty {
      // A stroke also stands within one of the words.
      let words = text.replacing("N/A", with: "NA").replacing("n/a", with: "na").split { "/;,|\n".contains($0) }.map {
        InvisibleSigns.trimmed($0)
      }.filter { !$0.isEmpty }
      let choices = range(text) ?? words.map { Choice(name: $0, title: DraftText($0)) }
      guard let found = findScale(choices), scale.take(found) else {
        criterion.answer = choices.count > 1 ? .choice : .rating
        criterion.guidance = criterion.guidance.followed(by: DraftText(text))
        draft.parts.note("row", choices.count > 1 ? .recordedCriterion : .criterion, criterion.original)
        return
      }
      criterion.mayNotApply = found.hasNotApplicable
    }
    draft.parts.note("row", .criterion, criterion.original)
  }

  /// `0-5`.
  private func range(_ text: String) -> [Choice]? {
    let parts = text.split { "-–—".contains($0) }.map { InvisibleSigns.trimmed($0) }
    guard parts.count == 2, case .success(let low) = readDecimal(Array(parts[0].utf8)),
      case .success(let high) = readDecimal(Array(parts[1].utf8)), low.decimals == 0, high.decimals == 0,
      (0...1).contains(low.mantissa), (2...20).contains(high.mantissa)
    else { return nil }
    return (low.mantissa...high.mantissa).map { Choice(name: String($0), title: DraftText(String($0))) }
  }

  private mutating func readApplies(_ row: TextTable.Row, _ criterion: inout DraftCriterion) {
    let (text, _) = cell(row, .applies)
    guard !text.isEmpty, foldedName(text) != "all" else { return }
    let words = text.split { "/;,|\n".contains($0) }.map { ForeignWords.kind(InvisibleSigns.trimmed($0)) }
    guard !words.isEmpty, words.allSatisfy({ $0 != nil }) else {
      criterion.remarks.append(text)
      criterion.mayNotApply = true
      draft.parts.note("applies", .remark, criterion.original)
      return
    }
    for key in DraftApplicability.keys {
      let named = words.compactMap { $0!.key == key ? $0!.word : nil }
      if !named.isEmpty { _ = criterion.applies.narrow(to: key, named) }
    }
    draft.parts.note("applies", .applies, criterion.original)
  }

  // MARK: Cells

  private func cell(_ row: TextTable.Row, _ column: SheetColumn) -> (text: String, place: FilledPlace) {
    for position in layout.positions(column) {
      let text = InvisibleSigns.trimmed(table.text(row, position) ?? "")
      if !text.isEmpty { return (text, FilledPlace(sheet: table.name, row: row.number, column: position)) }
    }
    return ("", FilledPlace(sheet: table.name, row: row.number, column: layout.positions(column).first ?? 0))
  }

  /// What stands in the columns of one matter: Khmer and others by their letters; of two in one language both.
  private func localized(_ row: TextTable.Row, _ column: SheetColumn) -> DraftText {
    layout.positions(column).reduce(DraftText()) { text, position in
      text.followed(by: DraftText(InvisibleSigns.trimmed(table.text(row, position) ?? "")))
    }
  }
}
