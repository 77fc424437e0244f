public import AuditAsking
package import AuditModel

extension CountTrouble {
  /// What is wrong, and what to type instead.
  public var wording: Sentence {
    switch self {
    case .noQuestionnaire: Words.Residents.none
    case .noSuchQuestion(let word): Words.TypingResidents.noQuestion(word: word)
    case .notAsked(let group, let question): Words.TypingResidents.notAsked(group: group.phrase, question: question)
    case .numbersExpected(let group): Words.TypingResidents.numbersExpected(group: group?.word ?? "girls")
    case .tooFew(let number): Words.TypingResidents.tooFew(number: number)
    case .askedMissing: Words.TypingResidents.askedMissing
    case .answeredMissing(let group): Words.TypingResidents.answeredMissing(group: group.word)
    case .moreThanAnswered(let group, let question):
      Words.TypingResidents.moreThanAnswered(group: group.phrase, question: question)
    case .moreThanAsked: Words.TypingResidents.moreThanAsked
    }
  }
}

extension TypedCount {
  /// What was counted, with its numbers.
  ///
  /// - Parameters:
  ///   - numbers: nil where it was taken back.
  ///   - questionnaire: whose words name the questions.
  package func sentence(_ numbers: [Int64]?, by questionnaire: Questionnaire?) -> Sentence {
    guard let numbers else { return label(by: questionnaire) + Words.Common.colon + Words.Typing.cleared }
    guard numbers.count == 3 else {
      return label(by: questionnaire) + Words.Common.colon + Sentence(same: String(numbers[0]))
    }
    return label(by: questionnaire) + Words.Common.colon
      + Words.Residents.threeCounts(good: numbers[0], middle: numbers[1], bad: numbers[2])
  }

  private func label(by questionnaire: Questionnaire?) -> Sentence {
    switch self {
    case .asked: return Words.Residents.handedOut
    case .answered(let group): return group.phrase + Sentence(same: " · ") + Words.Residents.cameBack
    case .faces(let group, let id):
      let text = questionnaire?.question(id)?.text(for: group).sentence ?? Sentence(same: id)
      return group.phrase + Sentence(same: " · ") + text
    }
  }
}
