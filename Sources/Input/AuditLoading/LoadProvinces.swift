internal import AuditModel
internal import DataReading
internal import InputProblems

/// `Standards/provinces.yaml`: every province once, with the spellings that lead to it. Those that can be read are kept beside the
/// problems of the others.
func loadProvinces(_ root: YAMLNode, log: ProblemLog) -> ProvinceList? {
  guard let top = MappingReader(root, as: Forms.provinces, key: "provinces", log: log, languages: [.english, .khmer])
  else { return nil }
  var description = ProvinceList.Description()
  description.id = top.required("provinces").flatMap { top.text($0, key: "provinces") }
  description.title = top.expected("title").flatMap { top.localized($0, key: "title") }
  description.note = top.anyLanguage("note")
  description.sources = top.sources()
  let items = (top.required("list") == nil ? nil : top.list("list")) ?? []
  top.finish()
  var entries: [ProvinceList.Entry] = []
  var lines: [String: Int32] = [:]
  for item in items {
    guard let entry = loadProvince(item, sources: description.sources, log: log) else { continue }
    let keys = Set(ProvinceList.keys(of: entry)).sorted()
    if let taken = keys.first(where: { lines[$0] != nil }) {
      let name = entry.names.first { ProvinceList.key(of: $0) == taken } ?? taken
      log.error(.duplicateIdentifier(name, firstLine: lines[taken]!), at: item)
      continue
    }
    for key in keys { lines[key] = item.line }
    entries.append(entry)
  }
  return ProvinceList(entries, description: description)
}

private func loadProvince(_ node: YAMLNode, sources: [Source], log: ProblemLog) -> ProvinceList.Entry? {
  guard let mapping = MappingReader(node, as: Forms.province, key: "list", log: log, languages: [.english, .khmer])
  else { return nil }
  defer { mapping.finish() }
  let name = mapping.required("name").flatMap { mapping.localized($0, key: "name") }
  let isCapital = mapping.flag("capital") ?? false
  var spellings: [(source: String, name: String)] = []
  let known = sources.map(\.id)
  for (key, value) in mapping.mapping("spellings", as: nil)?.pairs ?? [] {
    let source = key.string ?? ""
    if !known.contains(source) {
      log.error(
        .audit(.unknownIdentifier(source, .source, nearest: log.nearest(to: source, among: known))), at: key)
    }
    for item in mapping.oneOrMore(value, key: "spellings") {
      if let spelling = mapping.text(item, key: "spellings") { spellings.append((source, spelling)) }
    }
  }
  guard let codeNode = mapping.required("code"), let code = mapping.text(codeNode, key: "code"), let name else {
    return nil
  }
  guard code.utf8.count == 2, code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
    log.error(.unreadableValue(code, key: "code", expected: .provinceCode), at: codeNode)
    return nil
  }
  return ProvinceList.Entry(Province(code: code, name: name, isCapital: isCapital), spellings: spellings)
}

extension ProvinceList.Entry {
  fileprivate var names: [String] {
    [province.code, province.name.english, province.name.khmer].compactMap { $0 } + spellings.map(\.name)
  }
}
