internal import AuditChecking

extension ScoreSheet {
  /// The score, were these criteria rated best.
  public func mending(_ criteria: some Sequence<Int>) -> ScoreSheet { ScoreSheet(answers.mending(criteria)) }
}
