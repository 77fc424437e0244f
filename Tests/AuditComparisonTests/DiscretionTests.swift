import AuditComparison
import AuditModel
import AuditTestSupport
import Testing

/// Attacks on what may leave. The attacker knows everything but the answers of those who are protected, has the whole page,
/// and tries every world that could have made it.
@Suite struct DiscretionTests {
  /// Facilities that cannot be told apart: which of them gave which answers changes nothing of a page, so that a world is how
  /// many of them gave each.
  struct Alike {
    let places: [Facility]
    /// The ways in which one may have answered.
    let kinds: [(Facility) -> ComparedFacility]
    /// What is asked of each way, to be kept from the attacker.
    let secrets: [(Int) -> Bool]

    /// Both criteria, and with `hasPast` where it stood a year before.
    init(_ places: [Facility], hasPast: Bool = false, on day: String = "2026-03-14") {
      self.places = places
      let words = ["met", "unmet"]
      kinds = (0..<(hasPast ? 8 : 4)).map { code in
        { place in
          SmallCountry.facility(
            place, [words[code & 1], words[code >> 1 & 1]],
            earlier: hasPast ? [words[code >> 2], words[code >> 2]] : nil, provides: code & 1 == 0, on: day)
        }
      }
      secrets = [{ $0 & 1 == 0 }, { $0 >> 1 & 1 == 0 }]
    }

    /// Three ratings of both criteria.
    init(threefold places: [Facility]) {
      self.places = places
      let words = ["met", "partly", "unmet"]
      kinds = (0..<9).map { code in { SmallCountry.facility($0, [words[code % 3], words[code / 3]]) } }
      secrets = [{ $0 % 3 == 0 }, { $0 / 3 == 0 }]
    }

    /// For whom they provide a service: for each of `groups` or not.
    init(_ places: [Facility], offering groups: [ResidentGroup]) {
      self.places = places
      kinds = (0..<(1 << groups.count)).map { code in
        let offer = WordSet(groups.indices.filter { code >> $0 & 1 == 1 }.map { groups[$0] })
        return { SmallCountry.facility($0, ["met", "met"], offer: offer) }
      }
      secrets = groups.indices.map { bit in { $0 >> bit & 1 == 1 } }
    }

    var worlds: [[Int]] { Alike.multisets(of: kinds.count, size: places.count) }

    static func multisets(of kinds: Int, size: Int, from first: Int = 0) -> [[Int]] {
      guard size > 0 else { return [[]] }
      return (first..<kinds).flatMap { kind in
        multisets(of: kinds, size: size - 1, from: kind).map { [kind] + $0 }
      }
    }
  }

  /// What follows from some page about any facility of some group.
  private static func leaks(
    _ groups: [Alike], beside open: [ComparedFacility] = [], _ view: SharingView, by key: GroupingKey = .care
  ) -> [String] {
    leaks(groups, beside: open) { SmallCountry.compared($0, view, by: key).told }
  }

  /// - Parameter page: everything that the attacker holds.
  private static func leaks(
    _ groups: [Alike], beside open: [ComparedFacility] = [], page: ([ComparedFacility]) -> String
  ) -> [String] {
    let made = groups.map { group in group.places.map { place in group.kinds.map { $0(place) } } }
    var worlds: [[[Int]]] = [[]]
    for group in groups { worlds = worlds.flatMap { world in group.worlds.map { world + [$0] } } }
    var pages: [String: [[[Int]]]] = [:]
    for world in worlds {
      var facilities = open
      for (group, kinds) in zip(made, world) {
        for (place, kind) in zip(group, kinds) { facilities.append(place[kind]) }
      }
      pages[page(facilities), default: []].append(world)
    }
    var leaks: [String] = []
    for possible in pages.values {
      for (number, group) in groups.enumerated() {
        for (name, secret) in group.secrets.enumerated() {
          let values = Set(possible.flatMap { $0[number].map(secret) })
          if values.count == 1 { leaks.append("group \(number), secret \(name) is \(values) in all of \(possible)") }
        }
      }
    }
    return leaks
  }

  private static func places(
    _ count: Int, from first: Int = 0, care: CareKind = .shelter, location: LocationDisclosure = .open
  ) -> [Facility] {
    (first..<(first + count)).map { SmallCountry.place($0, care: care, location: location) }
  }

  @Test(arguments: [5, 6, 8])
  func `from a public page nobody's answer follows`(count: Int) {
    let leaks = DiscretionTests.leaks([Alike(DiscretionTests.places(count))], .publicly)
    #expect(leaks.isEmpty, "\(leaks.count): \(leaks.prefix(2))")
  }

  @Test func `nor with where they stood before`() {
    let leaks = DiscretionTests.leaks([Alike(DiscretionTests.places(5), hasPast: true)], .publicly)
    #expect(leaks.isEmpty, "\(leaks.count): \(leaks.prefix(2))")
  }

  @Test func `nor of a small group that was put together with another`() {
    let groups = [
      Alike(DiscretionTests.places(2, care: .transit)), Alike(DiscretionTests.places(4, from: 10)),
    ]
    let leaks = DiscretionTests.leaks(groups, .publicly)
    #expect(leaks.isEmpty, "\(leaks.count): \(leaks.prefix(2))")
  }

  @Test func `nor of a group beside another`() {
    let groups = [
      Alike(DiscretionTests.places(5, care: .transit)), Alike(DiscretionTests.places(5, from: 10)),
    ]
    let leaks = DiscretionTests.leaks(groups, .publicly)
    #expect(leaks.isEmpty, "\(leaks.count): \(leaks.prefix(2))")
  }

  @Test func `nor of three ratings`() {
    let leaks = DiscretionTests.leaks([Alike(threefold: DiscretionTests.places(5))], .publicly)
    #expect(leaks.isEmpty, "\(leaks.count): \(leaks.prefix(2))")
  }

  @Test(arguments: [(5, 5), (4, 3), (2, 5), (6, 2)])
  func `from a public page nobody's services follow`(girlsAlone: Int, withBoys: Int) {
    let both = WordSet([ResidentGroup.girls, .boys])
    let groups = [
      Alike(DiscretionTests.places(girlsAlone), offering: [.girls]),
      Alike((0..<withBoys).map { SmallCountry.place(20 + $0, residents: both) }, offering: [.girls, .boys]),
    ]
    let leaks = DiscretionTests.leaks(groups, .publicly)
    #expect(leaks.isEmpty, "\(leaks.count): \(leaks.prefix(2))")
  }

  @Test func `nor those of confidential facilities from a coalition's page`() {
    let both = WordSet([ResidentGroup.girls, .boys])
    func offering(_ first: Int, _ location: LocationDisclosure) -> [Facility] {
      (first..<(first + 5)).map { SmallCountry.place($0, location: location, residents: both) }
    }
    let open = offering(30, .open).map { SmallCountry.facility($0, ["met", "met"], offer: WordSet([.girls])) }
    let leaks = DiscretionTests.leaks(
      [Alike(offering(0, .confidential), offering: [.girls, .boys])], beside: open, .coalition)
    #expect(leaks.isEmpty, "\(leaks.count): \(leaks.prefix(2))")
  }

  @Test(arguments: [5, 7])
  func `from a coalition's page no confidential facility's answer follows, though all others are known`(count: Int) {
    let open = (0..<6).map { number in
      SmallCountry.facility(SmallCountry.place(20 + number), ["met", number < 3 ? "unmet" : "met"], provides: true)
    }
    let hidden = Alike(DiscretionTests.places(count, location: .confidential))
    let leaks = DiscretionTests.leaks([hidden], beside: open, .coalition)
    #expect(leaks.isEmpty, "\(leaks.count): \(leaks.prefix(2))")
  }

  @Test(arguments: 1...4)
  func `fewer than five confidential facilities leave no trace in the coalition's view`(count: Int) {
    let open = (0..<6).map { number in
      SmallCountry.facility(
        SmallCountry.place(20 + number), ["met", number < 3 ? "unmet" : "met"], earlier: ["unmet", "met"],
        own: ["met", "met"], provides: number < 4)
    }
    let hidden = (0..<count).map { number in
      SmallCountry.facility(
        SmallCountry.place(number, care: .transit, location: .confidential, residents: WordSet([.men])),
        ["unmet", nil], earlier: ["met", "met"], own: ["met", "unmet"], provides: false)
    }
    // One of them was scored by an older revision; another has answered nothing.
    let old = SmallCountry.facility(
      SmallCountry.place(90, location: .confidential), ["met", "met"], by: SmallCountry.older)
    #expect(SmallCountry.compared(open + [old], .coalition).told == SmallCountry.compared(open, .coalition).told)
    for key in GroupingKey.allCases {
      let without = SmallCountry.compared(open, .coalition, by: key).told
      #expect(SmallCountry.compared(open + hidden, .coalition, by: key).told == without)
    }
  }

  @Test func `the province of a confidential facility groups nothing outside the ministry's view`() {
    let facilities = (0..<12).map { number in
      SmallCountry.facility(
        SmallCountry.place(
          number, location: number < 6 ? .open : .confidential, province: number < 6 ? "Takeo" : "Mondulkiri"),
        ["met", "unmet"])
    }
    for view in [SharingView.publicly, .coalition] {
      let told = SmallCountry.compared(facilities, view, by: .province).told
      #expect(!told.contains("Mondulkiri"))
      #expect(told.contains("Takeo"))
    }
    var request = ComparisonRequest()
    request.view = .coalition
    request.filters = [.province(Province(written: "mondulkiri"))]
    let found = compare(facilities, asked: request, in: SmallCountry.library)
    #expect(found.remarks == [.nothingToCompare])
  }

  @Test func `outside the ministry's view no id, name, day or facility leaves`() {
    let facilities = (0..<12).map { number in
      SmallCountry.facility(
        SmallCountry.place(number, location: number < 6 ? .open : .confidential), ["met", "unmet"],
        earlier: ["met", "met"], own: ["unmet", "met"])
    }
    for view in [SharingView.publicly, .coalition] {
      let found = SmallCountry.compared(facilities, view)
      #expect(!found.told.contains("f-"))
      for row in found.standards[0].rows {
        #expect(row.facility == nil && row.date == nil && row.change?.from == nil)
      }
    }
    #expect(SmallCountry.compared(facilities, .publicly).standards[0].rows.isEmpty)
    #expect(SmallCountry.compared(facilities, .coalition).standards[0].rows.count == 6)
    #expect(SmallCountry.compared(facilities, .ministry).standards[0].rows.count == 12)
  }

  @Test func `the order of rows without a key follows from what they show, not from ids`() {
    let places = (0..<6).map { SmallCountry.place($0) }
    let answers = [
      ["met", "unmet"], ["unmet", "met"], ["met", "met"], ["unmet", "unmet"], ["met", nil], [nil, nil],
    ]
    func told(_ order: [Int]) -> String {
      SmallCountry.compared(zip(places, order).map { SmallCountry.facility($0, answers[$1]) }, .coalition).told
    }
    #expect(told([0, 1, 2, 3, 4, 5]) == told([5, 3, 1, 0, 2, 4]))
  }

  /// Everything that could be published of these facilities on one day: both views, every grouping, and conditions.
  private static func shelf(_ facilities: [ComparedFacility]) -> String {
    let conditions: [(filters: [FacilityFilter], since: CalendarDay?)] = [
      ([], nil), ([.care(.shelter)], nil), ([.residents(.boys)], nil), ([.location(.confidential)], nil),
      ([], CalendarDay(year: 2026, month: 1, day: 1)),
    ]
    var text = ""
    for view in [SharingView.publicly, .coalition] {
      for key in [GroupingKey.care, .residents, .operatedBy] {
        for condition in conditions {
          var request = ComparisonRequest()
          (request.view, request.grouping, request.filters, request.since) = (
            view, key, condition.filters, condition.since
          )
          text += compare(facilities, asked: request, in: SmallCountry.library).told
        }
      }
    }
    return text
  }

  private static let mixed = (0..<7).map { number in
    SmallCountry.facility(
      SmallCountry.place(20 + number, care: number < 3 ? .transit : .shelter, residents: WordSet([.girls, .boys])),
      ["met", number < 3 ? "unmet" : "met"], provides: number < 5)
  }

  @Test func `nobody's answer follows from all pages of a day together`() {
    let both = WordSet([ResidentGroup.girls, .boys])
    let groups = [
      Alike(DiscretionTests.places(2, care: .transit, location: .confidential)),
      Alike((10..<14).map { SmallCountry.place($0, location: .confidential, residents: both) }),
    ]
    let leaks = DiscretionTests.leaks(groups, beside: DiscretionTests.mixed, page: DiscretionTests.shelf)
    #expect(leaks.isEmpty, "\(leaks.count): \(leaks.prefix(2))")
  }

  @Test func `nor where some of them were not visited lately`() {
    let groups = [
      Alike(DiscretionTests.places(5, location: .confidential)),
      Alike(DiscretionTests.places(1, from: 40, location: .confidential), on: "2025-03-14"),
    ]
    let leaks = DiscretionTests.leaks(groups, beside: DiscretionTests.mixed, page: DiscretionTests.shelf)
    #expect(leaks.isEmpty, "\(leaks.count): \(leaks.prefix(2))")
  }

  @Test func `what the public view tells of confidential facilities the coalition's tells too`() {
    for seed in 0..<40 {
      var random = SeededRandom(seed: UInt64(seed))
      let facilities = (0..<20).map { number in
        SmallCountry.facility(
          SmallCountry.place(
            number, care: [.shelter, .transit, .residentialCentre][Int.random(in: 0..<3, using: &random)],
            location: Bool.random(using: &random) ? .open : .confidential),
          [["met", "unmet", nil].randomElement(using: &random)!, ["met", "unmet"].randomElement(using: &random)!],
          provides: Bool.random(using: &random))
      }
      for key in GroupingKey.allCases {
        let pages = [SharingView.publicly, .coalition].map { SmallCountry.compared(facilities, $0, by: key) }
        let hidden = pages.map { page in
          page.standards.flatMap { one in
            one.groups.enumerated().filter { $0.element.label.isConfidential }.map { number, group in
              "\(group) \(one.criteria.sorted { $0.criterion < $1.criterion }.map { $0.groups[number] })"
            }
          }
        }
        #expect(hidden[0] == hidden[1])
      }
    }
  }
}
