/// How a value of our files is written.
public indirect enum ValueShape: Sendable {
  case text
  /// A text, or one in each language.
  case localized
  case date
  case flag
  case wholeNumber(from: Int)
  case number
  /// `85%`
  case percent
  /// `1/2`, `1` or `0.5`
  case fraction
  /// `12 months`
  case span
  /// One word of a vocabulary.
  case word([String])
  /// One word of a vocabulary, or a list of them.
  case words([String])
  case list(ValueShape)
  case oneOrMore(ValueShape)
  case mapping(MappingForm)
  /// A mapping whose keys are names, each with a value of this shape.
  case named(ValueShape)
  /// As either.
  case either(ValueShape, ValueShape)
  /// Tests by rating, or `unknown`.
  case thresholds
  /// A finding: a text, or values by name.
  case example
}

/// A key of a mapping.
public struct KeyForm: Sendable {
  public let name: String
  public let shape: ValueShape
  public let isRequired: Bool

  init(_ name: String, _ shape: ValueShape, required: Bool = false) {
    self.name = name
    self.shape = shape
    isRequired = required
  }
}

/// The keys of one kind of mapping. The loader accepts exactly these, and the JSON Schemas are made of them.
public struct MappingForm: Sendable {
  public let name: String
  public let keys: [KeyForm]
  /// The names of the keys.
  public let ids: IdentifierIndex

  init(_ name: String, _ keys: [KeyForm]) {
    self.name = name
    self.keys = keys
    ids = IdentifierIndex(keys.map { $0.name })
  }

  public func has(_ key: String) -> Bool { ids.position(of: key) != nil }
}

/// The kinds of files, and of the mappings in them.
public enum FileForm: UInt8, Vocabulary {
  case standard, measures, tailoring, holidays, questionnaire, facility, record, plan

  public static let words = [
    "standard", "measures", "tailoring", "holidays", "questionnaire", "facility", "record", "plan",
  ]

  public var form: MappingForm {
    switch self {
    case .standard: Forms.standard
    case .measures: Forms.measures
    case .tailoring: Forms.tailoring
    case .holidays: Forms.holidays
    case .questionnaire: Forms.questionnaire
    case .facility: Forms.facility
    case .record: Forms.record
    case .plan: Forms.plan
    }
  }
}

/// Every mapping of our files.
public enum Forms {
  public static let standard = MappingForm(
    "standard",
    [
      KeyForm("standard", .text, required: true), KeyForm("edition", .text, required: true),
      KeyForm("revision", .wholeNumber(from: 1), required: true), KeyForm("title", .localized),
      KeyForm("issuer", .localized), KeyForm("kind", .word(StandardKind.words)), KeyForm("adopted", .date),
      KeyForm("applies", .mapping(applies)), KeyForm("translation", .named(.word(TranslationStatus.words))),
      KeyForm("sources", .list(.mapping(source))), KeyForm("scoring", .mapping(scoring)),
      KeyForm("ratings", .list(.mapping(rating)), required: true),
      KeyForm("section-ratings", .list(.mapping(rating))), KeyForm("cycle", .mapping(cycle)),
      KeyForm("sections", .list(.mapping(section)), required: true),
    ])

  public static let source = MappingForm(
    "source",
    [
      KeyForm("id", .text, required: true), KeyForm("title", .localized), KeyForm("url", .text),
      KeyForm("extent", .word(SourceExtent.words)),
    ])

  public static let scoring = MappingForm(
    "scoring",
    [
      KeyForm("scale", .named(.fraction)), KeyForm("weights", .mapping(weights)),
      KeyForm("out-of", .wholeNumber(from: 1)), KeyForm("titles", .named(.localized)),
    ])

  public static let weights = MappingForm(
    "weights",
    [
      KeyForm("critical", .wholeNumber(from: 1)), KeyForm("required", .wholeNumber(from: 1)),
      KeyForm("recommended", .wholeNumber(from: 1)),
    ])

  public static let applies = MappingForm(
    "applies",
    [
      KeyForm("care", .words(CareKind.words)), KeyForm("operator", .words(Operator.words)),
      KeyForm("residents", .words(ResidentGroup.words)), KeyForm("serves", .words(ServedGroup.words)),
    ])

  public static let rating = MappingForm(
    "rating",
    [
      KeyForm("rating", .text, required: true), KeyForm("title", .localized), KeyForm("needs", .list(.mapping(need))),
    ])

  public static let need = MappingForm(
    "need",
    [
      KeyForm("every", .mapping(selection)), KeyForm("share", .mapping(selection)),
      KeyForm("count", .mapping(selection)), KeyForm("sections", .either(.oneOrMore(.text), .mapping(nothing))),
      KeyForm("at-least", .text), KeyForm("below", .text), KeyForm("at-most", .wholeNumber(from: 0)),
      KeyForm("rated", .text),
    ])

  public static let selection = MappingForm(
    "selection",
    [
      KeyForm("level", .words(Level.words)), KeyForm("section", .oneOrMore(.text)),
      KeyForm("criteria", .oneOrMore(.text)),
    ])

  static let nothing = MappingForm("nothing", [])

  public static let cycle = MappingForm(
    "cycle",
    [KeyForm("inspect-every", .span), KeyForm("remedy-within", .span), KeyForm("then", .oneOrMore(.text))])

  public static let section = MappingForm(
    "section",
    [
      KeyForm("id", .text, required: true), KeyForm("title", .localized),
      KeyForm("criteria", .list(.mapping(criterion))),
    ])

  /// What a tailoring may set of a criterion: everything but its id.
  public static let criterionChange = MappingForm("criterion-change", criterionKeys)

  public static let criterion = MappingForm(
    "criterion",
    [KeyForm("id", .text, required: true)]
      + criterionKeys.map { KeyForm($0.name, $0.shape, required: $0.name == "level") })

  private static let criterionKeys = [
    KeyForm("level", .word(Level.words)), KeyForm("weight", .wholeNumber(from: 1)), KeyForm("text", .localized),
    KeyForm("ask", .localized), KeyForm("answer", .word(["rating", "measure", "sample", "service"])),
    KeyForm("measure", .text), KeyForm("sample", .mapping(sample)), KeyForm("service", .word(Service.words)),
    KeyForm("thresholds", .thresholds), KeyForm("applies", .mapping(applies)),
    KeyForm("not-applicable", .word(["allowed", "never"])), KeyForm("verify", .words(Verification.words)),
    KeyForm("hear", .words(Voice.words)), KeyForm("guidance", .localized), KeyForm("walk", .word(WalkStop.words)),
    KeyForm("basis", .mapping(basis)), KeyForm("equals", .oneOrMore(.text)), KeyForm("examples", .named(.example)),
    KeyForm("remedy", .oneOrMore(.mapping(remedy))),
  ]

  public static let sample = MappingForm("sample", [KeyForm("at-least", .wholeNumber(from: 1))])

  public static let basis = MappingForm(
    "basis",
    [
      KeyForm("status", .word(BasisStatus.words), required: true), KeyForm("source", .oneOrMore(.text)),
      KeyForm("note", .localized),
    ])

  public static let remedy = MappingForm(
    "remedy",
    [
      KeyForm("action", .localized, required: true), KeyForm("by", .text), KeyForm("within", .span),
      KeyForm("cost", .mapping(cost)), KeyForm("proof", .localized), KeyForm("only-asks", .flag),
    ])

  public static let cost = MappingForm(
    "cost",
    [
      KeyForm("usd", .oneOrMore(.number), required: true), KeyForm("per", .word(CostUnit.words), required: true),
    ])

  public static let measures = MappingForm("measures", [KeyForm("measures", .list(.mapping(measure)), required: true)])

  public static let measure = MappingForm(
    "measure",
    [
      KeyForm("id", .text, required: true), KeyForm("title", .localized), KeyForm("unit", .localized),
      KeyForm("quotient", .list(.text)),
    ])

  public static let tailoring = MappingForm(
    "tailoring",
    [
      KeyForm("tailoring", .text, required: true), KeyForm("of", .text, required: true),
      KeyForm("authority", .localized, required: true), KeyForm("note", .localized), KeyForm("example", .flag),
      KeyForm("set", .named(.mapping(criterionChange))), KeyForm("drop", .list(.mapping(drop))),
    ])

  public static let drop = MappingForm(
    "drop", [KeyForm("criterion", .text, required: true), KeyForm("reason", .localized, required: true)])

  public static let facility = MappingForm(
    "facility",
    [
      KeyForm("facility", .text, required: true), KeyForm("name", .localized), KeyForm("example", .flag),
      KeyForm("province", .text), KeyForm("care", .word(CareKind.words), required: true),
      KeyForm("operator", .word(Operator.words), required: true),
      KeyForm("residents", .words(ResidentGroup.words), required: true),
      KeyForm("serves", .words(ServedGroup.words), required: true),
      KeyForm("location", .word(LocationDisclosure.words)), KeyForm("standards", .oneOrMore(.text)),
    ])

  public static let plan = MappingForm(
    "plan",
    [
      KeyForm("plan", .text, required: true), KeyForm("made", .date), KeyForm("budget", .mapping(budget)),
      KeyForm("actions", .list(.mapping(action))), KeyForm("history", .list(.mapping(action))),
    ])

  public static let budget = MappingForm(
    "budget",
    [
      KeyForm("usd", .number, required: true), KeyForm("months", .wholeNumber(from: 1), required: true),
      KeyForm("date", .date, required: true), KeyForm("actions", .list(.text), required: true),
    ])

  public static let action = MappingForm(
    "action",
    [
      KeyForm("id", .text, required: true), KeyForm("action", .localized, required: true),
      KeyForm("criteria", .oneOrMore(.text), required: true), KeyForm("remedies", .oneOrMore(.text)),
      KeyForm("found", .text), KeyForm("by", .text), KeyForm("due", .date), KeyForm("cost", .mapping(cost)),
      KeyForm("proof", .localized), KeyForm("status", .word(ActionStatus.words), required: true),
      KeyForm("done", .mapping(completion)), KeyForm("verified", .mapping(verdict)),
      KeyForm("waived", .mapping(waiver)), KeyForm("reopened", .list(.mapping(verdict))), KeyForm("note", .localized),
      KeyForm("gone", .mapping(retirement)),
    ])

  public static let completion = MappingForm(
    "completion", [KeyForm("date", .date, required: true), KeyForm("proof", .oneOrMore(.text))])

  public static let verdict = MappingForm(
    "verdict", [KeyForm("date", .date, required: true), KeyForm("by", .text, required: true)])

  public static let waiver = MappingForm(
    "waiver",
    [
      KeyForm("authority", .text, required: true), KeyForm("reason", .text, required: true),
      KeyForm("until", .date, required: true),
    ])

  public static let retirement = MappingForm("retirement", [KeyForm("date", .date, required: true)])

  public static let holidays = MappingForm(
    "holidays",
    [
      KeyForm("holidays", .text, required: true), KeyForm("title", .localized),
      KeyForm("sources", .list(.mapping(source))),
      KeyForm("note", .localized), KeyForm("fixed", .list(.mapping(fixedHoliday)), required: true),
      KeyForm("dated", .list(.mapping(datedHoliday)), required: true),
    ])

  public static let fixedHoliday = MappingForm(
    "fixed holiday",
    [
      KeyForm("day", .text, required: true), KeyForm("from", .wholeNumber(from: 1)),
      KeyForm("title", .localized, required: true),
    ])

  public static let datedHoliday = MappingForm(
    "dated holiday", [KeyForm("days", .list(.date), required: true), KeyForm("title", .localized, required: true)])

  public static let questionnaire = MappingForm(
    "questionnaire",
    [
      KeyForm("questionnaire", .text, required: true), KeyForm("revision", .wholeNumber(from: 1), required: true),
      KeyForm("title", .localized), KeyForm("translation", .named(.word(TranslationStatus.words))),
      KeyForm("sources", .list(.mapping(source))), KeyForm("consent", .localized, required: true),
      KeyForm("consent-child", .localized), KeyForm("danger", .localized, required: true),
      KeyForm("limits", .list(.localized), required: true),
      KeyForm("questions", .list(.mapping(question)), required: true),
    ])

  public static let question = MappingForm(
    "question",
    [
      KeyForm("id", .text, required: true), KeyForm("picture", .word(QuestionPicture.words)),
      KeyForm("for", .words(ResidentGroup.words)), KeyForm("text", .localized, required: true),
      KeyForm("text-child", .localized), KeyForm("criteria", .oneOrMore(.text)), KeyForm("basis", .mapping(basis)),
    ])

  /// A text in each language.
  public static let languages = MappingForm("languages", Language.allCases.map { KeyForm($0.tag, .text) })
}
