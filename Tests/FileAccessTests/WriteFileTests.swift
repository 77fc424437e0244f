import AuditTestSupport
import FileAccess
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

  @Test func `a file in pieces is there whole or not at all, with the permissions of the one that was there`() throws {
    try writeFile("old", to: path, overwriting: .never)
    chmod(path, 0o600)
    do {
      let file = try FileInPieces(at: path)
      try file.append("lost")
    }
    #expect(try text() == "old" && names() == ["plan.yaml"])
    let file = try FileInPieces(at: path)
    for piece in ["ផ្ទះ", "", "\n", String(repeating: "x", count: 1 << 20)] { try file.append(piece) }
    #expect(try text() == "old")
    try file.finish()
    #expect(try text() == "ផ្ទះ\n" + String(repeating: "x", count: 1 << 20))
    #expect(mode(path) == 0o600)
    #expect(throws: FileWriteError(code: .isFolder, path: folder.path)) { try FileInPieces(at: folder.path) }
    #expect(throws: FileWriteError(code: .noFolder, path: folder.path + "/none/x")) {
      try FileInPieces(at: folder.path + "/none/x")
    }
  }

  @Test func `pieces go into a pipe as they come, and a reader who goes early is no error`() throws {
    mkfifo(path, 0o600)
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    let file = try FileInPieces(at: path)
    try file.append("first")
    var buffer = [UInt8](repeating: 0, count: 16)
    let count = read(reader, &buffer, buffer.count)
    #expect(String(decoding: buffer.prefix(max(0, count)), as: UTF8.self) == "first")
    signal(SIGPIPE, SIG_IGN)
    close(reader)
    for _ in 0..<2 { try file.append("more") }
    try file.finish()
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

  @Test func `whether something can be written is known before, and nothing is left of the question`() throws {
    try demandWritable(path)
    #expect(try names().isEmpty)
    try writeFile("old", to: path, overwriting: .never)
    try demandWritable(path)
    #expect(try text() == "old" && names() == ["plan.yaml"])
    try demandWritable("/dev/null")
    for wrong in ["/none/x.html", "/", "/x.html", "/" + String(repeating: "n", count: 300)] {
      #expect(throws: FileWriteError.self, "\(wrong)") {
        try demandWritable(folder.path + wrong + (wrong == "/x.html" ? "/" : ""))
      }
    }
    #expect(try names() == ["plan.yaml"])
  }

  @Test(arguments: Placing.allCases)
  func `whichever way a file gets its name, what is there is not written over`(_ way: Placing) throws {
    let bytes = Array("new".utf8)
    try writeFile(bytes, to: path, overwriting: .never, placing: [way])
    #expect(try text() == "new" && names() == ["plan.yaml"])
    #expect(throws: FileWriteError(code: .exists, path: path)) {
      try writeFile(Array("newer".utf8), to: path, overwriting: .never, placing: [way])
    }
    #expect(try text() == "new" && names() == ["plan.yaml"])
  }

  @Test func `a file keeps its permissions, and what is written like it has them too`() throws {
    folder.write("old", to: "plan.yaml")
    chmod(path, 0o600)
    try writeFile("new", to: path, overwriting: .allowed)
    try rewriteFile(Array("newer".utf8), at: path, readAs: Array("new".utf8))
    try writeFile("old", to: path + ".before", overwriting: .never, like: path)
    try writeFile("x", to: folder.path + "/other", overwriting: .never)
    #expect(try text() == "newer")
    #expect(mode(path) == 0o600 && mode(path + ".before") == 0o600 && mode(folder.path + "/other") == 0o644)
  }

  @Test(arguments: [(0o600, 0o600), (0o640, 0o640), (0o666, 0o644), (0o400, 0o600)] as [(mode_t, mode_t)])
  func `a new file is open to nobody to whom its neighbour is closed`(neighbour: mode_t, new: mode_t) throws {
    let facility = folder.write("x", to: "facility.yaml")
    chmod(facility, neighbour)
    try writeFile("x", to: path, overwriting: .never, asClosedAs: facility)
    _ = try GrowingFile(folder.path + "/lines", asClosedAs: facility)
    try writeFile("x", to: folder.path + "/alone", overwriting: .never, asClosedAs: folder.path + "/none")
    #expect(mode(path) == new && mode(folder.path + "/lines") == new && mode(folder.path + "/alone") == 0o644)
  }

  @Test func `nothing is written through a link`() throws {
    let elsewhere = folder.write("theirs", to: "elsewhere/secret.txt")
    symlink(elsewhere, path)
    #expect(throws: FileWriteError(code: .isLink, path: path)) {
      try rewriteFile(Array("new".utf8), at: path, readAs: Array("theirs".utf8))
    }
    #expect(throws: FileWriteError(code: .exists, path: path)) { try writeFile("new", to: path, overwriting: .never) }
    #expect(throws: FileWriteError(code: .isLink, path: path)) { _ = try GrowingFile(path) }
    try writeFile("new", to: path, overwriting: .allowed)
    #expect(try text() == "new")
    #expect(folder.text(of: "elsewhere/secret.txt") == "theirs")
  }

  @Test func `a file that was read is written again, and kept as it was under the first name that is free`() throws {
    folder.write("old", to: "plan.yaml")
    folder.write("x", to: "plan.yaml.before-1")
    let kept = try rewriteFile(Array("new".utf8), at: path, readAs: Array("old".utf8)) { "\(path).before-\($0)" }
    #expect(kept == path + ".before-2")
    #expect(try text() == "new" && folder.text(of: "plan.yaml.before-2") == "old")
  }

  @Test func `where somebody saved the file after it was read, it stays, and nothing is left behind`() throws {
    for meanwhile in ["theirs", "OLD", ""] {
      folder.write("old", to: "plan.yaml")
      #expect(throws: FileWriteError(code: .changed, path: path)) {
        try rewriteFile(
          Array("new".utf8), at: path, readAs: Array("old".utf8), keepingAs: { "\(path).before-\($0)" },
          whenReady: { folder.write(meanwhile, to: "plan.yaml") })
      }
      #expect(try text() == meanwhile && names() == ["plan.yaml"])
      #expect(throws: FileWriteError(code: .changed, path: path)) {
        try rewriteFile(Array("new".utf8), at: path, readAs: Array("old".utf8))
      }
    }
  }

  @Test func `a file that was removed or became a link meanwhile is not made anew, and nothing is left behind`() throws
  {
    let elsewhere = folder.write("old", to: "elsewhere.txt")
    for code in [FileWriteError.Code.changed, .isLink] {
      folder.write("old", to: "plan.yaml")
      #expect(throws: FileWriteError(code: code, path: path)) {
        try rewriteFile(
          Array("new".utf8), at: path, readAs: Array("old".utf8), keepingAs: { "\(path).before-\($0)" },
          whenReady: {
            unlink(path)
            if code == .isLink { symlink(elsewhere, path) }
          })
      }
      #expect(folder.text(of: "elsewhere.txt") == "old")
      unlink(path)
      #expect(try names() == ["elsewhere.txt"])
    }
  }

  @Test func `bytes go into a pipe, which stays one`() throws {
    mkfifo(path, 0o600)
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    for overwriting in [Overwriting.allowed, .never] {
      try writeFile("page", to: path, overwriting: overwriting)
      var buffer = [UInt8](repeating: 0, count: 16)
      let count = read(reader, &buffer, buffer.count)
      #expect(String(decoding: buffer.prefix(count), as: UTF8.self) == "page")
    }
    #expect(throws: FileWriteError(code: .notAFile, path: path)) {
      try rewriteFile(Array("page".utf8), at: path, readAs: [])
    }
    #expect(try names() == ["plan.yaml"])
  }

  @Test func `bytes go into a device, and a name for an open file leads to it`() throws {
    try writeFile("page", to: "/dev/null", overwriting: .allowed)
    var status = stat()
    #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
    folder.write("begun, ", to: "plan.yaml")
    let descriptor = open(path, O_WRONLY | O_APPEND)
    defer { close(descriptor) }
    symlink("/proc/self/fd/\(descriptor)", folder.path + "/link")
    try writeFile("page", to: "/dev/fd/\(descriptor)", overwriting: .allowed)
    try writeFile("s", to: folder.path + "/link", overwriting: .allowed)
    #expect(try text() == "begun, pages")
  }

  @Test func `a folder is no file`() {
    #expect(throws: FileWriteError(code: .isFolder, path: folder.path)) {
      try writeFile("x", to: folder.path, overwriting: .allowed)
    }
  }

  @Test(arguments: [245, 255]) func `a name may be as long as the system allows`(_ length: Int) throws {
    let name = String(repeating: "n", count: length)
    try writeFile("x", to: folder.path + "/" + name, overwriting: .never)
    try writeFile("y", to: folder.path + "/" + name, overwriting: .allowed)
    #expect(try names() == [name] && folder.text(of: name) == "y")
    #expect(throws: FileWriteError(code: .nameTooLong, path: folder.path + "/" + name + "n" + name)) {
      try writeFile("x", to: folder.path + "/" + name + "n" + name, overwriting: .never)
    }
  }

  @Test func `what a killed run has left is swept, and what a living one works on is not`() throws {
    let dead = try endedProcess()
    folder.write("torn", to: ".careaudit-draft-\(dead)-1")
    folder.write("torn", to: ".careaudit-draft-\(getpid())-x")
    folder.write("theirs", to: ".careaudit-draft-notes")
    folder.write("torn", to: "careaudit-print-\(dead)-abcdef/profile/page.html")
    folder.write("torn", to: "careaudit-print-\(getpid())-abcdef/page.html")
    try writeFile("x", to: path, overwriting: .never)
    do {
      let scratch = try ScratchFolder(for: "print", in: folder.path)
      try writeFile("page", to: scratch.path + "/page.html", overwriting: .never)
    }
    #expect(
      try names().sorted() == [
        ".careaudit-draft-\(getpid())-x", ".careaudit-draft-notes", "careaudit-print-\(getpid())-abcdef", "plan.yaml",
      ])
  }

  private func mode(_ path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : nil
  }

  /// The number of a process that was.
  private func endedProcess() throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/true")
    try process.run()
    process.waitUntilExit()
    return process.processIdentifier
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

  @Test func `no line is confirmed that would lie in a file that no longer bears its name`() throws {
    let folder = TemporaryFolder()
    let path = folder.path + "/lines"
    let file = try GrowingFile(path)
    try file.append("one")
    unlink(path)
    folder.write("theirs\n", to: "lines")
    #expect(throws: FileWriteError(code: .changed, path: path)) { try file.append("two") }
    #expect(folder.text(of: "lines") == "theirs\n")
  }

  @Test func `two cannot add to one file at a time`() throws {
    let folder = TemporaryFolder()
    let first = try GrowingFile(folder.path + "/lines.txt")
    var user: FileUser?
    do {
      _ = try GrowingFile(folder.path + "/lines.txt")
    } catch {
      if case .inUse(let other) = error.code { user = other }
    }
    #expect(user?.process == getpid())
    try first.append("kept")
  }

  @Test func `a line that is typed while the file is removed and made anew lies in the file that is there`() throws {
    let folder = TemporaryFolder()
    do {
      let first = try GrowingFile(folder.path + "/lines.txt")
      try first.append("gone")
      first.remove()
      let second = try GrowingFile(folder.path + "/lines.txt")
      try second.append("kept\nas one line")
    }
    #expect(folder.text(of: "lines.txt") == "kept as one line\n")
  }
}

@Suite struct FolderLockTests {
  private let folder = TemporaryFolder()

  @Test func `a folder is one program's at a time, the other is told whose, and nothing is left in it`() throws {
    let lock = try FolderLock(folder.path)
    var user: FileUser?
    do throws(FileWriteError) {
      try FolderLock(folder.path, patience: 30).release()
    } catch {
      if case .inUse(let other) = error.code { user = other }
    }
    #expect(user?.process == getpid() && user?.program != nil)
    lock.release()
    try FolderLock(folder.path, patience: 0).release()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test func `a folder that may only be read can be kept all the same`() throws {
    chmod(folder.path, 0o555)
    defer { chmod(folder.path, 0o755) }
    try FolderLock(folder.path, patience: 0).release()
  }
}
