import AuditForms
import ContentSealing
import Foundation
import Testing

@Suite struct FormScorerTests {
  /// `.ci/form/scorer --check` compiles it and compares every byte; this tells sooner.
  @Test func `the form's scorer was compiled from the Core as it is`() throws {
    let folders = [
      "Core/AuditModel", "Core/AuditChecking", "Core/AuditScoring", "Core/AuditPacking", "Front/AuditWasm",
    ]
    let files = folders.flatMap { Repository.files(below: "Sources/" + $0, ending: ".swift") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(files.count > 30)
    let text = try (files + [".ci/wasm/runtime.c"]).map { try Repository.text(of: $0) }.joined()
    #expect(contentDigest(Array(text.utf8)) == scorerSources, "run .ci/form/scorer and commit what it writes")
  }
}
