internal import AuditModel
internal import ContentCoding
internal import DataReading

/// A text in both languages, where it stands in a file.
struct FoundText {
  let key: String
  /// The title of what it belongs to.
  let about: LocalizedText?
  /// All of it: one scalar, or a mapping of languages.
  let node: YAMLNode
  let english: YAMLNode?
  let khmer: YAMLNode?

  var text: WordingText {
    WordingText(
      key: key, about: about, english: english?.string, khmer: khmer?.string,
      digest: wordingDigest(english?.string, khmer?.string))
  }
}

/// The digest of a text in both languages: the first 16 digits of the SHA-256 of the English, a NUL and the Khmer.
///
/// - Parameters:
///   - english: nil counts as empty.
///   - khmer: nil counts as empty.
public func wordingDigest(_ english: String?, _ khmer: String?) -> String {
  var bytes = Array((english ?? "").utf8)
  bytes.append(0)
  bytes += Array((khmer ?? "").utf8)
  return String(contentDigest(bytes).prefix(16))
}

/// The texts of a file of standards in their order, found by the form that such files have. A title in one language is a text too.
///
/// - Parameters:
///   - root: of the file.
///   - stem: what keys begin with: its name without ending, for a tailoring with `tailoring/` before it.
///   - file: which kind of file it is.
func findTexts(_ root: YAMLNode, stem: String, as file: FileSchema) -> [FoundText] {
  var finder = TextFinder(stem: stem)
  finder.look(into: root, as: .mapping(file.schema), path: [], about: nil)
  return finder.found
}

private struct TextFinder {
  let stem: String
  private(set) var found: [FoundText] = []
  private var taken: [String: Int] = [:]

  init(stem: String) { self.stem = stem }

  mutating func look(into node: YAMLNode, as shape: ValueShape, path: [String], about: LocalizedText?) {
    guard !node.isNull else { return }
    switch shape {
    case .localized, .example: take(node, path: path, about: about)
    case .list(let item), .oneOrMore(let item): look(intoItemsOf: node, as: item, path: path, about: about)
    case .mapping(let schema): look(intoKeysOf: node, as: schema, path: path, about: about)
    case .named(let shape):
      for (key, value) in node.pairs { look(into: value, as: shape, path: path + [key.string ?? ""], about: about) }
    case .either(let one, let other):
      look(into: node, as: one, path: path, about: about)
      look(into: node, as: other, path: path, about: about)
    case .text, .date, .flag, .wholeNumber, .number, .percent, .fraction, .span, .word, .words, .inner, .thresholds:
      break
    }
  }

  private mutating func look(
    intoKeysOf node: YAMLNode, as schema: MappingSchema, path: [String], about: LocalizedText?
  ) {
    guard node.kind == .mapping else { return }
    let about = title(of: node) ?? about
    for (key, value) in node.pairs {
      guard let name = key.string, let known = schema.keys.first(where: { $0.name == name }) else { continue }
      look(into: value, as: known.shape, path: path + [name], about: about)
    }
  }

  private mutating func look(intoItemsOf node: YAMLNode, as item: ValueShape, path: [String], about: LocalizedText?) {
    guard node.kind == .sequence else { return look(into: node, as: item, path: path + ["1"], about: about) }
    for (number, child) in zip(1..., node.children) {
      look(into: child, as: item, path: path + [name(of: child) ?? String(number)], about: about)
    }
  }

  /// By what an item of a list is known for ever.
  private func name(of node: YAMLNode) -> String? {
    let pairs = node.pairs
    for key in ["id", "rating", "code", "day", "criterion"] {
      if let value = pairs.first(where: { $0.key.isText(key) })?.value.string { return value }
    }
    return pairs.first { $0.key.isText("days") }?.value.children.first?.string
  }

  private func title(of node: YAMLNode) -> LocalizedText? {
    for (key, value) in node.pairs where key.isText("title") || key.isText("name") {
      if let english = value.string { return LocalizedText(english: english) }
      let texts = value.pairs
      let (english, khmer) = (string("en", in: texts), string("km", in: texts))
      if english != nil || khmer != nil { return LocalizedText(english: english, khmer: khmer) }
    }
    return nil
  }

  private func string(_ key: String, in pairs: [(key: YAMLNode, value: YAMLNode)]) -> String? {
    pairs.first { $0.key.isText(key) }?.value.string
  }

  private mutating func take(_ node: YAMLNode, path: [String], about: LocalizedText?) {
    var (english, khmer): (YAMLNode?, YAMLNode?)
    if node.kind == .scalar {
      english = node
    } else {
      // An example may hold values by the names of measures instead.
      for (key, value) in node.pairs where value.kind == .scalar && !value.isNull {
        if key.isText(Language.english.tag) { english = value } else if key.isText(Language.khmer.tag) { khmer = value }
      }
    }
    guard english != nil || khmer != nil else { return }
    found.append(FoundText(key: key(path), about: about, node: node, english: english, khmer: khmer))
  }

  /// A criterion keeps its key where it moves to another section.
  private mutating func key(_ path: [String]) -> String {
    var path = path
    if path.count > 3, path[0] == "sections", path[2] == "criteria" { path.removeFirst(3) }
    if path.first == stem { path.removeFirst() }
    let key = ([stem] + path).joined(separator: "/")
    let count = taken[key, default: 0] + 1
    taken[key] = count
    return count == 1 ? key : key + "/" + String(count)
  }
}
