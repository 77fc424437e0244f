internal import AuditModel
internal import ContentCoding
internal import DataReading
internal import InputProblems

/// What a tailoring lays over a standard, still as nodes of its own file.
struct TailoringOverlay: Sendable {
  let tailoring: Tailoring
  let file: String
  let set: [String: YAMLNode]
  let dropNodes: [String: YAMLNode]
}

/// A standard from its document.
///
/// - Parameters:
///   - expectedID: what its file is called.
///   - overlay: what changes it before anything is read from it, rule S13.
///   - isArchived: passes over what the overlay changes and this older revision lacks.
/// - Returns: nil where it has errors; they are in `log`.
func loadStandard(
  _ read: ReadDocument, expectedID: String?, measures: MeasureCatalogue, overlay: TailoringOverlay? = nil,
  isArchived: Bool = false, log: ProblemLog
) -> Standard? {
  let root = read.document.root
  // Which languages its texts must have comes before the texts.
  let probe = MappingReader<Schemas.StandardKey>(root, key: "standard", log: ProblemLog())
  let (languages, translations) = loadTranslations(probe?.value(.translation), log: log)
  guard let top = MappingReader<Schemas.StandardKey>(root, key: "standard", log: log, languages: languages) else {
    return nil
  }
  return StandardLoader(
    top: top, translations: translations, digest: contentDigest(read.bytes), measures: measures, overlay: overlay,
    isArchived: isArchived, log: log
  ).load(expectedID: expectedID)
}

/// Reads a standard from top to bottom; each part may refer to those before it.
private final class StandardLoader {
  private let top: MappingReader<Schemas.StandardKey>
  private let translations: [(language: Language, status: TranslationStatus)]
  private let digest: String
  private let measures: MeasureCatalogue
  private let overlay: TailoringOverlay?
  private let isArchived: Bool
  private let log: ProblemLog

  init(
    top: MappingReader<Schemas.StandardKey>, translations: [(language: Language, status: TranslationStatus)],
    digest: String, measures: MeasureCatalogue, overlay: TailoringOverlay?, isArchived: Bool, log: ProblemLog
  ) {
    self.top = top
    self.translations = translations
    self.digest = digest
    self.measures = measures
    self.overlay = overlay
    self.isArchived = isArchived
    self.log = log
  }

  func load(expectedID: String?) -> Standard? {
    var id: String?
    var edition: String?
    var revision: Int64?
    var description = Standard.Description()
    description.file = top.node.document.name
    var applies = Applicability.always
    var scoring = Scoring()
    var (sections, criteria): ([Section], [Criterion]) = ([], [])
    for key in Schemas.StandardKey.allCases {
      switch key {
      case .standard:
        id = top.required(key).flatMap { top.identifier($0, key: key.rawValue) }
        if let id, let expectedID, id != expectedID {
          log.error(.nameMismatch(written: id, expected: expectedID), at: top.value(key)!)
        }
      case .edition: edition = top.required(key, top.text)
      case .revision: revision = top.required(key) { top.wholeNumber($0, key: $1, from: 1) }
      case .title: description.title = top.expected(key, top.localized)
      case .issuer: description.issuer = top.localized(key)
      case .kind: description.kind = top.word(key)
      case .adopted: description.adopted = top.date(key)
      case .applies: applies = top.mapping(key, of: Schemas.AppliesKey.self).map(loadApplicability) ?? .always
      case .translation: description.translations = translations
      case .sources: description.sources = loadSources(top.list(key) ?? [])
      case .scoring: scoring = top.mapping(key, of: Schemas.ScoringKey.self).map { loadScoring($0) } ?? Scoring()
      // They name sections and criteria.
      case .ratings, .sectionRatings: break
      case .cycle: description.cycle = top.mapping(key, of: Schemas.CycleKey.self).map(loadCycle)
      case .sections: (sections, criteria) = loadSections(scoring: scoring, sources: description.sources)
      }
    }
    let context = RatingContext(
      scale: scoring.scale, sections: sections, criteria: criteria,
      dropped: Set(overlay?.tailoring.dropped.map(\.criterion) ?? []), languages: top.languages, log: log)
    let sectionRatings = top.value(.sectionRatings).map { node in
      context.loadRules(node, key: .sectionRatings, sectionRatings: nil)
    }
    let ratings = top.required(.ratings).map { node in
      context.loadRules(node, key: .ratings, sectionRatings: sectionRatings)
    }
    top.finish()
    if !criteria.isEmpty, !criteria.contains(where: \.level.isScored) {
      log.warning(.rating(.nothingScored), at: top.node)
    }
    guard !log.hasErrors, let id, let edition, let revision, let ratings else { return nil }
    return Standard(
      identity: Standard.Identity(id: id, edition: edition, revision: Int(revision), digest: digest),
      description: description, applies: applies, scale: scoring.scale, scaleTitles: scoring.titles,
      outOf: scoring.outOf, sections: sections, criteria: criteria, ratings: ratings,
      sectionRatings: sectionRatings ?? [], tailoring: overlay?.tailoring)
  }

  private func loadSources(_ nodes: [YAMLNode]) -> [Source] {
    var lines: [String: Int32] = [:]
    return nodes.compactMap { node in
      guard let source = MappingReader<Schemas.SourceKey>(node, key: "sources", log: log) else { return nil }
      defer { source.finish() }
      var (idNode, id): (YAMLNode?, String?)
      var title: LocalizedText?
      var url: String?
      var extent: SourceExtent?
      for key in Schemas.SourceKey.allCases {
        switch key {
        case .id:
          idNode = source.required(key)
          id = idNode.flatMap { source.identifier($0, key: key.rawValue) }
        case .title: title = source.expected(key, source.anyLanguage)?.inShownDigits
        case .url: url = source.text(key)
        case .extent: extent = source.word(key)
        }
      }
      guard let idNode, let id else { return nil }
      if let first = lines[id] {
        log.error(.duplicateIdentifier(id, firstLine: first), at: idNode)
        return nil
      }
      lines[id] = idNode.line
      return Source(id: id, title: title, url: url, extent: extent)
    }
  }

  private func loadScoring(_ mapping: MappingReader<Schemas.ScoringKey>) -> Scoring {
    defer { mapping.finish() }
    var scoring = Scoring()
    for key in Schemas.ScoringKey.allCases {
      switch key {
      case .scale:
        guard let node = mapping.value(key) else { break }
        scoring.scale = loadScale(node, in: mapping, log: log) ?? .standard
        scoring.titles = [LocalizedText?](repeating: nil, count: scoring.scale.words.count)
      case .weights:
        guard let weights = mapping.mapping(key, of: Schemas.WeightsKey.self) else { break }
        for key in Schemas.WeightsKey.allCases {
          if let weight = readWeight(weights, key) { scoring.weights[Int(key.level.rawValue)] = weight }
        }
        weights.finish()
      case .outOf: scoring.outOf = mapping.wholeNumber(key, from: 1)
      case .titles:
        guard let titles = mapping.names(key) else { break }
        for (index, word) in scoring.scale.words.enumerated() {
          scoring.titles[index] = titles.localized(GivenName(rawValue: word))
        }
        titles.finish(allowing: scoring.scale.words)
      }
    }
    return scoring
  }

  private func loadSections(scoring: Scoring, sources: [Source]) -> ([Section], [Criterion]) {
    _ = top.required(.sections)
    let loader = CriterionLoader(
      scoring: scoring, sources: Set(sources.map(\.id)), sourceNames: sources.map(\.id), measures: measures,
      standardApplies: nil, log: log)
    var sections: [Section] = []
    var criteria: [Criterion] = []
    var sectionLines: [String: Int32] = [:]
    var criterionLines: [String: Int32] = [:]
    var tailored: Set<String> = []
    var titles = TitleCheck()
    for node in top.list(.sections) ?? [] {
      guard let mapping = MappingReader<Schemas.SectionKey>(node, key: "sections", log: log, languages: top.languages)
      else { continue }
      var (idNode, id): (YAMLNode?, String?)
      var title: LocalizedText?
      var nodes: [YAMLNode] = []
      for key in Schemas.SectionKey.allCases {
        switch key {
        case .id:
          idNode = mapping.required(key)
          id = idNode.flatMap { mapping.identifier($0, key: key.rawValue) }
        case .title: title = mapping.expected(key, mapping.localized)
        case .criteria: nodes = mapping.list(key) ?? []
        }
      }
      mapping.finish()
      guard let idNode, let id else { continue }
      if let first = sectionLines[id] { log.error(.duplicateIdentifier(id, firstLine: first), at: idNode) }
      sectionLines[id] = idNode.line
      let first = criteria.count
      for node in nodes {
        guard
          let fields = MappingReader<Schemas.CriterionKey>(node, key: "criteria", log: log, languages: top.languages),
          let idNode = fields.required(.id), let criterionID = criterionID(idNode, fields)
        else { continue }
        if let first = criterionLines[criterionID] {
          log.error(.duplicateIdentifier(criterionID, firstLine: first), at: idNode)
          continue
        }
        criterionLines[criterionID] = idNode.line
        if !criterionID.hasPrefix(id + ".") {
          log.warning(.criterion(.outsideSection(id: criterionID, section: id)), at: idNode)
        }
        tailored.insert(criterionID)
        if overlay?.dropNodes[criterionID] != nil { continue }
        if let changes = overlay?.set[criterionID] { fields.lay(changes) }
        if let criterion = loader.load(fields, id: criterionID, place: idNode.place, section: sections.count) {
          criteria.append(criterion)
          titles.note(criterion, at: fields.value(.title) ?? idNode)
        }
      }
      sections.append(Section(id: id, title: title, criteria: first..<criteria.count))
    }
    titles.warn(in: log)
    if let overlay, !isArchived {
      let known = criterionLines.keys.sorted()
      for (id, node) in overlay.set.merging(overlay.dropNodes, uniquingKeysWith: { set, _ in set })
      where !tailored.contains(id) {
        log.error(
          .audit(.unknownIdentifier(id, .criterion, nearest: log.nearest(to: id, among: known))),
          at: node)
      }
    }
    let heaviest = Standard.mostPoints / scoring.scale.unit
    let weight = criteria.reduce(Int64(0)) { min(heaviest, $0) + $1.worth }
    if weight > heaviest { log.error(.numberTooLarge(String(weight), key: "weight"), at: top.node) }
    return (sections, criteria)
  }

  private func criterionID(_ node: YAMLNode, _ fields: MappingReader<Schemas.CriterionKey>) -> String? {
    fields.identifier(node, key: Schemas.CriterionKey.id.rawValue, parts: 2)
  }
}

/// The part of a standard that says what answers are worth.
struct Scoring {
  var scale = Scale.standard
  /// By position of the rating.
  var titles = [LocalizedText?](repeating: nil, count: Scale.standard.words.count)
  /// By the raw value of the level.
  var weights: [Int64] = [1, 1, 1]
  var outOf: Int64?
}

extension Schemas.WeightsKey {
  fileprivate var level: Level {
    switch self {
    case .critical: .critical
    case .required: .required
    case .recommended: .recommended
    }
  }
}

/// A weight: from 1 to a hundred million.
func readWeight<Key>(_ mapping: MappingReader<Key>, _ key: Key) -> Int64? {
  guard let weight = mapping.wholeNumber(key, from: 1) else { return nil }
  guard weight <= Criterion.heaviest else {
    mapping.log.error(.numberTooLarge(String(weight), key: key.rawValue), at: mapping.value(key)!)
    return nil
  }
  return weight
}

private func loadCycle(_ mapping: MappingReader<Schemas.CycleKey>) -> Cycle {
  defer { mapping.finish() }
  var (inspectEvery, remedyWithin): (CalendarSpan?, CalendarSpan?)
  var then: [String] = []
  for key in Schemas.CycleKey.allCases {
    switch key {
    case .inspectEvery: inspectEvery = mapping.span(key)
    case .remedyWithin: remedyWithin = mapping.span(key)
    case .then: then = mapping.texts(key)
    }
  }
  return Cycle(inspectEvery: inspectEvery, remedyWithin: remedyWithin, then: then)
}

private func loadScale(_ node: YAMLNode, in mapping: MappingReader<Schemas.ScoringKey>, log: ProblemLog) -> Scale? {
  guard node.kind == .mapping else {
    log.error(.wrongShape(key: "scale", expected: .mapping), at: node)
    return nil
  }
  var ratings: [(word: String, credit: Credit)] = []
  for (keyNode, value) in node.pairs {
    guard ratings.count <= 100 else { break }
    guard let word = keyNode.string, let credit = mapping.credit(value, key: word) else { continue }
    if ratings.contains(where: { $0.word == word }) {
      let first = node.pairs.first { $0.key.isSameText(as: keyNode) }
      log.error(.audit(.duplicateKey(word, firstLine: first?.key.line ?? node.line)), at: keyNode)
      continue
    }
    if Scale.reservedWords.contains(word) { log.error(.scale(.reservedRating(word)), at: keyNode) }
    if let last = ratings.last, Credit.isLess(last.credit, credit) {
      log.error(.scale(.notDescending(word)), at: value)
    }
    ratings.append((word, credit))
  }
  guard ratings.count >= 2, ratings.count <= 100 else {
    log.error(.scale(.tooShort), at: node)
    return nil
  }
  if ratings.first!.credit != Credit(1) { log.error(.scale(.bestNotOne(ratings.first!.word)), at: node) }
  if ratings.last!.credit != Credit(0) { log.error(.scale(.lastNotZero(ratings.last!.word)), at: node) }
  guard let scale = Scale(ratings) else {
    log.error(.scale(.unitTooLarge), at: node)
    return nil
  }
  return scale
}

/// `applies`, of a standard or a criterion.
func loadApplicability(_ mapping: MappingReader<Schemas.AppliesKey>) -> Applicability {
  defer { mapping.finish() }
  var care: WordSet<CareKind>?
  var operators: WordSet<Operator>?
  var residents: WordSet<ResidentGroup>?
  var serves: WordSet<ServedGroup>?
  for key in Schemas.AppliesKey.allCases {
    switch key {
    case .care: care = mapping.wordSet(key)
    case .operator: operators = mapping.wordSet(key)
    case .residents: residents = mapping.wordSet(key)
    case .serves: serves = mapping.wordSet(key)
    }
  }
  return Applicability(care: care, operators: operators, residents: residents, serves: serves)
}
