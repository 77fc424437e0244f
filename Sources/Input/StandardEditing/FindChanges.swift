public import AuditModel
public import DataReading
public import InputProblems
internal import TextFitting

/// Which way the changes of a workbook go.
public enum RevisingRoad: UInt8, Vocabulary {
  case tailoring, revision

  public static let words = ["tailoring", "revision"]
}

/// What a workbook says otherwise than a standard, and everything in it that cannot be read, each with its sheet and cell.
///
/// - Parameters:
///   - tables: the sheets of the workbook.
///   - file: what the workbook is called in problems.
///   - sheets: the standard as it is today.
///   - road: nil: only to be told.
/// - Complexity: O(cells).
public func findChanges(
  in tables: [TextTable], file: String, against sheets: StandardSheets, as road: RevisingRoad?
) -> Reviewed<StandardChanges> {
  let known = Dictionary(uniqueKeysWithValues: sheets.sheets.map { ($0.kind, $0.columns) })
  var returned: [SheetKind: ReturnedSheet] = [:]
  for table in tables {
    if let sheet = ReturnedSheet(table, among: known), returned[sheet.kind] == nil { returned[sheet.kind] = sheet }
  }
  guard returned[.criteria] != nil || returned.count > 1 else {
    return Reviewed(nil, [Problem(.error, .sheet(.foreign), file: file, place: .start)])
  }
  var search = ChangeSearch(file: file, stamp: SheetStamp(tables), digest: sheets.digest, road: road)
  search.changes.remedies = sheets.sheet(.criteria)?.columns.map(\.remedyNumber).max().map { max(1, $0) } ?? 1
  for sheet in sheets.sheets {
    guard let back = returned[sheet.kind] else {
      search.problems.add(.warning) { .sheet(.sheetMissing(SheetWord(rawValue: sheet.kind.rawValue)!)) }
      continue
    }
    search.look(at: back, beside: sheet)
  }
  search.finish(sheets)
  return Reviewed(search.changes, search.problems.all)
}

/// Goes through the sheets that came back.
private struct ChangeSearch {
  let file: String
  let stamp: SheetStamp?
  /// Whether the standard is to the byte what it was when the workbook was made.
  private let isSameFile: Bool
  let road: RevisingRoad?
  var changes = StandardChanges()
  var problems: CappedProblems
  /// By section, the places where criteria are put into it.
  private var sectionPlaces: [(section: String, place: FilledPlace)] = []
  /// The sections that will be there.
  private var sections: Set<String> = []

  /// - Parameter digest: that of the standard's file today.
  init(file: String, stamp: SheetStamp?, digest: String, road: RevisingRoad?) {
    isSameFile = stamp?.digest == digest
    self.file = file
    self.stamp = stamp
    self.road = road
    problems = CappedProblems(file: file)
  }

  /// A row of the workbook, by its id.
  private struct Found {
    let row: TextTable.Row
    let id: String
    let made: String
  }

  mutating func look(at back: ReturnedSheet, beside sheet: StandardSheets.Sheet) {
    tellRemarks(of: back)
    for stranger in back.strangers {
      let place = FilledPlace(sheet: back.table.name, row: back.headingRow, column: stranger.column)
      trouble(.warning, .sheet(.columnUnknown(short(stranger.heading))), place, stranger.heading)
    }
    let positions = Dictionary(sheet.rows.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let order = sheet.columns.map { column in back.columns.first { $0.value == column }?.key }
    let stamped = stamp?.positions(sheet.kind, of: sheet.columns) ?? [Int?](repeating: nil, count: sheet.columns.count)
    var seen: [String: Int] = [:]
    var above: String?
    for found in rows(of: back, sheet) {
      let place = place(of: .id, in: found.row, back, sheet, row: found.id)
      if let first = seen[found.id] {
        trouble(.error, .sheet(.idTwice(found.id, firstRow: first)), place, found.id)
        continue
      }
      seen[found.id] = found.row.number
      if let position = positions[found.id] {
        compare(found, back, sheet.rows[position], sheet, order, stamped: stamped)
        above = found.id
      } else if stamp?.has(sheet.kind, found.id) == true {
        trouble(.error, .sheet(.goneSince(found.id)), place, found.id)
      } else {
        add(found, back, sheet, order, above: above, place)
      }
    }
    remove(sheet, seen: seen)
  }

  /// The rows in which something stands, each with its id; what is wrong with that is told.
  private mutating func rows(of back: ReturnedSheet, _ sheet: StandardSheets.Sheet) -> [Found] {
    guard let idColumn = back.columns.first(where: { $0.value.form == .id })?.key else { return [] }
    var all: [Found] = []
    for row in back.table.rows where row.number > back.headingRow {
      let isWritten = back.table.cells(of: row).contains { cell in
        back.columns[Int(cell.column)] != nil && !InvisibleSigns.trimmed(back.table.text(cell)).isEmpty
      }
      guard isWritten else { continue }
      let id = tidied(back.table.text(row, idColumn) ?? "")
      let made = back.stampColumn.flatMap { back.table.text(row, $0) }.map { InvisibleSigns.trimmed($0) } ?? ""
      all.append(Found(row: row, id: id, made: made))
    }
    let named = Set(all.map(\.id))
    return all.filter { found in
      let place = FilledPlace(
        sheet: back.table.name, row: found.row.number, column: idColumn,
        field: found.made.isEmpty ? "" : found.made + " id")
      if found.id.isEmpty, found.made.isEmpty {
        trouble(.error, .sheet(.idMissing), place, "")
        return false
      }
      // A row that was copied to make a new one of it bears the mark of the other.
      let isChanged =
        !found.made.isEmpty && found.id != found.made && !named.contains(found.made)
        && sheet.rows.contains { $0.id == found.made }
      guard isChanged else {
        if found.id.isEmpty { trouble(.error, .sheet(.idMissing), place, "") }
        return !found.id.isEmpty
      }
      trouble(.error, .sheet(.idChanged(from: found.made, to: found.id)), place, found.id)
      keptRows.insert(found.made)
      return false
    }
  }

  /// Whether cells can say something else today than when the workbook was made.
  private func mayBeNewer(_ column: SheetColumn, _ kind: SheetKind) -> Bool {
    !isSameFile || kind.isOfMeasures || column.isOfReview
  }

  // MARK: The review of a row

  /// What a row says of its review: as it stands today, and where that was changed, as it was changed.
  private struct ReviewCells {
    private(set) var cells: [String]
    let columns: [SheetColumn]
    private(set) var changed: [StandardChanges.Cell] = []
    var newer: Set<String> = []

    init(cells: [String], columns: [SheetColumn]) {
      self.cells = cells
      self.columns = columns
    }

    mutating func take(_ change: StandardChanges.Cell, at index: Int) {
      cells[index] = change.now
      changed.append(change)
    }

    func value(_ form: SheetColumn.Form) -> String {
      columns.firstIndex { $0.form == form }.map { cells[$0] } ?? ""
    }
  }

  private mutating func note(
    _ review: ReviewCells, _ changed: [StandardChanges.Cell], of found: Found, _ back: ReturnedSheet,
    _ sheet: StandardSheets.Sheet, _ order: [Int?]
  ) {
    let texts = Set(changed.compactMap(\.column.textPath))
    guard !review.changed.isEmpty || !texts.isEmpty else { return }
    func place(_ form: SheetColumn.Form) -> FilledPlace {
      let index = sheet.columns.firstIndex { $0.form == form }
      return FilledPlace(
        sheet: back.table.name, row: found.row.number, column: index.flatMap { order[$0] },
        field: found.id + " " + (index.map { sheet.columns[$0].id } ?? ""))
    }
    let state = review.value(.reviewState)
    let isSaid = ReviewState(word: state) != nil || (review.changed.isEmpty && ["", partlyReviewed].contains(state))
    guard isSaid else {
      let nearest = nearestWord(to: state, among: ReviewState.words)
      let cell = place(.reviewState)
      trouble(.error, .wording(.stateUnknown(short(state), cell, nearest: nearest)), nil, state, at: cell)
      return
    }
    let by = review.value(.reviewer)
    changes.reviews.append(
      RowReview(
        kind: sheet.kind, row: found.id, state: ReviewState(word: state), by: by,
        on: CalendarDay(iso: review.value(.reviewDay).utf8), cells: review.changed, changed: texts, newer: review.newer,
        places: (place(.id), place(.reviewState), place(.reviewer), place(.reviewDay))))
  }

  private mutating func noteReview(
    ofNew found: Found, _ back: ReturnedSheet, _ sheet: StandardSheets.Sheet, _ order: [Int?]
  ) {
    var review = ReviewCells(
      cells: [String](repeating: "", count: sheet.columns.count), columns: sheet.columns)
    for (index, column) in sheet.columns.enumerated() where column.isOfReview {
      guard let at = order[index] else { continue }
      let raw = tidied(back.table.text(found.row, at) ?? "")
      let cell = FilledPlace(
        sheet: back.table.name, row: found.row.number, column: at, field: found.id + " " + column.id)
      guard !raw.isEmpty, let now = canonical(raw, column, back.table, cell), !now.isEmpty else { continue }
      review.take(
        .init(kind: sheet.kind, row: found.id, column: column, before: "", now: now, place: cell), at: index)
    }
    guard !review.changed.isEmpty, review.value(.reviewState) != ReviewState.draft.word else { return }
    note(review, [], of: found, back, sheet, order)
  }

  /// Rows that are there under a changed id: not gone.
  private var keptRows: Set<String> = []

  private mutating func compare(
    _ found: Found, _ back: ReturnedSheet, _ row: StandardSheets.Row, _ sheet: StandardSheets.Sheet, _ order: [Int?],
    stamped: [Int?]
  ) {
    let traces = stamp?.traces(sheet.kind, row.id) ?? []
    var isLeftOut = false
    var changed: [StandardChanges.Cell] = []
    var review = ReviewCells(cells: row.cells, columns: sheet.columns)
    for (index, column) in sheet.columns.enumerated() {
      guard let place = order[index], column.form != .id, column.form != .told else { continue }
      let raw = tidied(back.table.text(found.row, place) ?? "")
      let trace = fingerprint(raw)
      let made = stamped[index].flatMap { traces.indices.contains($0) ? traces[$0] : nil }
      if made == trace {
        if mayBeNewer(column, sheet.kind), made != SheetStamp.trace(of: row.cells[index]) {
          changes.newerCells += 1
          if let path = column.textPath { review.newer.insert(path) }
        }
        continue
      }
      if column.isOfWords, !row.cells[index].isEmpty, raw.hasPrefix(row.cells[index] + " ·") { continue }
      let cell = FilledPlace(
        sheet: back.table.name, row: found.row.number, column: place, field: row.id + " " + column.id)
      guard let now = canonical(raw, column, back.table, cell) else { continue }
      let before = (try? column.canonical(tidied(row.cells[index]), from1904: false)) ?? row.cells[index]
      if now == before || (column.form == .rank && now.isEmpty) { continue }
      // A word stands there with its Khmer behind it, and a person may have written it in another way.
      if made == SheetStamp.trace(of: now) {
        changes.newerCells += 1
        continue
      }
      if let made, made != SheetStamp.trace(of: row.cells[index]) {
        trouble(.error, .sheet(.changedSince(now: short(row.cells[index]))), cell, raw)
        continue
      }
      if StandardSheets.shown(row.cells[index]) != row.cells[index].legible {
        trouble(.error, .sheet(.cellTooLong), cell, raw)
        continue
      }
      if column.form == .reason {
        isLeftOut = true
        changes.removals.append(.init(kind: sheet.kind, row: row.id, reason: now, place: cell))
        continue
      }
      if column.form == .section { sectionPlaces.append((now, cell)) }
      let change = StandardChanges.Cell(
        kind: sheet.kind, row: row.id, column: column, before: row.cells[index], now: now, place: cell)
      if column.isOfReview { review.take(change, at: index) } else { changed.append(change) }
    }
    if isLeftOut { return }
    note(review, changed, of: found, back, sheet, order)
    for cell in changed {
      refuseForTailoring(cell.column.form == .section ? .movedCriterion : sheet.kind.limit, cell.place, cell.now)
    }
    changes.cells += changed
    demandArticle(sheet, row.cells, changed, back, found.row)
  }

  private mutating func add(
    _ found: Found, _ back: ReturnedSheet, _ sheet: StandardSheets.Sheet, _ order: [Int?], above: String?,
    _ place: FilledPlace
  ) {
    guard sheet.kind != .standard else {
      trouble(.error, .sheet(.idChanged(from: sheet.rows.first?.id ?? "", to: found.id)), place, found.id)
      return
    }
    var cells: [String] = []
    for (index, column) in sheet.columns.enumerated() {
      guard let at = order[index], column.form != .told, column.form != .reason, !column.isOfReview else {
        cells.append("")
        continue
      }
      let raw = tidied(back.table.text(found.row, at) ?? "")
      let cell = FilledPlace(
        sheet: back.table.name, row: found.row.number, column: at, field: found.id + " " + column.id)
      cells.append(column.form == .id ? found.id : canonical(raw, column, back.table, cell) ?? "")
      if column.form == .section { sectionPlaces.append((cells[index], cell)) }
    }
    if sheet.kind == .sections { sections.insert(found.id) }
    // A copy of a row bears what somebody said of the other.
    if found.made.isEmpty { noteReview(ofNew: found, back, sheet, order) }
    refuseForTailoring(sheet.kind == .criteria ? .newCriterion : sheet.kind.limit, place, found.id)
    changes.additions.append(.init(kind: sheet.kind, row: found.id, cells: cells, above: above, place: place))
    demandArticle(sheet, cells, [], back, found.row)
  }

  /// What the workbook was made with and holds no more. What came into the standard later stays.
  private mutating func remove(_ sheet: StandardSheets.Sheet, seen: [String: Int]) {
    guard sheet.kind != .standard else { return }
    for row in sheet.rows where seen[row.id] == nil && !keptRows.contains(row.id) {
      if let stamp, !stamp.has(sheet.kind, row.id) { continue }
      changes.removals.append(.init(kind: sheet.kind, row: row.id, reason: "", place: nil))
      guard road == .tailoring else { continue }
      let place = FilledPlace(
        sheet: SheetWord(rawValue: sheet.kind.rawValue)!.englishName, row: 1, column: nil, field: row.id)
      if let limit = sheet.kind.limit { trouble(.error, .sheet(.notByTailoring(limit)), place, row.id) }
    }
  }

  /// What shows only when all sheets were looked at.
  mutating func finish(_ sheets: StandardSheets) {
    sections.formUnion(sheets.sheet(.sections)?.rows.map(\.id) ?? [])
    for removal in changes.removals where removal.kind == .sections { sections.remove(removal.row) }
    for (section, place) in sectionPlaces where !sections.contains(section) {
      let nearest = nearestWord(to: section, among: sections.sorted())
      trouble(.error, .audit(.unknownIdentifier(section, .section, nearest: nearest)), place, section)
    }
    for kind in [SheetKind.ratings, .sectionRatings] { if let sheet = sheets.sheet(kind) { demandOrder(of: sheet) } }
    // What else is wrong shows without them too.
    let known = sections
    changes.cells.removeAll { $0.column.form == .section && !known.contains($0.now) }
    let position = sheets.sheet(.criteria)?.position(of: "section")
    changes.additions.removeAll { one in
      one.kind == .criteria && position.map { !known.contains(one.cells[$0]) } == true
    }
  }

  /// No two rows stand at one place, where somebody has said where they stand.
  private mutating func demandOrder(of sheet: StandardSheets.Sheet) {
    let gone = Set(changes.removals.filter { $0.kind == sheet.kind }.map(\.row))
    var places: [String: FilledPlace] = [:]
    for cell in changes.cells where cell.kind == sheet.kind && cell.column.form == .rank {
      places[cell.row] = cell.place
    }
    for addition in changes.additions where addition.kind == sheet.kind { places[addition.row] = addition.place }
    var known: [Double: String] = [:]
    for (row, rank) in changes.ranks(of: sheet) where !gone.contains(row) {
      guard let rank else { continue }
      guard let other = known.updateValue(row, forKey: rank), let place = places[row] ?? places[other] else { continue }
      let name = places[row] == nil ? row : other
      trouble(.error, .sheet(.placeTwice(name)), place, "")
    }
  }

  // MARK: What is told

  /// Who says `text` says with which article, and when it was compared.
  private mutating func demandArticle(
    _ sheet: StandardSheets.Sheet, _ cells: [String], _ changed: [StandardChanges.Cell], _ back: ReturnedSheet,
    _ row: TextTable.Row
  ) {
    guard sheet.kind == .criteria, let basis = sheet.position(of: "basis") else { return }
    var now = cells
    for cell in changed { if let index = sheet.columns.firstIndex(of: cell.column) { now[index] = cell.now } }
    let isNew = changed.isEmpty
    guard now[basis] == BasisStatus.text.word,
      isNew || changed.contains(where: { $0.column.path.first == "basis" })
    else { return }
    func isWritten(_ names: [String]) -> Bool {
      names.contains { name in sheet.position(of: name).map { !now[$0].isEmpty } ?? false }
    }
    for (names, key) in [
      (["basis_article_en", "basis_article_km"], "basis_article"), (["basis_compared"], "basis_compared"),
    ] where !isWritten(names) {
      let column = back.columns.first { names.contains($0.value.id) }?.key
      let place = FilledPlace(sheet: back.table.name, row: row.number, column: column, field: now[0] + " " + key)
      trouble(.error, .sheet(.comparisonIncomplete(key: key)), place, "")
    }
  }

  private mutating func refuseForTailoring(_ limit: TailoringLimit?, _ place: FilledPlace, _ text: String) {
    guard road == .tailoring, let limit else { return }
    trouble(.error, .sheet(.notByTailoring(limit)), place, text)
  }

  private mutating func canonical(
    _ raw: String, _ column: SheetColumn, _ table: TextTable, _ place: FilledPlace
  ) -> String? {
    do throws(UnreadableCell) {
      return try column.canonical(raw, from1904: table.countsFrom1904)
    } catch {
      switch error {
      case .value(let expected, let write):
        trouble(
          .error, .importing(.valueUnreadable(short(raw), place, expected: expected, write: write)), nil, raw, at: place
        )
      case .yaml(let code): trouble(.error, .yaml(code), place, raw)
      }
      return nil
    }
  }

  private mutating func tellRemarks(of back: ReturnedSheet) {
    for remark in back.table.remarks where remark.row > back.headingRow && back.columns[remark.column] != nil {
      let place = FilledPlace(sheet: back.table.name, row: remark.row, column: remark.column)
      switch remark.kind {
      case .formulaWithoutValue: trouble(.error, .importing(.formulaWithoutValue(place)), nil, "", at: place)
      case .errorValue(let value): trouble(.error, .importing(.errorValue(short(value), place)), nil, value, at: place)
      case .merged(let range): trouble(.error, .importing(.cellsMerged(short(range), place)), nil, "", at: place)
      case .comment(let text): trouble(.warning, .importing(.cellComment(short(text), place)), nil, text, at: place)
      }
    }
  }

  private mutating func trouble(
    _ severity: Severity, _ kind: ProblemKind, _ place: FilledPlace?, _ text: String, at other: FilledPlace? = nil
  ) {
    let at = place ?? other ?? FilledPlace(row: 1, column: nil)
    problems.add(Problem(severity, cell: at, text, place.map { .inCell(kind, $0) } ?? kind, file: file))
  }

  private func place(
    of form: SheetColumn.Form, in row: TextTable.Row, _ back: ReturnedSheet, _ sheet: StandardSheets.Sheet,
    row id: String
  ) -> FilledPlace {
    FilledPlace(
      sheet: back.table.name, row: row.number, column: back.columns.first { $0.value.form == form }?.key,
      field: id + " id")
  }
}

extension Problem {
  /// In a cell of a workbook, with the beginning of what stands there.
  ///
  /// - Parameters:
  ///   - place: the cell.
  ///   - text: what stands in it; empty where nothing does.
  ///   - file: the workbook.
  public init(_ severity: Severity, cell: FilledPlace, _ text: String, _ kind: ProblemKind, file: String) {
    let place = Place(line: Int32(clamping: cell.row), column: Int32(clamping: (cell.column ?? 0) + 1))
    self.init(severity, kind, file: file, place: place, excerpt: text.isEmpty ? nil : text.printable)
    excerptColumn = place.column
  }
}

extension SheetColumn {
  /// Whether a word stands in its cells, with how people say it behind it.
  fileprivate var isOfWords: Bool {
    switch form {
    case .word, .reviewState: true
    default: false
    }
  }
}

extension SheetKind {
  /// Why a tailoring cannot change its rows; nil where it can.
  fileprivate var limit: TailoringLimit? {
    switch self {
    case .criteria: nil
    case .sections: .sections
    case .ratings, .sectionRatings: .ratings
    case .measures: .measures
    case .sources: .sources
    case .standard: .standard
    }
  }
}

extension SheetWord {
  /// Where no row is left to name.
  fileprivate var englishName: String { SheetKind(rawValue: rawValue)!.word }
}

/// The beginning of a text, as much as a message can show.
func short(_ text: String) -> String {
  let line = text.printable
  return line.unicodeScalars.count > 80 ? String(String.UnicodeScalarView(line.unicodeScalars.prefix(79))) + "…" : line
}
