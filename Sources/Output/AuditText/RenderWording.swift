public import AuditDesk
internal import AuditModel
public import AuditReports
internal import AuditWording

/// All texts, one below the other, and how much of them is reviewed.
public func renderWording(_ texts: [ToldWording], style: PageStyle) -> String {
  let language = style.language
  var page = TextPage(isColoured: style.isColoured)
  for one in texts {
    page.line(one.text.key, hanging: 2, .strong)
    page.line(one.place[language], indent: 2, .faint)
    if let about = one.about { page.line(about[language], indent: 2, .faint) }
    for tongue in Language.allCases {
      guard let text = one.text[tongue] else { continue }
      page.entry(tongue.tag, text, indent: 2, labelWidth: 4)
    }
    let state = [one.state.phrase[language], one.mark?.by, one.mark?.on.iso].compactMap { $0 }
    page.line(state.joined(separator: " · "), indent: 2, one.mark == nil ? .poor : .good)
    for remark in [one.remark, one.finding] {
      if let remark { page.line(remark, indent: 2, hanging: 4) }
    }
    page.blank()
  }
  page.line(Words.Wording.reviewHeading[language], .strong)
  for (name, isOfProgram) in [(Words.Wording.programTexts, true), (Words.Wording.standardsTexts, false)] {
    var tally = ReviewTally()
    for one in texts where one.text.isOfProgram == isOfProgram { tally.add(one.mark) }
    if tally.all > 0 { page.entry(name[language], tally.sentence[language], indent: 2, labelWidth: 28) }
  }
  return page.text
}

/// What a review changes, said in words and part by part.
///
/// - Parameter taken: how many sentences change in the program's source.
public func renderWordingChanges(_ changes: [ReviewChange], taken: Int, style: PageStyle) -> String {
  let language = style.language
  var page = TextPage(isColoured: style.isColoured)
  for change in changes {
    page.line(change.text.key, hanging: 2, .strong)
    for part in changedParts(change) {
      page.line(part.name[language], indent: 2)
      if let before = part.before { page.line("− " + before, indent: 4, hanging: 6, .bad) }
      if let now = part.now { page.line("+ " + now, indent: 4, hanging: 6, .good) }
    }
    page.blank()
  }
  let texts = changes.count { $0.changesText }
  let marks = changes.map(\.mark)
  let reviewed = marks.count { if case .set = $0 { true } else { false } }
  let counts: [(Int, (Int) -> Sentence)] = [
    (texts, { Words.Wording.countTexts(count: $0) }), (reviewed, { Words.Wording.countReviewed(count: $0) }),
    (marks.count { $0 == .removed }, { Words.Wording.countDrafts(count: $0) }),
    (changes.count { $0.remark != nil }, { Words.Wording.countRemarks(count: $0) }),
  ]
  let said = counts.filter { $0.0 > 0 }.map { $0.1($0.0) }
  if said.isEmpty {
    if taken == 0 { page.line(Words.Wording.nothingChanges[language]) }
  } else {
    page.line(said.joined(by: Words.List.comma)[language])
  }
  return page.text
}
