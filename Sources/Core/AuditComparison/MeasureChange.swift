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
    place(before: standing, since: since).map { visits[$0] }
  }

  /// Its position among the visits.
  func place(before standing: ComparedAudit, since: CalendarDay?) -> Int? {
    let earlier = visits.indices.filter {
      visits[$0].standard.id == standing.standard.id && visits[$0].date < standing.date
    }
    guard let since else { return earlier.last }
    return earlier.last { visits[$0].date < since } ?? earlier.first
  }
}

extension ComparedFacility {
  /// Its latest self-assessment by this standard, and the inspection to lay it beside: the first on that day or later, or
  /// else the last before. Nil where it lacks one of them.
  func selfAssessment(by standard: Standard) -> (own: ComparedAudit, other: ComparedAudit)? {
    guard let own = selfAssessments.first(where: { $0.standard === standard }), let place = place(beside: own) else {
      return nil
    }
    return (own, visits[place])
  }

  /// Of the inspection to lay a self-assessment beside, its position among the visits.
  func place(beside own: ComparedAudit) -> Int? {
    let inspections = visits.indices.filter {
      visits[$0].kind == .inspection && visits[$0].standard === own.standard
    }
    return inspections.first { visits[$0].date >= own.date } ?? inspections.last
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
