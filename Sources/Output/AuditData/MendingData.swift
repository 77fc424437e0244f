public import AuditComparison
public import AuditModel
internal import AuditReports
internal import AuditScoring
internal import AuditWording

/// What mends, as JSON: every figure that its view may show.
public func mendingJSON(_ mending: MendingComparison, on day: CalendarDay, program: String) -> String {
  var writer = JSONWriter()
  let request = mending.request
  writer.object { object in
    object.member("format", 1)
    object.member("program", program)
    object.member("on", day.iso)
    object.member("view", request.view.word)
    object.member("statement", mending.statement[.english])
    object.member("since", request.since?.iso)
    object.strings("where", request.filters.map { $0.word })
    object.member("fewest", SharingView.fewestFacilities)
    object.strings("remarks", mending.remarkSentences.map { $0[.english] })
    object.strings("caveats", mending.caveats.map { $0[.english] })
    object.list("standards", mending.standards) { $0.standard($1) }
  }
  return writer.text + "\n"
}

extension JSONWriter {
  fileprivate mutating func standard(_ one: StandardMending) {
    let identity = one.standard.identity
    member("standard", identity.id)
    member("edition", identity.edition)
    member("revision", identity.revision)
    key("total")
    object { $0.split(one.total) }
    list("criteria", one.criteria) { object, item in
      object.member("id", one.standard.criteria[item.criterion].id)
      object.member("level", one.standard.criteria[item.criterion].level.word)
      object.said("title", one.standard.criteria[item.criterion].title?.sentence)
      object.split(item.findings)
    }
    list("actions", one.actions) { object, item in
      object.member("id", item.id)
      object.member("action", item.action?.english)
      object.member("action_km", item.action?.khmer)
      object.mending(item.findings)
    }
  }

  private mutating func split(_ findings: SplitMending) {
    mending("all", findings.all)
    mending("with_action", findings.withAction)
    mending("without_action", findings.withoutAction)
  }

  private mutating func mending(_ name: String, _ mending: Mending?) {
    key(name)
    guard let mending else { return value(nil) }
    object { $0.mending(mending) }
  }

  private mutating func mending(_ mending: Mending) {
    whole("findings", mending.findings)
    member("facilities", mending.facilities)
    count("met", mending.met)
    key("interval")
    if let interval = mending.interval {
      array {
        $0.literal(WeightedKappa.decimal(interval.lowest))
        $0.literal(WeightedKappa.decimal(interval.highest))
      }
    } else {
      value(nil)
    }
    whole("by_follow_up", mending.byFollowUp)
    for (name, spread) in mending.spreads {
      key(name)
      object { $0.spread(spread) }
    }
  }

  private mutating func whole(_ name: String, _ number: Int?) {
    key(name)
    literal(number.map { String($0) } ?? "null")
  }

  private mutating func spread(_ spread: AmountSpread) {
    whole("count", spread.count)
    for (name, amount) in spread.ends {
      key(name)
      literal(amount?.decimal ?? "null")
    }
  }
}

extension Mending {
  /// By their names as data.
  fileprivate var spreads: [(name: String, spread: AmountSpread)] {
    [("days", days), ("planned_low", plannedLow), ("planned_high", plannedHigh), ("paid", spent)]
  }
}

extension AmountSpread {
  /// By their names as data.
  fileprivate var ends: [(name: String, amount: Proportion?)] {
    [
      ("lowest", lowest), ("lower_quartile", lowerQuartile), ("median", median), ("upper_quartile", upperQuartile),
      ("highest", highest),
    ]
  }
}

/// What mends, as one table: a line a standard, criterion and action, and of the first two those with an action and those without.
public func mendingTable(_ mending: MendingComparison) -> DataTable {
  var table = DataTable("mending", Words.Mending.title, MendingColumns.all)
  for one in mending.standards {
    func add(_ kind: String, _ subject: String, _ level: Sentence?, _ text: Sentence?, _ of: String, _ told: Mending) {
      table.add(
        [
          .text(mending.view.word), .text(one.standard.id), .text(one.standard.identity.version), .text(kind),
          .text(subject), .words(level), .words(text), .text(of),
        ] + MendingColumns.cells(told))
    }
    func add(_ kind: String, _ subject: String, _ level: Sentence?, _ text: Sentence?, _ split: SplitMending) {
      add(kind, subject, level, text, "all", split.all)
      if let with = split.withAction { add(kind, subject, level, text, "with-action", with) }
      if let without = split.withoutAction { add(kind, subject, level, text, "without-action", without) }
    }
    add("standard", "all", nil, one.standard.titleSentence, one.total)
    for item in one.criteria {
      let criterion = one.standard.criteria[item.criterion]
      add("criterion", criterion.id, criterion.level.phrase, criterion.heading, item.findings)
    }
    for item in one.actions { add("action", item.id, nil, item.action?.sentence, "all", item.findings) }
  }
  return table
}

/// What mends, as a workbook: what it is, the table, and what its columns hold.
public func mendingTables(_ mending: MendingComparison, on day: CalendarDay, program: String) -> [DataTable] {
  var about = DataTable(
    "about", Words.Table.about,
    [
      .init("what", Words.Common.what, Words.Common.whatDefinition, width: 30),
      .init("value", Words.Common.value, Words.Common.valueDefinition, width: 100),
    ])
  about.add([.words(Words.Mending.title), .words(mending.statement)])
  about.add([.words(Words.Report.reportedOn), .day(day)])
  about.add([.words(Words.Report.program), .text(program)])
  if let scope = mending.scope { about.add([.words(Words.ComparisonTable.remark), .words(scope)]) }
  for sentence in mending.remarkSentences + mending.caveats {
    about.add([.words(Words.ComparisonTable.remark), .words(sentence)])
  }
  about.add([.words(Words.Language.khmer), .words(KhmerReview.note)])
  let table = mendingTable(mending)
  return [about, table, definitionTable(of: [about, table])]
}

private enum MendingColumns {
  typealias Column = DataTable.Column

  static var all: [Column] {
    [
      Column("view", Words.Report.view, Words.ComparisonTable.groupDefinition, width: 10), .standard, .version,
      Column("kind", Words.MendingTable.kind, Words.MendingTable.kindDefinition, width: 10),
      Column("subject", Words.MendingTable.subject, Words.MendingTable.subjectDefinition, width: 34), .level,
      Column("text", Words.MendingTable.text, Words.MendingTable.textDefinition, width: 50),
      Column("of", Words.Common.of, Words.MendingTable.ofDefinition, width: 15),
      Column("findings", Words.Mending.findings, Words.MendingTable.findingsDefinition, width: 10),
      Column("facilities", Words.Comparison.facilities, Words.MendingTable.facilitiesDefinition, width: 10),
      Column("seen", Words.Mending.seen, Words.MendingTable.seenDefinition, width: 10),
      Column(
        "met_fewest", Words.Mending.met + Words.ComparisonTable.leastBehind, Words.MendingTable.metDefinition,
        width: 12),
      Column(
        "met_most", Words.Mending.met + Words.ComparisonTable.mostBehind, Words.MendingTable.metDefinition, width: 12),
      Column(
        "interval_lowest", Words.Comparison.shareInterval + Words.ComparisonTable.lowestBehind,
        Words.MendingTable.intervalDefinition, width: 12),
      Column(
        "interval_highest", Words.Comparison.shareInterval + Words.ComparisonTable.highestBehind,
        Words.MendingTable.intervalDefinition, width: 12),
      Column("by_follow_up", Words.Mending.byFollowUp, Words.MendingTable.byFollowUpDefinition, width: 12),
    ] + spread("days", Words.Mending.days, Words.MendingTable.daysDefinition)
      + spread("planned_low", Words.MendingTable.plannedLow, Words.MendingTable.costDefinition)
      + spread("planned_high", Words.MendingTable.plannedHigh, Words.MendingTable.costDefinition)
      + spread("paid", Words.Mending.paid, Words.MendingTable.costDefinition)
  }

  private static func spread(_ id: String, _ title: Sentence, _ definition: Sentence) -> [Column] {
    let parts = [
      ("count", Words.MendingTable.countBehind), ("lowest", Words.MendingTable.lowestBehind),
      ("lower_quartile", Words.MendingTable.lowerQuartileBehind), ("median", Words.MendingTable.medianBehind),
      ("upper_quartile", Words.MendingTable.upperQuartileBehind), ("highest", Words.MendingTable.highestBehind),
    ]
    return parts.map { Column(id + "_" + $0, title + $1, definition, width: 10) }
  }

  static func cells(_ mending: Mending) -> [DataTable.Cell] {
    [
      .whole(mending.findings.map { Int64($0) }), .whole(Int64(mending.facilities)), .whole(Int64(mending.met.of)),
      .whole(Int64(mending.met.fewest)), .whole(Int64(mending.met.most)), share(mending.interval?.lowest),
      share(mending.interval?.highest), .whole(mending.byFollowUp.map { Int64($0) }),
    ]
      + mending.spreads.flatMap {
        [.whole($0.spread.count.map { Int64($0) })] + $0.spread.ends.map { amount($0.amount) }
      }
  }

  private static func share(_ end: Double?) -> DataTable.Cell {
    .share(end.flatMap { Share(Int64(($0 * 1_000_000).rounded()), of: 1_000_000) })
  }

  private static func amount(_ amount: Proportion?) -> DataTable.Cell {
    .number(amount.flatMap { try? ExactDecimal(digits: $0.decimal.utf8) })
  }
}
