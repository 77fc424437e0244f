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
  /// What was written of facilities, by words that stand in it.
  case search
  /// What inspectors and the ministry keep to themselves.
  case seeInside
  /// Brings visits.
  case bring
  /// Takes forms along on a phone, and sends visits from it.
  case usePhone
  /// Takes what is kept of a facility home as a proof.
  case takeReceipt
  /// Keeps the plan of a facility, and says of its actions how they stand.
  case keepPlan
  /// Lets a finding be for some time, by leave of an authority.
  case waive
  /// Decides where what was brought differs from what is kept.
  case decide
  /// Says of what is kept that it no longer stands.
  case withdraw
  /// Letters on what was found, and on dangers.
  case writeLetters
  /// Who read of a facility.
  case seeReadings
  /// Who read of any facility.
  case listReadings
  /// The standards in force, and since when.
  case seeStandards
  /// Makes a publication, which nobody can take back.
  case publish
  /// Makes copies of all that is kept.
  case keepBackups
  /// Asks for a new facility to be taken in.
  case proposeFacility
  /// Takes in new facilities.
  case acceptFacilities
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
  /// Takes and brings files as they are; which of them, `FileRights` says.
  case exchangeFiles
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
    case .keepOwnAccount, .seeDue, .seeFacility, .search, .seeInside, .bring, .usePhone, .takeReceipt, .keepPlan,
      .waive,
      .decide,
      .withdraw, .writeLetters, .seeReadings, .listReadings, .seeCountry, .seeLog, .seeShared, .keepAccounts, .verify,
      .seeStandards, .publish, .keepBackups, .proposeFacility, .acceptFacilities, .exchangeFiles:
      return .nowhere
    }
  }
  switch act {
  case .enter, .keepOwnAccount, .seePublished: return .everywhere
  case .seeDue, .seeFacility, .search, .seeInside, .bring, .usePhone, .takeReceipt, .keepPlan, .waive, .decide,
    .withdraw, .writeLetters, .seeReadings, .listReadings, .seeCountry, .seeLog, .seeShared, .keepAccounts, .verify,
    .publish,
    .keepBackups,
    .proposeFacility, .acceptFacilities:
    break
  case .seeStandards: return role == .keeper || role == .coalition ? .nowhere : .everywhere
  case .exchangeFiles: return role == .keeper ? .nowhere : .everywhere
  }
  switch role {
  case .inspector: return reachOfInspector(for: act)
  case .facility: return reachOfFacility(for: act)
  case .ministry: return reachOfMinistry(for: act)
  case .coalition: return act == .seeShared ? .everywhere : .nowhere
  case .keeper: return reachOfKeeper(for: act)
  }
}

private func reachOfInspector(for act: Act) -> Reach {
  switch act {
  case .seeDue, .seeFacility, .search, .seeInside, .bring, .usePhone, .takeReceipt, .keepPlan, .waive, .decide,
    .withdraw, .writeLetters, .proposeFacility:
    .itsProvinces
  case .enter, .keepOwnAccount, .seePublished, .seeReadings, .listReadings, .seeCountry, .seeLog, .seeShared,
    .keepAccounts, .verify, .seeStandards, .publish, .keepBackups, .acceptFacilities, .exchangeFiles:
    .nowhere
  }
}

private func reachOfFacility(for act: Act) -> Reach {
  switch act {
  case .seeDue, .seeFacility, .search, .bring, .usePhone, .takeReceipt, .keepPlan, .seeReadings: .itsFacility
  case .enter, .keepOwnAccount, .seePublished, .seeInside, .waive, .decide, .withdraw, .writeLetters, .listReadings,
    .seeCountry, .seeLog, .seeShared, .keepAccounts, .verify, .seeStandards, .publish, .keepBackups,
    .proposeFacility, .acceptFacilities, .exchangeFiles:
    .nowhere
  }
}

private func reachOfMinistry(for act: Act) -> Reach {
  switch act {
  case .seeDue, .seeFacility, .search, .seeInside, .takeReceipt, .decide, .writeLetters, .seeReadings, .listReadings,
    .seeCountry, .seeLog, .seeShared, .verify, .publish, .acceptFacilities:
    .everywhere
  case .enter, .keepOwnAccount, .seePublished, .bring, .usePhone, .keepPlan, .waive, .withdraw, .keepAccounts,
    .seeStandards,
    .keepBackups, .proposeFacility, .exchangeFiles:
    .nowhere
  }
}

private func reachOfKeeper(for act: Act) -> Reach {
  switch act {
  case .listReadings, .keepAccounts, .verify, .keepBackups: .everywhere
  case .enter, .keepOwnAccount, .seePublished, .seeDue, .seeFacility, .search, .seeInside, .bring, .usePhone,
    .takeReceipt,
    .keepPlan,
    .waive, .decide, .withdraw, .writeLetters, .seeReadings, .seeCountry, .seeLog, .seeShared, .seeStandards, .publish,
    .proposeFacility, .acceptFacilities, .exchangeFiles:
    .nowhere
  }
}
