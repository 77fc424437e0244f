import AuditModel
import Testing

@testable import AuditData

@Suite struct DataTableTests {
  private let scale = Scale([("met", Credit(1)), ("partly", Credit(1, over: 2)), ("unmet", Credit(0))])!

  @Test(arguments: [
    (Int64(0), DataTable.Cell.number(ExactDecimal(0))), (3, .number(try! ExactDecimal(digits: "1.5".utf8))),
    (1_999_999_998, .number(ExactDecimal(999_999_999))), (4_799_997_600, .whole(2_399_998_800)),
    (2_000_000_000_000_000_000, .whole(1_000_000_000_000_000_000)), (4_799_997_601, .text("2399998800 1/2")),
  ])
  func `points are a number however many there are`(points: Int64, cell: DataTable.Cell) {
    #expect(DataTable.Cell.points(points, scale) == cell)
  }
}
