public import AuditModel

/// What each criterion's answer comes to in a visit, rules S1, S4, S9 to S12, S16 and S17.
///
/// - Returns: an audit for each standard of the visit, in its order; nil where answers contradict each other.
/// - Complexity: O(criteria).
public func check(_ visit: Visit, of facility: Facility, against library: StandardLibrary) -> WithProblems<
  [CheckedAudit], AuditTrouble
> {
  var checker = VisitChecker(visit: visit, facility: facility, library: library)
  return checker.check()
}

private struct VisitChecker {
  let visit: Visit
  let facility: Facility
  let library: StandardLibrary
  private var measures: [ExactDecimal?] = []
  private var services: [ServiceOffer?]?
  private let standards: [Standard]
  /// The answers that count and the outcomes, of all standards one after the other.
  private var answers: [LaidAnswer] = []
  private var outcomes: [Outcome] = []
  /// The positions of the criteria of each class of equal ones, rule S11.
  private var equals: [[Int]] = []
  private var problems = GatheredProblems<AuditTrouble>()

  init(visit: Visit, facility: Facility, library: StandardLibrary) {
    self.visit = visit
    self.facility = facility
    self.library = library
    standards = visit.standards
  }

  mutating func check() -> WithProblems<[CheckedAudit], AuditTrouble> {
    layMeasures()
    layServices()
    for standard in standards { layAnswers(to: standard) }
    collectEquals()
    if visit.layers.count > 1 { dropAnsweredAnew() }
    outcomes.reserveCapacity(answers.count)
    for standard in standards {
      for index in standard.traits.indices { outcomes.append(decide(outcomes.count, index, of: standard)) }
    }
    let isConsistent = answerEquals()
    settle()
    guard isConsistent else { return WithProblems(nil, problems.all) }
    var audits: [CheckedAudit] = []
    var first = 0
    for standard in standards {
      let end = first + standard.criteria.count
      audits.append(
        CheckedAudit(
          facility: facility, standard: standard, visit: visit, outcomes: Array(outcomes[first..<end]),
          measures: measures, services: services, residents: HeardResidents(visit, on: standard, in: library)))
      first = end
    }
    return WithProblems(audits, problems.all)
  }

  // MARK: Laying records over each other

  /// An answer with the record of the visit that it stands in.
  private struct LaidAnswer {
    var answer = FittedAnswer()
    var layer: UInt32 = 0

    /// Whether it says what was found: a rating, or a sample even if it is too small.
    var isFinding: Bool { answer.state == .rated || answer.state == .sampled }
  }

  private mutating func layMeasures() {
    guard visit.layers.contains(where: { !$0.measures.isEmpty }) else { return }
    measures = [ExactDecimal?](repeating: nil, count: library.measures.measures.count)
    for (measure, value) in visit.layers.lazy.flatMap({ $0.measures }) { measures[measure] = value }
  }

  private mutating func layServices() {
    for offers in visit.layers.lazy.compactMap({ $0.record.services }) {
      var laid = services ?? [ServiceOffer?](repeating: nil, count: Service.words.count)
      for offer in offers { laid[Int(offer.service.rawValue)] = offer }
      services = laid
    }
  }

  /// Lays the answers of the records to `standard` over each other: the latest that says anything wins.
  private mutating func layAnswers(to standard: Standard) {
    let first = answers.count
    answers.append(contentsOf: repeatElement(LaidAnswer(), count: standard.criteria.count))
    for (layer, fitted) in visit.layers.enumerated() {
      guard let part = fitted.audited.first(where: { $0.standard.id == standard.id }) else { continue }
      let said = part.standard === standard ? part.answers : translate(part, of: fitted.record, to: standard)
      for (index, answer) in said.enumerated() where answer.position >= 0 {
        if answer.state != .none || answers[first + index].answer.state == .none {
          answers[first + index] = LaidAnswer(answer: answer, layer: UInt32(layer))
        }
      }
    }
  }

  /// The answers to one revision of a standard as answers to another, by id and by word. What the other cannot hold leaves its
  /// criterion open, with a warning: it was looked at anew, so that the older answer stands no longer, rule S14.
  private mutating func translate(_ part: FittedStandard, of record: InspectionRecord, to standard: Standard)
    -> [FittedAnswer]
  {
    for (index, answer) in part.answers.enumerated() where answer.isAnswered {
      let id = part.standard.criteria[index].id
      if standard.criterionIDs.position(of: id) == nil, standard.tailoring?.drops(id) != true {
        warnOfLoss(answer, to: id, in: record, standard)
      }
    }
    return standard.criteria.map { criterion in
      guard let index = part.standard.criterionIDs.position(of: criterion.id) else { return FittedAnswer() }
      var answer = part.answers[index]
      guard answer.isAnswered else { return answer }
      let rating =
        answer.state == .rated ? standard.scale.rating(part.standard.scale.words[Int(answer.rating)]) : answer.rating
      if let rating, part.standard.criteria[index].answer.kind == criterion.answer.kind,
        answer.state != .notApplicable || criterion.allowsNotApplicable
      {
        answer.rating = rating
        return answer
      }
      warnOfLoss(answer, to: criterion.id, in: record, standard)
      answer.state = .noted
      answer.rating = 0
      return answer
    }
  }

  private mutating func warnOfLoss(
    _ answer: FittedAnswer, to criterion: String, in record: InspectionRecord, _ standard: Standard
  ) {
    let written = record.answers[Int(answer.position)]
    problems.add(
      .warning,
      .answerNotInRevision(
        criterion: criterion, word: record.word(of: written), version: standard.identity.version),
      file: record.file, place: written.ratingPlace)
  }

  /// Drops answers that a later record has answered anew through an equal criterion.
  private mutating func dropAnsweredAnew() {
    for members in equals {
      guard let latest = members.filter({ answers[$0].isFinding }).map({ answers[$0].layer }).max() else { continue }
      for member in members where answers[member].layer < latest { answers[member] = LaidAnswer() }
    }
  }

  // MARK: Deciding each criterion

  private mutating func decide(_ position: Int, _ index: Int, of standard: Standard) -> Outcome {
    let laid = answers[position]
    let form = standard.traits[index].form
    var outcome = Outcome(.open, by: form)
    outcome.layer = laid.layer
    outcome.answer = laid.answer.position
    switch laid.answer.state {
    case .rated: rate(&outcome, laid.answer.rating)
    case .sampled: decideSample(&outcome, of: standard.criteria[index], scale: standard.scale)
    case .notApplicable: outcome.state = .notApplicable
    case .notAssessed: outcome.openReason = .notAssessed
    case .none, .noted:
      if form != .rating { decideByForm(&outcome, standard.criteria[index], scale: standard.scale) }
    }
    return outcome
  }

  private func decideByForm(_ outcome: inout Outcome, _ criterion: Criterion, scale: Scale) {
    switch criterion.answer {
    case .rating:
      break
    case .measure(let measure, let thresholds):
      outcome.openReason = .measureMissing
      guard let reading = MeasureReading(of: measure, in: measures, library.measures) else { return }
      outcome.openReason = .valueUnknown
      rate(&outcome, thresholds.rating(on: scale, comparing: reading.order))
    case .sample:
      outcome.openReason = .sampleMissing
    case .service(let service):
      outcome.openReason = .servicesMissing
      guard let services else { return }
      rate(&outcome, serviceRating(services[Int(service.rawValue)], scale: scale))
    }
  }

  private func rate(_ outcome: inout Outcome, _ rating: Scale.Rating?) {
    guard let rating else { return }
    outcome.state = .rated
    outcome.rating = rating
  }

  /// Rates a criterion by the sample in the answer that its outcome points to, rule S10.
  private mutating func decideSample(_ outcome: inout Outcome, of criterion: Criterion, scale: Scale) {
    guard case .sample(let atLeast, let thresholds) = criterion.answer else { return }
    let sample = visit.layers[Int(outcome.layer)].record.answers[Int(outcome.answer)].sample
    guard let sample else { return }
    guard let checked = sample.checked, let conforming = sample.conforming else {
      outcome.openReason = .sampleMissing
      warn(.sampleIncomplete(missing: sample.checked == nil ? "checked" : "conforming"), outcome) { $0.ratingPlace }
      return
    }
    guard checked > 0 else {
      outcome.openReason = .sampleEmpty
      warn(.sampleEmpty, outcome) { $0.ratingPlace }
      return
    }
    guard checked >= atLeast || checked == sample.of else {
      outcome.openReason = .sampleTooSmall
      let needed = sample.of.map { min($0, atLeast) } ?? atLeast
      warn(.sampleTooSmall(checked: checked, needed: needed), outcome) { $0.ratingPlace }
      return
    }
    outcome.openReason = .valueUnknown
    rate(&outcome, thresholds.rating(on: scale) { order(share: conforming, of: checked, againstPercent: $0) })
  }

  /// Rule S17.
  private func serviceRating(_ offer: ServiceOffer?, scale: Scale) -> Scale.Rating {
    guard let offer else { return scale.last }
    var reached = offer.provided
    reached.formUnion(offer.referred)
    if reached.isSuperset(of: facility.residents) { return scale.best }
    return reached.intersects(facility.residents) ? 1 : scale.last
  }

  // MARK: Asked once

  private mutating func collectEquals() {
    var members: [Int32: [Int]] = [:]
    var first = 0
    for (standard, classes) in zip(standards, library.equality(of: standards)) {
      for (index, number) in classes.enumerated() where number >= 0 {
        members[number, default: []].append(first + index)
      }
      first += standard.criteria.count
    }
    equals = members.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }

  /// Lets a finding on one of several equal criteria answer the others, rule S11. False where two of them disagree.
  ///
  /// The finding is passed on, not the verdict: each criterion wants its own voices, and a sample its own thresholds.
  private mutating func answerEquals() -> Bool {
    var isConsistent = true
    for members in equals {
      let sources = members.filter { answers[$0].isFinding }
      let rated = sources.filter { outcomes[$0].state == .rated }
      if let one = rated.first, let other = rated.first(where: { outcomes[$0].rating != outcomes[one].rating }) {
        reportContradiction(other, one)
        isConsistent = false
        continue
      }
      let notApplicable = members.first { answers[$0].answer.state == .notApplicable }
      for member in members where !sources.contains(member) && outcomes[member].state == .open {
        if let source = rated.first ?? sources.first {
          pass(source, to: member)
        } else if let notApplicable, locate(member).criterion.allowsNotApplicable {
          take(notApplicable, for: member, as: .notApplicable)
        }
      }
    }
    return isConsistent
  }

  private mutating func pass(_ source: Int, to member: Int) {
    let (standard, criterion) = locate(member)
    take(source, for: member, as: .open)
    if answers[source].answer.state == .rated {
      rate(&outcomes[member], answers[source].answer.rating)
    } else {
      var outcome = outcomes[member]
      decideSample(&outcome, of: criterion, scale: standard.scale)
      outcomes[member] = outcome
    }
  }

  /// Points the outcome of `member` to the answer of its twin.
  private mutating func take(_ source: Int, for member: Int, as state: Outcome.State) {
    outcomes[member].state = state
    outcomes[member].by = .equals
    outcomes[member].layer = outcomes[source].layer
    outcomes[member].answer = outcomes[source].answer
    outcomes[member].twin = Int32(source)
  }

  private mutating func reportContradiction(_ position: Int, _ other: Int) {
    let record = visit.layers[Int(outcomes[position].layer)].record
    let place = record.answers[Int(outcomes[position].answer)].place
    problems.add(
      .error,
      .equalsContradicts(
        criterion: name(position), rating: word(position), other: name(other), otherRating: word(other)),
      file: record.file, place: place)
  }

  // MARK: Settling what counts

  /// Takes out what does not apply to the facility, rule S1, and leaves open what was rated best without the voices that it
  /// needs, rule S12.
  private mutating func settle() {
    var position = 0
    for standard in standards {
      for (index, traits) in standard.traits.enumerated() {
        if !traits.appliesAlways, !standard.criteria[index].applies.matches(facility) {
          outcomes[position] = Outcome(.doesNotApply, by: traits.form)
        } else if traits.needsVoices, outcomes[position].isRated(standard.scale.best) {
          requireVoices(position, standard.criteria[index])
        }
        position += 1
      }
    }
  }

  private mutating func requireVoices(_ position: Int, _ criterion: Criterion) {
    let missing = criterion.hear.subtracting(heard(position))
    guard !missing.isEmpty else { return }
    let voices = missing.words.map { $0.word }
    warn(.voicesMissing(criterion: criterion.id, voices: voices), outcomes[position]) { $0.place }
    outcomes[position].state = .open
    outcomes[position].openReason = .voicesMissing
  }

  /// Who was heard on a criterion: by its own answer, or where it took a finding by all that it could have taken.
  private func heard(_ position: Int) -> WordSet<Voice> {
    guard outcomes[position].by == .equals else { return heardByAnswer(of: position) }
    var all = WordSet<Voice>()
    for source in equals.first(where: { $0.contains(position) }) ?? [] where answers[source].isFinding {
      all.formUnion(heardByAnswer(of: source))
    }
    return all
  }

  private func heardByAnswer(of position: Int) -> WordSet<Voice> {
    let laid = answers[position]
    guard laid.answer.position >= 0 else { return WordSet() }
    return visit.layers[Int(laid.layer)].record.answers[Int(laid.answer.position)].heard
  }

  // MARK: Names

  private func locate(_ position: Int) -> (standard: Standard, criterion: Criterion) {
    var index = position
    for standard in standards {
      if index < standard.criteria.count { return (standard, standard.criteria[index]) }
      index -= standard.criteria.count
    }
    preconditionFailure("a position lies among the criteria of the visit")
  }

  private func name(_ position: Int) -> String {
    let (standard, criterion) = locate(position)
    return standard.id + "/" + criterion.id
  }

  private func word(_ position: Int) -> String {
    locate(position).standard.scale.words[Int(outcomes[position].rating)]
  }

  /// Warns of the answer behind an outcome, or of its record where there is none.
  private mutating func warn(_ kind: AuditTrouble, _ outcome: Outcome, at place: (Answer) -> Place) {
    let record = visit.layers[Int(outcome.layer)].record
    let answer = outcome.answer >= 0 ? record.answers[Int(outcome.answer)] : nil
    problems.add(.warning, kind, file: record.file, place: answer.map(place) ?? .start)
  }
}
