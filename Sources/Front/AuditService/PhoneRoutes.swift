internal import AccountKeeping
internal import AuditData
internal import AuditDesk
internal import AuditForms
internal import AuditModel
internal import AuditPages
internal import AuditRegistry
internal import AuditReports
internal import AuditWording
internal import ContentCoding
internal import DatabaseAccess
internal import HTTPServing
internal import QRDrawing

/// The phone: what opens without a network, what it takes along, and what it sends.
extension RegistryService {
  static let phoneRoutes = [
    // The same for everybody, so that it can be kept; what is of an account comes by the routes below.
    Route(.get, "phone", for: .enter) { $0.phonePage() },
    Route(.get, "phone/visit", for: .enter) { $0.service.seeOther("/phone") },
    Route(.get, "phone/worker.js", for: .enter) { $0.phoneWorker() },
    Route(.get, "phone/manifest.json", for: .enter) { $0.phoneManifest() },
    Route(.get, "phone/icon.svg", for: .enter) { pass in
      pass.service.kept(pass.service.phonePages.icon, "image/svg+xml", "default-src 'none'")
    },
    Route(.get, "phone/icon.png", for: .enter) { pass in
      pass.service.kept(pass.service.phonePages.picture, "image/png", "default-src 'none'")
    },
    Route(.get, "phone/session", for: .usePhone) { $0.phoneSession() },
    Route(.get, "phone/work", for: .usePhone) { $0.phoneWork() },
    Route(.get, ofFacility: "form", for: .bring) { $0.form() },
    Route(.post, ofFacility: "visit", for: .bring, bodyLimit: 9 << 20) { $0.receiveVisit() },
    Route(.get, ofFacility: "visit/*", for: .bring) { $0.visitStanding() },
    Route(.get, ofFacility: "receipt/*/code", for: .takeReceipt) { $0.receiptCode() },
  ]

  func kept(_ bytes: [UInt8], _ type: String, _ policy: String) -> HTTPAnswer {
    secured(HTTPAnswer(200, headers: [("Content-Type", type)] + RegistryService.guarded(policy), body: bytes))
  }

  /// What a script of the phone reads.
  func json(_ status: Int, _ members: (inout JSONWriter) -> Void) -> HTTPAnswer {
    var writer = JSONWriter(onOneLine: true)
    writer.object(members)
    let headers =
      [(name: "Content-Type", value: "application/json")] + RegistryService.guarded("default-src 'none'")
    return secured(HTTPAnswer(status, headers: headers, body: Array(writer.text.utf8)))
  }
}

extension Pass {
  fileprivate func phonePage() -> HTTPAnswer {
    let pages = service.phonePages
    return service.kept(Array(pages.page.utf8), "text/html; charset=utf-8", pages.pagePolicy)
  }

  fileprivate func phoneWorker() -> HTTPAnswer {
    var answer = service.kept(
      Array(service.phonePages.worker.utf8), "text/javascript; charset=utf-8", PhonePages.workerPolicy)
    // The page itself is above the folder of the script.
    answer.headers.append(("Service-Worker-Allowed", "/phone"))
    return answer
  }

  fileprivate func phoneManifest() -> HTTPAnswer {
    service.kept(Array(service.phonePages.manifest.utf8), "application/manifest+json", "default-src 'none'")
  }

  /// The kinds of visits that the account may make.
  var kinds: [VisitKind] {
    account?.role == .facility ? [.selfAssessment] : VisitKind.allCases
  }

  fileprivate func phoneSession() -> HTTPAnswer {
    guard let account, let token, let standing = deviceStanding() else { return failure }
    return service.json(200) { json in
      json.member("account", account.name)
      json.member("token", token)
      json.member("device", standing.rawValue)
      json.key("kinds")
      json.array { list in for kind in kinds { list.value(kind.word) } }
    }
  }

  /// What the account may visit, in today’s order: those in danger first, then the most urgent first.
  fileprivate func phoneWork() -> HTTPAnswer {
    guard let list = reachedDueList(at: "phone") else { return failure }
    var seen: Set<String> = []
    let ordered = (list.endangered + list.groups.flatMap(\.members)).filter { seen.insert($0.facility.id).inserted }
    return service.json(200) { json in
      json.key("facilities")
      json.array { array in
        for report in ordered {
          array.object { one in
            one.member("id", report.facility.id)
            one.pair("title", title(of: report.facility))
            one.pair("fact", report.factsBesideName.joined(by: " · "))
          }
        }
      }
    }
  }
}

extension JSONWriter {
  /// In each language, as the script of the phone has texts.
  fileprivate mutating func pair(_ name: String, _ sentence: Sentence) {
    key(name)
    array { list in for language in Language.allCases { list.value(sentence[language]) } }
  }
}

extension FacilityPass {
  /// The form of the facility, as `careaudit form` gives it, with what is known from before.
  fileprivate func form() -> HTTPAnswer {
    let word = pass.request.query("kind") ?? pass.kinds[0].word
    guard let kind = VisitKind(word: word), pass.kinds.contains(kind), let kept = try? pass.service.store.kept(),
      let page = formPage(kind, by: kept.library.value), let policy = formPolicy(of: page)
    else { return pass.notFound }
    let name = percentEncoded("careaudit-" + entry.id + "-" + kind.word + ".html")
    return pass.service.secured(
      HTTPAnswer(
        200,
        headers: [
          ("Content-Type", "text/html; charset=utf-8"),
          // Whoever opens it by its address gets the file.
          ("Content-Disposition", "attachment; filename*=UTF-8''" + name),
        ] + RegistryService.guarded(policy), body: Array(page.utf8)))
  }

  private func formPage(_ kind: VisitKind, by library: StandardLibrary) -> String? {
    guard let reviewed = try? desk.nextVisit(of: entry, kind: kind, on: desk.today, by: library),
      let visit = reviewed.value, let checklist = try? visit.checklist(by: [])
    else { return nil }
    let content = FormContent(
      checklist: checklist, facility: visit.facility, isBlank: false, kind: kind, made: desk.today, library: library,
      previous: visit.previous, plan: visit.plan, known: NextVisitReport(visit))
    return renderForm(content, font: RegistryService.font, program: pass.service.program)
  }

  // MARK: Visits that are sent

  private enum Outcome: String {
    case received, known, decided, waits, refused, failed

    var status: Int {
      switch self {
      case .received, .known, .decided: 200
      case .waits: 409
      case .refused: 400
      case .failed: 503
      }
    }
  }

  private func answer(_ outcome: Outcome, _ said: Sentence, told: String = "", receipt: Receipt? = nil) -> HTTPAnswer {
    pass.service.json(outcome.status) { json in
      json.member("state", outcome.rawValue)
      json.member("said", said[pass.language])
      json.member("told", told)
      json.key("receipt")
      guard let receipt else { return json.value(nil) }
      let written = receipt.written
      json.object { object in
        object.member("number", receipt.entry.number)
        object.member("text", written)
        object.key("code")
        guard let code = QRCode(Array(written.utf8)) else { return object.value(nil) }
        object.object { square in
          square.member("width", code.width)
          square.member("path", code.path)
        }
      }
    }
  }

  /// Receives an export of the form. The same bytes are received once, whatever was kept of that visit since.
  fileprivate func receiveVisit() -> HTTPAnswer {
    guard let standing = pass.deviceStanding() else { return answer(.failed, Words.Site.failedMore) }
    guard standing == .open else { return pass.service.json(403) { $0.member("device", standing.rawValue) } }
    guard let form = pass.form, let file = form.files.first, form.files.count == 1, !file.bytes.isEmpty,
      file.name.hasSuffix(".json")
    else { return answer(.refused, Words.Site.notRead) }
    let digest = contentDigestBytes(file.bytes)
    let before = try? pass.service.store.accounts { book throws(AccountError) in
      try book.received(digest, at: entry.key)
    }
    if let before { return answer(.known, Words.Site.broughtKnown, number: before) }
    let why = InvisibleSigns.trimmed(form["why"] ?? "")
    if why.isEmpty, let number = decision(on: digest) { return answer(.decided, Words.Phone.decided, number: number) }
    let bringing: Bringing
    switch bring(BroughtFile(name: file.name, bytes: file.bytes, why: why, saysWhose: true)) {
    case .failed: return answer(.failed, Words.Site.failedMore)
    case .notOwnView: return answer(.refused, Words.Site.onlyOwnView)
    case .otherFacility: return answer(.refused, Words.Phone.otherFacility)
    case .nothing(let told): return answer(.refused, Words.Site.broughtNothing, told: told)
    case .done(let done): bringing = done
    }
    if bringing.hasFailed { return answer(.failed, Words.Site.failedMore, told: bringing.told) }
    let (sentence, isWell) = verdict(bringing)
    guard isWell, let subject = (bringing.written + bringing.known).first else {
      let isRefused = bringing.endings.contains { if case .refused = $0 { true } else { false } }
      return answer(
        isRefused ? .refused : .waits, isRefused ? sentence : Words.Phone.differs, told: bringing.told)
    }
    let number = try? pass.service.store.reading { registry throws(RegistryError) in
      try registry.history(of: subject).last?.number
    }
    guard let number else { return answer(.failed, Words.Site.failedMore) }
    // Where this cannot be noted, what is sent again is found to be there all the same.
    try? pass.service.store.accounts { book throws(AccountError) in
      try book.noteReceived(digest, at: entry.key, as: number)
    }
    return answer(bringing.written.isEmpty ? .known : .received, sentence, number: number)
  }

  /// The entry that came of a decision on a file that differed; nil where it waits still, or never waited.
  private func decision(on digest: [UInt8]) -> Int? {
    let folder = entry.key
    let number = try? pass.service.store.waiting { book throws(DatabaseError) in
      try book.decision(on: digest, at: folder)
    }
    return number ?? nil
  }

  /// Whether somebody has decided on a visit that a phone sent, by the SHA-256 of its bytes; that alone, for a phone that knows it.
  fileprivate func visitStanding() -> HTTPAnswer {
    let name = pass.values[1]
    let digits = name.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    let isDigest = digits.count == 64 && name.utf8.count == 64
    let digest = isDigest ? stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) } : []
    guard let number = decision(on: digest) else {
      return pass.service.json(404) { $0.member("state", "unknown") }
    }
    guard let standing = pass.deviceStanding() else { return answer(.failed, Words.Site.failedMore) }
    guard standing == .open else { return pass.service.json(403) { $0.member("device", standing.rawValue) } }
    return answer(.decided, Words.Phone.decided, number: number)
  }

  private func answer(_ outcome: Outcome, _ said: Sentence, number: Int) -> HTTPAnswer {
    let receipt = try? pass.service.store.reading { registry throws(RegistryError) in try registry.receipt(of: number) }
    // Received is said only with what proves it.
    guard let receipt else { return answer(.failed, Words.Site.failedMore) }
    return answer(outcome, said, receipt: receipt)
  }

  /// A receipt as a picture that a camera reads.
  fileprivate func receiptCode() -> HTTPAnswer {
    guard let receipt = receipt(numbered: pass.values[1]), let code = QRCode(Array(receipt.written.utf8)) else {
      return pass.notFound
    }
    let side = String(code.width + 8)
    let picture =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-4 -4 \(side) \(side)\" shape-rendering=\"crispEdges\">"
      + "<path fill=\"#fff\" d=\"M-4-4h\(side)v\(side)h-\(side)z\"/><path d=\"\(code.path)\"/></svg>\n"
    return pass.service.kept(Array(picture.utf8), "image/svg+xml", "default-src 'none'")
  }
}
