internal import AuditModel
internal import AuditReports
internal import AuditWording

extension HTMLWriter {
  /// The dangers that stand, before all else; nothing where none does.
  mutating func standingDangers(_ report: DangerReport) {
    dangers(report.standing, Words.Danger.heading, class: "dangers")
  }

  /// Those that are over; nothing where none is.
  mutating func dangersThatAreOver(_ report: DangerReport) {
    dangers(report.over, Words.Danger.overHeading, class: "dangers over")
  }

  private mutating func dangers(_ dangers: [DangerReport.Told], _ heading: Sentence, class style: String) {
    guard !dangers.isEmpty else { return }
    element("section", [("class", style)]) { section in
      section.element("h2", heading)
      for danger in dangers {
        section.element("h3", danger.what)
        section.element("ul", class: "plain") { list in
          for fact in danger.facts { list.element("li", class: fact.gravity?.dangerStyle, fact.sentence) }
        }
        section.element("p", class: "faint", danger.source)
      }
    }
  }
}

extension Gravity {
  fileprivate var dangerStyle: String {
    switch self {
    case .good: "good"
    case .poor: "poor"
    case .bad: "bad"
    }
  }
}
