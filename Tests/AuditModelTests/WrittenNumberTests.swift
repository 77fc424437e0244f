import AuditModel
import Testing

@Suite struct WrittenNumberTests {
  @Test(arguments: [
    ("3.5", "3.5"), ("៣,៥", "3.5"), ("1,850.5", "1850.5"), ("1.0E-4", "0.0001"), ("1e2", "100"), ("+5", "5"),
    ("-0", "0"), (" 42 ", "42"), ("0.30000000000000004", "0.3"),
  ])
  func `what can mean but one number is that number`(written: String, number: String) {
    guard case .certain(let read) = WrittenNumber(written) else { return #expect(Bool(false), "\(written)") }
    #expect(read.text == number)
  }

  @Test(arguments: [
    ("1 850", ["1850"]), ("1’850", []), ("80%", ["80", "0.8"]), ("2,", ["2"]), ("2.", ["2"]), ("‘26’", ["26"]),
    ("3 meals", ["3"]), ("US$ 5", ["5"]), ("1,850", ["1850", "1.85"]), ("27.", ["27"]), ("27, I think", ["27"]),
    ("3½", []), (">5", []), ("3 thousand", []), ("៣ពាន់", []), ("5k", []), ("3-4", []), ("3 or 4", []), ("5+", []),
    ("1850 200", []), ("many", []), ("", []), ("99999999999 kg", []),
  ])
  func `of what is no number, what to write is said only where it is certain`(written: String, write: [String]) {
    let read = WrittenNumber(written)
    if case .certain(let number) = read {
      #expect([number.text] == write, "\(written)")
    } else {
      #expect(read == .unread(.notANumber, write: write), "\(written)")
    }
  }

  @Test(arguments: [
    ("-5", NumberFault.negative, []), ("−5", .negative, []), ("-3,5", .negative, []), ("1234567890", .tooLarge, []),
    ("10.1234567", .tooFine, ["10.123457"]), ("9.9999999", .tooFine, ["10"]),
    ("123456789012345678901234567890123456789012345", .tooLarge, []),
    ("0.123456789012345678901234567890123456789012345", .tooFine, []), ("1e99", .tooLarge, []),
    ("1E-99", .tooFine, []), ("1e99999999999", .tooLarge, []), ("-1e99", .negative, []), ("-x", .notANumber, []),
  ])
  func `a number that is not held says why`(written: String, fault: NumberFault, write: [String]) {
    #expect(WrittenNumber(written) == .unread(fault, write: write))
  }

  @Test(arguments: [("3.5", NumberFault.notWhole, []), ("1,850", .notANumber, ["1850"]), ("80%", .notANumber, [])])
  func `where only a whole number will do, no other is offered`(written: String, fault: NumberFault, write: [String]) {
    #expect(WrittenNumber(written, isWhole: true) == .unread(fault, write: write))
  }

  @Test func `what a program calculated is rounded half up`() throws {
    #expect(WrittenNumber("2.33333333333333") == .rounded(try ExactDecimal(digits: "2.333333".utf8)))
  }
}
