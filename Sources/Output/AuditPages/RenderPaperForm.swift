public import AuditChecking
public import AuditModel
public import AuditWording
internal import TextFitting

/// A form to print and fill in by hand: a part to a page, boxes to tick, room for notes, a code on every line.
///
/// - Parameters:
///   - facility: where its id is empty, room to write which one it is.
///   - day: the day of the visit; nil: room to write it.
///   - withGuidance: adds pages that say, line by line, what to look at and what counts.
///   - font: the Khmer font to embed, as a `data:` URL.
public func renderPaperForm(
  _ form: CodedForm, for facility: Facility, on day: CalendarDay?, measures: MeasureCatalogue,
  withGuidance: Bool, languages: PageLanguages, font: String?
) -> String {
  let paper = PaperForm(form: form, facility: facility, day: day, measures: measures)
  let page = HTMLPage(
    title: "careaudit · " + facility.id + " · " + form.number, languages: languages, font: font,
    style: PaperForm.style + paper.pageNumbers)
  return page.document { body in
    paper.cover(&body)
    for part in FormPart.allCases where !form.lines(of: part).isEmpty { paper.part(part, &body) }
    paper.closing(&body)
    if withGuidance { paper.guidance(&body) }
  }
}

private struct PaperForm {
  let form: CodedForm
  let facility: Facility
  let day: CalendarDay?
  let measures: MeasureCatalogue

  /// Which facility it is, as far as it may be told.
  private var place: Sentence {
    guard facility.location == .open, let name = facility.name else { return Sentence(same: facility.id) }
    return Sentence(same: facility.id + " · ") + name.sentence
  }

  // MARK: The first page

  func cover(_ body: inout HTMLWriter) {
    body.element("section", class: "cover") { cover in
      cover.element("p", class: "form-number") { line in
        line.words(PaperPhrases.form)
        line.add(" <strong>" + form.number + "</strong>")
      }
      cover.element(
        "h1", PaperPhrases.title + (facility.id.isEmpty ? Sentence(same: "") : Sentence(same: " — ") + place))
      cover.element("table", class: "fields") { table in
        if facility.id.isEmpty { table.field(PaperPhrases.facility) { _ in } }
        table.field(PaperPhrases.date) { $0.written(day?.iso ?? "") }
        table.field(PaperPhrases.kind) { cell in
          for kind in VisitKind.allCases { cell.tick("", kind.phrase) }
        }
        table.field(PaperPhrases.team) { $0.element("span", class: "faint", PaperPhrases.teamHint) }
        table.field(PaperPhrases.announced) { cell in
          cell.tick("", PaperPhrases.yes)
          cell.tick("", PaperPhrases.no)
          for time in [PaperPhrases.arrived, PaperPhrases.left] {
            cell.element("span", class: "blank") { $0.words(time) }
          }
        }
      }
      cover.element("h2", PaperPhrases.howTo)
      cover.element("ul", class: "how") { list in
        for instruction in PaperPhrases.instructions { list.element("li", class: "stack", instruction) }
      }
      contents(&cover)
      cover.element(
        "p", class: "faint",
        written: form.checklist.standards.map { $0.id + " " + $0.identity.version }.joined(separator: ", "))
    }
  }

  private func contents(_ cover: inout HTMLWriter) {
    cover.element("table", class: "contents") { table in
      table.element("tr") { row in
        row.element("th", Sentence(same: ""))
        row.element("th", PaperPhrases.part)
        row.element("th", PaperPhrases.lines)
        row.element("th", PaperPhrases.done)
      }
      for part in FormPart.allCases where !form.lines(of: part).isEmpty {
        table.element("tr") { row in
          row.element("td", class: "code", written: part.letter)
          row.element("td") { cell in cell.element("div") { $0.words(part.phrase) } }
          row.element("td", class: "number", written: String(form.lines(of: part).count))
          row.element("td") { $0.add("<span class=\"box\"></span>") }
        }
      }
    }
  }

  // MARK: The parts

  func part(_ part: FormPart, _ body: inout HTMLWriter) {
    body.element("table", class: "part") { table in
      running(part.letter, part.phrase, &table)
      for line in form.lines(of: part) {
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
              date.words(PaperPhrases.date)
              date.add(": ")
              date.written(day?.iso ?? "______________")
            }
            line.element("span") { number in
              number.words(PaperPhrases.form)
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
      }
    }
  }

  private func service(_ line: CodedForm.Line, _ service: Service, _ row: inout HTMLWriter) {
    row.element("tr") { cells in
      cells.code(line.code)
      cells.element("td") { cell in
        cell.element("div", class: "ask stack") { $0.words(service.phrase) }
        for (letter, title) in [("p", PaperPhrases.provided), ("r", PaperPhrases.referred)] {
          cell.element("div", class: "boxes") { boxes in
            boxes.element("span", class: "lead", title, tail: " (" + letter + "):")
            for (index, group) in facility.residents.words.enumerated() {
              boxes.tick(String(index + 1), group.phrase)
            }
            if letter == "p" { boxes.tick("-", PaperPhrases.notOffered) }
            if letter == "r" { boxes.element("span", class: "blank") { $0.words(PaperPhrases.referredTo) } }
          }
        }
        cell.element("div", class: "rule") { $0.words(Phrases.note) }
      }
    }
  }

  private func question(_ line: CodedForm.Line, _ question: Checklist.Question, _ row: inout HTMLWriter) {
    let criterion = question.criterion
    row.element("tr") { cells in
      cells.code(line.code, level: question.level)
      cells.element("td") { cell in
        cell.element("div", class: "ask stack") { $0.words(criterion.question) }
        cell.element("div", class: "boxes ratings") { boxes in
          if case .sample(let atLeast, _) = criterion.answer {
            for (title, tail) in [
              (Phrases.looked(atLeast: atLeast), ""), (Phrases.of, ""), (Phrases.conforming, ""),
            ] {
              boxes.element("span", class: "blank") { blank in
                blank.words(title)
                blank.add(tail)
              }
            }
          } else {
            for rating in question.standard.scale.words.indices {
              boxes.tick(String(rating + 1), question.standard.ratingSentence(UInt8(rating)))
            }
          }
          if criterion.allowsNotApplicable { boxes.tick("–", Phrases.notApplicable) }
          boxes.tick("0", PaperPhrases.notAssessed)
        }
        voices(question.voices, &cell)
        cell.element("div", class: "rule") { $0.words(Phrases.note) }
        cell.element("div", class: "rule photo") { $0.words(PaperPhrases.photo) }
      }
    }
  }

  private func voices(_ voices: WordSet<Voice>, _ cell: inout HTMLWriter) {
    guard !voices.isEmpty else { return }
    cell.element("div", class: "boxes") { boxes in
      boxes.element("span", class: "lead", PaperPhrases.heard, tail: " (@):")
      for voice in voices.words { boxes.tick(voice.letter, voice.phrase) }
    }
  }

  // MARK: The last pages

  func closing(_ body: inout HTMLWriter) {
    body.element("table", class: "part closing") { table in
      running("", PaperPhrases.closing, &table)
      table.element("tbody") { rows in
        for title in [PaperPhrases.dangers, PaperPhrases.visitNote, PaperPhrases.remarks] {
          rows.element("tr") { row in
            row.element("td", class: "room stack", [("colspan", "2")]) { $0.words(title) }
          }
        }
        rows.element("tr") { row in
          row.element("td", [("colspan", "2")]) { cell in
            cell.element("h3", PaperPhrases.signatures)
            cell.element("div", class: "signatures") { boxes in
              for signatory in PaperPhrases.signatories {
                boxes.element("div", class: "sign stack") { box in
                  box.words(signatory)
                  box.element("div", class: "faint stack") { $0.words(PaperPhrases.nameAndDate) }
                }
              }
            }
          }
        }
      }
    }
  }

  /// What helps to decide, by code, on pages of its own.
  func guidance(_ body: inout HTMLWriter) {
    let helped = form.lines.compactMap { line -> (CodedForm.Line, LocalizedText)? in
      guard case .question(let question) = line.subject else { return nil }
      return question.criterion.guidance.map { (line, $0) }
    }
    guard !helped.isEmpty else { return }
    body.element("table", class: "part guidance") { table in
      running("", PaperPhrases.guidance, &table)
      table.element("tbody") { rows in
        rows.element("tr") { row in
          row.element("td", class: "faint", [("colspan", "2")]) { $0.words(PaperPhrases.guidanceHint) }
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

  static let style = """
    @page { size: A4; margin: 12mm 12mm 15mm; }
    body { font-size: 12pt; max-width: 186mm; }
    table.part, section.cover { break-before: page; } section.cover { break-before: auto; }
    table.part { border-collapse: separate; border-spacing: 0; margin: 0 0 2em; }
    table.part > tbody { break-inside: avoid; }
    table.part td, table.part th { border: 0; border-bottom: 1.5px solid var(--ink); }
    th.running { border-bottom: 3px solid var(--ink) !important; padding: 0 0 .2em; font-weight: normal; }
    .page-head { display: flex; justify-content: space-between; gap: 1em; font-size: .9em; }
    .part-title { font-weight: bold; font-size: 1.25em; }
    .letter, .form-number strong { display: inline-block; border: 2px solid var(--ink); padding: 0 .35em; }
    .form-number { float: inline-end; font-size: 1.2em; }
    td.code { width: 25mm; font: bold 14pt/1.3 "Noto Sans Mono", "DejaVu Sans Mono", "Courier New", monospace; }
    td.code .level { font: 9.5pt/1.5 "Noto Sans", Arial, "Embedded Khmer", "Noto Sans Khmer", sans-serif; display: block; }
    .line.critical td.code { border-inline-start: 3mm solid var(--ink); padding-inline-start: 2mm; }
    .line.critical .level { font-weight: bold; }
    .ask { font-size: 1.05em; line-height: 1.35; } .ask :lang(km), .ask:lang(km) { line-height: 1.65; }
    .boxes { display: flex; flex-wrap: wrap; align-items: center; gap: .35em 1.1em; margin: .5em 0; font-size: .92em; }
    .boxes .lead { font-weight: bold; }
    .ratings { display: grid; grid-template-columns: repeat(auto-fit, minmax(28mm, 1fr)); gap: .35em .5em; font-size: .85em; }
    .ratings .tick { margin: 0; line-height: 1.25; } .ratings [lang=km] { display: block; line-height: 1.6; }
    .tick { display: inline-flex; align-items: center; gap: .4em; margin-inline-end: .6em; }
    .box { display: inline-flex; width: 6.5mm; height: 6.5mm; border: 1.8px solid var(--ink); flex: none;
      align-items: center; justify-content: center; font: 9.5pt/1 sans-serif; color: var(--faint); }
    .blank { display: inline-block; min-width: 30mm; border-bottom: 1.5px solid var(--ink);
      padding: .9em 3em 0 0; margin-inline-end: 1em; white-space: nowrap; }
    .boxes .blank { font-size: .85em; }
    .ratings .blank { display: flex; align-items: center; gap: .4em; padding: 0; margin: 0; border: 0; min-width: 0;
      font-size: 1em; white-space: normal; line-height: 1.25; }
    .ratings .blank::after { content: ""; flex: none; width: 14mm; height: 9mm; border: 1.8px solid var(--ink); }
    .wide-blank { float: inline-end; width: 38mm; height: 11mm; border: 1.8px solid var(--ink); margin-inline-start: 3mm; }
    .rule { border-bottom: 1px dotted var(--ink); height: 8mm; font-size: .75em; color: var(--faint); }
    .rule.photo { padding-inline-start: 78%; }
    .cover h1 { font-size: 1.35em; margin: .2em 0; } .cover h2 { margin-top: .6em; font-size: 1.1em; }
    .fields td { height: 10.5mm; padding: .1em .5em; vertical-align: middle; border: 1.5px solid var(--ink); }
    .fields td:first-child { width: 45mm; font-weight: bold; }
    .how { margin: .3em 0; } .how li { margin: .15em 0; font-size: .92em; } .how :lang(km), .contents :lang(km) { line-height: 1.6; }
    .contents { font-size: .85em; } .contents td, .contents th { padding: 0 .5em; } .contents .box { width: 4mm; height: 4mm; }
    .contents td.code { width: 12mm; font-size: 11pt; }
    td.room { height: 42mm; } .signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 4mm; }
    .signatures .sign { min-height: 36mm; border: 1.5px solid var(--ink); display: flex; flex-direction: column;
      justify-content: space-between; margin: 0; }
    .guidance { font-size: .9em; } .guidance td.code { font-size: 12pt; } .guidance tr { break-inside: avoid; }

    """
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
