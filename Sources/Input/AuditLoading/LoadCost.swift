internal import AuditModel
internal import DataReading
internal import InputProblems

extension MappingReader {
  /// What something costs: `usd` and `per`.
  func cost(_ key: Key) -> Remedy.Cost? {
    guard let mapping = mapping(key, of: Schemas.CostKey.self) else { return nil }
    defer { mapping.finish() }
    var usd: YAMLNode?
    var per: CostUnit?
    for key in Schemas.CostKey.allCases {
      switch key {
      case .usd: usd = mapping.required(key)
      case .per: per = mapping.required(key, mapping.word)
      }
    }
    guard let usd else { return nil }
    let name = Schemas.CostKey.usd.rawValue
    let ends = mapping.oneOrMore(usd, key: name)
    guard (1...2).contains(ends.count) else {
      log.error(.unreadableValue("", key: name, expected: .costRange), at: usd)
      return nil
    }
    let numbers = ends.compactMap { mapping.decimal($0, key: name) }
    guard numbers.count == ends.count, let per, let low = numbers.first, let high = numbers.last else { return nil }
    if high < low { log.error(.criterion(.costLowAboveHigh), at: usd) }
    return Remedy.Cost(low: low, high: high, per: per)
  }
}
