internal import AuditData
internal import AuditDesk
internal import AuditModel
internal import AuditReports
internal import AuditScoring
internal import AuditText
internal import AuditWording
internal import BroughtFiles
internal import InputProblems

extension Session {
  /// `careaudit audit`
  func audit() -> Int32 {
    var totals = AuditTotals()
    let (style, audience, today) = (style, audience, today)
    console.write(renderAuditHeading(on: today, style: style))
    let audited = desk.audit(arguments.operands, rescore: arguments.has("--rescore")) { audit in
      (audit, renderStanding(StandingReport(audit, on: today, for: audience), style: style))
    } take: { audit, text in
      totals.add(audit)
      console.write(text)
    }
    console.write(renderAuditTotals(totals, program: programVersion, style: style))
    console.write(renderProblemList(sentencesToGroup(audited.problems), style: style))
    return status(hasErrors: audited.problems.hasErrors, allMeet: audited.allMeet)
  }

  /// Who reads what `audit`, `due` and `explain` print: the ministry alone where it says so.
  var audience: Audience { arguments.value("--share") == ReportView.ministry.word ? .ministry : .facility }

  /// `careaudit score`
  func score() throws(ArgumentError) -> Int32 {
    let (since, until) = try days()
    var notAudited: [(facility: String, standard: String)] = []
    let everyVisit = arguments.value("--visit") == "all"
    let (format, style) = (format, style)
    var json = ScoresJSON(program: programVersion)
    var hasNone = true
    if format == .json { console.write(json.opening()) }
    if format == .csv { console.write(scoresCSVHeading()) }
    let audited = desk.audit(
      arguments.operands, everyVisit: everyVisit, rescore: arguments.has("--rescore"), until: until
    ) { audit in
      let audits = (everyVisit ? audit.visits : audit.latest).filter { scored in
        since.map { scored.sheet.date >= $0 } ?? true
      }
      switch format {
      case .json: return (audit.notAudited.map { (audit.facility.id, $0) }, audits, "")
      case .jsonl: return ([], [], audits.map { scoresJSONLine($0) }.joined())
      case .csv: return ([], [], audits.map { scoresCSVLine($0.sheet, of: audit.facility) }.joined())
      default: return ([], [], audits.map { renderScoreLine($0.sheet, style: style) }.joined())
      }
    } take: { (further: [(String, String)], audits: [ScoredAudit], lines: String) in
      notAudited += further
      if !lines.isEmpty { hasNone = false }
      console.write(format == .json ? json.audits(audits) : lines)
    }
    if format == .json {
      console.write(json.closing(notAudited: notAudited, problems: sentences(audited.problems)))
    } else {
      complain(audited.problems)
      if hasNone { complain(Words.Common.noAudit) }
    }
    return status(hasErrors: audited.problems.hasErrors, allMeet: audited.allMeet)
  }

  /// `careaudit check`
  func check() -> Int32 {
    var reader: BroughtFileReader?
    let checked = desk.check(arguments.operands) { origins, entries, library in
      var open = reader ?? fileReader(library)
      defer { reader = open }
      return visits(at: origins, of: entries, &open)
    }
    let counts = CheckedCounts(
      standards: checked.library.knownStandards.count, facilities: checked.facilities, records: checked.records,
      files: checked.strays)
    console.write(renderCheck(sentences(checked.problems), counts: counts, style: style))
    return status(hasErrors: checked.problems.hasErrors, allMeet: true)
  }
}
