import AuditCommand
import AuditTestSupport
import Testing

/// Pages of files in which every text tries to become markup, behind signs that join with what follows into one letter.
@Suite struct HostilePageTests {
  private static let payload = "\u{600}<hostile>\u{D4E}<hostile>\u{301}\u{200D}<hostile>"
  private static let marks = ["en: ", "km: ", "note: ", "by: ", "reason: ", "title: ", "province: ", "to: ", "name: "]

  /// The text with the payload at the beginning of everything that people write.
  private static func poisoned(_ text: String) -> String {
    var bytes: [UInt8] = []
    let source = Array(text.utf8)
    var index = 0
    while index < source.count {
      let rest = source[index...]
      guard let mark = marks.first(where: { rest.starts(with: $0.utf8) }),
        index == 0 || " {".utf8.contains(source[index - 1])
      else {
        bytes.append(source[index])
        index += 1
        continue
      }
      index += mark.utf8.count
      bytes += Array(mark.utf8)
      guard index < source.count, source[index] != UInt8(ascii: "{"), !source[index...].starts(with: "draft".utf8)
      else { continue }
      if source[index] == UInt8(ascii: "\"") {
        bytes.append(source[index])
        index += 1
      }
      bytes += Array(payload.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let world: World = {
    var files = World.titled(World.files).filter { !$0.key.contains("archive") }.mapValues(poisoned)
    files["Audits/aa-001/2026-08-20-inspection.yaml"] = poisoned(
      """
      visit: {date: 2026-08-20, kind: inspection, by: A team, note: Seen}
      measures: {residents: 40, caregivers: 3}
      services: {psycho-social: {referred: [girls], to: Somebody, note: Far}}
      answers:
        house-rules:
          gate.guard: {rating: unmet, note: Nobody}
          gate.visitors: {rating: not-applicable, reason: No gate}
          care.files: {checked: 10, of: 40, conforming: 2}
        garden-rules:
          beds.watered: {rating: not-assessed, reason: Dark}

      """)
    return World(files)
  }()

  private func holds(_ bytes: String.UTF8View, _ words: String) -> Bool {
    let text = Array(bytes)
    let sought = Array(words.utf8)
    return text.indices.contains { text[$0] == sought[0] && text[$0...].starts(with: sought) }
  }

  @Test(arguments: [
    ("form", ["--language", "km"], "Audits/aa-001"), ("form", ["--kind", "follow-up"], "Audits/aa-001"),
    ("form", ["--paper", "--guidance"], "Audits/aa-001"), ("form", [], "Audits/bb-002"),
    ("report", ["--format", "html"], "Audits/aa-001"),
    ("report", ["--format", "html", "--share", "ministry"], "Audits/bb-002"),
    ("compare", ["--format", "html", "--share", "ministry", "--by", "province"], "Audits"),
    ("plan", ["--format", "html"], "Audits/aa-001"), ("letter", [], "Audits/aa-001"),
    ("checklist", ["--format", "html"], "Audits/aa-001"),
  ])
  func `no text of a file is markup in a page`(command: String, words: [String], folder: String) {
    let run = HostilePageTests.world.run(command, words, on: [folder])
    #expect(holds(run.output.utf8, "<!DOCTYPE html>"), "\(run.complaints.prefix(2000))")
    #expect(!holds(run.output.utf8, "<hostile"))
    #expect(holds(run.output.utf8, "&lt;hostile") || holds(run.output.utf8, "\\u003Chostile"))
  }
}
