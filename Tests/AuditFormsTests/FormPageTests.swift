import AuditModel
import AuditPages
import AuditTestSupport
import ContentCoding
import Foundation
import Testing

@testable import AuditForms

@Suite struct `The page of the form` {
  @Test(arguments: 0..<6)
  func `holds its questions, the Core and its words whole`(seed: UInt64) throws {
    let world = FormWorld(seed: seed)
    let face = try #require(
      try world.json(Array(world.text(behind: "<script type=\"text/plain\" id=\"face\">").utf8)) as? [String: Any])
    #expect(face["facility"] as? String == world.content.facility.id)
    #expect(try world.json(world.unpacked("questions")) is [String: Any])
    #expect(try world.json(world.unpacked("more")) is [String: Any])
    #expect(try world.packed("scorer") == WebFolder.bytes("scorer.wasm.gz"))
    #expect(try world.text(behind: "<script type=\"text/plain\" id=\"packed\">").utf8.count > 8)
  }

  @Test func `lets run its own script and no other`() throws {
    let world = FormWorld(seed: 1)
    let script = try world.text(behind: "<script>")
    #expect(script == formScript)
    let digest = base64(contentDigestBytes(Array(script.utf8)))
    #expect(world.page.contains("script-src 'sha256-\(digest)' 'wasm-unsafe-eval';"))
    #expect(world.page.contains("default-src 'none'"))
    #expect(world.page.components(separatedBy: "<script>").count == 2)
  }

  @Test func `has in its script what lies in Sources, behind the terms of the program`() throws {
    #expect(formScript + "\n" == formTermsScript + (try WebFolder.scripts()))
    #expect(EmbeddedFile.formStyle.text == (try WebFolder.text("form.css")))
    #expect(EmbeddedFile.formScorer.bytes == (try WebFolder.bytes("scorer.wasm.gz")))
    let files = try FileManager.default.contentsOfDirectory(atPath: WebFolder.path.path(percentEncoded: false))
    #expect(Set(files.filter { $0.hasSuffix(".js") }) == Set(WebFolder.parts + WebFolder.phoneParts + ["residents.js"]))
  }

  @Test func `ends no element before its end`() throws {
    for end in ["</script", "<script", "<!--"] {
      #expect(!formScript.lowercased().contains(end), "\(end)")
    }
    #expect(!EmbeddedFile.formStyle.text.lowercased().contains("</"))
  }

  @Test(arguments: [
    "</script><script>x", "\u{600}</script>", "\u{200B}</ScRiPt >", "<!--<script>", "]]>", "\u{2028}</script>",
    "&lt;/script&gt;",
  ])
  func `takes no text from outside for a part of itself`(text: String) throws {
    let (plain, odd) = (FormWorld(seed: 3, facility: "aa-001"), FormWorld(seed: 3, facility: text))
    func tags(_ page: String) -> [String] {
      page.utf8.split(separator: UInt8(ascii: "<")).dropFirst().map { part in
        String(
          decoding: part.prefix {
            ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "!")
          }, as: UTF8.self)
      }
    }
    #expect(tags(odd.page) == tags(plain.page))
    let face = try odd.json(Array(odd.text(behind: "<script type=\"text/plain\" id=\"face\">").utf8)) as? [String: Any]
    #expect(face?["facility"] as? String == text)
  }

  @Test func `names nothing that it would have to load`() {
    let page = FormWorld(seed: 2).page
    for reach in ["http://", "https://", "src=\"", "href=\"/", "@import", "url("] {
      #expect(!page.contains(reach), "\(reach)")
    }
  }
}

@Suite struct `The Core in the form` {
  @Test func `is a module that asks for nothing and gives seven things`() throws {
    let module = try WasmModule(WebFolder.scorer())
    #expect(module.sections[2] == nil, "it imports nothing")
    let exports = try #require(module.sections[7])
    for name in ["memory", "room", "open", "score", "personal", "day", "number"] {
      #expect(
        exports.indices.contains { exports[$0...].starts(with: [UInt8(name.utf8.count)] + Array(name.utf8)) }, "\(name)"
      )
    }
  }

  @Test func `holds machine code alone, no names, no places of this machine and no lines of its sources`() throws {
    let bytes = try WebFolder.scorer()
    #expect(try WasmModule(bytes).sections[0] == nil, "neither names nor producers")
    let text = String(decoding: bytes, as: UTF8.self)
    for trace in [".swift", "/work", "/home", "/root", "/tmp", "/usr", "/opt", "swift-", "Swift version", "clang"] {
      #expect(!text.contains(trace), "\(trace)")
    }
  }
}

/// The sections of a module of WebAssembly by their numbers; 0 is a custom one.
private struct WasmModule {
  private(set) var sections: [UInt8: ArraySlice<UInt8>] = [:]

  struct Spoilt: Error {}

  init(_ bytes: [UInt8]) throws {
    guard bytes.starts(with: [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]) else { throw Spoilt() }
    var rest = bytes[8...]
    while let number = rest.popFirst() {
      var (length, shift) = (0, 0)
      while let byte = rest.popFirst() {
        length |= Int(byte & 0x7F) << shift
        shift += 7
        if byte < 0x80 { break }
      }
      guard length <= rest.count else { throw Spoilt() }
      sections[number] = rest.prefix(length)
      rest = rest.dropFirst(length)
    }
  }
}
