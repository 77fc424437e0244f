internal import AuditModel
internal import DataReading
internal import InputProblems

/// A facility from its document.
///
/// - Parameters:
///   - expectedID: what its folder is called.
///   - standards: every standard there is, by id.
///   - provinces: by which its province is known; where the list is empty every name will do.
func loadFacility(
  _ root: YAMLNode, expectedID: String, standards: [String], provinces: ProvinceList = ProvinceList(), log: ProblemLog
) -> Facility? {
  guard let top = MappingReader<Schemas.FacilityKey>(root, key: "facility", log: log) else { return nil }
  var id: String?
  var name: LocalizedText?
  var isExample = false
  var province: Province?
  var unknownProvince: (written: String, node: YAMLNode)?
  var care: CareKind?
  var operatedBy: Operator?
  var residents: WordSet<ResidentGroup>?
  var serves: WordSet<ServedGroup>?
  var location: LocationDisclosure?
  var held: [String]?
  var closed: Facility.Closure?
  var formerly: [String] = []
  var places = Facility.Places()
  for key in Schemas.FacilityKey.allCases {
    switch key {
    case .facility:
      id = top.required(key, top.text)
      if let id, id != expectedID {
        log.error(.nameMismatch(written: id, expected: expectedID), at: top.value(key)!)
      }
    case .name:
      name = top.expected(key, top.anyLanguage)
      if let node = top.value(key) { places.name = node.place }
    case .example: isExample = top.flag(key) ?? false
    case .province:
      province = top.expected(key, top.text).map(provinces.named)
      if let province, province.code == nil, !provinces.isEmpty {
        unknownProvince = top.value(key).map { (province.word, $0) }
      }
    case .care: care = top.required(key, top.word)
    case .operator: operatedBy = top.required(key, top.word)
    case .residents: residents = top.required(key, top.wordSet)
    case .serves: serves = top.required(key, top.wordSet)
    case .location: location = top.expected(key, top.word)
    case .standards: held = top.value(key).map { heldTo($0, among: standards, top) }
    case .closed: closed = top.mapping(key, of: Schemas.ClosureKey.self).flatMap(loadClosure)
    case .formerly:
      for node in top.value(key).map({ top.oneOrMore($0, key: key.rawValue) }) ?? [] {
        guard let former = top.text(node, key: key.rawValue) else { continue }
        if former == id { log.warning(.audit(.formerIDIsOwn(former)), at: node) }
        guard former != id, !formerly.contains(former) else { continue }
        formerly.append(former)
        places.formerly.append(node.place)
      }
    }
  }
  top.finish()
  if let (written, node) = unknownProvince {
    if location == .open {
      log.warning(.audit(.unknownProvince(written, nearest: provinces.nearest(to: written))), at: node)
    } else {
      log.warning(.audit(.hiddenProvinceUnknown), file: node.document.name)
    }
  }
  guard !log.hasErrors, let id, let care, let operatedBy, let residents, let serves else { return nil }
  return Facility(
    id: id, name: name, isExample: isExample, province: province, care: care, operatedBy: operatedBy,
    residents: residents, serves: serves, location: location ?? .confidential, standards: held, closed: closed,
    formerly: formerly, places: places)
}

private func loadClosure(_ mapping: MappingReader<Schemas.ClosureKey>) -> Facility.Closure? {
  defer { mapping.finish() }
  var on: CalendarDay?
  var by: String?
  var why: LocalizedText?
  for key in Schemas.ClosureKey.allCases {
    switch key {
    case .date: on = mapping.required(key, mapping.date)
    case .by: by = mapping.expected(key, mapping.text)
    case .why: why = mapping.expected(key, mapping.anyLanguage)
    }
  }
  return on.map { Facility.Closure(on: $0, by: by, why: why) }
}

/// The standards that a file names.
private func heldTo(_ node: YAMLNode, among standards: [String], _ top: MappingReader<Schemas.FacilityKey>) -> [String]
{
  let key = Schemas.FacilityKey.standards.rawValue
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

/// Whether a file says that everybody may know where a facility is. Where it says nothing of it, or cannot be read, not.
///
/// - Parameter bytes: of a `facility.yaml`.
public func isOpenFacility(_ bytes: [UInt8]) -> Bool {
  guard let document = try? readYAML(bytes, named: "facility.yaml"),
    let top = MappingReader<Schemas.FacilityKey>(document.root, key: "facility", log: ProblemLog())
  else { return false }
  let location: LocationDisclosure? = top.expected(.location, top.word)
  return location == .open
}
