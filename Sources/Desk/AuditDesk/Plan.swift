public import AuditModel
public import AuditPlanning
public import AuditScoring
public import InputProblems

/// What the plan of a facility is made of.
public struct PlanMaterial: Sendable {
  public let entry: FacilityEntry
  public let library: StandardLibrary
  /// With every visit scored.
  public let audit: FacilityAudit
  /// Nil where no plan is kept.
  public let kept: KeptPlan?
  public let current: CurrentPlan
  let today: CalendarDay

  /// What is planned by on some standards, rule P18; where none is named, on all.
  public func planned(on standards: [String]) throws(AskError) -> [ScoredAudit] {
    _ = try library.standards(named: standards)
    return audit.planned.filter { standards.isEmpty || standards.contains($0.sheet.standard.id) }
  }

  public func plan(by standings: [ScoredAudit]) -> ImprovementPlan { current.by(standings) }

  /// Where the facility stands by a standard that it is held to.
  public struct Footing: Sendable {
    public let standard: Standard
    public let standing: ScoredAudit?
    public let cycle: CycleStanding?
  }

  /// Where the facility stands by each of some standards that it is held to; where none is named, by all that it is held to.
  /// Without those that neither a record nor a cycle speaks of.
  public func footings(on standards: [String]) throws(AskError) -> [Footing] {
    _ = try library.standards(named: standards)
    return library.standards.compactMap { standard in
      guard standards.isEmpty || standards.contains(standard.id), audit.facility.isHeld(to: standard) else {
        return nil
      }
      let standing = audit.standings.first { $0.sheet.standard.id == standard.id }
      let cycle = cycleStanding(of: audit, by: standard, on: today)
      return standing == nil && cycle == nil ? nil : Footing(standard: standard, standing: standing, cycle: cycle)
    }
  }
}

extension Desk {
  /// What the plan of a facility is made of; no value where the facility or the plan that it keeps cannot be used.
  ///
  /// - Parameter months: over how many months costs are counted.
  public func planMaterial(of name: String, months: Int64 = 12) throws(AskError) -> Reviewed<PlanMaterial> {
    let library = library()
    let entry = try facility(named: name)
    let outcome = run(library.value).audit(entry)
    let holidays = holidays()
    let kept = source.plan(of: entry, library: library.value, today: today)
    let problems = library.problems + outcome.problems + holidays.problems + kept.problems
    guard let audit = outcome.audit, kept.value != nil || !kept.problems.contains(where: \.isError) else {
      return Reviewed(nil, problems)
    }
    let current = CurrentPlan(
      of: audit, library: library.value, kept: kept.value?.plan, in: source.origin(of: .plan, at: entry),
      terms: PlanTerms(months: months, holidays: holidays.value), on: today)
    let material = PlanMaterial(
      entry: entry, library: library.value, audit: audit, kept: kept.value, current: current, today: today)
    let wrong =
      kept.value.map {
        current.whole.problems(of: $0.plan, visits: audit.visits, unusable: library.value.unusable).lifted
      } ?? []
    return Reviewed(material, problems + wrong)
  }

  /// The problems of the plan that a facility keeps, by itself and against the records; none where only records were asked for.
  func planProblems(of entry: FacilityEntry, _ audit: FacilityAudit, _ library: StandardLibrary) -> [Problem] {
    guard entry.records == nil else { return [] }
    let kept = source.plan(of: entry, library: library, today: today)
    guard let plan = kept.value?.plan else { return kept.problems }
    let made = makePlan(of: audit, library: library, kept: plan, on: today)
    return kept.problems + made.problems(of: plan, visits: audit.visits, unusable: library.unusable).lifted
  }

  /// The plan that a facility keeps, or that follows from where it stands; nil where nothing is to be done, nor was.
  func currentPlan(of entry: FacilityEntry, _ audit: FacilityAudit, _ library: StandardLibrary, terms: PlanTerms)
    -> (plan: ImprovementPlan?, isKept: Bool)
  {
    let kept = source.plan(of: entry, library: library, today: today).value?.plan
    let plan = CurrentPlan(of: audit, library: library, kept: kept, terms: terms, on: today).whole
    return (plan.actions.isEmpty && (kept?.actions ?? []).isEmpty ? nil : plan, kept != nil)
  }
}

// MARK: Asking a plan

extension ImprovementPlan {
  /// The least costly way to a rating, or why there is none.
  ///
  /// - Parameter mayGoOn: asked now and then whether the search may take longer.
  public func reaching(_ rating: String, mayGoOn: @escaping (Int) -> Bool) throws(AskError) -> PlanQuestion {
    way(to: try targets(rating), mayGoOn: mayGoOn)
  }

  /// By audit: the position of a rating in those of its standards that have it.
  private func targets(_ rating: String) throws(AskError) -> [Int?] {
    let targets = audits.map { scored in scored.sheet.standard.ratings.firstIndex { $0.id == rating } }
    guard targets.contains(where: { $0 != nil }) else {
      var known: [String] = []
      for id in audits.flatMap({ $0.sheet.standard.ratings.map(\.id) }) where !known.contains(id) { known.append(id) }
      throw .unknownRating(rating, known: known, nearest: nearestWord(to: rating, among: known))
    }
    return targets
  }

  /// The findings on a criterion, or that an action mends; none where that needs no mending.
  public func findings(named name: String) throws(AskError) -> [Int] {
    let own = findings.indices.filter { index in
      findings[index].criteria.contains { self.name($0) == name || criterion($0).id == name }
    }
    if !own.isEmpty { return own }
    let byAction = actions(named: name).flatMap { actions[$0].findings }
    if !byAction.isEmpty { return byAction }
    let known = audits.flatMap { scored in
      scored.sheet.standard.criteria.flatMap { [$0.id, scored.sheet.standard.id + "/" + $0.id] }
    }
    if known.contains(name) { return [] }
    throw .unknownCriterion(name, nearest: nearestWord(to: name, among: known))
  }
}

extension Problem {
  var isError: Bool { severity == .error }
}
