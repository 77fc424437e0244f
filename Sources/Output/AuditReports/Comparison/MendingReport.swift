public import AuditComparison
internal import AuditModel
public import AuditWording

// What is told of what mends, and what must be known to read it rightly.

extension MendingComparison {
  /// What every output says at its top: which places it tells of.
  package var statement: Sentence {
    switch view {
    case .publicly: Words.Mending.publicStatement
    case .coalition: Words.Mending.coalitionStatement
    case .ministry: view.statement
    }
  }

  /// What bears on every figure.
  package var caveats: [Sentence] {
    [
      Words.Mending.onlySeen, Words.Mending.followUps, Words.Mending.regression, Words.Mending.noProof,
      Words.Mending.together, Words.Mending.costs,
    ] + (view == .ministry ? [] : [Words.Mending.openAlone])
  }

  package var remarkSentences: [Sentence] {
    remarks.map { remark in
      switch remark {
      case .nothingToCompare: nothingSentence
      case .perhapsOnePlace(let one, let other): Words.Mending.perhapsOnePlace(one: one, other: other)
      default: remark.sentence
      }
    }
  }

  /// That nothing is told, and why.
  public var nothingSentence: Sentence { view == .ministry ? Words.Mending.nothing : Words.Mending.tooFew }

  /// What was asked for: days, conditions.
  package var scope: Sentence? {
    let parts =
      (request.since.map { [Words.Mending.since(day: $0.iso)] } ?? []) + request.filters.map { $0.phrase }
    return parts.isEmpty ? nil : parts.joined(by: " · ")
  }
}

extension StandardMending {
  /// Its heading: title, id, edition and revision.
  package var heading: Sentence {
    Sentence { standard.title(in: $0) }
      + Sentence(same: " (" + standard.id + " " + standard.identity.version + ")")
  }

  /// The criteria on which findings were looked at again somewhere.
  package var seen: [CriterionMending] { criteria.filter { $0.findings.all.met.of > 0 } }
  /// The actions that stood for such findings.
  package var seenActions: [ActionMending] { actions.filter { $0.findings.met.of > 0 } }

  /// The others; nil where there are none.
  package var unseen: Sentence? {
    let names = criteria.filter { $0.findings.all.met.of == 0 }.map { standard.criteria[$0.criterion].nameWithID }
    guard !names.isEmpty else { return nil }
    let list = names.joined(by: Words.List.semicolon)
    return Sentence { Words.Mending.unseen(criteria: list[$0])[$0] }
  }

  package var findings: [Sentence] {
    [wholeFinding, splitFinding, daysFinding, hardestFinding].compactMap { $0 }
  }

  private var wholeFinding: Sentence {
    let facilities = Words.Common.facilities(count: total.all.facilities)
    return total.all.findings.map {
      Words.Mending.whole(
        findings: $0, seen: total.all.met.of, facilities: facilities, met: total.all.met.phrase)
    } ?? Words.Mending.wholeSeen(seen: total.all.met.of, facilities: facilities, met: total.all.met.phrase)
  }

  private var splitFinding: Sentence? {
    guard let with = total.withAction, let without = total.withoutAction, with.met.of > 0, without.met.of > 0 else {
      return nil
    }
    return Words.Mending.split(with: with.metText, without: without.metText)
  }

  private var daysFinding: Sentence? {
    total.all.days.median.map { Words.Mending.half(days: $0.amount) }
  }

  /// What is mended least often, of what enough facilities were asked again.
  private var hardestFinding: Sentence? {
    let hardest = criteria.filter { $0.findings.all.facilities >= SharingView.fewestFacilities }.prefix(3)
    guard !hardest.isEmpty else { return nil }
    let parts = hardest.map { one in
      standard.criteria[one.criterion].nameWithID + Words.Common.colon + one.findings.all.met.phrase
    }
    return Words.Mending.hardest + parts.joined(by: Words.List.semicolon) + Words.Common.fullStop
  }
}

extension Mending {
  /// The share that the next visit found met, between its two ends; nil where none was looked at again.
  package var range: ProportionRange? {
    guard met.of > 0 else { return nil }
    return ProportionRange(
      lowest: Proportion(Int128(met.fewest), over: Int128(met.of)),
      highest: Proportion(Int128(met.most), over: Int128(met.of)))
  }

  /// `4 of 9: 44% (19% to 73%)`
  package var metText: Sentence { shareText.map { met.phrase + Words.Common.colon + $0 } ?? met.phrase }

  /// `44% (19% to 73%)`
  package var shareText: Sentence? {
    guard let range, let interval else { return nil }
    return Sentence(same: range.short + "% (") + interval.phrase + Sentence(same: ")")
  }

  /// What was planned for it, low to high; nil where that is not told.
  package var plannedText: Sentence? {
    guard let low = plannedLow.text else { return nil }
    guard let high = plannedHigh.text, plannedLow != plannedHigh else { return low }
    return Sentence { Words.Comparison.range(lowest: low[$0], highest: high[$0])[$0] }
  }
}

extension AmountSpread {
  /// `90 (60 to 120)`: median and quartiles; where the lowest and the highest are told too, `90 (60 to 120; all: 10 to 400)`; of
  /// fewer than five these alone. Nil where nothing is told.
  package var text: Sentence? {
    let ends = lowest.flatMap { low in
      highest.map {
        low == $0 ? Sentence(same: low.amount) : Words.Comparison.range(lowest: low.amount, highest: $0.amount)
      }
    }
    guard let median, let lowerQuartile, let upperQuartile else { return ends }
    let (middle, lower, upper) = (median.amount, lowerQuartile.amount, upperQuartile.amount)
    guard let ends else { return Words.Comparison.withInterval(text: middle, lowest: lower, highest: upper) }
    return Words.Mending.spread(median: middle, lower: lower, upper: upper, ends: ends)
  }
}

extension Proportion {
  /// A number of days or dollars: whole where it is, else to the hundredth.
  fileprivate var amount: String { dollars }
}
