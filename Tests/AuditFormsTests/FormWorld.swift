import AuditAsking
import AuditModel
import AuditTestSupport
import ContentCoding
import Foundation
import Testing

@testable import AuditForms

/// The files beside the Swift of AuditForms.
enum WebFolder {
  static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/Output/AuditForms/Web")

  static func text(_ name: String) throws -> String {
    try String(contentsOf: path.appending(path: name), encoding: .utf8)
  }

  static func bytes(_ name: String) throws -> [UInt8] { try Array(Data(contentsOf: path.appending(path: name))) }

  /// The Core, unpacked; gzip puts ten bytes before what it packs.
  static func scorer() throws -> [UInt8] { try inflated(bytes("scorer.wasm.gz"), behind: 10) }

  /// In the order in which the page has them.
  static let parts = [
    "words", "sealing", "phonestore", "handing", "draft", "scoring", "keeping", "exchange", "questions", "readout",
    "dangers", "page",
  ].map { $0 + ".js" }

  /// What a phone runs beside the form.
  static let phoneParts = ["phone.js", "phonelist.js", "worker.js", "opener.js"]

  static func scripts() throws -> String { try parts.map { try text($0) }.joined() }
}

/// What was packed, behind a head of so many bytes.
func inflated(_ packed: [UInt8], behind head: Int) throws -> [UInt8] {
  var bytes: [UInt8] = []
  try #require(
    inflate(packed[head...]) {
      bytes += $0
      return true
    })
  return bytes
}

/// A form of a random world, and what stands in it.
struct FormWorld {
  let content: FormContent
  let page: String

  init(seed: UInt64, facility id: String? = nil) {
    let world = RandomWorld(seed: seed)
    let facility = Facility(
      id: id ?? world.facility.id, care: world.facility.care, operatedBy: world.facility.operatedBy,
      residents: world.facility.residents, serves: world.facility.serves)
    content = FormContent(
      checklist: Checklist(for: facility, by: world.library.standards, in: world.library), facility: facility,
      isBlank: false, kind: .inspection, made: CalendarDay(year: 2026, month: 11, day: 23)!,
      library: world.library, previous: [], plan: nil, known: nil)
    page = renderForm(content, font: nil, program: "careaudit 0")
  }

  /// What stands between a tag and the end of its element.
  func text(behind tag: String) throws -> String {
    let start = try #require(page.range(of: tag), "\(tag)").upperBound
    let end = try #require(page.range(of: "</script>", range: start..<page.endIndex)).lowerBound
    return String(page[start..<end])
  }

  func packed(_ id: String) throws -> [UInt8] {
    try Array(#require(Data(base64Encoded: text(behind: "<script type=\"text/plain\" id=\"\(id)\">"))))
  }

  /// What zlib has packed.
  func unpacked(_ id: String) throws -> [UInt8] { try inflated(packed(id), behind: 2) }

  func json(_ bytes: [UInt8]) throws -> Any { try JSONSerialization.jsonObject(with: Data(bytes)) }
}
