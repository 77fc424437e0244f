internal import AuditModel
internal import AuditPlanning
public import AuditReports
internal import AuditWording
internal import ContentCoding
internal import StandardDrafting

/// An improvement plan as a plan of action and milestones of OSCAL (JSON): an item an action, and a risk a finding, with the actions
/// that mend it as its response. Of the facility it tells the id alone, as every plan does.
public func renderOSCALPlan(_ report: PlanReport, program: String) -> String {
  let seed = contentDigest(Array(renderPlanJSON(report, program: program, problems: []).utf8)) + "/plan"
  return OSCALWriter.document("plan-of-action-and-milestones", seed: seed) {
    PlanOfAction(report: report, program: program).write(&$0)
  }
}

private struct PlanOfAction {
  let report: PlanReport
  let program: String

  private var plan: ImprovementPlan { report.plan }

  func write(_ writer: inout OSCALWriter) {
    writer.json.member("uuid", writer.uuid(""))
    writer.metadata(
      title: Words.Plan.title[.english] + " — " + plan.facility.id, version: report.today.iso, on: report.today,
      program: program, properties: [OSCALProperty("own-view", plan.isOwnView ? "true" : "false")])
    writer.object("system-id") { writer in
      writer.json.member("identifier-type", OSCALName.namespace)
      writer.json.member("id", plan.facility.id)
    }
    let shown = report.shown
    let findings = Set(shown.flatMap { plan.actions[$0].findings }).union(plan.withoutRemedy).sorted()
    writer.list("risks", findings) { writer, finding in write(risk: finding, &writer) }
    if shown.isEmpty {
      writer.list("poam-items", [plan.facility.id]) { writer, _ in
        writer.json.member("uuid", writer.uuid("nothing"))
        writer.json.member("title", "Nothing is planned")
        writer.json.member("description", "No action follows from what was found, or from what was asked of the plan.")
      }
    } else {
      writer.list("poam-items", shown) { writer, action in write(item: action, &writer) }
    }
  }

  // MARK: Findings

  private func uuid(risk finding: Int, _ writer: OSCALWriter) -> String { writer.uuid("risk/" + String(finding)) }

  private func write(risk index: Int, _ writer: inout OSCALWriter) {
    let finding = plan.findings[index]
    let criterion = plan.criterion(finding.criteria[0])
    writer.json.member("uuid", uuid(risk: index, writer))
    writer.member("title", line: criterion.name[.english])
    writer.json.member("description", criterion.requirement?[.english] ?? criterion.id)
    writer.json.member("statement", criterion.requirement?[.english] ?? criterion.id)
    writer.properties(
      finding.criteria.map { OSCALProperty("criterion", plan.name($0)) } + [
        OSCALProperty(OSCALName.level, finding.level.word), OSCALProperty("found", finding.record),
        OSCALProperty("points-minimum", String(finding.minimumPoints)),
        OSCALProperty("points-beyond", String(finding.beyondPoints)),
      ])
    let isMended = !finding.actions.isEmpty && finding.actions.allSatisfy { plan.actions[$0].status == .verified }
    writer.json.member("status", isMended ? "closed" : "open")
    let due = finding.actions.compactMap { plan.actions[$0].due }.max()
    if let due { writer.json.member("deadline", OSCALWriter.moment(due)) }
    writer.list("remediations", finding.actions) { writer, action in
      write(response: action, to: index, &writer)
    }
  }

  private func write(response index: Int, to finding: Int, _ writer: inout OSCALWriter) {
    let action = plan.actions[index]
    let mark = String(finding) + "/" + String(index)
    writer.json.member("uuid", writer.uuid("response/" + mark))
    writer.json.member("lifecycle", action.isDone ? "completed" : action.entry == nil ? "recommendation" : "planned")
    writer.member("title", line: action.action.text(in: .english))
    writer.json.member("description", action.action.text(in: .english))
    guard let due = action.due else { return }
    writer.list("tasks", [due]) { writer, due in
      writer.json.member("uuid", writer.uuid("task/" + mark))
      writer.json.member("type", "milestone")
      writer.member("title", line: action.proof?.text(in: .english) ?? action.action.text(in: .english))
      writer.object("timing") { writer in
        writer.object("on-date") { writer in writer.json.member("date", OSCALWriter.moment(due)) }
      }
    }
  }

  // MARK: Actions

  private func write(item index: Int, _ writer: inout OSCALWriter) {
    let action = plan.actions[index]
    writer.json.member("uuid", writer.uuid("item/" + String(index)))
    writer.member("title", line: action.action.text(in: .english))
    writer.json.member("description", action.action.text(in: .english))
    writer.properties(properties(of: index))
    writer.list("related-risks", action.findings) { writer, finding in
      writer.json.member("risk-uuid", uuid(risk: finding, writer))
    }
  }

  private func properties(of index: Int) -> [OSCALProperty] {
    let action = plan.actions[index]
    var properties = [OSCALProperty("action", action.id), OSCALProperty("status", action.status.word)]
    properties += OSCALProperty.khmer(OSCALName.titleKhmer, action.action)
    properties.append(OSCALProperty("urgency", action.urgency.word))
    if let by = action.by { properties.append(OSCALProperty("by", by)) }
    if let due = action.due { properties.append(OSCALProperty("due", due.iso)) }
    if let cost = report.knownCost(of: index) {
      properties.append(OSCALProperty("cost-usd-low", cost.low.number))
      properties.append(OSCALProperty("cost-usd-high", cost.high.number))
    }
    if let proof = action.proof { properties.append(OSCALProperty(OSCALName.proof, proof.text(in: .english))) }
    if action.onlyAsks { properties.append(OSCALProperty("only-asks", "true")) }
    return properties
  }
}
