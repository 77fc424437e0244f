/// How soon somebody may try again to sign in: the more tries have failed, the longer it takes. Kept for names whether there is such
/// an account or not, so that it tells nothing.
public struct FailedTries: Sendable {
  private struct Failure {
    var count: Int
    var last: Int64
  }

  private var failures: [String: Failure] = [:]
  /// So many may fail before anybody has to wait.
  private let free: Int
  /// In seconds.
  private let longestWait: Int64
  private static let mostKept = 20_000

  public init(free: Int, longestWait: Int64) {
    self.free = free
    self.longestWait = longestWait
  }

  /// How many seconds a name or an address has to wait; 0: none.
  ///
  /// - Parameter now: in seconds, here and below.
  public func wait(_ key: String, now: Int64) -> Int64 {
    guard let failure = failures[key], failure.count > free else { return 0 }
    let wait = min(longestWait, 1 << Int64(min(failure.count - free, 20)))
    return max(0, failure.last + wait - now)
  }

  public mutating func fail(_ key: String, now: Int64) {
    if failures.count >= FailedTries.mostKept { forgetOld(now) }
    let before = failures[key].map { now - $0.last > 4 * longestWait ? 0 : $0.count } ?? 0
    failures[key] = Failure(count: before + 1, last: now)
  }

  public mutating func succeed(_ key: String) { failures[key] = nil }

  /// The older half goes, so that nobody can fill the memory with names.
  private mutating func forgetOld(_ now: Int64) {
    let times = failures.values.map(\.last).sorted()
    let middle = times[times.count / 2]
    failures = failures.filter { $0.value.last > middle }
  }
}
