import AuditModel
import Testing

@testable import AuditData

@Suite struct PointsCellTests {
  @Test func `points that are many and of a fine unit are shown exactly`() throws {
    let scale = try #require(
      Scale([("met", Credit(1)), ("partly", Credit(1, over: 997)), ("poor", Credit(1, over: 991)), ("no", Credit(0))]))
    let most: Int64 = 20_000 * 1_000_000
    #expect(text(.points(most * scale.unit, scale)) == "20000000000")
    #expect(text(.points(.max, scale))?.hasPrefix("9335141688288 ") ?? false)
    #expect(text(.points(3 * scale.unit, scale)) == "3")
  }

  private func text(_ cell: DataTable.Cell) -> String? {
    switch cell {
    case .text(let text): text
    case .number(let number): number.text
    case .whole(let number): String(number)
    default: nil
    }
  }
}
