public import AuditModel
internal import DataReading
public import InputProblems
internal import TextFitting

/// Who decides a tailoring, and how it is called.
public struct TailoringHead: Sendable {
  public let id: String
  public let authority: LocalizedText
  /// Why criteria are left out whose rows are gone; nil where that is not said.
  public let reason: LocalizedText?

  public init(id: String, authority: LocalizedText, reason: LocalizedText?) {
    self.id = id
    self.authority = authority
    self.reason = reason
  }
}

/// The text of a tailoring that makes of a standard what a revision would, rule S13: each key that changed, whole, as it would stand there.
///
/// - Parameters:
///   - revised: the standard with the changes in it.
///   - head: who decided them.
///   - workbook: what the workbook is called in problems.
public func tailoring(
  by revised: RevisedStandard, _ head: TailoringHead, from workbook: String
) -> Reviewed<String> {
  var problems = CappedProblems(file: workbook)
  let changes = revised.changes
  var lines = ["tailoring: " + inlineScalar(head.id, inFlow: false, isText: false)]
  lines.append("of: " + inlineScalar(revised.sheets.id, inFlow: false, isText: false))
  lines += localized(head.authority).lines(under: "authority", indent: 0)
  do throws(UnforeseenShape) {
    let settings = try settings(of: revised)
    if !settings.isEmpty { lines += ["set:"] + settings }
  } catch {
    problems.add(.error) { .sheet(.cannotBeWritten) }
  }
  let removals = changes.removals.filter { $0.kind == .criteria }
  if !removals.isEmpty { lines.append("drop:") }
  for removal in removals {
    let given = removal.reason.isEmpty ? head.reason : LocalizedText(english: removal.reason)
    guard let given else {
      let place = removal.place ?? FilledPlace(sheet: "", row: 0, column: nil, field: removal.row)
      problems.add(Problem(.error, cell: place, "", .inCell(.sheet(.reasonMissing), place), file: workbook))
      continue
    }
    let item = WrittenNode.mapping([("criterion", .word(removal.row)), ("reason", localized(given))])
    lines += item.itemLines(indent: 2)
  }
  let text = lines.joined(separator: "\n") + "\n"
  return Reviewed(problems.all.contains { $0.severity == .error } ? nil : text, problems.all)
}

private func localized(_ text: LocalizedText) -> WrittenNode {
  guard text.has(.khmer) else { return .text(text.text(in: .english)) }
  return .mapping(Language.allCases.filter { text.has($0) }.map { ($0.tag, .text(text.text(in: $0))) })
}

/// The lines under `set`.
private func settings(of revised: RevisedStandard) throws(UnforeseenShape) -> [String] {
  var editor: YAMLEditor
  do throws(YAMLError) { editor = try YAMLEditor(revised.files.standard) } catch { throw UnforeseenShape() }
  let byRow = Dictionary(grouping: revised.changes.cells.filter { $0.kind == .criteria }) { $0.row }
  var lines: [String] = []
  for row in revised.sheets.sheet(.criteria)?.rows ?? [] {
    guard let cells = byRow[row.id] else { continue }
    lines.append("  " + inlineScalar(row.id, inFlow: false, isText: false) + ":")
    var told: Set<String> = []
    for key in cells.compactMap(\.column.path.first) where told.insert(key).inserted {
      // Nothing behind the colon takes a key away.
      lines.append(editor.lines(ofKey: key, in: row.node, at: 4) ?? "    " + key + ":")
    }
  }
  _ = editor
  return lines
}
