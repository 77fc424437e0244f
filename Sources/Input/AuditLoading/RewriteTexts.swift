public import DataReading

/// What a text is to be from now on.
public struct RewrittenText: Sendable, Hashable {
  /// Nil where it stays.
  public let english: String?
  /// Nil where it stays.
  public let khmer: String?

  /// - Parameters:
  ///   - english: nil where it stays.
  ///   - khmer: nil where it stays.
  public init(english: String?, khmer: String?) {
    self.english = english
    self.khmer = khmer
  }
}

extension StandardsWording.File {
  /// The bytes of the file with other texts in it: only what is written of these texts changes, comments and everything else stay.
  ///
  /// - Parameters:
  ///   - changes: by key.
  ///   - write: gives a text as a scalar; in the place of one where there is a span, else as a new one within brackets and quotes.
  /// - Returns: nil where the file with them would say something else, which no caller should write.
  public func rewritten(
    _ changes: [String: RewrittenText], write: (_ text: String, _ span: ScalarSpan?, _ bytes: [UInt8]) -> String
  ) -> [UInt8]? {
    guard let document = try? readYAML(bytes, named: path) else { return nil }
    let found = findTexts(document.root, stem: stem, as: kind)
    let spans = scalarSpans(bytes)
    var edits: [(range: Range<Int>, with: String)] = []
    for text in found {
      guard let change = changes[text.key] else { continue }
      edits += self.edits(of: text, change, spans, write)
    }
    let result = replacing(edits, in: bytes)
    guard let again = try? readYAML(result, named: path) else { return nil }
    let expected = found.map { text in
      [changes[text.key]?.english ?? text.english?.string, changes[text.key]?.khmer ?? text.khmer?.string]
    }
    let told = findTexts(again.root, stem: stem, as: kind).map { [$0.english?.string, $0.khmer?.string] }
    return told == expected ? result : nil
  }

  private func edits(
    of text: FoundText, _ change: RewrittenText, _ spans: [Int: ScalarSpan],
    _ write: (String, ScalarSpan?, [UInt8]) -> String
  ) -> [(range: Range<Int>, with: String)] {
    var edits: [(range: Range<Int>, with: String)] = []
    // One scalar in English, which gets Khmer beside it.
    if text.node.kind == .scalar, let khmer = change.khmer, let span = spans[text.node.index] {
      let english = write(change.english ?? text.node.string ?? "", nil, bytes)
      let both: String = "{en: " + english + ", km: " + write(khmer, nil, bytes) + "}"
      return [(span.bytes, both)]
    }
    let sides: [(tag: String, node: YAMLNode?, other: YAMLNode?, changed: String?)] = [
      ("en", text.english, text.khmer, change.english), ("km", text.khmer, text.english, change.khmer),
    ]
    for (tag, node, other, changed) in sides {
      guard let changed else { continue }
      if let span = node.flatMap({ spans[$0.index] }) {
        edits.append((span.bytes, write(changed, span, bytes)))
      } else if let other, let span = spans[other.index], let key = key(of: other, in: text.node) {
        var beside = ", "
        if !span.isInBrackets { beside = lineEnd + String(repeating: " ", count: Int(key.column) - 1) }
        beside += tag + ": "
        beside += write(changed, nil, bytes)
        let end = span.bytes.upperBound
        edits.append((end..<end, beside))
      }
    }
    return edits
  }

  private func key(of value: YAMLNode, in mapping: YAMLNode) -> YAMLNode? {
    mapping.pairs.first { $0.value.index == value.index }?.key
  }

  private var lineEnd: String {
    bytes.firstIndex(of: 0x0A).map { $0 > 0 && bytes[$0 - 1] == 0x0D } ?? false ? "\r\n" : "\n"
  }
}
