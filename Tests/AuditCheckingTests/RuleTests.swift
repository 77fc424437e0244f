import AuditChecking
import AuditModel
import AuditTestSupport
import Testing

/// A standard with one section `a`, and what a record makes of it.
private struct World {
  var criteria: [Criterion] = []
  var facility = Facility(
    id: "f", care: .shelter, operatedBy: .ngo, residents: WordSet([.girls, .women]), serves: WordSet([.sexTrafficking]))
  var others: [Standard] = []
  var archived: [Standard] = []

  static let measures = MeasureCatalogue([
    Measure(id: "residents", title: LocalizedText(english: "Residents"), unit: nil),
    Measure(id: "caregivers", title: LocalizedText(english: "Caregivers"), unit: nil),
    Measure(id: "ratio", title: LocalizedText(english: "Ratio"), unit: nil, quotient: (0, 1)),
  ])

  static func standard(_ id: String, _ criteria: [Criterion], revision: Int = 1) -> Standard {
    Standard(
      identity: Standard.Identity(id: id, edition: "1", revision: revision, digest: ""),
      sections: [Section(id: "a", criteria: 0..<criteria.count)], criteria: criteria,
      ratings: [RatingRule(id: "last", needs: [])])
  }

  var library: StandardLibrary {
    StandardLibrary(
      standards: [World.standard("s", criteria)] + others, archived: archived, measures: World.measures)
  }

  /// The outcomes of the standing on `s`, and the problems of all records.
  func outcomes(_ records: InspectionRecord..., on standard: String = "s") -> (
    outcomes: [Outcome], problems: [AuditProblem]
  ) {
    let history = VisitHistory(records, of: facility, in: library)
    guard let visit = history.standing(on: standard) else { return ([], history.problems) }
    let reviewed = check(visit, of: facility, against: library)
    let audit = reviewed.value?.first { $0.standard.id == standard }
    return (audit?.outcomes ?? [], history.problems + reviewed.problems)
  }
}

private func criterion(
  _ id: String, level: Level = .required, answer: AnswerForm = .rating, applies: Applicability = .always,
  notApplicable: Bool = false, hear: [Voice] = [], equals: [String] = []
) -> Criterion {
  Criterion(
    id: id, section: 0, level: level, weight: 1, answer: answer, applies: applies, allowsNotApplicable: notApplicable,
    hear: WordSet(hear), equals: equals)
}

private func record(
  _ kind: VisitKind = .inspection, on date: String = "2026-03-14", _ build: (inout RecordBuilder) -> Void
) -> InspectionRecord {
  var builder = RecordBuilder(kind, on: date)
  build(&builder)
  return builder.record
}

private func inspection(_ answers: (String, String)...) -> InspectionRecord {
  record { builder in
    builder.audit("s")
    for (id, rating) in answers { builder.answer(id, rating) }
  }
}

private let threeOrMore = Thresholds.known([
  Threshold(rating: 0, relation: .atMost, limit: ExactDecimal(3)),
  Threshold(rating: 1, relation: .atMost, limit: ExactDecimal(5)),
])

private let allOrMost = Thresholds.known([
  Threshold(rating: 0, relation: .atLeast, limit: ExactDecimal(100)),
  Threshold(rating: 1, relation: .atLeast, limit: ExactDecimal(80)),
])

@Suite struct AnswerTests {
  @Test func `S1: what does not apply to the facility does not count, whatever was answered`() {
    let world = World(criteria: [criterion("a.boys", applies: Applicability(residents: WordSet([.boys])))])
    let (outcomes, problems) = world.outcomes(inspection(("a.boys", "met")))
    #expect(outcomes.map(\.state) == [.doesNotApply])
    #expect(problems.map(\.kind) == [.criterionDoesNotApply("a.boys")])
  }

  @Test func `S1: within a key any word matches, across keys all must`() {
    let facility = World().facility
    #expect(Applicability(residents: WordSet([.boys, .girls])).matches(facility))
    #expect(!Applicability(care: WordSet([.foster]), residents: WordSet([.girls])).matches(facility))
    #expect(Applicability(operators: WordSet([.ngo]), serves: WordSet([.sexTrafficking])).matches(facility))
  }

  @Test func `S4: missing and not-assessed are open`() {
    let world = World(criteria: [criterion("a.one"), criterion("a.two")])
    let (outcomes, _) = world.outcomes(inspection(("a.two", "not-assessed")))
    #expect(outcomes.map(\.state) == [.open, .open])
    #expect(outcomes.map(\.openReason) == [.missing, .notAssessed])
  }

  @Test func `not-applicable needs leave and a reason`() {
    let world = World(criteria: [criterion("a.one"), criterion("a.two", notApplicable: true)])
    let (outcomes, problems) = world.outcomes(inspection(("a.one", "not-applicable"), ("a.two", "not-applicable")))
    #expect(outcomes.isEmpty)
    #expect(
      problems.map(\.kind) == [.notApplicableRefused("a.one"), .reasonMissing("a.one"), .reasonMissing("a.two")])
  }

  @Test func `a word that the scale lacks, an id that does not exist and a second answer are errors`() {
    let world = World(criteria: [criterion("a.one")])
    let (_, problems) = world.outcomes(inspection(("a.one", "good"), ("a.oen", "met"), ("a.one", "met")))
    #expect(problems.allSatisfy { $0.severity == .error })
    #expect(
      problems.map(\.kind) == [
        .unknownRating("good", known: ["met", "partly", "unmet", "not-applicable", "not-assessed"], nearest: nil),
        .unknownIdentifier("a.oen", .criterion, nearest: "a.one"), .duplicateKey("a.one", firstLine: 10),
      ])
  }

  @Test func `what is measured is not rated by hand`() {
    let world = World(criteria: [criterion("a.ratio", answer: .measure(2, threeOrMore))])
    let (_, problems) = world.outcomes(inspection(("a.ratio", "met")))
    #expect(problems.map(\.kind) == [.ratedOtherwise("met", form: .measure, from: "ratio")])
  }
}

@Suite struct MeasureTests {
  private func rating(_ residents: Int32?, _ caregivers: Int32?) -> Outcome {
    let world = World(criteria: [criterion("a.ratio", answer: .measure(2, threeOrMore))])
    let record = record { builder in
      if let residents { builder.measure("residents", ExactDecimal(residents)) }
      if let caregivers { builder.measure("caregivers", ExactDecimal(caregivers)) }
      builder.audit("s")
    }
    return world.outcomes(record).outcomes[0]
  }

  @Test func `S9: a quotient is rated exactly`() {
    #expect(rating(9, 3).rating == 0)
    #expect(rating(10, 3).rating == 1)
    #expect(rating(15, 3).rating == 1)
    #expect(rating(16, 3).rating == 2)
  }

  @Test func `S9: some over none is larger than any limit, none over none and what is missing leave it open`() {
    #expect(rating(1, 0).isRated(2))
    #expect(rating(0, 4).isRated(0))
    #expect(rating(0, 0).state == .open)
    #expect(rating(7, nil).state == .open)
    #expect(rating(nil, nil).openReason == .measureMissing)
  }

  @Test func `a quotient written as a measure is an error`() {
    let world = World(criteria: [criterion("a.one")])
    let (_, problems) = world.outcomes(
      record { builder in
        builder.measure("ratio", ExactDecimal(3))
        builder.audit("s")
      })
    #expect(problems.map(\.kind) == [.measureIsQuotient("ratio", numerator: "residents", denominator: "caregivers")])
  }

  @Test func `not-assessed beats a measure that is there`() {
    let world = World(criteria: [criterion("a.ratio", answer: .measure(0, threeOrMore))])
    let record = record { builder in
      builder.measure("residents", ExactDecimal(1))
      builder.audit("s")
      builder.answer("a.ratio", "not-assessed")
    }
    #expect(world.outcomes(record).outcomes[0].openReason == .notAssessed)
  }
}

@Suite struct SampleTests {
  private func outcome(_ checked: Int64?, of all: Int64?, _ conforming: Int64?) -> (Outcome?, [AuditTrouble]) {
    let world = World(criteria: [criterion("a.files", answer: .sample(atLeast: 10, allOrMost))])
    let record = record { builder in
      builder.audit("s")
      builder.answer("a.files", sample: Sample(checked: checked, of: all, conforming: conforming))
    }
    let (outcomes, problems) = world.outcomes(record)
    return (outcomes.first, problems.map(\.kind))
  }

  @Test func `S10: a sample is rated by the share that conforms`() {
    #expect(outcome(10, of: 42, 10).0?.isRated(0) == true)
    #expect(outcome(10, of: 42, 8).0?.isRated(1) == true)
    #expect(outcome(15, of: nil, 11).0?.isRated(2) == true)
  }

  @Test func `S10: a sample too small is open with a warning, unless all there are were checked`() {
    #expect(outcome(4, of: 42, 4).0?.openReason == .sampleTooSmall)
    #expect(outcome(4, of: 42, 4).1 == [.sampleTooSmall(checked: 4, needed: 10)])
    #expect(outcome(4, of: 4, 4).0?.isRated(0) == true)
    #expect(outcome(0, of: 0, 0).1 == [.sampleEmpty])
    #expect(outcome(10, of: 42, nil).1 == [.sampleIncomplete(missing: "conforming")])
  }

  @Test func `more cannot conform than were checked, nor be checked than there are`() {
    #expect(outcome(10, of: 42, 11).1 == [.sampleInconsistent(part: "conforming", whole: "checked")])
    #expect(outcome(43, of: 42, 40).1 == [.sampleInconsistent(part: "checked", whole: "of")])
  }
}

@Suite struct ServiceTests {
  private func outcome(_ provided: [ResidentGroup]?, _ referred: [ResidentGroup] = []) -> Outcome {
    let world = World(criteria: [criterion("a.school", answer: .service(.education))])
    let record = record { builder in
      if let provided {
        builder.services([
          ServiceOffer(service: .education, provided: WordSet(provided), referred: WordSet(referred))
        ])
      }
      builder.audit("s")
    }
    return world.outcomes(record).outcomes[0]
  }

  @Test func `S17: all residents, some, none, or nothing said`() {
    #expect(outcome([.girls, .women]).isRated(0))
    #expect(outcome([.girls], [.women]).isRated(0))
    #expect(outcome([.girls]).isRated(1))
    #expect(outcome([]).isRated(2))
    #expect(outcome(nil).openReason == .servicesMissing)
  }

  @Test func `S17: where services are named, one that is not named is not offered`() {
    let world = World(criteria: [criterion("a.school", answer: .service(.education))])
    let record = record { builder in
      builder.services([])
      builder.audit("s")
    }
    #expect(world.outcomes(record).outcomes[0].isRated(2))
  }
}

@Suite struct VoiceTests {
  private let world = World(criteria: [criterion("a.safe", hear: [.resident, .staff])])

  private func outcome(_ rating: String, heard: [Voice]) -> (Outcome, [AuditTrouble]) {
    let (outcomes, problems) = world.outcomes(
      record { builder in
        builder.audit("s")
        builder.answer("a.safe", rating, heard: WordSet(heard))
      })
    return (outcomes[0], problems.map(\.kind))
  }

  @Test func `S12: the best rating needs every voice`() {
    #expect(outcome("met", heard: [.resident, .staff]).0.isRated(0))
    #expect(outcome("met", heard: [.staff]).0.openReason == .voicesMissing)
    #expect(outcome("met", heard: [.staff]).1 == [.voicesMissing(criterion: "a.safe", voices: ["resident"])])
    #expect(outcome("partly", heard: []).0.isRated(1))
  }
}

@Suite struct AskedOnceTests {
  private let world = World(
    criteria: [
      criterion("a.one", equals: ["t/a.two"]), criterion("a.alone"),
      criterion("a.heard", hear: [.resident], equals: ["t/a.two"]),
    ],
    others: [World.standard("t", [criterion("a.two", notApplicable: true)])])

  private func outcomes(_ answers: [(String, String, String)], heard: [Voice] = []) -> ([Outcome], [AuditTrouble]) {
    let (outcomes, problems) = world.outcomes(
      record { builder in
        for standard in ["s", "t"] {
          builder.audit(standard)
          for (_, id, rating) in answers.filter({ $0.0 == standard }) {
            builder.answer(id, rating, heard: WordSet(heard), reason: "none")
          }
        }
      })
    return (outcomes, problems.map(\.kind))
  }

  @Test func `S11: one answer answers those that have none, and says so`() {
    let (outcomes, problems) = outcomes([("t", "a.two", "partly")])
    #expect(outcomes.map(\.state) == [.rated, .open, .rated])
    #expect(outcomes[0].rating == 1 && outcomes[0].by == .equals && problems.isEmpty)
  }

  @Test func `S11: the finding is passed on and each criterion wants its own voices`() {
    #expect(outcomes([("t", "a.two", "met")]).0.map(\.state) == [.rated, .open, .open])
    #expect(outcomes([("t", "a.two", "met")], heard: [.resident]).0.map(\.state) == [.rated, .open, .rated])
  }

  @Test func `S11: two equal criteria rated differently are an error`() {
    let (outcomes, problems) = outcomes([("s", "a.one", "met"), ("t", "a.two", "unmet")])
    #expect(outcomes.isEmpty)
    #expect(
      problems == [.equalsContradicts(criterion: "t/a.two", rating: "unmet", other: "s/a.one", otherRating: "met")])
  }

  @Test func `S11: not-applicable reaches only those that allow it`() {
    let (outcomes, _) = outcomes([("t", "a.two", "not-applicable")])
    #expect(outcomes.map(\.state) == [.open, .open, .open])
  }

  @Test func `S11: an answer reaches no standard that the record does not audit`() {
    let (outcomes, _) = world.outcomes(
      record { builder in
        builder.audit("s")
        builder.answer("a.one", "met")
      }, on: "t")
    #expect(outcomes.isEmpty)
  }
}

@Suite struct FollowUpTests {
  private let world = World(criteria: [criterion("a.one"), criterion("a.two"), criterion("a.three")])

  private func followUp(
    on date: String, follows: String? = nil, _ answers: (String, String)...
  ) -> InspectionRecord {
    record(.followUp, on: date) { builder in
      if let follows { builder.follow(follows) }
      builder.audit("s")
      for (id, rating) in answers { builder.answer(id, rating) }
    }
  }

  @Test func `S16: the standing is the latest inspection with every later follow-up laid over it`() {
    let (outcomes, problems) = world.outcomes(
      inspection(("a.one", "unmet"), ("a.two", "unmet"), ("a.three", "met")),
      followUp(on: "2026-05-01", ("a.one", "met")), followUp(on: "2026-06-01", ("a.two", "partly")))
    #expect(outcomes.map(\.rating) == [0, 1, 0])
    #expect(outcomes.map(\.layer) == [1, 2, 0])
    #expect(problems.isEmpty)
  }

  @Test func `S16: a follow-up by itself is the inspection with its own answers alone`() throws {
    let history = VisitHistory(
      [
        inspection(("a.one", "unmet"), ("a.two", "unmet")), followUp(on: "2026-05-01", ("a.one", "met")),
        followUp(on: "2026-06-01", ("a.two", "met")),
      ], of: world.facility, in: world.library)
    let last = try #require(history.visits.last)
    let audit = try #require(check(last, of: world.facility, against: world.library).value?.first)
    #expect(audit.outcomes.map(\.rating) == [2, 0, 0])
    #expect(audit.answers.ownAnswers == 1)
  }

  @Test func `S16: not-assessed opens again what the inspection had rated, and a blank line leaves it`() {
    let (outcomes, _) = world.outcomes(
      inspection(("a.one", "met"), ("a.two", "met")),
      followUp(on: "2026-05-01", ("a.one", "not-assessed"), ("a.two", "")))
    #expect(outcomes.map(\.state) == [.open, .rated, .open])
  }

  @Test func `S16: a follow-up names what it follows, or follows the latest inspection of an earlier day`() {
    let (outcomes, problems) = world.outcomes(
      inspection(("a.one", "met")), followUp(on: "2026-05-01", follows: "2026-03-15-inspection", ("a.one", "unmet")))
    #expect(outcomes.map(\.rating) == [0, 0, 0])
    #expect(problems.map(\.kind) == [.followedRecordMissing("2026-03-15-inspection")])
  }

  @Test func `a follow-up without any inspection is scored by itself, with a warning`() {
    let (outcomes, problems) = world.outcomes(followUp(on: "2026-05-01", ("a.one", "met")))
    #expect(outcomes.map(\.state) == [.rated, .open, .open])
    #expect(problems.map(\.kind) == [.followedRecordMissing(nil)] && problems[0].severity == .warning)
  }

  @Test func `a newer finding replaces the older one on every equal criterion`() {
    let world = World(
      criteria: [criterion("a.one", equals: ["s/a.two"]), criterion("a.two")])
    let (outcomes, problems) = world.outcomes(
      inspection(("a.one", "unmet"), ("a.two", "unmet")), followUp(on: "2026-05-01", ("a.two", "met")))
    #expect(outcomes.map(\.rating) == [0, 0])
    #expect(problems.isEmpty)
  }

  @Test func `self-assessments never mix in`() {
    let own = record(.selfAssessment, on: "2026-05-01") { builder in
      builder.audit("s")
      builder.answer("a.one", "met")
    }
    #expect(world.outcomes(inspection(("a.one", "unmet")), own).outcomes[0].isRated(2))
  }
}

@Suite struct RevisionTests {
  private let world = World(
    criteria: [criterion("a.one"), criterion("a.new")],
    archived: [World.standard("s", [criterion("a.one"), criterion("a.old")], revision: 0)])

  private func pinned(_ version: String, _ criterion: String) -> InspectionRecord {
    record { builder in
      builder.pin("s", version)
      builder.audit("s")
      builder.answer(criterion, "met")
    }
  }

  @Test func `S14: what an older scale lacks leaves its criterion open, with a warning, and is not passed over`() {
    let words = Scale([("met", Credit(1)), ("mostly", Credit(3, over: 4)), ("unmet", Credit(0))])!
    func standard(_ scale: Scale, revision: Int) -> Standard {
      Standard(
        identity: Standard.Identity(id: "s", edition: "1", revision: revision, digest: ""), scale: scale,
        sections: [Section(id: "a", criteria: 0..<1)], criteria: [criterion("a.one")],
        ratings: [RatingRule(id: "last", needs: [])])
    }
    let library = StandardLibrary(
      standards: [standard(words, revision: 2)], archived: [standard(.standard, revision: 1)], measures: World.measures)
    let first = record { builder in
      builder.pin("s", "1.1")
      builder.audit("s")
      builder.answer("a.one", "unmet")
    }
    // Pinned to nothing of its own it is read by the older revision; answered by the newer one it cannot be.
    let later = record(.followUp, on: "2026-04-01") { builder in
      builder.pin("s", "1.2")
      builder.audit("s")
      builder.answer("a.one", "mostly")
    }
    let last = record(.followUp, on: "2026-05-01") { builder in
      builder.pin("s", "1.1")
      builder.audit("s")
    }
    let history = VisitHistory([first, later, last], of: World().facility, in: library)
    let visit = history.standing(on: "s")!
    let reviewed = check(visit, of: World().facility, against: library)
    #expect(reviewed.value?[0].outcomes[0].state == .open)
    #expect(
      (history.problems + reviewed.problems).map(\.kind) == [
        .answerNotInRevision(criterion: "a.one", word: "mostly", version: "1.1")
      ])
  }

  @Test func `S14: by today's revision a record keeps all that today's can hold, and what it cannot is told`() {
    let world = World(
      criteria: [criterion("a.one"), criterion("a.two", answer: .measure(0, threeOrMore)), criterion("a.three")],
      archived: [
        World.standard(
          "s", [criterion("a.one"), criterion("a.two"), criterion("a.three", notApplicable: true), criterion("a.old")],
          revision: 0)
      ])
    let pinned = record { builder in
      builder.pin("s", "1.0")
      builder.audit("s")
      for id in ["a.one", "a.two", "a.old"] { builder.answer(id, "met") }
      builder.answer("a.three", "not-applicable", reason: "x")
    }
    let history = VisitHistory([pinned], of: world.facility, in: world.library, by: .current)
    #expect(history.leftOut.isEmpty)
    let lost = [("a.two", "met"), ("a.old", "met"), ("a.three", "not-applicable")]
    #expect(
      history.problems.map(\.kind)
        == lost.map { .answerNotInRevision(criterion: $0.0, word: $0.1, version: "1.1") })
    #expect(history.problems.allSatisfy { $0.severity == .warning })
    let audit = check(history.standing(on: "s")!, of: world.facility, against: world.library).value![0]
    #expect(audit.outcomes.map(\.state) == [.rated, .open, .open])
  }

  @Test func `S14: what the record's own revision lacks is still an error`() {
    let world = World(
      criteria: [criterion("a.one")], archived: [World.standard("s", [criterion("a.one")], revision: 0)])
    for version in ["1.0", "1.1"] {
      let pinned = record { builder in
        builder.pin("s", version)
        builder.audit("s")
        builder.answer("a.old", "met")
      }
      #expect(world.outcomes(pinned).problems.map(\.severity) == [.error])
    }
  }

  @Test func `a fraction or a share in the place of a sample is told as such`() {
    let world = World(criteria: [criterion("a.files", answer: .sample(atLeast: 1, allOrMost))])
    for word in ["9/14", "90%"] {
      #expect(
        world.outcomes(inspection(("a.files", word))).problems.map(\.kind) == [
          .ratedOtherwise(word, form: .sample, from: "")
        ])
    }
  }

  @Test func `S14: a record is scored by the revision it was answered by, where that is kept`() throws {
    let history = VisitHistory([pinned("1.0", "a.old")], of: world.facility, in: world.library)
    #expect(history.problems.isEmpty)
    #expect(try #require(history.visits.first).standards[0].identity.version == "1.0")
  }

  @Test func `S14: where it is not kept, by today's with a warning`() {
    let history = VisitHistory([pinned("0.9", "a.one")], of: world.facility, in: world.library)
    #expect(history.problems.map(\.kind) == [.revisionMissing(standard: "s", pinned: "0.9", current: "1.1")])
    #expect(history.visits.count == 1)
  }
}
