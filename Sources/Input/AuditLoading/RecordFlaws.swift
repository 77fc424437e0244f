public import AuditModel
public import InputProblems

// What can be wrong with a record by itself, before it is held against any standard, whatever it came from.

extension InspectionRecord {
  /// Errors in what it says of the visit.
  ///
  /// - Parameters:
  ///   - today: days behind it are in the future.
  ///   - expectedName: what its file is called; nil: it has none yet.
  public func visitErrors(today: CalendarDay, expectedName: String? = nil) -> [(kind: ProblemKind, place: Place)] {
    var errors: [(kind: ProblemKind, place: Place)] = []
    if today < date { errors.append((.written(.dateInFuture(date.iso, on: today.iso)), datePlace)) }
    if let expectedName, name != expectedName {
      errors.append((.written(.nameMismatch(written: name, expected: expectedName)), datePlace))
    }
    if follows != nil, kind != .followUp { errors.append((.written(.followsOnlyForFollowUps), followsPlace)) }
    return errors
  }

  /// Errors in what it says of its corrections: each is made on the day of the visit or later, none before the one above it.
  ///
  /// - Parameter today: days behind it are in the future.
  public func correctionErrors(today: CalendarDay) -> [(kind: ProblemKind, place: Place)] {
    var errors: [(kind: ProblemKind, place: Place)] = []
    var last = date
    for (index, correction) in corrected.enumerated() {
      let day = correction.date
      if today < day {
        errors.append((.written(.dateInFuture(day.iso, on: today.iso)), correction.datePlace))
      } else if day < date {
        errors.append((.written(.correctedBeforeVisit(day.iso, visit: date.iso)), correction.datePlace))
      } else if index > 0, day < last {
        errors.append((.written(.correctionsOutOfOrder(day.iso, after: last.iso)), correction.datePlace))
      }
      last = max(last, day)
    }
    return errors
  }

  /// Errors where it says twice what it can say once. (Of answers, only their standard knows which is which.)
  public var repetitionErrors: [(kind: ProblemKind, place: Place)] {
    var errors: [(kind: ProblemKind, place: Place)] = []
    var lines: [String: Int32] = [:]
    for entry in measures {
      let id = string(entry.measure)
      if let line = lines[id] { errors.append((.audit(.duplicateKey(id, firstLine: line)), entry.place)) }
      lines[id] = lines[id] ?? entry.place.line
    }
    lines = [:]
    for offer in services ?? [] {
      let word = offer.service.word
      if let line = lines[word] { errors.append((.audit(.duplicateKey(word, firstLine: line)), offer.place)) }
      lines[word] = lines[word] ?? offer.place.line
    }
    return errors
  }

  /// Errors in what those who live there answered: what would tell of fewer people than may be told of, rule Q3, and what cannot be.
  public var questionnaireErrors: [(kind: ProblemKind, place: Place)] {
    guard let counts = questionnaire else { return [] }
    var errors: [(kind: ProblemKind, place: Place)] = []
    for part in counts.parts {
      if part.answered < ResidentCounts.fewest {
        errors.append((.tooFewAnswered(part.group.word, part.answered), part.answeredPlace))
      }
      for answers in part.answers {
        if answers.all < ResidentCounts.fewest {
          errors.append((.tooFewAnswered(answers.question, answers.all), answers.place))
        } else if answers.all > part.answered {
          errors.append(
            (
              .written(.countsExceed(part: answers.question, answers.all, whole: "answered", part.answered)),
              answers.place
            ))
        }
      }
    }
    if counts.answered > counts.asked {
      errors.append(
        (.written(.countsExceed(part: "answered", counts.answered, whole: "asked", counts.asked)), counts.askedPlace))
    }
    return errors
  }

  /// Errors in the days of its dangers, rule T5: those to come, and those that cannot follow each other.
  ///
  /// - Parameter today: days behind it are in the future.
  public func dangerErrors(today: CalendarDay) -> [(kind: ProblemKind, place: Place)] {
    var errors: [(kind: ProblemKind, place: Place)] = []
    for danger in dangers {
      let days =
        [("since", danger.since, danger.sincePlace), ("date", danger.closed?.date, danger.closed?.datePlace ?? .start)]
        + danger.told.map { ("on", $0.on, $0.onPlace) }
      for (key, day, place) in days {
        guard let day else { continue }
        if today < day {
          errors.append((.written(.dateInFuture(day.iso, on: today.iso)), place))
        } else if key == "since", date < day {
          errors.append((.written(.dayTooLate(key: key, day.iso, limitKey: "visit", date.iso)), place))
        } else if key != "since", let since = danger.since, day < since {
          errors.append((.written(.dayTooEarly(key: key, day.iso, limitKey: "since", since.iso)), place))
        }
      }
    }
    return errors
  }

  /// Warnings where it answers nothing and tells neither of dangers nor of what residents answered, or pins standards and does not answer them: it was perhaps cut off.
  public var answerWarnings: [(kind: ProblemKind, place: Place)] {
    guard let first = against.first else {
      let tells = !audited.isEmpty || !dangers.isEmpty || questionnaire != nil
      return tells ? [] : [(.written(.nothingAnswered), datePlace)]
    }
    guard !audited.isEmpty else { return [(.written(.answersMissing), first.place)] }
    let answered = Set(auditedStandards)
    return against.filter { !answered.contains($0.standard) }.map {
      (.written(.pinnedNotAnswered($0.standard)), $0.place)
    }
  }
}

/// What is wrong with a record by itself: its errors, or else its warnings.
///
/// - Parameters:
///   - record: wherever it came from.
///   - file: what its problems bear as their file.
///   - today: days behind it are in the future.
public func flaws(of record: InspectionRecord, file: String, today: CalendarDay) -> [Problem] {
  func problem(_ severity: Severity, _ found: (kind: ProblemKind, place: Place)) -> Problem {
    Problem(severity, found.kind, file: file, place: found.place)
  }
  var errors = record.visitErrors(today: today)
  errors += record.correctionErrors(today: today)
  errors += record.repetitionErrors
  errors += record.questionnaireErrors
  errors += record.dangerErrors(today: today)
  return errors.isEmpty ? record.answerWarnings.map { problem(.warning, $0) } : errors.map { problem(.error, $0) }
}

extension ProblemKind {
  fileprivate static func tooFewAnswered(_ key: String, _ count: Int64) -> ProblemKind {
    .written(.tooFewAnswered(key: key, count, fewest: ResidentCounts.fewest))
  }
}
