internal import AuditChecking
internal import AuditComparison
internal import AuditDesk
internal import AuditModel
public import AuditReports
internal import AuditScoring
internal import AuditWording

extension InspectorReport {
  public func json(program: String) -> String {
    var writer = JSONWriter()
    writer.object { object in
      object.member("format", 1)
      object.member("program", program)
      object.member("view", view.word)
      object.member("facility", facility)
      object.strings("dates", days)
      object.strings("notes", notes.map { $0[.english] })
      object.list("standards", parts) { write($1, &$0) }
    }
    return writer.text + "\n"
  }

  private func write(_ part: Part, _ object: inout JSONWriter) {
    let standard = part.standard
    object.member("standard", standard.id)
    object.member("edition", standard.identity.edition)
    object.member("revision", standard.identity.revision)
    object.strings("scale", standard.scale.words)
    if isSingle { write(part.pairs[0], &object) }
    object.key("pooled")
    if let pooled = part.pooled { object.object { $0.members(of: pooled) } } else { object.value(nil) }
    object.list("pairs", isSingle ? [] : part.pairs) { object, one in
      object.member("facility", isMinistry ? one.pair.facility.id : nil)
      object.member("visit", one.pair.visit)
      object.key("records")
      object.array {
        $0.value(one.pair.numbers.first)
        $0.value(one.pair.numbers.second)
      }
      object.strings("dates", [day(one.pair.first), day(one.pair.second)])
      write(one, &object)
    }
  }

  private func write(_ one: Pair, _ object: inout JSONWriter) {
    let (standard, pair) = (one.found.standard, one.pair)
    object.key("agreement")
    object.object { $0.agreement(one.found.agreement) }
    object.list("differences", one.found.differences) { object, one in
      object.member("id", standard.criteria[one.criterion].id)
      object.member("level", standard.criteria[one.criterion].level.word)
      object.member("first", one.first.map { standard.scale.words[Int($0)] })
      object.member("second", one.second.map { standard.scale.words[Int($0)] })
      object.said("title", standard.criteria[one.criterion].title?.sentence)
      guard isMinistry else { return }
      object.member("first_note", pair.first.audit.note(on: one.criterion, in: .english))
      object.member("second_note", pair.second.audit.note(on: one.criterion, in: .english))
    }
  }

  /// How far each pair agrees, and all of a standard together, a figure a line; behind those of a pair each difference.
  public func csv() -> String {
    var text = csvLine(
      [
        "view", "facility", "standard", "edition", "revision", "criterion", "level", "first", "second", "first_number",
        "second_number",
      ] + (isMinistry ? ["first_note", "second_note"] : []) + [
        "visit", "records", "figure", "answers", "value", "lowest", "highest", "title",
      ])
    for part in parts {
      if let pooled = part.pooled {
        text += line(part, figure: "same", of: pooled.compared, [pooled.share.map { Proportion($0).decimal } ?? ""])
        text += line(part, figure: "kappa", of: pooled.compared, WeightedKappa.decimals(pooled.value, pooled.interval))
      }
      for pair in part.pairs { text += lines(of: pair, part) }
    }
    return text
  }

  private func lines(of pair: Pair, _ part: Part) -> String {
    let (agreement, standard) = (pair.found.agreement, part.standard)
    var text = ""
    if let share = agreement.share {
      text += line(part, pair.pair, figure: "same", of: agreement.compared, [Proportion(share).decimal])
    }
    for (figure, count) in [
      ("first-better", agreement.firstBetter), ("first-worse", agreement.firstWorse),
      ("only-one", agreement.onlyFirst + agreement.onlySecond),
    ] {
      text += line(part, pair.pair, figure: figure, of: agreement.compared, [String(count)])
    }
    if let kappa = agreement.kappa {
      text += line(
        part, pair.pair, figure: "kappa", of: agreement.compared, WeightedKappa.decimals(kappa.value, kappa.interval))
    }
    for one in pair.found.differences {
      let criterion = standard.criteria[one.criterion]
      let ratings = [one.first, one.second].map { $0.map { Int($0) } }
      let notes = [pair.pair.first, pair.pair.second].map { $0.audit.note(on: one.criterion, in: .english) ?? "" }
      let fields =
        [criterion.id, criterion.level.word] + ratings.map { $0.map { standard.scale.words[$0] } ?? "open" }
        + ratings.map { $0.map { String($0 + 1) } ?? "" } + (isMinistry ? notes : [])
      text += line(
        part, pair.pair, fields, figure: "difference", of: nil, [], title: criterion.title?.text(in: .english) ?? "")
    }
    return text
  }

  /// - Parameters:
  ///   - fields: of a difference; none of a figure.
  ///   - numbers: the value, and the ends of its interval.
  ///   - title: of the criterion that a difference is about.
  private func line(
    _ part: Part, _ pair: InspectedPair? = nil, _ fields: [String] = [], figure: String, of answers: Int?,
    _ numbers: [String], title: String = ""
  ) -> String {
    let identity = part.standard.identity
    let place = isMinistry ? pair?.facility.id ?? "" : ""
    let empty = [String](repeating: "", count: isMinistry ? 8 : 6)
    var words = [view.word, place, identity.id, identity.edition, String(identity.revision)]
    words += fields.isEmpty ? empty : fields
    words.append(pair.map { String($0.visit) } ?? "")
    words.append(pair.map { String($0.numbers.first) + "+" + String($0.numbers.second) } ?? "")
    words.append(figure)
    words.append(answers.map { String($0) } ?? "")
    let missing = [String](repeating: "", count: 3 - numbers.count)
    return csvLine(words, numbers: numbers + missing, [title])
  }

  /// As tables for a workbook.
  public func tables(program: String) -> [DataTable] {
    var about = DataTable(
      "about", Words.Table.about,
      [
        .init("what", Words.Common.what, Words.Common.whatDefinition, width: 30),
        .init("value", Words.Common.value, Words.Common.valueDefinition, width: 100),
      ])
    about.add([.words(heading), .words(view.statement)])
    about.add([.words(Words.Report.program), .text(program)])
    for note in notes { about.add([.words(Words.ComparisonTable.remark), .words(note)]) }
    about.add([.words(Words.Language.khmer), .words(KhmerReview.note)])
    let tables = [about, agreementTable, differenceTable]
    return tables + [definitionTable(of: tables)]
  }
  private static let visit: [DataTable.Column] = [
    .facility,
    .init("visit", Words.Common.visit, Words.InspectorTable.visitDefinition, width: 8),
    .init("records", Words.Report.records, Words.InspectorTable.recordsDefinition, width: 10),
    .standard, .version,
  ]

  private func visitCells(_ pair: InspectedPair, _ standard: Standard) -> [DataTable.Cell] {
    [
      isMinistry ? .text(pair.facility.id) : .empty, .whole(Int64(pair.visit)),
      .text("\(pair.numbers.first)+\(pair.numbers.second)"), .text(standard.id), .text(standard.identity.version),
    ]
  }

  private var agreementTable: DataTable {
    func count(_ id: String, _ title: Sentence, _ definition: Sentence) -> DataTable.Column {
      DataTable.Column(id, title, definition, width: 14)
    }
    var table = DataTable(
      "agreement", Words.InspectorTable.title,
      Self.visit + [
        count("compared", Words.Comparison.compared, Words.InspectorTable.comparedDefinition),
        count("same", Words.Comparison.agreement, Words.InspectorTable.sameDefinition),
      ] + DataTable.Column.kappa + [
        count("first_better", Words.Comparison.firstBetter, Words.InspectorTable.differDefinition),
        count("first_worse", Words.Comparison.firstWorse, Words.InspectorTable.differDefinition),
        count("only_one", Words.Comparison.oneSided, Words.InspectorTable.differDefinition),
      ])
    for part in parts {
      let standard = part.standard
      if let pooled = part.pooled {
        table.add(
          [
            .words(Words.Comparison.allPairs), .empty, .empty, .text(standard.id), .text(standard.identity.version),
            .whole(Int64(pooled.compared)), .share(pooled.share),
          ] + DataTable.Cell.kappa(pooled.value, pooled.interval) + [.empty, .empty, .empty])
      }
      for one in part.pairs {
        let found = one.found.agreement
        let kappa = found.kappa
        table.add(
          visitCells(one.pair, standard) + [.whole(Int64(found.compared)), .share(found.share)]
            + DataTable.Cell.kappa(kappa?.value, kappa?.interval) + [
              .whole(Int64(found.firstBetter)), .whole(Int64(found.firstWorse)),
              .whole(Int64(found.onlyFirst + found.onlySecond)),
            ])
      }
    }
    return table
  }

  private var differenceTable: DataTable {
    func note(_ id: String, _ side: Sentence) -> DataTable.Column {
      DataTable.Column(
        id, side + Words.Common.colon + Words.Common.noteHeading, Words.Table.noteDefinition, width: 50)
    }
    var table = DataTable(
      "differences", Words.Comparison.talkOver,
      Self.visit + [
        .criterion, .level, .requirement,
        .init("first", Words.Comparison.first, Words.Table.answerDefinition),
        .init("second", Words.Comparison.second, Words.Table.answerDefinition),
      ]
        + (isMinistry
          ? [note("first_note", Words.Comparison.first), note("second_note", Words.Comparison.second)] : []))
    for part in parts {
      let standard = part.standard
      for one in part.pairs {
        for difference in one.found.differences {
          let criterion = standard.criteria[difference.criterion]
          let notes = [one.pair.first, one.pair.second].map {
            DataTable.Cell.text($0.audit.note(on: difference.criterion, in: .english))
          }
          table.add(
            visitCells(one.pair, standard) + [
              .text(criterion.id), .words(criterion.level.phrase), .words((criterion.text ?? criterion.ask)?.sentence),
              .words(rating(difference.first, standard)), .words(rating(difference.second, standard)),
            ] + (isMinistry ? notes : []))
        }
      }
    }
    return table
  }
}

extension DataTable.Column {
  /// Weighted kappa and the ends of its interval.
  static let kappa: [DataTable.Column] = [
    .init("kappa", Words.Comparison.kappa, Words.InspectorTable.kappaDefinition),
    .init(
      "kappa_lowest", Words.Comparison.kappa + Words.ComparisonTable.lowestBehind,
      Words.InspectorTable.intervalDefinition),
    .init(
      "kappa_highest", Words.Comparison.kappa + Words.ComparisonTable.highestBehind,
      Words.InspectorTable.intervalDefinition),
  ]
}

extension DataTable.Cell {
  /// In the columns of `DataTable.Column.kappa`; empty where it is not defined.
  static func kappa(_ value: Double?, _ interval: (lowest: Double, highest: Double)?) -> [DataTable.Cell] {
    [value, interval?.lowest, interval?.highest].map { figure in
      .number(figure.flatMap { try? ExactDecimal(digits: WeightedKappa.decimal($0).utf8) })
    }
  }
}

extension WeightedKappa {
  /// As data: a kappa and the ends of its interval.
  static func decimals(_ value: Double, _ interval: (lowest: Double, highest: Double)) -> [String] {
    [value, interval.lowest, interval.highest].map { decimal($0) }
  }
}

extension JSONWriter {
  fileprivate mutating func members(of pooled: PooledKappa) {
    member("pairs", pooled.pairs)
    member("compared", pooled.compared)
    member("same", pooled.same)
    key("kappa")
    object { object in
      for (name, text) in zip(
        ["value", "lowest", "highest"], WeightedKappa.decimals(pooled.value, pooled.interval))
      {
        object.key(name)
        object.literal(text)
      }
    }
  }
}
