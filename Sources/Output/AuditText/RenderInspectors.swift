internal import AuditChecking
internal import AuditComparison
internal import AuditDesk
internal import AuditModel
public import AuditReports
internal import AuditScoring
internal import AuditWording

extension InspectorReport {
  public func text(style: PageStyle, program: String) -> String {
    let language = style.language
    var page = TextPage(isColoured: style.isColoured)
    page.line(heading[language], .strong)
    page.line(view.statement[language], .strong)
    if let note = language.draftNote { page.line(note[language], .faint) }
    for note in notes { page.line("! " + note[language], hanging: 2, .faint) }
    for part in parts {
      page.blank()
      let identity = part.standard.identity
      page.line(part.standard.title(in: language) + " (" + identity.id + " " + identity.version + ")", .strong)
      if let pooled = part.pooled { page.line(pooled.sentence[language], indent: 2, hanging: 4, .strong) }
      for pair in part.pairs { add(pair, part.standard, language, &page) }
    }
    page.blank()
    page.line(Words.Comparison.definitions[language], .faint)
    page.line(Words.Common.scoredBy[language] + " " + program, .faint)
    return page.text
  }

  private func add(_ one: Pair, _ standard: Standard, _ language: Language, _ page: inout TextPage) {
    if !isSingle { page.line(label(one.pair)[language], indent: 2) }
    page.line(one.found.agreement.inspectorText(language), indent: 2, hanging: 4)
    page.line(Words.Comparison.talkOver[language] + Words.Common.bareColon[language], indent: 2)
    if one.found.differences.isEmpty { page.line(Words.Comparison.nothingToTalkOver[language], indent: 4) }
    for difference in one.found.differences { add(difference, standard, one.pair, language, &page) }
  }

  private func add(
    _ difference: InspectorAgreement.Difference, _ standard: Standard,
    _ pair: InspectedPair,
    _ language: Language, _ page: inout TextPage
  ) {
    let criterion = standard.criteria[difference.criterion]
    page.line(
      criterion.told(
        rating(difference.first, standard) + Sentence(same: " ≠ ") + rating(difference.second, standard))[language],
      indent: 4, hanging: 6, criterion.level == .critical ? .bad : nil)
    if let asked = criterion.asked { page.line(asked[language], indent: 6, hanging: 8) }
    guard isMinistry else { return }
    for (mark, side) in [("1", pair.first), ("2", pair.second)] {
      guard let note = side.audit.note(on: difference.criterion, in: language) else { continue }
      page.line(Words.Common.note[language] + " " + mark + Words.Common.colon[language] + note, indent: 6, hanging: 8)
    }
  }
}
