internal import AccountKeeping
internal import AuditModel
internal import AuditPages
internal import AuditWording
internal import HTTPServing
internal import PasswordHashing
internal import QRDrawing

// What somebody keeps of the own account besides a password: tokens for programs, and one-time codes.

extension RegistryService {
  static let tokenRoutes = [
    Route(.post, "account/tokens", for: .keepOwnAccount, lane: .passwords) { $0.makeToken() },
    Route(.post, "account/tokens/*/close", for: .keepOwnAccount) { $0.closeToken() },
    Route(.post, "account/codes", for: .keepOwnAccount, lane: .passwords) { $0.offerCodes() },
    Route(.post, "account/codes/confirm", for: .keepOwnAccount) { $0.confirmCodes() },
    Route(.post, "account/codes/drop", for: .keepOwnAccount, lane: .passwords) { $0.dropOwnCodes() },
    Route(.post, "accounts/*/codes/drop", for: .keepAccounts) { $0.dropCodes() },
  ]
}

extension Pass {
  /// The tokens of the own account, and what makes one.
  func tokens(in body: inout HTMLWriter) {
    let name = account?.name ?? ""
    let tokens = (try? service.store.accounts { book throws(AccountError) in try book.tokens(of: name) }) ?? []
    body.element("h2", Words.Site.tokens)
    body.element("p", class: "faint", Words.Site.tokensMore)
    if !tokens.isEmpty {
      body.element("ul") { list in
        for one in tokens {
          list.element("li") { item in
            item.written(one.label + " · " + day(one.made))
            if one.used > 0 { item.element("div", class: "faint", Words.Site.usedOn(day: day(one.used))) }
            item.form(to: "/account/tokens/" + String(one.number) + "/close", token: token) {
              $0.button(Words.Site.close)
            }
          }
        }
      }
    }
    body.form(to: "/account/tokens", token: token) { form in
      form.field("label", Words.Site.tokenLabel, more: " required maxlength=\"80\" autocomplete=\"off\"")
      form.field(
        "password", Words.Site.password, type: "password", id: "tokens-password",
        more: " required autocomplete=\"current-password\" maxlength=\"400\"")
      form.button(Words.Site.makeToken)
    }
  }

  private func day(_ seconds: Int64) -> String { CalendarDay.of(seconds).iso }

  fileprivate func makeToken() -> HTTPAnswer {
    let label = InvisibleSigns.trimmed(form?["label"] ?? "")
    guard let account, !label.isEmpty, label.utf8.count <= 400 else { return service.unreadable(visitor) }
    // With the password once more: a session that was left open makes no way in for a year.
    if let refused = refusedPassword(of: account, Words.Site.tokens) { return refused }
    do throws(AccountError) {
      let made = try service.store.accounts { book throws(AccountError) in
        try book.makeToken(of: account.name, called: label, now: now)
      }
      return page(Words.Site.tokens) { body in
        body.notice(Words.Site.tokenMade, isWell: true)
        body.element("p", class: "address", written: made)
        body.element("p") { $0.link("/account", Words.Site.ownAccount) }
      }
    } catch {
      guard error == .tooManyTokens else { return failure }
      return page(Words.Site.tokens, status: 400) { body in
        body.notice(Words.Site.tooManyTokens, isWell: false)
        body.element("p") { $0.link("/account", Words.Site.ownAccount) }
      }
    }
  }

  fileprivate func closeToken() -> HTTPAnswer {
    guard let account, let number = Int(values[0]) else { return service.unreadable(visitor) }
    do throws(AccountError) {
      try service.store.accounts { book throws(AccountError) in try book.dropToken(number, of: account.name) }
      return service.seeOther("/account")
    } catch {
      return failure
    }
  }

  // MARK: One-time codes

  /// Whether the own account asks for one-time codes, and what switches them on or off.
  func codes(in body: inout HTMLWriter) {
    let name = account?.name ?? ""
    let has = (try? service.store.accounts { book throws(AccountError) in try book.asksForCode(name) }) ?? false
    body.element("h2", Words.Site.codes)
    body.element("p", has ? Words.Site.codesOn : Words.Site.codesOff)
    body.form(to: has ? "/account/codes/drop" : "/account/codes", token: token) { form in
      form.field(
        "password", Words.Site.password, type: "password", id: "codes-password",
        more: " required autocomplete=\"current-password\" maxlength=\"400\"")
      form.button(has ? Words.Site.dropCodes : Words.Site.offerCodes)
    }
  }

  fileprivate func offerCodes() -> HTTPAnswer {
    guard let account else { return failure }
    if let refused = refusedPassword(of: account, Words.Site.codes) { return refused }
    let secret = try? service.store.accounts { book throws(AccountError) in try book.offerCodes(to: account.name) }
    guard let secret = secret ?? nil else { return service.seeOther("/account") }
    return codesPage(secret, nil)
  }

  private func codesPage(_ secret: OneTimeSecret, _ trouble: Sentence?) -> HTTPAnswer {
    page(Words.Site.codes, status: trouble == nil ? 200 : 400) { body in
      if let trouble { body.notice(trouble, isWell: false) }
      body.element("p", Words.Site.codesHow)
      body.element("p", class: "address", written: secret.shown)
      body.element("p") { line in
        line.element("a", [("href", secret.address(of: account?.name ?? ""))]) { $0.words(Words.Site.codesOpen) }
      }
      if let code = QRCode(Array(secret.address(of: account?.name ?? "").utf8)) {
        body.element("p", Words.Pages.codeCamera)
        body.code(code, told: Words.Pages.codeCamera)
      }
      body.form(to: "/account/codes/confirm", token: token) { form in
        form.field(
          "code", Words.Site.code,
          more: " required inputmode=\"numeric\" autocomplete=\"one-time-code\" maxlength=\"20\"")
        form.button(Words.Site.confirmCodes)
      }
    }
  }

  fileprivate func confirmCodes() -> HTTPAnswer {
    guard let account else { return failure }
    let wait = service.tries.wait(signInTry(as: account.name), now: now)
    guard wait == 0 else {
      return page(Words.Site.codes, status: 429) { $0.notice(Words.Site.wait(seconds: Int(wait)), isWell: false) }
    }
    let code = form?["code"] ?? ""
    let confirmed = try? service.store.accounts { book throws(AccountError) in
      try book.confirmCodes(of: account.name, by: code, now: now)
    }
    guard let confirmed else { return failure }
    if confirmed { return service.seeOther("/account") }
    service.tries.fail(signInTry(as: account.name), now: now)
    let secret = try? service.store.accounts { book throws(AccountError) in try book.offeredSecret(of: account.name) }
    guard let secret = secret ?? nil else { return service.seeOther("/account") }
    return codesPage(secret, Words.Site.codeWrong)
  }

  /// With the password once more: a session that was left open takes no lock away.
  fileprivate func dropOwnCodes() -> HTTPAnswer {
    guard let account else { return failure }
    if let refused = refusedPassword(of: account, Words.Site.codes) { return refused }
    do throws(AccountError) {
      try service.store.accounts { book throws(AccountError) in try book.dropCodes(of: account.name) }
      return service.seeOther("/account")
    } catch {
      return failure
    }
  }

  /// Why what asks for the password is not done; nil where the password is right.
  private func refusedPassword(of account: Account, _ title: Sentence) -> HTTPAnswer? {
    let wait = service.tries.wait(signInTry(as: account.name), now: now)
    guard wait == 0 else {
      return page(title, status: 429) { $0.notice(Words.Site.wait(seconds: Int(wait)), isWell: false) }
    }
    let password = form?["password"] ?? ""
    let kept = try? service.store.accounts { book throws(AccountError) in try book.password(of: account.name) }
    if let kept = kept ?? nil, password.utf8.count <= PasswordHash.lengths.upperBound,
      (try? PasswordHash(written: kept).isOf(password)) == true
    {
      return nil
    }
    service.tries.fail(signInTry(as: account.name), now: now)
    return page(title, status: 403) { body in
      body.notice(Words.Site.signInFailed, isWell: false)
      body.element("p") { $0.link("/account", Words.Site.ownAccount) }
    }
  }

  /// Of somebody who lost the device that tells them.
  fileprivate func dropCodes() -> HTTPAnswer {
    let name = values[0]
    do throws(AccountTrouble) {
      try service.store.dropCodes(of: name, by: account?.name ?? "")
      return accountsPage(after: .well(Words.Site.codesDropped(name: name), link: nil))
    } catch {
      return accountsPage(after: .ill(error.wording))
    }
  }
}
