internal import AuditComparison
internal import AuditModel
internal import AuditWording

/// The description of a folder of tables by the Data Package of Frictionless (v1, `datapackage.json`): for each table its file, types,
/// keys, and what its rows refer to in others.
///
/// - Parameter gathering: when all rows are known.
public func renderDataPackage(_ gathering: TidyGathering, _ about: TidyAbout) -> String {
  var writer = JSONWriter()
  writer.object { package in
    package.member("profile", "tabular-data-package")
    package.member("name", "careaudit")
    package.member("title", Words.Tidy.title[.english])
    package.member("title_km", Words.Tidy.title[.khmer])
    package.member("description", Words.Tidy.described[.english] + " " + about.statement[.english])
    package.member("description_km", Words.Tidy.described[.khmer] + " " + about.statement[.khmer])
    package.member("program", about.program)
    package.member("on", about.day.iso)
    package.member("view", about.view.word)
    package.key("resources")
    package.array { list in
      for table in gathering.tables + gathering.codebook.map(\.table) {
        list.object { write(table, gathering.words, about, to: &$0) }
      }
    }
  }
  return writer.taken() + "\n"
}

private func write(_ table: TidyTable, _ words: TidyWords, _ about: TidyAbout, to object: inout JSONWriter) {
  object.member("profile", "tabular-data-resource")
  object.member("name", table.id)
  object.member("path", table.id + ".csv")
  object.member("title", table.title[.english])
  object.member("title_km", table.title[.khmer])
  let note = about.hasTags ? ". " + Words.Tidy.hxlRow[.english] : ""
  object.member("description", table.definition[.english] + note)
  object.member("format", "csv")
  object.member("mediatype", "text/csv")
  object.member("encoding", "utf-8")
  object.key("dialect")
  object.object { dialect in
    dialect.member("delimiter", ",")
    dialect.member("lineTerminator", "\r\n")
    dialect.member("quoteChar", "\"")
    dialect.key("doubleQuote")
    dialect.literal("true")
    dialect.key("header")
    dialect.literal("true")
    // The row of hashtags is no data: it is the second of the file.
    if about.hasTags {
      dialect.key("commentRows")
      dialect.array { $0.value(2) }
    }
  }
  object.key("schema")
  object.object { schema in
    schema.key("fields")
    schema.array { list in
      for variable in table.variables { list.object { write(variable, words, to: &$0) } }
    }
    schema.member("missingValues", [""])
    schema.member("primaryKey", table.key)
    guard !table.references.isEmpty else { return }
    schema.key("foreignKeys")
    schema.array { list in
      for reference in table.references {
        list.object { one in
          one.member("fields", reference.variables)
          one.key("reference")
          one.object { target in
            target.member("resource", reference.table)
            target.member("fields", reference.fields)
          }
        }
      }
    }
  }
}

private func write(_ variable: TidyTable.Variable, _ words: TidyWords, to field: inout JSONWriter) {
  field.member("name", variable.id)
  field.member("type", variable.form.type)
  field.member("title", variable.label[.english])
  field.member("title_km", variable.label[.khmer])
  if let unit = variable.unit { field.member("unit", unit[.english]) }
  field.member("hxl", variable.tag)
  field.key("constraints")
  field.object { constraints in
    if variable.isRequired {
      constraints.key("required")
      constraints.literal("true")
    }
    switch variable.form {
    case .word: constraints.member("enum", words.words(of: variable.id).map(\.word))
    case .whole, .decimal: constraints.member("minimum", 0)
    case .share:
      constraints.member("minimum", 0)
      constraints.member("maximum", 1)
    case .text, .day, .flag: break
    }
  }
}
