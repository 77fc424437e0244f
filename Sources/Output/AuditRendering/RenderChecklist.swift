public import AuditChecking
public import AuditModel

/// A checklist as plain text, to print or to read from.
public func renderChecklist(
  _ checklist: Checklist, for facility: Facility, measures: MeasureCatalogue, style: PageStyle
) -> String {
  let language = style.language
  var page = TextPage(isColoured: style.isColoured)
  page.line(ChecklistPhrases.title[language] + " — " + facility.id, .strong)
  page.line(checklist.summary(in: language))
  page.line(checklist.standards.map { $0.id + " " + $0.identity.version }.joined(separator: ", "), hanging: 2, .faint)
  if language == .khmer { page.line(Phrases.draftKhmer[.khmer], .faint) }
  if !checklist.measures.isEmpty {
    page.blank()
    page.line(ChecklistPhrases.measures[language], .strong)
    for item in checklist.measures {
      let measure = measures.measures[item.measure]
      page.entry("[      ]", measure.label(in: language) + " · " + measure.id, indent: 2, labelWidth: 10)
    }
  }
  if !checklist.services.isEmpty {
    page.blank()
    page.line(ChecklistPhrases.services[language], .strong)
    for service in checklist.services {
      page.entry("[ ]", service.phrase[language] + " · " + service.word, indent: 2, labelWidth: 5)
    }
  }
  for stop in WalkStop.allCases {
    let questions = checklist.questions(at: stop)
    guard !questions.isEmpty else { continue }
    page.blank()
    page.line(stop.phrase[language] + " (" + String(questions.count) + ")", .strong)
    for question in questions { show(question, on: &page, language) }
  }
  return page.text
}

private func show(_ question: Checklist.Question, on page: inout TextPage, _ language: Language) {
  let criterion = question.criterion
  page.entry(
    "[ ]", criterion.question(in: language), indent: 2, labelWidth: 5, criterion.level == .critical ? .bad : nil)
  var facts = [criterion.level.phrase[language], question.standard.id + "/" + criterion.id]
  if case .sample(let atLeast, _) = criterion.answer {
    facts.append(Phrases.atLeastLooked[language] + " " + String(atLeast))
  }
  if !criterion.hear.isEmpty {
    facts.append(
      Phrases.mustHear[language] + ": " + criterion.hear.words.map { $0.phrase[language] }.joined(separator: ", "))
  }
  if !question.decidesToo.isEmpty {
    facts.append(
      ChecklistPhrases.decidesToo[language] + " "
        + question.decidesToo.map { $0.standard.id + "/" + $0.criterion.id }.joined(separator: ", "))
  }
  page.line(facts.joined(separator: " · "), indent: 7, hanging: 9, .faint)
}

/// A checklist as a page to print: both languages, boxes to tick, room for notes, nothing loaded from anywhere.
public func renderChecklistHTML(
  _ checklist: Checklist, for facility: Facility, measures: MeasureCatalogue
) -> String {
  var body = HTMLWriter()
  body.element("h1", both: ChecklistPhrases.title, tail: " — " + facility.id)
  body.element("p", english: checklist.summary(in: .english), khmer: checklist.summary(in: .khmer))
  body.element(
    "p", text: checklist.standards.map { $0.id + " " + $0.identity.version }.joined(separator: ", "), style: "facts")
  body.element("p", both: Phrases.draftKhmer, style: "facts")
  body.element("p", both: ChecklistPhrases.signature, style: "sign")
  if !checklist.measures.isEmpty {
    body.element("h2", both: ChecklistPhrases.measures)
    body.table(
      checklist.measures.map { item in
        let measure = measures.measures[item.measure]
        return (measure.label(in: .english), measure.label(in: .khmer), measure.id)
      })
  }
  if !checklist.services.isEmpty {
    body.element("h2", both: ChecklistPhrases.services)
    body.table(checklist.services.map { ($0.phrase.english, $0.phrase.khmer, $0.word) })
  }
  for stop in WalkStop.allCases {
    let questions = checklist.questions(at: stop)
    guard !questions.isEmpty else { continue }
    body.element("h2", both: stop.phrase)
    for question in questions { body.question(question) }
  }
  return HTMLWriter.page(title: "careaudit · " + facility.id, body: body.text)
}

extension Checklist {
  fileprivate func summary(in language: Language) -> String {
    let share = criteria == 0 ? 0 : (asked * 1000 / criteria + 5) / 10
    return Sentence(
      "\(asked) things to ask instead of \(criteria) criteria (\(share)%): each thing is asked once",
      "សួរ \(asked) ចំណុច ជំនួសលក្ខណៈវិនិច្ឆ័យ \(criteria) (\(share)%)៖ ចំណុចនីមួយៗសួរតែម្តង")[language]
  }
}

extension Criterion {
  /// The question as it is read out, or the requirement where there is none.
  func question(in language: Language) -> String { (ask ?? text)?[language] ?? id }
}

extension Measure {
  /// Its title with the unit.
  func label(in language: Language) -> String {
    title[language] + (unit.map { " (" + $0[language] + ")" } ?? "")
  }
}

private enum ChecklistPhrases {
  static let title = Sentence("Checklist", "បញ្ជីត្រួតពិនិត្យ")
  static let measures = Sentence("Count and measure first", "រាប់ និងវាស់មុនគេ")
  static let services = Sentence(
    "Services: for whom provided, for whom referred", "សេវា៖ ផ្តល់ជូនអ្នកណា បញ្ជូនបន្តអ្នកណា")
  static let decidesToo = Sentence("decides too", "ឆ្លើយផងដែរសម្រាប់")
  static let signature = Sentence("Date, team, signatures:", "កាលបរិច្ឆេទ ក្រុម ហត្ថលេខា៖")
}

extension WalkStop {
  var phrase: Sentence {
    switch self {
    case .papers: Sentence("Papers", "ឯកសារ")
    case .staff: Sentence("Staff", "បុគ្គលិក")
    case .gate: Sentence("Gate and grounds", "ខ្លោងទ្វារ និងបរិវេណ")
    case .kitchen: Sentence("Kitchen and food", "ផ្ទះបាយ និងចំណីអាហារ")
    case .rooms: Sentence("Rooms", "បន្ទប់")
    case .washing: Sentence("Toilets and washing", "បង្គន់ និងកន្លែងងូតទឹក")
    case .health: Sentence("Health", "សុខភាព")
    case .files: Sentence("Files", "សំណុំរឿង")
    case .talksWithStaff: Sentence("Talks with staff", "ការសម្ភាសបុគ្គលិក")
    case .talksWithResidents: Sentence("Talks with residents", "ការសម្ភាសអ្នកស្នាក់នៅ")
    }
  }
}

extension Service {
  var phrase: Sentence {
    switch self {
    case .shelter: Sentence("safe shelter", "ជម្រកសុវត្ថិភាព")
    case .psychoSocial: Sentence("psycho-social support", "ការគាំទ្រផ្លូវចិត្តសង្គម")
    case .physicalHealth: Sentence("physical health care", "ការថែទាំសុខភាពផ្លូវកាយ")
    case .nutrition: Sentence("nutrition", "អាហារូបត្ថម្ភ")
    case .training: Sentence("life-skills and vocational training", "ការបណ្តុះបណ្តាលបំណិនជីវិត និងវិជ្ជាជីវៈ")
    case .economicSecurity: Sentence("economic security", "សន្តិសុខសេដ្ឋកិច្ច")
    case .education: Sentence("education", "ការអប់រំ")
    case .identityDocuments: Sentence("identity documents", "ឯកសារអត្តសញ្ញាណ")
    case .legalInformation: Sentence("legal information", "ព័ត៌មានផ្លូវច្បាប់")
    case .legalProceedings: Sentence("support in legal proceedings", "ការគាំទ្រក្នុងនីតិវិធីតុលាការ")
    }
  }
}

extension HTMLWriter {
  fileprivate mutating func question(_ question: Checklist.Question) {
    let criterion = question.criterion
    add("<section class=\"" + criterion.level.word + "\">\n")
    element("p", text: criterion.question(in: .english), style: "ask")
    add(
      "<p class=\"ask\" lang=\"km\">" + HTMLWriter.escaped(criterion.question(in: .khmer)) + "</p>\n<p class=\"tick\">")
    if case .sample(let atLeast, _) = criterion.answer {
      add(sampleBlanks(atLeast))
    } else {
      for rating in question.standard.scale.words.indices {
        let english = question.standard.ratingWord(UInt8(rating), in: .english)
        let khmer = question.standard.ratingWord(UInt8(rating), in: .khmer)
        add("☐ " + HTMLWriter.escaped(english) + " <span lang=\"km\">" + HTMLWriter.escaped(khmer) + "</span> ")
      }
    }
    if criterion.allowsNotApplicable { add("☐ not applicable <span lang=\"km\">មិនពាក់ព័ន្ធ</span>") }
    add("</p>\n<p class=\"note\"></p>\n")
    let ids =
      [question.standard.id + "/" + criterion.id] + question.decidesToo.map { $0.standard.id + "/" + $0.criterion.id }
    var facts = criterion.level.phrase.english + " · " + ids.joined(separator: ", ")
    if !criterion.hear.isEmpty { facts += " · hear: " + criterion.hear.words.map { $0.word }.joined(separator: ", ") }
    if let basis = criterion.basis { facts += " · " + basis.text(in: .english) }
    element("p", text: facts, style: "facts")
    add("</section>\n")
  }

  /// Where the three numbers of a sample are written, rule S10.
  private func sampleBlanks(_ atLeast: Int64) -> String {
    let blanks: [(Sentence, String)] = [
      (Phrases.looked, " (≥ " + String(atLeast) + ")"), (Phrases.of, ""), (Phrases.conforming, ""),
    ]
    return blanks.map { sentence, tail in
      HTMLWriter.escaped(sentence.english) + " <span lang=\"km\">" + HTMLWriter.escaped(sentence.khmer) + "</span>"
        + HTMLWriter.escaped(tail) + " ______ "
    }.joined()
  }
}
