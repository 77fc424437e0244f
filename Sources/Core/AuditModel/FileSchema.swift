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
  case mapping(MappingSchema)
  /// A mapping of the kind of this name, which it stands in itself.
  case inner(String)
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
public struct KeySchema: Sendable {
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
public struct MappingSchema: Sendable {
  public let name: String
  public let keys: [KeySchema]
  /// The names of the keys.
  public let ids: IdentifierIndex

  init(_ name: String, _ keys: [KeySchema]) {
    self.name = name
    self.keys = keys
    ids = IdentifierIndex(keys.map { $0.name })
  }

  public func has(_ key: String) -> Bool { ids.position(of: key) != nil }
}

/// The kinds of files, and of the mappings in them.
public enum FileSchema: UInt8, Vocabulary {
  case standard, measures, tailoring, holidays, facility, record, plan, provinces, questionnaire, wording

  public static let words = [
    "standard", "measures", "tailoring", "holidays", "facility", "record", "plan", "provinces", "questionnaire",
    "wording",
  ]

  public var schema: MappingSchema {
    switch self {
    case .standard: Schemas.StandardKey.schema
    case .measures: Schemas.MeasuresKey.schema
    case .tailoring: Schemas.TailoringKey.schema
    case .holidays: Schemas.HolidaysKey.schema
    case .questionnaire: Schemas.QuestionnaireKey.schema
    case .facility: Schemas.FacilityKey.schema
    case .record: Schemas.RecordKey.schema
    case .plan: Schemas.PlanKey.schema
    case .provinces: Schemas.ProvincesKey.schema
    case .wording: Schemas.WordingKey.schema
    }
  }
}

/// Every mapping of our files: of most an enumeration of its keys.
public enum Schemas {
  static let nothing = MappingSchema("nothing", [])

  /// A text in each language.
  public static let languages = MappingSchema("languages", Language.allCases.map { KeySchema($0.tag, .text) })

  /// What a tailoring may set of a criterion: everything but its id.
  public static let criterionChange = MappingSchema(
    "criterion-change", CriterionKey.allCases.filter { $0 != .id }.map { KeySchema($0.rawValue, $0.shape) })
}
