public import AuditComparison
internal import AuditModel
internal import AuditScoring
internal import AuditWording

/// A comparison as CSV: one figure a line, so that every table of it stands in one sheet to filter.
public func comparisonCSV(_ comparison: FacilityComparison) -> String {
  var text = ""
  giveComparisonCSV(comparison) { text += $0 }
  return text
}

/// The same, given piece by piece: of very many facilities it need not stand in memory.
public func giveComparisonCSV(_ comparison: FacilityComparison, giveOn: (String) -> Void) {
  withoutActuallyEscaping(giveOn) { giveOn in
    var table = ComparisonLines(view: comparison.view, giveOn: giveOn)
    for one in comparison.standards { table.add(one) }
    if let services = comparison.services { table.add(services) }
    for cost in comparison.costs { table.add(cost) }
    if let residents = comparison.residents { table.add(residents) }
    table.finish()
  }
}

private struct ComparisonLines {
  let view: SharingView
  private var text = csvLine(
    [
      "view", "table", "standard", "edition", "revision", "group", "facility", "subject", "figure", "facilities",
      "lowest", "highest", "lowest_number", "highest_number",
    ] + Facility.kindHeading + Facility.provinceHeading + ["title"])
  private var standard: Standard?
  /// Whose row it is, where that may be told.
  private var place: Facility?

  private let giveOn: (String) -> Void

  init(view: SharingView, giveOn: @escaping (String) -> Void) {
    self.view = view
    self.giveOn = giveOn
  }

  mutating func finish() {
    giveOn(text)
    text = ""
  }

  /// - Parameters:
  ///   - of: how many facilities it rests on.
  ///   - lowest: a plain number, and so is `highest`.
  private mutating func line(
    _ table: String, group: String = "", facility: String = "", subject: String = "", _ figure: String, of: Int? = nil,
    _ lowest: String, _ highest: String
  ) {
    line(
      table, group: group, facility: facility, subject: subject, figure, of: of, words: (lowest, highest),
      numbers: (lowest, highest))
  }

  /// - Parameters:
  ///   - words: what stands at either end.
  ///   - numbers: the same as plain numbers, `-0.25`; empty where it is none.
  private mutating func line(
    _ table: String, group: String = "", facility: String = "", subject: String = "", _ figure: String, of: Int? = nil,
    words: (lowest: String, highest: String), numbers: (lowest: String, highest: String) = ("", "")
  ) {
    let head = [
      view.word, table, standard?.id ?? "", standard?.identity.edition ?? "",
      standard.map { String($0.identity.revision) } ?? "", group, facility, subject, figure,
      of.map { String($0) } ?? "",
    ]
    let title = standard?.titleOfPart(subject)?.text(in: .english) ?? ""
    let (ends, figures) = ([words.lowest, words.highest], [numbers.lowest, numbers.highest])
    let isNumber = words == numbers
    let what = place.map { $0.kindFields + $0.provinceFields } ?? [String](repeating: "", count: 5)
    text += csvLine(isNumber ? head : head + ends, numbers: isNumber ? ends + figures : figures, what + [title])
    if text.utf8.count > 1 << 16 { finish() }
  }

  private mutating func count(
    _ table: String, group: String = "", subject: String = "", _ figure: String, _ count: FacilityCount
  ) {
    line(table, group: group, subject: subject, figure, of: count.of, String(count.fewest), String(count.most))
  }

  private mutating func range(
    _ table: String, group: String = "", facility: String = "", subject: String = "", _ figure: String, of: Int? = nil,
    _ range: ProportionRange?
  ) {
    guard let range else { return }
    line(
      table, group: group, facility: facility, subject: subject, figure, of: of, range.lowest.decimal,
      range.highest.decimal)
  }

  private mutating func spread(_ table: String, group: String = "", subject: String, _ spread: Distribution?) {
    guard let spread else { return }
    for (figure, part) in [
      ("lower-quartile", spread.lowerQuartile), ("median", spread.median), ("upper-quartile", spread.upperQuartile),
    ] {
      range(table, group: group, subject: subject, figure, of: spread.facilities, part)
    }
  }

  mutating func add(_ one: StandardComparison) {
    standard = one.standard
    spread("all", subject: "minimum", one.overall)
    for group in one.groups { add(group) }
    for province in one.provinces {
      let word = province.label.word
      count("province", group: word, subject: "minimum", "meeting", province.meeting)
      range("province", group: word, subject: "minimum", "share", of: province.facilities, province.minimum)
    }
    for row in one.rows {
      place = row.facility
      add(row, group: one.groups[row.group].label.word)
    }
    place = nil
    for criterion in one.criteria { add(criterion, one.groups) }
    for year in one.years {
      spread("year", subject: String(year.year), year.minimum)
      guard let cohort = year.cohort else { continue }
      let years = String(cohort.from) + "-" + String(year.year)
      spread("cohort-before", subject: years, cohort.before)
      spread("cohort-now", subject: years, cohort.now)
    }
    if let found = one.selfAssessment { add(found) }
    standard = nil
  }

  private mutating func add(_ group: GroupComparison) {
    let label = group.label.word
    if let day = group.asOf { line("group", group: label, subject: "minimum", "as-of", words: (day.iso, day.iso)) }
    if let day = group.spreadsAsOf {
      line("group", group: label, subject: "minimum", "medians-as-of", words: (day.iso, day.iso))
    }
    count("group", group: label, subject: "minimum", "meeting", group.meeting)
    spread("group", group: label, subject: "minimum", group.minimum)
    spread("group", group: label, subject: "beyond", group.beyond)
    for (section, share) in zip(standard!.sections, group.sections) {
      range("group", group: label, subject: section.id, "best-answers", share)
    }
    guard let trend = group.trend else { return }
    count("trend", group: label, subject: "minimum", "up", trend.up)
    count("trend", group: label, subject: "minimum", "down", trend.down)
    range("trend", group: label, subject: "minimum", "median-difference", trend.median)
  }

  /// The points between their ends, and those that are possible.
  private mutating func points(_ tally: Tally, group: String, facility: String, subject: String) {
    guard tally.possible > 0 else { return }
    let unit = Int128(standard!.scale.unit)
    func number(_ points: Int64) -> String { Proportion(Int128(points), over: unit).decimal }
    for (figure, lowest, highest) in [
      ("points", tally.lowest, tally.highest), ("points-possible", tally.possible, tally.possible),
    ] {
      line("facility", group: group, facility: facility, subject: subject, figure, number(lowest), number(highest))
    }
  }

  private mutating func add(_ row: FacilityRow, group: String) {
    let name = row.name.text
    points(row.total.minimum, group: group, facility: name, subject: "minimum")
    points(row.total.beyond, group: group, facility: name, subject: "beyond")
    range("facility", group: group, facility: name, subject: "minimum", "share", row.total.minimum.range)
    range("facility", group: group, facility: name, subject: "beyond", "share", row.total.beyond.range)
    for (section, total) in zip(standard!.sections, row.sections) {
      range("facility", group: group, facility: name, subject: section.id, "share", total.minimum.range)
      range("facility", group: group, facility: name, subject: section.id, "share-beyond", total.beyond.range)
    }
    if let rating = row.rating {
      let ratings = standard!.ratings
      line(
        "facility", group: group, facility: name, subject: "rating", "rating",
        words: (ratings[rating.lowest].id, ratings[rating.highest].id),
        numbers: (String(rating.lowest + 1), String(rating.highest + 1)))
    }
    for (subject, ranks) in [("all", row.rank), ("peers", row.peerRank)] {
      guard let ranks else { continue }
      line(
        "facility", group: group, facility: name, subject: subject, "rank", of: ranks.of, String(ranks.best),
        String(ranks.worst))
    }
    line("facility", group: group, facility: name, subject: "visit", "year", String(row.year), String(row.year))
    guard let change = row.change else { return }
    range("change", group: group, facility: name, subject: "minimum", "before", change.before)
    range("change", group: group, facility: name, subject: "minimum", "difference", change.difference)
    line(
      "change", group: group, facility: name, subject: "minimum", "movement",
      words: (change.movement.word, change.movement.word))
  }

  private mutating func add(_ one: CriterionComparison, _ groups: [GroupComparison]) {
    let id = standard!.criteria[one.criterion].id
    count("criterion", subject: id, "failing", one.total.failing)
    if let interval = one.total.interval {
      line(
        "criterion", subject: id, "failing-interval", of: one.total.failing.of, WeightedKappa.decimal(interval.lowest),
        WeightedKappa.decimal(interval.highest))
    }
    if let open = one.total.open {
      line("criterion", subject: id, "open", String(open), String(open))
    }
    for (group, failures) in zip(groups, one.groups) {
      guard let failures else { continue }
      count("criterion", group: group.label.word, subject: id, "failing", failures.failing)
      if let day = failures.asOf {
        line("criterion", group: group.label.word, subject: id, "as-of", words: (day.iso, day.iso))
      }
    }
  }

  private mutating func add(_ found: AgreementComparison) {
    add(found.pooled, facility: "")
    for row in found.rows { add(row.agreement, facility: row.name.text) }
    for one in found.criteria {
      let id = standard!.criteria[one.criterion].id
      count("self-assessment", subject: id, "same", one.same)
      count("self-assessment", subject: id, "kinder", one.kinder)
      count("self-assessment", subject: id, "harsher", one.harsher)
    }
  }

  private mutating func add(_ agreement: Agreement, facility: String) {
    for (figure, number) in [
      ("compared", agreement.compared), ("same", agreement.same), ("kinder", agreement.firstBetter),
      ("harsher", agreement.firstWorse),
    ] {
      line("self-assessment", facility: facility, subject: "answers", figure, String(number), String(number))
    }
    guard let kappa = agreement.kappa else { return }
    line(
      "self-assessment", facility: facility, subject: "answers", "kappa", WeightedKappa.decimal(kappa.value),
      WeightedKappa.decimal(kappa.value))
    let interval = kappa.interval
    line(
      "self-assessment", facility: facility, subject: "answers", "kappa-interval",
      WeightedKappa.decimal(interval.lowest), WeightedKappa.decimal(interval.highest))
  }

  /// The days of the publications that told groups so.
  private mutating func kept(_ table: String, _ groups: [(label: GroupLabel, facilities: Int, asOf: CalendarDay?)]) {
    for group in groups {
      if let day = group.asOf { line(table, group: group.label.word, "as-of", words: (day.iso, day.iso)) }
    }
  }

  mutating func add(_ coverage: ServiceCoverage) {
    kept("service", coverage.groups)
    for line in coverage.services {
      add(line.total, of: line.service.word, group: "")
      for (group, counts) in zip(coverage.groups, line.groups) {
        add(counts, of: line.service.word, group: group.label.word)
      }
      for (audience, counts) in zip(coverage.audiences, line.audiences) {
        guard let counts else { continue }
        add(counts, of: line.service.word, group: "for:" + audience.audience.word)
      }
    }
  }

  private mutating func add(_ counts: ServiceCounts, of service: String, group: String) {
    count("service", group: group, subject: service, "provided", counts.provided)
    count("service", group: group, subject: service, "referred", counts.referred)
    count("service", group: group, subject: service, "missing", counts.missing)
  }

  mutating func add(_ cost: ServiceCost) {
    if let lowest = cost.lowest, let highest = cost.highest {
      line("cost", subject: cost.service.word, "range", of: cost.facilities, lowest.decimal, highest.decimal)
    }
    guard let quartiles = cost.quartiles else { return }
    for (figure, value) in [
      ("lower-quartile", quartiles.lower), ("median", quartiles.median), ("upper-quartile", quartiles.upper),
    ] {
      line("cost", subject: cost.service.word, figure, of: cost.facilities, value.decimal, value.decimal)
    }
  }

  mutating func add(_ residents: ResidentComparison) {
    kept("residents", residents.groups)
    for one in residents.questions {
      add(one.total, of: one.question.id, group: "")
      for case (let group, .some(let share)) in zip(residents.groups, one.groups) {
        add(share, of: one.question.id, group: group.label.word)
      }
      for (group, share) in one.residents { add(share, of: one.question.id, group: "residents:" + group.word) }
    }
  }

  private mutating func add(_ share: AnswerShare, of question: String, group: String) {
    line(
      "residents", group: group, subject: question, "answers", of: share.facilities, String(share.good.of),
      String(share.good.of))
    line(
      "residents", group: group, subject: question, "good", of: share.facilities, String(share.good.fewest),
      String(share.good.most))
    line(
      "residents", group: group, subject: question, "good-interval", of: share.facilities,
      WeightedKappa.decimal(share.interval.lowest), WeightedKappa.decimal(share.interval.highest))
  }
}

extension Standard {
  /// What a section or a criterion is called; nil where there is none of that id, or it has no title.
  fileprivate func titleOfPart(_ id: String) -> LocalizedText? {
    criterionIDs.position(of: id).map { criteria[$0].title } ?? sections.first { $0.id == id }?.title
  }
}
