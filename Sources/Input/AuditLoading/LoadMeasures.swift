internal import AuditModel
internal import DataReading
internal import InputProblems

/// `Standards/measures.yaml`: every measure once, either a mapping with the key `measures` or the list alone. Those that
/// can be read are kept beside the problems of the others.
func loadMeasures(_ root: YAMLNode, log: ProblemLog) -> MeasureCatalogue? {
  var nodes = root.kind == .sequence ? root.children : []
  if root.kind != .sequence {
    guard let top = MappingReader(root, as: Forms.measures, key: "measures", log: log) else { return nil }
    _ = top.required("measures")
    nodes = top.list("measures") ?? []
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
      quotient: entry.quotient.flatMap { operands(of: $0, among: entries, plain, log: log) },
      sense: entry.sense.flatMap { limits($0, among: entries, plain, log: log) })
  }
  return MeasureCatalogue(measures)
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
  guard let mapping = MappingReader(node, as: Forms.measure, key: "measure", log: log, languages: Language.allCases)
  else { return nil }
  defer { mapping.finish() }
  let title = mapping.expected("title").flatMap { mapping.localized($0, key: "title") }
  let unit = mapping.localized("unit")
  let quotient = mapping.list("quotient")
  guard let idNode = mapping.required("id"), let id = mapping.identifier(idNode, key: "id") else { return nil }
  if let quotient, quotient.count != 2 {
    log.error(.wrongShape(key: "quotient", expected: .list), at: mapping.value("quotient")!)
    return nil
  }
  let sense = mapping.mapping("sense", as: Forms.sense).flatMap { written(sense: $0, log: log) }
  if quotient != nil, sense != nil {
    log.error(.criterion(.senseOfQuotient(id)), at: mapping.keyNode("sense")!)
  }
  return MeasureEntry(
    node: idNode, id: id, title: title ?? LocalizedText(english: id), unit: unit, quotient: quotient, sense: sense)
}

private func written(sense mapping: MappingReader, log: ProblemLog) -> WrittenSense? {
  defer { mapping.finish() }
  let least = mapping.value("at-least").flatMap { mapping.decimal($0, key: "at-least") }
  let most = mapping.value("at-most").flatMap { mapping.decimal($0, key: "at-most") }
  let isWhole = mapping.flag("whole") ?? false
  if let least, let most, most < least {
    log.error(.criterion(.senseCrossed), at: mapping.value("at-most")!)
    return nil
  }
  guard let reason = mapping.required("reason").flatMap({ mapping.localized($0, key: "reason") }) else { return nil }
  return WrittenSense(
    atLeast: least, atMost: most, isWhole: isWhole, notAbove: mapping.value("not-above"), reason: reason)
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
