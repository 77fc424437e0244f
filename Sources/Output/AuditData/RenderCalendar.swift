internal import AuditModel
internal import AuditPlanning
public import AuditWording
internal import TextFitting

/// What is due as a calendar (RFC 5545): an event of a whole day for each, both languages in its text.
public func renderCalendar(_ reports: [DueReport], program: String) -> String {
  var calendar = CalendarWriter(program: program)
  for report in reports {
    for cycle in report.cycles { calendar.add(cycle, of: report) }
    for action in report.actions + report.later {
      calendar.event(
        uid: report.facility.id + "-" + action.id, on: action.due, stamp: report.today,
        summary: Sentence(same: report.facility.id + ": ") + action.action.sentence,
        description: (action.by.map { rolePhrase($0) + Sentence(same: " · ") } ?? Sentence(same: ""))
          + Sentence(same: action.id))
    }
  }
  return calendar.text
}

private struct CalendarWriter {
  private var lines: [String]

  init(program: String) {
    lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//careaudit//" + program + "//EN", "CALSCALE:GREGORIAN",
    ]
  }

  /// Lines end in CR LF and are folded at 75 octets, never inside a letter.
  var text: String {
    (lines + ["END:VCALENDAR"]).map(folded).joined()
  }

  mutating func add(_ cycle: CycleStanding, of report: DueReport) {
    let id = report.facility.id + "-" + cycle.standard.id
    let reasons = Sentence(same: cycle.standard.id + ": ") + cycle.reasons
    if let day = cycle.day, cycle.state != .inspectionOverdue, cycle.state != .inspectionDue, cycle.state != .upToDate,
      cycle.state != .incomplete
    {
      event(
        uid: id + "-" + cycle.state.word, on: day, stamp: report.today,
        summary: Sentence(same: report.facility.id + ": ") + cycle.sentence(on: report.today), description: reasons)
    }
    if let next = cycle.nextInspection {
      event(
        uid: id + "-inspection", on: next, stamp: report.today,
        summary: Sentence(same: report.facility.id + ": ") + DuePhrases.next + Sentence(same: " " + next.iso),
        description: reasons)
    }
  }

  mutating func event(uid: String, on day: CalendarDay, stamp: CalendarDay, summary: Sentence, description: Sentence) {
    lines += [
      "BEGIN:VEVENT", "UID:" + escaped(uid) + "@careaudit", "DTSTAMP:" + compact(stamp) + "T000000Z",
      "DTSTART;VALUE=DATE:" + compact(day), "DTEND;VALUE=DATE:" + compact(day.adding(days: 1)),
      "SUMMARY:" + escaped(both(summary)), "DESCRIPTION:" + escaped(both(description)), "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]
  }

  private func both(_ sentence: Sentence) -> String {
    sentence.english == sentence.khmer ? sentence.english : sentence.english + " · " + sentence.khmer
  }

  private func compact(_ day: CalendarDay) -> String { String(day.iso.filter { $0 != "-" }) }

  private func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.printable.unicodeScalars {
      if ["\\", ";", ","].contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  private func folded(_ line: String) -> String {
    var folded = ""
    var octets = 0
    for scalar in line.unicodeScalars {
      let width = String(scalar).utf8.count
      if octets + width > 75 {
        folded += "\r\n "
        octets = 1
      }
      folded.unicodeScalars.append(scalar)
      octets += width
    }
    return folded + "\r\n"
  }
}
