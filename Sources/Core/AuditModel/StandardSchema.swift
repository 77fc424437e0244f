/// The mappings of a standard.
extension Schemas {
  public enum StandardKey: String, SchemaKey {
    case standard, edition, revision, title, issuer, kind, adopted, applies, translation, sources, scoring, ratings
    case sectionRatings = "section-ratings"
    case cycle, sections

    public var shape: ValueShape {
      switch self {
      case .standard, .edition: .text
      case .revision: .wholeNumber(from: 1)
      case .title, .issuer: .localized
      case .kind: .word(StandardKind.words)
      case .adopted: .date
      case .applies: .mapping(AppliesKey.schema)
      case .translation: .named(.word(TranslationStatus.words))
      case .sources: .list(.mapping(SourceKey.schema))
      case .scoring: .mapping(ScoringKey.schema)
      case .ratings, .sectionRatings: .list(.mapping(RatingKey.schema))
      case .cycle: .mapping(CycleKey.schema)
      case .sections: .list(.mapping(SectionKey.schema))
      }
    }

    public var isRequired: Bool {
      switch self {
      case .standard, .edition, .revision, .ratings, .sections: true
      case .title, .issuer, .kind, .adopted, .applies, .translation, .sources, .scoring, .sectionRatings, .cycle: false
      }
    }

    public static let schema = MappingSchema("standard", of: Self.self)
  }

  public enum SourceKey: String, SchemaKey {
    case id, title, url, extent

    public var shape: ValueShape {
      switch self {
      case .id, .url: .text
      case .title: .localized
      case .extent: .word(SourceExtent.words)
      }
    }

    public var isRequired: Bool { self == .id }

    public static let schema = MappingSchema("source", of: Self.self)
  }

  public enum ScoringKey: String, SchemaKey {
    case scale, weights
    case outOf = "out-of"
    case titles

    public var shape: ValueShape {
      switch self {
      case .scale: .named(.fraction)
      case .weights: .mapping(WeightsKey.schema)
      case .outOf: .wholeNumber(from: 1)
      case .titles: .named(.localized)
      }
    }

    public static let schema = MappingSchema("scoring", of: Self.self)
  }

  public enum WeightsKey: String, SchemaKey {
    case critical, required, recommended

    public var shape: ValueShape {
      .wholeNumber(from: 1)
    }

    public static let schema = MappingSchema("weights", of: Self.self)
  }

  public enum AppliesKey: String, SchemaKey {
    case care, `operator`, residents, serves

    public var shape: ValueShape {
      switch self {
      case .care: .words(CareKind.words)
      case .operator: .words(Operator.words)
      case .residents: .words(ResidentGroup.words)
      case .serves: .words(ServedGroup.words)
      }
    }

    public static let schema = MappingSchema("applies", of: Self.self)
  }

  public enum RatingKey: String, SchemaKey {
    case rating, title, needs

    public var shape: ValueShape {
      switch self {
      case .rating: .text
      case .title: .localized
      case .needs: .list(.mapping(NeedKey.schema))
      }
    }

    public var isRequired: Bool { self == .rating }

    public static let schema = MappingSchema("rating", of: Self.self)
  }

  public enum NeedKey: String, SchemaKey {
    case every, share, mean, count, sections, any, all
    case atLeast = "at-least"
    case moreThan = "more-than"
    case below
    case atMost = "at-most"
    case fewerThan = "fewer-than"
    case rated

    public var shape: ValueShape {
      switch self {
      case .every, .share, .count: .mapping(SelectionKey.schema)
      case .mean: .list(.mapping(MeanKey.schema))
      case .sections: .either(.oneOrMore(.text), .mapping(Schemas.nothing))
      case .any, .all: .list(.inner("need"))
      case .atLeast, .moreThan, .below, .rated: .text
      case .atMost, .fewerThan: .either(.wholeNumber(from: 0), .text)
      }
    }

    public static let schema = MappingSchema("need", of: Self.self)
  }

  /// A part of a weighted mean.
  public enum MeanKey: String, SchemaKey {
    case share, mean, weight

    public var shape: ValueShape {
      switch self {
      case .share: .mapping(SelectionKey.schema)
      case .mean: .list(.inner("mean-part"))
      case .weight: .wholeNumber(from: 1)
      }
    }

    public static let schema = MappingSchema("mean-part", of: Self.self)
  }

  public enum SelectionKey: String, SchemaKey {
    case level, section, criteria

    public var shape: ValueShape {
      switch self {
      case .level: .words(Level.words)
      case .section, .criteria: .oneOrMore(.text)
      }
    }

    public static let schema = MappingSchema("selection", of: Self.self)
  }

  public enum CycleKey: String, SchemaKey {
    case inspectEvery = "inspect-every"
    case remedyWithin = "remedy-within"
    case then

    public var shape: ValueShape {
      switch self {
      case .inspectEvery, .remedyWithin: .span
      case .then: .oneOrMore(.text)
      }
    }

    public static let schema = MappingSchema("cycle", of: Self.self)
  }

  public enum SectionKey: String, SchemaKey {
    case id, title, criteria

    public var shape: ValueShape {
      switch self {
      case .id: .text
      case .title: .localized
      case .criteria: .list(.mapping(CriterionKey.schema))
      }
    }

    public var isRequired: Bool { self == .id }

    public static let schema = MappingSchema("section", of: Self.self)
  }
}
