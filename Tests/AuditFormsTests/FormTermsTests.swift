import AuditChecking
import AuditModel
import AuditWording
import Foundation
import Testing

@testable import AuditForms

@Suite struct `What the script and the program have in common` {
  /// With RECORD_GOLDEN=1 the file is written.
  @Test func `is told to the type checker as the page defines it`() throws {
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try Data(formTermsDeclaration.utf8).write(to: WebFolder.path.appending(path: "terms.d.ts"))
    }
    #expect(try WebFolder.text("terms.d.ts") == formTermsDeclaration)
  }

  @Test func `has the numbers and the words of the enumerations`() {
    #expect(
      formTermsScript.hasPrefix(
        "\"use strict\";\nconst answerState = { doesNotApply: 0, notApplicable: 1, open: 2, rated: 3 };\n"))
    for reason in Outcome.OpenReason.allCases { #expect(formTermsScript.contains("\(reason): \(reason.rawValue)")) }
    for kind in AnswerKind.allCases { #expect(formTermsScript.contains("\(kind): \"\(kind.word)\"")) }
    for word in AnswerWord.words { #expect(formTermsScript.contains("\"\(word)\"")) }
    #expect(formTermsScript.contains("const invisibleSigns = \"\\\\u{a0}\\\\u{ad}\\\\u{34f}"))
  }

  @Test func `is used by its name and never written out`() throws {
    let script = try WebFolder.scripts()
    for (name, _) in formTerms { #expect(script.utf8.contains(Array(name.utf8)), "\(name)") }
    for written in script.matches(of: /\.(?:state|openReason|by)\s*[!=]==?\s*\d/) {
      Issue.record("\(written.output)")
    }
    for word in AnswerWord.words + ["sealed-visit"] { #expect(!script.contains("\"\(word)\""), "\(word)") }
    for written in script.matches(of: /(?:kind|level|word) [!=]== "[a-z-]+"/) { Issue.record("\(written.output)") }
  }

  @Test func `has a sentence for all that the form says, and none that it never says`() throws {
    let names = Set(FormPhrases.all.map(\.name))
    #expect(names.count == FormPhrases.all.count)
    let script = try WebFolder.scripts()
    for said in script.matches(of: /\b(?:say|filled)\("(\w+)"/) {
      #expect(names.contains(String(said.output.1)), "\(said.output.1)")
    }
    for name in names { #expect(script.utf8.contains(Array("\"\(name)\"".utf8)), "\(name)") }
  }

  @Test(arguments: 0..<10)
  func `has the members that the type checker knows`(seed: UInt64) throws {
    let declared = Set(
      try WebFolder.text("form.d.ts").matches(of: /(?m)^\s+(?:readonly )?(\w+)\??:/).map { String($0.output.1) })
    let world = FormWorld(seed: seed)
    let face = try world.json(Array(world.text(behind: "<script type=\"text/plain\" id=\"face\">").utf8))
    let parts = try [face, world.json(world.unpacked("questions")), world.json(world.unpacked("more"))]
    for name in parts.reduce(into: Set<String>(), { $0.formUnion(names(in: $1)) }) {
      #expect(declared.contains(name) || FormPhrases.all.contains { $0.name == name }, "\(name)")
    }
  }

  private func names(in json: Any) -> Set<String> {
    switch json {
    case let list as [Any]: list.reduce(into: []) { $0.formUnion(names(in: $1)) }
    case let object as [String: Any]:
      object.reduce(into: []) {
        $0.insert($1.key)
        $0.formUnion(names(in: $1.value))
      }
    default: []
    }
  }
}
