internal import AuditModel
internal import AuditScoring

extension Movement {
  /// From one range to another.
  package init(from before: ProportionRange, to after: ProportionRange) {
    if after.lowest > before.highest {
      self = .up
    } else if after.highest < before.lowest {
      self = .down
    } else {
      self = before.isDetermined && after.isDetermined ? .same : .unsure
    }
  }
}

extension ComparedFacility {
  /// The visit from which change is measured: the last before `since`, or else the first after it; without `since` the one
  /// before the standing.
  func visit(before standing: ComparedAudit, since: CalendarDay?) -> ComparedAudit? {
    let earlier = visits.filter { $0.standard.id == standing.standard.id && $0.date < standing.date }
    guard let since else { return earlier.last }
    return earlier.last { $0.date < since } ?? earlier.first
  }
}

extension ComparedFacility {
  /// Its latest self-assessment by this standard, and the inspection to lay it beside: the first on that day or later, or
  /// else the last before. Nil where it lacks one of them.
  func selfAssessment(by standard: Standard) -> (own: ComparedAudit, other: ComparedAudit)? {
    guard let own = selfAssessments.first(where: { $0.standard === standard }) else { return nil }
    let inspections = visits.filter { $0.kind == .inspection && $0.standard === standard }
    guard let other = inspections.first(where: { $0.date >= own.date }) ?? inspections.last else { return nil }
    return (own, other)
  }
}

extension FacilityChange {
  /// Nil where nothing is asked of the minimum at one of the visits.
  ///
  /// - Precondition: both audits are by the same standard.
  init?(from earlier: ComparedAudit, to later: ComparedAudit, showsDays: Bool) {
    guard let before = earlier.minimum.range, let after = later.minimum.range else { return nil }
    fromYear = earlier.date.year
    from = showsDays ? earlier.date : nil
    movement = Movement(from: before, to: after)
    self.before = before
    difference = ProportionRange(lowest: after.lowest - before.highest, highest: after.highest - before.lowest)
    sections = zip(earlier.sections, later.sections).map { old, new in
      guard let before = old.minimum.range, let after = new.minimum.range else { return nil }
      return Movement(from: before, to: after)
    }
    var better = 0
    var worse = 0
    for (old, new) in zip(earlier.answers, later.answers) {
      guard let old = old.rating, let new = new.rating else { continue }
      if new < old { better += 1 }
      if new > old { worse += 1 }
    }
    self.better = better
    self.worse = worse
  }
}

extension GroupTrend {
  /// Nil where the view shows none of so few.
  ///
  /// - Parameter isVeiled: whether nothing of a single facility may follow: then no median is told, from which with the counts
  ///   somebody's change could follow.
  init?(_ changes: [FacilityChange], isVeiled: Bool, for view: SharingView) {
    let all = changes.count
    guard all > 0, view == .ministry || all >= SharingView.fewestFacilities else { return nil }
    let up = FacilityCount(changes.count { $0.movement == .up }, of: all)
    let down = FacilityCount(changes.count { $0.movement == .down }, of: all)
    self.up = isVeiled ? up.veiled : up
    self.down = isVeiled ? down.veiled : down
    median = isVeiled ? nil : Distribution(changes.map { $0.difference }, isCoarse: view != .ministry)?.median
  }
}

extension GroupTrend {
  /// As it was told before; nil where it was not.
  init?(up: FacilityCount?, down: FacilityCount?) {
    guard let up, let down else { return nil }
    self.up = up
    self.down = down
    median = nil
  }
}
