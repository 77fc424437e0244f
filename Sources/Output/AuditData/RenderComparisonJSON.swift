public import AuditComparison
public import AuditModel
internal import AuditReports
internal import AuditScoring
internal import AuditWording

/// A comparison as JSON: every figure that its view may show.
public func comparisonJSON(_ comparison: FacilityComparison, on day: CalendarDay, program: String) -> String {
  var writer = JSONWriter()
  writer.write(comparison, on: day, program: program)
  return writer.text + "\n"
}

/// The same, given piece by piece: of very many facilities it need not stand in memory.
public func giveComparisonJSON(
  _ comparison: FacilityComparison, on day: CalendarDay, program: String,
  giveOn: @escaping @Sendable (String) -> Void
) {
  var writer = JSONWriter(giveOn: giveOn)
  writer.write(comparison, on: day, program: program)
  writer.finish(with: "\n")
}

extension JSONWriter {
  fileprivate mutating func write(_ comparison: FacilityComparison, on day: CalendarDay, program: String) {
    let request = comparison.request
    object { object in
      object.member("format", 1)
      object.member("program", program)
      object.member("on", day.iso)
      object.member("view", request.view.word)
      object.member("statement", request.view.statement[.english])
      object.member("by", request.grouping.word)
      object.member("since", request.since?.iso)
      object.member("until", request.until?.iso)
      object.strings("where", request.filters.map(\.word))
      object.key("rescored")
      object.literal(request.isRescored ? "true" : "false")
      object.member("fewest", SharingView.fewestFacilities)
      object.strings("remarks", comparison.remarkSentences.map { $0[.english] })
      object.list("standards", comparison.standards) { $0.standard($1) }
      object.key("services")
      if let services = comparison.services { object.object { $0.coverage(services) } } else { object.value(nil) }
      object.list("costs", comparison.costs) { $0.cost($1) }
      object.key("residents")
      if let residents = comparison.residents { object.object { $0.residents(residents) } } else { object.value(nil) }
    }
  }
}

extension FacilityFilter {
  /// As on the command line.
  var word: String {
    switch self {
    case .care(let care): "care=" + care.word
    case .province(let province): "province=" + province.word
    case .operatedBy(let who): "operator=" + who.word
    case .residents(let group): "residents=" + group.word
    case .serves(let group): "serves=" + group.word
    case .location(let location): "location=" + location.word
    }
  }
}

extension UntoldCriterion.Reason {
  fileprivate var word: String {
    switch self {
    case .counted: "counted-elsewhere"
    case .service: "service"
    case .olderRevision: "older-revision"
    case .tooFew: "too-few"
    case .published: "published"
    }
  }
}

extension JSONWriter {
  mutating func strings(_ name: String, _ values: [String]) {
    key(name)
    array { array in for value in values { array.value(value) } }
  }

  mutating func list<Item>(
    _ name: String, _ items: [Item], _ write: (inout JSONWriter, Item) -> Void
  ) {
    key(name)
    array { array in for item in items { array.object { write(&$0, item) } } }
  }

  /// A number, or null.
  fileprivate mutating func number(_ name: String, _ value: Proportion?) {
    key(name)
    literal(value?.decimal ?? "null")
  }

  fileprivate mutating func range(_ name: String, _ range: ProportionRange?) {
    key(name)
    guard let range else { return value(nil) }
    array {
      $0.literal(range.lowest.decimal)
      $0.literal(range.highest.decimal)
    }
  }

  mutating func count(_ name: String, _ count: FacilityCount?) {
    key(name)
    guard let count else { return value(nil) }
    object {
      $0.member("of", count.of)
      $0.member("fewest", count.fewest)
      $0.member("most", count.most)
    }
  }

  fileprivate mutating func distribution(_ name: String, _ spread: Distribution?) {
    key(name)
    guard let spread else { return value(nil) }
    object { $0.write(spread) }
  }

  private mutating func write(_ spread: Distribution) {
    member("facilities", spread.facilities)
    range("lower_quartile", spread.lowerQuartile)
    range("median", spread.median)
    range("upper_quartile", spread.upperQuartile)
  }

  fileprivate mutating func standard(_ one: StandardComparison) {
    let standard = one.standard
    member("standard", standard.id)
    member("edition", standard.identity.edition)
    member("revision", standard.identity.revision)
    member("digest", standard.identity.digest)
    member("tailoring", standard.tailoring?.id)
    member("unit", standard.scale.unit)
    strings("scale", standard.scale.words)
    strings("sections", standard.sections.map(\.id))
    member("facilities", one.facilities)
    distribution("overall", one.overall)
    list("groups", one.groups) { $0.group($1, of: standard) }
    list("provinces", one.provinces) { object, province in
      object.member("province", province.label.word)
      object.member("code", province.province?.code)
      object.member("facilities", province.facilities)
      object.range("minimum", province.minimum)
      object.count("meeting", province.meeting)
    }
    list("rows", one.rows) { $0.row($1, groups: one.groups, of: standard) }
    list("criteria", one.criteria) { $0.criterion($1, groups: one.groups, of: standard) }
    list("untold", one.untold) { object, untold in
      object.member("id", standard.criteria[untold.criterion].id)
      object.member("reason", untold.reason.word)
      if case .counted(let other) = untold.reason { object.member("counted_in", other) }
    }
    list("years", one.years) { object, year in
      object.member("year", year.year)
      object.write(year.minimum)
      object.key("cohort")
      guard let cohort = year.cohort else { return object.value(nil) }
      object.object { object in
        object.member("from", cohort.from)
        object.distribution("before", cohort.before)
        object.distribution("now", cohort.now)
      }
    }
    key("self_assessment")
    if let found = one.selfAssessment { object { $0.agreement(found, of: standard) } } else { value(nil) }
  }

  private mutating func group(_ group: GroupComparison, of standard: Standard) {
    member("group", group.label.word)
    if let day = group.asOf { member("as_of", day.iso) }
    if let day = group.spreadsAsOf { member("medians_as_of", day.iso) }
    member("facilities", group.facilities)
    count("meeting", group.meeting)
    distribution("minimum", group.minimum)
    distribution("beyond", group.beyond)
    key("sections")
    object { object in
      for (section, share) in zip(standard.sections, group.sections) { object.range(section.id, share) }
    }
    key("trend")
    guard let trend = group.trend else { return value(nil) }
    object {
      $0.count("up", trend.up)
      $0.count("down", trend.down)
      $0.range("median", trend.median)
    }
  }

  private mutating func row(_ row: FacilityRow, groups: [GroupComparison], of standard: Standard) {
    member("facility", row.name.text)
    if let facility = row.facility {
      member("name", facility.name?.text(in: .english))
      member("care", facility.care.word)
      member("province", facility.province?.word)
      member("province_code", facility.province?.code)
      member("operator", facility.operatedBy.word)
      strings("residents", facility.residents.words.map(\.word))
      member("location", facility.location.word)
      member("date", row.date?.iso)
    }
    member("group", groups[row.group].label.word)
    member("year", row.year)
    member("rating_lowest", row.rating.map { standard.ratings[$0.lowest].id })
    member("rating_highest", row.rating.map { standard.ratings[$0.highest].id })
    tally("minimum", row.total.minimum)
    tally("beyond", row.total.beyond)
    ranks("rank", row.rank)
    ranks("peer_rank", row.peerRank)
    list("sections", Array(zip(standard.sections, row.sections))) { object, item in
      object.member("id", item.0.id)
      object.tally("minimum", item.1.minimum)
      object.tally("beyond", item.1.beyond)
    }
    key("change")
    if let change = row.change { object { $0.change(change, of: standard) } } else { value(nil) }
  }

  private mutating func tally(_ name: String, _ tally: Tally) {
    key(name)
    object {
      $0.member("lowest", tally.lowest)
      $0.member("highest", tally.highest)
      $0.member("possible", tally.possible)
      $0.member("rated", tally.rated)
      $0.member("open", tally.open)
    }
  }

  private mutating func ranks(_ name: String, _ ranks: PossibleRanks?) {
    key(name)
    guard let ranks else { return value(nil) }
    object {
      $0.member("best", ranks.best)
      $0.member("worst", ranks.worst)
      $0.member("of", ranks.of)
    }
  }

  private mutating func change(_ change: FacilityChange, of standard: Standard) {
    member("from_year", change.fromYear)
    if let from = change.from { member("from", from.iso) }
    member("movement", change.movement.word)
    range("before", change.before)
    range("difference", change.difference)
    key("sections")
    object { object in
      for (section, movement) in zip(standard.sections, change.sections) { object.member(section.id, movement?.word) }
    }
    member("better", change.better)
    member("worse", change.worse)
  }

  private mutating func criterion(_ one: CriterionComparison, groups: [GroupComparison], of standard: Standard) {
    let criterion = standard.criteria[one.criterion]
    member("id", criterion.id)
    member("level", criterion.level.word)
    failures(one.total)
    list("groups", Array(zip(groups, one.groups))) { object, item in
      object.member("group", item.0.label.word)
      if let failures = item.1 { object.failures(failures) } else { object.count("failing", nil) }
    }
    said("title", criterion.title?.sentence)
  }

  private mutating func failures(_ failures: CriterionComparison.Failures) {
    count("failing", failures.failing)
    if let day = failures.asOf { member("as_of", day.iso) }
    key("interval")
    if let interval = failures.interval {
      array { ends in
        ends.literal(WeightedKappa.decimal(interval.lowest))
        ends.literal(WeightedKappa.decimal(interval.highest))
      }
    } else {
      value(nil)
    }
    if let last = failures.last { member("last", last) }
    if let open = failures.open { member("open", open) }
  }

  mutating func agreement(_ agreement: Agreement) {
    key("table")
    array { rows in
      for row in agreement.table { rows.array { cells in for count in row { cells.value(count) } } }
    }
    member("compared", agreement.compared)
    member("same", agreement.same)
    number("share", agreement.share.map { Proportion($0) })
    member("first_better", agreement.firstBetter)
    member("first_worse", agreement.firstWorse)
    member("only_first", agreement.onlyFirst)
    member("only_second", agreement.onlySecond)
    kappa(agreement.kappa)
  }

  private mutating func kappa(_ kappa: WeightedKappa?) {
    key("kappa")
    guard let kappa else { return value(nil) }
    object { object in
      let figures: [(String, Double?)] = [
        ("value", kappa.value), ("standard_error", kappa.standardError), ("lowest", kappa.interval.lowest),
        ("highest", kappa.interval.highest),
      ]
      for (name, number) in figures {
        object.key(name)
        object.literal(number.map { WeightedKappa.decimal($0) } ?? "null")
      }
    }
  }

  private mutating func agreement(_ found: AgreementComparison, of standard: Standard) {
    member("facilities", found.facilities)
    key("all")
    object { $0.agreement(found.pooled) }
    list("rows", found.rows) { object, row in
      object.member("facility", row.name.text)
      if let day = row.selfAssessed { object.member("self_assessed", day.iso) }
      if let day = row.inspected { object.member("inspected", day.iso) }
      object.agreement(row.agreement)
    }
    list("criteria", found.criteria) { object, one in
      object.member("id", standard.criteria[one.criterion].id)
      object.count("same", one.same)
      object.count("kinder", one.kinder)
      object.count("harsher", one.harsher)
      object.kappa(one.kappa)
      object.said("title", standard.criteria[one.criterion].title?.sentence)
    }
  }

  fileprivate mutating func coverage(_ coverage: ServiceCoverage) {
    member("facilities", coverage.facilities)
    list("groups", coverage.groups) { object, group in
      object.member("group", group.label.word)
      object.member("facilities", group.facilities)
      if let day = group.asOf { object.member("as_of", day.iso) }
    }
    list("audiences", coverage.audiences) { object, one in
      object.member("audience", one.audience.word)
      object.count("facilities", one.facilities)
    }
    list("services", coverage.services) { object, line in
      object.member("service", line.service.word)
      object.counts(line.total)
      object.list("groups", Array(zip(coverage.groups, line.groups))) { object, item in
        object.member("group", item.0.label.word)
        object.counts(item.1)
      }
      object.list("audiences", Array(zip(coverage.audiences, line.audiences))) { object, item in
        object.member("audience", item.0.audience.word)
        if let counts = item.1 { object.counts(counts) }
      }
      object.member("baseline_2012", line.baseline?.text)
    }
  }

  private mutating func counts(_ counts: ServiceCounts) {
    count("provided", counts.provided)
    count("referred", counts.referred)
    count("missing", counts.missing)
  }

  fileprivate mutating func residents(_ residents: ResidentComparison) {
    member("facilities", residents.facilities)
    list("questions", residents.questions) { object, one in
      object.member("question", one.question.id)
      object.share(one.total)
      let told = zip(residents.groups, one.groups).compactMap { group, share in share.map { (group, $0) } }
      object.list("groups", told) { object, item in
        object.member("group", item.0.label.word)
        if let day = item.0.asOf { object.member("as_of", day.iso) }
        object.share(item.1)
      }
      object.list("residents", one.residents) { object, item in
        object.member("residents", item.group.word)
        object.share(item.share)
      }
    }
  }

  private mutating func share(_ share: AnswerShare) {
    member("facilities", share.facilities)
    count("good", share.good)
    key("interval")
    array { ends in
      ends.literal(WeightedKappa.decimal(share.interval.lowest))
      ends.literal(WeightedKappa.decimal(share.interval.highest))
    }
  }

  fileprivate mutating func cost(_ cost: ServiceCost) {
    member("service", cost.service.word)
    member("facilities", cost.facilities)
    number("lowest", cost.lowest)
    number("highest", cost.highest)
    number("lower_quartile", cost.quartiles?.lower)
    number("median", cost.quartiles?.median)
    number("upper_quartile", cost.quartiles?.upper)
    key("assessment_2012")
    guard let range = AssessmentBaseline.of(cost.service).cost else { return value(nil) }
    array {
      $0.value(range.lowerBound)
      $0.value(range.upperBound)
    }
  }
}
