package import AuditDesk
package import AuditModel
package import AuditPlanning

/// The words of the legal clock.
package enum DuePhrases {
  /// Of how many a group of the page is, in its heading.
  package static func heading(_ urgency: FacilityDue.Urgency, by last: CalendarDay) -> Sentence {
    switch urgency {
    case .overdue: Words.Due.overdue
    case .notKnown: Words.Due.notKnown
    case .neverInspected: Words.Due.neverInspected
    case .soon: Words.Due.soon(last: last.iso)
    case .rest: Words.Due.rest
    case .closed: Words.Due.closed
    }
  }

  /// How far a day lies ahead or behind, in a few signs.
  package static func daysLeft(_ days: Int) -> Sentence {
    let late = -days
    return days < 0
      ? Words.Due.daysLate(late: late)
      : days == 0
        ? Words.Common.today : Words.Due.days(days: days)
  }

  /// Until when the remedy period runs, or since when it is over.
  package static func period(_ end: CalendarDay, on today: CalendarDay) -> Sentence {
    let days = end.days(until: today)
    return days > 0
      ? Words.Due.periodEnded(days: days, end: end.iso)
      : Words.Due.periodUntil + end.sentence(asOf: today)
  }

  /// A step of a standard's cycle in words.
  package static func step(_ word: String?) -> Sentence {
    switch word {
    case "second-inspection": Words.Due.secondInspection
    case "report-to-minister": Words.Due.reportToMinister
    case "written-warning": Words.Due.writtenWarning
    case "suspension": Words.Due.suspension
    case .some(let other): Sentence(same: other)
    case nil: Words.Due.furtherStep
    }
  }
}

extension CycleStanding {
  /// Where it stands, in words.
  package func sentence(on today: CalendarDay) -> Sentence {
    let off = day.map { $0.distance(asOf: today) } ?? Sentence(same: "")
    func since(_ what: Sentence) -> Sentence {
      guard let day else { return what }
      return Words.Due.dueSince(what: what, day: day.iso)
    }
    switch state {
    case .neverInspected: return Words.Common.neverInspected
    case .inspectionOverdue:
      return Words.Due.inspectionOverdue + Sentence(same: day?.iso ?? "") + Words.List.beside + off
    case .inspectionDue: return Words.Due.inspectionDue + Sentence(same: day?.iso ?? "") + Words.List.beside + off
    case .remedyPeriod:
      return Words.Due.remedyPeriod + Sentence(same: day?.iso ?? "") + Words.List.beside + off
    case .secondInspectionDue: return since(DuePhrases.step("second-inspection"))
    case .stepDue where step == nil: return Words.Due.stepDue(day: day?.iso ?? "")
    case .stepDue: return since(DuePhrases.step(step))
    case .incomplete: return Words.Due.incomplete
    case .upToDate: return Words.Common.upDate
    }
  }

  /// The records that this follows from.
  package func reasons(on today: CalendarDay) -> Sentence {
    var parts: [Sentence] = []
    if let lastInspection { parts.append(latestVisitPhrase(lastInspection)) }
    if let failedInspection { parts.append(Words.Due.failed + Sentence(same: " ") + visitPhrase(failedInspection)) }
    if let periodEnd { parts.append(DuePhrases.period(periodEnd, on: today)) }
    if let failedAgain { parts.append(Words.Due.again + Sentence(same: " ") + visitPhrase(failedAgain.record)) }
    if let nextInspection { parts.append(Words.Due.next + Sentence(same: " " + nextInspection.iso)) }
    guard let first = parts.first else { return Sentence(same: "") }
    return parts.dropFirst().reduce(first) { $0 + Words.List.semicolon + $1 }
  }

  /// Where it stands and since when it is below the minimum; nil while no visit has failed.
  package func failedSentence(on today: CalendarDay) -> Sentence? {
    remedySentence(on: today).map { state == .remedyPeriod ? $0 : sentence(on: today) + Words.List.semicolon + $0 }
  }

  /// Since when it is below the minimum, and how its remedy period stands; nil while no visit has failed.
  package func remedySentence(on today: CalendarDay) -> Sentence? {
    guard let failed else { return nil }
    var text = Words.Due.failed + Sentence(same: " ") + visitPhrase(failed.record)
    if let periodEnd { text = text + Words.List.semicolon + DuePhrases.period(periodEnd, on: today) }
    if let failedAgain {
      text = text + Words.List.semicolon + Words.Due.again + Sentence(same: " ") + visitPhrase(failedAgain.record)
    }
    return text
  }

  /// The standard by its title.
  package var about: Sentence { Sentence { standard.title(in: $0) } }
}

extension CycleStanding.State {
  package var phrase: Sentence {
    switch self {
    case .neverInspected: Words.Common.neverInspected
    case .inspectionOverdue: Words.CycleState.inspectionOverdue
    case .inspectionDue: Words.CycleState.inspectionDue
    case .secondInspectionDue: Words.CycleState.secondInspectionDue
    case .stepDue: Words.CycleState.stepDue
    case .remedyPeriod: Words.CycleState.remedyPeriod
    case .incomplete: Words.CycleState.incomplete
    case .upToDate: Words.Common.upDate
    }
  }
}
