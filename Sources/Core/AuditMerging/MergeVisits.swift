internal import AuditModel

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
  public fileprivate(set) var visit: FilledVisit
  /// The parts that came from theirs alone, or to which theirs added something.
  public fileprivate(set) var added: [VisitPart] = []
  /// The parts in which theirs is a newer state of what was mine: the same copy, brought again.
  public fileprivate(set) var updated: [MergeConflict] = []
  /// The conflicts that a person has decided.
  public fileprivate(set) var decided: [MergeConflict] = []
  /// The conflicts that wait for a person.
  public fileprivate(set) var conflicts: [MergeConflict] = []

  /// A visit of which there is no other copy.
  public init(alone visit: FilledVisit) { self.visit = visit }

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
  _ theirs: FilledVisit, into mine: FilledVisit, deciding decide: (VisitPart) -> CopySide? = { _ in nil }
) -> MergedVisit {
  var merger = VisitMerger(theirs: theirs, merged: MergedVisit(alone: mine))
  merger.mergeSubmissions()
  merger.mergeHeading(decide)
  merger.mergeMeasures(decide)
  merger.mergeServices(decide)
  merger.mergeAnswers(decide)
  let kept = Set(mine.unplaced)
  for entry in theirs.unplaced where !kept.contains(entry) { merger.merged.visit.unplaced.append(entry) }
  return merger.merged
}

private struct VisitMerger {
  let theirs: FilledVisit
  var merged: MergedVisit
  /// Whether theirs is a later edit of all that mine is made of.
  private var isEdit = false

  init(theirs: FilledVisit, merged: MergedVisit) {
    self.theirs = theirs
    self.merged = merged
  }

  mutating func mergeSubmissions() {
    let mine = merged.visit.submissions
    for their in theirs.submissions {
      guard let index = mine.firstIndex(where: { $0.root == their.root }) else {
        merged.visit.submissions.append(their)
        merged.hasNewState = true
        continue
      }
      guard their.isEdit(of: mine[index]) else { continue }
      isEdit = mine.count == 1 && theirs.submissions.count == 1
      merged.visit.submissions[index] = their
      merged.hasNewState = true
    }
  }

  mutating func mergeHeading(_ decide: (VisitPart) -> CopySide?) {
    merged.visit.by = text(.by, merged.visit.by, theirs.by, decide)
    merged.visit.follows = text(.follows, merged.visit.follows, theirs.follows, decide)
    merged.visit.note = text(.note, merged.visit.note, theirs.note, decide)
    for pin in theirs.against {
      if let index = merged.visit.against.firstIndex(where: { $0.standard == pin.standard }) {
        let version = text(.version(pin.standard), merged.visit.against[index].version, pin.version, decide)
        merged.visit.against[index] = StandardVersion(standard: pin.standard, version: version ?? pin.version)
      } else if !merged.visit.audited.contains(pin.standard) {
        merged.visit.against.append(pin)
      }
    }
    for standard in theirs.audited where !merged.visit.audited.contains(standard) {
      merged.visit.audited.append(standard)
    }
  }

  private mutating func text(
    _ part: VisitPart, _ mine: String?, _ their: String?, _ decide: (VisitPart) -> CopySide?
  ) -> String? {
    guard their != mine else { return mine }
    guard let their else {
      if isEdit, let mine, clears(part, .text(mine), Authorship(), decide) { return nil }
      return mine
    }
    guard let mine else {
      merged.added.append(part)
      return their
    }
    let conflict = MergeConflict(
      part: part, mine: .text(mine), theirs: .text(their), mineSource: merged.visit.origin,
      theirsSource: theirs.origin)
    return settle(conflict, decide) == .theirs ? their : mine
  }

  mutating func mergeMeasures(_ decide: (VisitPart) -> CopySide?) {
    for their in theirs.measures {
      guard let index = merged.visit.measures.firstIndex(where: { $0.measure == their.measure }) else {
        merged.visit.measures.append(their)
        merged.added.append(.measure(their.measure))
        continue
      }
      let mine = merged.visit.measures[index]
      guard mine.value != their.value else { continue }
      let conflict = conflict(
        .measure(their.measure), .number(mine.value), .number(their.value), mine.source, their.source)
      let isNewer = their.earlier.contains(mine.value)
      let isOlder = mine.earlier.contains(their.value)
      if settle(conflict, decide, isNewer: isNewer, isOlder: isOlder) == .theirs {
        merged.visit.measures[index] = their
      }
    }
    guard isEdit else { return }
    let told = Set(theirs.measures.map { $0.measure })
    let measures = merged.visit.measures
    merged.visit.measures = measures.filter { mine in
      told.contains(mine.measure)
        || !clears(.measure(mine.measure), .number(mine.value), mine.source, decide)
    }
  }

  mutating func mergeServices(_ decide: (VisitPart) -> CopySide?) {
    guard let offers = theirs.services else { return clearServices(toldOf: [], decide) }
    var merging = merged.visit.services ?? []
    if merged.visit.services == nil, offers.isEmpty { merged.visit.services = [] }
    for their in offers {
      guard let index = merging.firstIndex(where: { $0.service == their.service }) else {
        merging.append(their)
        // A service that a record does not list counts as not offered already.
        if merged.visit.services == nil || !their.content.isNotOffered { merged.added.append(.service(their.service)) }
        continue
      }
      let mine = merging[index]
      guard mine.content != their.content else { continue }
      let conflict = conflict(
        .service(their.service), .service(mine.content), .service(their.content), mine.source, their.source)
      let isNewer = their.earlier.contains(mine.content)
      let isOlder = mine.earlier.contains(their.content)
      if settle(conflict, decide, isNewer: isNewer, isOlder: isOlder) == .theirs { merging[index] = their }
    }
    merged.visit.services = merging
    clearServices(toldOf: offers.map { $0.service }, decide)
  }

  private mutating func clearServices(toldOf told: [Service], _ decide: (VisitPart) -> CopySide?) {
    guard isEdit, let mine = merged.visit.services else { return }
    let left = mine.filter { offer in
      told.contains(offer.service) || offer.content.isNotOffered
        || !clears(.service(offer.service), .service(offer.content), offer.source, decide)
    }
    merged.visit.services = left.isEmpty && theirs.services == nil && !mine.isEmpty ? nil : left
  }

  mutating func mergeAnswers(_ decide: (VisitPart) -> CopySide?) {
    var positions: [VisitPart: Int] = [:]
    for (index, answer) in merged.visit.answers.enumerated() { positions[answer.part] = index }
    for their in theirs.answers where !their.content.isBlank {
      if let index = positions[their.part] {
        merge(their, at: index, decide)
      } else {
        positions[their.part] = merged.visit.answers.count
        merged.visit.answers.append(their)
        merged.added.append(their.part)
      }
    }
    guard isEdit else { return }
    var told: Set<VisitPart> = []
    for their in theirs.answers where !their.content.isBlank { told.insert(their.part) }
    let answers = merged.visit.answers
    merged.visit.answers = answers.filter { mine in
      told.contains(mine.part) || mine.content.isBlank
        || !clears(mine.part, .answer(mine.content), mine.source, decide)
    }
  }

  /// Whether a part that is no longer in an edited submission goes: a person decides.
  private mutating func clears(
    _ part: VisitPart, _ mine: PartValue, _ source: Authorship, _ decide: (VisitPart) -> CopySide?
  ) -> Bool {
    settle(conflict(part, mine, .nothing, source, Authorship()), decide) == .theirs
  }

  private mutating func merge(_ their: FilledAnswer, at index: Int, _ decide: (VisitPart) -> CopySide?) {
    let mine = merged.visit.answers[index]
    if mine.content == their.content || mine.earlier.contains(their.content) { return }
    let conflict = conflict(their.part, .answer(mine.content), .answer(their.content), mine.source, their.source)
    if their.earlier.contains(mine.content) {
      merged.updated.append(conflict)
      merged.visit.answers[index] = their
      return
    }
    let joined = mine.content.joined(with: their.content)
    guard let joined, !isEdit || joined == their.content else {
      let side = settle(conflict, decide)
      merged.visit.answers[index].content =
        side == .theirs
        ? (isEdit ? their.content : their.content.completed(by: mine.content))
        : mine.content.completed(by: their.content)
      if side == .theirs { merged.visit.answers[index].source = their.source }
      return
    }
    guard joined != mine.content else { return }
    merged.visit.answers[index].content = joined
    merged.added.append(their.part)
  }

  private func conflict(
    _ part: VisitPart, _ mine: PartValue, _ their: PartValue, _ mineSource: Authorship, _ theirSource: Authorship
  ) -> MergeConflict {
    MergeConflict(
      part: part, mine: mine, theirs: their, mineSource: mineSource.orElse(merged.visit.origin),
      theirsSource: theirSource.orElse(theirs.origin))
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

extension FilledAnswer {
  public var part: VisitPart { .answer(standard: standard, criterion: criterion) }
}

extension FilledAnswer.Content {
  /// Both as one where no part of them speaks against the other; else nil.
  fileprivate func joined(with other: FilledAnswer.Content) -> FilledAnswer.Content? {
    if contradictsFinding(of: other) || note.contradicts(other.note) || reason.contradicts(other.reason) { return nil }
    return completed(by: other)
  }

  /// This answer, with what only the other has; all of the other is left out where it found something else.
  fileprivate func completed(by other: FilledAnswer.Content) -> FilledAnswer.Content {
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

  private func contradictsFinding(of other: FilledAnswer.Content) -> Bool {
    hasFinding && other.hasFinding && (rating != other.rating || sample != other.sample)
  }
}

extension WrittenText {
  fileprivate func contradicts(_ other: WrittenText) -> Bool { !isEmpty && !other.isEmpty && self != other }
}
