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

/// Two copies of a visit as one.
public struct MergedVisit: Sendable, Equatable {
  /// Where conflicts wait, it holds what was mine.
  public fileprivate(set) var record: InspectionRecord
  /// The parts that came from theirs alone, or to which theirs added something.
  public fileprivate(set) var added: [VisitPart] = []
  /// The parts in which theirs is a newer state of what was mine: the same copy, brought again.
  public fileprivate(set) var updated: [MergeConflict] = []
  /// The conflicts that a person has decided.
  public fileprivate(set) var decided: [MergeConflict] = []
  /// The conflicts that wait for a person.
  public fileprivate(set) var conflicts: [MergeConflict] = []

  /// A visit of which there is no other copy.
  public init(alone record: InspectionRecord) { self.record = record }

  /// Whether the submissions that it is made of are known in another state now.
  fileprivate(set) var hasNewState = false

  public var changesMine: Bool { !added.isEmpty || !updated.isEmpty || !decided.isEmpty || hasNewState }

  /// Whether something of mine gave way because a person decided so.
  public fileprivate(set) var losesMine = false
}

/// Lays two copies of one visit together, part by part: what only one of them has is kept, what both have alike is kept
/// once, and where they differ a person decides.
///
/// Voices heard and evidence add up. A difference in rating or sample is decided for the whole answer, one in the notes for
/// the notes alone. A value that the other copy held when it was brought before gives way to its newer one. Where theirs is a later
/// edit of the one submission that mine is made of, what is no longer in it is a difference too.
///
/// - Parameters:
///   - theirs: the copy that comes in.
///   - mine: the copy that is kept already.
///   - decide: which copy is right where they differ; nil where nobody has decided yet.
/// - Complexity: O(parts).
public func merge(
  _ theirs: InspectionRecord, into mine: InspectionRecord, deciding decide: (VisitPart) -> CopySide? = { _ in nil }
) -> MergedVisit {
  var merger = VisitMerger(theirs: theirs, mine: mine)
  merger.mergeSubmissions()
  merger.mergeHeading(decide)
  merger.mergeMeasures(decide)
  merger.mergeServices(decide)
  merger.mergeAnswers(decide)
  return merger.finished()
}

private struct VisitMerger {
  let theirs: InspectionRecord
  private let mine: InspectionRecord
  private var merged: MergedVisit
  /// Whether theirs is a later edit of all that mine is made of.
  private var isEdit = false
  /// The parts of mine, and what has come to them.
  private var note: String?
  private var against: [InspectionRecord.Pin]
  private var audited: [String]
  private var measures: [MeasureEntry]
  private var services: [ServiceEntry]?
  private var answers: [AnswerEntry]

  init(theirs: InspectionRecord, mine: InspectionRecord) {
    self.theirs = theirs
    self.mine = mine
    merged = MergedVisit(alone: mine)
    note = mine.visitNote
    against = mine.against
    audited = mine.auditedStandards
    measures = mine.measureEntries
    services = mine.serviceEntries
    answers = mine.answerEntries
  }

  /// The parts as one record again.
  func finished() -> MergedVisit {
    var builder = RecordBuilder(mine.kind, on: mine.date)
    builder.origin = merged.record.origin
    builder.origin.parts = [:]
    builder.facility = mine.facility
    builder.by = merged.record.by
    builder.follows = merged.record.follows
    builder.note = note
    for pin in against { builder.pin(pin.standard, pin.version) }
    for entry in measures { builder.measure(entry.measure, entry.value, from: entry.origin) }
    if let services {
      builder.askForServices()
      for entry in services { builder.offer(entry.service, entry.content, from: entry.origin) }
    }
    for standard in audited { builder.audit(standard) }
    for entry in answers {
      builder.answer(entry.criterion, of: entry.standard, entry.content, from: entry.origin)
    }
    let kept = Set(mine.unplaced)
    builder.unplaced = mine.unplaced + theirs.unplaced.filter { !kept.contains($0) }
    var whole = merged
    whole.record = builder.finished()!
    return whole
  }

  mutating func mergeSubmissions() {
    let mine = merged.record.origin.submissions
    for their in theirs.origin.submissions {
      guard let index = mine.firstIndex(where: { $0.root == their.root }) else {
        merged.record.origin.submissions.append(their)
        merged.hasNewState = true
        continue
      }
      guard their.isEdit(of: mine[index]) else { continue }
      isEdit = mine.count == 1 && theirs.origin.submissions.count == 1
      merged.record.origin.submissions[index] = their
      merged.hasNewState = true
    }
  }

  mutating func mergeHeading(_ decide: (VisitPart) -> CopySide?) {
    merged.record.by = text(.by, mine.by, theirs.by, decide)
    merged.record.follows = text(.follows, mine.follows, theirs.follows, decide)
    note = text(.note, mine.visitNote, theirs.visitNote, decide)
    for pin in theirs.against {
      if let index = against.firstIndex(where: { $0.standard == pin.standard }) {
        let version = text(.version(pin.standard), against[index].version, pin.version, decide)
        against[index] = InspectionRecord.Pin(standard: pin.standard, version: version ?? pin.version)
      } else if !audited.contains(pin.standard) {
        against.append(pin)
      }
    }
    for standard in theirs.auditedStandards where !audited.contains(standard) {
      audited.append(standard)
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
      merged.added.append(part)
      return their
    }
    let conflict = MergeConflict(
      part: part, mine: .text(mine), theirs: .text(their), mineSource: self.mine.origin.author,
      theirsSource: theirs.origin.author)
    return settle(conflict, decide) == .theirs ? their : mine
  }

  mutating func mergeMeasures(_ decide: (VisitPart) -> CopySide?) {
    for their in theirs.measureEntries {
      guard let index = measures.firstIndex(where: { $0.measure == their.measure }) else {
        measures.append(their)
        merged.added.append(.measure(their.measure))
        continue
      }
      let mine = measures[index]
      guard mine.value != their.value else { continue }
      let conflict = conflict(
        .measure(their.measure), .number(mine.value), .number(their.value), mine.origin, their.origin)
      let isNewer = their.origin.earlier.contains(.number(mine.value))
      let isOlder = mine.origin.earlier.contains(.number(their.value))
      if settle(conflict, decide, isNewer: isNewer, isOlder: isOlder) == .theirs {
        measures[index] = their
      }
    }
    guard isEdit else { return }
    let told = Set(theirs.measureEntries.map { $0.measure })
    let before = measures
    measures = before.filter { mine in
      told.contains(mine.measure)
        || !clears(.measure(mine.measure), .number(mine.value), mine.origin, decide)
    }
  }

  mutating func mergeServices(_ decide: (VisitPart) -> CopySide?) {
    guard let offers = theirs.serviceEntries else { return clearServices(toldOf: [], decide) }
    var merging = services ?? []
    for their in offers {
      guard let index = merging.firstIndex(where: { $0.service == their.service }) else {
        merging.append(their)
        // A service that a record does not list counts as not offered already.
        if services == nil || !their.content.isNotOffered { merged.added.append(.service(their.service)) }
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
    services = merging
    clearServices(toldOf: offers.map { $0.service }, decide)
  }

  private mutating func clearServices(toldOf told: [Service], _ decide: (VisitPart) -> CopySide?) {
    guard isEdit, let mine = services else { return }
    let left = mine.filter { offer in
      told.contains(offer.service) || offer.content.isNotOffered
        || !clears(.service(offer.service), .service(offer.content), offer.origin, decide)
    }
    services = left.isEmpty && theirs.services == nil && !mine.isEmpty ? nil : left
  }

  mutating func mergeAnswers(_ decide: (VisitPart) -> CopySide?) {
    let told = theirs.answerEntries
    var positions: [VisitPart: Int] = [:]
    for (index, answer) in answers.enumerated() { positions[answer.part] = index }
    for their in told {
      if let index = positions[their.part] {
        merge(their, at: index, decide)
      } else {
        positions[their.part] = answers.count
        answers.append(their)
        merged.added.append(their.part)
      }
    }
    guard isEdit else { return }
    let parts = Set(told.map { $0.part })
    let before = answers
    answers = before.filter { mine in
      parts.contains(mine.part) || !clears(mine.part, .answer(mine.content), mine.origin, decide)
    }
  }

  /// Whether a part that is no longer in an edited submission goes: a person decides.
  private mutating func clears(
    _ part: VisitPart, _ mine: PartValue, _ origin: PartOrigin, _ decide: (VisitPart) -> CopySide?
  ) -> Bool {
    settle(conflict(part, mine, .nothing, origin, PartOrigin()), decide) == .theirs
  }

  private mutating func merge(_ their: AnswerEntry, at index: Int, _ decide: (VisitPart) -> CopySide?) {
    let mine = answers[index]
    if mine.content == their.content || mine.origin.earlier.contains(.answer(their.content)) { return }
    let conflict = conflict(their.part, .answer(mine.content), .answer(their.content), mine.origin, their.origin)
    if their.origin.earlier.contains(.answer(mine.content)) {
      merged.updated.append(conflict)
      answers[index] = their
      return
    }
    let joined = mine.content.joined(with: their.content)
    guard let joined, !isEdit || joined == their.content else {
      let side = settle(conflict, decide)
      answers[index].content =
        side == .theirs
        ? (isEdit ? their.content : their.content.completed(by: mine.content))
        : mine.content.completed(by: their.content)
      if side == .theirs { answers[index].origin.author = their.origin.author }
      return
    }
    guard joined != mine.content else { return }
    answers[index].content = joined
    merged.added.append(their.part)
  }

  private func conflict(
    _ part: VisitPart, _ mine: PartValue, _ their: PartValue, _ mineOrigin: PartOrigin, _ theirOrigin: PartOrigin
  ) -> MergeConflict {
    MergeConflict(
      part: part, mine: mine, theirs: their, mineSource: mineOrigin.author.orElse(self.mine.origin.author),
      theirsSource: theirOrigin.author.orElse(theirs.origin.author))
  }

  /// Which side stands, and notes why.
  private mutating func settle(
    _ conflict: MergeConflict, _ decide: (VisitPart) -> CopySide?, isNewer: Bool = false, isOlder: Bool = false
  ) -> CopySide {
    if isNewer {
      merged.updated.append(conflict)
      return .theirs
    }
    if isOlder { return .mine }
    guard let side = decide(conflict.part) else {
      merged.conflicts.append(conflict)
      return .mine
    }
    merged.decided.append(conflict)
    if side == .theirs { merged.losesMine = true }
    return side
  }
}

extension AnswerContent {
  /// Both as one where no part of them speaks against the other; else nil.
  fileprivate func joined(with other: AnswerContent) -> AnswerContent? {
    if contradictsFinding(of: other) || note.contradicts(other.note) || reason.contradicts(other.reason) { return nil }
    return completed(by: other)
  }

  /// This answer, with what only the other has; all of the other is left out where it found something else.
  fileprivate func completed(by other: AnswerContent) -> AnswerContent {
    if contradictsFinding(of: other) { return self }
    var whole = self
    if !hasFinding {
      whole.rating = other.rating
      whole.sample = other.sample
    }
    if note.isEmpty { whole.note = other.note }
    if reason.isEmpty { whole.reason = other.reason }
    whole.heard.formUnion(other.heard)
    let known = Set(evidence)
    for name in other.evidence where !known.contains(name) { whole.evidence.append(name) }
    return whole
  }

  private var hasFinding: Bool { !rating.isEmpty || sample != nil }

  private func contradictsFinding(of other: AnswerContent) -> Bool {
    hasFinding && other.hasFinding && (rating != other.rating || sample != other.sample)
  }
}

extension TextContent {
  fileprivate func contradicts(_ other: TextContent) -> Bool { !isEmpty && !other.isEmpty && self != other }
}
