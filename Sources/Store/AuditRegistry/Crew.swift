internal import Dispatch
internal import Glibc
internal import Synchronization

/// Others who work on what one thread reads, piece by piece. What they make of it comes back in the order in which it was given, to
/// that thread, which works too where it would have to wait.
///
/// `end` sends them home; nothing may be given after it.
struct Crew<Piece: Sendable, Result: Sendable>: ~Copyable {
  private let bench: Bench<Piece, Result>
  private let work: @Sendable (Piece) -> Result
  private let most: Int
  private var given = 0
  private var taken = 0

  init(_ work: @escaping @Sendable (Piece) -> Result) {
    let bench = Bench<Piece, Result>()
    let helpers = min(7, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)) - 1))
    for _ in 0..<helpers {
      DispatchQueue.global().async {
        while bench.waitForPieces() {
          while let (number, piece) = bench.begun() { bench.finish(number, work(piece)) }
        }
      }
    }
    (self.bench, self.work, most) = (bench, work, 3 * helpers)
  }

  /// Gives them a piece, and takes what is finished.
  mutating func give(_ piece: Piece, take: (Result) -> Void) {
    bench.give(given, piece)
    given += 1
    settle(leaving: most, take)
  }

  /// Takes all that is not taken yet.
  mutating func finish(_ take: (Result) -> Void) { settle(leaving: 0, take) }

  func end() { bench.end() }

  private mutating func settle(leaving most: Int, _ take: (Result) -> Void) {
    while true {
      if let result = bench.result(of: taken) {
        taken += 1
        take(result)
      } else if given - taken <= most {
        return
      } else if let (number, piece) = bench.begun() {
        bench.finish(number, work(piece))
      } else {
        bench.waitForResults()
      }
    }
  }
}

/// What is given and not yet taken.
private final class Bench<Piece: Sendable, Result: Sendable>: Sendable {
  private struct State {
    var pieces: [(number: Int, piece: Piece)] = []
    var results: [Int: Result] = [:]
    var isOver = false
  }

  private let state = Mutex(State())
  private let pieces = DispatchSemaphore(value: 0)
  private let results = DispatchSemaphore(value: 0)

  func give(_ number: Int, _ piece: Piece) {
    state.withLock { $0.pieces.append((number, piece)) }
    pieces.signal()
  }

  func begun() -> (number: Int, piece: Piece)? {
    state.withLock { $0.pieces.isEmpty ? nil : $0.pieces.removeFirst() }
  }

  func finish(_ number: Int, _ result: Result) {
    state.withLock { $0.results[number] = result }
    results.signal()
  }

  func result(of number: Int) -> Result? { state.withLock { $0.results.removeValue(forKey: number) } }

  /// Until there may be another; false where there will be none.
  func waitForPieces() -> Bool {
    pieces.wait()
    guard state.withLock({ $0.isOver }) else { return true }
    // The next one learns it too.
    pieces.signal()
    return false
  }

  func waitForResults() { results.wait() }

  func end() {
    state.withLock { $0.isOver = true }
    pieces.signal()
  }
}

/// What is worked out on another thread meanwhile.
final class Meanwhile<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  private let finished = DispatchSemaphore(value: 0)

  init(_ work: @escaping @Sendable () -> Value) {
    DispatchQueue.global().async { [self] in
      let made = work()
      value.withLock { $0 = made }
      finished.signal()
    }
  }

  /// Waits for it.
  func get() -> Value {
    finished.wait()
    defer { finished.signal() }
    return value.withLock { $0! }
  }
}
