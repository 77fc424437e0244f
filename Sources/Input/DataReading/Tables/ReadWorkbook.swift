/// Reads the sheets of a workbook (.xlsx) as text, in their order: what stands in the cells, and of formulas what they came to
/// when it was saved. Nothing is calculated, and nothing in it is run. Its parts are found by how they refer to each other.
///
/// Days are given as `2026-03-14` wherever a cell is shown as a day, shares as `80%` wherever it is shown as one.
///
/// - Complexity: O(bytes unpacked), of which there may be 256 MB; what is empty takes no memory.
public func readWorkbook(_ bytes: [UInt8]) throws(TableError) -> [TextTable] {
  // The old form of Excel, in which locked workbooks lie too.
  if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .locked }
  var archive = try ZIPArchive(bytes)
  let parts = try WorkbookParts(&archive)
  let strings = SharedStrings()
  if let path = parts.strings, try archive.parse(path, strings, until: { strings.isTooLarge }), strings.isTooLarge {
    throw .tooLarge(megabytes: TextTable.mostText >> 20)
  }
  let styles = CellStyles()
  if let path = parts.styles { _ = try archive.parse(path, styles) }
  var tables: [TextTable] = []
  var (cells, text) = (0, 0)
  for sheet in parts.sheets {
    let reader = SheetCells(named: sheet.name, strings, styles, from1904: parts.countsFrom1904)
    guard try archive.parse(sheet.path, reader, until: { reader.failure != nil }) else { throw .workbookSpoilt }
    if let failure = reader.failure { throw failure }
    for path in try links(of: sheet.path, &archive).filter({ $0.kind == "comments" }).map(\.path) {
      let comments = SheetComments()
      if try archive.parse(path, comments, until: { comments.isTooLarge }) { reader.add(comments.found) }
      if comments.isTooLarge { throw .tooLarge(megabytes: TextTable.mostText >> 20) }
    }
    if let failure = reader.failure { throw failure }
    cells += reader.table.cellCount
    text += reader.table.textCount
    guard cells <= TextTable.mostCells else { throw .tooManyCells(most: TextTable.mostCells) }
    guard text <= TextTable.mostText else { throw .tooLarge(megabytes: TextTable.mostText >> 20) }
    tables.append(reader.table)
  }
  return tables
}

// MARK: Parts

/// Where the parts of a workbook lie.
private struct WorkbookParts {
  var sheets: [(name: String, path: String)] = []
  var strings: String?
  var styles: String?
  var countsFrom1904 = false

  init(_ archive: inout ZIPArchive) throws(TableError) {
    let path = try links(of: "", &archive).first { $0.kind == "officeDocument" }?.path ?? "xl/workbook.xml"
    let book = Elements(["sheet", "workbookPr"])
    guard archive.has(path) else { throw .notAWorkbook }
    _ = try archive.parse(path, book)
    let links = try DataReading.links(of: path, &archive)
    guard !links.isEmpty else { throw .notAWorkbook }
    strings = links.first { $0.kind == "sharedStrings" }?.path
    styles = links.first { $0.kind == "styles" }?.path
    for element in book.found {
      if let date = element["date1904"] { countsFrom1904 = date == "1" || date == "true" }
      if let name = element["name"], let id = element["id"],
        let link = links.first(where: { $0.id == id && $0.kind == "worksheet" })
      {
        sheets.append((name, link.path))
      }
    }
  }
}

/// How one part refers to another.
private struct PartLink {
  let id: String
  /// The last word of its type, which is the same in both dialects of the format.
  let kind: String
  let path: String
}

/// The parts that a part refers to; that of no name is the whole.
private func links(of path: String, _ archive: inout ZIPArchive) throws(TableError) -> [PartLink] {
  let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  let name = path.dropFirst(folder.count)
  let relations = Elements(["Relationship"])
  guard try archive.parse(folder + "_rels/" + name + ".rels", relations) else { return [] }
  return relations.found.compactMap { relation in
    guard let id = relation["Id"], let target = relation["Target"], let type = relation["Type"],
      relation["TargetMode"] != "External"
    else { return nil }
    let kind = type.lastIndex(of: "/").map { String(type[type.index(after: $0)...]) } ?? type
    return PartLink(id: id, kind: kind, path: resolved(target, in: folder))
  }
}

/// The path that a reference comes to, seen from a folder.
private func resolved(_ target: String, in folder: String) -> String {
  var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
  for part in target.split(separator: "/") {
    switch part {
    case ".": break
    case "..": _ = parts.popLast()
    default: parts.append(part)
    }
  }
  return parts.joined(separator: "/")
}

/// The attributes that we know of all elements of some names.
private final class Elements: XMLListener {
  private static let attributes: [StaticString] = ["Id", "Target", "Type", "TargetMode", "name", "id", "date1904"]
  private let names: [StaticString]
  private(set) var found: [[String: String]] = []

  init(_ names: [StaticString]) { self.names = names }

  func open(_ name: XMLName, _ attributes: XMLAttributes) {
    guard names.contains(where: { $0 ~= name }) else { return }
    var known: [String: String] = [:]
    for key in Elements.attributes { known[String(describing: key)] = attributes[key] }
    found.append(known)
  }

  func close(_ name: XMLName) {}
  func text(_ text: UnsafeRawBufferPointer) {}
}
