internal import AuditChecking
package import AuditModel
package import AuditScoring
package import AuditWording

extension FacilityReport {
  /// What is told of a standard.
  package enum Fact {
    case words(Sentence)
    case written(String)
    /// Long and of no word.
    case digest(String)
    case list([Sentence])
    case sources([ToldSource])
  }

  package struct ToldSource {
    package let id: String
    package let title: Sentence
    package let extent: Sentence?
    package let url: String?
  }

  /// A record that the report rests on.
  package struct ToldRecord {
    /// `2026-06-16-inspection.yaml`
    package let file: String
    package let kind: Sentence
    /// Who came, and what they noted on the visit as a whole; nil where the view does not tell it.
    package let team: String?
    /// How the visit was made.
    package let details: [(label: Sentence, text: String)]
    package let note: QuotedText?
    /// The SHA-256 of its file, by which this version of it is known; nil where that, or the id of the facility, is not told.
    package let digest: String?
    package let corrections: [ToldCorrection]
  }

  /// That a record was changed after somebody had read it.
  package struct ToldCorrection {
    package let record: InspectionRecord
    package let date: CalendarDay
    /// Nil where the view does not tell it.
    package let why: QuotedText?
    package let inside: QuotedText?

    /// When, and why where that is told.
    package var sentence: Sentence { sentence(on: Words.Correction.on(date: date.iso)) }

    private func sentence(on day: Sentence) -> Sentence {
      let inside = inside.map { Words.Common.inside + Words.Common.colon + $0.sentence }
      let told = [why?.sentence, inside].compactMap { $0 }
      return told.isEmpty ? day : day + Words.Common.colon + told.joined(by: " · ")
    }

    /// The same, behind the visit, as a letter writes it.
    package var letterSentence: Sentence {
      letterVisitPhrase(record.name) + Sentence(same: " · ") + sentence(on: Words.Correction.onDay(date: date.inWords))
    }

    /// The same, behind the name of the record.
    package var sentenceOfRecord: Sentence { Sentence(same: record.name + " · ") + sentence }
  }

  /// How a record was corrected, as far as these readers may know it.
  package func corrections(of record: InspectionRecord) -> [ToldCorrection] {
    record.toldCorrections(for: audience, tellsWords: tellsWords)
  }

  /// How the records behind the visits were corrected.
  package var corrections: [ToldCorrection] { records.flatMap { corrections(of: $0) } }

  package var toldRecords: [ToldRecord] {
    records.map { record in
      ToldRecord(
        file: record.name + ".yaml", kind: record.kind.phrase, team: team(record),
        details: details(of: record).map { ($0.detail.phrase, $0.text) }, note: note(on: record),
        digest: digest(of: record), corrections: corrections(of: record))
    }
  }

  /// The digest of a record; nil where it is not told. Who reads it elsewhere too could tell by it which facility this is, and whoever
  /// may not know what is kept inside could tell by two of them that something was added there.
  package func digest(of record: InspectionRecord) -> String? {
    tellsID && audience.knowsInside ? record.origin.digest : nil
  }

  /// What was noted on a visit as a whole; nil where the view does not tell it.
  package func note(on scored: ScoredAudit) -> QuotedText? { note(on: scored.audit.visit.record) }
  private func note(on record: InspectionRecord) -> QuotedText? {
    tellsWords ? QuotedText(record.note, in: record) : nil
  }
}

extension InspectionRecord {
  /// How it was corrected, as far as some readers may know it.
  ///
  /// - Parameter tellsWords: whether they read what people wrote.
  func toldCorrections(for audience: Audience, tellsWords: Bool) -> [FacilityReport.ToldCorrection] {
    corrected.filter { $0.isKnown(to: audience) }.map { one in
      FacilityReport.ToldCorrection(
        record: self, date: one.date, why: tellsWords ? QuotedText(one.why) : nil,
        inside: tellsWords ? one.inside.text(for: audience).flatMap { QuotedText($0) } : nil)
    }
  }
}

extension FacilityReport.Part {
  /// Edition, revision, digest, tailoring, translations, what its criteria rest on, and sources.
  package var facts: [(label: Sentence, fact: FacilityReport.Fact)] {
    let about = standard.description
    var facts: [(label: Sentence, fact: FacilityReport.Fact)] = [(Words.Common.standard, .written(standard.id))]
    if let issuer = about.issuer { facts.append((Words.Common.issuer, .words(issuer.sentence))) }
    if let adopted = about.adopted { facts.append((Words.Common.adopted, .written(adopted.iso))) }
    facts += [
      (Words.Report.edition, .written(standard.identity.edition)),
      (Words.Report.revision, .written(String(standard.identity.revision))),
      (Words.Report.digest, .digest(standard.identity.digest)),
      (Words.Report.tailoring, .words(tailoring ?? Words.Report.none)),
    ]
    if !about.translations.isEmpty {
      let translations = about.translations.map { $0.language.phrase + Words.Common.colon + $0.status.phrase }
      facts.append((Words.Report.translation, .list(translations)))
    }
    if let tally = KhmerReview.tallies[file: standard.id], tally.reviewed > 0 {
      facts.append((Words.Wording.reviewHeading, .words(tally.sentence)))
    }
    facts.append((Words.Report.basisCounts, .list(basisCounts)))
    if !about.sources.isEmpty { facts.append((Words.Common.sources, .sources(about.sources.map(told)))) }
    return facts
  }

  private var basisCounts: [Sentence] {
    BasisStatus.allCases.compactMap { status in
      let count = standard.criteria.count { $0.basis?.status == status }
      return count == 0 ? nil : Sentence(same: String(count) + " ") + status.phrase
    }
  }

  private func told(_ source: Source) -> FacilityReport.ToldSource {
    FacilityReport.ToldSource(
      id: source.id, title: source.title?.sentence ?? Sentence(same: source.id), extent: source.extent?.phrase,
      url: source.url)
  }
}
