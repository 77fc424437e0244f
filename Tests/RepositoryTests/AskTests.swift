import AuditModel
import Foundation
import Testing

/// What is read out on a visit. On paper and on the phone the requirement stands elsewhere or not at all, so a question
/// names what it asks about.
@Suite struct AskTests {
  /// Words that point at something: allowed only where it stands before the eyes of who is asked ("this centre"), or
  /// was named before in the same question ("of whom", ក្នុងនោះ).
  static let pointing: [Language: String] = [
    .english: #"(?i)\b(these|such|both|all (\#(numbers))|the (\#(numbers))\b(?! of)|those(?! who| here| living)"#
      + #"|this(?! (place|centre|year|week|month|evening|shift|home|site|one)\b)|(is|are|of|in|by) that|they show this)\b"#,
    .khmer: #"ទាំង(ពីរ|បី|បួន|ប្រាំ|ដប់|នេះ|នោះ)|ដប់មួយផ្នែក|បែបនេះ|ដូច្នេះ|ចំណោមនេះ"#
      + #"|(?<!ទី|ថ្ងៃ|ឥឡូវ|ឆ្នាំ|ខែ|សប្តាហ៍|ល្ងាច|យប់|វេន|មណ្ឌល|ផ្ទះ|លើក|មុន)នេះ|(?<!ទី|អ្នក|ទឹក|ពេល|ក្នុង)នោះ"#,
  ]
  static let numbers = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"

  /// What is known only to who has read the requirement: questions said so, and could not be answered.
  static let knownFromTheText =
    #"(?i)\b(the (procedures|rule|urgent question|list of rights|official)\b(?! that| of)|the last ones|their homes"#
    + #"|kind of place|the placement's registration|the form of every stage|copy of the standards|the failed inspection"#
    + #"|the small ones|the book|the questions began|something different|stands in the way|are complete|followed up)\b"#

  /// A word that stands for another, at the beginning of a question, where nothing was named yet. What is only the subject of
  /// “does it take” or “sees to it that” stands for nothing.
  static let pronounFirst =
    #"(?i)^(when|where|how|who|whom|what|which|why|do|did|does|is|are|was|were|has|have|may|can)\b"#
    + #"( \w+){0,4}? (it|they|them)\b(?! (take|that)\b)"#

  /// Files of nobody.
  static let filesOfNobody: [Language: String] = [
    .english: #"(?i)\bof the files looked at\b"#, .khmer: "សំណុំឯកសារដែលបានពិនិត្យ",
  ]

  /// The words of a question that cannot be understood from it alone.
  static func unresolved(in ask: String, _ language: Language) -> String? {
    let english = language == .english ? [knownFromTheText, pronounFirst] : []
    let patterns = ([pointing[language], filesOfNobody[language]].compactMap { $0 }) + english
    for pattern in patterns {
      if let range = ask.range(of: pattern, options: .regularExpression) { return String(ask[range]) }
    }
    return nil
  }

  @Test(arguments: ShippedContentTests.standards.map(\.id))
  func `every question can be answered without reading the requirement`(id: String) throws {
    let standard = try #require(ShippedContentTests.standards.first { $0.id == id })
    for criterion in standard.criteria {
      let ask = try #require(criterion.ask, "\(id)/\(criterion.id)")
      for language in [Language.english, .khmer] {
        let text = ask.text(in: language)
        let word = AskTests.unresolved(in: text, language)
        #expect(word == nil, "\(id)/\(criterion.id): “\(word ?? "")” in: \(text)")
      }
    }
  }

  @Test(arguments: [
    "In how many of the files looked at are all three shown?",
    "In how many of the files looked at are both approvals there, with who gave them?",
    "In how many of the files looked at is there such a plan, with steps, persons and an end date?",
    "In how many of the high-risk cases looked at do the times on file show this?",
    "Where is that decision, and may I see your copy of the policy and standards?",
    "How did you choose these trades, and what do former trainees live on?",
    "After the failed inspection, when did the second one take place and what came of it?",
    "How many days did the last ones wait, and what did they take home with them?",
    "In how many of the files looked at is there a dated safety assessment and plan?",
    "What did you do when your last visitor came? Please show me the book.",
    "When did you last see it, and where?",
    "Who is with the small ones now, last night, and when that person goes out?",
  ])
  func `a question that points at what it does not name is found`(ask: String) {
    #expect(AskTests.unresolved(in: ask, .english) != nil)
  }

  @Test(arguments: [
    "ក្នុងចំណោមសំណុំឯកសារដែលបានមើល តើមានប៉ុន្មានមានគ្រប់ទាំងប្រាំ?",
    "ក្នុងចំណោមសំណុំឯកសារដែលបានមើល តើមានប៉ុន្មានមានគម្រោងបែបនេះ?",
    "សូមមើលវិធាននោះបានទេ ហើយអ្នកណាបានសម្រេច?",
    "ក្នុងចំណោមសំណុំឯកសារដែលបានពិនិត្យ តើមានប៉ុន្មានសំណុំដែលមានកាលបរិច្ឆេទ?",
  ])
  func `a Khmer question that points at what it does not name is found`(ask: String) {
    #expect(AskTests.unresolved(in: ask, .khmer) != nil)
  }

  @Test func `a measure is named so that its title can be understood alone`() {
    let measures = ShippedContentTests.library.value?.measures.measures ?? []
    #expect(measures.count > 30)
    for measure in measures {
      for language in [Language.english, .khmer] {
        let title = measure.title.text(in: language)
        let word = AskTests.unresolved(in: title, language)
        #expect(word == nil, "\(measure.id): “\(word ?? "")” in: \(title)")
        #expect(!title.contains("among them"), "\(measure.id)")
      }
    }
  }

  @Test func `every measure that is written says in both languages what it can sensibly be, and why`() {
    for measure in ShippedContentTests.library.value?.measures.measures ?? [] where measure.quotient == nil {
      #expect(measure.sense?.reason.has(.english) == true && measure.sense?.reason.has(.khmer) == true, "\(measure.id)")
      #expect(measure.sense?.atMost != nil || measure.sense?.notAbove != nil, "\(measure.id)")
    }
  }

  @Test func `equal criteria that ask one thing ask it in the same words`() {
    var asks: [String: String] = [:]
    for standard in ShippedContentTests.standards {
      for criterion in standard.criteria {
        guard let ask = criterion.ask else { continue }
        let english = ask.text(in: .english)
        let khmer = ask.text(in: .khmer)
        #expect(asks[english, default: khmer] == khmer, "\(standard.id)/\(criterion.id): \(khmer)")
        asks[english] = khmer
      }
    }
  }
}
