import AuditModel
import AuditRegistry
import AuditTestSupport
import AuditWording
import DatabaseAccess
import HTTPServing
import Testing

@testable import AuditService

/// Where what was brought differs from what is kept.
@Suite struct DecisionTests {
  private static let subject = "Audits/aa-001/" + ServiceWorld.visit + ".yaml"
  private static let differing = ServiceWorld.record(meals: "met", residents: 14)

  private func withWaiting() throws -> (ServiceWorld, page: String) {
    let world = try ServiceWorld()
    let before = try world.kept(DecisionTests.subject)
    let answer = try world.bring(DecisionTests.differing, named: "x.yaml", to: "aa-001", as: "dara")
    #expect(answer.status == 200 && answer.text.contains(Words.Site.waitsHere[.english]))
    #expect(!answer.text.contains("--take"), "nobody types options into a page")
    #expect(try world.kept(DecisionTests.subject) == before)
    let page = String(try #require(answer.text.firstMatch(of: /\/facility\/aa-001\/waiting\/\d+/)).output)
    return (world, page)
  }

  @Test func `both sides stand beside each other, and what is chosen is kept with the reason`() throws {
    let (world, page) = try withWaiting()
    let shown = try world.get(page, as: "dara").text
    #expect(shown.contains("test/food.meals") && shown.contains("measures.residents"))
    #expect(shown.contains("12") && shown.contains("14"))
    let visit = ServiceWorld.visit
    let decision = form([
      (visit + " test/food.meals", "theirs"), (visit + " measures.residents", "mine"), ("why", "Counted anew"),
      ("seen", try #require(shown.hidden("seen"))),
    ])
    let answer = try world.post(page, decision, as: "dara")
    #expect(answer.status == 200 && answer.text.contains(Words.Site.decided[.english]))
    let kept = try #require(try world.kept(DecisionTests.subject))
    #expect(kept.contains("rating: met") && kept.contains("residents: 12") && kept.contains("Counted anew"))
    #expect(try world.get(page, as: "dara").status == 404)
    #expect(try world.get("/waiting", as: "dara").text.contains(Words.Site.nothingWaits[.english]))
  }

  @Test func `nothing is decided without a reason, or in part`() throws {
    let (world, page) = try withWaiting()
    let before = try world.kept(DecisionTests.subject)
    let one = (ServiceWorld.visit + " test/food.meals", "theirs")
    let other = (ServiceWorld.visit + " measures.residents", "theirs")
    let seen = ("seen", try #require(try world.get(page, as: "dara").text.hidden("seen")))
    for fields in [[one, other, seen], [one, ("why", "So it is"), seen], [one, other, ("why", "  "), seen]] {
      #expect(try world.post(page, form(fields), as: "dara").status == 400)
    }
    #expect(try world.kept(DecisionTests.subject) == before)
    #expect(try world.get("/waiting", as: "dara").text.contains(page))
  }

  @Test func `it waits once, for whom the place is, and nothing inside is told to others`() throws {
    let (world, page) = try withWaiting()
    _ = try world.bring(DecisionTests.differing, named: "x.yaml", to: "aa-001", as: "dara")
    let files = try world.service.store.waiting { book throws(DatabaseError) in try book.files(of: ["aa-001": "aa-001"])
    }
    #expect(files.count == 1)
    for person in ["bopha", "house-a", "house-b", "partner", "keeper"] {
      #expect(try world.get(page, as: person).status == 404, "\(person)")
      #expect(!(try world.get("/waiting", as: person).text.contains(page)), "\(person)")
    }
    #expect(try world.get(page, as: "minister").status == 200)
    #expect(try world.get(page.replacing("aa-001", with: "bb-002"), as: "bopha").status == 404)
  }

  @Test func `what waits of a facility that is called otherwise by now waits for it still`() throws {
    let (world, page) = try withWaiting()
    let before = "Audits/aa-001/"
    let after = "Audits/aa-009/"
    let visit = ServiceWorld.visit + ".yaml"
    let facility = try #require(try world.kept(before + "facility.yaml"))
    world.folder.write(
      facility.replacing("facility: aa-001", with: "facility: aa-009\nformerly: [aa-001]"),
      to: "in2/" + after + "facility.yaml")
    world.folder.write(try #require(try world.kept(before + visit)), to: "in2/" + after + visit)
    try world.service.store.writing { registry throws(RegistryError) in
      for name in ["facility.yaml", visit, "inspector-note.txt"] {
        _ = try registry.withdraw(before + name, by: "tester", why: "renamed")
      }
      try registry.bring(world.folder.path + "/in2", by: "tester", today: ServiceWorld.today) { _ in }
    }
    let moved = page.replacing("aa-001", with: "aa-009")
    #expect(try world.get("/waiting", as: "dara").text.contains(moved))
    #expect(try world.get("/facility/aa-009", as: "dara").text.contains(moved))
    #expect(try world.get(moved, as: "bopha").status == 404)
    let shown = try world.get(moved, as: "dara").text
    #expect(shown.contains("test/food.meals"))
    let decision = form([
      (ServiceWorld.visit + " test/food.meals", "theirs"), (ServiceWorld.visit + " measures.residents", "mine"),
      ("why", "Counted anew"), ("seen", try #require(shown.hidden("seen"))),
    ])
    #expect(try world.post(moved, decision, as: "dara").text.contains(Words.Site.decided[.english]))
    #expect(try #require(try world.kept(after + visit)).contains("rating: met"))
  }

  @Test func `what became the same meanwhile differs no more`() throws {
    let (world, page) = try withWaiting()
    let corrected = try world.bring(
      DecisionTests.differing, named: "x.yaml", to: "aa-001", as: "dara", why: "It was a slip")
    #expect(corrected.status == 200)
    let shown = try world.get(page, as: "dara").text
    #expect(shown.contains(Words.Site.differsNoMore[.english]))
    let seen = ("seen", try #require(shown.hidden("seen")))
    #expect(try world.post(page, form([("why", "Done"), seen]), as: "dara").status == 200)
  }

  @Test func `what was not shown is not decided on`() throws {
    let (world, page) = try withWaiting()
    let visit = ServiceWorld.visit
    let seen = ("seen", try #require(try world.get(page, as: "dara").text.hidden("seen")))
    let corrected = try world.bring(
      ServiceWorld.record(meals: "partly", residents: 13), named: "x.yaml", to: "aa-001", as: "dara", why: "Seen again")
    #expect(corrected.status == 200)
    let before = try world.kept(DecisionTests.subject)
    let stale = form([
      (visit + " test/food.meals", "theirs"), (visit + " measures.residents", "theirs"), ("why", "So it is"), seen,
    ])
    let answer = try world.post(page, stale, as: "dara")
    #expect(answer.text.contains(Words.Site.changedMeanwhile[.english]))
    #expect(try world.kept(DecisionTests.subject) == before)
  }

  @Test func `of what is kept inside a facility is told nothing by bringing, and changes nothing`() throws {
    let world = try ServiceWorld()
    let secret = ServiceWorld.record().replacing("kind: inspection", with: "kind: self-assessment")
      .replacing("  by: A team", with: "  by: A team\n  inside: The manager is suspected")
    let subject = "Audits/aa-001/2026-10-14-self-assessment.yaml"
    #expect(try world.bring(secret, named: "x.yaml", to: "aa-001", as: "dara").status == 200)
    let before = try #require(try world.kept(subject))
    let own = """
      visit: {date: 2026-10-14, kind: self-assessment, by: The manager}
      measures: {residents: 14}
      answers: {test: {food.meals: {rating: met, note: All is well}, food.sleep: met}}

      """
    let later = own + "corrected: [{date: 2026-10-20, why: A slip}]\n"
    for (text, why) in [(own, ""), (own, "Ours is right"), (later, "")] {
      let answer = try world.bring(text, named: "y.yaml", to: "aa-001", as: "house-a", why: why).text
      for word in ["suspected", "The cook told it", "Seen in the kitchen"] {
        #expect(!answer.contains(word), "\(word)")
      }
      #expect(try world.kept(subject) == before)
    }
    #expect(try world.get("/waiting", as: "dara").text.contains("/facility/aa-001/waiting/"))
  }
}

/// All versions of what is kept, and what can be done about them.
@Suite struct KeptTests {
  private func number(_ world: ServiceWorld, _ facility: String, _ kind: EntryKind) throws -> Int {
    let entries = try world.service.store.reading { registry throws(RegistryError) in
      try registry.entries(below: "Audits/" + facility)
    }
    return try #require(entries.first { $0.kind == kind }).number
  }

  @Test func `a record that is withdrawn with a reason counts no more, and stays`() throws {
    let world = try ServiceWorld()
    let number = try number(world, "aa-001", .record)
    let path = "/facility/aa-001/kept/\(number)"
    #expect(try world.get(path, as: "dara").text.contains(Words.Site.withdraw[.english]))
    #expect(!(try world.get(path, as: "house-a").text.contains("/withdraw")))
    #expect(try world.post(path + "/withdraw", "why=", as: "dara").status == 400)
    #expect(try world.post(path + "/withdraw", "why=Of+another+house", as: "dara").status == 200)
    #expect(try world.kept("Audits/aa-001/" + ServiceWorld.visit + ".yaml") == nil)
    #expect(try world.post(path + "/withdraw", "why=Again", as: "dara").status == 409)
    let after = try world.get(path, as: "house-a").text
    #expect(after.contains("Of another house") && !after.contains(Words.Registry.isLatest[.english]))
  }

  @Test func `what says what a facility is cannot be withdrawn`() throws {
    let world = try ServiceWorld()
    let number = try number(world, "aa-001", .facility)
    #expect(try world.post("/facility/aa-001/kept/\(number)/withdraw", "why=x", as: "dara").status == 404)
    #expect(try world.get("/facility/aa-001", as: "dara").status == 200)
  }

  @Test func `a file comes word for word, and to insiders alone`() throws {
    let world = try ServiceWorld()
    let path = "/facility/aa-001/kept/\(try number(world, "aa-001", .record))/file"
    let answer = try world.get(path, as: "dara")
    #expect(answer.text == ServiceWorld.record())
    #expect(answer.header("Content-Disposition")?.hasPrefix("attachment") == true)
    #expect(try world.get(path, as: "house-a").status == 404)
    let note = try number(world, "aa-001", .file)
    #expect(try world.get("/facility/aa-001/kept/\(note)", as: "house-a").status == 404)
    let foreign = try number(world, "bb-002", .record)
    #expect(try world.get("/facility/aa-001/kept/\(foreign)", as: "minister").status == 404)
  }
}

/// Who read of a confidential place.
@Suite struct ReadingPageTests {
  @Test func `a facility and the keeper see who read of it, and the keeper nothing else`() throws {
    let world = try ServiceWorld()
    _ = try world.get("/facility/bb-002/report", as: "bopha")
    _ = try world.get("/facility/aa-001/report", as: "dara")
    let own = try world.get("/facility/bb-002/readings", as: "house-b").text
    #expect(own.contains("bopha") && own.contains("facility/bb-002/report"))
    _ = try world.get("/facility/bb-002/kept/a-name-that-somebody-typed", as: "bopha")
    #expect(!(try world.get("/readings", as: "keeper").text.contains("somebody-typed")))
    let all = try world.get("/readings", as: "keeper").text
    #expect(all.contains("bopha") && all.contains("bb-002"))
    #expect(!all.contains("Hidden house") && !all.contains("dara"))
    #expect(try world.get("/facility/bb-002/readings", as: "keeper").status == 404)
  }
}

/// Letters, and what can be printed or put into a calendar.
@Suite struct LetterPageTests {
  @Test func `letters are those that the records call for`() throws {
    let world = try ServiceWorld()
    let list = try world.get("/facility/aa-001/letters", as: "dara").text
    #expect(list.contains("/facility/aa-001/letters/findings\"") && !list.contains("letters/danger\""))
    let letter = try world.get("/facility/aa-001/letters/findings", as: "dara")
    #expect(letter.status == 200 && letter.text.contains("Cook more"))
    #expect(!letter.text.contains("The cook told it"))
    #expect(letter.header("Content-Security-Policy")?.hasPrefix("default-src 'none'") == true)
    for path in ["danger", "nothing", "findings/inside"] {
      #expect(try world.get("/facility/aa-001/letters/" + path, as: "dara").status == 404, "\(path)")
    }
  }

  @Test func `a calendar holds what is due where somebody reaches`() throws {
    let world = try ServiceWorld()
    let text = try world.get("/due/calendar.ics", as: "dara").text
    #expect(text.hasPrefix("BEGIN:VCALENDAR") && text.contains("aa-001") && !text.contains("bb-002"))
  }
}
