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
  func load(_ fields: MappingReader<Schemas.CriterionKey>, id: String, place: Place, section: Int) -> Criterion? {
    defer { fields.finish() }
    var level: Level?
    var weight: Int64?
    var (title, text): (LocalizedText?, LocalizedText?)
    var (ask, guidance): (LocalizedText?, LocalizedText?)
    var answer: AnswerForm?
    var applies = Applicability.always
    var allowsNotApplicable = false
    var verify: [Verification] = []
    var hear = WordSet<Voice>()
    var stop: WalkStop?
    var basis: Basis?
    var equals: [(text: String, place: Place)] = []
    var examples: [ExampleFinding] = []
    var remedies: [Remedy] = []
    for key in Schemas.CriterionKey.allCases {
      switch key {
      // Its section has read it.
      case .id: break
      case .title: title = fields.localized(key)
      case .level: level = fields.required(key, fields.word)
      case .weight:
        weight = readWeight(fields, key)
        if weight != nil, level == .recorded { log.warning(.criterion(.weightOnRecorded), at: fields.value(key)!) }
      case .text: text = fields.expected(key, fields.localized)
      case .ask: ask = fields.localized(key)
      case .answer: answer = loadAnswer(fields, level: level)
      // They belong to the answer.
      case .measure, .sample, .service, .thresholds: break
      case .applies: applies = fields.mapping(key, of: Schemas.AppliesKey.self).map(loadApplicability) ?? .always
      case .notApplicable: allowsNotApplicable = loadNotApplicable(fields, key)
      case .verify: verify = fields.expected(key) == nil ? [] : fields.words(key) ?? []
      case .hear: hear = fields.wordSet(key) ?? WordSet()
      case .guidance: guidance = fields.localized(key)
      case .walk: stop = fields.word(key)
      case .basis: basis = fields.basis(key, citing: sources, sourceNames)
      case .equals: equals = fields.criterionNames(key)
      case .examples: examples = fields.names(key).map { loadExamples($0, answer: answer) } ?? []
      case .remedy: remedies = loadRemedies(fields, key)
      }
    }
    guard let level, let answer else { return nil }
    return Criterion(
      id: id, section: section, level: level,
      weight: weight ?? (level.isScored ? scoring.weights[Int(level.rawValue)] : 1), title: title, text: text,
      ask: ask, answer: answer, applies: applies, allowsNotApplicable: allowsNotApplicable, verify: verify, hear: hear,
      guidance: guidance, stop: stop, basis: basis, equals: equals.map(\.text), equalsPlaces: equals.map(\.place),
      examples: examples, remedies: remedies, place: place)
  }

  private func loadNotApplicable(_ fields: MappingReader<Schemas.CriterionKey>, _ key: Schemas.CriterionKey) -> Bool {
    guard let node = fields.value(key), let word = fields.text(key) else { return false }
    switch word {
    case "allowed": return true
    case "never": return false
    default:
      let known = ["allowed", "never"]
      log.error(
        .unknownWord(word, key: key.rawValue, known: known, nearest: log.nearest(to: word, among: known)), at: node)
      return false
    }
  }

  private func loadAnswer(_ fields: MappingReader<Schemas.CriterionKey>, level: Level?) -> AnswerForm? {
    let kinds = AnswerKind.words.filter { $0 != AnswerKind.equals.word }
    var kind = AnswerKind.rating
    if let node = fields.value(.answer), let word = fields.text(.answer) {
      guard kinds.contains(word), let known = AnswerKind(word: word) else {
        let key = Schemas.CriterionKey.answer.rawValue
        log.error(.unknownWord(word, key: key, known: kinds, nearest: log.nearest(to: word, among: kinds)), at: node)
        return nil
      }
      kind = known
    }
    let strangers: [Schemas.CriterionKey] =
      switch kind {
      case .rating, .equals: [.measure, .sample, .service, .thresholds]
      case .measure: [.sample, .service]
      case .sample: [.measure, .service]
      case .service: [.measure, .sample, .thresholds]
      }
    for key in strangers where fields.value(key) != nil {
      log.error(.criterion(.keyWithoutUse(key.rawValue, answer: kind.word)), at: fields.keyNode(key)!)
    }
    switch kind {
    case .rating, .equals:
      return .rating
    case .measure:
      guard let node = fields.required(.measure), let name = fields.text(.measure) else { return nil }
      let tests = loadThresholds(fields, level: level, percent: false)
      guard let index = measures.ids.position(of: name) else {
        let nearest = log.nearest(to: name, among: measures.ids.identifiers)
        log.error(.audit(.unknownIdentifier(name, .measure, nearest: nearest)), at: node)
        return nil
      }
      return tests.map { .measure(index, $0) }
    case .sample:
      let atLeast = fields.mapping(.sample, of: Schemas.SampleKey.self).flatMap(loadSample)
      return loadThresholds(fields, level: level, percent: true).map { .sample(atLeast: atLeast ?? 1, $0) }
    case .service:
      return fields.required(.service, fields.word).map { .service($0) }
    }
  }

  /// How many must be looked at; nil where it is not said.
  private func loadSample(_ mapping: MappingReader<Schemas.SampleKey>) -> Int64? {
    defer { mapping.finish() }
    var atLeast: Int64?
    for key in Schemas.SampleKey.allCases {
      switch key {
      case .atLeast: atLeast = mapping.wholeNumber(key, from: 1)
      }
    }
    return atLeast
  }

  private func loadThresholds(_ fields: MappingReader<Schemas.CriterionKey>, level: Level?, percent: Bool)
    -> Thresholds?
  {
    let key = Schemas.CriterionKey.thresholds
    guard let node = fields.required(key) else { return nil }
    if node.string == "unknown" {
      if let level, level != .recorded { log.error(.criterion(.unknownThresholdsScored), at: node) }
      return .unknown
    }
    guard node.kind == .mapping, let mapping = MappingReader<GivenName>(node, key: key.rawValue, log: log) else {
      if node.kind != .mapping { log.error(.wrongShape(key: key.rawValue, expected: .mapping), at: node) }
      return nil
    }
    var tests: [Threshold] = []
    for (index, word) in scoring.scale.words.enumerated() {
      guard let value = mapping.value(GivenName(rawValue: word)) else { continue }
      if let (relation, limit) = readTest(value, key: word, percent: percent, in: mapping) {
        tests.append(Threshold(rating: Scale.Rating(index), relation: relation, limit: limit))
      }
    }
    mapping.finish(allowing: scoring.scale.words)
    if tests.isEmpty, !log.hasErrors { log.error(.wrongShape(key: key.rawValue, expected: .mapping), at: node) }
    for flaw in thresholdFlaws(tests, scale: scoring.scale, isPercent: percent) {
      log.warning(
        .criterion(flaw.kind),
        at: flaw.rating.flatMap { mapping.value(GivenName(rawValue: scoring.scale.words[Int($0)])) } ?? node)
    }
    return .known(tests)
  }

  /// `>= 3`; of a sample `>= 80%`, or `80%` for at least so many.
  private func readTest(_ node: YAMLNode, key: String, percent: Bool, in mapping: MappingReader<GivenName>) -> (
    Relation, ExactDecimal
  )? {
    guard let text = mapping.text(node, key: key) else { return nil }
    let sign = text.trimmed.prefix { "<>=".contains($0) }
    var number = text.trimmed.dropFirst(sign.count).trimmed
    var relation = Relation(word: String(sign))
    if percent {
      if sign.isEmpty { relation = .atLeast }
      if !number.hasSuffix("%") { relation = nil }
      number = number.dropLast().trimmed
    }
    if let relation, case .success(let limit) = readDecimal(Array(number.utf8)), !limit.isNegative {
      if !percent || limit <= ExactDecimal(100) { return (relation, limit) }
    }
    log.error(.unreadableValue(text, key: key, expected: percent ? .percentTest : .test), at: node)
    return nil
  }

  private func loadRemedies(_ fields: MappingReader<Schemas.CriterionKey>, _ key: Schemas.CriterionKey) -> [Remedy] {
    guard let node = fields.value(key) else { return [] }
    return fields.oneOrMore(node, key: key.rawValue).compactMap { item in
      MappingReader<Schemas.RemedyKey>(item, key: key.rawValue, log: log, languages: fields.languages)
        .flatMap(loadRemedy)
    }
  }

  private func loadRemedy(_ mapping: MappingReader<Schemas.RemedyKey>) -> Remedy? {
    defer { mapping.finish() }
    var (action, proof): (LocalizedText?, LocalizedText?)
    var by: String?
    var within: CalendarSpan?
    var cost: Remedy.Cost?
    var onlyAsks = false
    for key in Schemas.RemedyKey.allCases {
      switch key {
      case .action: action = mapping.required(key, mapping.localized)
      case .by: by = mapping.text(key)
      case .within: within = mapping.span(key)
      case .cost: cost = mapping.cost(key)
      case .proof: proof = mapping.localized(key)
      case .onlyAsks: onlyAsks = mapping.flag(key) ?? false
      }
    }
    return action.map {
      Remedy(action: $0, by: by, within: within, cost: cost, proof: proof, onlyAsks: onlyAsks)
    }
  }

  private func loadExamples(_ mapping: MappingReader<GivenName>, answer: AnswerForm?) -> [ExampleFinding] {
    defer { mapping.finish(allowing: scoring.scale.words) }
    return scoring.scale.words.enumerated().compactMap { index, word in
      guard let node = mapping.value(GivenName(rawValue: word)) else { return nil }
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

  private func loadExample(_ node: YAMLNode, key: String, answer: AnswerForm?, in fields: MappingReader<GivenName>)
    -> ExampleFinding.Content?
  {
    let isText = node.kind == .scalar || node.pairs.allSatisfy { Language(tag: $0.key.string ?? "") != nil }
    if isText { return fields.localized(node, key: key).map { .text($0) } }
    guard let mapping = MappingReader<GivenName>(node, key: key, log: log) else { return nil }
    if case .sample = answer { return .sample(loadSample(mapping)) }
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

  /// An example of values, named as in an answer of a record.
  private func loadSample(_ mapping: MappingReader<GivenName>) -> Sample {
    let keys = [Schemas.AnswerKey.checked, .of, .conforming]
    defer { mapping.finish(allowing: keys.map(\.rawValue)) }
    func number(_ key: Schemas.AnswerKey) -> Int64? { mapping.wholeNumber(GivenName(rawValue: key.rawValue)) }
    return Sample(checked: number(.checked), of: number(.of), conforming: number(.conforming))
  }
}
