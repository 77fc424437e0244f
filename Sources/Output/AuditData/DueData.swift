internal import AuditChecking
internal import AuditDesk
public import AuditModel
internal import AuditPlanning
public import AuditReports
public import AuditWording

/// What is due as JSON, format 1.
public func renderDueJSON(_ reports: [DueReport], program: String, on day: String, problems: [ProblemSentence])
  -> String
{
  var writer = JSONWriter()
  writer.object { object in
    object.member("format", 1)
    object.member("program", program)
    object.member("date", day)
    object.key("facilities")
    object.array { list in for report in reports { list.object { write(report, to: &$0) } } }
    object.key("problems")
    object.array { list in for problem in problems { list.object { problem.write(to: &$0) } } }
  }
  return writer.text + "\n"
}

private func write(_ report: DueReport, to object: inout JSONWriter) {
  let facility = report.facility
  let isOpen = facility.location == .open
  object.member("facility", facility.id)
  object.member("name", isOpen ? facility.name?.english : nil)
  object.member("name_km", isOpen ? facility.name?.khmer : nil)
  object.member("province_code", isOpen ? facility.province?.code : nil)
  object.member("province", isOpen ? facility.province?.name.english : nil)
  object.member("province_km", isOpen ? facility.province?.name.khmer : nil)
  object.member("care", facility.care.word)
  object.member("location", facility.location.word)
  object.member("closed", facility.closed?.on.iso)
  object.member("urgency", report.urgency.word)
  object.member("urgent_day", report.day?.iso)
  object.strings("left_out", report.leftOut)
  object.dangers(report.dangers, onlyStanding: true)
  object.key("cycles")
  object.array { list in
    for cycle in report.cycles {
      list.object { object in
        object.member("standard", cycle.standard.id)
        object.member("edition", cycle.standard.identity.edition)
        object.member("revision", cycle.standard.identity.revision)
        object.member("state", cycle.state.word)
        object.member("step", cycle.step)
        object.member("day", cycle.day?.iso)
        object.key("days_left")
        if let day = cycle.day { object.value(report.today.days(until: day)) } else { object.value(nil) }
        object.member("last_inspection", cycle.lastInspection)
        object.member("failed_inspection", cycle.failedInspection)
        object.member("period_end", cycle.periodEnd?.iso)
        object.member("next_inspection", cycle.nextInspection?.iso)
        object.member("explanation", cycle.sentence(on: report.today)[.english])
      }
    }
  }
  object.key("actions")
  object.array { list in
    for action in report.actions {
      list.object { object in
        object.member("id", action.id)
        object.member("action", action.action.text(in: .english))
        object.member("who", action.by)
        object.member("due", action.due.iso)
        object.flag("due_computed", action.restsOnComputed)
        object.member("days_left", report.today.days(until: action.due))
        object.said("title", action.criterion?.title?.sentence)
      }
    }
  }
}

/// What is due as CSV: first a line for each danger that stands, then one for each standard's cycle and for each action with a day.
///
/// Of a closed facility there is none. The name and the province of one whose location is confidential stay empty.
///
/// - Parameter language: of the sentences in the column `text`, the name and the province; all else is the same in every language.
public func renderDueCSV(_ reports: [DueReport], language: Language) -> String {
  var text = csvLine(
    [
      "facility", "what", "subject", "state", "day", "days_left", "days_overdue", "who", "text", "name",
      "province_code", "province",
    ] + Facility.kindHeading + ["title", "due_computed"])
  for report in reports {
    for danger in report.dangers.standing {
      let to = danger.danger.tellings.map { $0.to.text(in: language) }.joined(separator: "; ")
      text += csvLine(
        [report.facility.id, "danger", danger.danger.id, "stands", danger.danger.first.iso]
          + distance(danger.danger.first, report.today) + [to, danger.what[language]] + placeCells(of: report, language)
          + ["", ""]
      )
    }
  }
  for report in reports {
    let place = placeCells(of: report, language)
    for cycle in report.cycles {
      text += csvLine(
        [
          report.facility.id, "cycle", cycle.standard.id, cycle.state.word, cycle.day?.iso ?? "",
        ] + distance(cycle.day, report.today) + ["", cycle.sentence(on: report.today)[language]] + place + ["", ""])
    }
    for action in report.actions {
      text += csvLine(
        [
          report.facility.id, "action", action.id, report.isOverdue(action) ? "overdue" : "due", action.due.iso,
        ] + distance(action.due, report.today) + [action.by ?? "", action.action.text(in: language)] + place
          + [action.criterion?.title?.text(in: language) ?? "", action.restsOnComputed ? "yes" : "no"])
    }
  }
  return text
}

/// Name, code and province, empty where the location is confidential; then what the facility is.
private func placeCells(of report: DueReport, _ language: Language) -> [String] {
  let facility = report.facility
  guard facility.location == .open else { return ["", "", ""] + facility.kindFields }
  return [
    facility.name?.text(in: language) ?? "", facility.province?.code ?? "", facility.province?.phrase[language] ?? "",
  ] + facility.kindFields
}

/// How many days are left, and how many it is late; a number below zero would be taken for a formula.
private func distance(_ day: CalendarDay?, _ today: CalendarDay) -> [String] {
  guard let day else { return ["", ""] }
  let days = today.days(until: day)
  return days < 0 ? ["", String(-days)] : [String(days), ""]
}
