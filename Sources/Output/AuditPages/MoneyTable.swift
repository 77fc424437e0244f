internal import AuditModel
internal import AuditPlanning
internal import AuditReports
internal import AuditWording

extension HTMLWriter {
  /// What was planned, spent and is left: of each action on which something was spent, and of all together.
  ///
  /// - Parameters:
  ///   - actions: of the kept plan.
  ///   - total: of all of them.
  ///   - months: over which costs are counted.
  mutating func moneyTable(_ actions: [ActionMoney], total: MoneyTotal, over months: Int64) {
    element("table", class: "money") { table in
      table.element("thead") { head in
        head.element("tr") { line in
          for title in [
            Words.Plan.what, Words.Plan.planned + Sentence(same: " ") + Words.Plan.months(months: months),
            Words.Plan.spent, Words.Plan.left,
          ] {
            line.element("th", title)
          }
        }
      }
      table.element("tbody") { body in
        for action in actions where !action.entry.spent.isEmpty {
          body.moneyRow(action.entry.action.sentence, action.planned, action.spent, action.left)
        }
        body.moneyRow(Words.Plan.together, total.planned, total.spent, total.left, isTotal: true)
      }
    }
  }

  private mutating func moneyRow(
    _ title: Sentence, _ planned: PlanCost, _ spent: Money, _ left: PlanCost, isTotal: Bool = false
  ) {
    element("tr", class: isTotal ? "words" : nil) { line in
      line.element("th", title)
      line.element("td", class: "number", planned.sentence)
      line.element("td", class: "number", Sentence(same: spent.text))
      line.element("td", class: "number", left.sentence)
    }
  }
}

extension HTMLWriter {
  /// The next better rating, and what it takes.
  ///
  /// - Parameter heading: the element of its title.
  mutating func way(_ way: ToldWay, heading: String) {
    element(heading, way.title)
    element("p", way.summary)
    for part in way.parts {
      element("p", part.label + Words.Common.bareColon)
      element("ul") { list in
        for criterion in part.criteria { list.element("li", class: "stack", criterion) }
        if let more = part.more { list.element("li", class: "faint", more) }
      }
    }
  }

  /// Actions that nothing of today asks for.
  mutating func settledTable(_ actions: [SettledAction]) {
    element("table") { table in
      for action in actions {
        table.element("tr") { row in
          row.element("td", action.action)
          row.element("td") { cell in
            cell.element("p", action.state)
            for more in [action.done, action.spent] { if let more { cell.element("p", class: "faint", more) } }
          }
        }
      }
    }
  }
}
