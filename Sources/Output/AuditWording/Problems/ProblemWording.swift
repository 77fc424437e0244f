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
    case .wording(let trouble): trouble.wording
    case .drafting(let trouble): trouble.wording
    case .sheet(let trouble): trouble.wording
    case .inCell(let kind, let place): kind.wording.told(at: place)
    }
  }
}

extension ProblemWording {
  /// The same, as a tailoring makes it in a line of the standard that it changes.
  fileprivate func made(in line: Int32, of standard: String) -> ProblemWording {
    ProblemWording(
      "made-by-tailoring",
      Words.Problem.madeByTailoring(line: line, standard: standard) + message, hint: hint)
  }
}

/// - Parameter word: what was written, which may be what is meant, in quotation marks that only people read as such.
func didYouMean(_ nearest: String?, for word: String = "", otherwise: Sentence) -> Sentence {
  guard let nearest else { return otherwise }
  if word != nearest, QuotationMarks.without(word) == nearest {
    return Words.Problem.writeWithoutQuotationMarks(nearest: nearest)
  }
  return Words.Problem.didYouMean(nearest: nearest)
}

extension Shape {
  var wording: Sentence {
    switch self {
    case .mapping: Words.Problem.mapping
    case .list: Words.Problem.list
    case .text: Words.Problem.text
    case .localisedText: Words.Problem.localisedText
    case .textOrMapping: Words.Problem.textOrMapping
    case .number: Words.Problem.number
    }
  }

  func hint(_ key: String) -> Sentence {
    let key = key.isEmpty ? "key" : key
    switch self {
    case .mapping: return Words.Problem.mappingHint(key: key)
    case .list: return Words.Problem.listHint(key: key)
    case .text, .textOrMapping: return Words.Problem.textHint(key: key)
    case .localisedText: return Words.Problem.localisedTextHint(key: key)
    case .number: return Words.Problem.numberHint(key: key)
    }
  }
}

extension WrittenValue {
  var wording: Sentence {
    switch self {
    case .date: Words.Problem.date
    case .time: Words.Problem.time
    case .dayOfYear: Words.Problem.dayOfYear
    case .number: Words.Problem.number
    case .wholeNumber: Words.Problem.wholeNumber
    case .positiveWholeNumber: Words.Problem.positiveWholeNumber
    case .fraction: Words.Problem.fraction
    case .percent: Words.Problem.percent
    case .test: Words.Problem.test
    case .percentTest: Words.Problem.percentTest
    case .span: Words.Problem.span
    case .yesOrNo: Words.Problem.yesOrNo
    case .costRange: Words.Problem.costRange
    case .share: Words.Problem.share
    case .countOrShare: Words.Problem.countOrShare
    case .countOrAll: Words.Problem.countOrAll
    case .equalsReference: Words.Problem.equalsReference
    case .version: Words.Problem.version
    case .provinceCode: Words.Problem.provinceCode
    }
  }

  var example: String {
    switch self {
    case .date: "2026-03-14"
    case .time: "09:30"
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
    case .share: "85%"
    case .countOrShare: "3"
    case .countOrAll: "all"
    case .equalsReference: "alternative-care/food.three-meals"
    case .version: "\"2014.1\""
    case .provinceCode: "\"17\""
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
    case .standard: Words.Problem.standard
    case .criterion: Words.Common.criterion
    case .section: Words.Common.section
    case .source: Words.Common.source
    case .measure: Words.Common.measure
    case .rating: Words.Common.rating
    case .sectionRating: Words.Problem.sectionRating
    case .service: Words.Common.service
    case .facility: Words.Common.facility
    case .question: Words.Problem.question
    }
  }

  var hint: Sentence {
    switch self {
    case .standard: Words.Problem.standardHint
    case .criterion: Words.Problem.criterion
    case .section: Words.Problem.section
    case .source: Words.Problem.source
    case .measure: Words.Problem.measure
    case .rating: Words.Problem.rating
    case .sectionRating: Words.Problem.sectionRatingHint
    case .service: Words.Common.oneOf(known: Service.words.joined(separator: ", "))
    case .facility: Words.Problem.facility
    case .question: Words.Problem.questionHint
    }
  }
}
