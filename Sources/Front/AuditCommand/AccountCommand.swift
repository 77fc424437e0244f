internal import AccountKeeping
internal import AuditModel
internal import AuditService
internal import AuditText
internal import AuditWording
internal import Glibc

extension Syntax {
  static let account = CommandSyntax(
    name: "account", operands: "ACTION [NAME] [NUMBER]", fewestOperands: 1, mostOperands: 3,
    options: [
      registryPlace,
      OptionSyntax(
        name: "--role", value: .oneOf(AccountRole.allCases.map(\.rawValue)), help: Words.Help.accountOptionRole),
      OptionSyntax(
        name: "--place", value: .required("NAME"), mayRepeat: true, help: Words.Help.accountOptionPlace),
      OptionSyntax(name: "--label", value: .required("TEXT"), help: Words.Help.accountOptionLabel), language,
      colour, .output([.text]), help,
    ],
    summary: Words.Help.accountSummary,
    details: Words.Help.accountDetails,
    example: "careaudit account open sokha --role keeper --registry /tmp/registry.db")
}

/// What can be done about accounts.
enum AccountAction: String, CaseIterable {
  case open, invite, close, list
  /// What lets programs in.
  case token, tokens
  case closeToken = "close-token"
  /// Of somebody who lost the device that tells one-time codes.
  case dropCodes = "drop-codes"
  /// Of everybody, everywhere.
  case signOut = "sign-out"

  /// Whether it is of one account.
  var isOfOne: Bool { self != .list && self != .signOut }
}

extension Session {
  /// `careaudit account`
  func account() throws(ArgumentError) -> Int32 {
    let word = arguments.operands[0]
    guard let action = AccountAction(rawValue: word) else {
      let known = AccountAction.allCases.map(\.rawValue)
      throw .badValue("account", word, known: known, nearest: nearestWord(to: word, among: known))
    }
    let name = arguments.operands.count > 1 ? arguments.operands[1] : nil
    if !action.isOfOne, let name { throw .unexpectedOperand(name, command: "account " + word) }
    if action.isOfOne, name == nil { throw .missingOperand("NAME", command: "account " + word) }
    let role = arguments.value("--role").flatMap { AccountRole(rawValue: $0) }
    if action == .open, role == nil {
      throw .missingValue("--role", AccountRole.allCases.map(\.rawValue).joined(separator: "|"))
    }
    if action != .open {
      for option in ["--role", "--place"] where arguments.has(option) { throw .onlyWith(option, "account open") }
    }
    if action == .token, !arguments.has("--label") { throw .missingValue("--label", "TEXT") }
    if action != .token, arguments.has("--label") { throw .onlyWith("--label", "account token") }
    let number = arguments.operands.count > 2 ? arguments.operands[2] : nil
    if action != .closeToken, let number { throw .unexpectedOperand(number, command: "account " + word) }
    if action == .closeToken, number.flatMap({ Int($0) }) == nil {
      throw .missingOperand("NUMBER", command: "account close-token")
    }
    guard let place = Session.registry(arguments, console) else { throw .registryNotNamed }
    try Session.demandRegistryItself(place, for: "account")
    guard beginRegistry(at: place) else { return 2 }
    do throws(ServiceError) {
      let desk = try AccountDesk(at: place, by: userName(), on: today, now: Int64(time(nil)))
      return perform(action, name ?? "", role, desk)
    } catch {
      return refuse(error, at: place)
    }
  }

  private func perform(_ action: AccountAction, _ name: String, _ role: AccountRole?, _ desk: AccountDesk) -> Int32 {
    do throws(AccountTrouble) {
      switch action {
      case .open:
        let account = Account(
          name: name, role: role ?? .facility, places: arguments.values("--place"))
        return tell(link: try desk.open(account))
      case .invite: return tell(link: try desk.invite(name))
      case .close:
        try desk.close(name)
        return tell { $0.line(Words.Site.accountClosed(name: name)[language]) }
      case .token:
        let made = try desk.makeToken(of: name, called: arguments.value("--label") ?? "")
        return tell { page in
          page.line(Words.Site.tokenMade[language])
          page.raw(made)
        }
      case .tokens:
        let known = try desk.tokens(of: name)
        return tell { page in
          for one in known { page.line(String(one.number) + " · " + one.label, hanging: 2) }
        }
      case .closeToken:
        try desk.closeToken(Int(arguments.operands[2]) ?? 0, of: name)
        return tell { $0.line(Words.Site.tokenClosed[language]) }
      case .dropCodes:
        try desk.dropCodes(of: name)
        return tell { $0.line(Words.Site.codesDropped(name: name)[language]) }
      case .signOut:
        try desk.shutOut()
        return tell { $0.line(Words.Site.allSignedOut[language]) }
      case .list:
        let known = try desk.accounts()
        return tell { page in for one in known { page.tell(one, in: language) } }
      }
    } catch {
      complain(error.wording)
      return 2
    }
  }

  private func tell(link: String) -> Int32 {
    tell { page in
      page.line(Words.Site.link[language])
      page.raw(link)
    }
  }
}

extension TextPage {
  fileprivate mutating func tell(_ one: AccountStanding, in language: Language) {
    let facts = [one.account.role.phrase[language]] + one.account.places + [one.phrase[language]]
    line(one.account.name + " · " + facts.joined(separator: " · "), hanging: 2)
  }
}
