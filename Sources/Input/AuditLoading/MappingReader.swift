internal import AuditModel
internal import YAMLReading

/// Reads the keys of one mapping, and says which are missing, unknown or there twice.
///
/// A tailoring may lay a second mapping over the first: its keys win.
final class MappingReader {
  let node: YAMLNode
  let log: ProblemLog
  /// The languages that each text must have.
  let languages: [Language]
  private var fields: [(key: YAMLNode, value: YAMLNode)] = []
  /// The keys that belong here; nil where the keys are names.
  private let form: MappingForm?

  /// Nil, with a problem, where `node` is not a mapping.
  init?(_ node: YAMLNode, as form: MappingForm?, key: String, log: ProblemLog, languages: [Language] = []) {
    guard node.kind == .mapping else {
      log.error(.wrongShape(key: key, expected: .mapping), at: node)
      return nil
    }
    self.node = node
    self.log = log
    self.languages = languages
    self.form = form
    lay(node)
  }

  /// Lets the keys of `mapping` win over those read so far.
  func lay(_ mapping: YAMLNode) {
    var read: [(key: YAMLNode, value: YAMLNode)] = []
    var seen = SeenKeys()
    for (key, value) in mapping.pairs {
      if key.kind != .scalar {
        log.error(.wrongShape(key: "", expected: .text), at: key)
      } else if let line = seen.line(of: key, among: read) {
        log.error(.duplicateKey(key.string!, firstLine: line), at: key)
      } else {
        read.append((key, value))
      }
    }
    fields = fields.isEmpty ? read : read + fields
  }

  /// The value of `key`; nil where it is absent or nothing is written.
  func value(_ key: String) -> YAMLNode? {
    precondition(form?.has(key) ?? true, "the form of a mapping must name every key that is read from it")
    guard let value = fields.first(where: { $0.key.isText(key) })?.value, !value.isNull else { return nil }
    return value
  }

  /// The value of `key`, or nil with a problem where it is absent.
  func required(_ key: String) -> YAMLNode? {
    if let value = value(key) { return value }
    log.error(.missingKey(key), at: keyNode(key) ?? node)
    return nil
  }

  /// The value of `key`, or nil with a warning where it is absent.
  func expected(_ key: String) -> YAMLNode? {
    if let value = value(key) { return value }
    log.warning(.missingKey(key), at: keyNode(key) ?? node)
    return nil
  }

  /// The node of the key itself.
  func keyNode(_ key: String) -> YAMLNode? { fields.first { $0.key.isText(key) }?.key }

  /// Names every key that does not belong here.
  func finish() {
    if let form { finish(allowing: form.keys.map(\.name)) }
  }

  /// Names every key that is not among `names`.
  func finish(allowing names: [String]) {
    for (key, _) in fields where !names.contains(where: { key.isText($0) }) {
      let name = key.string!
      log.error(.unknownKey(name, nearest: log.nearest(to: name, among: names)), at: key)
    }
  }

  func mapping(_ key: String, as form: MappingForm?) -> MappingReader? {
    value(key).flatMap { MappingReader($0, as: form, key: key, log: log, languages: languages) }
  }

  func list(_ key: String) -> [YAMLNode]? {
    guard let node = value(key) else { return nil }
    guard node.kind == .sequence else {
      log.error(.wrongShape(key: key, expected: .list), at: node)
      return nil
    }
    return node.children
  }
}

/// The keys of a mapping met so far: few are compared one by one, many are looked up.
private struct SeenKeys {
  private var lines: [String: Int32] = [:]

  /// The line of an earlier key with the same text; from the 33rd key on `key` is remembered by it.
  mutating func line(of key: YAMLNode, among read: [(key: YAMLNode, value: YAMLNode)]) -> Int32? {
    if read.count < 32 { return read.first { $0.key.isSameText(as: key) }?.key.line }
    if lines.isEmpty { for (key, _) in read { lines[key.string!] = key.line } }
    if let line = lines[key.string!] { return line }
    lines[key.string!] = key.line
    return nil
  }
}
