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
