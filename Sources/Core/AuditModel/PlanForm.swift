/// The mappings of a plan.
extension Forms {
  public enum PlanKey: String, FormKey {
    case plan, made, budget, actions, history

    public var shape: ValueShape {
      switch self {
      case .plan: .text
      case .made: .date
      case .budget: .mapping(BudgetKey.form)
      case .actions, .history: .list(.mapping(ActionKey.form))
      }
    }

    public var isRequired: Bool { self == .plan }

    public static let form = MappingForm("plan", of: Self.self)
  }

  public enum BudgetKey: String, FormKey {
    case usd, months, date, actions

    public var shape: ValueShape {
      switch self {
      case .usd: .number
      case .months: .wholeNumber(from: 1)
      case .date: .date
      case .actions: .list(.text)
      }
    }

    public var isRequired: Bool { true }

    public static let form = MappingForm("budget", of: Self.self)
  }

  public enum ActionKey: String, FormKey {
    case id, action, criteria, remedies, found, by, due, cost, spent, proof, status, done, earlier, verified, waived,
      reopened, note, gone

    public var shape: ValueShape {
      switch self {
      case .id, .found, .by: .text
      case .action, .proof, .note: .localized
      case .criteria, .remedies: .oneOrMore(.text)
      case .due: .date
      case .cost: .mapping(CostKey.form)
      case .spent: .oneOrMore(.mapping(SpendingKey.form))
      case .status: .word(ActionStatus.words)
      case .done: .mapping(CompletionKey.form)
      case .earlier: .list(.mapping(CompletionKey.form))
      case .verified: .mapping(VerdictKey.form)
      case .waived: .mapping(WaiverKey.form)
      case .reopened: .list(.mapping(VerdictKey.form))
      case .gone: .mapping(RetirementKey.form)
      }
    }

    public var isRequired: Bool {
      switch self {
      case .id, .action, .criteria, .status: true
      case .remedies, .found, .by, .due, .cost, .spent, .proof, .done, .earlier, .verified, .waived, .reopened, .note,
        .gone:
        false
      }
    }

    public static let form = MappingForm("action", of: Self.self)
  }

  public enum SpendingKey: String, FormKey {
    case usd, on

    public var shape: ValueShape {
      switch self {
      case .usd: .number
      case .on: .date
      }
    }

    public var isRequired: Bool { true }

    public static let form = MappingForm("spending", of: Self.self)
  }

  public enum CompletionKey: String, FormKey {
    case date, proof

    public var shape: ValueShape {
      switch self {
      case .date: .date
      case .proof: .oneOrMore(.text)
      }
    }

    public var isRequired: Bool { self == .date }

    public static let form = MappingForm("completion", of: Self.self)
  }

  public enum VerdictKey: String, FormKey {
    case date, by

    public var shape: ValueShape {
      switch self {
      case .date: .date
      case .by: .text
      }
    }

    public var isRequired: Bool { true }

    public static let form = MappingForm("verdict", of: Self.self)
  }

  public enum WaiverKey: String, FormKey {
    case authority, reason, until

    public var shape: ValueShape {
      switch self {
      case .authority, .reason: .text
      case .until: .date
      }
    }

    public var isRequired: Bool { true }

    public static let form = MappingForm("waiver", of: Self.self)
  }

  public enum RetirementKey: String, FormKey {
    case date

    public var shape: ValueShape {
      .date
    }

    public var isRequired: Bool { true }

    public static let form = MappingForm("retirement", of: Self.self)
  }
}
