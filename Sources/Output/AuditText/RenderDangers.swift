internal import AuditChecking
internal import AuditModel
internal import AuditReports
internal import AuditWording

extension TextPage {
  /// The dangers that stand, before all else; nothing where none does.
  mutating func add(_ report: DangerReport, _ language: Language, indent: Int = 0) {
    add(report.standing, "!! ", Words.Danger.heading, .bad, language, indent: indent)
  }

  /// The dangers that are over; nothing where none is.
  mutating func add(over report: DangerReport, _ language: Language) {
    add(report.over, "", Words.Danger.overHeading, .strong, language, indent: 0)
    if !report.over.isEmpty { blank() }
  }

  private mutating func add(
    _ dangers: [DangerReport.Told], _ mark: String, _ heading: Sentence, _ tone: Tone, _ language: Language, indent: Int
  ) {
    guard !dangers.isEmpty else { return }
    line(mark + heading[language] + " (" + String(dangers.count) + ")", indent: indent, hanging: indent + 3, tone)
    for danger in dangers { add(danger, language, indent: indent + 2) }
  }

  /// A danger, with everything that is known of it.
  mutating func add(_ danger: DangerReport.Told, _ language: Language, indent: Int) {
    line(danger.what[language], indent: indent, hanging: indent + 2, danger.danger.stands ? .bad : .strong)
    for fact in danger.facts {
      line(fact.sentence[language], indent: indent + 2, hanging: indent + 4, Tone(fact.gravity))
    }
    line(danger.source[language], indent: indent + 2, hanging: indent + 4, .faint)
  }
}
