public import AuditAsking
internal import AuditMerging
public import AuditModel
internal import InputProblems

/// What is said while a form is typed in. Khmer: a draft until a native reader has reviewed it.
package enum TypingPhrases {
  package static let was = Sentence("was", "មុននេះ")
  package static let cleared = Sentence("open again", "មិនទាន់មានចម្លើយវិញ")
  package static let takenBack = Sentence("taken back", "បានដកវិញ")
  package static let visitNote = Sentence("note on the visit", "កំណត់សម្គាល់អំពីការចុះពិនិត្យ")
  package static let follows = Sentence("follows", "តាមដានបន្ទាប់ពី")
  package static let noteOnly = Sentence("note only, no rating", "មានតែកំណត់សម្គាល់ គ្មានការវាយតម្លៃ")
  package static let needsVoices = Sentence(
    "stays open until heard; add", "នៅមិនទាន់មានចម្លើយ រហូតដល់បានស្តាប់ សូមបន្ថែម")
  package static let tooFew = Sentence(
    "fewer than asked for, so it stays open; at least", "តិចជាងការតម្រូវ ដូច្នេះនៅមិនទាន់មានចម្លើយ យ៉ាងតិច")
  static let typed = Sentence("typed", "បានវាយបញ្ចូល")
  package static let allTyped = Sentence(
    "Every line has been typed. done writes the record.", "បានវាយបញ្ចូលគ្រប់ចំណុចហើយ។ “ចប់” (done) សរសេរកំណត់ត្រា។")
}

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

  private func notANumber(_ word: String) -> Sentence {
    let write = WrittenNumber(word).whatToWrite
    guard write.isEmpty else {
      return ImportTrouble.unreadable(word, as: .number) + Sentence("; ", "; ") + ImportTrouble.write(anyOf: write)
        + Sentence(": ", "៖ ")
    }
    return Sentence(
      "“\(word)” is not a number; write it as 42 or 3.5: ", "“\(word)” មិនមែនជាលេខទេ សូមសរសេរដូច 42 ឬ 3.5៖ ")
  }

  private func refused(_ word: String, _ fault: NumberFault) -> Sentence {
    let write = WrittenNumber(word).whatToWrite
    let hint = fault.limit ?? (write.isEmpty ? nil : ImportTrouble.write(anyOf: write))
    return ImportTrouble.refused(word, fault, isWhole: false)
      + (hint.map { Sentence(same: "; ") + $0 } ?? Sentence(same: ""))
      + Sentence(": ", "៖ ")
  }

  private func plainWording(_ reader: TypingView) -> Sentence {
    switch self {
    case .noLine(let word):
      Sentence(
        "“\(word)” is no code of this form; ? shows how lines are typed",
        "“\(word)” មិនមែនជាលេខកូដក្នុងទម្រង់នេះទេ; ? បង្ហាញរបៀបវាយ")
    case .unknownCode(let word):
      Sentence("this form has no line “\(word)”", "ទម្រង់នេះគ្មានចំណុច “\(word)” ទេ")
    case .wrongLetter(let word, let right):
      Sentence(
        "“\(word)” is mistyped, or is on another form than \(reader.form.number); here it is \(right): ",
        "“\(word)” វាយខុស ឬនៅលើទម្រង់ផ្សេងពី \(reader.form.number); នៅទីនេះគឺ \(right)៖ ")
        + reader.question(code: right)
    case .unknownRating(let word, let line):
      Sentence("“\(word)” is none of the boxes: ", "“\(word)” មិនមែនជាប្រអប់ណាមួយទេ៖ ") + reader.boxes(line)
    case .notApplicableRefused(let line):
      Sentence("this line cannot be “not applicable”: ", "ចំណុចនេះមិនអាច “មិនពាក់ព័ន្ធ” បានទេ៖ ") + reader.boxes(line)
    case .reasonMissing(let line):
      Sentence(
        "“not applicable” needs its reason: \(reader.code(line)) - no kitchen here",
        "“មិនពាក់ព័ន្ធ” ត្រូវមានមូលហេតុ៖ \(reader.code(line)) - គ្មានផ្ទះបាយ")
    case .unknownVoices(let word):
      Sentence("“\(word)” is not a list of voices: ", "“\(word)” មិនមែនជាបញ្ជីអ្នកដែលបានស្តាប់ទេ៖ ")
        + Sentence(
          "@ and " + Voice.allCases.map { $0.letter + " " + $0.phrase.english }.joined(separator: ", "),
          "@ និង " + Voice.allCases.map { $0.letter + " " + $0.phrase.khmer }.joined(separator: ", "))
    case .numberExpected(let word, let line):
      notANumber(word) + reader.question(line)
    case .numberRefused(let word, let fault, let line): refused(word, fault) + reader.question(line)
    case .onlyANumber(let rest, let line):
      Sentence(
        "\(reader.code(line)) takes one number and nothing else; “\(rest)” is too much",
        "\(reader.code(line)) ទទួលតែលេខមួយប៉ុណ្ណោះ “\(rest)” លើស")
    case .threeNumbersExpected(let line):
      Sentence(
        "three numbers: looked at, of how many, conforming; as \(reader.code(line)) 10 42 8, or ? where one is not known",
        "លេខបី៖ បានពិនិត្យមើល ក្នុងចំណោម ត្រូវតាមស្តង់ដារ ដូច \(reader.code(line)) 10 42 8 ឬ ? បើមិនស្គាល់")
    case .sampleInconsistent(let line):
      Sentence(
        "more conform than were looked at, or more were looked at than there are: \(reader.code(line)) 10 42 8",
        "ចំនួនត្រូវតាមស្តង់ដារច្រើនជាងចំនួនដែលបានពិនិត្យ ឬចំនួនដែលបានពិនិត្យច្រើនជាងចំនួនសរុប៖ \(reader.code(line)) 10 42 8")
    case .unknownGroups(let word, _):
      Sentence("“\(word)” names no box: ", "“\(word)” មិនមែនជាប្រអប់ទេ៖ ") + reader.groups
    case .serviceExpected(let line):
      Sentence(
        "type p and the boxes of those it is provided for, r of those referred, or - where it is not offered, as "
          + "\(reader.code(line)) p12 r2 >legal aid: ",
        "វាយ p និងប្រអប់នៃអ្នកដែលបានផ្តល់សេវា r នៃអ្នកដែលបានបញ្ជូនបន្ត ឬ - បើគ្មានសេវា ដូច \(reader.code(line)) p12 r2 >ជំនួយផ្លូវច្បាប់៖ ")
        + reader.groups
    case .textExpected(let word):
      Sentence("write something behind “\(word)”", "សូមសរសេរអ្វីមួយនៅក្រោយ “\(word)”")
    }
  }
}

/// The lines of a form as they are told while it is typed in.
public struct TypingView: Sendable {
  package let form: CodedForm
  package let measures: MeasureCatalogue
  let residents: [ResidentGroup]

  public init(_ form: CodedForm, of facility: Facility, measures: MeasureCatalogue) {
    self.form = form
    self.measures = measures
    residents = facility.residents.words
  }

  package func code(_ line: Int) -> String { form.lines[line].code }
  package func question(_ line: Int) -> Sentence { form.lines[line].question(measures) }

  func question(code: String) -> Sentence {
    form.lines.first { $0.code == code }?.question(measures) ?? Sentence(same: "")
  }

  package var groups: Sentence {
    let boxes = residents.enumerated().map { Sentence(same: String($0.offset + 1) + " ") + $0.element.phrase }
    return Sentence(boxes.map(\.english).joined(separator: ", "), boxes.map(\.khmer).joined(separator: ", "))
  }

  /// What can be ticked on a line, with what is typed for it.
  package func boxes(_ line: Int) -> Sentence {
    guard case .question(let question) = form.lines[line].subject else { return Sentence(same: "") }
    var boxes: [Sentence] = []
    if question.criterion.answer.kind == .sample {
      boxes.append(Sentence("10 42 8", "10 42 8"))
    } else {
      for rating in question.standard.scale.words.indices {
        boxes.append(Sentence(same: String(rating + 1) + " ") + question.standard.ratingSentence(UInt8(rating)))
      }
    }
    if question.criterion.allowsNotApplicable { boxes.append(Sentence(same: "- ") + Phrases.notApplicable) }
    boxes.append(Sentence(same: "0 ") + PaperPhrases.notAssessed)
    return Sentence(boxes.map(\.english).joined(separator: ", "), boxes.map(\.khmer).joined(separator: ", "))
  }
}
