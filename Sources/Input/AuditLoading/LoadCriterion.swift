internal import AuditModel
internal import DataReading
internal import InputProblems

/// Reads the criteria of one standard.
struct CriterionLoader {
  let scoring: Scoring
  let sources: Set<String>
  /// In their order, to name the nearest.
  let sourceNames: [String]
  let measures: MeasureCatalogue
  let standardApplies: Applicability?
  let log: ProblemLog

  /// Nil where it has errors.
  func load(_ fields: MappingReader, id: String, place: Place, section: Int) -> Criterion? {
    defer { fields.finish() }
    let level: Level? = fields.required("level").flatMap { fields.word($0, key: "level") }
    let weight = readWeight(fields, "weight")
    if weight != nil, level == .recorded { log.warning(.criterion(.weightOnRecorded), at: fields.value("weight")!) }
    let text = fields.expected("text").flatMap { fields.localized($0, key: "text") }
    let ask = fields.localized("ask")
    let answer = loadAnswer(fields, level: level)
    let applies = fields.mapping("applies", as: Forms.applies).map(loadApplicability) ?? .always
    let allowsNotApplicable = loadNotApplicable(fields)
    let verify: [Verification] =
      fields.expected("verify") == nil ? [] : fields.words("verify", of: Verification.self) ?? []
    let hear: WordSet<Voice> = fields.wordSet("hear") ?? WordSet()
    let guidance = fields.localized("guidance")
    let stop: WalkStop? = fields.word("walk")
    let basis = fields.basis(citing: sources, sourceNames)
    let equals = fields.value("equals").map { fields.criterionNames($0, key: "equals") } ?? []
    let remedies = loadRemedies(fields)
    let examples = loadExamples(fields, answer: answer)
    guard let level, let answer else { return nil }
    return Criterion(
      id: id, section: section, level: level,
      weight: weight ?? (level.isScored ? scoring.weights[Int(level.rawValue)] : 1), text: text, ask: ask,
      answer: answer, applies: applies, allowsNotApplicable: allowsNotApplicable, verify: verify, hear: hear,
      guidance: guidance, stop: stop, basis: basis, equals: equals.map(\.text), equalsPlaces: equals.map(\.place),
      examples: examples, remedies: remedies, place: place)
  }

  private func loadNotApplicable(_ fields: MappingReader) -> Bool {
    guard let node = fields.value("not-applicable"), let word = fields.text(node, key: "not-applicable") else {
      return false
    }
    switch word {
    case "allowed": return true
    case "never": return false
    default:
      let known = ["allowed", "never"]
      log.error(
        .unknownWord(word, key: "not-applicable", known: known, nearest: log.nearest(to: word, among: known)),
        at: node)
      return false
    }
  }

  private func loadAnswer(_ fields: MappingReader, level: Level?) -> AnswerForm? {
    let kinds = AnswerKind.words.filter { $0 != AnswerKind.equals.word }
    var kind = AnswerKind.rating
    if let node = fields.value("answer"), let word = fields.text(node, key: "answer") {
      guard kinds.contains(word), let known = AnswerKind(word: word) else {
        log.error(
          .unknownWord(word, key: "answer", known: kinds, nearest: log.nearest(to: word, among: kinds)), at: node)
        return nil
      }
      kind = known
    }
    let measure = fields.value("measure")
    let sample = fields.value("sample")
    let service = fields.value("service")
    let thresholds = fields.value("thresholds")
    let strangers: [(String, YAMLNode?)] =
      switch kind {
      case .rating, .equals:
        [("measure", measure), ("sample", sample), ("service", service), ("thresholds", thresholds)]
      case .measure: [("sample", sample), ("service", service)]
      case .sample: [("measure", measure), ("service", service)]
      case .service: [("measure", measure), ("sample", sample), ("thresholds", thresholds)]
      }
    for (key, node) in strangers where node != nil {
      log.error(.criterion(.keyWithoutUse(key, answer: kind.word)), at: fields.keyNode(key)!)
    }
    switch kind {
    case .rating, .equals:
      return .rating
    case .measure:
      guard let node = fields.required("measure"), let name = fields.text(node, key: "measure") else { return nil }
      let tests = loadThresholds(fields, level: level, percent: false)
      guard let index = measures.ids.position(of: name) else {
        let nearest = log.nearest(to: name, among: measures.ids.identifiers)
        log.error(.audit(.unknownIdentifier(name, .measure, nearest: nearest)), at: node)
        return nil
      }
      return tests.map { .measure(index, $0) }
    case .sample:
      let atLeast = fields.mapping("sample", as: Forms.sample).map { mapping in
        defer { mapping.finish() }
        return mapping.wholeNumber("at-least", from: 1) ?? 1
      }
      return loadThresholds(fields, level: level, percent: true).map { .sample(atLeast: atLeast ?? 1, $0) }
    case .service:
      guard let node = fields.required("service") else { return nil }
      return fields.word(node, key: "service").map { .service($0) }
    }
  }

  private func loadThresholds(_ fields: MappingReader, level: Level?, percent: Bool) -> Thresholds? {
    guard let node = fields.required("thresholds") else { return nil }
    if node.string == "unknown" {
      if let level, level != .recorded { log.error(.criterion(.unknownThresholdsScored), at: node) }
      return .unknown
    }
    guard node.kind == .mapping, let mapping = MappingReader(node, as: nil, key: "thresholds", log: log) else {
      if node.kind != .mapping { log.error(.wrongShape(key: "thresholds", expected: .mapping), at: node) }
      return nil
    }
    var tests: [Threshold] = []
    for (index, word) in scoring.scale.words.enumerated() {
      guard let value = mapping.value(word) else { continue }
      if let (comparison, limit) = readTest(value, key: word, percent: percent, in: mapping) {
        tests.append(Threshold(rating: Scale.Rating(index), comparison: comparison, limit: limit))
      }
    }
    mapping.finish(allowing: scoring.scale.words)
    if tests.isEmpty, !log.hasErrors { log.error(.wrongShape(key: "thresholds", expected: .mapping), at: node) }
    for flaw in thresholdFlaws(tests, scale: scoring.scale, isPercent: percent) {
      log.warning(
        .criterion(flaw.kind), at: flaw.rating.flatMap { mapping.value(scoring.scale.words[Int($0)]) } ?? node)
    }
    return .known(tests)
  }

  /// `>= 3`; of a sample `>= 80%`, or `80%` for at least so many.
  private func readTest(_ node: YAMLNode, key: String, percent: Bool, in mapping: MappingReader) -> (
    Comparison, ExactDecimal
  )? {
    guard let text = mapping.text(node, key: key) else { return nil }
    let sign = text.trimmed.prefix { "<>=".contains($0) }
    var number = text.trimmed.dropFirst(sign.count).trimmed
    var comparison = Comparison(word: String(sign))
    if percent {
      if sign.isEmpty { comparison = .atLeast }
      if !number.hasSuffix("%") { comparison = nil }
      number = number.dropLast().trimmed
    }
    if let comparison, case .success(let limit) = readDecimal(Array(number.utf8)), !limit.isNegative {
      if !percent || limit <= ExactDecimal(100) { return (comparison, limit) }
    }
    log.error(.unreadableValue(text, key: key, expected: percent ? .percentTest : .test), at: node)
    return nil
  }

  private func loadRemedies(_ fields: MappingReader) -> [Remedy] {
    guard let node = fields.value("remedy") else { return [] }
    return fields.oneOrMore(node, key: "remedy").compactMap { item in
      guard let mapping = MappingReader(item, as: Forms.remedy, key: "remedy", log: log, languages: fields.languages)
      else { return nil }
      defer { mapping.finish() }
      let action = mapping.required("action").flatMap { mapping.localized($0, key: "action") }
      let by = mapping.text("by")
      let within = mapping.span("within")
      let cost = mapping.cost("cost")
      let proof = mapping.localized("proof")
      let onlyAsks = mapping.flag("only-asks") ?? false
      return action.map {
        Remedy(action: $0, by: by, within: within, cost: cost, proof: proof, onlyAsks: onlyAsks)
      }
    }
  }

  private func loadExamples(_ fields: MappingReader, answer: AnswerForm?) -> [ExampleFinding] {
    guard let mapping = fields.mapping("examples", as: nil) else { return [] }
    defer { mapping.finish(allowing: scoring.scale.words) }
    return scoring.scale.words.enumerated().compactMap { index, word in
      guard let node = mapping.value(word) else { return nil }
      guard let content = loadExample(node, key: word, answer: answer, in: mapping) else { return nil }
      if let answer, let decided = decide(content, by: answer), Int(decided) != index {
        log.warning(.criterion(.exampleContradicts(rating: word, decided: scoring.scale.words[Int(decided)])), at: node)
      }
      return ExampleFinding(rating: Scale.Rating(index), content: content)
    }
  }

  /// How the thresholds of the criterion rate an example of values; nil where they cannot.
  private func decide(_ content: ExampleFinding.Content, by answer: AnswerForm) -> Scale.Rating? {
    switch (content, answer) {
    case (.sample(let sample), .sample(_, let thresholds)):
      guard let checked = sample.checked, let conforming = sample.conforming, checked > 0 else { return nil }
      return thresholds.rating(on: scoring.scale) { order(share: conforming, of: checked, againstPercent: $0) }
    case (.measures(let values), .measure(let measure, let thresholds)):
      func value(_ index: Int) -> ExactDecimal? { values.first { $0.measure == index }?.value }
      guard let quotient = measures.measures[measure].quotient else {
        return value(measure).flatMap { value in thresholds.rating(on: scoring.scale) { order(value, $0) } }
      }
      guard let above = value(quotient.numerator), let below = value(quotient.denominator),
        !(above.isZero && below.isZero)
      else { return nil }
      return thresholds.rating(on: scoring.scale) { order(above, over: below, against: $0) }
    default: return nil
    }
  }

  private func loadExample(_ node: YAMLNode, key: String, answer: AnswerForm?, in fields: MappingReader)
    -> ExampleFinding.Content?
  {
    let isText = node.kind == .scalar || node.pairs.allSatisfy { Language(tag: $0.key.string ?? "") != nil }
    if isText { return fields.localized(node, key: key).map { .text($0) } }
    guard let mapping = MappingReader(node, as: nil, key: key, log: log) else { return nil }
    if case .sample = answer {
      defer { mapping.finish(allowing: ["checked", "of", "conforming"]) }
      return .sample(
        Sample(
          checked: mapping.wholeNumber("checked"), of: mapping.wholeNumber("of"),
          conforming: mapping.wholeNumber("conforming")))
    }
    return .measures(
      mapping.pairs.compactMap { keyNode, value in
        let name = keyNode.string ?? ""
        guard let index = measures.ids.position(of: name) else {
          let nearest = log.nearest(to: name, among: measures.ids.identifiers)
          log.error(.audit(.unknownIdentifier(name, .measure, nearest: nearest)), at: keyNode)
          return nil
        }
        return mapping.decimal(value, key: name).map { (index, $0) }
      })
  }
}
