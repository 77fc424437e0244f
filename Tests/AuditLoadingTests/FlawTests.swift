import AuditLoading
import AuditModel
import DataReading
import FileAccess
import InputProblems
import Testing

/// One change to a good document, and what must be said of it at the «marked» place.
struct Flaw: Sendable, CustomTestStringConvertible {
  let document: Document
  let old: String
  let new: String
  let severity: Severity
  let kind: ProblemKind
  /// How many problems more follow from it.
  let others: Int

  init(
    _ document: Document, _ old: String, _ new: String, _ severity: Severity, _ kind: ProblemKind,
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
    #expect(loaded.problems.contains { $0.kind == .written(.unknownKey("units", nearest: "unit")) })
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
    Flaw(.standard, "standard: test\nedition: \"1\"\n", "«s»tandard: test\n", .written(.missingKey("edition"))),
    Flaw(.standard, "edition: \"1\"", "«edition»:", .written(.missingKey("edition"))),
    Flaw(.standard, "edition: \"1\"", "«edition»: ~", .written(.missingKey("edition"))),
    Flaw(.standard, "title: Test", "«titel»: x\ntitle: Test", .written(.unknownKey("titel", nearest: "title"))),
    Flaw(.standard, "title: Test", "«zzz»: x\ntitle: Test", .written(.unknownKey("zzz", nearest: nil))),
    Flaw(
      .standard, "title: Test", "title: Test\n«\u{A0}\u{A0} zzz»: x", .yaml(.syntax("", slip: .foreignSpace("\u{A0}")))),
    Flaw(.standard, "title: Test", "title: Test\n«\u{200B}zzz»: x", .written(.unknownKey("zzz", nearest: nil))),
    Flaw(.standard, "title: Test", "title: Test\n«title»: x", .audit(.duplicateKey("title", firstLine: 4))),
    Flaw(.standard, "title: Test", "title: «[»Test]", .written(.wrongShape(key: "title", expected: .localisedText))),
    Flaw(.standard, "title: Test", "title: «{»}", .written(.wrongShape(key: "title", expected: .localisedText))),
    Flaw(.standard, "title: Test", "title: {«fr»: x, en: Test}", .written(.unknownKey("fr", nearest: nil))),
    Flaw(.standard, "title: Test", "title: {en: «[»x]}", .written(.wrongShape(key: "en", expected: .text)), others: 1),
    Flaw(.standard, "title: Test", "? «[»a]\n: x\ntitle: Test", .written(.wrongShape(key: "", expected: .text))),
    Flaw(.standard, "edition: \"1\"", "edition: «{»a: 1}", .written(.wrongShape(key: "edition", expected: .text))),
    Flaw(
      .standard, "title: Test", "applies: «all»\ntitle: Test", .written(.wrongShape(key: "applies", expected: .mapping))
    ),
    Flaw(
      .standard, "title: Test", "sources: «all»\ntitle: Test", .written(.wrongShape(key: "sources", expected: .list))),
    Flaw(
      .standard, "title: Test", "scoring: «all»\ntitle: Test", .written(.wrongShape(key: "scoring", expected: .mapping))
    ),
    Flaw(
      .standard, "title: Test\n", "title: Test\nscoring: {scale: «all»}\n",
      .written(.wrongShape(key: "scale", expected: .mapping))),
    Flaw(.standard, "verify: [document]", "verify: «[»]", .written(.emptyList(key: "verify"))),
    Flaw(.standard, "title: Test", "title: Test\napplies: {care: «[»]}", .written(.emptyList(key: "care"))),
    Flaw(
      .standard, "title: Test\n", "title: Test\nsection-ratings: «[»]\n", .written(.emptyList(key: "section-ratings"))),
    Flaw(
      .measures, "  - {id: meals,", "  - «meals»\n  - {id: meals,",
      .written(.wrongShape(key: "measure", expected: .mapping))),
    Flaw(.measures, "{id: meals,", "«{»", .written(.missingKey("id"))),
    Flaw(.measures, "{id: meals,", "{id: meals, «units»: x,", .written(.unknownKey("units", nearest: "unit"))),
    Flaw(
      .measures, "quotient: [residents, caregivers]", "quotient: «[»residents]",
      .written(.wrongShape(key: "quotient", expected: .list))),
    Flaw(.tailoring, "tailoring: local\nof: test\n", "«t»ailoring: local\n", .written(.missingKey("of"))),
    Flaw(.tailoring, "authority: The ministry", "«authority»:", .written(.missingKey("authority"))),
    Flaw(
      .tailoring, "{level: required}", "«required»", .written(.wrongShape(key: "food.meals", expected: .mapping))),
    Flaw(.tailoring, "{level: required}", "{level: required, «id»: x}", .written(.unknownKey("id", nearest: nil))),
    Flaw(.tailoring, "{level: required}", "{«levl»: required}", .written(.unknownKey("levl", nearest: "level"))),
    Flaw(.tailoring, "of: test", "of: test\ndrop: [«{»criterion: food.meals}]", .written(.missingKey("reason"))),
    Flaw(.facility, "care: shelter", "«care»:", .written(.missingKey("care"))),
    Flaw(.facility, "facility: home\nname: Example Home", "«f»acility: home", .warning, .written(.missingKey("name"))),
    Flaw(.facility, "location: confidential", "«location»:", .warning, .written(.missingKey("location"))),
    Flaw(.facility, "residents: [girls, women]", "residents: «[»]", .written(.emptyList(key: "residents"))),
    Flaw(
      .facility, "province: Phnom Penh", "province: «{»en: x}", .written(.wrongShape(key: "province", expected: .text))),
    Flaw(.facility, "province:", "«provinse»: x\nprovince:", .written(.unknownKey("provinse", nearest: "province"))),
    Flaw(.facility, "care: shelter", "care: shelter\n«care»: transit", .audit(.duplicateKey("care", firstLine: 5))),
  ]

  static let inValues: [Flaw] = [
    Flaw(.standard, "standard: test", "standard: «other»", .written(.nameMismatch(written: "other", expected: "test"))),
    Flaw(
      .standard, "revision: 1", "revision: «0»",
      .written(.unreadableValue("0", key: "revision", expected: .positiveWholeNumber))),
    Flaw(
      .standard, "revision: 1", "revision: «one»",
      .written(.unreadableValue("one", key: "revision", expected: .positiveWholeNumber))),
    Flaw(
      .standard, "revision: 1", "revision: «1.5»",
      .written(.unreadableValue("1.5", key: "revision", expected: .positiveWholeNumber))),
    Flaw(.standard, "revision: 1", "revision: «-1»", .written(.negativeNumber("-1", key: "revision"))),
    Flaw(.standard, "revision: 1", "revision: «1234567890»", .written(.numberTooLarge("1234567890", key: "revision"))),
    Flaw(
      .standard, "title: Test", "title: Test\nkind: «lawe»",
      .written(.unknownWord("lawe", key: "kind", known: StandardKind.words, nearest: "law"))),
    Flaw(
      .standard, "title: Test", "title: Test\nadopted: «2014-02-30»",
      .written(.unreadableValue("2014-02-30", key: "adopted", expected: .date))),
    Flaw(
      .standard, "title: Test", "title: Test\ncycle: {inspect-every: «twelve months»}",
      .written(.unreadableValue("twelve months", key: "inspect-every", expected: .span))),
    Flaw(
      .standard, "title: Test", "title: Test\ncycle: {inspect-every: «12»}",
      .written(.unreadableValue("12", key: "inspect-every", expected: .span))),
    Flaw(
      .standard, "title: Test", "translation: {km: draft}\ntitle: «Test»", .warning,
      .written(.missingTranslation(.khmer, key: "title")), others: 2),
    Flaw(
      .standard, "title: Test", "translation: {km: draft}\ntitle: «{»km: ក}", .warning,
      .written(.missingTranslation(.english, key: "title")), others: 2),
    Flaw(
      .standard, "title: Test", "translation: {«fr»: draft}\ntitle: Test",
      .written(.unknownWord("fr", key: "translation", known: ["en", "km"], nearest: nil))),
    Flaw(
      .standard, "title: Test", "translation: {en: «good»}\ntitle: Test",
      .written(.unknownWord("good", key: "en", known: TranslationStatus.words, nearest: nil))),
    Flaw(
      .standard, "title: Test", "title: Test\nscoring: {weights: {critical: «0»}}",
      .written(.unreadableValue("0", key: "critical", expected: .positiveWholeNumber))),
    Flaw(
      .standard, "title: Test", "title: Test\nscoring: {weights: {required: «100000001»}}",
      .written(.numberTooLarge("100000001", key: "required"))),
    Flaw(
      .standard, "title: Test", "title: Test\nscoring: {weights: {«recorded»: 1}}",
      .written(.unknownKey("recorded", nearest: nil))),
    Flaw(
      .standard, "title: Test", "title: Test\nscoring: {out-of: «0»}",
      .written(.unreadableValue("0", key: "out-of", expected: .positiveWholeNumber))),
    Flaw(
      .facility, "example: true", "example: «maybe»",
      .written(.unreadableValue("maybe", key: "example", expected: .yesOrNo))),
    Flaw(
      .facility, "care: shelter", "care: «sheltr»",
      .written(.unknownWord("sheltr", key: "care", known: CareKind.words, nearest: "shelter"))),
    Flaw(
      .facility, "operator: ngo", "operator: «zzzzzz»",
      .written(.unknownWord("zzzzzz", key: "operator", known: Operator.words, nearest: nil))),
    Flaw(
      .facility, "[girls, women]", "[girls, «woman»]",
      .written(.unknownWord("woman", key: "residents", known: ResidentGroup.words, nearest: "women"))),
    Flaw(.facility, "facility: home", "facility: «house»", .written(.nameMismatch(written: "house", expected: "home"))),
  ]

  static let inReferences: [Flaw] = [
    Flaw(
      .standard, "title: Test", "title: Test\nsources: [{id: «Bad_Id», title: x}]", .warning,
      .written(.badIdentifier("Bad_Id"))),
    Flaw(
      .standard, "title: Test", "title: Test\nsources: [{id: a, title: x}, {id: «a», title: x}]",
      .written(.duplicateIdentifier("a", firstLine: 5))),
    Flaw(
      .standard, basis, basis + "  - {id: «food», title: x}\n", .written(.duplicateIdentifier("food", firstLine: 7))),
    Flaw(
      .standard, basis, second("id: «food.meals», level: required"),
      .written(.duplicateIdentifier("food.meals", firstLine: 10))),
    Flaw(
      .standard, basis, second("id: «food.Meals2», level: required"), .warning, .written(.badIdentifier("food.Meals2"))),
    Flaw(.standard, basis, second("id: «food.a.b», level: required"), .warning, .written(.badIdentifier("food.a.b"))),
    Flaw(
      .standard, basis, second("id: «staff.meals», level: required"), .warning,
      .criterion(.outsideSection(id: "staff.meals", section: "food"))),
    Flaw(
      .standard, "{status: derived}", "{status: derived, source: «dayly»}",
      .audit(.unknownIdentifier("dayly", .source, nearest: nil))),
    Flaw(
      .standard, "{status: derived}\n", "{status: derived, source: [«dayly»]}\nsources: [{id: daily, title: x}]\n",
      .audit(.unknownIdentifier("dayly", .source, nearest: "daily"))),
    Flaw(
      .standard, basis, more("answer: measure\nmeasure: «meal»\nthresholds: {met: \">= 3\"}"),
      .audit(.unknownIdentifier("meal", .measure, nearest: "meals")), others: 2),
    Flaw(
      .standard, "id: food.meals", "id: food.meals\n        equals: «test/food.meals»", .warning,
      .criterion(.equalsItself)),
    Flaw(
      .standard, basis, more("equals: «food.meals»"),
      .written(.unreadableValue("food.meals", key: "equals", expected: .equalsReference))),
    Flaw(
      .standard, basis,
      measured("{met: \">= 3\"}")
        + "      - {id: food.x, level: required, text: x, verify: [document], basis: {status: text}, "
        + "answer: measure, measure: meals, thresholds: {met: \">= 4\"}, equals: «test/food.meals»}\n",
      .warning, .criterion(.equalsDifferentThresholds("test/food.meals"))),
    Flaw(
      .measures, "{id: residents,", "{id: «meals»,", .written(.duplicateIdentifier("meals", firstLine: 2)), others: 1),
    Flaw(
      .measures, "[residents, caregivers]", "[«resident», caregivers]",
      .audit(.unknownIdentifier("resident", .measure, nearest: "residents"))),
    Flaw(.measures, "[residents, caregivers]", "[residents, «load»]", .criterion(.quotientOfQuotient("load"))),
    Flaw(.measures, "{id: meals,", "{id: meals, sense: «{»at-most: 3},", .written(.missingKey("reason"))),
    Flaw(
      .measures, "{id: meals,", "{id: meals, sense: {at-most: «lots», reason: {en: x, km: x}},",
      .written(.unreadableValue("lots", key: "at-most", expected: .number))),
    Flaw(
      .measures, "{id: meals,", "{id: meals, sense: {at-least: 4, at-most: «3», reason: {en: x, km: x}},",
      .criterion(.senseCrossed)),
    Flaw(
      .measures, "{id: meals,", "{id: meals, sense: {not-above: «resident», reason: {en: x, km: x}},",
      .audit(.unknownIdentifier("resident", .measure, nearest: "residents"))),
    Flaw(
      .measures, "{id: meals,", "{id: meals, sense: {not-above: «load», reason: {en: x, km: x}},",
      .criterion(.quotientOfQuotient("load"))),
    Flaw(
      .measures, "quotient: [residents, caregivers]",
      "quotient: [residents, caregivers], «sense»: {at-most: 3, reason: {en: x, km: x}}",
      .criterion(.senseOfQuotient("load"))),
    Flaw(
      .measures, "{id: meals,", "{id: meals, sense: {at-most: 3, reason: «often»},", .warning,
      .written(.missingTranslation(.khmer, key: "reason"))),
    Flaw(
      .measures, "title: {en: Meals, km: អាហារ}", "title: «{»en: Meals, km: ~}", .warning,
      .written(.missingTranslation(.khmer, key: "title"))),
    Flaw(
      .tailoring, "food.meals: {level: required}", "food.meal: «{»level: required}",
      .audit(.unknownIdentifier("food.meal", .criterion, nearest: "food.meals"))),
    Flaw(
      .tailoring, "of: test", "of: test\ndrop: [{criterion: «food.mael», reason: x}]",
      .audit(.unknownIdentifier("food.mael", .criterion, nearest: "food.meals"))),
    Flaw(
      .tailoring, "tailoring: local\nof: test", "«t»ailoring: local\nof: tset",
      .audit(.unknownIdentifier("tset", .standard, nearest: "test"))),
    Flaw(.facility, "[test]", "[«tset»]", .audit(.unknownIdentifier("tset", .standard, nearest: "test"))),
  ]

  static let inEqualities: [Flaw] = [
    Flaw(
      .standard, "id: food.meals", "id: food.meals\n        equals: «tset/food.meals»",
      .audit(.unknownIdentifier("tset", .standard, nearest: "test"))),
    Flaw(
      .standard, "id: food.meals", "id: food.meals\n        equals: «test/food.meal»",
      .audit(.unknownIdentifier("test/food.meal", .criterion, nearest: "food.meals"))),
    Flaw(
      .standard, basis,
      basis
        + "      - {id: food.x, level: required, text: x, verify: [document], basis: {status: text}, "
        + "answer: service, service: shelter, equals: «test/food.meals»}\n",
      .criterion(.equalsDifferentForm("test/food.meals"))),
  ]

  private static func scale(
    _ scale: String, _ kind: ProblemKind, others: Int = 0
  ) -> Flaw {
    Flaw(.standard, "title: Test", "title: Test\nscoring: {scale: \(scale)}", kind, others: others)
  }

  static let inScales: [Flaw] = [
    scale("«{»met: 1}", .scale(.tooShort)),
    scale("«{»met: 1/2, unmet: 0}", .scale(.bestNotOne("met"))),
    scale("«{»met: 1, unmet: 1/3}", .scale(.lastNotZero("unmet"))),
    scale("{met: 1, low: 1/4, high: «1/2», unmet: 0}", .scale(.notDescending("high"))),
    scale("{met: 1, «open»: 1/2, unmet: 0}", .scale(.reservedRating("open"))),
    scale("{met: 1, «not-applicable»: 1/2, unmet: 0}", .scale(.reservedRating("not-applicable"))),
    scale("«{»met: 1, a: 996/997, b: 990/991, c: 982/983, unmet: 0}", .scale(.unitTooLarge)),
    scale("{met: 1, half: 1/2, «half»: 1/4, unmet: 0}", .audit(.duplicateKey("half", firstLine: 5))),
    scale("{met: 1, partly: «3/2», unmet: 0}", .written(.unreadableValue("3/2", key: "partly", expected: .fraction))),
    scale("{met: 1, partly: «1/0», unmet: 0}", .written(.unreadableValue("1/0", key: "partly", expected: .fraction))),
    scale(
      "{met: 1, partly: «0.1234», unmet: 0}", .written(.unreadableValue("0.1234", key: "partly", expected: .fraction))),
    scale("{met: 1, partly: «-1/2», unmet: 0}", .written(.unreadableValue("-1/2", key: "partly", expected: .fraction))),
    scale(
      "{met: 1, partly: «1/2/3», unmet: 0}", .written(.unreadableValue("1/2/3", key: "partly", expected: .fraction))),
    scale("{met: 1, partly: «half», unmet: 0}", .written(.unreadableValue("half", key: "partly", expected: .fraction))),
  ]

  private static func rule(_ rule: String, _ kind: ProblemKind, others: Int = 1) -> Flaw {
    Flaw(.standard, "{every: {level: required}, at-least: met}", rule, kind, others: others)
  }

  static let inRatings: [Flaw] = [
    Flaw(.standard, lastRating, "{rating: «bad», \(needs)}", .rating(.lastHasNeeds("bad"))),
    Flaw(
      .standard, lastRating, "{rating: «worse», \(needs)}, {rating: bad}", .warning,
      .rating(.unreachable("worse", behind: "good"))),
    Flaw(
      .standard, "rating: good, \(needs)", "rating: «good», needs: [{share: {}, at-least: 101%}]", .warning,
      .rating(.neverReached("good"))),
    Flaw(
      .standard, "{level: required}, at-least", "«{»level: critical}, at-least", .warning, .rating(.selectionEmpty),
      others: 1),
    // What follows from these: a selection of nothing, a need fewer, and so a last rating that is never given.
    rule(
      "{every: {level: «requird»}, at-least: met}",
      .written(.unknownWord("requird", key: "level", known: Level.words, nearest: "required")), others: 2),
    rule(
      "{every: {section: «foood»}, at-least: met}",
      .audit(.unknownIdentifier("foood", .section, nearest: "food")), others: 2),
    rule(
      "{every: {criteria: «food.meal»}, at-least: met}",
      .audit(.unknownIdentifier("food.meal", .criterion, nearest: "food.meals")), others: 2),
    rule(
      "{every: {}, at-least: «mett»}",
      .audit(.unknownRating("mett", known: ["met", "partly", "unmet"], nearest: "met"))),
    rule("«{»}", .written(.missingKey("every | share | mean | count | sections | any | all"))),
    rule("{every: {}, at-least: met, «share»: {}}", .written(.unknownKey("share", nearest: nil)), others: 0),
    rule("{«share»: {}, at-least: met, every: {}}", .written(.unknownKey("share", nearest: nil)), others: 0),
    rule("«{»every: {}}", .written(.missingKey("at-least"))),
    rule("{every: {}, at-least: met, «atmost»: 1}", .written(.unknownKey("atmost", nearest: nil)), others: 0),
    rule("{every: «all», at-least: met}", .written(.wrongShape(key: "every", expected: .mapping))),
    rule("{share: {}, at-least: «85»}", .written(.unreadableValue("85", key: "at-least", expected: .share))),
    rule("{share: {}, at-least: «-5%»}", .written(.unreadableValue("-5%", key: "at-least", expected: .share))),
    rule("{count: {}, below: met, at-most: «-1»}", .written(.negativeNumber("-1", key: "at-most"))),
    rule("«{»count: {}, below: met}", .written(.missingKey("at-most"))),
    rule(
      "{count: {}, below: met, fewer-than: «0»}",
      .written(.unreadableValue("0", key: "fewer-than", expected: .countOrShare))),
    rule(
      "{count: {}, below: met, at-most: «few»}",
      .written(.unreadableValue("few", key: "at-most", expected: .countOrShare))),
    rule("{count: {}, below: met, at-most: «10000001»}", .written(.numberTooLarge("10000001", key: "at-most"))),
    rule(
      "{share: {}, at-least: «5/4»}", .written(.unreadableValue("5/4", key: "at-least", expected: .share))),
    rule(
      "{share: {}, more-than: 80%, «at-least»: 80%}", .written(.unknownKey("at-least", nearest: nil)), others: 0),
    rule("«{»count: {}, rated: met}", .written(.missingKey("at-least"))),
    rule(
      "{count: {}, rated: met, at-least: «most»}",
      .written(.unreadableValue("most", key: "at-least", expected: .countOrShare))),
    rule("{any: «[»]}", .written(.emptyList(key: "any"))),
    rule("{any: «all»}", .written(.wrongShape(key: "any", expected: .list))),
    rule(
      "{all: [{every: {}, at-least: «mett»}]}",
      .audit(.unknownRating("mett", known: ["met", "partly", "unmet"], nearest: "met"))),
    rule("{mean: «[»], at-least: 80%}", .written(.emptyList(key: "mean"))),
    rule("{mean: [«{»weight: 2}], at-least: 80%}", .written(.missingKey("share | mean"))),
    rule(
      "{mean: [{share: {}, weight: «100000001»}], at-least: 80%}",
      .written(.numberTooLarge("100000001", key: "weight"))),
    rule(
      String(repeating: "{any: [", count: 8) + "«{»every: {}, at-least: met}" + String(repeating: "]}", count: 8),
      .rating(.tooDeep(limit: 8))),
    rule("{sections: «all», below: ok, at-most: 1}", .rating(.sectionRatingsMissing)),
    rule("{sections: «all», rated: ok, at-least: all}", .rating(.sectionRatingsMissing)),
    Flaw(
      .standard, "title: Test", "title: Test\nsection-ratings: [{rating: ok}, {rating: «ok»}]",
      .written(.duplicateIdentifier("ok", firstLine: 5)), others: 1),
    Flaw(.standard, "title: Test", "title: Test\nsection-ratings: [«{»title: x}]", .written(.missingKey("rating"))),
  ]

  static let inCriteria: [Flaw] = [
    Flaw(.standard, "text: Three meals", "«text»:", .warning, .written(.missingKey("text"))),
    Flaw(.standard, "verify: [document]", "«verify»:", .warning, .written(.missingKey("verify"))),
    Flaw(.standard, "basis: {status: derived}", "«basis»:", .warning, .written(.missingKey("basis"))),
    Flaw(.standard, "{status: derived}", "«{»note: x}", .written(.missingKey("status"))),
    Flaw(
      .standard, "        level: required", "        level: «requird»",
      .written(.unknownWord("requird", key: "level", known: Level.words, nearest: "required")), others: 2),
    Flaw(
      .standard, basis, more("not-applicable: «alowed»"),
      .written(.unknownWord("alowed", key: "not-applicable", known: ["allowed", "never"], nearest: "allowed"))),
    Flaw(
      .standard, basis, second("id: food.x, level: required, answer: «equals»"),
      .written(.unknownWord("equals", key: "answer", known: ["rating", "measure", "sample", "service"], nearest: nil))),
    Flaw(.standard, basis, second("id: food.x, level: recorded, weight: «2»"), .warning, .criterion(.weightOnRecorded)),
    Flaw(
      .standard, basis, more("«measure»: meals"), .criterion(.keyWithoutUse("measure", answer: "rating"))),
    Flaw(
      .standard, basis, more("answer: sample\nthresholds: {met: 100%}\n«service»: shelter"),
      .criterion(.keyWithoutUse("service", answer: "sample"))),
    Flaw(
      .standard, basis, more("answer: service\nservice: shelter\n«thresholds»: {met: 100%}"),
      .criterion(.keyWithoutUse("thresholds", answer: "service"))),
    Flaw(.standard, basis, measured("«unknown»"), .criterion(.unknownThresholdsScored)),
    Flaw(.standard, basis, measured("«all»"), .written(.wrongShape(key: "thresholds", expected: .mapping)), others: 2),
    Flaw(.standard, basis, measured("«{»}"), .written(.wrongShape(key: "thresholds", expected: .mapping))),
    Flaw(.standard, basis, measured("{met: \">= 3\", «good»: \">= 2\"}"), .written(.unknownKey("good", nearest: nil))),
    Flaw(
      .standard, basis, measured("{met: «3»}"), .written(.unreadableValue("3", key: "met", expected: .test))),
    Flaw(
      .standard, basis, measured("{met: «\"=> 3\"»}"), .written(.unreadableValue("=> 3", key: "met", expected: .test))),
    Flaw(
      .standard, basis, measured("{met: «\">= -3\"»}"), .written(.unreadableValue(">= -3", key: "met", expected: .test))
    ),
    Flaw(
      .standard, basis, measured("{met: «80%»}"), .written(.unreadableValue("80%", key: "met", expected: .test))),
    Flaw(
      .standard, basis, more("answer: sample\nthresholds: {met: «101%»}"),
      .written(.unreadableValue("101%", key: "met", expected: .percentTest))),
    Flaw(
      .standard, basis, more("answer: sample\nthresholds: {met: «\">= 9\"»}"),
      .written(.unreadableValue(">= 9", key: "met", expected: .percentTest))),
    Flaw(
      .standard, basis, more("answer: sample\nsample: {at-least: «0»}\nthresholds: {met: 100%}"),
      .written(.unreadableValue("0", key: "at-least", expected: .positiveWholeNumber))),
    Flaw(
      .standard, basis, measured("{met: \">= 2\", partly: «\">= 3\"»}"), .warning,
      .criterion(.thresholdNeverDecides(rating: "partly"))),
    Flaw(
      .standard, basis, measured("«{»met: \">= 3\", partly: \">= 2\", unmet: \"< 1\"}"), .warning,
      .criterion(.thresholdsGap(example: "1"))),
    Flaw(
      .standard, basis, measured("«{»met: \">= 10\", partly: \"<= 2\"}"), .warning, .criterion(.thresholdsWrongWay)),
    Flaw(
      .standard, basis, measured("«{»met: \">= 3\", partly: \">= 0\"}"), .warning,
      .criterion(.ratingImpossible("unmet"))),
    Flaw(
      .standard, basis, more("remedy: [{action: x, cost: {usd: «[»9, 3], per: once}}]"), .criterion(.costLowAboveHigh)),
    Flaw(
      .standard, basis, more("remedy: [{action: x, cost: {usd: «[»1, 2, 3], per: once}}]"),
      .written(.unreadableValue("", key: "usd", expected: .costRange))),
    Flaw(
      .standard, basis, more("remedy: [{action: x, cost: {usd: [1, «-2»], per: once}}]"),
      .written(.negativeNumber("-2", key: "usd"))),
    Flaw(.standard, basis, more("remedy: [{action: x, cost: «{»usd: 3}}]"), .written(.missingKey("per"))),
    Flaw(.standard, basis, more("remedy: [«{»by: manager}]"), .written(.missingKey("action"))),
    Flaw(
      .standard, basis, more("remedy: [{action: x, within: «soon»}]"),
      .written(.unreadableValue("soon", key: "within", expected: .span))),
    Flaw(
      .standard, basis, measured("{met: \">= 3\"}") + more("examples: {met: {«meal»: 3}}").dropping(basis),
      .audit(.unknownIdentifier("meal", .measure, nearest: "meals"))),
    Flaw(
      .standard, basis, measured("{met: \">= 3\"}") + more("examples: {met: {meals: «0.1234567»}}").dropping(basis),
      .written(.numberTooFine("0.1234567", key: "meals"))),
    Flaw(
      .standard, basis, measured("{met: \">= 3\"}") + more("examples: {met: «{»meals: 2}}").dropping(basis), .warning,
      .criterion(.exampleContradicts(rating: "met", decided: "unmet"))),
    Flaw(
      .standard, basis,
      more("answer: sample\nthresholds: {met: 100%}\nexamples: {unmet: «{»checked: 5, of: 9, conforming: 5}}"),
      .warning,
      .criterion(.exampleContradicts(rating: "unmet", decided: "met"))),
    Flaw(
      .standard, basis, more("title: «Meals of every day and what is served with each»"), .warning,
      .criterion(.titleTooLong(.english, letters: 47, limit: 40))),
    Flaw(
      .standard, basis, more("title: Meals").dropping(basis) + second("id: «food.snacks», level: required"), .warning,
      .criterion(.titleMissing("food.snacks"))),
    Flaw(
      .standard, basis,
      more("title: Meals").dropping(basis) + second("id: food.snacks, level: required, title: «Meals»"), .warning,
      .criterion(.titleShared(.english, with: "food.meals"))),
    Flaw(
      .standard, basis, more("walk: «kitchn»"),
      .written(.unknownWord("kitchn", key: "walk", known: WalkStop.words, nearest: "kitchen"))),
    Flaw(.standard, basis, more("examples: {«good»: x}"), .written(.unknownKey("good", nearest: nil))),
    Flaw(
      .standard, basis, more("hear: [«child»]"),
      .written(.unknownWord("child", key: "hear", known: Voice.words, nearest: nil))),
  ]

  static let inRecords: [Flaw] = [
    Flaw(.record, "  date: 2026-03-14\n  kind", "  «k»ind", .written(.missingKey("date"))),
    Flaw(.record, "date: 2026-03-14\n  kind: inspection", "«d»ate: 2026-03-14", .written(.missingKey("kind"))),
    Flaw(
      .record, "date: 2026-03-14", "date: «14.3.2026»",
      .written(.unreadableValue("14.3.2026", key: "date", expected: .date))),
    Flaw(
      .record, "2026-03-14", "«2026-03-13»",
      .written(.nameMismatch(written: "2026-03-13-inspection", expected: "2026-03-14-inspection"))),
    Flaw(.record, "2026-03-14", "«2026-03-15»", .written(.dateInFuture("2026-03-15", on: "2026-03-14")), others: 1),
    Flaw(
      .record, "kind: inspection", "kind: «inspecton»",
      .written(.unknownWord("inspecton", key: "kind", known: VisitKind.words, nearest: "inspection"))),
    Flaw(.record, "by: A team", "follows: «2025-01-01-inspection»", .written(.followsOnlyForFollowUps)),
    Flaw(.record, "by: A team", "by: «[»A, B]", .written(.wrongShape(key: "by", expected: .text))),
    Flaw(.record, "by: A team", "«team»: A", .written(.unknownKey("team", nearest: nil))),
    Flaw(.record, "by: A team", "by: A team\n  «by»: B", .audit(.duplicateKey("by", firstLine: 4))),
    Flaw(.record, "by: A team", "against: «2014»", .written(.wrongShape(key: "against", expected: .mapping))),
    Flaw(.record, "by: A team", "against: {test: «[»]}", .written(.wrongShape(key: "against", expected: .text))),
    Flaw(
      .record, "by: A team", "against: {test: \"1.1\", «test»: \"1.2\"}", .audit(.duplicateKey("test", firstLine: 4))),
    Flaw(.record, "measures:", "«measurs»:", .written(.unknownKey("measurs", nearest: "measures"))),
    Flaw(.record, "measures: {meals: 3}", "measures: «3»", .written(.wrongShape(key: "measures", expected: .mapping))),
    Flaw(.record, "meals: 3}", "meals: 3, «meals»: 4}", .audit(.duplicateKey("meals", firstLine: 5))),
    Flaw(.record, "meals: 3}", "? «[»a]\n  : 1}", .written(.wrongShape(key: "", expected: .text))),
    Flaw(.record, "meals: 3", "meals: «-3»", .written(.negativeNumber("-3", key: "meals"))),
    Flaw(.record, "meals: 3", "meals: «-៣»", .written(.negativeNumber("-៣", key: "meals"))),
    Flaw(.record, "meals: 3", "meals: «1234567890»", .written(.numberTooLarge("1234567890", key: "meals"))),
    Flaw(
      .record, "meals: 3", "meals: «99999999999999999999999999999999»",
      .written(.numberTooLarge("99999999999999999999999999999999", key: "meals"))),
    Flaw(.record, "meals: 3", "meals: «0.0000001»", .written(.numberTooFine("0.0000001", key: "meals"))),
    Flaw(.record, "meals: 3", "meals: «1e3»", .written(.unreadableValue("1e3", key: "meals", expected: .number))),
    Flaw(.record, "meals: 3", "meals: «three»", .written(.unreadableValue("three", key: "meals", expected: .number))),
    Flaw(.record, "meals: 3", "meals: «\"\"»", .written(.unreadableValue("", key: "meals", expected: .number))),
    Flaw(.record, "meals: 3", "meals: «[»3]", .written(.wrongShape(key: "meals", expected: .number))),
    Flaw(.record, "shelter:", "«sheltr»:", .audit(.unknownIdentifier("sheltr", .service, nearest: "shelter"))),
    Flaw(.record, "{provided: [girls]}", "«yes»", .written(.wrongShape(key: "shelter", expected: .mapping))),
    Flaw(.record, "provided:", "«providd»:", .written(.unknownKey("providd", nearest: "provided"))),
    Flaw(
      .record, "[girls]", "[girls, «girl»]",
      .written(.unknownWord("girl", key: "provided", known: ResidentGroup.words, nearest: "girls"))),
    Flaw(.record, "[girls]", "«{»girls: 1}", .written(.wrongShape(key: "provided", expected: .list))),
    Flaw(
      .record, "[girls]}", "[girls], cost-to-resident: «-1»}", .written(.negativeNumber("-1", key: "cost-to-resident"))),
    Flaw(
      .record, "    food.meals: met", "    food.meals: «[»met]",
      .written(.wrongShape(key: "food.meals", expected: .mapping))),
    Flaw(.record, "food.meals: met", "food.meals: {«ratng»: met}", .written(.unknownKey("ratng", nearest: "rating"))),
    Flaw(
      .record, "food.meals: met", "food.meals: {rating: met, «rating»: unmet}",
      .audit(.duplicateKey("rating", firstLine: 10))),
    Flaw(
      .record, "food.meals: met", "food.meals: {checked: «2.5»}",
      .written(.unreadableValue("2.5", key: "checked", expected: .wholeNumber))),
    Flaw(.record, "food.meals: met", "food.meals: {of: «-2»}", .written(.negativeNumber("-2", key: "of"))),
    Flaw(
      .record, "food.meals: met", "food.meals: {heard: [«child»]}",
      .written(.unknownWord("child", key: "heard", known: Voice.words, nearest: nil))),
    Flaw(.record, "food.meals: met", "food.meals: {note: «[»a]}", .written(.wrongShape(key: "note", expected: .text))),
    Flaw(.record, "food.meals: met", "food.meals: {note: {«fr»: a}}", .written(.unknownKey("fr", nearest: nil))),
    Flaw(
      .record, "food.meals: met", "food.meals: {evidence: [«[»a]]}",
      .written(.wrongShape(key: "evidence", expected: .text))),
    Flaw(.record, "\n    food.meals: met", " «none»", .written(.wrongShape(key: "test", expected: .mapping))),
    Flaw(.record, "food.meals: met", "? «[»a]\n    : met", .written(.wrongShape(key: "", expected: .text))),
    Flaw(.record, "  test:", "  test: {food.meals: met}\n  «test»:", .audit(.duplicateKey("test", firstLine: 9))),
  ]

  static let inYAML: [Flaw] = Document.allCases.flatMap { document in
    let first = String(document.text.prefix { $0 != "\n" })
    return [
      Flaw(document, first, "x: &a 1\ny: «*»a\n" + first, .yaml(.alias)),
      Flaw(document, first, "x: «!»point 1\n" + first, .yaml(.tag)),
      Flaw(document, first, first + "\nx: «\u{7}»", .yaml(.controlCharacter)),
      Flaw(document, first, "x: 1\n«-»--\n" + first, .yaml(.severalDocuments)),
      Flaw(
        document, first, first + "\nx: " + String(repeating: "[", count: 63) + "«[»", .yaml(.tooDeep(limit: 64))),
    ]
  }
}

extension String {
  /// Without `beginning`.
  fileprivate func dropping(_ beginning: String) -> String { String(dropFirst(beginning.count)) }
}
