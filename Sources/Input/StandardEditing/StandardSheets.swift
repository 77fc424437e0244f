public import AuditModel
internal import ContentCoding
public import DataReading
internal import TextFitting

/// A standard as the sheets of a workbook: a row a criterion, a section, a rating, a measure, a source, as they stand in its file.
public struct StandardSheets: Sendable {
  public struct Row: Sendable {
    /// Permanent.
    public let id: String
    /// A cell for each column; empty where nothing is written.
    public var cells: [String]
    /// The position of its mapping among the nodes of its document.
    let node: Int
    /// The position of the section that a criterion stands in, and of the file of measures that a measure does.
    let section: Int
  }

  public struct Sheet: Sendable {
    public let kind: SheetKind
    public let columns: [SheetColumn]
    public internal(set) var rows: [Row]

    func position(of column: String) -> Int? { columns.firstIndex { $0.id == column } }
  }

  /// Permanent, of the standard.
  public let id: String
  /// `edition.revision`
  public let version: String
  /// Of the standard's file.
  public let digest: String
  /// The words of its scale, the best first.
  public let scale: [String]
  public internal(set) var sheets: [Sheet]

  public func sheet(_ kind: SheetKind) -> Sheet? { sheets.first { $0.kind == kind } }

  /// As much as a cell of a spreadsheet holds, in UTF-16, with room for a mark that something is missing.
  static let longestCell = 32_000

  /// A text as it stands in a cell; one that is too long is cut.
  public static func shown(_ cell: String) -> String {
    let text = cell.legible
    guard text.utf8.count > longestCell, text.utf16.count > longestCell else { return text }
    var (kept, used) = (String.UnicodeScalarView(), 0)
    for scalar in text.unicodeScalars {
      used += UTF16.width(scalar)
      if used > longestCell { break }
      kept.append(scalar)
    }
    return String(kept) + " …"
  }
}

/// The file of a standard and those of the measures, as documents.
public struct StandardFiles: Sendable {
  public struct File: Sendable {
    public let bytes: [UInt8]
    public let document: YAMLDocument

    /// - Throws: where it is no YAML.
    public init(_ bytes: [UInt8], named name: String) throws(YAMLError) {
      self.bytes = bytes
      document = try readYAML(bytes, named: name)
    }
  }

  public var standard: File
  /// `measures.yaml` first; none where there are none.
  public var measures: [File]

  public init(standard: File, measures: [File]) {
    self.standard = standard
    self.measures = measures
  }

  /// Where measures that are new are put: beside the standard's own where it brought some, else among those of all.
  var fileOfNewMeasures: Int? {
    let id = standard.document.root.child("standard")?.string ?? ""
    let own = measures.firstIndex { $0.document.name.hasSuffix("/measures/" + id + ".yaml") }
    return own ?? (measures.isEmpty ? nil : 0)
  }
}

/// The sheets of a standard.
///
/// - Parameters:
///   - files: that of the standard, and those of the measures.
///   - remedies: for how many of a criterion there are columns at least.
///   - wording: the texts of these files and where their review stands; nil where that is not to be told.
/// - Complexity: O(bytes).
public func standardSheets(
  of files: StandardFiles, remedies: Int = 1, wording: ReviewedWording? = nil
) -> StandardSheets {
  let root = files.standard.document.root
  let scale = scaleWords(of: root)
  let sections = root.child("sections")?.items ?? []
  let criteria = sections.map { $0.child("criteria")?.items ?? [] }
  var most = remedies
  for one in criteria.joined() {
    most = max(most, one.child("remedy").map { $0.kind == .sequence ? $0.items.count : 1 } ?? 0)
  }
  var sheets: [StandardSheets.Sheet] = []
  for kind in SheetKind.allCases {
    let maker = RowMaker(kind: kind, columns: columns(of: kind, scale: scale, remedies: most))
    let rows: [StandardSheets.Row]
    switch kind {
    case .criteria:
      rows = zip(sections, criteria).enumerated().flatMap { index, part in
        let id = part.0.child("id")?.string ?? ""
        return part.1.map { maker.row($0, section: (index, id)) }
      }
    case .sections: rows = sections.map { maker.row($0) }
    case .standard: rows = [maker.row(root)]
    case .measures:
      rows = files.measures.enumerated().flatMap { index, file in
        measureItems(of: file).map { maker.row($0, section: (index, "")) }
      }
    case .ratings, .sectionRatings, .sources:
      rows = (root.child(kind.word)?.items ?? []).enumerated().map { maker.row($1, rank: $0 + 1) }
    }
    if kind == .sectionRatings, rows.isEmpty { continue }
    sheets.append(StandardSheets.Sheet(kind: kind, columns: maker.columns, rows: rows))
  }
  if let wording {
    let review = SheetReview(wording, of: root.child("standard")?.string ?? "")
    for index in sheets.indices { sheets[index].tell(review) }
  }
  return StandardSheets(
    id: root.child("standard")?.string ?? "",
    version: (root.child("edition")?.string ?? "") + "." + (root.child("revision")?.string ?? ""),
    digest: contentDigest(files.standard.bytes), scale: scale, sheets: sheets)
}

private func scaleWords(of root: YAMLNode) -> [String] {
  guard let scale = root.child("scoring")?.child("scale"), scale.kind == .mapping else { return Scale.standard.words }
  return scale.pairs.compactMap(\.key.string)
}

/// A file of measures is a mapping with a list, or the list itself.
func measureItems(of file: StandardFiles.File) -> [YAMLNode] {
  let root = file.document.root
  return root.kind == .sequence ? root.items : root.child("measures")?.items ?? []
}

extension StandardSheets.Sheet {
  /// Fills the columns in which the review of each row is told; they are the last.
  fileprivate mutating func tell(_ review: SheetReview) {
    guard let first = columns.firstIndex(where: \.isOfReview) else { return }
    for index in rows.indices {
      let cells = review.cells(of: rows[index], kind, columns)
      rows[index].cells.replaceSubrange(first..<first + cells.count, with: cells)
    }
  }
}

/// Makes rows of mappings.
private struct RowMaker {
  let kind: SheetKind
  let columns: [SheetColumn]
  private let keys: IdentifierIndex
  /// By column the position of its first key.
  private let slots: [Int?]

  init(kind: SheetKind, columns: [SheetColumn]) {
    self.kind = kind
    self.columns = columns
    var names: [String] = []
    for column in columns { if let key = column.path.first, !names.contains(key) { names.append(key) } }
    let keys = IdentifierIndex(names)
    self.keys = keys
    slots = columns.map { $0.path.first.flatMap { keys.position(of: $0) } }
  }

  func row(
    _ mapping: YAMLNode, section: (index: Int, id: String) = (0, ""), rank: Int = 0
  ) -> StandardSheets.Row {
    var values = [YAMLNode?](repeating: nil, count: keys.identifiers.count)
    let document = mapping.document
    document.withContents { contents in
      guard contents.entries[mapping.index].kind == .mapping else { return }
      var (next, end) = (mapping.index + 1, contents.end(of: mapping.index))
      while next < end {
        let value = contents.end(of: next)
        if contents.entries[next].kind == .scalar,
          let slot = keys.position(of: contents.bytes(contents.entries[next])), values[slot] == nil
        {
          values[slot] = document.node(at: value)
        }
        next = contents.end(of: value)
      }
      end = next
    }
    let cells = columns.enumerated().map { index, column -> String in
      switch column.form {
      case .section: return section.id
      case .rank: return String(rank)
      case .reason, .told, .reviewState, .reviewer, .reviewDay: return ""
      default: return cell(slots[index].flatMap { values[$0] }, column)
      }
    }
    let id = columns.first.map { cell(slots[0].flatMap { values[$0] }, $0) } ?? ""
    return StandardSheets.Row(id: id, cells: cells, node: mapping.index, section: section.index)
  }

  /// - Parameter value: that of the first key of the column's path.
  private func cell(_ value: YAMLNode?, _ column: SheetColumn) -> String {
    guard let value, !value.isNull else {
      if case .word(_, let otherwise) = column.form { return otherwise ?? "" }
      return ""
    }
    switch column.form {
    case .test where value.kind == .scalar: return column.path[1] == firstTested ? value.string ?? "" : ""
    case .text where column.language != nil: return text(value.descend(column.path.dropFirst().dropLast()), column)
    case .example: return example(value.descend(column.path.dropFirst().dropLast()), column)
    default: break
    }
    guard let node = value.descend(column.path.dropFirst()), !node.isNull else {
      if case .word(_, let otherwise) = column.form { return otherwise ?? "" }
      return ""
    }
    switch column.form {
    case .words, .cited, .names: return node.texts.joined(separator: ", ")
    case .money: return node.texts.joined(separator: "-")
    case .quotient: return node.texts.joined(separator: " / ")
    case .needs: return node.items.map(\.flowText).joined(separator: "\n")
    case .yes: return ["true", "yes"].contains(node.string?.lowercased() ?? "") ? "yes" : ""
    default: return node.string ?? node.flowText
    }
  }

  /// The rating whose test stands first: there “unknown” is written.
  private var firstTested: String? { columns.first { $0.form == .test }?.path[1] }

  private func text(_ node: YAMLNode?, _ column: SheetColumn) -> String {
    guard let node, !node.isNull else { return "" }
    if node.kind == .scalar { return column.language == .english ? node.string ?? "" : "" }
    guard let part = node.child(column.language?.tag ?? ""), !part.isNull else { return "" }
    return part.string ?? ""
  }

  private func example(_ node: YAMLNode?, _ column: SheetColumn) -> String {
    guard let node, !node.isNull else { return "" }
    guard node.kind == .mapping, !node.pairs.allSatisfy({ Language(tag: $0.key.string ?? "") != nil }) else {
      return text(node, column)
    }
    guard column.language == .english else { return "" }
    return node.pairs.map { ($0.key.string ?? "") + ": " + ($0.value.string ?? "") }.joined(separator: ", ")
  }
}

extension YAMLNode {
  /// The value of a key of a mapping; nil where it has none.
  func child(_ key: String) -> YAMLNode? {
    var key = key
    return key.withUTF8 { key in
      document.withContents { contents in
        guard contents.entries[index].kind == .mapping else { return nil }
        var next = index + 1
        let end = contents.end(of: index)
        while next < end {
          let value = contents.end(of: next)
          if contents.isText(contents.entries[next], key) { return document.node(at: value) }
          next = contents.end(of: value)
        }
        return nil
      }
    }
  }

  /// What a list holds; none of anything else.
  var items: [YAMLNode] { kind == .sequence ? children : [] }

  /// What lies at the end of a path of keys and positions.
  func descend(_ path: some Sequence<String>) -> YAMLNode? {
    var node = self
    for key in path {
      if node.isNull { return nil }
      if key.utf8.first == UInt8(ascii: "#") {
        let position = Int(key.dropFirst()) ?? 0
        if node.kind == .mapping, position == 0 { continue }
        let items = node.items
        guard items.indices.contains(position) else { return nil }
        node = items[position]
      } else {
        guard let child = node.child(key) else { return nil }
        node = child
      }
    }
    return node
  }

  /// One text, or those of a list.
  var texts: [String] { kind == .scalar ? [string ?? ""] : items.map { $0.string ?? $0.flowText } }

  /// On one line, as YAML in brackets.
  var flowText: String {
    switch kind {
    case .scalar: flowScalar(string ?? "", isNull: isNull)
    case .sequence: "[" + items.map(\.flowText).joined(separator: ", ") + "]"
    case .mapping: "{" + pairs.map { $0.key.flowText + ": " + $0.value.flowText }.joined(separator: ", ") + "}"
    }
  }

  private func flowScalar(_ text: String, isNull: Bool) -> String {
    isNull ? "" : isPlainScalar(text, inFlow: true) ? text : yamlQuoted(text)
  }
}
