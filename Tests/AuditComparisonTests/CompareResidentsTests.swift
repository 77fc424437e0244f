import AuditComparison
import AuditModel
import AuditTestSupport
import Testing

/// What residents of several facilities answered, side by side.
@Suite struct CompareResidentsTests {
  private static let questionnaire: Questionnaire = {
    let text = LocalizedText(english: "?")
    return Questionnaire(
      id: "residents", revision: 1, consent: Questionnaire.Wording(adults: text), danger: text,
      questions: ["food", "safety"].map { Questionnaire.Question(id: $0, wording: Questionnaire.Wording(adults: text)) }
    )
  }()

  /// - Parameter good: of 10 answers to each question.
  private func facility(
    _ number: Int, good: Int64?, of all: Int64 = 10, location: LocationDisclosure = .open, care: CareKind = .shelter
  ) -> ComparedFacility {
    let residents = good.map { good in
      let answers = ["food", "safety"].map { ResidentCounts.Answers($0, good: good, middle: 0, bad: all - good) }
      return ComparedResidents(
        date: CalendarDay(year: 2026, month: 3, day: 14)!,
        counts: ResidentCounts(
          revision: 1, asked: all, parts: [ResidentCounts.Part(.girls, answered: all, answers: answers)]),
        questionnaire: Self.questionnaire)
    }
    return ComparedFacility(
      facility: SmallCountry.place(number, care: care, location: location), standings: [], residents: residents)
  }

  private func compared(_ facilities: [ComparedFacility], _ view: SharingView) -> ResidentComparison? {
    SmallCountry.compared(facilities, view).residents
  }

  @Test func `shares are of all answers, and those who were not asked are left out`() throws {
    let found = try #require(
      compared([facility(1, good: 7), facility(2, good: 10), facility(3, good: nil)], .ministry))
    #expect(found.facilities == 2 && found.questions.map(\.question.id) == ["food", "safety"])
    #expect(found.questions[0].total.good == FacilityCount(17, of: 20) && found.questions[0].total.facilities == 2)
    #expect(found.questions[0].residents.map(\.group) == [.girls])
  }

  @Test func `nothing is told outside the ministry's view of fewer than five facilities`() {
    let four = (1...4).map { facility($0, good: 7) }
    #expect(compared(four, .coalition) == nil && compared(four, .publicly) == nil)
    let five = four + [facility(5, good: 7)]
    for view in [SharingView.coalition, .publicly] {
      #expect(compared(five, view)?.questions[0].total.good == FacilityCount(35, of: 50))
      #expect(compared(five, view)?.questions.allSatisfy { $0.residents.isEmpty } == true)
    }
  }

  @Test func `confidential places fewer than five leave no trace outside the ministry's view`() {
    let open = (1...5).map { facility($0, good: 7) }
    let some = open + (6...9).map { facility($0, good: 0, location: .confidential) }
    #expect(compared(some, .coalition)?.questions[0].total.good == FacilityCount(35, of: 50))
    #expect(compared(some, .publicly)?.questions[0].total.good == FacilityCount(35, of: 50))
  }

  @Test func `a lone answer, and a lone other answer, are not told exactly`() throws {
    let all = (1...5).map { facility($0, good: 10) }
    let one = (1...4).map { facility($0, good: 10) } + [facility(5, good: 9)]
    let (most, least) = try (
      #require(compared(all, .coalition)?.questions[0].total.good),
      #require(compared(one, .coalition)?.questions[0].total.good)
    )
    #expect(most == least && most.fewest == 49 && most.most == 50)
  }

  @Test func `where one place gave most of the answers, they are told of nobody`() {
    let small = (1...4).map { facility($0, good: 4, of: 5) }
    #expect(compared(small + [facility(5, good: 3, of: 21)], .coalition) == nil)
    #expect(compared(small + [facility(5, good: 3, of: 20)], .coalition) != nil)
    #expect(compared(small + [facility(5, good: 3, of: 21)], .ministry) != nil)
  }

  @Test func `the interval is Wilson's`() {
    // E. Wilson's score interval, worked out by another program (statsmodels, proportion_confint, method wilson).
    let known: [(good: Int, all: Int, lowest: Double, highest: Double)] = [
      (0, 5, 0, 0.434482), (5, 5, 0.565518, 1), (41, 52, 0.659679, 0.877556), (1, 10, 0.017876, 0.404150),
      (35, 50, 0.562496, 0.808964),
    ]
    for one in known {
      let interval = WilsonInterval(fewest: one.good, most: one.good, of: one.all)
      #expect(
        abs(interval.lowest - one.lowest) < 1e-6 && abs(interval.highest - one.highest) < 1e-6, "\(one) \(interval)")
    }
    let wide = WilsonInterval(fewest: 49, most: 50, of: 50)
    #expect(wide.lowest == WilsonInterval(fewest: 49, most: 49, of: 50).lowest && wide.highest == 1)
  }
}
