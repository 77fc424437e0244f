internal import Synchronization

/// What was worked out again from the log, held against what is kept in its place.
public final class DerivedCheck: Sendable {
  private struct State {
    var same: Set<DerivedKey> = []
    var differing: Set<DerivedKey> = []
  }

  private let state = Mutex(State())

  public init() {}

  func note(_ key: DerivedKey, isSame: Bool) {
    state.withLock { state in
      _ = isSame ? state.same.insert(key) : state.differing.insert(key)
    }
  }

  /// How many kept values are what the log comes to, and how many are not.
  public var counts: (same: Int, differing: Int) {
    state.withLock { ($0.same.subtracting($0.differing).count, $0.differing.count) }
  }
}

extension Registry {
  /// How many values are kept to be faster.
  public func countOfDerived() -> Int { derived.count() }
}

extension RegistryVerification {
  /// Takes in what was found where values were worked out again.
  public mutating func note(_ check: DerivedCheck) {
    let differing = check.counts.differing
    if differing > 0 { findings.append(.derivedWrong(differing)) }
  }
}
