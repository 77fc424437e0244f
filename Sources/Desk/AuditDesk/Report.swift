public import AuditModel
public import AuditPlanning
public import AuditScoring
public import InputProblems

/// What a report on a facility is made of.
public struct ReportMaterial: Sendable {
  public let library: StandardLibrary
  /// With every visit scored.
  public let audit: FacilityAudit
  /// The plan that it keeps, or that follows from its standings; nil where there is nothing to do.
  public let plan: ImprovementPlan?
  /// Whether the facility keeps a plan.
  public let keepsPlan: Bool
}

extension Desk {
  /// What a report on a facility is made of; no value where the facility cannot be used.
  public func reportMaterial(of name: String) throws(AskError) -> Reviewed<ReportMaterial> {
    let library = library()
    let entry = try facility(named: name)
    let outcome = run(library.value).audit(entry)
    let warnings = outcome.audit.map { privacyWarnings(in: $0, at: entry) } ?? []
    let holidays = holidays()
    let problems = library.problems + outcome.problems + holidays.problems + warnings
    guard let audit = outcome.audit else { return Reviewed(nil, problems) }
    let current = currentPlan(of: entry, audit, library.value, terms: PlanTerms(holidays: holidays.value))
    return Reviewed(
      ReportMaterial(library: library.value, audit: audit, plan: current.plan, keepsPlan: current.isKept), problems)
  }

  /// Where a facility stands, to be explained; each record by itself where only some were asked for.
  public func standing(of name: String, rescore: Bool = false) throws(AskError) -> Reviewed<ExplainedFacility> {
    let library = library()
    let entry = try facility(named: name)
    let outcome = run(library.value, everyVisit: entry.records != nil, rescore: rescore).audit(entry)
    let explained = outcome.audit.map { audit in
      ExplainedFacility(
        library: library.value, audit: audit, audits: entry.records == nil ? audit.latest : audit.visits)
    }
    return Reviewed(explained, library.problems + outcome.problems)
  }
}

/// A facility whose scores are to be explained.
public struct ExplainedFacility: Sendable {
  public let library: StandardLibrary
  public let audit: FacilityAudit
  public let audits: [ScoredAudit]

  /// Something that can be explained.
  public enum Topic: Sendable {
    case standard(ScoredAudit)
    /// By its position.
    case criterion(Int, ScoredAudit)
  }

  /// What a name stands for, once for each audit; without a name each audit as a whole.
  ///
  /// - Parameter name: a standard, a criterion, or `standard/criterion`.
  public func topics(_ name: String?) throws(AskError) -> [Topic] {
    let topics = audits.compactMap { scored -> Topic? in
      let standard = scored.sheet.standard
      guard let name, name != standard.id else { return .standard(scored) }
      return standard.position(ofCriterion: name).map { .criterion($0, scored) }
    }
    if let name, topics.isEmpty {
      let known = audits.flatMap { [$0.sheet.standard.id] + $0.sheet.standard.criteria.map(\.id) }
      throw .unknownCriterion(name, nearest: nearestWord(to: name, among: known))
    }
    return topics
  }
}

extension Standard {
  /// By `criterion` or `standard/criterion`.
  fileprivate func position(ofCriterion name: String) -> Int? {
    criterionIDs.position(of: name.hasPrefix(id + "/") ? String(name.dropFirst(id.count + 1)) : name)
  }

  /// The position of the criterion that a name stands for.
  ///
  /// - Parameter name: `criterion` or `standard/criterion`.
  public func criterion(named name: String) throws(AskError) -> Int {
    if let index = position(ofCriterion: name) { return index }
    throw .unknownCriterion(name, nearest: nearestWord(to: name, among: criteria.map(\.id)))
  }
}
