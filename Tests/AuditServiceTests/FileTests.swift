import AccountKeeping
import AuditModel
import AuditRegistry
import HTTPServing
import Testing

@testable import AuditService

/// Files that programs take and bring as they are.
@Suite struct FileTests {
  private func listed(_ world: ServiceWorld, _ name: String) throws -> [(subject: String, entry: Int)] {
    let answer = try world.program(.get, "/api/registry/files", as: name)
    guard answer.status == 200 else { return [] }
    return answer.text.split(separator: "\n").map { line in
      let match = line.firstMatch(of: /"subject": ?"([^"]*)", ?"entry": ?(\d+)/)!.output
      return (String(match.1), Int(match.2)!)
    }
  }

  private func taken(_ world: ServiceWorld, _ entries: [Int], as name: String) throws -> [FileBundle.File]? {
    let path = "/api/registry/files/bytes?entries=" + entries.map(String.init).joined(separator: ",")
    let answer = try world.program(.get, path, as: name)
    return answer.status == 200 ? FileBundle.read(answer.body) : nil
  }

  private func brought(_ world: ServiceWorld, _ subject: String, _ text: String, as name: String) throws -> String {
    let body = FileBundle.written([FileBundle.File(subject: subject, bytes: Array(text.utf8))])
    let answer = try world.program(.post, "/api/registry/files", as: name, body)
    return answer.text.firstMatch(of: /"ending": ?"([a-z]+)"/).map { String($0.output.1) } ?? "\(answer.status)"
  }

  private static let own = ServiceWorld.record().replacing("kind: inspection", with: "kind: self-assessment")
    .replacing(", inside: The cook told it", with: "")

  @Test func `each takes the files that pages show whole, and no others`() throws {
    let world = try ServiceWorld()
    let standards = ["Standards/measures.yaml", "Standards/test.yaml"]
    func audits(_ id: String) -> [String] {
      ["Audits/" + id + "/2026-10-14-inspection.yaml", "Audits/" + id + "/facility.yaml"]
    }
    let note = "Audits/aa-001/inspector-note.txt"
    for (name, expected) in [
      ("minister", audits("aa-001") + [note] + audits("bb-002") + standards),
      ("dara", audits("aa-001") + [note] + standards),
      ("bopha", audits("bb-002") + standards), ("house-a", ["Audits/aa-001/facility.yaml"] + standards),
      ("house-b", ["Audits/bb-002/facility.yaml"] + standards), ("partner", []), ("keeper", []),
    ] {
      #expect(try listed(world, name).map(\.subject) == expected, "\(name)")
    }
  }

  @Test func `whatever number is asked for, nobody takes what is not listed`() throws {
    let world = try ServiceWorld()
    let last = try world.service.store.reading { registry throws(RegistryError) in
      try registry.state().map(\.number).max()!
    }
    for name in ["dara", "bopha", "house-a", "house-b", "partner", "minister"] {
      let own = Set(try listed(world, name).map(\.entry))
      for number in 1...(last + 12) {
        let files = try taken(world, [number], as: name)
        #expect((files != nil) == own.contains(number), "\(name) \(number)")
      }
    }
    for entries in [[1_000_000], [-1], Array(1...257)] { #expect(try taken(world, entries, as: "minister") == nil) }
  }

  @Test func `what is taken is what came, byte for byte`() throws {
    let world = try ServiceWorld()
    let files = try listed(world, "minister")
    let given = try #require(try taken(world, files.map(\.entry), as: "minister"))
    #expect(given.map(\.subject) == files.map(\.subject))
    for file in given {
      #expect(try world.kept(file.subject) == String(decoding: file.bytes, as: UTF8.self))
    }
  }

  @Test func `an earlier version of what may be taken may hold what may not`() throws {
    let world = try ServiceWorld()
    let subject = "Audits/aa-001/facility.yaml"
    let plain = try #require(try world.kept(subject))
    let numbers = try world.service.store.writing { registry throws(RegistryError) in
      let remarked = try registry.correct(
        subject, with: Array((plain + "# they hide somebody\n").utf8), by: "dara", why: "x")
      return (remarked, try registry.correct(subject, with: Array((plain + "\n").utf8), by: "dara", why: "y"))
    }
    #expect(try taken(world, [numbers.1], as: "house-a")?.count == 1)
    #expect(try taken(world, [numbers.0], as: "house-a") == nil)
    #expect(try taken(world, [numbers.0], as: "dara")?.count == 1)
  }

  @Test func `every reading of a confidential place is in the log before it is given`() throws {
    let world = try ServiceWorld()
    func readings() throws -> [String] {
      try world.service.store.reading { registry throws(RegistryError) in
        try registry.readings(of: "Audits/bb-002").map { $0.entry.account + " " + $0.entry.why }
      }
    }
    let files = try listed(world, "bopha")
    #expect(try readings() == ["bopha api/registry/files"])
    _ = try world.program(
      .get, "/api/registry/files/bytes?entries=\(files[0].entry)&why=the+yearly+report", as: "bopha")
    #expect(try readings().first == "bopha api/registry/files/bytes: the+yearly+report")
    _ = try listed(world, "dara")
    #expect(try readings().count == 2)
  }

  @Test func `each brings what is theirs to bring, and of the rest it is told that it was not taken`() throws {
    let world = try ServiceWorld()
    let visit = ServiceWorld.record(meals: "met").replacing("2026-10-14", with: "2026-11-02")
    let own = FileTests.own
    for (name, subject, text, ending) in [
      ("dara", "Audits/aa-001/2026-11-02-inspection.yaml", visit, "new"),
      ("dara", "Audits/aa-001/2026-11-02-inspection.yaml", visit, "known"),
      ("dara", "Audits/aa-001/2026-11-02-inspection.yaml", visit.replacing("met", with: "unmet"), "waits"),
      ("dara", "Audits/bb-002/2026-11-02-inspection.yaml", visit, "refused"),
      ("dara", "Audits/cc-003/facility.yaml", "facility: cc-003\n", "refused"),
      ("dara", "Standards/other.yaml", "x: 1\n", "refused"), ("dara", "Publications/x/y.csv", "x\n", "refused"),
      ("dara", "Audits/aa-001/../bb-002/x.yaml", visit, "refused"), ("dara", "/etc/passwd", "x", "refused"),
      ("dara", "Audits/aa-001/p/facility.yaml", "facility: p\nlocation: open\n", "refused"),
      ("dara", "Audits/aa-001/p/2026-11-02-inspection.yaml", visit, "refused"),
      ("dara", "Audits/aa-001/facility.yaml/note.txt", "x", "refused"),
      ("dara", "Audits/aa-001/" + String(repeating: "x", count: 300), "x", "refused"),
      ("dara", "Audits/aa-001/a\u{1B}[31mb", "x", "refused"),
      ("dara", "Audits/aa-001" + String(repeating: "/a", count: 40), "x", "refused"),
      ("house-a", "Audits/aa-001/facility.yaml/2026-10-14-self-assessment.yaml", own, "refused"),
      ("dara", "Audits/aa-001/.hidden", "x", "refused"), ("dara", "Audits//x", "x", "refused"),
      ("house-a", "Audits/aa-001/2026-10-14-self-assessment.yaml", own, "new"),
      ("house-a", "Audits/aa-001/2026-10-14-self-assessment.yaml", own, "known"),
      ("house-a", "Audits/aa-001/2026-11-03-self-assessment.yaml", visit, "refused"),
      ("house-a", "Audits/aa-001/2026-11-03-inspection.yaml", visit, "refused"),
      ("house-a", "Audits/aa-001/" + ServiceWorld.visit + ".yaml", ServiceWorld.record(), "refused"),
      ("house-a", "Audits/aa-001/note.txt", "x", "refused"), ("house-a", "Audits/aa-001/plan.yaml", "x", "refused"),
      ("house-a", "Audits/bb-002/2026-10-14-self-assessment.yaml", own, "refused"),
      ("partner", "Audits/aa-001/note.txt", "x", "refused"), ("minister", "Standards/other.yaml", "x: 1\n", "new"),
      ("minister", "Audits/cc-003/facility.yaml", "facility: cc-003\n", "new"),
      ("minister", "Publications/x/y.csv", "x\n", "refused"),
      ("keeper", "Standards/other.yaml", "x: 1\n", "404"),
    ] {
      #expect(try brought(world, subject, text, as: name) == ending, "\(name) \(subject)")
    }
    #expect(try listed(world, "house-a").map(\.subject).contains("Audits/aa-001/2026-10-14-self-assessment.yaml"))
  }

  @Test func `a self-assessment that somebody else has changed is no longer the facility’s to take or bring`() throws {
    let world = try ServiceWorld()
    let subject = "Audits/aa-001/2026-10-14-self-assessment.yaml"
    #expect(try brought(world, subject, FileTests.own, as: "house-a") == "new")
    let corrected = FileTests.own.replacing("Seen in", with: "Not seen in")
    _ = try world.service.store.writing { registry throws(RegistryError) in
      try registry.correct(subject, with: Array(corrected.utf8), by: "dara", why: "looked again")
    }
    #expect(try !listed(world, "house-a").map(\.subject).contains(subject))
    #expect(try brought(world, subject, FileTests.own, as: "house-a") == "refused")
  }

  @Test func `a bundle that did not come whole leaves nothing`() throws {
    let world = try ServiceWorld()
    let before = try listed(world, "minister").count
    let files = (1...3).map { FileBundle.File(subject: "Audits/aa-001/note-\($0).txt", bytes: [UInt8(0x30 + $0)]) }
    let whole = FileBundle.written(files)
    for body in [Array(whole.dropLast()), [], Array("no bundle".utf8), FileBundle.written([])] {
      #expect(try world.program(.post, "/api/registry/files", as: "dara", body).status == 422)
    }
    #expect(try listed(world, "minister").count == before)
    #expect(try world.program(.post, "/api/registry/files", as: "dara", whole).status == 200)
    #expect(try listed(world, "minister").count == before + 3)
    // Neither does one by which everybody else would wait, nor a file that is another's folder.
    let large = (4...6).map {
      FileBundle.File(subject: "Audits/aa-001/note-\($0).txt", bytes: .init(repeating: 0x20, count: 2 << 20))
    }
    #expect(try world.program(.post, "/api/registry/files", as: "dara", FileBundle.written(large)).status == 413)
    let nested = ["Audits/aa-001/note", "Audits/aa-001/note/1.txt"].map { FileBundle.File(subject: $0, bytes: [0x31]) }
    #expect(try world.program(.post, "/api/registry/files", as: "dara", FileBundle.written(nested)).status == 200)
    #expect(try listed(world, "minister").count == before + 4)
  }

  @Test func `what stands is told as far as it is read, and the last entry to those who see the log`() throws {
    let world = try ServiceWorld()
    let (all, own) = (
      try world.program(.get, "/api/registry", as: "minister").text,
      try world.program(.get, "/api/registry", as: "house-a").text
    )
    #expect(all.contains("\"facility\": 2") && all.contains("\"last\""))
    #expect(own.contains("\"facility\": 1") && !own.contains("\"last\"") && !own.contains("\"record\""))
    #expect(own.contains("registry.example"))
    #expect(try world.program(.get, "/api/registry", as: "keeper").status == 404)
    #expect(try world.program(.get, "/api/registry").status == 401)
  }
}
