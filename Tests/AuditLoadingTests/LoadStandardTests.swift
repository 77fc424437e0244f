import AuditLoading
import AuditModel
import AuditTestSupport
import DataReading
import FileAccess
import InputProblems
import Testing

@Suite struct `A good standard` {
  static let text = """
    standard: test
    edition: "2014"
    revision: 3
    title: {en: Test, km: តេស្ត}
    issuer: Ministry
    kind: law
    adopted: 2014-05-19
    applies: {care: [shelter, transit], serves: sex-trafficking, operator: ngo, residents: [girls]}
    translation: {en: official}
    sources:
      - {id: daily, title: The Daily, url: "https://example.org", extent: excerpt}
      - {id: act, title: {km: ច្បាប់}}
    scoring:
      scale: {good: 1, fair: 2/3, weak: 0.25, none: 0}
      titles: {good: Good, weak: {en: Weak, km: ខ្សោយ}}
      weights: {critical: 5, recommended: 2}
      out-of: 200
    section-ratings:
      - {rating: sound, needs: [{every: {}, at-least: fair}]}
      - {rating: unsound}
    ratings:
      - rating: best
        title: {en: Best, km: ល្អ}
        needs:
          - {every: {level: [critical, required]}, at-least: good}
          - {share: {section: food}, at-least: 85.5%}
          - {count: {criteria: [food.meals, staff.ratio]}, below: fair, at-most: 1}
          - {sections: all, rated: sound, at-least: all}
      - {rating: middle, needs: [{sections: [food], rated: sound, at-least: 1}]}
      - {rating: worst}
    cycle: {inspect-every: 12 months, remedy-within: 1 week, then: [second-inspection, report]}
    sections:
      - id: food
        title: Food
        criteria:
          - id: food.meals
            level: critical
            text: {en: Three meals, km: អាហារបី}
            ask: How many?
            answer: measure
            measure: meals
            thresholds: {good: ">= 3", fair: ">= 2.5", weak: "> 0"}
            applies: {residents: [girls, boys]}
            not-applicable: allowed
            verify: [document, third-party]
            hear: [resident, staff]
            guidance: Look at the plan.
            basis: {status: secondary, source: [daily, act], note: Read twice.}
            equals: [test/food.again]
            examples: {good: {meals: 3}, none: Nothing is cooked.}
            remedy:
              - {action: Cook, by: manager, within: 30 days, cost: {usd: [0, 60.5], per: resident-month}, proof: A plan}
              - {action: Cook more, cost: {usd: 5, per: once}}
          - {id: food.again, level: recorded, text: x, verify: [staff], basis: {status: derived},
             answer: measure, measure: meals, thresholds: unknown}
      - id: staff
        title: Staff
        criteria:
          - {id: staff.ratio, level: required, weight: 7, text: x, verify: [resident], basis: {status: text},
             answer: measure, measure: load, thresholds: {good: "<= 8"}}
          - {id: staff.files, level: recommended, text: x, verify: [document], basis: {status: recalled},
             answer: sample, sample: {at-least: 10}, thresholds: {good: 100%, fair: "> 80 %"},
             examples: {good: {checked: 10, of: 42, conforming: 10}}}
          - {id: staff.care, level: required, text: x, verify: [document], basis: {status: text},
             answer: service, service: psycho-social}
          - {id: staff.kind, level: required, text: x, verify: [document], basis: {status: text}}

    """

  let standard: Standard

  init() throws {
    let world = SmallWorld()
    world.write(Self.text, to: .standard)
    let loaded = world.loadStandards()
    // food.again asks the same as food.meals and rates it not at all.
    #expect(loaded.problems.map(\.kind) == [.criterion(.equalsDifferentThresholds("test/food.again"))])
    standard = try #require(loaded.value?.standard("test"))
  }

  @Test func `loads with needs in each other, means, fractions, and limits that do not do themselves`() throws {
    let world = SmallWorld()
    let needs = """
      - any:
                - {count: {}, below: good, fewer-than: 10%}
                - all:
                    - {sections: all, below: sound, at-most: 1/3}
                    - {sections: food, rated: sound, more-than: 1}
            - more-than: 2/3
              mean:
                - {share: {section: food}, weight: 100000000}
                - {mean: [{share: {section: staff}}], weight: 2}

      """
    world.write(
      Self.text.changing("- {share: {section: food}, at-least: 85.5%}\n", to: needs), to: .standard)
    let standard = try #require(world.loadStandards().value?.standard("test"))
    let told = standard.ratings[0].needs
    guard case .any(let either) = told[1], case .count(_, 0, .share(let few)) = either[0],
      case .all(let both) = either[1], case .sectionsBelow([0, 1], 0, .share(let third)) = both[0],
      case .sections([0], 0, .number(let more)?) = both[1], case .mean(let parts, let mean) = told[2],
      case .mean(let inner) = parts[1].value, case .share(let staff) = inner[0].value
    else { throw NotAsWritten() }
    #expect(few == ShareLimit(percent: ExactDecimal("10"), isExclusive: true))
    #expect(third == ShareLimit(1, of: 3))
    #expect(more == 2)
    #expect(mean == ShareLimit(2, of: 3, isExclusive: true))
    #expect(parts.map(\.weight) == [100_000_000, 2])
    #expect(inner.map(\.weight) == [1])
    #expect(staff.members == [2, 3, 4, 5])
  }

  private struct NotAsWritten: Error {}

  private func criterion(_ id: String) throws -> Criterion {
    standard.criteria[try #require(standard.criterionIDs.position(of: id))]
  }

  @Test func `loads with what it says of itself`() {
    #expect(standard.identity.version == "2014.3")
    let description = standard.description
    #expect(description.title == LocalizedText(english: "Test", khmer: "តេស្ត"))
    #expect(description.issuer == LocalizedText(english: "Ministry"))
    #expect(description.kind == .law)
    #expect(description.adopted?.iso == "2014-05-19")
    #expect(description.translations.map(\.status) == [.official])
    #expect(description.sources.map(\.id) == ["daily", "act"])
    #expect(description.sources[0].url == "https://example.org")
    #expect(description.sources.map(\.extent) == [.excerpt, nil])
    #expect(description.sources[1].title == LocalizedText(english: nil, khmer: "ច្បាប់"))
    #expect(description.cycle?.inspectEvery == CalendarSpan(count: 12, unit: .months))
    #expect(description.cycle?.remedyWithin == CalendarSpan(count: 1, unit: .weeks))
    #expect(description.cycle?.then == ["second-inspection", "report"])
    #expect(description.file.hasSuffix("Standards/test.yaml"))
    #expect(
      standard.applies
        == Applicability(
          care: WordSet([.shelter, .transit]), operators: WordSet([.ngo]), residents: WordSet([.girls]),
          serves: WordSet([.sexTrafficking])))
  }

  @Test func `loads with its scale of fractions and words, its weights and its total`() throws {
    #expect(standard.scale.words == ["good", "fair", "weak", "none"])
    #expect(standard.scale.credits == [Credit(1), Credit(2, over: 3), Credit(1, over: 4), Credit(0)])
    #expect(standard.scale.unit == 12)
    #expect(
      standard.scaleTitles
        == [LocalizedText(english: "Good"), nil, LocalizedText(english: "Weak", khmer: "ខ្សោយ"), nil])
    #expect(standard.outOf == 200)
    #expect(standard.criteria.map(\.weight) == [5, 1, 7, 2, 1, 1])
    #expect(standard.criteria.map(\.worth) == [5, 0, 7, 2, 1, 1])
  }

  @Test func `loads with its sections and its criteria in order`() {
    #expect(standard.sections.map(\.id) == ["food", "staff"])
    #expect(standard.sections.map(\.criteria) == [0..<2, 2..<6])
    #expect(
      standard.criteria.map(\.id)
        == ["food.meals", "food.again", "staff.ratio", "staff.files", "staff.care", "staff.kind"])
    #expect(standard.criteria.map(\.section) == [0, 0, 1, 1, 1, 1])
    #expect(standard.criteria.map(\.level) == [.critical, .recorded, .required, .recommended, .required, .required])
    #expect(standard.criteria.map(\.answer.kind) == [.measure, .measure, .measure, .sample, .service, .rating])
  }

  @Test func `loads with every kind of need and of selection`() throws {
    #expect(standard.ratings.map(\.id) == ["best", "middle", "worst"])
    #expect(standard.ratings[0].title == LocalizedText(english: "Best", khmer: "ល្អ"))
    let needs = standard.ratings[0].needs
    try #require(needs.count == 4)
    if case .every(let selection, let least) = needs[0] {
      #expect(selection.members == [0, 2, 4, 5])
      #expect(least == 0)
    } else {
      Issue.record("not every: \(needs[0])")
    }
    if case .share(let selection, let least) = needs[1] {
      #expect(selection.members == [0])
      #expect(least == ShareLimit(percent: ExactDecimal("85.5")))
    } else {
      Issue.record("not a share: \(needs[1])")
    }
    if case .count(let selection, let below, let most) = needs[2] {
      #expect(selection.members == [0, 2])
      #expect(below == 1)
      #expect(most == .number(1))
    } else {
      Issue.record("not a count: \(needs[2])")
    }
    if case .sections(let sections, let rated, let least) = needs[3] {
      #expect(sections == [0, 1])
      #expect(rated == 0)
      #expect(least == nil)
    } else {
      Issue.record("not of sections: \(needs[3])")
    }
    if case .sections(let sections, _, let least) = standard.ratings[1].needs[0] {
      #expect(sections == [0])
      #expect(least == .number(1))
    } else {
      Issue.record("not of sections")
    }
    #expect(standard.sectionRatings.map(\.id) == ["sound", "unsound"])
    if case .every(let selection, let least) = standard.sectionRatings[0].needs[0] {
      #expect(selection.members == [0, 2, 3, 4, 5])
      #expect(least == 1)
    } else {
      Issue.record("not every")
    }
  }

  @Test func `loads with its tests of measures`() throws {
    guard case .measure(0, .known(let tests)) = try criterion("food.meals").answer else {
      Issue.record("not a measure with tests")
      return
    }
    #expect(
      tests == [
        Threshold(rating: 0, relation: .atLeast, limit: try ExactDecimal(digits: "3".utf8)),
        Threshold(rating: 1, relation: .atLeast, limit: try ExactDecimal(digits: "2.5".utf8)),
        Threshold(rating: 2, relation: .greater, limit: ExactDecimal(0)),
      ])
    guard case .measure(0, .unknown) = try criterion("food.again").answer else {
      Issue.record("not a measure whose limits are unknown")
      return
    }
    guard case .measure(3, .known) = try criterion("staff.ratio").answer else {
      Issue.record("not a quotient")
      return
    }
  }

  @Test func `loads with its tests of samples and with its services`() throws {
    guard case .sample(10, .known(let tests)) = try criterion("staff.files").answer else {
      Issue.record("not a sample")
      return
    }
    #expect(
      tests == [
        Threshold(rating: 0, relation: .atLeast, limit: ExactDecimal(100)),
        Threshold(rating: 1, relation: .greater, limit: ExactDecimal(80)),
      ])
    guard case .service(.psychoSocial) = try criterion("staff.care").answer else {
      Issue.record("not a service")
      return
    }
  }

  @Test func `loads with all that helps to answer a criterion`() throws {
    let meals = try criterion("food.meals")
    #expect(meals.text == LocalizedText(english: "Three meals", khmer: "អាហារបី"))
    #expect(meals.ask == LocalizedText(english: "How many?"))
    #expect(meals.guidance == LocalizedText(english: "Look at the plan."))
    #expect(meals.applies == Applicability(residents: WordSet([.girls, .boys])))
    #expect(meals.allowsNotApplicable)
    #expect(try !criterion("staff.kind").allowsNotApplicable)
    #expect(meals.verify == [.document, .thirdParty])
    #expect(meals.hear == WordSet([.resident, .staff]))
    #expect(meals.basis?.status == .secondary)
    #expect(meals.basis?.sources == ["daily", "act"])
    #expect(meals.basis?.note == LocalizedText(english: "Read twice."))
    #expect(meals.equals == ["test/food.again"])
    #expect(meals.place == Place(line: 36, column: 13, width: 10))
  }

  @Test func `loads with a note on a basis in both languages, in one of them, or plain, which is English`() throws {
    let notes: [(written: String, note: LocalizedText)] = [
      ("{en: Page 2., km: ទំព័រ ២។}", LocalizedText(english: "Page 2.", khmer: "ទំព័រ 2។")),
      ("{km: ទំព័រ ២។}", LocalizedText(english: nil, khmer: "ទំព័រ 2។")),
      ("Page 2.", LocalizedText(english: "Page 2.")),
    ]
    for (written, note) in notes {
      let world = SmallWorld()
      let text = Document.standard.text.changing("{status: derived}", to: "{status: derived, note: \(written)}")
      world.write(text, to: .standard)
      let loaded = world.loadStandards()
      #expect(loaded.problems.isEmpty)
      #expect(loaded.value?.standard("test")?.criteria[0].basis?.note == note)
    }
    let world = SmallWorld()
    world.write(
      Document.standard.text.changing(
        "{status: derived}",
        to: "\n          status: derived\n          note:\n            en: >-\n              Page\n              2.\n"
          + "            km: >-\n              ទំព័រ ២។"), to: .standard)
    let loaded = world.loadStandards()
    #expect(loaded.problems.isEmpty)
    #expect(
      loaded.value?.standard("test")?.criteria[0].basis?.note == LocalizedText(english: "Page 2.", khmer: "ទំព័រ 2។"))
  }

  @Test func `loads with its remedies and their costs`() throws {
    let remedies = try criterion("food.meals").remedies
    #expect(remedies.map(\.action) == [LocalizedText(english: "Cook"), LocalizedText(english: "Cook more")])
    #expect(remedies.map(\.by) == ["manager", nil])
    #expect(remedies.map(\.within) == [CalendarSpan(count: 30, unit: .days), nil])
    #expect(remedies[0].proof == LocalizedText(english: "A plan"))
    #expect(
      remedies.map(\.cost) == [
        Remedy.Cost(low: ExactDecimal(0), high: try ExactDecimal(digits: "60.5".utf8), per: .residentMonth),
        Remedy.Cost(low: ExactDecimal(5), high: ExactDecimal(5), per: .once),
      ])
  }

  @Test func `loads with its examples`() throws {
    let examples = try criterion("food.meals").examples
    #expect(examples.map(\.rating) == [0, 3])
    if case .measures(let values) = examples[0].content {
      #expect(values.map(\.measure) == [0])
      #expect(values.map(\.value) == [ExactDecimal(3)])
    } else {
      Issue.record("not measures")
    }
    if case .text(let text) = examples[1].content {
      #expect(text == LocalizedText(english: "Nothing is cooked."))
    } else {
      Issue.record("not a text")
    }
    if case .sample(let sample)? = try criterion("staff.files").examples.first?.content {
      #expect(sample == Sample(checked: 10, of: 42, conforming: 10))
    } else {
      Issue.record("not a sample")
    }
  }
}

@Suite struct `A standard` {
  @Test func `without scoring has the usual scale and weights of one`() throws {
    let standard = try #require(loadStandard(Document.standard.text))
    #expect(standard.scale == .standard)
    #expect(standard.criteria.map(\.weight) == [1])
    #expect(standard.outOf == nil)
    #expect(standard.applies == .always)
  }

  @Test func `without a scored criterion is warned of, and used`() {
    let world = SmallWorld()
    world.write(
      Document.standard.text.changing("        level: required", to: "        level: recorded"), to: .standard)
    let loaded = world.loadStandards()
    #expect(loaded.problems.map(\.severity).allSatisfy { $0 == .warning })
    #expect(loaded.problems.map(\.kind).contains(.rating(.nothingScored)))
    #expect(loaded.value?.standard("test") != nil)
  }

  @Test func `numbers may be in Khmer digits`() throws {
    let standard = try #require(loadStandard(Document.standard.text.changing("revision: 1", to: "revision: ១២")))
    #expect(standard.identity.revision == 12)
  }

  @Test func `has the SHA-256 of its file for a digest`() throws {
    let world = SmallWorld()
    let before = try #require(world.loadStandards().value?.standard("test")).identity.digest
    world.write(Document.standard.text + "# a remark\n", to: .standard)
    let after = try #require(world.loadStandards().value?.standard("test")).identity.digest
    #expect(before.count == 64)
    #expect(before.allSatisfy { $0.isHexDigit && !$0.isUppercase })
    #expect(before != after)
  }

  @Test func `a rating given twice on a scale names the line of the first`() {
    let world = SmallWorld()
    let scale = "title: Test\nscoring:\n  scale:\n    met: 1\n    half: 1/2\n    half: 1/4\n    unmet: 0"
    world.write(Document.standard.text.changing("title: Test", to: scale), to: .standard)
    let problem = world.loadStandards().problems.first
    #expect(problem?.place == Place(line: 9, column: 5, width: 4))
    #expect(problem?.kind == .audit(.duplicateKey("half", firstLine: 8)))
  }

  @Test func `titles of the usual scale may be given without a scale`() throws {
    let text = Document.standard.text.changing("title: Test", to: "title: Test\nscoring: {titles: {partly: Nearly}}")
    #expect(try #require(loadStandard(text)).scaleTitles == [nil, LocalizedText(english: "Nearly"), nil])
  }

  @Test func `an equality with half a reference is a problem`() async {
    await #expect(processExitsWith: .success) {
      let world = SmallWorld()
      world.write(
        Document.standard.text.changing("verify: [document]", to: "verify: [document]\n        equals: test/"),
        to: .standard)
      _ = world.loadStandards()
    }
  }

  @Test func `an equality of a slash alone is a problem`() async {
    await #expect(processExitsWith: .success) {
      let world = SmallWorld()
      world.write(
        Document.standard.text.changing("verify: [document]", to: "verify: [document]\n        equals: /"),
        to: .standard)
      _ = world.loadStandards()
    }
  }
}

@Suite struct `A library` {
  @Test func `without its folder says so`() {
    let loaded = loadLibrary(folder: "/nowhere/at/all")
    #expect(loaded.problems == [Problem(.error, .file(.missing), file: "/nowhere/at/all", place: .start)])
    #expect(loaded.value?.standards.isEmpty == true)
  }

  @Test func `goes on without a standard that is broken, and knows its name`() throws {
    let world = SmallWorld()
    world.folder.write("standard: [", to: "Standards/broken.yaml")
    world.folder.write("# nothing\n", to: "Standards/empty.yaml")
    let loaded = world.loadStandards()
    let library = try #require(loaded.value)
    #expect(library.standards.map(\.id) == ["test"])
    #expect(library.unusable == ["broken", "empty"])
    #expect(library.knownStandards.sorted() == ["broken", "empty", "test"])
    #expect(
      Set(loaded.problems.map(\.file)) == [world.path("Standards/broken.yaml"), world.path("Standards/empty.yaml")])
    #expect(loaded.problems.map(\.kind).contains(.yaml(.empty)))
  }

  @Test func `passes over what is no standard`() throws {
    let world = SmallWorld()
    world.folder.write("# Read me", to: "Standards/README.md")
    world.folder.write("- 2026-01-01", to: "Standards/holidays.yaml")
    world.folder.write("standard: [", to: "Standards/.draft.yaml")
    #expect(world.loadStandards().problems.isEmpty)
  }

  @Test func `an equality with a standard that is broken is no problem of the other`() {
    let world = SmallWorld()
    world.write(
      Document.standard.text.changing(
        "verify: [document]", to: "verify: [document]\n        equals: broken/food.meals"),
      to: .standard)
    world.folder.write("standard: [", to: "Standards/broken.yaml")
    #expect(world.loadStandards().problems.allSatisfy { $0.file.hasSuffix("broken.yaml") })
    #expect(world.loadStandards().value?.standard("test") != nil)
  }

  @Test func `measures may be a list alone`() {
    let world = SmallWorld()
    world.write("- {id: meals, title: {en: Meals, km: អាហារ}}\n", to: .measures)
    let loaded = world.loadStandards()
    #expect(loaded.problems.isEmpty)
    #expect(loaded.value?.measures.ids.identifiers == ["meals"])
  }

  @Test func `a measure has its unit and its quotient`() throws {
    let world = SmallWorld()
    world.write(
      Document.measures.text.changing("km: អាហារ}", to: "km: អាហារ}, unit: {en: meals, km: ពេល}"), to: .measures)
    let measures = try #require(world.loadStandards().value).measures.measures
    #expect(measures[0].unit == LocalizedText(english: "meals", khmer: "ពេល"))
    #expect(measures[1].unit == nil)
    #expect(measures[3].quotient?.numerator == 1)
    #expect(measures[3].quotient?.denominator == 2)
  }

  @Test func `archived revisions are found by standard and version`() throws {
    let world = SmallWorld()
    world.folder.write(Document.standard.text, to: "Standards/archive/test-1.1.yaml")
    world.write(Document.standard.text.changing("revision: 1", to: "revision: 2"), to: .standard)
    let loaded = world.loadStandards()
    #expect(loaded.problems.isEmpty)
    let library = try #require(loaded.value)
    #expect(library.standard("test")?.identity.version == "1.2")
    #expect(library.archived("test", version: "1.1")?.identity.version == "1.1")
    #expect(library.archived("test", version: "1.2") == nil)
    #expect(library.archived("other", version: "1.1") == nil)
  }

  @Test func `an archived revision is named after what it says`() {
    let world = SmallWorld()
    world.folder.write(Document.standard.text, to: "Standards/archive/test-1.2.yaml")
    let loaded = world.loadStandards()
    #expect(
      loaded.problems == [
        Problem(
          .error, .written(.nameMismatch(written: "test-1.1", expected: "test-1.2")),
          file: world.path("Standards/archive/test-1.2.yaml"), place: .start)
      ])
    #expect(loaded.value?.archived.isEmpty == true)
    #expect(loaded.value?.standard("test") != nil)
  }
}

@Suite struct `A tailoring` {
  @Test func `sets what it names and leaves the rest`() throws {
    let world = SmallWorld()
    world.write(
      Document.tailoring.text.changing(
        "{level: required}", to: "{level: critical, weight: 4, basis: {status: text}, text: {en: Four meals}}"),
      to: .tailoring)
    let loaded = world.loadStandards(tailored: true)
    // Nothing is critical or required now but what the rule asks for by level.
    #expect(loaded.problems.map(\.severity).allSatisfy { $0 == .warning })
    let standard = try #require(loaded.value?.standard("test"))
    #expect(standard.tailoring?.id == "local")
    #expect(standard.tailoring?.authority == LocalizedText(english: "The ministry"))
    #expect(standard.tailoring?.changed == ["food.meals"])
    #expect(standard.criteria[0].level == .critical)
    #expect(standard.criteria[0].weight == 4)
    #expect(standard.criteria[0].text == LocalizedText(english: "Four meals"))
    #expect(standard.criteria[0].basis?.status == .text)
    #expect(standard.criteria[0].verify == [.document])
    #expect(standard.identity.version == "1.1")
  }

  @Test func `drops a criterion for a reason, and a rule may still name it`() throws {
    let world = SmallWorld()
    let two = basisOfFirst + "      - {id: food.x, level: required, text: x, verify: [staff], basis: {status: text}}\n"
    world.write(
      Document.standard.text.changing(basisOfFirst, to: two).changing(
        "{level: required}, at-least", to: "{criteria: [food.meals, food.x]}, at-least"),
      to: .standard)
    world.write(
      "tailoring: local\nof: test\nauthority: x\ndrop: [{criterion: food.x, reason: {km: ហួសសម័យ}}]\n", to: .tailoring)
    let loaded = world.loadStandards(tailored: true)
    #expect(loaded.problems.isEmpty)
    let standard = try #require(loaded.value?.standard("test"))
    #expect(standard.criteria.map(\.id) == ["food.meals"])
    #expect(standard.tailoring?.dropped.map(\.criterion) == ["food.x"])
    #expect(standard.tailoring?.dropped.map(\.reason) == [LocalizedText(english: nil, khmer: "ហួសសម័យ")])
  }

  private let basisOfFirst = "        basis: {status: derived}\n"

  @Test func `changes archived revisions too, as far as they have what it changes`() throws {
    let world = SmallWorld()
    world.folder.write(
      Document.standard.text.replacing("food.meals", with: "food.dishes"), to: "Standards/archive/test-1.1.yaml")
    world.write(Document.standard.text.changing("revision: 1", to: "revision: 2"), to: .standard)
    let loaded = world.loadStandards(tailored: true)
    #expect(loaded.problems.isEmpty)
    let archived = try #require(loaded.value?.archived("test", version: "1.1"))
    #expect(archived.criteria.map(\.id) == ["food.dishes"])
    #expect(archived.tailoring?.id == "local")
  }

  @Test func `is applied once to a standard`() {
    let world = SmallWorld()
    let second = world.folder.write(
      Document.tailoring.text.changing("tailoring: local", to: "tailoring: other"), to: "t.yaml")
    let loaded = loadLibrary(folder: world.path("Standards"), tailorings: [world.path(.tailoring), second])
    #expect(
      loaded.problems == [Problem(.error, .tailoring(.standardTailoredTwice("test")), file: second, place: .start)])
    #expect(loaded.value?.standard("test")?.tailoring?.id == "local")
  }

  @Test func `is not applied unless asked for, and checked only where all are`() {
    let world = SmallWorld()
    world.write(Document.tailoring.text.changing("food.meals:", to: "food.meal:"), to: .tailoring)
    #expect(world.loadStandards().problems.isEmpty)
    #expect(world.loadStandards().value?.standard("test")?.tailoring == nil)
    let checked = world.loadStandards(checksAllTailorings: true)
    #expect(
      checked.problems.map(\.kind) == [.audit(.unknownIdentifier("food.meal", .criterion, nearest: "food.meals"))])
    #expect(checked.problems.map(\.file) == [world.path(.tailoring)])
    #expect(checked.value?.standard("test")?.tailoring == nil)
  }

  @Test func `is told of what it makes wrong in the standard, in its own file`() {
    let world = SmallWorld()
    world.write(Document.tailoring.text.changing("level: required", to: "level: recorded"), to: .tailoring)
    let path = world.path(.standard)
    for problems in [
      world.loadStandards(tailored: true).problems, world.loadStandards(checksAllTailorings: true).problems,
    ] {
      let made: [(ProblemKind, Int32)] = [
        (.rating(.selectionEmpty), 5), (.rating(.unreachable("bad", behind: "good")), 5), (.rating(.nothingScored), 1),
      ]
      #expect(
        problems
          == made.map { kind, line in
            Problem(
              .warning, .madeByTailoring(kind, standard: path, line: line), file: world.path(.tailoring), place: .start)
          })
    }
  }

  @Test func `that sets a wrong equality is told of in its own file, and at its line`() {
    let world = SmallWorld()
    world.write(
      Document.tailoring.text.changing("{level: required}", to: "{level: required, equals: test/food.mael}"),
      to: .tailoring)
    let loaded = world.loadStandards(tailored: true)
    #expect(
      loaded.problems == [
        Problem(
          .error, .audit(.unknownIdentifier("test/food.mael", .criterion, nearest: "food.meals")),
          file: world.path(.tailoring),
          place: Place(line: 5, column: 41, width: 14))
      ])
    #expect(loaded.value?.standard("test") == nil)
  }

  @Test func `that does not fit an archived revision is told of in its own file`() {
    let world = SmallWorld()
    world.folder.write(
      Document.standard.text.changing("revision: 1", to: "revision: 2"), to: "Standards/archive/test-1.2.yaml")
    let two = Document.standard.text.changing(
      "title: Test", to: "title: Test\nscoring: {scale: {met: 1, half: 1/2, unmet: 0}}")
    world.write(two, to: .standard)
    world.write(
      Document.tailoring.text.changing(
        "{level: required}", to: "{answer: measure, measure: meals, thresholds: {met: \">= 3\", half: \">= 2\"}}"),
      to: .tailoring)
    let problems = world.loadStandards(tailored: true).problems
    #expect(
      problems == [
        Problem(
          .warning, .tailoring(.unusable("local", revision: "test-1.2")), file: world.path(.tailoring), place: .start)
      ])
  }

  @Test func `with errors makes its standard unusable, never silently untailored`() {
    let world = SmallWorld()
    world.write(Document.tailoring.text.changing("level: required", to: "level: x"), to: .tailoring)
    let loaded = world.loadStandards(tailored: true)
    #expect(loaded.value?.standard("test") == nil)
    #expect(loaded.value?.unusable == ["test"])
  }
}
