import Synchronization

/// What was told of progress.
final class ProgressCount: Sendable {
  private let told = Mutex<[[Int]]>([])

  func add(_ done: Int, _ all: Int) { told.withLock { $0.append([done, all]) } }
  var steps: [[Int]] { told.withLock { $0 } }
}
