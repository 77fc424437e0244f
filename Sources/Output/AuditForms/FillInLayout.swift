public import AuditAsking
public import AuditModel
public import AuditReports
public import AuditWording

/// A sheet to fill in with a spreadsheet: a row for each thing that is asked, and what may be put into each cell.
public struct FillInLayout: Sendable {
  /// What stands in a cell, or may.
  public enum Cell: Sendable {
    /// Nothing, and nothing may.
    case closed
    /// It stands there for good.
    case fixed(Sentence)
    /// One of these words, chosen from a list; the word comes before its translation.
    case choice([String])
    case number, wholeNumber
    /// A number that is asked about where it makes no sense.
    case sensible(Sense)
    /// `YYYY-MM-DD`, as text: spreadsheets turn dates about.
    case date
    case text
    /// Words of a list, several of them; what they are stands in a hint, each before its translation.
    case words([String])
  }

  /// What a number can sensibly be. What is beyond it is asked about and may stand.
  public struct Sense: Sendable {
    public let atLeast: String?
    public let atMost: String?
    public let isWhole: Bool
    /// The id of the row whose number it should not be above.
    public let notAbove: String?
    /// What is asked.
    public let question: Sentence
  }

  public struct Row: Sendable {
    public let id: String
    /// By column.
    public var cells: [FillInColumn: Cell]
    public let isHeading: Bool
    public let isCritical: Bool
  }

  public let rows: [Row]
  /// A sheet that helps to decide: code, question, guidance.
  public let guidance: [[Sentence]]
  public let languages: PageLanguages
  /// Four signs that tell apart sheets which ask the same in other words; they stand beside the number of the form.
  public let edition: String

  /// Words as they stand in a cell.
  public func text(_ words: Sentence) -> String {
    words.text(in: languages, between: " · ")
  }

  public static func title(of column: FillInColumn) -> Sentence { column.title }

  /// What the sheets are called: in English, or in Khmer where nothing but Khmer stands in them.
  public enum SheetName: CaseIterable, Sendable {
    case visit, guidance, lists

    public func text(in languages: PageLanguages) -> String {
      let name =
        switch self {
        case .visit: Words.Common.visit
        case .guidance: Words.Common.guidanceHeading
        case .lists: Words.FillIn.lists
        }
      return name[languages.main]
    }

    /// In whichever language the workbook was made.
    public var names: Set<String> { Set(PageLanguages.allCases.map { text(in: $0) }) }
  }

  /// Names of sheets that only help to fill in the others.
  public static let helpingSheets = SheetName.guidance.names.union(SheetName.lists.names)

  public static let guidanceTitle = Words.Paper.guidance

  /// The words of a choice, each before its translation.
  fileprivate static func words(_ choices: [(word: String, phrase: Sentence)], _ languages: PageLanguages) -> [String] {
    choices.map { choice in
      ([choice.word] + languages.all.filter { $0 != .english }.map { choice.phrase[$0] }).joined(separator: " · ")
    }
  }
}

/// The sheet of a facility.
///
/// - Parameters:
///   - form: its lines become rows.
///   - facility: where its id is empty, a cell for it.
///   - day: the day of the visit; nil: it is filled in.
///   - measures: names what is counted.
///   - languages: in which its words stand.
///   - followUp: what it is about where it is a follow-up: what is to be seen again stands first.
///   - dangers: those that stand are named.
public func planFillInSheet(
  _ form: CodedForm, for facility: Facility, on day: CalendarDay?, measures: MeasureCatalogue, languages: PageLanguages,
  followUp: FollowUpReport? = nil, dangers: DangerReport? = nil
) -> FillInLayout {
  let planner = FillInLayoutMaker(
    form: form, facility: facility, day: day, measures: measures, languages: languages, followUp: followUp,
    standing: dangers?.standing ?? [])
  var rows = planner.visit() + planner.dangers()
  let (again, open) = (planner.again, planner.open)
  func asks(_ lines: [CodedForm.Line]) -> Bool { lines.contains { $0.part == .services } }
  if !again.isEmpty { rows += planner.rows(Words.FollowUp.again, again, asksForServices: asks(again)) }
  if !open.isEmpty {
    rows += planner.rows(Words.FollowUp.open, open, asksForServices: asks(open) && !asks(again))
  }
  let written = Set((again + open).map(\.code))
  for part in FormPart.allCases {
    let lines = form.lines(of: part).filter { !written.contains($0.code) }
    let isAsked = part == .services && !asks(again) && !asks(open)
    if !lines.isEmpty { rows += planner.rows(part.phrase, lines, asksForServices: isAsked) }
  }
  return FillInLayout(rows: rows, guidance: planner.guidance(), languages: languages, edition: planner.edition)
}

private struct FillInLayoutMaker {
  let form: CodedForm
  let facility: Facility
  let day: CalendarDay?
  let measures: MeasureCatalogue
  let languages: PageLanguages
  let followUp: FollowUpReport?
  let standing: [DangerReport.Told]

  /// The lines that are to be seen again, and those that were open.
  var again: [CodedForm.Line] { followUp?.again(on: form, measures: measures) ?? [] }
  var open: [CodedForm.Line] { followUp?.open(on: form, measures: measures) ?? [] }

  /// Of all words that are asked, in whichever languages the sheet is.
  var edition: String {
    var fingerprint = Fingerprint()
    for line in form.lines { fingerprint.add(asked(line)) }
    for words in guidance().joined() { fingerprint.add(words) }
    return fingerprint.text
  }

  private func asked(_ line: CodedForm.Line) -> Sentence {
    let question = line.question(measures)
    let asked = line.requirement.map { question + Sentence(same: "\n") + $0 } ?? question
    return found(line).reduce(asked) { $0 + Sentence(same: "\n") + $1 }
  }

  /// What was found of it before.
  private func found(_ line: CodedForm.Line) -> [Sentence] {
    (followUp?.items ?? []).filter { item in
      form.lines(deciding: Set(item.criteria), measures: measures).contains { form.lines[$0].code == line.code }
    }.flatMap { item -> [Sentence] in
      if case .question = line.subject { return item.lines }
      return [item.name] + item.lines
    }
  }

  func visit() -> [FillInLayout.Row] {
    let pins = form.checklist.standards.map { $0.id + " " + $0.identity.version }.joined(separator: ", ")
    let kinds = FillInLayout.words(VisitKind.allCases.map { ($0.word, $0.phrase) }, languages)
    return [
      heading(Words.Common.visitHeading),
      row(
        "visit/facility", Words.Common.facilityHeading,
        [.answer: facility.id.isEmpty ? .text : .fixed(Sentence(same: facility.id))]),
    ]
      + PlacePart.allCases.compactMap { part in
        guard facility.id.isEmpty, let told = part.told(of: facility) else { return nil }
        return row("place/" + part.word, part.phrase, [.answer: .fixed(Sentence(same: told))])
      } + [
        row(
          "visit/form", Words.Paper.form,
          [.code: .fixed(Sentence(same: edition)), .answer: .fixed(Sentence(same: form.number))]),
        row("visit/against", Words.Common.scoredBy, [.answer: .fixed(Sentence(same: pins))]),
        row("visit/date", Words.Common.date, [.answer: day.map { .fixed(Sentence(same: $0.iso)) } ?? .date]),
        row(
          "visit/kind", Words.Paper.kind,
          [.answer: followUp == nil ? .choice(kinds) : .fixed(Sentence(same: VisitKind.followUp.word))]),
        row("visit/by", Words.Common.team + Words.Common.colon + Words.Paper.teamHint, [.answer: .text]),
      ]
      + (followUp.map { [row("visit/follows", $0.follows, [.answer: .fixed(Sentence(same: $0.record))])] } ?? [])
      + VisitDetail.allCases.map { detail in
        row("visit/" + detail.word, detail.phrase + Words.Common.colon + detail.hint, [.answer: .text])
      } + [
        row("visit/note", Words.Paper.visitNote, [.answer: .text]),
        row("visit/inside", Words.Paper.insideVisit, [.answer: .text]),
      ]
  }

  func dangers() -> [FillInLayout.Row] {
    [heading(Words.Danger.one + Sentence(same: ". ") + Words.Danger.askHint)]
      + standing.map { told in
        let lines = [Words.Danger.known, told.what] + told.facts.map(\.sentence)
        let id = Words.Danger.fieldId + Sentence(same: " " + told.id)
        return FillInLayout.Row(
          id: "", cells: texts((lines + [id]).joined(by: "\n")), isHeading: false, isCritical: true)
      }
      + (1...DangerPart.mostDangers).flatMap { number in
        DangerPart.allCases.map { part in
          let cell: FillInLayout.Cell =
            part.isDay
            ? .date
            : part == .about
              ? .choice(FillInLayout.words(Danger.About.allCases.map { ($0.word, $0.phrase) }, languages)) : .text
          let hint = part == .about ? Sentence(same: " ") + Words.Danger.hiddenHint : Sentence(same: "")
          return row(
            "danger/" + String(number) + "/" + part.word,
            Words.Danger.number(number: number) + Words.Common.colon + part.phrase + hint, [.answer: cell])
        }
      }
  }

  func rows(_ title: Sentence, _ lines: [CodedForm.Line], asksForServices: Bool) -> [FillInLayout.Row] {
    let firstService = asksForServices ? lines.firstIndex { $0.part == .services } : nil
    return [heading(title)]
      + lines.indices.flatMap { index in
        (index == firstService ? [servicesAsked] : []) + [row(of: lines[index])]
      }
  }

  private var servicesAsked: FillInLayout.Row {
    let yesNo = FillInLayout.words([("yes", Words.Paper.yes), ("no", Words.Paper.no)], languages)
    return row(
      "services/asked",
      Words.Xlsform.servicesAsked + Sentence(same: " ")
        + (followUp == nil ? Words.Xlsform.servicesHint : Words.FollowUp.servicesStand), [.answer: .choice(yesNo)])
  }

  private func row(of line: CodedForm.Line) -> FillInLayout.Row {
    let id =
      switch line.subject {
      case .measure(let measure): "measures/" + measures.measures[measure].id
      case .service(let service): "services/" + service.word
      case .question(let question): question.standard.id + "/" + question.criterion.id
      }
    switch line.subject {
    case .measure(let measure):
      return row(id, asked(line), [.answer: number(measures.measures[measure])], line)
    case .service:
      let groups = FillInLayout.Cell.words(
        FillInLayout.words(facility.residents.words.map { ($0.word, $0.phrase) }, languages))
      return row(id, asked(line), [.provided: groups, .referred: groups, .to: .text, .note: .text], line)
    case .question(let question):
      var cells: [FillInColumn: FillInLayout.Cell] = [.note: .text, .inside: .text, .reason: .text, .evidence: .text]
      cells[.answer] = .choice(FillInLayout.words(choices(question), languages))
      cells[.heard] = .words(FillInLayout.words(Voice.allCases.map { ($0.word, $0.phrase) }, languages))
      if question.criterion.answer.kind == .sample {
        for column in [FillInColumn.checked, .of, .conforming] { cells[column] = .wholeNumber }
      }
      return row(id, asked(line), cells, line, question.level)
    }
  }

  private func number(_ measure: Measure) -> FillInLayout.Cell {
    guard let sense = measure.sense else { return .number }
    let larger = sense.notAbove.flatMap { form.isAsked(measure: $0) ? measures.measures[$0] : nil }
    return .sensible(
      FillInLayout.Sense(
        atLeast: sense.atLeast?.text, atMost: sense.atMost?.text, isWhole: sense.isWhole,
        notAbove: larger.map { "measures/" + $0.id },
        question: sense.question(of: measure, in: measures) { form.isAsked(measure: $0) }))
  }

  private func choices(_ question: Checklist.Question) -> [(word: String, phrase: Sentence)] {
    let standard = question.standard
    var choices: [(word: String, phrase: Sentence)] =
      question.criterion.answer.kind == .sample
      ? [("counted", Words.Common.counted)]
      : standard.scale.words.indices.map { (standard.scale.words[$0], standard.ratingSentence(UInt8($0))) }
    if question.criterion.allowsNotApplicable { choices.append(("not-applicable", Words.Common.notApplicable)) }
    choices.append(("not-assessed", Words.Common.notAssessed))
    return choices
  }

  private func heading(_ title: Sentence) -> FillInLayout.Row {
    FillInLayout.Row(id: "", cells: texts(title), isHeading: true, isCritical: false)
  }

  private func row(
    _ id: String, _ question: Sentence, _ cells: [FillInColumn: FillInLayout.Cell], _ line: CodedForm.Line? = nil,
    _ level: Level? = nil
  ) -> FillInLayout.Row {
    var all = texts(question).merging(cells) { $1 }
    all[.id] = .fixed(Sentence(same: id))
    if let line { all[.code] = .fixed(Sentence(same: line.code)) }
    if let level { all[.level] = .fixed(level.phrase) }
    return FillInLayout.Row(id: id, cells: all, isHeading: false, isCritical: level == .critical)
  }

  private func texts(_ words: Sentence) -> [FillInColumn: FillInLayout.Cell] {
    var cells: [FillInColumn: FillInLayout.Cell] = [:]
    if languages != .khmer { cells[.english] = .fixed(Sentence(same: words[.english])) }
    if languages != .english { cells[.khmer] = .fixed(Sentence(same: words[.khmer])) }
    return cells
  }

  func guidance() -> [[Sentence]] {
    let empty = Sentence(same: "")
    let how = (PaperPhrases.instructions[1...3] + [Words.Paper.insideColumn]).map { [empty, empty, $0] }
    let helped = form.lines.compactMap { line -> [Sentence]? in
      guard case .question(let question) = line.subject else { return nil }
      var help = question.criterion.guidance?.sentence ?? empty
      if !question.voices.isEmpty {
        let voices = question.voices.words.map(\.phrase)
        help =
          Words.Common.mustHear + Words.FillIn.voices(voices: voices.joined(by: Words.List.comma))
          + help
      }
      return [Sentence(same: line.code), question.criterion.question, help]
    }
    return how + helped
  }
}

extension Fingerprint {
  fileprivate mutating func add(_ sentence: Sentence) {
    add(sentence[.english])
    add(sentence[.khmer])
  }
}

extension FillInColumn {
  /// How the column is headed.
  fileprivate var title: Sentence {
    let phrase =
      switch self {
      case .id: Words.FillIn.id
      case .code: Words.FillIn.code
      case .level: Words.Common.level
      case .english: Words.FillIn.english
      case .khmer: Words.FillIn.khmer
      case .answer: Words.Common.answer
      case .note: Words.Common.note
      case .inside: Words.FillIn.inside
      case .reason: Words.Common.reason
      case .heard: Words.Common.heard
      case .evidence: Words.Common.evidence
      case .checked: Words.FillIn.checked
      case .of: Words.Common.of
      case .conforming: Words.Common.conforming
      case .provided: Words.FillIn.provided
      case .referred: Words.FillIn.referred
      case .to: Words.FillIn.to
      }
    return phrase.inEnglish(word)
  }
}
