import AuditLoading
import AuditModel
import Testing

/// One change to a good document, and what must be said of it at the «marked» place.
struct Flaw: Sendable, CustomTestStringConvertible {
  let document: Document
  let old: String
  let new: String
  let severity: Problem.Severity
  let kind: ProblemKind
  /// How many problems more follow from it.
  let others: Int

  init(
    _ document: Document, _ old: String, _ new: String, _ severity: Problem.Severity, _ kind: ProblemKind,
    others: Int = 0
  ) {
    self.document = document
    self.old = old
    self.new = new
    self.severity = severity
    self.kind = kind
    self.others = others
  }

  /// An error.
  init(_ document: Document, _ old: String, _ new: String, _ kind: ProblemKind, others: Int = 0) {
    self.init(document, old, new, .error, kind, others: others)
  }

  var testDescription: String { "\(document): \(kind) for \(new)" }

  /// The document with its flaw.
  var marked: MarkedText { MarkedText(document.text.changing(old, to: new)) }
}

@Suite struct `What is wrong with a document` {
  static func check(_ flaw: Flaw) throws {
    let world = SmallWorld()
    #expect(problems(of: world, flaw.document).isEmpty, "the document is good before the change")
    let marked = flaw.marked
    let place = try #require(marked.place)
    world.write(marked.text, to: flaw.document)
    let problems = problems(of: world, flaw.document)
    let expected = Problem(flaw.severity, flaw.kind, file: world.path(flaw.document), place: place)
    #expect(problems.contains(expected), "expected \(expected); found \(problems)")
    // Records without a facility are one problem more.
    let homeless = flaw.document == .facility && flaw.severity == .error ? 1 : 0
    #expect(problems.count == 1 + flaw.others + homeless, "found \(problems)")
    let hasErrors = problems.contains { $0.severity == .error }
    // Of measures those that can be read are kept beside the problems of the others.
    if hasErrors, case .measures = flaw.document { return }
    #expect(isUsed(flaw.document, in: world) == !hasErrors)
  }

  @Test func `a flaw of one measure leaves the others`() throws {
    let world = SmallWorld()
    let good = Document.measures.text
    world.write(good + "  - {id: broken, title: {en: Broken, km: ខូច}, units: 3}\n", to: .measures)
    let loaded = world.loadStandards()
    #expect(loaded.problems.contains { $0.kind == .unknownKey("units", nearest: "unit") })
    #expect(loaded.value?.standard("test") != nil)
    #expect(loaded.value?.measures.ids.position(of: "meals") != nil)
  }

  @Test(arguments: Flaw.inShape) func `a flaw of its shape is told with its place`(flaw: Flaw) throws {
    try Self.check(flaw)
  }

  @Test(arguments: Flaw.inValues) func `a flaw of a value is told with its place`(flaw: Flaw) throws {
    try Self.check(flaw)
  }

  @Test(arguments: Flaw.inReferences) func `a flaw of a reference is told with its place`(flaw: Flaw) throws {
    try Self.check(flaw)
  }

  @Test(arguments: Flaw.inEqualities) func `a flaw of an equality is told with its place`(flaw: Flaw) throws {
    try Self.check(flaw)
  }

  @Test(arguments: Flaw.inScales) func `a flaw of a scale is told with its place`(flaw: Flaw) throws {
    try Self.check(flaw)
  }

  @Test(arguments: Flaw.inRatings) func `a flaw of the ratings is told with its place`(flaw: Flaw) throws {
    try Self.check(flaw)
  }

  @Test(arguments: Flaw.inCriteria) func `a flaw of a criterion is told with its place`(flaw: Flaw) throws {
    try Self.check(flaw)
  }

  @Test(arguments: Flaw.inRecords) func `a flaw of a record is told with its place`(flaw: Flaw) throws {
    try Self.check(flaw)
  }

  @Test(arguments: Flaw.inYAML) func `a flaw of the YAML is told with its place`(flaw: Flaw) throws {
    try Self.check(flaw)
  }

  private static func problems(of world: SmallWorld, _ document: Document) -> [Problem] {
    switch document {
    case .standard, .measures: world.loadStandards().problems
    case .tailoring: world.loadStandards(tailored: true).problems
    case .facility, .record: world.loadHome().problems
    }
  }

  private static func isUsed(_ document: Document, in world: SmallWorld) -> Bool {
    switch document {
    case .standard: world.loadStandards().value?.standard("test") != nil
    case .measures: world.loadStandards().value?.measures.measures.isEmpty == false
    case .tailoring: world.loadStandards(tailored: true).value?.standard("test")?.tailoring != nil
    case .facility: world.loadHome().facility != nil
    case .record: world.loadHome().records.count == 1
    }
  }
}

private let basis = "        basis: {status: derived}\n"
private let needs = "needs: [{every: {level: required}, at-least: met}]"
private let lastRating = "{rating: bad}"

/// A second criterion below the first.
private func second(_ fields: String) -> String {
  basis + "      - {text: x, verify: [document], basis: {status: text}, \(fields)}\n"
}

/// More keys of the first criterion.
private func more(_ lines: String) -> String {
  basis + lines.split(separator: "\n").map { "        " + $0 + "\n" }.joined()
}

private func measured(_ thresholds: String) -> String {
  more("answer: measure\nmeasure: meals\nthresholds: " + thresholds)
}

extension Flaw {
  static let inShape: [Flaw] = [
    Flaw(.standard, "standard: test\nedition: \"1\"\n", "«s»tandard: test\n", .missingKey("edition")),
    Flaw(.standard, "edition: \"1\"", "«edition»:", .missingKey("edition")),
    Flaw(.standard, "edition: \"1\"", "«edition»: ~", .missingKey("edition")),
    Flaw(.standard, "title: Test", "«titel»: x\ntitle: Test", .unknownKey("titel", nearest: "title")),
    Flaw(.standard, "title: Test", "«zzz»: x\ntitle: Test", .unknownKey("zzz", nearest: nil)),
    Flaw(.standard, "title: Test", "title: Test\n«title»: x", .duplicateKey("title", firstLine: 4)),
    Flaw(.standard, "title: Test", "title: «[»Test]", .wrongShape(key: "title", expected: .localisedText)),
    Flaw(.standard, "title: Test", "title: «{»}", .wrongShape(key: "title", expected: .localisedText)),
    Flaw(.standard, "title: Test", "title: {«fr»: x, en: Test}", .unknownKey("fr", nearest: nil)),
    Flaw(.standard, "title: Test", "title: {en: «[»x]}", .wrongShape(key: "en", expected: .text), others: 1),
    Flaw(.standard, "title: Test", "? «[»a]\n: x\ntitle: Test", .wrongShape(key: "", expected: .text)),
    Flaw(.standard, "edition: \"1\"", "edition: «{»a: 1}", .wrongShape(key: "edition", expected: .text)),
    Flaw(.standard, "title: Test", "applies: «all»\ntitle: Test", .wrongShape(key: "applies", expected: .mapping)),
    Flaw(.standard, "title: Test", "sources: «all»\ntitle: Test", .wrongShape(key: "sources", expected: .list)),
    Flaw(.standard, "title: Test", "scoring: «all»\ntitle: Test", .wrongShape(key: "scoring", expected: .mapping)),
    Flaw(
      .standard, "title: Test\n", "title: Test\nscoring: {scale: «all»}\n",
      .wrongShape(key: "scale", expected: .mapping)),
    Flaw(.standard, "verify: [document]", "verify: «[»]", .emptyList(key: "verify")),
    Flaw(.standard, "title: Test", "title: Test\napplies: {care: «[»]}", .emptyList(key: "care")),
    Flaw(.standard, "title: Test\n", "title: Test\nsection-ratings: «[»]\n", .emptyList(key: "section-ratings")),
    Flaw(.measures, "  - {id: meals,", "  - «meals»\n  - {id: meals,", .wrongShape(key: "measure", expected: .mapping)),
    Flaw(.measures, "{id: meals,", "«{»", .missingKey("id")),
    Flaw(.measures, "{id: meals,", "{id: meals, «units»: x,", .unknownKey("units", nearest: "unit")),
    Flaw(
      .measures, "quotient: [residents, caregivers]", "quotient: «[»residents]",
      .wrongShape(key: "quotient", expected: .list)),
    Flaw(.tailoring, "tailoring: local\nof: test\n", "«t»ailoring: local\n", .missingKey("of")),
    Flaw(.tailoring, "authority: The ministry", "«authority»:", .missingKey("authority")),
    Flaw(
      .tailoring, "{level: required}", "«required»", .wrongShape(key: "food.meals", expected: .mapping)),
    Flaw(.tailoring, "{level: required}", "{level: required, «id»: x}", .unknownKey("id", nearest: nil)),
    Flaw(.tailoring, "{level: required}", "{«levl»: required}", .unknownKey("levl", nearest: "level")),
    Flaw(.tailoring, "of: test", "of: test\ndrop: [«{»criterion: food.meals}]", .missingKey("reason")),
    Flaw(.facility, "care: shelter", "«care»:", .missingKey("care")),
    Flaw(.facility, "facility: home\nname: Example Home", "«f»acility: home", .warning, .missingKey("name")),
    Flaw(.facility, "location: confidential", "«location»:", .warning, .missingKey("location")),
    Flaw(.facility, "residents: [girls, women]", "residents: «[»]", .emptyList(key: "residents")),
    Flaw(.facility, "province: Phnom Penh", "province: «{»en: x}", .wrongShape(key: "province", expected: .text)),
    Flaw(.facility, "province:", "«provinse»: x\nprovince:", .unknownKey("provinse", nearest: "province")),
    Flaw(.facility, "care: shelter", "care: shelter\n«care»: transit", .duplicateKey("care", firstLine: 5)),
  ]

  static let inValues: [Flaw] = [
    Flaw(.standard, "standard: test", "standard: «other»", .nameMismatch(written: "other", expected: "test")),
    Flaw(
      .standard, "revision: 1", "revision: «0»",
      .unreadableValue("0", key: "revision", expected: .positiveWholeNumber)),
    Flaw(
      .standard, "revision: 1", "revision: «one»",
      .unreadableValue("one", key: "revision", expected: .positiveWholeNumber)),
    Flaw(
      .standard, "revision: 1", "revision: «1.5»",
      .unreadableValue("1.5", key: "revision", expected: .positiveWholeNumber)),
    Flaw(.standard, "revision: 1", "revision: «-1»", .negativeNumber("-1", key: "revision")),
    Flaw(.standard, "revision: 1", "revision: «1234567890»", .numberTooLarge("1234567890", key: "revision")),
    Flaw(
      .standard, "title: Test", "title: Test\nkind: «lawe»",
      .unknownWord("lawe", key: "kind", known: StandardKind.words, nearest: "law")),
    Flaw(
      .standard, "title: Test", "title: Test\nadopted: «2014-02-30»",
      .unreadableValue("2014-02-30", key: "adopted", expected: .date)),
    Flaw(
      .standard, "title: Test", "title: Test\ncycle: {inspect-every: «twelve months»}",
      .unreadableValue("twelve months", key: "inspect-every", expected: .span)),
    Flaw(
      .standard, "title: Test", "title: Test\ncycle: {inspect-every: «12»}",
      .unreadableValue("12", key: "inspect-every", expected: .span)),
    Flaw(
      .standard, "title: Test", "translation: {km: draft}\ntitle: «Test»", .warning,
      .missingTranslation(.khmer, key: "title"), others: 2),
    Flaw(
      .standard, "title: Test", "translation: {km: draft}\ntitle: «{»km: ក}", .warning,
      .missingTranslation(.english, key: "title"), others: 2),
    Flaw(
      .standard, "title: Test", "translation: {«fr»: draft}\ntitle: Test",
      .unknownWord("fr", key: "translation", known: ["en", "km"], nearest: nil)),
    Flaw(
      .standard, "title: Test", "translation: {en: «good»}\ntitle: Test",
      .unknownWord("good", key: "en", known: TranslationStatus.words, nearest: nil)),
    Flaw(
      .standard, "title: Test", "title: Test\nscoring: {weights: {critical: «0»}}",
      .unreadableValue("0", key: "critical", expected: .positiveWholeNumber)),
    Flaw(
      .standard, "title: Test", "title: Test\nscoring: {weights: {required: «1000001»}}",
      .numberTooLarge("1000001", key: "required")),
    Flaw(
      .standard, "title: Test", "title: Test\nscoring: {weights: {«recorded»: 1}}",
      .unknownKey("recorded", nearest: nil)),
    Flaw(
      .standard, "title: Test", "title: Test\nscoring: {out-of: «0»}",
      .unreadableValue("0", key: "out-of", expected: .positiveWholeNumber)),
    Flaw(
      .facility, "example: true", "example: «maybe»",
      .unreadableValue("maybe", key: "example", expected: .yesOrNo)),
    Flaw(
      .facility, "care: shelter", "care: «sheltr»",
      .unknownWord("sheltr", key: "care", known: CareKind.words, nearest: "shelter")),
    Flaw(
      .facility, "operator: ngo", "operator: «zzzzzz»",
      .unknownWord("zzzzzz", key: "operator", known: Operator.words, nearest: nil)),
    Flaw(
      .facility, "[girls, women]", "[girls, «woman»]",
      .unknownWord("woman", key: "residents", known: ResidentGroup.words, nearest: "women")),
    Flaw(.facility, "facility: home", "facility: «house»", .nameMismatch(written: "house", expected: "home")),
  ]

  static let inReferences: [Flaw] = [
    Flaw(
      .standard, "title: Test", "title: Test\nsources: [{id: «Bad_Id», title: x}]", .warning, .badIdentifier("Bad_Id")),
    Flaw(
      .standard, "title: Test", "title: Test\nsources: [{id: a, title: x}, {id: «a», title: x}]",
      .duplicateIdentifier("a", firstLine: 5)),
    Flaw(
      .standard, basis, basis + "  - {id: «food», title: x}\n", .duplicateIdentifier("food", firstLine: 7)),
    Flaw(
      .standard, basis, second("id: «food.meals», level: required"), .duplicateIdentifier("food.meals", firstLine: 10)),
    Flaw(.standard, basis, second("id: «food.Meals2», level: required"), .warning, .badIdentifier("food.Meals2")),
    Flaw(.standard, basis, second("id: «food.a.b», level: required"), .warning, .badIdentifier("food.a.b")),
    Flaw(
      .standard, basis, second("id: «staff.meals», level: required"), .warning,
      .criterionOutsideSection(id: "staff.meals", section: "food")),
    Flaw(
      .standard, "{status: derived}", "{status: derived, source: «dayly»}",
      .unknownIdentifier("dayly", .source, nearest: nil)),
    Flaw(
      .standard, "{status: derived}\n", "{status: derived, source: [«dayly»]}\nsources: [{id: daily, title: x}]\n",
      .unknownIdentifier("dayly", .source, nearest: "daily")),
    Flaw(
      .standard, basis, more("answer: measure\nmeasure: «meal»\nthresholds: {met: \">= 3\"}"),
      .unknownIdentifier("meal", .measure, nearest: "meals"), others: 2),
    Flaw(.standard, "id: food.meals", "id: food.meals\n        equals: «test/food.meals»", .warning, .equalsItself),
    Flaw(
      .standard, basis, more("equals: «food.meals»"),
      .unreadableValue("food.meals", key: "equals", expected: .equalsReference)),
    Flaw(
      .standard, basis,
      measured("{met: \">= 3\"}")
        + "      - {id: food.x, level: required, text: x, verify: [document], basis: {status: text}, "
        + "answer: measure, measure: meals, thresholds: {met: \">= 4\"}, equals: «test/food.meals»}\n",
      .warning, .equalsDifferentThresholds("test/food.meals")),
    Flaw(.measures, "{id: residents,", "{id: «meals»,", .duplicateIdentifier("meals", firstLine: 2), others: 1),
    Flaw(
      .measures, "[residents, caregivers]", "[«resident», caregivers]",
      .unknownIdentifier("resident", .measure, nearest: "residents")),
    Flaw(.measures, "[residents, caregivers]", "[residents, «load»]", .quotientOfQuotient("load")),
    Flaw(
      .measures, "title: {en: Meals, km: អាហារ}", "title: «{»en: Meals, km: ~}", .warning,
      .missingTranslation(.khmer, key: "title")),
    Flaw(
      .tailoring, "food.meals: {level: required}", "food.meal: «{»level: required}",
      .unknownIdentifier("food.meal", .criterion, nearest: "food.meals")),
    Flaw(
      .tailoring, "of: test", "of: test\ndrop: [{criterion: «food.mael», reason: x}]",
      .unknownIdentifier("food.mael", .criterion, nearest: "food.meals")),
    Flaw(
      .tailoring, "tailoring: local\nof: test", "«t»ailoring: local\nof: tset",
      .unknownIdentifier("tset", .standard, nearest: "test")),
    Flaw(.facility, "[test]", "[«tset»]", .unknownIdentifier("tset", .standard, nearest: "test")),
  ]

  static let inEqualities: [Flaw] = [
    Flaw(
      .standard, "id: food.meals", "id: food.meals\n        equals: «tset/food.meals»",
      .unknownIdentifier("tset", .standard, nearest: "test")),
    Flaw(
      .standard, "id: food.meals", "id: food.meals\n        equals: «test/food.meal»",
      .unknownIdentifier("test/food.meal", .criterion, nearest: "food.meals")),
    Flaw(
      .standard, basis,
      basis
        + "      - {id: food.x, level: required, text: x, verify: [document], basis: {status: text}, "
        + "answer: service, service: shelter, equals: «test/food.meals»}\n",
      .equalsDifferentForm("test/food.meals")),
  ]

  private static func scale(
    _ scale: String, _ kind: ProblemKind, others: Int = 0
  ) -> Flaw {
    Flaw(.standard, "title: Test", "title: Test\nscoring: {scale: \(scale)}", kind, others: others)
  }

  static let inScales: [Flaw] = [
    scale("«{»met: 1}", .scaleTooShort),
    scale("«{»met: 1/2, unmet: 0}", .scaleBestNotOne("met")),
    scale("«{»met: 1, unmet: 1/3}", .scaleLastNotZero("unmet")),
    scale("{met: 1, low: 1/4, high: «1/2», unmet: 0}", .scaleNotDescending("high")),
    scale("{met: 1, «open»: 1/2, unmet: 0}", .reservedRating("open")),
    scale("{met: 1, «not-applicable»: 1/2, unmet: 0}", .reservedRating("not-applicable")),
    scale("«{»met: 1, a: 996/997, b: 990/991, c: 982/983, unmet: 0}", .scaleUnitTooLarge),
    scale("{met: 1, half: 1/2, «half»: 1/4, unmet: 0}", .duplicateKey("half", firstLine: 5)),
    scale("{met: 1, partly: «3/2», unmet: 0}", .unreadableValue("3/2", key: "partly", expected: .fraction)),
    scale("{met: 1, partly: «1/0», unmet: 0}", .unreadableValue("1/0", key: "partly", expected: .fraction)),
    scale("{met: 1, partly: «0.1234», unmet: 0}", .unreadableValue("0.1234", key: "partly", expected: .fraction)),
    scale("{met: 1, partly: «-1/2», unmet: 0}", .unreadableValue("-1/2", key: "partly", expected: .fraction)),
    scale("{met: 1, partly: «1/2/3», unmet: 0}", .unreadableValue("1/2/3", key: "partly", expected: .fraction)),
    scale("{met: 1, partly: «half», unmet: 0}", .unreadableValue("half", key: "partly", expected: .fraction)),
  ]

  private static func rule(_ rule: String, _ kind: ProblemKind, others: Int = 1) -> Flaw {
    Flaw(.standard, "{every: {level: required}, at-least: met}", rule, kind, others: others)
  }

  static let inRatings: [Flaw] = [
    Flaw(.standard, lastRating, "{rating: «bad», \(needs)}", .lastRatingHasNeeds("bad")),
    Flaw(
      .standard, lastRating, "{rating: «worse», \(needs)}, {rating: bad}", .warning,
      .ratingUnreachable("worse", behind: "good")),
    Flaw(
      .standard, "rating: good, \(needs)", "rating: «good», needs: [{share: {}, at-least: 101%}]", .warning,
      .ratingNeverReached("good")),
    Flaw(
      .standard, "{level: required}, at-least", "«{»level: critical}, at-least", .warning, .selectionEmpty, others: 1),
    // What follows from these: a selection of nothing, a need fewer, and so a last rating that is never given.
    rule(
      "{every: {level: «requird»}, at-least: met}",
      .unknownWord("requird", key: "level", known: Level.words, nearest: "required"), others: 2),
    rule(
      "{every: {section: «foood»}, at-least: met}",
      .unknownIdentifier("foood", .section, nearest: "food"), others: 2),
    rule(
      "{every: {criteria: «food.meal»}, at-least: met}",
      .unknownIdentifier("food.meal", .criterion, nearest: "food.meals"), others: 2),
    rule("{every: {}, at-least: «mett»}", .unknownRating("mett", known: ["met", "partly", "unmet"], nearest: "met")),
    rule("«{»}", .missingKey("every | share | count | sections")),
    rule("«{»every: {}}", .missingKey("at-least")),
    rule("{every: {}, at-least: met, «atmost»: 1}", .unknownKey("atmost", nearest: nil), others: 0),
    rule("{every: «all», at-least: met}", .wrongShape(key: "every", expected: .mapping)),
    rule("{share: {}, at-least: «85»}", .unreadableValue("85", key: "at-least", expected: .percent)),
    rule("{share: {}, at-least: «-5%»}", .unreadableValue("-5%", key: "at-least", expected: .percent)),
    rule("{count: {}, below: met, at-most: «-1»}", .negativeNumber("-1", key: "at-most")),
    rule("«{»count: {}, below: met}", .missingKey("at-most")),
    rule("{sections: «all», rated: ok, at-least: all}", .sectionRatingsMissing),
    Flaw(
      .standard, "title: Test", "title: Test\nsection-ratings: [{rating: ok}, {rating: «ok»}]",
      .duplicateIdentifier("ok", firstLine: 5), others: 1),
    Flaw(.standard, "title: Test", "title: Test\nsection-ratings: [«{»title: x}]", .missingKey("rating")),
  ]

  static let inCriteria: [Flaw] = [
    Flaw(.standard, "text: Three meals", "«text»:", .warning, .missingKey("text")),
    Flaw(.standard, "verify: [document]", "«verify»:", .warning, .missingKey("verify")),
    Flaw(.standard, "basis: {status: derived}", "«basis»:", .warning, .missingKey("basis")),
    Flaw(.standard, "{status: derived}", "«{»note: x}", .missingKey("status")),
    Flaw(
      .standard, "        level: required", "        level: «requird»",
      .unknownWord("requird", key: "level", known: Level.words, nearest: "required"), others: 2),
    Flaw(
      .standard, basis, more("not-applicable: «alowed»"),
      .unknownWord("alowed", key: "not-applicable", known: ["allowed", "never"], nearest: "allowed")),
    Flaw(
      .standard, basis, second("id: food.x, level: required, answer: «equals»"),
      .unknownWord("equals", key: "answer", known: ["rating", "measure", "sample", "service"], nearest: nil)),
    Flaw(.standard, basis, second("id: food.x, level: recorded, weight: «2»"), .warning, .weightOnRecorded),
    Flaw(
      .standard, basis, more("«measure»: meals"), .keyWithoutUse("measure", answer: "rating")),
    Flaw(
      .standard, basis, more("answer: sample\nthresholds: {met: 100%}\n«service»: shelter"),
      .keyWithoutUse("service", answer: "sample")),
    Flaw(
      .standard, basis, more("answer: service\nservice: shelter\n«thresholds»: {met: 100%}"),
      .keyWithoutUse("thresholds", answer: "service")),
    Flaw(.standard, basis, measured("«unknown»"), .unknownThresholdsScored),
    Flaw(.standard, basis, measured("«all»"), .wrongShape(key: "thresholds", expected: .mapping), others: 2),
    Flaw(.standard, basis, measured("«{»}"), .wrongShape(key: "thresholds", expected: .mapping)),
    Flaw(.standard, basis, measured("{met: \">= 3\", «good»: \">= 2\"}"), .unknownKey("good", nearest: nil)),
    Flaw(
      .standard, basis, measured("{met: «3»}"), .unreadableValue("3", key: "met", expected: .test)),
    Flaw(
      .standard, basis, measured("{met: «\"=> 3\"»}"), .unreadableValue("=> 3", key: "met", expected: .test)),
    Flaw(
      .standard, basis, measured("{met: «\">= -3\"»}"), .unreadableValue(">= -3", key: "met", expected: .test)),
    Flaw(
      .standard, basis, measured("{met: «80%»}"), .unreadableValue("80%", key: "met", expected: .test)),
    Flaw(
      .standard, basis, more("answer: sample\nthresholds: {met: «101%»}"),
      .unreadableValue("101%", key: "met", expected: .percentTest)),
    Flaw(
      .standard, basis, more("answer: sample\nthresholds: {met: «\">= 9\"»}"),
      .unreadableValue(">= 9", key: "met", expected: .percentTest)),
    Flaw(
      .standard, basis, more("answer: sample\nsample: {at-least: «0»}\nthresholds: {met: 100%}"),
      .unreadableValue("0", key: "at-least", expected: .positiveWholeNumber)),
    Flaw(
      .standard, basis, measured("{met: \">= 2\", partly: «\">= 3\"»}"), .warning,
      .thresholdNeverDecides(rating: "partly")),
    Flaw(
      .standard, basis, measured("«{»met: \">= 3\", partly: \">= 2\", unmet: \"< 1\"}"), .warning,
      .thresholdsGap(example: "1")),
    Flaw(
      .standard, basis, measured("«{»met: \">= 10\", partly: \"<= 2\"}"), .warning, .thresholdsWrongWay),
    Flaw(
      .standard, basis, measured("«{»met: \">= 3\", partly: \">= 0\"}"), .warning, .ratingImpossible("unmet")),
    Flaw(
      .standard, basis, more("remedy: [{action: x, cost: {usd: «[»9, 3], per: once}}]"), .costLowAboveHigh),
    Flaw(
      .standard, basis, more("remedy: [{action: x, cost: {usd: «[»1, 2, 3], per: once}}]"),
      .unreadableValue("", key: "usd", expected: .costRange)),
    Flaw(
      .standard, basis, more("remedy: [{action: x, cost: {usd: [1, «-2»], per: once}}]"),
      .negativeNumber("-2", key: "usd")),
    Flaw(.standard, basis, more("remedy: [{action: x, cost: «{»usd: 3}}]"), .missingKey("per")),
    Flaw(.standard, basis, more("remedy: [«{»by: manager}]"), .missingKey("action")),
    Flaw(
      .standard, basis, more("remedy: [{action: x, within: «soon»}]"),
      .unreadableValue("soon", key: "within", expected: .span)),
    Flaw(
      .standard, basis, measured("{met: \">= 3\"}") + more("examples: {met: {«meal»: 3}}").dropping(basis),
      .unknownIdentifier("meal", .measure, nearest: "meals")),
    Flaw(
      .standard, basis, measured("{met: \">= 3\"}") + more("examples: {met: {meals: «0.1234567»}}").dropping(basis),
      .numberTooFine("0.1234567", key: "meals")),
    Flaw(
      .standard, basis, measured("{met: \">= 3\"}") + more("examples: {met: «{»meals: 2}}").dropping(basis), .warning,
      .exampleContradicts(rating: "met", decided: "unmet")),
    Flaw(
      .standard, basis,
      more("answer: sample\nthresholds: {met: 100%}\nexamples: {unmet: «{»checked: 5, of: 9, conforming: 5}}"),
      .warning,
      .exampleContradicts(rating: "unmet", decided: "met")),
    Flaw(
      .standard, basis, more("walk: «kitchn»"),
      .unknownWord("kitchn", key: "walk", known: WalkStop.words, nearest: "kitchen")),
    Flaw(.standard, basis, more("examples: {«good»: x}"), .unknownKey("good", nearest: nil)),
    Flaw(
      .standard, basis, more("hear: [«child»]"),
      .unknownWord("child", key: "hear", known: Voice.words, nearest: nil)),
  ]

  static let inRecords: [Flaw] = [
    Flaw(.record, "  date: 2026-03-14\n  kind", "  «k»ind", .missingKey("date")),
    Flaw(.record, "date: 2026-03-14\n  kind: inspection", "«d»ate: 2026-03-14", .missingKey("kind")),
    Flaw(
      .record, "date: 2026-03-14", "date: «14.3.2026»",
      .unreadableValue("14.3.2026", key: "date", expected: .date)),
    Flaw(
      .record, "2026-03-14", "«2026-03-13»",
      .nameMismatch(written: "2026-03-13-inspection", expected: "2026-03-14-inspection")),
    Flaw(.record, "2026-03-14", "«2026-03-15»", .dateInFuture("2026-03-15", on: "2026-03-14"), others: 1),
    Flaw(
      .record, "kind: inspection", "kind: «inspecton»",
      .unknownWord("inspecton", key: "kind", known: VisitKind.words, nearest: "inspection")),
    Flaw(.record, "by: A team", "follows: «2025-01-01-inspection»", .followsOnlyForFollowUps),
    Flaw(.record, "by: A team", "by: «[»A, B]", .wrongShape(key: "by", expected: .text)),
    Flaw(.record, "by: A team", "«team»: A", .unknownKey("team", nearest: nil)),
    Flaw(.record, "by: A team", "by: A team\n  «by»: B", .duplicateKey("by", firstLine: 4)),
    Flaw(.record, "by: A team", "against: «2014»", .wrongShape(key: "against", expected: .mapping)),
    Flaw(.record, "by: A team", "against: {test: «[»]}", .wrongShape(key: "against", expected: .text)),
    Flaw(.record, "by: A team", "against: {test: \"1.1\", «test»: \"1.2\"}", .duplicateKey("test", firstLine: 4)),
    Flaw(.record, "measures:", "«measurs»:", .unknownKey("measurs", nearest: "measures")),
    Flaw(.record, "measures: {meals: 3}", "measures: «3»", .wrongShape(key: "measures", expected: .mapping)),
    Flaw(.record, "meals: 3}", "meals: 3, «meals»: 4}", .duplicateKey("meals", firstLine: 5)),
    Flaw(.record, "meals: 3}", "? «[»a]\n  : 1}", .wrongShape(key: "", expected: .text)),
    Flaw(.record, "meals: 3", "meals: «-3»", .negativeNumber("-3", key: "meals")),
    Flaw(.record, "meals: 3", "meals: «-៣»", .negativeNumber("-៣", key: "meals")),
    Flaw(.record, "meals: 3", "meals: «1234567890»", .numberTooLarge("1234567890", key: "meals")),
    Flaw(
      .record, "meals: 3", "meals: «99999999999999999999999999999999»",
      .numberTooLarge("99999999999999999999999999999999", key: "meals")),
    Flaw(.record, "meals: 3", "meals: «0.0000001»", .numberTooFine("0.0000001", key: "meals")),
    Flaw(.record, "meals: 3", "meals: «1e3»", .unreadableValue("1e3", key: "meals", expected: .number)),
    Flaw(.record, "meals: 3", "meals: «three»", .unreadableValue("three", key: "meals", expected: .number)),
    Flaw(.record, "meals: 3", "meals: «\"\"»", .unreadableValue("", key: "meals", expected: .number)),
    Flaw(.record, "meals: 3", "meals: «[»3]", .wrongShape(key: "meals", expected: .number)),
    Flaw(.record, "shelter:", "«sheltr»:", .unknownIdentifier("sheltr", .service, nearest: "shelter")),
    Flaw(.record, "{provided: [girls]}", "«yes»", .wrongShape(key: "shelter", expected: .mapping)),
    Flaw(.record, "provided:", "«providd»:", .unknownKey("providd", nearest: "provided")),
    Flaw(
      .record, "[girls]", "[girls, «girl»]",
      .unknownWord("girl", key: "provided", known: ResidentGroup.words, nearest: "girls")),
    Flaw(.record, "[girls]", "«{»girls: 1}", .wrongShape(key: "provided", expected: .list)),
    Flaw(.record, "[girls]}", "[girls], cost-to-resident: «-1»}", .negativeNumber("-1", key: "cost-to-resident")),
    Flaw(.record, "    food.meals: met", "    food.meals: «[»met]", .wrongShape(key: "food.meals", expected: .mapping)),
    Flaw(.record, "food.meals: met", "food.meals: {«ratng»: met}", .unknownKey("ratng", nearest: "rating")),
    Flaw(
      .record, "food.meals: met", "food.meals: {rating: met, «rating»: unmet}", .duplicateKey("rating", firstLine: 10)),
    Flaw(
      .record, "food.meals: met", "food.meals: {checked: «2.5»}",
      .unreadableValue("2.5", key: "checked", expected: .wholeNumber)),
    Flaw(.record, "food.meals: met", "food.meals: {of: «-2»}", .negativeNumber("-2", key: "of")),
    Flaw(
      .record, "food.meals: met", "food.meals: {heard: [«child»]}",
      .unknownWord("child", key: "heard", known: Voice.words, nearest: nil)),
    Flaw(.record, "food.meals: met", "food.meals: {note: «[»a]}", .wrongShape(key: "note", expected: .text)),
    Flaw(.record, "food.meals: met", "food.meals: {note: {«fr»: a}}", .unknownKey("fr", nearest: nil)),
    Flaw(.record, "food.meals: met", "food.meals: {evidence: [«[»a]]}", .wrongShape(key: "evidence", expected: .text)),
    Flaw(.record, "\n    food.meals: met", " «none»", .wrongShape(key: "test", expected: .mapping)),
    Flaw(.record, "food.meals: met", "? «[»a]\n    : met", .wrongShape(key: "", expected: .text)),
    Flaw(.record, "  test:", "  test: {food.meals: met}\n  «test»:", .duplicateKey("test", firstLine: 9)),
  ]

  static let inYAML: [Flaw] = Document.allCases.flatMap { document in
    let first = String(document.text.prefix { $0 != "\n" })
    return [
      Flaw(document, first, "x: &a 1\ny: «*»a\n" + first, .aliasUsed),
      Flaw(document, first, "x: «!»point 1\n" + first, .tagUsed),
      Flaw(document, first, first + "\nx: «\u{7}»", .controlCharacter),
      Flaw(document, first, "x: 1\n«-»--\n" + first, .severalDocuments),
      Flaw(
        document, first, first + "\nx: " + String(repeating: "[", count: 63) + "«[»", .nestedTooDeeply(limit: 64)),
    ]
  }
}

extension String {
  /// Without `beginning`.
  fileprivate func dropping(_ beginning: String) -> String { String(dropFirst(beginning.count)) }
}
