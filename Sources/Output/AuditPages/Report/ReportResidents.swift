internal import AuditChecking
internal import AuditModel
internal import AuditReports
internal import AuditWording

/// What those who live there answered.
extension HTMLWriter {
  mutating func residents(_ residents: ResidentReport) {
    element("h2", class: "stack", Words.Residents.title)
    element("p", class: "stack", residents.heading)
    element("p", class: "faint stack", Words.Residents.beside)
    let answers = residents.heard.answers
    guard !answers.isEmpty else { return element("p", class: "stack", Words.Residents.tooFew) }
    let groups = residents.heard.counts.parts.map(\.group)
    scrolling(Words.Residents.title) { box in
      box.element("table", class: "wide") { table in
        table.headings([Words.Residents.question] + groups.map(\.phrase))
        table.element("tbody") { body in
          for answered in answers {
            body.element("tr") { row in
              row.element("th", class: "stack", [("scope", "row")]) {
                $0.asked(answered.question)
              }
              for group in groups {
                row.element("td", class: "stack") { cell in
                  if let told = answered.groups.first(where: { $0.group == group }) {
                    cell.words(residents.sentence(of: told.answers))
                  } else {
                    cell.add("–")
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  /// What a question asks adults and children.
  mutating func asked(_ question: Questionnaire.Question) {
    for (index, sentence) in question.asked.enumerated() {
      if index > 0 { add(" ") }
      words(
        index == 0
          ? sentence
          : Sentence(same: "(") + Words.Residents.toChildren + Words.Common.colon + sentence + Sentence(same: ")"))
    }
  }
}
