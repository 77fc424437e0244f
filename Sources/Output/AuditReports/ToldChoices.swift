internal import AuditModel
package import AuditPlanning
internal import AuditScoring
package import AuditWording

/// Two choices within some money side by side, rule P20.
package struct ToldChoices {
  package struct Choice {
    /// When and within what it was chosen.
    package let heading: Sentence
    /// How many actions, and how many of them the plan holds no longer.
    package let actions: Sentence
    package let cost: Sentence
    /// By standard: its id, the rating afterwards and the share of the minimum.
    package let scores: [(standard: String, score: Sentence)]
  }

  package struct Line {
    package let action: Sentence
    package let cost: Sentence
    package let id: String
  }

  package let compared: ComparedChoices
  package let before: Choice
  package let now: Choice
  package let comesIn: [Line]
  package let fallsOut: [Line]
}

extension PlanReport {
  /// What was chosen now, beside other money that was asked about, else beside what is kept; where the kept choice is the latest, beside the one it took the place of. Nil where
  /// there is nothing to compare.
  package var choices: ToldChoices? {
    switch question {
    case .spend(let money, let use):
      guard let before = beside ?? kept?.budget else { return nil }
      // To the cent: what was asked for is at hand as money alone.
      let usd = (try? ExactDecimal(digits: money.number.utf8)) ?? before.usd
      let asked = ActionPlan.BudgetChoice(
        usd: usd, months: plan.terms.months, on: today, actions: use.choice.actions.map { plan.actions[$0].id })
      let askedNow: Heading = { Words.PlanChoice.asked(money: $1, span: $2) }
      if let beside { return told(beside, askedNow, asked, askedNow) }
      guard let kept = kept?.budget else { return nil }
      if asked.actions != kept.actions || Money(kept.usd).text != money.text || kept.months != asked.months {
        return told(kept, PlanReport.keptOn, asked, askedNow)
      }
      return latestChoices
    case .everything: return latestChoices
    case .reach, .whatIf: return nil
    }
  }

  private var latestChoices: ToldChoices? {
    guard let now = kept?.budget, let before = kept?.earlierBudgets.last else { return nil }
    return told(before, { Words.PlanChoice.replaced(day: $0, money: $1, span: $2) }, now, PlanReport.keptOn)
  }

  /// The choices that others took the place of, the latest first.
  package var earlierChoices: [Sentence] {
    (kept?.earlierBudgets ?? []).reversed().map { choice in
      heading(choice, PlanReport.keptOn) + Sentence(same: " · ") + Words.Plan.actions(count: choice.actions.count)
    }
  }

  private typealias Heading = (_ day: String, _ money: String, _ span: Sentence) -> Sentence

  private static let keptOn: @Sendable (String, String, Sentence) -> Sentence = {
    Words.PlanChoice.kept(day: $0, money: $1, span: $2)
  }

  private func heading(_ choice: ActionPlan.BudgetChoice, _ words: Heading) -> Sentence {
    words(choice.on.iso, Money(choice.usd).text, Words.Plan.months(months: choice.months))
  }

  private func told(
    _ before: ActionPlan.BudgetChoice, _ beforeWords: Heading, _ now: ActionPlan.BudgetChoice, _ nowWords: Heading
  ) -> ToldChoices {
    let compared = plan.compare(before, with: now)
    func lines(_ actions: [Int]) -> [ToldChoices.Line] {
      actions.map { index in
        let action = plan.actions[index]
        return ToldChoices.Line(
          action: action.action.sentence, cost: plan.price(of: [index]).sentence, id: action.id)
      }
    }
    return ToldChoices(
      compared: compared, before: told(compared.before, heading(before, beforeWords)),
      now: told(compared.now, heading(now, nowWords)), comesIn: lines(compared.comesIn),
      fallsOut: lines(compared.fallsOut))
  }

  private func told(_ weighed: WeighedChoice, _ heading: Sentence) -> ToldChoices.Choice {
    var actions = Words.Plan.actions(count: weighed.choice.actions.count)
    if !weighed.gone.isEmpty {
      actions = actions + Sentence(same: " · ") + Words.PlanChoice.gone(count: weighed.gone.count)
    }
    return ToldChoices.Choice(
      heading: heading, actions: actions, cost: weighed.cost.sentence,
      scores: weighed.scores.map { ($0.standard.id, score($0, Words.Plan.after)) })
  }
}
