public import AuditModel
internal import AuditWording
public import StandardDrafting
internal import TextFitting

/// A draft as a standard's file, with the file of its measures, and what a person must still say.
public struct DraftPage: Sendable {
  public let text: String
  /// Nil where nothing in it is measured.
  public let measures: String?
  /// Each with the lines of `text` that it is about, in order.
  public let toDos: [(toDo: DraftToDo, lines: [Int])]
}

/// Writes a draft as a standard: its lines that only a person can finish are marked `# to-do: …`.
///
/// - Parameters:
///   - draft: as it was read.
///   - id: of the standard; its file bears it.
///   - levels: those that a person chose.
///   - known: the measures that the library has already.
///   - origin: the name of the file it was drafted of.
public func renderDraft(
  _ draft: StandardDraft, id: String, levels: DraftLevels = DraftLevels(), known: MeasureCatalogue = .empty,
  origin: String, language: Language
) -> DraftPage {
  var writer = DraftWriter(draft, id: id, levels: levels, origin: origin, language: language)
  writer.write()
  return DraftPage(text: writer.page, measures: writer.measures(except: known), toDos: writer.toDos)
}

private struct DraftWriter {
  let draft: StandardDraft
  let id: String
  let levels: DraftLevels
  let origin: String
  let language: Language
  private var lines: [String] = []
  private var marks: [DraftToDo: [Int]] = [:]

  init(_ draft: StandardDraft, id: String, levels: DraftLevels, origin: String, language: Language) {
    self.draft = draft
    self.id = id
    self.levels = levels
    self.origin = origin
    self.language = language
  }

  private var heading: StandardDraft.Heading { draft.heading }
  private var scale: DraftScale { draft.scale ?? .standard }

  private var head: [String] {
    [
      "# " + yamlCommentText(Words.Draft.fileHead(file: origin)[language]),
      "# " + Words.Draft.fileToDo[language],
    ]
  }

  var page: String { (head + lines).joined(separator: "\n") + "\n" }

  var toDos: [(toDo: DraftToDo, lines: [Int])] {
    DraftToDo.allCases.compactMap { toDo in marks[toDo].map { (toDo, $0.map { $0 + head.count }) } }
  }

  mutating func write() {
    for remark in heading.remarks { comment(remark, indent: 0) }
    writeHeading()
    writeSources()
    writeScoring()
    writeRatings()
    line("sections:", 0)
    for section in draft.sections where !section.criteria.isEmpty { write(section) }
  }

  // MARK: Lines

  private mutating func line(_ text: String, _ indent: Int, toDo: DraftToDo? = nil) {
    let mark = toDo.map { "  # to-do: " + $0.word } ?? ""
    lines.append(String(repeating: " ", count: indent) + text + mark)
    if let toDo { marks[toDo, default: []].append(lines.count) }
  }

  private mutating func note(_ toDo: DraftToDo) { marks[toDo, default: []].append(lines.count) }

  private mutating func comment(_ text: String, indent: Int) {
    for piece in text.split(whereSeparator: \.isNewline) {
      line("# " + yamlCommentText(String(piece)), indent)
    }
  }

  /// A text under a key: on one line, as a block of lines, or in both languages.
  private mutating func write(_ key: String, _ text: DraftText, _ indent: Int, toDo: DraftToDo? = nil) {
    guard !text.isEmpty else { return }
    if text.khmer.isEmpty {
      write(key, text.other, indent, toDo: toDo)
    } else {
      line(key + ":", indent, toDo: toDo)
      if text.other.isEmpty {
        if toDo == nil { note(.english) }
      } else {
        write("en", text.other, indent + 2)
      }
      write("km", text.khmer, indent + 2)
    }
  }

  private mutating func write(_ key: String, _ text: String, _ indent: Int, toDo: DraftToDo? = nil) {
    guard let block = yamlBlockLines(text) else {
      // In quotes where a mark stands behind it, which else would seem to cut it off.
      return line(key + ": " + (toDo == nil ? yamlScalar(text) : yamlQuoted(text)), indent, toDo: toDo)
    }
    line(key + ": |-", indent, toDo: toDo)
    for piece in block { line(String(piece), piece.isEmpty ? 0 : indent + 2) }
  }

  // MARK: The standard

  private mutating func writeHeading() {
    line("standard: " + yamlScalar(id), 0)
    line("edition: " + yamlQuoted(heading.edition ?? "draft"), 0)
    line("revision: 1", 0)
    write("title", heading.title ?? DraftText(other: id), 0, toDo: heading.foreignLanguage == nil ? nil : .language)
    write("issuer", heading.issuer ?? DraftText(), 0)
    line("kind: " + (heading.kind ?? .tool).word, 0)
    if let day = heading.adopted { line("adopted: " + day.iso, 0) }
    let texts = draft.criteria.map(\.text)
    if texts.contains(where: { !$0.khmer.isEmpty }) {
      line("translation: {km: draft}", 0, toDo: texts.contains { $0.khmer.isEmpty } ? .khmer : nil)
    } else {
      line("# translation: {km: draft}", 0, toDo: .khmer)
    }
  }

  private mutating func writeSources() {
    line("sources:", 0, toDo: .basis)
    for source in draft.sources {
      line("- id: " + yamlScalar(source.id), 2)
      write("title", source.title, 4)
      if let url = source.url { line("url: " + yamlScalar(url), 4) }
      if let extent = source.extent { line("extent: " + extent.word, 4) }
    }
  }

  private mutating func writeScoring() {
    line("scoring:", 0)
    let ratings = scale.ratings.map { yamlKey($0.word) + ": " + Self.fraction($0.credit) }
    line("scale: {" + ratings.joined(separator: ", ") + "}", 2, toDo: .meaning)
    let weights = [Level.critical, .required, .recommended].map { level in
      level.word + ": " + String(draft.weights[level] ?? (level == .critical ? 3 : 1))
    }
    line("weights: {" + weights.joined(separator: ", ") + "}", 2, toDo: draft.weights.isEmpty ? .weights : nil)
    let titled = scale.ratings.filter { !$0.title.isEmpty }
    if !titled.isEmpty {
      line("titles:", 2)
      for rating in titled { write(yamlKey(rating.word), rating.title, 4) }
    }
  }

  /// Of a key within a mapping.
  private func yamlKey(_ word: String) -> String { yamlScalar(word) }

  private static func fraction(_ credit: Credit) -> String {
    credit.denominator == 1 ? String(credit.numerator) : String(credit.numerator) + "/" + String(credit.denominator)
  }

  /// What can be said of any checklist without choosing for anybody: that all of it is met, or not.
  private mutating func writeRatings() {
    line("ratings:", 0, toDo: .ratings)
    let titles = [("all-met", Words.Draft.allMet), ("not-all-met", Words.Draft.notAllMet)]
    for (rating, title) in titles {
      line("- rating: " + rating, 2)
      line("title:", 4)
      line("en: " + yamlScalar(title[.english]), 6)
      line("km: " + yamlScalar(title[.khmer]), 6)
      if rating == "all-met" { line("needs: [{every: {}, at-least: " + yamlKey(scale.ratings[0].word) + "}]", 4) }
    }
  }

  private mutating func write(_ section: StandardDraft.Section) {
    for remark in section.remarks { comment(remark, indent: 2) }
    line("- id: " + yamlScalar(section.id), 2)
    write("title", section.title, 4)
    line("criteria:", 4)
    for criterion in section.criteria { write(criterion) }
  }

  private mutating func write(_ criterion: DraftCriterion) {
    for remark in criterion.remarks { comment(remark, indent: 6) }
    line("- id: " + yamlScalar(criterion.id), 6)
    write("title", criterion.title, 8, toDo: criterion.isTitleCut ? .title : nil)
    writeLevel(of: criterion)
    if let weight = criterion.weight {
      // What is only recorded has no use for a weight, until somebody gives it a level.
      line((levels.level(of: criterion)?.isScored == true ? "" : "# ") + "weight: " + String(weight), 8)
    }
    write("text", criterion.text, 8, toDo: criterion.text.isQuestion ? .question : nil)
    write("ask", criterion.ask, 8)
    writeAnswer(of: criterion)
    writeApplies(of: criterion)
    if !criterion.verify.isEmpty {
      line("verify: [" + criterion.verify.map(\.word).joined(separator: ", ") + "]", 8)
      if marks[.verify] == nil { note(.verify) }
    }
    if !criterion.hear.isEmpty { line("hear: [" + criterion.hear.map(\.word).joined(separator: ", ") + "]", 8) }
    if let walk = criterion.walk { line("walk: " + walk.word, 8) }
    write("guidance", criterion.guidance, 8, toDo: criterion.answer == .choice ? .choice : nil)
    writeBasis(of: criterion)
    if !criterion.equals.isEmpty {
      line("equals: [" + criterion.equals.map { yamlScalar($0) }.joined(separator: ", ") + "]", 8)
    }
  }

  /// What nobody gave a level is recorded: it is never scored by a level that nobody chose.
  private mutating func writeLevel(of criterion: DraftCriterion) {
    let level = levels.level(of: criterion)
    line("level: " + (level ?? .recorded).word, 8, toDo: level == nil ? .level : nil)
  }

  private mutating func writeAnswer(of criterion: DraftCriterion) {
    switch criterion.answer {
    case .rating, .choice: return
    case .measure(let measure):
      line("answer: measure", 8)
      line("measure: " + yamlScalar(measure), 8)
      writeThresholds(of: criterion)
    case .sample(let atLeast):
      line("answer: sample", 8)
      line("sample: {at-least: " + String(atLeast) + "}", 8)
      writeThresholds(of: criterion)
    case .service(let service):
      line("answer: service", 8)
      line("service: " + service.word, 8)
    }
  }

  private mutating func writeThresholds(of criterion: DraftCriterion) {
    if criterion.thresholds.isEmpty { return line("thresholds: unknown", 8, toDo: .thresholds) }
    let tests = criterion.thresholds.map { yamlKey($0.rating) + ": " + yamlQuoted($0.test) }
    line("thresholds: {" + tests.joined(separator: ", ") + "}", 8)
  }

  private mutating func writeApplies(of criterion: DraftCriterion) {
    let keys = DraftApplicability.keys.compactMap { key in
      criterion.applies.words[key].map { key + ": [" + $0.joined(separator: ", ") + "]" }
    }
    if !keys.isEmpty { line("applies: {" + keys.joined(separator: ", ") + "}", 8) }
    if criterion.mayNotApply { line("not-applicable: allowed", 8) }
  }

  private mutating func writeBasis(of criterion: DraftCriterion) {
    guard let status = criterion.basis else { return }
    line("basis:", 8)
    line("status: " + status.word, 10)
    if !criterion.sources.isEmpty {
      line("source: [" + criterion.sources.map { yamlScalar($0) }.joined(separator: ", ") + "]", 10)
    }
    write("note", criterion.basisNote, 10)
  }

  // MARK: Measures

  /// Those that the library lacks, as a file of their own.
  func measures(except known: MeasureCatalogue) -> String? {
    let new = draft.measures.filter { known.ids.position(of: $0.id) == nil }
    guard !new.isEmpty else { return nil }
    var writer = self
    writer.lines = []
    writer.comment(Words.Draft.measuresHead(standard: id)[language], indent: 0)
    writer.line("measures:", 0)
    for measure in new { writer.write(measure) }
    return writer.lines.joined(separator: "\n") + "\n"
  }

  private mutating func write(_ measure: DraftMeasure) {
    line("- id: " + yamlScalar(measure.id), 2)
    write("title", measure.title, 4)
    write("unit", measure.unit, 4)
    guard !measure.reason.isEmpty else { return }
    line("sense:", 4)
    if let least = measure.atLeast { line("at-least: " + least, 6) }
    if let most = measure.atMost { line("at-most: " + most, 6) }
    if measure.isWhole { line("whole: true", 6) }
    write("reason", measure.reason, 6)
  }
}

extension DraftText {
  /// Whether it is written as a question, which does not say what is so where it is met.
  fileprivate var isQuestion: Bool { [other, khmer].contains { $0.hasSuffix("?") || $0.hasSuffix("\u{FF1F}") } }
}
