internal import AuditChecking
package import AuditModel
package import AuditPlanning
package import AuditScoring
package import AuditWording

// What the records say, visit by visit, as far as the view tells it: for those who count further.

extension FacilityReport {
  /// A visit by itself, or a standing.
  package struct Course {
    package let part: Part
    /// Inspections and follow-ups, the oldest first, and the standing where it is none of them.
    package let visits: [ScoredAudit]
    /// The self-assessments, the oldest first.
    package let selfAssessments: [ScoredAudit]

    package func isStanding(_ scored: ScoredAudit) -> Bool {
      scored.sheet.kind != .selfAssessment && scored.sheet.record == part.standing?.sheet.record
    }
  }

  /// Every visit, standard by standard.
  package var courses: [Course] {
    parts.map { part in
      let standing = [part.standing].compactMap { $0 }.filter { one in
        !part.visits.contains { $0.sheet.record == one.sheet.record }
      }
      let own = visits.filter {
        $0.sheet.kind == .selfAssessment && $0.audit.standard.id == part.standard.id
      }
      return Course(part: part, visits: part.visits + standing, selfAssessments: own)
    }
  }

  /// The standings, then every visit that is not one.
  package var standingsAndRest: (standings: [ScoredAudit], rest: [ScoredAudit]) {
    let shown = Set(standings.map { $0.sheet.record + $0.audit.standard.id })
    return (standings, visits.filter { !shown.contains($0.sheet.record + $0.audit.standard.id) })
  }

  /// What a record says, answer by answer.
  package struct AnsweredRecord {
    package let record: InspectionRecord
    package let answers: [ToldAnswer]
  }

  /// An answer as it stands in a record, whether it counts or not, or what was noted or kept inside on a visit as a whole.
  package struct ToldAnswer {
    package let line: Int32
    /// Nil for what is of the visit.
    package let standard: String?
    package let criterion: String?
    /// The word of the record, and what its standard calls it; nil where it is not rated, or the report does not hold the standard.
    package let rating: (word: String, standard: Standard?)?
    package let sample: Sample?
    package let note: QuotedText?
    /// Nil where the readers of the report may not know of it.
    package let inside: QuotedText?
    package let reason: QuotedText?
    package let heard: [Voice]
    package let evidence: [String]

    /// Whether nothing of it is told: a place that only keeps something inside is none for others.
    fileprivate var isBlank: Bool {
      rating == nil && sample == nil && note == nil && inside == nil && reason == nil && heard.isEmpty
        && evidence.isEmpty
    }
  }

  /// Nil where the view tells no words.
  package var toldAnswers: [AnsweredRecord]? {
    guard tellsWords else { return nil }
    return records.map { AnsweredRecord(record: $0, answers: toldAnswers(of: $0)) }
  }

  private func toldAnswers(of record: InspectionRecord) -> [ToldAnswer] {
    var told: [ToldAnswer] = []
    told.reserveCapacity(record.answers.count + 2)
    func add(_ answer: ToldAnswer) { if !answer.isBlank { told.append(answer) } }
    add(ofVisit(record.notePlace, note: QuotedText(record.note, in: record)))
    add(ofVisit(record.insidePlace, inside: inside(record.inside, in: record)))
    for part in record.audited {
      let id = record.string(part.standard)
      let standard = parts.first { $0.standard.id == id }?.standard
      for answer in record.answers[part.answers] where !answer.isBlank {
        add(self.told(answer, of: id, standard, in: record))
      }
    }
    return told
  }

  private func ofVisit(_ place: Place, note: QuotedText? = nil, inside: QuotedText? = nil) -> ToldAnswer {
    ToldAnswer(
      line: place.line, standard: nil, criterion: nil, rating: nil, sample: nil, note: note, inside: inside,
      reason: nil, heard: [], evidence: [])
  }

  private func told(_ answer: Answer, of id: String, _ standard: Standard?, in record: InspectionRecord) -> ToldAnswer {
    ToldAnswer(
      line: answer.place.line, standard: id, criterion: record.string(answer.criterion),
      rating: answer.rating.isEmpty ? nil : (record.string(answer.rating), standard), sample: answer.sample,
      note: QuotedText(answer.note, in: record), inside: inside(answer.inside, in: record),
      reason: QuotedText(answer.reason, in: record),
      heard: answer.heard.isEmpty ? [] : answer.heard.words,
      evidence: answer.evidence.isEmpty
        ? []
        : record.evidence[Int(answer.evidence.lowerBound)..<Int(answer.evidence.upperBound)].map { record.string($0) })
  }

  /// A measure as it was taken.
  package struct ToldMeasure {
    package let record: InspectionRecord
    package let line: Int32
    package let id: String
    /// Nil where the catalogue does not know it.
    package let title: Sentence?
    package let unit: Sentence?
    package let value: ExactDecimal?
  }

  /// Nil where the view tells no counted numbers.
  package var toldMeasures: [ToldMeasure]? {
    guard tellsCounts else { return nil }
    return records.flatMap { record in
      record.measures.map { entry in
        let id = record.string(entry.measure)
        let known = measures.ids.position(of: id).map { measures.measures[$0] }
        return ToldMeasure(
          record: record, line: entry.place.line, id: id, title: known?.title.sentence, unit: known?.unit?.sentence,
          value: entry.value)
      }
    }
  }

  /// What a record says of a service.
  package struct ToldService {
    package let record: InspectionRecord
    package let line: Int32
    package let service: Service
    package let provided: [ResidentGroup]
    package let referred: [ResidentGroup]
    /// The partner, costs and what was noted; nil where the view does not tell them.
    package let to: QuotedText?
    package let costToResident: ExactDecimal?
    package let costPerPersonYear: ExactDecimal?
    package let note: QuotedText?
  }

  package var toldServices: [ToldService] {
    records.flatMap { record in
      (record.services ?? []).map { offer in
        ToldService(
          record: record, line: offer.place.line, service: offer.service, provided: offer.provided.words,
          referred: offer.referred.words, to: tellsWords ? QuotedText(offer.referredTo, in: record) : nil,
          costToResident: tellsCounts ? offer.costToResident : nil,
          costPerPersonYear: tellsCounts ? offer.costPerPersonYear : nil,
          note: tellsWords ? QuotedText(offer.note, in: record) : nil)
      }
    }
  }
}

extension PlanInShort.Step {
  /// What it costs; nil where some of it is not known.
  package var knownCost: PlanCost? { cost?.unpriced == 0 ? cost : nil }
}
