import AuditTestSupport
import Testing

/// A facility that is closed: nothing is due there, and no output says otherwise (C9).
@Suite struct ClosedPlaceTests {
  private static let home = "Audits/dd-004"
  private static let visit = """
    visit: {date: 2026-03-14, kind: inspection, by: A team}
    dangers:
      wires: {what: Wires hang low., about: place}
    answers:
      house-rules:
        gate.guard: {rating: unmet, note: Nobody was there.}
        gate.visitors: {rating: partly, heard: [resident]}

    """

  private func world(closed: String?, _ more: [String: String] = [:]) -> World {
    let closing = closed.map { "closed: {date: \($0), by: DoSVY, why: No licence.}\n" } ?? ""
    return World(
      [
        Self.home + "/facility.yaml": World.facility.replacing("aa-001", with: "dd-004") + closing,
        Self.home + "/2026-03-14-inspection.yaml": Self.visit,
      ].merging(more) { $1 })
  }

  static let asked: [[String]] = [
    ["plan"], ["plan", "--format", "html"], ["plan", "--format", "csv"], ["plan", "--format", "json"], ["report"],
    ["report", "--format", "html"], ["report", "--format", "json"], ["report", "--gate"],
    ["report", "--gate", "--format", "html"], ["report", "--progress"], ["report", "--progress", "--format", "json"],
    ["due"], ["due", "--format", "ics"], ["due", "--format", "json"], ["due", "--format", "csv"],
    ["letter", "--kind", "danger"], ["checklist", "--kind", "follow-up"],
  ]

  @Test(arguments: asked, ["en", "km"])
  func `no output names a day by which something must be done at a closed place, however it is asked`(
    words: [String], language: String
  ) throws {
    func told(_ closed: String?) -> CommandRun {
      world(closed: closed).run(words[0], Array(words.dropFirst()) + ["--language", language], on: [Self.home])
    }
    let open = told(nil)
    // The remedy of the one finding is due thirty days after the visit.
    let day = "2026-04-13"
    let shut = told("2026-10-01")
    #expect(shut.status != 2, "\(shut.complaints)")
    #expect(!shut.output.contains(day) && !shut.output.contains("overdue)"), "\(shut.output)")
    #expect(!shut.output.contains("ហួសកំណត់"), "\(shut.output)")
    if words[0] == "plan" { #expect(open.output.contains(day), "\(open.output)") }
    // From tomorrow on is not yet.
    #expect(told("2026-11-24").output.contains(day) == open.output.contains(day))
  }

  @Test(arguments: ["text", "html"], ["plan", "report --gate", "report --progress", "letter --kind danger"])
  func `every page says that the place is closed, and since when`(format: String, command: String) {
    let words = command.split(separator: " ").map(String.init)
    let format = words[0] == "letter" ? [] : ["--format", format]
    let told = world(closed: "2026-10-01").run(
      words[0], Array(words.dropFirst()) + format + ["--language", "en"], on: [Self.home])
    let flat = told.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(flat.contains("closed from 2026-10-01 on") || flat.contains("closed from 1 October 2026 on"), "\(flat)")
  }

  @Test(arguments: ["findings", "reminder", "second-inspection", "report"])
  func `no letter asks anything of a closed place, and the refusal says why`(kind: String) {
    let told = world(closed: "2026-10-01").run("letter", ["--kind", kind, "--language", "en"], on: [Self.home])
    #expect(told.status == 2 && told.output.isEmpty)
    #expect(told.complaints.contains("closed from 2026-10-01 on"), "\(told.complaints)")
    #expect(!told.complaints.contains("cycle"), "\(told.complaints)")
  }

  @Test func `a plan that is kept keeps its days while the place is closed, and tells them again when it is open`() {
    let world = world(closed: "2026-10-01")
    #expect(world.run("plan", ["--write"], on: [Self.home]).status == 0)
    let kept = world.folder.text(of: Self.home + "/plan.yaml") ?? ""
    #expect(kept.contains("due: 2026-04-13"), "\(kept)")
    world.folder.write(World.facility.replacing("aa-001", with: "dd-004"), to: Self.home + "/facility.yaml")
    #expect(world.run("plan", on: [Self.home]).output.contains("2026-04-13"))
  }
}
