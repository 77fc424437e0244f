internal import AuditModel
internal import DataReading

/// A text that people wrote into a file of a facility.
public struct FoundPassage: Sendable, Equatable {
  /// From 1.
  public let line: Int
  public let text: String
  /// Whether it stands behind `inside`, or among dangers.
  public let staysInside: Bool
}

/// What people wrote into the file of a facility, a record or a plan: names, notes, reasons, actions, in the order of the lines.
///
/// - Parameters:
///   - bytes: all of the file.
///   - name: of the file.
/// - Returns: nil where it cannot be read.
public func findPassages(in bytes: [UInt8], named name: String) -> [FoundPassage]? {
  guard let document = try? readYAML(bytes, named: name) else { return nil }
  return document.withContents { contents in
    var finder = PassageFinder(contents: contents)
    if !contents.entries.isEmpty { finder.look(into: 0, isWritten: false, isInside: false) }
    return finder.found
  }
}

/// What stands behind them is written by people.
private let writtenKeys: Set<String> = [
  Schemas.FacilityKey.facility.rawValue, Schemas.FacilityKey.name.rawValue, Schemas.FacilityKey.province.rawValue,
  Schemas.FacilityKey.formerly.rawValue, "note", "reason", "by", "why", "action", "proof", "authority", "to", "sampled",
  "led-by", "title",
]

private let insideKeys = [Schemas.AnswerKey.inside.rawValue, Schemas.RecordKey.dangers.rawValue]

private struct PassageFinder {
  let contents: YAMLContents
  private(set) var found: [FoundPassage] = []

  init(contents: YAMLContents) { self.contents = contents }

  mutating func look(into node: Int, isWritten: Bool, isInside: Bool) {
    switch contents.entries[node].kind {
    case .scalar:
      guard isWritten else { return }
      let text = contents.string(node)
      if !text.isEmpty {
        found.append(FoundPassage(line: Int(contents.entries[node].line), text: text, staysInside: isInside))
      }
    case .sequence:
      for item in ItemWalk(node, in: contents) { look(into: item, isWritten: isWritten, isInside: isInside) }
    case .mapping:
      var walk = PairWalk(node, in: contents)
      while let (key, value) = walk.next() {
        let name = contents.entries[key].kind == .scalar ? contents.string(key) : ""
        let staysInside = isInside || insideKeys.contains(name)
        look(into: value, isWritten: isWritten || staysInside || writtenKeys.contains(name), isInside: staysInside)
      }
    }
  }
}
