internal import AuditModel
internal import InputProblems

extension ProblemKind {
  /// Whether what stands there is no answer at all, where other misfits are answers that have no place here.
  var meansNothingRead: Bool {
    switch self {
    case .audit(.unknownRating): true
    case .written(let trouble): trouble.meansNothingRead
    default: false
    }
  }

  /// Whether only the part that it stands on is wrong, so that the rest of a record can be used without it.
  var canBeSetAside: Bool {
    switch self {
    case .audit(let trouble): trouble.canBeSetAside
    case .written(let trouble): trouble.meansNothingRead
    default: false
    }
  }
}

extension AuditTrouble {
  var canBeSetAside: Bool {
    switch self {
    case .unknownIdentifier, .unknownRating, .notApplicableRefused, .reasonMissing, .ratedOtherwise, .sampleOnRating,
      .sampleInconsistent, .measureIsQuotient, .duplicateKey:
      true
    default: false
    }
  }
}

extension WritingTrouble {
  var meansNothingRead: Bool {
    switch self {
    case .wrongShape, .unreadableValue, .negativeNumber, .numberTooLarge, .numberTooFine: true
    default: false
    }
  }
}
