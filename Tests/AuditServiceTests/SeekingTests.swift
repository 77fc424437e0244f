import AccountKeeping
import AuditModel
import AuditRegistry
import AuditWording
import HTTPServing
import Testing

@testable import AuditService

/// Pages on which something is sought, or proved.
@Suite struct SeekingTests {
  private static func readings(_ world: ServiceWorld) throws -> [FacilityReading] {
    try world.service.store.reading { registry throws(RegistryError) in
      try registry.readings(of: "Audits/bb-002", most: 100)
    }
  }

  @Test func `a word is found where somebody reaches, and nowhere else`() throws {
    let world = try ServiceWorld()
    for (person, finds) in [
      ("dara", ["aa-001"]), ("bopha", ["bb-002"]), ("house-a", ["aa-001"]), ("house-b", ["bb-002"]),
      ("minister", ["aa-001", "bb-002"]),
    ] {
      let text = try world.get("/search?q=kitchen", as: person).text
      for id in ["aa-001", "bb-002"] {
        #expect(text.contains("/facility/\(id)") == finds.contains(id), "\(person) \(id)")
      }
      #expect(text.contains("Seen in the kitchen"))
    }
    #expect(try world.get("/search?q=zebra", as: "minister").text.contains(Words.Search.nothing[.english]))
  }

  @Test func `what is kept inside is found by those alone who may read it`() throws {
    let world = try ServiceWorld()
    #expect(try world.get("/search?q=cook+told".replacing("+", with: "%20"), as: "dara").status == 200)
    for (person, finds) in [("dara", true), ("minister", true), ("house-a", false), ("house-b", false)] {
      let text = try world.get("/search?q=cook", as: person).text
      #expect(text.contains("The cook told it") == finds, "\(person)")
      #expect(text.contains(Words.Search.nothing[.english]) != finds, "\(person)")
    }
  }

  @Test func `the name of a confidential place is found by those alone who may know it`() throws {
    let world = try ServiceWorld()
    #expect(try world.get("/search?q=hidden", as: "bopha").text.contains("Hidden house"))
    #expect(!(try world.get("/search?q=hidden", as: "house-b").text.contains("Hidden house")))
    #expect(try world.get("/search?q=house", as: "house-a").text.contains("aa-001"))
  }

  @Test func `what was found of a confidential place is a reading of it, without the word, by who sought`() throws {
    let world = try ServiceWorld()
    let before = try SeekingTests.readings(world).count
    _ = try world.get("/search?q=zebra", as: "minister")
    _ = try world.get("/search", as: "minister")
    _ = try world.get("/search?q=kitchen", as: "dara")
    #expect(try SeekingTests.readings(world).count == before)
    for person in ["minister", "bopha"] { _ = try world.get("/search?q=kitchen", as: person) }
    let after = try SeekingTests.readings(world)
    #expect(after.count == before + 2)
    #expect(Set(after.map(\.entry.account)).isSuperset(of: ["minister", "bopha"]))
    let log = try world.get("/log", as: "minister").text
    #expect(!log.contains("kitchen"))
  }

  @Test func `whoever reads of a confidential place has a name in the log`() throws {
    let world = try ServiceWorld()
    // What is wrong in it is told with lines of what is kept.
    _ = try world.bring("visit: [", named: "2026-10-14-inspection.yaml", to: "bb-002", as: "bopha")
    _ = try world.bring(
      ServiceWorld.record(meals: "met"), named: "2026-10-14-inspection.yaml", to: "bb-002", as: "bopha")
    _ = try world.get("/search?q=kitchen", as: "minister")
    #expect(try SeekingTests.readings(world).allSatisfy { !$0.entry.account.isEmpty })
  }

  @Test func `Khmer is found with the signs between words and without`() throws {
    let world = try ServiceWorld()
    let note = "ផ្ទះបាយ\u{200B}ស្អាត"
    let text = ServiceWorld.record().replacing("Seen in the kitchen", with: note)
      .replacing("2026-10-14", with: "2026-10-15")
    _ = try world.bring(text, named: "2026-10-15-inspection.yaml", to: "aa-001", as: "dara")
    for word in ["ផ្ទះបាយស្អាត", "ផ្ទះបាយ\u{200B}ស្អាត", "ស្អាត"] {
      #expect(try world.get("/search?q=" + word, as: "dara").text.contains("2026-10-15"), "\(word)")
    }
    #expect(try world.get("/search?q=ស្អ", as: "dara").text.contains(Words.Search.nothing[.english]))
  }

  @Test func `words that break pages break nothing`() throws {
    let world = try ServiceWorld()
    for word in ["\"><script>alert(1)</script>", "'%00", String(repeating: "ក", count: 5000), "\u{202E}", "   "] {
      let text = try world.get("/search?q=" + word, as: "dara").text
      #expect(!text.contains("<script>alert"))
    }
    #expect(!(try world.get("/search?q=script", as: "dara").text.contains("<script>alert")))
  }

  @Test func `the country is shown by place, care, residents, rating and lateness`() throws {
    let world = try ServiceWorld()
    func shown(_ query: String) throws -> [Bool] {
      let text = try world.get("/country?" + query, as: "minister").text
      return ["/facility/aa-001\"", "/facility/bb-002\""].map { text.contains($0) }
    }
    #expect(try shown("") == [true, true])
    #expect(try shown("province=Battambang") == [false, true])
    #expect(try shown("care=shelter") == [true, true])
    let other = try #require(CareKind.allCases.first { $0 != .shelter }).word
    #expect(try shown("care=" + other) == [false, false])
    #expect(try shown("residents=women&province=Kandal") == [true, false])
    #expect(try shown("rating=test%20bad".replacing("%20", with: " ")) == [true, true])
    #expect(try shown("rating=test good") == [false, false])
    #expect(try shown("rating=nothing of this") == [false, false])
    #expect(try shown("care=nothing&residents=nobody&late=0") == [true, true])
    #expect(try shown("province=nowhere") == [false, false])
    for query in ["from=-1", "from=99999999999999999999", "from=1"] {
      #expect(try world.get("/country?" + query, as: "minister").status == 200)
    }
    let beside = try world.get("/country/comparison?province=Kandal", as: "minister").text
    #expect(beside.contains("aa-001") && !beside.contains("bb-002"))
  }

  @Test func `a reading of the country is of the confidential places that it shows`() throws {
    let world = try ServiceWorld()
    let before = try SeekingTests.readings(world).count
    _ = try world.get("/country?province=Kandal", as: "minister")
    _ = try world.get("/country/comparison?province=Kandal", as: "minister")
    #expect(try SeekingTests.readings(world).count == before)
    _ = try world.get("/country?province=Battambang", as: "minister")
    #expect(try SeekingTests.readings(world).count == before + 1)
  }

  @Test func `the receipts of a facility stand on a page, each with its code, and nothing of what lies beside`() throws
  {
    let world = try ServiceWorld()
    let entries = try world.service.store.reading { registry throws(RegistryError) in
      try registry.entries(below: "Audits/aa-001")
    }
    let (inspector, house) = (
      try world.get("/facility/aa-001/receipts", as: "dara").text,
      try world.get("/facility/aa-001/receipts", as: "house-a").text
    )
    for entry in entries {
      let heading = Words.Pages.receiptOf(number: String(entry.number))[.english] + "<"
      #expect(inspector.contains(heading))
      #expect(house.contains(heading) == (entry.kind != .file))
    }
    #expect(inspector.split(separator: "<svg").count == entries.count + 1)
    #expect(!house.contains("inspector-note"))
    #expect(try world.get("/facility/bb-002/receipts", as: "house-a").status == 404)
    let last = try #require(entries.last)
    let earlier = try world.get("/facility/aa-001/receipts?before=\(last.number + 1)", as: "dara").text
    #expect(earlier.split(separator: "<svg").count == 2)
  }

  @Test func `whether a place that somebody may not see has an id is not told`() throws {
    let world = try ServiceWorld()
    func asked(_ id: String) -> String {
      form([
        ("id", id), ("province", "Kandal"), ("care", "shelter"), ("operator", "ngo"), ("residents", "women"),
        ("serves", "at-risk"),
      ])
    }
    let (taken, free) = (
      try world.post("/places/new", asked("bb-002"), as: "dara"),
      try world.post("/places/new", asked("zz-9"), as: "dara")
    )
    func told(_ answer: HTTPAnswer) -> String {
      answer.text.replacing(/name="token" value="[0-9a-f]+"/, with: "")
    }
    #expect(taken.status == 200 && told(taken) == told(free))
    #expect(try world.post("/places/new", asked("aa-001"), as: "dara").text.contains(Words.Pages.idIsYours[.english]))
    // What another account waits for is told to nobody either.
    let other = asked("zz-9").replacing("Kandal", with: "Battambang")
    #expect(try told(world.post("/places/new", other, as: "bopha")) == told(free))
    let page = try world.get("/places", as: "minister").text
    #expect(page.split(separator: Words.Pages.idTaken[.english]).count == 2)
    #expect(page.split(separator: "<h2>").count == 4)
    #expect(page.split(separator: "/take-in\"").count == 3)
  }
}
