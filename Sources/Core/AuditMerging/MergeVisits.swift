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
  /// How the corrections of theirs stand to those of mine; nil where both are the same.
  public fileprivate(set) var version: VersionOrder?
  /// Whether something of mine gave way because a person decided so, or because theirs is a later version.
  public fileprivate(set) var losesMine = false

  public init() {}

  /// Of a merge of which nothing is kept: what would have waited for a person.
  public var conflictsAlone: CopyMerge {
    var merge = CopyMerge()
    merge.conflicts = conflicts
    return merge
  }

  public var changesMine: Bool {
    !added.isEmpty || !updated.isEmpty || !decided.isEmpty || !kept.isEmpty || hasNewState
  }
}

/// How the corrections of a copy stand to those of another.
public enum VersionOrder: Sendable {
  /// It has all of them, and more.
  case later
  /// The other has all of its own, and more.
  case earlier
  /// Each has some that the other lacks.
  case apart

  /// Nil where both are the same.
  init?(of theirs: [Correction], to mine: [Correction]) {
    if theirs == mine { return nil }
    if theirs.starts(with: mine) {
      self = .later
    } else {
      self = mine.starts(with: theirs) ? .earlier : .apart
    }
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

struct VisitMerger {
  private let theirs: RecordInParts
  private let mine: GatheredVisit
  private(set) var changes: VisitChanges
  private var copy = CopyMerge()
  /// Whether theirs is a later edit of all that mine is made of, or a later version.
  private var isEdit = false
  /// Whether theirs says only what was wrong.
  private let corrects: Bool

  init(theirs: RecordInParts, mine: GatheredVisit, corrects: Bool) {
    self.corrects = corrects
    self.theirs = theirs
    self.mine = mine
    changes = VisitChanges(heading: mine.visit)
    changes.heading.answers = []
    changes.heading.origin.submissions = []
    changes.heading.unplaced = []
  }

  mutating func merge(_ decide: (VisitPart) -> CopySide?) -> CopyMerge {
    mergeSubmissions()
    mergeCorrections(decide)
    mergeHeading(decide)
    mergeDangers(decide)
    mergeMeasures(decide)
    mergeServices(decide)
    mergeQuestionnaire(decide)
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

  private mutating func mergeCorrections(_ decide: (VisitPart) -> CopySide?) {
    let mine = changes.heading.corrected
    copy.version = VersionOrder(of: theirs.corrected, to: mine)
    switch copy.version {
    case nil, .earlier: break
    case .later:
      changes.heading.corrected = theirs.corrected
      copy.added.append(.corrected)
      isEdit = true
    case .apart:
      let conflict = conflict(
        .corrected, .corrections(mine), .corrections(theirs.corrected), PartOrigin(), PartOrigin())
      if settle(conflict, decide) == .theirs { changes.heading.corrected = theirs.corrected }
    }
  }

  private mutating func mergeHeading(_ decide: (VisitPart) -> CopySide?) {
    changes.heading.by = text(.by, changes.heading.by, theirs.by, decide)
    changes.heading.follows = text(.follows, changes.heading.follows, theirs.follows, decide)
    changes.heading.note = text(.note, changes.heading.note, theirs.note, decide)
    mergeInside(decide)
    for detail in VisitDetail.allCases {
      let (mine, their) = (changes.heading.details[detail], theirs.details[detail])
      changes.heading.details[detail] = text(.detail(detail), mine, their, decide)
    }
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

  private mutating func mergeInside(_ decide: (VisitPart) -> CopySide?) {
    let (mine, their) = (changes.heading.inside, theirs.inside)
    guard their != mine else { return }
    guard let mine else {
      changes.heading.inside = their
      copy.added.append(.inside)
      return
    }
    guard let their else {
      if isEdit, clears(.inside, .inside(mine), PartOrigin(), decide) { changes.heading.inside = nil }
      return
    }
    let conflict = conflict(.inside, .inside(mine), .inside(their), PartOrigin(), PartOrigin())
    if settle(conflict, decide) == .theirs { changes.heading.inside = their }
  }

  private mutating func mergeDangers(_ decide: (VisitPart) -> CopySide?) {
    for their in theirs.dangers {
      guard let index = changes.heading.dangers.firstIndex(where: { $0.danger.id == their.danger.id }) else {
        changes.heading.dangers.append(their)
        copy.added.append(their.part)
        continue
      }
      let mine = changes.heading.dangers[index]
      guard mine.danger != their.danger, !mine.origin.earlier.contains(.danger(their.danger)) else { continue }
      if corrects, !isEdit {
        let (danger, givesWay) = mine.danger.corrected(by: their.danger)
        let (before, after) = (PartValue.danger(mine.danger), PartValue.danger(danger))
        if corrected(their.part, before, after, mine.origin, their.origin, givesWay, decide) {
          changes.heading.dangers[index].danger = danger
        }
        continue
      }
      let isNewer = their.origin.earlier.contains(.danger(mine.danger))
      if !isNewer, !isEdit, mine.danger.agrees(with: their.danger) {
        var joined = mine
        joined.danger.complete(by: their.danger)
        if joined != mine { copy.added.append(their.part) }
        changes.heading.dangers[index] = joined
        continue
      }
      let conflict = conflict(
        their.part, .danger(mine.danger), .danger(their.danger), mine.origin, their.origin)
      if settle(conflict, decide, isNewer: isNewer) == .theirs { changes.heading.dangers[index] = their }
    }
    guard isEdit else { return }
    let told = Set(theirs.dangers.map { $0.danger.id })
    let dangers = changes.heading.dangers
    changes.heading.dangers = dangers.filter { mine in
      told.contains(mine.danger.id) || !clears(mine.part, .danger(mine.danger), mine.origin, decide)
    }
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
      if corrects, !isEdit {
        let (content, givesWay) = mine.content.corrected(by: their.content)
        let part = VisitPart.service(their.service)
        if corrected(part, .service(mine.content), .service(content), mine.origin, their.origin, givesWay, decide) {
          merging[index].content = content
        }
        continue
      }
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

  /// Whole: two countings are never added up, for they may be of the same people, and the difference of two tells on one.
  private mutating func mergeQuestionnaire(_ decide: (VisitPart) -> CopySide?) {
    guard let theirs = theirs.questionnaire, theirs != changes.heading.questionnaire else { return }
    guard let mine = changes.heading.questionnaire else {
      changes.heading.questionnaire = theirs
      copy.added.append(.questionnaire)
      return
    }
    let conflict = conflict(.questionnaire, .counts(mine), .counts(theirs), PartOrigin(), PartOrigin())
    if settle(conflict, decide) == .theirs { changes.heading.questionnaire = theirs }
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
    if corrects, !isEdit {
      let (content, givesWay) = answer.content.corrected(by: their.content)
      guard
        corrected(
          their.part, .answer(answer.content), .answer(content), answer.origin, their.origin, givesWay, decide)
      else { return }
      var changed = answer
      changed.content = content
      if givesWay { changed.origin.author = their.origin.author }
      changes.answers.append(.replace(index, changed))
      return
    }
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

  /// Whether a part stands as it was corrected, and notes why.
  ///
  /// - Parameter givesWay: whether something of mine does so, and is not only joined by more.
  private mutating func corrected(
    _ part: VisitPart, _ mine: PartValue, _ corrected: PartValue, _ mineOrigin: PartOrigin, _ theirOrigin: PartOrigin,
    _ givesWay: Bool, _ decide: (VisitPart) -> CopySide?
  ) -> Bool {
    guard mine != corrected else { return false }
    if givesWay { return settle(conflict(part, mine, corrected, mineOrigin, theirOrigin), decide) == .theirs }
    copy.added.append(part)
    return true
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
      // What a correction says stands, what it leaves out was perhaps only not known where it was made.
      if copy.version == .later, conflict.theirs != .nothing {
        copy.updated.append(conflict)
        copy.losesMine = true
        return .theirs
      }
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
