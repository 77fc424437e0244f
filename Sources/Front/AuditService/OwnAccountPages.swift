internal import AccountKeeping
internal import AuditModel
internal import AuditPages
internal import AuditWording
internal import HTTPServing

extension RegistryService {
  static let ownRoutes = [
    Route(.get, "account", for: .keepOwnAccount) { $0.ownAccountPage() },
    Route(.post, "account/language", for: .keepOwnAccount) { $0.keepLanguage() },
    Route(.post, "sign-out", for: .keepOwnAccount) { $0.signOut(everywhere: false) },
    Route(.post, "sign-out/everywhere", for: .keepOwnAccount) { $0.signOut(everywhere: true) },
  ]
}

extension Pass {
  fileprivate func ownAccountPage() -> HTTPAnswer {
    page(Words.Site.ownAccount, here: "/account") { body in
      if let account {
        let facts = [Sentence(same: account.name), account.role.phrase] + places(of: account).map { $0.words }
        body.element("p", facts.joined(by: " · "))
      }
      body.form(to: "/account/language", token: token) { form in
        form.element("label", [("for", "language")]) { $0.words(Words.Common.language) }
        form.element("select", [("id", "language"), ("name", "language")]) { select in
          for choice in Language.allCases {
            let chosen = choice == language ? [(name: "selected", value: "selected")] : []
            select.element("option", [("value", choice.tag), ("lang", choice.tag)] + chosen) { $0.add(choice.ownName) }
          }
        }
        form.button(Words.Site.keep)
      }
      if let account, may(.usePhone) {
        phones(of: account.name, closing: "/account/devices", in: &body)
      }
      body.form(to: "/sign-out/everywhere", token: token) { $0.button(Words.Site.signOutEverywhere) }
      codes(in: &body)
      tokens(in: &body)
    }
  }

  fileprivate func keepLanguage() -> HTTPAnswer {
    guard let account, let tag = form?["language"], Language(tag: tag) != nil else {
      return service.unreadable(visitor)
    }
    do throws(AccountError) {
      try service.store.accounts { book throws(AccountError) in try book.set(language: tag, of: account.name) }
      return service.seeOther("/account")
    } catch {
      return failure
    }
  }

  fileprivate func signOut(everywhere: Bool) -> HTTPAnswer {
    guard let account, let session else { return failure }
    do throws(AccountError) {
      try service.store.accounts { book throws(AccountError) in
        if everywhere { try book.endEverything(of: account.name) } else { try book.end(session) }
      }
      return service.seeOther("/sign-in", cookie: RegistryService.noCookie)
    } catch {
      return failure
    }
  }
}
