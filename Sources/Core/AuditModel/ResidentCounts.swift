/// What those who live in a place answered to the questionnaire, as counts, rules Q1 to Q9: never a single sheet, and nothing of fewer
/// than `fewest`.
public struct ResidentCounts: Sendable {
  /// Nothing is told of fewer people.
  public static let fewest: Int64 = 5

  /// Whose answers are counted together. Nobody is in two, so that nothing of fewer people follows from a difference.
  public enum Group: UInt8, Vocabulary {
    case girls, boys, women, men
    /// All others: of groups too small to be counted by themselves, and those who did not say theirs.
    case others

    public static let words = ["girls", "boys", "women", "men", "others"]

    /// Nil for `others`.
    public var residents: ResidentGroup? { ResidentGroup(rawValue: rawValue) }
  }

  /// How often each face was given to one question.
  public struct Answers: Sendable, Equatable {
    public let question: String
    public let good: Int64
    public let middle: Int64
    public let bad: Int64
    public let place: Place

    public init(_ question: String, good: Int64, middle: Int64, bad: Int64, place: Place = .start) {
      self.question = question
      self.good = good
      self.middle = middle
      self.bad = bad
      self.place = place
    }

    public var all: Int64 { good + middle + bad }

    public func count(_ face: Face) -> Int64 {
      switch face {
      case .good: good
      case .middle: middle
      case .bad: bad
      }
    }

    public static func == (left: Answers, right: Answers) -> Bool {
      left.question == right.question && left.good == right.good && left.middle == right.middle && left.bad == right.bad
    }
  }

  /// The answers of one group.
  public struct Part: Sendable, Equatable {
    public let group: Group
    /// How many answered at least one question.
    public var answered: Int64
    /// Of each question that enough of them answered, once.
    public var answers: [Answers]
    public let place: Place
    public var answeredPlace: Place

    public init(
      _ group: Group, answered: Int64, answers: [Answers] = [], place: Place = .start, answeredPlace: Place? = nil
    ) {
      self.group = group
      self.answered = answered
      self.answers = answers
      self.place = place
      self.answeredPlace = answeredPlace ?? place
    }

    public static func == (left: Part, right: Part) -> Bool {
      left.group == right.group && left.answered == right.answered && left.answers == right.answers
    }
  }

  /// Of the questionnaire, by which they were asked.
  public var revision: Int64
  /// How many were handed it.
  public var asked: Int64
  /// In the order of the groups, each once; none where fewer than `fewest` answered.
  public var parts: [Part]
  public var place: Place
  public var askedPlace: Place

  public init(
    revision: Int64, asked: Int64, parts: [Part] = [], place: Place = .start, askedPlace: Place? = nil
  ) {
    self.revision = revision
    self.asked = asked
    self.parts = parts
    self.place = place
    self.askedPlace = askedPlace ?? place
  }

  public var answered: Int64 { parts.reduce(0) { $0 + $1.answered } }

  /// What each group answered to a question, where enough of it did.
  ///
  /// - Parameter question: its id.
  public func answers(to question: String) -> [(group: Group, answers: Answers)] {
    parts.compactMap { part in part.answers.first { $0.question == question }.map { (part.group, $0) } }
  }
}

extension ResidentCounts: Equatable {
  /// Whether both say the same, wherever it stands.
  public static func == (left: ResidentCounts, right: ResidentCounts) -> Bool {
    left.revision == right.revision && left.asked == right.asked && left.parts == right.parts
  }
}

extension ResidentCounts {
  /// All of it on one line, in the words of a record: of each question the good, the middle and the bad answers.
  public var line: String {
    var text = "asked: " + String(asked)
    for part in parts {
      text += " · " + part.group.word + ": " + String(part.answered)
      for answers in part.answers {
        text += ", " + answers.question + " "
        text += String(answers.good) + "/" + String(answers.middle) + "/" + String(answers.bad)
      }
    }
    return text
  }

  /// Whether nothing in it tells of fewer people than may be told of.
  public var tellsOfEnough: Bool {
    parts.allSatisfy { part in
      part.answered >= ResidentCounts.fewest && part.answers.allSatisfy { $0.all >= ResidentCounts.fewest }
    }
  }
}

extension Questionnaire.Question {
  /// As it is put to a group; to others as to adults.
  ///
  /// - Parameter group: whose answers are counted together.
  public func text(for group: ResidentCounts.Group) -> LocalizedText {
    group.residents?.isOfChildren == true ? wording.children : wording.adults
  }
}
