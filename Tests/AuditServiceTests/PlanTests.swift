import AuditModel
import AuditRegistry
import AuditWording
import HTTPServing
import Testing

@testable import AuditService

/// A plan is kept, and its actions are marked, by whom the table says.
@Suite struct PlanTests {
  private static let subject = "Audits/aa-001/plan.yaml"

  private func withPlan() throws -> ServiceWorld {
    let world = try ServiceWorld()
    #expect(try world.get("/facility/aa-001/actions", as: "house-a").text.contains(Words.Site.planNotKept[.english]))
    #expect(try world.post("/facility/aa-001/actions/keep", as: "house-a").status == 200)
    return world
  }

  /// Sends the form of the action that a page shows first.
  private func mark(_ world: ServiceWorld, _ fields: [(String, String)], as person: String = "house-a") throws
    -> HTTPAnswer
  {
    let page = try world.get("/facility/aa-001/actions", as: person).text
    let known = [
      ("action", try #require(page.hidden("action"))), ("seen", try #require(page.hidden("seen"))),
    ]
    return try world.post("/facility/aa-001/actions", form(known + fields), as: person)
  }

  @Test func `the facility says that an action is done, with words that prove it, and what was spent`() throws {
    let world = try withPlan()
    let answer = try mark(world, [("status", "done"), ("proof", "The menu\r\nmenu.pdf"), ("spent", "18,50")])
    #expect(answer.status == 200 && answer.text.contains(Words.Site.actionKept[.english]))
    let plan = try #require(try world.kept(PlanTests.subject))
    #expect(plan.contains("status: done") && plan.contains("The menu") && plan.contains("menu.pdf"))
    #expect(plan.contains("18.5"))
    let log = try world.service.store.reading { registry throws(RegistryError) in
      try registry.history(of: PlanTests.subject)
    }
    #expect(log.map(\.account) == ["house-a", "house-a"])
  }

  @Test func `sent twice, nothing is spent twice`() throws {
    let world = try withPlan()
    let page = try world.get("/facility/aa-001/actions", as: "house-a").text
    let sent = form([
      ("action", try #require(page.hidden("action"))), ("seen", try #require(page.hidden("seen"))),
      ("status", "in-progress"), ("spent", "5"),
    ])
    #expect(try world.post("/facility/aa-001/actions", sent, as: "house-a").status == 200)
    let before = try world.kept(PlanTests.subject)
    let again = try world.post("/facility/aa-001/actions", sent, as: "house-a")
    #expect(again.status == 409 && again.text.contains(Words.Site.changedMeanwhile[.english]))
    #expect(try world.kept(PlanTests.subject) == before)
  }

  @Test func `what no form of ours says changes nothing`() throws {
    let world = try withPlan()
    let before = try world.kept(PlanTests.subject)
    for status in ["verified", "waived", "", "DONE"] {
      #expect(try mark(world, [("status", status)]).status == 400, "\(status)")
    }
    #expect(try mark(world, [("status", "open"), ("spent", "-3")]).status == 400)
    #expect(try mark(world, [("status", "open"), ("spent", "1,850")]).status == 400)
    #expect(try world.post("/facility/aa-001/actions", "action=none&status=done&seen=x", as: "house-a").status == 404)
    #expect(try world.kept(PlanTests.subject) == before)
  }

  @Test func `an inspector lets an action be for some time, a facility does not`() throws {
    let world = try withPlan()
    let page = try world.get("/facility/aa-001/actions", as: "dara").text
    #expect(page.contains("/actions/waive"))
    #expect(!(try world.get("/facility/aa-001/actions", as: "house-a").text.contains("/actions/waive")))
    let fields = form([
      ("action", try #require(page.hidden("action"))), ("seen", try #require(page.hidden("seen"))),
      ("authority", "The department"), ("reason", "A new building comes"), ("until", "2027-03-31"),
    ])
    #expect(try world.post("/facility/aa-001/actions/waive", fields, as: "house-a").status == 404)
    #expect(try world.post("/facility/aa-001/actions/waive", fields, as: "dara").status == 200)
    let plan = try #require(try world.kept(PlanTests.subject))
    #expect(plan.contains("status: waived") && plan.contains("The department"))
  }

  @Test func `what stands in a plan is text, whatever it is`() throws {
    let world = try withPlan()
    let answer = try mark(world, [("status", "done"), ("proof", ServiceWorld.hostile)])
    #expect(answer.status == 200 && !answer.text.contains("<script>alert"))
    #expect(!(try world.get("/facility/aa-001/plan", as: "house-a").text.contains("<script>alert")))
  }
}
