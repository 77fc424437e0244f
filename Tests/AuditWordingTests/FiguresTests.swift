import AuditModel
import AuditScoring
import AuditTestSupport
import Testing

@testable import AuditWording

@Suite struct FiguresTests {
  @Test(arguments: [
    (0, 1, "0.0%"), (1, 1, "100.0%"), (1, 3, "33.3%"), (2, 3, "66.7%"), (1, 2000, "0.1%"), (1, 2001, "0.0%"),
    (1999, 2000, "100.0%"), (1998, 2000, "99.9%"), (813, 1000, "81.3%"), (1625, 2000, "81.3%"), (1, 8, "12.5%"),
    (1, 16, "6.3%"), (999_999_999_999, 1_000_000_000_000, "100.0%"),
  ])
  func `a share is shown to a tenth of a percent, half up`(part: Int64, whole: Int64, text: String) throws {
    #expect(try #require(Share(part, of: whole)).percent == text)
  }

  @Test(arguments: 0..<20)
  func `every share is shown as long division gives it`(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    for _ in 0..<200 {
      let whole = 1 + Int64(random.next() >> UInt64(2 + random.below(60)))
      let part = random.once(in: 20) ? whole : Int64(random.next() % UInt64(whole))
      #expect(try #require(Share(part, of: whole)).percent == longDivision(part, whole), "\(part)/\(whole)")
    }
  }

  @Test(arguments: 0..<20)
  func `a share half-way between two tenths is shown as the higher one`(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    for _ in 0..<100 {
      let times = Int64(1 + random.below(1 << 40))
      let tenths = Int64(random.below(1000))
      let share = try #require(Share((2 * tenths + 1) * times, of: 2000 * times))
      #expect(share.percent == "\((tenths + 1) / 10).\((tenths + 1) % 10)%")
    }
  }

  @Test(arguments: [(1, 3, 200, "66.7"), (1, 8, 200, "25.0"), (813, 1000, 200, "162.6"), (1, 4000, 200, "0.1")])
  func `points of a total are shown to a tenth, half up`(part: Int64, whole: Int64, total: Int64, text: String) throws {
    #expect(try #require(Share(part, of: whole)).points(of: total) == text)
  }

  @Test(arguments: [
    (2124, 2500, "85", "84.96%"), (17, 20, "85", "85.0%"), (849_999, 1_000_000, "85", "84.9999%"),
    (1, 3, "33.3", "33.3%"), (1, 3, "33.333333", "33.333333%"), (1999, 2000, "100", "99.95%"), (1, 1, "100", "100.0%"),
    (8505, 10_000, "85.04", "85.1%"), (8504, 10_000, "85.04", "85.04%"), (0, 1, "0", "0.0%"),
    (8_499_999_999_999_999, 10_000_000_000_000_000, "85", "84.999999999999%"),
  ])
  func `a share is shown on its side of what it is compared with`(
    part: Int64, whole: Int64, limit: String, text: String
  ) throws {
    let share = try #require(Share(part, of: whole))
    #expect(share.percent(against: ShareLimit(percent: try ExactDecimal(digits: limit.utf8))) == text)
  }

  @Test(arguments: [
    (8501, 10_000, 17, 20, "85.01%"), (17, 20, 17, 20, "85.0%"), (2, 3, 2, 3, "66.666666666666%"),
    (667, 1000, 2, 3, "66.7%"), (8_500_000_000_000_001, 10_000_000_000_000_000, 17, 20, "85.000000000001%"),
  ])
  func `a share that must be more is shown as more only where it is`(
    part: Int64, whole: Int64, limitPart: Int64, limitWhole: Int64, text: String
  ) throws {
    let share = try #require(Share(part, of: whole))
    #expect(share.percent(against: ShareLimit(limitPart, of: limitWhole, isExclusive: true)) == text)
  }

  @Test(arguments: [
    (2026, 5, 2, "2 May 2026", "ថ្ងៃទី 2 ខែឧសភា ឆ្នាំ 2026"), (2027, 12, 31, "31 December 2027", "ថ្ងៃទី 31 ខែធ្នូ ឆ្នាំ 2027"),
    (2024, 2, 29, "29 February 2024", "ថ្ងៃទី 29 ខែកុម្ភៈ ឆ្នាំ 2024"),
  ])
  func `a letter writes a day in words`(year: Int, month: Int, day: Int, english: String, khmer: String) throws {
    let day = try #require(CalendarDay(year: year, month: month, day: day))
    #expect(day.inWords == Sentence { $0 == .khmer ? khmer : english })
  }

  @Test(arguments: [
    ("kampot", "Kampot", "ខេត្តកំពត"), ("PhnomPenh", "Phnom Penh", "រាជធានីភ្នំពេញ"), ("12", "Phnom Penh", "រាជធានីភ្នំពេញ"),
    ("ខេត្តកំពត", "Kampot", "ខេត្តកំពត"), ("Atlantis", "Atlantis", "Atlantis"), ("តាកែវ", "តាកែវ", "តាកែវ"),
  ])
  func `a province that is known is told in either language, any other as it was written`(
    name: String, english: String, khmer: String
  ) {
    let list = ProvinceList([
      ProvinceList.Entry(
        Province(code: "07", name: LocalizedText(english: "Kampot", khmer: "កំពត")), spellings: []),
      ProvinceList.Entry(
        Province(code: "12", name: LocalizedText(english: "Phnom Penh", khmer: "ភ្នំពេញ"), isCapital: true), spellings: []),
    ])
    #expect(list.named(name).phrase == Sentence { $0 == .khmer ? khmer : english })
  }

  @Test func `a visit is named by its day and kind`() {
    #expect(
      visitPhrase("2026-06-04-inspection") == Sentence { $0 == .khmer ? "2026-06-04 អធិការកិច្ច" : "2026-06-04 inspection" }
    )
    #expect(visitPhrase("2026-06-04-walk") == Sentence(same: "2026-06-04-walk"))
    #expect(visitPhrase("x") == Sentence(same: "x"))
  }

  @Test func `nothing possible has no share to show`() {
    #expect(Share(0, of: 0) == nil)
    #expect(Tally().shareText == nil)
  }

  @Test(arguments: [(0, "0"), (1, "1/2"), (2, "1"), (3, "1 1/2"), (7, "3 1/2")])
  func `points are shown in whole numbers and a fraction`(points: Int64, text: String) {
    #expect(Scale.standard.pointsText(points) == text)
  }

  @Test func `a fraction of points is in lowest terms`() throws {
    let scale = try #require(
      Scale([("a", Credit(1)), ("b", Credit(2, over: 3)), ("c", Credit(1, over: 2)), ("d", Credit(0))]))
    #expect(scale.unit == 6)
    #expect((0...7).map { scale.pointsText($0) } == ["0", "1/6", "1/3", "1/2", "2/3", "5/6", "1", "1 1/6"])
  }

  @Test(arguments: [(0, "0 facilities"), (1, "1 facility"), (2, "2 facilities"), (21, "21 facilities")])
  func `a number has its noun in the right form`(count: Int, text: String) {
    #expect(Words.Common.facilities(count: count)[.english] == text)
    #expect(Words.Common.facilities(count: count)[.khmer].contains("គ្រឹះស្ថានថែទាំ"))
    #expect(Words.Common.facilities(count: count)[.khmer].contains(String(count)))
  }

  /// The same by hand: digits of a quotient, and the remainder that decides whether the last goes up.
  private func longDivision(_ part: Int64, _ whole: Int64) -> String {
    var digits: [Int64] = []
    var rest = part
    digits.append(rest / whole)
    rest %= whole
    for _ in 0..<3 {
      // Ten times the remainder by repeated addition, so that no step can overflow.
      var digit: Int64 = 0
      var next: Int64 = 0
      for _ in 0..<10 {
        if next >= whole - rest {
          next -= whole - rest
          digit += 1
        } else {
          next += rest
        }
      }
      digits.append(digit)
      rest = next
    }
    var thousandths = digits.reduce(0) { $0 * 10 + $1 }
    if rest >= whole - rest { thousandths += 1 }
    return "\(thousandths / 10).\(thousandths % 10)%"
  }

  @Test func `one is told as one`() {
    #expect(
      Words.Plan.months(months: 1)[.english] == "over 1 month"
        && Words.Plan.months(months: 2)[.english] == "over 2 months")
    #expect(Words.Due.later(count: 1)[.english] == "1 more action due later")
    #expect(Words.Due.later(count: 2)[.english] == "2 more actions due later")
  }
}
