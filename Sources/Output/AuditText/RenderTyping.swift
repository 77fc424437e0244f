public import AuditAsking
internal import AuditMerging
internal import AuditModel
public import AuditReports
public import AuditWording

extension TypingView {
  // MARK: One line

  /// What was understood of a line, and what it replaces.
  public func understood(_ entry: TypedEntry, before: TypedEntry?, of visit: TypedVisit, style: PageStyle) -> String {
    let language = style.language
    var page = TextPage(isColoured: style.isColoured)
    var facts = [value(of: entry, language)]
    if let before, before != entry {
      facts.append(Words.Typing.was[language] + " " + value(of: before, language))
    }
    let done = visit.asked.count - visit.openLines.count
    page.entry(
      "  " + (entry.line.map(code) ?? "  ··"),
      facts.joined(separator: " · ") + "  (" + String(done) + "/" + String(visit.asked.count) + ")", labelWidth: 9,
      .good
    )
    if let line = entry.line { page.line(question(line)[language], indent: 9, .faint) }
    if let doubt = doubt(entry, in: visit) { page.line(doubt[language], indent: 9, hanging: 11, .poor) }
    for warning in warnings(of: entry, language) { page.line(warning, indent: 9, hanging: 11, .poor) }
    return page.text
  }

  /// Asks whether a typed value that makes no sense is meant; nil where it makes sense.
  ///
  /// - Parameters:
  ///   - entry: as it was typed, and not yet of the visit.
  ///   - visit: what was typed before.
  ///   - style: how it is to look.
  public func asking(of entry: TypedEntry, in visit: TypedVisit, style: PageStyle) -> String? {
    guard let doubt = doubt(entry, in: visit) else { return nil }
    var page = TextPage(isColoured: style.isColoured)
    page.line(doubt[style.language], indent: 2, hanging: 4, .poor)
    page.line(Words.Typing.typeAgain[style.language], indent: 2, hanging: 4)
    return page.text
  }

  public func takenBack(_ entry: TypedEntry, style: PageStyle) -> String {
    var page = TextPage(isColoured: style.isColoured)
    page.entry(
      "  " + (entry.line.map(code) ?? "  ··"),
      Words.Typing.takenBack[style.language] + Words.Common.colon[style.language] + value(of: entry, style.language),
      labelWidth: 9, .poor)
    return page.text
  }

  /// What a line asks, what can be typed there, and what stands there now.
  public func asked(_ line: Int, of visit: TypedVisit, style: PageStyle) -> String {
    let language = style.language
    var page = TextPage(isColoured: style.isColoured)
    page.entry("  " + code(line), question(line)[language], labelWidth: 9, .strong)
    if let requirement = requirement(line) { page.line(requirement[language], indent: 9, hanging: 11) }
    let boxes: Sentence =
      switch form.lines[line].subject {
      case .measure: Words.Paper.value
      case .service: Sentence(same: "p, r, -: ") + groups
      case .question: boxes(line)
      }
    page.line(boxes[language], indent: 9, .faint)
    if let entry = visit.entry(on: line) { page.line(value(of: entry, language), indent: 9, .good) }
    return page.text
  }

  private func value(of entry: TypedEntry, _ language: Language) -> String {
    switch entry {
    case .measure(let line, let value):
      guard case .measure(let measure) = form.lines[line].subject else { return value.text }
      return value.text + (measures.measures[measure].unit.map { " " + $0[language] } ?? "")
    case .service(_, let content): return described(content, language)
    case .answer(let line, let content): return described(content, line, language)
    case .cleared: return Words.Typing.cleared[language]
    case .by(let text): return Words.Common.team[language] + Words.Common.colon[language] + text
    case .note(let text): return Words.Typing.visitNote[language] + Words.Common.colon[language] + text
    case .detail(let detail, let text): return detail.phrase[language] + Words.Common.colon[language] + text
    case .danger(let danger):
      let what = danger.isBlank ? Words.Typing.cleared[language] : danger.asTyped[language]
      return Words.Danger.one[language] + " " + danger.id + Words.Common.colon[language] + what
    case .inside(let content): return told(content, language) ?? ""
    case .follows(let text): return Words.Typing.follows[language] + " " + text
    case .count(let what, let numbers): return what.sentence(numbers, by: questionnaire)[language]
    }
  }

  private func described(_ content: ServiceContent, _ language: Language) -> String {
    var parts: [String] = []
    for (title, groups) in [(Words.Paper.provided, content.provided), (Words.Common.referred, content.referred)]
    where !groups.isEmpty {
      parts.append(
        title[language] + Words.Common.colon[language]
          + groups.words.map { $0.phrase[language] }.joined(separator: Words.List.comma[language]))
    }
    if parts.isEmpty { parts.append(Words.Common.notOffered[language]) }
    if !content.to.isEmpty {
      parts.append(Words.Paper.referredTo[language] + Words.Common.colon[language] + content.to.text)
    }
    if !content.note.isEmpty {
      parts.append(Words.Common.note[language] + Words.Common.colon[language] + content.note.text)
    }
    return parts.joined(separator: " · ")
  }

  private func described(_ content: AnswerContent, _ line: Int, _ language: Language) -> String {
    guard case .question(let question) = form.lines[line].subject else { return "" }
    var parts: [String] = []
    switch content.rating {
    case "not-applicable": parts.append(Words.Common.notApplicable[language])
    case "not-assessed": parts.append(Words.Common.notAssessed[language])
    case let word:
      if let rating = question.standard.scale.rating(word) {
        parts.append(question.standard.ratingWord(rating, in: language))
      } else if let sample = content.sample {
        parts.append(described(sample, language))
      } else {
        parts.append(Words.Typing.noteOnly[language])
      }
    }
    if !content.heard.isEmpty {
      parts.append(
        Words.Paper.heard[language] + Words.Common.colon[language]
          + content.heard.words.map { $0.phrase[language] }.joined(separator: Words.List.comma[language]))
    }
    if !content.evidence.isEmpty {
      parts.append(
        Words.Common.evidence[language] + Words.Common.colon[language] + content.evidence.joined(separator: ", "))
    }
    if !content.reason.isEmpty {
      parts.append(Words.Common.reason[language] + Words.Common.colon[language] + content.reason.text)
    }
    if !content.note.isEmpty {
      parts.append(Words.Common.note[language] + Words.Common.colon[language] + content.note.text)
    }
    if let inside = told(content.inside, language) { parts.append(inside) }
    return parts.joined(separator: " · ")
  }

  /// What stays inside, to the one who has just typed it.
  private func told(_ inside: InsideContent, _ language: Language) -> String? {
    inside.text(for: .ministry).map { Words.Common.inside[language] + Words.Common.colon[language] + $0.text }
  }

  private func described(_ sample: Sample, _ language: Language) -> String {
    func number(_ part: Int64?) -> String { part.map { String($0) } ?? "?" }
    return Words.Common.looked[language] + " " + number(sample.checked) + " " + Words.Common.of[language] + " "
      + number(sample.of) + Words.List.beside[language] + Words.Common.conforming[language] + " "
      + number(sample.conforming)
  }

  /// What would leave an answer open although something was ticked: rules S10 and S12.
  private func warnings(of entry: TypedEntry, _ language: Language) -> [String] {
    guard case .answer(let line, let content) = entry, case .question(let question) = form.lines[line].subject else {
      return []
    }
    var warnings: [String] = []
    let missing = question.voices.subtracting(content.heard)
    if content.rating == question.standard.scale.words[0], !missing.isEmpty {
      warnings.append(
        Words.Typing.needsVoices[language] + " @" + missing.words.map { $0.letter }.joined() + " ("
          + missing.words.map { $0.phrase[language] }.joined(separator: Words.List.comma[language]) + ")")
    }
    if case .sample(let atLeast, _) = question.criterion.answer, let sample = content.sample,
      let checked = sample.checked, checked < atLeast, checked != sample.of
    {
      warnings.append(Words.Typing.tooFew[language] + " " + String(atLeast))
    }
    return warnings
  }

  /// The dangers that stand and are not typed of yet, with their ids; empty where none is.
  public func standing(_ dangers: DangerReport, in visit: TypedVisit, style: PageStyle) -> String {
    var page = TextPage(isColoured: style.isColoured)
    let typed = Set(visit.dangers.map { $0.id })
    let left = dangers.standing.filter { !typed.contains($0.id) }
    guard !left.isEmpty else { return "" }
    page.line("!! " + Words.Danger.known[style.language] + " (" + String(left.count) + ")", .bad)
    for danger in left { page.add(danger, style.language, indent: 2) }
    return page.text
  }

  /// What is known and typed of one danger; nil where nothing is.
  ///
  /// - Parameter id: its id, or its number on the paper.
  public func danger(_ id: String, of dangers: DangerReport?, in visit: TypedVisit, style: PageStyle) -> String? {
    var page = TextPage(isColoured: style.isColoured)
    let (known, typed) = (dangers?.standing.first { $0.id == id }, visit.dangers.first { $0.id == id })
    if let known { page.add(known, style.language, indent: 2) }
    if let typed { page.line(value(of: .danger(typed), style.language), indent: 2, hanging: 4, .good) }
    return known == nil && typed == nil ? nil : page.text
  }

  // MARK: The whole

  /// The codes of which nothing has been typed, by part.
  public func left(_ visit: TypedVisit, style: PageStyle) -> String {
    let language = style.language
    var page = TextPage(isColoured: style.isColoured)
    let open = Set(visit.openLines)
    if open.isEmpty { page.line(Words.Typing.allTyped[language], .good) }
    for part in FormPart.allCases {
      let codes = form.lines.indices.filter { form.lines[$0].part == part && open.contains($0) }.map(code)
      guard !codes.isEmpty else { continue }
      page.line(part.phrase[language] + " (" + String(codes.count) + ")", .strong)
      page.line(codes.joined(separator: " "), indent: 2)
    }
    return page.text
  }

  /// All that has been typed, by line of the form.
  public func shown(_ visit: TypedVisit, style: PageStyle) -> String {
    var page = TextPage(isColoured: style.isColoured)
    for line in form.lines.indices {
      guard let entry = visit.entry(on: line) else { continue }
      page.entry("  " + code(line), value(of: entry, style.language), labelWidth: 9)
    }
    for entry in visit.besideLines {
      page.entry("  ··", value(of: entry, style.language), labelWidth: 9)
    }
    return page.text
  }

  /// How lines are typed.
  public func help(style: PageStyle) -> String {
    let language = style.language
    var page = TextPage(isColoured: style.isColoured)
    for (typed, meaning) in TypingHelp.lines {
      page.entry(typed[language], meaning[language], indent: 2, labelWidth: 26)
    }
    page.line(
      Words.TypingHelp.voices[language]
        + Voice.allCases.map { $0.letter + " " + $0.phrase[language] }.joined(separator: Words.List.comma[language]),
      indent: 2, .faint)
    page.line(Words.TypingHelp.boxesOfServices[language] + groups[language], indent: 2, .faint)
    return page.text
  }
}
