public import AuditModel

/// What somebody typed of a form on paper, understood.
public enum TypedEntry: Sendable, Equatable {
  case measure(line: Int, ExactDecimal)
  case service(line: Int, ServiceContent)
  case answer(line: Int, AnswerContent)
  /// A line of the form is to be as if it had not been typed.
  case cleared(line: Int)
  case by(String)
  case note(String)
  /// What stays inside, on the visit as a whole.
  case inside(InsideContent)
  case detail(VisitDetail, String)
  /// All that was typed of a danger so far; blank where it is to be as if nothing had been.
  case danger(Danger)
  case follows(String)
  /// Of what residents answered; nil: as if it had not been typed.
  case count(TypedCount, [Int64]?)

  /// The line of the form that it belongs to, by position; nil for what concerns the whole visit.
  public var line: Int? {
    switch self {
    case .measure(let line, _), .service(let line, _), .answer(let line, _), .cleared(let line): line
    case .by, .note, .inside, .detail, .danger, .follows, .count: nil
    }
  }
}

extension TypedEntry {
  /// Whether it says something that a record is made for: what was found, or a danger.
  public var isAnswer: Bool {
    if case .danger = self { return true }
    return line != nil
  }

  /// With what only an earlier entry on the same line says besides its finding.
  func completed(by earlier: TypedEntry) -> TypedEntry {
    switch (self, earlier) {
    case (.answer(let line, var content), .answer(_, let before)):
      if content.note.isEmpty { content.note = before.note }
      if content.inside.isEmpty { content.inside = before.inside }
      if content.heard.isEmpty { content.heard = before.heard }
      if content.evidence.isEmpty { content.evidence = before.evidence }
      return .answer(line: line, content)
    case (.service(let line, var content), .service(_, let before)):
      if content.note.isEmpty { content.note = before.note }
      if content.to.isEmpty, !content.referred.isEmpty { content.to = before.to }
      return .service(line: line, content)
    case (.danger(let danger), .danger(let before)): return .danger(danger.typed(after: before))
    default: return self
    }
  }
}

extension Danger {
  /// With what was typed of it before and is not typed anew; to whom it was told adds up.
  fileprivate func typed(after before: Danger) -> Danger {
    guard !isBlank else { return self }
    var danger = self
    if danger.what.isEmpty { danger.what = before.what }
    if danger.done.isEmpty { danger.done = before.done }
    danger.since = since ?? before.since
    danger.about = about ?? before.about
    danger.closed = closed ?? before.closed
    danger.told = before.told + told.filter { !before.told.contains($0) }
    return danger
  }
}

/// What a typed line asks of the program.
public enum TypedOrder: UInt8, Vocabulary {
  case undo, left, show, help, done, stop

  public static let words = ["undo", "left", "show", "help", "done", "stop"]

  /// As they may also be typed.
  static let khmerWords = ["ដកវិញ", "នៅសល់", "បង្ហាញ", "ជំនួយ", "ចប់", "ឈប់"]

  init?(typed word: String) {
    let word = typedWord(word)
    if word == "?" {
      self = .help
    } else if let place = TypedOrder.khmerWords.firstIndex(of: word) {
      self = TypedOrder.allCases[place]
    } else {
      self.init(word: word)
    }
  }
}

/// A typed line, understood.
public enum TypedLine: Sendable, Equatable {
  /// Nothing, or a comment.
  case blank
  case order(TypedOrder)
  case entry(TypedEntry)
  /// Only the code of a line: what is asked there?
  case question(line: Int)
  /// Only the id of a danger, or its number on the paper: what is known of it?
  case danger(String)
}

/// Why a typed line was not understood; nothing of it is kept.
public enum TypingTrouble: Error, Sendable, Equatable {
  /// It names no line of the form, nor an order.
  case noLine(String)
  /// There is no line of this code.
  case unknownCode(String)
  /// The last letter is not that of this line on this form.
  case wrongLetter(String, right: String)
  case unknownRating(String, line: Int)
  case notApplicableRefused(line: Int)
  case reasonMissing(line: Int)
  case unknownVoices(String)
  case numberExpected(String, line: Int)
  /// It is a number, and not one that a record holds.
  case numberRefused(String, NumberFault, line: Int)
  /// A measure takes a number and nothing else.
  case onlyANumber(String, line: Int)
  case threeNumbersExpected(line: Int)
  case sampleInconsistent(line: Int)
  case unknownGroups(String, line: Int)
  case serviceExpected(line: Int)
  case textExpected(String)
  case dayExpected(String)
  /// Which danger: its number on the paper, or its id.
  case dangerExpected
  case aboutExpected(String)
  case timeExpected(String)
  /// Of what residents answered.
  case counts(CountTrouble)
}
