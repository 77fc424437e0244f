internal import AuditModel
internal import AuditWording
public import StandardDrafting
internal import TextFitting

/// What became of each part of a checklist, and what a person must still say of the draft.
///
/// - Parameters:
///   - toDos: each with the lines of the draft that it is about.
///   - origin: the name of the checklist's file.
public func renderDraftReport(
  _ draft: StandardDraft, id: String, toDos: [(toDo: DraftToDo, lines: [Int])], origin: String, style: PageStyle
) -> String {
  let language = style.language
  var page = TextPage(isColoured: style.isColoured)
  let sections = draft.sections.filter { !$0.criteria.isEmpty }
  page.line(
    Words.Draft.summary(
      standard: id, criteria: sections.reduce(0) { $0 + $1.criteria.count }, sections: sections.count,
      measures: draft.measures.count)[language], .strong)
  page.blank()
  page.line(Words.Draft.parts(file: origin)[language], .strong)
  let groups = Fate.allCases.flatMap { fate in draft.parts.groups.filter { $0.fate == fate } }
  for fate in Fate.allCases {
    let groups = groups.filter { $0.fate == fate }
    guard !groups.isEmpty else { continue }
    page.line(fate.phrase[language], indent: 2)
    for group in groups {
      let more = group.count > group.names.count && !group.names.isEmpty ? ", …" : ""
      page.entry(
        String(group.count),
        group.kind + (group.names.isEmpty ? "" : ": ") + group.names.joined(separator: ", ") + more,
        indent: 4, labelWidth: 7)
    }
  }
  page.blank()
  page.line(Words.Draft.toDo[language], .strong)
  for (toDo, lines) in toDos {
    let shown = lines.prefix(12).map { String($0) }.joined(separator: ", ")
    let more = lines.count > 12 ? Words.Draft.moreLines(count: lines.count - 12)[language] : ""
    page.entry(toDo.word, toDo.phrase(draft)[language], indent: 2, labelWidth: 12)
    page.line(Words.Draft.onLines(lines: shown)[language] + more, indent: 14, .faint)
  }
  return page.text
}

extension Fate {
  fileprivate var phrase: Sentence {
    switch self {
    case .criterion: Words.Draft.fateCriterion
    case .section: Words.Draft.fateSection
    case .measure: Words.Draft.fateMeasure
    case .scale: Words.Draft.fateScale
    case .recordedCriterion: Words.Draft.fateRecordedCriterion
    case .title: Words.Draft.fateTitle
    case .guidance: Words.Draft.fateGuidance
    case .applies: Words.Draft.fateApplies
    case .level: Words.Draft.fateLevel
    case .source: Words.Draft.fateSource
    case .text: Words.Draft.fateText
    case .remark: Words.Draft.fateRemark
    case .leftOut: Words.Draft.fateLeftOut
    }
  }
}

extension DraftToDo {
  fileprivate func phrase(_ draft: StandardDraft) -> Sentence {
    switch self {
    case .language: Words.Draft.toDoLanguage(language: draft.heading.foreignLanguage ?? "?")
    case .khmer: Words.Draft.toDoKhmer
    case .english: Words.Draft.toDoEnglish
    case .ratings: Words.Draft.toDoRatings
    case .weights: Words.Draft.toDoWeights
    case .level: Words.Draft.toDoLevel
    case .choice: Words.Draft.toDoChoice
    case .thresholds: Words.Draft.toDoThresholds
    case .meaning: Words.Draft.toDoMeaning
    case .question: Words.Draft.toDoQuestion
    case .title: Words.Draft.toDoTitle
    case .verify: Words.Draft.toDoVerify
    case .basis: Words.Draft.toDoBasis
    }
  }
}
