public import AuditAsking
internal import AuditMerging
public import AuditModel
internal import InputProblems

extension TypingTrouble {
  /// What is wrong, and what to type instead.
  public func wording(_ reader: TypingView) -> Sentence {
    invisibleRemark(strangeWord) + plainWording(reader)
  }

  /// The word that was not understood; empty where it is not one word.
  private var strangeWord: String {
    switch self {
    case .noLine(let word), .unknownCode(let word), .unknownRating(let word, _), .unknownVoices(let word),
      .numberExpected(let word, _), .unknownGroups(let word, _):
      word
    default: ""
    }
  }

  private static var voices: Sentence {
    let voices = Voice.allCases.map { Sentence(same: $0.letter + " ") + $0.phrase }.joined(by: Words.List.comma)
    return Words.Typing.voices(voices: voices)
  }

  private func notANumber(_ word: String) -> Sentence {
    let write = WrittenNumber(word).whatToWrite
    guard write.isEmpty else {
      return ImportTrouble.unreadable(word, as: .number) + Words.List.semicolon + ImportTrouble.write(anyOf: write)
        + Words.Common.colon
    }
    return Words.Typing.numberExpected(word: word)
  }

  private func refused(_ word: String, _ fault: NumberFault) -> Sentence {
    let write = WrittenNumber(word).whatToWrite
    let hint = fault.limit ?? (write.isEmpty ? nil : ImportTrouble.write(anyOf: write))
    return ImportTrouble.refused(word, fault, isWhole: false)
      + (hint.map { Words.List.semicolon + $0 } ?? Sentence(same: ""))
      + Words.Common.colon
  }

  private func plainWording(_ reader: TypingView) -> Sentence {
    switch self {
    case .noLine(let word): Words.Typing.noLine(word: word)
    case .unknownCode(let word): Words.Typing.unknownCode(word: word)
    case .wrongLetter(let word, let right):
      Words.Typing.wrongLetter(word: word, number: reader.form.number, right: right) + reader.question(code: right)
    case .unknownRating(let word, let line): Words.Typing.unknownRating(word: word) + reader.boxes(line)
    case .notApplicableRefused(let line): Words.Typing.notApplicableRefused + reader.boxes(line)
    case .reasonMissing(let line): Words.Typing.reasonMissing(code: reader.code(line))
    case .unknownVoices(let word):
      Words.Typing.unknownVoices(word: word) + TypingTrouble.voices
    case .numberExpected(let word, let line):
      notANumber(word) + reader.question(line)
    case .numberRefused(let word, let fault, let line): refused(word, fault) + reader.question(line)
    case .onlyANumber(let rest, let line): Words.Typing.onlyANumber(code: reader.code(line), rest: rest)
    case .threeNumbersExpected(let line): Words.Typing.threeNumbersExpected(code: reader.code(line))
    case .sampleInconsistent(let line): Words.Typing.sampleInconsistent(code: reader.code(line))
    case .unknownGroups(let word, _): Words.Typing.unknownGroups(word: word) + reader.groups
    case .serviceExpected(let line):
      Words.Typing.serviceExpected(code: reader.code(line)) + reader.groups
    case .timeExpected(let text): Words.Typing.timeExpected(text: text)
    case .dayExpected(let text): Words.Danger.typingDay(text: text)
    case .dangerExpected: Words.Danger.typingName
    case .aboutExpected: Words.Danger.typingAbout
    case .textExpected(let word): Words.Typing.textExpected(word: word)
    case .counts(let trouble): trouble.wording
    }
  }
}

/// The lines of a form as they are told while it is typed in.
public struct TypingView: Sendable {
  package let form: CodedForm
  package let measures: MeasureCatalogue
  package let questionnaire: Questionnaire?
  let residents: [ResidentGroup]

  /// - Parameters:
  ///   - form: whose lines are typed.
  ///   - facility: whose boxes the services have.
  ///   - measures: by which numbers are named.
  ///   - questionnaire: what residents were asked; nil where they cannot be.
  public init(
    _ form: CodedForm, of facility: Facility, measures: MeasureCatalogue, questionnaire: Questionnaire? = nil
  ) {
    self.form = form
    self.questionnaire = questionnaire
    self.measures = measures
    residents = facility.residents.words
  }

  package func code(_ line: Int) -> String { form.lines[line].code }
  package func question(_ line: Int) -> Sentence { form.lines[line].question(measures) }
  package func requirement(_ line: Int) -> Sentence? { form.lines[line].requirement }

  /// Why a typed value makes no sense; nil where it does.
  package func doubt(_ entry: TypedEntry, in visit: TypedVisit) -> Sentence? {
    guard case .measure(let line, let value) = entry, case .measure(let measure) = form.lines[line].subject,
      let sense = measures.measures[measure].sense
    else { return nil }
    let beyond = measures.beyondSense(value, of: measure) { other in
      form.lines.indices.lazy.compactMap { index -> ExactDecimal? in
        guard case .measure(other) = form.lines[index].subject, case .measure(_, let value) = visit.entry(on: index)
        else { return nil }
        return value
      }.first
    }
    return beyond?.sentence(value.text, for: measures.measures[measure].title.sentence, because: sense.reason) { id in
      measures.ids.position(of: id).map { measures.measures[$0].title.sentence } ?? Sentence(same: id)
    }
  }

  func question(code: String) -> Sentence {
    form.lines.first { $0.code == code }?.question(measures) ?? Sentence(same: "")
  }

  package var groups: Sentence {
    let boxes = residents.enumerated().map { Sentence(same: String($0.offset + 1) + " ") + $0.element.phrase }
    return boxes.joined(by: Words.List.comma)
  }

  /// What can be ticked on a line, with what is typed for it.
  package func boxes(_ line: Int) -> Sentence {
    guard case .question(let question) = form.lines[line].subject else { return Sentence(same: "") }
    var boxes: [Sentence] = []
    if question.criterion.answer.kind == .sample {
      boxes.append(Sentence(same: "10 42 8"))
    } else {
      for rating in question.standard.scale.words.indices {
        boxes.append(Sentence(same: String(rating + 1) + " ") + question.standard.ratingSentence(UInt8(rating)))
      }
    }
    if question.criterion.allowsNotApplicable { boxes.append(Sentence(same: "- ") + Words.Common.notApplicable) }
    boxes.append(Sentence(same: "0 ") + Words.Common.notAssessed)
    return boxes.joined(by: Words.List.comma)
  }
}
