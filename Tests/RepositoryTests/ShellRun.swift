import AuditTestSupport
import Foundation
import Testing

/// What a line of shell wrote, with the program that was built beside these tests on its path.
struct ShellRun {
  let output: String
  let complaints: String
  let status: Int32

  init(_ script: String, in folder: String) throws {
    let built = try #require(ShellRun.builtFolder, "swift build puts careaudit beside the tests")
    let process = Process()
    // What would go on for ever, as a service that a page names, fails with 124 instead of holding the tests up.
    process.executableURL = URL(filePath: "/usr/bin/timeout")
    process.arguments = ["600", "/bin/bash", "-eu", "-o", "pipefail", "-c", script]
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ["PATH": built + ":/usr/bin:/bin", "LANG": "C.UTF-8"]
    let scratch = TemporaryFolder()
    let files = ["output", "complaints"].map { scratch.write("", to: $0) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: files[0]))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: files[1]))
    try process.run()
    process.waitUntilExit()
    output = try String(contentsOfFile: files[0], encoding: .utf8)
    complaints = try String(contentsOfFile: files[1], encoding: .utf8)
    status = process.terminationStatus
  }

  /// Where the program was built: the folder of the running tests, or that of an ordinary build.
  private static let builtFolder: String? = {
    let own = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    let folders = [own] + ["debug", "release"].map { Repository.root.appending(path: ".build/" + $0) }
    return folders.map { $0.path(percentEncoded: false) }.first {
      FileManager.default.isExecutableFile(atPath: $0 + "/careaudit")
    }
  }()
}
