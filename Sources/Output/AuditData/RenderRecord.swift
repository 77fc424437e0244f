public import AuditMerging
public import AuditModel
internal import AuditWording
internal import TextFitting

/// A visit as the text of a record, as a person would have written it, and where each part of it stands.
public struct RecordPage: Sendable {
  public let text: String
  /// By line, from 1; a part stands on all of its lines.
  public let parts: [Int32: VisitPart]
}

/// Writes a visit as a record: answers in the order of their standards, under the titles of their sections; texts that read
/// back the same; what has no place as comments at the end.
///
/// - Parameter visit: it must say its day and its kind.
public func renderRecord(_ visit: FilledVisit, in library: StandardLibrary) -> RecordPage {
  precondition(visit.name != nil, "a record bears the day and the kind of its visit")
  var writer = RecordWriter(visit: visit, library: library)
  writer.write()
  return RecordPage(text: writer.lines.joined(separator: "\n") + "\n", parts: writer.parts)
}

private let unplacedHeading = "# Brought home with the visit; it has no place in a record of today:"

extension UnplacedEntry {
  /// As it stands in a record, on one line.
  public var commentLine: String { "# " + yamlCommentText(name) + ": " + yamlCommentText(value) }
}

/// What a record keeps as comments because it has no place there.
public func unplacedEntries(inRecord text: String) -> [UnplacedEntry] {
  let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
  guard let heading = lines.lastIndex(where: { $0.elementsEqual(unplacedHeading.utf8) }) else { return [] }
  return lines[(heading + 1)...].prefix { $0.starts(with: "# ".utf8) }.map { line in
    let entry = line.dropFirst(2)
    let name = entry.prefix { $0 != UInt8(ascii: ":") }
    return UnplacedEntry(
      name: String(decoding: name, as: UTF8.self),
      value: String(decoding: entry.dropFirst(name.count + 2), as: UTF8.self))
  }
}

private let submissionWords = "# Brought home as submission "

extension Submission {
  /// As it stands in a record, so that a later edit of it is known as such.
  fileprivate var commentLine: String {
    submissionWords + [root, state, time].map { $0.isEmpty ? "-" : yamlWord($0) }.joined(separator: " ")
  }

  fileprivate init?(commentLine line: Substring) {
    guard line.hasPrefix(submissionWords) else { return nil }
    let words = line.dropFirst(submissionWords.count).split(separator: " ").map { $0 == "-" ? "" : String($0) }
    guard words.count == 3 else { return nil }
    self.init(root: words[0], state: words[1], time: words[2])
  }
}

/// Without spaces and what could end a comment.
private func yamlWord(_ text: String) -> String {
  String(text.unicodeScalars.map { $0.value > 0x20 && $0.value < 0x7F ? Character($0) : "_" })
}

/// The submissions that a record says it was made of.
public func submissions(inRecord text: String) -> [Submission] {
  text.split(separator: "\n").compactMap { Submission(commentLine: $0) }
}

private struct RecordWriter {
  let visit: FilledVisit
  let library: StandardLibrary
  private(set) var lines: [String] = []
  private(set) var parts: [Int32: VisitPart] = [:]

  init(visit: FilledVisit, library: StandardLibrary) {
    self.visit = visit
    self.library = library
  }

  private static let mostColumns = 160

  mutating func write() {
    writeHeading()
    writeMeasures()
    writeServices()
    writeAnswers()
    writeUnplaced()
  }

  // MARK: The visit

  private mutating func writeHeading() {
    lines.append("visit:")
    lines.append("  date: " + visit.date!.iso)
    lines.append("  kind: " + visit.kind!.word)
    if let by = visit.by { add("  by: " + yamlScalar(by), .by) }
    if let follows = visit.follows { add("  follows: " + yamlScalar(follows), .follows) }
    if !visit.against.isEmpty {
      let pins = visit.against.map { yamlScalar($0.standard) + ": " + yamlQuoted($0.version) }
      let flow = "  against: {" + pins.joined(separator: ", ") + "}"
      lines += flow.utf8.count <= Self.mostColumns ? [flow] : ["  against:"] + pins.map { "    " + $0 }
    }
    if let note = visit.note { add(textLines("note", AuditMerging.WrittenText(note), indent: 2), .note) }
  }

  private mutating func writeMeasures() {
    guard !visit.measures.isEmpty else { return }
    lines += ["", "measures:"]
    for measure in inOrder(visit.measures, by: { library.measures.ids.position(of: $0.measure) }) {
      add("  " + yamlScalar(measure.measure) + ": " + measure.value.text, .measure(measure.measure))
    }
  }

  private mutating func writeServices() {
    guard let services = visit.services else { return }
    let offered = services.filter { !$0.content.isNotOffered }
    lines += ["", offered.isEmpty ? "services: {}" : "services:"]
    for offer in inOrder(offered, by: { Int($0.service.rawValue) }) {
      var pairs: [(String, String)] = []
      let content = offer.content
      if !content.provided.isEmpty { pairs.append(("provided", list(content.provided))) }
      if !content.referred.isEmpty { pairs.append(("referred", list(content.referred))) }
      if !content.to.isEmpty { pairs.append(("to", text(content.to, quoted: false))) }
      if let cost = content.costToResident { pairs.append(("cost-to-resident", cost.text)) }
      if let cost = content.costPerPersonYear { pairs.append(("cost-per-person-year", cost.text)) }
      if !content.note.isEmpty { pairs.append(("note", text(content.note))) }
      add(mapping("  " + offer.service.word + ": ", pairs), .service(offer.service))
    }
  }

  // MARK: Answers

  private mutating func writeAnswers() {
    lines += ["", "answers:"]
    for id in inOrder(visit.audited, by: { id in library.standards.firstIndex { $0.id == id } }) {
      lines.append("  " + yamlScalar(id) + ":")
      let standard = revision(of: id)
      let answers = visit.answers.filter { $0.standard == id && !$0.content.isBlank }
      var section = -1
      for answer in inOrder(answers, by: { standard?.criterionIDs.position(of: $0.criterion) }) {
        if let standard, let position = standard.criterionIDs.position(of: answer.criterion) {
          let next = standard.criteria[position].section
          if next != section { comment(standard.sections[next].title?.text(in: .english) ?? "", indent: 4) }
          section = next
        }
        write(answer)
      }
    }
  }

  /// The revision that the visit was answered by where it is kept, else today's.
  private func revision(of id: String) -> Standard? {
    let version = visit.against.first { $0.standard == id }?.version
    return version.flatMap { library.archived(id, version: $0) } ?? library.standard(id)
  }

  private mutating func write(_ answer: FilledAnswer) {
    let content = answer.content
    let start = "    " + yamlScalar(answer.criterion) + ": "
    var short = FilledAnswer.Content()
    short.rating = content.rating
    if content == short {
      add(start + yamlScalar(content.rating), answer.part)
      return
    }
    var pairs: [(String, String)] = []
    if !content.rating.isEmpty { pairs.append(("rating", yamlScalar(content.rating))) }
    if let sample = content.sample {
      for (name, value) in [("checked", sample.checked), ("of", sample.of), ("conforming", sample.conforming)] {
        if let value { pairs.append((name, String(value))) }
      }
    }
    if !content.reason.isEmpty { pairs.append(("reason", text(content.reason))) }
    if !content.note.isEmpty { pairs.append(("note", text(content.note))) }
    if !content.evidence.isEmpty {
      pairs.append(("evidence", "[" + content.evidence.map(yamlScalar).joined(separator: ", ") + "]"))
    }
    if !content.heard.isEmpty { pairs.append(("heard", list(content.heard))) }
    let flow = mapping(start, pairs)
    guard [content.note, content.reason].allSatisfy({ yamlBlockLines($0.text) == nil }), flow.count <= Self.mostColumns
    else {
      var block = [String(start.dropLast())]
      for (name, value) in pairs where name != "note" && name != "reason" {
        if name == "evidence", value.utf8.count > Self.mostColumns {
          block += ["      evidence:"] + content.evidence.map { "        - " + yamlScalar($0) }
        } else {
          block.append("      \(name): \(value)")
        }
      }
      if !content.reason.isEmpty { block += textLines("reason", content.reason, indent: 6) }
      if !content.note.isEmpty { block += textLines("note", content.note, indent: 6) }
      add(block, answer.part)
      return
    }
    add(flow, answer.part)
  }

  private mutating func writeUnplaced() {
    if !visit.submissions.isEmpty {
      lines.append("")
      lines += visit.submissions.map(\.commentLine)
    }
    guard !visit.unplaced.isEmpty else { return }
    lines.append("")
    lines.append(unplacedHeading)
    lines += visit.unplaced.map(\.commentLine)
  }

  // MARK: Pieces

  private mutating func add(_ line: String, _ part: VisitPart) { add([line], part) }

  private mutating func add(_ more: [String], _ part: VisitPart) {
    for line in more {
      lines.append(line)
      parts[Int32(lines.count)] = part
    }
  }

  private mutating func comment(_ words: String, indent: Int) {
    guard !words.isEmpty else { return }
    for line in words.printable.wrapped(to: 118 - indent) {
      lines.append(String(repeating: " ", count: indent) + "# " + line)
    }
  }

  private func mapping(_ start: String, _ pairs: [(String, String)]) -> String {
    start + "{" + pairs.map { $0 + ": " + $1 }.joined(separator: ", ") + "}"
  }

  private func list<Word: Vocabulary>(_ words: WordSet<Word>) -> String {
    "[" + words.words.map(\.word).joined(separator: ", ") + "]"
  }

  private func text(_ text: AuditMerging.WrittenText, quoted: Bool = true) -> String {
    let scalar = quoted ? yamlQuoted : yamlScalar
    guard !text.khmer.isEmpty else { return scalar(text.text) }
    let english = text.text.isEmpty ? "" : "en: " + yamlQuoted(text.text) + ", "
    return "{" + english + "km: " + yamlQuoted(text.khmer) + "}"
  }

  /// A text behind its key, as a literal block where it has lines of its own.
  private func textLines(_ key: String, _ text: AuditMerging.WrittenText, indent: Int) -> [String] {
    let start = String(repeating: " ", count: indent) + key + ": "
    guard text.khmer.isEmpty, let block = yamlBlockLines(text.text) else { return [start + self.text(text)] }
    let margin = String(repeating: " ", count: indent + 2)
    return [start + "|-"] + block.map { $0.isEmpty ? "" : margin + $0 }
  }

  /// Sorted by their places; what has none stays behind, in the order it came in.
  private func inOrder<Item>(_ items: [Item], by place: (Item) -> Int?) -> [Item] {
    items.enumerated().sorted { left, right in
      let places = (place(left.element) ?? .max, place(right.element) ?? .max)
      return places.0 != places.1 ? places.0 < places.1 : left.offset < right.offset
    }.map(\.element)
  }
}
