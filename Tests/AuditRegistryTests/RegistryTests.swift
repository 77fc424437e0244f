import AuditModel
import AuditTestSupport
import DatabaseAccess
import Foundation
import LogProofs
import Testing

@testable import AuditRegistry

/// In what a registry is kept.
enum Store: CaseIterable {
  case sqlite, postgreSQL
}

/// A registry in a place of its own, with what is brought to it.
struct Desk {
  let folder = TemporaryFolder()
  let place: String
  static let today = CalendarDay(year: 2026, month: 11, day: 23)!

  init(_ store: Store = .sqlite) {
    switch store {
    case .sqlite: place = folder.path + "/registry.db"
    case .postgreSQL: place = PostgreSQLServer.shared.emptyPlace()
    }
  }

  func begin() throws -> Registry { try Registry.begin(at: place, name: nil, by: "keeper") }

  /// Does what somebody does who may write all tables, in the words of SQLite, and leaves no trace of how: the triggers of the log are
  /// there afterwards as before.
  func attack(_ statements: String, on registry: Registry) throws {
    let database = registry.database
    if database.words.kind == .postgreSQL {
      try database.run("ALTER TABLE entry DISABLE TRIGGER USER")
      try strike(statements, on: registry)
      try database.run("ALTER TABLE entry ENABLE TRIGGER USER")
    } else {
      let guards = try database.rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
      for one in guards { try database.run("DROP TRIGGER " + one[0].text!) }
      try strike(statements, on: registry)
      for one in guards { try database.run(one[1].text!) }
    }
  }

  private func strike(_ statements: String, on registry: Registry) throws {
    for statement in statements.split(separator: ";") {
      var statement = String(statement.drop(while: { $0 == " " }))
      if registry.database.words.kind == .postgreSQL {
        statement = statement.replacing(/x'(\w*)'/) { "'\\x\($0.output.1)'::bytea" }
        statement = statement.replacing(/zeroblob\((.*?\))\)/) { "decode(repeat('00', \($0.output.1)), 'hex')" }
      }
      try registry.database.run(statement)
    }
  }

  /// Brings some files, by their paths within the folder `in`.
  func bring(_ files: [String: String], to registry: Registry, from name: String = "in") throws -> [String: BroughtFile
    .Ending]
  {
    for (path, text) in files { folder.write(text, to: name + "/" + path) }
    var endings: [String: BroughtFile.Ending] = [:]
    try registry.bring(folder.path + "/" + name, by: "tester", today: Desk.today) {
      for file in $0 { endings[file.subject] = file.ending }
    }
    return endings
  }

  static let facility = "facility: aa-001\ncare: shelter\n"
  static func record(_ answers: String) -> String {
    "visit: {date: 2026-03-14, kind: inspection, by: A team}\nanswers:\n  house-rules:\n" + answers
  }
  static let visit = "Audits/aa-001/2026-03-14-inspection.yaml"
}

@Suite struct RegistryTests {
  @Test(arguments: Store.allCases)
  func `what is brought comes out byte for byte, and brought again is nothing new`(store: Store) throws {
    let desk = Desk(store)
    let registry = try desk.begin()
    let files = [
      "Audits/aa-001/facility.yaml": Desk.facility, Desk.visit: Desk.record("    gate.guard: met\n"),
      "Audits/aa-001/pictures/gate.jpg": "\u{0}\r\n no picture", "Standards/measures.yaml": "measures: []\n",
      "Standards/archive/a-1.1.yaml": "", "Audits/README.md": "ស្តង់ដារ\n",
    ]
    let endings = try desk.bring(files, to: registry)
    #expect(Set(endings.keys) == Set(files.keys))
    #expect(try registry.state().map(\.number).sorted() == Array(2...7))
    let again = try desk.bring(files, to: registry)
    #expect(again.values.allSatisfy { $0 == .known })
    #expect(try registry.give(to: desk.folder.path + "/out") == 6)
    for (path, text) in files {
      #expect(try Data(contentsOf: URL(filePath: desk.folder.path + "/out/" + path)) == Data(text.utf8))
    }
    #expect(throws: RegistryError.self) { try registry.give(to: desk.folder.path + "/out") }
    #expect(try registry.verify(by: registry.verifiers()).isSound)
  }

  @Test(arguments: Store.allCases)
  func `a copy of a visit that holds all of the other takes its place, and one that differs waits`(store: Store) throws
  {
    let desk = Desk(store)
    let registry = try desk.begin()
    let first = Desk.record("    gate.guard: met\n")
    let more = Desk.record("    gate.guard: met\n    gate.visitors: unmet\n")
    let other = Desk.record("    gate.guard: unmet\n    gate.visitors: unmet\n")
    #expect(try desk.bring([Desk.visit: first], to: registry)[Desk.visit] == .new(2))
    #expect(try desk.bring([Desk.visit: more], to: registry)[Desk.visit] == .latest(3))
    #expect(try desk.bring([Desk.visit: first], to: registry)[Desk.visit] == .earlier)
    #expect(
      try desk.bring([Desk.visit: Desk.record("    gate.visitors: unmet\n")], to: registry)[Desk.visit] == .earlier)
    #expect(try desk.bring([Desk.visit: "# mine\n" + more], to: registry)[Desk.visit] == .sameContent)
    #expect(try desk.bring([Desk.visit: other], to: registry)[Desk.visit] == .waits)
    #expect(try desk.bring([Desk.visit: "no record"], to: registry)[Desk.visit] == .waits)
    #expect(try registry.bytes(of: 3) == Array(more.utf8))
    #expect(try registry.correct(Desk.visit, with: Array(other.utf8), by: "tester", why: "seen again") == 4)
    #expect(try registry.state().map(\.number) == [4])
    #expect(try desk.bring([Desk.visit: more], to: registry)[Desk.visit] == .earlier)
    #expect(try registry.history(of: Desk.visit).map(\.why) == ["", "", "seen again"])
  }

  @Test(arguments: Store.allCases)
  func `what is no record never gives way by itself`(store: Store) throws {
    let desk = Desk(store)
    let registry = try desk.begin()
    let path = "Audits/aa-001/facility.yaml"
    #expect(try desk.bring([path: Desk.facility], to: registry)[path] == .new(2))
    #expect(try desk.bring([path: Desk.facility + "operator: ngo\n"], to: registry)[path] == .waits)
  }

  @Test(arguments: Store.allCases)
  func `what was withdrawn is not given, does not come back by itself, and stays in the log`(store: Store) throws {
    let desk = Desk(store)
    let registry = try desk.begin()
    let files = [Desk.visit: Desk.record("    gate.guard: met\n"), "Audits/aa-001/facility.yaml": Desk.facility]
    _ = try desk.bring(files, to: registry)
    _ = try registry.withdraw(Desk.visit, by: "tester", why: "another house")
    #expect(try registry.state().map(\.subject) == ["Audits/aa-001/facility.yaml"])
    #expect(try desk.bring(files, to: registry)[Desk.visit] == .earlier)
    #expect(throws: RegistryError.self) { try registry.withdraw(Desk.visit, by: "tester", why: "twice") }
    #expect(try registry.history(of: Desk.visit).map(\.way) == [.bring, .withdraw])
    #expect(try registry.verify(by: registry.verifiers()).isSound)
  }

  @Test(arguments: Store.allCases)
  func `what is blotted out is nowhere in the file, and every proof holds`(store: Store) throws {
    let desk = Desk(store)
    let registry = try desk.begin()
    let secret = (0..<400).map { _ in String(UInt64.random(in: 0...UInt64.max), radix: 36) }.joined(separator: " ")
    _ = try desk.bring(["Audits/aa-001/facility.yaml": Desk.facility, "Audits/aa-001/note.txt": secret], to: registry)
    let note = try #require(registry.state().first { $0.kind == .file })
    let receipt = try registry.receipt(of: note.number)
    let packed = Data(zlibPacked(secret))
    /// What lies in its files; of a server that is not asked here.
    func isInFiles() -> Bool {
      ["", "-wal"].contains { ending in
        guard let data = try? Data(contentsOf: URL(filePath: desk.place + ending)) else { return false }
        return data.range(of: packed.dropFirst(200).prefix(200)) != nil
      }
    }
    #expect(isInFiles() == (store == .sqlite))
    #expect(try registry.blot(note.number, by: "tester", why: "a name").isGone == (store == .sqlite))
    #expect(!isInFiles())
    #expect(try registry.bytes(of: note.number) == nil)
    #expect(try registry.state().map(\.kind) == [.facility])
    let keys = try registry.verifiers()
    #expect(receipt.holds(byOneOf: keys) && receipt.isOf(Array(secret.utf8)))
    #expect(try registry.receipt(of: note.number).holds(byOneOf: keys))
    let verified = try registry.verify(by: keys, against: receipt.proof.checkpoint)
    #expect(verified.isSound && verified.blotted == 1)
  }

  @Test(arguments: Store.allCases)
  func `an earlier version may be blotted out while the latest stands`(store: Store) throws {
    let desk = Desk(store)
    let registry = try desk.begin()
    _ = try desk.bring([Desk.visit: Desk.record("    gate.guard: met\n")], to: registry)
    _ = try desk.bring([Desk.visit: Desk.record("    gate.guard: met\n    gate.visitors: met\n")], to: registry)
    _ = try registry.blot(2, by: "tester", why: "a name")
    #expect(try registry.state().map(\.number) == [3])
    #expect(try registry.verify(by: registry.verifiers()).isSound)
    try registry.rebuild()
    #expect(try registry.state().map(\.number) == [3])
    #expect(try registry.verify(by: registry.verifiers()).isSound)
  }

  @Test(arguments: Store.allCases)
  func `a new key signs from now on, and what the old one signed still verifies`(store: Store) throws {
    let desk = Desk(store)
    let registry = try desk.begin()
    _ = try desk.bring([Desk.visit: Desk.record("    gate.guard: met\n")], to: registry)
    let old = try registry.receipt(of: 2)
    let key = try registry.rotateKey(by: "keeper", why: "a year is over")
    let again = try Registry(at: desk.place, for: .writing)
    _ = try again.withdraw(Desk.visit, by: "tester", why: "x")
    #expect(try again.checkpoint().isSigned(byOneOf: [key]))
    let keys = try again.verifiers()
    #expect(keys.count == 2 && old.holds(byOneOf: keys) && !old.holds(byOneOf: [key]))
    #expect(try again.verify(by: keys).isSound)
  }

  @Test(arguments: Store.allCases)
  func `a key that had signed when its program was stopped signs on`(store: Store) throws {
    let desk = Desk(store)
    let registry = try desk.begin()
    _ = try desk.bring([Desk.visit: Desk.record("    gate.guard: met\n")], to: registry)
    let secret = URL(filePath: registry.secretFile)
    let (before, listed) = (try Data(contentsOf: secret), try Data(contentsOf: URL(filePath: registry.publicFile)))
    let key = try registry.rotateKey(by: "keeper", why: "a year is over")
    let after = try Data(contentsOf: secret)
    // As the files were between the entry and the exchange of the keys, once before and once after the list.
    for listed in [listed, try Data(contentsOf: URL(filePath: registry.publicFile))] {
      try after.write(to: URL(filePath: registry.secretFile + "-next"))
      try before.write(to: secret)
      try listed.write(to: URL(filePath: registry.publicFile))
      let again = try Registry(at: desk.place, for: .writing)
      _ = try again.correct(
        Desk.visit, with: Array("# \(listed.count)".utf8), by: "tester", why: "the key is there")
      #expect(try again.verifiers().count == 2 && again.verifiers().last == key)
      #expect(try again.checkpoint().isSigned(byOneOf: [key]))
      #expect(try again.verify(by: again.verifiers()).isSound)
    }
    // Of a program that was stopped before the entry, nothing is left but a key that signs nothing.
    try before.write(to: URL(filePath: registry.secretFile + "-next"))
    _ = try Registry(at: desk.place, for: .writing).withdraw(Desk.visit, by: "tester", why: "x")
    #expect(try Registry(at: desk.place, for: .reading).checkpoint().isSigned(byOneOf: [key]))
    try before.write(to: secret)
    #expect(throws: RegistryError.keyDiffers(registry.secretFile)) {
      try Registry(at: desk.place, for: .writing).correct(Desk.visit, with: [65], by: "tester", why: "x")
    }
  }

  @Test(arguments: Store.allCases)
  func `what is looked through while others write is looked at as of one moment`(store: Store) throws {
    let desk = Desk(store)
    let registry = try desk.begin()
    _ = try desk.bring([Desk.visit: Desk.record("    gate.guard: met\n")], to: registry)
    let other = try Registry(at: desk.place, for: .writing)
    let found = try registry.asOfOneMoment { registry throws(RegistryError) in
      let size = try registry.head().edge.count
      _ = try other.withdraw(Desk.visit, by: "tester", why: "x")
      let found = try registry.lookThrough(by: registry.verifiers(), against: nil)
      return (size, found)
    }
    #expect(found.0 == 2 && found.1.isSound && found.1.entries == 2)
    #expect(try registry.verify(by: registry.verifiers()).entries == 3)
  }

  @Test(arguments: Store.allCases)
  func `a receipt reads back, and one changed byte anywhere makes it none`(store: Store) throws {
    let desk = Desk(store)
    let registry = try desk.begin()
    _ = try desk.bring([Desk.visit: Desk.record("    gate.guard: met\n"), "Audits/aa-001/b.txt": "b"], to: registry)
    let keys = try registry.verifiers()
    let text = try registry.receipt(of: 2).written
    #expect(try #require(Receipt(text)).holds(byOneOf: keys))
    for index in text.utf8.indices {
      var bytes = Array(text.utf8)
      bytes[text.utf8.distance(from: text.startIndex, to: index)] ^= 1
      let read = String(validating: bytes, as: UTF8.self).flatMap { Receipt($0) }
      #expect(read?.holds(byOneOf: keys) != true)
    }
    for count in ["9223372036854775807", "-1", "99999999999999999999"] {
      #expect(Receipt(text.replacing("way 5", with: "way " + count)) == nil)
      #expect(Receipt(text.replacing("index 1", with: "index " + count))?.holds(byOneOf: keys) != true)
    }
  }

  @Test(arguments: Store.allCases)
  func `a registry of a newer program is refused, and another database is none`(store: Store) throws {
    let desk = Desk(store)
    let registry = try desk.begin()
    try registry.database.run("UPDATE registry SET schema = schema + 1")
    for use in [Registry.Use.reading, .writing] {
      #expect(throws: RegistryError.self) { try Registry(at: desk.place, for: use) }
    }
    let other = try openDatabase(.file(desk.folder.path + "/other.db"), for: .making)
    try other.run("CREATE TABLE thing (number INTEGER)")
    #expect(throws: RegistryError.self) { try Registry(at: desk.folder.path + "/other.db", for: .reading) }
    #expect(throws: RegistryError.self) { try Registry.begin(at: desk.place, name: nil, by: "keeper") }
  }

  @Test(arguments: Store.allCases)
  func `without its key nothing is written`(store: Store) throws {
    let desk = Desk(store)
    try FileManager.default.removeItem(atPath: try desk.begin().secretFile)
    #expect(throws: RegistryError.self) { try Registry(at: desk.place, for: .writing) }
    #expect(try Registry(at: desk.place, for: .reading).state().isEmpty)
  }

  @Test(arguments: Store.allCases)
  func `the key and the registry are open to their owner alone`(store: Store) throws {
    let desk = Desk(store)
    let registry = try desk.begin()
    let files = [registry.secretFile] + (store == .sqlite ? [desk.place] : [])
    for file in files {
      let attributes = try FileManager.default.attributesOfItem(atPath: file)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(file)")
    }
  }

  @Test(arguments: Store.allCases)
  func `of several at once nothing is lost, and numbers have no gaps`(store: Store) async throws {
    let desk = Desk(store)
    let registry = try desk.begin()
    let place = desk.place
    for writer in 0..<4 {
      for number in 0..<20 { desk.folder.write("\(number)", to: "in-\(writer)/Audits/aa-00\(writer)/\(number).txt") }
      desk.folder.write("the same", to: "in-\(writer)/Audits/shared.txt")
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask { [path = desk.folder.path] in
          try Registry(at: place, for: .writing).bring(path + "/in-\(writer)", by: "tester", today: Desk.today) { _ in }
        }
      }
      try await group.waitForAll()
    }
    #expect(try registry.verify(by: registry.verifiers()).isSound)
    #expect(try registry.state().count == 4 * 20 + 1 && registry.head().edge.count == 4 * 20 + 2)
  }

  @Test(arguments: Store.allCases)
  func `a backup is a registry as of one moment, and verifies`(store: Store) throws {
    let desk = Desk(store)
    let registry = try desk.begin()
    _ = try desk.bring([Desk.visit: Desk.record("    gate.guard: met\n")], to: registry)
    let copy = desk.folder.path + "/copy.db"
    try registry.backUp(to: copy)
    _ = try registry.withdraw(Desk.visit, by: "tester", why: "x")
    let copied = try Registry(at: copy, for: .reading)
    #expect(try copied.state().map(\.number) == [2])
    #expect(try copied.verify(by: registry.verifiers()).isSound)
    #expect(try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int == 0o600)
    #expect(throws: RegistryError.self) { try registry.backUp(to: copy) }
  }
}

/// As the registry packs.
private func zlibPacked(_ text: String) -> [UInt8] {
  Registry.NewEntry(.bring, .file, "", bytes: Array(text.utf8), why: "").packed!
}
