internal import AuditChecking
internal import AuditComparison
internal import AuditDesk
internal import AuditModel
internal import AuditPlanning
public import AuditReports
internal import AuditScoring
internal import AuditWording

/// The report of a facility as JSON, format 1: what the page shows, in stable order.
public func renderReportJSON(_ report: FacilityReport) -> String {
  var writer = JSONWriter()
  writer.object { object in
    object.member("format", 1)
    object.member("program", report.program)
    object.member("report", "facility")
    object.member("view", report.view.word)
    object.member("on", report.day.iso)
    object.member("facility", report)
    object.dangers(report.dangers)
    object.key("standards")
    object.array { list in
      for part in report.parts { list.object { $0.members(of: part, report) } }
    }
    object.records(of: report)
    if let change = report.versionChange { object.sinceVersion(change) }
    object.member("not_audited", report.notAudited)
    object.member("left_out", report.leftOut)
    object.member("plan", report.plan)
    object.money(of: report.plan)
    object.ways(report.plan?.ways ?? [])
    object.key("settled")
    object.array { list in for action in report.plan?.settled ?? [] { list.settled(action) } }
    object.services(of: report)
    object.residents(report.latestResidents)
    if let own = report.allResidents.dropFirst().first { object.residents(own, as: "residents_own") }
    if report.audience.knowsInside { object.keptInside(of: report) }
    object.key("problems")
    object.object { problems in
      problems.member("errors", report.problems.errors)
      problems.member("warnings", report.problems.warnings)
    }
  }
  return String(writer.text.drop { $0 == "\n" }) + "\n"
}

extension JSONWriter {
  fileprivate mutating func member(_ name: String, _ report: FacilityReport) {
    key(name)
    object { object in
      object.member("id", report.id)
      object.said("name", report.name)
      object.member("province", report.province?.word)
      object.member("province_code", report.province?.code)
      object.member("care", report.care.word)
      object.member("operator", report.operatedBy.word)
      object.member("residents", report.residents.map { $0.word })
      object.member("serves", report.serves.map { $0.word })
      object.member("location", report.location.word)
      object.key("example")
      object.literal(report.isExample ? "true" : "false")
      object.key("closed")
      if let closed = report.closed {
        object.object { object in
          object.member("date", closed.on.iso)
          object.member("by", report.closedBy)
          object.said("why", report.closedWhy)
        }
      } else {
        object.value(nil)
      }
      object.member("formerly", report.formerly)
    }
  }

  fileprivate mutating func members(of part: FacilityReport.Part, _ report: FacilityReport) {
    let standard = part.standard
    member("standard", standard.id)
    said("title", standard.description.title?.sentence)
    member("edition", standard.identity.edition)
    member("revision", standard.identity.revision)
    member("digest", standard.identity.digest)
    key("tailoring")
    if let tailoring = standard.tailoring {
      object { object in
        object.member("tailoring", tailoring.id)
        object.said("authority", tailoring.authority.sentence)
      }
    } else {
      value(nil)
    }
    key("translation")
    object { object in
      for (language, status) in standard.description.translations { object.member(language.tag, status.word) }
    }
    member("unit", standard.scale.unit)
    member("standing", part.standing, report)
    member("self_assessment", part.selfAssessment, report)
    key("visits")
    array { list in
      for visit in part.visits { list.object { $0.outline(of: visit, report) } }
    }
    key("self_assessments")
    array { list in
      for visit in part.ownVisits { list.object { $0.outline(of: visit, report) } }
    }
    for (name, older, newer) in [
      ("change", part.previous, part.standing),
      ("own_change", part.standing == nil ? part.previousOwn : nil, part.selfAssessment),
    ] {
      key(name)
      if let older, let newer { object { $0.members(from: older, to: newer, report) } } else { value(nil) }
    }
    key("self_assessment_beside_inspection")
    if let own = part.selfAssessment, let standing = part.standing {
      object { $0.members(from: own, to: standing, report) }
    } else {
      value(nil)
    }
  }

  /// Date, kind, record, the two tallies and the rating of a visit.
  private mutating func outline(of scored: ScoredAudit, _ report: FacilityReport) {
    let sheet = scored.sheet
    member("date", sheet.date.iso)
    member("kind", sheet.kind.word)
    member("record", scored.audit.visit.record.name + ".yaml")
    member("by", report.team(scored.audit.visit.record))
    let details = report.details(of: scored.audit.visit.record)
    for detail in VisitDetail.allCases {
      member(detail == .ledBy ? "led_by" : detail.word, details.first { $0.detail == detail }?.text)
    }
    said("visit_note", report.note(on: scored)?.sentence)
    member("version", sheet.standard.identity.version)
    members(sheet.total)
    members(sheet.rating, among: sheet.standard.ratings)
  }

  private mutating func member(_ name: String, _ scored: ScoredAudit?, _ report: FacilityReport) {
    key(name)
    guard let scored else { return value(nil) }
    let sheet = scored.sheet
    object { object in
      object.outline(of: scored, report)
      object.member("layers", sheet.layers)
      object.key("sections")
      object.array { list in
        for (section, score) in zip(sheet.standard.sections, sheet.sections) {
          list.object { item in
            item.member("id", section.id)
            item.said("title", section.sentence)
            item.members(score.total)
            if !sheet.standard.sectionRatings.isEmpty {
              item.members(score.rating, among: sheet.standard.sectionRatings)
            }
          }
        }
      }
      object.needs(sheet)
      object.member("holds_rating_down", sheet.findingsHoldingRating().map { sheet.standard.criteria[$0].id })
      object.member("shortcomings", report.shortcomings(in: scored).map(\.criterion.id))
      object.member("open", report.open(in: scored).map(\.criterion.id))
      object.key("criteria")
      object.array { list in
        for index in sheet.outcomes.indices {
          list.object { $0.members(of: report.finding(index, in: scored), sheet, report.audience) }
        }
      }
    }
  }

  /// The needs of each rating, and how they stand.
  private mutating func needs(_ sheet: ScoreSheet) {
    key("needs")
    array { list in
      guard sheet.rating != nil else { return }
      for standing in sheet.ratingStandings() {
        for need in standing.needs {
          list.object { object in
            object.member("rating", sheet.standard.ratings[standing.rating].id)
            object.said("need", sheet.standard.sentence(of: need.need))
            object.member("holds", need.holdsAtLowest ? "yes" : need.holdsAtHighest ? "open" : "no")
            object.member("against", need.against.map { sheet.standard.criteria[$0].id })
            object.member("waits_for", need.open.map { sheet.standard.criteria[$0].id })
          }
        }
      }
    }
  }

  private mutating func members(of finding: Finding, _ sheet: ScoreSheet, _ audience: Audience) {
    let points = sheet.points(finding.index)
    member("id", finding.criterion.id)
    member("level", finding.criterion.level.word)
    member("weight", finding.criterion.weight)
    said("requirement", finding.criterion.requirement)
    member("answer", finding.outcome.word(on: finding.standard.scale))
    member("why_open", finding.openReason?[.english])
    member("by", finding.outcome.by.word)
    member("points", points.earned)
    member("possible", points.possible)
    said("counted", finding.counted ?? finding.service)
    said("note", finding.note?.sentence)
    if audience.knowsInside { said("inside", finding.inside?.sentence) }
    said("reason", finding.reason?.sentence)
    member("heard", finding.heard.map { $0.word })
    key("residents")
    array { list in
      for answers in finding.residents {
        list.object { one in
          one.member("en", answers[.english])
          one.member("km", answers[.khmer])
        }
      }
    }
    member("evidence", finding.evidence)
    key("source")
    object { object in
      object.member("record", finding.source.record.name + ".yaml")
      object.key("line")
      if let line = finding.source.line { object.value(line) } else { object.value(nil) }
    }
    said("title", finding.criterion.title?.sentence)
    key("basis")
    guard let basis = finding.criterion.basis else { return value(nil) }
    object { object in
      object.member("status", basis.status.word)
      object.member("sources", basis.sources)
      object.said("note", basis.note?.sentence)
    }
  }

  /// What moved between two audits.
  private mutating func members(from older: ScoredAudit, to newer: ScoredAudit, _ report: FacilityReport) {
    let standards = (older.audit.standard, newer.audit.standard)
    member("from", older.audit.visit.record.name + ".yaml")
    member("to", newer.audit.visit.record.name + ".yaml")
    member("same_revision", standards.0 === standards.1 ? "yes" : "no")
    key("moves")
    array { list in
      for move in newer.sheet.moves(since: older.sheet) {
        list.object { object in
          let criterion = move.after.map { standards.1.criteria[$0] } ?? standards.0.criteria[move.before!]
          object.member("criterion", criterion.id)
          object.member("direction", move.direction.word)
          for (name, index, scored) in [("before", move.before, older), ("now", move.after, newer)] {
            object.member(name, index.map { scored.audit.outcomes[$0].word(on: scored.audit.standard.scale) })
          }
        }
      }
    }
  }

  /// The records with their digests, and how they were corrected.
  fileprivate mutating func records(of report: FacilityReport) {
    key("records")
    array { list in
      for record in report.records {
        list.object { object in
          object.member("record", record.name + ".yaml")
          object.member("digest", report.digest(of: record))
          object.key("corrected")
          object.array { corrections in
            for correction in report.corrections(of: record) {
              corrections.object { one in
                one.member("date", correction.date.iso)
                one.said("why", correction.why?.sentence)
                if report.audience.knowsInside { one.said("inside", correction.inside?.sentence) }
              }
            }
          }
        }
      }
    }
  }

  /// All that the records keep inside: a member of the ministry's view alone.
  fileprivate mutating func keptInside(of report: FacilityReport) {
    key("kept_inside")
    array { list in
      for kept in report.keptInside {
        list.object { object in
          object.member("record", kept.file)
          object.member("line", Int(kept.line))
          object.member("criterion", kept.about)
          object.said("text", kept.text.sentence)
        }
      }
    }
  }

  /// What the records say of services, each with the record that says it.
  fileprivate mutating func services(of report: FacilityReport) {
    key("services")
    array { list in
      for told in report.toldServices {
        list.object { object in
          object.member("record", told.record.name)
          object.member("service", told.service.word)
          object.member("provided", told.provided.map { $0.word })
          object.member("referred", told.referred.map { $0.word })
          object.said("to", told.to?.sentence)
          object.amount("cost_to_resident", told.costToResident)
          object.amount("cost_per_person_year", told.costPerPersonYear)
          object.said("note", told.note?.sentence)
        }
      }
    }
  }

  /// What residents answered: of each question and group the good answers, and where the view tells them the others.
  fileprivate mutating func residents(_ residents: ResidentReport?, as name: String = "residents") {
    key(name)
    guard let residents else { return value(nil) }
    let (counts, isExact) = (residents.heard.counts, residents.isExact)
    object { object in
      object.member("record", residents.heard.record.name)
      object.member("questionnaire", residents.heard.questionnaire.id)
      object.member("revision", counts.revision)
      object.member("asked", counts.asked)
      object.member("answered", counts.answered)
      object.key("answers")
      object.array { list in
        for answered in residents.heard.answers {
          for (group, answers) in answered.groups {
            list.object { one in
              one.member("question", answered.question.id)
              one.said("text", answered.question.text(for: group).sentence)
              one.member("group", group.word)
              one.member("of", answers.all)
              one.key("good")
              let good = residents.good(answers)
              one.array { range in
                range.value(good.fewest)
                range.value(good.most)
              }
              for (name, number) in [("middle", answers.middle), ("bad", answers.bad)] {
                one.key(name)
                if isExact { one.value(number) } else { one.value(nil) }
              }
            }
          }
        }
      }
    }
  }

  private mutating func amount(_ name: String, _ number: ExactDecimal?) {
    key(name)
    if let number { literal(number.text) } else { value(nil) }
  }

  /// What was planned, spent and is left: of all actions, and of each on which something was spent; null where that is not told.
  fileprivate mutating func money(of plan: PlanInShort?) {
    key("money")
    guard let plan, let total = plan.moneyTotal else { return value(nil) }
    object { object in
      object.member("months", plan.months)
      object.key("total")
      object.writeMoney(total)
      object.key("actions")
      object.array { list in
        for action in plan.money where !action.entry.spent.isEmpty {
          list.object { inner in
            inner.member("id", action.entry.id)
            inner.said("action", action.entry.action.sentence)
            inner.key("money")
            inner.writeMoney(MoneyTotal(of: [action]))
          }
        }
      }
    }
  }

  fileprivate mutating func member(_ name: String, _ plan: PlanInShort?) {
    key(name)
    guard let plan else { return value(nil) }
    array { list in
      for step in plan.steps {
        list.object { object in
          object.member("standard", step.standard)
          object.member("criterion", step.criterion)
          object.said("action", step.action)
          object.member("by", step.by)
          object.member("due", step.due?.iso)
          object.flag("due_computed", step.restsOnComputed)
          object.key("cost")
          object.writeCost(step.cost)
          object.said("state", step.state)
          object.said("note", step.note?.sentence)
        }
      }
    }
  }
}
