import AuditLoading
import AuditModel
import AuditTestSupport
import Glibc
import InputProblems
import Testing

/// The files of the repository that this test was built from.
private enum Repository {
  static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()

  static let standards = root + "/Standards"
  static let audits = root + "/Audits"
  static let today = CalendarDay(year: 9999, month: 12, day: 31)!

  static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { preconditionFailure("\(path) must be there") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}

@Suite struct `Shipped content` {
  @Test func `every standard loads without an error`() throws {
    let loaded = loadLibrary(folder: Repository.standards, checksAllTailorings: true)
    #expect(loaded.problems.filter { $0.severity == .error } == [])
    let library = try #require(loaded.value)
    #expect(library.unusable.isEmpty)
    #expect(library.standards.count >= 7)
    #expect(library.standards.allSatisfy { !$0.criteria.isEmpty })
  }

  @Test func `every facility and record loads without an error`() throws {
    let library = try #require(loadLibrary(folder: Repository.standards).value)
    let found = findFacilities([Repository.audits])
    #expect(found.allProblems == [])
    #expect(!found.folders.isEmpty)
    for folder in found.folders {
      let loaded = loadFacility(folder, standards: library.knownStandards, today: Repository.today)
      #expect(loaded.problems.filter { $0.severity == .error } == [])
      #expect(loaded.facility?.isExample == true)
      #expect(!loaded.records.isEmpty)
      #expect(loaded.unusable.isEmpty)
    }
  }
}

@Suite struct `Hostile files` {
  @Test(.timeLimit(.minutes(6))) func `a mutated record is used or told, and stops no other`() {
    let world = SmallWorld()
    let original = Repository.read(Repository.audits + "/ps-004/2026-06-04-inspection.yaml")
    let path = world.path("Audits/home/2026-06-04-inspection.yaml")
    var random = SeededRandom(seed: 20)
    var used = 0
    for number in 0..<400 {
      world.folder.write(mutated(original, &random), to: "Audits/home/2026-06-04-inspection.yaml")
      let loaded = world.loadHome(today: Repository.today)
      #expect(loaded.facility != nil)
      #expect(loaded.records.contains { $0.name == "2026-03-14-inspection" }, "mutant \(number)")
      let errors = loaded.problems.filter { $0.severity == .error && $0.file == path }
      #expect(loaded.problems.allSatisfy { $0.file == path })
      #expect(loaded.unusable == (errors.isEmpty ? [] : ["2026-06-04-inspection"]), "mutant \(number)")
      for record in loaded.records { #expect(pointsIntoItsText(record), "mutant \(number)") }
      if errors.isEmpty { used += 1 }
    }
    #expect((1..<400).contains(used))
  }

  @Test(.timeLimit(.minutes(6))) func `a mutated standard is used or told, and stops no other`() throws {
    let world = SmallWorld()
    world.write(
      String(decoding: Repository.read(Repository.standards + "/measures.yaml"), as: UTF8.self), to: .measures)
    // Its first sections, without what they have in common with standards that are not in this small world.
    let whole = Repository.read(Repository.standards + "/residential-centre-management.yaml")
      .split(separator: UInt8(ascii: "\n"))
      .prefix { !$0.elementsEqual("  - id: sanctions".utf8) }
      .filter { !String(decoding: $0, as: UTF8.self).contains("equals:") }
      .joined(separator: [UInt8(ascii: "\n")])
    var random = SeededRandom(seed: 21)
    var used = 0
    for number in 0..<200 {
      world.folder.write(mutated(Array(whole), &random), to: "Standards/residential-centre-management.yaml")
      let loaded = world.loadStandards()
      let library = try #require(loaded.value)
      #expect(library.standard("test") != nil, "mutant \(number)")
      let isUsed = library.standard("residential-centre-management") != nil
      #expect(library.unusable == (isUsed ? [] : ["residential-centre-management"]), "mutant \(number)")
      if !isUsed { #expect(loaded.problems.contains { $0.severity == .error }, "mutant \(number)") }
      if isUsed { used += 1 }
      #expect(withExcerpts(loaded.problems).count <= loaded.problems.count)
    }
    #expect((1..<200).contains(used))
  }

  /// One to three bytes flipped, deleted, inserted or replaced, or a stretch copied or cut.
  private func mutated(_ original: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    let marks = Array("[]{}:,-?&*!|>'\"%@`#~ \n\t/.0129".utf8)
    var bytes = original
    for _ in 0...random.below(3) {
      let position = random.below(bytes.count)
      switch random.below(6) {
      case 0: bytes[position] ^= 1 << UInt8(random.below(8))
      case 1: bytes.remove(at: position)
      case 2: bytes.insert(random.pick(marks), at: position)
      case 3: bytes[position] = random.pick(marks)
      case 4:
        let stretch = Array(bytes[position..<min(bytes.count, position + 1 + random.below(60))])
        bytes.insert(contentsOf: stretch, at: random.below(bytes.count))
      default: bytes.removeSubrange(position..<min(bytes.count, position + 1 + random.below(60)))
      }
    }
    return bytes
  }

  private func pointsIntoItsText(_ record: InspectionRecord) -> Bool {
    func isInside(_ span: TextSpan) -> Bool {
      span.start >= 0 && span.count >= 0 && Int(span.start + span.count) <= record.text.count
    }
    return record.answers.allSatisfy { answer in
      [answer.criterion, answer.rating, answer.note.text, answer.note.khmer, answer.reason.text].allSatisfy(isInside)
        && Int(answer.evidence.upperBound) <= record.evidence.count
    } && record.audited.allSatisfy { $0.answers.upperBound <= record.answers.count && isInside($0.standard) }
      && record.evidence.allSatisfy(isInside) && record.measures.allSatisfy { isInside($0.measure) }
  }
}
