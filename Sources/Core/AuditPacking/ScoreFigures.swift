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
      add(Int(outcome.state.rawValue))
      add(Int(outcome.rating))
      add(Int(outcome.by.rawValue))
      add(Int(outcome.openReason.rawValue))
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
      figures += [tally.earned, tally.lowest, tally.highest, tally.possible]
      for count in [tally.rated, tally.open, tally.applying] { add(count) }
      for share in [tally.share, tally.shareLowest, tally.shareHighest] { figures.append(share?.perMille ?? -1) }
      for share in [tally.shareLowest, tally.shareHighest] {
        figures.append(standard.outOf.flatMap { share?.tenths(of: $0) } ?? -1)
      }
    }
  }
}
