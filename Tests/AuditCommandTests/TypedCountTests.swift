import AuditTestSupport
import Testing

/// What residents answered is typed in from the table in which the sheets were counted: as counts, and of nobody too few.
@Suite struct TypedCountTests {
  private static let path = "Audits/aa-001/2026-11-20-inspection.yaml"
  private static let questionnaire = """
    questionnaire: residents
    revision: 2
    title: {en: Asked, km: សួរ}
    translation: {km: draft}
    sources: [{id: survey, title: Survey}]
    consent: {en: As you like., km: តាមចិត្ត។}
    danger: {en: Call 1280., km: ហៅ 1280។}
    limits: [{en: Fear., km: ការភ័យខ្លាច។}]
    questions:
      - {id: food, text: {en: Is the food enough?, km: អាហារគ្រប់គ្រាន់ទេ?}, basis: {status: derived, source: [survey]}}
      - {id: door, for: [women], text: {en: May you leave?, km: ចេញបានទេ?}, basis: {status: derived, source: [survey]}}

    """

  private func enter(_ world: World, _ lines: [String], terminal: Bool = false) -> CommandRun {
    world.run(
      "enter", ["--against", "house-rules"], on: ["Audits/aa-001"], day: "2026-11-20", terminal: terminal, input: lines)
  }

  @Test func `counts are typed in by group and question, and come home as the record has them`() throws {
    let world = World(["Standards/residents.yaml": Self.questionnaire])
    let run = enter(
      world,
      ["asked 24", "girls 12", "girls 1 8 2 2", "women ៦", "women door 5/0/1", "ស្ត្រី q1 6 0 0", "girls 1 9 2 1", "done"])
    #expect(run.status == 0, "\(run.all)")
    #expect(run.output.contains("Is the food enough?: 9 yes, 2 so-so, 1 no"))
    let record = try #require(world.folder.text(of: Self.path))
    #expect(
      record.contains(
        """
        questionnaire:
          revision: 2
          asked: 24
          girls:
            answered: 12
            answers:
              food: {good: 9, middle: 2, bad: 1}
          women:
            answered: 6
            answers:
              food: {good: 6, middle: 0, bad: 0}
              door: {good: 5, middle: 0, bad: 1}
        """), "\(record)")
    #expect(world.run("check", on: ["Audits/aa-001"]).status == 0)
  }

  @Test(arguments: [
    ("girls 4", "fewer than five"), ("girls 1 2 1 1", "fewer than five"), ("girls 3 8 2 2", "no question “3”"),
    ("girls door 8 2 2", "not asked"), ("girls food 8 2", "type how many answered"),
    ("asked many", "type how many answered"),
    ("girls", "type how many answered"), ("girls 1 8 -2 2", "type how many answered"),
  ])
  func `what cannot be is refused, and nothing of it is kept`(line: String, sentence: String) {
    let world = World(["Standards/residents.yaml": Self.questionnaire])
    let run = enter(world, [line])
    #expect(run.status == 2 && run.complaints.contains(sentence), "\(run.all)")
    let draft = world.folder.text(of: "Audits/aa-001/.enter-2026-11-20-inspection.txt") ?? ""
    #expect(!draft.contains(line))
  }

  @Test(arguments: [
    (["girls 12", "girls 1 8 2 2"], "how many were handed"), (["asked 24", "girls 1 8 2 2"], "girls 12"),
    (["asked 24", "girls 10", "girls 1 8 2 2"], "more faces than people"),
    (["asked 9", "girls 10"], "more answered than were handed"),
  ])
  func `counts that are not whole keep the record from being written`(lines: [String], sentence: String) {
    let world = World(["Standards/residents.yaml": Self.questionnaire])
    let run = enter(world, lines + ["house-rules/gate.guard 1", "done"])
    #expect(run.status == 2 && run.complaints.contains(sentence), "\(run.all)")
    #expect(world.folder.text(of: Self.path) == nil)
  }

  @Test func `what was typed is taken back, and without a questionnaire none is asked for`() throws {
    let world = World(["Standards/residents.yaml": Self.questionnaire])
    let run = enter(
      world,
      ["asked 24", "girls 12", "girls clear", "women 7", "undo", "house-rules/gate.guard 1", "asked clear", "done"])
    #expect(run.status == 0, "\(run.all)")
    #expect(try #require(world.folder.text(of: Self.path)).contains("questionnaire") == false)
    let bare = enter(World(), ["girls 12"])
    #expect(bare.status == 2 && bare.complaints.contains("no questionnaire"))
  }
}
