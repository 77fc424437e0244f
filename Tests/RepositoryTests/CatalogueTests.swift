import AuditModel
import AuditWording
import CatalogueCompiling
import Foundation
import Testing

/// What the program says stands in the catalogue, and nowhere else.
@Suite struct CatalogueTests {
  static let folder = "Sources/Output/AuditWording/Catalogue"

  static let english = Result { () throws in
    try readCatalogue(Repository.text(of: folder + "/english.ftl"), language: "english")
  }

  static let swift: [(path: String, text: String)] = Repository.files(below: "Sources", ending: ".swift").map { path in
    (path, (try? Repository.text(of: path)) ?? "")
  }

  @Test func `there is a file for each language, and no other`() {
    #expect(Repository.names(in: CatalogueTests.folder) == Language.allCases.map { "\($0).ftl" }.sorted())
  }

  @Test func `every message is said somewhere`() throws {
    let messages = try CatalogueTests.english.get().messages
    #expect(messages.count > 1500)
    let said = CatalogueTests.swift.reduce(into: Set<Substring>()) { names, file in
      for match in file.text.matches(of: /\bWords\.\w+\.\w+/) { names.insert(match.output) }
    }
    for message in messages where !said.contains(Substring(message.swiftName)) {
      Issue.record("\(message.name) is said nowhere")
    }
  }

  @Test func `a group has messages, and English says nothing twice without a reason`() throws {
    let file = try CatalogueTests.english.get()
    for group in file.groups { #expect(file.messages.contains { $0.group == group.name }, "\(group.name)") }
    #expect(throws: Never.self) { try compileCatalogue([file]) }
  }

  @Test func `every group says where it is read`() {
    for group in ProgramTexts().groups { #expect(readingPlace(ofGroup: group) != nil, "\(group)") }
  }

  @Test func `what the program shows of itself is what stands in the catalogue`() throws {
    let program = ProgramTexts()
    let texts = program.texts { _, _ in "" }
    #expect(texts.map(\.key) == (try CatalogueTests.english.get()).messages.map { "program/" + $0.name })
    for text in texts {
      for language in Language.allCases {
        #expect(program.fault(of: text[language] ?? "", at: text.key, in: language) == nil, "\(text.key)")
      }
    }
  }

  /// What people may type or write in Khmer, and what the benchmark makes up; and signs that patterns name.
  static let accepted: Set = [
    "Sources/Core/AuditModel/WrittenDay.swift", "Sources/Core/AuditModel/WrittenNumber.swift",
    "Sources/Core/AuditChecking/PersonalData.swift", "Sources/Core/AuditChecking/QuotedResidents.swift",
    "Sources/Core/AuditModel/Province.swift",
    "Sources/Core/AuditAsking/TypedEntry.swift", "Sources/Core/AuditAsking/TypedCounts.swift",
    "Sources/Core/AuditAsking/UnderstandLine.swift",
    "Sources/Input/AuditLoading/ValueReading.swift", "Sources/Input/StandardDrafting/ForeignWords.swift",
    "Sources/Output/AuditData/RenderSchema.swift",
    "Sources/Input/StandardEditing/CanonicalCell.swift",
    "Sources/Output/AuditWording/LanguageRules.swift",
  ]

  @Test func `no Khmer stands in Swift but what is read`() {
    var holding: Set<String> = []
    for (path, text) in CatalogueTests.swift {
      for line in text.split(separator: "\n") {
        let code = line.firstRange(of: /(^|\s)\/\//).map { line[..<$0.lowerBound] } ?? line
        guard code.unicodeScalars.contains(where: { ("\u{1780}"..."\u{17FF}").contains($0) }) else { continue }
        holding.insert(path)
        #expect(CatalogueTests.accepted.contains(path), "\(path): \(line)")
      }
    }
    #expect(CatalogueTests.accepted.subtracting(holding).isEmpty)
  }
}
