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
      return chosen(selection).filter { ratings[$0]! > below }.count
        .keeps(to: most, outOf: chosen(selection).count)
    case .countRated(let selection, let rated, let least):
      let all = chosen(selection)
      let good = all.filter { ratings[$0]! <= rated }.count
      switch least {
      case .number(let number): return good >= number
      case .share(let limit): return all.isEmpty || Fraction(Int128(good), Int128(all.count)).reaches(limit)
      }
    case .share(let selection, let least):
      return share(chosen(selection), ratings)?.reaches(least) ?? true
    case .mean(let parts, let least):
      return mean(parts, ratings, chosen)?.reaches(least) ?? true
    case .sections(let wanted, let rated, let least):
      let reached = wanted.compactMap { sections[$0] }
      let good = reached.filter { $0 <= rated }.count
      switch least {
      case nil: return good == reached.count
      case .number(let number): return good >= number
      case .share(let limit):
        return reached.isEmpty || Fraction(Int128(good), Int128(reached.count)).reaches(limit)
      }
    case .sectionsBelow(let wanted, let below, let most):
      let rated = wanted.compactMap { sections[$0] }
      return rated.filter { $0 > below }.count.keeps(to: most, outOf: rated.count)
    case .any(let needs):
      return !needs.filter { holds($0, ratings, among: scored, sections: sections) }.isEmpty
    case .all(let needs):
      return needs.filter { !holds($0, ratings, among: scored, sections: sections) }.isEmpty
    }
  }

  private func share(_ chosen: [Int], _ ratings: [Scale.Rating?]) -> Fraction? {
    var earned = Fraction(0, 1)
    var possible: Int128 = 0
    for index in chosen {
      let weight = Int128(standard.criteria[index].weight)
      let credit = standard.scale.credits[Int(ratings[index]!)]
      earned = earned + Fraction(weight * Int128(credit.numerator), Int128(credit.denominator))
      possible += weight
    }
    return possible == 0 ? nil : Fraction(earned.top, earned.bottom * possible)
  }

  private func mean(_ parts: [MeanPart], _ ratings: [Scale.Rating?], _ chosen: (Selection) -> [Int]) -> Fraction? {
    var sum = Fraction(0, 1)
    var weights: Int128 = 0
    for part in parts {
      let value: Fraction? =
        switch part.value {
        case .share(let selection): share(chosen(selection), ratings)
        case .mean(let inner): mean(inner, ratings, chosen)
        }
      guard let value else { continue }
      sum = sum + Fraction(value.top * Int128(part.weight), value.bottom)
      weights += Int128(part.weight)
    }
    return weights == 0 ? nil : Fraction(sum.top, sum.bottom * weights)
  }
}

/// In lowest terms; of the small numbers of a test.
private struct Fraction {
  let top: Int128
  let bottom: Int128

  init(_ top: Int128, _ bottom: Int128) {
    var (a, b) = (top, bottom)
    while b != 0 { (a, b) = (b, a % b) }
    self.top = top / max(a, 1)
    self.bottom = bottom / max(a, 1)
  }

  static func + (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.top * right.bottom + right.top * left.bottom, left.bottom * right.bottom)
  }

  func reaches(_ limit: ShareLimit) -> Bool {
    let (mine, theirs) = (top * Int128(limit.whole), Int128(limit.part) * bottom)
    return limit.isExclusive ? mine > theirs : mine >= theirs
  }
}

extension Int {
  fileprivate func keeps(to most: CountLimit, outOf all: Int) -> Bool {
    switch most {
    case .number(let number): return self <= number
    case .share(let limit):
      let (mine, theirs) = (Int128(self) * Int128(limit.whole), Int128(all) * Int128(limit.part))
      return all == 0 || (limit.isExclusive ? mine < theirs : mine <= theirs)
    }
  }
}
