internal import AuditModel
package import StandardEditing

// What a workbook says otherwise than its standard, as people are told of it.

extension StandardSheets {
  /// What people read a row as; nil where it has no title.
  package func title(of row: String, on kind: SheetKind) -> Sentence? {
    guard let sheet = sheet(kind), let cells = sheet.rows.first(where: { $0.id == row })?.cells else { return nil }
    return sheet.title(of: cells)
  }
}

extension StandardSheets.Sheet {
  package func title(of cells: [String]) -> Sentence? {
    let texts = ["title_en", "title_km"].map { id in
      columns.firstIndex { $0.id == id }.map { cells[$0] }.flatMap { $0.isEmpty ? nil : $0 }
    }
    guard texts[0] != nil || texts[1] != nil else { return nil }
    return LocalizedText(english: texts[0], khmer: texts[1]).sentence
  }
}

extension StandardChanges {
  /// How many cells, rows, new rows and rows that are taken out there are.
  package var counts: Sentence {
    let cells = toldCells
    let rows = Set(cells.map { $0.kind.word + "/" + $0.row })
    return Words.Sheet.counts(cells: cells.count, rows: rows.count, new: additions.count, gone: removals.count)
  }
}
