internal import AuditChecking
internal import AuditModel
public import AuditScoring

/// A form's standards and facility, ready to score what is filled in.
public struct PackedScorer: Sendable {
  private let form: UnpackedForm
  private let base: [FittedRecord]

  /// Nil where the bytes are not those of `packForm`, or the records under the visit do not fit.
  public init?(_ bytes: [UInt8]) {
    guard let form = unpackForm(bytes) else { return nil }
    self.form = form
    var base: [FittedRecord] = []
    for record in form.base {
      guard let fitted = fit(record, of: form.facility, to: form.library).value else { return nil }
      base.append(fitted)
    }
    self.base = base
  }

  /// The score by one of the form's standards.
  public struct StandardScore: Sendable {
    public let standard: Int
    public let sheet: ScoreSheet
  }

  /// What a filled-in form comes to.
  public struct Result: Sendable {
    public let scores: [StandardScore]
    /// The answers that the check refuses, as positions in the record.
    public let refused: [Int]
  }

  /// Scores a record that `packRecord` or a form packed; nil where the bytes are none.
  ///
  /// What the check would refuse, such as `not-applicable` without a reason, is left out and named: bringing the visit home
  /// sets the same aside.
  public func result(of bytes: [UInt8]) -> Result? {
    var reader = ByteReader(bytes)
    var record = reader.record(form.library)
    guard !reader.isBroken, reader.isAtEnd else { return nil }
    var refused: [Int] = []
    while true {
      let (scores, problems) = attempt(record)
      if let scores { return Result(scores: scores, refused: refused.sorted()) }
      var isShorter = false
      for problem in problems where problem.severity == .error {
        guard let index = record.answers.firstIndex(where: { $0.place == problem.place }),
          !record.answers[index].isBlank
        else { continue }
        isShorter = true
        refused.append(Int(problem.place.line - answerLine(0)))
        record.answers[index] = Answer(criterion: record.answers[index].criterion, place: problem.place)
      }
      guard isShorter else { return nil }
    }
  }

  private func attempt(_ record: InspectionRecord) -> (scores: [StandardScore]?, problems: [AuditProblem]) {
    let fitted = fit(record, of: form.facility, to: form.library)
    guard let value = fitted.value else { return (nil, fitted.problems) }
    let checked = check(Visit(base + [value]), of: form.facility, against: form.library)
    let scores = checked.value.map { audits in
      audits.map {
        StandardScore(standard: form.library.position(of: $0.standard), sheet: score($0))
      }
    }
    return (scores, checked.problems)
  }
}

extension StandardLibrary {
  fileprivate func position(of standard: Standard) -> Int { standards.firstIndex { $0 === standard }! }
}
