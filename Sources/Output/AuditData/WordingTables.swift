public import AuditDesk
internal import AuditModel
public import AuditReports
internal import AuditWording

/// All texts, a row each, as they go out to be reviewed and come back.
public func wordingTable(_ texts: [ToldWording]) -> DataTable {
  var table = DataTable(
    "texts", Words.Wording.standards,
    ReviewColumn.allCases.map { DataTable.Column($0.word, $0.title, $0.definition, width: 24) })
  for one in texts {
    table.add([
      .text(one.text.key), .words(one.place), .words(one.about?.sentence), .text(one.text.english),
      .text(one.text.khmer), .word(one.state.word, one.state.phrase), .text(one.mark?.by),
      one.mark.map { .day($0.on) } ?? .empty, .text(one.remark), .text(one.finding), .text(one.text.digest),
    ])
  }
  return table
}

/// The same as one object: how much is reviewed, and a list.
public func wordingJSON(_ texts: [ToldWording], program: String) -> String {
  var writer = JSONWriter()
  writer.object { object in
    object.member("format", 1)
    object.member("program", program)
    object.member("reviewed", Int64(texts.count { $0.mark != nil }))
    object.member("all", Int64(texts.count))
    let table = wordingTable(texts)
    object.list(table.id, table.rows) { object, row in
      for (column, cell) in zip(table.columns, row) { object.member(column.id, cell) }
    }
  }
  return writer.text + "\n"
}

/// What a review changes, a row a changed part, before and now.
public func wordingChangeTable(_ changes: [ReviewChange]) -> DataTable {
  var table = DataTable(
    "changes", Words.Common.change,
    [
      DataTable.Column("key", Words.Wording.key, Words.Wording.keyDefinition, width: 40),
      DataTable.Column("part", Words.Wording.changeHeading, Words.Common.whatDefinition, width: 16),
      DataTable.Column("before", Words.Common.before, Words.Common.valueDefinition, width: 60),
      DataTable.Column("now", Words.Common.now, Words.Common.valueDefinition, width: 60),
    ])
  for change in changes {
    for part in changedParts(change) {
      table.add([.text(change.text.key), .words(part.name), .text(part.before), .text(part.now)])
    }
  }
  return table
}

/// The same as one object with a list.
public func wordingChangeJSON(_ changes: [ReviewChange], program: String) -> String {
  var writer = JSONWriter()
  writer.object { object in
    object.member("format", 1)
    object.member("program", program)
    let table = wordingChangeTable(changes)
    object.list(table.id, table.rows) { object, row in
      for (column, cell) in zip(table.columns, row) { object.member(column.id, cell) }
    }
  }
  return writer.text + "\n"
}
