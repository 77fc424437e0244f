import AuditAsking
import AuditForms
import AuditModel
import AuditTestSupport
import Testing

@Suite struct XLSFormTests {
  private func sheets(_ seed: UInt64) -> (world: RandomWorld, sheets: [XLSFormLayout.SheetRows]) {
    let world = RandomWorld(seed: seed, mostCriteria: 20)
    let checklist = Checklist(for: world.facility, by: world.library.standards, in: world.library)
    let form = CodedForm(checklist, facility: world.facility.id, measures: world.library.measures)
    return (world, layOutXLSForm(form, for: world.facility, in: world.library, language: .khmer).sheets)
  }

  @Test func `every text stands in both languages, on choices too`() {
    for seed in UInt64(0)..<60 {
      for sheet in sheets(seed).sheets {
        let heading = sheet.rows[0]
        for (column, title) in heading.enumerated() where title.hasSuffix("::English (en)") {
          #expect(heading[column + 1] == title.replacing("English (en)", with: "Khmer (km)"))
          for row in sheet.rows.dropFirst() { #expect(row[column].isEmpty == row[column + 1].isEmpty, "\(row)") }
        }
      }
    }
  }

  @Test func `a formula refers only to questions that stand in the form, and names only choices that there are`() {
    for seed in UInt64(0)..<60 {
      let sheets = sheets(seed).sheets
      let names = Set(sheets[0].rows.map { $0[1] })
      let words = Set(sheets[1].rows.map { $0[1] } + ["", "yes"])
      for cell in sheets[0].rows.dropFirst().flatMap({ $0.dropFirst(2) }) {
        for match in cell.matches(of: /\$\{([^}]*)\}/) { #expect(names.contains(String(match.output.1)), "\(cell)") }
        for match in cell.matches(of: /= '([^']*)'/) where cell.contains("${") {
          #expect(words.contains(String(match.output.1)), "\(cell)")
        }
      }
    }
  }

  @Test func `the result shows figures that the device works out, and no text of others refers to anything`() {
    for seed in UInt64(0)..<60 {
      let rows = sheets(seed).sheets[0].rows.dropFirst()
      for row in rows {
        let isResult = row[0] == "note" && row[1].contains(/^result_\d/)
        let labels = row[2...3]
        let references = labels.flatMap { $0.matches(of: /\$\{calc_\d+_(minimum|beyond)_(lowest|highest)_percent\}%/) }
        #expect(references.count == (isResult ? 4 : 0), "\(row)")
        for label in labels { #expect(isResult || !label.contains("${"), "\(label)") }
      }
    }
  }

  @Test func `groups are closed in the order in which they were opened, and names are given once`() {
    for seed in UInt64(0)..<60 {
      var open: [String] = []
      var names: Set<String> = []
      for row in sheets(seed).sheets[0].rows.dropFirst() {
        if row[0] == "end_group" {
          #expect(open.popLast() == row[1])
        } else {
          #expect(names.insert(row[1]).inserted, "\(row[1])")
          if row[0] == "begin_group" { open.append(row[1]) }
        }
      }
      #expect(open.isEmpty)
    }
  }

  @Test func `a field is found again by its name`() {
    for seed in UInt64(0)..<60 {
      let (world, sheets) = sheets(seed)
      let fields = FieldNames(world.library)
      for row in sheets[0].rows.dropFirst() where ["decimal", "integer", "date"].contains(row[0]) {
        #expect(fields.meaning(of: row[1])?.name == row[1])
      }
    }
  }
}
