internal import AuditAsking
internal import AuditModel

/// Tells what the columns of an export mean.
struct ColumnFinder {
  enum Column {
    case field(FieldMeaning)
    /// One choice of several, in a column of its own.
    case choice(FieldMeaning, String)
    case who, review
    /// What tells submissions and their states apart.
    case tool(ToolColumn)
    /// What the form works out or shows itself, and what the tools add to every submission.
    case ours
    case unknown
  }

  enum ToolColumn {
    case root, key, instance, uuid, edits, updated, submitted, ended
  }

  let fields: FieldNames
  let labels: ShownLabels
  /// The names of fields by their labels, as those are compared.
  private let names: [String: String]
  /// The labels of all choices.
  private let choices: Set<String>

  init(fields: FieldNames, labels: ShownLabels) {
    self.fields = fields
    self.labels = labels
    names = Dictionary(labels.names.map { (KhmerSpelling.unified($0.key), $0.value) }) { first, _ in first }
    choices = Set(labels.words.values.flatMap(\.keys).map { KhmerSpelling.unified($0) })
  }

  /// - Parameter title: not so long that looking at it would take time.
  func find(_ title: String) -> Column {
    let title = KhmerSpelling.unified(title)
    if let meaning = meaning(title) { return .field(meaning) }
    if let column = choice(title) { return column }
    let name = title.lastGroupPart
    if let column = tools[name] { return column }
    if title.hasPrefix("_validation_status") || name == "_validation_status" {
      return ["uid", "_validation_status"].contains(name) ? .review : .ours
    }
    if ownNames(in: title).contains(where: isWorkedOut) { return .ours }
    if title.isAdded || ColumnFinder.added.contains(name) || ColumnFinder.added.contains(title) || isShown(title) {
      return .ours
    }
    return .unknown
  }

  private let tools: [String: Column] = [
    "_submitted_by": .who, "SubmitterName": .who, "submitterName": .who, "username": .who,
    "rootUuid": .tool(.root), "KEY": .tool(.key), "__id": .tool(.key), "instanceID": .tool(.instance),
    "instanceid": .tool(.instance), "_uuid": .tool(.uuid), "Edits": .tool(.edits), "edits": .tool(.edits),
    "updatedAt": .tool(.updated), "_submission_time": .tool(.submitted), "SubmissionDate": .tool(.submitted),
    "submissionDate": .tool(.submitted), "end": .tool(.ended), "ReviewState": .review, "reviewState": .review,
  ]

  /// What KoboToolbox and ODK Central add.
  private static let added: Set = [
    "start", "today", "privacy", "instanceName", "deprecatedID", "key", "SubmitterID", "AttachmentsPresent",
    "AttachmentsExpected", "Status", "DeviceID", "FormVersion", "formhub/uuid", "uuid", "deviceid", "Start", "End",
    "version", "xformIdString", "id", "visit", "result", "meta",
  ]

  /// Only what our form itself works out, shows or groups by: an office may have added questions of its own.
  private func isWorkedOut(_ name: String) -> Bool {
    for head in ["calc_", "result_"] where name.hasPrefix(head) {
      return name == "result_range" || name.dropFirst(head.count).first?.isNumber ?? false
    }
    if name.hasPrefix("part_"), name.utf8.count == 6 { return true }
    if name == "dangers_hint" || name == "dangers" { return true }
    return ["__group", "_group"].contains { tail in
      name.hasSuffix(tail) && fields.meaning(of: String(name.dropLast(tail.count))) != nil
    }
  }

  /// Whether it is the label of something that only shows.
  private func isShown(_ title: String) -> Bool {
    suffixes(title).contains { suffix in
      guard let name = names[suffix] else { return false }
      return name.hasPrefix("result_") || name == "privacy" || name == "dangers_hint"
    }
  }

  private func meaning(_ title: String) -> FieldMeaning? {
    for name in ownNames(in: title) {
      if let meaning = fields.meaning(of: name) { return meaning }
    }
    for suffix in suffixes(title) {
      if let name = names[suffix], let meaning = fields.meaning(of: name) { return meaning }
    }
    return nil
  }

  private func choice(_ title: String) -> Column? {
    for word in Voice.words + ResidentGroup.words where title.hasSuffix(word) {
      let before = title.dropLast(word.count)
      guard let mark = before.last, groupMarks.contains(mark) || mark == "_",
        let meaning = meaning(String(before.dropLast())), meaning.takesSeveral
      else { continue }
      return .choice(meaning, word)
    }
    for suffix in suffixes(title).dropFirst() {
      guard title.utf8.count > suffix.utf8.count + 1, choices.contains(suffix) else { continue }
      let before = InvisibleSigns.trimmed(title.utf8.prefix(title.utf8.count - suffix.utf8.count).dropLastMark)
      if let meaning = meaning(before), meaning.takesSeveral, let word = word(suffix, of: meaning) {
        return .choice(meaning, word)
      }
    }
    return nil
  }

  private func word(_ label: String, of meaning: FieldMeaning) -> String? {
    let words = labels.words[meaning.name]
    return words?[label] ?? words?.first { KhmerSpelling.unified($0.key) == label }?.value
  }

  /// The title, and what stands behind each of the last marks between groups in it: labels may hold such marks themselves.
  private func suffixes(_ title: String) -> [String] {
    var marks: [String.Index] = []
    var index = title.endIndex
    while marks.count < 32, let mark = title[..<index].lastIndex(where: { groupMarks.contains($0) }) {
      marks.append(mark)
      index = mark
    }
    return [title] + marks.reversed().map { InvisibleSigns.trimmed(title[title.index(after: $0)...]) }
  }
}

extension FieldMeaning {
  fileprivate var takesSeveral: Bool {
    switch self {
    case .service(_, .provided), .service(_, .referred), .answer(_, _, .heard): true
    default: false
    }
  }
}

/// The signs that tools put between groups, besides `_`, which stands in names too.
private let groupMarks: Set<Character> = ["/", "-", ".", "|", ":"]

/// The names that may be meant by a title: itself, what stands behind its groups, and that where `_` joins them.
func ownNames(in title: String) -> [String] {
  var names = [title]
  let last = title.lastGroupPart
  if last != title { names.append(last) }
  if last.hasPrefix("visit_visit_") {
    names.append(String(last.dropFirst("visit_".count)))
  } else if last.hasPrefix("dangers_danger_") {
    // The group of all, that of this one with its number, and then the name.
    names.append(String(last.dropFirst("dangers_danger_1_".count)))
  } else if last.hasPrefix("part_"), last.utf8.count > 7, last.utf8.dropFirst(6).first == UInt8(ascii: "_") {
    // The letter of the part, perhaps the group of the question, and then the name.
    let rest = String(last.dropFirst(7))
    names.append(rest)
    var parts = rest[...]
    while let group = parts.firstRange(of: "_group_") {
      names.append(String(rest[group.upperBound...]))
      parts = parts[group.upperBound...]
      if names.count > 8 { break }
    }
  } else if last.hasPrefix("result_") {
    names.append(String(last.dropFirst("result_".count)))
  }
  return names
}

extension String {
  /// What stands behind its groups; our names hold none of the signs that stand between groups, but `_`.
  fileprivate var lastGroupPart: String {
    guard let mark = lastIndex(where: { groupMarks.contains($0) }) else { return self }
    return String(self[index(after: mark)...])
  }

  /// Whether it is what a server adds, but for what people write there.
  fileprivate var isAdded: Bool {
    if ["_notes", "_tags"].contains(self) { return false }
    return hasPrefix("_") || split(whereSeparator: { groupMarks.contains($0) }).contains("__system")
  }
}

extension Substring.UTF8View {
  /// As text, without the sign at its end.
  fileprivate var dropLastMark: Substring { Substring(self).dropLast() }
}
