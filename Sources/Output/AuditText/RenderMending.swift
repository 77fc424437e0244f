public import AuditComparison
public import AuditModel
internal import AuditReports
internal import AuditWording

/// What mends, as a page of text.
public func renderMending(_ mending: MendingComparison, on day: CalendarDay, program: String, style: PageStyle)
  -> String
{
  let language = style.language
  var page = TextPage(isColoured: style.isColoured)
  page.line(Words.Mending.title[language] + " — " + day.iso, .strong)
  page.line(mending.statement[language], .strong)
  if let note = language.draftNote { page.line(note[language], .faint) }
  if let scope = mending.scope { page.line(scope[language]) }
  for remark in mending.remarkSentences { page.line("! " + remark[language], hanging: 2, .poor) }
  for caveat in mending.caveats { page.line("- " + caveat[language], hanging: 2, .faint) }
  for one in mending.standards { page.mending(one, language) }
  page.blank()
  page.line(Words.Comparison.definitions[language], .faint)
  page.line(Words.Common.scoredBy[language] + " " + program, .faint)
  return page.text
}

extension TextPage {
  fileprivate mutating func mending(_ one: StandardMending, _ language: Language) {
    blank()
    line(one.heading[language], .strong)
    for finding in one.findings { line("- " + finding[language], indent: 2, hanging: 4) }
    blank()
    line(Words.Mending.criteria[language], indent: 2, .strong)
    line(Words.Mending.spreadNote[language], indent: 4, .faint)
    let criteria = InShort(one.seen) { one.standard.criteria[$0.criterion].level == .critical }
    for item in criteria.shown {
      let criterion = one.standard.criteria[item.criterion]
      line(
        criterion.told()[language] + " · " + item.findings.all.metText[language], indent: 4, hanging: 6)
      if let asked = criterion.asked { line(asked[language], indent: 6, hanging: 8) }
      figures(item.findings.all, language)
      split(item.findings, language)
    }
    if let more = criteria.more { line(more[language], indent: 4, .faint) }
    if let unseen = one.unseen { line(unseen[language], indent: 4, hanging: 6, .faint) }
    blank()
    line(Words.Mending.actions[language], indent: 2, .strong)
    if one.seenActions.isEmpty { line(Words.Mending.noActions[language], indent: 4) }
    let actions = InShort(one.seenActions)
    for item in actions.shown {
      line(item.id + " · " + item.findings.metText[language], indent: 4, hanging: 6)
      if let action = item.action { line(action.text(in: language), indent: 6) }
      figures(item.findings, language)
    }
    if let more = actions.more { line(more[language], indent: 4, .faint) }
  }

  private mutating func figures(_ mending: Mending, _ language: Language) {
    let parts: [(Sentence, Sentence?)] = [
      (Words.Mending.days, mending.days.text), (Words.Mending.planned, mending.plannedText),
      (Words.Mending.paid, mending.spent.text),
    ]
    let told = parts.compactMap { name, text in
      text.map { name[language] + Words.Common.colon[language] + $0[language] }
    }
    if !told.isEmpty { line(told.joined(separator: " · "), indent: 6, hanging: 8) }
  }

  private mutating func split(_ findings: SplitMending, _ language: Language) {
    guard let with = findings.withAction, let without = findings.withoutAction else { return }
    let parts = [(Words.Mending.with, with), (Words.Mending.without, without)].map { name, part in
      name[language] + Words.Common.colon[language] + part.met.phrase[language]
    }
    line(parts.joined(separator: " · "), indent: 6, hanging: 8)
  }
}
