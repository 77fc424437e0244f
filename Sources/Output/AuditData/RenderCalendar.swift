internal import AuditDesk
internal import AuditModel
internal import AuditPlanning
public import AuditReports
internal import AuditWording
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
    for event in report.events { add(event, of: report) }
  }

  private mutating func add(_ event: DueEvent, of report: DueReport) {
    let summary = escaped(both(Sentence(same: report.facility.id + ": ") + event.title, between: " · "))
    let stamp = compact(report.today) + "T000000Z"
    lines += [
      "BEGIN:VEVENT", "UID:" + escaped(event.id) + "@careaudit", "DTSTAMP:" + stamp, "LAST-MODIFIED:" + stamp,
      "SEQUENCE:" + String(report.sequence), "DTSTART;VALUE=DATE:" + compact(event.day), "SUMMARY:" + summary,
      "DESCRIPTION:" + escaped(both(event.description, between: "\n\n")), "TRANSP:TRANSPARENT",
    ]
    if report.today < event.day {
      lines += ["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-P7D", "DESCRIPTION:" + summary, "END:VALARM"]
    }
    lines.append("END:VEVENT")
  }

  private func both(_ sentence: Sentence, between: String) -> String {
    sentence.text(in: .both, between: between)
  }

  private func compact(_ day: CalendarDay) -> String { String(day.iso.filter { $0 != "-" }) }
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
