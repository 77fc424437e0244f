import AuditDesk
import AuditFolder
import AuditLoading
import AuditModel
import AuditPlanning
import Testing

/// What the use cases change, in a folder and in a source without files.
@Suite struct ChangeTests {
  private static let today = SameAnswersTests.today

  /// A history with something to mend, as a folder and as a copy of it in memory.
  private struct Twins {
    let history = RandomHistory(seed: 5)
    let folder: FolderSource
    let memory: MemorySource
    let id: String

    init() throws {
      folder = FolderSource(standards: history.standards, home: history.audits)
      memory = MemorySource(copying: folder, on: ChangeTests.today)
      let desk = Desk(folder, on: ChangeTests.today)
      id = try #require(
        try RandomHistory.ids.first { try desk.planMaterial(of: $0).value?.current.whole.actions.isEmpty == false })
    }

    var desks: [Desk] { [Desk(folder, on: ChangeTests.today), Desk(memory, on: ChangeTests.today)] }
  }

  private static func keep(_ plan: ActionPlan, of material: PlanMaterial, by desk: Desk) throws -> KeptPlan {
    try desk.keep(plan, of: material) { renderPlanFile($0, over: $1.map { ($0.plan, $0.text) }) }
  }

  @Test func `a plan that is kept is the plan of the next run, with what was marked in it, wherever it is kept`() throws
  {
    let twins = try Twins()
    var texts: [String] = []
    for desk in twins.desks {
      let material = try #require(try desk.planMaterial(of: twins.id).value)
      let kept = try ChangeTests.keep(material.planToKeep(spending: nil), of: material, by: desk)
      let again = try #require(try desk.planMaterial(of: twins.id).value)
      #expect(again.kept?.text == kept.text)
      let action = try again.keptAction(named: kept.plan.actions[0].id)
      _ = try ChangeTests.keep(again.marking([action], .done(proof: ["a receipt"])), of: again, by: desk)
      let last = try #require(try desk.planMaterial(of: twins.id).value)
      #expect(last.kept?.plan.actions[action].status == .done)
      #expect(last.kept?.plan.actions[action].done?.proof == ["a receipt"])
      #expect(last.kept?.plan.made == ChangeTests.today)
      texts.append(last.kept?.text ?? "")
    }
    #expect(texts[0] == texts[1])
    #expect(!texts[0].isEmpty)
  }

  @Test func `nothing is marked in a plan that is not kept, and no action that it does not have`() throws {
    let twins = try Twins()
    let desk = twins.desks[1]
    let material = try #require(try desk.planMaterial(of: twins.id).value)
    #expect(throws: AskError.planNotKept(twins.id)) { try material.keptAction(named: "rules/gate.guard-1") }
    let kept = try ChangeTests.keep(material.planToKeep(spending: nil), of: material, by: desk)
    let again = try #require(try desk.planMaterial(of: twins.id).value)
    let id = kept.plan.actions[0].id
    #expect(throws: AskError.unknownAction(id + "x", nearest: id)) { try again.keptAction(named: id + "x") }
  }

  @Test func `a facility that is held is told with who holds it, until it is let go`() throws {
    let twins = try Twins()
    let entry = try twins.desks[1].facility(named: twins.id)
    let hold = try twins.memory.hold(entry)
    #expect(throws: SourceError.self) { try twins.memory.hold(entry) }
    hold.release()
    try twins.memory.hold(entry).release()
    try twins.folder.hold(try twins.desks[0].facility(named: twins.id)).release()
  }

  @Test func `a visit comes home once, into a folder as into memory, and what is told is the same`() throws {
    let twins = try Twins()
    var told: [[String]] = []
    for desk in twins.desks {
      let entry = try desk.facility(named: twins.id)
      var record = try #require(
        desk.source.contents(of: entry, standards: ["garden", "rules"], today: ChangeTests.today).records.first {
          $0.kind == .inspection
        })
      record.facility = twins.id
      record.date = CalendarDay(year: 2026, month: 11, day: 2)!
      let visit = BroughtVisit(file: "brought", visit: RecordBuilder(record))
      var events: [String] = []
      for isDryRun in [true, false, false] {
        let isWhole = desk.bringHome(
          [visit], by: desk.library().value, HomecomingTerms(scribe: RecordScribe.yaml, isDryRun: isDryRun),
          tell: { events.append(ChangeTests.summary($0)) })
        #expect(isWhole)
      }
      let after = desk.source.contents(of: entry, standards: ["garden", "rules"], today: ChangeTests.today)
      #expect(after.records.count { $0.name == "2026-11-02-inspection" } == 1)
      told.append(events)
    }
    #expect(told[0] == told[1])
    #expect(told[0].contains("1 copies wouldBeWritten"))
    #expect(told[0].contains("1 copies written"))
    #expect(told[0].last == "1 copies nothingNew")
  }

  @Test func `a visit of a facility that is not there stays away, and why is told`() throws {
    let twins = try Twins()
    let desk = twins.desks[1]
    let entry = try desk.facility(named: twins.id)
    let contents = desk.source.contents(of: entry, standards: [], today: ChangeTests.today)
    var record = try #require(contents.records.first)
    record.facility = "zz-999"
    var events: [String] = []
    let isWhole = desk.bringHome(
      [BroughtVisit(file: "brought", visit: RecordBuilder(record))], by: desk.library().value,
      HomecomingTerms(scribe: RecordScribe.yaml), tell: { events.append(ChangeTests.summary($0)) })
    #expect(!isWhole)
    #expect(events == ["problems 1"])
  }

  private static func summary(_ event: HomecomingEvent) -> String {
    switch event {
    case .copies(let copies): "\(copies.shown.count) copies \(copies.ending)" + copies.keptAs.joined()
    case .problems(let problems): "problems \(problems.count)"
    case .facilityUnusable: "unusable"
    case .failed(let error): "failed \(error.reason)"
    }
  }
}
