import AuditTestSupport
import Foundation
import Testing

/// One page has one kind of digits: Latin, and in letters Khmer.
@Suite struct KhmerDigitsTests {
  /// Shipped facilities in whose records nobody typed a Khmer digit.
  private static let facilities = ["bmc-002", "sr-009"]

  private static let commands: [[String]] = [
    ["report"], ["report", "--progress"], ["report", "--format", "html"], ["report", "--format", "json"], ["plan"],
    ["plan", "--format", "html"], ["plan", "--format", "csv"], ["explain"], ["checklist"],
    ["checklist", "--format", "html"],
    ["form"], ["form", "--paper"], ["form", "--questionnaire"], ["due"], ["due", "--format", "ics"], ["audit"],
    ["check"],
    ["compare", "--share", "ministry"],
    ["compare", "--share", "ministry", "--format", "html"],
  ]

  private static let lists: [[String]] =
    [
      ["--basis"], ["--unknown"], ["--overlap"], ["--holidays"], ["--provinces"], ["--questionnaire"],
      ["case-management", "--beside", "undated.1"], ["case-management", "--beside", "undated.1", "--format", "csv"],
    ]
    + ["case-management", "victim-protection", "good-practice"].flatMap {
      [[$0], [$0, "--format", "csv"], [$0, "--format", "json"]]
    }

  private static func said(_ command: [String], on facility: String? = nil) -> CommandRun {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .path(percentEncoded: false)
    var words = [command[0]]
    if let facility { words.append(root + "Audits/" + facility) }
    words += command.dropFirst() + ["--standards", root + "Standards", "--language", "km", "--on", "2026-11-30"]
    return CommandRun(words)
  }

  @Test(arguments: commands, facilities)
  func `what the program shows has Latin digits, whichever a standard is written with`(
    command: [String], facility: String
  ) throws {
    let run = Self.said(command, on: facility)
    #expect(hasKhmer(run.output), "\(run.all.prefix(300))")
    #expect(run.output.aroundKhmerDigit == nil)
  }

  @Test(arguments: lists)
  func `so have lists of standards`(list: [String]) {
    let run = Self.said(["standards"] + list)
    #expect(hasKhmer(run.output), "\(run.all.prefix(300))")
    #expect(run.output.aroundKhmerDigit == nil)
  }

  @Test func `what goes out to come back keeps the digits that it is written with`() {
    let catalog = Self.said(["standards", "case-management", "--to-oscal"]).output
    #expect(catalog.unicodeScalars.count(where: \.isKhmerDigit) > 100)
    #expect(Self.said(["wording", "--only", "case-management", "--format", "csv"]).output.aroundKhmerDigit != nil)
  }

  @Test func `a text goes out with the digits of its own file, whichever another has`() throws {
    let garden = try #require(World.files["Standards/garden-rules.yaml"])
    let world = World([
      "Standards/house-rules.yaml": World.houseRules.replacing("សូមមកពីរដង។", with: "មក 2 ដង។"),
      "Standards/garden-rules.yaml": garden.replacing("ស្រោចទឹករងដំណាំ។", with: "មក ២ ដង។"),
    ])
    for (id, text) in [("house-rules", "មក 2 ដង។"), ("garden-rules", "មក ២ ដង។")] {
      let run = CommandRun(["standards", id, "--to-oscal", "--standards", world.path("Standards")])
      #expect(run.output.contains(text), "\(run.complaints)")
    }
  }

  @Test(arguments: [[], ["--kind", "reminder"], ["--kind", "second-inspection"]])
  func `a letter has Khmer digits, but in ids and in English`(kind: [String]) throws {
    let text = Self.said(["letter"] + kind, on: "bmc-002").output.readText
    #expect(text.aroundKhmerDigit != nil)
    for line in text.split(separator: "\n") where hasKhmer(String(line)) {
      let words = line.split(separator: " ")
      for (index, word) in words.enumerated() where word.utf8.contains(where: { (0x30...0x39).contains($0) }) {
        let near = words[max(0, index - 1)...min(words.count - 1, index + 1)]
        #expect(near.contains { $0.utf8.contains { (0x61...0x7A).contains($0 | 0x20) } }, "\(line)")
      }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isKhmerDigit: Bool { (0x17E0...0x17E9).contains(value) }
}

extension String {
  /// The first Khmer digit, with what stands around it.
  fileprivate var aroundKhmerDigit: String? {
    guard let place = unicodeScalars.firstIndex(where: \.isKhmerDigit) else { return nil }
    return String(unicodeScalars[..<place].suffix(60)) + String(unicodeScalars[place...].prefix(60))
  }

  /// Of a page what is read of it, each part on a line of its own.
  fileprivate var readText: String {
    var text: [UInt8] = []
    var rest = utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      text += rest[..<open]
      let isStyle = rest[open...].starts(with: "<style".utf8)
      guard let close = rest[open...].firstIndex(of: UInt8(ascii: ">")) else { break }
      text.append(0x0A)
      rest = rest[rest.index(after: close)...]
      if isStyle { rest = rest[(rest.firstIndex(of: UInt8(ascii: "<")) ?? rest.endIndex)...] }
    }
    return String(decoding: text + rest, as: UTF8.self)
  }
}
