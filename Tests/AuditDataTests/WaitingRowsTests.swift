import AuditModel
import AuditScoring
import AuditTestSupport
import Testing

@testable import AuditData

/// Rows that wait for a number.
@Suite struct WaitingRowsTests {
  private static func value(_ random: inout SeededRandom) -> TidyTable.Value {
    switch random.below(8) {
    case 0: .missing
    case 1: .text(String(repeating: "ជម្រក a", count: random.below(4)) + String(random.below(3)))
    case 2: .whole(Int64.min &+ Int64(random.below(3)))
    case 3: .whole(Int64(random.below(400)) - 200)
    case 4: .decimal(try! ExactDecimal(digits: "-\(random.below(90)).25".utf8))
    case 5: .share(Share(Int64(random.below(9)), of: 1 + Int64(random.below(9)))!)
    case 6: .day(CalendarDay(year: 2020 + random.below(9), month: 1 + random.below(12), day: 1 + random.below(28))!)
    default: .flag(random.once(in: 2))
    }
  }

  private static func facility(_ name: String?, _ random: inout SeededRandom) -> TidyFacility {
    let rows = (0..<3).map { _ in
      (0..<random.below(40)).map { _ in TidyRow([.text("")] + (0..<(1 + random.below(20))).map { _ in value(&random) })
      }
    }
    return TidyFacility(name: name, rows: rows, standards: [])
  }

  @Test func `what waits is what it was, in the order of what it shows`() {
    var random = SeededRandom(seed: 31)
    for hasNames in [false, true] {
      let all = (0..<60).map { number in Self.facility(hasNames ? "k\(number * 37 % 60)" : nil, &random) }
      // As many begin alike.
      let alike =
        all
        + all.prefix(9).map { one in
          TidyFacility(
            name: hasNames ? "z" + (one.name ?? "") : nil,
            rows: one.rows.map {
              $0.isEmpty ? $0 : Array($0.dropLast()) + [Self.facility(nil, &random).rows.joined().first ?? $0[0]]
            },
            standards: [])
        }
      let expected = alike.map { ($0, $0.name ?? $0.content) }.sorted { $0.1 < $1.1 }
        .enumerated().map { $0.element.0.called($0.element.0.name ?? String($0.offset + 1)).rows }
      let waited = alike.map { WaitingRows($0) }.sorted(by: WaitingRows.isBefore)
        .enumerated().map { $0.element.facility(numbered: $0.offset + 1).rows }
      #expect(waited == expected)
    }
  }
}
