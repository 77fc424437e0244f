package import AuditComparison
public import AuditDesk
public import AuditModel
internal import AuditScoring
package import AuditWording

/// Two editions of a standard side by side: what is new, gone, moved and changed, and what that does to facilities.
public struct EditionReport: Sendable {
  /// What became of a criterion or of a rating.
  package enum Fate: String, Sendable, CaseIterable {
    case new, gone
    /// A criterion that stands in another section, or asks in the same words under another id.
    case moved
    case changed

    package var phrase: Sentence {
      switch self {
      case .new: Words.PlanChange.added
      case .gone: Words.Edition.gone
      case .moved: Words.Edition.moved
      case .changed: Words.Edition.changed
      }
    }
  }

  package enum Kind: String, Sendable {
    case standard, criterion, rating
    case sectionRating = "section-rating"
  }

  package struct Part: Sendable {
    /// As data: `level`.
    package let word: String
    package let what: Sentence
    package let before: Sentence?
    package let now: Sentence?
  }

  package struct Change: Sendable {
    package let kind: Kind
    package let id: String
    /// What people read it as.
    package let title: Sentence
    package let fate: Fate
    /// Of one that is new or gone, what it says.
    package let parts: [Part]

    /// `Drinking water (living.drinking-water)`
    package var name: Sentence { title == Sentence(same: id) ? title : title + Sentence(same: " (" + id + ")") }
  }

  package struct Place: Sendable {
    package let standing: EditionStanding
    /// Of the share of the minimum; nil where one edition tells none.
    package let movement: Movement?
    /// Of that beyond the minimum.
    package let beyondMovement: Movement?
    /// Nil also where the editions have not the same ratings.
    package let ratingMovement: Movement?
  }

  package let before: Standard
  package let now: Standard
  /// Those of criteria first, in the order of the standard, those gone last.
  package let changes: [Change]
  /// The ministry's view alone; nil where no facility was asked for.
  package let places: [Place]?

  /// - Parameter places: where facilities stand by each; told to the ministry alone. Nil where none was asked for.
  public init(_ before: Standard, _ now: Standard, measures: MeasureCatalogue, places: [EditionStanding]?) {
    self.before = before
    self.now = now
    changes =
      changesOf(.criterion, before.told(measures), now.told(measures))
      + changesOf(.rating, told(before.ratings, of: before), told(now.ratings, of: now))
      + changesOf(.sectionRating, told(before.sectionRatings, of: before), told(now.sectionRatings, of: now))
      + changesOf(.standard, [before.toldWhole], [now.toldWhole])
    let hasSameRatings = before.ratings.map(\.id) == now.ratings.map(\.id)
    self.places = places?.map { standing in
      let (before, now) = (standing.before, standing.now)
      return Place(
        standing: standing,
        movement: both(before?.minimum.range, now?.minimum.range).map { Movement(from: $0, to: $1) },
        beyondMovement: both(before?.beyond.range, now?.beyond.range).map { Movement(from: $0, to: $1) },
        ratingMovement: hasSameRatings ? both(before?.rating, now?.rating).map { Movement(from: $0, to: $1) } : nil)
    }
  }

  package var heading: Sentence {
    Words.Edition.heading(
      standard: before.id, before: before.identity.version, now: now.identity.version)
  }

  /// How many criteria are new, gone, moved, changed, and as they were.
  package var summary: Sentence {
    func count(_ fate: Fate) -> Int { changes.count { $0.fate == fate && $0.kind == .criterion } }
    return Words.Edition.summary(
      new: count(.new), gone: count(.gone), moved: count(.moved), changed: count(.changed),
      same: now.criteria.count - count(.new) - count(.moved) - count(.changed))
  }

  /// Of how many facilities the rating moved, and the minimum, and how.
  package var placesSummary: [Sentence] {
    let places = places ?? []
    return [
      (Words.Common.ratingHeading, places.map(\.ratingMovement)), (Words.Report.minimum, places.map(\.movement)),
    ].map { what, moved in
      func count(_ movement: Movement?) -> Int { moved.count { $0 == movement } }
      return what + Words.Common.colon
        + Words.Edition.placesSummary(
          up: count(.up), down: count(.down), same: count(.same), unsure: count(.unsure), none: count(nil))
    }
  }
}

private func both<One, Other>(_ one: One?, _ other: Other?) -> (One, Other)? {
  guard let one, let other else { return nil }
  return (one, other)
}

extension Movement {
  /// From one range of ratings to another of the same ratings, of which 0 is the best.
  fileprivate init(from before: RatingRange, to now: RatingRange) {
    if now.lowest < before.highest {
      self = .up
    } else if now.highest > before.lowest {
      self = .down
    } else if before.lowest == before.highest, now.lowest == before.lowest, now.highest == before.highest {
      self = .same
    } else {
      self = .unsure
    }
  }
}

// MARK: What an edition says

/// One thing of an edition; those of one kind always have the same parts, each as `now`.
private struct ToldThing {
  let id: String
  let title: Sentence
  /// By which it is known under another id; nil where nothing tells.
  var asked: String?
  let parts: [EditionReport.Part]
}

private func changesOf(_ kind: EditionReport.Kind, _ before: [ToldThing], _ now: [ToldThing]) -> [EditionReport.Change]
{
  let (earlier, later) = (Set(before.map(\.id)), Set(now.map(\.id)))
  var gone = before.filter { !later.contains($0.id) }
  var changes: [EditionReport.Change] = []
  func change(_ thing: ToldThing, _ fate: EditionReport.Fate, _ parts: [EditionReport.Part]) {
    changes.append(.init(kind: kind, id: thing.id, title: thing.title, fate: fate, parts: parts))
  }
  for thing in now {
    if earlier.contains(thing.id), let old = before.first(where: { $0.id == thing.id }) {
      let moved = thing.moved(from: old)
      if !moved.isEmpty { change(thing, moved.contains { $0.word == "section" } ? .moved : .changed, moved) }
    } else if let asked = thing.asked, let index = gone.firstIndex(where: { $0.asked == asked }) {
      let old = gone.remove(at: index)
      let id = EditionReport.Part(
        word: "id", what: Words.ReportTable.id, before: Sentence(same: old.id), now: Sentence(same: thing.id))
      change(thing, .moved, [id] + thing.moved(from: old))
    } else {
      change(thing, .new, thing.parts.filter { $0.now != nil })
    }
  }
  for thing in gone {
    change(
      thing, .gone,
      thing.parts.filter { $0.now != nil }.map { .init(word: $0.word, what: $0.what, before: $0.now, now: nil) })
  }
  return changes
}

extension ToldThing {
  /// The parts that say something else than before.
  func moved(from old: ToldThing) -> [EditionReport.Part] {
    zip(old.parts, parts).compactMap { one, other in
      one.now == other.now ? nil : .init(word: one.word, what: one.what, before: one.now, now: other.now)
    }
  }
}

private func part(_ word: String, _ what: Sentence, _ value: Sentence?) -> EditionReport.Part {
  EditionReport.Part(word: word, what: what, before: nil, now: value)
}

/// A text in each language by itself, for it may say something else in one of them only.
private func texts(_ word: String, _ what: Sentence, _ english: String?, _ khmer: String?) -> [EditionReport.Part] {
  zip([Language.english, .khmer], [english, khmer]).map { language, text in
    part(
      word + "_" + language.tag, what + Sentence(same: " (" + language.tag + ")"), text.map { Sentence(same: $0) })
  }
}

private func texts(_ word: String, _ what: Sentence, _ text: LocalizedText?) -> [EditionReport.Part] {
  texts(word, what, text?.english, text?.khmer)
}

private func listed(_ words: [String]) -> Sentence? {
  words.isEmpty ? nil : Sentence(same: words.joined(separator: "; "))
}

private func listed(_ words: [Sentence]) -> Sentence? { words.isEmpty ? nil : words.joined(by: Words.List.semicolon) }

extension Standard {
  fileprivate func told(_ measures: MeasureCatalogue) -> [ToldThing] {
    criteria.map { criterion in
      ToldThing(
        id: criterion.id, title: criterion.name, asked: (criterion.text ?? criterion.ask)?.english,
        parts: parts(of: criterion, measures))
    }
  }

  private func parts(of criterion: Criterion, _ measures: MeasureCatalogue) -> [EditionReport.Part] {
    let (asked, thresholds) = answer(of: criterion, measures)
    let remedies = criterion.remedies.map(\.action)
    var parts = [part("section", Words.Common.section, sections[criterion.section].sentence)]
    parts += texts("title", Words.Common.title, criterion.title)
    parts += texts("text", Words.Common.requirement, criterion.text) + texts("ask", Words.Common.ask, criterion.ask)
    parts += [
      part("level", Words.Common.level, criterion.level.phrase),
      part("weight", Words.Common.weight, criterion.level.isScored ? Sentence(same: String(criterion.weight)) : nil),
      part("answer", Words.Common.answer, asked), part("thresholds", Words.Common.thresholds, thresholds),
      part("applies", Words.Common.applies, listed(criterion.applies.words)),
      part("may_not_apply", Words.Common.mayNotApply, criterion.allowsNotApplicable ? Words.Paper.yes : nil),
      part("walk", Words.Common.walk, criterion.stop.phrase),
      part("verify", Words.Common.verify, listed(criterion.verify.map(\.phrase))),
      part("hear", Words.Common.mustHear, listed(criterion.hear.words.map(\.phrase))),
      part("equals", Words.Common.equals, listed(criterion.equals)),
    ]
    parts += texts("guidance", Words.Common.guidance, criterion.guidance)
    parts += texts(
      "remedies", Words.Common.remedy, joined(remedies.compactMap(\.english), .english),
      joined(remedies.compactMap(\.khmer), .khmer))
    return parts + [part("basis", Words.Common.basis, criterion.basis?.status.phrase)]
      + [part("basis_compared", Words.Sheet.compared, criterion.basis?.comparison)]
  }

  private func joined(_ texts: [String], _ language: Language) -> String? {
    texts.isEmpty ? nil : texts.joined(separator: Words.List.semicolon[language])
  }

  /// By what it is answered, and the tests by which that is rated.
  private func answer(of criterion: Criterion, _ measures: MeasureCatalogue) -> (Sentence, Sentence?) {
    let kind = criterion.answer.kind.phrase
    switch criterion.answer {
    case .rating: return (kind, nil)
    case .measure(let index, let limits):
      return (
        kind + Words.Common.colon + Sentence(same: measures.measures[index].id),
        Sentence { thresholdText(limits, standard: self, percent: false, $0) }
      )
    case .sample(let atLeast, let limits):
      return (
        kind + Sentence(same: ": ≥ " + String(atLeast)),
        Sentence { thresholdText(limits, standard: self, percent: true, $0) }
      )
    case .service(let service): return (kind + Words.Common.colon + service.phrase, nil)
    }
  }

  /// What is of no criterion and of no rating.
  fileprivate var toldWhole: ToldThing {
    let scale = zip(scale.words, scale.credits).map { word, credit in
      word + " " + String(credit.numerator) + (credit.denominator == 1 ? "" : "/" + String(credit.denominator))
    }
    return ToldThing(
      id: id, title: Sentence { self.title(in: $0) },
      parts: texts("title", Words.Common.title, description.title) + [
        part("scale", Words.Edition.scale, listed(scale)),
        part("applies", Words.Common.applies, listed(applies.words)),
      ])
  }
}

/// Ratings, the best first, with what each needs.
private func told(_ ratings: [RatingRule], of standard: Standard) -> [ToldThing] {
  zip(ratings, 1...).map { rating, rank in
    ToldThing(
      id: rating.id, title: rating.titleSentence,
      parts: texts("title", Words.Common.title, rating.title) + [
        part("rank", Words.Comparison.rank, Sentence(same: String(rank))),
        part("needs", Words.Edition.needs, listed(rating.needs.map { standard.sentence(of: $0) })),
      ])
  }
}
