import AuditChecking
import AuditModel
import AuditTestSupport
import Testing

/// What residents answered, beside the criteria that must hear them.
@Suite struct HeardResidentsTests {
  private static func library(revision: Int64 = 2) -> StandardLibrary {
    let criteria = [
      Criterion(id: "gate.guard", section: 0, level: .required, weight: 1, hear: WordSet([.resident])),
      Criterion(id: "gate.key", section: 0, level: .required, weight: 1),
    ]
    let standard = Standard(
      identity: Standard.Identity(id: "rules", edition: "1", revision: 1, digest: ""),
      sections: [Section(id: "gate", criteria: 0..<2)], criteria: criteria,
      ratings: [RatingRule(id: "below", needs: [])])
    let text = LocalizedText(english: "?")
    func question(_ id: String, for groups: [ResidentGroup] = ResidentGroup.allCases) -> Questionnaire.Question {
      Questionnaire.Question(
        id: id, wording: Questionnaire.Wording(adults: text), groups: WordSet(groups), criteria: ["rules/gate.guard"])
    }
    return StandardLibrary(
      standards: [standard],
      measures: MeasureCatalogue([Measure(id: "residents", title: text, unit: nil, quotient: nil)]),
      questionnaire: Questionnaire(
        id: "residents", revision: revision, consent: Questionnaire.Wording(adults: text), danger: text,
        questions: [question("safety"), question("leaving", for: [.women, .men])]))
  }

  private static let home = Facility(
    id: "home", care: .shelter, operatedBy: .ngo, residents: WordSet([.girls, .women]), serves: WordSet([.atRisk]))

  private static func record(
    _ parts: [ResidentCounts.Part], asked: Int64 = 20, on day: String = "2026-03-14", _ kind: VisitKind = .inspection,
    revision: Int64 = 2, lives: String? = nil
  ) -> InspectionRecord {
    var builder = RecordBuilder(kind, on: day)
    if let lives { builder.measure("residents", ExactDecimal(lives)) }
    builder.audit("rules")
    builder.answer("gate.guard", "unmet")
    builder.questionnaire = ResidentCounts(revision: revision, asked: asked, parts: parts)
    return builder.record
  }

  private static func part(_ group: ResidentCounts.Group, _ question: String, _ good: Int64, _ bad: Int64)
    -> ResidentCounts.Part
  {
    ResidentCounts.Part(
      group, answered: good + bad, answers: [ResidentCounts.Answers(question, good: good, middle: 0, bad: bad)])
  }

  private func kinds(_ record: InspectionRecord, in library: StandardLibrary = library()) -> [AuditTrouble] {
    fit(record, of: Self.home, to: library).problems.map(\.kind)
  }

  @Test func `what cannot be of this place, or is not asked, is told`() {
    #expect(kinds(Self.record([Self.part(.girls, "safety", 5, 1)])).isEmpty)
    #expect(kinds(Self.record([Self.part(.men, "safety", 5, 1)])) == [.answeredByOthers(group: "men")])
    #expect(
      kinds(Self.record([Self.part(.girls, "leaving", 5, 1)])) == [
        .questionForOthers(question: "leaving", group: "girls")
      ])
    #expect(
      kinds(Self.record([Self.part(.girls, "safty", 5, 1)])) == [
        .unknownIdentifier("safty", .question, nearest: "safety")
      ])
    #expect(
      kinds(Self.record([], asked: 24, lives: "23")) == [.moreAskedThanLiveHere(asked: 24, residents: "23")])
    #expect(kinds(Self.record([], asked: 23, lives: "23")).isEmpty)
  }

  @Test func `a question that is gone since an older revision loses no record`() {
    let older = Self.record([Self.part(.girls, "safty", 5, 1)], revision: 1)
    let fitted = fit(older, of: Self.home, to: Self.library())
    #expect(fitted.value != nil && fitted.problems.map(\.severity) == [.warning])
    #expect(fit(Self.record([Self.part(.girls, "safty", 5, 1)]), of: Self.home, to: Self.library()).value == nil)
    #expect(
      kinds(Self.record([], revision: 3)) == [.questionnaireRevision(3, current: 2)])
    let without = StandardLibrary(standards: Self.library().standards, measures: Self.library().measures)
    #expect(kinds(Self.record([]), in: without) == [.questionnaireMissing])
  }

  private func audits(_ records: [InspectionRecord]) throws -> CheckedAudit {
    let library = Self.library()
    let history = VisitHistory(records, of: Self.home, in: library)
    let visit = try #require(history.standing(on: "rules"))
    return try #require(check(visit, of: Self.home, against: library).value?.first)
  }

  @Test func `answers show beside a criterion that must hear residents, and beside no other`() throws {
    let audit = try audits([Self.record([Self.part(.girls, "safety", 5, 1), Self.part(.women, "leaving", 2, 4)])])
    let heard = try #require(audit.residents)
    #expect(heard.answers(on: 0).map(\.question.id) == ["safety", "leaving"])
    #expect(heard.answers(on: 0)[0].groups.map(\.group) == [.girls])
    #expect(heard.answers(on: 1).isEmpty)
  }

  @Test func `beside a criterion that stands for adults alone only their answers show, and those of others`() throws {
    let criterion = Criterion(
      id: "gate.out", section: 0, level: .required, weight: 1,
      applies: Applicability(residents: WordSet([.women, .men])),
      hear: WordSet([.resident]))
    let plain = Self.library()
    let questions = plain.questionnaire!.questions.map { question in
      Questionnaire.Question(
        id: question.id, wording: question.wording, groups: question.groups, criteria: ["rules/gate.out"])
    }
    let standard = Standard(
      identity: plain.standards[0].identity, sections: [Section(id: "gate", criteria: 0..<1)], criteria: [criterion],
      ratings: [RatingRule(id: "below", needs: [])])
    let library = StandardLibrary(
      standards: [standard], measures: plain.measures,
      questionnaire: Questionnaire(
        id: "residents", revision: 2, consent: questions[0].wording, danger: questions[0].wording.adults,
        questions: questions))
    var builder = RecordBuilder()
    builder.audit("rules")
    builder.questionnaire = ResidentCounts(
      revision: 2, asked: 30,
      parts: [
        Self.part(.girls, "safety", 5, 1), Self.part(.women, "safety", 4, 2), Self.part(.others, "safety", 3, 3),
      ])
    let visit = try #require(VisitHistory([builder.record], of: Self.home, in: library).standing(on: "rules"))
    let audit = try #require(check(visit, of: Self.home, against: library).value?.first)
    #expect(audit.residents?.answers(on: 0).map { $0.groups.map(\.group) } == [[.women, .others]])
    #expect(audit.residents?.answers[0].groups.count == 3)
  }

  @Test func `they decide no rating`() throws {
    let with = try audits([Self.record([Self.part(.girls, "safety", 6, 0)])])
    var plain = Self.record([])
    plain.questionnaire = nil
    #expect(try with.outcomes == audits([plain]).outcomes)
    #expect(try audits([plain]).residents == nil)
  }

  @Test func `a later asking replaces the older one whole, and a follow-up that asked nobody keeps it`() throws {
    let inspection = Self.record([Self.part(.girls, "safety", 5, 1), Self.part(.women, "leaving", 2, 4)])
    let asking = Self.record([Self.part(.girls, "safety", 6, 1)], on: "2026-04-14", .followUp)
    var silent = Self.record([], on: "2026-05-14", .followUp)
    silent.questionnaire = nil
    let audit = try audits([inspection, asking, silent])
    #expect(audit.residents?.record.name == "2026-04-14-follow-up")
    #expect(audit.residents?.answers(on: 0).map(\.question.id) == ["safety"])
  }
}
