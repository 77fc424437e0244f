internal import AuditModel
internal import DataReading
internal import InputProblems

extension MappingReader {
  /// What something costs: `usd` and `per`.
  func cost(_ key: String) -> Remedy.Cost? {
    guard let mapping = mapping(key, as: Forms.cost) else { return nil }
    defer { mapping.finish() }
    let per: CostUnit? = mapping.required("per").flatMap { mapping.word($0, key: "per") }
    guard let node = mapping.required("usd") else { return nil }
    let ends = mapping.oneOrMore(node, key: "usd")
    guard (1...2).contains(ends.count) else {
      log.error(.unreadableValue("", key: "usd", expected: .costRange), at: node)
      return nil
    }
    let numbers = ends.compactMap { mapping.decimal($0, key: "usd") }
    guard numbers.count == ends.count, let per, let low = numbers.first, let high = numbers.last else { return nil }
    if high < low { log.error(.criterion(.costLowAboveHigh), at: node) }
    return Remedy.Cost(low: low, high: high, per: per)
  }
}
