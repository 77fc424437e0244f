public import AuditAsking
public import AuditModel
public import AuditReports
public import AuditWording
internal import TextFitting

/// A form to print and fill in by hand: a part to a page, boxes to tick, room for notes, a code on every line.
///
/// - Parameters:
///   - facility: where its id is empty, room to write which one it is.
///   - day: the day of the visit; nil: room to write it.
///   - kind: of the visit; nil: room to tick it.
///   - followUp: what it is about where it is a follow-up that follows a visit: that stands first.
///   - withRest: prints of a follow-up what is not to be seen again too.
///   - measures: names what is counted.
///   - withGuidance: adds pages that say, line by line, what to look at and what counts.
///   - font: the Khmer font to embed, as a `data:` URL.
public func renderPaperForm(
  _ form: CodedForm, for facility: Facility, on day: CalendarDay?, kind: VisitKind? = nil,
  followUp: FollowUpReport? = nil, dangers: DangerReport? = nil, withRest: Bool = false, measures: MeasureCatalogue,
  withGuidance: Bool,
  languages: PageLanguages, font: String?
) -> String {
  let paper = PaperForm(
    form: form, facility: facility, day: day, kind: kind, followUp: followUp, standing: dangers?.standing ?? [],
    withRest: withRest, measures: measures)
  let page = HTMLPage(
    title: "careaudit · " + facility.id + " · " + form.number, languages: languages, font: font,
    style: PaperForm.style + paper.pageNumbers)
  return page.document { body in
    paper.cover(&body)
    paper.dangers(&body)
    if !paper.again.isEmpty { paper.part(Words.FollowUp.again, "", paper.again, class: "part again", &body) }
    if !paper.open.isEmpty { paper.part(Words.FollowUp.open, "", paper.open, class: "part", &body) }
    for (part, lines) in paper.parts { paper.part(part.phrase, part.letter, lines, class: "part", &body) }
    paper.closing(&body)
    if withGuidance { paper.guidance(&body) }
    paper.insideSheet(&body)
  }
}

private struct PaperForm {
  let form: CodedForm
  let facility: Facility
  let day: CalendarDay?
  let kind: VisitKind?
  let followUp: FollowUpReport?
  /// The dangers that stand and of which the facility may read.
  let standing: [DangerReport.Told]
  let withRest: Bool
  let measures: MeasureCatalogue

  /// What is to be seen again, what was found of it with its lines: each line once, at the gravest finding that it decides.
  var again: [CodedForm.Line] {
    followUp?.again(on: form, measures: measures) ?? []
  }

  /// What was open before, and still is.
  var open: [CodedForm.Line] { followUp?.open(on: form, measures: measures) ?? [] }

  /// The parts that are printed behind it.
  var parts: [(part: FormPart, lines: [CodedForm.Line])] {
    guard followUp == nil || withRest else { return [] }
    let printed = Set((again + open).map(\.code))
    return FormPart.allCases.compactMap { part in
      let lines = form.lines(of: part).filter { !printed.contains($0.code) }
      return lines.isEmpty ? nil : (part, lines)
    }
  }

  /// What was found of a line.
  private func found(_ line: CodedForm.Line) -> [FollowUpReport.Item] {
    (followUp?.items ?? []).filter { item in
      form.lines(deciding: Set(item.criteria), measures: measures).contains { form.lines[$0].code == line.code }
    }
  }

  /// Which facility it is, as far as it may be told.
  private var place: Sentence {
    guard facility.location == .open, let name = facility.name else { return Sentence(same: facility.id) }
    return Sentence(same: facility.id + " · ") + name.sentence
  }

  /// What the place was described as, and the command that begins it.
  private func unregistered(_ cell: inout HTMLWriter) {
    var known = PlaceDescription()
    for part in PlacePart.allCases {
      guard let told = part.told(of: facility) else { continue }
      part.put(told, into: &known)
    }
    let words =
      [
        facility.care.phrase, facility.operatedBy.phrase,
        facility.residents.words.map(\.phrase).joined(by: Words.List.comma),
        facility.serves.words.map(\.phrase).joined(by: Words.List.comma),
      ] + [facility.province?.phrase].compactMap { $0 }
    cell.element("div", class: "stack", words.joined(by: " · "))
    cell.element("div", class: "faint", written: "careaudit facility ID " + known.options)
  }

  // MARK: The first page

  func cover(_ body: inout HTMLWriter) {
    body.element("section", class: followUp == nil ? "cover" : "cover short") { cover in
      cover.element("p", class: "form-number") { line in
        line.words(Words.Paper.form)
        line.add(" <strong>" + form.number + "</strong>")
      }
      cover.element(
        "h1", Words.Paper.title + (facility.id.isEmpty ? Sentence(same: "") : Sentence(same: " — ") + place))
      cover.element("table", class: "fields") { table in
        if facility.id.isEmpty {
          table.field(Words.Common.facilityHeading) { _ in }
          table.field(Words.Paper.unregistered) { unregistered(&$0) }
        }
        table.field(Words.Common.date) { $0.written(day?.iso ?? "") }
        table.field(Words.Paper.kind) { cell in
          for one in VisitKind.allCases { cell.tick(one == kind ? "×" : "", one.phrase) }
        }
        table.field(Words.Common.team) { $0.element("span", class: "faint", Words.Paper.teamHint) }
        table.field(Words.Paper.ledBy) { $0.element("span", class: "faint", Words.Paper.ledByHint) }
        table.field(Words.Paper.sampled) { $0.element("span", class: "faint", Words.Paper.sampledHint) }
        table.field(Words.Paper.announced) { cell in
          cell.tick("", Words.Paper.yes)
          cell.tick("", Words.Paper.no)
          for time in [Words.Paper.arrived, Words.Paper.left] {
            cell.element("span", class: "blank") { $0.words(time) }
          }
        }
      }
      if kind == .followUp, !facility.id.isEmpty { followed(&cover) }
      cover.element("h2", Words.Paper.howTo)
      cover.element("ul", class: "how") { list in
        let instructions = PaperPhrases.instructions
        let first = followUp == nil ? instructions[0] : Words.FollowUp.tick
        for instruction in [first] + instructions.dropFirst() { list.element("li", class: "stack", instruction) }
      }
      if followUp == nil || withRest { contents(&cover) }
      cover.element(
        "p", class: "faint",
        written: form.checklist.standards.map { $0.id + " " + $0.identity.version }.joined(separator: ", "))
    }
  }

  /// Which visit a follow-up follows, and what is not printed.
  private func followed(_ cover: inout HTMLWriter) {
    cover.element("div", class: "followed") { box in
      guard let followUp else {
        box.element("p", class: "stack") { $0.words(Words.FollowUp.nothing) }
        return
      }
      box.element("p", class: "stack follows") { $0.words(followUp.follows) }
      box.element("p", class: "stack") { $0.words(followUp.how) }
      if let left = followUp.left { box.element("p", class: "stack") { $0.words(left) } }
      let rest = form.lines.count - again.count - open.count
      if !withRest, rest > 0 {
        box.element("p", class: "stack faint") { $0.words(Words.FollowUp.onDemand(count: rest)) }
      }
    }
  }

  /// What was found before, with what is to be done about it.
  private func before(_ line: CodedForm.Line, _ cell: inout HTMLWriter) {
    for item in found(line) {
      cell.element("div", class: "found") { box in
        if case .question = line.subject {} else { box.element("div", class: "stack") { $0.words(item.name) } }
        box.element("div") { told in
          told.element("strong", Words.FollowUp.finding)
          told.add(" ")
          told.words(item.rated)
        }
        if let note = item.note { box.element("div") { $0.words(note) } }
        for (action, terms) in item.steps {
          box.element("div") { told in
            told.element("strong", Words.FollowUp.toDo)
            told.add(" ")
            told.words(terms)
          }
          box.element("div", class: "stack") { $0.words(action) }
        }
      }
    }
  }

  private func contents(_ cover: inout HTMLWriter) {
    cover.element("table", class: "contents") { table in
      table.element("tr") { row in
        row.element("th", Sentence(same: ""))
        row.element("th", Words.Paper.part)
        row.element("th", Words.Paper.lines)
        row.element("th", Words.Paper.done)
      }
      let first = again.isEmpty ? [] : [(letter: "", title: Words.FollowUp.again, count: again.count)]
      for (letter, title, count) in first + parts.map({ ($0.part.letter, $0.part.phrase, $0.lines.count) }) {
        table.element("tr") { row in
          row.element("td", class: "code", written: letter)
          row.element("td") { cell in cell.element("div") { $0.words(title) } }
          row.element("td", class: "number", written: String(count))
          row.element("td") { $0.add("<span class=\"box\"></span>") }
        }
      }
    }
  }

  // MARK: Dangers

  /// Those whom the facility may read of stand behind the first page, the others on the sheet that the team takes away.
  private static let (shownDangers, insideDangers) = (1...2, 3...4)

  func dangers(_ body: inout HTMLWriter) {
    body.element("table", class: "part dangers") { table in
      running("D", Words.Danger.one, &table)
      table.element("tbody") { rows in
        rows.element("tr") { row in
          row.element("td", [("colspan", "2")]) { cell in
            cell.element("p", class: "stack", Words.Danger.askHint)
            let codes = PaperForm.insideDangers.map { "D" + String($0) }.joined(separator: ", ")
            cell.element("p", class: "stack", Words.Danger.paperStaff(codes: codes))
          }
        }
        for danger in standing { known(danger, &rows) }
        for number in PaperForm.shownDangers { danger(number, about: [.place, .outside], &rows) }
      }
    }
  }

  /// One that an earlier visit named, with what is known of it, and room for what is new.
  private func known(_ told: DangerReport.Told, _ rows: inout HTMLWriter) {
    rows.element("tr", class: "line critical known-danger") { row in
      row.code("D", level: .critical)
      row.element("td") { cell in
        cell.element("div", class: "ask stack") { $0.words(told.what) }
        cell.element("div", class: "found") { found in
          found.element("div", class: "stack") { $0.words(Words.Danger.known) }
          for fact in told.facts { found.element("div", class: "stack") { $0.words(fact.sentence) } }
        }
        cell.element("div", class: "faint", written: "danger " + told.id)
        for asked in [
          Words.Danger.fieldToldTo, Words.Danger.fieldToldOn, Words.Danger.fieldDone, Words.Danger.fieldClosedOn,
          Words.Danger.fieldClosedBy,
        ] {
          cell.element("div", class: "rule") { $0.words(asked) }
        }
      }
    }
  }

  private func danger(_ number: Int, about: [Danger.About], _ rows: inout HTMLWriter) {
    rows.element("tr", class: "line critical") { row in
      row.code("D" + String(number), level: .critical)
      row.element("td") { cell in
        cell.element("div", class: "ask stack", Words.Danger.fieldWhat)
        cell.element("div", class: "rule")
        cell.element("div", class: "rule")
        cell.element("div", class: "boxes") { boxes in
          boxes.element("span", class: "lead", Words.Danger.fieldAbout)
          for one in about { boxes.tick(String(one.word.prefix(1)), one.phrase) }
        }
        for asked in [
          Words.Danger.fieldSince, Words.Danger.fieldToldTo, Words.Danger.fieldToldOn, Words.Danger.fieldDone,
          Words.Danger.fieldId, Words.Danger.fieldClosedOn, Words.Danger.fieldClosedBy,
        ] {
          cell.element("div", class: "rule") { $0.words(asked) }
        }
      }
    }
  }

  // MARK: The parts

  func part(
    _ title: Sentence, _ letter: String, _ lines: [CodedForm.Line], class style: String, _ body: inout HTMLWriter
  ) {
    body.element("table", class: style) { table in
      running(letter, title, &table)
      for line in lines {
        table.element("tbody", class: "line " + line.level) { row in
          switch line.subject {
          case .measure(let measure): self.measure(line, measures.measures[measure], &row)
          case .service(let service): self.service(line, service, &row)
          case .question(let question): self.question(line, question, &row)
          }
        }
      }
    }
  }

  /// What stands at the top of every page of a table, in any browser.
  private func running(_ letter: String, _ title: Sentence, _ table: inout HTMLWriter) {
    table.element("thead") { head in
      head.element("tr") { row in
        row.element("th", class: "running", [("colspan", "2")]) { cell in
          cell.element("div", class: "page-head") { line in
            line.element("span", place)
            line.element("span") { date in
              date.words(Words.Common.date + Words.Common.colon)
              date.written(day?.iso ?? "______________")
            }
            line.element("span") { number in
              number.words(Words.Paper.form)
              number.add(" " + form.number)
            }
          }
          cell.element("div", class: "part-title") { line in
            if !letter.isEmpty { line.add("<span class=\"letter\">" + letter + "</span> ") }
            line.words(title)
          }
        }
      }
    }
  }

  private func measure(_ line: CodedForm.Line, _ measure: Measure, _ row: inout HTMLWriter) {
    row.element("tr") { cells in
      cells.code(line.code)
      cells.element("td") { cell in
        cell.element("div", class: "wide-blank") { _ in }
        cell.element("div", class: "ask stack") { $0.words(measure.label) }
        before(line, &cell)
      }
    }
  }

  private func service(_ line: CodedForm.Line, _ service: Service, _ row: inout HTMLWriter) {
    row.element("tr") { cells in
      cells.code(line.code)
      cells.element("td") { cell in
        cell.element("div", class: "ask stack") { $0.words(service.phrase) }
        before(line, &cell)
        for (letter, title) in [("p", Words.Paper.provided), ("r", Words.Common.referred)] {
          cell.element("div", class: "boxes") { boxes in
            boxes.element("span", class: "lead", title, tail: " (" + letter + "):")
            for (index, group) in facility.residents.words.enumerated() {
              boxes.tick(String(index + 1), group.phrase)
            }
            if letter == "p" { boxes.tick("-", Words.Common.notOffered) }
            if letter == "r" { boxes.element("span", class: "blank") { $0.words(Words.Paper.referredTo) } }
          }
        }
        cell.element("div", class: "rule") { $0.words(Words.Common.note) }
      }
    }
  }

  private func question(_ line: CodedForm.Line, _ question: Checklist.Question, _ row: inout HTMLWriter) {
    let criterion = question.criterion
    row.element("tr") { cells in
      cells.code(line.code, level: question.level)
      cells.element("td") { cell in
        cell.element("div", class: "ask stack") { $0.words(criterion.question) }
        if let requirement = criterion.besideQuestion {
          cell.element("div", class: "requirement stack") { $0.words(requirement) }
        }
        before(line, &cell)
        cell.element("div", class: criterion.answer.kind == .sample ? "boxes counts" : "boxes ratings") { boxes in
          if case .sample(let atLeast, _) = criterion.answer {
            for (title, tail) in [
              (Phrases.looked(atLeast: atLeast), ""), (Words.Common.of, ""), (Words.Common.conforming, ""),
            ] {
              boxes.element("span", class: "blank") { blank in
                blank.element("span") { $0.words(title) }
                blank.add(tail)
              }
            }
          } else {
            for rating in question.standard.scale.words.indices {
              boxes.tick(String(rating + 1), question.standard.ratingSentence(UInt8(rating)))
            }
          }
          if criterion.allowsNotApplicable { boxes.tick("–", Words.Common.notApplicable) }
          boxes.tick("0", Words.Common.notAssessed)
        }
        voices(question.voices, &cell)
        cell.element("div", class: "rule") { $0.words(Words.Common.note) }
        cell.element("div", class: "rule photo") { $0.words(Words.Paper.photo) }
      }
    }
  }

  private func voices(_ voices: WordSet<Voice>, _ cell: inout HTMLWriter) {
    guard !voices.isEmpty else { return }
    cell.element("div", class: "boxes") { boxes in
      boxes.element("span", class: "lead", Words.Paper.heard, tail: " (@):")
      for voice in voices.words { boxes.tick(voice.letter, voice.phrase) }
    }
  }

  // MARK: The last pages

  func closing(_ body: inout HTMLWriter) {
    body.element("table", class: "part closing") { table in
      running("", Words.Paper.closing, &table)
      table.element("tbody") { rows in
        for title in [Words.Paper.visitNote, Words.Paper.remarks] {
          rows.element("tr") { row in
            row.element("td", class: "room stack", [("colspan", "2")]) { $0.words(title) }
          }
        }
        rows.element("tr") { row in
          row.element("td", [("colspan", "2")]) { cell in
            cell.element("h3", Words.Paper.signatures)
            cell.signatureBoxes(PaperPhrases.signatories)
          }
        }
      }
    }
  }

  /// A sheet that the team takes away with it.
  func insideSheet(_ body: inout HTMLWriter) {
    body.element("table", class: "part inside") { table in
      running("", Words.Paper.insideSheet, &table)
      table.element("tbody") { rows in
        rows.element("tr") { row in
          row.element("td", class: "stack", [("colspan", "2")]) { $0.words(Words.Paper.insideSheetHint) }
        }
        for number in PaperForm.insideDangers { danger(number, about: [.staff], &rows) }
        for _ in 0..<12 {
          rows.element("tr", class: "blank-line") { row in
            row.element("td", class: "code") { _ in }
            row.element("td") { _ in }
          }
        }
      }
    }
  }

  /// What helps to decide, by code, on pages of its own.
  func guidance(_ body: inout HTMLWriter) {
    let printed = followUp == nil ? form.lines : again + parts.flatMap(\.lines)
    let helped = printed.compactMap { line -> (CodedForm.Line, LocalizedText)? in
      guard case .question(let question) = line.subject else { return nil }
      return question.criterion.guidance.map { (line, $0) }
    }
    guard !helped.isEmpty else { return }
    body.element("table", class: "part guidance") { table in
      running("", Words.Paper.guidance, &table)
      table.element("tbody") { rows in
        rows.element("tr") { row in
          row.element("td", class: "faint", [("colspan", "2")]) { $0.words(Words.Paper.guidanceHint) }
        }
        for (line, guidance) in helped {
          rows.element("tr") { row in
            row.element("td", class: "code", written: line.code)
            row.element("td", class: "stack") { $0.words(guidance.sentence) }
          }
        }
      }
    }
  }

  // MARK: Its look

  /// What stands below every page where the browser can do it.
  var pageNumbers: String {
    "@page { @bottom-right { content: \"\(cssText(facility.id + " · " + form.number)) · \" counter(page) \" / \" "
      + "counter(pages); font: 10pt sans-serif; } }\n"
  }

  /// As it stands in a string of a style sheet: anything but letters, digits, spaces and a few signs is left out.
  private func cssText(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter {
          $0.properties.isAlphabetic || ($0.value >= 0x30 && $0.value <= 0x39) || " -_·.".unicodeScalars.contains($0)
        }))
  }

  static let style = EmbeddedFile.paperStyle.text
}

extension CodedForm.Line {
  fileprivate var level: String {
    if case .question(let question) = subject { question.level.word } else { "asked" }
  }
}

extension HTMLWriter {
  /// A box to tick with what it stands for; what is typed for it stands in it.
  fileprivate mutating func tick(_ key: String, _ label: Sentence) {
    element("span", class: "tick") { tick in
      tick.element("span", class: "box", written: key)
      tick.element("span") { $0.words(label) }
    }
  }

  fileprivate mutating func code(_ code: String, level: Level? = nil) {
    element("td", class: "code") { cell in
      cell.add(code)
      guard let level else { return }
      cell.element("span", class: "level stack") { line in
        if level == .critical { line.add("▲ ") }
        line.words(level.phrase)
      }
    }
  }

  fileprivate mutating func field(_ name: Sentence, _ body: (inout HTMLWriter) -> Void) {
    element("tr") { row in
      row.element("td", class: "stack", name)
      row.element("td") { body(&$0) }
    }
  }
}
