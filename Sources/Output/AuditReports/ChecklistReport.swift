public import AuditAsking
public import AuditModel
package import AuditWording

/// What a facility must be asked, as it is told: how much, what to count first, which services to ask for, then stop by stop.
public struct ChecklistReport: Sendable {
  private let checklist: Checklist
  private let catalogue: MeasureCatalogue
  private let followUp: FollowUpReport?
  /// The dangers that stand and of which the facility may read.
  package let dangers: DangerReport?
  package let facility: String

  /// - Parameters:
  ///   - checklist: what is asked.
  ///   - facility: who is asked.
  ///   - measures: names what is counted.
  ///   - known: what is known before the visit: dangers that stand first, then what a follow-up is about.
  public init(
    _ checklist: Checklist, for facility: Facility, measures: MeasureCatalogue, known: NextVisitReport? = nil
  ) {
    self.checklist = checklist
    followUp = known?.followUp
    dangers = known?.dangers
    catalogue = measures
    self.facility = facility.id
  }

  /// How much is asked; of a follow-up, how much of that is to be seen again.
  package var summary: Sentence {
    guard let followUp else { return checklist.summary }
    let (again, open) = (again.count, open.count)
    return followUp.summary(of: checklist.asked, again: again, open: open)
  }
  /// With their editions and revisions.
  package var standards: String { checklist.standards.map(\.nameAndVersion).joined(separator: ", ") }

  /// Which visit it follows, and how it is done; none where it is no follow-up.
  package var remarks: [Sentence] {
    followUp.map { [$0.follows, $0.how, $0.left].compactMap { $0 } } ?? []
  }

  /// Something that is asked.
  package enum Entry {
    /// What is counted, or a service that is asked for, and its id.
    case counted(Sentence, id: String)
    case service(Sentence, id: String)
    case question(Question)
  }

  private enum Asked: Hashable {
    case measure(Int)
    case service(Service)
    /// By its position in the checklist.
    case question(Int)
  }

  private var all: [Asked] {
    checklist.measures.map { .measure($0.measure) } + checklist.services.map { .service($0) }
      + checklist.questions.indices.map { .question($0) }
  }

  /// What is to be seen again: critical first, then by day.
  private var again: [Asked] {
    var told: Set<Asked> = []
    return (followUp?.items ?? []).flatMap { item in deciding(Set(item.criteria)).filter { told.insert($0).inserted } }
  }

  /// What was open before, and decides nothing that is to be seen again.
  private var open: [Asked] {
    guard let followUp else { return [] }
    let again = Set(again)
    return deciding(Set(followUp.open)).filter { !again.contains($0) }
  }

  private func deciding(_ criteria: Set<String>) -> [Asked] {
    let counts = checklist.decidingCounts(of: criteria, measures: catalogue)
    return all.filter { asked in
      switch asked {
      case .measure(let measure): counts.measures.contains(measure)
      case .service(let service): counts.services.contains(service)
      case .question(let index): checklist.questions[index].decides.contains { criteria.contains($0) }
      }
    }
  }

  /// All that is asked, under its headings: of a follow-up first what is to be seen again and what was open; then what to count and
  /// measure, which services to ask for, and the stops of the walk.
  package var sections: [(title: Sentence, entries: [Entry])] {
    let (again, open) = (again, open)
    let told = Set(again + open)
    let rest = all.filter { !told.contains($0) }
    var sections: [(Sentence, [Asked])] = [(Words.FollowUp.again, again), (Words.FollowUp.open, open)]
    sections.append((Words.Checklist.measures, rest.filter { if case .measure = $0 { true } else { false } }))
    sections.append((Words.Checklist.services, rest.filter { if case .service = $0 { true } else { false } }))
    sections += WalkStop.allCases.map { stop in
      (
        stop.phrase,
        rest.filter {
          if case .question(let index) = $0 { checklist.questions[index].criterion.stop == stop } else { false }
        }
      )
    }
    return sections.filter { !$0.1.isEmpty }.map { title, asked in (title, asked.map { entry($0) }) }
  }

  private func entry(_ asked: Asked) -> Entry {
    switch asked {
    case .measure(let index):
      let measure = catalogue.measures[index]
      return .counted(found(decidedBy: { $0.measures.contains(index) }, behind: measure.label), id: measure.id)
    case .service(let service):
      return .service(
        found(decidedBy: { $0.services.contains(service) }, behind: service.phrase), id: service.word)
    case .question(let index): return .question(self.told(checklist.questions[index]))
    }
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
