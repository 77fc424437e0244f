public import AuditModel
internal import AuditWording
internal import TextFitting

/// What those who live in a place are asked, where each question comes from and what its answers bear on.
///
/// - Parameter questionnaire: nil where there is none that can be used.
public func renderQuestionnaire(_ questionnaire: Questionnaire?, style: PageStyle) -> String {
  let language = style.language
  var page = TextPage(isColoured: style.isColoured)
  guard let questionnaire else {
    page.line(Words.Residents.none[language])
    return page.text
  }
  page.line(
    [questionnaire.title?[language], questionnaire.id + "." + String(questionnaire.revision)].compactMap { $0 }
      .joined(separator: " · "), hanging: 2, .strong)
  for (tongue, status) in questionnaire.translations {
    page.line(
      Words.Report.translation[language] + Words.Common.colon[language] + tongue.phrase[language]
        + Words.List.beside[language]
        + status.phrase[language], indent: 2,
      .faint)
  }
  page.blank()
  page.line(questionnaire.consent.adults[language], indent: 2)
  page.line(questionnaire.danger[language], indent: 2)
  for question in questionnaire.questions {
    page.blank()
    page.line(question.id + " · " + question.wording.adults[language], indent: 2, hanging: 4, .strong)
    if question.groups.words.contains(where: \.isOfChildren) {
      if question.wording.children[language] != question.wording.adults[language] {
        page.line(
          Words.Residents.toChildren[language] + Words.Common.colon[language] + question.wording.children[language],
          indent: 4, hanging: 6)
      }
    } else {
      page.line(Words.Residents.adultsOnly[language], indent: 4)
    }
    page.line(
      Words.Residents.bearsOn[language] + Words.Common.colon[language] + question.criteria.joined(separator: ", "),
      indent: 4, hanging: 6,
      .faint)
    if let basis = question.basis {
      page.line(basis.text(in: language), indent: 4, hanging: 6, .faint)
      if let note = basis.note { page.line(note.withItsLanguage[language], indent: 4, hanging: 6, .faint) }
    }
  }
  page.blank()
  page.line(Words.Residents.cannot[language], .strong)
  for limit in questionnaire.limits { page.line("- " + limit[language], indent: 2, hanging: 4) }
  page.blank()
  page.line(Words.Common.sources[language], .strong)
  for source in questionnaire.sources {
    page.entry(source.id, source.title?[language] ?? "", indent: 2, labelWidth: 24)
    if let url = source.url { page.raw(String(repeating: " ", count: 26) + url.printable) }
  }
  return page.text
}
