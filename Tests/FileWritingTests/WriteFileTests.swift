import AuditTestSupport
import FileWriting
import Foundation
import Testing

@Suite struct WriteFileTests {
  private let folder = TemporaryFolder()
  private var path: String { folder.path + "/plan.yaml" }

  private func text() throws -> String { try String(contentsOfFile: path, encoding: .utf8) }
  private func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path) }

  @Test func `a file is written whole, and nothing else is left`() throws {
    let long = String(repeating: "ផ្ទះ\n", count: 100_000)
    try writeFile(long, to: path, overwriting: .never)
    #expect(try text() == long)
    #expect(try names() == ["plan.yaml"])
  }

  @Test func `what is there is not written over unless that is meant`() throws {
    try writeFile("old", to: path, overwriting: .never)
    #expect(throws: FileWriteError.self) { try writeFile("new", to: path, overwriting: .never) }
    #expect(try text() == "old")
    try writeFile("new", to: path, overwriting: .allowed)
    #expect(try text() == "new")
    #expect(try names() == ["plan.yaml"])
  }

  @Test func `a folder that is not there is told as such`() {
    #expect {
      try writeFile("x", to: folder.path + "/nowhere/plan.yaml", overwriting: .never)
    } throws: { error in
      (error as? FileWriteError)?.code == .noFolder
    }
  }
}

@Suite struct GrowingFileTests {
  @Test func `lines stay in their order, and what was torn is cut off and given`() throws {
    let folder = TemporaryFolder()
    folder.write("one\ntwo\nthr", to: "lines.txt")
    do {
      let file = try GrowingFile(folder.path + "/lines.txt")
      #expect(file.lines == ["one", "two"] && file.tornLine == "thr")
      try file.append("four")
    }
    let again = try GrowingFile(folder.path + "/lines.txt")
    #expect(again.lines == ["one", "two", "four"] && again.tornLine == nil)
  }

  @Test func `two cannot add to one file at a time`() throws {
    let folder = TemporaryFolder()
    let first = try GrowingFile(folder.path + "/lines.txt")
    var code: FileWriteError.Code?
    do {
      _ = try GrowingFile(folder.path + "/lines.txt")
    } catch {
      code = error.code
    }
    #expect(code == .inUse)
    try first.append("kept")
  }
}
