internal import AuditModel
internal import AuditPlanning
internal import AuditReports
internal import AuditWording
internal import TextFitting

/// What pages on a plan have in common, as text.
extension TextPage {
  /// The next better rating, and what it takes.
  mutating func way(_ way: ToldWay, _ language: Language, indent: Int = 0) {
    line(
      way.title[language] + Words.Common.colon[language] + way.summary[language], indent: indent, hanging: indent + 2,
      .strong)
    for part in way.parts {
      line(part.label[language] + Words.Common.bareColon[language], indent: indent + 2, hanging: indent + 4)
      for criterion in part.criteria { line("· " + criterion[language], indent: indent + 4, hanging: indent + 6) }
      if let more = part.more { line(more[language], indent: indent + 4, .faint) }
    }
  }

  /// An action that nothing of today asks for.
  mutating func settled(_ action: SettledAction, _ language: Language) {
    line((action.isDone ? "✓ " : "· ") + action.action[language], indent: 2, hanging: 4)
    let facts = [action.state, action.done, action.spent].compactMap { $0?[language] }
    line(facts.joined(separator: " · "), indent: 4, hanging: 6, .faint)
  }

  /// What was planned, spent and is left, in columns: of each action on which something was spent, and of all together.
  ///
  /// - Parameters:
  ///   - actions: of the kept plan.
  ///   - total: of all of them.
  ///   - months: over which costs are counted.
  mutating func money(_ actions: [ActionMoney], total: MoneyTotal, over months: Int64, _ language: Language) {
    let head = [
      Words.Plan.planned[language] + " " + Words.Plan.months(months: months)[language], Words.Plan.spent[language],
      Words.Plan.left[language],
    ]
    var rows = actions.filter { !$0.entry.spent.isEmpty }.map { action in
      (
        action.entry.action[language],
        [action.planned.sentence[language], action.spent.text, action.left.sentence[language]]
      )
    }
    rows.append(
      (
        Words.Plan.together[language],
        [total.planned.sentence[language], total.spent.text, total.left.sentence[language]]
      )
    )
    let widths = head.indices.map { column in ([head] + rows.map(\.1)).map { $0[column].columns }.max()! }
    func figures(_ cells: [String]) -> String {
      zip(cells, widths).map { $0.paddedLeft(to: $1) }.joined(separator: "   ")
    }
    // What is too wide for columns stands in lines.
    guard figures(head).columns + 2 <= width else {
      for (title, cells) in rows {
        line(title + ": " + zip(head, cells).map { $0 + " " + $1 }.joined(separator: " · "), indent: 2, hanging: 4)
      }
      return
    }
    raw("  " + figures(head))
    for (title, cells) in rows {
      raw("  " + figures(cells))
      line(title, indent: 4, hanging: 6)
    }
  }
}
