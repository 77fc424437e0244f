public import AuditChecking
public import AuditModel

/// One of the two ways of answering everything open that bound all others, rule S7.
public enum Completion: UInt8, CaseIterable, Sendable {
  /// Each open criterion is given the last rating.
  case lowest
  /// Each open criterion is given the best.
  case highest
}

extension Outcome {
  /// The rating under `completion`; nil where the criterion does not count.
  public func rating(_ completion: Completion, on scale: Scale) -> Scale.Rating? {
    switch state {
    case .doesNotApply, .notApplicable: nil
    case .open: completion == .lowest ? scale.last : scale.best
    case .rated: rating
    }
  }
}
