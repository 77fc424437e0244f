import AuditTestSupport

/// A workbook of sheets of texts, for drafts.
func workbook(_ sheets: [(name: String, rows: [[String]])]) -> [UInt8] {
  var book = SmallWorkbook("")
  book.sheets = sheets.map { name, rows in
    let lines = rows.enumerated().map { index, row in
      let cells = row.enumerated().compactMap { column, text -> String? in
        text.isEmpty
          ? nil : "<c r=\"\(letters(column))\(index + 1)\" t=\"inlineStr\"><is><t>\(escaped(text))</t></is></c>"
      }
      return "<row r=\"\(index + 1)\">\(cells.joined())</row>"
    }
    return (name, "<sheetData>\(lines.joined())</sheetData>")
  }
  return book.bytes
}

private func letters(_ column: Int) -> String {
  column < 26
    ? String(Unicode.Scalar(UInt8(65 + column)))
    : letters(column / 26 - 1) + String(Unicode.Scalar(UInt8(65 + column % 26)))
}

private func escaped(_ text: String) -> String {
  text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
    .split(separator: "<", omittingEmptySubsequences: false).joined(separator: "&lt;")
}

/// A small form as ODK knows it, invented.
enum SmallForm {
  static let survey: [[String]] = [
    [
      "type", "name", "label::English (en)", "label::Khmer (km)", "hint", "relevant", "constraint",
      "constraint_message", "media::image",
    ],
    ["start", "start", "", "", "", "", "", "", ""],
    ["select_one kind", "kind", "What kind of place is it?", "តើវាជាកន្លែងប្រភេទអ្វី?", "", "", "", "", ""],
    ["begin group", "water", "Water and food", "ទឹក និងអាហារ", "", "", "", "", ""],
    ["note", "hello", "Look at the well first.", "", "", "", "", "", "well.png"],
    [
      "select_one yes_no", "clean_water", "Is there clean water all day?", "តើមានទឹកស្អាតពេញមួយថ្ងៃទេ?", "Taste it.", "", "", "",
      "",
    ],
    ["select_one ypn", "Meals Served!", "Three meals are served", "", "", "", "", "", ""],
    ["integer", "meals", "Meals a day", "អាហារក្នុងមួយថ្ងៃ", "", "", ". >= 0 and . <= 6", "at most six", ""],
    ["end group", "", "", "", "", "", "", "", ""],
    ["begin group", "night", "The night", "", "", "${kind} = 'shelter' or ${kind} = 'transit'", "", "", ""],
    ["select_one ypn", "exits", "Everyone can get out at night", "", "", "", "", "", ""],
    ["select_one ypn", "guard", "A guard is there", "", "", "${clean_water} = 'yes'", "", "", ""],
    ["select_one roof", "roof", "What is the roof made of?", "", "", "", "", "", ""],
    ["end group", "", "", "", "", "", "", "", ""],
    ["begin repeat", "rooms", "Rooms", "", "", "", "", "", ""],
    ["select_one yes_no", "window", "Has it a window?", "", "", "", "", "", ""],
    ["end repeat", "", "", "", "", "", "", "", ""],
    ["calculate", "sum", "", "", "", "", "", "", ""],
  ]

  static let choices: [[String]] = [
    ["list_name", "name", "label::English (en)", "label::Khmer (km)"],
    ["yes_no", "yes", "Yes", "បាទ/ចាស"], ["yes_no", "no", "No", "ទេ"],
    ["ypn", "1", "Yes", "មាន"], ["ypn", "2", "Partly", "មួយផ្នែក"], ["ypn", "3", "No", "គ្មាន"],
    ["ypn", "4", "Not applicable", "មិនពាក់ព័ន្ធ"],
    ["roof", "1", "Tin", ""], ["roof", "2", "Tiles", ""],
    ["kind", "shelter", "Shelter", "ជម្រក"], ["kind", "transit", "Transit centre", ""],
    ["kind", "rci", "Orphanage", ""],
  ]

  static func bytes(survey: [[String]] = SmallForm.survey) -> [UInt8] {
    workbook([
      ("survey", survey), ("choices", choices),
      ("settings", [["form_title", "form_id", "version"], ["Night check", "night", "7"]]),
    ])
  }
}
