internal import AuditChecking
public import AuditModel

/// How the answer to one criterion differs between two audits.
public struct AnswerMove: Sendable, Hashable {
  public enum Direction: UInt8, Vocabulary {
    case better, worse
    /// Open before, rated now; and the other way round.
    case answered, reopened
    /// It counted in one of the two only, or changed without becoming better or worse.
    case changed

    public static let words = ["better", "worse", "answered", "reopened", "changed"]
  }

  /// Its position in the standard of the newer audit; nil where that no longer asks it.
  public let after: Int?
  /// Its position in the standard of the older audit; nil where that did not ask it.
  public let before: Int?
  public let direction: Direction

  public init(after: Int?, before: Int?, direction: Direction) {
    self.after = after
    self.before = before
    self.direction = direction
  }
}

extension ScoreSheet {
  /// The scored criteria whose answer differs from that in another audit by the same standard, in the order of this one's
  /// standard. Criteria are matched by id and ratings compared by what they earn, so that revisions can be compared.
  ///
  /// - Complexity: O(criteria).
  public func moves(since older: ScoreSheet) -> [AnswerMove] {
    var moves: [AnswerMove] = []
    for (index, criterion) in standard.criteria.enumerated() {
      let before = older.standard.criterionIDs.position(of: criterion.id)
      let level = before.map { older.standard.criteria[$0].level } ?? criterion.level
      guard criterion.level.isScored || level.isScored else { continue }
      if let direction = direction(of: index, since: before, in: older) {
        moves.append(AnswerMove(after: index, before: before, direction: direction))
      }
    }
    for (index, criterion) in older.standard.criteria.enumerated()
    where criterion.level.isScored && older.outcomes[index].applies
      && standard.criterionIDs.position(of: criterion.id) == nil
    {
      moves.append(AnswerMove(after: nil, before: index, direction: .changed))
    }
    return moves
  }

  private func direction(of index: Int, since before: Int?, in older: ScoreSheet) -> AnswerMove.Direction? {
    let now = outcomes[index]
    guard let before else { return now.applies ? .changed : nil }
    let then = older.outcomes[before]
    switch (then.state, now.state) {
    case (.rated, .rated):
      let earned = (older.standard.scale.credits[Int(then.rating)], standard.scale.credits[Int(now.rating)])
      return earned.0 == earned.1 ? nil : Credit.isLess(earned.0, earned.1) ? .better : .worse
    case (.open, .rated): return .answered
    case (.rated, .open): return .reopened
    case (let one, let other) where one == other: return nil
    default: return then.applies || now.applies ? .changed : nil
    }
  }
}
