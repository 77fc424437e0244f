internal import AuditChecking
internal import AuditModel
internal import AuditPlanning
public import AuditReports
internal import AuditScoring
internal import AuditWording

/// The rows of one facility.
public struct TidyFacility: Sendable {
  /// The pseudonym or id; nil where it is only numbered.
  let name: String?
  /// By position of the table; those that are not of facilities are empty.
  public fileprivate(set) var rows: [[TidyRow]]
  /// What it was scored by, each once.
  let standards: [Standard]

  /// The rows of a facility, each table by itself.
  ///
  /// - Parameter tables: those of its view.
  public init(_ records: TidyRecords, tables: [TidyTable]) {
    let maker = FacilityRowMaker(records)
    name = records.name
    standards = maker.standards
    rows = tables.map { maker.rows(of: $0.id) }
  }

  init(name: String?, rows: [[TidyRow]], standards: [Standard]) {
    self.name = name
    self.rows = rows
    self.standards = standards
  }

  /// The same, where a number or pseudonym stands for it.
  func called(_ name: String) -> TidyFacility {
    var other = self
    for table in other.rows.indices {
      for row in other.rows[table].indices { other.rows[table][row].values[0] = .text(name) }
    }
    return other
  }

  /// What its rows show, in an order that comes from nothing else.
  var content: String {
    var text = ""
    for row in rows.joined() {
      for value in row.values.dropFirst() { text += value.text + "\u{1F}" }
    }
    return text
  }
}

/// A row that is being filled, from its first value to its last.
private struct RowBuilder {
  private(set) var values: [TidyTable.Value] = []
  private let tellsAll: Bool

  init(_ count: Int, tellsAll: Bool = true) {
    values.reserveCapacity(count)
    self.tellsAll = tellsAll
  }

  mutating func add(_ value: TidyTable.Value) { values.append(value) }
  /// What only the ministry's view has.
  mutating func tell(_ value: @autoclosure () -> TidyTable.Value) { if tellsAll { values.append(value()) } }

  var row: TidyRow { TidyRow(values) }
}

private struct FacilityRowMaker {
  let records: TidyRecords
  /// By the file of a record, what it is called in the tables.
  private let names: [String: String]

  init(_ records: TidyRecords) {
    self.records = records
    var names: [String: String] = [:]
    for (number, record) in records.records.enumerated() {
      names[record.file] = records.tellsAll ? record.name : String(number + 1)
    }
    self.names = names
  }

  var standards: [Standard] {
    var known: Set<ObjectIdentifier> = []
    return (records.visits + records.standings).map(\.audit.standard).filter {
      known.insert(ObjectIdentifier($0)).inserted
    }
  }

  func rows(of table: String) -> [TidyRow] {
    switch table {
    case "facilities": [facility]
    case "visits": records.records.enumerated().map { visit($0.element, $0.offset + 1) }
    case "scores": records.visits.map { score($0) }
    case "standings": records.standings.map { standing($0) }
    case "answers": records.visits.flatMap { answers(in: $0, isStanding: false) }
    case "standing_answers": records.standings.flatMap { answers(in: $0, isStanding: true) }
    case "findings": findings
    case "actions": records.actions.map { action($0) }
    case "measures": measures
    default: []
    }
  }

  private func builder(_ count: Int) -> RowBuilder {
    var row = RowBuilder(count, tellsAll: records.tellsAll)
    row.add(.text(records.name ?? ""))
    return row
  }

  private var report: FacilityReport { records.report }

  // MARK: Facilities and visits

  private var facility: TidyRow {
    var row = builder(17)
    row.tell(.text(report.facilityName?.text(in: .english)))
    row.tell(.khmer(report.facilityName))
    let province = report.province
    row.add(.text(province?.code))
    row.add(.text(province?.word))
    row.add(.khmer(province?.name))
    row.add(.text(report.care.word))
    row.add(.text(report.operatedBy.word))
    for group in ResidentGroup.allCases { row.add(.flag(report.residents.contains(group))) }
    row.add(.list(report.serves.map(\.word)))
    row.add(.text(report.location.word))
    row.tell(.day(report.closed?.on))
    row.tell(.list(report.formerly))
    row.add(.flag(report.isExample))
    return row.row
  }

  private func visit(_ record: InspectionRecord, _ number: Int) -> TidyRow {
    var row = builder(16)
    row.add(.text(names[record.file]))
    row.add(.whole(Int64(number)))
    add(record.date, record.kind, to: &row)
    guard records.tellsAll else { return row.row }
    row.add(.text(record.follows))
    row.add(.text(report.team(record)))
    let details = report.details(of: record)
    for detail in VisitDetail.allCases { row.add(.text(details.first { $0.detail == detail }?.text)) }
    add(QuotedText(record.note, in: record), to: &row)
    let corrections = report.corrections(of: record)
    row.add(.whole(Int64(corrections.count)))
    row.add(.day(corrections.map(\.date).max()))
    return row.row
  }

  private func add(_ date: CalendarDay, _ kind: VisitKind, to row: inout RowBuilder) {
    row.tell(.day(date))
    row.add(.whole(Int64(date.year)))
    row.add(.text(kind.word))
  }

  private func add(_ text: QuotedText?, to row: inout RowBuilder) {
    row.tell(.text(text?.text))
    row.tell(text.map { $0.hasBoth ? .text($0.sentence[.khmer]) : .missing } ?? .missing)
  }

  // MARK: Scores

  private func name(of scored: ScoredAudit) -> TidyTable.Value { .text(names[scored.audit.visit.record.file]) }

  private func source(of scored: ScoredAudit) -> TidyTable.Value {
    .text(scored.sheet.kind == .selfAssessment ? "own" : "visits")
  }

  private func score(_ scored: ScoredAudit) -> TidyRow {
    var row = builder(28)
    row.add(name(of: scored))
    add(scored.audit.standard, to: &row)
    add(scored.sheet.date, scored.sheet.kind, to: &row)
    row.add(
      .flag(
        records.standings.contains {
          $0.sheet.record == scored.sheet.record && $0.audit.standard.id == scored.audit.standard.id
        }))
    addFigures(of: scored, to: &row)
    return row.row
  }

  private func standing(_ scored: ScoredAudit) -> TidyRow {
    var row = builder(28)
    row.add(source(of: scored))
    add(scored.audit.standard, to: &row)
    row.add(name(of: scored))
    add(scored.sheet.date, scored.sheet.kind, to: &row)
    addFigures(of: scored, to: &row)
    return row.row
  }

  private func add(_ standard: Standard, to row: inout RowBuilder) {
    row.add(.text(standard.id))
    row.add(.text(standard.identity.version))
  }

  private func addFigures(of scored: ScoredAudit, to row: inout RowBuilder) {
    let sheet = scored.sheet
    let ratings = sheet.standard.ratings
    row.add(.whole(Int64(sheet.layers)))
    row.add(.whole(Int64(sheet.ownAnswers)))
    row.add(.text(sheet.rating.flatMap { $0.isDetermined ? ratings[$0.lowest].id : nil }))
    row.add(.text(sheet.rating.map { ratings[$0.lowest].id }))
    row.add(.text(sheet.rating.map { ratings[$0.highest].id }))
    row.add(.whole(sheet.standard.scale.unit))
    for tally in [sheet.minimum, sheet.beyond] {
      for number in [tally.earned, tally.highest, tally.possible, Int64(tally.rated), Int64(tally.open)] {
        row.add(.whole(number))
      }
      row.add(.share(tally.shareLowest))
      row.add(.share(tally.shareHighest))
    }
  }

  // MARK: Answers

  private func answers(in scored: ScoredAudit, isStanding: Bool) -> [TidyRow] {
    records.answers(in: scored).map { answer in
      var row = builder(40)
      if isStanding {
        row.add(source(of: scored))
        add(scored.audit.standard, to: &row)
        row.add(name(of: scored))
      } else {
        row.add(name(of: scored))
        add(scored.audit.standard, to: &row)
      }
      add(answer, of: scored, to: &row)
      return row.row
    }
  }

  private func add(_ answer: TidyRecords.Answer, of scored: ScoredAudit, to row: inout RowBuilder) {
    let (standard, criterion, outcome) = (scored.audit.standard, answer.criterion, answer.outcome)
    row.add(.text(criterion.id))
    add(scored.sheet.date, scored.sheet.kind, to: &row)
    row.add(.text(standard.sections[criterion.section].id))
    row.add(.text(criterion.level.word))
    row.add(.whole(criterion.weight))
    row.add(.text(outcome.word(on: standard.scale)))
    let credit = standard.scale.credits[Int(outcome.rating)]
    row.add(.share(outcome.state == .rated ? Share(credit.numerator, of: credit.denominator) : nil))
    row.add(.text(outcome.by.word))
    row.add(.text(outcome.state == .open ? outcome.openReason.word : nil))
    row.add(.whole(answer.points.earned))
    row.add(.whole(answer.points.possible))
    row.add(.whole(standard.scale.unit))
    row.add(.text(answer.twin))
    row.add(.flag(answer.isCarried))
    row.add(.text(names[answer.source.file]))
    row.tell(.whole(answer.line.map { Int64($0) }))
    if case .measure(let measure, _) = criterion.answer {
      row.add(.text(report.measures.measures[measure].id))
    } else {
      row.add(.missing)
    }
    guard records.tellsAll else { return }
    row.add(.decimal(answer.reading?.numerator))
    row.add(.decimal(answer.reading.flatMap { $0.isQuotient ? $0.denominator : nil }))
    row.add(.whole(answer.sample?.checked))
    row.add(.whole(answer.sample?.of))
    row.add(.whole(answer.sample?.conforming))
    if case .service(let service) = criterion.answer { row.add(.text(service.word)) } else { row.add(.missing) }
    row.add(.list(answer.offer?.provided.words.map(\.word) ?? []))
    row.add(.list(answer.offer?.referred.words.map(\.word) ?? []))
    row.add(.list(answer.heard.map(\.word)))
    add(answer.note, to: &row)
    add(answer.reason, to: &row)
    row.add(.list(answer.evidence, by: "; "))
  }

  private var findings: [TidyRow] {
    let actions = records.actions
    return records.standings.flatMap { scored in
      let standard = scored.audit.standard
      return records.findings(in: scored).map { answer, holdsRating in
        let criterion = answer.criterion
        var row = builder(22)
        row.add(source(of: scored))
        add(standard, to: &row)
        row.add(.text(criterion.id))
        row.add(name(of: scored))
        row.tell(.day(answer.source.date))
        row.add(.whole(Int64(answer.source.date.year)))
        row.add(.text(names[answer.source.file]))
        row.add(.text(standard.sections[criterion.section].id))
        row.add(.text(criterion.level.word))
        row.add(.whole(criterion.weight))
        row.add(.text(answer.outcome.word(on: standard.scale)))
        row.add(.whole(answer.points.earned))
        row.add(.whole(answer.points.possible))
        row.add(.whole(answer.points.possible - answer.points.earned))
        row.add(.whole(standard.scale.unit))
        row.add(.flag(holdsRating))
        let name = standard.id + "/" + criterion.id
        row.tell(.list(actions.filter { $0.urgency != nil && $0.criteria.contains(name) }.map(\.id), by: "; "))
        add(answer.note, to: &row)
        return row.row
      }
    }
  }

  // MARK: Actions and measures

  private func action(_ action: TidyRecords.Action) -> TidyRow {
    let entry = action.entry
    var row = builder(24)
    row.add(.text(action.id))
    row.add(.text(action.text.text(in: .english)))
    row.add(.khmer(action.text))
    row.add(.list(action.criteria, by: "; "))
    row.add(.text(action.urgency?.word))
    row.add(.text(action.by))
    row.add(.day(action.due))
    row.add(.text(action.status.word))
    let price = action.price.unpriced == 0 ? action.price : nil
    row.add(.dollars(price?.low))
    row.add(.dollars(price?.high))
    row.add(.dollars(entry?.totalSpent ?? .zero))
    row.add(.day(entry?.spent.map(\.on).max()))
    let left = action.left.unpriced == 0 ? action.left : nil
    row.add(.dollars(left?.low))
    row.add(.dollars(left?.high))
    row.add(.day(entry?.done?.on))
    row.add(.day(entry?.verified?.on))
    row.add(.text(entry?.verified?.by))
    row.add(.day(entry?.waived?.until))
    row.add(.whole(Int64(entry?.reopened.count ?? 0)))
    row.add(.flag(entry != nil && records.keepsPlan))
    row.add(.flag(action.isHistory))
    row.add(.text(entry?.note?.text(in: .english)))
    row.add(.flag(action.restsOnComputed))
    return row.row
  }

  private var measures: [TidyRow] {
    let told = Set(records.records.map(\.file))
    return (report.toldMeasures ?? []).filter { told.contains($0.record.file) }.map { measure in
      var row = builder(12)
      row.add(.text(names[measure.record.file]))
      row.add(.text(measure.id))
      add(measure.record.date, measure.record.kind, to: &row)
      row.add(.decimal(measure.value))
      row.add(.text(measure.title?[.english]))
      row.add(.khmer(measure.title))
      row.add(.text(measure.unit?[.english]))
      row.add(.khmer(measure.unit))
      row.add(.whole(Int64(measure.line)))
      return row.row
    }
  }
}

extension Outcome.OpenReason {
  /// For programs.
  var word: String {
    switch self {
    case .missing: "missing"
    case .notAssessed: "not-assessed"
    case .measureMissing: "measure-missing"
    case .sampleMissing: "sample-missing"
    case .sampleEmpty: "sample-empty"
    case .sampleTooSmall: "sample-too-small"
    case .servicesMissing: "services-missing"
    case .valueUnknown: "value-unknown"
    case .voicesMissing: "voices-missing"
    }
  }
}

// MARK: Values

extension TidyTable.Value {
  /// Missing where there is none, or nothing is in it.
  static func text(_ text: String?) -> TidyTable.Value { text.map { $0.isEmpty ? .missing : .text($0) } ?? .missing }
  static func whole(_ number: Int64?) -> TidyTable.Value { number.map { .whole($0) } ?? .missing }
  static func decimal(_ number: ExactDecimal?) -> TidyTable.Value { number.map { .decimal($0) } ?? .missing }
  static func share(_ share: Share?) -> TidyTable.Value { share.map { .share($0) } ?? .missing }
  static func day(_ day: CalendarDay?) -> TidyTable.Value { day.map { .day($0) } ?? .missing }
  static func khmer(_ text: LocalizedText?) -> TidyTable.Value {
    text.map { $0.has(.khmer) ? .text($0.text(in: .khmer)) : .missing } ?? .missing
  }
  /// Missing where it says nothing else than the English.
  static func khmer(_ sentence: Sentence?) -> TidyTable.Value {
    sentence.map { $0.isSame ? .missing : .text($0[.khmer]) } ?? .missing
  }
  static func list(_ words: [String], by separator: String = "+") -> TidyTable.Value {
    words.isEmpty ? .missing : .text(words.joined(separator: separator))
  }
  /// To the cent.
  static func dollars(_ money: Money?) -> TidyTable.Value {
    money.flatMap { try? ExactDecimal(digits: $0.number.utf8) }.map { .decimal($0) } ?? .missing
  }

  /// As CSV and JSON have it; empty where it is missing. A share in the fewest digits that give the nearest double again.
  package var text: String {
    switch self {
    case .missing: ""
    case .text(let text): text
    case .whole(let number): String(number)
    case .decimal(let number): number.text
    case .share(let share): share.nearest.description
    case .day(let day): day.iso
    case .flag(let isSo): isSo ? "true" : "false"
    }
  }
}

extension Share {
  /// The double nearest to it.
  package var nearest: Double { Double(part) / Double(whole) }
}
