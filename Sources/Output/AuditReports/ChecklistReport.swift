public import AuditAsking
public import AuditModel
package import AuditWording

/// What a facility must be asked, as it is told: how much, what to count first, which services to ask for, then stop by stop.
public struct ChecklistReport: Sendable {
  private let checklist: Checklist
  private let catalogue: MeasureCatalogue
  package let facility: String

  public init(_ checklist: Checklist, for facility: Facility, measures: MeasureCatalogue) {
    self.checklist = checklist
    catalogue = measures
    self.facility = facility.id
  }

  package var summary: Sentence { checklist.summary }
  /// With their editions and revisions.
  package var standards: String { checklist.standards.map(\.nameAndVersion).joined(separator: ", ") }

  /// What to count and measure first, and which services to ask for; without a list in which nothing stands.
  package var lists: [(title: Sentence, isCounted: Bool, entries: [(name: Sentence, id: String)])] {
    let measures = checklist.measures.map { item in
      (name: catalogue.measures[item.measure].label, id: catalogue.measures[item.measure].id)
    }
    let services = checklist.services.map { (name: $0.phrase, id: $0.word) }
    return [(Words.Checklist.measures, true, measures), (Words.Checklist.services, false, services)]
      .filter { !$0.2.isEmpty }
  }

  /// A question, and what must be known to answer it.
  package struct Question {
    package let sentence: Sentence
    package let level: Level
    /// `standard/criterion`
    package let id: String
    /// The criteria that it decides too.
    package let decidesToo: [String]
    /// How many are to be looked at, at least; nil where it is not a sample.
    package let atLeast: Int64?
    /// What can be ticked; empty for a sample, whose numbers are written.
    package let ratings: [Sentence]
    /// That it may not apply, where that can be ticked too.
    package let notApplicable: Sentence?
    package let voices: [Sentence]
    package let basis: Sentence?
  }

  /// The stops of the walk at which something is asked.
  package var stops: [(title: Sentence, questions: [Question])] {
    WalkStop.allCases.compactMap { stop in
      let questions = checklist.questions(at: stop).map { told($0) }
      return questions.isEmpty ? nil : (stop.phrase, questions)
    }
  }

  private func told(_ question: Checklist.Question) -> Question {
    let criterion = question.criterion
    var atLeast: Int64?
    if case .sample(let least, _) = criterion.answer { atLeast = least }
    return Question(
      sentence: criterion.question, level: question.level, id: question.standard.id + "/" + criterion.id,
      decidesToo: question.decidesToo.map { $0.standard.id + "/" + $0.criterion.id }, atLeast: atLeast,
      ratings: atLeast == nil
        ? question.standard.scale.words.indices.map { question.standard.ratingSentence(UInt8($0)) } : [],
      notApplicable: criterion.allowsNotApplicable ? Words.Common.notApplicable : nil,
      voices: question.voices.words.map { $0.phrase },
      basis: criterion.basis.map { basis in Sentence { basis.text(in: $0) } })
  }
}
