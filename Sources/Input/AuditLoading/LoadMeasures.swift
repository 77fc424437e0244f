internal import AuditModel
internal import DataReading
internal import InputProblems

/// `Standards/measures.yaml` and what lies in `Standards/measures`: every measure once, in each file either a mapping with the key
/// `measures` or the list alone. Those that can be read are kept beside the problems of the others.
func loadMeasures(_ roots: [YAMLNode], log: ProblemLog) -> MeasureCatalogue {
  let entries = roots.flatMap { root in nodes(of: root, log: log).compactMap { entry($0, log: log) } }
  var first: [String: YAMLNode] = [:]
  for entry in entries {
    if let before = first[entry.id] {
      let isHere = before.document === entry.node.document
      log.error(
        isHere
          ? .duplicateIdentifier(entry.id, firstLine: before.line)
          : .duplicateAcross(entry.id, file: before.document.name, line: before.line), at: entry.node)
    } else {
      first[entry.id] = entry.node
    }
  }
  let plain = IdentifierIndex(entries.map(\.id))
  let measures = entries.map { entry in
    Measure(
      id: entry.id, title: entry.title, unit: entry.unit,
      quotient: entry.quotient.flatMap { operands(of: $0, among: entries, plain, log: log) },
      sense: entry.sense.flatMap { limits($0, among: entries, plain, log: log) })
  }
  return MeasureCatalogue(measures)
}

private func nodes(of root: YAMLNode, log: ProblemLog) -> [YAMLNode] {
  var nodes = root.kind == .sequence ? root.children : []
  if root.kind != .sequence {
    guard let top = MappingReader<Schemas.MeasuresKey>(root, key: "measures", log: log) else { return [] }
    for key in Schemas.MeasuresKey.allCases {
      switch key {
      case .measures: nodes = top.required(key) == nil ? [] : top.list(key) ?? []
      }
    }
    top.finish()
  }
  return nodes
}

private struct MeasureEntry {
  let node: YAMLNode
  let id: String
  let title: LocalizedText
  let unit: LocalizedText?
  let quotient: [YAMLNode]?
  let sense: WrittenSense?
}

/// The limits of sense of a measure, before the other measure is known that they name.
private struct WrittenSense {
  let atLeast: ExactDecimal?
  let atMost: ExactDecimal?
  let isWhole: Bool
  let notAbove: YAMLNode?
  let reason: LocalizedText
}

private func entry(_ node: YAMLNode, log: ProblemLog) -> MeasureEntry? {
  guard let mapping = MappingReader<Schemas.MeasureKey>(node, key: "measure", log: log, languages: Language.allCases)
  else { return nil }
  defer { mapping.finish() }
  var (idNode, id): (YAMLNode?, String?)
  var (title, unit): (LocalizedText?, LocalizedText?)
  var quotient: [YAMLNode]?
  var sense: WrittenSense?
  for key in Schemas.MeasureKey.allCases {
    switch key {
    case .id:
      idNode = mapping.required(key)
      id = idNode.flatMap { mapping.identifier($0, key: key.rawValue) }
    case .title: title = mapping.expected(key, mapping.localized)
    case .unit: unit = mapping.localized(key)
    case .quotient: quotient = mapping.list(key)
    case .sense: sense = mapping.mapping(key, of: Schemas.SenseKey.self).flatMap { written(sense: $0, log: log) }
    }
  }
  guard let idNode, let id else { return nil }
  if let quotient, quotient.count != 2 {
    let key = Schemas.MeasureKey.quotient
    log.error(.wrongShape(key: key.rawValue, expected: .list), at: mapping.value(key)!)
    return nil
  }
  if quotient != nil, sense != nil {
    log.error(.criterion(.senseOfQuotient(id)), at: mapping.keyNode(.sense)!)
  }
  return MeasureEntry(
    node: idNode, id: id, title: title ?? LocalizedText(english: id), unit: unit, quotient: quotient, sense: sense)
}

private func written(sense mapping: MappingReader<Schemas.SenseKey>, log: ProblemLog) -> WrittenSense? {
  defer { mapping.finish() }
  var (least, most): (ExactDecimal?, ExactDecimal?)
  var isWhole = false
  var notAbove: YAMLNode?
  var reason: LocalizedText?
  for key in Schemas.SenseKey.allCases {
    switch key {
    case .atLeast: least = mapping.value(key).flatMap { mapping.decimal($0, key: key.rawValue) }
    case .atMost: most = mapping.value(key).flatMap { mapping.decimal($0, key: key.rawValue) }
    case .whole: isWhole = mapping.flag(key) ?? false
    case .notAbove: notAbove = mapping.value(key)
    case .reason: reason = mapping.required(key, mapping.localized)
    }
  }
  if let least, let most, most < least {
    log.error(.criterion(.senseCrossed), at: mapping.value(.atMost)!)
    return nil
  }
  guard let reason else { return nil }
  return WrittenSense(atLeast: least, atMost: most, isWhole: isWhole, notAbove: notAbove, reason: reason)
}

private func limits(
  _ sense: WrittenSense, among entries: [MeasureEntry], _ ids: IdentifierIndex, log: ProblemLog
) -> LimitsOfSense {
  let larger = sense.notAbove.flatMap { position(of: $0, among: entries, ids, log: log) }
  return LimitsOfSense(
    atLeast: sense.atLeast, atMost: sense.atMost, isWhole: sense.isWhole, notAbove: larger, reason: sense.reason)
}

/// Of a measure that is no quotient itself.
private func position(
  of node: YAMLNode, among entries: [MeasureEntry], _ ids: IdentifierIndex, log: ProblemLog
) -> Int? {
  let name = node.string ?? ""
  guard let position = ids.position(of: name) else {
    log.error(
      .audit(.unknownIdentifier(name, .measure, nearest: log.nearest(to: name, among: ids.identifiers))), at: node)
    return nil
  }
  if entries[position].quotient != nil { log.error(.criterion(.quotientOfQuotient(name)), at: node) }
  return position
}

private func operands(of nodes: [YAMLNode], among entries: [MeasureEntry], _ ids: IdentifierIndex, log: ProblemLog)
  -> (numerator: Int, denominator: Int)?
{
  let positions = nodes.compactMap { position(of: $0, among: entries, ids, log: log) }
  return positions.count == 2 ? (positions[0], positions[1]) : nil
}
