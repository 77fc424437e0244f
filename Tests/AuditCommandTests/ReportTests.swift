import AuditTestSupport
import Foundation
import Testing

/// What `careaudit report` tells, and to whom.
@Suite struct ReportTests {
  private let world = World()

  private func report(_ facility: String, _ words: [String] = []) -> CommandRun {
    world.run("report", words, on: ["Audits/" + facility])
  }

  private func page(_ facility: String, _ words: [String] = []) -> String {
    report(facility, ["--format", "html"] + words).output
  }

  @Test(arguments: ["en", "km"])
  func `the report as text`(language: String) {
    let run = report("aa-001", ["--language", language])
    #expect(run.status == 0)
    expectGolden(world.anonymous(run.output), "report-" + language)
  }

  @Test(arguments: ["en", "km"])
  func `the report as a page`(language: String) throws {
    let run = report("aa-001", ["--format", "html", "--language", language])
    #expect(run.status == 0)
    let body = try #require(run.output.range(of: "<body>\n"), "style and fonts stand before it").upperBound
    expectGolden(world.anonymous(String(run.output[body...])), "report-page-" + language)
  }

  @Test func `the report as JSON is an object of format 1`() throws {
    let run = report("aa-001", ["--format", "json"])
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(object["format"] as? Int == 1)
    #expect(object["view"] as? String == "own")
    expectGolden(world.anonymous(run.output), "report-json")
  }

  @Test func `every note and requirement stands in the page, with its line`() {
    let page = page("aa-001")
    for text in [
      "The book is new.", "Every visitor is written down.", "ភ្ញៀវគ្រប់រូបត្រូវកត់ឈ្មោះ។", "2026-06-01-follow-up.yaml:5",
      "Lotus Pond House", "Kampot", "The gazette", "2020.2",
    ] {
      #expect(page.contains(text), "\(text)")
    }
  }

  @Test func `a page in one language has no words of the other, but as they were written`() {
    let english = page("bb-002", ["--language", "en"])
    #expect(english.contains("lang=\"km\">មិនមានអ្នកយាម"))
    #expect(!english.contains("អប្បបរមា"))
    #expect(!page("bb-002", ["--language", "km"]).contains("The minimum"))
  }

  @Test(arguments: ["text", "html", "json"], [nil, "coalition", "public"])
  func `a confidential facility keeps its name and province but in the ministry's view`(format: String, view: String?) {
    let output = report("bb-002", ["--format", format] + (view.map { ["--share", $0] } ?? [])).output
    #expect(!output.isEmpty)
    for secret in ["Hidden Heron", "កុក", "Mondulkiri"] { #expect(!output.contains(secret), "\(secret)") }
    #expect(output.contains("bb-002") == (view != "public"))
    #expect(output.contains("មិនមានអ្នកយាមនៅពេលយប់ទេ") == (view == nil))
    #expect(output.contains("It was dark.") == (view == nil))
  }

  @Test(arguments: ["text", "html", "json"])
  func `the ministry's view has all of it`(format: String) {
    let output = report("bb-002", ["--format", format, "--share", "ministry"]).output
    for told in ["Hidden Heron Home", "Mondulkiri", "bb-002", "It was dark."] {
      #expect(output.contains(told), "\(told)")
    }
  }

  @Test func `of an open facility the public view leaves out what was written and counted`() {
    let page = page("aa-001", ["--share", "public"])
    #expect(page.contains("Lotus Pond House"))
    for secret in ["The book is new.", "27 / 4", "10 / 27"] { #expect(!page.contains(secret), "\(secret)") }
    #expect(self.page("aa-001").contains("27 / 4"))
  }

  @Test func `every report says at its top for whom it is`() {
    for (words, says) in [
      ([], "For the facility itself"), (["--share", "ministry"], "For the ministry alone."),
      (["--share", "coalition"], "For a coalition"), (["--share", "public"], "For everybody."),
    ] {
      #expect(page("aa-001", words).contains(says))
      #expect(report("aa-001", words).output.contains(says))
    }
  }

  @Test func `a facility without a record is reported as such`() {
    let empty = World(["Audits/cc-003/facility.yaml": World.facility.replacing("aa-001", with: "cc-003")])
    for format in ["text", "html"] {
      let run = empty.run("report", ["--format", format, "--language", "en"], on: ["Audits/cc-003"])
      #expect(run.status == 0)
      let told = run.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
      #expect(told.contains("There is no record of a visit yet."))
      #expect(told.contains("An aid to an inspection, not a legal finding."))
      #expect(!told.contains("compared with the official Khmer text"), "there are no criteria to say it of")
      #expect(told.contains("Not audited:"))
    }
  }

  @Test(arguments: ["html", "json", "xlsx", "txt"])
  func `the ending of the file says what is written`(ending: String) throws {
    let path = world.path("report." + ending)
    #expect(report("aa-001", ["--output", path]).status == 0)
    let bytes = try Data(contentsOf: URL(filePath: path))
    let beginning = ["html": "<!DOCTYPE", "json": "{", "xlsx": "PK", "txt": "Facility report"][ending]!
    #expect(bytes.starts(with: Data(beginning.utf8)))
  }

  @Test func `another ending is asked about, not guessed`() {
    let run = report("aa-001", ["--output", world.path("report.docx")])
    #expect(run.status == 2)
    #expect(run.complaints.contains(".txt, .html, .htm, .pdf, .xlsx, .json"))
  }

  @Test(arguments: ["html", "json", "xlsx"])
  func `where nothing can be written, it is said and nothing is left`(ending: String) {
    let run = report("aa-001", ["--output", world.path("no/such/folder/report." + ending)])
    #expect(run.status == 2)
    #expect(run.complaints.contains("there is no such folder"))
    #expect(!FileManager.default.fileExists(atPath: world.path("no")))
  }

  @Test func `the same records give the same workbook`() throws {
    for name in ["a.xlsx", "b.xlsx"] { #expect(report("aa-001", ["--output", world.path(name)]).status == 0) }
    #expect(
      try Data(contentsOf: URL(filePath: world.path("a.xlsx"))) == Data(contentsOf: URL(filePath: world.path("b.xlsx")))
    )
  }
}

/// What `check` says of texts and pictures that could lead to a person or a place.
@Suite struct PrivacyWarningTests {
  private static let told = World.inspection.replacing("The book is new.", with: "Call 012 345 678.")

  @Test func `check names the line of a note that holds a phone number, and report says that there is one`() {
    let world = World(["Audits/aa-001/2026-03-14-inspection.yaml": PrivacyWarningTests.told])
    let check = world.run("check")
    #expect(check.status == 0)
    #expect(check.output.contains("2026-03-14-inspection.yaml:8:5: warning:"))
    #expect(check.output.contains("looks like a phone number"))
    let report = world.run("report", on: ["Audits/aa-001"])
    #expect(report.complaints.contains("looks like a phone number (1)"))
    #expect(!report.complaints.contains("012 345 678") && report.complaints.contains("“careaudit check” shows each"))
    #expect(!world.run("audit").all.contains("phone"))
  }

  @Test(arguments: [
    "Audits/aa-001/gate.jpg", "Audits/aa-001/evidence/GATE.JPEG", "Audits/aa-001/x/y/gate.Jpg",
    // Renamed, and as programs keep copies.
    "Audits/aa-001/gate", "Audits/aa-001/gate.jpg~", "Audits/aa-001/gate.jpg.bak", "Audits/aa-001/evidence/gate.pdf",
  ])
  func `check names a picture that says where it was taken`(name: String) throws {
    let world = World()
    let path = world.path(name)
    try FileManager.default.createDirectory(
      at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(PrivacyWarningTests.picture).write(to: URL(filePath: path))
    let run = world.run("check")
    #expect(run.status == 0)
    #expect(run.output.contains(name + ": warning:"))
    for language in ["en", "km"] {
      let told = world.run("check", ["--language", language]).output
      let words = told.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
      #expect(told.contains("EXIF") && words.contains("exiftool -overwrite_original \"-gps*=\" \"-*location*=\""))
    }
  }

  @Test func `check names what a program kept of a picture, and a format that cannot be looked into`() throws {
    let world = World()
    try Data(PrivacyWarningTests.picture).write(to: URL(filePath: world.path("Audits/aa-001/gate.jpg_original")))
    try Data([1, 2, 3]).write(to: URL(filePath: world.path("Audits/aa-001/walk.MOV")))
    let run = world.run("check")
    #expect(run.output.contains("gate.jpg_original: warning: this is what was kept of a picture"))
    #expect(run.output.contains("walk.MOV: warning: whether this file (MOV) says where it was taken"))
  }

  /// A JPEG whose Exif data hold nothing but a GPS latitude.
  private static let picture: [UInt8] = {
    var tiff: [UInt8] =
      Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0]
    tiff += [0, 1, 0x00, 0x02, 0, 5, 0, 0, 0, 3, 0, 0, 0, 44, 0, 0, 0, 0]
    for value: UInt8 in [11, 33, 22] { tiff += [0, 0, 0, value, 0, 0, 0, 1] }
    let exif = Array("Exif".utf8) + [0, 0] + tiff
    return [0xFF, 0xD8, 0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif + [0xFF, 0xD9]
  }()
}
