internal import AuditModel
internal import AuditScoring

/// The next better rating of one audit, and the least costly way there, rule P21.
public struct NextRating: Sendable {
  /// A position among the plan's audits.
  public let audit: Int
  /// The position of the rating in its standard.
  public let target: Int
  /// Why there is no way, where there is none.
  public let obstacles: PlanObstacles
  public let search: PlanSearch
  /// What is enough if others grant what they are asked, or if besides all that is open turns out best; nil where a way was found,
  /// or that is not enough.
  public let ifGranted: PlanChoice?
  public let ifOpenBest: PlanChoice?
}

extension ImprovementPlan {
  /// So many steps a search for the next rating takes at most: it goes with every plan, and must tell the same each time.
  private static let mostSteps = 20_000

  /// The next better rating of each audit that is not surely rated best, with the way there.
  public var nextRatings: [NextRating] {
    audits.indices.compactMap { audit in
      guard let rating = audits[audit].sheet.rating, rating.lowest > 0 else { return nil }
      var targets = [Int?](repeating: nil, count: audits.count)
      targets[audit] = rating.lowest - 1
      let way = way(to: targets) { $0 < ImprovementPlan.mostSteps }
      guard case .reach(_, let search, let obstacles, let ifGranted, let ifOpenBest) = way else { return nil }
      return NextRating(
        audit: audit, target: rating.lowest - 1, obstacles: obstacles, search: search, ifGranted: ifGranted,
        ifOpenBest: ifOpenBest)
    }
  }

  /// The least costly way to some ratings, or why there is none.
  ///
  /// - Parameters:
  ///   - targets: by audit the position of the rating; nil where it is not asked for.
  ///   - mayGoOn: asked now and then with the number of steps so far; false ends a search with the best found.
  public func way(to targets: [Int?], mayGoOn: @escaping (Int) -> Bool) -> PlanQuestion {
    let search = leastCost(toReach: targets, mayGoOn: mayGoOn)
    let obstacles = obstacles(to: targets)
    let asksOthers = !obstacles.leftToOthers.isEmpty
    let isFound = search.choice != nil
    let ifGranted =
      !isFound && asksOthers ? leastCost(toReach: targets, isGranted: true, mayGoOn: mayGoOn).choice : nil
    let ifOpenBest =
      isFound || ifGranted != nil
      ? nil : leastCost(toReach: targets, assuming: .highest, isGranted: asksOthers, mayGoOn: mayGoOn).choice
    return .reach(targets, search, obstacles, ifGranted: ifGranted, ifOpenBest: ifOpenBest)
  }
}
