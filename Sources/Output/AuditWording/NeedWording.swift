package import AuditChecking
package import AuditModel

extension Standard {
  /// What a need of a rating asks.
  package func sentence(of need: Need) -> Sentence {
    switch need {
    case .every(let selection, let least):
      let word = ratingSentence(least)
      let orBetter = least == scale.best ? Sentence(same: "") : Words.Need.orBetter
      return each(of: selection) + Words.Need.is + word + orBetter
    case .share(let selection, let least):
      return Words.Need.share(limit: least.asked) + all(of: selection)
    case .mean(let parts, let least):
      return Words.Need.mean(parts: parts.map(sentence).listed, limit: least.asked)
    case .count(let selection, let below, let most):
      return sentence(of: all(of: selection, isCounted: true), worseThan: ratingSentence(below), most)
    case .countRated(let selection, let rated, let least):
      let orBetter = rated == scale.best ? Sentence(same: "") : Words.Need.orBetter
      let number = if case .number(let number) = least { number } else { 2 }
      return Words.Need.countRated(
        least: number, limit: least.asked, who: all(of: selection, isCounted: true), word: ratingSentence(rated),
        orBetter: orBetter)
    case .sections(let chosen, let rated, let least):
      return sentence(ofSections: chosen, rated: rated, least: least)
    case .sectionsBelow(let chosen, let below, let most):
      let who =
        chosen.count == sections.count
        ? Words.Need.theSections : Words.Need.theNamedSections(named: sectionNames(chosen))
      return sentence(of: who, worseThan: sectionRatings[below].sentence, most)
    case .any(let needs):
      return Words.Need.any(needs: joined(needs) { Words.Need.anyBetween(first: $0, second: $1) })
    case .all(let needs):
      return joined(needs) { Words.Need.allBetween(first: $0, second: $1) }
    }
  }

  /// Each need in turn; one that is made of several itself in brackets.
  private func joined(_ needs: [Need], by join: (Sentence, Sentence) -> Sentence) -> Sentence {
    let told = needs.map { need in
      switch need {
      case .any, .all: Words.Need.inBrackets(need: sentence(of: need))
      default: sentence(of: need)
      }
    }
    return told.dropFirst().reduce(told.first ?? Sentence(same: ""), join)
  }

  private func sentence(of part: MeanPart) -> Sentence {
    let told =
      switch part.value {
      case .share(let selection): Words.Need.meanShare + all(of: selection)
      case .mean(let parts): Words.Need.meanInner(parts: parts.map(sentence).listed)
      }
    return Words.Need.weighted(part: told, weight: String(part.weight))
  }

  private func sentence(of who: Sentence, worseThan word: Sentence, _ most: CountLimit) -> Sentence {
    switch most {
    case .number(0): Words.Need.noneWorse(who: who, word: word)
    case .number(let most):
      Words.Need.fewWorse(most: most, limit: String(most), who: who, word: word)
    case .share(let limit): Words.Need.shareWorse(limit: limit.allowed, who: who, word: word)
    }
  }

  private func sentence(ofSections chosen: [Int], rated: Int, least: CountLimit?) -> Sentence {
    let rating = sectionRatings[rated].sentence
    let orBetter = rated == 0 ? Sentence(same: "") : Words.Need.orBetter
    let named = chosen.count == sections.count ? nil : sectionNames(chosen)
    let which: Sentence
    if case .share(let share) = least {
      which =
        named.map { Words.Need.shareNamedSections(limit: share.asked, named: $0) }
        ?? Words.Need.shareSections(limit: share.asked)
    } else if case .number(let least) = least {
      let limit = String(least)
      which =
        if let named {
          Words.Need.leastNamedSections(least: least, limit: limit, named: named)
        } else {
          Words.Need.leastSections(least: least, limit: limit)
        }
    } else if let named {
      which =
        chosen.count == 1
        ? Words.Need.section(named: named)
        : Words.Need.eachSections(named: named)
    } else {
      which = Words.Need.everySection
    }
    return Words.Need.sectionsRated(which: which, rating: rating, orBetter: orBetter)
  }

  /// `every critical or required criterion of the section “Night” (night)`; in Khmer the noun comes first.
  private func each(of selection: Selection) -> Sentence {
    let levels = levelWords(selection) { Words.Need.or(first: $0, last: $1) }
    if let chosen = selection.criteria {
      if chosen.count == 1, selection.levels == nil, selection.sections == nil {
        return Words.Need.criterion + criterionNames(chosen)
      }
      let all = all(of: selection)
      return chosen.count == 1 ? all : Words.Need.eachOf(all: all)
    }
    return Words.Need.everyCriterion(levels: levels) + whereabouts(selection)
  }

  /// `all critical and required criteria`, as what has points or is counted.
  private func all(of selection: Selection, isCounted: Bool = false) -> Sentence {
    let levels = levelWords(selection) { Words.Need.and(first: $0, last: $1) }
    if let chosen = selection.criteria {
      return Words.Need.theCriteria(count: chosen.count, levels: levels) + criterionNames(chosen)
        + whereabouts(selection)
    }
    let what =
      isCounted
      ? Words.Need.countedCriteria(levels: levels)
      : Words.Need.allCriteria(levels: levels)
    return what + whereabouts(selection)
  }

  /// Nothing, or with a space behind it where the language has one.
  private func levelWords(_ selection: Selection, last: (Sentence, Sentence) -> Sentence) -> Sentence {
    guard let levels = selection.levels?.words.map(\.phrase) else { return Sentence(same: "") }
    let list = levels.listed(last: last)
    return Words.Need.levels(list: list)
  }

  private func whereabouts(_ selection: Selection) -> Sentence {
    guard let chosen = selection.sections else { return Sentence(same: "") }
    return Words.Need.whereabouts(count: chosen.count) + sectionNames(chosen)
  }

  /// `“Night” (night) and “Files” (files)`
  package func sectionNames(_ chosen: [Int]) -> Sentence {
    chosen.map { name(sections[$0].title?.sentence, sections[$0].id) }.listed
  }

  /// Where a criterion has no title, what it requires stands in its place.
  private func criterionNames(_ chosen: [Int]) -> Sentence {
    chosen.map { name((criteria[$0].title ?? criteria[$0].text)?.sentence, criteria[$0].id) }.listed
  }

  private func name(_ title: Sentence?, _ id: String) -> Sentence {
    guard let title else { return Sentence(same: id) }
    return Words.Common.quoted(value: title) + Sentence(same: " (" + id + ")")
  }

  /// What the word of an answer says, of a result or in a record; nil where it is no word of either.
  package func sentence(ofAnswer word: String) -> Sentence? {
    switch word {
    case "open": Words.Common.open
    case "not-applicable": Words.Common.notApplicable
    case "not-assessed": Words.Common.notAssessed
    case "does-not-apply": Standard.doesNotApply
    default: scale.words.firstIndex(of: word).map { ratingSentence(UInt8($0)) }
    }
  }

  /// What an outcome is called: the rating, why it is open, or that the criterion does not count.

  package func sentence(of outcome: Outcome) -> Sentence {
    switch outcome.state {
    case .doesNotApply: Standard.doesNotApply
    case .notApplicable: Words.Common.notApplicable
    case .open: Words.Common.open + Words.Common.colon + outcome.openReason.phrase
    case .rated: ratingSentence(outcome.rating)
    }
  }

  private static let doesNotApply = Words.Need.doesNotApply
}

extension ShareLimit {
  /// `85%` or `2/3`
  private var written: Sentence {
    guard let percent else { return Sentence(same: String(part) + "/" + String(whole)) }
    return Sentence(same: percent.text + "%")
  }

  /// `at least 85%`
  fileprivate var asked: Sentence {
    isExclusive ? Words.Need.moreThan(share: written) : Words.Need.atLeast(share: written)
  }

  /// `at most 10%`
  fileprivate var allowed: Sentence {
    isExclusive ? Words.Need.fewerThan(share: written) : Words.Need.atMost(share: written)
  }
}

extension CountLimit {
  /// `at least 2`, `more than 2/3`
  fileprivate var asked: Sentence {
    switch self {
    case .number(let number): Words.Need.atLeast(share: String(number))
    case .share(let limit): limit.asked
    }
  }
}

extension Standard {
  /// The title, or the id where there is none.
  package var titleSentence: Sentence { Sentence { title(in: $0) } }
}

extension RatingRule {
  /// The title, or the id where there is none.
  package var sentence: Sentence { Sentence { title(in: $0) } }
}

extension Section {
  package var sentence: Sentence { title?.sentence ?? Sentence(same: id) }
}

extension Outcome.OpenReason {
  package var phrase: Sentence {
    switch self {
    case .missing: Words.Need.missing
    case .notAssessed: Words.Common.notAssessed
    case .measureMissing: Words.Need.measureMissing
    case .sampleMissing: Words.Need.sampleMissing
    case .sampleEmpty: Words.Need.sampleEmpty
    case .sampleTooSmall: Words.Need.sampleTooSmall
    case .servicesMissing: Words.Need.servicesMissing
    case .valueUnknown: Words.Need.valueUnknown
    case .voicesMissing: Words.Common.voicesNotHeard
    }
  }
}
