public import AuditModel

/// A visit into which copies of it are laid, one after the other: what only one of them has is kept, what both have alike is kept
/// once, and where they differ a person decides.
///
/// Voices heard and evidence add up. A difference in rating or sample is decided for the whole answer, one in the notes for
/// the notes alone. A value that the other copy held when it was brought before gives way to its newer one. Where theirs is a later
/// edit of the one submission that mine is made of, what is no longer in it is a difference too.
///
/// A copy that has all corrections of the other and more is a later version: where theirs is, what it says differently stands, and
/// what it no longer says is a difference.
public struct GatheredVisit: Sendable {
  private(set) var visit: RecordInParts
  private var positions: [VisitPart: Int] = [:]
  /// By their roots.
  private var submissions: [String: Int] = [:]
  private var unplaced: Set<UnplacedEntry>
  /// The file names of answers that have very many, by their positions.
  private var evidence: [Int: Set<String>] = [:]

  public init(_ record: InspectionRecord) {
    visit = RecordInParts(record)
    unplaced = Set(visit.unplaced)
    for (index, submission) in visit.origin.submissions.enumerated() where submissions[submission.root] == nil {
      submissions[submission.root] = index
    }
    indexAnswers()
  }

  /// The visit with all that was laid into it.
  ///
  /// - Complexity: O(parts).
  public var record: InspectionRecord { visit.record }

  private mutating func indexAnswers() {
    positions = [:]
    evidence = [:]
    for (index, answer) in visit.answers.enumerated() {
      positions[answer.part] = index
      if answer.content.evidence.count > 8 { evidence[index] = Set(answer.content.evidence) }
    }
  }

  /// Lays a copy of the visit into it.
  ///
  /// - Parameters:
  ///   - theirs: the copy that comes in.
  ///   - decide: which copy is right where they differ; nil where nobody has decided yet.
  ///   - corrects: theirs says only what was wrong: what it does not say of a part stays as it is, rule V1.
  ///   - evenInPart: takes what does not differ although something waits; otherwise nothing is taken of such a copy.
  /// - Complexity: O(parts of theirs + kinds of parts), whatever has been gathered.
  public mutating func lay(
    _ theirs: InspectionRecord, deciding decide: (VisitPart) -> CopySide? = { _ in nil }, corrects: Bool = false,
    evenInPart: Bool = false
  ) -> CopyMerge {
    let (copy, changes) = comparison(with: RecordInParts(theirs), corrects: corrects, decide)
    if copy.conflicts.isEmpty || evenInPart { apply(changes) }
    return copy
  }

  /// Holds nothing of the visit when it is done, so that it can then be changed in place.
  private func comparison(
    with theirs: RecordInParts, corrects: Bool, _ decide: (VisitPart) -> CopySide?
  ) -> (CopyMerge, VisitChanges) {
    var merger = VisitMerger(theirs: theirs, mine: self, corrects: corrects)
    let copy = merger.merge(decide)
    return (copy, merger.changes)
  }

  private mutating func apply(_ changes: VisitChanges) {
    visit.by = changes.heading.by
    visit.follows = changes.heading.follows
    visit.note = changes.heading.note
    visit.inside = changes.heading.inside
    visit.details = changes.heading.details
    visit.corrected = changes.heading.corrected
    visit.against = changes.heading.against
    visit.audited = changes.heading.audited
    visit.dangers = changes.heading.dangers
    visit.measures = changes.heading.measures
    visit.services = changes.heading.services
    visit.questionnaire = changes.heading.questionnaire
    for submission in changes.submissions {
      if let index = submissions[submission.root] {
        visit.origin.submissions[index] = submission
      } else {
        submissions[submission.root] = visit.origin.submissions.count
        visit.origin.submissions.append(submission)
      }
    }
    for entry in changes.unplaced where unplaced.insert(entry).inserted { visit.unplaced.append(entry) }
    for change in changes.answers {
      switch change {
      case .add(let answer):
        positions[answer.part] = visit.answers.count
        visit.answers.append(answer)
        noteEvidence(visit.answers.count - 1)
      case .replace(let index, let answer):
        visit.answers[index] = answer
        noteEvidence(index)
      case .complete(let index, let content):
        visit.answers[index].content.complete(by: content, knows: knownEvidence(index))
        if evidence[index] != nil { evidence[index]!.formUnion(content.evidence) } else { noteEvidence(index) }
      }
    }
    if !changes.cleared.isEmpty {
      visit.answers.removeAll { changes.cleared.contains($0.part) }
      indexAnswers()
    }
  }

  private mutating func noteEvidence(_ index: Int) {
    let names = visit.answers[index].content.evidence
    evidence[index] = names.count > 8 ? Set(names) : nil
  }

  func position(of part: VisitPart) -> Int? { positions[part] }

  func submission(_ root: String) -> Submission? { submissions[root].map { visit.origin.submissions[$0] } }

  func holds(_ entry: UnplacedEntry) -> Bool { unplaced.contains(entry) }

  /// Whether a file name is among the evidence of an answer.
  func knownEvidence(_ index: Int) -> (String) -> Bool {
    if let names = evidence[index] { return { names.contains($0) } }
    let names = visit.answers[index].content.evidence
    return { names.contains($0) }
  }
}

/// A record taken apart, so that parts can join it and give way.
struct RecordInParts {
  private let date: CalendarDay
  private let kind: VisitKind
  private let facility: String?
  var origin: RecordOrigin
  var by: String?
  var follows: String?
  var note: String?
  var inside: InsideContent?
  var details: [VisitDetail: String]
  var corrected: [Correction]
  var against: [InspectionRecord.Pin]
  var audited: [String]
  var dangers: [DangerEntry]
  var measures: [MeasureEntry]
  var services: [ServiceEntry]?
  var questionnaire: ResidentCounts?
  var answers: [AnswerEntry]
  var unplaced: [UnplacedEntry]

  init(_ record: InspectionRecord) {
    date = record.date
    kind = record.kind
    facility = record.facility
    origin = record.origin
    origin.parts = [:]
    by = record.by
    follows = record.follows
    note = record.visitNote
    inside = record.insideNote
    details = record.details
    corrected = record.corrected
    against = record.against
    audited = record.auditedStandards
    dangers = record.dangerEntries
    measures = record.measureEntries
    services = record.serviceEntries
    questionnaire = record.questionnaire
    answers = record.answersAsTold
    unplaced = record.unplaced
  }

  /// The parts as one record again.
  var record: InspectionRecord {
    var builder = RecordBuilder(kind, on: date)
    builder.origin = origin
    builder.facility = facility
    builder.by = by
    builder.follows = follows
    builder.note = note
    builder.inside = inside
    builder.details = details
    builder.corrected = corrected
    for pin in against { builder.pin(pin.standard, pin.version) }
    for entry in dangers { builder.tell(of: entry.danger, from: entry.origin) }
    for entry in measures { builder.measure(entry.measure, entry.value, from: entry.origin) }
    if let services {
      builder.askForServices()
      for entry in services { builder.offer(entry.service, entry.content, from: entry.origin) }
    }
    builder.questionnaire = questionnaire
    for standard in audited { builder.audit(standard) }
    for entry in answers { builder.answer(entry.criterion, of: entry.standard, entry.content, from: entry.origin) }
    builder.unplaced = unplaced
    return builder.finished()!
  }
}

extension InspectionRecord {
  /// Those answers in which something was written, in the order in which they were told, whichever standards they answer: that of
  /// the sheet or form that was filled in.
  var answersAsTold: [AnswerEntry] {
    let places = audited.flatMap { part in answers[part.answers].filter { !$0.isBlank }.map { $0.criterion.start } }
    return zip(answerEntries, places).sorted { $0.1 < $1.1 }.map { $0.0 }
  }
}

/// What laying a copy into a visit changes of it.
struct VisitChanges {
  enum Answer {
    case add(AnswerEntry)
    case replace(Int, AnswerEntry)
    /// What only the other has joins it.
    case complete(Int, AnswerContent)
  }

  /// All but answers, submissions and what has no place, as it is to be.
  var heading: RecordInParts
  var answers: [Answer] = []
  /// The answers that go.
  var cleared: Set<VisitPart> = []
  var submissions: [Submission] = []
  var unplaced: [UnplacedEntry] = []
}
