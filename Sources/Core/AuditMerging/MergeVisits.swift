public import AuditModel

/// One of two copies of a visit.
public enum CopySide: Sendable {
  /// What is at home, or came first.
  case mine
  /// What is being brought.
  case theirs
}

/// A part on which two copies of a visit disagree.
public struct MergeConflict: Sendable, Equatable {
  public let part: VisitPart
  public let mine: PartValue
  public let theirs: PartValue
  public let mineSource: Authorship
  public let theirsSource: Authorship
}

/// What laying a copy of a visit beside another came to.
public struct CopyMerge: Sendable, Equatable {
  /// The parts that came from theirs alone, or to which theirs added something.
  public fileprivate(set) var added: [VisitPart] = []
  /// The parts in which theirs is a newer state of what was mine: the same copy, brought again.
  public fileprivate(set) var updated: [MergeConflict] = []
  /// The conflicts that a person has decided for theirs.
  public fileprivate(set) var decided: [MergeConflict] = []
  /// The conflicts that a person has decided for mine, which stays as it was.
  public fileprivate(set) var kept: [MergeConflict] = []
  /// The conflicts that wait for a person.
  public fileprivate(set) var conflicts: [MergeConflict] = []
  /// How many entries theirs added to what has no place.
  public fileprivate(set) var unplaced = 0
  /// Whether the submissions that it is made of are known in another state now.
  public fileprivate(set) var hasNewState = false
  /// Whether something of mine gave way because a person decided so.
  public fileprivate(set) var losesMine = false

  public init() {}

  public var changesMine: Bool {
    !added.isEmpty || !updated.isEmpty || !decided.isEmpty || !kept.isEmpty || hasNewState
  }
}

/// Two copies of a visit as one.
public struct MergedVisit: Sendable, Equatable {
  /// Where conflicts wait, it holds what was mine.
  public let record: InspectionRecord
  public let copy: CopyMerge
}

/// Lays two copies of one visit together, part by part, as ``GatheredVisit`` does.
///
/// - Complexity: O(parts).
public func merge(
  _ theirs: InspectionRecord, into mine: InspectionRecord, deciding decide: (VisitPart) -> CopySide? = { _ in nil }
) -> MergedVisit {
  var gathered = GatheredVisit(mine)
  let copy = gathered.lay(theirs, deciding: decide, evenInPart: true)
  return MergedVisit(record: gathered.record, copy: copy)
}

/// A visit into which copies of it are laid, one after the other: what only one of them has is kept, what both have alike is kept
/// once, and where they differ a person decides.
///
/// Voices heard and evidence add up. A difference in rating or sample is decided for the whole answer, one in the notes for
/// the notes alone. A value that the other copy held when it was brought before gives way to its newer one. Where theirs is a later
/// edit of the one submission that mine is made of, what is no longer in it is a difference too.
public struct GatheredVisit: Sendable {
  fileprivate private(set) var visit: RecordInParts
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
  ///   - evenInPart: takes what does not differ although something waits; otherwise nothing is taken of such a copy.
  /// - Complexity: O(parts of theirs + kinds of parts), whatever has been gathered.
  public mutating func lay(
    _ theirs: InspectionRecord, deciding decide: (VisitPart) -> CopySide? = { _ in nil }, evenInPart: Bool = false
  ) -> CopyMerge {
    let (copy, changes) = comparison(with: RecordInParts(theirs), decide)
    if copy.conflicts.isEmpty || evenInPart { apply(changes) }
    return copy
  }

  /// Holds nothing of the visit when it is done, so that it can then be changed in place.
  private func comparison(with theirs: RecordInParts, _ decide: (VisitPart) -> CopySide?) -> (CopyMerge, VisitChanges) {
    var merger = VisitMerger(theirs: theirs, mine: self)
    let copy = merger.merge(decide)
    return (copy, merger.changes)
  }

  private mutating func apply(_ changes: VisitChanges) {
    visit.by = changes.heading.by
    visit.follows = changes.heading.follows
    visit.note = changes.heading.note
    visit.against = changes.heading.against
    visit.audited = changes.heading.audited
    visit.measures = changes.heading.measures
    visit.services = changes.heading.services
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

  fileprivate func position(of part: VisitPart) -> Int? { positions[part] }

  fileprivate func submission(_ root: String) -> Submission? { submissions[root].map { visit.origin.submissions[$0] } }

  fileprivate func holds(_ entry: UnplacedEntry) -> Bool { unplaced.contains(entry) }

  /// Whether a file name is among the evidence of an answer.
  fileprivate func knownEvidence(_ index: Int) -> (String) -> Bool {
    if let names = evidence[index] { return { names.contains($0) } }
    let names = visit.answers[index].content.evidence
    return { names.contains($0) }
  }
}

/// A record taken apart, so that parts can join it and give way.
private struct RecordInParts {
  private let date: CalendarDay
  private let kind: VisitKind
  private let facility: String?
  var origin: RecordOrigin
  var by: String?
  var follows: String?
  var note: String?
  var against: [InspectionRecord.Pin]
  var audited: [String]
  var measures: [MeasureEntry]
  var services: [ServiceEntry]?
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
    against = record.against
    audited = record.auditedStandards
    measures = record.measureEntries
    services = record.serviceEntries
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
    for pin in against { builder.pin(pin.standard, pin.version) }
    for entry in measures { builder.measure(entry.measure, entry.value, from: entry.origin) }
    if let services {
      builder.askForServices()
      for entry in services { builder.offer(entry.service, entry.content, from: entry.origin) }
    }
    for standard in audited { builder.audit(standard) }
    for entry in answers { builder.answer(entry.criterion, of: entry.standard, entry.content, from: entry.origin) }
    builder.unplaced = unplaced
    return builder.finished()!
  }
}

extension InspectionRecord {
  /// Those answers in which something was written, in the order in which they were told, whichever standards they answer: that of
  /// the sheet or form that was filled in.
  fileprivate var answersAsTold: [AnswerEntry] {
    let places = audited.flatMap { part in answers[part.answers].filter { !$0.isBlank }.map { $0.criterion.start } }
    return zip(answerEntries, places).sorted { $0.1 < $1.1 }.map { $0.0 }
  }
}

/// What laying a copy into a visit changes of it.
private struct VisitChanges {
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

private struct VisitMerger {
  private let theirs: RecordInParts
  private let mine: GatheredVisit
  private(set) var changes: VisitChanges
  private var copy = CopyMerge()
  /// Whether theirs is a later edit of all that mine is made of.
  private var isEdit = false

  init(theirs: RecordInParts, mine: GatheredVisit) {
    self.theirs = theirs
    self.mine = mine
    changes = VisitChanges(heading: mine.visit)
    changes.heading.answers = []
    changes.heading.origin.submissions = []
    changes.heading.unplaced = []
  }

  mutating func merge(_ decide: (VisitPart) -> CopySide?) -> CopyMerge {
    mergeSubmissions()
    mergeHeading(decide)
    mergeMeasures(decide)
    mergeServices(decide)
    mergeAnswers(decide)
    changes.unplaced = theirs.unplaced.filter { !mine.holds($0) }
    copy.unplaced = changes.unplaced.count
    return copy
  }

  private mutating func mergeSubmissions() {
    for their in theirs.origin.submissions {
      guard let known = mine.submission(their.root) else {
        changes.submissions.append(their)
        copy.hasNewState = true
        continue
      }
      guard their.isEdit(of: known) else { continue }
      isEdit = mine.visit.origin.submissions.count == 1 && theirs.origin.submissions.count == 1
      changes.submissions.append(their)
      copy.hasNewState = true
    }
  }

  private mutating func mergeHeading(_ decide: (VisitPart) -> CopySide?) {
    changes.heading.by = text(.by, changes.heading.by, theirs.by, decide)
    changes.heading.follows = text(.follows, changes.heading.follows, theirs.follows, decide)
    changes.heading.note = text(.note, changes.heading.note, theirs.note, decide)
    for pin in theirs.against {
      if let index = changes.heading.against.firstIndex(where: { $0.standard == pin.standard }) {
        let version = text(.version(pin.standard), changes.heading.against[index].version, pin.version, decide)
        changes.heading.against[index] = InspectionRecord.Pin(standard: pin.standard, version: version ?? pin.version)
      } else if !changes.heading.audited.contains(pin.standard) {
        changes.heading.against.append(pin)
      }
    }
    for standard in theirs.audited where !changes.heading.audited.contains(standard) {
      changes.heading.audited.append(standard)
    }
  }

  private mutating func text(
    _ part: VisitPart, _ mine: String?, _ their: String?, _ decide: (VisitPart) -> CopySide?
  ) -> String? {
    guard their != mine else { return mine }
    guard let their else {
      if isEdit, let mine, clears(part, .text(mine), PartOrigin(), decide) { return nil }
      return mine
    }
    guard let mine else {
      copy.added.append(part)
      return their
    }
    let conflict = conflict(part, .text(mine), .text(their), PartOrigin(), PartOrigin())
    return settle(conflict, decide) == .theirs ? their : mine
  }

  private mutating func mergeMeasures(_ decide: (VisitPart) -> CopySide?) {
    for their in theirs.measures {
      guard let index = changes.heading.measures.firstIndex(where: { $0.measure == their.measure }) else {
        changes.heading.measures.append(their)
        copy.added.append(.measure(their.measure))
        continue
      }
      let mine = changes.heading.measures[index]
      guard mine.value != their.value else { continue }
      let conflict = conflict(
        .measure(their.measure), .number(mine.value), .number(their.value), mine.origin, their.origin)
      let isNewer = their.origin.earlier.contains(.number(mine.value))
      let isOlder = mine.origin.earlier.contains(.number(their.value))
      if settle(conflict, decide, isNewer: isNewer, isOlder: isOlder) == .theirs {
        changes.heading.measures[index] = their
      }
    }
    guard isEdit else { return }
    let told = Set(theirs.measures.map { $0.measure })
    let measures = changes.heading.measures
    changes.heading.measures = measures.filter { mine in
      told.contains(mine.measure)
        || !clears(.measure(mine.measure), .number(mine.value), mine.origin, decide)
    }
  }

  private mutating func mergeServices(_ decide: (VisitPart) -> CopySide?) {
    guard let offers = theirs.services else { return clearServices(toldOf: [], decide) }
    var merging = changes.heading.services ?? []
    let wereAsked = changes.heading.services != nil
    for their in offers {
      guard let index = merging.firstIndex(where: { $0.service == their.service }) else {
        merging.append(their)
        // A service that a record does not list counts as not offered already.
        if !wereAsked || !their.content.isNotOffered { copy.added.append(.service(their.service)) }
        continue
      }
      let mine = merging[index]
      guard mine.content != their.content else { continue }
      let conflict = conflict(
        .service(their.service), .service(mine.content), .service(their.content), mine.origin, their.origin)
      let isNewer = their.origin.earlier.contains(.service(mine.content))
      let isOlder = mine.origin.earlier.contains(.service(their.content))
      if settle(conflict, decide, isNewer: isNewer, isOlder: isOlder) == .theirs { merging[index] = their }
    }
    changes.heading.services = merging
    clearServices(toldOf: offers.map { $0.service }, decide)
  }

  private mutating func clearServices(toldOf told: [Service], _ decide: (VisitPart) -> CopySide?) {
    guard isEdit, let mine = changes.heading.services else { return }
    let left = mine.filter { offer in
      told.contains(offer.service) || offer.content.isNotOffered
        || !clears(.service(offer.service), .service(offer.content), offer.origin, decide)
    }
    changes.heading.services = left.isEmpty && theirs.services == nil && !mine.isEmpty ? nil : left
  }

  private mutating func mergeAnswers(_ decide: (VisitPart) -> CopySide?) {
    // A copy tells of a part once; what it tells a second time is laid beside what it told first.
    var told: [VisitPart: Int] = [:]
    for their in theirs.answers where !their.content.isBlank {
      if let change = told[their.part] {
        mergeAgain(their, change, decide)
      } else if let index = mine.position(of: their.part) {
        merge(their, at: index, decide)
        told[their.part] = -1
      } else {
        told[their.part] = changes.answers.count
        changes.answers.append(.add(their))
        copy.added.append(their.part)
      }
    }
    guard isEdit else { return }
    for answer in mine.visit.answers where !answer.content.isBlank && told[answer.part] == nil {
      if clears(answer.part, .answer(answer.content), answer.origin, decide) { changes.cleared.insert(answer.part) }
    }
  }

  private mutating func mergeAgain(_ their: AnswerEntry, _ change: Int, _ decide: (VisitPart) -> CopySide?) {
    guard change >= 0, case .add(var answer) = changes.answers[change] else {
      if let index = mine.position(of: their.part) { merge(their, at: index, decide) }
      return
    }
    let first = answer.content
    if first.agrees(with: their.content) {
      answer.content.complete(by: their.content, knows: { first.evidence.contains($0) })
    } else if settle(
      conflict(their.part, .answer(first), .answer(their.content), answer.origin, their.origin), decide) == .theirs
    {
      answer.content = their.content
    }
    changes.answers[change] = .add(answer)
  }

  /// Whether a part that is no longer in an edited submission goes: a person decides.
  private mutating func clears(
    _ part: VisitPart, _ mine: PartValue, _ origin: PartOrigin, _ decide: (VisitPart) -> CopySide?
  ) -> Bool {
    settle(conflict(part, mine, .nothing, origin, PartOrigin()), decide) == .theirs
  }

  private mutating func merge(_ their: AnswerEntry, at index: Int, _ decide: (VisitPart) -> CopySide?) {
    let answer = mine.visit.answers[index]
    if answer.content == their.content || answer.origin.earlier.contains(.answer(their.content)) { return }
    let isNewer = their.origin.earlier.contains(.answer(answer.content))
    let isWhole = !isEdit || answer.content.addsNothing(to: their.content)
    if !isNewer, isWhole, answer.content.agrees(with: their.content) {
      if answer.content.gains(from: their.content, knows: mine.knownEvidence(index)) {
        changes.answers.append(.complete(index, their.content))
        copy.added.append(their.part)
      }
      return
    }
    let conflict = conflict(their.part, .answer(answer.content), .answer(their.content), answer.origin, their.origin)
    if isNewer {
      copy.updated.append(conflict)
      changes.answers.append(.replace(index, their))
    } else if settle(conflict, decide) == .theirs {
      var changed = answer
      changed.content = their.content
      changed.origin.author = their.origin.author
      if !isEdit {
        let names = Set(their.content.evidence)
        changed.content.complete(by: answer.content, knows: { names.contains($0) })
      }
      changes.answers.append(.replace(index, changed))
    } else {
      changes.answers.append(.complete(index, their.content))
    }
  }

  private func conflict(
    _ part: VisitPart, _ mine: PartValue, _ their: PartValue, _ mineOrigin: PartOrigin, _ theirOrigin: PartOrigin
  ) -> MergeConflict {
    MergeConflict(
      part: part, mine: mine, theirs: their, mineSource: mineOrigin.author.orElse(self.mine.visit.origin.author),
      theirsSource: theirOrigin.author.orElse(theirs.origin.author))
  }

  /// Which side stands, and notes why.
  private mutating func settle(
    _ conflict: MergeConflict, _ decide: (VisitPart) -> CopySide?, isNewer: Bool = false, isOlder: Bool = false
  ) -> CopySide {
    if isNewer {
      copy.updated.append(conflict)
      return .theirs
    }
    if isOlder { return .mine }
    guard let side = decide(conflict.part) else {
      copy.conflicts.append(conflict)
      return .mine
    }
    switch side {
    case .mine: copy.kept.append(conflict)
    case .theirs:
      copy.decided.append(conflict)
      copy.losesMine = true
    }
    return side
  }
}

extension AnswerContent {
  /// Whether no part of them speaks against the other.
  fileprivate func agrees(with other: AnswerContent) -> Bool {
    !contradictsFinding(of: other) && !note.contradicts(other.note) && !reason.contradicts(other.reason)
  }

  /// Whether the other, which agrees with it, has anything that this has not.
  ///
  /// - Parameter knows: whether a file name is among its evidence.
  fileprivate func gains(from other: AnswerContent, knows: (String) -> Bool) -> Bool {
    !hasFinding && other.hasFinding || note.isEmpty && !other.note.isEmpty
      || reason.isEmpty && !other.reason.isEmpty || !heard.isSuperset(of: other.heard)
      || !other.evidence.allSatisfy(knows)
  }

  /// Takes what only the other has; all of the other is left out where it found something else.
  ///
  /// - Parameter knows: whether a file name is among its evidence.
  fileprivate mutating func complete(by other: AnswerContent, knows: (String) -> Bool) {
    if contradictsFinding(of: other) { return }
    if !hasFinding {
      rating = other.rating
      sample = other.sample
    }
    if note.isEmpty { note = other.note }
    if reason.isEmpty { reason = other.reason }
    heard.formUnion(other.heard)
    for name in other.evidence where !knows(name) { evidence.append(name) }
  }

  /// Whether the other is all of both.
  fileprivate func addsNothing(to other: AnswerContent) -> Bool {
    (!hasFinding || other.hasFinding) && (note.isEmpty || !other.note.isEmpty)
      && (reason.isEmpty || !other.reason.isEmpty) && other.heard.isSuperset(of: heard)
      && other.evidence.starts(with: evidence)
  }

  private var hasFinding: Bool { !rating.isEmpty || sample != nil }

  private func contradictsFinding(of other: AnswerContent) -> Bool {
    hasFinding && other.hasFinding && (rating != other.rating || sample != other.sample)
  }
}

extension TextContent {
  fileprivate func contradicts(_ other: TextContent) -> Bool { !isEmpty && !other.isEmpty && self != other }
}
