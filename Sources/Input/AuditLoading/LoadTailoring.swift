internal import AuditModel
internal import DataReading
internal import InputProblems

/// A tailoring from its document, rule S13; what it sets is read later, together with the standard that it changes.
func loadTailoring(_ root: YAMLNode, log: ProblemLog) -> TailoringOverlay? {
  guard let top = MappingReader<Schemas.TailoringKey>(root, key: "tailoring", log: log) else { return nil }
  var id: String?
  var of: String?
  var authority: LocalizedText?
  var note: LocalizedText?
  var isExample = false
  var set: [String: YAMLNode] = [:]
  var drops: [(drop: Tailoring.Drop, node: YAMLNode)] = []
  for key in Schemas.TailoringKey.allCases {
    switch key {
    case .tailoring: id = top.required(key).flatMap { top.identifier($0, key: key.rawValue) }
    case .of: of = top.required(key, top.text)
    case .authority: authority = top.required(key, top.anyLanguage)?.inShownDigits
    case .note: note = top.anyLanguage(key)?.inShownDigits
    case .example: isExample = top.flag(key) ?? false
    case .set: set = top.names(key).map { changes(in: $0) } ?? [:]
    case .drop: drops = (top.list(key) ?? []).compactMap { loadDrop($0, log: log) }
    }
  }
  top.finish()
  guard !log.hasErrors, let id, let of, let authority else { return nil }
  return TailoringOverlay(
    tailoring: Tailoring(
      id: id, of: of, authority: authority, note: note, isExample: isExample, changed: set.keys.sorted(),
      dropped: drops.map(\.drop)),
    file: root.document.name, set: set,
    dropNodes: Dictionary(drops.map { ($0.drop.criterion, $0.node) }) { _, last in last })
}

/// What is set of each criterion, by its id.
private func changes(in mapping: MappingReader<GivenName>) -> [String: YAMLNode] {
  let log = mapping.log
  var changes: [String: YAMLNode] = [:]
  for (keyNode, value) in mapping.pairs {
    guard let criterion = keyNode.string else { continue }
    guard value.kind == .mapping else {
      log.error(.wrongShape(key: criterion, expected: .mapping), at: value)
      continue
    }
    if let id = value.pairs.first(where: { $0.key.isText(Schemas.CriterionKey.id.rawValue) }) {
      log.error(.unknownKey(Schemas.CriterionKey.id.rawValue, nearest: nil), at: id.key)
    }
    changes[criterion] = value
  }
  return changes
}

private func loadDrop(_ node: YAMLNode, log: ProblemLog) -> (drop: Tailoring.Drop, node: YAMLNode)? {
  guard let mapping = MappingReader<Schemas.DropKey>(node, key: "drop", log: log) else { return nil }
  defer { mapping.finish() }
  var (criterionNode, criterion): (YAMLNode?, String?)
  var reason: LocalizedText?
  for key in Schemas.DropKey.allCases {
    switch key {
    case .criterion:
      criterionNode = mapping.required(key)
      criterion = criterionNode.flatMap { mapping.text($0, key: key.rawValue) }
    case .reason: reason = mapping.required(key, mapping.anyLanguage)?.inShownDigits
    }
  }
  guard let criterionNode, let criterion, let reason else { return nil }
  return (Tailoring.Drop(criterion: criterion, reason: reason), criterionNode)
}
