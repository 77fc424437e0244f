import Foundation
import Testing

/// One of the three locks: imports go one way.
@Suite struct FloorPlanTests {
  /// What a module may import: modules of ours, and the system's.
  struct Rule: Sendable {
    var ours: Set<String> = []
    var system: Set<String> = []
  }

  /// As Package.swift says it, in its calls of `room`, `program` and `tool`; a plugin sees what SwiftPM gives to plugins.
  static let plan: [String: Rule] = {
    let package = (try? Repository.text(of: "Package.swift")) ?? ""
    let call = /(?:\broom\(\s*"\w+",|\b(?:program|tool)\()\s*"(\w+)"([^()]*)\)/
    var plan = ["CataloguePlugin": Rule(system: ["Foundation", "PackagePlugin"])]
    for match in package.matches(of: call) {
      let words = match.output.2
      func names(_ label: Regex<(Substring, Substring)>) -> Set<String> {
        Set((words.firstMatch(of: label)?.output.1 ?? "").matches(of: /"(\w+)"/).map { String($0.output.1) })
      }
      plan[String(match.output.1)] = Rule(
        ours: names(/sees: \[([^\]]*)\]/), system: names(/system: \[([^\]]*)\]/))
    }
    return plan
  }()

  @Test func `every module of Sources is on the plan, and no other`() {
    let modules = Set(FloorPlanTests.files.map(\.module))
    #expect(modules == Set(FloorPlanTests.plan.keys))
  }

  @Test func `every room has its line in the picture of README`() throws {
    let readme = try Repository.text(of: "README.md")
    let picture = try #require(readme.split(separator: "## The picture of the house", maxSplits: 1).last)
    let lines = picture.split(separator: "\n").filter { $0.hasPrefix("    ") }
    let drawn = Set(lines.flatMap { line in line.matches(of: /\w+/).map { String($0.output) } })
    #expect(FloorPlanTests.plan.keys.filter { !drawn.contains($0) }.sorted() == [])
  }

  @Test func `what others may build needs nothing that they may not, and no test opens it from inside`() throws {
    let package = try Repository.text(of: "Package.swift")
    let list = try #require(package.firstMatch(of: /let offered = \[([^\]]*)\]/)).output.1
    let offered = Set(list.matches(of: /"(\w+)"/).map { String($0.output.1) })
    let doors = Set(Repository.names(in: "Sources/Doors"))
    for module in offered {
      let rule = try #require(FloorPlanTests.plan[module])
      #expect(rule.ours.allSatisfy { doors.contains($0) || offered.contains($0) }, "\(module)")
    }
    for path in Repository.files(below: "Tests", ending: ".swift") {
      for line in try Repository.text(of: path).split(separator: "\n") where line.hasPrefix("@testable import ") {
        #expect(!offered.contains(String(line.dropFirst("@testable import ".count))), "\(path): \(line)")
      }
    }
  }

  @Test(arguments: plan.keys.sorted())
  func `a module imports only what the plan lets it see, each with an access level`(module: String) throws {
    let rule = try #require(FloorPlanTests.plan[module])
    let allowed = rule.ours.union(rule.system)
    let files = FloorPlanTests.files.filter { $0.module == module }
    #expect(!files.isEmpty)
    for file in files {
      for line in try FloorPlanTests.imports(of: file.path) {
        #expect(["internal", "package", "public"].contains(line.access), "\(file.path): \(line.whole)")
        #expect(allowed.contains(line.module), "\(file.path): \(line.whole)")
      }
    }
  }

  @Test func `what the plan lets a module see, it uses`() throws {
    for (module, rule) in FloorPlanTests.plan {
      let used = Set(
        try FloorPlanTests.files.filter { $0.module == module }.flatMap { try FloorPlanTests.imports(of: $0.path) }
          .map(\.module))
      #expect(rule.system.subtracting(used).isEmpty, "\(module)")
      if module != "AuditCommand" { #expect(rule.ours.subtracting(used).isEmpty, "\(module)") }
    }
  }

  @Test(arguments: [
    ("CYaml", "DataReading"), ("CNettle", "ContentCoding"), ("CZlib", "ContentCoding"), ("CJansson", "DataReading"),
    ("CXLSXWriter", "AuditWorkbooks"), ("CReadStat", "AuditStatisticsFiles"), ("CExif", "AuditLoading"),
    ("CExpat", "DataReading"),
    ("CICU", "TextFitting"), ("CPangoCairo", "AuditCharts"),
    ("CSQLite", "DatabaseAccess"), ("CPQ", "DatabaseAccess"), ("CMicroHTTPD", "HTTPServing"),
    ("CSodium", "PasswordHashing"), ("CQREncode", "QRDrawing"), ("CHogweed", "LogProofs"),
    ("CCurl", "HTTPAsking"),
    ("CEmbeddedFiles", "AuditPages"),
  ])
  func `a C library is seen by one module only`(library: String, owner: String) throws {
    let users = try FloorPlanTests.files.filter {
      try FloorPlanTests.imports(of: $0.path).contains { $0.module == library }
    }
    #expect(Set(users.map(\.module)) == [owner])
    #expect(users.count == 1, "one Swift file owns a C library")
  }

  @Test func `the Core sees neither files nor clock nor threads`() throws {
    for file in FloorPlanTests.files where file.path.hasPrefix("Sources/Core/") {
      let seen = try FloorPlanTests.imports(of: file.path).map(\.module)
      #expect(seen.allSatisfy { $0.hasPrefix("Audit") }, "\(file.path)")
    }
  }

  @Test func `no room sees one on a floor above it`() {
    let floors = ["Build", "Tools", "Core", "Input", "Desk", "Output", "Store", "Front"]
    var floor: [String: Int] = [:]
    for file in FloorPlanTests.files {
      floor[file.module] = floors.firstIndex { file.path.hasPrefix("Sources/\($0)/") }
    }
    for (module, rule) in FloorPlanTests.plan {
      for seen in rule.ours where floor[seen] != nil {
        #expect(floor[seen]! <= floor[module] ?? -1, "\(module) sees \(seen)")
      }
    }
  }

  @Test func `no module bears the name of a type that is declared anywhere`() throws {
    let declaration = /\b(?:struct|class|enum|actor|protocol|typealias) (\w+)/
    for file in FloorPlanTests.files {
      for match in try Repository.text(of: file.path).matches(of: declaration) {
        #expect(FloorPlanTests.plan[String(match.output.1)] == nil, "\(file.path): \(match.output.0)")
      }
    }
  }

  @Test func `no room is called by a word that says nothing`() {
    for module in FloorPlanTests.plan.keys {
      for word in ["Utils", "Utilities", "Common", "Helpers", "Manager", "Shared"] { #expect(!module.contains(word)) }
    }
  }

  @Test func `the top level holds what it always holds`() {
    let allowed: Set = [
      "Package.swift", "Package.resolved", "Sources", "Tests", "Standards", "Audits", "findings", "README.md",
      "LICENSE",
    ]
    let names = Repository.names(in: "").filter { !$0.hasPrefix(".") }
    #expect(Set(names).subtracting(allowed).isEmpty)
    #expect(allowed.subtracting(names).isSubset(of: ["Package.resolved"]))
  }

  // MARK: Reading the sources

  struct SourceFile: Sendable {
    let path: String
    let module: String
  }

  struct ImportLine: Sendable {
    let whole: String
    let access: String
    let module: String
  }

  static let files: [SourceFile] = Repository.files(below: "Sources", ending: ".swift").compactMap { path in
    let parts = path.split(separator: "/")
    return parts.count >= 4 ? SourceFile(path: path, module: String(parts[2])) : SourceFile(path: path, module: "?")
  }

  static func imports(of path: String) throws -> [ImportLine] {
    let kinds: Set = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
    return try Repository.text(of: path).split(separator: "\n").compactMap { line in
      let words = line.split { $0 == " " || $0 == "\t" }.map(String.init)
      let isComment = words.first?.hasPrefix("//") ?? true
      guard !isComment, !line.contains("\""), let index = words.firstIndex(of: "import"), index <= 3 else { return nil }
      let access = words[..<index].last ?? "none"
      let subject = words[(index + 1)...].first { !kinds.contains($0) } ?? ""
      let module = subject.split(separator: ".").first.map(String.init) ?? ""
      return ImportLine(whole: String(line), access: access, module: module)
    }
  }
}
