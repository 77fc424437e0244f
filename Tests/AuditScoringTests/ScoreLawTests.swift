import AuditChecking
import AuditModel
import AuditScoring
import AuditTestSupport
import Testing

/// Laws that hold for every audit, tried on many random ones.
@Suite struct ScoreLawTests {
  /// Audits of the random worlds of some seeds.
  private func audits(_ seeds: Range<UInt64>, mostCriteria: Int = 12) -> [ScoredAudit] {
    seeds.flatMap { seed in
      let world = RandomWorld(seed: seed, mostCriteria: mostCriteria)
      return auditFacility(world.facility, records: [world.record], against: world.library, everyVisit: true)
        .audit.visits
    }
  }

  /// The score of an audit were its outcomes others.
  private func rescore(_ scored: ScoredAudit, _ change: (Int, Outcome) -> Outcome) -> ReferenceScore {
    let sheet = scored.sheet
    return ReferenceScore(
      standard: sheet.standard, outcomes: sheet.outcomes.enumerated().map { change($0.offset, $0.element) })
  }

  @Test func `figures and ratings are those of a slow reading of the rules`() {
    let all = audits(0..<1500)
    #expect(all.count > 1500)
    for scored in all {
      let sheet = scored.sheet
      let reference = ReferenceScore(standard: sheet.standard, outcomes: sheet.outcomes)
      for (tally, isMinimum) in [(sheet.minimum, true), (sheet.beyond, false)] {
        let figures = reference.figures { $0.level.isScored && $0.level.isMinimum == isMinimum }
        #expect(tally.earned == figures.earned && tally.lowest == figures.earned)
        #expect(tally.possible == figures.possible && tally.highest == figures.earned + figures.open)
      }
      #expect(sheet.rating?.lowest == reference.rating(filling: sheet.standard.scale.last))
      #expect(sheet.rating?.highest == reference.rating(filling: sheet.standard.scale.best))
    }
  }

  @Test func `every completion of the open answers lies within the range`() {
    var tried = 0
    for scored in audits(0..<800, mostCriteria: 6) {
      let sheet = scored.sheet
      let open = sheet.outcomes.indices.filter { sheet.outcomes[$0].state == .open }
      guard let rating = sheet.rating, (1...4).contains(open.count) else { continue }
      let words = sheet.standard.scale.words.count
      var completions = 1
      for _ in open { completions *= words }
      for number in 0..<completions {
        var rest = number
        var answers: [Int: Scale.Rating] = [:]
        for index in open {
          answers[index] = Scale.Rating(rest % words)
          rest /= words
        }
        let completed = rescore(scored) { index, outcome in
          answers[index].map { Outcome(rated: $0, like: outcome) } ?? outcome
        }
        let figures = completed.figures { $0.level.isMinimum }
        #expect((sheet.minimum.lowest...sheet.minimum.highest).contains(figures.earned))
        let given = completed.rating(filling: 0)!
        #expect((rating.highest...rating.lowest).contains(given))
        tried += 1
      }
    }
    #expect(tried > 3000)
  }

  @Test func `a better answer never lowers points or rating`() {
    var tried = 0
    for scored in audits(0..<600) {
      let sheet = scored.sheet
      guard let rating = sheet.rating else { continue }
      for (index, outcome) in sheet.outcomes.enumerated() where outcome.state == .rated && outcome.rating > 0 {
        guard sheet.standard.criteria[index].level.isScored else { continue }
        let better = sheet.rating(with: outcome.rating - 1, for: index)
        #expect(better.lowest <= rating.lowest && better.highest <= rating.highest)
        tried += 1
      }
    }
    #expect(tried > 500)
  }

  @Test func `sections add up to the whole`() {
    for scored in audits(0..<400) {
      let sheet = scored.sheet
      #expect(sheet.sections.reduce(0) { $0 + $1.total.minimum.earned } == sheet.minimum.earned)
      #expect(sheet.sections.reduce(0) { $0 + $1.total.minimum.possible } == sheet.minimum.possible)
      #expect(sheet.sections.reduce(0) { $0 + $1.total.beyond.highest } == sheet.beyond.highest)
      #expect(sheet.sections.reduce(0) { $0 + $1.total.beyond.open } == sheet.beyond.open)
    }
  }

  @Test func `leaving out a rating never raises what is sure`() {
    var tried = 0
    for seed: UInt64 in 0..<400 {
      let world = RandomWorld(seed: seed)
      var shorter = world.record
      guard let last = shorter.audited.last, !last.answers.isEmpty else { continue }
      shorter.answers.removeLast()
      shorter.audited[shorter.audited.count - 1] = InspectionRecord.StandardAnswers(
        standard: last.standard, place: last.place, answers: last.answers.dropLast())
      let all = auditFacility(world.facility, records: [world.record], against: world.library, everyVisit: true).audit
      let less = auditFacility(world.facility, records: [shorter], against: world.library, everyVisit: true).audit
      for (one, other) in zip(all.visits, less.visits) {
        // What said not-applicable or not-assessed may now be rated by a measure or an equal criterion.
        let worse = zip(one.sheet.outcomes, other.sheet.outcomes).contains { $0.state != .rated && $1.state == .rated }
        guard !worse, one.sheet.minimum.applying == other.sheet.minimum.applying else { continue }
        #expect(other.sheet.minimum.lowest <= one.sheet.minimum.lowest)
        tried += 1
      }
    }
    #expect(tried > 300)
  }

  @Test func `the order of answers is irrelevant`() {
    for seed: UInt64 in 0..<300 {
      let world = RandomWorld(seed: seed)
      var turned = world.record
      for part in turned.audited { turned.answers[part.answers].reverse() }
      let one = auditFacility(world.facility, records: [world.record], against: world.library, everyVisit: true).audit
      let other = auditFacility(world.facility, records: [turned], against: world.library, everyVisit: true).audit
      #expect(one.visits.map(\.sheet.total) == other.visits.map(\.sheet.total))
      #expect(one.visits.map(\.sheet.rating) == other.visits.map(\.sheet.rating))
    }
  }
}

@Suite struct ExplanationTests {
  @Test func `mending what holds the rating down, and answering what is open well, gives the best rating`() {
    var tried = 0
    for seed: UInt64 in 0..<800 {
      let world = RandomWorld(seed: seed)
      let (audit, _) = auditFacility(
        world.facility, records: [world.record], against: world.library, everyVisit: true)
      for scored in audit.visits {
        let sheet = scored.sheet
        guard let rating = sheet.rating, rating.lowest > 0 else { continue }
        let holding = Set(sheet.findingsHoldingRating())
        let mended = ReferenceScore(
          standard: sheet.standard,
          outcomes: sheet.outcomes.enumerated().map { index, outcome in
            holding.contains(index) || outcome.state == .open ? Outcome(rated: 0, like: outcome) : outcome
          })
        // A rating may ask for more than everything: for rated sections that do not apply here, or for more than 100%.
        let perfect = ReferenceScore(
          standard: sheet.standard,
          outcomes: sheet.outcomes.map { $0.applies ? Outcome(rated: 0, like: $0) : $0 })
        guard perfect.rating(filling: 0) == 0 else { continue }
        #expect(mended.rating(filling: 0) == 0)
        tried += 1
      }
    }
    #expect(tried > 200)
  }

  @Test func `each open answer is said to change what it does change`() {
    for seed: UInt64 in 0..<200 {
      let world = RandomWorld(seed: seed)
      let (audit, _) = auditFacility(
        world.facility, records: [world.record], against: world.library, everyVisit: true)
      for sheet in audit.visits.map(\.sheet) {
        for effect in sheet.openEffects() {
          #expect(sheet.outcomes[effect.criterion].state == .open)
          let best = ReferenceScore(
            standard: sheet.standard,
            outcomes: sheet.outcomes.enumerated().map {
              $0.offset == effect.criterion ? Outcome(rated: 0, like: $0.element) : $0.element
            })
          #expect(effect.ifBest.lowest == best.rating(filling: sheet.standard.scale.last))
          #expect(effect.ifBest.highest == sheet.rating?.highest)
          #expect(effect.ifLast.lowest == sheet.rating?.lowest)
        }
      }
    }
  }
}

@Suite struct ShareTests {
  @Test func `nothing possible has no share, not zero`() {
    #expect(Share(0, of: 0) == nil)
    #expect(Tally().share == nil && Tally().shareLowest == nil && Tally().shareHighest == nil)
  }

  @Test(arguments: [(1, 2000, 1), (1, 2001, 0), (9995, 10000, 1000), (9994, 10000, 999), (2, 3, 667), (1, 8, 125)])
  func `shares are shown in thousandths, half up`(part: Int64, whole: Int64, shown: Int64) throws {
    #expect(try #require(Share(part, of: whole)).perMille == shown)
  }
}
