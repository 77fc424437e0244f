internal import AuditAsking
internal import AuditFolder
internal import AuditModel
internal import AuditReports
internal import AuditWording

extension StarterKnowledge {
  /// What stands beside the questions of a new record.
  init(_ known: NextVisitReport, of checklist: Checklist) {
    self.init()
    for question in checklist.questions {
      let told = known.residents(on: question.decides)
      beside[question.decides[0], default: []] += told.map { Words.Residents.residentsSay + Words.Common.colon + $0 }
    }
    dangers = known.standingDangers
    guard let followUp = known.followUp else { return }
    follows = followUp.record
    opening = [followUp.follows, followUp.how, followUp.left].compactMap { $0 }
    again = followUp.items.flatMap(\.criteria)
    open = Set(followUp.open)
    for item in followUp.items {
      for criterion in item.criteria { beside[criterion] = item.lines + (beside[criterion] ?? []) }
    }
  }
}
