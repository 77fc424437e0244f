import AuditLoading
import AuditModel
import AuditTestSupport
import DataReading
import FileAccess
import Glibc
import InputProblems
import Testing

@Suite struct `Finding facilities` {
  let folder = TemporaryFolder()

  init() {
    for name in ["b", "a", "district/c"] {
      folder.write("facility: x", to: "Audits/\(name)/facility.yaml")
      folder.write("visit: x", to: "Audits/\(name)/2026-03-14-inspection.yaml")
      folder.write("visit: x", to: "Audits/\(name)/2025-03-14-inspection.yaml")
    }
    folder.write("# Read me", to: "Audits/README.md")
  }

  private func path(_ name: String) -> String { folder.path + "/" + name }

  /// Only ever to a place inside the temporary folder: what cleans up follows links.
  private func link(_ target: String, at name: String) {
    precondition(symlink(target, path(name)) == 0, "a test must be able to make its links")
  }

  @Test func `a folder of facilities gives each, at any depth, in order of their names`() {
    let found = findFacilities([path("Audits")])
    #expect(found.folders.map(\.name) == ["a", "b", "c"])
    #expect(found.folders.map(\.path) == ["Audits/a", "Audits/b", "Audits/district/c"].map(path))
    #expect(found.folders.allSatisfy { $0.records == nil })
    #expect(found.allProblems.isEmpty)
  }

  @Test(arguments: ["Audits/a", "Audits/a/", "Audits/a/facility.yaml", "Audits/./a", "Audits/b/../a"])
  func `a facility's folder or file gives it with all records`(name: String) {
    let found = findFacilities([path(name)])
    #expect(found.folders.map(\.name) == ["a"])
    #expect(found.folders.map(\.records) == [nil])
    #expect(found.allProblems.isEmpty)
  }

  @Test func `one record gives its facility with that record`() {
    let name = "2026-03-14-inspection.yaml"
    #expect(findFacilities([path("Audits/a/\(name)")]).folders.map(\.records) == [[name]])
    let both = findFacilities([path("Audits/a/\(name)"), path("Audits/a/2025-03-14-inspection.yaml")])
    #expect(both.folders.map(\.records) == [[name, "2025-03-14-inspection.yaml"]])
    #expect(findFacilities([path("Audits/a"), path("Audits/a/\(name)")]).folders.map(\.records) == [nil])
    #expect(findFacilities([path("Audits/a/\(name)"), path("Audits/a")]).folders.map(\.records) == [nil])
  }

  @Test func `the same path twice gives a facility once`() {
    let found = findFacilities([path("Audits"), path("Audits/"), path("Audits/a")])
    #expect(found.folders.map(\.name) == ["a", "b", "c"])
    #expect(found.allProblems.isEmpty)
  }

  @Test func `a facility and then the folder that it lies in are no loop`() {
    let found = findFacilities([path("Audits/a"), path("Audits")])
    #expect(found.folders.map(\.name) == ["a", "b", "c"])
    #expect(found.allProblems.isEmpty)
  }

  @Test func `a folder whose only facility was named before is not empty`() {
    let found = findFacilities([path("Audits/district/c/facility.yaml"), path("Audits/district")])
    #expect(found.folders.map(\.name) == ["c"])
    #expect(found.allProblems.isEmpty)
  }

  @Test func `a link to a facility is another way to it`() {
    link("Audits/a", at: "short")
    let found = findFacilities([path("Audits"), path("short")])
    #expect(found.folders.map(\.name) == ["a", "b", "c"])
    #expect(found.allProblems.isEmpty)
  }

  @Test func `a link that leads back is passed over with a warning`() {
    link("..", at: "Audits/district/up")
    let found = findFacilities([path("Audits")])
    #expect(found.folders.map(\.name) == ["a", "b", "c"])
    #expect(found.problems == [Problem(.warning, .folder(.loop), file: path("Audits/district/up"), place: .start)])
  }

  @Test func `a link to nothing is told`() {
    link("nowhere", at: "Audits/dangling")
    let found = findFacilities([path("Audits")])
    #expect(found.folders.count == 3)
    #expect(found.problems == [Problem(.error, .file(.missing), file: path("Audits/dangling"), place: .start)])
  }

  @Test func `a folder without facilities is told, and only where it was named`() {
    folder.write("x", to: "empty/inner/notes.txt")
    let found = findFacilities([path("empty"), path("Audits")])
    #expect(found.folders.count == 3)
    #expect(found.problems == [Problem(.error, .folder(.nothingToAudit), file: path("empty"), place: .start)])
  }

  @Test func `a search ends where thousands of folders hold no facility, and what was found stays found`() {
    let folder = TemporaryFolder()
    folder.write("facility: aa-001", to: "All/aa-001/facility.yaml")
    for number in 0..<2_100 {
      #expect(mkdir(folder.path + "/All/zz-\(number)", 0o755) == 0)
    }
    let found = findFacilities([folder.path + "/All"])
    #expect(found.folders.map(\.name) == ["aa-001"])
    #expect(found.problems.map(\.kind) == [.folder(.tooManyFolders(most: 2_000))])
    for number in 0..<2_100 { folder.write("facility: fa-\(number)", to: "All/zz-\(number)/facility.yaml") }
    let country = findFacilities([folder.path + "/All"])
    #expect(country.folders.count == 2_101 && country.problems.isEmpty)
  }

  @Test func `a path that is not there is told`() {
    let found = findFacilities([path("absent"), "/dev/null", path("Audits/a")])
    #expect(found.folders.map(\.name) == ["a"])
    #expect(
      found.problems == [
        Problem(.error, .file(.missing), file: path("absent"), place: .start),
        Problem(.error, .file(.notAFile), file: "/dev/null", place: .start),
      ])
  }

  @Test(arguments: [("Audit", "Audits"), ("Audits/bb", "Audits/b"), ("Audits/zzzzzz", nil)])
  func `a path that is not there is told with what stands beside it and is nearly called so`(
    wrong: String, near: String?
  ) {
    let problem = Problem(
      .error, .file(.missing, nearest: near.map(path)), file: path(wrong), place: .start)
    #expect(findFacilities([path(wrong)]).problems == [problem])
  }

  @Test func `an id alone is looked for at home`() {
    let found = findFacilities(["a", "bb", "zzzzzz", path("Audits/district/c")], home: path("Audits"))
    #expect(found.folders.map(\.name) == ["a", "c"])
    #expect(
      found.problems == [
        Problem(.error, .file(.missing, nearest: "b"), file: "bb", place: .start),
        Problem(.error, .file(.missing), file: "zzzzzz", place: .start),
      ])
  }

  @Test func `YAML without a facility beside it is a stray`() {
    let stray = folder.write("visit: x", to: "Audits/lost/2026-03-14-inspection.yaml")
    let found = findFacilities([path("Audits")])
    #expect(found.strays == [stray])
    #expect(found.problems.isEmpty)
    #expect(found.allProblems == [Problem(.error, .folder(.facilityFileMissing), file: stray, place: .start)])
    #expect(findFacilities([stray]).strays == [stray])
  }

  @Test func `a stray is found once, however often it is named`() {
    let stray = folder.write("visit: x", to: "lost/2026-03-14-inspection.yaml")
    #expect(findFacilities([stray, path("lost")]).strays == [stray])
  }

  @Test func `of two facilities with one name the first is read and the other told`() {
    folder.write("facility: a", to: "Other/a/facility.yaml")
    let found = findFacilities([path("Audits"), path("Other")])
    #expect(found.folders.map(\.path) == ["Audits/a", "Audits/b", "Audits/district/c"].map(path))
    #expect(
      found.problems == [
        Problem(
          .error, .folder(.duplicateFacility(id: "a", other: path("Audits/a"))), file: path("Other/a/facility.yaml"),
          place: .start)
      ])
  }

  @Test func `of three facilities with one name each that is told names the one that is read`() {
    folder.write("facility: a", to: "Other/a/facility.yaml")
    folder.write("facility: a", to: "Third/a/facility.yaml")
    let found = findFacilities([path("Audits"), path("Other"), path("Third")])
    #expect(found.folders.count == 3)
    #expect(
      Set(found.problems.map(\.kind)) == [.folder(.duplicateFacility(id: "a", other: path("Audits/a")))])
  }

  @Test func `two folders whose names look the same and are written otherwise are two`() {
    folder.write("facility: x", to: "Named/caf\u{E9}/facility.yaml")
    folder.write("facility: x", to: "Named/cafe\u{301}/facility.yaml")
    let found = findFacilities([path("Named")])
    #expect(found.folders.count == 1)
    let told = FolderTrouble.facilityTypedTwoWays(
      other: found.folders[0].path, here: "U+00E9", there: "U+0065 U+0301")
    #expect(found.problems.map(\.kind) == [.folder(told)] && found.problems[0].severity == .error)
    #expect(Array(found.problems[0].file.utf8) != Array((found.folders[0].path + "/facility.yaml").utf8))
    // The same one in every run: the first by its bytes.
    #expect(Array(found.folders[0].name.utf8) == Array("cafe\u{301}".utf8))
  }

  @Test(arguments: [
    ("2026-03-14-inspection.YAML", "2026-03-14-inspection.yaml"),
    ("2026-03-14-Inspection.yaml.txt", "2026-03-14-inspection.yaml"),
    ("2026-03-14-inspection.yaml ", "2026-03-14-inspection.yaml"),
    ("2026-03-14-inspection.yaml\u{200B}", "2026-03-14-inspection.yaml"),
    ("2026-03-14-inspection.Yml", "2026-03-14-inspection.yaml"),
    ("2026-03-14-inspection.txt", "2026-03-14-inspection.yaml"),
    ("2026-03-14-inspection", "2026-03-14-inspection.yaml"),
    ("facility.YAML", "facility.yaml"), ("visit.yaml.text", nil),
  ])
  func `what looks like one of our files but for its ending is told wherever it lies`(name: String, suggested: String?)
  {
    let file = folder.write("visit: x", to: "Audits/a/" + name)
    let stray = folder.write("visit: x", to: "Audits/lost/" + name)
    let found = findFacilities([path("Audits")])
    #expect(
      found.problems == [Problem(.error, .folder(.wrongEnding(suggested: suggested)), file: stray, place: .start)])
    let home = loadFacility(found.folders[0], standards: [], today: SmallWorld.today)
    #expect(
      home.problems.contains(Problem(.error, .folder(.wrongEnding(suggested: suggested)), file: file, place: .start)))
  }

  @Test(arguments: [
    "2026-03-14-inspection.yaml.before-import-1", ".2026-03-14-inspection.draft", "README.md", "photo.jpg", "a.xlsx",
    "2026-03-14-inspection.html", "2026-03-14-inspection.json", "._2026-03-14-inspection.yaml", "notes.txt",
    "notes.txt~",
    ".enter-2026-05-20-inspection.txt", ".careaudit-draft-1-1", ".careaudit-lock",
  ])
  func `what is known to lie beside records is passed over`(name: String) {
    let before = loadFacility(findFacilities([path("Audits")]).folders[0], standards: [], today: SmallWorld.today)
    folder.write("x", to: "Audits/a/" + name)
    folder.write("x", to: "Audits/a/evidence/" + name)
    folder.write("x", to: "Audits/lost/" + name)
    let found = findFacilities([path("Audits")])
    #expect(found.allProblems.isEmpty)
    let home = loadFacility(found.folders[0], standards: [], today: SmallWorld.today)
    #expect(home.problems == before.problems)
  }

  @Test(arguments: [
    (".2026-03-14-inspection.yaml", UnreadFile.hidden(suggested: "2026-03-14-inspection.yaml")),
    (".facility.yml", .hidden(suggested: "facility.yml")),
    ("2026-03-14-inspection.yaml~", .copy), ("2026-03-14-inspection.yaml.bak", .copy),
    ("2026-03-14-inspection.bak", .copy), ("visit.yaml.orig", .copy), ("plan.yaml.old", .copy),
    ("2026-03-14-inspection.sync-conflict-20260401-101500-AB12CD.yaml", .copy),
    (".2026-03-14-inspection.yaml.swp", .unsavedChanges), ("#2026-03-14-inspection.yaml#", .unsavedChanges),
    (".#2026-03-14-inspection.yaml", .openElsewhere), ("~$2026-03-14-inspection.xlsx", .openElsewhere),
    (".~lock.visit.xlsx#", .openElsewhere),
    ("2026-01-02-inspection.yaml.before-import-1", .backupAlone(record: "2026-01-02-inspection.yaml")),
    (".enter-2026-01-02-follow-up.txt", .unfinishedTyping(day: "2026-01-02", kind: "follow-up")),
    (".enter-2026-03-14-inspection.txt", .unfinishedTyping(day: "2026-03-14", kind: "inspection")),
  ])
  func `what other programs leave beside records, and what looks like one, is named`(name: String, told: UnreadFile) {
    let file = folder.write("x", to: "Audits/a/" + name)
    let home = loadFacility(findFacilities([path("Audits")]).folders[0], standards: [], today: SmallWorld.today)
    #expect(
      home.problems.contains(Problem(.warning, .folder(.notRead(told)), file: file, place: .start)), "\(home.problems)")
    #expect(!home.problems.contains { $0.file == file && $0.severity == .error })
  }

  @Test func `a facility in a folder whose name begins with a dot is told and not read`() {
    let file = folder.write("facility: c", to: "Audits/.c/facility.yaml")
    folder.write("x", to: "Audits/.git/config")
    let found = findFacilities([path("Audits")])
    let told = Problem(.warning, .folder(.notRead(.inHiddenFolder(suggested: "c"))), file: file, place: .start)
    #expect(found.problems == [told] && !found.folders.contains { $0.name == ".c" })
  }

  @Test(arguments: [
    (["Audits/.2026-03-14-inspection.yaml"], UnreadFile.hidden(suggested: "2026-03-14-inspection.yaml")),
    (["Audits/lost/.facility.yaml"], .hidden(suggested: "facility.yaml")),
    (["Audits/.old/2026-03-14-inspection.yaml"], .belowHiddenFolder(more: 0)),
    (["Audits/.old/deep/a/facility.yaml", "Audits/.old/deep/a/plan.yaml"], .belowHiddenFolder(more: 1)),
    (["Audits/.old/.older/2026-03-14-inspection.yaml"], .belowHiddenFolder(more: 0)),
    (["Audits/a/.old/2026-03-14-inspection.yaml"], .belowHiddenFolder(more: 0)),
    (["Audits/a/scans/.old/2026-03-14-inspection.yaml"], .belowHiddenFolder(more: 0)),
    (["Audits/a/scans/.2026-03-14-inspection.yaml"], .hidden(suggested: "2026-03-14-inspection.yaml")),
    (["Audits/a/.c/facility.yaml"], .inHiddenFolder(suggested: "c")),
  ])
  func `what is hidden and bears the name of one of ours is told, within a facility and outside`(
    files: [String], told: UnreadFile
  ) {
    for file in files { folder.write("x", to: file) }
    folder.write("x", to: "Audits/.git/workflows/check.yaml")
    folder.write("x", to: "Audits/a/.cache/x.json")
    let found = findFacilities([path("Audits")])
    let home = loadFacility(found.folders[0], standards: [], today: SmallWorld.today)
    let problems = (found.problems + home.problems).filter {
      if case .folder(.notRead) = $0.kind { true } else { false }
    }
    #expect(problems == [Problem(.warning, .folder(.notRead(told)), file: path(files[0]), place: .start)])
  }

  @Test(arguments: [
    "2025/2025-01-01-inspection.yaml", "evidence/old/2025-01-01-inspection.yml", "inner/facility.yaml",
    "x/visit - Copy.YAML",
  ])
  func `a record in a folder within the folder of a facility is told`(name: String) {
    let file = folder.write("visit: x", to: "Audits/a/" + name)
    let home = loadFacility(findFacilities([path("Audits")]).folders[0], standards: [], today: SmallWorld.today)
    #expect(home.problems.contains(Problem(.error, .folder(.belowFacility), file: file, place: .start)))
  }

  @Test func `a link within a facility that leads back, or to a folder above, is not gone into`() {
    link("..", at: "Audits/a/up")
    link("Audits/a", at: "Audits/a/self")
    let home = loadFacility(findFacilities([path("Audits/a")]).folders[0], standards: [], today: SmallWorld.today)
    #expect(!home.problems.contains { $0.kind == .folder(.belowFacility) })
  }

  @Test(arguments: ["\u{200B}", "\u{A0}", "\u{FEFF}", " "])
  func `a path with a sign at its end that nobody sees is the one that is seen`(sign: String) {
    let found = findFacilities([path("Audits/a") + sign, "b" + sign], home: path("Audits"))
    #expect(found.folders.map(\.name) == ["a", "b"])
    #expect(found.allProblems.isEmpty)
  }

  @Test func `a standard whose file ends otherwise is told`() {
    let world = SmallWorld()
    let files = ["Standards/other.yml", "Standards/other.YAML", "Standards/archive/test-1.1.yaml.txt"]
    for file in files { world.folder.write("standard: x", to: file) }
    let told = world.loadStandards().problems
    #expect(
      Set(told)
        == Set(
          files.map { Problem(.error, .folder(.wrongEnding(suggested: nil)), file: world.path($0), place: .start) }))
  }

  @Test func `folders are looked into to a depth that ends`() {
    folder.write("facility: x", to: "deep/" + String(repeating: "d/", count: 40) + "z/facility.yaml")
    let found = findFacilities([path("deep")])
    #expect(found.folders.isEmpty)
    #expect(found.problems.map(\.kind).contains(.folder(.loop)))
  }
}

@Suite struct `Excerpts` {
  let folder = TemporaryFolder()

  private func excerpt(_ text: String, line: Int32) -> String? {
    let path = folder.write(text, to: "file.yaml")
    let problem = Problem(.error, .yaml(.alias), file: path, place: Place(line: line, column: 1))
    return withExcerpts([problem])[0].excerpt
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"])
  func `are the line itself, whatever ends it`(lineBreak: String) {
    let text = ["one: ១", "", "three: x"].joined(separator: lineBreak) + lineBreak
    #expect(excerpt(text, line: 1) == "one: ១")
    #expect(excerpt(text, line: 2) == "")
    #expect(excerpt(text, line: 3) == "three: x")
    #expect(excerpt(text, line: 5) == nil)
  }

  @Test func `are none of a workbook, whose bytes are packed`() {
    #expect(excerpt("PK\u{3}\u{4}\nbytes", line: 2) == nil)
    #expect(excerpt("PK: y\nbytes", line: 2) == "bytes")
  }

  @Test func `leave out the byte order mark`() {
    #expect(excerpt("\u{FEFF}one\ntwo", line: 1) == "one")
    #expect(excerpt("\u{FEFF}one\ntwo", line: 2) == "two")
    #expect(excerpt("\u{FEFF}", line: 1) == "")
  }

  @Test func `take no letter for a line break whose bytes begin like one`() {
    #expect(excerpt("\u{A0}\u{201C}\u{2020}\u{84} x\ny", line: 1) == "\u{A0}\u{201C}\u{2020}\u{84} x")
  }

  @Test func `are missing where the file is, or the problem is of the file as a whole`() {
    let path = folder.write("one\n", to: "file.yaml")
    let problems = withExcerpts([
      Problem(.error, .yaml(.alias), file: folder.path + "/absent.yaml", place: .start),
      Problem(.error, .yaml(.empty), file: path, place: .start),
      Problem(.error, .yaml(.tag), file: path, place: .start),
    ])
    #expect(problems.map(\.excerpt) == [nil, nil, "one"])
  }

  @Test func `come in order of file and place, and each problem once`() {
    let a = folder.write("1\n2\n", to: "a.yaml")
    let b = folder.write("1\n2\n", to: "b.yaml")
    let problems = [
      Problem(.error, .yaml(.tag), file: b, place: Place(line: 1, column: 1)),
      Problem(.error, .yaml(.tag), file: a, place: Place(line: 2, column: 1)),
      Problem(.error, .yaml(.tag), file: a, place: Place(line: 1, column: 2)),
      Problem(.error, .yaml(.tag), file: b, place: Place(line: 1, column: 1)),
      Problem(.error, .yaml(.tag), file: a, place: Place(line: 1, column: 1)),
    ]
    let sorted = withExcerpts(problems)
    #expect(sorted.map(\.file) == [a, a, a, b])
    #expect(sorted.map(\.place.column) == [1, 2, 1, 1])
    #expect(sorted.map(\.excerpt) == ["1", "1", "2", "1"])
  }
}

extension Excerpts {
  @Test func `of a long line are the part around the place, with the column in which they begin`() {
    let long = String(repeating: "ក, ", count: 200_000)
    let path = folder.write("one\n" + long + "\nthree\n", to: "file.yaml")
    let problems = withExcerpts(
      [1, 5, 300_001, 599_999].map { Problem(.error, .yaml(.alias), file: path, place: Place(line: 2, column: $0)) })
    for problem in problems {
      let before = Int(problem.place.column - problem.excerptColumn)
      #expect(problem.excerptColumn >= 1 && (0...300).contains(before))
      let excerpt = Array(problem.excerpt!.unicodeScalars)
      #expect(excerpt.count <= 600)
      #expect(
        excerpt.elementsEqual(long.unicodeScalars.dropFirst(Int(problem.excerptColumn) - 1).prefix(excerpt.count)))
    }
  }

  @Test func `are given to errors first where a file has too many problems to show`() {
    let path = folder.write("one\n", to: "file.yaml")
    let warnings = (1...2000).map {
      Problem(.warning, .audit(.sampleEmpty), file: path, place: Place(line: 1, column: $0))
    }
    let error = Problem(.error, .yaml(.alias), file: path, place: Place(line: 1, column: 3000))
    let shown = withExcerpts(warnings + [error])
    #expect(shown.count == GatheredProblems<ProblemKind>.mostOfAFile + 1)
    #expect(shown.contains { $0.kind == .yaml(.alias) })
    #expect(shown.last?.kind == .furtherProblems(2001 - GatheredProblems<ProblemKind>.mostOfAFile))
  }

  @Test func `of a facility never tell its place, wherever on a line that stands`() {
    let lines = ["{facility: a, name: Hidden House}", "province: Kampot", "{x: y, province: Kampot}", "- km: ក"]
    for line in lines {
      let path = folder.write(line + "\n", to: "facility.yaml")
      #expect(withExcerpts([Problem(.error, .yaml(.alias), file: path, place: .start)])[0].excerpt == nil)
    }
    let path = folder.write("location: open\n", to: "facility.yaml")
    #expect(withExcerpts([Problem(.error, .yaml(.alias), file: path, place: .start)])[0].excerpt == "location: open")
  }
}

@Suite struct `A file by itself` {
  let world = SmallWorld()

  private func check(_ path: String) -> [Problem] {
    checkFile(path, library: world.loadStandards().value!, today: SmallWorld.today)
  }

  @Test(arguments: [Document.standard, .measures, .tailoring, .facility])
  func `is checked as what its first keys say`(document: Document) {
    #expect(check(world.path(document)).isEmpty)
    let path = world.folder.write(document.text + "stray: 1\n", to: "moved.yaml")
    #expect(check(path).map(\.kind) == [.written(.unknownKey("stray", nearest: nil))])
  }

  @Test func `a record wants its facility`() {
    let path = world.folder.write(Document.record.text, to: "2026-03-14-inspection.yaml")
    #expect(check(path) == [Problem(.error, .folder(.facilityFileMissing), file: path, place: .start)])
  }

  @Test func `that is none of these is told`() {
    #expect(check(world.folder.write("shopping: list\n", to: "x.yaml")).map(\.kind) == [.folder(.unknownDocument)])
    #expect(check(world.folder.write("", to: "y.yaml")).map(\.kind) == [.yaml(.empty)])
    #expect(check(world.path("absent.yaml")).map(\.kind) == [.file(.missing)])
  }

  @Test func `measures may be a list alone here too`() {
    let path = world.folder.write("- {id: meals, title: {en: Meals, km: អាហារ}}\n", to: "measures.yaml")
    #expect(check(path).isEmpty)
  }
}
