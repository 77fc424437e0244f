public import AuditForms

/// An XLSForm as a workbook, for KoboToolbox and ODK. The same layout gives the same bytes.
///
/// - Throws: where libxlsxwriter is not installed, or the parts cannot be put together.
public func renderXLSForm(_ layout: XLSFormLayout, program: String) throws(WorkbookError) -> [UInt8] {
  var writer = try WorkbookWriter(title: "XLSForm", program: program)
  for (name, rows) in layout.sheets {
    let sheet = try writer.addSheet(name)
    try writer.setColumns(sheet, 0...max(0, rows[0].count - 1), width: 28, .plain)
    for (row, cells) in rows.enumerated() {
      for (column, text) in cells.enumerated() where !text.isEmpty {
        try writer.write(text, sheet, row, column, row == 0 ? .heading : .plain)
      }
    }
    writer.freeze(sheet, rows: 1, columns: 2)
  }
  return try writer.finish()
}
