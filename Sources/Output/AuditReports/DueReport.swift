internal import AuditChecking
public import AuditDesk
public import AuditModel
public import AuditPlanning
package import AuditWording

/// What is due at one facility, as it is told on a day.
public struct DueReport: Sendable {
  private let due: FacilityDue
  public let today: CalendarDay
  /// The dangers that these readers may know of: they go before all that is due.
  package let dangers: DangerReport

  /// - Parameters:
  ///   - due: what is due there.
  ///   - today: the day as of which it is told.
  ///   - audience: who reads it.
  public init(_ due: FacilityDue, on today: CalendarDay, for audience: Audience = .facility) {
    self.due = due
    self.today = today
    dangers = DangerReport(due.dangers, on: today, for: audience)
  }

  /// Whether a danger stands.
  public var isEndangered: Bool { dangers.isPressing }

  public var facility: Facility { due.facility }
  /// Where it stands in the cycle of each standard, in the order of the library.
  public var cycles: [CycleStanding] { due.cycles }
  /// Everything that has a day: what is late or soon due, then what is due later, the earliest first.
  package var actions: [FacilityDue.DatedAction] { due.actions + due.later }
  /// How soon somebody has to act, and the day that makes it so.
  public var urgency: FacilityDue.Urgency { due.urgency }
  public var day: CalendarDay? { due.day }
  package func isOverdue(_ action: FacilityDue.DatedAction) -> Bool { action.due < today }

  /// What is told of the cycle of a standard, or of several at once.
  package struct ToldCycle {
    package let sentence: Sentence
    /// The records that it follows from; nil where none does.
    package let reasons: Sentence?
    package let gravity: Gravity
  }

  /// Names of the records that have errors and so are left out.
  package var leftOut: [String] { due.leftOut }

  /// Which records are left out, then standard by standard; those that it was never inspected by together, at the end.
  package var toldCycles: [ToldCycle] {
    let (never, inspected) = (
      cycles.filter { $0.state == .neverInspected }, cycles.filter { $0.state != .neverInspected }
    )
    var told = inspected.map { cycle in
      ToldCycle(
        sentence: Sentence(same: cycle.standard.id + ": ") + cycle.sentence(on: today),
        reasons: cycle.reasons(on: today),
        gravity: cycle.gravity)
    }
    if !leftOut.isEmpty {
      let names = leftOut.joined(separator: ", ")
      told.insert(
        ToldCycle(
          sentence: Words.Common.leftOut + Words.Common.colon + Sentence(same: names), reasons: nil, gravity: .bad),
        at: 0)
    }
    guard let one = never.first else { return told }
    let ids = never.map { $0.standard.id }.joined(separator: ", ")
    let sentence = leftOut.isEmpty ? one.sentence(on: today) : Words.Due.notKnownByStandard
    return told + [
      ToldCycle(sentence: sentence + Words.Common.colon + Sentence(same: ids), reasons: nil, gravity: one.gravity)
    ]
  }

  /// That no standard sets a cycle for it, where none does.
  package var noCycle: Sentence? { cycles.isEmpty ? Words.Due.noCycle : nil }

  /// What is told of an action that is late or soon due.
  package struct ToldAction {
    /// Its day, what is to be done, who does it, what it mends, its id.
    package let facts: [Sentence]
    package let gravity: Gravity?
  }

  package var toldActions: [ToldAction] {
    due.actions.map { action in
      let facts =
        [action.due.sentence(asOf: today) + action.computedRemark, action.action.sentence]
        + [action.by.map { rolePhrase($0) }, action.criterion?.title?.sentence].compactMap { $0 }
      return ToldAction(facts: facts + [Sentence(same: action.id)], gravity: isOverdue(action) ? .bad : nil)
    }
  }

  /// How many are due later; nil where none is.
  package var later: Sentence? {
    let count = due.later.count
    return count == 0 ? nil : Words.Due.later(count: count)
  }
}

extension FacilityDue.DatedAction {
  /// That its day hangs on a holiday that is computed, behind the day; empty where it does not.
  fileprivate var computedRemark: Sentence {
    restsOnComputed ? Sentence(same: " · ") + Words.Plan.computedDay : Sentence(same: "")
  }
}

// MARK: In brief

extension DueReport {
  /// How far the day lies ahead or behind; nil where nothing is due any more.
  package var distance: Sentence? {
    guard urgency != .closed else { return nil }
    return day.map { DuePhrases.daysLeft(today.days(until: $0)) } ?? Sentence(same: "")
  }

  /// What makes it so urgent, then where it is if that may be told.
  package var facts: [Sentence] {
    guard facility.location == .open else { return [inBrief, Words.Common.confidential] }
    return [inBrief, facility.name?.sentence, facility.province?.phrase].compactMap { $0 }
  }

  /// The same beneath a heading that says which place it is and where, with how far the day lies ahead or behind.
  package var factsBesideName: [Sentence] {
    [inBrief, distance].compactMap { $0 }.filter { !$0[.english].isEmpty }
  }

  /// What is most late, or comes first.
  private var inBrief: Sentence {
    if urgency == .closed { return facility.closed.map { Words.Facility.closed(day: $0.on.iso) } ?? Sentence(same: "") }
    if urgency == .neverInspected { return CycleStanding.State.neverInspected.phrase }
    if urgency == .notKnown { return Words.Due.notKnown }
    if let day,
      let cycle = cycles.first(where: { $0.state != .neverInspected && ($0.day == day || $0.nextInspection == day) })
    {
      return cycle.inBrief + Sentence(same: " · " + cycle.standard.id)
    }
    if let action = actions.first(where: { $0.due == day }) { return action.action.sentence }
    return due.worstState.phrase
  }
}

extension CycleStanding {
  fileprivate var inBrief: Sentence {
    switch state {
    case .stepDue where step == nil: Words.Due.stillBelow
    case .stepDue, .secondInspectionDue: DuePhrases.step(step)
    case .upToDate, .incomplete: Words.Due.next
    default: state.phrase
    }
  }
}

// MARK: Of all facilities

/// What is due at facilities, the most urgent first.
public struct DueList: Sendable {
  /// Facilities that are equally urgent.
  package struct Group {
    package let heading: Sentence
    /// The earliest day first.
    package let members: [DueReport]
    /// Whether each is told in one line.
    package let isBrief: Bool
  }

  package let today: CalendarDay
  /// In the order in which they are kept.
  public let reports: [DueReport]
  package let groups: [Group]
  /// Those at which a danger stands, the longest first.
  package let endangered: [DueReport]
  /// That not every danger is told here, nor every place of a province; nil where all are. Said whether there are others or not.
  package let note: Sentence?
  package let totals: DueTotals

  /// - Parameters:
  ///   - facilities: in the order in which they are kept.
  ///   - today: the day as of which it is told.
  ///   - soon: how many days ahead something is soon due.
  ///   - isBrief: tells each in one line; a closed one always is.
  ///   - audience: who reads it.
  ///   - isOfProvinces: holds only facilities of some provinces.
  public init(
    _ facilities: [FacilityDue], on today: CalendarDay, soon: Int, isBrief: Bool, for audience: Audience = .facility,
    isOfProvinces: Bool = false
  ) {
    let reports = facilities.map { DueReport($0, on: today, for: audience) }
    endangered = reports.filter(\.isEndangered).sorted { one, other in
      let (mine, its) = (one.dangers.standing[0].danger.first, other.dangers.standing[0].danger.first)
      return mine != its ? mine < its : one.facility.id < other.facility.id
    }
    let withoutConfidential = isOfProvinces ? Sentence(same: " ") + Words.Due.withoutConfidential : Sentence(same: "")
    note = audience == .ministry ? nil : Words.Danger.dueNote + withoutConfidential
    let last = today.adding(days: soon)
    self.today = today
    self.reports = reports
    totals = DueTotals(facilities.filter { $0.urgency != .closed })
    groups = FacilityDue.Urgency.allCases.compactMap { urgency in
      let members = reports.filter { $0.urgency == urgency }.sorted { $0.isBefore($1) }
      guard !members.isEmpty else { return nil }
      return Group(
        heading: DuePhrases.heading(urgency, by: last), members: members, isBrief: isBrief || urgency == .closed)
    }
  }
}

extension DueReport {
  fileprivate func isBefore(_ other: DueReport) -> Bool {
    let (mine, its) = (day?.iso ?? "9999", other.day?.iso ?? "9999")
    return mine != its ? mine < its : facility.id < other.facility.id
  }
}

/// How many facilities stand where, most urgent first; each facility counts where it is worst.
package struct DueTotals: Sendable {
  package let facilities: Int
  package let counts: [(count: Int, phrase: Sentence)]

  fileprivate init(_ facilities: [FacilityDue]) {
    self.facilities = facilities.count
    let states = facilities.filter { $0.urgency != .notKnown }.map(\.worstState)
    let known = CycleStanding.State.allCases.map { state in (states.count { $0 == state }, state.phrase) }
    counts = (known + [(facilities.count - states.count, Words.Due.notKnown)]).filter { $0.0 > 0 }
  }
}

extension CycleStanding {
  package var gravity: Gravity { isBehind ? .bad : state == .upToDate ? .good : .poor }
}

// MARK: A calendar

/// A day of a calendar, rule C8.
package struct DueEvent {
  /// The same for as long as the same thing is due, on whatever day.
  package let id: String
  package let day: CalendarDay
  package let title: Sentence
  package let description: Sentence
}

extension DueReport {
  /// An event for each day to come, and one of today where something is overdue.
  package var events: [DueEvent] {
    let days =
      dangers.standing.map { event(of: $0) } + cycles.flatMap { events(of: $0) }
      + actions.filter { !isOverdue($0) }.map { event(of: $0) }
    let overdue = self.overdue
    guard let first = overdue.first else { return days }
    return days + [
      DueEvent(
        id: facility.id + "/overdue", day: today,
        title: Words.DueReport.overdue(count: overdue.count),
        description: overdue.dropFirst().reduce(first) { $0 + Sentence(same: "\n") + $1 })
    ]
  }

  /// Of today, until it is over.
  private func event(of danger: DangerReport.Told) -> DueEvent {
    DueEvent(
      id: facility.id + "/danger/" + danger.danger.id, day: today,
      title: Words.Danger.one + Words.Common.colon + danger.what,
      description: danger.facts.map(\.sentence).joined(by: "\n"))
  }

  private var overdue: [Sentence] {
    let isInspected = cycles.contains { $0.latest != nil }
    let late = cycles.filter { $0.isBehind && ($0.latest != nil || !isInspected) }
    return late.map { $0.about + Words.Common.colon + $0.sentence(on: today) }
      + actions.filter(isOverdue).map {
        $0.due.sentence(asOf: today) + $0.computedRemark + Sentence(same: " · ") + $0.action.sentence
      }
  }

  private func events(of cycle: CycleStanding) -> [DueEvent] {
    let reasons = cycle.about + Words.Common.colon + cycle.reasons(on: today)
    let id = facility.id + "/" + cycle.standard.id
    var events: [DueEvent] = []
    if cycle.state == .remedyPeriod, let end = cycle.periodEnd {
      events.append(
        DueEvent(
          id: id + "/remedy", day: end, title: Words.Due.periodEnds + Sentence(same: " · ") + cycle.about,
          description: reasons))
    }
    if let next = cycle.nextInspection, today <= next {
      events.append(
        DueEvent(
          id: id + "/inspection", day: next, title: Words.Due.inspectionBy + Sentence(same: " · ") + cycle.about,
          description: reasons))
    }
    return events
  }

  private func event(of action: FacilityDue.DatedAction) -> DueEvent {
    let who = action.by.map { rolePhrase($0) + Sentence(same: " · ") } ?? Sentence(same: "")
    let title = action.criterion?.title.map { $0.sentence + Sentence(same: " · ") } ?? Sentence(same: "")
    let found = action.found.map { Sentence(same: " · " + $0) } ?? Sentence(same: "")
    let note = action.note.map { Sentence(same: " · ") + $0.sentence } ?? Sentence(same: "")
    return DueEvent(
      id: facility.id + "/action/" + action.id, day: action.due,
      title: Words.Due.actionBy + Words.Common.colon + action.action.sentence,
      description: who + title + Sentence(same: action.id) + found + note + action.computedRemark)
  }

  /// Never lower than in a calendar that was made before: the days since 2000, and the number of visits.
  package var sequence: Int {
    CalendarDay(iso: "2000-01-01".utf8).map {
      Swift.max(0, $0.days(until: today)) * 1000 + Swift.min(due.visits, 999)
    } ?? 0
  }
}
