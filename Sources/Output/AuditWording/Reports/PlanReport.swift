internal import AuditChecking
public import AuditModel
public import AuditPlanning
package import AuditScoring

/// A plan with what was asked of it, as it is shown.
public struct PlanReport: Sendable {
  public enum Question: Sendable {
    /// Everything that is to be done.
    case everything
    /// The least costly way to a rating of each audit; where there is none, why, and the way if all that is open turns out best.
    case reach([Int?], PlanSearch, PlanObstacles, ifOpenBest: PlanChoice?)
    /// The best use of some money.
    case spend(Money, BudgetUse)
    /// What it would be, were these findings mended.
    case whatIf([Int])
  }

  public let plan: ImprovementPlan
  public let question: Question
  public let today: CalendarDay
  /// What changed since it was kept; nil where it is not kept.
  public let changes: [PlanChange]?

  public init(
    plan: ImprovementPlan, question: Question, today: CalendarDay, changes: [PlanChange]? = nil
  ) {
    self.plan = plan
    self.question = question
    self.today = today
    self.changes = changes
  }

  /// What is chosen of the plan; nil where that cannot be done, or nothing was to be chosen.
  package var choice: PlanChoice? {
    switch question {
    case .everything, .whatIf: nil
    case .reach(_, let search, _, _): search.choice
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
    case .everything: plan.mended(by: plan.actions.indices)
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
  package var unknownYears: [Int] {
    Set(plan.actions.compactMap { $0.due?.year }).filter { !plan.terms.holidays.knows(year: $0) }.sorted()
  }
}

extension ActionPlan.Entry {
  /// What a person should know of how it stands, beside its status: what was done, who waived it, what reopened it.
  package func remark(on today: CalendarDay) -> Sentence? {
    switch status {
    case .done, .verified:
      return done.map { done in
        PlanPhrases.done + Sentence(same: ([" " + done.on.iso] + done.proof).joined(separator: " · "))
      }
    case .waived:
      return waived.map { waiver in
        PlanPhrases.waivers + Sentence(same: " · ") + PlanPhrases.authority
          + Sentence(same: ": " + waiver.authority + " · ")
          + Phrases.reason + Sentence(same: ": " + waiver.reason + " · ") + PlanPhrases.until
          + Sentence(same: " " + waiver.until.iso)
      }
    case .open, .inProgress:
      return reopened.last.map { PlanPhrases.reopenedBy + Sentence(same: " " + $0.by) }
    }
  }
}

extension ImprovementPlan {
  /// How a criterion's rating is shown.
  package func ratingSentence(_ place: CriterionPlace) -> Sentence {
    standard(place).ratingSentence(audits[place.audit].sheet.outcomes[place.criterion].rating)
  }

  package func note(_ place: CriterionPlace, in language: Language) -> String? {
    audits[place.audit].audit.note(on: place.criterion, in: language)
  }

  /// The short name of a criterion, with its standard where the plan is by several.
  package func label(_ place: CriterionPlace) -> String { audits.count > 1 ? name(place) : criterion(place).id }

  /// Points in 1/`unit` as a number.
  func pointsText(_ points: Int64) -> String {
    let (whole, rest) = (points / unit, points % unit)
    if rest == 0 { return String(whole) }
    let credit = Credit(rest, over: unit)
    let fraction = String(credit.numerator) + "/" + String(credit.denominator)
    return whole == 0 ? fraction : String(whole) + " " + fraction
  }

  /// `worth 1 1/2 points`
  package func worth(_ points: Int64) -> Sentence {
    let text = pointsText(points)
    return Sentence(
      "worth " + text + (points <= unit ? " point" : " points"), PlanPhrases.worth.khmer + " " + text)
  }

  /// By audit, the rating were the findings of an action mended and nothing else; nil where that changes nothing.
  package func ratingAlone(_ action: Int) -> [RatingRange?] {
    scores(mending: actions[action].findings).enumerated().map { audit, after in
      after.rating == audits[audit].sheet.rating ? nil : after.rating
    }
  }
}
