internal import AuditModel
package import AuditReports
internal import AuditWording

extension HTMLWriter {
  /// What is due at facilities: those in danger first, then the most urgent first, as the list on screen tells it.
  ///
  /// - Parameter address: of the page of a facility, by its id.
  package mutating func dueList(_ list: DueList, address: (String) -> String) {
    if let note = list.note { element("p", class: "faint", note) }
    if !list.endangered.isEmpty {
      element("h2", class: "bad", Words.Danger.heading, tail: " (\(list.endangered.count))")
      for report in list.endangered {
        facility(report, address)
        element("ul") { for danger in report.dangers.standing { $0.element("li", class: "bad", danger.what) } }
      }
    }
    for group in list.groups {
      element("h2", group.heading, tail: " (\(group.members.count))")
      for report in group.members {
        facility(report, address)
        due(report, isBrief: group.isBrief)
      }
    }
    if list.reports.isEmpty { element("p", Words.Site.noFacilities) }
  }

  private mutating func facility(_ report: DueReport, _ address: (String) -> String) {
    let language = languages.main
    element("h3") { heading in
      heading.element("a", [("href", address(report.facility.id))]) {
        $0.written(report.facility.heading(in: language))
      }
    }
  }

  /// What is due at one facility.
  package mutating func due(_ report: DueReport, isBrief: Bool = false) {
    element("ul") { list in
      if isBrief {
        list.element("li", report.factsBesideName.joined(by: " · "))
        return
      }
      if let none = report.noCycle { list.element("li", class: "faint", none) }
      for cycle in report.toldCycles {
        list.element("li") { item in
          item.element("span", class: cycle.gravity.rawStyle, cycle.sentence)
          if let reasons = cycle.reasons { item.element("div", class: "faint", reasons) }
        }
      }
      for action in report.toldActions {
        list.element("li", class: action.gravity?.rawStyle, action.facts.joined(by: " · "))
      }
      if let later = report.later { list.element("li", class: "faint", later) }
    }
  }
}

extension Gravity {
  fileprivate var rawStyle: String {
    switch self {
    case .good: "good"
    case .poor: "poor"
    case .bad: "bad"
    }
  }
}
