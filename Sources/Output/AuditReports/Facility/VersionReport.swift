package import AuditComparison
internal import AuditModel
package import AuditWording

/// What moved since a version of a report that was issued earlier, as it is told: group after group of lines, each with what it said
/// then and what it says today.
package struct VersionReport {
  package struct Line {
    /// What moved.
    package let what: Sentence
    package let before: Sentence
    package let now: Sentence
  }

  package struct Group {
    package let title: Sentence
    /// Further words on it, such as what a criterion asks; nil where there are none.
    package let subject: Sentence?
    package let lines: [Line]
  }

  package let change: VersionChange
  /// Whose words name ratings and answers.
  private let standards: [Standard]

  init(_ change: VersionChange, standards: [Standard]) {
    self.change = change
    self.standards = standards
  }

  package var title: Sentence { Words.VersionChange.title(day: change.before.day) }
  package var madeBy: Sentence { Words.VersionChange.madeBy(day: change.before.day, program: change.before.program) }
  /// That nothing moved, and that of records nothing is known, where it is so.
  package var remarks: [Sentence] {
    (change.isNothing ? [Words.VersionChange.nothing] : [])
      + (change.before.records == nil ? [Words.VersionChange.notTold] : [])
  }

  package var groups: [Group] {
    let records = change.records.map { line(of: $0) }
    return (records.isEmpty ? [] : [Group(title: Words.Report.records, subject: nil, lines: records)])
      + change.standards.flatMap { groups(of: $0) } + planGroups
      + (change.rest.isEmpty ? [] : [restGroup])
  }

  // MARK: Records

  private func line(of pair: VersionChange.Pair<IssuedReport.Record>) -> Line {
    let name = pair.now?.name ?? pair.before?.name ?? ""
    return Line(what: Sentence(same: name), before: told(pair.before), now: told(pair.now))
  }

  /// Its corrections, and the beginning of its digest.
  private func told(_ record: IssuedReport.Record?) -> Sentence {
    guard let record else { return Words.VersionChange.notThere }
    let corrections = record.corrected.map { one in
      let why = [one.why, one.inside.text(for: .ministry) ?? TextContent()].filter { !$0.isEmpty }.map { told($0) }
      return why.isEmpty
        ? Words.Correction.on(date: one.date.iso)
        : Words.Correction.on(date: one.date.iso) + Words.Common.colon + why.joined(by: " · ")
    }
    let digest = record.digest.map { Sentence(same: "SHA-256 " + String($0.prefix(12)) + "…") }
    return (corrections + [digest ?? Words.VersionChange.noDigest]).joined(by: " · ")
  }

  // MARK: Standards

  private func groups(of move: VersionChange.StandardMove) -> [Group] {
    let title = move.title.isEmpty ? Sentence(same: move.id) : told(move.title)
    var groups: [Group] = []
    if move.movesRevision {
      let versions = [move.standards.before, move.standards.now].map { $0.map { revision($0) } }
      groups.append(
        Group(
          title: title, subject: nil,
          lines: [
            Line(
              what: Words.VersionChange.revision, before: versions[0] ?? Words.VersionChange.notThere,
              now: versions[1] ?? Words.VersionChange.notThere)
          ]))
    }
    for audit in move.audits {
      let kind = audit.isSelfAssessment ? Words.Report.itself : Words.Common.standing
      let heading = title + Sentence(same: " · ") + kind
      let lines = lines(of: audit, by: move.id)
      if !lines.isEmpty { groups.append(Group(title: heading, subject: nil, lines: lines)) }
      for answer in audit.answers {
        groups.append(
          Group(
            title: heading + Sentence(same: " · ") + name(answer.criterion, of: move.id, beside: answer.criterion),
            subject: answer.requirement.isEmpty
              ? nil : Words.Common.asked + Words.Common.colon + told(answer.requirement),
            lines: answer.toldParts.map { part, before, now in
              Line(
                what: part.phrase, before: told(before, part, by: move.id), now: told(now, part, by: move.id))
            }))
      }
    }
    return groups
  }

  /// A criterion as today's standard calls it, with what names it there beside it; that alone where it has none.
  private func name(_ id: String, of standard: String, beside label: String) -> Sentence {
    standards.first { $0.id == standard }?.criteria.first { $0.id == id }?.name(beside: label) ?? Sentence(same: label)
  }

  private func revision(_ standard: IssuedReport.Standard) -> Sentence {
    Sentence(same: standard.version + " · SHA-256 " + String(standard.digest.prefix(12)) + "…")
  }

  private func lines(of move: VersionChange.AuditMove, by id: String) -> [Line] {
    func line(_ what: Sentence, _ told: (IssuedReport.Audit) -> Sentence) -> Line {
      Line(
        what: what, before: move.audits.before.map(told) ?? Words.VersionChange.notThere,
        now: move.audits.now.map(told) ?? Words.VersionChange.notThere)
    }
    var lines: [Line] = []
    if move.movesRecord { lines.append(line(Words.VersionChange.record) { Sentence(same: $0.record) }) }
    if move.movesRating { lines.append(line(Words.Common.ratingHeading) { rating($0, by: id) }) }
    if move.movesMinimum { lines.append(line(Words.Report.minimum) { share($0.minimum, by: id) }) }
    if move.movesBeyond { lines.append(line(Words.Report.beyond) { share($0.beyond, by: id) }) }
    return lines
  }

  /// `99.2% (58.5/59)`; the points only where today's scale counts them in the same parts.
  private func share(_ share: IssuedReport.Share, by id: String) -> Sentence {
    guard let text = share.text else { return Words.Common.nothingAsked }
    guard let scale = standards.first(where: { $0.id == id })?.scale, scale.unit == share.unit else {
      return Sentence(same: text)
    }
    let ends = (share.lowest == share.highest ? [share.lowest] : [share.lowest, share.highest]).map {
      scale.pointsText($0)
    }
    return Sentence(same: text + " (" + ends.joined(separator: "–") + "/" + scale.pointsText(share.possible) + ")")
  }

  private func rating(_ audit: IssuedReport.Audit, by id: String) -> Sentence {
    guard let lowest = audit.ratingLowest, let highest = audit.ratingHighest else { return Words.Common.nothingAsked }
    let ends = (lowest == highest ? [lowest] : [lowest, highest]).map { rating in
      standards.first { $0.id == id }?.ratings.first { $0.id == rating }?.titleSentence ?? Sentence(same: rating)
    }
    return ends.joined(by: " – ")
  }

  // MARK: Plan and the rest

  private var planGroups: [Group] {
    change.steps.map { move in
      let step = (move.steps.now ?? move.steps.before)!
      let place =
        Sentence(same: " · ")
        + name(step.criterion, of: step.standard, beside: step.standard + "/" + step.criterion)
      let lines =
        move.parts.isEmpty
        ? [
          Line(
            what: Words.VersionChange.what, before: told(move.steps.before), now: told(move.steps.now))
        ]
        : move.parts.map { part, before, now in
          Line(what: part.phrase, before: told(before, part), now: told(now, part))
        }
      return Group(title: Words.VersionChange.plan + place, subject: told(step.action), lines: lines)
    }
  }

  private func told(_ step: IssuedReport.Step?) -> Sentence {
    guard let step else { return Words.VersionChange.notThere }
    let parts = IssuedReport.Step.Part.allCases.compactMap { part in step.parts[part].map { told($0, part) } }
    return parts.isEmpty ? told(step.action) : parts.joined(by: " · ")
  }

  private var restGroup: Group {
    Group(
      title: Words.VersionChange.others, subject: change.rest.map { restPhrase($0) }.joined(by: Words.List.comma),
      lines: [])
  }

  private func restPhrase(_ name: String) -> Sentence {
    switch name {
    case "facility": Words.VersionChange.restFacility
    case "not_audited": Words.VersionChange.restNotAudited
    case "left_out": Words.VersionChange.restLeftOut
    case "money": Words.VersionChange.restMoney
    case "services": Words.VersionChange.restServices
    case "residents": Words.VersionChange.restResidents
    case "kept_inside": Words.VersionChange.restKeptInside
    case "visits": Words.VersionChange.restVisits
    default: Sentence(same: name)
    }
  }

  // MARK: Words

  private func told(_ text: TextContent) -> Sentence {
    Sentence { $0 == .khmer && !text.khmer.isEmpty || text.text.isEmpty ? text.khmer : text.text }
  }

  private func told(_ text: TextContent?, _ part: IssuedReport.Answer.Part, by id: String) -> Sentence {
    guard let text else { return Sentence(same: Mark.nothing) }
    if part == .points { return points(text.text, by: id) }
    guard part == .answer else { return told(text) }
    return standards.first { $0.id == id }?.sentence(ofAnswer: text.text) ?? Sentence(same: text.text)
  }

  /// `2/2` of parts of a point as points.
  private func points(_ text: String, by id: String) -> Sentence {
    let numbers = text.split(separator: "/").compactMap { Int64($0) }
    guard let scale = standards.first(where: { $0.id == id })?.scale, numbers.count == 2 else {
      return Sentence(same: text)
    }
    return Sentence(same: numbers.map { scale.pointsText($0) }.joined(separator: "/"))
  }

  private func told(_ text: TextContent?, _ part: IssuedReport.Step.Part) -> Sentence {
    guard let text else { return Sentence(same: Mark.nothing) }
    return part == .by ? rolePhrase(text.text) : told(text)
  }
}

extension VersionChange.AnswerMove {
  /// Its points follow from the answer: they are told where that did not move.
  fileprivate var toldParts: [(part: IssuedReport.Answer.Part, before: TextContent?, now: TextContent?)] {
    let movesAnswer = parts.contains { $0.part == .answer }
    return parts.filter { !movesAnswer || $0.part != .points }
  }
}

extension IssuedReport.Answer.Part {
  fileprivate var phrase: Sentence {
    switch self {
    case .answer: Words.Common.answer
    case .points: Words.Common.points
    case .counted: Words.Common.counted
    case .reason: Words.Common.reason
    case .note: Words.Common.note
    case .heard: Words.Common.heard
    case .evidence: Words.Common.evidence
    case .inside: Words.Common.inside
    }
  }
}

extension IssuedReport.Step.Part {
  fileprivate var phrase: Sentence {
    switch self {
    case .by: Words.Report.responsible
    case .due: Words.Report.due
    case .cost: Words.Report.cost
    case .state: Words.Report.state
    case .note: Words.Common.note
    }
  }
}

extension FacilityReport {
  /// What moved since the version that it is held against; nil where it is held against none.
  package var sinceVersion: VersionReport? {
    versionChange.map { VersionReport($0, standards: parts.map(\.standard)) }
  }
}
