import AuditLoading
import AuditModel
import AuditTestSupport
import DataReading
import FileAccess
import InputProblems
import Testing

@Suite struct `A good record` {
  let record: InspectionRecord

  init() throws {
    let text = """
      visit:
        date: 2026-03-14
        kind: inspection
        by: A team
        against: {test: "1.1", other: "2014.2"}
        note: In the rain.
      measures: {meals: ៣, residents: ៤២.៥, caregivers: , load: ~}
      services:
        shelter: {provided: [girls, women], cost-to-resident: 0, cost-per-person-year: 52.5}
        legal-proceedings: {referred: girls, to: legal aid partner, note: {en: soon, km: ឆាប់}}
        training:
      answers:
        other:
        test:
          food.meals: met
          food.short:
          food.tilde: ~
          food.quoted: ""
          food.long: {rating: partly, note: {en: Rice only, km: បាយសុទ្ធ}, evidence: [a.jpg, b.jpg], heard: [resident, staff]}
          food.reason: {rating: not-applicable, reason: No kitchen}
          food.sample: {checked: 10, of: ៤២, conforming: 8}
          food.blank: {rating: , note: ~, reason: null}
          food.khmer: {rating: unmet, note: ខ្លី}

      """
    record = try #require(loadRecord(text))
  }

  private func answer(_ name: String) throws -> Answer {
    try #require(record.answers.first { record.string($0.criterion) == name })
  }

  @Test func `loads with its visit and what it was answered by`() {
    #expect(record.date.iso == "2026-03-14")
    #expect(record.kind == .inspection)
    #expect(record.by == "A team")
    #expect(record.name == "2026-03-14-inspection")
    #expect(record.against.map(\.standard) == ["test", "other"])
    #expect(record.against.map(\.version) == ["1.1", "2014.2"])
    #expect(record.follows == nil)
    #expect(record.datePlace == Place(line: 2, column: 9, width: 10))
    #expect(record.against[1].place == Place(line: 5, column: 33, width: 8))
  }

  @Test func `loads numbers in Khmer digits, and no number where none is written`() {
    #expect(record.measures.map { record.string($0.measure) } == ["meals", "residents"])
    #expect(record.measures.map(\.value.text) == ["3", "42.5"])
  }

  @Test func `loads with its services`() throws {
    let services = try #require(record.services)
    #expect(services.map(\.service) == [.shelter, .legalProceedings])
    #expect(services[0].provided == WordSet([.girls, .women]))
    #expect(services[0].referred.isEmpty)
    #expect(services[0].costToResident == ExactDecimal(0))
    #expect(services[0].costPerPersonYear?.text == "52.5")
    #expect(services[1].referred == WordSet([.girls]))
    #expect(record.string(services[1].referredTo.text) == "legal aid partner")
    #expect(record.string(services[1].note, in: .khmer) == "ឆាប់")
  }

  @Test func `audits every standard that it names, also where nothing stands under one`() {
    #expect(record.audited.map { record.string($0.standard) } == ["other", "test"])
    #expect(record.audited.map(\.answers) == [0..<0, 0..<9])
  }

  @Test func `loads answers in their short and their long form`() throws {
    #expect(record.string(try answer("food.meals").rating) == "met")
    let long = try answer("food.long")
    #expect(record.string(long.rating) == "partly")
    #expect(long.heard == WordSet([.resident, .staff]))
    #expect(
      record.evidence[Int(long.evidence.lowerBound)..<Int(long.evidence.upperBound)].map(record.string) == [
        "a.jpg", "b.jpg",
      ])
    let reason = try answer("food.reason")
    #expect(record.string(reason.rating) == "not-applicable")
    #expect(record.string(reason.reason, in: .khmer) == "No kitchen")
    #expect(try answer("food.sample").sample == Sample(checked: 10, of: 42, conforming: 8))
    #expect(try answer("food.meals").place == Place(line: 15, column: 5, width: 10))
    #expect(try answer("food.meals").ratingPlace == Place(line: 15, column: 17, width: 3))
  }

  @Test func `loads a note in either language, or as it was written`() throws {
    let both = try answer("food.long").note
    #expect(record.string(both, in: .english) == "Rice only")
    #expect(record.string(both, in: .khmer) == "បាយសុទ្ធ")
    let one = try answer("food.khmer").note
    #expect(record.string(one, in: .english) == "ខ្លី")
  }

  @Test(arguments: ["food.short", "food.tilde", "food.quoted", "food.blank"])
  func `takes a line that waits to be filled in for blank`(name: String) throws {
    #expect(try answer(name).isBlank)
    #expect(try !answer("food.sample").isBlank)
  }
}

@Suite struct `A record` {
  @Test func `says nothing of services where it has no such key`() throws {
    let services = "services:\n  shelter: {provided: [girls]}\n"
    #expect(try #require(loadRecord(Document.record.text.changing(services, to: ""))).services == nil)
    #expect(
      try #require(loadRecord(Document.record.text.changing(services, to: "services: {}\n"))).services?.isEmpty == true)
  }

  @Test func `of today is not in the future, and of tomorrow is`() {
    let world = SmallWorld()
    #expect(world.loadHome(today: CalendarDay(year: 2026, month: 3, day: 14)!).problems.isEmpty)
    let early = world.loadHome(today: CalendarDay(year: 2026, month: 3, day: 13)!)
    #expect(early.problems.map(\.kind) == [.written(.dateInFuture("2026-03-14", on: "2026-03-13"))])
    #expect(early.records.isEmpty)
    #expect(early.unusable == ["2026-03-14-inspection"])
  }

  @Test func `that follows is told from the others`() throws {
    let world = SmallWorld()
    world.folder.write(
      "visit: {date: 2026-03-14, kind: follow-up, follows: 2025-03-14-inspection}\n",
      to: "Audits/home/2026-03-14-follow-up.yaml")
    let loaded = world.loadHome()
    #expect(loaded.problems.map(\.kind) == [.written(.nothingAnswered)])
    #expect(loaded.records.map(\.name) == ["2026-03-14-follow-up", "2026-03-14-inspection"])
    #expect(loaded.records[0].follows == "2025-03-14-inspection")
  }

  @Test(arguments: ["measures", "services", "answers"])
  func `a heading with nothing under it says nothing`(key: String) {
    let text = "visit: {date: 2026-03-14, kind: inspection}\n\(key):\n"
    #expect(loadRecord(text) != nil)
  }

  @Test func `a tilde for the team is nothing`() throws {
    let record = try #require(loadRecord("visit: {date: 2026-03-14, kind: inspection, by: ~}\n"))
    #expect(record.by == nil)
  }

  @Test func `without a visit is told at its beginning`() {
    let world = SmallWorld()
    world.write("answers: {test: {food.meals: met}}\n", to: .record)
    let loaded = world.loadHome()
    #expect(
      loaded.problems == [Problem(.error, .written(.missingKey("visit")), file: world.path(.record), place: .start)])
    #expect(loaded.records.isEmpty)
  }

  @Test func `that is no mapping is told at its beginning`() {
    let world = SmallWorld()
    world.write("- visit\n", to: .record)
    #expect(
      world.loadHome().problems.map(\.kind) == [.written(.wrongShape(key: "record", expected: .mapping))])
  }

  static let unreadable: [(bytes: [UInt8], kind: ProblemKind)] = [
    ([], .yaml(.empty)),
    (Array("# Not filled in yet\n".utf8), .yaml(.empty)),
    ([0xFF, 0xFE, 0x61, 0x00], .yaml(.encoding("UTF-16"))),
    ([0xE9, 0x20], .yaml(.encoding(nil))),
    (Array(String(repeating: "%TAG ! tag:x\n", count: 17).utf8), .yaml(.tooManyDirectives)),
    ([UInt8](repeating: 0x20, count: 8 << 20 + 1), .file(.tooLarge(limit: 8 << 20))),
  ]

  @Test(arguments: unreadable.indices) func `that cannot be read is told, and only that`(index: Int) {
    let (bytes, kind) = Self.unreadable[index]
    let world = SmallWorld()
    world.folder.write(bytes, to: Document.record.path)
    let loaded = world.loadHome()
    #expect(loaded.problems.map(\.kind) == [kind])
    #expect(loaded.unusable == ["2026-03-14-inspection"])
    #expect(loaded.facility != nil)
  }

  @Test func `that is a folder is told as one`() {
    let world = SmallWorld()
    world.folder.write("x", to: "Audits/home/2026-01-01-inspection.yaml/x")
    let loaded = world.loadHome()
    #expect(loaded.problems.map(\.kind) == [.file(.isFolder)])
    #expect(loaded.records.count == 1)
  }

  @Test func `a blank line in the visit is nothing`() {
    #expect(loadRecord("visit: {date: 2026-03-14, kind: inspection, follows: }\n") != nil)
    #expect(loadRecord("visit: {date: 2026-03-14, kind: inspection, against: }\n") != nil)
  }

  @Test func `a blank line in a service is nothing`() throws {
    let text = "visit: {date: 2026-03-14, kind: inspection}\nservices: {shelter: {provided: [girls], to: ~}}\n"
    let record = try #require(loadRecord(text))
    #expect(record.services?[0].referredTo.isEmpty == true)
    #expect(loadRecord(text.changing("to: ~", to: "referred: , cost-to-resident: ")) != nil)
  }

  @Test func `a tilde in one language of a note is nothing`() throws {
    let text = Document.record.text.changing("food.meals: met", to: "food.meals: {note: {en: ~, km: ក}}")
    let record = try #require(loadRecord(text))
    #expect(record.string(record.answers[0].note, in: .english) == "ក")
  }

  @Test func `what is wrong in a reason is said of the reason`() {
    let world = SmallWorld()
    world.write(
      Document.record.text.changing("food.meals: met", to: "food.meals: {reason: {en: [a]}}"), to: .record)
    #expect(world.loadHome().problems.map(\.kind) == [.written(.wrongShape(key: "en", expected: .text))])
  }

  @Test func `a key that comes again among very many is told with the line of the first`() {
    let world = SmallWorld()
    let strange = (0..<100).map { "  strange-\($0): x\n" }.joined()
    world.write(
      "visit:\n  by: A team\n" + strange + "  by: B\n  strange-70: y\n  date: 2026-03-14\n  kind: inspection\n",
      to: .record)
    let kinds = world.loadHome().problems.map(\.kind)
    #expect(kinds.contains(.audit(.duplicateKey("by", firstLine: 2))))
    #expect(kinds.contains(.audit(.duplicateKey("strange-70", firstLine: 73))))
    #expect(kinds.count { if case .written(.unknownKey) = $0 { true } else { false } } == 100)
  }

  @Test func `every problem shows at once`() {
    let world = SmallWorld()
    world.write(
      Document.record.text.changing("meals: 3", to: "meals: -3, residents: x").changing("shelter:", to: "sheltr:")
        .changing("food.meals: met", to: "food.meals: {ratng: met}"), to: .record)
    #expect(world.loadHome().problems.map(\.place.line) == [5, 5, 7, 10])
  }
}

@Suite struct `A facility's folder` {
  @Test func `loads what the facility is`() throws {
    let loaded = SmallWorld().loadHome()
    #expect(loaded.problems.isEmpty)
    #expect(loaded.unusable.isEmpty)
    let facility = try #require(loaded.facility)
    #expect(facility.id == "home")
    #expect(facility.name == LocalizedText(english: "Example Home"))
    #expect(facility.isExample)
    #expect(facility.province == Province(written: "Phnom Penh"))
    #expect(facility.care == .shelter)
    #expect(facility.operatedBy == .ngo)
    #expect(facility.residents == WordSet([.girls, .women]))
    #expect(facility.serves == WordSet([.sexTrafficking]))
    #expect(facility.location == .confidential)
    #expect(facility.standards == ["test"])
  }

  @Test func `a facility that names no standards is held to all that apply, and its place is confidential`() throws {
    let world = SmallWorld()
    world.write(
      Document.facility.text.changing("standards: [test]\n", to: "").changing("location: confidential\n", to: ""),
      to: .facility)
    let facility = try #require(world.loadHome().facility)
    #expect(facility.standards == nil)
    #expect(facility.location == .confidential)
  }

  @Test(arguments: [
    "notes.yaml", "2026-13-01-inspection.yaml", "2026-03-14.yaml", "2026-03-14-visit.yaml", "2026-03-14-inspection.yml",
  ])
  func `a file that is not named like a record is not read`(name: String) {
    let world = SmallWorld()
    let path = world.folder.write("[", to: "Audits/home/" + name)
    let loaded = world.loadHome()
    #expect(loaded.problems == [Problem(.error, .folder(.misplacedFile), file: path, place: .start)])
    #expect(loaded.records.count == 1)
  }

  @Test func `a broken record does not stop the others`() {
    let world = SmallWorld()
    world.folder.write("visit: {", to: "Audits/home/2026-01-01-inspection.yaml")
    world.folder.write("", to: "Audits/home/2026-01-02-follow-up.yaml")
    world.folder.write("plan: x", to: "Audits/home/plan.yaml")
    world.folder.write("x", to: "Audits/home/photo.jpg")
    let loaded = world.loadHome()
    #expect(loaded.records.map(\.name) == ["2026-03-14-inspection"])
    #expect(loaded.unusable == ["2026-01-01-inspection", "2026-01-02-follow-up"])
    #expect(loaded.problems.count == 2)
    #expect(loaded.facility != nil)
  }

  @Test func `records of a facility that is broken are still checked`() {
    let world = SmallWorld()
    world.write("facility: [", to: .facility)
    let loaded = world.loadHome()
    #expect(loaded.facility == nil)
    #expect(loaded.records.count == 1)
    #expect(loaded.problems.map(\.kind).last == .folder(.facilityUnusable))
  }
}
