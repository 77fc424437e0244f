public import AuditModel
internal import DataReading
public import InputProblems

/// A standard with the changes of a workbook in it, and nothing else moved.
public struct RevisedStandard: Sendable {
  public let files: StandardFiles
  /// What it says now.
  public let sheets: StandardSheets
  public let changes: StandardChanges
  /// Whether a file of measures is another one too.
  public let changesMeasures: Bool
}

/// Makes the changes of a workbook in the files of a standard: every byte that no change needs stays.
///
/// - Parameters:
///   - files: as they are.
///   - changes: of a workbook against them.
///   - workbook: what that is called in problems.
///   - revision: what the file says is its revision from now on; nil: as before.
/// - Returns: no value where something cannot be written; what was read back is compared with what was meant, cell by cell.
public func revise(
  _ files: StandardFiles, by changes: StandardChanges, from workbook: String, revision: Int?
) -> Reviewed<RevisedStandard> {
  do throws(RevisionFailure) {
    var reviser = Reviser(files: files, changes: changes)
    try reviser.changeCells(revision: revision)
    try reviser.changeRows()
    try reviser.moveCriteria()
    try reviser.orderRows()
    let now = standardSheets(of: reviser.files, remedies: reviser.remedies)
    if let wrong = firstDifference(between: now, and: reviser.meant(now)) { throw RevisionFailure(place: wrong) }
    return Reviewed(
      RevisedStandard(
        files: reviser.files, sheets: now, changes: changes,
        changesMeasures: zip(reviser.files.measures, files.measures).contains { $0.bytes != $1.bytes }), [])
  } catch {
    let place = error.place ?? changes.cells.first?.place ?? FilledPlace(row: 1, column: nil)
    return Reviewed(nil, [Problem(.error, cell: place, "", .inCell(.sheet(.cannotBeWritten), place), file: workbook)])
  }
}

/// That a file could not be changed as was meant, and at which cell that shows.
private struct RevisionFailure: Error {
  let place: FilledPlace?
}

private struct Reviser {
  private(set) var files: StandardFiles
  private let before: StandardSheets
  let changes: StandardChanges

  init(files: StandardFiles, changes: StandardChanges) {
    self.files = files
    self.changes = changes
    before = standardSheets(of: files, remedies: changes.remedies)
  }

  var remedies: Int { changes.remedies }

  // MARK: Steps, each on the files as the one before has left them

  mutating func changeCells(revision: Int?) throws(RevisionFailure) {
    for target in [Target.standard] + files.measures.indices.map({ .measures($0) }) {
      let isOfMeasures = target != .standard
      let kinds = before.sheets.filter { $0.kind.isOfMeasures == isOfMeasures }
      let cells = changes.cells.filter {
        $0.kind.isOfMeasures == isOfMeasures && $0.column.form != .section && $0.column.form != .rank
      }
      guard !cells.isEmpty || (revision != nil && !isOfMeasures) else { continue }
      let edited = try edited(self[target]) { editor throws(RevisionFailure) in
        let byRow = Dictionary(grouping: cells) { RowKey(kind: $0.kind, id: $0.row) }
        for sheet in kinds {
          for row in sheet.rows {
            if case .measures(let index) = target, row.section != index { continue }
            guard let changed = byRow[RowKey(kind: sheet.kind, id: row.id)] else { continue }
            try self.change(row, of: sheet, changed, in: &editor)
          }
        }
        guard let revision, !isOfMeasures else { return }
        try self.attempt(nil) { () throws(UnforeseenShape) in
          _ = try editor.change(
            mapping: 0, [("revision", .set(.word(String(revision))))], order: KeyOrder([], first: "revision"))
        }
      }
      put(edited, target)
    }
  }

  private func change(
    _ row: StandardSheets.Row, of sheet: StandardSheets.Sheet, _ cells: [StandardChanges.Cell],
    in editor: inout YAMLEditor
  ) throws(RevisionFailure) {
    var now = row.cells
    for cell in cells { if let index = sheet.columns.firstIndex(of: cell.column) { now[index] = cell.now } }
    let changed = cells.map(\.column)
    let tree = changeTree(sheet.columns.filter(changed.contains), before: row.cells, now: now, of: sheet)
    try attempt(cells.first?.place) { () throws(UnforeseenShape) in
      let isLeft = try editor.change(
        mapping: row.node, tree, order: KeyOrder(sheet.columns, first: sheet.kind.idKey))
      if !isLeft { throw UnforeseenShape() }
    }
  }

  /// Takes rows out, and puts new ones in.
  mutating func changeRows() throws(RevisionFailure) {
    // Sections come first, for criteria stand in them.
    for kind in [SheetKind.sections, .criteria, .ratings, .sectionRatings, .measures, .sources] {
      let gone = Set(changes.removals.filter { $0.kind == kind }.map(\.row))
      let new = changes.additions.filter { $0.kind == kind }
      guard !gone.isEmpty || !new.isEmpty else { continue }
      let sheets = standardSheets(of: files, remedies: remedies)
      guard let sheet = sheets.sheet(kind) ?? before.sheet(kind) else { continue }
      if kind.isOfMeasures {
        try changeMeasures(sheet, gone: gone, new)
        continue
      }
      let root = files.standard.document.root
      let edited = try edited(files.standard) { editor throws(RevisionFailure) in
        if kind == .criteria {
          try self.changeCriteria(below: root, of: sheet, gone: gone, new, in: &editor)
        } else {
          let nodes = new.map { (addition: $0, node: self.node(of: $0, sheet)) }
          try self.changeList(root, key: kind.word, ids: sheet.rows.map(\.id), gone: gone, nodes, in: &editor)
        }
      }
      put(edited, .standard)
    }
  }

  private mutating func changeMeasures(
    _ sheet: StandardSheets.Sheet, gone: Set<String>, _ new: [StandardChanges.Addition]
  ) throws(RevisionFailure) {
    if !new.isEmpty, files.fileOfNewMeasures == nil { throw RevisionFailure(place: new[0].place) }
    for index in files.measures.indices {
      let own = sheet.rows.filter { $0.section == index }.map(\.id)
      let nodes = index == files.fileOfNewMeasures ? new.map { (addition: $0, node: node(of: $0, sheet)) } : []
      guard !nodes.isEmpty || own.contains(where: gone.contains) else { continue }
      let edited = try edited(files.measures[index]) { editor throws(RevisionFailure) in
        let root = self.files.measures[index].document.root
        try self.changeList(root, key: SheetKind.measures.word, ids: own, gone: gone, nodes, in: &editor)
      }
      put(edited, .measures(index))
    }
  }

  private func changeCriteria(
    below root: YAMLNode, of sheet: StandardSheets.Sheet, gone: Set<String>, _ new: [StandardChanges.Addition],
    in editor: inout YAMLEditor
  ) throws(RevisionFailure) {
    guard let position = sheet.position(of: "section") else { return }
    for (index, section) in (root.child("sections")?.items ?? []).enumerated() {
      let id = section.child("id")?.string ?? ""
      let own = sheet.rows.filter { $0.section == index }.map(\.id)
      let added = new.filter { $0.cells[position] == id }.map { (addition: $0, node: self.node(of: $0, sheet)) }
      try changeList(section, key: "criteria", ids: own, gone: gone, added, in: &editor)
    }
  }

  private func changeList(
    _ parent: YAMLNode, key: String, ids: [String], gone: Set<String>,
    _ new: [(addition: StandardChanges.Addition, node: WrittenNode)], in editor: inout YAMLEditor
  ) throws(RevisionFailure) {
    let removed = Set(ids.indices.filter { gone.contains(ids[$0]) })
    guard !removed.isEmpty || !new.isEmpty else { return }
    try attempt(new.first?.addition.place) { () throws(UnforeseenShape) in
      guard let list = parent.kind == .sequence ? parent : parent.child(key), !list.isNull else {
        _ = try editor.change(
          mapping: parent.index, [(key, .set(.sequence(new.map(\.node))))], order: KeyOrder([], first: ""))
        return
      }
      var behind: [(behind: Int, value: WrittenNode)] = []
      for (addition, node) in new {
        let above = addition.above.flatMap { ids.firstIndex(of: $0) }
        behind.append((above ?? ids.count - 1, node))
      }
      try editor.change(list: list.index, removing: removed, adding: behind)
    }
  }

  /// Puts criteria into the sections that the workbook names, at their end.
  mutating func moveCriteria() throws(RevisionFailure) {
    for move in changes.cells where move.column.form == .section {
      let sheets = standardSheets(of: files, remedies: remedies)
      guard let row = sheets.sheet(.criteria)?.rows.first(where: { $0.id == move.row }) else { continue }
      let section = files.standard.document.root.child("sections")?.items.first { $0.child("id")?.string == move.now }
      guard let section else { throw RevisionFailure(place: move.place) }
      let edited = try edited(files.standard) { editor throws(RevisionFailure) in
        try self.attempt(move.place) { () throws(UnforeseenShape) in
          guard let list = section.child("criteria"), !list.items.isEmpty else { throw UnforeseenShape() }
          try editor.move(row.node, to: list.index, behind: list.items.count - 1)
        }
      }
      put(edited, .standard)
    }
  }

  /// Puts the rows of a sheet in the order that the workbook says, as they stand; new ones of which it says nothing stay behind the row above.
  mutating func orderRows() throws(RevisionFailure) {
    for sheet in before.sheets {
      let said = Dictionary(changes.ranks(of: sheet).map { ($0.row, $0.rank) }) { first, _ in first }
      let first =
        changes.cells.first { $0.kind == sheet.kind && $0.column.form == .rank }?.place
        ?? changes.additions.first { $0.kind == sheet.kind }?.place
      guard !said.isEmpty, let first else { continue }
      var order = rows(sheet.kind).map(\.id)
      var (ranked, above) = ([(row: String, rank: Double)](), -1.0)
      for row in order {
        above = (said[row] ?? nil) ?? above
        ranked.append((row, above))
      }
      // The sort is stable.
      let wanted = ranked.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
        .map(\.element.row)
      for (position, row) in wanted.enumerated() where order[position] != row {
        try move(row, behind: position - 1, of: sheet.kind, first)
        order.removeAll { $0 == row }
        order.insert(row, at: position)
      }
      if rows(sheet.kind).map(\.id) != wanted { throw RevisionFailure(place: first) }
    }
  }

  private func rows(_ kind: SheetKind) -> [StandardSheets.Row] {
    standardSheets(of: files, remedies: remedies).sheet(kind)?.rows ?? []
  }

  private mutating func move(
    _ row: String, behind position: Int, of kind: SheetKind, _ place: FilledPlace
  ) throws(RevisionFailure) {
    guard let node = rows(kind).first(where: { $0.id == row })?.node,
      let list = files.standard.document.root.child(kind.word)
    else { throw RevisionFailure(place: place) }
    let edited = try edited(files.standard) { editor throws(RevisionFailure) in
      try self.attempt(place) { () throws(UnforeseenShape) in try editor.move(node, to: list.index, behind: position) }
    }
    put(edited, .standard)
  }

  // MARK: What is written

  private func node(of addition: StandardChanges.Addition, _ sheet: StandardSheets.Sheet) -> WrittenNode {
    let columns = sheet.columns.filter { !$0.path.isEmpty }
    let tree = changeTree(
      columns, before: [String](repeating: "", count: addition.cells.count), now: addition.cells, of: sheet)
    return ValueChange.inner(tree).written ?? .mapping([])
  }

  /// What becomes of the keys of a row.
  private func changeTree(
    _ changed: [SheetColumn], before: [String], now: [String], of sheet: StandardSheets.Sheet
  ) -> [(key: String, change: ValueChange)] {
    func cell(_ id: String, of cells: [String]) -> String { sheet.position(of: id).map { cells[$0] } ?? "" }
    let hasValues = ["measure", "sample"].contains(cell("answer", of: now))
    var tree: [(key: String, change: ValueChange)] = []
    var whole: Set<[String]> = []
    for column in changed {
      let path = column.path
      // Tests are a mapping, or the word `unknown` in its place; examples a text in each language, or values.
      let isWhole =
        column.form == .test && (tests(before, sheet).contains("unknown") || tests(now, sheet).contains("unknown"))
      let stem = isWhole ? Array(path.prefix(1)) : column.form == .example ? Array(path.prefix(2)) : path
      if isWhole || column.form == .example {
        guard whole.insert(stem).inserted else { continue }
        let value = isWhole ? thresholds(now, sheet) : example(path[1], now, sheet, hasValues: hasValues)
        if column.form == .example, value.isText,
          isTextExample(path[1], before, sheet, hadValues: ["measure", "sample"].contains(cell("answer", of: before)))
        {
          for part in changed where part.form == .example && part.path.prefix(2) == path.prefix(2) {
            insert(change(part, now, sheet, hasValues: false), at: part.path[...], into: &tree)
          }
          continue
        }
        insert(value.node.map { .set($0) } ?? .remove, at: stem[...], into: &tree)
      } else {
        insert(change(column, now, sheet, hasValues: hasValues), at: stem[...], into: &tree)
      }
    }
    return tree
  }

  private func change(
    _ column: SheetColumn, _ now: [String], _ sheet: StandardSheets.Sheet, hasValues: Bool
  ) -> ValueChange {
    guard let index = sheet.columns.firstIndex(of: column),
      let value = column.written(isOtherwise(column, now[index]) ? "" : now[index], hasValues: hasValues)
    else { return .remove }
    return .set(value)
  }

  /// Whether a word says what counts without it too, and so need not be written.
  private func isOtherwise(_ column: SheetColumn, _ cell: String) -> Bool {
    if case .word(_, let otherwise?) = column.form { cell == otherwise } else { false }
  }

  private func tests(_ cells: [String], _ sheet: StandardSheets.Sheet) -> [String] {
    zip(sheet.columns, cells).filter { $0.0.form == .test }.map { $0.1.lowercased() }
  }

  private func thresholds(_ cells: [String], _ sheet: StandardSheets.Sheet) -> (node: WrittenNode?, isText: Bool) {
    if tests(cells, sheet).contains("unknown") { return (.word("unknown"), false) }
    let pairs = zip(sheet.columns, cells).filter { $0.0.form == .test && !$0.1.isEmpty }
      .map { (key: $0.0.path[1], value: WrittenNode.word($0.1)) }
    return (pairs.isEmpty ? nil : .mapping(pairs), false)
  }

  private func example(
    _ word: String, _ cells: [String], _ sheet: StandardSheets.Sheet, hasValues: Bool
  ) -> (node: WrittenNode?, isText: Bool) {
    let parts = zip(sheet.columns, cells).filter { $0.0.form == .example && $0.0.path[1] == word && !$0.1.isEmpty }
    if let first = parts.first, hasValues, case .mapping? = first.0.written(first.1, hasValues: true) {
      return (first.0.written(first.1, hasValues: true), false)
    }
    let texts = parts.map { (key: $0.0.path[2], value: WrittenNode.text($0.1)) }
    return (texts.isEmpty ? nil : .mapping(texts), true)
  }

  private func isTextExample(
    _ word: String, _ cells: [String], _ sheet: StandardSheets.Sheet, hadValues: Bool
  ) -> Bool {
    example(word, cells, sheet, hasValues: hadValues).isText
  }

  /// Puts a change into a tree, at the end of a path.
  private func insert(
    _ change: ValueChange, at path: ArraySlice<String>, into tree: inout [(key: String, change: ValueChange)]
  ) {
    guard let key = path.first else { return }
    let position = tree.firstIndex { $0.key == key }
    guard path.count > 1 else {
      if let position { tree[position].change = change } else { tree.append((key, change)) }
      return
    }
    var inner: [(key: String, change: ValueChange)] = []
    if let position, case .inner(let there) = tree[position].change { inner = there }
    insert(change, at: path.dropFirst(), into: &inner)
    if let position { tree[position].change = .inner(inner) } else { tree.append((key, .inner(inner))) }
  }

  private func edited(
    _ file: StandardFiles.File, _ body: (inout YAMLEditor) throws(RevisionFailure) -> Void
  ) throws(RevisionFailure) -> StandardFiles.File {
    var editor: YAMLEditor
    do throws(YAMLError) { editor = try YAMLEditor(file) } catch { throw RevisionFailure(place: nil) }
    try body(&editor)
    let bytes: [UInt8]
    do throws(UnforeseenShape) { bytes = try editor.finished() } catch { throw RevisionFailure(place: nil) }
    do throws(YAMLError) {
      return try StandardFiles.File(bytes, named: file.document.name)
    } catch {
      throw RevisionFailure(place: nil)
    }
  }

  /// A file that is changed.
  private enum Target: Equatable {
    case standard
    case measures(Int)
  }

  private subscript(target: Target) -> StandardFiles.File {
    switch target {
    case .standard: files.standard
    case .measures(let index): files.measures[index]
    }
  }

  private mutating func put(_ file: StandardFiles.File, _ target: Target) {
    switch target {
    case .standard: files.standard = file
    case .measures(let index): files.measures[index] = file
    }
  }

  private func attempt(_ place: FilledPlace?, _ body: () throws(UnforeseenShape) -> Void) throws(RevisionFailure) {
    do throws(UnforeseenShape) { try body() } catch { throw RevisionFailure(place: place) }
  }

  // MARK: What was meant

  /// By kind and id what each cell should say, with the place that says so.
  func meant(_ now: StandardSheets) -> [RowKey: (cells: [String], places: [Int: FilledPlace])] {
    var meant: [RowKey: (cells: [String], places: [Int: FilledPlace])] = [:]
    for sheet in before.sheets {
      for row in sheet.rows { meant[RowKey(kind: sheet.kind, id: row.id)] = (row.cells, [:]) }
      for addition in changes.additions where addition.kind == sheet.kind {
        meant[RowKey(kind: sheet.kind, id: addition.row)] = (addition.cells, [0: addition.place])
      }
      for cell in changes.cells where cell.kind == sheet.kind {
        guard let index = sheet.columns.firstIndex(of: cell.column) else { continue }
        meant[RowKey(kind: sheet.kind, id: cell.row)]?.cells[index] = cell.now
        meant[RowKey(kind: sheet.kind, id: cell.row)]?.places[index] = cell.place
      }
    }
    for removal in changes.removals { meant[RowKey(kind: removal.kind, id: removal.row)] = nil }
    return meant
  }
}

/// A row of a sheet.
struct RowKey: Hashable {
  let kind: SheetKind
  let id: String
}

/// Where a standard says otherwise than was meant; nil where it says just that.
private func firstDifference(
  between sheets: StandardSheets, and meant: [RowKey: (cells: [String], places: [Int: FilledPlace])]
) -> FilledPlace? {
  let unknown = FilledPlace(row: 1, column: nil)
  var left = meant
  for sheet in sheets.sheets {
    for row in sheet.rows {
      guard let (cells, places) = left.removeValue(forKey: RowKey(kind: sheet.kind, id: row.id)) else { return unknown }
      for (index, column) in sheet.columns.enumerated()
      where column.form != .rank && cells.indices.contains(index) && row.cells[index] != cells[index] {
        let (one, other) = (same(row.cells[index], column), same(cells[index], column))
        if one != other { return places[index] ?? places[0] ?? places.values.first ?? unknown }
      }
    }
  }
  return left.isEmpty ? nil : left.first?.value.places.values.first ?? unknown
}

/// A cell as it is compared: what only looks different is the same.
private func same(_ cell: String, _ column: SheetColumn) -> String {
  (try? column.canonical(tidied(cell), from1904: false)) ?? cell
}
