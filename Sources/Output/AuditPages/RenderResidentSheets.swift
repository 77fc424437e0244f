public import AuditModel
public import AuditWording

/// The questionnaire for those who live in a place, to print: four sheets to a page, front and back, for adults and for older children
/// as far as they live there, and a page for whoever hands them out.
///
/// - Parameters:
///   - facility: whose residents are asked; where its id is empty, any that has such residents.
///   - languages: a sheet is in one language; where both are asked for, the Khmer ones come first.
///   - font: the Khmer font to embed, as WOFF in Base64.
public func renderResidentSheets(
  _ questionnaire: Questionnaire, for facility: Facility, languages: PageLanguages, font: String?
) -> String {
  let title = (questionnaire.title?.text(in: languages == .english ? .english : .khmer) ?? questionnaire.id)
  let page = HTMLPage(
    title: "careaudit · " + title, languages: languages, font: font, style: EmbeddedFile.residentsStyle.text)
  return page.document { body in
    body.add(EmbeddedFile.pictures.text)
    for language in [Language.khmer, .english] where languages.all.contains(language) {
      for isForChildren in [false, true] {
        let groups = facility.residents.words.filter { $0.isOfChildren == isForChildren }
        guard !groups.isEmpty else { continue }
        ResidentSheet(questionnaire: questionnaire, groups: groups, language: language).pages(&body)
      }
    }
    body.handout(questionnaire, for: facility)
  }
}

/// One sheet, four of which stand on a page: for adults or for children, in one language.
private struct ResidentSheet {
  let questionnaire: Questionnaire
  /// All of adults, or all of children.
  let groups: [ResidentGroup]
  let language: Language

  private var isForChildren: Bool { groups[0].isOfChildren }

  /// The front of four sheets, and the back of four.
  func pages(_ body: inout HTMLWriter) {
    let asked = questionnaire.questions.filter { question in groups.contains { question.groups.contains($0) } }
    // The consent stands on the front.
    let onFront = asked.count * 2 / 5
    for side in [true, false] {
      body.element("section", class: "quarters", [("lang", language.tag)]) { page in
        for _ in 0..<4 {
          page.element("article", class: "slip") { slip in
            if side { front(&slip) }
            questions(side ? asked.prefix(onFront) : asked.dropFirst(onFront), &slip)
            if side { slip.element("p", class: "foot", written: Words.Residents.turnOver[language] + " →") }
            if !side { back(&slip) }
          }
        }
      }
    }
  }

  private func front(_ slip: inout HTMLWriter) {
    if let title = questionnaire.title { slip.element("h1", written: title.text(in: language)) }
    slip.element("p", written: text(questionnaire.consent))
    slip.element("div", class: "iam") { line in
      guard groups.count > 1 else { return }
      line.element("strong", written: Words.Residents.iAm[language])
      for group in groups {
        line.element("span") { choice in
          choice.add("<span class=\"box\"></span>")
          choice.written(group.person[language])
        }
      }
    }
    slip.element("p") { $0.element("strong", written: Words.Residents.tickOne[language]) }
  }

  private func questions(_ questions: ArraySlice<Questionnaire.Question>, _ slip: inout HTMLWriter) {
    slip.element("div", class: "heads") { heads in
      for face in Face.allCases { heads.element("span", written: face.phrase[language]) }
    }
    slip.element("div", class: "rows") { rows in
      for question in questions {
        rows.element("div", class: "asked") { row in
          row.picture(question.picture)
          row.element("span", written: text(question.wording))
          for face in Face.allCases { row.face(face) }
        }
      }
    }
  }

  private func back(_ slip: inout HTMLWriter) {
    slip.element("p", class: "foot", written: Words.Residents.intoTheBox[language])
    slip.element("p", class: "danger", written: questionnaire.danger.text(in: language))
  }

  private func text(_ wording: Questionnaire.Wording) -> String {
    (isForChildren ? wording.children : wording.adults).text(in: language)
  }
}

extension HTMLWriter {
  fileprivate mutating func picture(_ picture: QuestionPicture?) {
    guard let picture else { return add("<span></span>") }
    add("<svg class=\"picture\" aria-hidden=\"true\"><use href=\"#picture-" + picture.word + "\"/></svg>\n")
  }

  fileprivate mutating func face(_ face: Face) {
    add("<svg class=\"face\" aria-hidden=\"true\"><use href=\"#face-" + face.word + "\"/></svg>\n")
  }

  /// How it is handed out and counted, what it cannot do, and a table to count in.
  fileprivate mutating func handout(_ questionnaire: Questionnaire, for facility: Facility) {
    element("section", class: "handout") { page in
      page.element("h1", class: "stack", Words.Residents.handingOut)
      page.element("h2", Words.Residents.howTo)
      page.element("ol") { list in
        for step in ResidentPhrases.steps { list.element("li", class: "stack", step) }
      }
      page.element("h2", Words.Residents.cannot)
      page.element("ul") { list in
        for limit in questionnaire.limits { list.element("li", class: "stack", limit.sentence) }
      }
    }
    element("section", class: "handout counting") { $0.tally(questionnaire, for: facility) }
  }

  private mutating func tally(_ questionnaire: Questionnaire, for facility: Facility) {
    let groups = ResidentCounts.Group.allCases.filter { $0.residents.map { facility.residents.contains($0) } ?? true }
    element("h2") { heading in
      heading.words(Words.Residents.counting)
      for label in [Words.Residents.handedOut, Words.Residents.cameBack] {
        heading.add(" · ")
        heading.words(label)
        heading.add(": ________")
      }
    }
    element("table", class: "tally") { table in
      table.element("thead") { head in
        head.element("tr") { row in
          row.element("th", [("rowspan", "2")]) { $0.words(Words.Residents.question) }
          for group in groups { row.element("th", [("colspan", "3")]) { $0.words(group.phrase) } }
        }
        head.element("tr") { row in
          for _ in groups {
            for face in Face.allCases { row.element("th") { $0.face(face) } }
          }
        }
      }
      table.element("tbody") { body in
        for (index, question) in questionnaire.questions.enumerated()
        where question.groups.intersects(facility.residents) {
          body.tallyRow(question, index + 1, groups)
        }
      }
    }
  }

  /// - Parameter number: by which it is typed in.
  private mutating func tallyRow(
    _ question: Questionnaire.Question, _ number: Int, _ groups: [ResidentCounts.Group]
  ) {
    element("tr") { row in
      row.element("td") { cell in
        cell.picture(question.picture)
        cell.element("b", written: String(number))
        cell.element("span", class: "stack") { $0.words(question.wording.adults.sentence) }
      }
      for group in groups {
        let isAsked = group.residents.map { question.groups.contains($0) } ?? true
        for _ in Face.allCases { row.element("td", class: "count", written: isAsked ? "" : "–") }
      }
    }
  }
}
