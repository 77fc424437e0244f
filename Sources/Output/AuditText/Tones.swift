internal import AuditReports

extension TextPage.Tone {
  /// How a text shows how good or bad something is.
  init?(_ gravity: Gravity?) {
    switch gravity {
    case .good: self = .good
    case .poor: self = .poor
    case .bad: self = .bad
    case nil: return nil
    }
  }
}
