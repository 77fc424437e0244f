import AuditComparison
import AuditModel
import AuditTestSupport
import Testing

/// Attacks with everything that was published, month after month.
@Suite struct PublicationTests {
  private static func hidden(_ numbers: some Sequence<Int>, care: CareKind = .shelter) -> [Facility] {
    numbers.map { SmallCountry.place($0, care: care, location: .confidential) }
  }

  private static func request(_ view: SharingView = .coalition, by key: GroupingKey = .care) -> ComparisonRequest {
    var request = ComparisonRequest()
    (request.view, request.grouping) = (view, key)
    return request
  }

  /// What is told of confidential places when these months are published one after the other.
  private static func published(_ months: [[ComparedFacility]], _ view: SharingView = .coalition)
    -> [PublishedComparison]
  {
    var earlier: [Publication] = []
    return months.enumerated().map { number, facilities in
      let found = comparePublication(facilities, asked: request(view), in: SmallCountry.library, after: earlier)
      earlier.append(
        Publication(
          name: "month-\(number)", day: CalendarDay(year: 2026, month: number + 1, day: 28)!, view: view,
          groups: found.groups))
      return found
    }
  }

  private static func failing(_ page: FacilityComparison, _ criterion: Int) -> CriterionComparison.Failures? {
    page.standards.first?.criteria.first { $0.criterion == criterion }?.groups.compactMap { $0 }.first
  }

  @Test func `a group moves only when five of its places have moved`() throws {
    let places = PublicationTests.hidden(0..<8)
    let (before, after) = ([0, 1, 2, 5], [3, 4, 5])
    func month(_ moved: Int) -> [ComparedFacility] {
      places.enumerated().map { number, place in
        let fails = (number < moved ? after : before).contains(number)
        return SmallCountry.facility(
          place, [fails ? "unmet" : "met", "met"], on: number < moved ? "2026-03-14" : "2026-01-14")
      }
    }
    let pages = PublicationTests.published([month(0), month(1), month(4), month(5)])
    let told = pages.map { PublicationTests.failing($0.comparison, 0) }
    #expect(told.map { $0?.failing.fewest } == [4, 4, 4, 3])
    #expect(told[3]?.asOf == nil)
    #expect(told[1]?.asOf == CalendarDay(year: 2026, month: 1, day: 28))
    #expect(told[0]?.asOf == nil)
    #expect(pages[1].notes.contains { $0.outcome == .kept(day: CalendarDay(year: 2026, month: 1, day: 28)!) })
  }

  @Test func `where all that moved did the same, the count stays as it was`() {
    let places = PublicationTests.hidden(0..<8)
    func month(_ met: Int, on day: String) -> [ComparedFacility] {
      places.enumerated().map { number, place in
        SmallCountry.facility(
          place, [number < met ? "met" : "unmet", number % 2 == 0 ? "met" : "unmet"],
          on: number < 5 ? day : "2026-01-01")
      }
    }
    // The first five mend the first criterion, all of them: five of eight fewer fail.
    let pages = PublicationTests.published([month(0, on: "2026-01-14"), month(5, on: "2026-02-14")])
    let told = pages.map { PublicationTests.failing($0.comparison, 0) }
    #expect(told[1]?.failing == told[0]?.failing)
    #expect(told[1]?.asOf != nil)
    #expect(PublicationTests.failing(pages[1].comparison, 1)?.asOf == nil)
  }

  @Test func `a place that joins a group is not seen until five have`() {
    let eight = PublicationTests.hidden(0..<8).map { SmallCountry.facility($0, ["met", "unmet"]) }
    let ninth = SmallCountry.facility(PublicationTests.hidden([9])[0], ["unmet", "met"])
    let pages = PublicationTests.published([eight, eight + [ninth]])
    #expect(pages[1].comparison.standards[0].groups[0].facilities == 8)
    #expect(
      pages[1].comparison.told.replacing(#/asOf: [^)]*\)/#, with: "")
        == pages[0].comparison.told.replacing(#/asOf: [^)]*\)/#, with: "")
        || pages[1].comparison.standards[0].groups[0].asOf != nil)
  }

  @Test func `a group under another name that few places tell from an earlier one is not told`() {
    let before = PublicationTests.hidden(0..<4) + PublicationTests.hidden(10..<14, care: .transit)
    // Six homes more make a group of their own; the eight and a ninth are “others” now, no longer all.
    let homes = PublicationTests.hidden(20..<26, care: .residentialCentre)
    func answered(_ places: [Facility]) -> [ComparedFacility] {
      places.enumerated().map { SmallCountry.facility($1, [$0 % 2 == 0 ? "met" : "unmet", "met"]) }
    }
    let ninth = PublicationTests.hidden([5])
    let pages = PublicationTests.published([answered(before), answered(before + ninth + homes)])
    #expect(pages[0].comparison.standards[0].groups.map { $0.label.word } == ["confidential:all"])
    #expect(pages[1].comparison.standards[0].groups.map { $0.label.word } == ["confidential:residential-centre"])
    #expect(pages[1].notes.contains { $0.group == "confidential:others" && $0.outcome == .withheld })
  }

  /// Every world of answers of `size` places over `months`, of which `moved` change in each; the attacker knows who was visited when.
  @Test(arguments: [(1, 6), (2, 6), (5, 6), (5, 5), (5, 8), (6, 7)])
  func `no answer follows from month after month`(moved: Int, size: Int) {
    let places = PublicationTests.hidden(0..<size)
    var worlds: [[[Bool]]] = []
    for first in 0..<(1 << size) {
      for second in 0..<(1 << moved) {
        let before = (0..<size).map { first >> $0 & 1 == 1 }
        let now = (0..<size).map { $0 < moved ? second >> $0 & 1 == 1 : before[$0] }
        worlds.append([before, now])
      }
    }
    var made: [String: ComparedFacility] = [:]
    func facility(_ number: Int, _ met: Bool, _ month: Int) -> ComparedFacility {
      let day = number < moved && month == 1 ? "2026-03-14" : "2026-01-14"
      let key = "\(number) \(met) \(day)"
      if let known = made[key] { return known }
      made[key] = SmallCountry.facility(places[number], [met ? "met" : "unmet", nil], on: day)
      return made[key]!
    }
    var pages: [String: [[[Bool]]]] = [:]
    for world in worlds {
      let months = world.enumerated().map { month, answers in
        answers.enumerated().map { facility($0, $1, month) }
      }
      let told = PublicationTests.published(months).map { page in
        "\(String(describing: PublicationTests.failing(page.comparison, 0))) \(page.comparison.standards.map { $0.groups })"
      }
      pages[told.joined(), default: []].append(world)
    }
    var leaks = 0
    for possible in pages.values {
      for month in 0..<2 {
        for place in 0..<size where Set(possible.map { $0[month][place] }).count == 1 { leaks += 1 }
      }
    }
    #expect(leaks == 0)
  }

  @Test func `no combination of sums speaks of one place`() {
    for seed in 0..<300 {
      var random = SeededRandom(seed: UInt64(seed))
      var states = [UInt64](repeating: 0, count: 9)
      var earlier: [Publication] = []
      for month in 1...12 {
        for place in states.indices where random.once(in: 3) { states[place] += 1 }
        let members = states.indices.filter { _ in !random.once(in: 6) }
        let group = PublishedGroup(
          table: "standard:rules", group: "confidential:shelter",
          places: members.map { PlaceState(id: "f-\($0)", state: states[$0]) },
          counts: [
            PublishedCount(
              name: "failing:a", subject: "a", among: Array(members.indices), count: random.below(members.count + 1),
              all: members.count)
          ], spreads: [:])
        guard let told = PublicationProbe.told(group, after: earlier) else { continue }
        earlier.append(
          Publication(
            name: "\(month)", day: CalendarDay(year: 2026, month: month, day: 1)!, view: .coalition, groups: [told]))
      }
      let sums = earlier.flatMap { $0.groups }.filter { !$0.counts.isEmpty }.map { $0.places }
      #expect(SlowElimination.learned(sums).isEmpty, "seed \(seed)")
    }
  }
}

/// Reduced row echelon form with exact fractions: what an attacker would do.
enum SlowElimination {
  /// The places of which some combination of the sums speaks alone.
  static func learned(_ sums: [[PlaceState]]) -> [String] {
    let variables = Array(Set(sums.joined()))
    let ids = Array(Set(variables.map { $0.id }))
    return ids.filter { id in
      // Variables of all others first: what remains in a row below their pivots speaks of this place alone.
      let order = variables.filter { $0.id != id } + variables.filter { $0.id == id }
      let others = variables.count { $0.id != id }
      var rows = sums.map { sum in
        let set = Set(sum)
        return order.map { set.contains($0) ? Proportion(1, over: 1) : Proportion(0, over: 1) }
      }
      var rank = 0
      for column in 0..<others {
        guard let pivot = rows[rank...].firstIndex(where: { !$0[column].isZero }) else { continue }
        rows.swapAt(rank, pivot)
        for row in (rank + 1)..<max(rank + 1, rows.count) where !rows[row][column].isZero {
          let (a, b) = (rows[row][column], rows[rank][column])
          let factor = Proportion(
            a.numerator * b.denominator * (b.numerator < 0 ? -1 : 1),
            over: a.denominator * Int128(b.numerator.magnitude))
          for index in column..<order.count {
            let product = Proportion(
              factor.numerator * rows[rank][index].numerator, over: factor.denominator * rows[rank][index].denominator)
            rows[row][index] = rows[row][index] - product
          }
        }
        rank += 1
        if rank == rows.count { break }
      }
      return rows[rank...].contains { row in row.contains { !$0.isZero } }
    }
  }
}
