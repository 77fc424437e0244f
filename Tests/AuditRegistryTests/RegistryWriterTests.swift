import AuditTestSupport
import Foundation
import Testing

@testable import AuditRegistry

/// Many write at once.
@Suite struct RegistryWriterTests {
  @Test(arguments: Store.allCases) func `what many write together is kept once each, in a log without gaps`(
    store: Store
  )
    async throws
  {
    let desk = Desk(store)
    let registry = try desk.begin()
    let writer = RegistryWriter(at: desk.place, staysOpen: true)
    let before = try registry.entryCount()
    let numbers = try await withThrowingTaskGroup(of: [Int].self) { group in
      for person in 0..<8 {
        group.addTask {
          try (0..<6).map { step in
            let subject = "Audits/aa-00\(person)/note-\(step).txt"
            let entry = try writer.write([UInt8(person), UInt8(step)], as: subject, over: nil, by: "person-\(person)")
            #expect(entry.subject == subject && entry.account == "person-\(person)")
            return entry.number
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(numbers.sorted() == Array((before + 1)...(before + 48)))
    for number in numbers {
      let entry = try registry.entry(number)
      let step = try #require(entry.subject.dropLast(4).last?.wholeNumberValue)
      #expect(try registry.bytes(of: number)?.last == UInt8(step))
    }
    #expect(try registry.verify(by: try registry.verifiers()).isSound)
  }

  @Test(arguments: Store.allCases) func `of several who write the same at once one is kept, and the others are told`(
    store: Store
  ) async throws {
    let desk = Desk(store)
    let registry = try desk.begin()
    let writer = RegistryWriter(at: desk.place, staysOpen: true)
    let before = try registry.entryCount()
    let kept = await withTaskGroup(of: Bool.self) { group in
      for person in 0..<8 {
        group.addTask {
          do throws(RegistryError) {
            _ = try writer.write([UInt8(person)], as: "Audits/aa-001/note.txt", over: nil, by: "person-\(person)")
            return true
          } catch {
            #expect(error == .exists("Audits/aa-001/note.txt"))
            return false
          }
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(kept == 1)
    #expect(try registry.entryCount() == before + 1)
    #expect(throws: RegistryError.changed("Audits/aa-001/note.txt")) {
      _ = try writer.write([9], as: "Audits/aa-001/note.txt", over: [77], by: "tester")
    }
    #expect(try registry.entryCount() == before + 1)
  }

  @Test func `what takes the place of the file of a registry is written from then on`() throws {
    let desk = Desk(.sqlite)
    let registry = try desk.begin()
    let writer = RegistryWriter(at: desk.place, staysOpen: true)
    _ = try writer.write([1], as: "Audits/aa-001/one.txt", over: nil, by: "tester")
    let copy = desk.place + "-copy"
    try registry.backUp(to: copy)
    for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: desk.place + ending) }
    try FileManager.default.moveItem(atPath: copy, toPath: desk.place)
    _ = try writer.write([2], as: "Audits/aa-001/two.txt", over: nil, by: "tester")
    let now = try Registry(at: desk.place, for: .reading)
    #expect(try now.state().map(\.subject).suffix(2) == ["Audits/aa-001/one.txt", "Audits/aa-001/two.txt"])
  }
}
