internal import AuditModel
internal import AuditWording

extension TidyGathering {
  /// What stands in every variable, and what every word means: two tables that go with the others, when all rows are known.
  public var codebook: [(table: TidyTable, rows: [TidyRow])] {
    [(TidyTable.codebook, variableRows), (TidyTable.codes, wordRows)]
  }

  private var variableRows: [TidyRow] {
    tables.flatMap { table in
      table.variables.map { variable in
        TidyRow([
          .text(table.id), .text(variable.id), .text(variable.label[.english]), .text(variable.label[.khmer]),
          .text(variable.form.type), .text(variable.unit?[.english]), .text(variable.unit?[.khmer]),
          .flag(variable.isRequired), .flag(table.key.contains(variable.id)), .text(variable.tag),
        ])
      }
    }
  }

  private var wordRows: [TidyRow] {
    var told: Set<String> = []
    return tables.flatMap(\.variables).filter { $0.form == .word && told.insert($0.id).inserted }.flatMap { variable in
      words.words(of: variable.id).enumerated().map { number, word in
        TidyRow([
          .text(variable.id), .whole(Int64(number + 1)), .text(word.word), .text(word.label[.english]),
          .text(word.label[.khmer]),
        ])
      }
    }
  }
}

extension TidyTable {
  /// What every variable of the other tables holds.
  public static let codebook = TidyTable(
    "codebook", Words.Tidy.codebook, Words.Tidy.codebookDefinition, key: ["in_table", "variable"],
    [
      Variable("in_table", .text, Words.Tidy.table, required: true, "#meta+table"),
      Variable("variable", .text, Words.Tidy.variable, required: true, "#meta+variable"),
      Variable("label", .text, Words.Tidy.labelEn, required: true, "#description+label+i_en"),
      Variable("label_km", .text, Words.Tidy.labelKm, required: true, "#description+label+i_km"),
      Variable("type", .text, Words.Tidy.type, required: true, "#meta+type"),
      Variable("unit", .text, Words.Tidy.variableUnit, "#meta+unit+i_en"),
      Variable("unit_km", .text, Words.Tidy.variableUnit, "#meta+unit+i_km"),
      Variable("required", .flag, Words.Tidy.required, required: true, "#meta+bool+required"),
      Variable("key", .flag, Words.Tidy.keyPart, required: true, "#meta+bool+key"),
      Variable("hxl", .text, Words.Tidy.hxl, required: true, "#meta+tag"),
    ])

  /// What every word of them means.
  public static let codes = TidyTable(
    "codes", Words.Tidy.codes, Words.Tidy.codesDefinition, key: ["variable", "code"],
    [
      Variable("variable", .text, Words.Tidy.variable, required: true, "#meta+variable"),
      Variable("code", .whole, Words.Tidy.code, required: true, "#meta+code"),
      Variable("word", .text, Words.Tidy.word, required: true, "#meta+code+word"),
      Variable("label", .text, Words.Tidy.wordEn, required: true, "#description+label+i_en"),
      Variable("label_km", .text, Words.Tidy.wordKm, required: true, "#description+label+i_km"),
    ])
}

extension TidyTable.Variable.Form {
  /// As Table Schema calls it.
  var type: String {
    switch self {
    case .text, .word: "string"
    case .whole: "integer"
    case .decimal, .share: "number"
    case .day: "date"
    case .flag: "boolean"
    }
  }
}
