internal import AuditChecking
internal import AuditModel
internal import AuditScoring

extension PackedScorer.Result {
  /// Every figure that the form shows, one after the other.
  ///
  /// How many answers were refused, and each; how many standards, and for each: its position, its rating from and to, its two
  /// tallies, its sections (rating from and to, two tallies), its criteria (state, rating, what it was taken from, why it is
  /// open), the findings that hold the rating down. A rating or a share that there is not is −1.
  public var figures: [Int64] {
    var list = FigureList()
    list.add(refused.count)
    for index in refused { list.add(index) }
    list.add(scores.count)
    for score in scores {
      list.add(score.standard)
      list.add(score.sheet)
    }
    return list.figures
  }
}

private struct FigureList {
  private(set) var figures: [Int64] = []

  mutating func add(_ number: Int) { figures.append(Int64(number)) }

  mutating func add(_ sheet: ScoreSheet) {
    add(sheet.rating)
    add(sheet.total, of: sheet.standard)
    add(sheet.sections.count)
    for section in sheet.sections {
      add(section.rating)
      add(section.total, of: sheet.standard)
    }
    add(sheet.outcomes.count)
    for outcome in sheet.outcomes {
      for figure in OutcomeFigure.allCases { add(figure.value(in: outcome)) }
    }
    let holding = sheet.findingsHoldingRating()
    add(holding.count)
    for criterion in holding { add(criterion) }
  }

  private mutating func add(_ range: RatingRange?) {
    add(range?.lowest ?? -1)
    add(range?.highest ?? -1)
  }

  private mutating func add(_ pair: TallyPair, of standard: Standard) {
    for tally in [pair.minimum, pair.beyond] {
      for figure in TallyFigure.allCases { figures.append(figure.value(in: tally, outOf: standard.outOf)) }
    }
  }
}

/// What is told of a criterion, in this order.
public enum OutcomeFigure: CaseIterable, Sendable {
  case state, rating, by, openReason

  fileprivate func value(in outcome: Outcome) -> Int {
    switch self {
    case .state: Int(outcome.state.rawValue)
    case .rating: Int(outcome.rating)
    case .by: Int(outcome.by.rawValue)
    case .openReason: Int(outcome.openReason.rawValue)
    }
  }
}

/// What is told of a tally, in this order; shares in thousandths, points in tenths.
public enum TallyFigure: CaseIterable, Sendable {
  case earned, lowest, highest, possible, rated, open, applying, share, shareLowest, shareHighest, pointsLowest,
    pointsHighest

  fileprivate func value(in tally: Tally, outOf total: Int64?) -> Int64 {
    switch self {
    case .earned: tally.earned
    case .lowest: tally.lowest
    case .highest: tally.highest
    case .possible: tally.possible
    case .rated: Int64(tally.rated)
    case .open: Int64(tally.open)
    case .applying: Int64(tally.applying)
    case .share: tally.share?.perMille ?? -1
    case .shareLowest: tally.shareLowest?.perMille ?? -1
    case .shareHighest: tally.shareHighest?.perMille ?? -1
    case .pointsLowest: total.flatMap { tally.shareLowest?.tenths(of: $0) } ?? -1
    case .pointsHighest: total.flatMap { tally.shareHighest?.tenths(of: $0) } ?? -1
    }
  }
}
