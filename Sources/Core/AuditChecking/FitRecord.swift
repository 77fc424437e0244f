public import AuditModel

/// A record whose every name is known to the standards that it answers.
public struct FittedRecord: Sendable {
  public let record: InspectionRecord
  /// The standards it audits, rule S15, in the order of the record.
  let audited: [FittedStandard]
  /// By position in the catalogue.
  let measures: [(measure: Int, value: ExactDecimal)]
}

/// The answers of a record to one standard.
struct FittedStandard: Sendable {
  let standard: Standard
  /// Whether the record itself says by which revision it was answered.
  let isPinned: Bool
  /// By position of the criterion.
  var answers: [FittedAnswer]
}

/// One answer, its words told apart.
struct FittedAnswer: Sendable {
  enum State: UInt8 {
    /// Nothing was written.
    case none
    /// Something was written, such as a note, but no finding.
    case noted
    case rated, sampled, notApplicable, notAssessed
  }

  var state = State.none
  var rating: Scale.Rating = 0
  /// Its position in the record; −1 where there is none.
  var position: Int32 = -1

  /// Whether it says more than a note does.
  var isAnswered: Bool { state != .none && state != .noted }
}

extension InspectionRecord {
  /// An answer in a word: its rating, or its sample as a fraction.
  func word(of answer: Answer) -> String {
    guard answer.rating.isEmpty, let sample = answer.sample else { return string(answer.rating) }
    return (sample.conforming.map { String($0) } ?? "?") + "/" + (sample.checked.map { String($0) } ?? "?")
  }
}

extension Tailoring {
  func drops(_ criterion: String) -> Bool { dropped.contains { $0.criterion == criterion } }
}

/// By which revision a record is scored, rule S14.
public enum Revision: Sendable {
  /// The one the record was answered by, where it is kept.
  case pinned
  case current
}

/// Finds the place of every name and word of a record in the standards.
///
/// - Parameters:
///   - record: as its file writes it.
///   - facility: decides which criteria apply.
///   - library: the standards that it may be answered by.
///   - revision: those that the record is pinned to, or today’s.
///   - inherited: the revisions of the record that it follows, for standards that it is not pinned to itself.
/// - Returns: nil where the record has errors: it is not scored. A standard that has errors is no fault of the record: what it says of
///   others is there.
/// - Complexity: O(answers + criteria).
public func fit(
  _ record: InspectionRecord, of facility: Facility, to library: StandardLibrary, by revision: Revision = .pinned,
  inheriting inherited: [InspectionRecord.Pin] = []
) -> WithProblems<FittedRecord, AuditTrouble> {
  let fitted = fitLoosely(record, of: facility, to: library, by: revision, inheriting: inherited)
  let isFaulty = fitted.problems.contains { problem in
    if case .standardUnusable = problem.kind { return false }
    return problem.severity == .error
  }
  return WithProblems(isFaulty ? nil : fitted.value, fitted.problems)
}

/// As `fit`, but what fits of a record with errors is there too: not to be scored, only to be looked at for whatever else is wrong.
///
/// - Parameter facility: nil where it is not known; what hangs on it is not looked at.
func fitLoosely(
  _ record: InspectionRecord, of facility: Facility?, to library: StandardLibrary, by revision: Revision = .pinned,
  inheriting inherited: [InspectionRecord.Pin]
) -> (value: FittedRecord, problems: [AuditProblem]) {
  var fitter = RecordFitter(
    record: record, facility: facility, library: library, revision: revision, inherited: inherited)
  return fitter.fit()
}

private struct RecordFitter {
  let record: InspectionRecord
  let facility: Facility?
  let library: StandardLibrary
  let revision: Revision
  private var problems = GatheredProblems<AuditTrouble>()
  /// Whether the standard at hand is another revision than the one that the record was answered by: what it cannot hold is then no
  /// fault of the record, rule S14.
  private var isForeign = false
  /// By the id of the standard.
  private let pins: [String: InspectionRecord.Pin]
  private let inheritedPins: [String: InspectionRecord.Pin]

  init(
    record: InspectionRecord, facility: Facility?, library: StandardLibrary, revision: Revision,
    inherited: [InspectionRecord.Pin]
  ) {
    self.record = record
    self.facility = facility
    self.library = library
    self.revision = revision
    pins = RecordFitter.byStandard(record.against)
    inheritedPins = RecordFitter.byStandard(inherited)
  }

  mutating func fit() -> (value: FittedRecord, problems: [AuditProblem]) {
    let known = Set(library.knownStandards)
    for pin in record.against where !known.contains(pin.standard) {
      error(unknown(pin.standard, .standard, among: library.knownStandards), pin.place)
    }
    let measures = fitMeasures()
    checkServices()
    if let counts = record.questionnaire { checkQuestionnaire(counts) }
    var audited: [FittedStandard] = []
    audited.reserveCapacity(record.audited.count)
    for part in record.audited {
      guard let standard = standard(of: part) else { continue }
      audited.append(fit(part, to: standard))
    }
    return (FittedRecord(record: record, audited: audited, measures: measures), problems.all)
  }

  private static func byStandard(_ pins: [InspectionRecord.Pin]) -> [String: InspectionRecord.Pin] {
    var first: [String: InspectionRecord.Pin] = [:]
    for pin in pins where first[pin.standard] == nil { first[pin.standard] = pin }
    return first
  }

  // MARK: Standards

  private mutating func standard(of part: InspectionRecord.StandardAnswers) -> Standard? {
    guard let position = record.withBytes(part.standard, { library.position(of: $0) }) else {
      let id = record.string(part.standard)
      if library.unusable.contains(id) {
        problems.add(.error, .standardUnusable(id), file: record.file, place: part.place)
      } else {
        error(unknown(id, .standard, among: library.knownStandards), part.place)
      }
      return nil
    }
    let current = library.standards[position]
    if let facility, !facility.isHeld(to: current) { warn(.standardDoesNotApply(current.id), part.place) }
    let own = pins[current.id]
    isForeign = (own ?? inheritedPins[current.id]).map { $0.version != current.identity.version } ?? false
    guard revision == .pinned, let pin = own ?? inheritedPins[current.id],
      pin.version != current.identity.version
    else { return current }
    if let archived = library.archived(current.id, version: pin.version) {
      isForeign = false
      return archived
    }
    if own != nil {
      warn(
        .revisionMissing(standard: current.id, pinned: pin.version, current: current.identity.version), pin.place)
    }
    return current
  }

  private mutating func fit(_ part: InspectionRecord.StandardAnswers, to standard: Standard) -> FittedStandard {
    let (answers, traits) = (record.answers, standard.traits)
    let (ids, words) = (standard.criterionIDs, standard.answerWords)
    var fitted = [FittedAnswer](repeating: FittedAnswer(), count: traits.count)
    var last = -1
    for position in part.answers {
      let span = answers[position].criterion
      let found = record.withBytes(span) { ids.position(of: $0, guess: last + 1) }
      guard let index = found else {
        reportUnknown(answers[position], in: standard)
        continue
      }
      last = index
      let earlier = fitted[index].position
      if earlier >= 0 {
        let line = answers[Int(earlier)].place.line
        error(.duplicateKey(record.string(span), firstLine: line), answers[position].place)
        continue
      }
      fitted[index].position = Int32(position)
      if traits[index].form == .rating, answers[position].sample == nil,
        let rating = rating(answers[position].rating, among: words, of: standard.scale)
      {
        fitted[index].state = .rated
        fitted[index].rating = rating
      } else {
        (fitted[index].state, fitted[index].rating) = state(
          of: answers[position], for: standard.criteria[index], in: standard)
      }
      if !traits[index].appliesAlways { checkApplies(fitted[index], standard.criteria[index]) }
    }
    return FittedStandard(
      standard: standard, isPinned: pins[standard.id] != nil, answers: fitted)
  }

  private mutating func checkApplies(_ answer: FittedAnswer, _ criterion: Criterion) {
    if answer.isAnswered, let facility, !criterion.applies.matches(facility) {
      warn(.criterionDoesNotApply(criterion.id), record.answers[Int(answer.position)].place)
    }
  }

  private mutating func reportUnknown(_ answer: Answer, in standard: Standard) {
    let id = record.string(answer.criterion)
    if let tailoring = standard.tailoring, tailoring.drops(id) {
      warn(.criterionDropped(id, authority: tailoring.authority.text(in: .english)), answer.place)
    } else if isForeign {
      if !answer.rating.isEmpty || answer.sample != nil { warnOfLoss(answer, to: id, in: standard) }
    } else {
      error(unknown(id, .criterion, among: standard.criterionIDs.identifiers), answer.place)
    }
  }

  // MARK: Answers

  /// The rating of the scale that a word of the record names.
  private func rating(_ word: TextSpan, among words: IdentifierIndex, of scale: Scale) -> Scale.Rating? {
    let index = record.withBytes(word) { words.position(of: $0, guess: 0) }
    return index.flatMap { $0 < scale.words.count ? Scale.Rating($0) : nil }
  }

  private mutating func state(of answer: Answer, for criterion: Criterion, in standard: Standard)
    -> (FittedAnswer.State, Scale.Rating)
  {
    if isForeign, !answer.isBlank, !holds(answer, criterion, standard) {
      warnOfLoss(answer, to: criterion.id, in: standard)
      return (.noted, 0)
    }
    if answer.sample != nil, criterion.answer.kind != .sample {
      error(.sampleOnRating(criterion.id), answer.ratingPlace)
    }
    guard !answer.rating.isEmpty else {
      guard case .sample = criterion.answer, let sample = answer.sample else {
        return (answer.isBlank ? .none : .noted, 0)
      }
      check(sample, at: answer.ratingPlace)
      return (.sampled, 0)
    }
    let ratings = standard.scale.words.count
    switch record.withBytes(answer.rating, { standard.answerWords.position(of: $0, guess: 0) }) {
    case .some(let index) where index < ratings:
      if criterion.answer.kind == .rating { return (.rated, Scale.Rating(index)) }
      reportRated(criterion, word: standard.scale.words[index], at: answer.ratingPlace)
      return (.none, 0)
    case .some(ratings):
      if !criterion.allowsNotApplicable { error(.notApplicableRefused(criterion.id), answer.ratingPlace) }
      if answer.reason.isEmpty { error(.reasonMissing(criterion.id), answer.ratingPlace) }
      return (.notApplicable, 0)
    case .some:
      return (.notAssessed, 0)
    case nil:
      let word = record.string(answer.rating)
      if criterion.answer.kind != .rating {
        reportRated(criterion, word: word, at: answer.ratingPlace)
        return (.none, 0)
      }
      let known = standard.answerWords.identifiers
      let nearest = problems.nearest(to: word, among: known)
      error(.unknownRating(word, known: known, nearest: nearest), answer.ratingPlace)
      return (.none, 0)
    }
  }

  /// Whether a revision that the record was not answered by can hold an answer.
  private func holds(_ answer: Answer, _ criterion: Criterion, _ standard: Standard) -> Bool {
    if answer.sample != nil, criterion.answer.kind != .sample { return false }
    if answer.rating.isEmpty { return true }
    let ratings = standard.scale.words.count
    switch record.withBytes(answer.rating, { standard.answerWords.position(of: $0, guess: 0) }) {
    case .some(let index) where index < ratings: return criterion.answer.kind == .rating
    case .some(ratings): return criterion.allowsNotApplicable
    case .some: return true
    case nil: return false
    }
  }

  private mutating func warnOfLoss(_ answer: Answer, to criterion: String, in standard: Standard) {
    warn(
      .answerNotInRevision(criterion: criterion, word: record.word(of: answer), version: standard.identity.version),
      answer.ratingPlace)
  }

  private mutating func reportRated(_ criterion: Criterion, word: String, at place: Place) {
    let source =
      switch criterion.answer {
      case .measure(let measure, _): library.measures.measures[measure].id
      case .service(let service): service.word
      case .sample, .rating: ""
      }
    error(.ratedOtherwise(word, form: criterion.answer.kind, from: source), place)
  }

  private mutating func check(_ sample: Sample, at place: Place) {
    if let conforming = sample.conforming, let checked = sample.checked, conforming > checked {
      error(.sampleInconsistent(part: "conforming", whole: "checked"), place)
    }
    if let checked = sample.checked, let all = sample.of, checked > all {
      error(.sampleInconsistent(part: "checked", whole: "of"), place)
    }
  }

  // MARK: Measures and services

  private mutating func fitMeasures() -> [(measure: Int, value: ExactDecimal)] {
    var fitted: [(measure: Int, value: ExactDecimal)] = []
    var places: [Place] = []
    fitted.reserveCapacity(record.measures.count)
    places.reserveCapacity(record.measures.count)
    for entry in record.measures {
      guard let index = measure(named: entry.measure, entry.place) else { continue }
      fitted.append((index, entry.value))
      places.append(entry.place)
    }
    for entry in record.unreadMeasures { _ = measure(named: entry.measure, entry.place) }
    for (place, (measure, value)) in zip(places, fitted) {
      let beyond = library.measures.beyondSense(value, of: measure) { other in
        fitted.first { $0.measure == other }?.value
      }
      guard let beyond, let sense = library.measures.measures[measure].sense else { continue }
      warn(
        .beyondSense(
          measure: library.measures.measures[measure].id, value: value.text, beyond, reason: sense.reason), place)
    }
    return fitted
  }

  private mutating func measure(named name: TextSpan, _ place: Place) -> Int? {
    guard let index = record.withBytes(name, { library.measures.ids.position(of: $0) }) else {
      error(unknown(record.string(name), .measure, among: library.measures.ids.identifiers), place)
      return nil
    }
    let measure = library.measures.measures[index]
    if let quotient = measure.quotient {
      error(
        .measureIsQuotient(
          measure.id, numerator: library.measures.measures[quotient.numerator].id,
          denominator: library.measures.measures[quotient.denominator].id), place)
    }
    return index
  }

  private mutating func checkServices() {
    guard let facility else { return }
    for offer in record.services ?? [] {
      var groups = offer.provided
      groups.formUnion(offer.referred)
      for group in groups.subtracting(facility.residents).words {
        warn(.serviceForOthers(service: offer.service.word, group: group.word), offer.place)
      }
    }
  }

  // MARK: What residents answered

  private mutating func checkQuestionnaire(_ counts: ResidentCounts) {
    checkAsked(counts)
    for part in counts.parts {
      guard let facility, let group = part.group.residents, !facility.residents.contains(group) else { continue }
      warn(.answeredByOthers(group: group.word), part.place)
    }
    guard let questionnaire = library.questionnaire else { return warn(.questionnaireMissing, counts.place) }
    if counts.revision > questionnaire.revision {
      warn(.questionnaireRevision(counts.revision, current: questionnaire.revision), counts.place)
    }
    for part in counts.parts {
      for answers in part.answers { check(answers, of: part.group, counts.revision, questionnaire) }
    }
  }

  /// Nobody can be asked who does not live there; who has left meanwhile may have been.
  private mutating func checkAsked(_ counts: ResidentCounts) {
    guard
      let lives = record.measures.last(where: { record.string($0.measure) == "residents" })?.value,
      lives < ExactDecimal(Int32(clamping: counts.asked))
    else { return }
    warn(.moreAskedThanLiveHere(asked: counts.asked, residents: lives.text), counts.askedPlace)
  }

  private mutating func check(
    _ answers: ResidentCounts.Answers, of group: ResidentCounts.Group, _ revision: Int64, _ questionnaire: Questionnaire
  ) {
    guard let question = questionnaire.question(answers.question) else {
      let kind = unknown(answers.question, .question, among: questionnaire.questions.map { $0.id })
      return revision == questionnaire.revision ? error(kind, answers.place) : warn(kind, answers.place)
    }
    if let residents = group.residents, !question.groups.contains(residents) {
      warn(.questionForOthers(question: question.id, group: residents.word), answers.place)
    }
  }

  // MARK: Problems

  private mutating func unknown(_ id: String, _ noun: Noun, among known: [String]) -> AuditTrouble {
    .unknownIdentifier(id, noun, nearest: problems.nearest(to: id, among: known))
  }

  private mutating func error(_ kind: AuditTrouble, _ place: Place) {
    problems.add(.error, kind, file: record.file, place: place)
  }

  private mutating func warn(_ kind: AuditTrouble, _ place: Place) {
    problems.add(.warning, kind, file: record.file, place: place)
  }
}
