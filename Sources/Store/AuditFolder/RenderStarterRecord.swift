public import AuditAsking
internal import AuditChecking
public import AuditModel
public import AuditScoring
public import AuditWording
internal import TextFitting

/// A record with every question that applies and no answer, in walking order, to be filled in any editor.
///
/// - Parameters:
///   - previous: a visit whose ratings stand beside the questions as comments; nothing of it is carried over.
///   - known: what else is known before the visit.
public func renderStarterRecord(
  _ checklist: Checklist, for facility: Facility, kind: VisitKind, on day: CalendarDay, measures: MeasureCatalogue,
  previous: [ScoredAudit], known: StarterKnowledge? = nil, language: Language
) -> String {
  var page = StarterPage(
    checklist: checklist, previous: previous, known: known ?? StarterKnowledge(), measures: measures,
    language: language)
  return page.render(facility: facility, kind: kind, day: day)
}

/// What is known before a visit and stands beside its questions.
public struct StarterKnowledge: Sendable {
  /// The record that a follow-up follows; nil for other visits.
  public var follows: String?
  /// What stands at the top.
  public var opening: [Sentence] = []
  /// The criteria that are to be seen again, as `standard/criterion`, in their order; they stand first.
  public var again: [String] = []
  /// Those that were open before; they come next.
  public var open: Set<String> = []
  /// The dangers that stand: of each its id, and what is known of it.
  public var dangers: [(id: String, known: [Sentence])] = []
  /// What stands beside a question, by the criterion that it asks, as `standard/criterion`.
  public var beside: [String: [Sentence]] = [:]

  public init() {}
}

private struct StarterPage {
  let checklist: Checklist
  let previous: [ScoredAudit]
  let known: StarterKnowledge
  let measures: MeasureCatalogue
  let language: Language
  private var text = ""

  init(
    checklist: Checklist, previous: [ScoredAudit], known: StarterKnowledge, measures: MeasureCatalogue,
    language: Language
  ) {
    self.checklist = checklist
    self.previous = previous
    self.known = known
    self.measures = measures
    self.language = language
  }

  mutating func render(facility: Facility, kind: VisitKind, day: CalendarDay) -> String {
    for line in known.opening { comment(line[language], indent: 0) }
    comment((known.follows == nil ? Words.StarterRecord.how : Words.FollowUp.write)[language], indent: 0)
    comment(
      "  {rating: partly, note: \"…\", evidence: [photo.jpg], heard: [resident, staff], inside: \"…\"}", indent: 0)
    comment("  {rating: not-applicable, reason: \"…\"}   {rating: not-assessed, reason: \"…\"}", indent: 0)
    let pins = checklist.standards.map { yamlScalar($0.id) + ": " + yamlQuoted($0.identity.version) }.joined(
      separator: ", ")
    text += "visit:\n  date: \(day.iso)\n  kind: \(kind.word)\n"
    if let follows = known.follows { text += "  follows: \(yamlScalar(follows))\n" }
    text += "  by:\n  against: {\(pins)}\n"
    writeDangers()
    // A follow-up begins with what was found.
    if known.follows == nil { writeCounts(facility) }
    text += "answers:\n"
    for standard in checklist.standards { write(standard) }
    if known.follows != nil { writeCounts(facility) }
    return text
  }

  private mutating func writeCounts(_ facility: Facility) {
    writeMeasures()
    writeServices(facility)
  }

  private mutating func writeDangers() {
    for danger in known.dangers {
      for line in danger.known { comment(line[language], indent: 0) }
      comment(danger.id, indent: 0)
    }
    comment(Words.Danger.starter[language], indent: 0)
    let known = known.dangers.flatMap { danger in
      [
        "  \(yamlScalar(danger.id)):", "    told: [{to: \"…\", on: 2026-03-14}]", "    done: \"…\"",
        "    closed: {date: 2026-03-20, by: \"…\", how: \"…\"}",
      ]
    }
    for line in ["dangers:"] + known + [
      "  locked-fire-door:", "    what: \"…\"", "    since: 2026-03-01",
      "    about: place", "    told: [{to: \"…\", on: 2026-03-14}]", "    done: \"…\"",
      "    closed: {date: 2026-03-20, by: \"…\", how: \"…\"}",
    ] {
      text += "# " + line + "\n"
    }
  }

  private mutating func writeMeasures() {
    guard !checklist.measures.isEmpty else { return }
    text += "measures:\n"
    commentOnCounted(indent: 2) { if case .measure = $0 { true } else { false } }
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
    comment((known.follows == nil ? Words.StarterRecord.services : Words.FollowUp.services)[language], indent: 0)
    commentOnCounted(indent: 0) { if case .service = $0 { true } else { false } }
    text += "# services:\n"
    for service in checklist.services {
      text += "#   \(service.word): {provided: [\(groups)], referred: []}  # \(service.phrase[language])\n"
    }
  }

  private mutating func write(_ standard: Standard) {
    text += "  \(yamlScalar(standard.id)):\n"
    comment(standard.title(in: language), indent: 4)
    let own = checklist.questions.filter { $0.standard === standard }
    var seen: Set<String> = []
    let first = known.again.flatMap { name in
      own.filter { $0.decides.contains(name) && seen.insert($0.decides[0]).inserted }
    }
    let open = own.filter {
      $0.decides.contains { known.open.contains($0) } && seen.insert($0.decides[0]).inserted
    }
    for (title, questions) in [(Words.FollowUp.again, first), (Words.FollowUp.open, open)] where !questions.isEmpty {
      text += "\n"
      comment("—— " + title[language] + " ——", indent: 4)
      for question in questions { write(question) }
    }
    for stop in WalkStop.allCases {
      let questions = own.filter { $0.criterion.stop == stop && !seen.contains($0.decides[0]) }
      guard !questions.isEmpty else { continue }
      text += "\n"
      comment("—— " + stop.phrase[language] + " ——", indent: 4)
      for question in questions { write(question) }
    }
  }

  /// What is to be seen again and is decided by what is counted or offered.
  private mutating func commentOnCounted(indent: Int, _ isOne: (AnswerForm) -> Bool) {
    for standard in checklist.standards {
      for criterion in standard.criteria where isOne(criterion.answer) {
        let name = standard.id + "/" + criterion.id
        guard known.again.contains(name) else { continue }
        comment(Words.FollowUp.again[language] + ": " + criterion.question(in: language), indent: indent)
        for line in known.beside[name] ?? [] { comment("  " + line[language], indent: indent) }
      }
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
    for line in question.decides.flatMap({ known.beside[$0] ?? [] }).unique { comment(line[language], indent: 4) }
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

extension [Sentence] {
  fileprivate var unique: [Sentence] {
    var told: Set<Sentence> = []
    return filter { told.insert($0).inserted }
  }
}
