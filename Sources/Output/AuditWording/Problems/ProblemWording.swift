internal import AuditModel
internal import InputProblems

/// How a problem is put to a person: a code that never changes, what is wrong, and what to write instead.
package struct ProblemWording {
  let code: String
  package let message: Sentence
  let hint: Sentence?

  init(_ code: String, _ message: Sentence, hint: Sentence? = nil) {
    self.code = code
    self.message = message
    self.hint = hint
  }
}

extension ProblemKind {
  var wording: ProblemWording {
    switch self {
    case .audit(let trouble): trouble.wording
    case .file(let code, let nearest): code.wording(nearest: nearest)
    case .yaml(let code): code.wording
    case .folder(let trouble): trouble.wording
    case .written(let trouble): trouble.wording
    case .scale(let trouble): trouble.wording
    case .rating(let trouble): trouble.wording
    case .criterion(let trouble): trouble.wording
    case .tailoring(let trouble): trouble.wording
    case .madeByTailoring(let kind, let standard, let line): kind.wording.made(in: line, of: standard)
    case .plan(let trouble): trouble.wording
    case .picture(let trouble): trouble.wording
    case .importing(let trouble): trouble.wording
    }
  }
}

extension ProblemWording {
  /// The same, as a tailoring makes it in a line of the standard that it changes.
  fileprivate func made(in line: Int32, of standard: String) -> ProblemWording {
    ProblemWording(
      "made-by-tailoring",
      Sentence(
        "with this tailoring, in line \(line) of \(standard): ", "ដោយសារការកែសម្រួលនេះ នៅបន្ទាត់ \(line) នៃ \(standard)៖ ")
        + message, hint: hint)
  }
}

/// - Parameter word: what was written, which may be what is meant, in quotation marks that only people read as such.
func didYouMean(_ nearest: String?, for word: String = "", otherwise: Sentence) -> Sentence {
  guard let nearest else { return otherwise }
  if word != nearest, QuotationMarks.without(word) == nearest {
    return Sentence("write \(nearest), without the quotation marks", "សូមសរសេរ \(nearest) ដោយគ្មានសញ្ញាសម្រង់")
  }
  return Sentence("did you mean “\(nearest)”?", "តើចង់សរសេរ “\(nearest)” មែនទេ?")
}

extension Shape {
  var wording: Sentence {
    switch self {
    case .mapping: Sentence("a mapping of keys and values", "ក្រុមពាក្យគន្លឹះ និងតម្លៃ")
    case .list: Sentence("a list", "បញ្ជី")
    case .text: Sentence("a text", "អត្ថបទ")
    case .localisedText:
      Sentence(
        "a text, or one in each language",
        "អត្ថបទមួយ ឬអត្ថបទមួយសម្រាប់ភាសានីមួយៗ")
    case .textOrMapping: Sentence("a text or a mapping", "អត្ថបទ ឬក្រុមពាក្យគន្លឹះ និងតម្លៃ")
    case .number: Sentence("a number", "ចំនួន")
    }
  }

  func hint(_ key: String) -> Sentence {
    let key = key.isEmpty ? "key" : key
    switch self {
    case .mapping:
      return Sentence(
        "write “\(key):” and below it, indented, “key: value”",
        "សូមសរសេរ “\(key):” រួចនៅបន្ទាត់ក្រោម ដកឃ្លាចូល ហើយសរសេរ “key: value”")
    case .list: return Sentence("write “\(key): [one, two]”", "សូមសរសេរ “\(key): [one, two]”")
    case .text, .textOrMapping:
      return Sentence(
        "write “\(key): …” on one line, in quotes if it has “: ” in it",
        "សូមសរសេរ “\(key): …” លើបន្ទាត់តែមួយ ហើយដាក់អត្ថបទក្នុងសញ្ញាសម្រង់ បើវាមាន “: ”")
    case .localisedText:
      return Sentence(
        "write “\(key): {en: …, km: …}”",
        "សូមសរសេរ “\(key): {en: …, km: …}”")
    case .number: return Sentence("write “\(key): 42”", "សូមសរសេរ “\(key): 42”")
    }
  }
}

extension ValueForm {
  var wording: Sentence {
    switch self {
    case .date: Sentence("a date", "កាលបរិច្ឆេទ")
    case .dayOfYear: Sentence("a month and a day", "ខែ និងថ្ងៃ")
    case .number: Sentence("a number", "ចំនួន")
    case .wholeNumber: Sentence("a whole number", "ចំនួនគត់")
    case .positiveWholeNumber: Sentence("a whole number from 1", "ចំនួនគត់ចាប់ពី 1")
    case .fraction: Sentence("a fraction between 0 and 1", "ប្រភាគចន្លោះ 0 និង 1")
    case .percent: Sentence("a percentage", "ភាគរយ")
    case .test: Sentence("a test", "លក្ខខណ្ឌ")
    case .percentTest: Sentence("a share up to 100%", "ភាគរយដែលមិនលើស 100%")
    case .span: Sentence("a span of time", "រយៈពេល")
    case .yesOrNo: Sentence("true or false", "true ឬ false")
    case .costRange: Sentence("a range of costs", "ចន្លោះចំណាយ")
    case .countOrAll: Sentence("a whole number or “all”", "ចំនួនគត់ ឬ “all”")
    case .equalsReference: Sentence("a reference to a criterion", "ការយោងទៅលក្ខណៈវិនិច្ឆ័យមួយ")
    case .version: Sentence("an edition and revision", "លេខបោះពុម្ព និងលេខកំណែ")
    }
  }

  var example: String {
    switch self {
    case .date: "2026-03-14"
    case .dayOfYear: "\"03-14\""
    case .number: "2.5"
    case .wholeNumber, .positiveWholeNumber: "3"
    case .fraction: "1/2"
    case .percent: "85%"
    case .test: "\">= 3\""
    case .percentTest: "80%"
    case .span: "3 months"
    case .yesOrNo: "true"
    case .costRange: "[0, 60]"
    case .countOrAll: "all"
    case .equalsReference: "alternative-care/food.three-meals"
    case .version: "\"2014.1\""
    }
  }
}

extension Noun {
  var code: String {
    switch self {
    case .standard: "standard"
    case .criterion: "criterion"
    case .section: "section"
    case .source: "source"
    case .measure: "measure"
    case .rating: "rating"
    case .sectionRating: "section-rating"
    case .service: "service"
    case .facility: "facility"
    case .question: "question"
    }
  }

  var wording: Sentence {
    switch self {
    case .standard: Sentence("standard", "ស្តង់ដារ")
    case .criterion: Sentence("criterion", "លក្ខណៈវិនិច្ឆ័យ")
    case .section: Sentence("section", "ផ្នែក")
    case .source: Sentence("source", "ប្រភព")
    case .measure: Sentence("measure", "រង្វាស់")
    case .rating: Sentence("rating", "ចំណាត់ថ្នាក់")
    case .sectionRating: Sentence("section rating", "ចំណាត់ថ្នាក់តាមផ្នែក")
    case .service: Sentence("service", "សេវា")
    case .facility: Sentence("facility", "គ្រឹះស្ថាន")
    case .question: Sentence("question", "សំណួរ")
    }
  }

  var hint: Sentence {
    switch self {
    case .standard:
      Sentence(
        "“careaudit standards” lists them",
        "“careaudit standards” បង្ហាញបញ្ជីស្តង់ដារ")
    case .criterion:
      Sentence(
        "“careaudit standards ID” lists the criteria of a standard",
        "“careaudit standards ID” បង្ហាញបញ្ជីលក្ខណៈវិនិច្ឆ័យនៃស្តង់ដារមួយ")
    case .section:
      Sentence(
        "name a section of this standard",
        "សូមសរសេរឈ្មោះផ្នែកមួយរបស់ស្តង់ដារនេះ")
    case .source: Sentence("add it under sources", "សូមបន្ថែមវាក្រោម sources")
    case .measure:
      Sentence(
        "Standards/measures.yaml has the names of all; a new one is added there",
        "Standards/measures.yaml មានឈ្មោះរង្វាស់ទាំងអស់; រង្វាស់ថ្មីត្រូវបន្ថែមនៅទីនោះ")
    case .rating:
      Sentence(
        "name a rating of this standard",
        "សូមសរសេរចំណាត់ថ្នាក់មួយរបស់ស្តង់ដារនេះ")
    case .sectionRating:
      Sentence(
        "name one of section-ratings",
        "សូមសរសេរមួយក្នុងចំណោម section-ratings")
    case .service:
      Sentence(
        "one of: " + Service.words.joined(separator: ", "),
        "សូមជ្រើសមួយក្នុងចំណោម៖ " + Service.words.joined(separator: ", "))
    case .facility: Sentence("name a folder in Audits", "សូមសរសេរឈ្មោះថតមួយក្នុង Audits")
    case .question:
      Sentence("Standards/residents.yaml has the names of all", "Standards/residents.yaml មានឈ្មោះទាំងអស់")
    }
  }
}
