import AuditChecking
import AuditModel
import AuditScoring

/// The scoring rules once more, slowly and as they are written, on plain fractions.
struct ReferenceScore {
  let standard: Standard
  let outcomes: [Outcome]

  struct Figures: Equatable {
    var earned: Int64 = 0
    var possible: Int64 = 0
    var open: Int64 = 0
  }

  /// S2 to S5, over the criteria that `include` lets in.
  func figures(where include: (Criterion) -> Bool) -> Figures {
    var figures = Figures()
    for (criterion, outcome) in zip(standard.criteria, outcomes) where include(criterion) {
      guard outcome.state == .rated || outcome.state == .open else { continue }
      let weight = criterion.weight * standard.scale.unit
      figures.possible += weight
      if outcome.state == .open {
        figures.open += weight
      } else {
        let credit = standard.scale.credits[Int(outcome.rating)]
        figures.earned += weight * credit.numerator / credit.denominator
      }
    }
    return figures
  }

  /// S7 on one completion: every open criterion rated `filling`.
  func rating(filling: Scale.Rating) -> Int? {
    let ratings = outcomes.map { outcome -> Scale.Rating? in
      switch outcome.state {
      case .rated: outcome.rating
      case .open: filling
      case .doesNotApply, .notApplicable: nil
      }
    }
    let scored = standard.criteria.indices.filter { ratings[$0] != nil && standard.criteria[$0].level != .recorded }
    guard !scored.isEmpty else { return nil }
    let sections = standard.sections.indices.map { section -> Int? in
      let inside = scored.filter { standard.criteria[$0].section == section }
      guard !inside.isEmpty, !standard.sectionRatings.isEmpty else { return nil }
      return standard.sectionRatings.firstIndex { rule in
        rule.needs.allSatisfy { holds($0, ratings, among: inside, sections: []) }
      }
    }
    return standard.ratings.firstIndex { rule in
      rule.needs.allSatisfy { holds($0, ratings, among: scored, sections: sections) }
    }
  }

  private func holds(_ need: Need, _ ratings: [Scale.Rating?], among scored: [Int], sections: [Int?]) -> Bool {
    func chosen(_ selection: Selection) -> [Int] {
      scored.filter { index in
        let criterion = standard.criteria[index]
        if let levels = selection.levels, !levels.contains(criterion.level) { return false }
        if let sections = selection.sections, !sections.contains(criterion.section) { return false }
        if let criteria = selection.criteria, !criteria.contains(index) { return false }
        return true
      }
    }
    switch need {
    case .every(let selection, let least): return chosen(selection).allSatisfy { ratings[$0]! <= least }
    case .count(let selection, let below, let most):
      return chosen(selection).filter { ratings[$0]! > below }.count <= most
    case .share(let selection, let percent):
      var earned = 0.0
      var possible = 0.0
      for index in chosen(selection) {
        let weight = Double(standard.criteria[index].weight)
        let credit = standard.scale.credits[Int(ratings[index]!)]
        earned += weight * Double(credit.numerator) / Double(credit.denominator)
        possible += weight
      }
      return possible == 0 || earned / possible * 100 + 1e-9 >= Double(percent.text)!
    case .sections(let wanted, let rated, let least):
      let reached = wanted.compactMap { sections[$0] }
      return reached.filter { $0 <= rated }.count >= least ?? reached.count
    }
  }
}
