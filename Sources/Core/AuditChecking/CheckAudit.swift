public import AuditModel

/// What each criterion's answer comes to in a visit, rules S1, S4, S9 to S12, S16 and S17.
///
/// - Returns: an audit for each standard of the visit, in its order; nil where answers contradict each other.
/// - Complexity: O(criteria).
public func check(_ visit: Visit, of facility: Facility, against library: StandardLibrary) -> Reviewed<[CheckedAudit]> {
  var checker = VisitChecker(visit: visit, facility: facility, library: library)
  return checker.check()
}

private struct VisitChecker {
  let visit: Visit
  let facility: Facility
  let library: StandardLibrary
  private var measures: [ExactDecimal?] = []
  private var measureLayers: [UInt8] = []
  private var services: [ServiceOffer?]?
  private var serviceLayer: UInt8 = 0
  private var standards: [Standard] = []
  /// The outcomes of all standards, one after the other.
  private var outcomes: [Outcome] = []
  /// What was heard for each outcome.
  private var heard: [WordSet<Voice>] = []
  private var problems: [Problem] = []

  init(visit: Visit, facility: Facility, library: StandardLibrary) {
    self.visit = visit
    self.facility = facility
    self.library = library
  }

  mutating func check() -> Reviewed<[CheckedAudit]> {
    layMeasures()
    layServices()
    for id in visit.standards {
      let standard = visit.layers.lazy.compactMap { $0.audited.first { $0.standard.id == id }?.standard }.first!
      standards.append(standard)
      decide(standard)
    }
    let isConsistent = answerEquals()
    hearVoices()
    guard isConsistent else { return Reviewed(nil, problems) }
    var audits: [CheckedAudit] = []
    var first = 0
    for standard in standards {
      let end = first + standard.criteria.count
      audits.append(
        CheckedAudit(
          facility: facility, standard: standard, visit: visit, outcomes: Array(outcomes[first..<end]),
          measures: measures, services: services))
      first = end
    }
    return Reviewed(audits, problems)
  }

  // MARK: Laying records over each other

  private mutating func layMeasures() {
    guard visit.layers.contains(where: { !$0.measures.isEmpty }) else { return }
    measures = [ExactDecimal?](repeating: nil, count: library.measures.measures.count)
    measureLayers = [UInt8](repeating: 0, count: measures.count)
    for (layer, fitted) in visit.layers.enumerated() {
      for (measure, value) in fitted.measures {
        measures[measure] = value
        measureLayers[measure] = UInt8(layer)
      }
    }
  }

  private mutating func layServices() {
    for (layer, fitted) in visit.layers.enumerated() {
      guard let offers = fitted.record.services else { continue }
      var laid = services ?? [ServiceOffer?](repeating: nil, count: Service.words.count)
      for offer in offers { laid[Int(offer.service.rawValue)] = offer }
      services = laid
      serviceLayer = UInt8(layer)
    }
  }

  /// The answers of the layers to `standard`, the latest that says anything winning, each with its layer.
  private func laidAnswers(to standard: Standard) -> [(answer: FittedAnswer, layer: UInt8)] {
    var laid: [(answer: FittedAnswer, layer: UInt8)] = []
    for (layer, fitted) in visit.layers.enumerated() {
      guard let part = fitted.audited.first(where: { $0.standard.id == standard.id }) else { continue }
      let answers = part.standard === standard ? part.answers : translate(part, to: standard)
      if laid.isEmpty {
        laid = answers.map { ($0, UInt8(layer)) }
      } else {
        for (index, answer) in answers.enumerated()
        where answer.state != .none || (answer.position >= 0 && laid[index].answer.state == .none) {
          laid[index] = (answer, UInt8(layer))
        }
      }
    }
    return laid
  }

  /// The answers to one revision of a standard as answers to another, by id and by word.
  private func translate(_ part: FittedStandard, to standard: Standard) -> [FittedAnswer] {
    standard.criteria.map { criterion in
      guard let index = part.standard.criterionIDs.position(of: criterion.id) else { return FittedAnswer() }
      var answer = part.answers[index]
      guard part.standard.criteria[index].answer.kind == criterion.answer.kind else { return FittedAnswer() }
      if answer.state == .rated {
        guard let rating = standard.scale.rating(part.standard.scale.words[Int(answer.rating)]) else {
          return FittedAnswer()
        }
        answer.rating = rating
      }
      return answer
    }
  }

  // MARK: Deciding each criterion by itself

  private mutating func decide(_ standard: Standard) {
    let laid = laidAnswers(to: standard)
    outcomes.reserveCapacity(outcomes.count + laid.count)
    heard.reserveCapacity(outcomes.count + laid.count)
    for (criterion, (fitted, layer)) in zip(standard.criteria, laid) {
      var outcome = Outcome(.open, by: criterion.answer.kind)
      outcome.layer = layer
      outcome.answer = fitted.position
      switch fitted.state {
      case .rated:
        outcome.state = .rated
        outcome.rating = fitted.rating
      case .notApplicable: outcome.state = .notApplicable
      case .notAssessed: outcome.openReason = .notAssessed
      case .none, .sampled: decideByForm(&outcome, criterion, scale: standard.scale)
      }
      outcomes.append(outcome)
      heard.append(
        fitted.position < 0
          ? WordSet() : visit.layers[Int(layer)].record.answers[Int(fitted.position)].heard)
    }
  }

  private mutating func decideByForm(_ outcome: inout Outcome, _ criterion: Criterion, scale: Scale) {
    switch criterion.answer {
    case .rating:
      break
    case .measure(let measure, let thresholds):
      outcome.openReason = .measureMissing
      guard let reading = MeasureReading(of: measure, in: measures, library.measures) else { return }
      outcome.openReason = .valueUnknown
      rate(&outcome, thresholds.rating(on: scale, comparing: reading.order))
    case .sample(let atLeast, let thresholds):
      outcome.openReason = .sampleMissing
      guard outcome.answer >= 0 else { return }
      let record = visit.layers[Int(outcome.layer)].record
      let answer = record.answers[Int(outcome.answer)]
      guard let sample = answer.sample else { return }
      decideSample(&outcome, sample, atLeast: atLeast, thresholds, scale: scale, file: record.file, answer.ratingPlace)
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

  /// Rule S10.
  private mutating func decideSample(
    _ outcome: inout Outcome, _ sample: Sample, atLeast: Int64, _ thresholds: Thresholds, scale: Scale, file: String,
    _ place: Place
  ) {
    guard let checked = sample.checked, let conforming = sample.conforming else {
      warn(.sampleIncomplete(missing: sample.checked == nil ? "checked" : "conforming"), file, place)
      return
    }
    guard checked > 0 else {
      outcome.openReason = .sampleEmpty
      warn(.sampleEmpty, file, place)
      return
    }
    guard checked >= atLeast || checked == sample.of else {
      outcome.openReason = .sampleTooSmall
      warn(.sampleTooSmall(checked: checked, needed: sample.of.map { min($0, atLeast) } ?? atLeast), file, place)
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

  /// Lets an answer to one of several equal criteria answer the others, rule S11. False where two of them disagree.
  private mutating func answerEquals() -> Bool {
    var members: [Int32: [Int]] = [:]
    var first = 0
    for standard in standards {
      for (index, number) in library.equality(of: standard).enumerated() where number >= 0 {
        members[number, default: []].append(first + index)
      }
      first += standard.criteria.count
    }
    var isConsistent = true
    for number in members.keys.sorted() where members[number]!.count > 1 {
      if !answer(members[number]!) { isConsistent = false }
    }
    return isConsistent
  }

  private mutating func answer(_ members: [Int]) -> Bool {
    let rated = members.filter { outcomes[$0].state == .rated }
    guard let latest = rated.map({ layerOfFinding($0) }).max() else {
      if let one = members.first(where: { outcomes[$0].state == .notApplicable }) {
        for member in members where outcomes[member].state == .open && criterion(member).allowsNotApplicable {
          copy(one, to: member)
        }
      }
      return true
    }
    let sources = rated.filter { layerOfFinding($0) == latest }
    let one = sources[0]
    for other in sources.dropFirst() where outcomes[other].rating != outcomes[one].rating {
      let (record, place) = findingPlace(other)
      problems.append(
        Problem(
          .error,
          .equalsContradicts(
            criterion: name(other), rating: word(other), other: name(one), otherRating: word(one)),
          file: record.file, place: place))
      return false
    }
    for member in members where !sources.contains(member) && outcomes[member].state != .notApplicable {
      copy(one, to: member)
    }
    return true
  }

  /// Gives `member` the answer of `source`. An older answer of its own yields to a newer one of its twin.
  private mutating func copy(_ source: Int, to member: Int) {
    outcomes[member].state = outcomes[source].state
    outcomes[member].rating = outcomes[source].rating
    outcomes[member].by = .equals
    outcomes[member].twin = Int32(source)
    if outcomes[member].answer < 0 || outcomes[member].layer < outcomes[source].layer {
      outcomes[member].layer = outcomes[source].layer
      outcomes[member].answer = outcomes[source].answer
    }
    heard[member].formUnion(heard[source])
  }

  /// Which record of the visit decided an outcome.
  private func layerOfFinding(_ position: Int) -> UInt8 {
    switch criterion(position).answer {
    case .rating, .sample: outcomes[position].layer
    case .service: serviceLayer
    case .measure(let measure, _):
      if let quotient = library.measures.measures[measure].quotient {
        max(measureLayers[quotient.numerator], measureLayers[quotient.denominator])
      } else {
        measureLayers[measure]
      }
    }
  }

  private func findingPlace(_ position: Int) -> (InspectionRecord, Place) {
    let outcome = outcomes[position]
    let record = visit.layers[Int(layerOfFinding(position))].record
    guard outcome.answer >= 0 else { return (record, .start) }
    return (record, record.answers[Int(outcome.answer)].place)
  }

  // MARK: Voices

  /// Leaves open what was rated best without the voices that it needs, rule S12; and what does not apply to the facility
  /// out, rule S1.
  private mutating func hearVoices() {
    var position = 0
    for standard in standards {
      for criterion in standard.criteria {
        defer { position += 1 }
        guard criterion.applies.matches(facility) else {
          outcomes[position] = Outcome(.doesNotApply, by: criterion.answer.kind)
          continue
        }
        guard !criterion.hear.isEmpty, outcomes[position].isRated(standard.scale.best),
          !heard[position].isSuperset(of: criterion.hear)
        else { continue }
        let missing = criterion.hear.subtracting(heard[position])
        let (record, place) = findingPlace(position)
        warn(.voicesMissing(criterion: criterion.id, voices: missing.words.map { $0.word }), record.file, place)
        outcomes[position].state = .open
        outcomes[position].openReason = .voicesMissing
      }
    }
  }

  // MARK: Names

  private func locate(_ position: Int) -> (standard: Standard, index: Int) {
    var index = position
    for standard in standards {
      if index < standard.criteria.count { return (standard, index) }
      index -= standard.criteria.count
    }
    preconditionFailure("a position lies among the criteria of the visit")
  }

  private func criterion(_ position: Int) -> Criterion {
    let (standard, index) = locate(position)
    return standard.criteria[index]
  }

  private func name(_ position: Int) -> String {
    let (standard, index) = locate(position)
    return standard.id + "/" + standard.criteria[index].id
  }

  private func word(_ position: Int) -> String {
    locate(position).standard.scale.words[Int(outcomes[position].rating)]
  }

  private mutating func warn(_ kind: ProblemKind, _ file: String, _ place: Place) {
    problems.append(Problem(.warning, kind, file: file, place: place))
  }
}
