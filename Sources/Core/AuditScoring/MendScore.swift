internal import AuditChecking
internal import AuditModel

extension ScoreSheet {
  /// The score, were these criteria rated best.
  public func mending(_ criteria: some Sequence<Int>) -> ScoreSheet {
    var outcomes = outcomes
    for criterion in criteria {
      outcomes[criterion] = Outcome(rated: standard.scale.best, like: outcomes[criterion])
    }
    let (total, sections, rating) = figures(of: outcomes, by: standard)
    return ScoreSheet(
      facility: facility, date: date, kind: kind, record: record, standard: standard, outcomes: outcomes, total: total,
      sections: sections, rating: rating, layers: layers, ownAnswers: ownAnswers)
  }
}
