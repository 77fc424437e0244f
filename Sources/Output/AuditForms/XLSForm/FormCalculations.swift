internal import AuditAsking
internal import AuditModel
internal import AuditWording

/// A value that a form works out on the device.
struct FormCalculation {
  let name: String
  let formula: String
}

/// One of the two tallies of rule S6, as a form holds it.
enum FormTally: UInt8, CaseIterable {
  case minimum, beyond

  var word: String { self == .minimum ? "minimum" : "beyond" }
  var phrase: Sentence { self == .minimum ? Words.Common.minimum : Words.Common.beyond }

  func holds(_ level: Level) -> Bool { self == .minimum ? level.isMinimum : level == .recommended }

  /// The name of a value of a standard, by its place among those of the form.
  func name(_ value: String, of standard: Int) -> String { "calc_\(standard)_" + word + "_" + value }

  /// The rounded shares that a form shows.
  struct Shown {
    let lowest: String
    let highest: String

    /// Nil where nothing of the standard belongs to the tally.
    init?(_ tally: FormTally, of standard: Int, in names: [String]) {
      lowest = tally.name("lowest_percent", of: standard)
      highest = tally.name("highest_percent", of: standard)
      guard names.contains(lowest) else { return nil }
    }
  }
}

/// The scoring rules as formulas of XPath: the state of each criterion, the points of each section, and for each standard
/// the lowest and the highest share, unrounded and, for display, rounded (S8).
///
/// A state is the position of the rating on its scale, −1 while it is open, −2 where it is not applicable. Points are whole
/// numbers in 1/`unit`, which a device's floating point holds exactly; only the last division is inexact, once.
func formCalculations(_ form: CodedForm, facility: Facility, in library: StandardLibrary) -> [FormCalculation] {
  var writer = CalculationWriter(form: form, facility: facility, library: library)
  for (index, standard) in form.checklist.standards.enumerated() { writer.write(standard, index) }
  return writer.calculations
}

private struct CalculationWriter {
  let form: CodedForm
  let facility: Facility
  let library: StandardLibrary
  private(set) var calculations: [FormCalculation] = []
  /// The question that decides a criterion, by `standard/criterion`.
  private var deciding: [String: Checklist.Question] = [:]

  init(form: CodedForm, facility: Facility, library: StandardLibrary) {
    self.form = form
    self.facility = facility
    self.library = library
    for question in form.checklist.questions {
      deciding[question.standard.id + "/" + question.criterion.id] = question
      for other in question.decidesToo { deciding[other.standard.id + "/" + other.criterion.id] = question }
    }
  }

  mutating func write(_ standard: Standard, _ index: Int) {
    var states: [Int: String] = [:]
    for (position, criterion) in standard.criteria.enumerated() where criterion.applies.matches(facility) {
      let name = "calc_\(index)_c\(position)"
      add(name, state(of: criterion, in: standard))
      states[position] = name
    }
    for tally in FormTally.allCases {
      var sections: [(lowest: String, open: String, possible: String)] = []
      for (number, section) in standard.sections.enumerated() {
        let counted = section.criteria.filter { states[$0] != nil && tally.holds(standard.criteria[$0].level) }
        guard !counted.isEmpty else { continue }
        let stem = "section\(number)_"
        let names = (
          lowest: tally.name(stem + "lowest", of: index), open: tally.name(stem + "open", of: index),
          possible: tally.name(stem + "possible", of: index)
        )
        add(names.lowest, counted.map { earned(states[$0]!, standard.criteria[$0], standard.scale) }.sum)
        add(names.open, counted.map { open(states[$0]!, standard.criteria[$0], standard.scale) }.sum)
        add(names.possible, counted.map { possible(states[$0]!, standard.criteria[$0], standard.scale) }.sum)
        sections.append(names)
      }
      guard !sections.isEmpty else { continue }
      writeTotals(tally, index, sections)
    }
  }

  private mutating func writeTotals(
    _ tally: FormTally, _ index: Int, _ sections: [(lowest: String, open: String, possible: String)]
  ) {
    func name(_ value: String) -> String { tally.name(value, of: index) }
    add(name("lowest"), sections.map { reference($0.lowest) }.sum)
    add(name("highest"), "${" + name("lowest") + "} + " + sections.map { reference($0.open) }.sum)
    add(name("possible"), sections.map { reference($0.possible) }.sum)
    for end in ["lowest", "highest"] {
      let possible = reference(name("possible"))
      add(name(end + "_share"), "if(\(possible) > 0, \(reference(name(end))) div \(possible), '')")
      add(
        name(end + "_percent"), "if(\(possible) > 0, round(\(reference(name(end))) * 1000 div \(possible)) div 10, '')")
    }
  }

  private mutating func add(_ name: String, _ formula: String) {
    calculations.append(FormCalculation(name: name, formula: formula))
  }

  // MARK: Points, rules S2 to S5

  private func earned(_ state: String, _ criterion: Criterion, _ scale: Scale) -> String {
    scale.earnings.enumerated().reversed().reduce("0") { otherwise, rating in
      rating.element == 0
        ? otherwise : "if(${\(state)} = \(rating.offset), \(criterion.worth * rating.element), \(otherwise))"
    }
  }

  private func open(_ state: String, _ criterion: Criterion, _ scale: Scale) -> String {
    "if(${\(state)} = -1, \(criterion.worth * scale.unit), 0)"
  }

  private func possible(_ state: String, _ criterion: Criterion, _ scale: Scale) -> String {
    "if(${\(state)} >= -1, \(criterion.worth * scale.unit), 0)"
  }

  // MARK: The state of a criterion

  private func state(of criterion: Criterion, in standard: Standard) -> String {
    switch criterion.answer {
    case .measure(let measure, let thresholds): state(measure, thresholds, standard.scale)
    case .service(let service): state(service, standard.scale)
    case .rating, .sample:
      heard(criterion, deciding[standard.id + "/" + criterion.id]!, found(criterion, standard))
    }
  }

  private func found(_ criterion: Criterion, _ standard: Standard) -> String {
    let question = deciding[standard.id + "/" + criterion.id]!
    let answer = AnswerNames(question)
    let rating = reference(answer.rating)
    var formula = "-1"
    if case .sample(let atLeast, let thresholds) = criterion.answer {
      formula = "if(\(rating) = 'counted', \(state(answer, atLeast, thresholds, standard.scale)), -1)"
    } else {
      for (index, word) in question.standard.scale.words.enumerated().reversed() {
        formula = "if(\(rating) = '\(word)', \(index), \(formula))"
      }
    }
    if question.criterion.allowsNotApplicable, criterion.allowsNotApplicable {
      formula = "if(\(rating) = 'not-applicable', -2, \(formula))"
    }
    return formula
  }

  /// Rule S12: the best rating without the voices that it needs is open.
  private func heard(_ criterion: Criterion, _ question: Checklist.Question, _ formula: String) -> String {
    guard !criterion.hear.isEmpty else { return formula }
    let name = reference(AnswerNames(question).part(.heard))
    let all = criterion.hear.words.map { "selected(\(name), '\($0.word)')" }.joined(separator: " and ")
    return "if((\(formula)) = 0 and not(\(all)), -1, \(formula))"
  }

  /// Rule S10.
  private func state(_ answer: AnswerNames, _ atLeast: Int64, _ thresholds: Thresholds, _ scale: Scale) -> String {
    guard case .known(let tests) = thresholds else { return "-1" }
    let (checked, of, conforming) = (
      reference(answer.part(.checked)), reference(answer.part(.of)), reference(answer.part(.conforming))
    )
    let rated = tests.reversed().reduce(String(scale.last)) { otherwise, test in
      let left = "\(conforming) * \(100 * power(test.limit.decimals))"
      return "if(\(left) \(test.relation.word) \(checked) * \(test.limit.mantissa), \(test.rating), \(otherwise))"
    }
    return "if(\(checked) = '' or \(conforming) = '', -1, if(\(checked) > 0 and (\(checked) >= \(atLeast) or "
      + "\(checked) = \(of)), \(rated), -1))"
  }

  /// Rule S9. A form takes measures with at most three decimals, so thousandths are whole.
  private func state(_ measure: Int, _ thresholds: Thresholds, _ scale: Scale) -> String {
    guard case .known(let tests) = thresholds else { return "-1" }
    let catalogue = library.measures.measures
    func thousandths(_ index: Int) -> String { "round(" + reference(field(index)) + " * 1000)" }
    func field(_ index: Int) -> String { FieldMeaning.measure(catalogue[index].id).name }
    let quotient = catalogue[measure].quotient
    let numerator = quotient?.numerator ?? measure
    let missing: String
    let unit: String
    if let quotient {
      let (above, below) = (reference(field(quotient.numerator)), reference(field(quotient.denominator)))
      missing = "\(above) = '' or \(below) = '' or (\(above) = 0 and \(below) = 0)"
      unit = thousandths(quotient.denominator)
    } else {
      missing = "\(reference(field(measure))) = ''"
      unit = "1000"
    }
    let rated = tests.reversed().reduce(String(scale.last)) { otherwise, test in
      let left = "\(thousandths(numerator)) * \(power(test.limit.decimals))"
      return "if(\(left) \(test.relation.word) \(unit) * \(test.limit.mantissa), \(test.rating), \(otherwise))"
    }
    return "if(\(missing), -1, \(rated))"
  }

  /// Rule S17.
  private func state(_ service: Service, _ scale: Scale) -> String {
    let groups = facility.residents.words.map { group in
      "(selected(\(reference(FieldMeaning.service(service, .provided).name)), '\(group.word)') or "
        + "selected(\(reference(FieldMeaning.service(service, .referred).name)), '\(group.word)'))"
    }
    let asked = reference(FieldMeaning.servicesAsked.name)
    return "if(\(asked) = 'yes', if(\(groups.joined(separator: " and ")), 0, "
      + "if(\(groups.joined(separator: " or ")), 1, \(scale.last))), -1)"
  }

  private func reference(_ name: String) -> String { "${" + name + "}" }

  private func power(_ decimals: Int) -> Int64 { (0..<decimals).reduce(1) { power, _ in power * 10 } }
}

extension [String] {
  fileprivate var sum: String { joined(separator: " + ") }
}
