import AuditModel
import Testing

/// Official lists that were read, each told by a page that names the sub-decree or the prakas, or is one year's list of days: the full
/// moons of Pisakh and Kadeuk, the day of Pchum Ben, and the days of the new year.
struct OfficialYear: CustomTestStringConvertible, Sendable {
  let visak: String
  let pchumBen: String?
  let waterFestival: String?
  let newYear: String
  var testDescription: String { visak }
}

struct KhmerYearTests {
  private static let years = Array(KhmerYear.known)

  @Test(arguments: [
    // A list of 2011 (khmeridentification-edu.blogspot.com).
    OfficialYear(visak: "2011-05-17", pchumBen: "2011-09-27", waterFestival: "2011-11-10", newYear: "2011-04-14 3"),
    // Prakas 466 and sub-decree 223 (b2b-cambodia.com; pulse.asia).
    OfficialYear(visak: "2017-05-10", pchumBen: "2017-09-20", waterFestival: "2017-11-03", newYear: "2017-04-14 3"),
    // A list of 2019 (beeninasia.com).
    OfficialYear(visak: "2019-05-18", pchumBen: nil, waterFestival: "2019-11-11", newYear: "2019-04-14 3"),
    // The notice that put off the new year (ibccambodia.com, 7 April 2020); Visak Bochea (maharajahdrivers.com).
    OfficialYear(visak: "2020-05-06", pchumBen: nil, waterFestival: nil, newYear: "2020-04-13 4"),
    OfficialYear(visak: "2021-04-26", pchumBen: "2021-10-06", waterFestival: "2021-11-19", newYear: "2021-04-14 3"),
    OfficialYear(visak: "2022-05-15", pchumBen: "2022-09-25", waterFestival: "2022-11-08", newYear: "2022-04-14 3"),
    OfficialYear(visak: "2023-05-04", pchumBen: "2023-10-14", waterFestival: "2023-11-27", newYear: "2023-04-14 3"),
    OfficialYear(visak: "2024-05-22", pchumBen: "2024-10-02", waterFestival: "2024-11-15", newYear: "2024-04-13 4"),
    OfficialYear(visak: "2025-05-11", pchumBen: "2025-09-22", waterFestival: "2025-11-05", newYear: "2025-04-14 3"),
  ])
  func `the calendar has the days of every official list that was read`(official: OfficialYear) throws {
    let year = CalendarDay(official.visak).year
    let khmer = try #require(KhmerYear(year))
    #expect(khmer.day(15, of: .pisakh)?.iso == official.visak)
    #expect(HolidayRule.royalPloughing.days(in: year) == [CalendarDay(official.visak).adding(days: 4)])
    if let day = official.pchumBen { #expect(khmer.day(30, of: .phatrabot)?.iso == day) }
    if let day = official.waterFestival { #expect(khmer.day(15, of: .kadeuk)?.iso == day) }
    let days = KhmerNewYear.days(in: year)
    #expect("\(days[0].iso) \(days.count)" == official.newYear)
  }

  @Test func `a year begins on the day after the last of the year before`() throws {
    for year in Self.years.dropLast() {
      let (this, next) = (try #require(KhmerYear(year)), try #require(KhmerYear(year + 1)))
      #expect(this.firstDay.adding(days: this.length) == next.firstDay)
      #expect([354, 355, 384].contains(this.length))
    }
  }

  @Test func `the days of a year follow each other through its months`() throws {
    for year in Self.years {
      let khmer = try #require(KhmerYear(year))
      var expected = khmer.firstDay
      for month in KhmerMonth.allCases {
        let length = khmer.length(of: month)
        #expect([0, 29, 30].contains(length))
        for number in stride(from: 1, through: length, by: 1) {
          #expect(khmer.day(number, of: month) == expected)
          expected = expected.adding(days: 1)
        }
        #expect(khmer.day(length + 1, of: month) == nil && khmer.day(0, of: month) == nil)
      }
      #expect(khmer.firstDay.days(until: expected) == khmer.length)
    }
  }

  @Test func `nineteen years have seven leap months, and never two years running or three years without`() throws {
    let leaps = try Self.years.map { try #require(KhmerYear($0)).kind == .leapMonth }
    for start in leaps.indices.dropLast(18) {
      let count = leaps[start..<start + 19].count { $0 }
      // The mean of the reckoning is a hair above 7 in 19: one span of the two centuries has an eighth.
      #expect(count == 7 || count == 8)
    }
    #expect(leaps.indices.dropLast(18).count { start in leaps[start..<start + 19].count { $0 } == 8 } == 1)
    for (this, next) in zip(leaps, leaps.dropFirst()) { #expect(!(this && next)) }
    for start in leaps.indices.dropLast(2) { #expect(leaps[start..<start + 3].contains(true)) }
  }

  @Test func `what both are wanted of has the month, and the year behind it the day`() throws {
    var both = 0
    for year in Self.years.dropLast() {
      let (this, next) = (try #require(KhmerYear(year)), try #require(KhmerYear(year + 1)))
      guard this.wantsMonth, this.wantsDay else { continue }
      both += 1
      #expect(this.kind == .leapMonth && next.kind == .leapDay)
    }
    #expect(both > 0)
  }

  /// Two reckonings that share no step: where the sun's day falls among the months of the moon, and the age of the moon that its own
  /// numbers give for it.
  @Test func `the day on which the era goes on falls where the age of the moon puts it`() throws {
    for year in Self.years {
      let (khmer, before) = (try #require(KhmerYear(year)), KhmerYear(year - 1))
      var age = khmer.bodithey
      // The day that a leap month has put off is still missing.
      if let before, before.wantsMonth, before.wantsDay { age = (age + 1) % 30 }
      let expected = age >= 6 ? khmer.day(age, of: .chet) : khmer.day(age + 1, of: .pisakh)
      guard before != nil else { continue }
      #expect(KhmerNewYear.leungSak(in: year) == expected?.ordinal)
    }
  }

  @Test func `the new year has three days or four, and ends as the era goes on`() {
    for year in Self.years {
      let days = KhmerNewYear.days(in: year)
      #expect([3, 4].contains(days.count))
      #expect(days.last?.ordinal == KhmerNewYear.leungSak(in: year))
      #expect(zip(days, days.dropFirst()).allSatisfy { $0.adding(days: 1) == $1 })
    }
    #expect(KhmerNewYear.days(in: 1899).isEmpty && KhmerNewYear.days(in: 2100).isEmpty)
  }

  @Test func `outside the years of the books there is no year`() {
    #expect(KhmerYear(1899) == nil && KhmerYear(2100) == nil)
    for rule in HolidayRule.allCases { #expect(rule.days(in: 1899).isEmpty && rule.days(in: 2100).isEmpty) }
  }

  @Test func `full moons are full moons: within two days of the mean one`() throws {
    // Mean new moon of 6 January 2000, 18:14 UT, and a mean month of 29.530588853 days, in units of a thousandth of a day.
    let start = CalendarDay("2000-01-06").ordinal * 1000 + 760
    for year in 1950...2050 {
      let khmer = try #require(KhmerYear(year))
      for month in KhmerMonth.allCases where khmer.length(of: month) > 0 {
        let middle = try #require(khmer.day(15, of: month)).ordinal * 1000 + 500
        let months = Double(middle - start - 14_765) / 29_530.588853
        let off = abs(months - months.rounded()) * 29.530588853
        #expect(off < 2)
      }
    }
  }
}

extension CalendarDay {
  init(_ iso: String) { self.init(iso: iso.utf8)! }
}
