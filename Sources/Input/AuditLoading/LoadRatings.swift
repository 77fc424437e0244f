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
  let criterionIDs: IdentifierIndex
  let sectionIDs: IdentifierIndex

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
    let needs = node.children.reduce(0) { $0 + countNeeds($1, under: [Schemas.RatingKey.needs.rawValue]) }
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
          needs = loadNeeds(mapping.list(key) ?? [], sectionRatings: sectionRatings)
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
      if rule.needs.contains(where: { $0.neverHolds }) { log.warning(.rating(.neverReached(rule.id)), at: node) }
      if let before = rules[..<index].first(where: { $0.rule.isImplied(by: rule) }) {
        log.warning(.rating(.unreachable(rule.id, behind: before.rule.id)), at: node)
      }
    }
    return rules.map(\.rule)
  }
}

extension RatingRule {
  /// Whether this rule holds wherever `other` does, as far as their forms show it.
  fileprivate func isImplied(by other: RatingRule) -> Bool {
    needs.allSatisfy { need in need.alwaysHolds || other.needs.contains { need.isImplied(by: $0) } }
  }
}
