public import AuditModel
internal import AuditWording
internal import TextFitting

/// Writes a record as a text: answers in the order of their standards, under the titles of their sections; texts that read
/// back the same; what has no place as comments at the end.
///
/// - Parameter file: the path of the file that the text is for.
public func renderRecord(_ record: InspectionRecord, in library: StandardLibrary, file: String = "") -> RecordPage {
  var writer = RecordWriter(record, file: file, library: library)
  writer.write()
  return RecordPage(
    text: writer.text, record: writer.placed.finished()!, parts: writer.parts)
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

extension InspectionRecord {
  /// Takes up what a record keeps as comments: what has no place in it, and the submissions that it is made of.
  ///
  /// - Parameter text: all of its file.
  public mutating func completeFromComments(of text: String) {
    unplaced = unplacedEntries(inRecord: text)
    origin.submissions = submissions(inRecord: text)
  }
}

private struct RecordWriter {
  let record: InspectionRecord
  let library: StandardLibrary
  private(set) var lines: [String] = []
  private(set) var parts: [Int32: VisitPart] = [:]
  /// What has been written, with the places where it stands.
  private(set) var placed: RecordBuilder

  init(_ record: InspectionRecord, file: String, library: StandardLibrary) {
    self.record = record
    self.library = library
    placed = RecordBuilder(record.kind, on: record.date, file: file)
  }

  private static let mostColumns = 160

  mutating func write() {
    writeHeading()
    writeCorrections()
    writeDangers()
    writeMeasures()
    writeServices()
    writeQuestionnaire()
    writeAnswers()
    writeUnplaced()
  }

  // MARK: The visit

  private mutating func writeHeading() {
    lines.append("visit:")
    lines.append("  date: " + record.date.iso)
    let date = place(8, record.date.iso)
    lines.append("  kind: " + record.kind.word)
    if let by = record.by {
      add("  by: " + yamlScalar(by), .by)
      placed.by = by
    }
    for detail in VisitDetail.allCases {
      guard let text = record.details[detail] else { continue }
      // Other readers take an hour for a number.
      add("  " + detail.word + ": " + (detail.isTime ? yamlQuoted(text) : yamlScalar(text)), .detail(detail))
      placed.details[detail] = text
    }
    var follows = Place.start
    if let name = record.follows {
      add("  follows: " + yamlScalar(name), .follows)
      follows = place(11, yamlScalar(name))
      placed.follows = name
    }
    writePins()
    var note = Place.start
    if let text = record.visitNote {
      note = Place(line: nextLine, column: 3, width: 4)
      add(textLines("note", TextContent(text), indent: 2), .note)
      placed.note = text
    }
    var inside = Place.start
    if let content = record.insideNote, let text = content.text(for: .ministry) {
      inside = Place(line: nextLine, column: 3, width: 6)
      add(textLines("inside", text, indent: 2), .inside)
      placed.inside = content
    }
    placed.place(date: date, follows: follows, note: note, inside: inside)
  }

  private mutating func writePins() {
    guard !record.against.isEmpty else { return }
    let pins = record.against.map { (yamlScalar($0.standard) + ": ", yamlQuoted($0.version)) }
    let flow = "  against: {" + pins.map { $0 + $1 }.joined(separator: ", ") + "}"
    let isFlow = flow.utf8.count <= Self.mostColumns
    lines.append(isFlow ? flow : "  against:")
    var column = 12
    for (pin, (key, version)) in zip(record.against, pins) {
      if !isFlow {
        lines.append("    " + key + version)
        column = 4
      }
      column += key.unicodeScalars.count
      placed.pin(pin.standard, pin.version, at: place(column, version))
      column += version.unicodeScalars.count + 2
    }
  }

  private mutating func writeCorrections() {
    guard !record.corrected.isEmpty else { return }
    lines.append("")
    add("corrected:", .corrected)
    placed.corrected = record.corrected.map { one in
      var written = one
      add("  - date: " + one.date.iso, .corrected)
      written.datePlace = place(10, one.date.iso)
      written.place = Place(line: Int32(lines.count), column: 5, width: 1)
      if !one.why.isEmpty { add(textLines("why", one.why, indent: 4), .corrected) }
      if let inside = one.inside.text(for: .ministry) { add(textLines("inside", inside, indent: 4), .corrected) }
      return written
    }
  }

  private mutating func writeDangers() {
    guard !record.dangers.isEmpty else { return }
    lines += ["", "dangers:"]
    for entry in record.dangerEntries {
      var danger = entry.danger
      let key = yamlScalar(danger.id)
      danger.place = Place(line: nextLine, column: 3, width: width(key))
      add("  " + key + ":", entry.part)
      add("what", danger.what, entry.part)
      if let since = danger.since {
        add("    since: " + since.iso, entry.part)
        danger.sincePlace = place(11, since.iso)
      }
      if let about = danger.about { add("    about: " + about.word, entry.part) }
      if !danger.told.isEmpty { add("    told:", entry.part) }
      danger.told = danger.told.map { telling in
        var telling = telling
        add("      - to: " + text(telling.to.text(for: .ministry) ?? TextContent()), entry.part)
        guard let day = telling.on else { return telling }
        add("        on: " + day.iso, entry.part)
        telling.onPlace = place(12, day.iso)
        return telling
      }
      add("done", danger.done, entry.part)
      if var closed = danger.closed {
        add("    closed:", entry.part)
        add("      date: " + closed.date.iso, entry.part)
        closed.datePlace = place(12, closed.date.iso)
        add("by", closed.by, entry.part, indent: 6)
        add("how", closed.how, entry.part, indent: 6)
        danger.closed = closed
      }
      placed.tell(of: danger)
    }
  }

  /// What stays inside, behind its key; nothing where there is none.
  private mutating func add(_ key: String, _ content: InsideContent, _ part: VisitPart, indent: Int = 4) {
    if let text = content.text(for: .ministry) { add(textLines(key, text, indent: indent), part) }
  }

  private mutating func writeMeasures() {
    guard !record.measures.isEmpty else { return }
    lines += ["", "measures:"]
    for entry in inOrder(record.measureEntries, by: { library.measures.ids.position(of: $0.measure) }) {
      let key = yamlScalar(entry.measure)
      add("  " + key + ": " + entry.value.text, entry.part)
      placed.measure(entry.measure, entry.value, at: place(2, key))
    }
  }

  private mutating func writeServices() {
    guard let services = record.serviceEntries else { return }
    placed.askForServices()
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
      add(mapping("  " + offer.service.word + ": ", pairs), offer.part)
      placed.offer(offer.service, content, at: place(2, offer.service.word))
    }
  }

  private mutating func writeQuestionnaire() {
    guard var counts = record.questionnaire else { return }
    lines.append("")
    counts.place = Place(line: nextLine, column: 1, width: width("questionnaire"))
    add("questionnaire:", .questionnaire)
    add("  revision: " + String(counts.revision), .questionnaire)
    add("  asked: " + String(counts.asked), .questionnaire)
    counts.askedPlace = place(9, String(counts.asked))
    counts.parts = counts.parts.map { part in
      let at = Place(line: nextLine, column: 3, width: width(part.group.word))
      add("  " + part.group.word + ":", .questionnaire)
      add("    answered: " + String(part.answered), .questionnaire)
      let answered = place(14, String(part.answered))
      if !part.answers.isEmpty { add("    answers:", .questionnaire) }
      let answers = part.answers.map { one in
        let key = yamlScalar(one.question)
        let faces = Face.allCases.map { ($0.word, String(one.count($0))) }
        add(mapping("      " + key + ": ", faces), .questionnaire)
        return ResidentCounts.Answers(
          one.question, good: one.good, middle: one.middle, bad: one.bad, place: place(6, key))
      }
      return ResidentCounts.Part(
        part.group, answered: part.answered, answers: answers, place: at, answeredPlace: answered)
    }
    placed.questionnaire = counts
  }

  // MARK: Answers

  private mutating func writeAnswers() {
    lines += ["", "answers:"]
    let entries = Dictionary(grouping: record.answerEntries) { $0.standard }
    for id in inOrder(record.auditedStandards, by: { id in library.standards.firstIndex { $0.id == id } }) {
      lines.append("  " + yamlScalar(id) + ":")
      placed.audit(id, at: place(2, yamlScalar(id)))
      let standard = revision(of: id)
      var section = -1
      for entry in inOrder(entries[id] ?? [], by: { standard?.criterionIDs.position(of: $0.criterion) }) {
        if let standard, let position = standard.criterionIDs.position(of: entry.criterion) {
          let next = standard.criteria[position].section
          if next != section { comment(standard.sections[next].title?.text(in: .english) ?? "", indent: 4) }
          section = next
        }
        write(entry)
      }
    }
  }

  /// The revision that the visit was answered by where it is kept, else today's.
  private func revision(of id: String) -> Standard? {
    let version = record.against.first { $0.standard == id }?.version
    return version.flatMap { library.archived(id, version: $0) } ?? library.standard(id)
  }

  private mutating func write(_ entry: AnswerEntry) {
    var content = entry.content
    let key = yamlScalar(entry.criterion)
    let at = Place(line: nextLine, column: 5, width: width(key))
    let start = "    " + key + ": "
    var short = AnswerContent()
    short.rating = content.rating
    if content == short {
      let rating = yamlScalar(content.rating)
      add(start + rating, entry.part)
      placed.answer(
        entry.criterion, of: entry.standard, content, at: at, ratingAt: place(start.unicodeScalars.count, rating))
      return
    }
    let pairs = pairs(of: content)
    let flow = mapping(start, pairs)
    let isFlow =
      [content.note, content.reason, inside(content)].allSatisfy { yamlBlockLines($0.text) == nil }
      && flow.count <= Self.mostColumns
    let ratingPlace = findingPlace(pairs, behind: isFlow ? start.unicodeScalars.count + 1 : nil)
    if isFlow {
      add(flow, entry.part)
    } else {
      add([String(start.dropLast())] + blockLines(pairs, content), entry.part)
    }
    if content.sample == Sample(checked: nil, of: nil, conforming: nil) { content.sample = nil }
    placed.answer(entry.criterion, of: entry.standard, content, at: at, ratingAt: ratingPlace)
  }

  private func pairs(of content: AnswerContent) -> [(name: String, value: String)] {
    var pairs: [(name: String, value: String)] = []
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
    if !content.inside.isEmpty { pairs.append(("inside", text(inside(content)))) }
    return pairs
  }

  /// A record is what is kept inside, and whoever keeps records may read it.
  private func inside(_ content: AnswerContent) -> TextContent { content.inside.text(for: .ministry) ?? TextContent() }

  /// Where the rating stands that is about to be written, or where there is none the last number of the sample; nil where there is
  /// neither.
  ///
  /// - Parameter column: how many signs stand before the pairs where they are written behind each other; nil: each gets a line.
  private func findingPlace(_ pairs: [(name: String, value: String)], behind column: Int?) -> Place? {
    var found: Place?
    var column = column ?? 6
    var line = nextLine
    let isFlow = column > 6
    for (name, value) in pairs {
      if !isFlow {
        line += 1
        column = 6
      }
      switch name {
      case "rating":
        return Place(line: line, column: Int32(column + name.utf8.count + 3), width: width(value))
      case "checked", "of", "conforming":
        found = Place(line: line, column: Int32(column + 1), width: width(name))
      default: return found
      }
      column += name.utf8.count + 2 + value.unicodeScalars.count + 2
    }
    return found
  }

  /// The pairs of an answer, each on lines of its own; its texts last.
  private func blockLines(_ pairs: [(name: String, value: String)], _ content: AnswerContent) -> [String] {
    var block: [String] = []
    for (name, value) in pairs where name != "note" && name != "reason" && name != "inside" {
      if name == "evidence", value.utf8.count > Self.mostColumns {
        block += ["      evidence:"] + content.evidence.map { "        - " + yamlScalar($0) }
      } else {
        block.append("      \(name): \(value)")
      }
    }
    if !content.reason.isEmpty { block += textLines("reason", content.reason, indent: 6) }
    if !content.note.isEmpty { block += textLines("note", content.note, indent: 6) }
    if !content.inside.isEmpty { block += textLines("inside", inside(content), indent: 6) }
    return block
  }

  /// With what has no place behind the lines: of that there may be very much, which never stands here as lines too.
  var text: String {
    var text = lines.joined(separator: "\n") + "\n"
    for entry in record.unplaced { text += entry.commentLine + "\n" }
    return text
  }

  private mutating func writeUnplaced() {
    if !record.origin.submissions.isEmpty {
      lines.append("")
      lines += record.origin.submissions.map(\.commentLine)
    }
    guard !record.unplaced.isEmpty else { return }
    lines.append("")
    lines.append(unplacedHeading)
  }

  // MARK: Pieces

  private var nextLine: Int32 { Int32(lines.count) + 1 }

  /// Where a scalar stands on the line that was written last, behind so many signs.
  private func place(_ column: Int, _ scalar: String) -> Place {
    Place(line: Int32(lines.count), column: Int32(column + 1), width: width(scalar))
  }

  /// As the reader counts it.
  private func width(_ scalar: String) -> Int32 { Int32(min(scalar.unicodeScalars.count, Int(UInt16.max))) }

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

  private func text(_ text: TextContent, quoted: Bool = true) -> String {
    let scalar = quoted ? yamlQuoted : yamlScalar
    guard !text.khmer.isEmpty else { return scalar(text.text) }
    let english = text.text.isEmpty ? "" : "en: " + yamlQuoted(text.text) + ", "
    return "{" + english + "km: " + yamlQuoted(text.khmer) + "}"
  }

  /// A text behind its key, as a literal block where it has lines of its own.
  private func textLines(_ key: String, _ text: TextContent, indent: Int) -> [String] {
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
