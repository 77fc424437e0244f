public import AuditAsking
public import AuditModel
package import AuditWording

/// What a facility must be asked, as it is told: how much, what to count first, which services to ask for, then stop by stop.
public struct ChecklistReport: Sendable {
  private let checklist: Checklist
  private let catalogue: MeasureCatalogue
  private let followUp: FollowUpReport?
  package let facility: String

  /// - Parameters:
  ///   - checklist: what is asked.
  ///   - facility: who is asked.
  ///   - measures: names what is counted.
  ///   - followUp: what it is about where it is a follow-up: that stands first.
  public init(
    _ checklist: Checklist, for facility: Facility, measures: MeasureCatalogue, followUp: FollowUpReport? = nil
  ) {
    self.checklist = checklist
    self.followUp = followUp
    catalogue = measures
    self.facility = facility.id
  }

  package var summary: Sentence { checklist.summary }
  /// With their editions and revisions.
  package var standards: String { checklist.standards.map(\.nameAndVersion).joined(separator: ", ") }

  /// Which visit it follows, and how it is done; none where it is no follow-up.
  package var remarks: [Sentence] {
    followUp.map { [$0.follows, $0.how, $0.left].compactMap { $0 } } ?? []
  }

  /// What to count and measure first, and which services to ask for; without a list in which nothing stands.
  package var lists: [(title: Sentence, isCounted: Bool, entries: [(name: Sentence, id: String)])] {
    let measures = checklist.measures.map { item in
      (
        name: found(decidedBy: { $0.measures.contains(item.measure) }, behind: catalogue.measures[item.measure].label),
        id: catalogue.measures[item.measure].id
      )
    }
    let services = checklist.services.map { service in
      (name: found(decidedBy: { $0.services.contains(service) }, behind: service.phrase), id: service.word)
    }
    return [(Words.Checklist.measures, true, measures), (Words.Checklist.services, false, services)]
      .filter { !$0.2.isEmpty }
  }

  /// A name, and what is to be seen again because of it.
  private func found(
    decidedBy isOne: ((measures: Set<Int>, services: Set<Service>)) -> Bool, behind name: Sentence
  ) -> Sentence {
    (followUp?.items ?? []).filter { isOne(checklist.decidingCounts(of: Set($0.criteria), measures: catalogue)) }
      .reduce(name) { all, item in
        all + Sentence(same: " — ") + Words.FollowUp.again + Words.Common.colon + item.name
          + Sentence(same: " · ") + item.finding
      }
  }

  /// A question, and what must be known to answer it.
  package struct Question {
    package let sentence: Sentence
    /// What the standard asks, where that stands beside the question.
    package let requirement: Sentence?
    package let level: Level
    /// What it is about; nil where only the id tells.
    package let title: Sentence?
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
    /// What was found and is to be done; none where nothing of it is to be seen again.
    package let found: [Sentence]
  }

  /// The stops of the walk at which something is asked.
  package var stops: [(title: Sentence, questions: [Question])] {
    let again = followUp?.again ?? []
    func isAgain(_ question: Checklist.Question) -> Bool { question.decides.contains { again.contains($0) } }
    var told: Set<String> = []
    let first = (followUp?.items ?? []).flatMap { item in
      checklist.questions.filter { question in
        question.decides.contains { item.criteria.contains($0) } && told.insert(question.decides[0]).inserted
      }
    }.map { self.told($0) }
    return (first.isEmpty ? [] : [(Words.FollowUp.again, first)])
      + WalkStop.allCases.compactMap { stop in
        let questions = checklist.questions(at: stop).filter { !isAgain($0) }.map { self.told($0) }
        return questions.isEmpty ? nil : (stop.phrase, questions)
      }
  }

  private func told(_ question: Checklist.Question) -> Question {
    let criterion = question.criterion
    var atLeast: Int64?
    if case .sample(let least, _) = criterion.answer { atLeast = least }
    return Question(
      sentence: criterion.question, requirement: criterion.besideQuestion, level: question.level,
      title: criterion.title?.sentence, id: question.standard.id + "/" + criterion.id,
      decidesToo: question.decidesToo.map { $0.standard.id + "/" + $0.criterion.id }, atLeast: atLeast,
      ratings: atLeast == nil
        ? question.standard.scale.words.indices.map { question.standard.ratingSentence(UInt8($0)) } : [],
      notApplicable: criterion.allowsNotApplicable ? Words.Common.notApplicable : nil,
      voices: question.voices.words.map { $0.phrase },
      basis: criterion.basis.map { basis in Sentence { basis.text(in: $0) } },
      found: followUp?.item(on: question.decides)?.lines ?? [])
  }
}
