import AccountKeeping
import AuditModel
import AuditRegistry
import AuditTestSupport
import Foundation
import HTTPServing

@testable import AuditService

/// A registry with two facilities of two provinces, one of them confidential, and somebody of each role.
struct ServiceWorld {
  let folder = TemporaryFolder()
  let service: RegistryService
  static let host = "registry.example"
  static let today = CalendarDay(year: 2026, month: 11, day: 23)!
  static let now: Int64 = 1_795_000_000

  /// By their names: who they are.
  static let people: [Account] = [
    Account(name: "dara", role: .inspector, places: ["Kandal"], language: "en"),
    Account(name: "bopha", role: .inspector, places: ["Battambang"], language: "en"),
    Account(name: "house-a", role: .facility, places: ["aa-001"], language: "en"),
    Account(name: "house-b", role: .facility, places: ["bb-002"], language: "en"),
    Account(name: "minister", role: .ministry, language: "en"),
    Account(name: "partner", role: .coalition, language: "en"), Account(name: "keeper", role: .keeper, language: "en"),
  ]

  static let hostile = "<script>alert(1)</script>\" onload=\"x' &amp;"

  private static let more = "operator: ngo\nresidents: [women]\nserves: [at-risk]\n"

  /// The standards that this repository ships.
  private static let shippedStandards = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Standards")

  init(withStandards: Bool = false) throws {
    let place = folder.path + "/registry.db"
    let registry = try Registry.begin(at: place, name: "registry.example", by: "tester")
    folder.write(
      "facility: aa-001\nname: 'The " + ServiceWorld.hostile.replacing("'", with: "''") + " house'\ncare: shelter\n"
        + ServiceWorld.more
        + "province: Kandal\nlocation: open\n", to: "in/Audits/aa-001/facility.yaml")
    folder.write(
      "facility: bb-002\nname: Hidden house\ncare: shelter\nprovince: Battambang\n" + ServiceWorld.more,
      to: "in/Audits/bb-002/facility.yaml")
    folder.write("secret note\n", to: "in/Audits/aa-001/inspector-note.txt")
    if withStandards {
      try FileManager.default.copyItem(
        at: ServiceWorld.shippedStandards, to: URL(filePath: folder.path + "/in/Standards"))
    }
    try registry.bring(folder.path + "/in", by: "tester", today: ServiceWorld.today) { _ in }
    service = try RegistryService(
      at: place, isSecure: true, isBehindProxy: false, program: "careaudit", today: { ServiceWorld.today },
      clock: { ServiceWorld.now }, tell: { _ in })
    for person in ServiceWorld.people {
      let invitation = try service.store.open(person, by: "tester", now: ServiceWorld.now)
      _ = try service.store.accounts { book throws(AccountError) in
        try book.takeUp(invitation, hash: "h", now: ServiceWorld.now)
      }
    }
  }

  /// A session of somebody; nil: of nobody.
  func session(of name: String?) throws -> String? {
    guard let name else { return nil }
    return try service.store.accounts { book throws(AccountError) in
      try book.begin(name, by: "h", now: ServiceWorld.now)
    }
  }

  func get(_ path: String, as name: String? = nil, headers: [(name: String, value: String)] = []) throws -> HTTPAnswer {
    try ask(.get, path, session: try session(of: name), headers: headers)
  }

  /// Sends a form as a page of ours would.
  func post(_ path: String, _ form: String = "", as name: String? = nil) throws -> HTTPAnswer {
    try ask(.post, path, form, session: try session(of: name))
  }

  /// Sends a visit as a phone does.
  ///
  /// - Parameter device: what the phone keeps to be known again.
  func send(_ export: String, to facility: String, session: String, device: String?, why: String = "") throws
    -> HTTPAnswer
  {
    let parts = [
      ("name=\"token\"", formToken(ofSession: session)), ("name=\"why\"", why),
      ("name=\"file\"; filename=\"visit.json\"", export),
    ]
    let body =
      parts.map { "--line\r\nContent-Disposition: form-data; \($0.0)\r\n\r\n\($0.1)\r\n" }.joined() + "--line--\r\n"
    let cookies =
      RegistryService.cookie + "=" + session + (device.map { "; " + RegistryService.deviceCookie + "=" + $0 } ?? "")
    let request = HTTPRequest(
      .post, ["facility", facility, "visit"],
      headers: [
        ("host", ServiceWorld.host), ("origin", "https://" + ServiceWorld.host), ("cookie", cookies),
        ("content-type", "multipart/form-data; boundary=line"),
      ], body: Array(body.utf8), peer: "192.0.2.1")
    guard case .take = service.admit(request) else { return HTTPAnswer(405) }
    return service.answer(request)
  }

  func ask(
    _ method: HTTPRequest.Method, _ path: String, _ form: String = "", session: String? = nil, token: String? = nil,
    origin: String? = "https://" + ServiceWorld.host, headers: [(name: String, value: String)] = []
  ) throws -> HTTPAnswer {
    var all = headers + [("host", ServiceWorld.host), ("accept-language", "en")]
    if let session { all.append(("cookie", RegistryService.cookie + "=" + session)) }
    var body = form
    if method == .post {
      if let origin { all.append(("origin", origin)) }
      all.append(("content-type", "application/x-www-form-urlencoded"))
      if let token = token ?? session.map(formToken(ofSession:)) { body += "&token=" + token }
    }
    let (parts, query) = ServiceWorld.parts(path)
    let request = HTTPRequest(method, parts, query: query, headers: all, body: Array(body.utf8), peer: "192.0.2.1")
    switch service.admit(request) {
    case .refuse(let answer): return answer
    case .take(let limit, _): return body.utf8.count > limit ? HTTPAnswer(413) : service.answer(request)
    }
  }

  private static func parts(_ path: String) -> ([String], [(name: String, value: String)]) {
    let halves = path.split(separator: "?", maxSplits: 1)
    let query =
      halves.count < 2 ? [] : halves[1].split(separator: "&").map { $0.split(separator: "=").map(String.init) }
    return (
      (halves.first ?? "").split(separator: "/").map(String.init),
      query.map { (name: $0[0], value: $0.count > 1 ? $0[1] : "") }
    )
  }
}

extension HTTPAnswer {
  var text: String { String(decoding: body, as: UTF8.self) }
}
