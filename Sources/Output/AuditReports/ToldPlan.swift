package import AuditModel
package import AuditPlanning
internal import AuditScoring
package import AuditWording

// What a plan tells, in the order in which it is told: where the facility stands, what must be known, what was asked and what it
// comes to, when what is due, who does what, the actions by urgency, what is left out, what is to be found out, and what is kept.

extension PlanReport {
  // MARK: Where the facility stands

  /// What the plan was made from.
  package struct Footing {
    /// `made from 2026-03-14 inspection`
    package let from: Sentence
    /// With its edition and revision.
    package let standard: String
    package let tailoring: Sentence?
    package let score: Sentence
    package let gravity: Gravity?
    /// Since when it is below the minimum; nil where it is not.
    package let failed: (sentence: Sentence, gravity: Gravity)?
  }

  package var footings: [Footing] {
    plan.audits.map { scored in
      let sheet = scored.sheet
      let cycle = plan.cycles.first { $0.standard.id == sheet.standard.id }
      return Footing(
        from: sheet.kind == .selfAssessment
          ? Words.OwnView.from + Sentence(same: " " + sheet.date.iso)
          : Words.Plan.from + Sentence(same: " " + sheet.date.iso + " ") + sheet.kind.phrase,
        standard: sheet.standard.nameAndVersion,
        tailoring: sheet.standard.tailoring?.sentence, score: score(sheet, Words.Common.now), gravity: sheet.gravity,
        failed: cycle.flatMap { cycle in cycle.failedSentence(on: today).map { ($0, cycle.gravity) } })
    }
  }

  /// The rating and the shares of a score.
  func score(_ sheet: ScoreSheet, _ label: Sentence) -> Sentence {
    var line = label + Words.Common.colon + sheet.ratingSentence
    for (name, tally) in [(Words.Common.minimum, sheet.toldMinimum), (Words.Common.beyond, sheet.toldBeyond)] {
      if let share = tally.share { line = line + Sentence(same: " · ") + name + Sentence(same: " " + share) }
    }
    return line
  }

  /// What must be known: what was chosen before, what could not be counted, which deadlines are uncertain, that nothing is to be done.
  package var remarks: [(sentence: Sentence, gravity: Gravity?)] {
    var remarks: [(sentence: Sentence, gravity: Gravity?)] = []
    if let closed = plan.facility.closed, closed.on <= today {
      remarks.append((Words.Facility.nothingDueSince(day: closed.on.iso), .poor))
    }
    if plan.isOwnView { remarks.append((Words.OwnView.label, .poor)) }
    if let budget { remarks.append((PlanPhrases.keptBudget(budget, left: budgetLeft), nil)) }
    if let moneyTotal, moneyTotal.isSpent {
      remarks.append((PlanPhrases.money(moneyTotal, over: plan.terms.months), nil))
    }
    if plan.residents == nil, plan.actions.contains(where: { $0.isPricedByResident }) {
      remarks.append((Words.Plan.noResidents, .poor))
    }
    if !computedYears.isEmpty {
      let years = computedYears.map(String.init).joined(separator: ", ")
      remarks.append((Words.Plan.lunarComputed(years: years), nil))
    }
    for year in unknownYears { remarks.append((Words.Plan.lunarUnknown + Sentence(same: " " + String(year)), .poor)) }
    if plan.findings.isEmpty { remarks.append((Words.Plan.nothing, .good)) }
    return remarks
  }

  // MARK: What was asked

  /// Something that is said of what was asked.
  package enum Answer {
    case heading(Sentence)
    case line(Sentence, Gravity?)
    /// A figure that stands out.
    case sum(Sentence)
    /// What a sentence is about, or what would be enough under a condition, each thing by itself.
    case list(Sentence, [Sentence])
    case reason(Reason)
  }

  package var answers: [Answer] {
    switch question {
    case .everything:
      plan.actions.isEmpty
        ? [] : [.sum(PlanPhrases.counted(plan) + Sentence(same: " · ") + PlanPhrases.stillCosts(plan))]
    case .reach(let targets, let search, let obstacles, let ifGranted, let ifOpenBest):
      ways(to: targets)
        + reach(search, obstacles, [(Words.Plan.ifGranted, ifGranted), (Words.Plan.ifOpenBest, ifOpenBest)])
    case .spend(let money, let use):
      critical + [.heading(Words.Plan.budget(money: money.text))]
        + sum(use.choice, isProved: use.isProved, Words.Plan.provedBest)
    case .whatIf(let findings): [.heading(Words.Plan.whatIf)] + findings.map { .reason(reason($0)) }
    }
  }

  private func ways(to targets: [Int?]) -> [Answer] {
    targets.enumerated().compactMap { audit, target in
      guard let target else { return nil }
      let standard = plan.audits[audit].sheet.standard
      return .heading(
        Words.Plan.way(title: standard.ratings[target].titleSentence) + Sentence(same: " · " + standard.id))
    }
  }

  private var critical: [Answer] {
    guard let left = criticalLeftOut else { return [] }
    return [.line(PlanPhrases.criticalLeft(left.count, all: left.all), .bad), .line(Words.Plan.realPrices, nil)]
  }

  private func reach(
    _ search: PlanSearch, _ obstacles: PlanObstacles, _ ways: [(condition: Sentence, choice: PlanChoice?)]
  ) -> [Answer] {
    switch search {
    case .found(let choice) where choice.actions.isEmpty: return [.line(Words.Plan.alreadyThere, .good)]
    case .found(let choice): return sum(choice, isProved: choice.isProved, Words.Plan.proved)
    case .stopped: return [.line(Words.Plan.stopped, .poor)]
    case .unreachable:
      let places = [
        (Words.Plan.noKnownRemedy, obstacles.withoutRemedy), (Words.Plan.leftToOthers, obstacles.leftToOthers),
        (Words.Plan.waitsForOpen, obstacles.open),
      ].filter { !$0.1.isEmpty }
      return [.line(Words.Plan.unreachable, .bad)]
        + places.map { .list($0.0 + Words.Common.colon, $0.1.map { plan.inWordsAmongStandards($0) }) }
        + (obstacles.unrated.isEmpty ? [] : [.line(Words.Common.nothingScored, nil)])
        + ways.compactMap { way in
          way.choice.map { choice in
            .list(
              way.condition + Words.Common.colon + choice.cost.sentence,
              choice.actions.map { plan.actions[$0].action.sentence })
          }
        }
    }
  }

  private func sum(_ choice: PlanChoice, isProved: Bool, _ proof: Sentence) -> [Answer] {
    let count = choice.actions.count
    let counted = Words.Plan.actions(count: count)
    return [
      .sum(
        counted + Sentence(same: " · ") + choice.cost.sentence + Sentence(same: " ")
          + Words.Plan.months(months: plan.terms.months)),
      .line(isProved ? proof : Words.Plan.bound(high: choice.bound.high.text), isProved ? .good : .poor),
    ]
  }

  /// The next better rating of each standard and what it takes; none where something else was asked.
  package var ways: [ToldWay] {
    guard case .everything = question else { return [] }
    return plan.ways()
  }

  /// What was done, and no finding of today asks for; none where something else was asked.
  package var settled: [SettledAction] {
    guard case .everything = question, kept != nil else { return [] }
    return plan.toldSettled()
  }

  /// The score by each standard when what is shown is done; none where that mends nothing.
  package var afterwards: [(standard: String, score: Sentence, gravity: Gravity?)] {
    mended.isEmpty
      ? [] : scoresAfter.map { ($0.standard.id, score($0, Words.Plan.after), $0.gravity) }
  }

  // MARK: Actions

  /// Why something is to be done: a finding, criterion by criterion.
  package struct Reason {
    package struct Line {
      /// What was found: the criterion with its rating.
      package let found: Sentence
      package let level: Sentence
      package let label: String
      /// The same beside what was found; nil where that names nothing else.
      package let labelBeside: String?
      /// What was asked; nil where nothing is written.
      package let asked: Sentence?
      /// How well it is founded, and ids of its sources; nil where the standard does not say.
      package let basis: (status: Sentence, sources: [String])?
      package let visit: Sentence
    }

    package let lines: [Line]
    /// What was noted, each once.
    package let notes: [Sentence]
  }

  private func reason(_ index: Int) -> Reason {
    let finding = plan.findings[index]
    var told: Set<Sentence> = []
    let notes = finding.criteria.compactMap { place -> Sentence? in
      guard plan.note(place, in: .english) != nil else { return nil }
      let note = Sentence { plan.note(place, in: $0) ?? "" }
      return told.insert(note).inserted ? note : nil
    }
    return Reason(lines: finding.criteria.map { line($0, finding) }, notes: notes)
  }

  private func line(_ place: CriterionPlace, _ finding: PlannedFinding) -> Reason.Line {
    let criterion = plan.criterion(place)
    return Reason.Line(
      found: criterion.found(plan.ratingSentence(place)), level: criterion.level.phrase, label: plan.label(place),
      labelBeside: criterion.title == nil && plan.label(place) == criterion.id ? nil : plan.label(place),
      asked: criterion.asked,
      basis: criterion.basis.map { ($0.sentence, $0.sources) },
      visit: visitPhrase(finding.record))
  }

  /// What is to be done.
  package struct Row {
    /// From 1, through all urgencies.
    package let number: Int
    package let action: Sentence
    /// Who does it; nil where nobody is named.
    package let who: Sentence?
    /// By when, or that no day is set.
    package let due: Sentence
    package let firstFound: Sentence?
    /// What it still costs, or that nothing more is to be paid.
    package let cost: Sentence
    /// What was spent on it, of what was planned; nil where nothing was.
    package let spent: Sentence?
    package let worth: Sentence
    /// To what it alone brings the rating, by each standard where it does.
    package let alone: [Sentence]
    package let reasons: [Reason]
    package let proof: Sentence?
    package let id: String
    /// Where it stands; nil where nothing was done about it yet.
    package let status: Sentence?
    /// Whether the kept budget was spent on it.
    package let isChosen: Bool
    /// What was done, who waived it, what reopened it, and what people wrote beside it.
    package let remark: Sentence?
    package let note: Sentence?

    /// Where it stands and why; nil where nothing was done about it yet.
    package var state: Sentence? {
      guard let remark else { return status }
      return (status ?? ActionStatus.open.phrase) + Sentence(same: " · ") + remark
    }
  }

  /// The actions that are shown, what is urgent first.
  package var groups: [(urgency: PlannedAction.Urgency, rows: [Row])] {
    let rows = shown.enumerated().map { ($0.element, row($0.offset + 1, $0.element)) }
    return [PlannedAction.Urgency.danger, .rating, .rest].compactMap { urgency in
      let own = rows.filter { plan.actions[$0.0].urgency == urgency }.map(\.1)
      return own.isEmpty ? nil : (urgency, own)
    }
  }

  private func row(_ number: Int, _ index: Int) -> Row {
    let action = plan.actions[index]
    let cost = cost(of: index)
    return Row(
      number: number, action: action.action.sentence, who: action.by.map { rolePhrase($0) },
      due: action.dueSentence(on: today) ?? Words.Plan.noDue,
      firstFound: plan.firstFound(action).map { Words.Plan.firstFound + Sentence(same: $0.iso) },
      cost: cost.actions == 0 && action.rests ? Words.Plan.nothingMore : cost.sentence,
      spent: PlanPhrases.spent(action), worth: plan.worth(index),
      alone: zip(plan.audits, plan.ratingAlone(index)).compactMap { audit, rating in
        rating.map { Words.Plan.alone + Sentence(same: " ") + audit.sheet.standard.sentence(of: $0) }
      }, reasons: action.findings.map { reason($0) }, proof: action.proof?.sentence, id: action.id,
      status: action.status == .open ? nil : action.status.phrase, isChosen: isChosen(index),
      remark: action.entry?.remark(on: today), note: action.entry?.note?.sentence)
  }

  // MARK: The same by day and by person

  /// A day on which something is due.
  package struct DueDay {
    package let day: CalendarDay
    package let distance: Sentence
    package let isPast: Bool
    /// How far off, in hundredths of the way to the last day; 100 where it is past.
    package let percent: Int
    /// Numbers of rows.
    package let rows: [Int]
  }

  /// The days of what is left to do, the earliest first.
  package var timeline: [DueDay] {
    var numbers: [CalendarDay: [Int]] = [:]
    for (number, index) in shown.enumerated() {
      if let due = plan.actions[index].due, !plan.actions[index].rests { numbers[due, default: []].append(number + 1) }
    }
    guard let last = numbers.keys.max() else { return [] }
    let span = Swift.max(1, today.days(until: last))
    return numbers.sorted { $0.key < $1.key }.map { day, rows in
      let days = today.days(until: day)
      return DueDay(
        day: day, distance: day.distance(asOf: today), isPast: days < 0,
        percent: days < 0 ? 100 : Swift.max(1, days * 100 / span), rows: rows)
    }
  }

  /// Who does which rows, and what they cost; nil stands for nobody who is named.
  package var roles: [(who: Sentence?, rows: [Int], cost: Sentence)] {
    var roles: [String?] = []
    for index in shown where !roles.contains(plan.actions[index].by) { roles.append(plan.actions[index].by) }
    return roles.map { role in
      let own = shown.enumerated().filter { plan.actions[$0.element].by == role }
      return (role.map { rolePhrase($0) }, own.map { $0.offset + 1 }, cost(of: own.map(\.element)).sentence)
    }
  }

  // MARK: What is left

  /// A finding that stays.
  package struct Left {
    /// Its first criterion.
    package let line: Reason.Line
    package let notes: [Sentence]
    /// What it takes; nil where the heading says that nothing is known.
    package let takes: Sentence?
  }

  /// What is left out; where nothing was to be chosen, what no remedy is known for. Nil where there is neither.
  package var remaining: (heading: Sentence, findings: [Left])? {
    let isChoice = choice != nil
    let left = isChoice ? leftOut : plan.withoutRemedy
    guard !left.isEmpty else { return nil }
    return (
      isChoice ? Words.Plan.leftOut : Words.Plan.noRemedy,
      left.map { index in
        let reason = reason(index)
        return Left(line: reason.lines[0], notes: reason.notes, takes: isChoice ? takes(index) : nil)
      }
    )
  }

  /// What is to be found out, in the order of the standards.
  package var toFindOut: [(name: Sentence, level: Sentence, question: Sentence)] {
    plan.open.map { (plan.named($0), plan.criterion($0).level.phrase, plan.criterion($0).question) }
  }

  /// How many kept actions are closed; nil where none is.
  package var closing: Sentence? { closed.map { Words.Plan.closed(verified: $0.verified, gone: $0.gone) } }

  /// What changed since the plan was kept, for who keeps it.
  package enum Keeping {
    case notKept(Sentence)
    case unchanged(Sentence)
    case changed(Sentence, [(sentence: Sentence, gravity: Gravity?)])
  }

  package var keeping: Keeping {
    guard let changes else { return .notKept(Words.Plan.notKept) }
    guard !changes.isEmpty else { return .unchanged(Words.Plan.unchanged) }
    return .changed(
      Words.Plan.changed,
      changes.map { change in
        let record = change.record.map { Sentence(same: " ") + visitPhrase($0) } ?? Sentence(same: "")
        return (
          Sentence(same: change.action + " · ") + change.kind.phrase + record, change.kind == .reopened ? .bad : nil
        )
      })
  }

  // MARK: For programs

  /// The cycles whose remedy period runs or has run out.
  package var remedyPeriods: [CycleStanding] { plan.cycles.filter { $0.failed != nil } }

  /// Whether the rating that was asked for can be reached; nil where none was, or that is not known.
  package var isReachable: Bool? {
    switch question {
    case .reach(_, .found, _, _, _): true
    case .reach(_, .unreachable, _, _, _): false
    default: nil
    }
  }

  /// Whether nothing better than what was chosen can be; nil where nothing was chosen.
  package var isProved: Bool? {
    if case .spend(_, let use) = question { return use.isProved }
    return choice?.isProved
  }

  /// What an action costs; nil where that is not known.
  package func knownCost(of action: Int) -> PlanCost? {
    plan.actions[action].isPriced || plan.actions[action].rests ? cost(of: action) : nil
  }

  /// What is known to be needed for a finding that is left out; nil where no remedy is known.
  package func knownCost(ofFinding finding: Int) -> PlanCost? {
    plan.findings[finding].actions.isEmpty ? nil : plan.price(of: missing(finding))
  }
}
