internal import AuditModel
internal import AuditWording
public import StandardEditing

/// What a workbook says otherwise than its standard: a row a cell that changed, a row a row that is new or taken out.
///
/// - Parameter sheets: the standard.
public func standardChangeTable(_ changes: StandardChanges, to sheets: StandardSheets) -> DataTable {
  typealias Column = DataTable.Column
  func column(_ id: String, _ title: Sentence, width: Int = 16) -> Column {
    Column(id, title, Words.Common.whatDefinition, width: width)
  }
  var table = DataTable(
    "changes", Words.Edition.changes,
    [
      column("sheet", Words.ReportTable.sheet), column("cell", Words.Sheet.cell, width: 8),
      column("id", Words.ReportTable.id, width: 28), column("title", Words.Common.title, width: 30),
      column("change", Words.Common.change), column("column", Words.ReportTable.column, width: 20),
      column("before", Words.Common.before, width: 50), column("now", Words.Common.now, width: 50),
      column("changes_scores", Words.Sheet.changesScores, width: 10),
    ])
  func title(_ row: String, _ kind: SheetKind) -> DataTable.Cell { .words(sheets.title(of: row, on: kind)) }
  for cell in changes.toldCells {
    table.add([
      .text(cell.kind.word), .text(cell.name), .text(cell.row), title(cell.row, cell.kind),
      .word("changed", Words.Edition.changed), .text(cell.column.id), text(cell.before), text(cell.now),
      .yes(where: cell.column.canChangeScores),
    ])
  }
  for addition in changes.additions {
    let name = sheets.sheet(addition.kind)?.title(of: addition.cells)
    table.add([
      .text(addition.kind.word), .text(addition.name), .text(addition.row), .words(name),
      .word("new", Words.PlanChange.added), .empty, .empty, .empty, .empty,
    ])
  }
  for removal in changes.removals {
    table.add([
      .text(removal.kind.word), .text(removal.name), .text(removal.row), title(removal.row, removal.kind),
      .word("gone", Words.Sheet.goneRow), .empty, .empty, text(removal.reason), .empty,
    ])
  }
  return table
}

private func text(_ cell: String) -> DataTable.Cell { cell.isEmpty ? .empty : .text(cell) }

/// The same as one object.
public func standardChangeJSON(
  _ changes: StandardChanges, to sheets: StandardSheets, workbook: String, program: String
) -> String {
  let table = standardChangeTable(changes, to: sheets)
  var writer = JSONWriter()
  writer.object { object in
    object.member("format", 1)
    object.member("program", program)
    object.member("standard", sheets.id)
    object.member("version", sheets.version)
    object.member("workbook", workbook)
    object.list(table.id, table.rows) { object, row in
      for (column, cell) in zip(table.columns, row) { object.member(column.id, cell) }
    }
  }
  return writer.text + "\n"
}
