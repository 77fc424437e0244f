public import AuditModel

/// One or more records read as one: an inspection or self-assessment, with the follow-ups laid over it, rule S16.
public struct Visit: Sendable {
  /// The oldest first.
  public let layers: [FittedRecord]
  /// The record that says what residents answered last, where none of its own layers does or a later one asked them, rule Q5.
  let asked: InspectionRecord?

  /// The record that the visit is named by: the latest.
  public var record: InspectionRecord { layers.last!.record }

  public init(_ layers: [FittedRecord]) { self.init(layers, asked: nil) }

  init(_ layers: [FittedRecord], asked: InspectionRecord?) {
    precondition(!layers.isEmpty, "a visit has at least one record")
    self.layers = layers
    self.asked = asked
  }

  /// The same, but for what residents answered: by its own records alone.
  public var withOwnCounts: Visit { Visit(layers) }
  /// Whether what residents answered last is said by no record of its own.
  public var hasOthersCounts: Bool { asked != nil }

  /// The standards that it audits, rule S15: those of its first record, then what follow-ups add. By the revision of the
  /// first record, unless a later one is pinned to another itself.
  public var standards: [Standard] {
    var standards: [Standard] = []
    for part in layers.flatMap({ $0.audited }) {
      if let index = standards.firstIndex(where: { $0.id == part.standard.id }) {
        if part.isPinned { standards[index] = part.standard }
      } else {
        standards.append(part.standard)
      }
    }
    return standards
  }

  func audits(_ standard: String) -> Bool {
    layers.contains { $0.audited.contains { $0.standard.id == standard } }
  }

  /// Whether its latest record itself looks at a standard, and not only a record that it follows.
  public func latestLooks(at standard: String) -> Bool { layers.last!.audits(standard) }
}

/// What the records of a facility are to each other, rule S16.
public struct VisitHistory: Sendable {
  /// Each record as it is scored by itself; a follow-up with the record that it follows. In order of date.
  public private(set) var visits: [Visit] = []
  /// Names of the records that cannot be scored.
  public private(set) var leftOut: [String]
  public private(set) var problems: [AuditProblem] = []

  private let records: [InspectionRecord]

  /// Fits every record to the standards; a follow-up by the revisions of the record that it follows, unless it is pinned to
  /// others itself.
  ///
  /// - Parameters:
  ///   - records: all of the facility, in any order.
  ///   - unusable: the names of records that could not be read.
  ///   - broken: what could be read of some of these; no visit comes of it, only problems.
  ///   - facility: whose records they are.
  ///   - library: the standards that they may be answered by.
  ///   - revision: those that each record is pinned to, or today’s.
  public init(
    _ records: [InspectionRecord], unusable: [String] = [], broken: [InspectionRecord] = [], of facility: Facility,
    in library: StandardLibrary, by revision: Revision = .pinned
  ) {
    self.records = records.sorted { $0.isBefore($1) }
    leftOut = unusable
    let pins = PinsOfVisits(records + broken)
    for record in self.records {
      let base = followed(by: record)
      guard case .alone = base else {
        if case .visit(let visit) = base { add(record, over: visit, facility, library, revision) }
        if case .missing(let problem) = base {
          problems.append(problem)
          problems += problemsOfUnscored(record, of: facility, in: library, inheriting: pins.inherited(by: record))
          leftOut.append(record.name)
        }
        continue
      }
      add(record, over: nil, facility, library, revision)
    }
    for record in broken {
      if record.follows != nil, case .missing(let problem) = followed(by: record) { problems.append(problem) }
      problems += problemsOfUnscored(
        record, of: facility, in: library, inheriting: pins.inherited(by: record), isBroken: true)
    }
  }

  /// The facility's standing on a standard: the latest inspection that audits it, with the later follow-ups laid over.
  public func standing(on standard: String) -> Visit? { standing(on: standard, among: visits[...]) }

  /// The standings as each inspection and follow-up left them, the oldest first, with the standard that each is on.
  public var course: [(standard: String, visit: Visit)] {
    visits.indices.filter { visits[$0].record.kind != .selfAssessment }.flatMap { index in
      visits[index].standards.compactMap { standard in
        guard let standing = standing(on: standard.id, among: visits[...index]),
          // One of which nothing is answered leaves all as it was, rule S16i.
          visits[index].record.kind == .followUp || standing.layers[0].record.name == visits[index].record.name
        else { return nil }
        return (standard.id, standing)
      }
    }
  }

  private func standing(on standard: String, among visits: ArraySlice<Visit>) -> Visit? {
    // One of which nothing is answered counts only where no other answers anything, rule S16i.
    let all = visits.filter { $0.record.kind == .inspection }
    let answering = all.filter { $0.record.answersAnything }
    let inspections = answering.isEmpty ? all : answering
    let followUps = visits.filter { $0.record.kind == .followUp }
    var base = inspections.last { $0.audits(standard) }
    if base == nil {
      guard let last = followUps.last(where: { $0.layers.last!.audits(standard) }) else { return nil }
      base = inspections.last { $0.record.date < last.record.date }
    }
    let later = followUps.filter { followUp in
      guard let base = base?.record else { return true }
      return base.date < followUp.record.date || followUp.record.follows == base.name
    }
    let layers = (base?.layers ?? []) + later.map { $0.layers.last! }
    var asked = asked(beside: layers, among: visits.filter { $0.record.kind != .selfAssessment })
    // What the facility asked itself hides nothing that a visit asked, and shows where none did.
    if asked == nil, !layers.contains(where: { $0.record.questionnaire != nil }) {
      asked = self.asked(beside: layers, among: visits.filter { $0.record.kind == .selfAssessment })
    }
    return Visit(layers, asked: asked)
  }

  /// The record that asked residents last, on the day of the oldest layer or since; nil where that is one of the layers.
  private func asked(beside layers: [FittedRecord], among visits: [Visit]) -> InspectionRecord? {
    guard let record = visits.last(where: { $0.record.questionnaire != nil })?.record,
      layers[0].record.date <= record.date, !layers.contains(where: { $0.record.name == record.name })
    else { return nil }
    return record
  }

  /// The latest self-assessment that audits the standard, with what residents answered in the latest that asked them.
  public func selfAssessment(on standard: String) -> Visit? {
    selfAssessments(on: standard).last.map { latest in
      Visit(
        latest.layers,
        asked: asked(beside: latest.layers, among: visits.filter { $0.record.kind == .selfAssessment }))
    }
  }

  /// Every self-assessment that audits the standard, the oldest first; those of which nothing is answered only where there is no
  /// other, rule S16i.
  public func selfAssessments(on standard: String) -> [Visit] {
    let all = visits.filter { $0.record.kind == .selfAssessment }
    let answering = all.filter { $0.record.answersAnything }
    return (answering.isEmpty ? all : answering).filter { $0.audits(standard) }
  }

  public func audits(_ standard: String) -> Bool {
    let answering = visits.filter { $0.record.answersAnything }
    return (answering.isEmpty ? visits : answering).contains { $0.audits(standard) }
  }

  /// What a follow-up on a day comes upon, rule S16h.
  public enum Followed: Sendable {
    /// There was no inspection before: it is scored by itself, rule S16e.
    case nothing
    /// The name of the inspection that it would follow, which has errors.
    case unusable(String)
    /// The inspection that it follows, and the same with the follow-ups since: what still stands.
    case inspection(Visit, standing: Visit)
    /// What it is to follow is none of these, of which alone all still stands.
    case noneOf([String])
  }

  /// What a form for a follow-up on a day follows, which it names, and what it is laid over, rule S16h.
  ///
  /// - Parameters:
  ///   - day: of the follow-up; inspections of that day are before it.
  ///   - wanted: the name of the inspection that it is to follow; nil: the latest.
  public func followed(on day: CalendarDay, naming wanted: String? = nil) -> Followed {
    let names = visits.map { $0.record }.filter { $0.looksAtStandards }.map { $0.name } + leftOut
    guard let latest = latestInspection(before: day.adding(days: 1), among: names) else {
      return wanted == nil ? .nothing : .noneOf([])
    }
    let name = wanted ?? latest
    if wanted != nil, name != latest {
      let standing = inspectionsThatStand(on: day)
      if !standing.contains(name) { return .noneOf(standing.contains(latest) ? standing : standing + [latest]) }
    }
    guard let inspection = visits.first(where: { $0.record.name == name }) else { return .unusable(name) }
    let since = visits.filter { visit in
      visit.record.kind == .followUp && visit.record.date <= day
        && (inspection.record.date < visit.record.date || visit.record.follows == name)
    }
    let layers = inspection.layers + since.map { $0.layers.last! }
    // What it or a follow-up found by a standard that cannot be used is not known, rule S16h.
    if let unknown = layers.first(where: { $0.lacksStandards }) { return .unusable(unknown.record.name) }
    return .inspection(inspection, standing: Visit(layers))
  }

  /// The names of the inspections up to a day of whose standards none was inspected again since, the oldest first.
  private func inspectionsThatStand(on day: CalendarDay) -> [String] {
    let inspections = visits.filter {
      $0.record.kind == .inspection && $0.record.date <= day && $0.record.looksAtStandards
    }
    return inspections.indices.filter { index in
      let later = inspections[(index + 1)...]
      return !inspections[index].standards.contains { standard in later.contains { $0.audits(standard.id) } }
    }.map { inspections[$0].record.name }
  }

  private enum Base {
    case alone
    case visit(Visit)
    case missing(AuditProblem)
  }

  /// What a follow-up is laid over by itself: the visit that it follows.
  private mutating func followed(by record: InspectionRecord) -> Base {
    guard record.kind == .followUp else { return .alone }
    guard
      let name =
        record.follows
        ?? latestInspection(
          before: record.date, among: records.filter { $0.looksAtStandards }.map { $0.name } + leftOut)
    else {
      problems.append(
        AuditProblem(.warning, .followedRecordMissing(nil), file: record.file, place: record.datePlace))
      return .alone
    }
    if let visit = visits.first(where: { $0.record.name == name }), visit.record.kind != .selfAssessment {
      return .visit(visit)
    }
    let kind: AuditTrouble = leftOut.contains(name) ? .followedRecordUnusable(name) : .followedRecordMissing(name)
    let place = record.follows == nil ? record.datePlace : record.followsPlace
    return .missing(AuditProblem(.error, kind, file: record.file, place: place))
  }

  /// Answers that contradict each other show only when the visit is checked whole.
  private mutating func add(
    _ record: InspectionRecord, over base: Visit?, _ facility: Facility, _ library: StandardLibrary,
    _ revision: Revision
  ) {
    let inherited = (base?.layers ?? []).reversed().flatMap { $0.record.against }
    let fitted = fit(record, of: facility, to: library, by: revision, inheriting: inherited)
    guard let value = fitted.value else {
      problems += problemsOfUnscored(record, of: facility, in: library, by: revision, inheriting: inherited)
      leftOut.append(record.name)
      return
    }
    problems += fitted.problems
    visits.append(Visit((base?.layers ?? []) + [value]))
  }

  /// Takes out a visit whose answers turned out to contradict each other, and those that follow it.
  public mutating func leaveOut(_ name: String) {
    visits.removeAll { $0.record.name == name }
    leftOut.append(name)
    for visit in visits where visit.layers.contains(where: { $0.record.name == name }) {
      problems.append(
        AuditProblem(.error, .followedRecordUnusable(name), file: visit.record.file, place: visit.record.datePlace))
      leftOut.append(visit.record.name)
    }
    visits.removeAll { visit in visit.layers.contains { $0.record.name == name } }
  }
}

/// The latest of some inspections on an earlier day, rule S16a: what a follow-up follows that names no record itself.
///
/// - Parameter names: of all records of the facility that look at a standard, rule S16i, and of those with errors.
package func latestInspection(before day: CalendarDay, among names: [String]) -> String? {
  names.filter { String($0.prefix(10)) < day.iso && $0.hasSuffix("-inspection") }.max()
}

extension FittedRecord {
  /// Whether it names standards by which it could not be read.
  fileprivate var lacksStandards: Bool { audited.count < record.audited.count }
  fileprivate func audits(_ standard: String) -> Bool { audited.contains { $0.standard.id == standard } }
}

extension InspectionRecord {
  /// The order in which the records of a facility were made; an inspection comes before a follow-up of the same day.
  fileprivate func isBefore(_ other: InspectionRecord) -> Bool {
    date != other.date ? date < other.date : kind.rawValue < other.kind.rawValue
  }
}
