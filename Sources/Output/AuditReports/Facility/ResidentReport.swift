package import AuditChecking
package import AuditComparison
internal import AuditDesk
package import AuditModel
package import AuditScoring
package import AuditWording

/// What those who live in a place answered, as far as a view tells it. Outside the ministry's view only how often the good answer was
/// given, and that as rule D2 tells counts: the one who answered otherwise cannot be looked for.
package struct ResidentReport {
  package let heard: HeardResidents
  package let isExact: Bool

  package init(_ heard: HeardResidents, isExact: Bool) {
    self.heard = heard
    self.isExact = isExact
  }

  /// When they were asked, and how many answered.
  package var heading: Sentence {
    Sentence(same: heard.record.date.iso + " · ") + ownAsking
      + Words.Residents.answered(answered: heard.counts.answered, asked: heard.counts.asked)
  }

  /// That the facility asked them itself; empty where a visit did.
  private var ownAsking: Sentence {
    heard.record.kind == .selfAssessment ? heard.record.kind.phrase + Sentence(same: " · ") : Sentence(same: "")
  }

  /// How many of those who answered gave the good answer.
  package func good(_ answers: ResidentCounts.Answers) -> FacilityCount {
    let count = FacilityCount(Int(clamping: answers.good), of: Int(clamping: answers.all))
    return isExact ? count : count.veiled
  }

  /// `7 yes, 2 so-so, 0 no`, or `yes: at least 8 of 9`.
  package func sentence(of answers: ResidentCounts.Answers) -> Sentence {
    guard isExact else { return Face.good.phrase + Sentence(same: " ") + good(answers).phrase }
    return Words.Residents.threeCounts(good: answers.good, middle: answers.middle, bad: answers.bad)
  }

  /// `“Do you feel safe here?” girls: 7 yes, 2 so-so, 0 no; women: …`; with the words that each group was asked in.
  package func sentence(of answered: HeardResidents.Answered) -> Sentence {
    Sentence { text(of: answered, in: $0) }
  }

  private func text(of answered: HeardResidents.Answered, in language: Language) -> String {
    let between = Words.List.semicolon[language]
    var parts: [(asked: String, groups: String)] = []
    for (group, answers) in answered.groups {
      let told = group.phrase[language] + Words.Common.colon[language] + sentence(of: answers)[language]
      let asked = answered.question.text(for: group)[language]
      if let index = parts.firstIndex(where: { $0.asked == asked }) {
        parts[index].groups += between + told
      } else {
        parts.append((asked, told))
      }
    }
    return parts.map { Words.Residents.quotedQuestion(question: $0.asked, answers: $0.groups)[language] }
      .joined(separator: between)
  }

  /// What bears on a criterion, with the day when it was asked.
  package func sentences(on criterion: Int) -> [Sentence] {
    heard.answers(on: criterion).map {
      sentence(of: $0) + Sentence(same: " (") + ownAsking + Sentence(same: heard.record.date.iso + ")")
    }
  }
}

extension FacilityReport {
  /// What residents answered, beside the findings of an audit; nil where they were not asked, or the view does not tell.
  package func residents(in scored: ScoredAudit) -> ResidentReport? {
    guard tellsCounts else { return nil }
    return scored.audit.residents.map { ResidentReport($0, isExact: view == .ministry) }
  }

  /// The latest answers of residents: those of the standings, or else of a self-assessment.
  package var latestResidents: ResidentReport? { allResidents.first }

  /// The latest answers of residents to visits, and those that the facility asked for itself since.
  package var allResidents: [ResidentReport] {
    var all: [ResidentReport] = []
    for audits in [standings, parts.compactMap(\.selfAssessment)] {
      let heard = audits.filter { $0.audit.residents != nil }
      let latest = heard.max { $0.audit.residents!.record.date < $1.audit.residents!.record.date }
      guard let told = latest.flatMap({ residents(in: $0) }) else { continue }
      if all.allSatisfy({ $0.heard.record.date < told.heard.record.date }) { all.append(told) }
    }
    return all
  }
}

extension Questionnaire.Question {
  /// What it asks, and where children are asked it in other words, these too.
  package var asked: [Sentence] {
    let isForChildren = groups.words.contains { $0.isOfChildren }
    let (adults, children) = (wording.adults.sentence, wording.children.sentence)
    guard groups.words.contains(where: { !$0.isOfChildren }) else { return [children] }
    return isForChildren && (adults[.english] != children[.english]) ? [adults, children] : [adults]
  }

  /// The same in one.
  package var inWords: Sentence { asked.dropFirst().reduce(asked[0]) { $0 + Sentence(same: " / ") + $1 } }
}
