public import AuditModel

/// What a facility must be asked: every question once, rule S11, in the order of a walk through it.
public struct Checklist: Sendable {
  /// A question, and the criteria of other standards that its answer decides too.
  public struct Question: Sendable {
    public let standard: Standard
    public let criterion: Criterion
    public let decidesToo: [(standard: Standard, criterion: Criterion)]

    /// The highest level of the criteria that it decides: whoever asks it first, it must not look like less than it is.
    public var level: Level {
      decidesToo.reduce(criterion.level) { $1.criterion.level.rawValue < $0.rawValue ? $1.criterion.level : $0 }
    }
  }

  /// A measure to take, and how many criteria it fills.
  public struct MeasureToTake: Sendable {
    public let measure: Int
    public let fills: Int
  }

  public let standards: [Standard]
  /// Those to count or measure first, as positions in the catalogue; a quotient as its two parts.
  public let measures: [MeasureToTake]
  /// The services to ask for.
  public let services: [Service]
  /// What else is asked, by stop of the walk and then in the order of the standards.
  public let questions: [Question]
  /// How many criteria apply in all.
  public let criteria: Int

  /// How many things are asked.
  public var asked: Int { measures.count + services.count + questions.count }

  public func questions(at stop: WalkStop) -> [Question] {
    questions.filter { $0.criterion.stop == stop }
  }

  /// - Parameters:
  ///   - facility: what it cares for and whom it serves decides what is asked.
  ///   - standards: those to ask by.
  ///   - library: says which criteria equal one another.
  public init(for facility: Facility, by standards: [Standard], in library: StandardLibrary) {
    var fills: [Int: Int] = [:]
    var services: Set<Service> = []
    var questions: [Question] = []
    var places: [Int32: Int] = [:]
    var count = 0
    for (standard, classes) in zip(standards, library.equality(of: standards)) {
      for (index, criterion) in standard.criteria.enumerated() where criterion.applies.matches(facility) {
        count += 1
        switch criterion.answer {
        case .measure(let measure, _):
          let quotient = library.measures.measures[measure].quotient
          for part in quotient.map({ [$0.numerator, $0.denominator] }) ?? [measure] { fills[part, default: 0] += 1 }
        case .service(let service):
          services.insert(service)
        case .rating, .sample:
          let number = classes.isEmpty ? -1 : classes[index]
          if number >= 0, let place = places[number] {
            questions[place] = questions[place].deciding(standard, criterion)
          } else {
            if number >= 0 { places[number] = questions.count }
            questions.append(Question(standard: standard, criterion: criterion, decidesToo: []))
          }
        }
      }
    }
    self.standards = standards
    measures = fills.map { MeasureToTake(measure: $0.key, fills: $0.value) }.sorted { $0.measure < $1.measure }
    self.services = Service.allCases.filter { services.contains($0) }
    self.questions = questions.enumerated().sorted { left, right in
      let stops = (left.element.criterion.stop.rawValue, right.element.criterion.stop.rawValue)
      return stops.0 != stops.1 ? stops.0 < stops.1 : left.offset < right.offset
    }.map { $0.element }
    criteria = count
  }
}

extension Checklist.Question {
  fileprivate func deciding(_ standard: Standard, _ criterion: Criterion) -> Checklist.Question {
    Checklist.Question(
      standard: self.standard, criterion: self.criterion, decidesToo: decidesToo + [(standard, criterion)])
  }
}
