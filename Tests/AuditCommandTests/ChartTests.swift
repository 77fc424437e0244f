import AuditTestSupport
import Foundation
import FoundationXML
import Testing

/// Pictures for slides.
@Suite struct ChartTests {
  private static let country = CompareTests.country(hidden: 5)

  /// The pictures of a comparison by their names.
  private func pictures(_ words: [String]) throws -> (names: [String], folder: TemporaryFolder) {
    let folder = TemporaryFolder()
    let run = ChartTests.country.run("compare", ["--charts", folder.path] + words)
    #expect(run.status == 0, "\(run.complaints)")
    return (try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted(), folder)
  }

  private func text(_ name: String, in folder: TemporaryFolder) throws -> String {
    String(decoding: try #require(FileManager.default.contents(atPath: folder.path + "/" + name)), as: UTF8.self)
  }

  private func element(_ name: String, of picture: String) throws -> String {
    let parts = picture.components(separatedBy: "<" + name + ">")
    try #require(parts.count == 2)
    return parts[1].components(separatedBy: "</" + name + ">")[0]
  }

  @Test(arguments: ["en", "km"])
  func `a picture needs no font, and says in words what it draws`(language: String) throws {
    let (names, folder) = try pictures(["--share", "ministry", "--language", language])
    let vectors = names.filter { $0.hasSuffix(".svg") }
    #expect(!vectors.isEmpty)
    for name in vectors {
      let picture = try text(name, in: folder)
      #expect(!picture.contains("<text") && !picture.contains("font") && !picture.contains("<image"))
      let title = try element("title", of: picture)
      #expect(title.unicodeScalars.contains { (0x1780...0x17FF).contains($0.value) } == (language == "km"))
      #expect(!(try element("desc", of: picture)).isEmpty)
      #expect(XMLParser(data: Data(picture.utf8)).parse())
    }
  }

  @Test func `each picture is there as vectors and as pixels of 1920 by 1080`() throws {
    let (names, folder) = try pictures(["--share", "coalition"])
    #expect(!names.isEmpty)
    for name in names where name.hasSuffix(".png") {
      #expect(names.contains(name.dropLast(4) + ".svg"))
      let bytes = try #require(FileManager.default.contents(atPath: folder.path + "/" + name)).prefix(24)
      #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
      #expect(Array(bytes.suffix(8)) == [0, 0, 7, 128, 0, 0, 4, 56])
    }
  }

  @Test(arguments: ["public", "coalition", "ministry"])
  func `a picture tells no figure that the page of its view does not`(view: String) throws {
    let words = ["--share", view, "--language", "en"]
    let (names, folder) = try pictures(words)
    let page = ChartTests.country.run("compare", ["--format", "html"] + words).output
    var count = 0
    for name in names where name.hasSuffix(".svg") {
      let told = try element("desc", of: text(name, in: folder)).components(separatedBy: "; ").filter {
        $0.contains(" – ")
      }
      #expect(!told.isEmpty)
      for figure in told.flatMap({ $0.matches(of: /(at (most|least) )?\d+ of \d+|\d+(\.\d+)?%(–\d+(\.\d+)?%)?/) }) {
        #expect(page.contains(figure.output.0), "\(name): \(figure.output.0)")
        count += 1
      }
    }
    #expect(count > 0)
  }

  @Test func `a picture speaks of what it draws, and says how many it does not`() throws {
    let provinces = """
      provinces: cambodia
      list:
        - {code: "07", name: {en: Kampot, km: កំពត}, tile: {row: 2, column: 1}}
        - {code: "21", name: {en: Takeo, km: តាកែវ}, tile: {row: 1, column: 1}}

      """
    let world = CompareTests.country(hidden: 5, beside: ["Standards/provinces.yaml": provinces]) {
      $0 < 4 ? "Nowhereland" : $0 < 7 ? "Takeo" : "Kampot"
    }
    let folder = TemporaryFolder()
    let words = ["--charts", folder.path, "--share", "ministry", "--language", "en"]
    let run = world.run("compare", words)
    #expect(run.status == 0, "\(run.complaints)")
    let map = try text("house-rules-2020.2-provinces.svg", in: folder)
    #expect(!(try element("title", of: map)).contains("Nowhereland"))
    let said = try element("desc", of: map)
    #expect(said.contains("Not drawn: 4 facilities") && said.contains(" · 8 facilities · "))
    let moves = try element("desc", of: text("house-rules-2020.2-moves.svg", in: folder))
    #expect(moves.contains(" · 12 facilities · "))
  }

  @Test func `pictures need a folder, and a file in its place is told`() {
    let folder = TemporaryFolder()
    folder.write("kept", to: "slides")
    let run = ChartTests.country.run("compare", ["--charts", folder.path + "/slides", "--language", "en"])
    #expect(run.status == 2 && run.complaints.contains("a file stands here where a folder belongs"))
    #expect(!run.complaints.contains("--output"))
  }

  @Test func `pictures are of a comparison alone`() {
    for other in ["--mends", "--agreement", "--dry-run"] {
      let run = ChartTests.country.run("compare", ["--charts", "/nowhere", other])
      #expect(run.status == 2 && run.complaints.contains("--charts"))
    }
  }
}
