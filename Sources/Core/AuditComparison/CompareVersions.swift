public import AuditModel

/// What moved between two versions of a report on one facility.
public struct VersionChange: Sendable {
  /// A thing that is in one of the two alone, or says something else in each.
  public struct Pair<Thing: Sendable>: Sendable {
    /// Nil where the earlier version has none.
    public let before: Thing?
    /// Nil where the later version has none.
    public let now: Thing?
  }

  public struct AnswerMove: Sendable {
    public let criterion: String
    public let requirement: TextContent
    /// In the order of their parts.
    public let parts: [(part: IssuedReport.Answer.Part, before: TextContent?, now: TextContent?)]
  }

  public struct AuditMove: Sendable {
    public let isSelfAssessment: Bool
    public let audits: Pair<IssuedReport.Audit>
    /// Of the answers that moved, in the order of the later version, then those that only the earlier one has.
    public let answers: [AnswerMove]

    public var movesRating: Bool {
      audits.before?.ratingLowest != audits.now?.ratingLowest
        || audits.before?.ratingHighest != audits.now?.ratingHighest
    }
    public var movesMinimum: Bool { audits.before?.minimum != audits.now?.minimum }
    public var movesBeyond: Bool { audits.before?.beyond != audits.now?.beyond }
    public var movesRecord: Bool { audits.before?.record != audits.now?.record }
  }

  public struct StandardMove: Sendable {
    public let id: String
    public let title: TextContent
    public let standards: Pair<IssuedReport.Standard>
    public let audits: [AuditMove]

    public var movesRevision: Bool {
      standards.before?.version != standards.now?.version || standards.before?.digest != standards.now?.digest
    }
  }

  public struct StepMove: Sendable {
    public let steps: Pair<IssuedReport.Step>
    /// In the order of their parts; none where one version alone has the step.
    public let parts: [(part: IssuedReport.Step.Part, before: TextContent?, now: TextContent?)]
  }

  public let before: IssuedReport
  public let now: IssuedReport
  /// The records that one version alone rests on, or each in another state; none where the earlier one does not tell of them.
  public let records: [Pair<IssuedReport.Record>]
  public let standards: [StandardMove]
  public let steps: [StepMove]
  /// The names of further parts that say something else.
  public let rest: [String]

  public var isNothing: Bool { records.isEmpty && standards.isEmpty && steps.isEmpty && rest.isEmpty }
}

/// What moved between two versions of a report.
///
/// - Parameters:
///   - before: the version that was issued first.
///   - now: the later one, of the same facility and for the same readers.
/// - Complexity: O(answers · log answers + steps²).
public func compareVersions(from before: IssuedReport, to now: IssuedReport) -> VersionChange {
  VersionChange(
    before: before, now: now,
    records: before.records == nil
      ? [] : pairs(before.records ?? [], now.records ?? []) { $0.name == $1.name }.filter { $0.before != $0.now },
    standards: pairs(before.standards, now.standards) { $0.id == $1.id }.compactMap { standardMove($0) },
    steps: stepMoves(before.plan, now.plan), rest: restMoves(before.rest, now.rest))
}

/// Things of the later version with those of the earlier one that they are, then what only the earlier one has; each once.
private func pairs<Thing>(_ before: [Thing], _ now: [Thing], _ isSame: (Thing, Thing) -> Bool)
  -> [VersionChange.Pair<Thing>]
{
  var left = before
  var pairs: [VersionChange.Pair<Thing>] = []
  for thing in now {
    if let index = left.firstIndex(where: { isSame($0, thing) }) {
      pairs.append(VersionChange.Pair(before: left.remove(at: index), now: thing))
    } else {
      pairs.append(VersionChange.Pair(before: nil, now: thing))
    }
  }
  return pairs + left.map { VersionChange.Pair(before: $0, now: nil) }
}

private func standardMove(_ pair: VersionChange.Pair<IssuedReport.Standard>) -> VersionChange.StandardMove? {
  guard pair.before != pair.now, let one = pair.now ?? pair.before else { return nil }
  let standings = auditMove(pair.before?.standing, pair.now?.standing, isSelfAssessment: false)
  let own = auditMove(pair.before?.selfAssessment, pair.now?.selfAssessment, isSelfAssessment: true)
  let move = VersionChange.StandardMove(
    id: one.id, title: one.title, standards: pair, audits: [standings, own].compactMap { $0 })
  // A title alone is not told.
  return move.movesRevision || !move.audits.isEmpty ? move : nil
}

private func auditMove(_ before: IssuedReport.Audit?, _ now: IssuedReport.Audit?, isSelfAssessment: Bool)
  -> VersionChange.AuditMove?
{
  guard before != now else { return nil }
  var answers: [VersionChange.AnswerMove] = []
  var earlier: [String: IssuedReport.Answer] = [:]
  for answer in before?.answers ?? [] { earlier[answer.criterion] = answer }
  for answer in now?.answers ?? [] {
    if let move = answerMove(earlier.removeValue(forKey: answer.criterion), answer) { answers.append(move) }
  }
  for answer in before?.answers ?? [] where earlier[answer.criterion] != nil {
    if let move = answerMove(answer, nil) { answers.append(move) }
  }
  let move = VersionChange.AuditMove(
    isSelfAssessment: isSelfAssessment, audits: VersionChange.Pair(before: before, now: now), answers: answers)
  let isTold = move.movesRating || move.movesMinimum || move.movesBeyond || move.movesRecord || !answers.isEmpty
  return isTold ? move : nil
}

private func answerMove(_ before: IssuedReport.Answer?, _ now: IssuedReport.Answer?) -> VersionChange.AnswerMove? {
  guard let one = now ?? before else { return nil }
  let parts = IssuedReport.Answer.Part.allCases.compactMap { part in
    before?.parts[part] == now?.parts[part] ? nil : (part: part, before: before?.parts[part], now: now?.parts[part])
  }
  guard !parts.isEmpty else { return nil }
  return VersionChange.AnswerMove(criterion: one.criterion, requirement: one.requirement, parts: parts)
}

private func stepMoves(_ before: [IssuedReport.Step], _ now: [IssuedReport.Step]) -> [VersionChange.StepMove] {
  pairs(before, now) { $0.isSame(as: $1) }.compactMap { pair in
    guard pair.before != pair.now else { return nil }
    guard let before = pair.before, let now = pair.now else { return VersionChange.StepMove(steps: pair, parts: []) }
    let parts = IssuedReport.Step.Part.allCases.compactMap { part in
      before.parts[part] == now.parts[part] ? nil : (part: part, before: before.parts[part], now: now.parts[part])
    }
    return VersionChange.StepMove(steps: pair, parts: parts)
  }
}

private func restMoves(_ before: [(name: String, told: String)], _ now: [(name: String, told: String)]) -> [String] {
  var names = now.map { $0.name }
  for one in before where !names.contains(one.name) { names.append(one.name) }
  return names.filter { name in
    before.first { $0.name == name }?.told != now.first { $0.name == name }?.told
  }
}
