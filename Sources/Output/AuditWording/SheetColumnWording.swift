internal import AuditModel
package import StandardEditing

// How the sheets of a standard's workbook and their columns are called, and what is written into them.

extension SheetKind {
  /// At most 15 letters in each language, so that both fit the name of a sheet.
  package var title: Sentence {
    switch self {
    case .criteria: Words.Table.criteria
    case .sections: Words.Common.sections
    case .ratings: Words.Common.ratings
    case .sectionRatings: Words.Sheet.sectionRatings
    case .measures: Words.Table.measures
    case .sources: Words.Common.sources
    case .standard: Words.Sheet.standard
    }
  }
}

extension SheetColumn {
  /// What people read it as.
  package var title: Sentence {
    let language = language.map { Sentence(same: " (" + $0.tag + ")") } ?? Sentence(same: "")
    let number =
      remedyNumber > 0 ? Words.Sheet.remedyNumber(number: remedyNumber) + Words.Common.colon : Sentence(same: "")
    return number + plainTitle + language
  }

  private var plainTitle: Sentence {
    let path = path.filter { !$0.hasPrefix("#") && $0 != "en" && $0 != "km" }
    switch (path.first ?? "", path.last ?? "") {
    case ("thresholds", _): return Words.Sheet.threshold(rating: rating ?? "")
    case ("examples", _): return Words.Sheet.exampleOf(rating: rating ?? "")
    case ("applies", let key): return Words.Common.applies + Words.Common.colon + appliesTitle(key)
    case ("basis", let key): return basisTitle(key)
    case ("remedy", let key): return remedyTitle(key)
    case ("sense", let key): return senseTitle(key)
    case ("scoring", let word) where path.dropFirst().first == "titles": return Words.Sheet.scaleTitle(rating: word)
    case ("scoring", "out-of"): return Words.Sheet.outOf
    case ("scoring", let key): return Words.Sheet.weightOf(level: (Level(word: key) ?? .required).phrase)
    case ("translation", _): return Words.Sheet.translation
    case (let key, _): return keyTitle(key)
    }
  }

  private func keyTitle(_ key: String) -> Sentence {
    switch key {
    case "title": Words.Common.title
    case "text": Words.Common.requirement
    case "ask": Words.Common.ask
    case "level": Words.Common.level
    case "weight": Words.Common.weight
    case "answer": Words.Common.answer
    case "measure": Words.Common.measure
    case "sample": Words.Common.atLeastLooked
    case "service": Words.Common.service
    case "not-applicable": Words.Common.mayNotApply
    case "verify": Words.Common.verify
    case "hear": Words.Common.mustHear
    case "walk": Words.Common.walk
    case "guidance": Words.Common.guidance
    case "equals": Words.Common.equals
    case "unit": Words.ReportTable.unit
    case "quotient": Words.Codebook.quotient
    case "url": Words.Codebook.url
    case "extent": Words.Codebook.extent
    case "issuer": Words.Common.issuer
    case "kind": Words.Common.kind
    case "adopted": Words.Common.adopted
    case "needs": Words.Edition.needs
    case "cycle" where id == "inspect_every": Words.Common.inspectEvery
    case "cycle": Words.Common.remedyWithin
    default:
      switch form {
      case .section: Words.Common.sectionHeading
      case .reason: Words.Sheet.leaveOut
      case .rank: Words.Sheet.order
      case .reviewState: ReviewColumn.state.title
      case .reviewer: ReviewColumn.by.title
      case .reviewDay: ReviewColumn.on.title
      case .told where id == "drafts": Words.Sheet.drafts
      case .told: Words.Sheet.needsInWords + Sentence(same: id.hasSuffix("_km") ? " (km)" : " (en)")
      default: Words.ReportTable.id
      }
    }
  }

  private func appliesTitle(_ key: String) -> Sentence {
    switch key {
    case "care": Words.Sheet.care
    case "operator": Words.Sheet.operators
    case "residents": Words.Common.residents
    default: Words.Sheet.serves
    }
  }

  private func basisTitle(_ key: String) -> Sentence {
    let basis = Words.Common.basis + Words.Common.colon
    return switch key {
    case "status": Words.Common.basis
    case "source": basis + Words.Common.sources
    case "article": basis + Words.Sheet.article
    case "compared": basis + Words.Sheet.compared
    default: basis + Words.Common.note
    }
  }

  private func remedyTitle(_ key: String) -> Sentence {
    let remedy = Words.Common.remedy + Words.Common.colon
    return switch key {
    case "action": Words.Common.remedy
    case "by": remedy + Words.Common.by
    case "within": remedy + Words.Common.within
    case "usd": remedy + Words.Sheet.cost
    case "per": remedy + Words.Sheet.costPer
    case "proof": remedy + Words.Common.proof
    default: remedy + Words.Sheet.onlyAsks
    }
  }

  private func senseTitle(_ key: String) -> Sentence {
    switch key {
    case "at-least": Words.Sheet.senseAtLeast
    case "at-most": Words.Sheet.senseAtMost
    case "whole": Words.Sheet.senseWhole
    case "not-above": Words.Sheet.senseNotAbove
    default: Words.Sheet.senseReason
    }
  }

  /// What is written into its cells.
  package var whatToWrite: Sentence {
    switch form {
    case .id: Words.Sheet.writeId
    case .section: Words.Sheet.writeSection
    case .text: Words.Sheet.writeText
    case .word(let words, let otherwise):
      Words.Sheet.writeWord(words: words.joined(separator: ", "))
        + (otherwise.map { Words.Sheet.writeOtherwise(word: $0) } ?? Sentence(same: ""))
    case .words(let words): Words.Sheet.writeWords(words: words.joined(separator: ", "))
    case .number: Words.Problem.number
    case .test: Words.Sheet.writeTest
    case .span: Words.Sheet.writeSpan
    case .day: Words.Sheet.writeDay
    case .yes: Words.Sheet.writeYes
    case .money: Words.Sheet.writeMoney
    case .measure: Words.Sheet.writeMeasure
    case .cited: Words.Sheet.writeCited
    case .names: Words.Sheet.writeNames
    case .quotient: Words.Sheet.writeQuotient
    case .needs: Words.Sheet.writeNeeds
    case .example: Words.Sheet.writeExample
    case .reason: Words.Sheet.writeReason
    case .rank: Words.Sheet.writeOrder
    case .reviewState: Words.Sheet.writeReview
    case .reviewer: ReviewColumn.by.definition
    case .reviewDay: ReviewColumn.on.definition
    case .told: Words.Sheet.writeTold
    }
  }

  /// How people say a word of its cells; nil where it has no words, or they say it as it stands.
  package func phrase(of word: String) -> Sentence? {
    if form == .reviewState {
      return word == partlyReviewed ? Words.Sheet.partlyReviewed : ReviewState(word: word)?.phrase
    }
    return switch path.last {
    case "level": Level(word: word)?.phrase
    case "answer": AnswerKind(word: word)?.phrase
    case "service": Service(word: word)?.phrase
    case "walk": WalkStop(word: word)?.phrase
    case "status": BasisStatus(word: word)?.phrase
    case "per": CostUnit(word: word)?.phrase
    case "kind": StandardKind(word: word)?.phrase
    case "extent": SourceExtent(word: word)?.phrase
    case "km": TranslationStatus(word: word)?.phrase
    default: nil
    }
  }
}
