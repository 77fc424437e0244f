internal import AuditChecking
public import AuditModel
public import AuditScoring
internal import InputProblems

/// Where a facility stands by each of two editions of a standard, from the same records.
public struct EditionStanding: Sendable {
  public let facility: Facility
  /// Nil where no inspection has audited it, or its records cannot be scored by this edition.
  public let before: ScoreSheet?
  public let now: ScoreSheet?
}

extension Desk {
  /// Scores the records of facilities by two editions of a standard, whichever they were answered by: what an edition does not ask
  /// falls away, and what only it asks is open (S14).
  ///
  /// - Parameters:
  ///   - names: which; without any, all.
  ///   - editions: of one standard.
  ///   - library: the standards in force, and the archived ones.
  public func standings(
    _ names: [String], by editions: (before: Standard, now: Standard), in library: StandardLibrary
  ) -> Noted<[EditionStanding]> {
    let found = source.find(names)
    let run = run(library)
    let (today, source) = (today, source)
    let (before, now) = (library.with(editions.before), library.with(editions.now))
    var (problems, standings) = (found.allProblems, [EditionStanding]())
    run.forEachEntry(found.facilities) { entry in
      let contents = source.contents(of: entry, by: library, today: today)
      guard let facility = contents.facility else { return (contents.problems, nil as EditionStanding?) }
      let records = contents.records.map { $0.pinned(to: library.standard(editions.now.id)) }
      var problems = contents.problems
      // What only one edition asks, or asks in another way, is no error; what keeps a record from being scored is told.
      func sheet(_ one: StandardLibrary) -> ScoreSheet? {
        let (audit, found) = auditFacility(
          facility, records: records, unusable: contents.unusable, against: one, everyVisit: false)
        problems += found.lifted.filter { $0.severity == .error }
        return audit.standings.first { $0.audit.standard.id == editions.now.id }?.sheet
      }
      let standing = EditionStanding(facility: facility, before: sheet(before), now: sheet(now))
      return (problems, standing.before == nil && standing.now == nil ? nil : standing)
    } take: { one in
      problems += one.0
      if let standing = one.1 { standings.append(standing) }
    }
    return Noted(standings, problems)
  }
}

extension StandardLibrary {
  /// A revision of a standard: today's, or an archived one; nil where it is not there.
  public func edition(_ id: String, version: String) -> Standard? {
    standard(id).flatMap { $0.identity.version == version ? $0 : nil } ?? archived(id, version: version)
  }

  /// The same with another edition in force.
  fileprivate func with(_ edition: Standard) -> StandardLibrary {
    StandardLibrary(
      standards: standards.map { $0.id == edition.id ? edition : $0 },
      archived: archived.filter { $0.id != edition.id }, measures: measures, unusable: unusable, provinces: provinces,
      questionnaire: questionnaire)
  }
}

extension InspectionRecord {
  /// The same, saying by which revision it was answered where it says none: by today's.
  fileprivate func pinned(to current: Standard?) -> InspectionRecord {
    guard let current, !against.contains(where: { $0.standard == current.id }) else { return self }
    var record = self
    record.against.append(Pin(standard: current.id, version: current.identity.version))
    return record
  }
}
