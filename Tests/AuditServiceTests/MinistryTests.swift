import AuditModel
import AuditRegistry
import AuditTestSupport
import AuditWording
import HTTPServing
import Testing

@testable import AuditService

/// The pages of ministry and keeper.
@Suite struct MinistryTests {
  @Test func `standards stand with the day since when, and what stood before`() throws {
    let world = try ServiceWorld()
    let text = try world.get("/standards", as: "house-a").text
    #expect(text.contains("test.yaml") && text.contains("measures.yaml"))
    #expect(!text.contains("tester"))
    #expect(try world.get("/standards", as: "minister").text.contains("tester"))
    #expect(try world.get("/standards", as: "partner").status == 404)
    let arrived = try world.service.store.reading { registry throws(RegistryError) in
      try registry.history(of: "Standards/test.yaml")[0].arrived
    }
    #expect(text.contains(arrived))
    let changed = try #require(try world.kept("Standards/test.yaml")).replacing("revision: 1", with: "revision: 2")
    _ = try world.service.store.writing { registry throws(RegistryError) in
      try registry.correct("Standards/test.yaml", with: Array(changed.utf8), by: "minister", why: "Anew")
    }
    #expect(try world.get("/standards", as: "minister").text.contains("test 1.2"))
  }

  @Test func `a publication is tried before it leaves, and leaves as it was tried`() throws {
    let world = try ServiceWorld()
    let asked = "name=2026-autumn&view=public&grouping=province"
    let tried = try world.post("/publish/try", asked, as: "minister").text
    #expect(tried.contains(Words.Publication.dryRun[.english]))
    #expect(try world.get("/published").text.contains(Words.Site.nothingPublished[.english]))
    let ledger = try #require(tried.hidden("ledger"))
    #expect(try world.post("/publish", asked + "&ledger=7", as: "minister").status == 409)
    #expect(try world.post("/publish", asked + "&ledger=" + ledger, as: "minister").status == 200)
    #expect(try world.get("/published").text.contains("2026-autumn"))
    #expect(try world.post("/publish", asked + "&ledger=" + ledger, as: "minister").status == 400)
    for wrong in [
      "name=..&view=public&grouping=care", "name=a/b&view=public&grouping=care", "name=&view=public&grouping=care",
    ] {
      #expect(try world.post("/publish/try", wrong, as: "minister").status == 400, "\(wrong)")
    }
    #expect(try world.post("/publish/try", "name=x&view=ministry&grouping=care", as: "minister").status == 400)
    let page = try world.get("/published/2026-autumn/comparison.html").text
    #expect(!page.contains("Hidden house") && !page.contains("bb-002"))
  }

  @Test func `what is due is sought by name, province and lateness`() throws {
    let world = try ServiceWorld()
    func shown(_ query: String) throws -> [Bool] {
      let text = try world.get("/due?" + query, as: "minister").text
      return ["/facility/aa-001\"", "/facility/bb-002\""].map { text.contains($0) }
    }
    #expect(try shown("") == [true, true])
    #expect(
      try shown("q=HIDDEN") == [false, true] && shown("q=aa-0") == [true, false] && shown("q=zz") == [false, false])
    #expect(try shown("province=Kandal") == [true, false])
    let hostile = try world.get("/due?q=%22%3E<script>alert", as: "minister").text
    #expect(!hostile.contains("<script>alert"))
  }

  @Test func `a backup is a whole copy, which the registry’s keys prove`() throws {
    let world = try ServiceWorld()
    #expect(try world.get("/backups", as: "keeper").text.contains(Words.Site.noBackups[.english]))
    #expect(try world.post("/backups", as: "keeper").text.contains(Words.Site.backedUp[.english]))
    #expect(!(try world.get("/backups", as: "keeper").text.contains(Words.Site.noBackups[.english])))
    // A second one in the same second would be the same.
    #expect(try world.post("/backups", as: "keeper").status == 503)
  }

  @Test func `a facility that an inspector asks for is there once the ministry has taken it in`() throws {
    let world = try ServiceWorld()
    let asked = form([
      ("id", "aa-009"), ("name", "New house"), ("province", "Kandal"), ("care", "shelter"), ("operator", "ngo"),
      ("residents", "women"), ("residents", "girls"), ("serves", "at-risk"), ("location", "open"),
    ])
    #expect(try world.post("/places/new", asked, as: "bopha").status == 400)
    #expect(try world.post("/places/new", "id=..&province=Kandal", as: "dara").status == 400)
    #expect(try world.post("/places/new", asked.replacing("aa-009", with: "aa-001"), as: "dara").status == 400)
    #expect(try world.post("/places/new", asked.replacing("serves=at-risk", with: ""), as: "dara").status == 400)
    #expect(try world.post("/places/new", asked, as: "dara").status == 200)
    #expect(try world.post("/places/new", asked, as: "dara").status == 400)
    #expect(try world.get("/facility/aa-009", as: "dara").status == 404)
    let page = try world.get("/places", as: "minister").text
    #expect(page.contains("aa-009") && page.contains("New house") && page.contains("dara"))
    let number = String(try #require(page.firstMatch(of: /\/places\/(\d+)\/take-in/)).output.1)
    let seen = "seen=" + (try #require(page.hidden("seen")))
    #expect(try world.post("/places/\(number)/take-in", "seen=another", as: "minister").status == 409)
    #expect(try world.post("/places/\(number)/take-in", seen, as: "minister").status == 200)
    #expect(try world.post("/places/\(number)/take-in", seen, as: "minister").status == 409)
    #expect(try world.get("/facility/aa-009", as: "dara").status == 200)
    #expect(try world.get("/facility/aa-009", as: "bopha").status == 404)
    let kept = try #require(try world.kept("Audits/aa-009/facility.yaml"))
    #expect(kept.contains("residents: [girls, women]") || kept.contains("residents: [women, girls]"))
  }

  @Test func `what is left out is not kept`() throws {
    let world = try ServiceWorld()
    let asked = form([
      ("id", "aa-010"), ("name", ServiceWorld.hostile), ("province", "Kandal"), ("care", "shelter"),
      ("operator", "ngo"), ("residents", "women"), ("serves", "at-risk"),
    ])
    #expect(try world.post("/places/new", asked, as: "dara").status == 200)
    let page = try world.get("/places", as: "minister").text
    #expect(!page.contains("<script>alert"))
    let number = String(try #require(page.firstMatch(of: /\/places\/(\d+)\/leave-out/)).output.1)
    let seen = "seen=" + (try #require(page.hidden("seen")))
    #expect(try world.post("/places/\(number)/leave-out", seen, as: "minister").status == 200)
    #expect(try world.get("/places", as: "minister").text.contains(Words.Site.noNewPlaces[.english]))
    #expect(try world.kept("Audits/aa-010/facility.yaml") == nil)
  }
}
