internal import AccountKeeping
internal import AuditDesk
internal import AuditModel
internal import AuditPages
internal import AuditRegistry
internal import AuditWording
internal import HTTPServing

extension RegistryService {
  static let keeperRoutes = [
    Route(.get, "accounts", for: .keepAccounts) { $0.accountsPage() },
    Route(.post, "accounts", for: .keepAccounts) { $0.openAccount() },
    Route(.post, "accounts/*/invite", for: .keepAccounts) { $0.inviteAgain() },
    Route(.post, "accounts/*/close", for: .keepAccounts) { $0.closeAccount() },
  ]
}

/// What was just done, or was not.
enum Deed {
  case none
  case well(Sentence, link: String?)
  case ill(Sentence)
}

extension Pass {
  func accountsPage(after deed: Deed) -> HTTPAnswer {
    let known = try? service.store.accounts { book throws(AccountError) in try book.accounts() }
    guard let known else { return failure }
    var status = 200
    if case .ill = deed { status = 400 }
    return page(Words.Site.accounts, status: status, here: "/accounts") { body in
      switch deed {
      case .none: break
      case .ill(let why): body.notice(why, isWell: false)
      case .well(let what, let link):
        body.notice(what, isWell: true)
        if let link { body.element("p", class: "address", written: link) }
      }
      if service.hasAccountsOfBackup { body.notice(Words.Site.accountsOfBackup, isWell: false) }
      if may(.verify) { body.element("p") { $0.link("/verification", Words.Site.verify) } }
      table(of: known, in: &body)
      openingForm(in: &body)
    }
  }

  fileprivate func accountsPage() -> HTTPAnswer { accountsPage(after: .none) }

  private func table(of known: [AccountStanding], in body: inout HTMLWriter) {
    body.element("table", class: "lists") { table in
      table.element("thead") { head in
        head.element("tr") { row in
          for title in [Words.Site.name, Words.Site.role, Words.Common.standing, Words.Site.devices] {
            row.element("th", [("scope", "col")]) { $0.words(title) }
          }
          row.element("td")
        }
      }
      table.element("tbody") { rows in for one in known { rows.element("tr") { row(of: one, in: &$0) } } }
    }
  }

  private func row(of one: AccountStanding, in row: inout HTMLWriter) {
    let account = one.account
    row.element("td", written: account.name)
    row.element(
      "td", ([account.role.phrase] + places(of: account).map { $0.words }).joined(by: " · "))
    row.element("td", one.phrase)
    row.cell(Words.Site.devices, written: String(one.sessions))
    row.element("td") { cell in
      guard one.isOpen else { return }
      let address = "/accounts/" + percentEncoded(account.name)
      cell.form(to: address + "/invite", token: token) { $0.button(Words.Site.newLink) }
      if one.asksForCode {
        cell.form(to: address + "/codes/drop", token: token) { $0.button(Words.Site.dropCodes) }
      }
      cell.form(to: address + "/close", token: token) { $0.button(Words.Site.close) }
      if AuditService.reach(of: account.role, for: .usePhone) != .nowhere {
        phones(of: account.name, closing: address + "/devices", in: &cell)
      }
    }
  }

  /// The provinces of an account as whoever looks calls them, or its facility, each with how it is kept.
  func places(of account: Account) -> [(value: String, words: Sentence)] {
    let provinces = account.role == .inspector ? (try? service.store.kept())?.library.value.provinces : nil
    return account.places.map { place in
      (value: place, words: provinces?.named(place).phrase ?? Sentence(same: place))
    }
  }

  private func openingForm(in body: inout HTMLWriter) {
    body.element("h2", Words.Site.openAccount)
    body.form(to: "/accounts", token: token) { form in
      form.field(
        "name", Words.Site.name, hint: Words.Site.nameHint,
        more: " required maxlength=\"40\" autocapitalize=\"none\" autocomplete=\"off\"")
      form.element("label", [("for", "role")]) { $0.words(Words.Site.role) }
      form.element("select", [("id", "role"), ("name", "role")]) { select in
        for role in AccountRole.allCases {
          select.element("option", [("value", role.rawValue)]) { $0.add(HTMLWriter.escaped(role.phrase[language])) }
        }
      }
      form.field("places", Words.Site.places, hint: Words.Site.placesHint)
      form.button(Words.Site.openAccount)
    }
  }

  // MARK: What the keeper does

  fileprivate func openAccount() -> HTTPAnswer {
    let written = (form?["places"] ?? "").split(whereSeparator: { ",،、".contains($0) }).map { word in
      String(word.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    guard let role = form?["role"].flatMap({ AccountRole(rawValue: $0) }) else { return service.unreadable(visitor) }
    let account = Account(name: form?["name"] ?? "", role: role, places: written)
    do throws(AccountTrouble) {
      let invitation = try service.store.open(account, by: self.account?.name ?? "", now: now)
      return accountsPage(after: .well(Words.Site.accountOpened(name: account.name), link: link(invitation)))
    } catch {
      return accountsPage(after: .ill(error.wording))
    }
  }

  fileprivate func inviteAgain() -> HTTPAnswer {
    let name = values[0]
    do throws(AccountTrouble) {
      let invitation = try service.store.invite(name, by: account?.name ?? "", now: now)
      return accountsPage(after: .well(Words.Site.accountOpened(name: name), link: link(invitation)))
    } catch {
      return accountsPage(after: .ill(error.wording))
    }
  }

  fileprivate func closeAccount() -> HTTPAnswer {
    let name = values[0]
    do throws(AccountTrouble) {
      try service.store.close(name, by: account?.name ?? "")
      return accountsPage(after: .well(Words.Site.accountClosed(name: name), link: nil))
    } catch {
      return accountsPage(after: .ill(error.wording))
    }
  }

  /// By the address under which the keeper reached the service.
  private func link(_ invitation: String) -> String {
    let origin = request.header("origin").flatMap { $0 == "null" ? nil : $0 } ?? ""
    return origin + "/invitation/" + invitation
  }
}
