import AuditComparison
import AuditModel
import AuditScoring
import AuditTestSupport
import Testing

/// How the facilities of a province stand together.
@Suite struct ProvinceTests {
  private static let provinces = ["Kampot", "Kep", "Takeo"]

  private func country(_ random: inout SeededRandom, of count: Int) -> [ComparedFacility] {
    (0..<count).map { number in
      SmallCountry.facility(
        SmallCountry.place(
          number, location: random.once(in: 3) ? .confidential : .open, province: random.pick(ProvinceTests.provinces)),
        [random.pick(["met", "unmet", nil]), random.pick(["met", "partly", nil])])
    }
  }

  @Test func `the ministry's view tells of every province the points of its facilities together`() throws {
    var random = SeededRandom(seed: 3)
    for _ in 0..<40 {
      let facilities = country(&random, of: 1 + random.below(12))
      let one = try #require(SmallCountry.compared(facilities, .ministry).standards.first)
      for name in ProvinceTests.provinces {
        let own = one.rows.filter { $0.facility!.province == Province(written: name) }
        let told = one.provinces.first { $0.province == Province(written: name) }
        #expect((told?.facilities ?? 0) == own.count)
        guard let told else { continue }
        let possible = own.reduce(0) { $0 + $1.total.minimum.possible }
        func share(_ points: Int64) -> Proportion { Proportion(Int128(points), over: Int128(possible)) }
        #expect(told.minimum?.lowest == share(own.reduce(0) { $0 + $1.total.minimum.lowest }))
        #expect(told.minimum?.highest == share(own.reduce(0) { $0 + $1.total.minimum.highest }))
      }
    }
  }

  @Test func `outside the ministry's view a province tells of at least five open places and of no confidential one`() {
    var random = SeededRandom(seed: 4)
    for _ in 0..<40 {
      let facilities = country(&random, of: 30)
      let open = facilities.filter { $0.facility.location == .open }
      for view in [SharingView.coalition, .publicly] {
        let told = SmallCountry.compared(facilities, view).standards.flatMap(\.provinces)
        #expect("\(told)" == "\(SmallCountry.compared(open, view).standards.flatMap(\.provinces))")
        #expect(told.allSatisfy { $0.facilities >= 5 })
        #expect(told.reduce(0) { $0 + $1.facilities } == open.count || open.count < 5)
        for one in told where one.minimum != nil {
          #expect(one.minimum!.lowest.denominator <= 100 && 100 % one.minimum!.lowest.denominator == 0)
        }
      }
    }
  }
}
