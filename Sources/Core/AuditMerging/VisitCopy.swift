internal import AuditModel

/// How a copy of a visit that the form has exported says what it is.
public enum VisitCopy {
  /// The number of the exports that this program writes and reads, and all before it.
  public static let format = 1
  /// What `careaudit` says in a copy that anybody can read.
  public static let open = "visit"
  /// What it says in one that a passphrase opens.
  public static let sealed = "sealed-visit"

  /// The members of a copy.
  public enum Member: String, CaseIterable, Sendable {
    case careaudit, format, program, form, copy, facility, place, who, exported, visit, against, dangers, measures,
      services,
      answers,
      kept
  }

  /// What residents answered: the page that asks them writes it, the form does not.
  public static let questionnaire = "questionnaire"

  /// What stands beside the content of each measure, service and answer: when and by whom it was filled in, and what earlier
  /// exports said of it.
  public enum PartMember: String, CaseIterable, Sendable {
    case at, who, earlier
  }

  /// Under which a measure has its number.
  public static let value = "value"

  /// What the content of a measure, a service or an answer is made of.
  public static let contentMembers: [String] = {
    let service = Schemas.ServiceKey.allCases.map { $0.rawValue }
    let answer = Schemas.AnswerKey.allCases.map { $0.rawValue }
    return [value] + service + answer.filter { !service.contains($0) }
  }()
}
