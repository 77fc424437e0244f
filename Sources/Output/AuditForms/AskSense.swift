internal import AuditAsking
internal import AuditModel
internal import AuditWording

extension CodedForm {
  /// Whether a measure is asked for.
  ///
  /// - Parameter measure: its index in the catalogue.
  func isAsked(measure: Int) -> Bool {
    lines.contains { line in if case .measure(measure) = line.subject { true } else { false } }
  }
}

extension LimitsOfSense {
  /// Asks whether a number is right, with what it can sensibly be and why.
  ///
  /// - Parameters:
  ///   - measure: whose limits these are.
  ///   - catalogue: names the other measure.
  ///   - isAsked: whether the other measure, by its index, is asked for too.
  func question(of measure: Measure, in catalogue: MeasureCatalogue, isAsked: (Int) -> Bool) -> Sentence {
    var limits: [Sentence] = []
    if let least = atLeast { limits.append(Words.Sense.atLeast(number: least.text)) }
    if let most = atMost { limits.append(Words.Sense.atMost(number: most.text)) }
    if isWhole { limits.append(Words.Problem.wholeNumber) }
    if let other = notAbove, isAsked(other) {
      limits.append(Words.Sense.notAbove(title: catalogue.measures[other].title.sentence))
    }
    return Words.Sense.question(
      title: measure.title.sentence, limits: limits.joined(by: Words.List.comma), reason: reason.sentence)
  }
}

extension PlacePart {
  var phrase: Sentence {
    switch self {
    case .care: Words.ReportTable.care
    case .operator: Words.ReportTable.operator
    case .residents: Words.ReportTable.residents
    case .serves: Words.ReportTable.serves
    case .province: Words.ReportTable.province
    }
  }
}
