import AuditRegistry
import Testing

@Suite struct FileBundleTests {
  private let files = [
    FileBundle.File(subject: "Audits/kc-005/ផែនការ \n 1.yaml", bytes: Array("a: 1\n".utf8)),
    FileBundle.File(subject: "Standards/x", bytes: []), FileBundle.File(subject: "y", bytes: [0, 255, 10, 10]),
  ]

  @Test func `what is put in comes out, byte for byte`() {
    #expect(FileBundle.read(FileBundle.written(files)) == files)
    #expect(FileBundle.read(FileBundle.written([])) == [])
  }

  @Test func `one that was cut or has something else in it is none, or holds fewer files whole`() {
    let whole = FileBundle.written(files)
    for count in 0..<whole.count {
      guard let read = FileBundle.read(Array(whole.prefix(count))) else { continue }
      #expect(read == Array(files.prefix(read.count)) && read.count < files.count, "\(count)")
    }
    let heading = "careaudit-files/1\n"
    for text in [
      "", "careaudit-files/2\n", heading + "x", heading + "1 1\na\n", heading + "-1 1\na\nb", heading + "1  1\na\nb",
      heading + "1 0\n\nb", heading + "99999999999999999999 1\na\nb", heading + "999999999 1\na\nb",
      heading + "1 1\na b",
      heading + "1 5000\na\nb", heading + " 1 1\na\nb",
    ] {
      #expect(FileBundle.read(Array(text.utf8)) == nil, "\(text)")
    }
    #expect(FileBundle.read(Array((heading + "1 1\n").utf8) + [0xFF, 0x0A, 0x62]) == nil)
  }

  @Test func `one holds no more files than a transaction takes`() {
    let many = [FileBundle.File](repeating: files[1], count: FileBundle.mostFiles)
    #expect(FileBundle.read(FileBundle.written(many))?.count == FileBundle.mostFiles)
    #expect(FileBundle.read(FileBundle.written(many + [files[1]])) == nil)
  }
}
