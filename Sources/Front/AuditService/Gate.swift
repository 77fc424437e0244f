internal import AccountKeeping
internal import AuditDesk
internal import AuditModel
internal import HTTPServing

/// That somebody may do what a request asks. Only the gate makes one.
struct Pass: Sendable {
  let service: RegistryService
  let request: HTTPRequest
  /// What stands in its path, such as the name of an account.
  let values: [String]
  /// Nil where nobody is signed in.
  let account: Account?
  /// What the device keeps; nil where nobody is signed in.
  let session: String?
  let language: Language
  /// Nil of what has no form, or none that can be read.
  let form: SentForm?
  let reach: Reach
  /// Whether a program asks.
  let isProgram: Bool
  let now: Int64

  fileprivate init(
    _ service: RegistryService, _ request: HTTPRequest, _ values: [String], _ visitor: Visitor, _ form: SentForm?,
    _ reach: Reach, isProgram: Bool, now: Int64
  ) {
    self.service = service
    self.request = request
    self.values = values
    account = visitor.account
    session = visitor.session
    language = visitor.language
    self.form = form
    self.reach = reach
    self.isProgram = isProgram
    self.now = now
  }

  /// Whether the same person may do something else too, at the same place.
  func may(_ act: Act) -> Bool { AuditService.reach(of: account?.role, for: act) != .nowhere }
}

/// That somebody may do what a request asks at one facility. Only the gate makes one, when it has seen whose that is.
struct FacilityPass: Sendable {
  let pass: Pass
  let entry: FacilityEntry
  let facility: Facility
  let desk: Desk

  fileprivate init(_ pass: Pass, _ entry: FacilityEntry, _ facility: Facility, _ desk: Desk) {
    self.pass = pass
    self.entry = entry
    self.facility = facility
    self.desk = desk
  }
}

/// Who asks.
struct Visitor: Sendable {
  let account: Account?
  let session: String?
  let language: Language
}

extension RegistryService {
  /// Lets a request through to the handler of its route, or says that it is not for whoever asks. What is not there and what is not
  /// for them looks the same.
  func pass(_ request: HTTPRequest, _ route: Route, _ values: [String], now: Int64) -> HTTPAnswer {
    let nobody = Visitor(account: nil, session: nil, language: .english)
    let visitor = route.lane == .atOnce ? nobody : visitor(of: request, for: route, now: now)
    let allowed = reach(of: visitor.account?.role, for: route.act)
    guard allowed != .nowhere else {
      return ended(request, route, values, visitor, now: now) ?? turnAway(request, visitor, from: route)
    }
    var form: SentForm?
    // A program has no cookie that another page could use.
    if route.method == .post, route.api == nil {
      guard isOwnOrigin(request) else { return refusal(visitor) }
      guard let sent = SentForm(request) else { return unreadable(visitor) }
      guard visitor.session == nil || sent["token"] == visitor.session.map(token) else { return refusal(visitor) }
      form = sent
    }
    let pass = Pass(
      self, request, values, visitor, form, allowed, isProgram: route.api != nil, now: now)
    // What is answered at once has read nothing, and must not wait for who has.
    defer { if route.lane != .atOnce { store.settle() } }
    switch route.handler {
    case .plain(let run): return run(pass)
    case .facility(let run):
      guard let facilityPass = facilityPass(pass, values.first ?? "", at: route.page(values)) else {
        return turnAway(request, visitor, from: route)
      }
      return run(facilityPass)
    }
  }

  /// Asks who was signed out meanwhile to sign in again, and holds what they typed; nil of everybody else.
  func ended(_ request: HTTPRequest, _ route: Route, _ values: [String], _ visitor: Visitor, now: Int64) -> HTTPAnswer?
  {
    guard visitor.account == nil, let unsent = unsent(request, to: route) else { return nil }
    return Pass(self, request, values, visitor, nil, .nowhere, isProgram: false, now: now).endedPage(unsent)
  }

  private func turnAway(_ request: HTTPRequest, _ visitor: Visitor, from route: Route) -> HTTPAnswer {
    route.api == nil ? turnAway(request, visitor) : apiTurnAway(visitor)
  }

  /// - Parameter page: what is read of it, for the log.
  private func facilityPass(_ pass: Pass, _ id: String, at page: String) -> FacilityPass? {
    guard let kept = try? store.kept() else { return nil }
    let desk = kept.desk(for: pass.account?.name ?? "")
    // By its id among those that are there, never by a name that could be a path.
    guard let entry = kept.entries.first(where: { $0.id == id }),
      let facility = kept.facilities[id], isWithin(pass.reach, facility, pass.account, kept.library.value)
    else { return nil }
    guard
      facility.location == .open
        || store.noteReading(of: [entry], by: pass.account?.name ?? "", at: page)
    else { return nil }
    return FacilityPass(pass, entry, facility, desk)
  }

  /// Whether a facility is among those that an account reaches.
  func isWithin(_ reach: Reach, _ facility: Facility, _ account: Account?, _ library: StandardLibrary) -> Bool {
    switch reach {
    case .nowhere: false
    case .everywhere: true
    case .itsProvinces:
      account?.places.contains { facility.province == library.provinces.named($0) } ?? false
    case .itsFacility: account?.places == [facility.id]
    }
  }

  /// The same place as it stands now, when something of it was written; nil where it is no longer there.
  func renewed(_ pass: FacilityPass) -> FacilityPass? {
    guard let kept = try? store.kept(), let entry = kept.entries.first(where: { $0.id == pass.entry.id }),
      let facility = kept.facilities[entry.id],
      isWithin(pass.pass.reach, facility, pass.pass.account, kept.library.value)
    else { return nil }
    return FacilityPass(pass.pass, entry, facility, kept.desk(for: pass.pass.account?.name ?? ""))
  }

  /// Whether a form was sent from a page of this service, by what the browser says of that.
  func isOwnOrigin(_ request: HTTPRequest) -> Bool {
    guard let origin = request.header("origin"), let host = request.header("host") else { return false }
    if origin == "null" { return request.header("sec-fetch-site") == "same-origin" }
    let schemes = isSecure ? ["https://"] : ["https://", "http://"]
    return schemes.contains { origin.lowercased() == $0 + host.lowercased() }
  }
}
