internal import AuditModel
internal import DataReading
internal import InputProblems

/// `Standards/provinces.yaml`: every province once, with the spellings that lead to it. Those that can be read are kept beside the
/// problems of the others.
func loadProvinces(_ root: YAMLNode, log: ProblemLog) -> ProvinceList? {
  guard let top = MappingReader<Schemas.ProvincesKey>(root, key: "provinces", log: log, languages: Language.allCases)
  else { return nil }
  var description = ProvinceList.Description()
  var items: [YAMLNode] = []
  for key in Schemas.ProvincesKey.allCases {
    switch key {
    case .provinces: description.id = top.required(key, top.text)
    case .title: description.title = top.expected(key, top.localized)
    case .sources: description.sources = loadSources(top.list(key) ?? [], log: log)
    case .note: description.note = top.anyLanguage(key)?.inShownDigits
    case .list: if top.required(key) != nil { items = top.list(key) ?? [] }
    }
  }
  top.finish()
  var entries: [ProvinceList.Entry] = []
  var lines: [String: Int32] = [:]
  var tiles: [ProvinceList.Tile: Int32] = [:]
  for item in items {
    guard let entry = loadProvince(item, sources: description.sources, log: log) else { continue }
    let keys = Set(ProvinceList.keys(of: entry)).sorted()
    if let taken = keys.first(where: { lines[$0] != nil }) {
      let name = entry.names.first { ProvinceList.key(of: $0) == taken } ?? taken
      log.error(.duplicateIdentifier(name, firstLine: lines[taken]!), at: item)
      continue
    }
    for key in keys { lines[key] = item.line }
    if let tile = entry.tile, let line = tiles.updateValue(item.line, forKey: tile) {
      log.error(.duplicateIdentifier(tile.written, firstLine: line), at: item)
    }
    entries.append(entry)
  }
  return ProvinceList(entries, description: description)
}

private func loadProvince(_ node: YAMLNode, sources: [Source], log: ProblemLog) -> ProvinceList.Entry? {
  guard let mapping = MappingReader<Schemas.ProvinceKey>(node, key: "list", log: log, languages: Language.allCases)
  else { return nil }
  defer { mapping.finish() }
  var code: String?
  var name: LocalizedText?
  var isCapital = false
  var spellings: [(source: String, name: String)] = []
  var tile: ProvinceList.Tile?
  for key in Schemas.ProvinceKey.allCases {
    switch key {
    case .code: code = mapping.required(key) { provinceCode($0, key: $1, mapping) }
    case .name: name = mapping.required(key, mapping.localized)
    case .capital: isCapital = mapping.flag(key) ?? false
    case .tile: tile = mapping.mapping(key, of: Schemas.TileKey.self).flatMap(loadTile)
    case .spellings: spellings = mapping.names(key).map { loadSpellings($0, sources: sources) } ?? []
    }
  }
  guard let code, let name else { return nil }
  return ProvinceList.Entry(Province(code: code, name: name, isCapital: isCapital), spellings: spellings, tile: tile)
}

private func loadTile(_ mapping: MappingReader<Schemas.TileKey>) -> ProvinceList.Tile? {
  defer { mapping.finish() }
  func number(_ key: Schemas.TileKey) -> Int? {
    guard let number = mapping.required(key, { mapping.wholeNumber($0, key: $1, from: 1) }) else { return nil }
    if number <= ProvinceList.Tile.most { return Int(number) }
    mapping.log.error(.numberTooLarge(String(number), key: key.rawValue), at: mapping.node)
    return nil
  }
  guard let row = number(.row), let column = number(.column) else { return nil }
  return ProvinceList.Tile(row: row, column: column)
}

/// Two digits.
private func provinceCode(_ node: YAMLNode, key: String, _ mapping: MappingReader<Schemas.ProvinceKey>) -> String? {
  guard let code = mapping.text(node, key: key) else { return nil }
  if code.utf8.count == 2, code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return code }
  mapping.log.error(.unreadableValue(code, key: key, expected: .provinceCode), at: node)
  return nil
}

private func loadSpellings(_ mapping: MappingReader<GivenName>, sources: [Source]) -> [(source: String, name: String)] {
  let known = sources.map(\.id)
  return mapping.pairs.flatMap { keyNode, value in
    let source = keyNode.string ?? ""
    if !known.contains(source) {
      let nearest = mapping.log.nearest(to: source, among: known)
      mapping.log.error(.audit(.unknownIdentifier(source, .source, nearest: nearest)), at: keyNode)
    }
    let key = Schemas.ProvinceKey.spellings.rawValue
    return mapping.oneOrMore(value, key: key).compactMap { item in mapping.text(item, key: key).map { (source, $0) } }
  }
}

extension ProvinceList.Entry {
  fileprivate var names: [String] {
    [province.code, province.name.english, province.name.khmer].compactMap { $0 } + spellings.map(\.name)
  }
}

extension ProvinceList.Tile {
  fileprivate var written: String { "row " + String(row) + ", column " + String(column) }
}
