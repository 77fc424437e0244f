import AuditModel
import AuditTestSupport
import Testing

@Suite struct CalendarDayTests {
  @Test(arguments: ["2026-03-14", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func `a day is read and written alike`(text: String) throws {
    #expect(try #require(CalendarDay(iso: text.utf8)).iso == text)
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-3", "26-04-03", "2026/04/03",
    "2026-04-03T", "0000-01-01", "yesterday!", "",
  ])
  func `what is no day is refused`(text: String) {
    #expect(CalendarDay(iso: text.utf8) == nil)
  }

  @Test func `days follow each other`() throws {
    let days = try ["2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01"].map {
      try #require(CalendarDay(iso: $0.utf8))
    }
    #expect(days == days.shuffled().sorted())
  }
}

@Suite struct ScaleTests {
  @Test func `points are counted in the least common unit of the credits`() throws {
    let scale = try #require(
      Scale([("a", Credit(1)), ("b", Credit(2, over: 3)), ("c", Credit(1, over: 4)), ("d", Credit(0))]))
    #expect(scale.unit == 12)
    #expect(scale.earnings == [12, 8, 3, 0])
    #expect(scale.best == 0 && scale.last == 3)
  }

  @Test func `credits without a common unit of a million make no scale`() {
    let primes: [Int64] = [997, 991, 983]
    #expect(Scale([("a", Credit(1))] + primes.map { ("x\($0)", Credit(1, over: $0)) } + [("z", Credit(0))]) == nil)
  }

  @Test func `the first test that holds decides, and the last rating takes the rest`() {
    let tests = Thresholds.known([
      Threshold(rating: 0, relation: .atLeast, limit: ExactDecimal(3)),
      Threshold(rating: 1, relation: .greater, limit: ExactDecimal(1)),
    ])
    let ratings = [4, 3, 2, 1, 0].map { value in
      tests.rating(on: .standard) { order(ExactDecimal(value), $0) }
    }
    #expect(ratings == [0, 0, 1, 2, 2])
    #expect(Thresholds.unknown.rating(on: .standard) { _ in .equal } == nil)
  }

  @Test(arguments: Relation.allCases)
  func `a sign holds for the orders it names`(sign: Relation) {
    let holding = [Order.less, .equal, .greater].map(sign.holds)
    switch sign {
    case .less: #expect(holding == [true, false, false])
    case .atMost: #expect(holding == [true, true, false])
    case .equal: #expect(holding == [false, true, false])
    case .atLeast: #expect(holding == [false, true, true])
    case .greater: #expect(holding == [false, false, true])
    }
  }
}

@Suite struct IdentifierIndexTests {
  @Test(arguments: [0, 1, 2, 7, 300])
  func `every identifier is found at its place, and no other word`(count: Int) {
    let words = (0..<count).map { "part-\($0 % 10).item-\($0)" }
    let index = IdentifierIndex(words)
    for (position, word) in words.enumerated() { #expect(index.position(of: word) == position) }
    for word in ["", "part-0.item", "part-0.item-00", "part-0.item-0 ", "x"] {
      #expect(index.position(of: word) == nil)
    }
  }

  @Test func `a wrong guess does not mislead`() {
    let words = ["a.one", "a.two", "b.one"]
    let index = IdentifierIndex(words)
    for guess in -1...4 {
      for (position, word) in words.enumerated() {
        var word = word
        #expect(word.withUTF8 { index.position(of: $0, guess: guess) } == position)
      }
    }
  }
}

@Suite struct NearestWordTests {
  @Test(arguments: [
    ("security.gaurd", "security.guard"), ("unmett", "unmet"), ("Met", "met"), ("partyl", "partly"), ("met", "met"),
  ])
  func `a slip of the finger is understood`(typed: String, meant: String) {
    #expect(nearestWord(to: typed, among: ["met", "partly", "unmet", "security.guard", "security.fence"]) == meant)
  }

  @Test(arguments: ["elephant", "", "xyz", String(repeating: "met", count: 40)])
  func `what resembles nothing has no suggestion`(typed: String) {
    #expect(nearestWord(to: typed, among: ["met", "partly", "security.guard"]) == nil)
  }
}

@Suite struct EqualityTests {
  private func standard(_ id: String, _ criteria: [(String, [String])], scale: Scale = .standard) -> Standard {
    Standard(
      identity: Standard.Identity(id: id, edition: "1", revision: 1, digest: ""), scale: scale,
      sections: [Section(id: "a", criteria: 0..<criteria.count)],
      criteria: criteria.map { Criterion(id: $0.0, section: 0, level: .required, weight: 1, equals: $0.1) },
      ratings: [RatingRule(id: "last", needs: [])])
  }

  @Test func `equal is symmetric and transitive, also through a standard that is not asked for`() {
    let one = standard("one", [("a.x", ["two/a.y"]), ("a.z", [])])
    let two = standard("two", [("a.y", [])])
    let three = standard("three", [("a.w", ["two/a.y"])])
    let library = StandardLibrary(standards: [one, two, three], measures: .empty)
    let classes = library.equality(of: [one, three])
    #expect(classes[0][0] >= 0)
    #expect(classes[0][0] == classes[1][0])
    #expect(classes[0][1] == -1)
  }

  @Test func `criteria of different scales are never joined`() throws {
    let one = standard("one", [("a.x", ["two/a.y"])])
    let two = standard("two", [("a.y", [])], scale: try #require(Scale([("yes", Credit(1)), ("no", Credit(0))])))
    #expect(StandardLibrary(standards: [one, two], measures: .empty).equality(of: [one, two]) == [[], []])
  }

  @Test func `an archived revision links as it says itself`() {
    let today = standard("one", [("a.x", ["two/a.y"])])
    let old = standard("one", [("a.x", [])])
    let two = standard("two", [("a.y", [])])
    let library = StandardLibrary(standards: [today, two], archived: [old], measures: .empty)
    #expect(library.equality(of: [old, two]) == [[], []])
    #expect(library.equality(of: [today, two]).allSatisfy { $0 == [0] || $0 == [1] })
  }
}
