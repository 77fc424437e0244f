internal import AuditComparison
public import AuditModel
internal import AuditReports
internal import AuditScoring
internal import AuditWording

/// A standard as a codebook: what the columns and answers of data mean, a row a criterion, with every text in both languages.
public func codebookTable(of standard: Standard, measures: MeasureCatalogue) -> DataTable {
  CodebookMaker(standard: standard, measures: measures).criteria
}

/// The same as one object: what it is a codebook of, and a list for each table. What is a list in the standard is one here.
public func codebookJSON(of standard: Standard, measures: MeasureCatalogue, program: String) -> String {
  let maker = CodebookMaker(standard: standard, measures: measures)
  let identity = standard.identity
  var writer = JSONWriter()
  writer.object { object in
    object.member("format", 1)
    object.member("program", program)
    object.member("standard", identity.id)
    object.member("edition", identity.edition)
    object.member("revision", identity.revision)
    object.member("digest", identity.digest)
    object.member("tailoring", standard.tailoring?.id)
    object.said("title", standard.description.title?.sentence)
    for table in [maker.criteria, maker.sections, maker.measureTable, maker.ratings, maker.sources] {
      object.list(table.id, table.rows) { object, row in
        for (column, cell) in zip(table.columns, row) {
          if CodebookMaker.lists.contains(column.id) {
            object.strings(column.id, CodebookMaker.split(cell, by: CodebookMaker.separator(in: column.id)))
          } else {
            object.member(column.id, cell)
          }
        }
      }
    }
  }
  return writer.text + "\n"
}

extension JSONWriter {
  /// A cell of a table: numbers as numbers, words as programs look for them.
  mutating func member(_ name: String, _ cell: DataTable.Cell) {
    switch cell {
    case .empty: member(name, nil as String?)
    case .text(let text), .word(let text, _): member(name, text)
    case .words(let sentence): member(name, sentence[.english])
    case .number(let number):
      key(name)
      literal(number.text)
    case .whole(let number): member(name, number)
    case .share(let share):
      key(name)
      literal(Proportion(share).decimal)
    case .day(let day): member(name, day.iso)
    }
  }
}

private struct CodebookMaker {
  let standard: Standard
  let measures: MeasureCatalogue
  private typealias Column = DataTable.Column
  private typealias Cell = DataTable.Cell

  /// Columns that hold several words.
  static let lists: Set<String> = [
    "answers", "thresholds", "applies", "verify", "hear", "basis_sources", "equals", "remedies_en", "remedies_km",
    "remedy_by",
  ]

  /// Texts stand on lines of their own, for they hold any other sign.
  static func separator(in column: String) -> String { column.hasPrefix("remedies") ? "\n" : "; " }

  /// What a cell of several words holds.
  static func split(_ cell: DataTable.Cell, by separator: String) -> [String] {
    guard case .text(let text) = cell else { return [] }
    var (words, rest) = ([String](), text[...])
    while let range = rest.firstRange(of: separator) {
      words.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return words + [String(rest)]
  }

  private func joined(_ words: [String], by separator: String = "; ") -> Cell {
    words.isEmpty ? .empty : .text(words.joined(separator: separator))
  }

  // MARK: Columns

  private func column(_ id: String, _ title: Sentence, width: Int = 16) -> Column {
    Column(id, title, Words.Codebook.asWritten, width: width)
  }

  /// A text in English, and in Khmer.
  private func texts(_ id: String, _ title: Sentence) -> [Column] {
    Language.allCases.map { language in
      Column(
        id + "_" + language.tag, title + Sentence(same: " (" + language.tag + ")"), Words.Codebook.asWritten, width: 44)
    }
  }

  private func cells(_ text: LocalizedText?) -> [Cell] { [.text(text?.english), .text(text?.khmer)] }

  // MARK: Tables

  var criteria: DataTable {
    var columns: [Column] = [.criterion, .section]
    columns += texts("section_title", Words.Codebook.sectionTitle) + texts("title", Words.Common.title)
    columns += texts("text", Words.Common.requirement) + texts("ask", Words.Common.ask)
    columns += [.level, column("weight", Words.Common.weight, width: 8)]
    columns += [
      Column("answer", Words.Common.answer, Words.Codebook.answerDefinition, width: 12),
      Column("answers", Words.Codebook.answers, Words.Codebook.answersDefinition, width: 36),
      column("measure", Words.Common.measure, width: 24),
    ]
    columns += texts("unit", Words.ReportTable.unit)
    columns += [
      column("service", Words.Common.service), column("sample_at_least", Words.Common.atLeastLooked, width: 12),
      Column("thresholds", Words.Common.thresholds, Words.Codebook.thresholdsDefinition, width: 30),
      Column("applies", Words.Common.applies, Words.Codebook.appliesDefinition, width: 36),
      column("may_not_apply", Words.Common.mayNotApply, width: 10), column("walk", Words.Common.walk),
      column("verify", Words.Common.verify, width: 24), column("hear", Words.Common.mustHear, width: 20),
    ]
    columns += texts("guidance", Words.Common.guidance) + texts("remedies", Words.Common.remedy)
    columns += [
      column("remedy_by", Words.Common.by), column("basis", Words.Common.basis, width: 12),
      column("basis_sources", Words.Common.source, width: 24),
    ]
    columns +=
      texts("basis_article", Words.Sheet.article) + [
        column("basis_compared", Words.Sheet.compared, width: 12)
      ]
    columns += texts("basis_note", Words.Common.note) + [column("equals", Words.Common.equals, width: 40)]
    var table = DataTable("criteria", Words.Table.criteria, columns)
    for criterion in standard.criteria { table.add(cells(of: criterion)) }
    return table
  }

  private func cells(of criterion: Criterion) -> [Cell] {
    let section = standard.sections[criterion.section]
    let measure = measure(of: criterion)
    var cells: [Cell] = [.text(criterion.id), .text(section.id)]
    cells += self.cells(section.title) + self.cells(criterion.title) + self.cells(criterion.text)
    cells += self.cells(criterion.ask)
    cells += [
      .word(criterion.level.word, criterion.level.phrase),
      criterion.level.isScored ? .whole(criterion.weight) : .empty, .text(criterion.answer.kind.word),
      joined(answers(to: criterion)), .text(measure?.id),
    ]
    cells += self.cells(measure?.unit)
    cells += [
      .text(service(of: criterion)), .whole(sample(of: criterion)), joined(thresholds(of: criterion)),
      joined(criterion.applies.words), .yes(where: criterion.allowsNotApplicable),
      .word(criterion.stop.word, criterion.stop.phrase), joined(criterion.verify.map(\.word)),
      joined(criterion.hear.words.map(\.word)),
    ]
    cells += self.cells(criterion.guidance)
    cells += [
      joined(criterion.remedies.compactMap(\.action.english), by: "\n"),
      joined(criterion.remedies.compactMap(\.action.khmer), by: "\n"),
      joined(criterion.remedies.compactMap(\.by)), .text(criterion.basis?.status.word),
      joined(criterion.basis?.sources ?? []),
    ]
    cells += self.cells(criterion.basis?.article) + [criterion.basis?.compared.map { .day($0) } ?? .empty]
    return cells + self.cells(criterion.basis?.note) + [joined(criterion.equals)]
  }

  var sections: DataTable {
    var table = DataTable(
      "sections", Words.Common.sections,
      [.section] + texts("title", Words.Common.title) + [column("criteria", Words.Common.criteria, width: 10)])
    for section in standard.sections {
      table.add([.text(section.id)] + cells(section.title) + [.whole(Int64(section.criteria.count))])
    }
    return table
  }

  /// Those that a criterion is answered by.
  var measureTable: DataTable {
    var table = DataTable(
      "measures", Words.Table.measures,
      [column("measure", Words.Common.measure, width: 24)] + texts("title", Words.Common.title)
        + texts("unit", Words.ReportTable.unit)
        + [
          Column("quotient", Words.Codebook.quotient, Words.Codebook.quotientDefinition, width: 30)
        ])
    var seen: Set<Int> = []
    func add(_ index: Int) {
      guard seen.insert(index).inserted else { return }
      let measure = measures.measures[index]
      let parts = measure.quotient.map { [$0.numerator, $0.denominator] } ?? []
      table.add(
        [.text(measure.id)] + cells(measure.title) + cells(measure.unit) + [
          parts.isEmpty ? .empty : .text(parts.map { measures.measures[$0].id }.joined(separator: " / "))
        ])
      for part in parts { add(part) }
    }
    for criterion in standard.criteria { if case .measure(let index, _) = criterion.answer { add(index) } }
    return table
  }

  var ratings: DataTable {
    var table = DataTable(
      "ratings", Words.Common.ratings,
      [
        Column("rank", Words.Comparison.rank, Words.Codebook.rankDefinition, width: 8),
        column("rating", Words.Common.ratingHeading, width: 20),
      ] + texts("title", Words.Common.title))
    for (index, rating) in standard.ratings.enumerated() {
      table.add([.whole(Int64(index + 1)), .text(rating.id)] + cells(rating.title))
    }
    return table
  }

  var sources: DataTable {
    var table = DataTable(
      "sources", Words.Common.sources,
      [column("source", Words.Common.source, width: 20)] + texts("title", Words.Common.title)
        + [column("url", Words.Codebook.url, width: 50), column("extent", Words.Codebook.extent)])
    for source in standard.description.sources {
      table.add([.text(source.id)] + cells(source.title) + [.text(source.url), .text(source.extent?.word)])
    }
    return table
  }

  // MARK: A criterion

  private func measure(of criterion: Criterion) -> Measure? {
    if case .measure(let index, _) = criterion.answer { measures.measures[index] } else { nil }
  }

  private func service(of criterion: Criterion) -> String? {
    if case .service(let service) = criterion.answer { service.word } else { nil }
  }

  private func sample(of criterion: Criterion) -> Int64? {
    if case .sample(let atLeast, _) = criterion.answer { atLeast } else { nil }
  }

  /// The words that answer it, the best first, as data have them.
  private func answers(to criterion: Criterion) -> [String] {
    standard.scale.words + (criterion.allowsNotApplicable ? ["not-applicable"] : []) + ["not-assessed"]
  }

  private func thresholds(of criterion: Criterion) -> [String] {
    switch criterion.answer {
    case .measure(_, let thresholds): words(thresholds, unit: "")
    case .sample(_, let thresholds): words(thresholds, unit: "%")
    case .rating, .service: []
    }
  }

  private func words(_ thresholds: Thresholds, unit: String) -> [String] {
    guard case .known(let tests) = thresholds else { return ["unknown"] }
    return tests.map { standard.scale.words[Int($0.rating)] + " " + $0.relation.word + " " + $0.limit.text + unit }
  }
}
