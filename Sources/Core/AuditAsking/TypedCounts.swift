public import AuditModel

/// A number of what residents answered, as it is typed from the table in which sheets were counted.
public enum TypedCount: Sendable, Hashable {
  /// How many were handed the questionnaire.
  case asked
  /// How many of a group answered.
  case answered(ResidentCounts.Group)
  /// How often each face was given to a question, by its id.
  case faces(ResidentCounts.Group, String)
}

/// What is wrong with what was typed of the questionnaire.
public enum CountTrouble: Sendable, Equatable {
  /// The standards have none.
  case noQuestionnaire
  case noSuchQuestion(String)
  /// It asks this group nothing of the kind.
  case notAsked(ResidentCounts.Group, question: String)
  /// One number, or a question and three.
  case numbersExpected(ResidentCounts.Group?)
  /// Fewer than may be told of, rule Q3: nothing of it is kept.
  case tooFew(Int64)
  /// Before the record is written: how many were handed it.
  case askedMissing
  /// Before the record is written: how many of a group answered.
  case answeredMissing(ResidentCounts.Group)
  /// Before the record is written: a question has more answers than people of the group answered.
  case moreThanAnswered(ResidentCounts.Group, question: String)
  /// Before the record is written: more answered than were handed it.
  case moreThanAsked
}

extension ResidentCounts.Group {
  private static let khmerWords = ["ក្មេងស្រី", "ក្មេងប្រុស", "ស្ត្រី", "បុរស", "ផ្សេងទៀត"]

  fileprivate init?(typed word: String) {
    if let place = Self.khmerWords.firstIndex(of: typedWord(word)) {
      self = Self.allCases[place]
    } else {
      self.init(word: word.lowercased())
    }
  }
}

/// Understands `asked 24`, `girls 12`, `girls 3 8 2 2`: of the third question eight good, two middle, two bad faces.
struct CountReader {
  let questionnaire: Questionnaire?

  /// Nil where the word begins no such line.
  ///
  /// - Parameters:
  ///   - word: the first of the line.
  ///   - rest: the words behind it.
  func entry(_ word: String, _ rest: [String]) throws(TypingTrouble) -> TypedEntry? {
    let group = ResidentCounts.Group(typed: word)
    guard group != nil || ["asked", "បានសួរ"].contains(typedWord(word)) else { return nil }
    guard let questionnaire else { throw .counts(.noQuestionnaire) }
    let clears = rest.last.map { ["clear", "លុប"].contains(typedWord($0)) } ?? false
    let numbers = clears ? Array(rest.dropLast()) : rest
    guard let group else {
      if clears, numbers.isEmpty { return .count(.asked, nil) }
      guard numbers.count == 1, let asked = number(numbers[0]) else { throw .counts(.numbersExpected(nil)) }
      return .count(.asked, [asked])
    }
    if clears, numbers.isEmpty { return .count(.answered(group), nil) }
    if numbers.count == 1, !clears {
      guard let answered = number(numbers[0]) else { throw .counts(.numbersExpected(group)) }
      return .count(.answered(group), try enough([answered]))
    }
    guard let first = numbers.first, numbers.count == (clears ? 1 : 4) else { throw .counts(.numbersExpected(group)) }
    let question = try question(first, in: questionnaire)
    if let residents = group.residents, !question.groups.contains(residents) {
      throw .counts(.notAsked(group, question: question.id))
    }
    if clears { return .count(.faces(group, question.id), nil) }
    let faces = numbers.dropFirst().compactMap { number($0) }
    guard faces.count == 3 else { throw .counts(.numbersExpected(group)) }
    return .count(.faces(group, question.id), try enough(faces))
  }

  /// By its number in the questionnaire, or by its id.
  private func question(_ word: String, in questionnaire: Questionnaire) throws(TypingTrouble) -> Questionnaire.Question
  {
    if let question = questionnaire.question(word.lowercased()) { return question }
    let digits = word.lowercased().hasPrefix("q") ? String(word.dropFirst()) : word
    guard let place = number(digits), place >= 1, place <= Int64(questionnaire.questions.count) else {
      throw .counts(.noSuchQuestion(word))
    }
    return questionnaire.questions[Int(place) - 1]
  }

  private func number(_ word: String) -> Int64? {
    guard let number = try? ExactDecimal(digits: typedLatin(word).utf8), number.decimals == 0, !number.isNegative else {
      return nil
    }
    return number.mantissa
  }

  private func enough(_ numbers: [Int64]) throws(TypingTrouble) -> [Int64] {
    let all = numbers.reduce(0, +)
    guard all >= ResidentCounts.fewest else { throw .counts(.tooFew(all)) }
    return numbers
  }
}

extension TypedVisit {
  /// What was typed of the questionnaire, the last word on each number; nil where nothing was.
  ///
  /// - Parameter questionnaire: what they were asked, in whose order they stand.
  public func counts(by questionnaire: Questionnaire) -> Result<ResidentCounts, CountTroubles>? {
    var numbers: [TypedCount: [Int64]] = [:]
    for entry in entries {
      guard case .count(let what, let values) = entry else { continue }
      numbers[what] = values
    }
    guard !numbers.isEmpty else { return nil }
    var troubles: [CountTrouble] = []
    var parts: [ResidentCounts.Part] = []
    for group in ResidentCounts.Group.allCases {
      let answers = questionnaire.questions.compactMap { question in
        numbers[.faces(group, question.id)].map {
          ResidentCounts.Answers(question.id, good: $0[0], middle: $0[1], bad: $0[2])
        }
      }
      guard let answered = numbers[.answered(group)]?[0] else {
        if !answers.isEmpty { troubles.append(.answeredMissing(group)) }
        continue
      }
      if let more = answers.first(where: { $0.all > answered }) {
        troubles.append(.moreThanAnswered(group, question: more.question))
      }
      parts.append(ResidentCounts.Part(group, answered: answered, answers: answers))
    }
    guard let asked = numbers[.asked]?[0] else { return .failure(CountTroubles(troubles + [.askedMissing])) }
    let counts = ResidentCounts(revision: questionnaire.revision, asked: asked, parts: parts)
    if counts.answered > asked { troubles.append(.moreThanAsked) }
    return troubles.isEmpty ? .success(counts) : .failure(CountTroubles(troubles))
  }
}

/// Everything that keeps typed counts from a record.
public struct CountTroubles: Error, Sendable {
  public let all: [CountTrouble]

  init(_ all: [CountTrouble]) { self.all = all }
}
