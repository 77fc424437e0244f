import Foundation
import Testing

/// Holds a text against the file `Golden/<name>.txt` beside the tests.
///
/// With `RECORD_GOLDEN=1` in the environment the file is written instead, and the test fails.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
  let file = folder.appending(path: name + ".txt")
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
    #expect(throws: Never.self, sourceLocation: sourceLocation) {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    Issue.record(
      "Golden/\(name).txt was recorded; read it, then run without RECORD_GOLDEN", sourceLocation: sourceLocation)
    return
  }
  guard let golden = try? String(contentsOf: file, encoding: .utf8) else {
    Issue.record("there is no Golden/\(name).txt; RECORD_GOLDEN=1 writes it", sourceLocation: sourceLocation)
    return
  }
  #expect(text == golden, "unlike Golden/\(name).txt", sourceLocation: sourceLocation)
}
