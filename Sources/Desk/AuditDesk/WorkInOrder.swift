internal import Dispatch
internal import Synchronization

/// Works on items several at once and gives the results to `take` one by one in their order, on the thread that calls.
///
/// That thread works too while it has nothing to take, so no core idles until the last items.
///
/// - Parameters:
///   - count: how many items there are; `work` is given their positions.
///   - ahead: how many items may be begun and not yet taken.
func workInOrder<Result: Sendable>(
  count: Int, workers: Int, ahead: Int, _ work: @escaping @Sendable (Int) -> Result, take: (Result) -> Void
) {
  let crew = min(workers, count)
  guard crew > 1 else {
    for item in 0..<count { take(work(item)) }
    return
  }
  let bench = Bench<Result>(count: count, ahead: ahead)
  for _ in 1..<crew {
    DispatchQueue.global().async {
      while let item = bench.begin(waits: true) { bench.finish(item, work(item)) }
    }
  }
  var taken = 0
  while taken < count {
    if let result = bench.result(of: taken) {
      take(result)
      taken += 1
    } else if let item = bench.begin(waits: false) {
      bench.finish(item, work(item))
    } else {
      bench.waitForAnother()
    }
  }
}

/// What is begun and not yet taken.
private final class Bench<Result: Sendable>: Sendable {
  private let count: Int
  private let results = Mutex<[Int: Result]>([:])
  private let next = Atomic<Int>(0)
  /// One for each item that may still be begun.
  private let places: DispatchSemaphore
  private let finished = DispatchSemaphore(value: 0)

  init(count: Int, ahead: Int) {
    self.count = count
    places = DispatchSemaphore(value: ahead)
  }

  /// The next item; nil where none is left, or where it would have to wait for a place and may not.
  func begin(waits: Bool) -> Int? {
    guard places.wait(timeout: waits ? .distantFuture : .now()) == .success else { return nil }
    let item = next.wrappingAdd(1, ordering: .relaxed).oldValue
    if item < count { return item }
    // The place is left to the others, who find out in turn that there is nothing more to do.
    places.signal()
    return nil
  }

  func finish(_ item: Int, _ result: Result) {
    results.withLock { $0[item] = result }
    finished.signal()
  }

  /// The result of an item, which leaves its place to another; nil while it is worked on.
  func result(of item: Int) -> Result? {
    guard let result = results.withLock({ $0.removeValue(forKey: item) }) else { return nil }
    places.signal()
    return result
  }

  /// Until one more item is finished; at once where some were while nobody waited.
  func waitForAnother() { finished.wait() }
}
