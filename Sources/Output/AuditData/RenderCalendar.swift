internal import AuditDesk
internal import AuditModel
internal import AuditPlanning
public import AuditWording
internal import TextFitting

/// What is due as a calendar (RFC 5545), rule C8: an event of a whole day for each day to come, and one of today for each facility
/// at which something is overdue; both languages in its text.
public func renderCalendar(_ reports: [DueReport], program: String) -> String {
  var calendar = CalendarWriter(program: program)
  for report in reports { calendar.add(report) }
  return calendar.text
}

private struct CalendarWriter {
  private var lines: [String]

  init(program: String) {
    lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//careaudit//" + escaped(program) + "//EN", "CALSCALE:GREGORIAN",
    ]
  }

  var text: String { (lines + ["END:VCALENDAR"]).map { folded($0) }.joined() }

  mutating func add(_ report: DueReport) {
    let id = report.facility.id
    var overdue: [Sentence] = []
    let isInspected = report.cycles.contains { $0.latest != nil }
    for cycle in report.cycles {
      let reasons = cycle.about + Sentence(": ", "៖ ") + cycle.reasons(on: report.today)
      if cycle.isUrgent, cycle.latest != nil || !isInspected {
        overdue.append(cycle.about + Sentence(": ", "៖ ") + cycle.sentence(on: report.today))
      }
      if cycle.state == .remedyPeriod, let end = cycle.periodEnd {
        event(
          id + "/" + cycle.standard.id + "/remedy", on: end, of: report,
          title: DuePhrases.periodEnds + Sentence(same: " · ") + cycle.about, description: reasons)
      }
      if let next = cycle.nextInspection, report.today <= next {
        event(
          id + "/" + cycle.standard.id + "/inspection", on: next, of: report,
          title: DuePhrases.inspectionBy + Sentence(same: " · ") + cycle.about, description: reasons)
      }
    }
    for action in report.actions + report.later {
      let text = DuePhrases.actionBy + Sentence(": ", "៖ ") + action.action.sentence
      guard report.today <= action.due else {
        overdue.append(action.due.sentence(asOf: report.today) + Sentence(same: " · ") + action.action.sentence)
        continue
      }
      let who = action.by.map { rolePhrase($0) + Sentence(same: " · ") } ?? Sentence(same: "")
      let found = action.found.map { Sentence(same: " · " + $0) } ?? Sentence(same: "")
      let note = action.note.map { Sentence(same: " · ") + $0.sentence } ?? Sentence(same: "")
      event(
        id + "/action/" + action.id, on: action.due, of: report, title: text,
        description: who + Sentence(same: action.id) + found + note)
    }
    guard let first = overdue.first else { return }
    event(
      id + "/overdue", on: report.today, of: report,
      title: Sentence("overdue: \(overdue.count)", "ហួសកំណត់៖ \(overdue.count)"),
      description: overdue.dropFirst().reduce(first) { $0 + Sentence(same: "\n") + $1 })
  }

  /// - Parameter id: the same for as long as the same thing is due, on whatever day.
  private mutating func event(
    _ id: String, on day: CalendarDay, of report: DueReport, title: Sentence, description: Sentence
  ) {
    let summary = escaped(both(Sentence(same: report.facility.id + ": ") + title, between: " · "))
    let stamp = compact(report.today) + "T000000Z"
    lines += [
      "BEGIN:VEVENT", "UID:" + escaped(id) + "@careaudit", "DTSTAMP:" + stamp, "LAST-MODIFIED:" + stamp,
      "SEQUENCE:" + String(report.sequence), "DTSTART;VALUE=DATE:" + compact(day), "SUMMARY:" + summary,
      "DESCRIPTION:" + escaped(both(description, between: "\n\n")), "TRANSP:TRANSPARENT",
    ]
    if report.today < day {
      lines += ["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-P7D", "DESCRIPTION:" + summary, "END:VALARM"]
    }
    lines.append("END:VEVENT")
  }

  private func both(_ sentence: Sentence, between: String) -> String {
    sentence.text(in: .both, between: between)
  }

  private func compact(_ day: CalendarDay) -> String { String(day.iso.filter { $0 != "-" }) }
}

extension DueReport {
  /// Never lower than in a calendar that was made before: the days since 2000, and the number of visits.
  fileprivate var sequence: Int {
    CalendarDay(iso: "2000-01-01".utf8).map { Swift.max(0, $0.days(until: today)) * 1000 + Swift.min(visits, 999) } ?? 0
  }
}

/// The value of a text, RFC 5545 3.3.11; sign by sign, so that none hides behind a mark that combines with it.
private func escaped(_ text: String) -> String {
  var escaped = ""
  for scalar in text.unicodeScalars {
    if scalar == "\n" {
      escaped += "\\n"
      continue
    }
    guard let shown = scalar.printable else { continue }
    if ["\\", ";", ","].contains(shown) { escaped += "\\" }
    escaped.unicodeScalars.append(shown)
  }
  return escaped
}

/// A line of at most 75 octets, and those that go on with it, RFC 5545 3.1; torn between Khmer clusters, never inside a letter or
/// behind the backslash that belongs to the next.
private func folded(_ line: String) -> String {
  var folded = ""
  var octets = 0
  for cluster in clusters(of: line) {
    if octets + cluster.utf8.count > 75 {
      folded += "\r\n "
      octets = 1
    }
    folded += cluster
    octets += cluster.utf8.count
  }
  return folded + "\r\n"
}

/// What must not be torn: letters with the marks upon them; one that would not fit a line by itself is torn all the same.
private func clusters(of line: String) -> [String] {
  var clusters: [String] = []
  for scalar in line.unicodeScalars {
    let last = clusters.last?.unicodeScalars.last
    let joins = scalar.columns == 0 || last == "\u{17D2}" || last == "\\"
    if joins, let cluster = clusters.last, cluster.utf8.count + UTF8.width(scalar) <= 74 {
      clusters[clusters.count - 1].unicodeScalars.append(scalar)
    } else {
      clusters.append(String(scalar))
    }
  }
  return clusters
}
