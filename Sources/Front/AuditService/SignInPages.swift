internal import AccountKeeping
internal import AuditModel
internal import AuditPages
internal import AuditWording
internal import HTTPServing
internal import PasswordHashing

extension RegistryService {
  static let entryRoutes = [
    Route(.get, "healthz", for: .enter, lane: .atOnce) { _ in .plain(200, "ok") },
    Route(.get, "style.css", for: .enter, lane: .atOnce) { _ in styleSheet },
    Route(.get, "", for: .enter) { $0.service.seeOther(home(of: $0.account?.role)) },
    Route(.get, "sign-in", for: .enter) { $0.signInPage() },
    Route(.post, "sign-in", for: .enter, lane: .passwords) { $0.signIn() },
    Route(.get, "invitation/*", for: .enter) { $0.invitationPage() },
    Route(.post, "invitation/*", for: .enter, lane: .passwords) { $0.takeUpInvitation() },
  ]

  private static let styleSheet = HTTPAnswer(
    200,
    headers: [
      ("Content-Type", "text/css; charset=utf-8"), ("Cache-Control", "max-age=3600"),
      ("X-Content-Type-Options", "nosniff"),
    ], body: Array(ServicePage.style.utf8))

  static let readyStyleSheet = styleSheet.readied()

  /// The page that somebody is most likely there for.
  static func home(of role: AccountRole?) -> String {
    switch role {
    case .inspector, .facility, .ministry: "/due"
    case .coalition: "/published"
    case .keeper: "/accounts"
    case nil: "/sign-in"
    }
  }
}

extension Pass {
  /// - Parameter unsent: what was to be sent when the session was over; nil: what the form itself carries.
  func signInPage(
    _ trouble: Sentence? = nil, status: Int = 200, wasKept: Bool = false, unsent: UnsentForm? = nil
  ) -> HTTPAnswer {
    page(Words.Site.signIn, status: status, here: "/sign-in") { body in
      if let trouble { body.notice(trouble, isWell: wasKept) }
      let address = "/sign-in?language=" + language.tag
      body.form(to: address, token: token) { form in
        form.field(
          "name", Words.Site.name, more: " required autocomplete=\"username\" autocapitalize=\"none\" maxlength=\"40\"")
        form.field(
          "password", Words.Site.password, type: "password",
          more: " required autocomplete=\"current-password\" maxlength=\"400\"")
        form.field(
          "code", Words.Site.code, hint: Words.Site.codeHint,
          more: " inputmode=\"numeric\" autocomplete=\"one-time-code\" maxlength=\"20\"")
        (unsent ?? UnsentForm(carriedBy: self.form))?.carry(in: &form)
        form.button(Words.Site.signIn)
      }
    }
  }

  /// One way for all that can be wrong: it takes as long and says the same, whether there is such an account or not.
  fileprivate func signIn() -> HTTPAnswer {
    let name = (form?["name"] ?? "").lowercased()
    let password = form?["password"] ?? ""
    let attempt = signInTry(as: name)
    let wait = service.tries.wait(attempt, now: now)
    if wait > 0 {
      var answer = signInPage(Words.Site.wait(seconds: Int(wait)), status: 429)
      answer.headers.append(("Retry-After", String(wait)))
      return answer
    }
    guard Account.isName(name), password.utf8.count <= PasswordHash.lengths.upperBound else {
      return failedSignIn(attempt)
    }
    let kept = try? service.store.accounts { book throws(AccountError) in try book.password(of: name) }
    let hash = kept.map { PasswordHash(written: $0) }
    guard let hash, (try? hash.isOf(password)) == true else {
      if hash == nil { _ = try? service.nobody.isOf(password) }
      return failedSignIn(attempt)
    }
    let code = form?["code"] ?? ""
    let isRight = try? service.store.accounts { book throws(AccountError) in try book.take(code, of: name, now: now) }
    // It says the same, so that nobody learns that the password was right.
    guard isRight == true else { return failedSignIn(attempt) }
    service.tries.succeed(attempt)
    guard let token = begin(name, hash, password) else { return failure }
    // What is signed in on a phone ends with the phone, also where its page is never opened.
    let device = request.cookie(RegistryService.deviceCookie)
    let standing = try? service.store.accounts { book throws(AccountError) in
      try book.device(device, of: name, in: token, now: now)
    }
    guard standing != nil else { return failure }
    if let session { _ = try? service.store.accounts { book throws(AccountError) in try book.end(session) } }
    let account = try? service.store.accounts { book throws(AccountError) in try book.account(name) }
    var answer = service.seeOther(
      RegistryService.home(of: (account ?? nil)?.role), cookie: RegistryService.cookie(token))
    if let account = account ?? nil, let unsent = UnsentForm(carriedBy: form),
      let page = unsentPage(unsent, to: account, in: token)
    {
      answer = page
    }
    if let mark = knownBrowser(of: name) {
      answer.headers.append(("Set-Cookie", RegistryService.browserCookie(mark)))
    }
    return answer
  }

  private func begin(_ name: String, _ hash: PasswordHash, _ password: String) -> String? {
    let renewed = hash.isOld ? try? PasswordHash(of: password) : nil
    return try? service.store.accounts { book throws(AccountError) in
      if let renewed { try book.renew(hash.written, by: renewed.written, of: name) }
      return try book.begin(name, by: renewed?.written ?? hash.written, now: now)
    }
  }

  private func failedSignIn(_ attempt: SignInTry) -> HTTPAnswer {
    service.tries.fail(attempt, now: now)
    return signInPage(Words.Site.signInFailed, status: 403)
  }

  // MARK: Invitations

  fileprivate func invitationPage(_ trouble: Sentence? = nil) -> HTTPAnswer {
    let invitation = values[0]
    let invited = try? service.store.accounts { book throws(AccountError) in
      try book.invited(by: invitation, now: now)
    }
    guard let invited else {
      return page(Words.Site.invitation, status: 404) { $0.notice(Words.Site.notInvited, isWell: false) }
    }
    return page(Words.Site.invitation, status: trouble == nil ? 200 : 400) { body in
      if let trouble { body.notice(trouble, isWell: false) }
      body.element("p", Words.Site.invited(name: invited.name))
      let address = "/invitation/" + percentEncoded(invitation) + "?language=" + language.tag
      body.form(to: address, token: token) { form in
        let more = " required autocomplete=\"new-password\" maxlength=\"400\""
        form.field("password", Words.Site.password, type: "password", hint: Words.Site.passwordHint, more: more)
        form.field("again", Words.Site.passwordAgain, type: "password", more: more)
        form.button(Words.Site.keep)
      }
    }
  }

  fileprivate func takeUpInvitation() -> HTTPAnswer {
    let (password, invitation) = (form?["password"] ?? "", values[0])
    let address = service.address(of: request)
    guard service.tries.wait(from: address, now: now) == 0 else {
      return signInPage(Words.Site.wait(seconds: 60), status: 429)
    }
    let invited = try? service.store.accounts { book throws(AccountError) in
      try book.invited(by: invitation, now: now)
    }
    guard invited != nil else {
      service.tries.fail(from: address, now: now)
      return invitationPage()
    }
    guard password == form?["again"] else { return invitationPage(Words.Site.passwordsDiffer) }
    guard PasswordHash.lengths.contains(password.utf8.count) else { return invitationPage(Words.Site.passwordLength) }
    guard let hash = try? PasswordHash(of: password) else { return failure }
    let account = try? service.store.accounts { book throws(AccountError) in
      try book.takeUp(invitation, hash: hash.written, now: now)
    }
    return account == nil ? invitationPage() : signInPage(Words.Site.passwordKept, wasKept: true)
  }
}
