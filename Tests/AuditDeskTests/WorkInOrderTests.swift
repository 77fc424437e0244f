import Synchronization
import Testing

@testable import AuditDesk

struct WorkInOrderTests {
  @Test(arguments: [0, 1, 2, 3, 100], [1, 2, 5])
  func `results are taken once each and in order, however long each takes`(count: Int, workers: Int) {
    var taken: [Int] = []
    workInOrder(count: count, workers: workers, ahead: workers * 4) { item in
      slowSquare(item, turns: item % 3 == 0 ? 20_000 : 1)
    } take: {
      taken.append($0)
    }
    #expect(taken == (0..<count).map { $0 * $0 })
  }

  @Test func `no more are begun and not taken than may be`() {
    let begun = Atomic<Int>(0)
    var taken = 0
    var most = 0
    workInOrder(count: 200, workers: 3, ahead: 4) { item in
      begun.wrappingAdd(1, ordering: .sequentiallyConsistent)
      return slowSquare(item, turns: 100)
    } take: { _ in
      most = max(most, begun.load(ordering: .sequentiallyConsistent) - taken)
      taken += 1
    }
    #expect(taken == 200)
    // The place of the item that is being taken may have been filled again already.
    #expect(most <= 5)
  }

  /// A square by as many turns of work.
  private func slowSquare(_ number: Int, turns: Int) -> Int {
    var sum = 0
    for _ in 0..<turns { sum = sum &+ number &* number }
    return sum / turns
  }
}
