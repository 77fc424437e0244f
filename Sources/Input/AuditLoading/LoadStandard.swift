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
  let (languages, translations) = loadTranslations(of: root, as: Forms.standard, log: log)
  guard let top = MappingReader(root, as: Forms.standard, key: "standard", log: log, languages: languages) else {
    return nil
  }
  return StandardLoader(
    top: top, translations: translations, digest: contentDigest(read.bytes), measures: measures, overlay: overlay,
    isArchived: isArchived, log: log
  ).load(expectedID: expectedID)
}

/// Reads a standard from top to bottom; each part may refer to those before it.
private final class StandardLoader {
  private let top: MappingReader
  private let translations: [(language: Language, status: TranslationStatus)]
  private let digest: String
  private let measures: MeasureCatalogue
  private let overlay: TailoringOverlay?
  private let isArchived: Bool
  private let log: ProblemLog

  init(
    top: MappingReader, translations: [(language: Language, status: TranslationStatus)], digest: String,
    measures: MeasureCatalogue, overlay: TailoringOverlay?, isArchived: Bool, log: ProblemLog
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
    let id = top.required("standard").flatMap { top.identifier($0, key: "standard") }
    if let id, let expectedID, id != expectedID {
      log.error(.nameMismatch(written: id, expected: expectedID), at: top.value("standard")!)
    }
    let edition = top.required("edition").flatMap { top.text($0, key: "edition") }
    let revision = top.required("revision").flatMap { top.wholeNumber($0, key: "revision", from: 1) }
    let description = loadDescription()
    let applies = top.mapping("applies", as: Forms.applies).map(loadApplicability) ?? .always
    let scoring = loadScoring()
    let (sections, criteria) = loadSections(scoring: scoring, sources: description.sources)
    let context = RatingContext(
      scale: scoring.scale, sections: sections, criteria: criteria,
      dropped: Set(overlay?.tailoring.dropped.map(\.criterion) ?? []), log: log)
    let sectionRatings = top.value("section-ratings").map { node in
      context.loadRules(node, key: "section-ratings", sectionRatings: nil, top: top)
    }
    let ratings = top.required("ratings").map { node in
      context.loadRules(node, key: "ratings", sectionRatings: sectionRatings, top: top)
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

  private func loadDescription() -> Standard.Description {
    var description = Standard.Description()
    description.file = top.node.document.name
    description.title = top.expected("title").flatMap { top.localized($0, key: "title") }
    description.issuer = top.localized("issuer")
    description.kind = top.word("kind")
    description.adopted = top.date("adopted")
    _ = top.value("translation")
    description.translations = translations
    description.sources = top.sources()
    description.cycle = top.mapping("cycle", as: Forms.cycle).map { cycle in
      defer { cycle.finish() }
      return Cycle(
        inspectEvery: cycle.span("inspect-every"), remedyWithin: cycle.span("remedy-within"),
        then: cycle.value("then").map { cycle.oneOrMore($0, key: "then").compactMap { cycle.text($0, key: "then") } }
          ?? [])
    }
    return description
  }

  private func loadScoring() -> Scoring {
    guard let mapping = top.mapping("scoring", as: Forms.scoring) else { return Scoring() }
    defer { mapping.finish() }
    var scoring = Scoring()
    if let node = mapping.value("scale") {
      scoring.scale = loadScale(node, in: mapping, log: log) ?? .standard
      scoring.titles = [LocalizedText?](repeating: nil, count: scoring.scale.words.count)
    }
    if let weights = mapping.mapping("weights", as: Forms.weights) {
      for level in Level.allCases where level.isScored {
        if let weight = readWeight(weights, level.word) { scoring.weights[Int(level.rawValue)] = weight }
      }
      weights.finish()
    }
    scoring.outOf = mapping.wholeNumber("out-of", from: 1)
    if let titles = mapping.mapping("titles", as: nil) {
      for (index, word) in scoring.scale.words.enumerated() {
        scoring.titles[index] = titles.localized(word)
      }
      titles.finish(allowing: scoring.scale.words)
    }
    return scoring
  }

  private func loadSections(scoring: Scoring, sources: [Source]) -> ([Section], [Criterion]) {
    _ = top.required("sections")
    let loader = CriterionLoader(
      scoring: scoring, sources: Set(sources.map(\.id)), sourceNames: sources.map(\.id), measures: measures,
      standardApplies: nil, log: log)
    var sections: [Section] = []
    var criteria: [Criterion] = []
    var sectionLines: [String: Int32] = [:]
    var criterionLines: [String: Int32] = [:]
    var tailored: Set<String> = []
    for node in top.list("sections") ?? [] {
      guard let mapping = MappingReader(node, as: Forms.section, key: "sections", log: log, languages: top.languages)
      else { continue }
      let title = mapping.expected("title").flatMap { mapping.localized($0, key: "title") }
      let nodes = mapping.list("criteria") ?? []
      let id = mapping.required("id").flatMap { mapping.identifier($0, key: "id") }
      mapping.finish()
      guard let id, let idNode = mapping.value("id") else { continue }
      if let first = sectionLines[id] { log.error(.duplicateIdentifier(id, firstLine: first), at: idNode) }
      sectionLines[id] = idNode.line
      let first = criteria.count
      for node in nodes {
        guard
          let fields = MappingReader(node, as: Forms.criterion, key: "criteria", log: log, languages: top.languages),
          let idNode = fields.required("id"), let criterionID = fields.identifier(idNode, key: "id", parts: 2)
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
        }
      }
      sections.append(Section(id: id, title: title, criteria: first..<criteria.count))
    }
    if let overlay, !isArchived {
      let known = criterionLines.keys.sorted()
      for (id, node) in overlay.set.merging(overlay.dropNodes, uniquingKeysWith: { set, _ in set })
      where !tailored.contains(id) {
        log.error(
          .audit(.unknownIdentifier(id, .criterion, nearest: log.nearest(to: id, among: known))),
          at: node)
      }
    }
    return (sections, criteria)
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

/// A weight: from 1 to a million.
func readWeight(_ mapping: MappingReader, _ key: String) -> Int64? {
  guard let weight = mapping.wholeNumber(key, from: 1) else { return nil }
  guard weight <= 1_000_000 else {
    mapping.log.error(.numberTooLarge(String(weight), key: key), at: mapping.value(key)!)
    return nil
  }
  return weight
}

private func loadScale(_ node: YAMLNode, in mapping: MappingReader, log: ProblemLog) -> Scale? {
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
func loadApplicability(_ mapping: MappingReader) -> Applicability {
  defer { mapping.finish() }
  return Applicability(
    care: mapping.wordSet("care"), operators: mapping.wordSet("operator"), residents: mapping.wordSet("residents"),
    serves: mapping.wordSet("serves"))
}
