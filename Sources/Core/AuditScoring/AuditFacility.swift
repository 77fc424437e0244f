public import AuditChecking
public import AuditModel

/// A checked audit with its score.
public struct ScoredAudit: Sendable {
  public let audit: CheckedAudit
  public let sheet: ScoreSheet

  init(_ audit: CheckedAudit) {
    self.audit = audit
    sheet = score(audit)
  }

  private init(_ audit: CheckedAudit, _ sheet: ScoreSheet) {
    self.audit = audit
    self.sheet = sheet
  }

  fileprivate func hearing(_ residents: HeardResidents?) -> ScoredAudit { ScoredAudit(audit.hearing(residents), sheet) }
}

/// Everything that the records of one facility come to.
public struct FacilityAudit: Sendable {
  public let facility: Facility
  /// Each record by itself, rule S16; by date, kind and standard.
  public let visits: [ScoredAudit]
  /// The standing on each standard that an inspection has audited, in the order of the library.
  public let standings: [ScoredAudit]
  /// The standing on each standard as each inspection and follow-up left it, the oldest first; empty where not every visit is
  /// scored. The last one of a standard is its standing.
  public let course: [ScoredAudit]
  /// The same by today's revisions, rule S14; empty unless they were asked for.
  public let courseByCurrent: [ScoredAudit]
  /// The latest self-assessment against each standard.
  public let selfAssessments: [ScoredAudit]
  /// Every self-assessment against the standards that no inspection has audited, the oldest first.
  public let ownCourse: [ScoredAudit]
  /// Ids of the standards that the facility is held to and no record audits, rule S15.
  public let notAudited: [String]
  /// Names of the records that have errors and so are left out.
  public let leftOut: [String]
  /// What its records are to each other, each by the revision that it is pinned to; nil where not every visit is scored.
  let history: VisitHistory?
  /// The dangers that the records tell of, those with errors too.
  public let dangers: DangerHistory

  /// Some records alone, each as it is scored by itself; every visit must have been scored.
  ///
  /// - Parameter paths: the files of those records.
  public func only(records paths: Set<String>) -> FacilityAudit {
    let wanted = visits.filter { paths.contains($0.sheet.record) }
    return FacilityAudit(
      facility: facility, visits: wanted, standings: wanted.filter { $0.sheet.kind != .selfAssessment },
      course: wanted.filter { $0.sheet.kind != .selfAssessment }, courseByCurrent: [],
      selfAssessments: wanted.filter { $0.sheet.kind == .selfAssessment }, ownCourse: [], notAudited: [],
      leftOut: leftOut, history: history, dangers: dangers)
  }

  /// What is to be mended is told by these, rule P18: the standings; where no inspection has audited anything, the latest
  /// self-assessments.
  public var planned: [ScoredAudit] { standings.isEmpty ? selfAssessments : standings }
  /// Whether nobody but the facility itself has looked.
  public var isOwnView: Bool { standings.isEmpty && !selfAssessments.isEmpty }

  /// Where the facility stands today: its standings, and its latest self-assessments beside them.
  public var latest: [ScoredAudit] { (standings + selfAssessments).sorted(by: ScoredAudit.isBefore) }
}

/// What a follow-up comes upon, rule S16h.
public struct FollowedVisit: Sendable {
  /// The inspection that it follows.
  public let inspection: Visit
  /// The same with the follow-ups since.
  public let standing: Visit
  /// Where the facility stands before the follow-up, on each standard of the inspection.
  public let audits: [ScoredAudit]
  /// What of it was found, at the inspection or since.
  public let finds: Finds

  /// What the records that a follow-up is laid over found that falls short.
  public enum Finds: Sendable {
    /// Nothing of what was answered.
    case nothing
    /// Something, which is all rated best since.
    case allMended
    /// Something that is not all rated best: it stands, is open again, or counts no longer.
    case notAllMended
  }
}

extension FacilityAudit {
  /// What a form for a follow-up on a day comes upon: nil where there was no inspection up to that day. Every visit must have been
  /// scored.
  ///
  /// - Parameters:
  ///   - day: of the follow-up.
  ///   - wanted: the name of the inspection that it is to follow; nil: the latest.
  ///   - library: the standards by which the facility was audited.
  /// - Throws: where the inspection that it would follow has errors, rule S16e, or does not stand.
  public func followed(
    on day: CalendarDay, naming wanted: String? = nil, in library: StandardLibrary
  ) throws(UnusableInspection) -> FollowedVisit? {
    switch history?.followed(on: day, naming: wanted) {
    case .nothing, nil: return nil
    case .unusable(let name): throw UnusableInspection(name: name)
    case .noneOf(let names): throw UnusableInspection(name: wanted ?? "", others: names)
    case .inspection(let inspection, let standing):
      guard let checked = check(standing, of: facility, against: library).value else {
        throw UnusableInspection(name: standing.record.name)
      }
      let asked = Set(inspection.standards.map { $0.id })
      let audits = checked.filter { asked.contains($0.standard.id) }
      return FollowedVisit(
        inspection: inspection, standing: standing, audits: audits.map { ScoredAudit($0) },
        finds: finds(of: standing, leading: audits, in: library))
    }
  }

  private func finds(of standing: Visit, leading audits: [CheckedAudit], in library: StandardLibrary)
    -> FollowedVisit.Finds
  {
    var hasFound = false
    for count in standing.layers.indices {
      let before = check(Visit(Array(standing.layers[...count])), of: facility, against: library).value ?? []
      for audit in audits {
        guard let earlier = before.first(where: { $0.standard === audit.standard }) else { continue }
        for index in earlier.outcomes.indices where earlier.fallsShort(index) {
          hasFound = true
          if !audit.outcomes[index].isRated(audit.standard.scale.best) { return .notAllMended }
        }
      }
    }
    return hasFound ? .allMended : .nothing
  }
}

extension CheckedAudit {
  /// Whether a criterion is a finding, rule P1.
  fileprivate func fallsShort(_ criterion: Int) -> Bool {
    let outcome = outcomes[criterion]
    return standard.criteria[criterion].level.isScored && outcome.state == .rated
      && outcome.rating != standard.scale.best
  }
}

/// An inspection that cannot be followed, because it has errors, or because it is none that still stands.
public struct UnusableInspection: Error {
  public let name: String
  /// Those that can be; nil where it has errors.
  public let others: [String]?

  init(name: String, others: [String]? = nil) {
    self.name = name
    self.others = others
  }
}

extension ScoredAudit {
  /// By date, kind, standard and then the newer revision last.
  static func isBefore(_ left: ScoredAudit, _ right: ScoredAudit) -> Bool {
    let (one, other) = (left.sheet, right.sheet)
    if one.date != other.date { return one.date < other.date }
    if one.kind != other.kind { return one.kind.word < other.kind.word }
    if one.standard.id != other.standard.id { return one.standard.id < other.standard.id }
    return one.standard.identity.revision < other.standard.identity.revision
  }
}

/// Fits, lays, checks and scores the records of a facility.
///
/// - Parameters:
///   - facility: decides which criteria apply.
///   - records: all that could be read, in any order.
///   - unusable: names of records that could not be read.
///   - broken: what could be read of some of these: it is not scored, but what else is wrong with it is told.
///   - library: the standards that they may be answered by.
///   - everyVisit: scores each record by itself too; otherwise `visits` is empty.
///   - rescore: scores records that are pinned to an archived revision by today's as well, rule S14.
public func auditFacility(
  _ facility: Facility, records: [InspectionRecord], unusable: [String] = [], broken: [InspectionRecord] = [],
  against library: StandardLibrary, everyVisit: Bool, rescore: Bool = false
) -> (audit: FacilityAudit, problems: [AuditProblem]) {
  var auditor = FacilityAuditor(facility: facility, library: library, everyVisit: everyVisit)
  let pinned = auditor.run(records, unusable: unusable, broken: broken, by: .pinned)
  guard rescore else { return (pinned, auditor.problems) }
  let current = auditor.run(records, unusable: unusable, by: .current)
  let both = FacilityAudit(
    facility: facility, visits: pinned.visits.joined(by: current.visits),
    standings: pinned.standings.joined(by: current.standings), course: pinned.course,
    courseByCurrent: current.course,
    selfAssessments: pinned.selfAssessments.joined(by: current.selfAssessments), ownCourse: pinned.ownCourse,
    notAudited: pinned.notAudited, leftOut: pinned.leftOut, history: pinned.history, dangers: pinned.dangers)
  return (both, auditor.problems)
}

private struct FacilityAuditor {
  let facility: Facility
  let library: StandardLibrary
  let everyVisit: Bool
  var problems: [AuditProblem] = []
  /// By the names of the records of a visit.
  private var scores: [[String]: [ScoredAudit]] = [:]

  init(facility: Facility, library: StandardLibrary, everyVisit: Bool) {
    self.facility = facility
    self.library = library
    self.everyVisit = everyVisit
  }

  mutating func run(
    _ records: [InspectionRecord], unusable: [String], broken: [InspectionRecord] = [], by revision: Revision
  ) -> FacilityAudit {
    scores = [:]
    var history = VisitHistory(
      records, unusable: unusable, broken: broken, of: facility, in: library, by: revision)
    for visit in history.visits where scored(visit) == nil { history.leaveOut(visit.record.name) }
    problems += history.problems
    if let closed = facility.closed?.on {
      for record in records where closed < record.date {
        problems.append(
          AuditProblem(
            .warning, .visitAfterClosing(closed: closed.iso), file: record.file, place: record.datePlace))
      }
    }
    let visits = everyVisit ? history.visits.flatMap { scored($0) ?? [] } : []
    let course = everyVisit ? self.course(of: history) : []
    var standings: [ScoredAudit] = []
    var selfAssessments: [ScoredAudit] = []
    var ownCourse: [ScoredAudit] = []
    var notAudited: [String] = []
    for standard in library.standards {
      let standing = history.standing(on: standard.id)
      let own = history.selfAssessment(on: standard.id)
      if let standing { standings += (scored(standing) ?? []).filter { $0.audit.standard.id == standard.id } }
      if let own { selfAssessments += (scored(own) ?? []).filter { $0.audit.standard.id == standard.id } }
      if standing == nil {
        ownCourse += history.selfAssessments(on: standard.id).flatMap { scored($0) ?? [] }
          .filter { $0.audit.standard.id == standard.id }
      }
      if standing == nil, own == nil, facility.isHeld(to: standard), !history.audits(standard.id) {
        notAudited.append(standard.id)
      }
    }
    // A record that only standards with errors audit is none either.
    let unscored = history.visits.filter { visit in
      visit.standards.isEmpty
        && visit.record.audited.contains { library.unusable.contains(visit.record.string($0.standard)) }
    }
    return FacilityAudit(
      facility: facility, visits: visits.sorted(by: ScoredAudit.isBefore), standings: standings, course: course,
      courseByCurrent: [],
      selfAssessments: selfAssessments, ownCourse: ownCourse, notAudited: notAudited,
      leftOut: history.leftOut + unscored.map { $0.record.name },
      history: everyVisit ? history : nil, dangers: DangerHistory(records, broken: broken))
  }

  private mutating func course(of history: VisitHistory) -> [ScoredAudit] {
    history.course.flatMap { standard, standing in
      (scored(standing) ?? []).filter { $0.audit.standard.id == standard }
    }
  }

  /// Nil where answers of the visit contradict each other.
  private mutating func scored(_ visit: Visit) -> [ScoredAudit]? {
    guard visit.hasOthersCounts else { return scoredByItself(visit) }
    return scoredByItself(visit.withOwnCounts)?.map { scored in
      scored.hearing(HeardResidents(visit, on: scored.audit.standard, in: library))
    }
  }

  private mutating func scoredByItself(_ visit: Visit) -> [ScoredAudit]? {
    let key = visit.layers.map { $0.record.name }
    if let known = scores[key] { return known }
    let reviewed = check(visit, of: facility, against: library)
    problems += reviewed.problems
    let scored = reviewed.value?.map { ScoredAudit($0) }
    scores[key] = scored
    return scored
  }
}

extension [ScoredAudit] {
  /// These, each followed by the one of `others` that scores the same record by another revision.
  fileprivate func joined(by others: [ScoredAudit]) -> [ScoredAudit] {
    flatMap { one in
      [one]
        + others.filter { other in
          other.sheet.record == one.sheet.record && other.sheet.kind == one.sheet.kind
            && other.sheet.standard.id == one.sheet.standard.id && other.audit.standard !== one.audit.standard
        }
    }
  }
}
