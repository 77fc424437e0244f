import AuditModel
import Testing

@Suite struct MoneyTests {
  private let most = try! ExactDecimal(digits: "999999999.999999".utf8)

  @Test func `a sum of the largest prices is exact, however many there are`() {
    let one = Money(price: most, count: most, months: 1200, monthsEach: 1)
    // 999,999,999.999999² · 1200 = 1,199,999,999,999,997,600.0000000012
    #expect(one.cents == 119_999_999_999_999_760_000_000)
    var sum = Money.zero
    for _ in 0..<100_000 { sum = sum + one }
    // The 100,000 · 1200 · 10⁻¹² that lie behind the point come to 0.00012.
    #expect(sum.cents == 11_999_999_999_999_976_000_000_000_000)
    #expect(one < sum && !(sum < one))
    #expect(sum.shared(among: 100_000) == one)
  }

  @Test func `cents are rounded half up`() throws {
    for (dollars, cents) in [("0.004999", 0), ("0.005", 1), ("0.014999", 1), ("1.995", 200), ("3", 300)] {
      #expect(Money(try ExactDecimal(digits: dollars.utf8)).cents == Int128(cents), "\(dollars)")
    }
    #expect(Money(price: ExactDecimal(1), count: ExactDecimal(1), months: 7, monthsEach: 12).cents == 58)
  }

  @Test func `equal parts are the largest that are not above the whole together`() {
    let seven = Money(units: 7)
    #expect(seven.shared(among: 2) == Money(units: 3) && seven.shared(among: 7) == Money(units: 1))
    #expect(Money(ExactDecimal(1)).shared(among: 12).units * 12 == Money.unitsOfDollar)
  }

  @Test(arguments: [
    ("40", "38.5", "1.5"), ("40", "39.999999", "0.000001"), ("40", "40", "0"), ("40", "41", "0"),
    ("0", "0.000001", "0"),
    ("100.25", "0.75", "99.5"), ("999999999", "0.000001", "999999998.999999"),
  ])
  func `what is left is exact and never below zero`(planned: String, spent: String, left: String) throws {
    func money(_ text: String) throws -> Money { Money(try ExactDecimal(digits: text.utf8)) }
    #expect(try money(planned).less(money(spent)) == money(left))
  }
}
