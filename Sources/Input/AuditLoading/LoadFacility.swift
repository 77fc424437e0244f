internal import AuditModel
internal import DataReading
internal import InputProblems

/// A facility from its document.
///
/// - Parameters:
///   - expectedID: what its folder is called.
///   - standards: every standard there is, by id.
func loadFacility(_ root: YAMLNode, expectedID: String, standards: [String], log: ProblemLog) -> Facility? {
  guard let top = MappingReader<Forms.FacilityKey>(root, key: "facility", log: log) else { return nil }
  var id: String?
  var name: LocalizedText?
  var isExample = false
  var province: String?
  var care: CareKind?
  var operatedBy: Operator?
  var residents: WordSet<ResidentGroup>?
  var serves: WordSet<ServedGroup>?
  var location: LocationDisclosure?
  var held: [String]?
  for key in Forms.FacilityKey.allCases {
    switch key {
    case .facility:
      id = top.required(key, top.text)
      if let id, id != expectedID {
        log.error(.nameMismatch(written: id, expected: expectedID), at: top.value(key)!)
      }
    case .name: name = top.expected(key, top.anyLanguage)
    case .example: isExample = top.flag(key) ?? false
    case .province: province = top.expected(key, top.text)
    case .care: care = top.required(key, top.word)
    case .operator: operatedBy = top.required(key, top.word)
    case .residents: residents = top.required(key, top.wordSet)
    case .serves: serves = top.required(key, top.wordSet)
    case .location: location = top.expected(key, top.word)
    case .standards: held = top.value(key).map { heldTo($0, among: standards, top) }
    }
  }
  top.finish()
  guard !log.hasErrors, let id, let care, let operatedBy, let residents, let serves else { return nil }
  return Facility(
    id: id, name: name, isExample: isExample, province: province, care: care, operatedBy: operatedBy,
    residents: residents, serves: serves, location: location ?? .confidential, standards: held)
}

/// The standards that a file names.
private func heldTo(_ node: YAMLNode, among standards: [String], _ top: MappingReader<Forms.FacilityKey>) -> [String] {
  let key = Forms.FacilityKey.standards.rawValue
  let known = Set(standards)
  return top.oneOrMore(node, key: key).compactMap { item in
    guard let standard = top.text(item, key: key) else { return nil }
    if !known.contains(standard) {
      let nearest = top.log.nearest(to: standard, among: standards)
      top.log.error(.audit(.unknownIdentifier(standard, .standard, nearest: nearest)), at: item)
    }
    return standard
  }
}
