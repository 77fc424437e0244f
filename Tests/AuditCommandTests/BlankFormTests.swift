import AuditTestSupport
import DataReading
import Foundation
import Testing

/// A form for a place that is not registered yet says what the place was described as, so that it comes home by that.
@Suite struct BlankFormTests {
  private static let described = [
    "--blank", "--care", "transit", "--operator", "state", "--residents", "girls,boys", "--serves", "at-risk",
    "--province", "Kampot",
  ]
  private static let facility =
    "facility: zz-009\ncare: transit\noperator: state\nresidents: [girls, boys]\nserves: [at-risk]"

  private func cells(_ path: String) throws -> [[String]] {
    try readWorkbook(Array(Data(contentsOf: URL(filePath: path)))).flatMap { sheet in
      sheet.rows.map { row in sheet.cells(of: row).map { sheet.text($0) } }
    }
  }

  private func expectBegun(_ world: World, _ brought: String, _ words: [String] = []) throws {
    let named = world.run("import", ["--into", world.audits] + words, on: [brought], day: "2026-11-23")
    #expect(named.status == 2)
    let told = named.complaints.replacing(/\s+/, with: " ")
    #expect(
      told.contains(
        "careaudit facility zz-009 --care transit --operator state --residents girls,boys --serves at-risk --province \"Kampot\""
      ),
      "\(named.all)")
    let run = world.run("import", ["--into", world.audits, "--register"] + words, on: [brought], day: "2026-11-23")
    #expect(run.status == 0, "\(run.all)")
    let begun = try #require(world.folder.text(of: "Audits/zz-009/facility.yaml"))
    #expect(
      begun.contains("care: transit") && begun.contains("operator: state") && begun.contains("Kampot"), "\(begun)")
    #expect(world.folder.text(of: "Audits/zz-009/2026-11-20-inspection.yaml") != nil)
  }

  @Test func `a filled-in sheet of a place that is not there begins it`() throws {
    let world = World(["Standards/provinces.yaml": World.provinces])
    let path = world.path("blank.xlsx")
    #expect(world.run("form", Self.described + ["--xlsx", path], on: []).status == 0)
    let rows = try cells(path)
    func answer(_ id: String) -> String? { rows.first { $0.first == id }?.last }
    #expect(
      answer("place/care") == "transit" && answer("place/residents") == "girls boys"
        && answer("place/province") == "Kampot")
    world.folder.write(
      """
      careaudit id,answer
      visit/facility,zz-009
      place/care,transit
      place/operator,state
      place/residents,girls boys
      place/serves,at-risk
      place/province,Kampot
      visit/date,2026-11-20
      visit/kind,inspection
      house-rules/gate.guard,met

      """, to: "visit.csv")
    try expectBegun(world, "visit.csv")
  }

  @Test func `a submission of a place that is not there begins it`() throws {
    let world = World(["Standards/provinces.yaml": World.provinces])
    let path = world.path("blank.xlsx")
    #expect(world.run("form", Self.described + ["--xlsform", path], on: []).status == 0)
    let rows = try cells(path)
    for (name, value) in [
      ("care", "'transit'"), ("operator", "'state'"), ("residents", "'girls boys'"), ("province", "'Kampot'"),
    ] {
      #expect(rows.contains { $0.contains("place_" + name) && $0.contains(value) }, "\(name)")
    }
    world.folder.write(
      """
      visit_facility,visit_date,visit_kind,place_care,place_operator,place_residents,place_serves,place_province,house_rules__gate__guard
      zz-009,2026-11-20,inspection,transit,state,girls boys,at-risk,Kampot,met

      """, to: "kobo.csv")
    try expectBegun(world, "kobo.csv")
  }

  @Test func `the paper of a place that is not there says by what it is begun`() {
    let world = World(["Standards/provinces.yaml": World.provinces])
    let paper = world.run("form", Self.described + ["--paper"], on: []).output
    #expect(
      paper.contains(
        "careaudit facility ID --care transit --operator state --residents girls,boys --serves at-risk --province"))
    let known = world.run("form", ["--paper"], on: ["Audits/aa-001"]).output
    #expect(!known.contains("careaudit facility ID"))
  }

  @Test func `a number that makes no sense is asked about in form and sheet, and refused in neither`() throws {
    let measures = World.files["Standards/measures.yaml"]!.replacing(
      "unit: {en: persons, km: នាក់}}\n  - {id: caregivers",
      with:
        "unit: {en: persons, km: នាក់}, sense: {at-most: 300, whole: true, reason: {en: Nobody is halved., km: គ្មានពាក់កណ្តាល។}}}\n  - {id: caregivers"
    )
    #expect(measures.contains("sense"))
    let world = World(["Standards/measures.yaml": measures])
    let form = world.path("form.xlsx")
    #expect(world.run("form", ["--xlsform", form], on: ["Audits/aa-001"]).status == 0)
    let rows = try cells(form)
    let note = try #require(rows.first { $0.contains("measure__residents__sense") })
    #expect(note[0] == "note" && note.contains { $0.contains("Nobody is halved.") && $0.contains("300 at most") })
    #expect(
      note.contains(
        "${measure__residents} != '' and (${measure__residents} > 300 or ${measure__residents} != round(${measure__residents}, 0))"
      ))
    let question = try #require(rows.first { $0.contains("measure__residents") })
    #expect(!question.contains { $0.contains("300") }, "a device must not refuse it")
    let sheet = world.path("sheet.xlsx")
    #expect(world.run("form", ["--xlsx", sheet], on: ["Audits/aa-001"]).status == 0)
  }
}
