internal import AuditLoading
internal import AuditModel
internal import DataReading
internal import InputProblems

/// The members of a mapping by their names; of anything else none.
struct TreeFields {
  let node: YAMLNode
  private let values: [String: YAMLNode]
  /// In the order of the file.
  let names: [String]

  init(_ node: YAMLNode) {
    self.node = node
    var values: [String: YAMLNode] = [:]
    var names: [String] = []
    for (key, value) in node.pairs {
      guard let name = key.string, !value.isNull else { continue }
      if values.updateValue(value, forKey: name) == nil { names.append(name) }
    }
    self.values = values
    self.names = names
  }

  subscript(_ name: String) -> YAMLNode? { values[name] }

  /// The text of a scalar, without white space around; empty where there is none.
  func text(_ name: String) -> String { values[name]?.string.map { InvisibleSigns.trimmed($0) } ?? "" }

  func whole(_ name: String) -> Int64? {
    guard let text = values[name]?.string, case .success(let value) = readDecimal(Array(text.utf8)), value.decimals == 0
    else { return nil }
    return value.mantissa
  }

  func isTrue(_ name: String) -> Bool { ["true", "yes", "True"].contains(text(name)) }

  /// What a sequence holds; a single value counts as a list of one where `takesOne`.
  ///
  /// - Parameter problems: told where it is anything else.
  func list(_ name: String, takesOne: Bool = false, _ problems: inout DraftProblems) -> [YAMLNode] {
    guard let value = values[name] else { return [] }
    if value.kind == .sequence { return value.children }
    if takesOne, value.kind == .scalar { return [value] }
    problems.add(.warning, .passedOver(key: name, expected: .list), at: value)
    return []
  }

  /// - Parameter problems: told where it is no mapping.
  func mapping(_ name: String, _ problems: inout DraftProblems) -> TreeFields? {
    guard let value = values[name] else { return nil }
    if value.kind == .mapping { return TreeFields(value) }
    problems.add(.warning, .passedOver(key: name, expected: .mapping), at: value)
    return nil
  }
}

/// The tree of a library or catalogue, in YAML or JSON; nil, with what is wrong, where it is neither.
func readTree(_ bytes: [UInt8], file: String, problems: inout DraftProblems) -> (tree: YAMLNode?, told: [Problem]) {
  do throws(YAMLError) {
    let limits = YAMLLimits(bytes: 32 << 20, depth: 100)
    return (try readYAML(withPlainEscapes(bytes), named: file, limits: limits).root, [])
  } catch {
    let place = Place(line: error.line, column: error.column)
    return (nil, [Problem(.error, .yaml(error.code), file: file, place: place)])
  }
}

/// JSON may write a sign beyond U+FFFF as two escapes, which YAML does not know: each pair as the sign itself.
private func withPlainEscapes(_ bytes: [UInt8]) -> [UInt8] {
  let backslash = UInt8(ascii: "\\")
  var changed: [UInt8] = []
  var copied = 0
  var index = 0
  while let next = bytes[index...].firstIndex(of: backslash), next + 11 < bytes.count {
    index = next
    guard let high = escapedUnit(bytes, index), (0xD800..<0xDC00).contains(high),
      let low = escapedUnit(bytes, index + 6), (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else {
      index += 2
      continue
    }
    if changed.isEmpty { changed.reserveCapacity(bytes.count) }
    changed += bytes[copied..<index]
    changed += Array(String(scalar).utf8)
    index += 12
    copied = index
  }
  return copied == 0 ? bytes : changed + bytes[copied...]
}

/// The value of `\uXXXX` at a position.
private func escapedUnit(_ bytes: [UInt8], _ index: Int) -> UInt32? {
  guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else {
    return nil
  }
  return UInt32(String(decoding: bytes[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16)
}
