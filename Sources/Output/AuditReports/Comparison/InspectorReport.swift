internal import AuditChecking
public import AuditComparison
public import AuditModel
public import AuditScoring
package import AuditWording

/// Two records of one visit side by side: how far two inspectors agree, and what they should talk over.
public struct InspectorReport: Sendable {
  package let facility: Facility
  package let pairs: [(first: ScoredAudit, second: ScoredAudit)]
  package let view: SharingView

  public init(facility: Facility, pairs: [(first: ScoredAudit, second: ScoredAudit)], view: SharingView) {
    precondition(!pairs.isEmpty && view != .publicly, "one facility's ratings are never public")
    self.facility = facility
    self.pairs = pairs
    self.view = view
  }

  package var agreements: [InspectorAgreement] {
    pairs.map { InspectorAgreement(ComparedAudit($0.first), ComparedAudit($0.second)) }
  }

  package var isMinistry: Bool { view == .ministry }

  /// Whether there are more than seven days between the two records.
  package var isFarApart: Bool {
    let days = [pairs[0].first.sheet.date, pairs[0].second.sheet.date].sorted()
    return days[0].days(until: days[1]) > 7
  }

  /// What a side says of a criterion.
  package func rating(_ rating: Scale.Rating?, _ standard: Standard) -> Sentence {
    rating.map { standard.ratingSentence($0) } ?? Words.Common.open
  }

  package var firstDay: String { isMinistry ? pairs[0].first.sheet.date.iso : String(pairs[0].first.sheet.date.year) }
  package var secondDay: String {
    isMinistry ? pairs[0].second.sheet.date.iso : String(pairs[0].second.sheet.date.year)
  }
}

extension Agreement {
  /// How many answers agree, kappa, and which way they differ.
  package func inspectorText(_ language: Language) -> String {
    guard let share else { return Words.Comparison.undefined[language] }
    let agreed: String = Proportion(share).percent + " " + Words.Comparison.agreement[language]
    let parts: [String] = [
      agreed + " (" + String(compared) + " " + Words.Comparison.compared[language] + ")",
      Words.Comparison.kappa[language] + " " + (kappa?.phrase ?? Words.Comparison.undefined)[language],
      Words.Comparison.firstBetter[language] + " " + String(firstBetter) + ", " + Words.Comparison.firstWorse[language]
        + " " + String(firstWorse),
      Words.Comparison.oneSided[language] + " " + String(onlyFirst + onlySecond),
    ]
    return parts.joined(separator: " · ")
  }
}
