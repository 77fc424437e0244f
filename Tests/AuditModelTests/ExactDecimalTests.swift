import AuditModel
import Testing

@Suite struct ExactDecimalTests {
  @Test(arguments: [
    ("0", "0"), ("3", "3"), ("2.50", "2.5"), ("-12.05", "-12.05"), ("0.000001", "0.000001"),
    ("999999999.999999", "999999999.999999"), ("007", "7"), ("1.000000000", "1"),
  ])
  func `a number is held exactly and written without trailing zeros`(written: String, shown: String) throws {
    #expect(try ExactDecimal(digits: written.utf8).text == shown)
  }

  @Test(arguments: ["", "-", ".", ".5", "5.", "1,5", "1e3", "+1", "1.2.3", " 1", "٣", "0x1", "nan"])
  func `what is not plain digits is not a number`(text: String) {
    #expect(throws: ExactDecimal.Unreadable.notANumber) { try ExactDecimal(digits: text.utf8) }
  }

  @Test func `more than nine digits before the point or six behind it are refused`() {
    #expect(throws: ExactDecimal.Unreadable.tooLarge) { try ExactDecimal(digits: "1000000000".utf8) }
    #expect(throws: ExactDecimal.Unreadable.tooFine) { try ExactDecimal(digits: "0.0000001".utf8) }
  }

  @Test func `a quotient is compared as whole numbers across`() throws {
    let numbers = ["0", "0.000001", "0.3", "1", "2.999999", "3", "41", "999999999.999999"]
    for top in numbers {
      for bottom in numbers where bottom != "0" {
        for limit in numbers {
          let (a, b, t) = (millionths(top), millionths(bottom), millionths(limit))
          let expected: Order = a * 1_000_000 < t * b ? .less : a * 1_000_000 > t * b ? .greater : .equal
          let actual = order(try number(top), over: try number(bottom), against: try number(limit))
          #expect(actual == expected, "\(top) / \(bottom) against \(limit)")
        }
      }
    }
  }

  @Test func `something over nothing is larger than any limit`() throws {
    let most = try number("999999999.999999")
    #expect(order(try number("0.000001"), over: ExactDecimal(0), against: most) == .greater)
  }

  @Test func `a share is compared before it is rounded`() throws {
    // 849 of 999 is 84.98…%, which would be shown as 85.0%.
    #expect(order(share: 849, of: 999, againstPercent: try number("85")) == .less)
    #expect(order(share: 85, of: 100, againstPercent: try number("85")) == .equal)
    #expect(order(share: 2, of: 3, againstPercent: try number("66.666666")) == .greater)
  }

  private func number(_ text: String) throws -> ExactDecimal { try ExactDecimal(digits: text.utf8) }

  private func millionths(_ text: String) -> Int128 {
    let parts = text.split(separator: ".")
    let fraction = parts.count > 1 ? parts[1] + String(repeating: "0", count: 6 - parts[1].count) : "000000"
    return Int128(String(parts[0]) + fraction)!
  }
}
