import AuditTestSupport
import FileAccess
import Glibc
import Testing

/// Files that are remembered answer as they do when each is asked for.
@Suite struct `Remembered files` {
  private static func code<Value>(_ body: () throws(FileError) -> Value) -> FileError.Code? {
    do throws(FileError) { _ = try body() } catch { return error.code }
    return nil
  }

  @Test func `a folder answers as it does without memory, names that look alike among them`() throws {
    let folder = TemporaryFolder()
    // The same letter, put together in two ways.
    let names = ["b.yaml", ".hidden", "a.yaml", "caf\u{E9}", "cafe\u{301}", "ផ្ទះ.yaml"]
    for name in names where name != "caf\u{E9}" { folder.write("a: 1\n", to: name) }
    mkdir(folder.path + "/caf\u{E9}", 0o755)
    mkdir(folder.path + "/.inner", 0o755)
    symlink("b.yaml", folder.path + "/link.yaml")
    symlink("nowhere", folder.path + "/broken")
    symlink(".", folder.path + "/self")
    let (plain, remembered) = (FileSystem(), RememberedFiles(FileSystem()))
    for _ in 0..<2 {
      for hidden in [false, true] {
        let listed = try remembered.names(inFolder: folder.path, hidden: hidden)
        #expect(
          listed.map { Array($0.utf8) }
            == (try plain.names(inFolder: folder.path, hidden: hidden)).map { Array($0.utf8) })
        for name in listed {
          let path = folder.path + "/" + name
          #expect((try? remembered.kind(ofPath: path)) == (try? plain.kind(ofPath: path)))
        }
      }
    }
    for path in ["/missing", "/b.yaml", "/broken"] {
      #expect(
        Self.code { () throws(FileError) in try remembered.names(inFolder: folder.path + path) }
          == Self.code { () throws(FileError) in try plain.names(inFolder: folder.path + path) })
      #expect(
        Self.code { () throws(FileError) in try remembered.kind(ofPath: folder.path + path) }
          == Self.code { () throws(FileError) in try plain.kind(ofPath: folder.path + path) })
    }
  }

  @Test func `a folder is looked at once, and the bytes of a file each time`() throws {
    let folder = TemporaryFolder()
    let path = folder.write("a: 1\n", to: "a.yaml")
    let remembered = RememberedFiles(FileSystem())
    #expect(try remembered.names(inFolder: folder.path) == ["a.yaml"])
    folder.write("a: 22\n", to: "a.yaml")
    folder.write("b: 1\n", to: "b.yaml")
    #expect(try remembered.names(inFolder: folder.path) == ["a.yaml"])
    #expect(try remembered.read(path) == Array("a: 22\n".utf8))
  }
}
