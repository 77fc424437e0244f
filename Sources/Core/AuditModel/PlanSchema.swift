/// The mappings of a plan.
extension Schemas {
  public enum PlanKey: String, SchemaKey {
    case plan, made, budget
    case earlierBudgets = "earlier-budgets"
    case actions, history

    public var shape: ValueShape {
      switch self {
      case .plan: .text
      case .made: .date
      case .budget: .mapping(BudgetKey.schema)
      case .earlierBudgets: .list(.mapping(BudgetKey.schema))
      case .actions, .history: .list(.mapping(ActionKey.schema))
      }
    }

    public var isRequired: Bool { self == .plan }

    public static let schema = MappingSchema("plan", of: Self.self)
  }

  public enum BudgetKey: String, SchemaKey {
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

    public static let schema = MappingSchema("budget", of: Self.self)
  }

  public enum ActionKey: String, SchemaKey {
    case id, action, criteria, remedies, found, by, due, cost, spent, proof, status, done, earlier, verified, waived,
      reopened, note, gone

    public var shape: ValueShape {
      switch self {
      case .id, .found, .by: .text
      case .action, .proof, .note: .localized
      case .criteria, .remedies: .oneOrMore(.text)
      case .due: .date
      case .cost: .mapping(CostKey.schema)
      case .spent: .oneOrMore(.mapping(SpendingKey.schema))
      case .status: .word(ActionStatus.words)
      case .done: .mapping(CompletionKey.schema)
      case .earlier: .list(.mapping(CompletionKey.schema))
      case .verified: .mapping(VerdictKey.schema)
      case .waived: .mapping(WaiverKey.schema)
      case .reopened: .list(.mapping(VerdictKey.schema))
      case .gone: .mapping(RetirementKey.schema)
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

    public static let schema = MappingSchema("action", of: Self.self)
  }

  public enum SpendingKey: String, SchemaKey {
    case usd, on

    public var shape: ValueShape {
      switch self {
      case .usd: .number
      case .on: .date
      }
    }

    public var isRequired: Bool { true }

    public static let schema = MappingSchema("spending", of: Self.self)
  }

  public enum CompletionKey: String, SchemaKey {
    case date, proof

    public var shape: ValueShape {
      switch self {
      case .date: .date
      case .proof: .oneOrMore(.text)
      }
    }

    public var isRequired: Bool { self == .date }

    public static let schema = MappingSchema("completion", of: Self.self)
  }

  public enum VerdictKey: String, SchemaKey {
    case date, by

    public var shape: ValueShape {
      switch self {
      case .date: .date
      case .by: .text
      }
    }

    public var isRequired: Bool { true }

    public static let schema = MappingSchema("verdict", of: Self.self)
  }

  public enum WaiverKey: String, SchemaKey {
    case authority, reason, until

    public var shape: ValueShape {
      switch self {
      case .authority, .reason: .text
      case .until: .date
      }
    }

    public var isRequired: Bool { true }

    public static let schema = MappingSchema("waiver", of: Self.self)
  }

  public enum RetirementKey: String, SchemaKey {
    case date

    public var shape: ValueShape {
      .date
    }

    public var isRequired: Bool { true }

    public static let schema = MappingSchema("retirement", of: Self.self)
  }
}
