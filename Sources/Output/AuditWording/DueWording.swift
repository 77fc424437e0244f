package import AuditModel
package import AuditPlanning

/// The words of the legal clock.
package enum DuePhrases {
  package static let title = Sentence("What is due", "អ្វីដែលដល់កំណត់")
  package static let actions = Sentence("Corrective actions overdue or due soon", "សកម្មភាពកែលម្អដែលហួសកំណត់ ឬជិតដល់កំណត់")
  package static let noCycle = Sentence(
    "no standard that it is held to sets a cycle of inspections", "គ្មានស្តង់ដារណាដែលកំណត់វដ្តអធិការកិច្ចសម្រាប់គ្រឹះស្ថាននេះទេ")
  static let failed = Sentence("below the minimum since", "ក្រោមអប្បបរមាតាំងពី")
  static let again = Sentence("below it again on", "នៅតែក្រោមម្តងទៀតនៅ")
  package static let next = Sentence("next inspection by", "អធិការកិច្ចបន្ទាប់ត្រឹម")
  package static let totals = Sentence("Totals", "សរុប")
  package static let periodEnds = Sentence("last day of the remedy period", "ថ្ងៃចុងក្រោយនៃរយៈពេលកែលម្អ")
  package static let inspectionBy = Sentence("inspection due by this day", "អធិការកិច្ចត្រូវធ្វើត្រឹមថ្ងៃនេះ")
  package static let actionBy = Sentence("to be done by this day", "ត្រូវធ្វើត្រឹមថ្ងៃនេះ")
  package static let later = Counted(
    "more action due later", "more actions due later", "សកម្មភាពទៀតដែលដល់កំណត់ក្រោយ")

  /// Until when the remedy period runs, or since when it is over.
  package static func period(_ end: CalendarDay, on today: CalendarDay) -> Sentence {
    let days = end.days(until: today)
    return days > 0
      ? Sentence(
        "the remedy period ended on \(end.iso), \(days == 1 ? "1 day" : "\(days) days") ago",
        "រយៈពេលកែលម្អបានផុតកំណត់នៅ \(end.iso) គឺ \(days) ថ្ងៃកន្លងមកហើយ")
      : Sentence("remedy period until ", "រយៈពេលកែលម្អរហូតដល់ ") + end.sentence(asOf: today)
  }

  /// A step of a standard's cycle in words.
  package static func step(_ word: String?) -> Sentence {
    switch word {
    case "second-inspection": Sentence("second inspection", "អធិការកិច្ចលើកទីពីរ")
    case "report-to-minister": Sentence("report to the Minister", "របាយការណ៍ជូនរដ្ឋមន្ត្រី")
    case "written-warning": Sentence("written warning", "ការព្រមានជាលាយលក្ខណ៍អក្សរ")
    case "suspension": Sentence("suspension", "ការផ្អាក")
    case .some(let other): Sentence(same: other)
    case nil: Sentence("further step", "ជំហានបន្ទាប់")
    }
  }
}

extension CycleStanding {
  /// Where it stands, in words.
  package func sentence(on today: CalendarDay) -> Sentence {
    let off = day.map { $0.distance(asOf: today) } ?? Sentence(same: "")
    func since(_ what: Sentence) -> Sentence {
      guard let day else { return what }
      return Sentence(
        what.english + " due since " + day.iso, what.khmer + " ដល់កំណត់តាំងពី " + day.iso)
    }
    switch state {
    case .neverInspected: return Sentence("never inspected", "មិនធ្លាប់បានធ្វើអធិការកិច្ច")
    case .inspectionOverdue:
      return Sentence("inspection overdue: ", "អធិការកិច្ចហួសកំណត់៖ ") + Sentence(same: (day?.iso ?? "") + ", ") + off
    case .inspectionDue:
      return Sentence("inspection due: ", "អធិការកិច្ចជិតដល់កំណត់៖ ") + Sentence(same: (day?.iso ?? "") + ", ") + off
    case .remedyPeriod:
      return Sentence("in the remedy period until ", "ក្នុងរយៈពេលកែលម្អរហូតដល់ ") + Sentence(same: (day?.iso ?? "") + ", ")
        + off
    case .secondInspectionDue: return since(DuePhrases.step("second-inspection"))
    case .stepDue where step == nil:
      return Sentence(
        "still below the minimum on \(day?.iso ?? ""), and the standard names no further step",
        "នៅតែក្រោមអប្បបរមានៅ \(day?.iso ?? "") ហើយស្តង់ដារមិនបានកំណត់ជំហានបន្ទាប់ទេ")
    case .stepDue: return since(DuePhrases.step(step))
    case .incomplete:
      return Sentence(
        "inspected, but open answers leave the result undetermined", "បានធ្វើអធិការកិច្ច តែសំណួរមិនទាន់មានចម្លើយធ្វើឱ្យមិនទាន់កំណត់លទ្ធផលបាន")
    case .upToDate: return Sentence("up to date", "ទាន់កាលកំណត់")
    }
  }

  /// The records that this follows from.
  package func reasons(on today: CalendarDay) -> Sentence {
    var parts: [Sentence] = []
    if let lastInspection { parts.append(latestVisitPhrase(lastInspection)) }
    if let failedInspection { parts.append(DuePhrases.failed + Sentence(same: " ") + visitPhrase(failedInspection)) }
    if let periodEnd { parts.append(DuePhrases.period(periodEnd, on: today)) }
    if let failedAgain { parts.append(DuePhrases.again + Sentence(same: " ") + visitPhrase(failedAgain.record)) }
    if let nextInspection { parts.append(DuePhrases.next + Sentence(same: " " + nextInspection.iso)) }
    guard let first = parts.first else { return Sentence(same: "") }
    return parts.dropFirst().reduce(first) { $0 + Sentence(same: "; ") + $1 }
  }

  /// Where it stands and since when it is below the minimum; nil while no visit has failed.
  package func failedSentence(on today: CalendarDay) -> Sentence? {
    remedySentence(on: today).map { state == .remedyPeriod ? $0 : sentence(on: today) + Sentence(same: "; ") + $0 }
  }

  /// Since when it is below the minimum, and how its remedy period stands; nil while no visit has failed.
  package func remedySentence(on today: CalendarDay) -> Sentence? {
    guard let failed else { return nil }
    var text = DuePhrases.failed + Sentence(same: " ") + visitPhrase(failed.record)
    if let periodEnd { text = text + Sentence(same: "; ") + DuePhrases.period(periodEnd, on: today) }
    if let failedAgain {
      text = text + Sentence(same: "; ") + DuePhrases.again + Sentence(same: " ") + visitPhrase(failedAgain.record)
    }
    return text
  }

  /// The standard by its title.
  package var about: Sentence { Sentence(standard.title(in: .english), standard.title(in: .khmer)) }
}

extension CycleStanding.State {
  package var phrase: Sentence {
    switch self {
    case .neverInspected: Sentence("never inspected", "មិនធ្លាប់បានធ្វើអធិការកិច្ច")
    case .inspectionOverdue: Sentence("inspection overdue", "អធិការកិច្ចហួសកំណត់")
    case .inspectionDue: Sentence("inspection due soon", "អធិការកិច្ចជិតដល់កំណត់")
    case .secondInspectionDue: Sentence("second inspection due", "អធិការកិច្ចលើកទីពីរដល់កំណត់")
    case .stepDue: Sentence("failed again, next step due", "មិនបានបំពេញម្តងទៀត ជំហានបន្ទាប់ដល់កំណត់")
    case .remedyPeriod: Sentence("in the remedy period", "ក្នុងរយៈពេលកែលម្អ")
    case .incomplete: Sentence("result undetermined", "លទ្ធផលមិនទាន់កំណត់បាន")
    case .upToDate: Sentence("up to date", "ទាន់កាលកំណត់")
    }
  }
}
