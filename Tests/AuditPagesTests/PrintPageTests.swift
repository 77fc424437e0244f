import AuditPages
import AuditTestSupport
import FileAccess
import Foundation
import Testing

@Suite struct PrintPageTests {
  let folder = TemporaryFolder()

  @Test func `without a browser nothing is written`() {
    let path = folder.path + "/page.pdf"
    #expect(throws: PrintError.noBrowser) { try printPage("<p>x", to: path, searching: [folder.path]) }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a browser that makes nothing leaves what was there`() throws {
    let path = folder.write("old", to: "page.pdf")
    try browser("exit 7")
    #expect(throws: PrintError.browserFailed(7)) { try printPage("<p>x", to: path, searching: [folder.path]) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
  }

  @Test func `what the browser prints is given, and its folder is removed`() throws {
    let path = folder.path + "/page.pdf"
    try browser(
      """
      for word in "$@"; do case "$word" in --print-to-pdf=*) out="${word#*=}";; file://*) in="${word#file://}";; esac; done
      dirname "$in" > \(folder.path)/where; cat "$in" > "$out"
      """)
    try printPage("<p>ខ្មែរ", to: path, searching: [folder.path])
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "<p>ខ្មែរ")
    let used = try String(contentsOfFile: folder.path + "/where", encoding: .utf8).dropLast()
    #expect(!FileManager.default.fileExists(atPath: String(used)))
  }

  @Test func `a folder that is not there is told as such`() throws {
    try browser("for w in \"$@\"; do case \"$w\" in --print-to-pdf=*) echo x > \"${w#*=}\";; esac; done")
    let path = folder.path + "/none/page.pdf"
    #expect(throws: PrintError.notWritten(FileWriteError(errno: ENOENT, path: path))) {
      try printPage("<p>x", to: path, searching: [folder.path])
    }
  }

  private func browser(_ script: String) throws {
    let path = folder.write("#!/bin/sh\n" + script + "\n", to: "chromium")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }
}
