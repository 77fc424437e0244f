import AccountKeeping
import AuditModel
import AuditRegistry
import AuditTestSupport
import Foundation
import HTTPServing
import PasswordHashing
import Testing

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

  static let visit = "2026-10-14-inspection"

  /// A record of a visit at which nothing was met.
  static func record(meals: String = "unmet", sleep: String = "unmet", residents: Int = 12) -> String {
    """
    visit:
      date: 2026-10-14
      kind: inspection
      by: A team
    measures: {residents: \(residents)}
    answers:
      test:
        food.meals: {rating: \(meals), note: 'Seen in the kitchen', inside: The cook told it}
        food.sleep: \(sleep)

    """
  }

  private static let standard = """
    standard: test
    edition: "1"
    revision: 1
    title: Test
    ratings: [{rating: good, needs: [{every: {level: required}, at-least: met}]}, {rating: bad}]
    sections:
      - id: food
        title: Food
        criteria:
          - id: food.meals
            level: critical
            text: Three meals
            verify: [document]
            basis: {status: derived}
            remedy: [{action: Cook more, within: 1 month, cost: {usd: 20, per: once}, by: manager, proof: The menu}]
          - id: food.sleep
            level: required
            text: Eight hours
            verify: [document]
            basis: {status: derived}
            remedy: [{action: Switch off the lights, within: 2 months, cost: {usd: 0, per: once}, by: manager}]

    """

  /// The standards that this repository ships.
  private static let shippedStandards = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Standards")

  private static let shippedAudits = shippedStandards.deletingLastPathComponent().appending(path: "Audits")

  init(withStandards: Bool = false, withAudits: Bool = false) throws {
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
    if withAudits {
      for one in try FileManager.default.contentsOfDirectory(
        at: ServiceWorld.shippedAudits, includingPropertiesForKeys: nil)
      where FileManager.default.fileExists(atPath: one.appending(path: "facility.yaml").path) {
        try FileManager.default.copyItem(
          at: one, to: URL(filePath: folder.path + "/in/Audits/" + one.lastPathComponent))
      }
    }
    if withStandards {
      try FileManager.default.copyItem(
        at: ServiceWorld.shippedStandards, to: URL(filePath: folder.path + "/in/Standards"))
    } else {
      folder.write(ServiceWorld.standard, to: "in/Standards/test.yaml")
      folder.write(
        "measures:\n  - {id: residents, title: {en: Residents, km: អ្នកស្នាក់នៅ}}\n", to: "in/Standards/measures.yaml")
      for facility in ["aa-001", "bb-002"] {
        folder.write(ServiceWorld.record(), to: "in/Audits/" + facility + "/" + ServiceWorld.visit + ".yaml")
      }
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

  static let password = "five words of mine"

  /// A session of somebody who has ``password`` from now on; that of the others is never looked at.
  func sessionByPassword(of name: String) throws -> String {
    let hash = try PasswordHash(of: ServiceWorld.password).written
    let session = try service.store.accounts { book throws(AccountError) in
      let invitation = try book.invite(name, now: ServiceWorld.now)
      _ = try book.takeUp(invitation, hash: hash, now: ServiceWorld.now)
      return try book.begin(name, by: hash, now: ServiceWorld.now)
    }
    return try #require(session)
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

  /// What a program with a token of somebody is answered; nil: without one.
  func program(
    _ method: HTTPRequest.Method, _ path: String, as name: String? = nil, token: String? = nil, _ body: [UInt8] = []
  ) throws -> HTTPAnswer {
    var token = token
    if let name {
      token = try service.store.accounts { book throws(AccountError) in
        for old in try book.tokens(of: name) { try book.dropToken(old.number, of: name) }
        return try book.makeToken(of: name, called: "a test", now: ServiceWorld.now)
      }
    }
    let headers = [("host", ServiceWorld.host)] + (token.map { [("authorization", "Bearer " + $0)] } ?? [])
    let (parts, query) = ServiceWorld.parts(path)
    let request = HTTPRequest(
      method, parts, query: query, headers: headers.map { (name: $0.0, value: $0.1) }, body: body, peer: "192.0.2.1")
    switch service.admit(request) {
    case .refuse(let answer): return answer
    case .take(let limit, _): return body.count > limit ? HTTPAnswer(413) : service.answer(request)
    }
  }

  /// Brings a file to a facility as its page would.
  func bring(_ text: String, named name: String, to facility: String, as person: String, why: String = "") throws
    -> HTTPAnswer
  {
    let session = try session(of: person)
    var body = ""
    let fields = [("token", session.map(formToken(ofSession:)) ?? ""), ("passphrase", ""), ("why", why)]
    for (field, value) in fields {
      body += "--line\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n"
    }
    body +=
      "--line\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n\r\n\(text)\r\n--line--\r\n"
    let headers = [
      ("host", ServiceWorld.host), ("origin", "https://" + ServiceWorld.host),
      ("content-type", "multipart/form-data; boundary=line"),
      ("cookie", RegistryService.cookie + "=" + (session ?? "")),
    ]
    return service.answer(
      HTTPRequest(
        .post, ["facility", facility, "bring"], headers: headers.map { (name: $0.0, value: $0.1) },
        body: Array(body.utf8), peer: "192.0.2.1"))
  }

  /// The text of what stands at a subject.
  func kept(_ subject: String) throws -> String? {
    let bytes = try service.store.reading { registry throws(RegistryError) -> [UInt8]? in
      guard let last = try registry.state().first(where: { $0.subject == subject }) else { return nil }
      return try registry.bytes(of: last.number)
    }
    return bytes.map { String(decoding: $0, as: UTF8.self) }
  }
}

/// A form, each value of any text.
func form(_ fields: [(String, String)]) -> String {
  fields.map { percentEncoded($0.0) + "=" + percentEncoded($0.1) }.joined(separator: "&")
}

extension String {
  /// What stands in a hidden field of a page, the first of that name.
  func hidden(_ name: String) -> String? {
    guard let start = firstRange(of: "name=\"" + name + "\" value=\"")?.upperBound else { return nil }
    return String(self[start...].prefix { $0 != "\"" })
  }
}

extension HTTPAnswer {
  var text: String { String(decoding: (try? spool?.bytes()) ?? body, as: UTF8.self) }
}

extension Route {
  /// An address of it.
  ///
  /// - Parameters:
  ///   - facility: whose it is.
  ///   - value: what stands for each other part that is left open.
  func path(_ facility: String, _ value: String) -> String {
    let parts = pieces.map { piece in
      switch piece {
      case .word(let word): word
      case .facility: facility
      case .value: value
      }
    }
    return "/" + parts.joined(separator: "/")
  }
}
