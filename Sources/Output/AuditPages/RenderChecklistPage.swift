internal import AuditModel
public import AuditReports
public import AuditWording

/// A checklist as a page to print: boxes to tick, room for notes, nothing loaded from anywhere.
///
/// - Parameter font: the Khmer font to embed, as a `data:` URL.
public func renderChecklistPage(_ checklist: ChecklistReport, languages: PageLanguages, font: String?) -> String {
  let page = HTMLPage(
    title: "careaudit · " + checklist.facility, languages: languages, font: font,
    style: EmbeddedFile.checklistStyle.text)
  return page.document { body in
    body.element("h1", Words.Checklist.title, tail: " — " + checklist.facility)
    body.element("p", checklist.summary)
    body.element("p", class: "faint", written: checklist.standards)
    for remark in checklist.remarks { body.element("p", class: "stack", remark) }
    body.element("p", class: "sign", Words.Checklist.signature)
    if let dangers = checklist.dangers, dangers.isPressing {
      body.standingDangers(dangers)
      body.element("p", class: "stack", Words.Danger.knownStand)
    }
    for (title, entries) in checklist.sections {
      body.element("h2", title)
      var rows: [(name: Sentence, id: String)] = []
      for entry in entries {
        switch entry {
        case .counted(let name, let id), .service(let name, let id): rows.append((name, id))
        case .question(let question):
          if !rows.isEmpty { body.blanks(rows) }
          rows = []
          body.question(question)
        }
      }
      if !rows.isEmpty { body.blanks(rows) }
    }
  }
}

extension HTMLWriter {
  /// A table with an empty box before each thing to count or to ask for.
  fileprivate mutating func blanks(_ rows: [(name: Sentence, id: String)]) {
    element("table") { table in
      for row in rows {
        table.element("tr") { line in
          line.element("td", class: "box")
          line.element("td", row.name)
          line.element("td", class: "faint", written: row.id)
        }
      }
    }
  }

  fileprivate mutating func question(_ question: ChecklistReport.Question) {
    element("section", class: "card " + question.level.word) { card in
      card.element("p", class: "ask stack", question.sentence)
      if let requirement = question.requirement { card.element("p", class: "requirement stack", requirement) }
      for line in question.found { card.element("p", class: "found stack", line) }
      card.element("p") { tick in
        if let atLeast = question.atLeast { tick.sampleBlanks(atLeast) }
        for rating in question.ratings {
          tick.add("☐ ")
          tick.words(rating)
          tick.add(" ")
        }
        if let notApplicable = question.notApplicable {
          tick.add("☐ ")
          tick.words(notApplicable)
        }
      }
      card.element("p", class: "note")
      card.element("p", class: "faint") { $0.facts(of: question) }
    }
  }

  private mutating func facts(of question: ChecklistReport.Question) {
    words(question.level.phrase)
    if let title = question.title {
      add(" · ")
      element("strong") { $0.words(title) }
    }
    written(" · " + ([question.id] + question.decidesToo).joined(separator: ", "))
    if !question.voices.isEmpty {
      add(" · ")
      words(Words.Common.mustHear + Words.Common.colon)
      for voice in question.voices {
        words(voice)
        add(" ")
      }
    }
    if let basis = question.basis {
      add(" · ")
      words(basis)
    }
  }

  /// Where the three numbers of a sample are written, rule S10.
  private mutating func sampleBlanks(_ atLeast: Int64) {
    let blanks: [(Sentence, String)] = [
      (Phrases.looked(atLeast: atLeast), ""), (Words.Common.of, ""), (Words.Common.conforming, ""),
    ]
    for (sentence, tail) in blanks {
      words(sentence)
      add(tail + " ______ ")
    }
  }
}
