public import AuditModel

extension Checklist.Question {
  /// The criteria that its answer decides, as `standard/criterion`.
  public var decides: [String] {
    [standard.id + "/" + criterion.id] + decidesToo.map { $0.standard.id + "/" + $0.criterion.id }
  }
}

extension Checklist {
  /// What has to be asked again so that some criteria are seen anew: the measures, as positions in the catalogue, and the
  /// services that decide them.
  ///
  /// - Parameters:
  ///   - criteria: as `standard/criterion`.
  ///   - catalogue: knows of what a quotient is made.
  public func decidingCounts(of criteria: Set<String>, measures catalogue: MeasureCatalogue) -> (
    measures: Set<Int>, services: Set<Service>
  ) {
    var found: (measures: Set<Int>, services: Set<Service>) = ([], [])
    for standard in standards {
      for criterion in standard.criteria where criteria.contains(standard.id + "/" + criterion.id) {
        switch criterion.answer {
        case .measure(let measure, _):
          let quotient = catalogue.measures[measure].quotient
          found.measures.formUnion(quotient.map { [$0.numerator, $0.denominator] } ?? [measure])
        case .service(let service): found.services.insert(service)
        case .rating, .sample: break
        }
      }
    }
    return found
  }
}

extension CodedForm {
  /// The lines that decide some criteria, as positions in their order.
  ///
  /// - Parameters:
  ///   - criteria: as `standard/criterion`.
  ///   - measures: names what is counted.
  public func lines(deciding criteria: Set<String>, measures: MeasureCatalogue) -> [Int] {
    let counts = checklist.decidingCounts(of: criteria, measures: measures)
    return lines.indices.filter { index in
      switch lines[index].subject {
      case .measure(let measure): counts.measures.contains(measure)
      case .service(let service): counts.services.contains(service)
      case .question(let question): question.decides.contains { criteria.contains($0) }
      }
    }
  }
}
