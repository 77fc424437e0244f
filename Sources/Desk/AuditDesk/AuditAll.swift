internal import AuditChecking
public import AuditModel
public import AuditScoring
public import InputProblems

/// What there was to audit, beside what came of it.
public struct AuditedAll: Sendable {
  public let library: StandardLibrary
  public let facilities: Int
  public let records: Int
  /// What belongs to no facility.
  public let strays: Int
  /// Whether every facility meets every minimum.
  public let allMeet: Bool
  public let problems: [Problem]
}

extension Desk {
  /// Audits what some names stand for; without any, all facilities.
  ///
  /// - Parameters:
  ///   - until: leaves out records of later days.
  ///   - transform: makes of each facility what is needed of it; called for several at once.
  ///   - take: is given what was made, in the order of the facilities.
  public func audit<Result: Sendable>(
    _ names: [String], everyVisit: Bool = false, rescore: Bool = false, until: CalendarDay? = nil,
    transform: @escaping @Sendable (FacilityAudit) -> Result, take: (Result) -> Void
  ) -> AuditedAll {
    let library = library()
    let found = source.find(names)
    var (problems, records, allMeet) = (library.problems + found.allProblems, 0, true)
    var places: [PlaceIdentity] = []
    // What tells one place from another is each visit by itself.
    let hasMembers = found.facilities.contains { $0.member != nil }
    run(library.value, everyVisit: everyVisit || hasMembers, rescore: rescore, until: until).forEach(found.facilities) {
      [self] outcome in
      (
        outcome.problems, outcome.records, outcome.meetsMinimum, outcome.audit.map(transform),
        hasMembers ? outcome.audit.map { identity(of: $0, at: outcome.entry) } : nil
      )
    } take: { one in
      if let place = one.4 { places.append(place) }
      problems += one.0
      records += one.1
      allMeet = allMeet && one.2
      if let result = one.3 { take(result) }
    }
    problems += placeProblems(places).lifted
    return AuditedAll(
      library: library.value, facilities: found.facilities.count, records: records, strays: found.strays.count,
      allMeet: allMeet, problems: problems)
  }

  /// Everything that is wrong with standards, holidays, facilities, records, pictures and plans.
  ///
  /// - Parameters:
  ///   - names: what is checked; without any, all facilities.
  ///   - beside: finds what is wrong with what lies beside the records of a facility, or beside the folders of facilities.
  public func check(
    _ names: [String],
    beside: (_ origins: [String], [FacilityEntry], StandardLibrary) -> [Problem] = { _, _, _ in [] }
  ) -> AuditedAll {
    let library = library(checksAllTailorings: true)
    let found = source.find(names)
    var (problems, records, allMeet) = (library.problems + found.problems + holidays().problems, 0, true)
    var places: [PlaceIdentity] = []
    run(library.value).forEach(found.facilities) { [self] outcome in
      guard let audit = outcome.audit else { return (outcome.problems, outcome.records, true, nil as PlaceIdentity?) }
      let more =
        privacyWarnings(in: audit, at: outcome.entry) + planProblems(of: outcome.entry, audit, library.value)
        + missingFiles(in: audit, at: outcome.entry, library.value)
      return (outcome.problems + more, outcome.records, outcome.meetsMinimum, identity(of: audit, at: outcome.entry))
    } take: { one in
      problems += one.0
      records += one.1
      allMeet = allMeet && one.2
      if let place = one.3 { places.append(place) }
    }
    problems += placeProblems(places, beside: placesBeside(found.facilities, library.value)).lifted
    for entry in found.facilities where entry.records == nil {
      problems += beside(source.besides(of: entry), [entry], library.value)
    }
    problems += beside(found.besides, found.facilities, library.value)
    for stray in found.strays {
      problems += source.problems(ofStray: stray, library: library.value, today: today)
    }
    return AuditedAll(
      library: library.value, facilities: found.facilities.count, records: records, strays: found.strays.count,
      allMeet: allMeet, problems: problems)
  }

  /// What in the records of a facility and in the pictures beside them could lead to a person or a place.
  ///
  /// - Parameter audit: with every visit scored.
  func privacyWarnings(in audit: FacilityAudit, at entry: FacilityEntry) -> [Problem] {
    audit.records.flatMap { $0.personalData().lifted } + audit.dangers.problems(on: today).lifted
      + source.pictureWarnings(of: entry)
  }
}
