import Testing

/// Scripts and style sheets lie in folders called Web, where editors and checkers read them.
@Suite struct WebFilesTests {
  @Test func `no script stands in a string of Swift`() throws {
    let files = Repository.files(below: "Sources", ending: ".swift")
    #expect(files.count > 100)
    for file in files {
      for (number, line) in try Repository.text(of: file).split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      where !line.drop(while: { $0 == " " }).hasPrefix("//") {
        for sign in ["=> {", "=> (", ") =>", "addEventListener", "querySelector", "document.createElement"] {
          #expect(!line.contains(sign), "\(file):\(number + 1)")
        }
      }
    }
  }

  @Test func `no style sheet stands in a string of Swift`() throws {
    let rule = /[{]\s?(?:margin|padding|border|display|font-size|color)[a-z-]*:\s/
    for file in Repository.files(below: "Sources", ending: ".swift") {
      for line in try Repository.text(of: file).split(separator: "\n") where line.contains(rule) {
        Issue.record("\(file): \(line)")
      }
    }
  }

  @Test func `every file of a Web folder is carried by the program, and each that it carries is there`() throws {
    let door = try Repository.text(of: "Sources/Doors/CEmbeddedFiles/CEmbeddedFiles.c")
    let carried = door.matches(of: /#embed "\.\.\/\.\.\/(Output\/\w+\/Web\/[\w.]+)"/).map { "Sources/" + $0.output.1 }
    let there = Repository.files(below: "Sources", ending: "").filter { path in
      path.contains("/Web/") && !path.hasSuffix(".d.ts")
    }
    // What several scripts share is carried with each.
    #expect(Set(carried).sorted() == there)
  }
}
