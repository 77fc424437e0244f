package import AuditChecking
package import AuditModel
package import AuditScoring
package import AuditWording

/// A text as somebody wrote it, or in both languages.
package struct QuotedText: Hashable {
  package let text: String
  private let khmer: String?

  package var hasBoth: Bool { khmer != nil }

  /// Nil where nothing is written.
  package init?(_ written: RecordText, in record: InspectionRecord) {
    guard !written.isEmpty else { return nil }
    let hasBoth = !written.text.isEmpty && !written.khmer.isEmpty
    text = record.string(written.text.isEmpty ? written.khmer : written.text)
    khmer = hasBoth ? record.string(written.khmer) : nil
  }

  /// Nil where nothing is written.
  init?(_ written: TextContent) {
    guard !written.isEmpty else { return nil }
    text = written.text.isEmpty ? written.khmer : written.text
    khmer = written.text.isEmpty || written.khmer.isEmpty ? nil : written.khmer
  }

  init(_ sentence: Sentence) {
    text = sentence[.english]
    khmer = sentence.isSame ? nil : sentence[.khmer]
  }

  package var sentence: Sentence { Sentence { $0 == .khmer ? khmer ?? text : text } }
}

/// What was found on one criterion, as far as the view of the report tells it.
package struct Finding {
  /// Something that was said of it.
  package enum Said {
    case words(Sentence)
    /// As somebody wrote it.
    case quoted(QuotedText)
    case list([Sentence])
    case files([String])
  }

  /// How well its requirement is founded.
  package struct ToldBasis {
    package let status: Sentence
    /// The titles of its sources.
    package let sources: [Sentence]
    package let note: Sentence?
    /// `secondary: daily-2014`
    package let short: Sentence
  }

  package let criterion: Criterion
  package let index: Int
  package let outcome: Outcome
  package let standard: Standard
  package let note: QuotedText?
  /// Nil where the readers of the report may not know of it.
  package let inside: QuotedText?
  package let reason: QuotedText?
  package let heard: [Voice]
  /// What residents answered that bears on it, counted without names.
  package let residents: [Sentence]
  package let evidence: [String]
  /// What was counted: a measure or a sample.
  package let counted: Sentence?
  /// Whom the service of the criterion reaches.
  package let service: Sentence?
  /// The record that it stands in, and its line there.
  package let source: (record: InspectionRecord, line: Int32?)
  /// The criterion of another standard whose answer was taken.
  package let answeredBy: String?

  /// Whether it keeps the rating from being better.
  package let holdsRating: Bool
  /// What it could have earned: `3`.
  package let worth: String
  /// What its answer can still change; nil where it is not open, or there is no rating.
  package let effect: ToldEffect?

  /// What its answer can still change, with a label where it is the rating at one end.
  package var canChange: [(label: Sentence?, what: Sentence)] {
    guard let effect else { return [] }
    return effect.changes.isEmpty
      ? [(nil, Words.Common.noChange)] : effect.changes.map { ($0.label, standard.sentence(of: $0.rating)) }
  }

  /// What was counted, noted, kept inside, heard and shown, in this order.
  package var said: [(label: Sentence, what: Said)] {
    var said: [(label: Sentence, what: Said)] = []
    if let counted { said.append((Words.Common.counted, .words(counted))) }
    if let service { said.append((Words.Common.service, .words(service))) }
    if let note { said.append((Words.Common.note, .quoted(note))) }
    if let inside { said.append((Words.Common.inside, .quoted(inside))) }
    if let reason { said.append((Words.Common.reason, .quoted(reason))) }
    if !heard.isEmpty { said.append((Words.Common.heard, .list(heard.map { $0.phrase }))) }
    for answers in residents { said.append((Words.Residents.residentsSay, .words(answers))) }
    if !evidence.isEmpty { said.append((Words.Common.evidence, .files(evidence))) }
    return said
  }

  /// The same in few words, beside another answer: without labels, and a reason only where nothing was noted.
  package var saidInShort: [Said] {
    [counted, service].compactMap { $0.map { .words($0) } } + [(note ?? reason).map { .quoted($0) }].compactMap { $0 }
  }

  /// The rating in the words of its standard.
  package var ratingSentence: Sentence { standard.ratingSentence(outcome.rating) }
  package var whyOpen: Sentence { outcome.openReason.phrase }
  /// Why it is open; nil where it is not.
  package var openReason: Sentence? { outcome.state == .open ? whyOpen : nil }

  /// What the requirement rests on; nil where the standard does not say.
  package var basis: ToldBasis? {
    criterion.basis.map { basis in
      ToldBasis(
        status: basis.sentence,
        sources: basis.sources.map { id in
          standard.description.sources.first { $0.id == id }?.title?.sentence ?? Sentence(same: id)
        }, note: basis.note?.withItsLanguage, short: Sentence { basis.text(in: $0) })
    }
  }

  /// The rating, or why there is none. What is only recorded is not open: nothing waits for it.
  package var result: Sentence {
    guard outcome.state == .open, !criterion.level.isScored else { return standard.sentence(of: outcome) }
    return outcome.openReason.phrase
  }

  /// `2026-06-16-inspection.yaml:44`
  package var sourceText: String {
    source.record.name + ".yaml" + (source.line.map { ":" + String($0) } ?? "")
  }
}

extension FacilityReport {
  /// What a record keeps inside; nil where the readers of the report may not know of it.
  package func inside(_ text: InsideText, in record: InspectionRecord) -> QuotedText? {
    text.text(for: audience).flatMap { QuotedText($0, in: record) }
  }

  /// What a record keeps inside, told to those who may know it.
  package struct ToldInside {
    /// `2026-06-16-inspection.yaml`
    package let file: String
    package let line: Int32
    /// The criterion, with its standard; nil where it is of the visit as a whole.
    package let about: String?
    package let text: QuotedText

    /// File and line, and the criterion where it is on one.
    package var place: String { file + ":" + String(line) + (about.map { " · " + $0 } ?? "") }
  }

  /// All that its records keep inside, the oldest first. None where the readers of the report may not know of it.
  package var keptInside: [ToldInside] {
    records.flatMap { record in
      func told(_ text: InsideText, at place: Place, about: String?) -> ToldInside? {
        inside(text, in: record).map {
          ToldInside(file: record.name + ".yaml", line: place.line, about: about, text: $0)
        }
      }
      let ofVisit = told(record.inside, at: record.insidePlace, about: nil)
      let ofAnswers = record.audited.flatMap { part in
        record.answers[part.answers].compactMap { answer in
          told(
            answer.inside, at: answer.place,
            about: record.string(part.standard) + "/" + record.string(answer.criterion))
        }
      }
      return [ofVisit].compactMap { $0 } + ofAnswers
    }
  }

  /// What was found on a criterion.
  package func finding(_ index: Int, in scored: ScoredAudit) -> Finding {
    finding(index, in: scored, holding: [], effect: nil)
  }

  /// - Parameters:
  ///   - holding: the findings that hold the rating down.
  ///   - effect: what the answer can still change.
  private func finding(_ index: Int, in scored: ScoredAudit, holding: Set<Int>, effect: ToldEffect?) -> Finding {
    let standard = scored.audit.standard
    let criterion = standard.criteria[index]
    let outcome = scored.audit.outcomes[index]
    let answer = scored.audit.answer(to: index)
    let files =
      answer.map { found in
        found.record.evidence[Int(found.answer.evidence.lowerBound)..<Int(found.answer.evidence.upperBound)]
          .map { found.record.string($0) }
      } ?? []
    return Finding(
      criterion: criterion, index: index, outcome: outcome, standard: standard,
      note: tellsWords ? answer.flatMap { QuotedText($0.answer.note, in: $0.record) } : nil,
      inside: answer.flatMap { inside($0.answer.inside, in: $0.record) },
      reason: tellsWords ? answer.flatMap { QuotedText($0.answer.reason, in: $0.record) } : nil,
      heard: answer?.answer.heard.words ?? [],
      residents: residents(in: scored)?.sentences(on: index) ?? [], evidence: tellsWords ? files : [],
      counted: tellsCounts ? counted(criterion, scored, answer?.answer.sample) : nil,
      service: service(criterion, scored),
      source: answer.map { ($0.record, $0.answer.place.line) } ?? source(of: criterion, scored),
      answeredBy: outcome.by == .equals ? criterion.equals.joined(separator: ", ") : nil,
      holdsRating: holding.contains(index), worth: scored.sheet.worth(of: index), effect: effect)
  }

  /// The latest record that says anything of what decides a criterion without an answer of its own: its measure or service.
  private func source(of criterion: Criterion, _ scored: ScoredAudit) -> (record: InspectionRecord, line: Int32?) {
    for layer in scored.audit.visit.layers.reversed() {
      let record = layer.record
      switch criterion.answer {
      case .service(let service):
        guard let services = record.services else { continue }
        return (record, services.first { $0.service == service }?.place.line)
      case .measure(let measure, _):
        let wanted = measures.measures[measure]
        let parts = wanted.quotient.map { [$0.numerator, $0.denominator] } ?? [measure]
        let ids = parts.map { measures.measures[$0].id }
        if let found = record.measures.last(where: { ids.contains(record.string($0.measure)) }) {
          return (record, found.place.line)
        }
      case .rating, .sample: break
      }
    }
    return (scored.audit.visit.record, nil)
  }

  private func counted(_ criterion: Criterion, _ scored: ScoredAudit, _ sample: Sample?) -> Sentence? {
    switch criterion.answer {
    case .measure(let measure, _):
      guard let reading = MeasureReading(of: measure, in: scored.audit.measures, measures) else { return nil }
      let catalogued = measures.measures[measure]
      let value =
        reading.isQuotient ? reading.numerator.text + " / " + reading.denominator.text : reading.numerator.text
      let unit = catalogued.unit.map { Sentence(same: " ") + $0.sentence } ?? Sentence(same: "")
      return catalogued.title.sentence + Words.Common.colon + Sentence(same: value) + unit
    case .sample:
      guard let sample else { return nil }
      let checked = sample.checked.map { String($0) } ?? "?"
      let all = sample.of.map { " / " + String($0) } ?? ""
      return Words.Common.looked + Sentence(same: " " + checked + all + " · ") + Words.Common.conforming
        + Sentence(same: " " + (sample.conforming.map { String($0) } ?? "?"))
    case .rating, .service:
      return nil
    }
  }

  /// To whom a service is provided and referred; partners and costs are told apart from it.
  private func service(_ criterion: Criterion, _ scored: ScoredAudit) -> Sentence? {
    guard case .service(let service) = criterion.answer, let services = scored.audit.services else { return nil }
    let offer = services[Int(service.rawValue)]
    var parts: [Sentence] = []
    for (label, groups) in [
      (Words.Common.providedTo, offer?.provided ?? WordSet()),
      (Words.Common.referred, offer?.referred ?? WordSet()),
    ] where !groups.isEmpty {
      parts.append(
        label + Sentence(same: " ")
          + groups.words.map(\.phrase).joined(by: Words.List.comma))
    }
    guard let first = parts.first else { return Words.Common.notOffered }
    return parts.dropFirst().reduce(first) { $0 + Words.List.semicolon + $1 }
  }

  /// The scored findings that are short of the best, by level and then by what they cost.
  package func shortcomings(in scored: ScoredAudit) -> [Finding] {
    let holding = Set(scored.sheet.findingsHoldingRating())
    return scored.sheet.shortcomings.map { finding($0, in: scored, holding: holding, effect: nil) }
  }

  /// The scored criteria that are open, critical ones first.
  package func open(in scored: ScoredAudit) -> [Finding] {
    let effects = Dictionary(uniqueKeysWithValues: scored.sheet.toldEffects.map { ($0.criterion, $0) })
    return scored.sheet.openCriteria.map { finding($0, in: scored, holding: [], effect: effects[$0]) }
  }

  /// All other criteria that say something: met, recorded, or not applicable, in the order of the standard.
  package func others(in scored: ScoredAudit) -> [Finding] {
    let taken = Set(scored.sheet.shortcomings + scored.sheet.openCriteria)
    return scored.audit.outcomes.indices.filter {
      scored.audit.outcomes[$0].state != .doesNotApply && !taken.contains($0)
    }.map { finding($0, in: scored) }
  }
}

extension ScoreSheet {
  /// Positions of the scored findings that are short of the best, by level and then by what they cost.
  package var shortcomings: [Int] {
    let lost = { (index: Int) -> Int64 in
      let points = points(index)
      return points.possible - points.earned
    }
    return outcomes.indices.filter { index in
      outcomes[index].state == .rated && outcomes[index].rating != standard.scale.best
        && standard.criteria[index].level.isScored
    }.sorted { left, right in
      let levels = (standard.criteria[left].level.rawValue, standard.criteria[right].level.rawValue)
      if levels.0 != levels.1 { return levels.0 < levels.1 }
      return lost(left) != lost(right) ? lost(left) > lost(right) : left < right
    }
  }

  /// Positions of the scored criteria that are open, critical ones first.
  package var openCriteria: [Int] {
    outcomes.indices.filter { outcomes[$0].state == .open && standard.criteria[$0].level.isScored }
      .sorted { left, right in
        let levels = (standard.criteria[left].level.rawValue, standard.criteria[right].level.rawValue)
        return levels.0 != levels.1 ? levels.0 < levels.1 : left < right
      }
  }
}
