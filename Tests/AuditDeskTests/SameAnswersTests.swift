import AuditAsking
import AuditChecking
import AuditComparison
import AuditData
import AuditDesk
import AuditFolder
import AuditModel
import AuditPlanning
import AuditReports
import AuditScoring
import AuditWording
import InputProblems
import Testing

/// The seam: whatever a use case gives, it gives from what the source says, and from nothing else.
@Suite struct SameAnswersTests {
  static let today = CalendarDay(year: 2026, month: 11, day: 23)!

  /// What every use case gives, as text.
  static func answers(of desk: Desk) -> [String] {
    var answers: [String] = []
    var json = ScoresJSON(program: "test")
    let audited = desk.audit(
      [], everyVisit: true, rescore: true, transform: { $0 },
      take: { answers.append(json.audits($0.visits + $0.latest)) })
    answers.append(told(audited))
    answers.append(told(desk.check([])))
    let due = desk.due([], soon: 30)
    answers.append(
      renderDueJSON(due.value.map { DueReport($0, on: today) }, program: "test", on: today.iso, problems: [])
        + told(due.problems))
    var reports = ""
    let compared = desk.compare(
      [], asked: ComparisonRequest(), by: desk.library(), pseudonym: { "x" + $0 },
      report: { FacilityReport($0, view: .ministry, on: today, program: "test", problems: []) },
      take: { reports += renderReportJSON($0) })
    answers.append(comparisonJSON(compared.comparison, on: today, program: "test") + told(compared.problems))
    answers.append(reports)
    for id in RandomHistory.ids + ["nobody"] { answers += self.answers(on: id, of: desk) }
    return answers
  }

  private static func answers(on id: String, of desk: Desk) -> [String] {
    do throws(AskError) {
      let report = try desk.reportMaterial(of: id)
      let material = try desk.planMaterial(of: id)
      let plan = material.value.map { $0.plan(by: $0.audit.standings) }
      let asked = try desk.askedFacility(named: id)
      let explained = try desk.standing(of: id)
      let next = try desk.nextVisit(
        of: try desk.facility(named: id), kind: .followUp, on: today, by: desk.library().value)
      return [
        report.value.map {
          renderReportJSON(FacilityReport($0, view: .own, on: today, program: "test", problems: report.problems))
        } ?? "none",
        plan.map {
          renderPlanJSON(PlanReport(plan: $0, question: .everything, today: today), program: "test", problems: [])
        } ?? "none",
        try asked.value.map { asked throws(AskError) in names(try asked.checklist(by: [])) } ?? "none",
        try next.value.map { next throws(AskError) in
          names(try next.checklist(by: ["rules"])) + (next.followUp?.inspection.record.name ?? "-")
            + "\(next.previous.count)"
        } ?? "none",
        explained.value.map { "\($0.audits.count)" } ?? "none",
        told(report.problems), told(material.problems), told(asked.problems), told(explained.problems),
        told(next.problems),
      ]
    } catch {
      return ["\(error)"]
    }
  }

  private static func names(_ checklist: Checklist) -> String {
    checklist.questions.map { $0.standard.id + "/" + $0.criterion.id }.joined(separator: " ")
  }

  private static func told(_ audited: AuditedAll) -> String {
    "\(audited.facilities) \(audited.records) \(audited.strays) \(audited.allMeet) " + told(audited.problems)
  }

  private static func told(_ problems: [Problem]) -> String {
    problems.map { "\($0.severity) \($0.kind) \($0.file) \($0.place)" }.joined(separator: "\n")
  }

  @Test(arguments: 1...12)
  func `a folder and what was in it, kept in memory when it is gone, give the same answers`(seed: UInt64) {
    let memory: MemorySource
    let before: [String]
    do {
      let history = RandomHistory(seed: seed)
      let source = FolderSource(standards: history.standards, home: history.audits)
      memory = MemorySource(copying: source, on: SameAnswersTests.today)
      before = SameAnswersTests.answers(of: Desk(source, on: SameAnswersTests.today, workers: 2))
    }
    #expect(memory.ids == RandomHistory.ids)
    #expect(before == SameAnswersTests.answers(of: Desk(memory, on: SameAnswersTests.today)))
  }

  @Test func `how many work at once changes no answer`() {
    let history = RandomHistory(seed: 99)
    let source = FolderSource(standards: history.standards, home: history.audits)
    let alone = SameAnswersTests.answers(of: Desk(source, on: SameAnswersTests.today, workers: 1))
    #expect(alone == SameAnswersTests.answers(of: Desk(source, on: SameAnswersTests.today, workers: 5)))
  }
}
