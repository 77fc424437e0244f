import AuditTestSupport
import FileAccess
import Glibc
import Testing

@Suite struct `Reading a file` {
  let folder = TemporaryFolder()

  @Test func `gives every byte as it stands`() throws {
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(try readFile(folder.write(bytes, to: "all.bin")) == bytes)
  }

  @Test func `an empty file has no bytes`() throws {
    #expect(try readFile(folder.write("", to: "empty.yaml")) == [])
  }

  @Test func `a link to a file is read as the file`() throws {
    folder.write("a: 1\n", to: "real.yaml")
    makeLink("real.yaml", at: folder.path + "/link.yaml")
    #expect(try readFile(folder.path + "/link.yaml") == Array("a: 1\n".utf8))
  }

  @Test(arguments: [(4, true), (5, true), (6, false)])
  func `a file may be as large as the limit and no larger`(size: Int, isRead: Bool) {
    let path = folder.write([UInt8](repeating: 0x61, count: size), to: "file")
    let expected: FileError.Code? = isRead ? nil : .tooLarge(limit: 5)
    #expect(code { () throws(FileError) in try readFile(path, limit: 5).count } == expected)
  }

  @Test func `the limit is eight megabytes where none is given`() {
    let path = folder.path + "/sparse"
    folder.write("", to: "sparse")
    truncate(path, 8 << 20)
    #expect(code { () throws(FileError) in try readFile(path) } == nil)
    truncate(path, 8 << 20 + 1)
    #expect(code { () throws(FileError) in try readFile(path) } == .tooLarge(limit: 8 << 20))
  }

  @Test func `what cannot be read is told by its code and its path`() {
    folder.write("x", to: "file")
    folder.write("x", to: "sub/file")
    makeLink("round", at: folder.path + "/round")
    makeLink("nowhere", at: folder.path + "/dangling")
    mkfifo(folder.path + "/pipe", 0o644)
    let expected: [(path: String, code: FileError.Code)] = [
      (folder.path + "/absent", .missing),
      (folder.path + "/file/below", .missing),
      (folder.path + "/dangling", .missing),
      (folder.path + "/sub", .isFolder),
      (folder.path + "/round", .loop),
      (folder.path + "/pipe", .notAFile),
      ("/dev/null", .notAFile),
      (folder.path + "/" + String(repeating: "n", count: 300), .other(ENAMETOOLONG)),
    ]
    for (path, code) in expected {
      do throws(FileError) {
        let bytes = try readFile(path)
        Issue.record("\(path) gave \(bytes.count) bytes")
      } catch {
        #expect(error.code == code, "\(path)")
        #expect(error.path == path)
      }
    }
  }

  @Test func `a socket is no file`() {
    let path = folder.path + "/socket"
    let descriptor = makeSocket(at: path)
    defer { close(descriptor) }
    #expect(kindOrNil(path) == .other)
    #expect(code { () throws(FileError) in try readFile(path) } == .notAFile)
  }

  @Test(.enabled("root may read everything") { geteuid() != 0 })
  func `a file that may not be read is told as such`() {
    let path = folder.write("x", to: "secret")
    chmod(path, 0)
    #expect(code { () throws(FileError) in try readFile(path) } == .notPermitted)
  }
}

@Suite struct `Looking at folders` {
  let folder = TemporaryFolder()

  @Test func `names come sorted by their bytes, without those that begin with a dot`() throws {
    for name in ["b.yaml", "a.yaml", "B.yaml", ".git", ".a.yaml", "ខ.yaml", "ក.yaml", "a-1.yaml", "a b.yaml"] {
      folder.write("x", to: name)
    }
    folder.write("x", to: "sub/inner.yaml")
    #expect(
      try names(inFolder: folder.path)
        == ["B.yaml", "a b.yaml", "a-1.yaml", "a.yaml", "b.yaml", "sub", "ក.yaml", "ខ.yaml"])
  }

  @Test func `the longest name that a file can have is given whole`() throws {
    let name = String(repeating: "x", count: 255)
    folder.write("x", to: name)
    #expect(try names(inFolder: folder.path) == [name])
  }

  @Test func `an empty folder has no names`() throws {
    #expect(try names(inFolder: folder.path) == [])
  }

  @Test func `only a folder has names`() {
    folder.write("x", to: "file")
    makeLink("round", at: folder.path + "/round")
    #expect(code { () throws(FileError) in try names(inFolder: folder.path + "/file") } == .isNoFolder)
    #expect(code { () throws(FileError) in try names(inFolder: folder.path + "/absent") } == .missing)
    #expect(code { () throws(FileError) in try names(inFolder: folder.path + "/round") } == .loop)
  }

  @Test func `a path names a file, a folder or something else, links followed`() {
    folder.write("x", to: "sub/file")
    makeLink("sub", at: folder.path + "/to-folder")
    makeLink("sub/file", at: folder.path + "/to-file")
    makeLink("nowhere", at: folder.path + "/dangling")
    #expect(kindOrNil(folder.path + "/sub") == .folder)
    #expect(kindOrNil(folder.path + "/sub/file") == .file)
    #expect(kindOrNil(folder.path + "/to-folder") == .folder)
    #expect(kindOrNil(folder.path + "/to-file") == .file)
    #expect(kindOrNil("/dev/null") == .other)
    #expect(code { () throws(FileError) in try kind(ofPath: folder.path + "/dangling") } == .missing)
  }

  @Test func `two ways to one folder resolve to the same path`() throws {
    folder.write("x", to: "sub/inner/file")
    makeLink("sub/inner", at: folder.path + "/short")
    let straight = try resolvedPath(folder.path + "/sub/inner")
    #expect(try resolvedPath(folder.path + "/short") == straight)
    #expect(try resolvedPath(folder.path + "/sub/../sub/./inner/") == straight)
    #expect(try resolvedPath(folder.path + "/sub") != straight)
    #expect(code { () throws(FileError) in try resolvedPath(folder.path + "/absent") } == .missing)
  }
}

@Suite struct `Parts of paths` {
  @Test(arguments: [
    ("Audits", "pp-014", "Audits/pp-014"),
    ("Audits/", "pp-014", "Audits/pp-014"),
    ("/", "tmp", "/tmp"),
    (".", "a.yaml", "a.yaml"),
    ("", "a.yaml", "a.yaml"),
    ("..", "a.yaml", "../a.yaml"),
    ("./Audits", "ក", "./Audits/ក"),
  ])
  func `a name below a path has one slash between, and none behind the present folder`(
    path: String, name: String, whole: String
  ) {
    #expect(path.appending(path: name) == whole)
  }

  @Test(arguments: [
    ("Audits/pp-014", "Audits", "pp-014"),
    ("Audits/pp-014/", "Audits", "pp-014"),
    ("Audits//pp-014///", "Audits", "pp-014"),
    ("pp-014", ".", "pp-014"),
    ("/tmp", "/", "tmp"),
    ("ថត/ឯកសារ.yaml", "ថត", "ឯកសារ.yaml"),
    ("", ".", ""),
    ("/", "/", ""),
  ])
  func `the last part of a path stands behind the last slash that is not at the end, its folder before it`(
    path: String, folder: String, last: String
  ) {
    #expect(path.lastPathPart == last)
    #expect(path.folderPart == folder)
  }
}

/// The code of the error that `work` throws; nil where it throws none.
private func code<Result>(_ work: () throws(FileError) -> Result) -> FileError.Code? {
  do throws(FileError) {
    _ = try work()
    return nil
  } catch {
    return error.code
  }
}

private func kindOrNil(_ path: String) -> PathKind? { try? kind(ofPath: path) }

/// Only ever to a place inside the temporary folder: what cleans up follows links.
private func makeLink(_ target: String, at path: String) {
  precondition(symlink(target, path) == 0, "a test must be able to make its links")
}

private func makeSocket(at path: String) -> Int32 {
  let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
  var address = sockaddr_un()
  address.sun_family = sa_family_t(AF_UNIX)
  withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
  let bound = withUnsafePointer(to: &address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
    }
  }
  precondition(bound == 0, "a test must be able to make its socket")
  return descriptor
}
