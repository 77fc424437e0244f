internal import AccountKeeping
internal import AuditModel
internal import AuditPages
internal import AuditWording
internal import ContentCoding
internal import HTTPServing

// What every answer has in common.

extension RegistryService {
  /// What keeps a page to itself: it loads nothing from elsewhere, runs nothing, is kept nowhere and stands in no other page.
  static func guarded(_ policy: String) -> [(name: String, value: String)] {
    [
      ("Content-Security-Policy", policy + "; base-uri 'none'; frame-ancestors 'none'"),
      ("Referrer-Policy", "same-origin"), ("X-Content-Type-Options", "nosniff"),
      ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
      ("Cache-Control", "no-store"),
    ]
  }

  private static let pagePolicy = "default-src 'none'; style-src 'self'; form-action 'self'"
  /// Reports stand by themselves, with their style in them.
  private static let documentPolicy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"

  func secured(_ answer: HTTPAnswer) -> HTTPAnswer {
    var answer = answer
    if isSecure { answer.headers.append(("Strict-Transport-Security", "max-age=31536000")) }
    return answer
  }

  /// A page of the service.
  func page(
    _ title: Sentence, status: Int = 200, _ visitor: Visitor, here: String = "", goesOnTo next: String? = nil,
    _ body: (inout HTMLWriter) -> Void
  ) -> HTTPAnswer {
    let page = ServicePage(title, in: visitor.language, ways: ways(visitor, here: here))
    let text = page.document(goesOnTo: next, body)
    return secured(
      HTTPAnswer(
        status,
        headers: [("Content-Type", "text/html; charset=utf-8")] + RegistryService.guarded(RegistryService.pagePolicy),
        body: Array(text.utf8)))
  }

  /// A report or plan that stands by itself.
  func document(_ html: String) -> HTTPAnswer {
    var policy = RegistryService.documentPolicy
    // Where one has a script, it is the one that the page itself names by its digest.
    if let start = html.firstRange(ofText: "script-src 'sha256-"),
      let end = html[start.upperBound...].firstIndex(of: "'")
    {
      policy += "; script-src 'sha256-" + html[start.upperBound..<end] + "'"
    }
    return secured(
      HTTPAnswer(
        200, headers: [("Content-Type", "text/html; charset=utf-8")] + RegistryService.guarded(policy),
        body: Array(html.utf8)))
  }

  /// Sends a browser on by GET.
  func seeOther(_ address: String, cookie: String? = nil) -> HTTPAnswer {
    var headers = [("Location", address)] + RegistryService.guarded(RegistryService.pagePolicy)
    if let cookie { headers.append(("Set-Cookie", cookie)) }
    return secured(HTTPAnswer(303, headers: headers.map { (name: $0.0, value: $0.1) }))
  }

  static func cookie(_ token: String) -> String { cookie + "=" + token + "; Path=/; Secure; HttpOnly; SameSite=Strict" }
  static let noCookie = cookie + "=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0"

  /// Ways to the pages that somebody may see.
  private func ways(_ visitor: Visitor, here: String) -> [ServicePage.Way] {
    func way(_ address: String, _ words: Sentence, _ act: Act) -> ServicePage.Way? {
      guard reach(of: visitor.account?.role, for: act) != .nowhere else { return nil }
      return .link(address, words, isHere: address == here)
    }
    guard let session = visitor.session else {
      let others = Language.allCases.filter { $0 != visitor.language }
      return [.link("/sign-in", Words.Site.signIn, isHere: here == "/sign-in")]
        + others.map { .link("/sign-in?language=" + $0.tag, Sentence(same: $0.ownName)) }
    }
    let pages = [
      way("/due", Words.Due.title, .seeDue), way("/phone", Words.Phone.title, .usePhone),
      way("/waiting", Words.Site.waiting, .decide), way("/places", Words.Site.newPlaces, .acceptFacilities),
      way("/search", Words.Site.search, .search),
      way("/country", Words.Site.country, .seeCountry),
      way("/log", Words.Site.log, .seeLog),
      way("/accounts", Words.Site.accounts, .keepAccounts), way("/readings", Words.Site.readings, .listReadings),
      way("/backups", Words.Site.backups, .keepBackups), way("/standards", Words.Site.standards, .seeStandards),
      way("/published", Words.Site.published, .seePublished),
      way("/account", Words.Site.ownAccount, .keepOwnAccount),
    ]
    return pages.compactMap { $0 } + [.post("/sign-out", Words.Site.signOut, token: token(session))]
  }

  // MARK: What is refused

  /// What is not there, or not for whoever asks, which looks the same. Who is not signed in is asked to, unless that could not help.
  ///
  /// Who follows a link from elsewhere comes without a cookie, although signed in: the page goes on by itself, and then it is there.
  func turnAway(_ request: HTTPRequest, _ visitor: Visitor) -> HTTPAnswer {
    if visitor.account == nil, request.method != .post {
      if request.header("sec-fetch-site") == "cross-site" {
        return page(
          Words.Site.goingOn, status: 200, visitor,
          goesOnTo: "/" + request.path.map(percentEncoded).joined(separator: "/")
        ) {
          $0.element("p", Words.Site.goingOn)
        }
      }
      return seeOther("/sign-in")
    }
    return page(Words.Site.notFound, status: visitor.account == nil ? 403 : 404, visitor) {
      $0.element("p", Words.Site.notFoundMore)
    }
  }

  func refusal(_ visitor: Visitor) -> HTTPAnswer {
    page(Words.Site.refused, status: 403, visitor) { $0.element("p", Words.Site.refusedMore) }
  }

  func unreadable(_ visitor: Visitor) -> HTTPAnswer {
    page(Words.Site.notRead, status: 400, visitor) { $0.element("p", Words.Site.refusedMore) }
  }

  func failure(_ visitor: Visitor) -> HTTPAnswer {
    page(Words.Site.failed, status: 503, visitor) { $0.element("p", Words.Site.failedMore) }
  }
}

extension Pass {
  var visitor: Visitor { Visitor(account: account, session: session, language: language) }
  var token: String? { session.map { service.token($0) } }

  func page(
    _ title: Sentence, status: Int = 200, here: String = "", _ body: (inout HTMLWriter) -> Void
  ) -> HTTPAnswer {
    service.page(title, status: status, visitor, here: here, body)
  }

  var failure: HTTPAnswer { isProgram ? service.apiFailure : service.failure(visitor) }
  var notFound: HTTPAnswer { isProgram ? service.apiTurnAway(visitor) : service.turnAway(request, visitor) }
}

/// A part of a path, whatever stands in it.
func percentEncoded(_ text: String) -> String {
  let digits = Array("0123456789ABCDEF".unicodeScalars)
  var encoded = ""
  for byte in text.utf8 {
    let scalar = Unicode.Scalar(byte)
    if byte < 0x80,
      "-._~".unicodeScalars.contains(scalar) || scalar.properties.isAlphabetic || (0x30...0x39).contains(byte)
    {
      encoded.unicodeScalars.append(scalar)
    } else {
      encoded += "%"
      encoded.unicodeScalars.append(digits[Int(byte >> 4)])
      encoded.unicodeScalars.append(digits[Int(byte & 15)])
    }
  }
  return encoded
}

extension String {
  fileprivate func firstRange(ofText wanted: String) -> Range<Index>? {
    var start = startIndex
    let head = prefix(8192)
    while start < head.endIndex {
      if self[start...].hasPrefix(wanted) { return start..<index(start, offsetBy: wanted.count) }
      start = index(after: start)
    }
    return nil
  }
}
