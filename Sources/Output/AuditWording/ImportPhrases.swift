internal import AuditMerging
package import AuditModel

/// The words of bringing records home.
package enum ImportPhrases {
  package static let new = Sentence("a new record", "កំណត់ត្រាថ្មី")
  package static let alreadyHome = Sentence("already home, nothing new in it", "មាននៅទីនេះរួចហើយ គ្មានអ្វីថ្មីទេ")
  package static let laidTogether = Sentence(
    "laid together with the copy that is there", "បញ្ចូលគ្នាជាមួយឯកសារចម្លងដែលមានរួច")
  package static let answers = Counted("answer", "answers", "ចម្លើយ")
  package static let measures = Counted("measure", "measures", "រង្វាស់")
  package static let services = Counted("service", "services", "សេវា")
  static let added = Sentence("added", "បន្ថែម")
  package static let newer = Sentence("newer state of the same copy", "ស្ថានភាពថ្មីជាងនៃឯកសារចម្លងដដែល")
  package static let mineStays = Sentence("decided: mine stays", "បានសម្រេច៖ របស់ខ្ញុំនៅដដែល")
  package static let decided = Sentence("decided", "បានសម្រេច")
  package static let waits = Sentence("the two copies differ, and a person must decide", "ឯកសារចម្លងទាំងពីរខុសគ្នា មនុស្សត្រូវសម្រេច")
  package static let mine = Sentence("mine", "របស់ខ្ញុំ")
  package static let theirs = Sentence("theirs", "របស់គេ")
  package static let decideBy = Sentence(
    "decide with --take mine, --take theirs, or for one of them", "សម្រេចដោយ --take mine, --take theirs ឬសម្រាប់មួយៗ")
  package static let written = Sentence("written", "បានសរសេរ")
  package static let writtenInPart = Sentence(
    "written, without what waits for a person or was refused", "បានសរសេរ លើកលែងតែអ្វីដែលរង់ចាំមនុស្សសម្រេច ឬត្រូវបានបដិសេធ")
  package static let wouldBeWrittenInPart = Sentence(
    "would be written, without what waits for a person or was refused",
    "នឹងត្រូវសរសេរ លើកលែងតែអ្វីដែលរង់ចាំមនុស្សសម្រេច ឬត្រូវបានបដិសេធ")
  package static let wouldBeWritten = Sentence("would be written", "នឹងត្រូវសរសេរ")
  package static let notWritten = Sentence("nothing was written", "មិនបានសរសេរអ្វីទេ")
  package static let keptAs = Sentence(
    "what was there, with its comments, is kept as", "អ្វីដែលមានពីមុន រួមទាំងមតិយោបល់ ត្រូវបានរក្សាទុកជា")
  package static func furtherCopies(_ all: Int, changed: Int, waiting: Int, alike: Int) -> Sentence {
    let parts: [(Int, Sentence)] = [
      (changed, Sentence("brought something new", "នាំមកនូវអ្វីថ្មី")),
      (waiting, Sentence("differ and wait for a person", "ខុសគ្នា ហើយរង់ចាំមនុស្សសម្រេច")),
      (alike, Sentence("brought nothing new", "គ្មានអ្វីថ្មី")),
    ].filter { $0.0 > 0 }
    return Sentence(
      "and \(all) more copies of this visit, which are not shown: "
        + parts.map { "\($0.0) \($0.1.english)" }.joined(separator: ", "),
      "និងឯកសារចម្លង \(all) ទៀតនៃការចុះពិនិត្យនេះ ដែលមិនបានបង្ហាញ៖ "
        + parts.map { "\($0.0) \($0.1.khmer)" }.joined(separator: ", "))
  }
  static let nothing = Sentence("nothing", "គ្មានអ្វី")
  static let notOffered = Sentence("not offered", "មិនផ្តល់")
  static let unknownWriter = Sentence("not said by whom", "មិនបានបញ្ជាក់ដោយអ្នកណា")
}

extension Authorship {
  /// Who and when, as far as it is known.
  package func text(in language: Language) -> String {
    [who ?? ImportPhrases.unknownWriter[language], when].compactMap { $0 }.joined(separator: ", ")
  }
}

extension PartValue {
  /// On one line, in the words of a record.
  package func text(in language: Language) -> String {
    switch self {
    case .text(let text): return text
    case .number(let number): return number.text
    case .service(let content): return content.text(in: language)
    case .counts(let counts): return counts.line
    case .answer(let content): return content.text(in: language)
    case .nothing: return ImportPhrases.nothing[language]
    }
  }
}

extension TextContent {
  package func text(in language: Language) -> String {
    if khmer.isEmpty { return text }
    return language == .khmer || text.isEmpty ? khmer : text
  }
}

extension ServiceContent {
  fileprivate func text(in language: Language) -> String {
    if isNotOffered { return ImportPhrases.notOffered[language] }
    var parts: [String] = []
    if !provided.isEmpty { parts.append("provided: " + provided.words.map(\.word).joined(separator: ", ")) }
    if !referred.isEmpty { parts.append("referred: " + referred.words.map(\.word).joined(separator: ", ")) }
    if !to.isEmpty { parts.append("to: " + to.text(in: language)) }
    if let cost = costToResident { parts.append("cost-to-resident: " + cost.text) }
    if let cost = costPerPersonYear { parts.append("cost-per-person-year: " + cost.text) }
    if !note.isEmpty { parts.append(Phrases.note[language] + ": " + note.text(in: language)) }
    return parts.joined(separator: " · ")
  }
}

extension AnswerContent {
  fileprivate func text(in language: Language) -> String {
    var parts: [String] = []
    if !rating.isEmpty { parts.append(rating) }
    if let sample {
      let numbers = [sample.conforming, sample.checked, sample.of].map { $0.map { String($0) } ?? "?" }
      parts.append(numbers[0] + " / " + numbers[1] + " (" + Phrases.of[language] + " " + numbers[2] + ")")
    }
    if !reason.isEmpty { parts.append(Phrases.reason[language] + ": " + reason.text(in: language)) }
    if !note.isEmpty { parts.append(Phrases.note[language] + ": " + note.text(in: language)) }
    if !heard.isEmpty { parts.append(Phrases.heard[language] + ": " + heard.words.map(\.word).joined(separator: ", ")) }
    if !evidence.isEmpty { parts.append(Phrases.evidence[language] + ": " + evidence.joined(separator: ", ")) }
    return parts.isEmpty ? ImportPhrases.nothing[language] : parts.joined(separator: " · ")
  }
}
