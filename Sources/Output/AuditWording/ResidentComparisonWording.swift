package import AuditComparison
internal import AuditModel

extension WilsonInterval {
  /// `66% to 88%`
  package var phrase: Sentence {
    let (low, high) = (WilsonInterval.percent(lowest), WilsonInterval.percent(highest))
    return Words.Residents.intervalPhrase(low: low, high: high)
  }

  private static func percent(_ share: Double) -> String { String(Int((share * 100).rounded())) + "%" }
}

extension AnswerShare {
  /// `41 of 52 = 79% (66% to 88%)`
  package var phrase: Sentence {
    good.phrase + Sentence(same: " = " + range.short + "% (") + interval.phrase + Sentence(same: ")")
  }
}

extension CriterionComparison.Failures {
  /// `41% (30% to 54%)`: the share that fails, and how far it may lie off.
  package var shareText: Sentence? {
    guard let range else { return nil }
    return Sentence(same: range.short + "% (") + interval!.phrase + Sentence(same: ")")
  }
}
