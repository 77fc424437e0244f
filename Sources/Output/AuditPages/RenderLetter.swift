internal import AuditModel
public import AuditPlanning
internal import AuditScoring
public import AuditWording

/// A formal letter, ready to be numbered, signed and sealed: in Khmer, then in English.
///
/// - Parameter plan: by the standards that the letter is about.
public func renderLetter(
  _ kind: LetterKind, plan: ImprovementPlan, program: String, languages: PageLanguages,
  font: String?
) -> String {
  let page = HTMLPage(
    title: "careaudit · " + (languages == .khmer ? kind.subject.khmer : kind.rawValue) + " · " + plan.facility.id,
    languages: languages, font: font,
    style: EmbeddedFile.letterStyle.text)
  return page.document { body in
    for language in [Language.khmer, .english] where languages == .both || languages == language.pageLanguages {
      var writer = LetterWriter(kind: kind, plan: plan, program: program, language: language)
      body.add(writer.article())
    }
  }
}

extension Language {
  fileprivate var pageLanguages: PageLanguages { self == .khmer ? .khmer : .english }
}

private struct LetterWriter {
  let kind: LetterKind
  let plan: ImprovementPlan
  private var cycles: [CycleStanding] { plan.cycles }
  let program: String
  let language: Language

  mutating func article() -> String {
    var writer = HTMLWriter(language.pageLanguages)
    writer.element("article", [("lang", language.tag)]) { article in
      head(&article)
      addressee(&article)
      article.element("p", kind.opening(visits: visits))
      for cycle in cycles { article.element("p", cycle.letterSentence(on: plan.today)) }
      findings(&article)
      article.element("p", kind.regards)
      if language == .khmer { blank(LetterPhrases.place, class: "place", &article) }
      article.element("p", class: "seal", LetterPhrases.signature)
      sources(&article)
      article.element("p", class: "faint", LetterPhrases.fromRecords)
      article.element("p", class: "faint", written: program)
    }
    return writer.text
  }

  private func head(_ article: inout HTMLWriter) {
    article.element("p", class: "kingdom", LetterPhrases.kingdom)
    article.element("p", class: "motto", LetterPhrases.motto)
    article.element("p", LetterPhrases.ministry)
    blank(LetterPhrases.office, &article)
    blank(LetterPhrases.number, &article)
    if language == .english { blank(LetterPhrases.place, &article) }
    article.element("h1", kind.subject)
  }

  /// - Parameter style: Khmer letters close with place and date, on the right, above the seal.
  private func blank(_ label: Sentence, class style: String? = nil, _ article: inout HTMLWriter) {
    article.element("p", class: style) { line in
      line.words(label)
      line.add("<span class=\"blank\">&#160;</span>")
    }
  }

  /// A confidential facility is named by hand: the letter tells its id alone.
  private func addressee(_ article: inout HTMLWriter) {
    let facility = plan.facility
    let isOpen = facility.location == .open
    let name = isOpen ? facility.name?.sentence : nil
    article.element("p") { line in
      line.words(kind.to)
      if kind == .report {
        line.words(LetterPhrases.minister)
        line.add("<br>")
      } else {
        line.words(LetterPhrases.manager)
      }
      if let name { line.words(name) } else { line.add("<span class=\"blank\">&#160;</span>") }
      line.written(" (" + facility.id + ")")
      if isOpen, let province = facility.province { line.words(Sentence(", ", " ") + province.phrase) }
    }
    article.element("p") { line in
      line.words(LetterPhrases.subject)
      line.words(kind.subject)
    }
    article.element("p") { line in
      line.words(LetterPhrases.reference)
      for (index, scored) in plan.audits.enumerated() {
        let standard = scored.sheet.standard
        if index > 0 { line.add("; ") }
        line.words(Sentence(standard.title(in: .english), standard.title(in: .khmer)))
        line.written(" (" + standard.id + " " + standard.identity.version + ")")
        if let tailoring = standard.tailoring {
          line.add(", ")
          line.words(Sentence(tailoring.text(in: .english), tailoring.text(in: .khmer)))
        }
      }
    }
  }

  private func findings(_ article: inout HTMLWriter) {
    let shown = shownFindings
    let last = kind == .secondInspection ? LetterPhrases.proof : LetterPhrases.action
    article.element("table") { table in
      table.element("thead") { head in
        head.element("tr") { line in
          for title in [Sentence(same: "№"), LetterPhrases.finding, LetterPhrases.source, last] {
            line.element("th", title)
          }
        }
      }
      table.element("tbody") { rows in
        for (number, finding) in shown.enumerated() { rows.element("tr") { row(number + 1, finding, &$0) } }
      }
    }
  }

  private var shownFindings: [Int] { kind.findings(of: plan) }

  private func row(_ number: Int, _ index: Int, _ line: inout HTMLWriter) {
    let finding = plan.findings[index]
    let place = finding.criteria[0]
    let criterion = plan.criterion(place)
    line.element("td", class: "number", Sentence(same: String(number)).inKhmerDigits)
    line.element("td") { cell in
      cell.element("p", criterion.text?.sentence ?? Sentence(same: criterion.id))
      cell.element("p", criterion.level.phrase + Sentence(same: " · ") + plan.ratingSentence(place))
      if let note = plan.note(place, in: language) { cell.element("p", written: "“" + note + "”") }
    }
    line.element("td", class: "faint") { cell in
      for place in finding.criteria {
        cell.element("p", Sentence(same: plan.name(place) + " · ") + letterVisitPhrase(finding.record))
      }
      if let basis = criterion.basis {
        cell.element("p", Sentence(basis.text(in: .english), basis.text(in: .khmer)))
      }
    }
    line.element("td") { cell in
      if finding.actions.isEmpty { cell.element("p", LetterPhrases.none) }
      for action in finding.actions.map({ plan.actions[$0] }) {
        if kind == .secondInspection {
          cell.element("p", (action.proof ?? action.action).sentence)
        } else {
          cell.element("p", action.action.sentence)
          cell.element("p", class: "words", action.letterDueSentence(on: plan.today) ?? PlanPhrases.noDue)
          if let first = plan.firstFound(action) {
            cell.element("p", class: "faint", (PlanPhrases.firstFound + first.inWords).inKhmerDigits)
          }
        }
        let remark = action.entry?.remark(on: plan.today, isLetter: true)
        if action.status != .open || remark != nil {
          cell.element(
            "p", class: "faint",
            remark.map { action.status.phrase + Sentence(same: " · ") + $0 } ?? action.status.phrase)
        }
      }
      if !finding.actions.isEmpty, !finding.canBeMended {
        cell.element("p", class: "faint", LetterPhrases.leftToOthers)
      }
    }
  }

  /// What the findings rest on, each source once.
  private func sources(_ article: inout HTMLWriter) {
    var told: Set<String> = []
    article.element("p", class: "faint") { line in
      line.words(Phrases.sources + Sentence(same: ": "))
      for place in shownFindings.flatMap({ plan.findings[$0].criteria }) {
        let basis = plan.criterion(place).basis?.sources ?? []
        for source in plan.standard(place).description.sources where basis.contains(source.id) {
          guard told.insert(source.id).inserted else { continue }
          line.written(source.id + (source.title.map { " — " + $0[language] } ?? "") + ". ")
        }
      }
    }
  }

  /// The visits that found what is listed.
  private var visits: [CalendarDay] { Set(shownFindings.map { plan.findings[$0].date }).sorted() }
}
