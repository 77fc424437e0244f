public import AuditModel

/// Which services are offered, to whom.
public struct ServiceCoverage: Sendable {
  /// How many facilities say what they offer.
  public let facilities: Int
  /// The groups by the key of the comparison, with how many facilities each, and where they are told as an earlier publication told
  /// them, rule D9, the day of that.
  public let groups: [(label: GroupLabel, facilities: Int, asOf: CalendarDay?)]
  /// Whom the columns are for, with how many facilities house them.
  public let audiences: [(audience: Audience, facilities: FacilityCount)]
  /// By raw value of the service.
  public let services: [ServiceLine]

  /// Residents for whom services are counted.
  public enum Audience: UInt8, Vocabulary {
    case girls, boys, women, men
    /// Girls or boys, women or men: where one of the two lives in too few facilities to be counted alone.
    case children, adults

    public static let words = ["girls", "boys", "women", "men", "children", "adults"]

    public var residents: WordSet<ResidentGroup> {
      switch self {
      case .girls: WordSet([.girls])
      case .boys: WordSet([.boys])
      case .women: WordSet([.women])
      case .men: WordSet([.men])
      case .children: WordSet([.girls, .boys])
      case .adults: WordSet([.women, .men])
      }
    }
  }
}

/// How widely one service is offered.
public struct ServiceLine: Sendable {
  public let service: Service
  /// To any of their residents.
  public let total: ServiceCounts
  /// By position of the group.
  public let groups: [ServiceCounts]
  /// By position of the audience, of the facilities that house it; nil where too few do.
  public let audiences: [ServiceCounts?]
  public let baseline: AssessmentBaseline?
}

/// How many facilities provide a service, only refer to one, or neither.
public struct ServiceCounts: Sendable, Hashable {
  public let provided: FacilityCount
  public let referred: FacilityCount
  public let missing: FacilityCount

  static func + (left: ServiceCounts, right: ServiceCounts) -> ServiceCounts {
    ServiceCounts(
      provided: left.provided + right.provided, referred: left.referred + right.referred,
      missing: left.missing + right.missing)
  }
}

/// What a service costs for one person and year, in US dollars, where facilities say so.
public struct ServiceCost: Sendable {
  public let service: Service
  public let facilities: Int
  /// The ministry's view alone.
  public let lowest: Proportion?
  public let highest: Proportion?
  /// Nil where too few say so.
  public let quartiles: (lower: Proportion, median: Proportion, upper: Proportion)?
}

/// What the assessment of 2012 found for its 29 organisations (source `assessment-2012`, sections 3.2.5 and 3.2.7).
public struct AssessmentBaseline: Sendable, Hashable {
  public enum Precision: Sendable, Hashable {
    case exactly, over, under
  }

  public static let organisations = 29
  public static let source = "assessment-2012"

  public let precision: Precision
  /// Of the organisations that provided the service.
  public let percent: Int
  /// Annual cost for one person, in US dollars: what five organisations told.
  public let cost: ClosedRange<Int>?

  public static func of(_ service: Service) -> AssessmentBaseline {
    func baseline(_ precision: Precision, _ percent: Int, cost: ClosedRange<Int>? = nil) -> AssessmentBaseline {
      AssessmentBaseline(precision: precision, percent: percent, cost: cost)
    }
    return switch service {
    case .shelter: baseline(.exactly, 48, cost: 420...4699)
    case .psychoSocial: baseline(.exactly, 69, cost: 60...1755)
    case .physicalHealth: baseline(.exactly, 45)
    case .nutrition: baseline(.over, 60)
    case .training: baseline(.exactly, 50, cost: 240...1380)
    case .economicSecurity: baseline(.exactly, 47)
    case .education: baseline(.exactly, 50, cost: 65...660)
    case .identityDocuments: baseline(.exactly, 48)
    case .legalInformation: baseline(.exactly, 59)
    case .legalProceedings: baseline(.under, 50)
    }
  }
}

/// Groups of residents and needs that services often pass by, and the shipped criteria that look at them.
public enum CareGap: UInt8, Vocabulary {
  case menAndBoys, disability, mentalHealth, substanceUse

  public static let words = ["men-and-boys", "disability", "mental-health", "substance-use"]

  /// As `standard/criterion`.
  public var criteria: [String] {
    switch self {
    case .menAndBoys: ["good-practice/inclusion.men-and-boys"]
    case .disability:
      [
        "alternative-care/health.disability", "case-management/assessment.disability",
        "good-practice/inclusion.special-needs", "victim-residential-care/health.disability-referral",
      ]
    case .mentalHealth:
      [
        "good-practice/inclusion.special-needs", "good-practice/services.psycho-social",
        "un-guidelines/daily-life.counselling", "victim-protection/services.counselling",
        "victim-residential-care/health.disability-referral",
        "victim-residential-care/psycho-social.counselling-service",
        "victim-residential-care/psycho-social.counsellor-training",
        "victim-residential-care/psycho-social.crisis-response",
      ]
    case .substanceUse:
      [
        "alternative-care/health.adolescent-information", "good-practice/inclusion.special-needs",
        "victim-residential-care/health.disability-referral",
      ]
    }
  }
}
