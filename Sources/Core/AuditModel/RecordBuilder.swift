/// Writes a record part by part, in any order, whatever it comes from. Its texts join the record's own text.
public struct RecordBuilder: Sendable {
  private var draft: InspectionRecord
  /// The day of the visit, and what it was; nil as long as that is not known, and then nothing is finished.
  public var date: CalendarDay?
  public var kind: VisitKind?
  /// Whether the day, or the kind, is said in a way that could not be read, which has been told.
  public var isDateUnread = false
  public var isKindUnread = false
  /// By the id of each standard, its position among those audited.
  private var positions: [String: Int] = [:]
  /// Answers to other standards than the one that was begun last, each with the position of its standard.
  private var late: [(position: Int, answer: Answer)] = []

  public init(file: String = "") {
    // Neither is seen before both are known.
    draft = InspectionRecord(file: file, date: CalendarDay(year: 1, month: 1, day: 1)!, kind: .inspection)
  }

  public init(_ kind: VisitKind, on date: CalendarDay, file: String = "") {
    draft = InspectionRecord(file: file, date: date, kind: kind)
    self.date = date
    self.kind = kind
  }

  /// Goes on with a record.
  public init(_ record: InspectionRecord) {
    draft = record
    date = record.date
    kind = record.kind
    for (position, part) in record.audited.enumerated() { positions[record.string(part.standard)] = position }
  }

  /// The record; nil as long as the day or the kind of the visit is not known.
  public func finished() -> InspectionRecord? {
    guard let date, let kind else { return nil }
    var record = draft
    record.date = date
    record.kind = kind
    if !late.isEmpty { record.answers = grouped(&record.audited) }
    return record
  }

  /// The answers by their standards; those to one standard stay in the order in which they came.
  private func grouped(_ audited: inout [InspectionRecord.StandardAnswers]) -> [Answer] {
    var byStandard = [[Answer]](repeating: [], count: audited.count)
    for (position, part) in audited.enumerated() { byStandard[position] = Array(draft.answers[part.answers]) }
    for (position, answer) in late { byStandard[position].append(answer) }
    var answers: [Answer] = []
    for (position, part) in audited.enumerated() {
      let first = answers.count
      answers += byStandard[position]
      audited[position] = InspectionRecord.StandardAnswers(
        standard: part.standard, place: part.place, answers: first..<answers.count)
    }
    return answers
  }

  // MARK: The visit

  /// `2026-03-14-inspection`; nil where it lacks the day or the kind.
  public var name: String? {
    guard let date, let kind else { return nil }
    return date.iso + "-" + kind.word
  }

  // Lists are changed where they lie: a copy of one for each entry that joins it would take as long as there are entries.

  public var origin: RecordOrigin {
    get { draft.origin }
    _modify { yield &draft.origin }
  }

  /// The id of the facility; nil where nothing says it.
  public var facility: String? {
    get { draft.facility }
    set { draft.facility = newValue }
  }

  /// What a form for any facility of a kind told of the place.
  public var place: PlaceDescription?

  public var by: String? {
    get { draft.by }
    set { draft.by = newValue }
  }

  public var follows: String? {
    get { draft.follows }
    set { draft.follows = newValue }
  }

  public var note: String? {
    get { draft.visitNote }
    set { draft.note = newValue.map { RecordText(text($0)) } ?? .none }
  }

  /// How the visit was made.
  public var details: [VisitDetail: String] {
    get { draft.details }
    _modify { yield &draft.details }
  }

  /// What stays inside, on the visit as a whole; nil where there is nothing.
  public var inside: InsideContent? {
    get { draft.insideNote }
    set { draft.inside = newValue.map { text($0) } ?? .none }
  }

  /// How it was changed after somebody had read it, the oldest first.
  public var corrected: [Correction] {
    get { draft.corrected }
    set { draft.corrected = newValue }
  }

  /// What could not be put in any other place.
  public var unplaced: [UnplacedEntry] {
    get { draft.unplaced }
    _modify { yield &draft.unplaced }
  }

  /// Where in its origin the heading of the visit stands.
  public mutating func place(
    date: Place, follows: Place = .start, note: Place = .start, inside: Place = .start
  ) {
    draft.datePlace = date
    draft.followsPlace = follows
    draft.notePlace = note
    draft.insidePlace = inside
  }

  public var against: [InspectionRecord.Pin] { draft.against }

  /// Says by which revision of a standard it is answered, rule S14.
  ///
  /// - Parameters:
  ///   - standard: its id.
  ///   - version: `edition.revision`
  ///   - place: where that stands in its file.
  public mutating func pin(_ standard: String, _ version: String, at place: Place = .start) {
    draft.against.append(InspectionRecord.Pin(standard: standard, version: version, place: place))
  }

  // MARK: Dangers, measures and services

  /// Tells of a danger of which it does not tell yet.
  ///
  /// - Parameters:
  ///   - danger: what is told of it.
  ///   - origin: who brought it, and what it was before.
  public mutating func tell(of danger: Danger, from origin: PartOrigin = PartOrigin()) {
    draft.dangers.append(danger)
    if origin.isKnown { draft.origin.parts[.danger(danger.id)] = origin }
  }

  public var dangers: [Danger] { draft.dangers }

  public mutating func measure(
    _ id: String, _ value: ExactDecimal, at place: Place = .start, from origin: PartOrigin = PartOrigin()
  ) {
    draft.measures.append(MeasureValue(measure: text(id), value: value, place: place))
    if origin.isKnown { draft.origin.parts[.measure(id)] = origin }
  }

  /// Says that services were asked for.
  public mutating func askForServices() { draft.services = draft.services ?? [] }

  public mutating func offer(
    _ service: Service, _ content: ServiceContent, at place: Place = .start, from origin: PartOrigin = PartOrigin()
  ) {
    offer(
      ServiceOffer(
        service: service, provided: content.provided, referred: content.referred, referredTo: text(content.to),
        costToResident: content.costToResident, costPerPersonYear: content.costPerPersonYear, note: text(content.note),
        place: place))
    if origin.isKnown { draft.origin.parts[.service(service)] = origin }
  }

  /// - Parameter offer: its texts stand in this record.
  public mutating func offer(_ offer: ServiceOffer) { draft.services = (draft.services ?? []) + [offer] }

  /// What those who live there answered; nil where they were not asked.
  public var questionnaire: ResidentCounts? {
    get { draft.questionnaire }
    set { draft.questionnaire = newValue }
  }

  // MARK: Answers

  /// Begins the answers to a standard; one that was begun before stays where it is.
  ///
  /// - Returns: its position among the standards that the record audits.
  @discardableResult
  public mutating func audit(_ standard: String, at place: Place = .start) -> Int {
    if let known = positions[standard] { return known }
    let position = draft.audited.count
    let next = draft.answers.count
    draft.audited.append(InspectionRecord.StandardAnswers(standard: text(standard), place: place, answers: next..<next))
    positions[standard] = position
    return position
  }

  /// Adds an answer; its standard is then one of those that the record audits.
  ///
  /// - Parameters:
  ///   - criterion: its id.
  ///   - standard: nil: the one that was begun last.
  ///   - content: what is answered.
  ///   - place: where it stands in its file.
  ///   - ratingPlace: where its finding stands; nil: where the answer does.
  ///   - origin: who brought it, and what it was before.
  public mutating func answer(
    _ criterion: String, of standard: String? = nil, _ content: AnswerContent, at place: Place = .start,
    ratingAt ratingPlace: Place? = nil, from origin: PartOrigin = PartOrigin()
  ) {
    var answer = Answer(criterion: text(criterion), place: place)
    answer.rating = text(content.rating)
    answer.ratingPlace = ratingPlace ?? place
    answer.sample = content.sample
    answer.note = text(content.note)
    answer.reason = text(content.reason)
    answer.inside = text(content.inside)
    answer.heard = content.heard
    let first = Int32(draft.evidence.count)
    for name in content.evidence { draft.evidence.append(text(name)) }
    answer.evidence = first..<Int32(draft.evidence.count)
    add(answer, to: standard.map { audit($0) })
    guard origin.isKnown, let id = standard ?? draft.auditedStandards.last else { return }
    draft.origin.parts[.answer(standard: id, criterion: criterion)] = origin
  }

  /// - Parameters:
  ///   - answer: its texts stand in this record.
  ///   - position: of its standard among those audited; nil: of the one that was begun last.
  public mutating func add(_ answer: Answer, to position: Int? = nil) {
    let last = draft.audited.count - 1
    precondition(last >= 0, "an answer is one to a standard")
    if let position, position < last {
      late.append((position, answer))
      return
    }
    draft.answers.append(answer)
    let part = draft.audited[last]
    draft.audited[last] = InspectionRecord.StandardAnswers(
      standard: part.standard, place: part.place, answers: part.answers.lowerBound..<draft.answers.count)
  }

  /// Names no standard where nothing is answered: a danger, counts or a note alone look at none, rule S16i.
  public mutating func auditOnlyIfAnswered() {
    guard !draft.answersAnything, !late.contains(where: { !$0.answer.isBlank }) else { return }
    draft.against = []
    draft.audited = []
    draft.answers = []
    positions = [:]
    late = []
  }

  /// Whether it says anything of a danger, a measure, of services, of what residents answered or of a criterion.
  public var hasParts: Bool {
    !draft.dangers.isEmpty || !draft.measures.isEmpty || draft.services != nil || draft.questionnaire != nil
      || draft.answers.contains { !$0.isBlank }
      || late.contains { !$0.answer.isBlank }
  }

  // MARK: Texts

  /// Adds a text to those of the record, and gives where it stands.
  public mutating func text(_ text: String) -> TextSpan {
    guard !text.isEmpty else { return .none }
    let start = draft.text.count
    draft.text.append(contentsOf: text.utf8)
    return TextSpan(start: Int32(start), count: Int32(draft.text.count - start))
  }

  public mutating func text(_ content: TextContent) -> RecordText {
    RecordText(text(content.text), khmer: text(content.khmer))
  }

  public mutating func text(_ content: InsideContent) -> InsideText {
    InsideText(content.text(for: .ministry).map { text($0) } ?? .none)
  }
}
