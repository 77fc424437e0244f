import AuditCommand
import AuditComparison
import AuditLoading
import AuditModel
import Foundation
import Synchronization
import Testing

/// What stands in Standards and Audits.
@Suite struct ShippedContentTests {
  static let library = loadLibrary(folder: Repository.path("Standards"), checksAllTailorings: true)
  static let standards: [Standard] = library.value?.standards ?? []
  static let today = CalendarDay(year: 2026, month: 11, day: 23)!

  @Test func `every standard loads clean of errors`() throws {
    let errors = ShippedContentTests.library.problems.filter { $0.severity == .error }
    #expect(errors.isEmpty)
    let library = try #require(ShippedContentTests.library.value)
    #expect(library.unusable.isEmpty)
    let files = Repository.names(in: "Standards").filter {
      $0.hasSuffix(".yaml")
        && !["measures.yaml", "holidays.yaml", "provinces.yaml", "residents.yaml"].contains($0)
    }
    #expect(library.standards.map { $0.id + ".yaml" }.sorted() == files)
    #expect(files.count >= 7)
  }

  @Test func `residents are asked at most fifteen questions, each with a source, a picture and what it bears on`()
    throws
  {
    let asked = try #require(ShippedContentTests.library.value?.questionnaire)
    #expect((1...Questionnaire.mostQuestions).contains(asked.questions.count) && asked.limits.count >= 4)
    #expect(Set(asked.questions.map(\.picture)).count == asked.questions.count)
    for question in asked.questions {
      #expect(!question.criteria.isEmpty && question.basis?.sources.isEmpty == false, "\(question.id)")
      #expect(question.picture != nil, "\(question.id)")
      for text in [question.wording.adults, question.wording.children] {
        let khmer = text.khmer?.unicodeScalars.contains { (0x1780...0x17FF).contains($0.value) } ?? false
        #expect(text.has(.english) && khmer, "\(question.id)")
      }
    }
  }

  @Test func `each of the 25 provinces has a tile of its own, none far from all others`() throws {
    let entries = try #require(ShippedContentTests.library.value?.provinces.entries)
    let tiles = entries.compactMap(\.tile)
    #expect(entries.count == 25 && Set(tiles).count == 25)
    for tile in tiles {
      #expect(tiles.contains { $0 != tile && abs($0.row - tile.row) + abs($0.column - tile.column) == 1 }, "\(tile)")
    }
  }

  @Test func `the note on every basis stands in English and in Khmer`() {
    for standard in ShippedContentTests.standards {
      for criterion in standard.criteria {
        guard let note = criterion.basis?.note else { continue }
        let khmer = note.khmer?.unicodeScalars.contains { (0x1780...0x17FF).contains($0.value) } ?? false
        #expect(note.has(.english) && khmer, "\(standard.id)/\(criterion.id)")
      }
    }
  }

  @Test func `every criterion, section and measure has a title in English and in Khmer, of at most forty letters`()
    throws
  {
    let library = try #require(ShippedContentTests.library.value)
    let ofSections = library.standards.flatMap { standard in
      standard.sections.map { (standard.id + "/" + $0.id, $0.title) }
    }
    let ofCriteria = library.standards.flatMap { standard in
      standard.criteria.map { (standard.id + "/" + $0.id, $0.title) }
    }
    let ofMeasures = library.measures.measures.map { ($0.id, Optional($0.title)) }
    for (name, title) in ofSections + ofCriteria + ofMeasures {
      let khmer = title?.khmer?.unicodeScalars.contains { (0x1780...0x17FF).contains($0.value) } ?? false
      #expect(title?.has(.english) == true && khmer, "\(name)")
      for language in Language.allCases {
        #expect((title?.text(in: language).count ?? 0) <= 40, "\(name) in \(language)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `a title names one criterion of a standard, and those that one answer decides bear the same`(language: Language)
    throws
  {
    let library = try #require(ShippedContentTests.library.value)
    var titles: [String: String] = [:]
    for standard in library.standards {
      let own = standard.criteria.compactMap { $0.title?.text(in: language) }
      #expect(Set(own).count == standard.criteria.count, "\(standard.id)")
      for criterion in standard.criteria {
        titles[standard.id + "/" + criterion.id] = criterion.title?.text(in: language)
      }
    }
    for standard in library.standards {
      for criterion in standard.criteria {
        for equal in criterion.equals {
          #expect(titles[equal] == titles[standard.id + "/" + criterion.id], "\(standard.id)/\(criterion.id)")
        }
      }
    }
  }

  @Test func `every facility and record checks clean of errors`() throws {
    let written = Mutex("")
    let console = Console(write: { text in written.withLock { $0 += text } }, complain: { _ in })
    let status = runCommand(
      ["check", Repository.path("Audits"), "--standards", Repository.path("Standards"), "--on", "2026-11-23"],
      console: console)
    let page = written.withLock { $0 }
    let errors = page.split(separator: "\n").filter { $0.contains(": error:") }
    #expect(status == 0 && errors.isEmpty, "\(errors.joined(separator: "\n"))")
    let records = Repository.files(below: "Audits", ending: ".yaml").filter {
      !$0.hasSuffix("/facility.yaml") && !$0.hasSuffix("/plan.yaml")
    }
    #expect(page.contains(", \(records.count) records: "))
  }

  @Test func `every facility is invented and says so, and its folder bears its id`() throws {
    let found = findFacilities([Repository.path("Audits")])
    #expect(found.problems.isEmpty && found.strays.isEmpty)
    #expect(
      found.folders.map(\.name)
        == Repository.names(in: "Audits").filter { !$0.hasSuffix(".md") && !$0.hasSuffix(".txt") })
    #expect(!found.folders.isEmpty)
    for folder in found.folders {
      let loaded = loadFacility(
        folder, standards: ShippedContentTests.standards.map(\.id), today: ShippedContentTests.today)
      let facility = try #require(loaded.facility, "\(folder.name)")
      #expect(facility.isExample, "\(folder.name)")
      #expect(facility.id == folder.name)
      #expect(!loaded.records.isEmpty && loaded.unusable.isEmpty, "\(folder.name)")
    }
  }

  @Test func `the id of a criterion, and of a question, is for ever`() throws {
    let listed = try Repository.text(of: "Tests/RepositoryTests/PermanentIDs.txt").split(separator: "\n").map(
      String.init)
    let asked = ShippedContentTests.library.value?.questionnaire
    let ids =
      ShippedContentTests.standards.flatMap { standard in standard.criteria.map { standard.id + "/" + $0.id } }
      + (asked?.questions ?? []).map { "residents/" + $0.id }
    #expect(listed == Set(listed).sorted(), "PermanentIDs.txt holds each id once, in order")
    let vanished = Set(listed).subtracting(ids).sorted()
    #expect(
      vanished.isEmpty,
      """
      These ids were given and are gone. An id is never removed or used for something else, because records answer by it: \
      bring the criterion back; one that is asked no more gets the level recorded.
      """)
    let new = Set(ids).subtracting(listed).sorted()
    #expect(
      new.isEmpty,
      """
      These ids are not listed yet. If they are to stay for ever, add them to Tests/RepositoryTests/PermanentIDs.txt, a line \
      each, and sort it: LC_ALL=C sort -o Tests/RepositoryTests/PermanentIDs.txt Tests/RepositoryTests/PermanentIDs.txt
      """)
  }

  @Test(arguments: standards.map(\.id))
  func `every example is rated as it says`(id: String) throws {
    let library = try #require(ShippedContentTests.library.value)
    let standard = try #require(library.standard(id))
    for criterion in standard.criteria {
      for example in criterion.examples {
        let rating: Scale.Rating?
        switch (criterion.answer, example.content) {
        case (.measure(let measure, let thresholds), .measures(let values)):
          rating = thresholds.rating(on: standard.scale) { limit in
            order(values, of: library.measures.measures[measure], at: measure, against: limit)
          }
          if thresholds == .unknown { continue }
        case (.sample(_, let thresholds), .sample(let sample)):
          let checked = try #require(sample.checked, "\(id)/\(criterion.id)")
          let conforming = try #require(sample.conforming, "\(id)/\(criterion.id)")
          #expect(0 <= conforming && conforming <= checked && checked > 0, "\(id)/\(criterion.id)")
          rating = thresholds.rating(on: standard.scale) {
            AuditModel.order(share: conforming, of: checked, againstPercent: $0)
          }
          if thresholds == .unknown { continue }
        case (_, .text):
          continue
        default:
          Issue.record("\(id)/\(criterion.id) has an example of another kind than its answer")
          continue
        }
        #expect(rating == example.rating, "\(id)/\(criterion.id)")
      }
    }
  }

  @Test func `examples of measures and samples are there to be rated`() {
    let examples = ShippedContentTests.standards.flatMap(\.criteria).flatMap(\.examples)
    let values = examples.filter { if case .text = $0.content { false } else { true } }
    #expect(values.count >= 20)
  }

  @Test(arguments: standards.map(\.id))
  func `every criterion has a text in both languages and a basis that names its source`(id: String) throws {
    let standard = try #require(ShippedContentTests.standards.first { $0.id == id })
    let sources = Set(standard.description.sources.map(\.id))
    for criterion in standard.criteria {
      let text = try #require(criterion.text, "\(id)/\(criterion.id)")
      #expect(text.has(.english) && text.has(.khmer), "\(id)/\(criterion.id)")
      let basis = try #require(criterion.basis, "\(id)/\(criterion.id)")
      #expect(!basis.sources.isEmpty && sources.isSuperset(of: basis.sources), "\(id)/\(criterion.id)")
      #expect(basis.status != .text, "\(id)/\(criterion.id): no official text was compared")
    }
  }

  @Test(arguments: [
    (CareGap.menAndBoys, ["men", "boys"]), (.disability, ["disab", "special need"]),
    (.mentalHealth, ["mental", "counsel", "psycho", "want to die"]), (.substanceUse, ["substance", "drug", "alcohol"]),
  ])
  func `a gap in care is told by shipped criteria that speak of it`(gap: CareGap, words: [String]) throws {
    #expect(!gap.criteria.isEmpty)
    for reference in gap.criteria {
      let parts = reference.split(separator: "/").map(String.init)
      let standard = ShippedContentTests.standards.first { $0.id == parts[0] }
      let criterion = try #require(standard?.criteria.first { $0.id == parts[1] }, "\(reference)")
      let said = [criterion.text, criterion.ask, criterion.guidance].compactMap { $0?.text(in: .english).lowercased() }
      #expect(words.contains { word in said.contains { $0.contains(word) } }, "\(reference)")
    }
  }

  /// How the values of an example stand to a limit, where a quotient is worked out from its two parts.
  private func order(
    _ values: [(measure: Int, value: ExactDecimal)], of measure: Measure, at index: Int, against limit: ExactDecimal
  ) -> Order {
    func value(_ wanted: Int) -> ExactDecimal? { values.first { $0.measure == wanted }?.value }
    if let quotient = measure.quotient, let numerator = value(quotient.numerator),
      let denominator = value(quotient.denominator)
    {
      return AuditModel.order(numerator, over: denominator, against: limit)
    }
    guard let plain = value(index) else {
      Issue.record("an example for \(measure.id) does not give it")
      return .equal
    }
    return AuditModel.order(plain, limit)
  }
}
