public import AuditModel

/// What those who live in a place answered without names, beside the criteria of one standard, rule Q6. It decides no rating.
public struct HeardResidents: Sendable {
  /// The record that says it: the latest that asked them, whole, rule Q5; of the visit, or one since that audits something else.
  public let record: InspectionRecord
  public let counts: ResidentCounts
  public let questionnaire: Questionnaire
  /// By position of the criterion, the ids of the questions that bear on it, and for whom it stands; nil: for all.
  private let bearing: [Int: (questions: [String], residents: WordSet<ResidentGroup>?)]

  /// Nil where no record asked them, or nothing is known of the questionnaire.
  package init?(_ visit: Visit, on standard: Standard, in library: StandardLibrary) {
    guard let questionnaire = library.questionnaire,
      let record = visit.asked ?? visit.layers.last(where: { $0.record.questionnaire != nil })?.record,
      let counts = record.questionnaire
    else { return nil }
    self.record = record
    self.counts = counts
    self.questionnaire = questionnaire
    var bearing: [Int: (questions: [String], residents: WordSet<ResidentGroup>?)] = [:]
    for (index, criterion) in standard.criteria.enumerated() where criterion.hear.contains(.resident) {
      let questions = library.questions(on: criterion.id, of: standard.id)
      if !questions.isEmpty { bearing[index] = (questions.map { $0.id }, criterion.applies.residents) }
    }
    self.bearing = bearing
  }

  /// What was answered, in the order of the questionnaire; questions that too few answered are left out.
  public var answers: [Answered] {
    questionnaire.questions.compactMap { question in
      let told = counts.answers(to: question.id)
      return told.isEmpty ? nil : Answered(question: question, groups: told)
    }
  }

  /// What of it bears on a criterion: of those for whom it stands, and of others, among whom some of them may be.
  ///
  /// - Parameter criterion: its position in the standard.
  public func answers(on criterion: Int) -> [Answered] {
    guard let bearing = bearing[criterion] else { return [] }
    return answers.compactMap { answered in
      guard bearing.questions.contains(answered.question.id) else { return nil }
      let groups = answered.groups.filter { one in
        guard let residents = bearing.residents, let group = one.group.residents else { return true }
        return residents.contains(group)
      }
      return groups.isEmpty ? nil : Answered(question: answered.question, groups: groups)
    }
  }

  /// A question with what each group answered.
  public struct Answered: Sendable {
    public let question: Questionnaire.Question
    public let groups: [(group: ResidentCounts.Group, answers: ResidentCounts.Answers)]
  }
}
