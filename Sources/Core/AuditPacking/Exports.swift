#if arch(wasm32)
  internal import AuditChecking
  internal import AuditModel
  internal import AuditScoring

  // Six functions and the memory are all that the form sees: it writes bytes where `room` says, and reads the numbers that most of
  // the others point to. One form, one page, one thread.

  nonisolated(unsafe) private var input = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)
  nonisolated(unsafe) private var output = UnsafeMutableBufferPointer<Int64>(start: nil, count: 0)
  nonisolated(unsafe) private var scorer: PackedScorer?

  /// Where the next `count` bytes are to be written.
  @_expose(wasm, "room")
  @_cdecl("room")
  func room(_ count: Int32) -> UnsafeMutablePointer<UInt8>? {
    input.deallocate()
    input = UnsafeMutableBufferPointer.allocate(capacity: Int(count))
    return input.baseAddress
  }

  /// Takes the form that was written; 0 where it is none.
  @_expose(wasm, "open")
  @_cdecl("open")
  func open() -> Int32 {
    scorer = PackedScorer(Array(input))
    return scorer == nil ? 0 : 1
  }

  /// Scores the record that was written, and gives where its figures stand; the first is how many follow, 0 where it cannot
  /// be scored.
  @_expose(wasm, "score")
  @_cdecl("score")
  func score() -> UnsafeMutablePointer<Int64>? {
    give(scorer?.result(of: Array(input))?.figures ?? [])
  }

  /// Reads the text that was written as a day, and gives where its figures stand, behind their count.
  @_expose(wasm, "day")
  @_cdecl("day")
  func day() -> UnsafeMutablePointer<Int64>? {
    give(figures(of: FilledDay(String(decoding: input, as: UTF8.self))))
  }

  /// Reads the text that was written as a number, whole where `isWhole` is 1, and gives where its figures stand, behind their count.
  @_expose(wasm, "number")
  @_cdecl("number")
  func number(_ isWhole: Int32) -> UnsafeMutablePointer<Int64>? {
    give(figures(of: WrittenNumber(String(decoding: input, as: UTF8.self), isWhole: isWhole == 1).byHand))
  }

  private func give(_ figures: [Int64]) -> UnsafeMutablePointer<Int64>? {
    output.deallocate()
    output = UnsafeMutableBufferPointer.allocate(capacity: figures.count + 1)
    output[0] = Int64(figures.count)
    for (index, figure) in figures.enumerated() { output[index + 1] = figure }
    return output.baseAddress
  }

  /// Looks for what could lead to a person in the text that was written: a bit for each kind, in their order.
  @_expose(wasm, "personal")
  @_cdecl("personal")
  func personal() -> Int32 {
    personalDataKinds(in: UnsafeBufferPointer(input)).reduce(0) { $0 | 1 << Int32($1.rawValue) }
  }
#endif
