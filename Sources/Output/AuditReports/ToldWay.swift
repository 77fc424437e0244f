internal import AuditChecking
package import AuditModel
package import AuditPlanning
internal import AuditScoring
package import AuditWording

/// The next better rating of a standard and what it takes, by what the criteria ask and not by their ids; rule P21.
package struct ToldWay {
  /// Criteria that something is said of.
  package struct Part {
    package let label: Sentence
    /// What they ask, with level and rating; critical ones first.
    package let criteria: [Sentence]
    /// How many more there are; nil where all are told.
    package let more: Sentence?
  }

  /// The standard; nil where there is only one.
  package let standard: Sentence?
  /// `To reach “Meets the minimum standards”`
  package let heading: Sentence
  /// How many actions, at what cost; why there is no way.
  package let summary: Sentence
  package let gravity: Gravity?
  package let parts: [Part]

  /// The heading, with the standard where there are several.
  package var title: Sentence { standard.map { heading + Sentence(same: " · ") + $0 } ?? heading }
}

extension ImprovementPlan {
  /// So many criteria are named of each kind; the rest is counted.
  private static let mostNamed = 10

  /// The next better rating of each standard.
  ///
  /// - Parameters:
  ///   - most: so many criteria are named of each kind; nil: ten.
  ///   - tellsCosts: tells what the way costs.
  package func ways(naming most: Int? = nil, tellsCosts: Bool = true) -> [ToldWay] {
    nextRatings.map { told($0, most ?? ImprovementPlan.mostNamed, tellsCosts) }
  }

  private func told(_ next: NextRating, _ most: Int, _ tellsCosts: Bool) -> ToldWay {
    let standard = audits[next.audit].sheet.standard
    func part(_ label: Sentence, _ places: [CriterionPlace]) -> ToldWay.Part? {
      let own = places.filter { $0.audit == next.audit }.sorted { left, right in
        (criterion(left).level.rawValue, left.criterion) < (criterion(right).level.rawValue, right.criterion)
      }
      guard !own.isEmpty else { return nil }
      let more = own.count - most
      return ToldWay.Part(
        label: label, criteria: own.prefix(most).map { inWords($0) },
        more: more > 0 ? Words.NextRating.more(more: more) : nil)
    }
    func places(of choice: PlanChoice) -> [CriterionPlace] {
      let chosen = Set(choice.actions)
      return choice.mended.filter { !chosen.isDisjoint(with: findings[$0].actions) }.flatMap { findings[$0].criteria }
    }
    let (summary, gravity): (Sentence, Gravity?)
    var parts: [ToldWay.Part?] = []
    switch next.search {
    case .found(let choice):
      summary = choice.actions.isEmpty ? Words.NextRating.markedDone : sum(of: choice, tellsCosts)
      gravity = nil
      parts = [part(Words.NextRating.mend, places(of: choice))]
    case .stopped: (summary, gravity) = (Words.Plan.stopped, .poor)
    case .unreachable:
      (summary, gravity) = (Words.Plan.unreachable, .poor)
      let obstacles = next.obstacles
      parts = [
        part(Words.Plan.noKnownRemedy, obstacles.withoutRemedy), part(Words.Plan.leftToOthers, obstacles.leftToOthers),
        part(Words.Plan.waitsForOpen, obstacles.open),
      ]
      for (label, choice) in [(Words.Plan.ifGranted, next.ifGranted), (Words.Plan.ifOpenBest, next.ifOpenBest)] {
        guard let choice, !choice.actions.isEmpty else { continue }
        let whole = label + Words.Common.colon + sum(of: choice, tellsCosts)
        parts.append(part(whole, places(of: choice)))
      }
      if !obstacles.unrated.isEmpty { parts = [] }
    }
    return ToldWay(
      standard: audits.count > 1 ? standard.titleSentence : nil,
      heading: Words.NextRating.reach(title: standard.ratings[next.target].titleSentence), summary: summary,
      gravity: gravity, parts: parts.compactMap { $0 })
  }

  private func sum(of choice: PlanChoice, _ tellsCosts: Bool) -> Sentence {
    var text = Words.Plan.actions(count: choice.actions.count)
    if tellsCosts {
      text =
        text + Sentence(same: " · ") + choice.cost.sentence + Sentence(same: " ")
        + Words.Plan.months(months: terms.months)
    }
    return choice.isProved ? text : text + Sentence(same: " · ") + Words.NextRating.aWay
  }

  /// A criterion with its rating, where it has one, and its level: `Guards round the clock: partly (required)`, or
  /// `Someone guards the site round the clock. (required · partly)`
  package func inWords(_ place: CriterionPlace) -> Sentence {
    let criterion = criterion(place)
    let isRated = audits[place.audit].sheet.outcomes[place.criterion].state == .rated
    let rating = isRated ? ratingSentence(place) : nil
    guard criterion.title == nil else {
      return (rating.map { criterion.found($0) } ?? criterion.name) + Sentence(same: " (") + criterion.level.phrase
        + Sentence(same: ")")
    }
    return criterion.heading + Sentence(same: " (")
      + [criterion.level.phrase, rating].compactMap { $0 }.joined(by: " · ") + Sentence(same: ")")
  }

  /// The same, with the id of its standard where the plan is by several.
  package func inWordsAmongStandards(_ place: CriterionPlace) -> Sentence {
    audits.count > 1 ? inWords(place) + Sentence(same: " · " + standard(place).id) : inWords(place)
  }
}

/// An action of the kept plan that no finding of today asks for, rule P19, or that is done.
package struct SettledAction {
  package let entry: ActionPlan.Entry
  package let action: Sentence
  /// Where it stands: `verified by 2025-09-21 follow-up`.
  package let state: Sentence
  /// When it was marked as done, and with which proof where that is told; nil where it was not.
  package let done: Sentence?
  package let proof: [String]
  /// Nil where that is not told.
  package let money: ActionMoney?

  /// Whether somebody says that it was done, or a visit.
  package var isDone: Bool { entry.status == .done || entry.status == .verified }

  /// What was spent of what was planned; nil where nothing was, or that is not told.
  package var spent: Sentence? {
    money.flatMap { money in
      money.entry.spent.isEmpty ? nil : Words.Plan.spentOf(paid: money.spent.text, planned: money.planned.sentence)
    }
  }
}

extension ImprovementPlan {
  /// - Parameters:
  ///   - tellsWords: tells what people wrote: what proves that it was done.
  ///   - tellsCosts: tells money.
  package func toldSettled(tellsWords: Bool = true, tellsCosts: Bool = true) -> [SettledAction] {
    settled.map { told($0, tellsWords: tellsWords, tellsCosts: tellsCosts) }
  }

  package func told(_ money: ActionMoney, tellsWords: Bool, tellsCosts: Bool) -> SettledAction {
    let entry = money.entry
    let state: Sentence
    if entry.status == .verified, let verified = entry.verified {
      state = Words.PlanChange.verified + Sentence(same: " ") + visitPhrase(verified.by)
    } else if entry.status == .done {
      state = Words.Progress.waits
    } else if isOwnView {
      state = Words.OwnView.ratedBest
    } else {
      state = entry.status.phrase + Sentence(same: " · ") + Words.Settled.notAsked
    }
    let proof = tellsWords ? entry.done?.proof ?? [] : []
    return SettledAction(
      entry: entry, action: tellsWords ? entry.action.sentence : wordsOfStandard(on: entry), state: state,
      done: entry.done.map { done in
        Words.Plan.done + Sentence(same: " " + done.on.iso + proof.map { " · " + $0 }.joined())
      }, proof: proof, money: tellsCosts ? money : nil)
  }

  /// What is to be done in the words of the standard, for those who may not read what people wrote.
  package func wordsOfStandard(on entry: ActionPlan.Entry) -> Sentence {
    for scored in audits {
      let standard = scored.sheet.standard
      for criterion in standard.criteria {
        for (number, remedy) in criterion.remedies.enumerated()
        where entry.remedies.contains(standard.id + "/" + criterion.id + "-" + String(number + 1)) {
          return remedy.action.sentence
        }
      }
    }
    for scored in audits {
      let standard = scored.sheet.standard
      if let criterion = standard.criteria.first(where: { entry.criteria.contains(standard.id + "/" + $0.id) }) {
        return criterion.requirement ?? Sentence(same: criterion.id)
      }
    }
    return Sentence(same: "–")
  }
}
