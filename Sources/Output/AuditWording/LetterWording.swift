package import AuditDesk
package import AuditModel
package import AuditPlanning
internal import AuditScoring

extension LetterKind {
  /// Before the one whom the letter addresses: a minister is not addressed as a manager is.
  package var to: Sentence { self == .report ? Words.Letter.to : Words.Letter.toOthers }

  /// The closing line, to the one whom the letter addresses.
  package var regards: Sentence {
    self == .report
      ? Words.Letter.regards
      : Words.Letter.regardsToOthers
  }

  package var subject: Sentence {
    switch self {
    case .findings: Words.Letter.findings
    case .reminder: Words.Letter.reminder
    case .secondInspection: Words.Letter.secondInspection
    case .report: Words.Letter.report
    case .danger: Words.Danger.letterSubject
    }
  }

  /// What the letter says first.
  ///
  /// - Parameter visits: the days of the visits that found what is listed, the earliest first.
  package func opening(visits: [CalendarDay]) -> Sentence {
    let days = (visits.isEmpty ? [Words.Letter.unknownDay] : visits.map(\.inWords)).listed
    let count = Swift.max(visits.count, 1)
    let found = Words.Letter.found(count: count, days: days)
    let opening =
      switch self {
      case .findings: Words.Letter.findingsOpening(found: found)
      case .reminder: Words.Letter.reminderOpening(found: found)
      case .secondInspection: Words.Letter.secondInspectionOpening(found: found)
      case .report: Words.Letter.reportOpening(found: found)
      case .danger: Words.Danger.letterToManager
      }
    return opening.inOwnDigits
  }

  /// That the facility is closed, so that nothing is asked of it.
  package func refusal(closed closure: Facility.Closure) -> Sentence {
    let state = Words.Facility.closed(day: closure.on.iso) + Words.List.beside + Words.Letter.closedRefused
    return Words.Letter.refusal(what: subject, state: state)
  }

  /// Why the records do not call for this letter, each reason once, with its standards; that there is no cycle to stand in, where none says why.
  package func refusal(_ reasons: [(standard: String, reason: LetterRefusal)], on today: CalendarDay) -> Sentence {
    let said = reasons.map { (standard: $0.standard, sentence: $0.reason.sentence(on: today)) }
    var different: [Sentence] = []
    for one in said where !different.contains(one.sentence) { different.append(one.sentence) }
    let told = different.map { sentence in
      let standards = said.filter { $0.sentence == sentence }.map(\.standard)
      return Sentence(same: standards.joined(separator: ", ")) + Words.Common.colon + sentence
    }
    let state =
      told.first.map { told.dropFirst().reduce($0) { $0 + Words.List.semicolon + $1 } }
      ?? (self == .danger ? Words.Danger.letterRefused : Words.Due.noCycle)
    let what = subject
    return Words.Letter.refusal(what: what, state: state)
  }
}

extension LetterRefusal {
  fileprivate func sentence(on today: CalendarDay) -> Sentence {
    switch self {
    case .neverInspected: Words.Common.neverInspected
    case .standsElsewhere(let cycle): cycle.sentence(on: today)
    case .minimumMet(let sheet):
      Words.Letter.minimumMet + visitPhrase(sheet.date.iso + "-" + sheet.kind.word)
    case .nothingFound(let sheet):
      Words.Letter.nothingShort + visitPhrase(sheet.date.iso + "-" + sheet.kind.word)
    case .noCycle: Words.Due.noCycle
    case .notKnown(leftOut: let records): Words.Letter.notKnown(records: records.joined(separator: ", "))
    case .notUsable: Words.Letter.notUsable
    case .allAtRest: Words.Letter.nothingOpen
    case .noSecondInspection: Words.Letter.noSecondInspection
    }
  }
}

extension CycleStanding {
  /// How the facility stands with a standard, as a letter says it.
  package func letterSentence(on today: CalendarDay) -> Sentence {
    let title = Sentence { standard.title(in: $0) }
    guard let failed else {
      return
        (title
        + (state == .incomplete
          ? Words.Letter.undetermined
          : Words.Letter.noPeriod))
        .inOwnDigits
    }
    var text =
      title
      + Words.Letter.belowSince(day: failed.day.inWords)
    if let periodEnd {
      let days = periodEnd.days(until: today)
      text =
        text
        + (days > 0
          ? Words.Letter.periodEnded(days: days, periodEnd: periodEnd.inWords)
          : Words.Letter.periodEnds
            + periodEnd.inWords(asOf: today) + Words.Common.fullStop)
    }
    if let failedAgain {
      text =
        text
        + Words.Letter.belowAgain(day: failedAgain.day.inWords)
    }
    return text.inOwnDigits
  }
}

extension PlannedAction {
  /// Its day as a letter writes it, and how far off it is or how late; nil where it has none.
  package func letterDueSentence(on today: CalendarDay) -> Sentence? {
    if isAtClosedPlace { return Words.Facility.nothingDue }
    return due.map { (rests ? $0.inWords : $0.inWords(asOf: today) + computedRemark).inOwnDigits }
  }

  /// That its day hangs on a holiday that is computed, behind the day; empty where it does not.
  package var computedRemark: Sentence {
    restsOnComputed ? Sentence(same: " · ") + Words.Plan.computedDay : Sentence(same: "")
  }
}
