public import AuditAsking
internal import AuditChecking
internal import AuditData
public import AuditModel
public import AuditReports
public import AuditScoring
internal import AuditWording

/// What an offline form asks, of whom, and what is known from before.
public struct FormContent: Sendable {
  public let checklist: Checklist
  public let facility: Facility
  /// Whether it is for any facility of the kind: who fills it in says which.
  public let isBlank: Bool
  public let kind: VisitKind
  public let made: CalendarDay
  public let library: StandardLibrary
  /// Earlier visits, the latest first; their ratings stand beside the questions.
  public let previous: [ScoredAudit]
  /// The plan that is kept, whose actions stand beside the questions until they are verified or waived.
  public let plan: ActionPlan?
  /// What else is known before the visit, a follow-up above all; nil where nothing is.
  public let known: NextVisitReport?

  public init(
    checklist: Checklist, facility: Facility, isBlank: Bool, kind: VisitKind, made: CalendarDay,
    library: StandardLibrary, previous: [ScoredAudit], plan: ActionPlan?, known: NextVisitReport?
  ) {
    self.checklist = checklist
    self.facility = facility
    self.isBlank = isBlank
    self.kind = kind
    self.made = made
    self.library = library
    self.previous = previous
    self.plan = plan
    self.known = known
  }

  /// What the facility is called, as far as that may be told.
  fileprivate var name: Sentence {
    if isBlank { return facility.care.phrase }
    guard facility.location == .open, let name = facility.name else { return Sentence(same: facility.id) }
    return name.sentence + Sentence(same: " · " + facility.id)
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
        if let province = content.facility.province { place.member("province", province.word) }
      }
    } else {
      json.value(nil)
    }
    json.member("kind", content.kind.word)
    json.member("follows", content.followUp?.record)
    json.texts("name", content.name)
    if content.kind == .followUp, !content.isBlank {
      json.list(
        "followed",
        content.followUp.map { [$0.follows, $0.how, $0.left].compactMap { $0 } } ?? [Words.FollowUp.nothing])
    }
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
      let parts = FollowUpParts(of: content)
      let isRest = content.followUp != nil
      list.section("again", Words.FollowUp.again, count: parts.again.count)
      list.section("before", Words.FollowUp.open, count: parts.open.count)
      let measures = content.checklist.measures.count { !parts.measures.contains($0.measure) }
      let services = content.checklist.services.count { !parts.services.contains($0) }
      list.section("measures", nil, count: measures, isRest: isRest)
      list.section("services", nil, count: services, isRest: isRest)
      for stop in WalkStop.allCases {
        let count = content.checklist.questions(at: stop).count { !parts.holds($0.decides[0]) }
        list.section(stop.word, stop.phrase, count: count, isRest: isRest)
      }
    }
  }
  return writer.text
}

/// The questions of the form, as JSON; texts as `[English, Khmer]`, standards, criteria and measures by their positions as the
/// packed scorer has them.
public func renderFormQuestions(_ content: FormContent) -> String {
  var writer = JSONWriter()
  let parts = FollowUpParts(of: content)
  writer.object { json in
    json.words("residents", content.facility.residents.words.map { ($0.word, $0.phrase) })
    json.words("voices", Voice.allCases.map { ($0.word, $0.phrase) })
    json.words("abouts", Danger.About.allCases.map { ($0.word, $0.phrase) })
    json.key("knownDangers")
    json.array { list in
      for told in content.known?.dangers.standing ?? [] {
        list.object { json in
          json.member("id", told.id)
          json.texts("what", told.what)
          json.list("facts", told.facts.map(\.sentence))
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
    json.measures(of: content, parts)
    json.words(
      "services", content.checklist.services.map { ($0.word, $0.phrase) }, positions: content.checklist.services,
      again: parts.services)
    json.key("decided")
    json.array { $0.decided(of: content) }
    json.key("stops")
    json.array { list in
      for stop in WalkStop.allCases { list.stop(stop, of: content) }
    }
    json.key("again")
    json.array { list in for name in parts.again { list.value(name) } }
    json.key("before")
    json.array { list in for name in parts.open { list.value(name) } }
  }
  return writer.text
}

/// What stands behind “help” of each question, in the order of `decided` and then of `stops`, and what mends what it finds: the
/// larger part of the words, which the form does not need before its first page is there.
public func renderFormHelp(_ content: FormContent) -> String {
  var writer = JSONWriter()
  var remedies = FormRemedies(of: content)
  writer.object { json in
    json.key("help")
    json.array { list in
      for (criterion, standard) in content.decided { list.help(criterion, remedies.mending([(standard, criterion)])) }
      for stop in WalkStop.allCases {
        for question in content.checklist.questions(at: stop) {
          let all = [(standard: question.standard, criterion: question.criterion)] + question.decidesToo
          list.help(question.criterion, remedies.mending(all))
        }
      }
    }
    json.remedies(remedies)
  }
  return writer.text
}

extension JSONWriter {
  mutating func texts(_ name: String, _ sentence: Sentence) {
    key(name)
    texts(sentence)
  }

  mutating func texts(_ sentence: Sentence) {
    array { pair in
      for language in sentence.isSame ? [.english] : Language.allCases { pair.value(sentence[language]) }
    }
  }

  fileprivate mutating func words(
    _ name: String, _ words: [(String, Sentence)], positions: [Service]? = nil, again: Set<Service> = []
  ) {
    key(name)
    array { list in
      for (index, entry) in words.enumerated() {
        list.object { json in
          json.member("word", entry.0)
          json.texts("title", entry.1)
          if let positions {
            json.member("position", Int(positions[index].rawValue))
            if again.contains(positions[index]) { json.member("again", 1) }
          }
        }
      }
    }
  }

  /// - Parameters:
  ///   - title: nil where the phrase named as the section is its title.
  ///   - isRest: whether it is shown on demand alone.
  fileprivate mutating func section(_ id: String, _ title: Sentence?, count: Int, isRest: Bool = false) {
    guard count > 0 else { return }
    object { json in
      json.member("id", id)
      if let title { json.texts("title", title) }
      json.member("count", count)
      if isRest { json.member("rest", 1) }
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

  fileprivate mutating func measures(of content: FormContent, _ parts: FollowUpParts) {
    key("measures")
    array { list in
      for item in content.checklist.measures {
        let measure = content.library.measures.measures[item.measure]
        list.object { json in
          json.member("position", item.measure)
          json.member("id", measure.id)
          json.texts("title", measure.label)
          if let sense = measure.sense { json.sense(sense) }
          if parts.measures.contains(item.measure) { json.member("again", 1) }
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

  /// What mends findings: each way with its day where that is known, and the days that are left by the day of the visit.
  fileprivate mutating func remedies(_ remedies: FormRemedies) {
    key("remedies")
    array { list in
      for way in remedies.ways {
        list.object { json in
          json.texts("action", way.told.action)
          if let who = way.told.who { json.texts("who", who) }
          if let within = way.remedy.within { json.texts("within", within.phrase) }
          if let kept = way.told.kept { json.member("kept", kept.iso) }
          if let standing = way.told.standing { json.member("standing", standing.iso) }
          if way.told.restsOnComputed {
            json.key("computed")
            json.literal("true")
          }
        }
      }
    }
    member("firstDay", remedies.firstDay.iso)
    key("periods")
    array { list in
      for period in remedies.periods {
        list.array { days in for day in period.days { days.value(day ?? -1) } }
      }
    }
    key("computed")
    array { list in
      for period in remedies.periods { list.array { days in for day in period.computed { days.value(day) } } }
    }
  }

  fileprivate mutating func help(_ criterion: Criterion, _ mending: [(way: Int, period: Int)]) {
    object { json in
      if !mending.isEmpty {
        json.key("mend")
        json.array { list in
          for (way, period) in mending {
            list.array { pair in
              pair.value(way)
              pair.value(period)
            }
          }
        }
      }
      if let title = criterion.title { json.texts("title", title.sentence) }
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
      let all = [(standard: standard, criterion: criterion)] + decidesToo
      let names = all.map { $0.standard.id + "/" + $0.criterion.id }
      if let item = content.followUp?.item(on: names) {
        json.key("finding")
        json.object { finding in
          finding.texts("rating", item.rating)
          finding.member("found", item.found.iso)
          if let note = item.note { finding.texts("note", note) }
          finding.list("actions", item.actions)
        }
      } else {
        if let last = content.last(all) { json.texts("last", last) }
        json.list("actions", content.openActions(on: names))
      }
      if let since = content.followUp?.standsSince(names[0]) { json.member("since", since.iso) }
      json.list("residents", content.known?.residents(on: names) ?? [])
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
      key("parts")
      array { list in
        for part in measures.measures[measure].quotient.map({ [$0.numerator, $0.denominator] }) ?? [measure] {
          list.value(part)
        }
      }
      texts("thresholds", words(thresholds, percent: false))
      if case .unknown = thresholds { member("unrated", 1) }
    case .sample(let atLeast, let thresholds):
      member("atLeast", atLeast)
      texts("thresholds", words(thresholds, percent: true))
    case .service(let service):
      texts("from", service.phrase)
      member("service", Int(service.rawValue))
    }
  }
}

extension FormContent {
  /// The criteria that measures and services decide.
  var decided: [(criterion: Criterion, standard: Standard)] {
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
