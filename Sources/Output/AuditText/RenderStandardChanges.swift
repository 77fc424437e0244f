internal import AuditModel
internal import AuditReports
internal import AuditWording
public import StandardEditing

/// What a workbook says otherwise than its standard, row by row, each cell as it was and as it is to be.
///
/// - Parameters:
///   - sheets: the standard.
///   - workbook: what the workbook is called.
public func renderStandardChanges(
  _ changes: StandardChanges, to sheets: StandardSheets, workbook: String, style: PageStyle
) -> String {
  let language = style.language
  var page = TextPage(isColoured: style.isColoured)
  let name = sheets.id + " " + sheets.version
  guard !changes.isEmpty else {
    page.line(Words.Sheet.nothingChanged(file: workbook, standard: name)[language])
    page.addNewer(changes, language)
    return page.text
  }
  page.line(Words.Sheet.changesHeading(file: workbook, standard: name)[language], .strong)
  if let note = language.draftNote { page.line(note[language], .faint) }
  page.line(changes.counts[language])
  let scores = changes.canChangeScores ? Words.Sheet.canChangeScores : Words.Sheet.changesNoScore
  page.line(scores[language], changes.canChangeScores ? .bad : nil)
  page.addNewer(changes, language)
  for sheet in sheets.sheets { page.add(changes, of: sheet, sheets, language) }
  return page.text
}

extension TextPage {
  fileprivate mutating func addNewer(_ changes: StandardChanges, _ language: Language) {
    guard changes.newerCells > 0 else { return }
    line(Words.Sheet.newerCells(count: changes.newerCells)[language])
  }

  fileprivate mutating func add(
    _ changes: StandardChanges, of sheet: StandardSheets.Sheet, _ sheets: StandardSheets, _ language: Language
  ) {
    let removals = changes.removals.filter { $0.kind == sheet.kind }
    let additions = changes.additions.filter { $0.kind == sheet.kind }
    let cells = changes.toldCells.filter { $0.kind == sheet.kind }
    guard !removals.isEmpty || !additions.isEmpty || !cells.isEmpty else { return }
    blank()
    line(sheet.kind.title[language], .strong)
    func head(_ row: String, _ title: Sentence?, _ fate: Sentence?) -> String {
      (title.map { $0[language] + " (" + row + ")" } ?? row) + (fate.map { " · " + $0[language] } ?? "")
    }
    for removal in removals {
      line(
        head(removal.row, sheets.title(of: removal.row, on: sheet.kind), Words.Sheet.goneRow), indent: 2, hanging: 4,
        .bad
      )
      if !removal.reason.isEmpty {
        line(Words.Common.reason[language] + Words.Common.colon[language] + removal.reason, indent: 4, hanging: 6)
      }
    }
    for addition in additions {
      line(head(addition.row, sheet.title(of: addition.cells), Words.PlanChange.added), indent: 2, hanging: 4)
      for (column, cell) in zip(sheet.columns, addition.cells)
      where !cell.isEmpty && column.form != .id && column.isTold(in: language) {
        line(column.title[language] + Words.Common.colon[language] + cell, indent: 4, hanging: 6)
      }
    }
    var told: Set<String> = []
    for cell in cells {
      if told.insert(cell.row).inserted {
        line(head(cell.row, sheets.title(of: cell.row, on: sheet.kind), nil), indent: 2, hanging: 4)
      }
      let values = [cell.before, cell.now].map { $0.isEmpty ? "–" : $0 }
      let place = cell.name.map { " [" + $0 + "]" } ?? ""
      line(
        cell.column.title[language] + place + Words.Common.colon[language] + values.joined(separator: " → "), indent: 4,
        hanging: 6)
    }
  }
}

extension SheetColumn {
  /// Of a new row the texts of the other language are left out.
  fileprivate func isTold(in language: Language) -> Bool { self.language.map { $0 == language } ?? true }
}
