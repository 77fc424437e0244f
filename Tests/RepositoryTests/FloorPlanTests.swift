import Foundation
import Testing

/// One of the three locks: imports go one way.
@Suite struct FloorPlanTests {
  /// What each module may import: modules of ours as in Package.swift, and the system's.
  static let plan: [String: (ours: Set<String>, system: Set<String>)] = [
    "AuditModel": ([], []),
    "AuditChecking": (["AuditModel"], []),
    "AuditScoring": (["AuditModel", "AuditChecking"], []),
    "AuditPlanning": (["AuditModel", "AuditChecking", "AuditScoring"], []),
    "AuditComparison": (["AuditModel", "AuditChecking", "AuditScoring"], []),
    "AuditMerging": (["AuditModel"], []),
    "AuditTyping": (["AuditModel", "AuditChecking", "AuditMerging"], []),
    "AuditPacking": (["AuditModel", "AuditChecking", "AuditScoring"], []),
    "FileReading": ([], ["Glibc"]),
    "YAMLReading": (["AuditModel", "CYaml"], ["Glibc"]),
    "JSONReading": (["CJansson"], []),
    "DataEncoding": (["CZlib"], []),
    "TableReading": (["DataEncoding", "CExpat"], []),
    "ContentSealing": (["CNettle"], []),
    "PhotoReading": (["CExif"], []),
    "InputProblems": (["AuditModel", "FileReading", "JSONReading", "TableReading", "YAMLReading"], []),
    "AuditLoading": (
      ["AuditModel", "ContentSealing", "FileReading", "InputProblems", "PhotoReading", "YAMLReading"],
      ["Dispatch", "Synchronization"]
    ),
    "AuditImporting": (
      [
        "AuditModel", "AuditChecking", "AuditMerging", "AuditLoading", "ContentSealing", "InputProblems",
        "JSONReading", "TableReading",
      ], []
    ),
    "TextFitting": (["CICU"], []),
    "AuditWording": (
      [
        "AuditModel", "AuditChecking", "AuditScoring", "AuditPlanning", "AuditComparison", "AuditMerging",
        "AuditTyping", "FileReading", "InputProblems", "JSONReading", "TableReading", "YAMLReading",
      ], []
    ),
    "AuditText": (
      [
        "AuditModel", "AuditChecking", "AuditScoring", "AuditPlanning", "AuditComparison", "AuditMerging",
        "AuditTyping", "AuditWording", "TextFitting",
      ], []
    ),
    "AuditData": (
      [
        "AuditModel", "AuditChecking", "AuditScoring", "AuditPlanning", "AuditComparison", "AuditMerging",
        "AuditWording", "TextFitting",
      ], []
    ),
    "AuditPages": (
      [
        "AuditModel", "AuditChecking", "AuditScoring", "AuditPlanning", "AuditComparison", "AuditWording",
        "TextFitting",
      ], []
    ),
    "AuditForms": (
      ["AuditModel", "AuditChecking", "AuditPacking", "AuditData", "AuditPages", "ContentSealing", "DataEncoding"], []
    ),
    "FileWriting": ([], ["Glibc", "Synchronization"]),
    "PagePrinting": (["FileWriting"], ["Glibc"]),
    "AuditWorkbooks": (
      [
        "AuditModel", "AuditChecking", "AuditScoring", "AuditWording", "AuditData", "TextFitting", "FileWriting",
        "CXLSXWriter",
      ],
      ["Glibc"]
    ),
    "FontEmbedding": (["DataEncoding", "FileReading"], []),
    "AuditCommand": (
      [
        "AuditModel", "AuditChecking", "AuditScoring", "AuditPlanning", "AuditComparison", "AuditMerging",
        "AuditTyping", "FileReading", "JSONReading", "TableReading", "ContentSealing", "InputProblems", "AuditLoading",
        "AuditImporting", "AuditWording", "AuditText", "AuditData", "AuditPages", "AuditForms", "AuditWorkbooks",
        "TextFitting",
        "FileWriting", "PagePrinting", "FontEmbedding",
      ],
      ["Dispatch", "Glibc", "Synchronization"]
    ),
    "AuditWasm": (["AuditChecking", "AuditPacking", "AuditScoring"], []),
    "careaudit": (["AuditCommand"], ["Glibc"]),
    "AuditBenchmark": (
      ["AuditCommand", "AuditLoading", "AuditModel", "AuditScoring", "FileReading", "YAMLReading"], ["Glibc"]
    ),
  ]

  @Test func `every module of Sources is on the plan, and no other`() {
    let modules = Set(FloorPlanTests.files.map(\.module))
    #expect(modules == Set(FloorPlanTests.plan.keys))
  }

  @Test func `the plan and Package dot swift say the same`() throws {
    let package = try Repository.text(of: "Package.swift")
    var declared: [String: Set<String>] = [:]
    let target = /(?:room\(\s*"\w+",\s*|executableTarget\(\s*name: )"(\w+)"(?:,\s*(?:sees|dependencies): \[([^\]]*)\])?/
    for match in package.matches(of: target) {
      let names = match.output.2.map { $0.matches(of: /"(\w+)"/).map { String($0.output.1) } } ?? []
      declared[String(match.output.1)] = Set(names)
    }
    #expect(declared.filter { FloorPlanTests.plan[$0.key] != nil } == FloorPlanTests.plan.mapValues(\.ours))
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
    ("CYaml", "YAMLReading"), ("CNettle", "ContentSealing"), ("CZlib", "DataEncoding"), ("CJansson", "JSONReading"),
    ("CXLSXWriter", "AuditWorkbooks"), ("CExif", "PhotoReading"), ("CExpat", "TableReading"),
    ("CICU", "TextFitting"),
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
    let floors = ["Core", "Input", "Output", "Front"]
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
