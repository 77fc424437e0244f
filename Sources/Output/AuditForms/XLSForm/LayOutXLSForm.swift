public import AuditAsking
public import AuditModel
public import AuditReports
internal import AuditWording

/// The form of a facility for KoboToolbox and ODK: the questions of its checklist in walking order, in both languages, with
/// the lowest and the highest share worked out on the device as the Core does it.
///
/// - Parameters:
///   - form: its lines become questions.
///   - facility: where its id is empty, it is asked for.
///   - library: the standards and measures.
///   - language: the one in which the form opens.
///   - followUp: what it is about where it is a follow-up: what is to be seen again stands first, and no share is worked out, since
///     the device does not know what stands from before.
///   - dangers: those that stand are named.
public func layOutXLSForm(
  _ form: CodedForm, for facility: Facility, in library: StandardLibrary, language: Language,
  followUp: FollowUpReport? = nil, dangers: DangerReport? = nil
) -> XLSFormLayout {
  var planner = XLSFormLayoutMaker(
    form: form, facility: facility, library: library, language: language, followUp: followUp)
  planner.writeVisit()
  planner.writeDangers(dangers?.standing ?? [])
  let again = followUp?.again(on: form, measures: library.measures) ?? []
  let open = followUp?.open(on: form, measures: library.measures) ?? []
  let asksAgain = again.contains { $0.part == .services }
  let asksOpen = !asksAgain && open.contains { $0.part == .services }
  if !again.isEmpty { planner.write(again, Words.FollowUp.again, "again", asksForServices: asksAgain) }
  if !open.isEmpty { planner.write(open, Words.FollowUp.open, "open_before", asksForServices: asksOpen) }
  let written = Set((again + open).map(\.code))
  for part in FormPart.allCases {
    let lines = form.lines(of: part).filter { !written.contains($0.code) }
    guard !lines.isEmpty else { continue }
    planner.write(
      lines, part.phrase, "part_" + part.letter, asksForServices: part == .services && !asksAgain && !asksOpen)
  }
  planner.writeResult()
  return planner.layout
}

private typealias Row = XLSFormLayout.Row
private typealias Field = FieldMeaning

private struct XLSFormLayoutMaker {
  let form: CodedForm
  let facility: Facility
  let library: StandardLibrary
  let followUp: FollowUpReport?
  private(set) var layout: XLSFormLayout

  init(
    form: CodedForm, facility: Facility, library: StandardLibrary, language: Language, followUp: FollowUpReport?
  ) {
    self.followUp = followUp
    self.form = form
    self.facility = facility
    self.library = library
    let place = facility.id.isEmpty ? "blank" : facility.id
    layout = XLSFormLayout(
      title: Sentence(same: "careaudit " + place), id: "careaudit_" + place.formID + "_" + form.number,
      version: form.checklist.standards.map { $0.identity.version }.joined(separator: "_"),
      defaultLanguage: language.formName)
    let yesNo = [("yes", Words.Paper.yes), ("no", Words.Paper.no)]
    layout.add(XLSFormLayout.ChoiceList(name: "yes_no", choices: yesNo))
    layout.add(XLSFormLayout.ChoiceList(name: "kinds", choices: VisitKind.allCases.map { ($0.word, $0.phrase) }))
    layout.add(XLSFormLayout.ChoiceList(name: "voices", choices: Voice.allCases.map { ($0.word, $0.phrase) }))
    layout.add(
      XLSFormLayout.ChoiceList(name: "residents", choices: facility.residents.words.map { ($0.word, $0.phrase) }))
  }

  // MARK: The visit

  mutating func writeVisit() {
    layout.add(Row("start", "start"))
    layout.add(Row("end", "end"))
    if !facility.id.isEmpty { calculate(Field.facility.name, facility.id.xpathText) }
    for part in PlacePart.allCases where facility.id.isEmpty {
      if let told = part.told(of: facility) { calculate(Field.place(part).name, told.xpathText) }
    }
    calculate(Field.form.name, "'" + form.number + "'")
    let pins = form.checklist.standards.map { $0.id + " " + $0.identity.version }
    calculate(Field.against.name, pins.joined(separator: ", ").xpathText)
    begin("visit", Words.Common.visitHeading)
    if facility.id.isEmpty {
      var place = Row("text", Field.facility.name, Words.Common.facilityHeading)
      place.required = "yes"
      place.requiredMessage = Words.Xlsform.needed
      layout.add(place)
    }
    var date = Row("date", Field.date.name, Words.Common.date)
    date.required = "yes"
    date.requiredMessage = Words.Xlsform.needed
    date.constraint = ". <= today()"
    date.constraintMessage = Words.Xlsform.notFuture
    layout.add(date)
    if let followUp {
      calculate(Field.kind.name, "'" + VisitKind.followUp.word + "'")
      calculate(Field.follows.name, followUp.record.xpathText)
      layout.add(Row("note", "followed", followUp.follows + Sentence(same: ". ") + followUp.how))
    } else {
      var kind = Row("select_one kinds", Field.kind.name, Words.Paper.kind)
      kind.required = "yes"
      kind.requiredMessage = Words.Xlsform.needed
      layout.add(kind)
    }
    var team = Row("text", Field.by.name, Words.Common.team)
    team.hint = Words.Paper.teamHint
    layout.add(team)
    for detail in [VisitDetail.arrived, .ledBy] { layout.add(row(of: detail)) }
    layout.add(Row("note", "privacy", Words.Common.neverWriteStories))
    end("visit")
  }

  // MARK: Dangers

  /// Each shows once the one before is told of.
  mutating func writeDangers(_ standing: [DangerReport.Told]) {
    layout.add(XLSFormLayout.ChoiceList(name: "about", choices: Danger.About.allCases.map { ($0.word, $0.phrase) }))
    begin("dangers", Words.Danger.one)
    layout.add(Row("note", "dangers_hint", Words.Danger.askHint))
    for (index, told) in standing.enumerated() {
      let lines = [Words.Danger.known, told.what] + told.facts.map(\.sentence)
      let id = Words.Danger.fieldId + Sentence(same: " " + told.id)
      layout.add(Row("note", "danger_known_" + String(index + 1), (lines + [id]).joined(by: "\n")))
    }
    for number in 1...DangerPart.mostDangers {
      func name(_ part: DangerPart, _ number: Int) -> String { Field.danger(number, part).name }
      let before =
        number == 1 ? "" : "${" + name(.what, number - 1) + "} != '' or ${" + name(.id, number - 1) + "} != ''"
      begin("danger_" + String(number), Words.Danger.number(number: number), relevant: before, onOneScreen: true)
      for part in DangerPart.allCases {
        let kind = part.isDay ? "date" : part == .about ? "select_one about" : "text"
        var row = Row(kind, name(part, number), Sentence(same: "D" + String(number) + ". ") + part.phrase)
        if part == .about { row.hint = Words.Danger.hiddenHint }
        if part.isDay {
          row.constraint = ". <= today()"
          row.constraintMessage = Words.Xlsform.notFuture
        }
        if ![.what, .id].contains(part) {
          row.relevant = "${" + name(.what, number) + "} != '' or ${" + name(.id, number) + "} != ''"
        }
        // Who was told belongs to when, and what ended it to the day.
        if part == .toldOn { row.relevant = "${" + name(.toldTo, number) + "} != ''" }
        if part == .closedBy || part == .closedHow { row.relevant = "${" + name(.closedOn, number) + "} != ''" }
        layout.add(row)
      }
      end("danger_" + String(number))
    }
    end("dangers")
  }

  private func row(of detail: VisitDetail) -> Row {
    var row = Row(detail.isTime ? "time" : "text", Field.detail(detail).name, detail.phrase)
    if !detail.isTime { row.hint = detail.hint }
    return row
  }

  // MARK: The parts

  mutating func write(_ lines: [CodedForm.Line], _ title: Sentence, _ name: String, asksForServices: Bool) {
    begin(name, title)
    let firstService = lines.first { $0.part == .services }?.code
    for line in lines {
      if asksForServices, line.code == firstService { writeServicesAsked() }
      for told in found(line) { layout.add(told) }
      switch line.subject {
      case .measure(let measure): write(line, library.measures.measures[measure])
      case .service(let service): write(line, service)
      case .question(let question): write(line, question)
      }
    }
    end(name)
  }

  /// What was found of a line before.
  private func found(_ line: CodedForm.Line) -> [Row] {
    (followUp?.items ?? []).enumerated().filter { _, item in
      form.lines(deciding: Set(item.criteria), measures: library.measures).contains { form.lines[$0].code == line.code }
    }.map { index, item in
      let told = [item.name] + item.lines
      return Row("note", "found_" + line.code + "_" + String(index), line.label(told.joined(by: "\n")))
    }
  }

  private mutating func write(_ line: CodedForm.Line, _ measure: Measure) {
    var row = Row("decimal", Field.measure(measure.id).name, line.label(measure.label))
    row.constraint = ". >= 0 and . < 10000000 and . = round(., 3)"
    row.constraintMessage = Words.Xlsform.numberRange
    layout.add(row)
    writeDoubt(line, measure)
  }

  /// What is said below a number that makes no sense: a device that refused it would refuse what is rarely so.
  private mutating func writeDoubt(_ line: CodedForm.Line, _ measure: Measure) {
    guard let sense = measure.sense else { return }
    let name = Field.measure(measure.id).name
    let value = "${" + name + "}"
    var doubts: [String] = []
    if let least = sense.atLeast { doubts.append(value + " < " + least.text) }
    if let most = sense.atMost { doubts.append(value + " > " + most.text) }
    if sense.isWhole { doubts.append(value + " != round(" + value + ", 0)") }
    if let larger = sense.notAbove.flatMap({ form.isAsked(measure: $0) ? library.measures.measures[$0] : nil }) {
      let whole = "${" + Field.measure(larger.id).name + "}"
      doubts.append("(" + whole + " != '' and " + value + " > " + whole + ")")
    }
    guard !doubts.isEmpty else { return }
    var note = Row(
      "note", name + "__sense",
      Sentence(same: line.code + " · ")
        + sense.question(of: measure, in: library.measures) { form.isAsked(measure: $0) })
    note.relevant = value + " != '' and (" + doubts.joined(separator: " or ") + ")"
    layout.add(note)
  }

  private mutating func writeServicesAsked() {
    var row = Row("select_one yes_no", Field.servicesAsked.name, Words.Xlsform.servicesAsked)
    row.hint = followUp == nil ? Words.Xlsform.servicesHint : Words.FollowUp.servicesStand
    layout.add(row)
  }

  private mutating func write(_ line: CodedForm.Line, _ service: Service) {
    func name(_ part: ServicePart) -> String { Field.service(service, part).name }
    let group = name(.provided) + "_group"
    let asked = layout.chosen("yes", in: Field.servicesAsked.name, of: "yes_no")
    begin(group, line.label(service.phrase), relevant: asked, onOneScreen: true)
    for (part, phrase) in [(ServicePart.provided, Words.Paper.provided), (.referred, Words.Common.referred)] {
      layout.add(Row("select_multiple residents", name(part), line.label(service.phrase, phrase)))
    }
    var to = Row("text", name(.to), line.label(service.phrase, Words.Paper.referredTo))
    to.relevant = "count-selected(${" + name(.referred) + "}) > 0"
    layout.add(to)
    layout.add(Row("text", name(.note), line.label(service.phrase, Words.Common.note)))
    end(group)
  }

  private mutating func write(_ line: CodedForm.Line, _ question: Checklist.Question) {
    let answer = AnswerNames(question)
    let list = answerList(question)
    layout.add(list)
    begin(
      answer.rating + "__group", Sentence(same: line.code + " · ") + question.criterion.level.phrase, onOneScreen: true)
    var rating = Row("select_one " + list.name, answer.rating, line.label(question.criterion.question))
    rating.guidance = question.criterion.guidance?.sentence
    rating.hint = question.criterion.besideQuestion
    if !question.voices.isEmpty {
      let voices = question.voices.words.map(\.phrase)
      let mustHear =
        Words.Common.mustHear + Words.Xlsform.voices(voices: voices.joined(by: Words.List.comma))
      rating.hint = rating.hint.map { $0 + Sentence(same: " ") + mustHear } ?? mustHear
    }
    layout.add(rating)
    if question.criterion.answer.kind == .sample { writeSample(line, answer, list.name) }
    writeReason(line, question, answer, list.name)
    writeVoices(line, question, answer, list.name)
    writeNote(line, question, answer, list.name)
    end(answer.rating + "__group")
  }

  /// The ratings of the scale, or for a sample that it was counted, and why there is none.
  private func answerList(_ question: Checklist.Question) -> XLSFormLayout.ChoiceList {
    let standard = question.standard
    let isSample = question.criterion.answer.kind == .sample
    var choices: [(word: String, label: Sentence)] =
      isSample
      ? [("counted", Words.Common.counted)]
      : standard.scale.words.indices.map { (standard.scale.words[$0], standard.ratingSentence(UInt8($0))) }
    if question.criterion.allowsNotApplicable { choices.append(("not-applicable", Words.Common.notApplicable)) }
    choices.append(("not-assessed", Words.Common.notAssessed))
    let name =
      (isSample ? "sample" : "rating_" + FieldMeaning.answer(standard: standard.id, criterion: "", .rating).name)
    return XLSFormLayout.ChoiceList(
      name: name + (question.criterion.allowsNotApplicable ? "_na" : ""), choices: choices)
  }

  private mutating func writeSample(_ line: CodedForm.Line, _ answer: AnswerNames, _ list: String) {
    let counted = layout.chosen("counted", in: answer.rating, of: list)
    var all = Row("integer", answer.part(.of), line.label(Words.Xlsform.whole))
    all.constraint = ". >= 1"
    all.constraintMessage = Words.Xlsform.wholeNumber
    var checked = Row("integer", answer.part(.checked), line.label(Words.Common.looked))
    checked.constraint = ". >= 1 and (${" + all.name + "} = '' or . <= ${" + all.name + "})"
    checked.constraintMessage = Words.Xlsform.checkedAtMostAll
    var conforming = Row("integer", answer.part(.conforming), line.label(Words.Common.conforming))
    conforming.constraint = ". >= 0 and . <= ${" + checked.name + "}"
    conforming.constraintMessage = Words.Xlsform.conformingAtMostChecked
    for var row in [all, checked, conforming] {
      row.relevant = counted
      if row.name != all.name {
        row.required = "yes"
        row.requiredMessage = Words.Xlsform.needed
      }
      layout.add(row)
    }
  }

  private mutating func writeReason(
    _ line: CodedForm.Line, _ question: Checklist.Question, _ answer: AnswerNames, _ list: String
  ) {
    var row = Row("text", answer.part(.reason), line.label(Words.Common.reason))
    row.relevant = layout.chosen("not-assessed", in: answer.rating, of: list)
    if question.criterion.allowsNotApplicable {
      row.relevant += " or " + layout.chosen("not-applicable", in: answer.rating, of: list)
    }
    row.required = "yes"
    row.requiredMessage = Words.Xlsform.reasonNeeded
    layout.add(row)
  }

  private mutating func writeVoices(
    _ line: CodedForm.Line, _ question: Checklist.Question, _ answer: AnswerNames, _ list: String
  ) {
    guard !question.voices.isEmpty else { return }
    var row = Row("select_multiple voices", answer.part(.heard), line.label(Words.Xlsform.heard))
    row.relevant = isFinding(question, answer, list)
    layout.add(row)
  }

  private mutating func writeNote(
    _ line: CodedForm.Line, _ question: Checklist.Question, _ answer: AnswerNames, _ list: String
  ) {
    var row = Row("text", answer.part(.note), line.label(Words.Common.note))
    row.relevant = isFinding(question, answer, list)
    if question.criterion.level.isMinimum, question.criterion.answer.kind == .rating {
      row.required =
        "not(" + layout.chosen(question.standard.scale.words[0], in: answer.rating, of: list) + ") and ${"
        + answer.part(.inside) + "} = ''"
      row.requiredMessage = Words.Xlsform.noteNeeded
    }
    layout.add(row)
    var inside = Row("text", answer.part(.inside), line.label(Words.Common.inside))
    inside.relevant = row.relevant
    inside.hint = Words.Common.insideHint
    layout.add(inside)
  }

  /// Whether there is an answer, and it says what was found.
  private func isFinding(_ question: Checklist.Question, _ answer: AnswerNames, _ list: String) -> String {
    let reasons = ["not-assessed"] + (question.criterion.allowsNotApplicable ? ["not-applicable"] : [])
    return
      (["${" + answer.rating + "} != ''"]
      + reasons.map { "not(" + layout.chosen($0, in: answer.rating, of: list) + ")" }).joined(separator: " and ")
  }

  // MARK: The result

  mutating func writeResult() {
    if followUp == nil {
      for calculation in formCalculations(form, facility: facility, in: library) {
        calculate(calculation.name, calculation.formula)
      }
    }
    begin("result", Words.Common.resultSoFar)
    for detail in [VisitDetail.sampled, .left] { layout.add(row(of: detail)) }
    var note = Row("text", Field.note.name, Words.Paper.visitNote)
    note.appearance = "multiline"
    layout.add(note)
    var inside = Row("text", Field.inside.name, Words.Paper.insideVisit)
    inside.appearance = "multiline"
    inside.hint = Words.Common.insideHint
    layout.add(inside)
    guard followUp == nil else {
      end("result")
      return
    }
    var hint = Row("note", "result_range", Words.Xlsform.rangeHint)
    hint.appearance = ""
    layout.add(hint)
    for (index, standard) in form.checklist.standards.enumerated() {
      for tally in FormTally.allCases {
        guard let shown = FormTally.Shown(tally, of: index, in: layout.rows.map(\.name)) else { continue }
        var row = Row(
          "note", "result_\(index)_" + tally.word,
          Sentence { standard.title(in: $0) } + Sentence(same: " — ") + tally.phrase)
        row.figures = Words.Xlsform.percentRange(lowest: shown.lowest, highest: shown.highest)
        row.relevant = "${" + shown.lowest + "} != ''"
        layout.add(row)
      }
    }
    end("result")
  }

  // MARK: Rows

  private mutating func begin(_ name: String, _ label: Sentence, relevant: String = "", onOneScreen: Bool = false) {
    var row = Row("begin_group", name, label)
    row.relevant = relevant
    if onOneScreen { row.appearance = "field-list" }
    layout.add(row)
  }

  private mutating func end(_ name: String) { layout.add(Row("end_group", name)) }

  private mutating func calculate(_ name: String, _ formula: String) {
    var row = Row("calculate", name)
    row.calculation = formula
    layout.add(row)
  }
}

extension String {
  /// As a text in XPath, which has no way to write both kinds of quotation marks in one.
  fileprivate var xpathText: String {
    let text = formText.unicodeScalars
    guard text.contains("'") else { return "'" + String(text) + "'" }
    return "\"" + String(String.UnicodeScalarView(text.filter { $0 != "\"" })) + "\""
  }

  /// Of signs that may stand in the id of a form.
  fileprivate var formID: String {
    String(map { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-" ? $0 : "_" })
  }
}

/// The names of the parts of an answer.
struct AnswerNames {
  let question: Checklist.Question

  init(_ question: Checklist.Question) { self.question = question }

  var rating: String { part(.rating) }

  func part(_ part: AnswerPart) -> String {
    FieldMeaning.answer(standard: question.standard.id, criterion: question.criterion.id, part).name
  }
}

extension CodedForm.Line {
  /// What it asks behind its code, so that no two labels of a form are alike.
  fileprivate func label(_ words: Sentence, _ part: Sentence? = nil) -> Sentence {
    Sentence(same: code + ". ") + words + (part.map { Words.Common.colon + $0 } ?? Sentence(same: ""))
  }
}
