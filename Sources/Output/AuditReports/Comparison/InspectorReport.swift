internal import AuditChecking
public import AuditComparison
public import AuditDesk
package import AuditModel
package import AuditScoring
package import AuditWording

/// Records of the same visits side by side: how far inspectors agree, and what they should talk over.
public struct InspectorReport: Sendable {
  /// Two records, and what both rated by one standard.
  package struct Pair: Sendable {
    package let pair: InspectedPair
    package let found: InspectorAgreement
  }

  /// By one revision of one standard.
  package struct Part: Sendable {
    package let standard: Standard
    package let pairs: [Pair]
    /// Of all pairs together; nil where there is but one, or kappa is not defined.
    package let pooled: PooledKappa?
  }

  package let parts: [Part]
  package let view: SharingView

  public init(_ pairs: [InspectedPair], view: SharingView) {
    precondition(!pairs.isEmpty && view != .publicly, "one facility's ratings are never public")
    var standards: [Standard] = []
    for pair in pairs where !standards.contains(where: { $0 === pair.first.audit.standard }) {
      standards.append(pair.first.audit.standard)
    }
    parts = standards.map { standard in
      InspectorReport.part(standard, pairs.filter { $0.first.audit.standard === standard })
    }
    self.view = view
  }

  private static func part(_ standard: Standard, _ pairs: [InspectedPair]) -> Part {
    let sides = pairs.map { (ComparedAudit($0.first), ComparedAudit($0.second)) }
    let visits = Set(pairs.map(\.visit)).sorted().map { visit in
      zip(pairs, sides).filter { $0.0.visit == visit }.map { RatedPair($0.1.0, $0.1.1) }
    }
    return Part(
      standard: standard, pairs: zip(pairs, sides).map { Pair(pair: $0, found: InspectorAgreement($1.0, $1.1)) },
      pooled: pairs.count > 1 ? PooledKappa(visits, ratings: standard.scale.words.count) : nil)
  }

  package var isMinistry: Bool { view == .ministry }

  private var pairs: [InspectedPair] { parts.flatMap { $0.pairs.map(\.pair) } }
  /// The only two records that there are; nil where there are more.
  private var only: InspectedPair? {
    let pairs = pairs
    return pairs.allSatisfy { $0.visit == 1 && $0.numbers == (1, 2) } ? pairs.first : nil
  }
  package var isSingle: Bool { only != nil }

  /// Whether there are more than seven days between two records of one visit.
  package var isFarApart: Bool {
    pairs.contains { pair in
      let days = [pair.first.sheet.date, pair.second.sheet.date].sorted()
      return days[0].days(until: days[1]) > 7
    }
  }

  /// The facility where all are of one, as far as it may be told.
  package var facility: String? { isMinistry ? only?.facility.id : nil }
  /// The days of both records, or their years; none where there are more than two.
  package var days: [String] { only.map { [day($0.first), day($0.second)] } ?? [] }

  package func day(_ scored: ScoredAudit) -> String {
    isMinistry ? scored.sheet.date.iso : String(scored.sheet.date.year)
  }

  package var heading: Sentence {
    guard let only else {
      return Words.Inspector.several(
        visits: Words.Inspector.visits(count: Set(pairs.map(\.visit)).count),
        records: Set(pairs.flatMap { ["\($0.visit) \($0.numbers.first)", "\($0.visit) \($0.numbers.second)"] }).count)
    }
    let place = facility.map { " — " + $0 } ?? ""
    return Words.Comparison.inspectors + Sentence(same: place + " · " + day(only.first) + " / " + day(only.second))
  }

  /// Which records of which visit a pair is of.
  package func label(_ pair: InspectedPair) -> Sentence {
    let place = isMinistry ? Sentence(same: pair.facility.id) : Words.Inspector.visit(number: pair.visit)
    return place
      + Sentence(same: " · " + day(pair.first) + " · ")
      + Words.Inspector.records(first: pair.numbers.first, second: pair.numbers.second)
  }

  /// What must be known to read it rightly.
  package var notes: [Sentence] {
    var notes: [Sentence] = []
    if isFarApart { notes.append(Words.Inspector.apart) }
    notes.append(Words.Inspector.kappaNote)
    if parts.contains(where: { $0.pooled != nil }) { notes.append(Words.Inspector.pooledNote) }
    if !isMinistry { notes.append(Words.Inspector.noNotes) }
    return notes
  }

  /// What a side says of a criterion.
  package func rating(_ rating: Scale.Rating?, _ standard: Standard) -> Sentence {
    rating.map { standard.ratingSentence($0) } ?? Words.Common.open
  }
}

extension PooledKappa {
  /// Rated the same, of what both of a pair rated.
  package var share: Share? { Share(Int64(same), of: Int64(compared)) }

  /// How many answers agree, and kappa.
  package var sentence: Sentence {
    let agreed = share.map { Proportion($0).percent + " " } ?? ""
    return Words.Inspector.pooled(pairs: pairs) + Words.Common.colon + Sentence(same: agreed)
      + Words.Comparison.agreement
      + Sentence(same: " (" + String(compared) + " ") + Words.Comparison.compared + Sentence(same: ") · ")
      + Words.Comparison.kappa + Sentence(same: " ") + WeightedKappa.phrase(value, interval)
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
      Words.Comparison.firstBetter[language] + " " + String(firstBetter) + Words.List.beside[language]
        + Words.Comparison.firstWorse[language]
        + " " + String(firstWorse),
      Words.Comparison.oneSided[language] + " " + String(onlyFirst + onlySecond),
    ]
    return parts.joined(separator: " · ")
  }
}
