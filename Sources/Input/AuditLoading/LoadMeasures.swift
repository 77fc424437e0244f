internal import AuditModel
internal import DataReading
internal import InputProblems

/// `Standards/measures.yaml`: every measure once, either a mapping with the key `measures` or the list alone. Those that
/// can be read are kept beside the problems of the others.
func loadMeasures(_ root: YAMLNode, log: ProblemLog) -> MeasureCatalogue? {
  var nodes = root.kind == .sequence ? root.children : []
  if root.kind != .sequence {
    guard let top = MappingReader<Forms.MeasuresKey>(root, key: "measures", log: log) else { return nil }
    for key in Forms.MeasuresKey.allCases {
      switch key {
      case .measures: nodes = top.required(key) == nil ? [] : top.list(key) ?? []
      }
    }
    top.finish()
  }
  let entries = nodes.compactMap { entry($0, log: log) }
  var lines: [String: Int32] = [:]
  for entry in entries {
    if let first = lines[entry.id] {
      log.error(.duplicateIdentifier(entry.id, firstLine: first), at: entry.node)
    } else {
      lines[entry.id] = entry.node.line
    }
  }
  let plain = IdentifierIndex(entries.map(\.id))
  let measures = entries.map { entry in
    Measure(
      id: entry.id, title: entry.title, unit: entry.unit,
      quotient: entry.quotient.flatMap { operands(of: $0, among: entries, plain, log: log) })
  }
  return MeasureCatalogue(measures)
}

private struct MeasureEntry {
  let node: YAMLNode
  let id: String
  let title: LocalizedText
  let unit: LocalizedText?
  let quotient: [YAMLNode]?
}

private func entry(_ node: YAMLNode, log: ProblemLog) -> MeasureEntry? {
  guard let mapping = MappingReader<Forms.MeasureKey>(node, key: "measure", log: log, languages: Language.allCases)
  else { return nil }
  defer { mapping.finish() }
  var (idNode, id): (YAMLNode?, String?)
  var (title, unit): (LocalizedText?, LocalizedText?)
  var quotient: [YAMLNode]?
  for key in Forms.MeasureKey.allCases {
    switch key {
    case .id:
      idNode = mapping.required(key)
      id = idNode.flatMap { mapping.identifier($0, key: key.rawValue) }
    case .title: title = mapping.expected(key, mapping.localized)
    case .unit: unit = mapping.localized(key)
    case .quotient: quotient = mapping.list(key)
    }
  }
  guard let idNode, let id else { return nil }
  if let quotient, quotient.count != 2 {
    let key = Forms.MeasureKey.quotient
    log.error(.wrongShape(key: key.rawValue, expected: .list), at: mapping.value(key)!)
    return nil
  }
  return MeasureEntry(node: idNode, id: id, title: title ?? LocalizedText(english: id), unit: unit, quotient: quotient)
}

private func operands(of nodes: [YAMLNode], among entries: [MeasureEntry], _ ids: IdentifierIndex, log: ProblemLog)
  -> (numerator: Int, denominator: Int)?
{
  let positions = nodes.compactMap { node -> Int? in
    let name = node.string ?? ""
    guard let position = ids.position(of: name) else {
      log.error(
        .audit(.unknownIdentifier(name, .measure, nearest: log.nearest(to: name, among: ids.identifiers))), at: node)
      return nil
    }
    if entries[position].quotient != nil { log.error(.criterion(.quotientOfQuotient(name)), at: node) }
    return position
  }
  return positions.count == 2 ? (positions[0], positions[1]) : nil
}
