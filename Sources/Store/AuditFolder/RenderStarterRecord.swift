public import AuditAsking
internal import AuditChecking
public import AuditModel
public import AuditScoring
internal import AuditWording
internal import TextFitting

/// A record with every question that applies and no answer, in walking order, to be filled in any editor.
///
/// - Parameter previous: a visit whose ratings stand beside the questions as comments; nothing of it is carried over.
public func renderStarterRecord(
  _ checklist: Checklist, for facility: Facility, kind: VisitKind, on day: CalendarDay, measures: MeasureCatalogue,
  previous: [ScoredAudit], language: Language
) -> String {
  var page = StarterPage(checklist: checklist, previous: previous, measures: measures, language: language)
  return page.render(facility: facility, kind: kind, day: day)
}

private struct StarterPage {
  let checklist: Checklist
  let previous: [ScoredAudit]
  let measures: MeasureCatalogue
  let language: Language
  private var text = ""

  init(checklist: Checklist, previous: [ScoredAudit], measures: MeasureCatalogue, language: Language) {
    self.checklist = checklist
    self.previous = previous
    self.measures = measures
    self.language = language
  }

  mutating func render(facility: Facility, kind: VisitKind, day: CalendarDay) -> String {
    comment(Words.StarterRecord.how[language], indent: 0)
    comment(
      "  {rating: partly, note: \"…\", evidence: [photo.jpg], heard: [resident, staff], inside: \"…\"}", indent: 0)
    comment("  {rating: not-applicable, reason: \"…\"}   {rating: not-assessed, reason: \"…\"}", indent: 0)
    let pins = checklist.standards.map { yamlScalar($0.id) + ": " + yamlQuoted($0.identity.version) }.joined(
      separator: ", ")
    text += "visit:\n  date: \(day.iso)\n  kind: \(kind.word)\n  by:\n  against: {\(pins)}\n"
    writeDangers()
    writeMeasures()
    writeServices(facility)
    text += "answers:\n"
    for standard in checklist.standards { write(standard) }
    return text
  }

  private mutating func writeDangers() {
    comment(Words.Danger.starter[language], indent: 0)
    for line in [
      "dangers:", "  locked-fire-door:", "    what: \"…\"", "    since: 2026-03-01",
      "    about: place", "    told: [{to: \"…\", on: 2026-03-14}]", "    done: \"…\"",
      "    closed: {date: 2026-03-20, by: \"…\", how: \"…\"}",
    ] {
      text += "# " + line + "\n"
    }
  }

  private mutating func writeMeasures() {
    guard !checklist.measures.isEmpty else { return }
    text += "measures:\n"
    for item in checklist.measures {
      let measure = measures.measures[item.measure]
      text += "  \(yamlScalar(measure.id)):  # \(measure.label(in: language).printable)"
      if let value = previousMeasure(item.measure) { text += " · \(lastTime) \(value.text)" }
      text += "\n"
    }
  }

  private mutating func writeServices(_ facility: Facility) {
    guard !checklist.services.isEmpty else { return }
    let groups = facility.residents.words.map { $0.word }.joined(separator: ", ")
    comment(Words.StarterRecord.services[language], indent: 0)
    text += "# services:\n"
    for service in checklist.services {
      text += "#   \(service.word): {provided: [\(groups)], referred: []}  # \(service.phrase[language])\n"
    }
  }

  private mutating func write(_ standard: Standard) {
    text += "  \(yamlScalar(standard.id)):\n"
    comment(standard.title(in: language), indent: 4)
    for stop in WalkStop.allCases {
      let questions = checklist.questions(at: stop).filter { $0.standard === standard }
      guard !questions.isEmpty else { continue }
      text += "\n"
      comment("—— " + stop.phrase[language] + " ——", indent: 4)
      for question in questions { write(question) }
    }
  }

  private mutating func write(_ question: Checklist.Question) {
    let criterion = question.criterion
    comment("[" + question.level.phrase[language] + "] " + criterion.question(in: language), indent: 4)
    if let requirement = criterion.besideQuestion { comment(requirement[language], indent: 4) }
    if !question.voices.isEmpty {
      comment(
        Words.Common.mustHear[language] + ": " + question.voices.words.map { $0.word }.joined(separator: ", "),
        indent: 4)
    }
    if !question.decidesToo.isEmpty {
      comment(
        Words.Common.equals[language] + " "
          + question.decidesToo.map { $0.standard.id + "/" + $0.criterion.id }.joined(separator: ", "), indent: 4)
    }
    if let last = previousRating(question) { comment(lastTime + " " + last, indent: 4) }
    let blank = criterion.answer.kind == .sample ? " {checked: , of: , conforming: }" : ""
    text += "    \(yamlScalar(criterion.id)):\(blank)\n"
  }

  private var lastTime: String { Words.StarterRecord.lastVisit[language] }

  private func previousRating(_ question: Checklist.Question) -> String? {
    for scored in previous where scored.sheet.standard.id == question.standard.id {
      guard let index = scored.sheet.standard.criterionIDs.position(of: question.criterion.id) else { continue }
      let note = scored.audit.note(on: index, in: language).map { " · " + $0 } ?? ""
      return scored.sheet.date.iso + " " + scored.sheet.outcomes[index].word(on: scored.sheet.standard.scale) + note
    }
    return nil
  }

  private func previousMeasure(_ measure: Int) -> ExactDecimal? {
    previous.lazy.compactMap { $0.audit.measures.isEmpty ? nil : $0.audit.measures[measure] }.first
  }

  /// A comment, wrapped so that it can be read beside the answers.
  private mutating func comment(_ words: String, indent: Int) {
    for line in words.printable.wrapped(to: 100) { text += String(repeating: " ", count: indent) + "# " + line + "\n" }
  }
}
