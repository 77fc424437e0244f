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
  guard let top = MappingReader(root, as: Forms.facility, key: "facility", log: log) else { return nil }
  let id = top.required("facility").flatMap { top.text($0, key: "facility") }
  if let id, id != expectedID {
    log.error(.nameMismatch(written: id, expected: expectedID), at: top.value("facility")!)
  }
  let name = top.expected("name").flatMap { top.anyLanguage($0, key: "name") }
  let isExample = top.flag("example") ?? false
  let province = top.expected("province").flatMap { node in
    top.text(node, key: "province").map { written in
      let province = provinces.named(written)
      if province.code == nil, !provinces.isEmpty {
        log.warning(.audit(.unknownProvince(written, nearest: provinces.nearest(to: written))), at: node)
      }
      return province
    }
  }
  let care: CareKind? = top.required("care").flatMap { top.word($0, key: "care") }
  let operatedBy: Operator? = top.required("operator").flatMap { top.word($0, key: "operator") }
  let residents: WordSet<ResidentGroup>? = top.required("residents") == nil ? nil : top.wordSet("residents")
  let serves: WordSet<ServedGroup>? = top.required("serves") == nil ? nil : top.wordSet("serves")
  let location: LocationDisclosure? = top.expected("location").flatMap { top.word($0, key: "location") }
  let known = Set(standards)
  let held = top.value("standards").map { node in
    top.oneOrMore(node, key: "standards").compactMap { item -> String? in
      guard let standard = top.text(item, key: "standards") else { return nil }
      if !known.contains(standard) {
        log.error(
          .audit(.unknownIdentifier(standard, .standard, nearest: log.nearest(to: standard, among: standards))),
          at: item)
      }
      return standard
    }
  }
  let closed = top.mapping("closed", as: Forms.closure).flatMap { closure($0) }
  var places = Facility.Places()
  if let node = top.value("name") { places.name = node.place }
  var formerly: [String] = []
  for node in top.value("formerly").map({ top.oneOrMore($0, key: "formerly") }) ?? [] {
    guard let former = top.text(node, key: "formerly") else { continue }
    if former == id { log.warning(.audit(.formerIDIsOwn(former)), at: node) }
    guard former != id, !formerly.contains(former) else { continue }
    formerly.append(former)
    places.formerly.append(node.place)
  }
  top.finish()
  guard !log.hasErrors, let id, let care, let operatedBy, let residents, let serves else { return nil }
  return Facility(
    id: id, name: name, isExample: isExample, province: province, care: care, operatedBy: operatedBy,
    residents: residents, serves: serves, location: location ?? .confidential, standards: held, closed: closed,
    formerly: formerly, places: places)
}

private func closure(_ mapping: MappingReader) -> Facility.Closure? {
  defer { mapping.finish() }
  let on = mapping.required("date").flatMap { mapping.date($0, key: "date") }
  let by = mapping.expected("by").flatMap { mapping.text($0, key: "by") }
  let why = mapping.expected("why").flatMap { mapping.anyLanguage($0, key: "why") }
  return on.map { Facility.Closure(on: $0, by: by, why: why) }
}
