internal import AuditModel
internal import DataReading
internal import InputProblems

/// Reads the lists of ratings of one standard.
struct RatingContext {
  let scale: Scale
  let sections: [Section]
  let criteria: [Criterion]
  /// Criteria that a tailoring took out; a rule may still name them.
  let dropped: Set<String>
  /// Those that each title must be in.
  let languages: [Language]
  let log: ProblemLog
  private let criterionIDs: IdentifierIndex
  private let sectionIDs: IdentifierIndex

  /// How many ratings, and how many needs of all of them, one list may have: each need holds the criteria that it selects.
  private static let most = 200

  init(
    scale: Scale, sections: [Section], criteria: [Criterion], dropped: Set<String>, languages: [Language],
    log: ProblemLog
  ) {
    self.scale = scale
    self.sections = sections
    self.criteria = criteria
    self.dropped = dropped
    self.languages = languages
    self.log = log
    criterionIDs = IdentifierIndex(criteria.map(\.id))
    sectionIDs = IdentifierIndex(sections.map(\.id))
  }

  /// - Parameter sectionRatings: the ratings that `sections` needs may name; nil where there are none.
  func loadRules(_ node: YAMLNode, key: Schemas.StandardKey, sectionRatings: [RatingRule]?) -> [RatingRule] {
    let key = key.rawValue
    guard node.kind == .sequence, !node.children.isEmpty else {
      log.error(node.kind == .sequence ? .emptyList(key: key) : .wrongShape(key: key, expected: .list), at: node)
      return []
    }
    let needs = node.children.reduce(0) { count, rule in
      count
        + rule.pairs.reduce(0) { $0 + ($1.key.isText(Schemas.RatingKey.needs.rawValue) ? $1.value.children.count : 0) }
    }
    guard node.children.count <= RatingContext.most, needs <= RatingContext.most else {
      log.error(.rating(.tooMany(limit: RatingContext.most)), at: node)
      return []
    }
    var rules: [(rule: RatingRule, node: YAMLNode)] = []
    var lines: [String: Int32] = [:]
    for item in node.children {
      guard let mapping = MappingReader<Schemas.RatingKey>(item, key: key, log: log, languages: languages) else {
        continue
      }
      var (idNode, id): (YAMLNode?, String?)
      var title: LocalizedText?
      var needs: [Need] = []
      for key in Schemas.RatingKey.allCases {
        switch key {
        case .rating:
          idNode = mapping.required(key)
          id = idNode.flatMap { mapping.identifier($0, key: key.rawValue) }
        case .title: title = mapping.localized(key)
        case .needs:
          needs = (mapping.list(key) ?? []).compactMap { loadNeed($0, sectionRatings: sectionRatings) }
        }
      }
      mapping.finish()
      guard let idNode, let id else { continue }
      if let first = lines[id] { log.error(.duplicateIdentifier(id, firstLine: first), at: idNode) }
      lines[id] = idNode.line
      rules.append((RatingRule(id: id, title: title, needs: needs), idNode))
    }
    guard let last = rules.last else { return [] }
    if !last.rule.needs.isEmpty, rules.count == node.children.count {
      log.error(.rating(.lastHasNeeds(last.rule.id)), at: last.node)
      return []
    }
    guard last.rule.needs.isEmpty else { return [] }
    for (index, (rule, node)) in rules.enumerated() {
      if rule.needs.contains(where: { neverHolds($0) }) { log.warning(.rating(.neverReached(rule.id)), at: node) }
      if let before = rules[..<index].first(where: { $0.rule.isImplied(by: rule) }) {
        log.warning(.rating(.unreachable(rule.id, behind: before.rule.id)), at: node)
      }
    }
    return rules.map(\.rule)
  }

  private func neverHolds(_ need: Need) -> Bool {
    switch need {
    case .share(let selection, let atLeast): !selection.members.isEmpty && ExactDecimal(100) < atLeast
    case .sections(let sections, _, let atLeast): atLeast.map { $0 > sections.count } ?? false
    case .every, .count: false
    }
  }

  private func loadNeed(_ node: YAMLNode, sectionRatings: [RatingRule]?) -> Need? {
    guard let mapping = MappingReader<Schemas.NeedKey>(node, key: "needs", log: log) else { return nil }
    for key in Schemas.NeedKey.allCases where mapping.value(key) != nil {
      switch key {
      case .every:
        finish(mapping, key, with: .atLeast)
        let selection = loadSelection(mapping, key)
        guard let least = rating(mapping, .atLeast) else { return nil }
        return selection.map { .every($0, atLeast: least) }
      case .share:
        finish(mapping, key, with: .atLeast)
        let selection = loadSelection(mapping, key)
        guard let least = mapping.required(.atLeast, mapping.percent) else { return nil }
        return selection.map { .share($0, atLeast: least) }
      case .count:
        finish(mapping, key, with: .below, .atMost)
        let selection = loadSelection(mapping, key)
        let below = rating(mapping, .below)
        let most = mapping.required(.atMost) { mapping.wholeNumber($0, key: $1) }
        guard let selection, let below, let most else { return nil }
        return .count(selection, below: below, atMost: Int(most))
      case .sections:
        finish(mapping, key, with: .rated, .atLeast)
        return loadSectionsNeed(mapping, sectionRatings: sectionRatings)
      // They say how much of one of those.
      case .atLeast, .below, .atMost, .rated: break
      }
    }
    mapping.finish()
    log.error(.missingKey("every | share | count | sections"), at: node)
    return nil
  }

  /// Names every key that does not belong to a need of one kind.
  private func finish(
    _ mapping: MappingReader<Schemas.NeedKey>, _ kind: Schemas.NeedKey, with others: Schemas.NeedKey...
  ) {
    mapping.finish(allowing: ([kind] + others).map(\.rawValue))
  }

  private func loadSectionsNeed(_ mapping: MappingReader<Schemas.NeedKey>, sectionRatings: [RatingRule]?) -> Need? {
    let node = mapping.value(.sections)!
    let isAll = node.string == "all" || (node.kind == .mapping && node.children.isEmpty)
    let key = Schemas.NeedKey.sections.rawValue
    let chosen = isAll ? Array(sections.indices) : mapping.oneOrMore(node, key: key).compactMap(section)
    let ratedNode = mapping.required(.rated)
    let leastNode = mapping.required(.atLeast)
    guard let sectionRatings else {
      log.error(.rating(.sectionRatingsMissing), at: node)
      return nil
    }
    guard let ratedNode, let leastNode, let rated = mapping.text(.rated) else { return nil }
    guard let index = sectionRatings.firstIndex(where: { $0.id == rated }) else {
      let nearest = log.nearest(to: rated, among: sectionRatings.map(\.id))
      log.error(.audit(.unknownIdentifier(rated, .sectionRating, nearest: nearest)), at: ratedNode)
      return nil
    }
    if leastNode.string == "all" { return .sections(chosen, rated: index, atLeast: nil) }
    guard case .success(let least) = readWholeNumber(Array((leastNode.string ?? "").utf8)), least >= 0 else {
      let key = Schemas.NeedKey.atLeast.rawValue
      log.error(.unreadableValue(leastNode.string ?? "", key: key, expected: .countOrAll), at: leastNode)
      return nil
    }
    return .sections(chosen, rated: index, atLeast: Int(least))
  }

  private func rating(_ mapping: MappingReader<Schemas.NeedKey>, _ key: Schemas.NeedKey) -> Scale.Rating? {
    guard let node = mapping.required(key), let word = mapping.text(key) else { return nil }
    if let rating = scale.rating(word) { return rating }
    log.error(
      .audit(.unknownRating(word, known: scale.words, nearest: log.nearest(to: word, among: scale.words))), at: node)
    return nil
  }

  private func loadSelection(_ need: MappingReader<Schemas.NeedKey>, _ key: Schemas.NeedKey) -> Selection? {
    guard let mapping = need.mapping(key, of: Schemas.SelectionKey.self) else { return nil }
    var levels: WordSet<Level>?
    var (chosen, criteria): ([Int]?, [Int]?)
    for key in Schemas.SelectionKey.allCases {
      switch key {
      case .level: levels = mapping.wordSet(key)
      case .section: chosen = mapping.value(key).map { mapping.oneOrMore($0, key: key.rawValue).compactMap(section) }
      case .criteria:
        criteria = mapping.value(key).map { mapping.oneOrMore($0, key: key.rawValue).compactMap(criterion) }
      }
    }
    mapping.finish()
    let selection = Selection(levels: levels, sections: chosen, criteria: criteria, from: self.criteria)
    if selection.members.isEmpty { log.warning(.rating(.selectionEmpty), at: mapping.node) }
    return selection
  }

  private func section(_ node: YAMLNode) -> Int? {
    let name = node.string ?? ""
    if let index = sectionIDs.position(of: name) { return index }
    log.error(
      .audit(.unknownIdentifier(name, .section, nearest: log.nearest(to: name, among: sectionIDs.identifiers))),
      at: node)
    return nil
  }

  private func criterion(_ node: YAMLNode) -> Int? {
    let name = node.string ?? ""
    if let index = criterionIDs.position(of: name) { return index }
    if dropped.contains(name) { return nil }
    log.error(
      .audit(.unknownIdentifier(name, .criterion, nearest: log.nearest(to: name, among: criterionIDs.identifiers))),
      at: node)
    return nil
  }
}

extension RatingRule {
  /// Whether this rule holds wherever `other` does, as far as their forms show it.
  fileprivate func isImplied(by other: RatingRule) -> Bool {
    needs.allSatisfy { need in need.alwaysHolds || other.needs.contains { need.isImplied(by: $0) } }
  }
}

extension Need {
  fileprivate var alwaysHolds: Bool {
    switch self {
    case .every(let selection, _): selection.members.isEmpty
    case .share(let selection, let least): selection.members.isEmpty || least.isZero
    case .count(let selection, _, let most): selection.members.count <= most
    case .sections(let sections, _, let least): least.map { $0 == 0 } ?? sections.isEmpty
    }
  }

  fileprivate func isImplied(by other: Need) -> Bool {
    switch (self, other) {
    case (.every(let mine, let least), .every(let theirs, let theirLeast)):
      theirLeast <= least && Set(mine.members).isSubset(of: theirs.members)
    case (.share(let mine, let least), .share(let theirs, let theirLeast)):
      least <= theirLeast && mine.members == theirs.members
    case (.count(let mine, let below, let most), .count(let theirs, let theirBelow, let theirMost)):
      theirMost <= most && theirBelow <= below && Set(mine.members).isSubset(of: theirs.members)
    case (.sections(let mine, let rated, let least), .sections(let theirs, let theirRated, let theirLeast)):
      theirRated <= rated && mine == theirs
        && (theirLeast == least || (least.map { least in theirLeast.map { $0 >= least } ?? false } ?? false))
    default: false
    }
  }
}
