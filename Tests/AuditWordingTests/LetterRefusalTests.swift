import AuditDesk
import AuditModel
import Testing

@testable import AuditWording

@Suite struct LetterRefusalTests {
  @Test func `a reason that several standards share is said once, with all of them`() throws {
    let today = try #require(CalendarDay(year: 2026, month: 3, day: 14))
    let reasons: [(standard: String, reason: LetterRefusal)] = [
      ("aa", .notKnown(leftOut: ["x"])), ("bb", .noCycle), ("cc", .notKnown(leftOut: ["x"])),
      ("dd", .notKnown(leftOut: ["y"])),
    ]
    let told = LetterKind.findings.refusal(reasons, on: today)[.english]
    #expect(told.contains("aa, cc: "))
    #expect(told.ranges(of: "(x)").count == 1)
    #expect(told.contains("bb: ") && told.contains("dd: ") && told.contains("(y)"))
  }
}
