public import AuditModel
internal import DataReading
public import InputProblems

/// Drafts a standard of a form for ODK, KoboToolbox and their like: an .xlsx workbook with the sheets `survey`, `choices` and `settings`.
///
/// - Parameters:
///   - bytes: the workbook.
///   - file: its path, for the messages.
///   - id: of the standard; its measures are named by it.
/// - Returns: the draft, nil where nothing could be drafted; and every problem.
/// - Complexity: O(bytes).
public func draftFromXLSForm(_ bytes: [UInt8], file: String, id: String) -> Reviewed<StandardDraft> {
  let tables: [TextTable]
  do throws(TableError) {
    tables = try readWorkbook(bytes)
  } catch {
    return Reviewed(nil, [error.problem(in: file)])
  }
  var problems = DraftProblems(file: file)
  func sheet(_ name: String) -> HeadedSheet? {
    tables.first { InvisibleSigns.trimmed($0.name).lowercased() == name }.map { HeadedSheet($0) }
  }
  guard let survey = sheet("survey") else {
    problems.add(.error, .sheetMissing("survey", known: tables.map(\.name)))
    return Reviewed(nil, problems.all)
  }
  for name in ["type", "name"] where survey.column(name) == nil {
    problems.add(.error, .columnMissing(name, known: survey.columns.map(\.heading)))
  }
  guard !problems.hasErrors else { return Reviewed(nil, problems.all) }
  var reader = XLSFormReader(
    survey: survey, choices: sheet("choices"), settings: sheet("settings"), file: file, id: id, problems: problems)
  reader.read()
  return reader.reviewed
}

private struct XLSFormReader {
  /// A group or repeat that is open.
  struct OpenGroup {
    let name: String
    let place: FilledPlace
    let isRepeat: Bool
    let title: DraftText
    let condition: DraftCondition
    /// Position of its section, once it has one.
    var section: Int?
  }

  let survey: HeadedSheet
  let choices: HeadedSheet?
  let settings: HeadedSheet?
  let id: String
  var problems: DraftProblems
  var draft: StandardDraft
  private var lists: [String: [Choice]] = [:]
  private var listNames: [String] = []
  /// Whether a limit was met, so that nothing is drafted.
  private var isTooMuch = false
  private var questions = 0
  private var open: [OpenGroup] = []
  private var sectionIDs = IdentifierMaker()
  private var criterionIDs = IdentifierMaker()
  private var measureIDs = IdentifierMaker()
  private var titles = TitleMaker()
  private var scale = ScaleBuilder()
  private var names: [String: FilledPlace] = [:]
  /// The questions that ask what kind of facility it is, by their names, with what each of their choices means.
  private var kinds: [String: [String: (key: String, word: String)]] = [:]
  private var topSection: Int?

  private let labels: [HeadedSheet.LanguageColumn]
  private let hints: [HeadedSheet.LanguageColumn]
  private let constraintMessages: [HeadedSheet.LanguageColumn]
  private let typeColumn: Int?
  private let nameColumn: Int?

  init(
    survey: HeadedSheet, choices: HeadedSheet?, settings: HeadedSheet?, file: String, id: String,
    problems: DraftProblems
  ) {
    self.survey = survey
    self.choices = choices
    self.settings = settings
    self.id = id
    self.problems = problems
    let name = file.split(separator: "/").last.map(String.init) ?? file
    draft = StandardDraft(sources: [
      StandardDraft.Source(id: "form", title: DraftText(name), extent: .full)
    ])
    labels = survey.languages(of: "label")
    hints = survey.languages(of: "hint")
    constraintMessages = survey.languages(of: "constraint_message")
    typeColumn = survey.column("type")
    nameColumn = survey.column("name")
  }

  var reviewed: Reviewed<StandardDraft> { Reviewed(draft.sections.isEmpty ? nil : draft, problems.all) }

  mutating func read() {
    readSettings()
    readChoices()
    findKinds()
    for row in survey.rows where !isTooMuch { read(row) }
    for group in open {
      problems.add(.warning, .groupNotClosed(group.name, group.place), at: group.place, saying: group.name)
    }
    draft.scale = scale.scale
    noteColumns()
    if isTooMuch {
      draft.sections = []
    } else if draft.sections.allSatisfy(\.criteria.isEmpty) {
      draft.sections = []
      problems.add(.error, .nothingToAsk)
    }
  }

  // MARK: The other sheets

  private mutating func readSettings() {
    guard let settings, let row = settings.rows.first else { return }
    let title = settings.text(row, settings.column("form_title", "title"))
    if !title.isEmpty {
      draft.heading.title = DraftText(title)
      draft.sources[0].title = DraftText(title)
    }
    let version = settings.text(row, settings.column("version"))
    if !version.isEmpty { draft.heading.edition = version }
    let language = settings.text(row, settings.column("default_language"))
    if !language.isEmpty, !language.lowercased().hasPrefix("en") { draft.heading.foreignLanguage = language }
    let form = settings.text(row, settings.column("form_id", "id_string"))
    if !form.isEmpty { draft.heading.remarks.append("form_id: " + form) }
  }

  private mutating func readChoices() {
    guard let choices, let list = choices.column("list_name", "list name") else { return }
    let (name, labels) = (choices.column("name", "value"), choices.languages(of: "label"))
    for row in choices.rows {
      let key = choices.text(row, list)
      guard !key.isEmpty else { continue }
      lists[key, default: []].append(
        Choice(name: choices.text(row, name), title: choices.localized(row, labels)))
    }
    listNames = lists.keys.sorted()
  }

  /// The questions whose choices are kinds of facilities, so that what is asked of some of them applies to some facilities.
  private mutating func findKinds() {
    for row in survey.rows {
      let type = QuestionType(survey.text(row, typeColumn))
      guard type.isSelection, let choices = lists[type.list] else { continue }
      var words: [String: (key: String, word: String)] = [:]
      for choice in choices {
        let meaning = [choice.title.other, choice.title.khmer, choice.name].lazy.compactMap { ForeignWords.kind($0) }
          .first
        if let meaning { words[choice.name] = meaning }
      }
      guard words.count >= 2, Set(words.values.map(\.key)).count == 1 else { continue }
      kinds[survey.text(row, nameColumn)] = words
    }
  }

  // MARK: The survey

  private mutating func read(_ row: TextTable.Row) {
    let written = survey.text(row, typeColumn)
    let type = QuestionType(written)
    let name = survey.text(row, nameColumn)
    let place = survey.place(row, typeColumn)
    switch type.kind {
    case .none: return
    case .begin(let isRepeat):
      let own = condition(of: row)
      guard open.count < mostLevels else { return refuse(limit: mostLevels) }
      let outer = open.last?.condition ?? DraftCondition()
      open.append(
        OpenGroup(
          name: name, place: place, isRepeat: isRepeat, title: survey.localized(row, labels),
          condition: outer.narrowed(by: own)))
      if isRepeat { draft.parts.note("repeat", .leftOut, name) }
    case .end:
      if open.popLast() == nil {
        problems.add(.warning, .endWithoutBegin(written, place), at: place, saying: written)
      }
    case .unknown:
      let nearest = problems.nearest(to: type.word, among: QuestionType.known)
      problems.add(.warning, .typeUnknown(written, place, nearest: nearest), at: place, saying: written)
      draft.parts.note(type.word, .leftOut, name)
    case .leftOut: draft.parts.note(type.word, .leftOut, name)
    case .selection, .number:
      if open.contains(where: \.isRepeat) {
        draft.parts.note(type.word + " (repeat)", .leftOut, name)
      } else {
        readQuestion(row, type, name)
      }
    }
  }

  private mutating func refuse(limit: Int) {
    problems.add(.error, .tooMany(limit: limit))
    isTooMuch = true
  }

  private mutating func readQuestion(_ row: TextTable.Row, _ type: QuestionType, _ name: String) {
    questions += 1
    guard questions <= mostCriteria else { return refuse(limit: mostCriteria) }
    let place = survey.place(row, nameColumn, name)
    if name.isEmpty {
      problems.add(.warning, .nameMissing(place), at: place)
    } else if let first = names[name] {
      problems.add(.warning, .nameTwice(name, place, first: first), at: place, saying: name)
    } else {
      names[name] = place
    }
    if kinds[name] != nil {
      // What a facility is stands in facility.yaml.
      draft.parts.note(type.word, .applies, name)
      return
    }
    let section = sectionOfOpenGroup()
    var criterion = DraftCriterion(original: name, place: "survey!" + (place.cell ?? ""))
    let label = survey.localized(row, labels)
    criterion.text = label.isEmpty ? DraftText(other: name) : label
    criterion.guidance = survey.localized(row, hints)
    criterion.verify = [.observation]
    criterion.basis = .secondary
    criterion.sources = [draft.sources[0].id]
    criterion.basisNote = DraftText(other: criterion.place + " · " + (name.isEmpty ? type.word : name))
    criterion.id = criterionIDs.make(
      [name, criterion.text.other], fallback: "question", prefix: draft.sections[section].id + ".")
    titles.entitle(&criterion, by: DraftText())
    answer(&criterion, type, row)
    apply(condition(of: row), to: &criterion)
    remark(&criterion, row)
    draft.sections[section].criteria.append(criterion)
  }

  /// The section of the innermost open group; of what stands in none, one for the whole form.
  private mutating func sectionOfOpenGroup() -> Int {
    if let known = open.isEmpty ? topSection : open[open.count - 1].section { return known }
    let group = open.last
    let title =
      group.map { $0.title.isEmpty ? DraftText($0.name) : $0.title } ?? draft.heading.title ?? DraftText(other: "Form")
    var section = StandardDraft.Section(
      id: sectionIDs.make([group?.name ?? "general", title.other], fallback: "section"),
      title: title.map { oneLine($0) })
    let path = open.dropLast().map { $0.title.isEmpty ? $0.name : oneLine($0.title.any, most: 120) }.filter {
      !$0.isEmpty
    }
    if !path.isEmpty { section.remarks.append(path.joined(separator: " › ")) }
    draft.sections.append(section)
    let position = draft.sections.count - 1
    if open.isEmpty { topSection = position } else { open[open.count - 1].section = position }
    draft.parts.note("group", .section, group?.name ?? "")
    return position
  }

  private mutating func answer(_ criterion: inout DraftCriterion, _ type: QuestionType, _ row: TextTable.Row) {
    let name = criterion.original
    if case .number(let isWhole) = type.kind {
      var measure = DraftMeasure(
        id: measureIDs.make([name, criterion.text.other], fallback: "number", prefix: id + "-"),
        title: criterion.text.map { oneLine($0) })
      measure.isWhole = isWhole
      readConstraint(of: row, into: &measure)
      criterion.answer = .measure(measure.id)
      draft.measures.append(measure)
      draft.parts.note(type.word, .measure, name)
      return
    }
    let choices = lists[type.list] ?? []
    if choices.isEmpty {
      let place = survey.place(row, typeColumn)
      let nearest = problems.nearest(to: type.list, among: listNames)
      problems.add(.warning, .listUnknown(type.list, place, nearest: nearest), at: place, saying: type.written)
    }
    if type.isOfOne, let found = findScale(choices), scale.take(found) {
      criterion.mayNotApply = found.hasNotApplicable
      draft.parts.note(type.word, .criterion, name)
      return
    }
    criterion.answer = .choice
    draft.parts.note(type.word, .recordedCriterion, name)
    guard !choices.isEmpty else { return }
    criterion.guidance = criterion.guidance.followed(by: listed(choices))
  }

  /// `A; B; C`, of very many the first.
  private func listed(_ choices: [Choice]) -> DraftText {
    let most = 40
    func line(_ texts: [String]) -> String {
      texts.isEmpty
        ? ""
        : texts.prefix(most).joined(separator: "; ")
          + (choices.count > most ? "; … (" + String(choices.count) + ")" : "")
    }
    let khmer = choices.map(\.title.khmer).filter { !$0.isEmpty }
    return DraftText(
      other: line(choices.map { $0.title.other.isEmpty ? $0.name : oneLine($0.title.other, most: 200) }),
      khmer: khmer.count == choices.count ? line(khmer) : "")
  }

  /// `. >= 0 and . <= 24`.
  private func readConstraint(of row: TextTable.Row, into measure: inout DraftMeasure) {
    let constraint = survey.text(row, survey.column("constraint"))
    let limits = constraint.isEmpty ? nil : NumberLimits(constraint)
    measure.atLeast = limits?.atLeast
    measure.atMost = limits?.atMost
    guard measure.isWhole || limits != nil else { return }
    measure.reason = survey.localized(row, constraintMessages)
    if measure.reason.isEmpty {
      measure.reason = DraftText(
        other: constraint.isEmpty ? "the form takes whole numbers" : "the form takes: " + constraint)
    }
  }

  // MARK: Conditions

  private func condition(of row: TextTable.Row) -> DraftCondition {
    DraftCondition(survey.text(row, survey.column("relevant", "relevance")), kinds: kinds)
  }

  private mutating func apply(_ own: DraftCondition, to criterion: inout DraftCriterion) {
    let condition = (open.last?.condition ?? DraftCondition()).narrowed(by: own)
    criterion.applies = condition.applies
    if !condition.applies.words.isEmpty { draft.parts.note("relevant", .applies, criterion.original) }
    guard !condition.others.isEmpty else { return }
    criterion.mayNotApply = true
    criterion.remarks += condition.others.map { "relevant: " + $0 }
    draft.parts.note("relevant", .remark, criterion.original)
  }

  private mutating func remark(_ criterion: inout DraftCriterion, _ row: TextTable.Row) {
    if case .measure = criterion.answer { return }
    let constraint = survey.text(row, survey.column("constraint"))
    if !constraint.isEmpty {
      criterion.remarks.append("constraint: " + constraint)
      draft.parts.note("constraint", .remark, criterion.original)
    }
  }

  /// Columns that no draft has a place for, with how many rows they are used in.
  private mutating func noteColumns() {
    let used: Set<String> = ["type", "name", "relevant", "relevance", "constraint"]
    for (heading, column) in survey.columns {
      let base = String(heading.prefix { $0 != ":" })
      guard !used.contains(base), !["label", "hint", "constraint_message"].contains(base) else { continue }
      let count = survey.rows.count { !survey.text($0, column).isEmpty }
      if count > 0 { draft.parts.note(heading, .leftOut, count: count) }
    }
  }
}
