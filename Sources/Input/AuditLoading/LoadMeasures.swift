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
