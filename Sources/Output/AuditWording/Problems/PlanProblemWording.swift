internal import AuditModel
internal import InputProblems

// Problems of plans that are kept.

extension PlanTrouble {
  var wording: ProblemWording {
    switch self {
    case .keyMissing(let status, let key):
      ProblemWording(
        "plan-key-missing",
        Words.PlanProblem.planKeyMissing(status: status, key: key),
        hint: planExample(key))
    case .contradicts(let status, let key):
      ProblemWording(
        "plan-contradicts",
        Words.PlanProblem.planContradicts(status: status, key: key),
        hint: Words.PlanProblem.planContradictsHint(key: key))
    case .dayBeforeFinding(let day, let found):
      ProblemWording(
        "day-before-finding",
        Words.PlanProblem.dayBeforeFinding(day: day, found: found),
        hint: Words.PlanProblem.dayBeforeFindingHint)
    case .criterionUnknown(let id, let nearest):
      ProblemWording(
        "plan-criterion-unknown",
        Words.PlanProblem.planCriterionUnknown(id: id),
        hint: didYouMean(nearest, otherwise: Words.PlanProblem.planCriterionUnknownHint))
    case .budgetActionUnknown(let id, let nearest):
      ProblemWording(
        "budget-action-unknown",
        Words.PlanProblem.budgetActionUnknown(id: id),
        hint: didYouMean(nearest, otherwise: Words.PlanProblem.budgetActionUnknownHint))
    case .doneWithoutProof(let asked):
      ProblemWording(
        "done-without-proof",
        Words.PlanProblem.doneWithoutProof,
        hint: asked.map { Words.PlanProblem.planAsks(proof: $0, line: lineOfProof) }
          ?? Words.Common.write(value: lineOfProof))
    case .waiverExpired(let day):
      ProblemWording(
        "waiver-expired",
        Words.PlanProblem.waiverExpired(day: day),
        hint: Words.PlanProblem.waiverExpiredHint)
    }
  }

  private func planExample(_ key: String) -> Sentence {
    let example =
      switch key {
      case "done": "done: {date: 2026-03-14, proof: roster.jpg}"
      case "verified": "verified: {date: 2026-06-14, by: 2026-06-14-inspection}"
      default: "waived: {authority: …, reason: …, until: 2026-12-31}"
      }
    return Words.Common.write(value: example)
  }
}

private let lineOfProof = "done: {date: 2026-03-14, proof: [photo.jpg]}"
