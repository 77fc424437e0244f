internal import AuditComparison
internal import AuditModel
internal import AuditReports
internal import AuditWording

/// The table of what residents answered.
extension HTMLWriter {
  mutating func residents(_ residents: ResidentComparison) {
    element("h2", [("id", "residents")]) { $0.words(Words.Residents.compared) }
    element("p", class: "faint stack", Words.Residents.comparedNote)
    if let kept = residents.keptNote { element("p", class: "stack", kept) }
    let groups = residents.groups.count > 1 ? residents.groups : []
    let people = ResidentCounts.Group.allCases.filter { group in
      residents.questions.contains { $0.residents.contains { $0.group == group } }
    }
    table(
      Words.Residents.compared,
      columns: [
        Column(Words.Residents.question),
        Column(Words.Common.all + Sentence(same: " (" + String(residents.facilities) + ")")),
      ] + groups.map { Column(heading($0.label, asOf: $0.asOf) + Sentence(same: " (" + String($0.facilities) + ")")) }
        + people.map { Column($0.phrase) }
    ) { body in
      for one in residents.questions {
        body.element("tr") { row in
          row.element("th", class: "wide stack", [("scope", "row")]) { $0.asked(one.question) }
          row.share(one.total)
          for share in one.groups.prefix(groups.count) { row.share(share) }
          for group in people { row.share(one.residents.first { $0.group == group }?.share) }
        }
      }
    }
  }

  private mutating func share(_ share: AnswerShare?) {
    guard let share else { return cell(class: "nothing", sort: nil, written: "–") }
    cell(sort: share.range.lowest.decimal, share.phrase)
  }
}
