internal import AuditChecking
public import AuditModel
public import AuditPlanning
package import AuditScoring
package import AuditWording

/// A plan with what was asked of it, as it is shown.
public struct PlanReport: Sendable {
  public typealias Question = PlanQuestion

  public let plan: ImprovementPlan
  public let question: Question
  public let today: CalendarDay
  /// What changed since it was kept; nil where it is not kept.
  public let changes: [PlanChange]?
  /// The plan that is kept; nil where none is.
  package let kept: ActionPlan?
  /// What other money was asked about, of which nothing is kept; nil where none was.
  let beside: ActionPlan.BudgetChoice?

  /// - Parameters:
  ///   - kept: the plan that is kept, if any.
  ///   - beside: what is chosen with other money, to be shown beside what is asked.
  public init(
    plan: ImprovementPlan, question: Question, today: CalendarDay, changes: [PlanChange]? = nil,
    kept: ActionPlan? = nil, beside: ActionPlan.BudgetChoice? = nil
  ) {
    self.plan = plan
    self.question = question
    self.today = today
    self.changes = changes
    self.kept = kept
    self.beside = beside
  }

  /// The dangers that stand, before all else. A plan hangs on a wall: what the facility may not know is in none.
  package var dangers: DangerReport { DangerReport(plan.dangers, on: today, for: .facility) }

  /// What was chosen with some money, and kept.
  package var budget: ActionPlan.BudgetChoice? { kept?.budget }

  /// How many actions of the kept plan are closed: verified, or asked no longer; nil where none is.
  package var closed: (verified: Int, gone: Int)? {
    guard let kept else { return nil }
    let counts = (verified: kept.actions.count { $0.status == .verified }, gone: kept.history.count)
    return counts == (0, 0) ? nil : counts
  }

  /// What was planned, spent and is left of each action of the kept plan; none where none is kept.
  package var money: [ActionMoney] { kept == nil ? [] : plan.money }

  /// Of all actions of the kept plan; nil where none is kept.
  package var moneyTotal: MoneyTotal? { kept == nil ? nil : MoneyTotal(of: money) }

  /// What an action costs in this report, rule P3: what is waived has its price where a search chose it all the same.
  package func cost(of action: Int) -> PlanCost {
    switch question {
    case .everything, .whatIf: plan.cost(of: [action])
    case .reach, .spend: plan.price(of: [action])
    }
  }

  package func cost(of actions: some Sequence<Int>) -> PlanCost {
    actions.reduce(PlanCost.zero) { $0 + cost(of: $1) }
  }

  /// What the kept budget was spent on, and is not done yet.
  package var budgetLeft: Int {
    let chosen = Set(budget?.actions ?? [])
    return plan.pending.count { chosen.contains(plan.actions[$0].id) }
  }

  package func isChosen(_ action: Int) -> Bool { budget?.actions.contains(plan.actions[action].id) ?? false }

  /// Where a budget leaves critical findings: how many, and what mending all critical ones takes; else nil.
  package var criticalLeftOut: (count: Int, all: PlanCost)? {
    guard case .spend = question else { return nil }
    let left = leftOut.count { plan.findings[$0].level == .critical && plan.findings[$0].canBeMended }
    guard left > 0 else { return nil }
    let all = Set(plan.findings.filter { $0.level == .critical }.flatMap(\.actions))
    return (left, plan.price(of: all.sorted()))
  }

  /// The actions that a finding which is left out still needs.
  package func missing(_ finding: Int) -> [Int] {
    let taken = Set(shown)
    return plan.findings[finding].actions.filter { !taken.contains($0) && !plan.actions[$0].isDone }
  }

  /// What a finding which is left out takes, in words.
  package func takes(_ finding: Int) -> Sentence {
    let missing = missing(finding)
    if plan.findings[finding].actions.isEmpty { return Words.Plan.noRemedy }
    let price = missing.isEmpty ? Words.Plan.nothingMore : plan.price(of: missing).sentence
    return plan.findings[finding].canBeMended ? price : price + Sentence(same: " · ") + Words.Plan.countsWhenGranted
  }

  /// What is chosen of the plan; nil where that cannot be done, or nothing was to be chosen.
  package var choice: PlanChoice? {
    switch question {
    case .everything, .whatIf: nil
    case .reach(_, let search, _, _, _): search.choice
    case .spend(_, let use): use.choice
    }
  }

  /// The actions that are shown, in the order of the plan.
  package var shown: [Int] {
    switch question {
    case .everything: Array(plan.actions.indices)
    case .reach, .spend: choice?.actions ?? []
    case .whatIf: []
    }
  }

  /// The findings that are mended when what is shown is done.
  package var mended: [Int] {
    switch question {
    case .everything: plan.mended(by: plan.actions.indices.filter { plan.actions[$0].status != .waived })
    case .reach, .spend: choice?.mended ?? plan.mended(by: [])
    case .whatIf(let findings): findings
    }
  }

  package var scoresAfter: [ScoreSheet] { plan.scores(mending: mended) }

  /// The findings that are not mended.
  package var leftOut: [Int] {
    let mended = Set(mended)
    return plan.findings.indices.filter { !mended.contains($0) }
  }

  /// Years of deadlines whose lunar holidays are not known.
  package var unknownYears: [Int] { dueYears(.unknown) }

  /// Years of deadlines whose lunar holidays are computed, not official.
  package var computedYears: [Int] { dueYears(.computed) }

  private func dueYears(_ knowledge: HolidayCalendar.Knowledge) -> [Int] {
    Set(plan.actions.compactMap { $0.due?.year }).filter { plan.terms.holidays.knowledge(of: $0) == knowledge }.sorted()
  }
}

extension ActionPlan.Entry {
  /// What a person should know of how it stands, beside its status: what was done, who waived it, what reopened it.
  ///
  /// - Parameter isLetter: writes days as letters do.
  package func remark(on today: CalendarDay, isLetter: Bool = false) -> Sentence? {
    func words(_ day: CalendarDay) -> Sentence { isLetter ? day.inWords : Sentence(same: day.iso) }
    switch status {
    case .done, .verified:
      return done.map { done in
        Words.Plan.done + Sentence(same: " ") + words(done.on) + Sentence(same: done.proof.map { " · " + $0 }.joined())
      }
    case .waived:
      return waived.map { waiver in
        (rests(on: today) ? Words.Plan.waivers : Words.Plan.waiverEnded) + Sentence(same: " · ")
          + Words.Plan.roleAuthority + Words.Common.colon + Sentence(same: waiver.authority + " · ")
          + Words.Common.reason + Words.Common.colon + Sentence(same: waiver.reason + " · ") + Words.Plan.until
          + Sentence(same: " ") + words(waiver.until)
      }
    case .open, .inProgress:
      let by = reopened.last.map {
        Words.Plan.reopenedBy + Sentence(same: " ") + (isLetter ? letterVisitPhrase($0.by) : visitPhrase($0.by))
      }
      guard !isLetter, let last = earlier.last else { return by }
      let before =
        Words.Plan.wasDone + Sentence(same: " ") + words(last.on)
        + Sentence(same: last.proof.map { " · " + $0 }.joined())
      return by.map { $0 + Sentence(same: " · ") + before } ?? before
    }
  }
}

extension ImprovementPlan {
  /// The day on which something was found first, where the kept plan wanted it mended before the visit that found it last.
  package func firstFound(_ action: PlannedAction) -> CalendarDay? {
    guard let due = action.due, let first = action.entry?.found.flatMap({ CalendarDay(iso: $0.prefix(10).utf8) }),
      let last = action.findings.map({ findings[$0].date }).min(), due < last, first < last
    else { return nil }
    return first
  }

  /// How a criterion's rating is shown.
  package func ratingSentence(_ place: CriterionPlace) -> Sentence {
    standard(place).ratingSentence(audits[place.audit].sheet.outcomes[place.criterion].rating)
  }

  package func note(_ place: CriterionPlace, in language: Language) -> String? {
    audits[place.audit].audit.note(on: place.criterion, in: language)
  }

  /// The short name of a criterion, with its standard where the plan is by several.
  package func label(_ place: CriterionPlace) -> String { audits.count > 1 ? name(place) : criterion(place).id }
  /// The criterion with that beside it.
  func named(_ place: CriterionPlace) -> Sentence { criterion(place).name(beside: label(place)) }

  /// What an action helps to earn, as shares of the tallies at the top of the page: `worth 2.9% of the minimum`.
  package func worth(_ action: Int) -> Sentence {
    guard !actions[action].onlyAsks else { return Words.Plan.countsWhenGranted }
    var parts: [Sentence] = []
    let places = actions[action].findings.filter { findings[$0].canBeMended }.flatMap { findings[$0].criteria }
    for audit in audits.indices {
      let sheet = audits[audit].sheet
      let title = audits.count > 1 ? " (" + sheet.standard.id + ")" : ""
      for (tally, isMinimum, name) in [
        (sheet.minimum, true, Words.Plan.ofMinimum), (sheet.beyond, false, Words.Common.beyond),
      ] {
        let gain = places.filter { $0.audit == audit && criterion($0).level.isMinimum == isMinimum }.reduce(Int64(0)) {
          let (earned, possible) = sheet.points($1.criterion)
          return $0 + possible - earned
        }
        guard gain > 0, let share = Share(gain, of: tally.possible) else { continue }
        let text = share.percent == "0.0%" ? "< 0.1%" : share.percent
        parts.append(Sentence { "\(text) \(name[$0])\(title)" })
      }
    }
    guard let first = parts.first else { return Words.Plan.noShare }
    return parts.dropFirst().reduce(Words.Plan.worth + Sentence(same: " ") + first) { $0 + Words.List.beside + $1 }
  }

  /// By audit, the rating were the findings of an action mended and nothing else; nil where that changes nothing.
  package func ratingAlone(_ action: Int) -> [RatingRange?] {
    scores(mending: mended(by: [action])).enumerated().map { audit, after in
      after.rating == audits[audit].sheet.rating ? nil : after.rating
    }
  }
}

extension PlannedAction {
  /// Its day, how far off it is or how late, and whether it hangs on a holiday that is computed; the day alone where nothing is left to
  /// do; that nothing is due where the facility is closed; nil where it has no day.
  package func dueSentence(on today: CalendarDay) -> Sentence? {
    if isAtClosedPlace { return Words.Facility.nothingDue }
    return due.map { rests ? Sentence(same: $0.iso) : $0.sentence(asOf: today) + computedRemark }
  }
}
