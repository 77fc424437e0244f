import AuditModel
import AuditTestSupport
import Foundation
import Testing

@testable import AuditCommand

/// Where a word stands that people wrote.
@Suite struct SearchTests {
  private let world = World([
    "Audits/aa-001/2026-07-01-inspection.yaml": """
    visit: {date: 2026-07-01, kind: inspection, by: Équipe Nord, inside: A girl spoke of the night porter.}
    dangers:
      wires: {what: Bare wires hang at the gate., about: place}
    answers:
      house-rules:
        gate.guard: {rating: unmet, note: "ពេលយប់គ្មានអ្នកយាមនៅខ្លោងទ្វារខាងកើតទេ ហើយសោរក៏ខូច។ ត្រូវផ្តល់ថ្មី។", inside: The porter sleeps.}
        gate.visitors: {rating: met, note: "The book, with\\u200B every fire drill in it."}

    """,
    "Audits/aa-001/plan.yaml": """
    plan: aa-001
    made: 2026-07-02
    actions:
      - id: house-rules/gate.guard-1
        action: {en: Hire a second watchman., km: ជួលអ្នកយាមម្នាក់ទៀត។}
        criteria: [house-rules/gate.guard]
        found: 2026-07-01-inspection

    """,
  ])
  private var place: String { world.path("registry.db") }

  private func begin() {
    for words in [["init"], ["bring", world.folder.path]] {
      #expect(CommandRun(["registry"] + words + ["--registry", place]).status == 0)
    }
  }

  private func search(_ words: String..., language: String = "en") -> CommandRun {
    CommandRun(["search"] + words + ["--registry", place, "--language", language])
  }

  @Test(arguments: [
    ("lotus pond", "facility.yaml:2"), ("KAMPOT", "facility.yaml:4"), ("aa-001", "facility.yaml:1"),
    ("equipe nord", "2026-07-01-inspection.yaml:1"), ("fire drill", "2026-07-01-inspection.yaml:7"),
    ("watchman", "plan.yaml:5"),
    // Within running Khmer, and in the spelling that looks the same.
    ("អ្នកយាម", "2026-07-01-inspection.yaml:6"), ("ខាងកើត", "2026-07-01-inspection.yaml:6"), ("ខាងកើដ", ""),
    ("ផ្ដល់", "2026-07-01-inspection.yaml:6"), ("ផ្តល់", "2026-07-01-inspection.yaml:6"),
    ("ផ្ទះស្រះឈូក", "facility.yaml:2"),
  ])
  func `a word is found however it is written, with its line`(word: String, place: String) {
    begin()
    let found = search(word)
    #expect(found.status == 0, "\(found.all)")
    guard !place.isEmpty else { return #expect(found.output == "Nothing of that was found.\n") }
    #expect(found.lines.contains { $0 == "Audits/aa-001/" + place }, "\(found.output)")
  }

  @Test func `a letter with another vowel is another letter`() {
    begin()
    // ស of សោ alone, and the whole syllable.
    #expect(search("សោ").output.contains("inspection.yaml:6"))
    #expect(!search("ខូ").output.contains("Nothing"))
    #expect(search("ខ្លោងទ្វ").output == "Nothing of that was found.\n")
  }

  @Test func `all words must stand in one text`() {
    begin()
    #expect(search("fire", "book").output.contains("inspection.yaml:7"))
    #expect(search("fire", "watchman").output == "Nothing of that was found.\n")
    #expect(search("\u{200B}").status == 2)
  }

  @Test func `what is kept inside is found by the ministry alone, and is marked`() {
    begin()
    for word in ["porter", "wires"] { #expect(search(word).output == "Nothing of that was found.\n") }
    let told = search("porter", "--share", "ministry")
    #expect(
      told.output.contains("inspection.yaml:1 · kept inside") && told.output.contains("inspection.yaml:6 · kept inside")
    )
    #expect(search("wires", "--share", "ministry").output.contains("kept inside"))
  }

  @Test func `what is found of a confidential place is marked and is a reading, and what is not found is none`() throws
  {
    begin()
    _ = search("lotus")
    _ = search("nowhere at all")
    #expect(
      CommandRun(["registry", "readings", "--registry", place, "--language", "en"]).output
        == "The log tells of no reading.\n")
    let found = search("heron")
    #expect(found.lines.contains { $0 == "Audits/bb-002/facility.yaml:2 · location confidential" }, "\(found.output)")
    #expect(CommandRun(["registry", "readings", "bb-002", "--registry", place]).output.hasSuffix("· search\n"))
    // Found by what is kept of its words, too.
    #expect(search("heron").output == found.output)
    try FileManager.default.removeItem(atPath: place + ".key")
    let refused = search("heron", language: "km")
    #expect(refused.status == 2 && !refused.all.contains("Heron") && hasKhmer(refused.complaints))
  }

  /// Twenty houses, each with words of its own and some that several have.
  private func beginMany(_ random: inout SeededRandom) {
    for number in 0..<20 {
      world.folder.write(house(number, &random), to: "Audits/hh-\(number)/facility.yaml")
      world.folder.write(visit(&random), to: "Audits/hh-\(number)/2026-03-14-inspection.yaml")
    }
    begin()
  }

  private func house(_ number: Int, _ random: inout SeededRandom) -> String {
    "facility: hh-\(number)\nname: {en: \(random.pick(SearchTests.pieces)) house}\ncare: shelter\noperator: ngo\n"
      + "residents: [girls]\nserves: [at-risk]\nlocation: \(random.once(in: 4) ? "confidential" : "open")\n"
  }

  private func visit(_ random: inout SeededRandom) -> String {
    let (note, other) = (random.pick(SearchTests.pieces), random.pick(SearchTests.pieces))
    return "visit: {date: 2026-03-14, kind: inspection, by: A team}\nanswers:\n  house-rules:\n"
      + "    gate.guard: {rating: met, note: \"\(note)\(other)\"}\n"
  }

  private static let pieces = [
    "ផ្តល់ថ្មី", "ផ្ដល់ថ្មី", "អ្នកយាម", "ខ្លោងទ្វារ", "book", "Bücher", "fire drill", "qx", "q", "ភ្នំពេញ", "the 7th gate",
  ]

  /// What a search says with all that is kept, twice, and of a copy beside which nothing is.
  private func expectSame(_ name: String) {
    let copy = world.path(name)
    #expect(CommandRun(["registry", "backup", copy, "--registry", place]).status == 0)
    for words in [
      ["ផ្តល់"], ["ផ្ដល់ថ្មី"], ["q"], ["qx"], ["bucher"], ["fire", "book"], ["hh-7"], ["ភ"], ["យាម"], ["7th"], ["zebra"],
    ] {
      func said(_ place: String) -> String {
        let run = CommandRun(["search"] + words + ["--registry", place, "--language", "en"])
        return "\(run.status)\n" + run.written + run.complaints
      }
      let cold = said(copy)
      #expect(said(place) == cold, "\(words)")
      #expect(said(place) == cold, "\(words)")
    }
  }

  @Test(arguments: 0..<4) func `whatever happens to many, what is kept of their words changes nothing`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    beginMany(&random)
    expectSame("copy.db")
    for step in 0..<5 {
      for _ in 0..<(1 + random.below(3)) {
        let house = "Audits/hh-\(random.below(24))"
        switch random.below(6) {
        case 0: _ = registry("withdraw", house + "/2026-03-14-inspection.yaml", "--why", "w")
        case 1: _ = registry("keys", "--new")
        case 2: _ = registry(random.once(in: 2) ? "prune" : "rebuild")
        case 3:
          let text = world.folder.write(self.house(step, &random), to: "new/\(house)/facility.yaml")
          if registry("correct", house + "/facility.yaml", text, "--why", "c").status != 0 {
            _ = registry("bring", world.path("new/" + house))
          }
        default:
          let text = world.folder.write(visit(&random), to: "text")
          _ = registry("correct", house + "/2026-03-14-inspection.yaml", text, "--why", "c")
        }
      }
      expectSame("copy-\(step).db")
    }
  }

  private func registry(_ words: String...) -> CommandRun { CommandRun(["registry"] + words + ["--registry", place]) }

  @Test func `an excerpt around a place begins and ends with whole letters`() {
    let text = String(repeating: "ក្រុមការងារ", count: 40) + "ទ្វារ" + String(repeating: "ស្រី", count: 40)
    let place = 40 * "ក្រុមការងារ".unicodeScalars.count
    for most in 20...60 {
      let excerpt = text.excerpt(most, around: place)
      #expect(excerpt.contains("ទ្វារ") && excerpt.hasPrefix("…") && excerpt.hasSuffix("…"))
      let second = excerpt.unicodeScalars.dropFirst().first!.value
      #expect((0x1780...0x17B3).contains(second))
      #expect(excerpt.unicodeScalars.dropLast().last!.value != 0x17D2)
    }
    #expect("short".excerpt(10, around: 3) == "short")
  }
}
