public import AuditAsking
public import AuditModel
public import AuditWording

/// A checklist as a page to print: boxes to tick, room for notes, nothing loaded from anywhere.
///
/// - Parameter font: the Khmer font to embed, as a `data:` URL.
public func renderChecklistPage(
  _ checklist: Checklist, for facility: Facility, measures: MeasureCatalogue, languages: PageLanguages, font: String?
) -> String {
  let page = HTMLPage(
    title: "careaudit · " + facility.id, languages: languages, font: font,
    style: EmbeddedFile.checklistStyle.text)
  return page.document { body in
    body.element("h1", ChecklistPhrases.title, tail: " — " + facility.id)
    body.element("p", checklist.summary)
    body.element(
      "p", class: "faint",
      written: checklist.standards.map { $0.id + " " + $0.identity.version }.joined(separator: ", "))
    body.element("p", class: "sign", ChecklistPhrases.signature)
    if !checklist.measures.isEmpty {
      body.element("h2", ChecklistPhrases.measures)
      body.blanks(
        checklist.measures.map { (measures.measures[$0.measure].label, measures.measures[$0.measure].id) })
    }
    if !checklist.services.isEmpty {
      body.element("h2", ChecklistPhrases.services)
      body.blanks(checklist.services.map { ($0.phrase, $0.word) })
    }
    for stop in WalkStop.allCases {
      let questions = checklist.questions(at: stop)
      guard !questions.isEmpty else { continue }
      body.element("h2", stop.phrase)
      for question in questions { body.question(question) }
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

  fileprivate mutating func question(_ question: Checklist.Question) {
    let criterion = question.criterion
    element("section", class: "card " + question.level.word) { card in
      card.element("p", class: "ask stack", criterion.question)
      card.element("p") { tick in
        if case .sample(let atLeast, _) = criterion.answer {
          tick.sampleBlanks(atLeast)
        } else {
          for rating in question.standard.scale.words.indices {
            tick.add("☐ ")
            tick.words(question.standard.ratingSentence(UInt8(rating)))
            tick.add(" ")
          }
        }
        if criterion.allowsNotApplicable {
          tick.add("☐ ")
          tick.words(Phrases.notApplicable)
        }
      }
      card.element("p", class: "note")
      card.element("p", class: "faint") { $0.facts(of: question) }
    }
  }

  private mutating func facts(of question: Checklist.Question) {
    let criterion = question.criterion
    let ids =
      [question.standard.id + "/" + criterion.id] + question.decidesToo.map { $0.standard.id + "/" + $0.criterion.id }
    words(question.level.phrase)
    written(" · " + ids.joined(separator: ", "))
    if !question.voices.isEmpty {
      add(" · ")
      words(Phrases.mustHear)
      add(": ")
      for voice in question.voices.words {
        words(voice.phrase)
        add(" ")
      }
    }
    if let basis = criterion.basis {
      add(" · ")
      words(Sentence(basis.text(in: .english), basis.text(in: .khmer)))
    }
  }

  /// Where the three numbers of a sample are written, rule S10.
  private mutating func sampleBlanks(_ atLeast: Int64) {
    let blanks: [(Sentence, String)] = [
      (Phrases.looked(atLeast: atLeast), ""), (Phrases.of, ""), (Phrases.conforming, ""),
    ]
    for (sentence, tail) in blanks {
      words(sentence)
      add(tail + " ______ ")
    }
  }
}
