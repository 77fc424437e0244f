internal import AuditModel
internal import DataReading
internal import InputProblems

/// A key that the file itself gives: the name of a rating, a measure, a criterion.
struct GivenName: RawRepresentable {
  let rawValue: String
}

/// Reads the keys of one mapping, and says which are missing, unknown or there twice. A loader goes through all keys that belong
/// there with an exhaustive switch: none can be forgotten, and none loads as another.
///
/// A tailoring may lay a second mapping over the first: its keys win.
final class MappingReader<Key: RawRepresentable<String>> {
  let node: YAMLNode
  let log: ProblemLog
  /// The languages that each text must have.
  let languages: [Language]
  /// The mappings laid over each other, the one that wins first.
  private var layers: [MappingLayer] = []
  /// The keys that belong here; nil where the keys are names.
  private let schema: MappingSchema?

  /// Nil, with a problem, where `node` is not a mapping.
  ///
  /// - Parameter key: under which it stands.
  convenience init?(_ node: YAMLNode, key: String, log: ProblemLog, languages: [Language] = []) where Key: SchemaKey {
    self.init(node, as: Key.schema, key: key, log: log, languages: languages)
  }

  /// A mapping of given names.
  convenience init?(_ node: YAMLNode, key: String, log: ProblemLog, languages: [Language] = [])
  where Key == GivenName {
    self.init(node, as: nil, key: key, log: log, languages: languages)
  }

  private init?(_ node: YAMLNode, as schema: MappingSchema?, key: String, log: ProblemLog, languages: [Language]) {
    guard node.kind == .mapping else {
      if let slip = node.string.flatMap(colonSlip) {
        log.error(.yaml(.syntax("", slip: slip)), at: node)
      } else {
        log.error(.wrongShape(key: key, expected: .mapping), at: node)
      }
      return nil
    }
    self.node = node
    self.log = log
    self.languages = languages
    self.schema = schema
    lay(node)
  }

  /// Lets the keys of `mapping` win over those read so far.
  func lay(_ mapping: YAMLNode) {
    guard mapping.kind == .mapping else { return }
    let document = mapping.document
    let fields = document.withContents { contents in
      var fields: [MappingLayer.Field] = []
      var walk = PairWalk(mapping.index, in: contents)
      while let (key, value) = walk.next() {
        let node = document.node(at: key)
        if contents.entries[key].kind != .scalar {
          log.error(.wrongShape(key: "", expected: .text), at: node)
        } else if let first = walk.earlierKey(like: key) {
          log.error(.audit(.duplicateKey(node.string!, firstLine: contents.entries[first].line)), at: node)
        } else {
          fields.append(MappingLayer.Field(key: key, value: value))
        }
      }
      return fields
    }
    layers.insert(MappingLayer(document: document, fields: fields), at: 0)
  }

  /// The value of `key`; nil where it is absent or nothing is written.
  func value(_ key: Key) -> YAMLNode? {
    guard let value = pair(key)?.value, !value.isNull else { return nil }
    return value
  }

  private func pair(_ key: Key) -> (key: YAMLNode, value: YAMLNode)? {
    for layer in layers {
      if let field = layer.field(key.rawValue) {
        return (layer.document.node(at: field.key), layer.document.node(at: field.value))
      }
    }
    return nil
  }

  /// The value of `key`, or nil with a problem where it is absent.
  func required(_ key: Key) -> YAMLNode? {
    if let value = value(key) { return value }
    log.error(.missingKey(key.rawValue), at: keyNode(key) ?? node)
    return nil
  }

  /// The value of `key`, or nil with a warning where it is absent.
  func expected(_ key: Key) -> YAMLNode? {
    if let value = value(key) { return value }
    log.warning(.missingKey(key.rawValue), at: keyNode(key) ?? node)
    return nil
  }

  /// What `read` makes of the value of `key`; nil, with a problem, where it is absent.
  func required<Value>(_ key: Key, _ read: (YAMLNode, String) -> Value?) -> Value? {
    required(key).flatMap { read($0, key.rawValue) }
  }

  /// What `read` makes of the value of `key`; nil, with a warning, where it is absent.
  func expected<Value>(_ key: Key, _ read: (YAMLNode, String) -> Value?) -> Value? {
    expected(key).flatMap { read($0, key.rawValue) }
  }

  /// The keys and values of a mapping of names, each key once, those without a value left out.
  var pairs: [(key: YAMLNode, value: YAMLNode)] {
    layers[0].fields.compactMap { field in
      let value = layers[0].document.node(at: field.value)
      return value.isNull ? nil : (layers[0].document.node(at: field.key), value)
    }
  }

  /// The node of the key itself.
  func keyNode(_ key: Key) -> YAMLNode? { pair(key)?.key }

  /// Names every key that does not belong here.
  func finish() {
    if let schema { finish(allowing: schema.ids) }
  }

  /// Names every key that is not among `names`.
  func finish(allowing names: [String]) { finish(allowing: IdentifierIndex(names)) }

  private func finish(allowing names: IdentifierIndex) {
    for layer in layers {
      for (key, torn) in layer.keys(notAmong: names) {
        let name = key.string!
        let sign = key.document.withContents { $0.foreignIndent(of: key.index) }
        let problem = strangeKey(name, tornFrom: torn, indentedBy: sign) {
          log.nearest(to: $0, among: names.identifiers)
        }
        if let problem { log.error(problem, at: key) }
      }
    }
  }

  func mapping<Inner: SchemaKey>(_ key: Key, of _: Inner.Type) -> MappingReader<Inner>? {
    value(key).flatMap { MappingReader<Inner>($0, key: key.rawValue, log: log, languages: languages) }
  }

  /// A mapping of given names.
  func names(_ key: Key) -> MappingReader<GivenName>? {
    value(key).flatMap { MappingReader<GivenName>($0, key: key.rawValue, log: log, languages: languages) }
  }

  func list(_ key: Key) -> [YAMLNode]? {
    guard let node = value(key) else { return nil }
    guard node.kind == .sequence else {
      log.error(.wrongShape(key: key.rawValue, expected: .list), at: node)
      return nil
    }
    return node.children
  }
}

/// The keys and values of one mapping, by their positions in its document.
private struct MappingLayer {
  struct Field {
    let key: Int
    let value: Int
  }

  let document: YAMLDocument
  let fields: [Field]

  func field(_ name: String) -> Field? {
    var name = name
    return name.withUTF8 { name in
      document.withContents { contents in
        fields.first { field in
          let key = contents.entries[field.key]
          return contents.isText(key, name)
        }
      }
    }
  }

  /// Each with the text from which a comma may have torn it.
  func keys(notAmong names: IdentifierIndex) -> [(key: YAMLNode, torn: TornText?)] {
    document.withContents { contents in
      func isKnown(_ key: Int) -> Bool { names.position(of: contents.bytes(contents.entries[key])) != nil }
      var pairs: [TornText.Pair]?
      return fields.indices.compactMap { index in
        guard !isKnown(fields[index].key) else { return nil }
        let all = pairs ?? fields.map { TornText.Pair(key: $0.key, value: $0.value) }
        pairs = all
        return (document.node(at: fields[index].key), TornText(at: index, of: all, in: contents, isKnown: isKnown))
      }
    }
  }
}
