internal import AuditModel
internal import DataReading
internal import InputProblems

/// A tailoring from its document, rule S13; what it sets is read later, together with the standard that it changes.
func loadTailoring(_ root: YAMLNode, log: ProblemLog) -> TailoringOverlay? {
  guard let top = MappingReader(root, as: Forms.tailoring, key: "tailoring", log: log) else { return nil }
  let idNode = top.required("tailoring")
  let id = idNode.flatMap { top.identifier($0, key: "tailoring") }
  let of = top.required("of").flatMap { top.text($0, key: "of") }
  let authority = top.required("authority").flatMap { top.anyLanguage($0, key: "authority") }
  let note = top.anyLanguage("note")
  let isExample = top.flag("example") ?? false
  var set: [String: YAMLNode] = [:]
  if let node = top.value("set"), MappingReader(node, as: nil, key: "set", log: log) != nil {
    for (keyNode, value) in node.pairs {
      guard let criterion = keyNode.string, set[criterion] == nil, !value.isNull else { continue }
      if value.kind == .mapping, let id = value.pairs.first(where: { $0.key.string == "id" }) {
        log.error(.unknownKey("id", nearest: nil), at: id.key)
      }
      if value.kind == .mapping {
        set[criterion] = value
      } else {
        log.error(.wrongShape(key: criterion, expected: .mapping), at: value)
      }
    }
  }
  var drops: [Tailoring.Drop] = []
  var dropNodes: [String: YAMLNode] = [:]
  for item in top.list("drop") ?? [] {
    guard let mapping = MappingReader(item, as: Forms.drop, key: "drop", log: log) else { continue }
    let criterionNode = mapping.required("criterion")
    let reason = mapping.required("reason").flatMap { mapping.anyLanguage($0, key: "reason") }
    mapping.finish()
    guard let criterionNode, let criterion = mapping.text(criterionNode, key: "criterion"), let reason else { continue }
    drops.append(Tailoring.Drop(criterion: criterion, reason: reason))
    dropNodes[criterion] = criterionNode
  }
  top.finish()
  guard !log.hasErrors, let id, let of, let authority else { return nil }
  return TailoringOverlay(
    tailoring: Tailoring(
      id: id, of: of, authority: authority, note: note, isExample: isExample, changed: set.keys.sorted(),
      dropped: drops),
    file: root.document.name, set: set, dropNodes: dropNodes)
}
