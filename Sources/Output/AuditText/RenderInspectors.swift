internal import AuditChecking
internal import AuditComparison
internal import AuditModel
public import AuditReports
internal import AuditScoring
internal import AuditWording

extension InspectorReport {
  public func text(style: PageStyle, program: String) -> String {
    let language = style.language
    var page = TextPage(isColoured: style.isColoured)
    page.line(
      Words.Comparison.inspectors[language] + (isMinistry ? " — " + facility.id : "") + " · " + firstDay + " / "
        + secondDay,
      .strong)
    page.line(view.statement[language], .strong)
    if let note = language.draftNote { page.line(note[language], .faint) }
    if isFarApart { page.line("! " + Words.Inspector.apart[language], hanging: 2, .poor) }
    if !isMinistry { page.line(Words.Inspector.noNotes[language], .faint) }
    for (pair, found) in zip(pairs, agreements) {
      page.blank()
      page.line(
        found.standard.title(in: language) + " (" + found.standard.id + " " + found.standard.identity.version + ")",
        .strong)
      page.line(found.agreement.inspectorText(language), indent: 2, hanging: 4)
      page.line(Words.Comparison.talkOver[language] + ":", indent: 2)
      if found.differences.isEmpty { page.line(Words.Comparison.nothingToTalkOver[language], indent: 4) }
      for difference in found.differences { add(difference, found.standard, pair, language, &page) }
    }
    page.blank()
    page.line(Words.Comparison.definitions[language], .faint)
    page.line(Words.Common.scoredBy[language] + " " + program, .faint)
    return page.text
  }

  private func add(
    _ difference: InspectorAgreement.Difference, _ standard: Standard,
    _ pair: (first: ScoredAudit, second: ScoredAudit),
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
      page.line(Words.Common.note[language] + " " + mark + ": " + note, indent: 6, hanging: 8)
    }
  }
}
