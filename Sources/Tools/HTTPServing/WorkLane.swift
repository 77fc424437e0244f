internal import Glibc
internal import Synchronization

/// Some threads that work on what waits, in the order in which it came.
final class WorkLane: Sendable {
  private let longest: Int
  private let waiting = Mutex<[@Sendable () -> Void]>([])
  private let signal: Semaphore

  /// One that counts what waits.
  private final class Semaphore: @unchecked Sendable {
    private let pointer = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)
    init() { sem_init(pointer, 0, 0) }
    func post() { sem_post(pointer) }
    func wait() { while sem_wait(pointer) != 0 {} }
  }

  /// - Parameter longestQueue: how many may wait.
  init(threads: Int, longestQueue: Int) {
    longest = longestQueue
    signal = Semaphore()
    for _ in 0..<threads {
      var thread = pthread_t()
      // The threads live as long as the process.
      pthread_create(&thread, nil, workOnLane, Unmanaged.passRetained(self).toOpaque())
      pthread_detach(thread)
    }
  }

  /// - Returns: false where too much waits already.
  func take(_ work: @escaping @Sendable () -> Void) -> Bool {
    let isTaken = waiting.withLock { waiting in
      guard waiting.count < longest else { return false }
      waiting.append(work)
      return true
    }
    if isTaken { signal.post() }
    return isTaken
  }

  fileprivate func work() {
    while true {
      signal.wait()
      waiting.withLock { $0.isEmpty ? nil : $0.removeFirst() }?()
    }
  }
}

private func workOnLane(_ lane: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let lane { Unmanaged<WorkLane>.fromOpaque(lane).takeUnretainedValue().work() }
  return nil
}
