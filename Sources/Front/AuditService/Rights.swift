internal import AccountKeeping

/// What can be done at the service. Every route is for one of these.
enum Act: Sendable, CaseIterable {
  /// The way in: signing in, taking up an invitation, the style of the pages, whether it runs.
  case enter
  /// What everybody who is signed in may do with the own account.
  case keepOwnAccount
  /// What is due at facilities.
  case seeDue
  /// A facility: what is due there, what is kept of it, its report and plan.
  case seeFacility
  /// What inspectors and the ministry keep to themselves.
  case seeInside
  /// Brings visits.
  case bring
  /// Takes forms along on a phone, and sends visits from it.
  case usePhone
  /// Takes what is kept of a facility home as a proof.
  case takeReceipt
  /// All facilities side by side.
  case seeCountry
  /// Everything that arrived, by whom and when.
  case seeLog
  /// What was published for all.
  case seePublished
  /// What was published for the coalition.
  case seeShared
  /// Opens and closes accounts.
  case keepAccounts
  /// Holds the log against its proofs.
  case verify
}

/// How far somebody may do something.
enum Reach: Sendable, Equatable {
  case nowhere
  /// Everywhere, or where no facility is in question.
  case everywhere
  /// At the facilities of the provinces of the account.
  case itsProvinces
  /// At the facility of the account.
  case itsFacility
}

/// Who may do what, and how far. This table is the only place that says so.
///
/// - Parameter role: nil: nobody is signed in.
func reach(of role: AccountRole?, for act: Act) -> Reach {
  guard let role else {
    switch act {
    case .enter, .seePublished: return .everywhere
    case .seeShared, .keepOwnAccount, .seeDue, .seeFacility, .seeInside, .bring, .usePhone, .takeReceipt, .seeCountry,
      .seeLog,
      .keepAccounts,
      .verify:
      return .nowhere
    }
  }
  switch (role, act) {
  case (_, .enter), (_, .keepOwnAccount), (_, .seePublished): return .everywhere

  case (.inspector, .seeDue), (.inspector, .seeFacility), (.inspector, .seeInside), (.inspector, .bring),
    (.inspector, .usePhone), (.inspector, .takeReceipt):
    return .itsProvinces
  case (.inspector, .seeShared), (.inspector, .seeCountry), (.inspector, .seeLog), (.inspector, .keepAccounts),
    (.inspector, .verify):
    return .nowhere

  case (.facility, .seeDue), (.facility, .seeFacility), (.facility, .bring), (.facility, .usePhone),
    (.facility, .takeReceipt):
    return .itsFacility
  case (.facility, .seeShared), (.facility, .seeInside), (.facility, .seeCountry), (.facility, .seeLog),
    (.facility, .keepAccounts),
    (.facility, .verify):
    return .nowhere

  case (.ministry, .seeDue), (.ministry, .seeFacility), (.ministry, .seeInside), (.ministry, .takeReceipt),
    (.ministry, .seeShared), (.ministry, .seeCountry), (.ministry, .seeLog), (.ministry, .verify):
    return .everywhere
  case (.ministry, .bring), (.ministry, .usePhone), (.ministry, .keepAccounts): return .nowhere

  case (.coalition, .seeShared): return .everywhere
  case (.coalition, .seeDue), (.coalition, .seeFacility), (.coalition, .seeInside), (.coalition, .bring),
    (.coalition, .usePhone),
    (.coalition, .takeReceipt), (.coalition, .seeCountry), (.coalition, .seeLog), (.coalition, .keepAccounts),
    (.coalition, .verify):
    return .nowhere

  case (.keeper, .keepAccounts), (.keeper, .verify): return .everywhere
  case (.keeper, .seeDue), (.keeper, .seeFacility), (.keeper, .seeInside), (.keeper, .bring), (.keeper, .usePhone),
    (.keeper, .takeReceipt),
    (.keeper, .seeShared), (.keeper, .seeCountry), (.keeper, .seeLog):
    return .nowhere
  }
}
