public import AuditModel
public import DataReading
public import FileAccess

/// Something in a file, or with a file, that a person should mend, whichever floor found it.
public typealias Problem = PlacedProblem<ProblemKind>

/// A value that was read, where it is usable, and every problem met on the way to it.
public typealias Reviewed<Value: Sendable> = WithProblems<Value, ProblemKind>

/// What can be wrong, by the floor and the room that find it.
public enum ProblemKind: ProblemFacts {
  /// What the Core finds, and what the readers find in the same words.
  case audit(AuditTrouble)
  /// Of a path that is not there, with one that is and was perhaps meant.
  case file(FileError.Code, nearest: String? = nil)
  case yaml(YAMLError.Code)
  case folder(FolderTrouble)
  case written(WritingTrouble)
  case scale(ScaleTrouble)
  case rating(RatingTrouble)
  case criterion(CriterionTrouble)
  case tailoring(TailoringTrouble)
  /// What a tailoring makes wrong in a line of the standard that it changes.
  indirect case madeByTailoring(ProblemKind, standard: String, line: Int32)
  case plan(PlanTrouble)
  case picture(PictureTrouble)
  case importing(ImportTrouble)
  case wording(WordingTrouble)
  case drafting(DraftTrouble)
  case sheet(SheetTrouble)
  /// What is wrong with what a cell of a workbook says.
  indirect case inCell(ProblemKind, FilledPlace)

  /// - Parameter limit: in bytes.
  public static func fileTooLarge(limit: Int) -> ProblemKind { .file(.tooLarge(limit: limit)) }

  public static func furtherProblems(_ count: Int) -> ProblemKind { .audit(.furtherProblems(count)) }

  public static func invisibleSign(codePoint: String, _ side: InvisibleSide, word: String) -> ProblemKind {
    .audit(.invisibleSign(codePoint: codePoint, side, word: word))
  }

  public var told: ProblemKind {
    switch self {
    case .audit(let trouble): .audit(trouble.told)
    case .written(let trouble): trouble.told
    case .plan(.criterionUnknown(let word, let nearest)):
      .invisible(in: word, like: nearest) ?? .plan(.criterionUnknown(word.beginning, nearest: nearest))
    case .inCell(let kind, let place): .inCell(kind.told, place)
    default: self
    }
  }
}

extension [AuditProblem] {
  /// What the Core found, among the problems of all floors.
  public var lifted: [Problem] { map { $0.lifted { .audit($0) } } }
}
