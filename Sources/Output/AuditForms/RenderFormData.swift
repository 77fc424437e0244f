public import AuditAsking
public import AuditChecking
internal import AuditData
public import AuditModel
public import AuditScoring
internal import AuditWording

/// What an offline form asks, of whom, and what is known from before.
public struct FormContent: Sendable {
  public let checklist: Checklist
  public let facility: Facility
  /// Whether it is for any facility of the kind: who fills it in says which.
  public let isBlank: Bool
  public let kind: VisitKind
  /// The name of the inspection that a follow-up follows.
  public let follows: String?
  public let made: CalendarDay
  public let library: StandardLibrary
  /// Earlier visits, the latest first; their ratings stand beside the questions.
  public let previous: [ScoredAudit]
  /// The dangers that stand and of which the facility may read, each with its id: whoever opens the form can read what is in it.
  public let dangers: [ToldDanger]
  /// The plan that is kept, whose actions stand beside the questions until they are verified or waived.
  public let plan: ActionPlan?

  public init(
    checklist: Checklist, facility: Facility, isBlank: Bool, kind: VisitKind, follows: String?, made: CalendarDay,
    library: StandardLibrary, previous: [ScoredAudit], plan: ActionPlan?,
    dangers: DangerHistory = DangerHistory([])
  ) {
    self.checklist = checklist
    self.facility = facility
    self.isBlank = isBlank
    self.kind = kind
    self.follows = follows
    self.made = made
    self.library = library
    self.previous = previous
    self.dangers = dangers.standing(on: made, to: .facility)
    self.plan = plan
  }
}

/// What the first page of the form shows, and what its script says, as JSON; texts as `[English, Khmer]`.
public func renderFormFace(_ content: FormContent, program: String) -> String {
  var writer = JSONWriter()
  writer.object { json in
    json.member("program", program)
    json.member("made", content.made.iso)
    json.member("facility", content.isBlank ? nil : content.facility.id)
    json.key("place")
    if content.isBlank {
      json.object { place in
        place.member("care", content.facility.care.word)
        place.member("operator", content.facility.operatedBy.word)
        place.key("residents")
        place.array { list in for group in content.facility.residents.words { list.value(group.word) } }
        place.key("serves")
        place.array { list in for group in content.facility.serves.words { list.value(group.word) } }
      }
    } else {
      json.value(nil)
    }
    json.member("kind", content.kind.word)
    json.member("follows", content.follows)
    json.texts("kindTitle", content.kind.phrase)
    json.words("kinds", VisitKind.allCases.map { ($0.word, $0.phrase) })
    json.list("months", CalendarDay.months)
    json.key("phrases")
    json.object { phrases in
      for (name, sentence) in FormPhrases.all { phrases.texts(name, sentence) }
    }
    json.key("standards")
    json.array { list in
      for standard in content.checklist.standards { list.object { $0.identity(of: standard) } }
    }
    json.key("sections")
    json.array { list in
      list.section("measures", nil, count: content.checklist.measures.count)
      list.section("services", nil, count: content.checklist.services.count)
      for stop in WalkStop.allCases {
        list.section(stop.word, stop.phrase, count: content.checklist.questions(at: stop).count)
      }
    }
  }
  return writer.text
}

/// The questions of the form, as JSON; texts as `[English, Khmer]`, standards, criteria and measures by their positions as the
/// packed scorer has them.
public func renderFormQuestions(_ content: FormContent) -> String {
  var writer = JSONWriter()
  writer.object { json in
    json.words("residents", content.facility.residents.words.map { ($0.word, $0.phrase) })
    json.words("voices", Voice.allCases.map { ($0.word, $0.phrase) })
    json.words("abouts", Danger.About.allCases.map { ($0.word, $0.phrase) })
    json.key("knownDangers")
    json.array { list in
      for danger in content.dangers {
        list.object { json in
          json.member("id", danger.id)
          json.texts("what", danger.what.isEmpty ? Words.Danger.unnamed : danger.what.sentence)
          json.member("seen", danger.seen.iso)
        }
      }
    }
    json.list("personal", PersonalData.allCases.map(\.wording.message))
    json.list("personalHints", PersonalData.allCases.map(\.whatToDo))
    json.words("levels", Level.allCases.map { ($0.word, $0.phrase) })
    json.key("standards")
    json.array { list in
      for standard in content.checklist.standards { list.standard(standard) }
    }
    json.measures(of: content)
    json.words(
      "services", content.checklist.services.map { ($0.word, $0.phrase) }, positions: content.checklist.services)
    json.key("decided")
    json.array { $0.decided(of: content) }
    json.key("stops")
    json.array { list in
      for stop in WalkStop.allCases { list.stop(stop, of: content) }
    }
  }
  return writer.text
}

/// What stands behind “help” of each question, in the order of `decided` and then of `stops`: the larger part of the words, which
/// the form does not need before its first page is there.
public func renderFormHelp(_ content: FormContent) -> String {
  var writer = JSONWriter()
  writer.array { list in
    for (criterion, _) in content.decided { list.help(criterion) }
    for stop in WalkStop.allCases {
      for question in content.checklist.questions(at: stop) { list.help(question.criterion) }
    }
  }
  return writer.text
}

extension JSONWriter {
  fileprivate mutating func texts(_ name: String, _ sentence: Sentence) {
    key(name)
    texts(sentence)
  }

  fileprivate mutating func texts(_ sentence: Sentence) {
    array { pair in
      for language in sentence.isSame ? [.english] : Language.allCases { pair.value(sentence[language]) }
    }
  }

  fileprivate mutating func words(_ name: String, _ words: [(String, Sentence)], positions: [Service]? = nil) {
    key(name)
    array { list in
      for (index, entry) in words.enumerated() {
        list.object { json in
          json.member("word", entry.0)
          json.texts("title", entry.1)
          if let positions { json.member("position", Int(positions[index].rawValue)) }
        }
      }
    }
  }

  /// - Parameter title: nil where the phrase named as the section is its title.
  fileprivate mutating func section(_ id: String, _ title: Sentence?, count: Int) {
    guard count > 0 else { return }
    object { json in
      json.member("id", id)
      if let title { json.texts("title", title) }
      json.member("count", count)
    }
  }

  fileprivate mutating func identity(of standard: Standard) {
    member("id", standard.id)
    member("version", standard.identity.version)
    texts("title", Sentence { standard.title(in: $0) })
  }

  fileprivate mutating func standard(_ standard: Standard) {
    object { json in
      json.identity(of: standard)
      if let total = standard.outOf { json.member("outOf", total) }
      json.key("scale")
      json.array { list in
        for (rating, word) in standard.scale.words.enumerated() {
          list.object { entry in
            entry.member("word", word)
            entry.texts("title", standard.ratingSentence(Scale.Rating(rating)))
          }
        }
      }
      for (name, rules) in [("ratings", standard.ratings), ("sectionRatings", standard.sectionRatings)] {
        json.key(name)
        json.array { list in
          for rule in rules { list.texts(Sentence { rule.title(in: $0) }) }
        }
      }
      json.key("ratingIds")
      json.array { list in
        for rule in standard.ratings { list.value(rule.id) }
      }
      json.key("sections")
      json.array { list in
        for section in standard.sections { list.texts(section.title?.sentence ?? Sentence(same: section.id)) }
      }
      json.key("criteria")
      json.array { list in
        for criterion in standard.criteria { list.value(criterion.id) }
      }
    }
  }

  fileprivate mutating func measures(of content: FormContent) {
    key("measures")
    array { list in
      for item in content.checklist.measures {
        let measure = content.library.measures.measures[item.measure]
        list.object { json in
          json.member("position", item.measure)
          json.member("id", measure.id)
          json.texts("title", measure.label)
          if let sense = measure.sense { json.sense(sense) }
          if let last = content.last(measure: item.measure) {
            json.key("last")
            json.array { pair in
              pair.value(last.day.iso)
              pair.value(last.value.text)
            }
          }
        }
      }
    }
  }

  private mutating func sense(_ sense: LimitsOfSense) {
    key("sense")
    object { json in
      if let least = sense.atLeast { json.member("atLeast", least.text) }
      if let most = sense.atMost { json.member("atMost", most.text) }
      if sense.isWhole { json.member("whole", 1) }
      if let larger = sense.notAbove { json.member("notAbove", larger) }
      json.texts("reason", sense.reason.sentence)
    }
  }

  /// The criteria that measures and services decide.
  fileprivate mutating func decided(of content: FormContent) {
    for (criterion, standard) in content.decided {
      let index = standard.criterionIDs.position(of: criterion.id)!
      question(criterion, criterion.level, at: index, of: standard, decidesToo: [], content)
    }
  }

  fileprivate mutating func help(_ criterion: Criterion) {
    object { json in
      if criterion.ask != nil, let text = criterion.text { json.texts("text", text.sentence) }
      if let guidance = criterion.guidance { json.texts("guidance", guidance.sentence) }
      json.list("verify", criterion.verify.map(\.phrase))
      if let basis = criterion.basis {
        json.texts("basis", Sentence { basis.text(in: $0) })
        if let note = basis.note { json.texts("basisNote", note.withItsLanguage) }
      }
    }
  }

  fileprivate mutating func stop(_ stop: WalkStop, of content: FormContent) {
    let questions = content.checklist.questions(at: stop)
    guard !questions.isEmpty else { return }
    object { json in
      json.member("id", stop.word)
      json.key("questions")
      json.array { list in
        for question in questions {
          let index = question.standard.criterionIDs.position(of: question.criterion.id)!
          list.question(
            question.criterion, question.level, at: index, of: question.standard, decidesToo: question.decidesToo,
            content)
        }
      }
    }
  }

  private mutating func question(
    _ criterion: Criterion, _ level: Level, at index: Int, of standard: Standard,
    decidesToo: [(standard: Standard, criterion: Criterion)], _ content: FormContent
  ) {
    object { json in
      json.member("s", content.checklist.standards.firstIndex { $0 === standard }!)
      json.member("c", index)
      json.member("level", Int(level.rawValue))
      json.member("kind", criterion.answer.kind.word)
      json.texts("ask", criterion.question)
      json.list("hear", decidesToo.reduce(into: criterion.hear) { $0.formUnion($1.criterion.hear) }.words.map(\.phrase))
      if criterion.allowsNotApplicable { json.member("na", 1) }
      json.answerForm(criterion.answer, standard, content.library.measures)
      if !decidesToo.isEmpty {
        json.key("too")
        json.array { list in
          for twin in decidesToo { list.value(twin.standard.id + "/" + twin.criterion.id) }
        }
      }
      let all = [(standard, criterion)] + decidesToo
      if let last = content.last(all) { json.texts("last", last) }
      json.list("actions", content.openActions(on: all.map { $0.0.id + "/" + $0.1.id }))
    }
  }

  fileprivate mutating func list(_ name: String, _ sentences: [Sentence]) {
    guard !sentences.isEmpty else { return }
    key(name)
    array { list in
      for sentence in sentences { list.texts(sentence) }
    }
  }

  private mutating func answerForm(_ form: AnswerForm, _ standard: Standard, _ measures: MeasureCatalogue) {
    func words(_ thresholds: Thresholds, percent: Bool) -> Sentence {
      Sentence { thresholdText(thresholds, standard: standard, percent: percent, $0) }
    }
    switch form {
    case .rating: break
    case .measure(let measure, let thresholds):
      texts("from", measures.measures[measure].label)
      texts("thresholds", words(thresholds, percent: false))
      if case .unknown = thresholds { member("unrated", 1) }
    case .sample(let atLeast, let thresholds):
      member("atLeast", atLeast)
      texts("thresholds", words(thresholds, percent: true))
    case .service(let service): texts("from", service.phrase)
    }
  }
}

extension FormContent {
  /// The criteria that measures and services decide.
  fileprivate var decided: [(criterion: Criterion, standard: Standard)] {
    checklist.standards.flatMap { standard in
      standard.criteria.filter { criterion in
        switch criterion.answer {
        case .measure, .service: criterion.applies.matches(facility)
        case .rating, .sample: false
        }
      }.map { ($0, standard) }
    }
  }

  /// What was agreed on to mend one of some criteria and is not closed: the action, by whom, when, and where it stands.
  fileprivate func openActions(on criteria: [String]) -> [Sentence] {
    (plan?.actions ?? []).filter { action in
      (action.status == .done || !action.rests(on: made)) && action.criteria.contains { criteria.contains($0) }
    }.map { action in
      let tail = [action.by, action.due?.iso].compactMap { $0 }.map { " · " + $0 }.joined()
      return action.action.sentence + Sentence(same: tail + " · ") + action.status.phrase
    }
  }

  fileprivate func last(measure: Int) -> (day: CalendarDay, value: ExactDecimal)? {
    for scored in previous {
      if let value = scored.audit.measures.isEmpty ? nil : scored.audit.measures[measure] {
        return (scored.sheet.date, value)
      }
    }
    return nil
  }

  /// The day, the rating and the note of the latest visit that answered one of some criteria.
  fileprivate func last(_ criteria: [(standard: Standard, criterion: Criterion)]) -> Sentence? {
    for scored in previous {
      for (standard, criterion) in criteria where scored.sheet.standard.id == standard.id {
        guard let index = scored.sheet.standard.criterionIDs.position(of: criterion.id),
          scored.sheet.outcomes[index].applies || scored.sheet.outcomes[index].state == .notApplicable
        else { continue }
        let outcome = scored.sheet.outcomes[index]
        func words(_ language: Language) -> String {
          let rating =
            switch outcome.state {
            case .rated: scored.sheet.standard.ratingWord(outcome.rating, in: language)
            case .notApplicable: Words.Common.notApplicable[language]
            default: Words.Common.open[language]
            }
          let note = scored.audit.note(on: index, in: language).map { " · " + $0 } ?? ""
          return scored.sheet.date.iso + " · " + scored.sheet.kind.phrase[language] + " · " + rating + note
        }
        return Sentence { words($0) }
      }
    }
    return nil
  }
}
