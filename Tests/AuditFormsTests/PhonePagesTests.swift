import AuditPages
import ContentCoding
import Foundation
import Testing

@testable import AuditForms

@Suite struct `The pages of a phone` {
  private let pages = PhonePages(program: "careaudit 1")

  private func digest(_ text: some StringProtocol) -> String {
    "'sha256-" + base64(contentDigestBytes(Array(text.utf8))) + "'"
  }

  @Test func `run their own script in their own style, and reach the service alone`() throws {
    let script = try #require(pages.page.firstMatch(of: /(?s)<script>(.*?)<\/script>\n<\/body>/)).output.1
    let style = try #require(pages.page.firstMatch(of: /(?s)<style>(.*?)<\/style>/)).output.1
    #expect(pages.pagePolicy.contains("script-src \(digest(script));"))
    #expect(pages.pagePolicy.contains("style-src \(digest(style));"))
    #expect(pages.pagePolicy.hasPrefix("default-src 'none';") && !pages.pagePolicy.contains("unsafe"))
    for reach in ["http://", "https://", "src=\"", "@import", "url("] {
      let other = pages.page.replacing("http://www.w3.org/2000/svg", with: "")
      #expect(!other.contains(reach), "\(reach)")
    }
  }

  @Test func `the opener's digest is that of its script, which stands in a block of its own`() throws {
    let line = try #require(pages.worker.split(separator: "\n").first { $0.hasPrefix("const phoneOpener = ") })
    let json = line.dropFirst("const phoneOpener = ".count).dropLast()
    let opener = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: String])
    let page = try #require(opener["page"])
    let script = try #require(page.firstMatch(of: /(?s)<script>(.*?)<\/script>/)).output.1
    #expect(digest(script) == "'sha256-\(try #require(opener["script"]))'")
    #expect(script.hasPrefix("\"use strict\";{\n") && script.hasSuffix("\n}"))
  }

  @Test func `another program has another worker`() {
    #expect(PhonePages(program: "careaudit 2").worker != pages.worker)
    #expect(PhonePages(program: "careaudit 1").worker == pages.worker)
  }

  @Test func `have a sentence for all that they say, and none that they never say`() throws {
    let names = Set(PhonePhrases.all.map(\.name))
    #expect(names.count == PhonePhrases.all.count)
    let script = try WebFolder.text("phone.js")
    for said in script.matches(of: /\btell\("(\w+)"/) {
      #expect(names.contains(String(said.output.1)), "\(said.output.1)")
    }
    for name in names where !name.hasPrefix("kind ") {
      #expect(script.utf8.contains(Array("\"\(name)\"".utf8)), "\(name)")
    }
  }

  @Test func `a manifest by which a browser installs it`() throws {
    let manifest = try #require(try JSONSerialization.jsonObject(with: Data(pages.manifest.utf8)) as? [String: Any])
    #expect(manifest["start_url"] as? String == "/phone" && manifest["display"] as? String == "standalone")
    let icons = try #require(manifest["icons"] as? [[String: String]])
    #expect(icons.map { $0["sizes"] } == ["192x192", "any"])
    #expect(pages.picture.starts(with: [0x89, 0x50, 0x4E, 0x47]))
  }

  @Test func `end no element before its end`() throws {
    for part in WebFolder.phoneParts {
      #expect(try !WebFolder.text(part).lowercased().contains("</script"), "\(part)")
    }
    #expect(!EmbeddedFile.phoneStyle.text.contains("</"))
  }
}
