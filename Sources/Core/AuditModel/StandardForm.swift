/// The mappings of a standard.
extension Forms {
  public enum StandardKey: String, FormKey {
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
      case .applies: .mapping(AppliesKey.form)
      case .translation: .named(.word(TranslationStatus.words))
      case .sources: .list(.mapping(SourceKey.form))
      case .scoring: .mapping(ScoringKey.form)
      case .ratings, .sectionRatings: .list(.mapping(RatingKey.form))
      case .cycle: .mapping(CycleKey.form)
      case .sections: .list(.mapping(SectionKey.form))
      }
    }

    public var isRequired: Bool {
      switch self {
      case .standard, .edition, .revision, .ratings, .sections: true
      case .title, .issuer, .kind, .adopted, .applies, .translation, .sources, .scoring, .sectionRatings, .cycle: false
      }
    }

    public static let form = MappingForm("standard", of: Self.self)
  }

  public enum SourceKey: String, FormKey {
    case id, title, url, extent

    public var shape: ValueShape {
      switch self {
      case .id, .url: .text
      case .title: .localized
      case .extent: .word(SourceExtent.words)
      }
    }

    public var isRequired: Bool { self == .id }

    public static let form = MappingForm("source", of: Self.self)
  }

  public enum ScoringKey: String, FormKey {
    case scale, weights
    case outOf = "out-of"
    case titles

    public var shape: ValueShape {
      switch self {
      case .scale: .named(.fraction)
      case .weights: .mapping(WeightsKey.form)
      case .outOf: .wholeNumber(from: 1)
      case .titles: .named(.localized)
      }
    }

    public static let form = MappingForm("scoring", of: Self.self)
  }

  public enum WeightsKey: String, FormKey {
    case critical, required, recommended

    public var shape: ValueShape {
      .wholeNumber(from: 1)
    }

    public static let form = MappingForm("weights", of: Self.self)
  }

  public enum AppliesKey: String, FormKey {
    case care, `operator`, residents, serves

    public var shape: ValueShape {
      switch self {
      case .care: .words(CareKind.words)
      case .operator: .words(Operator.words)
      case .residents: .words(ResidentGroup.words)
      case .serves: .words(ServedGroup.words)
      }
    }

    public static let form = MappingForm("applies", of: Self.self)
  }

  public enum RatingKey: String, FormKey {
    case rating, title, needs

    public var shape: ValueShape {
      switch self {
      case .rating: .text
      case .title: .localized
      case .needs: .list(.mapping(NeedKey.form))
      }
    }

    public var isRequired: Bool { self == .rating }

    public static let form = MappingForm("rating", of: Self.self)
  }

  public enum NeedKey: String, FormKey {
    case every, share, count, sections
    case atLeast = "at-least"
    case below
    case atMost = "at-most"
    case rated

    public var shape: ValueShape {
      switch self {
      case .every, .share, .count: .mapping(SelectionKey.form)
      case .sections: .either(.oneOrMore(.text), .mapping(Forms.nothing))
      case .atLeast, .below, .rated: .text
      case .atMost: .wholeNumber(from: 0)
      }
    }

    public static let form = MappingForm("need", of: Self.self)
  }

  public enum SelectionKey: String, FormKey {
    case level, section, criteria

    public var shape: ValueShape {
      switch self {
      case .level: .words(Level.words)
      case .section, .criteria: .oneOrMore(.text)
      }
    }

    public static let form = MappingForm("selection", of: Self.self)
  }

  public enum CycleKey: String, FormKey {
    case inspectEvery = "inspect-every"
    case remedyWithin = "remedy-within"
    case then

    public var shape: ValueShape {
      switch self {
      case .inspectEvery, .remedyWithin: .span
      case .then: .oneOrMore(.text)
      }
    }

    public static let form = MappingForm("cycle", of: Self.self)
  }

  public enum SectionKey: String, FormKey {
    case id, title, criteria

    public var shape: ValueShape {
      switch self {
      case .id: .text
      case .title: .localized
      case .criteria: .list(.mapping(CriterionKey.form))
      }
    }

    public var isRequired: Bool { self == .id }

    public static let form = MappingForm("section", of: Self.self)
  }
}
