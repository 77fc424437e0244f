/// Where a corrective action stands.
public enum ActionStatus: UInt8, Vocabulary {
  case open, inProgress, done, verified, waived

  public static let words = ["open", "in-progress", "done", "verified", "waived"]
}

/// The plan that a facility keeps beside its records: its corrective actions, and what people wrote of them.
public struct ActionPlan: Sendable {
  /// What was done, by whoever carried it out.
  public struct Completion: Sendable, Hashable {
    public var on: CalendarDay
    /// File names or words.
    public var proof: [String]

    public init(on: CalendarDay, proof: [String] = []) {
      self.on = on
      self.proof = proof
    }
  }

  /// Money that was spent on an action.
  public struct Spending: Sendable, Hashable {
    /// US dollars.
    public var usd: ExactDecimal
    public var on: CalendarDay

    public init(usd: ExactDecimal, on: CalendarDay) {
      self.usd = usd
      self.on = on
    }
  }

  /// A day, and the name of the record that showed it.
  public struct Verdict: Sendable, Hashable {
    public var on: CalendarDay
    public var by: String

    public init(on: CalendarDay, by: String) {
      self.on = on
      self.by = by
    }
  }

  /// Leave to let a finding be, by whoever may give it. It never changes a score.
  public struct Waiver: Sendable, Hashable {
    public var authority: String
    public var reason: String
    /// The last day on which it holds.
    public var until: CalendarDay

    public init(authority: String, reason: String, until: CalendarDay) {
      self.authority = authority
      self.reason = reason
      self.until = until
    }
  }

  /// What was chosen with some money, rule P13.
  public struct BudgetChoice: Sendable, Hashable {
    /// US dollars.
    public var usd: ExactDecimal
    /// Costs were counted over so many months.
    public var months: Int64
    public var on: CalendarDay
    /// The ids of the actions.
    public var actions: [String]

    public init(usd: ExactDecimal, months: Int64, on: CalendarDay, actions: [String]) {
      self.usd = usd
      self.months = months
      self.on = on
      self.actions = actions
    }
  }

  /// A corrective action.
  public struct Entry: Sendable, Hashable {
    /// Permanent.
    public let id: String
    public var action: LocalizedText
    /// The remedies that it carries out, as `standard/criterion-number`.
    public var remedies: [String]
    /// The criteria that it helps to mend, as `standard/criterion`.
    public var criteria: [String]
    /// The name of the record in which the finding stands.
    public var found: String?
    public var by: String?
    public var due: CalendarDay?
    public var cost: Remedy.Cost?
    /// In the order in which it stands there.
    public var spent: [Spending] = []
    /// What will prove that it was done.
    public var proof: LocalizedText?
    public var status = ActionStatus.open
    public var done: Completion?
    /// Where each proof of `done` stands; empty where the plan came from no file.
    public var proofPlaces: [Place] = []
    /// What was marked as done before and taken back, or done anew since; the oldest first.
    public var earlier: [Completion] = []
    public var verified: Verdict?
    public var waived: Waiver?
    /// When a later record found a criterion unmet again.
    public var reopened: [Verdict] = []
    public var note: LocalizedText?
    /// Since when it is history.
    public var gone: CalendarDay?
    public var place = Place.start

    public init(id: String, action: LocalizedText, remedies: [String], criteria: [String]) {
      self.id = id
      self.action = action
      self.remedies = remedies
      self.criteria = criteria
    }
  }

  /// The path of its file.
  public var file: String
  public var facility: String
  /// When the program wrote it last.
  public var made: CalendarDay?
  /// The latest choice that was kept.
  public var budget: BudgetChoice?
  /// Those that it took the place of, rule P20; the oldest first.
  public var earlierBudgets: [BudgetChoice] = []
  public var actions: [Entry]
  /// Actions whose criteria are asked no longer.
  public var history: [Entry]

  public init(
    file: String, facility: String, made: CalendarDay? = nil, actions: [Entry] = [], history: [Entry] = []
  ) {
    self.file = file
    self.facility = facility
    self.made = made
    self.actions = actions
    self.history = history
  }
}

extension ActionPlan.Entry {
  /// Whether nothing is left to do on `day`: it is done or verified, or a waiver holds.
  public func rests(on day: CalendarDay) -> Bool {
    switch status {
    case .open, .inProgress: false
    case .done, .verified: true
    case .waived: waived.map { day <= $0.until } ?? false
    }
  }
}

/// A plan as it is kept, with its text.
public struct KeptPlan: Sendable {
  public let plan: ActionPlan
  /// As it stands, comments and all.
  public let text: String

  public init(plan: ActionPlan, text: String) {
    self.plan = plan
    self.text = text
  }
}
