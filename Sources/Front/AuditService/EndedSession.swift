internal import AccountKeeping
internal import AuditModel
internal import AuditPages
internal import AuditWording
internal import HTTPServing

// What somebody typed into a page whose session had ended when it was sent: it is shown again when they have signed in, and they
// send it or leave it. The service keeps none of it: it lies in the pages alone.

/// What a form was to send.
struct UnsentForm: Sendable {
  /// Where to.
  let address: String
  /// Whose session it was; empty where that is not known any more.
  let account: String
  let fields: [(name: String, value: String)]
  /// Whether it had files, which no page can hold again.
  let hadFiles: Bool

  /// What is kept of a form among the fields of another.
  private static let (addressField, accountField, prefix) = ("unsent", "unsent-by", "unsent.")

  /// So many bytes at most are carried along: with the rest of the page they must be sent once more.
  private static let mostBytes = 40_000

  /// Never carried along: what lets somebody in, and what is made anew.
  private static let left: Set<String> = ["token", "password", "again", "passphrase", "code"]

  /// What a request was to send.
  init(_ request: HTTPRequest, _ form: SentForm?, by account: String) {
    address = "/" + request.path.map(percentEncoded).joined(separator: "/")
    self.account = account
    hadFiles = form == nil || form?.files.isEmpty == false || request.body.count > UnsentForm.mostBytes
    fields = hadFiles ? [] : (form?.fields ?? []).filter { !UnsentForm.left.contains($0.name) }
  }

  /// What a form carries of another; nil where it carries none.
  init?(carriedBy form: SentForm?) {
    guard let form, let address = form[UnsentForm.addressField] else { return nil }
    // Never an address of elsewhere.
    self.address = "/" + address.split(separator: "/").joined(separator: "/")
    account = form[UnsentForm.accountField] ?? ""
    hadFiles = false
    fields = form.fields.compactMap { field in
      guard field.name.hasPrefix(UnsentForm.prefix) else { return nil }
      return (String(field.name.dropFirst(UnsentForm.prefix.count)), field.value)
    }
  }

  func carry(in form: inout HTMLWriter) {
    guard !hadFiles else { return }
    form.hidden(UnsentForm.addressField, address)
    form.hidden(UnsentForm.accountField, account)
    for field in fields { form.hidden(UnsentForm.prefix + field.name, field.value) }
  }

  func isOf(_ account: Account) -> Bool { self.account == account.name }

  /// What its person typed, as far as a page can tell: without what says of which state the page was.
  var typed: [String] {
    let untold: Set<String> = ["seen", "action", "ledger", "status", "language", "role", "view", "grouping"]
    return fields.filter { !untold.contains($0.name) && !["", "mine", "theirs"].contains($0.value) }.map(\.value)
  }
}

extension RegistryService {
  /// What a request without a session was to send; nil where it comes from elsewhere, or never had one.
  func unsent(_ request: HTTPRequest, to route: Route) -> UnsentForm? {
    guard route.method == .post, route.api == nil, route.act != .enter, route.lane == .pages, isOwnOrigin(request),
      let session = request.cookie(RegistryService.cookie), session.utf8.count == 64
    else { return nil }
    let name = try? store.accounts { book throws(AccountError) in try book.lastAccount(by: session) }
    return UnsentForm(request, SentForm(request), by: (name ?? nil) ?? "")
  }

  /// The act of the route that an address is sent to; nil where it is sent nowhere.
  func act(ofPost address: String) -> Act? {
    let parts = address.split(separator: "/").map(String.init)
    return routes.first { $0.method == .post && $0.api == nil && $0.lane == .pages && $0.values(parts) != nil }?.act
  }
}

extension Pass {
  /// Asks to sign in, and holds what was typed.
  func endedPage(_ unsent: UnsentForm) -> HTTPAnswer {
    signInPage(unsent.hadFiles ? Words.Pages.endedFile : Words.Pages.ended, status: 403, unsent: unsent)
  }

  /// Shows what was typed to who has signed in again; nil where there is nothing, or nowhere to send it.
  ///
  /// - Parameter session: the new one.
  func unsentPage(_ unsent: UnsentForm, to account: Account, in session: String) -> HTTPAnswer? {
    guard let act = service.act(ofPost: unsent.address), AuditService.reach(of: account.role, for: act) != .nowhere
    else {
      return nil
    }
    let language = Language(tag: account.language) ?? self.language
    let visitor = Visitor(account: account, session: session, language: language)
    let home = RegistryService.home(of: account.role)
    var answer = service.page(Words.Site.signIn, visitor) { body in
      guard unsent.isOf(account) else {
        body.notice(Words.Pages.typedByAnother, isWell: false)
        body.element("p") { $0.link(home, Words.Site.goingOn) }
        return
      }
      body.notice(Words.Pages.notSentYet, isWell: true)
      for value in unsent.typed { body.printed(value) }
      body.form(to: unsent.address, token: service.token(session)) { form in
        for field in unsent.fields { form.hidden(field.name, field.value) }
        form.button(Words.Pages.sendIt)
      }
      body.element("p") { $0.link(home, Words.Pages.leaveIt) }
    }
    answer.headers.append(("Set-Cookie", RegistryService.cookie(session)))
    return answer
  }
}
