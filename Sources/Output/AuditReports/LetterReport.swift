internal import AuditChecking
public import AuditDesk
public import AuditModel
public import AuditPlanning
internal import AuditScoring
package import AuditWording

/// A formal letter, as it is written: to whom, about what, what was found and what is to be done.
public struct LetterReport: Sendable {
  package let kind: LetterKind
  package let program: String
  private let plan: ImprovementPlan
  private let quotesNotes: Bool
  private let audience: Audience
  /// The dangers that stand, as far as these readers may know of them: they lead every letter.
  package let dangers: DangerReport

  /// - Parameters:
  ///   - kind: what it is about.
  ///   - plan: by the standards that the letter is about.
  ///   - quotesNotes: quotes the inspector's notes; what is kept inside is never quoted.
  ///   - program: its name and version.
  ///   - audience: who reads it: the ministry, or another authority, is told of all dangers.
  public init(
    _ kind: LetterKind, _ plan: ImprovementPlan, quotesNotes: Bool, program: String, for audience: Audience = .facility
  ) {
    self.audience = audience
    dangers = DangerReport(plan.dangers, on: plan.today, for: audience, isInLetter: true)
    self.kind = kind
    self.plan = plan
    self.quotesNotes = quotesNotes
    self.program = program
  }

  /// Khmer first.
  package func languages(of page: PageLanguages) -> [Language] { page.all.reversed() }

  /// Whether a letter closes with place and date, above the seal, or opens with them.
  package func closesWithPlace(in language: Language) -> Bool { language == .khmer }

  // MARK: To whom

  /// Nil where it is filled in by hand.
  package var addressee: Sentence? {
    isToAuthority ? nil : kind == .report ? Words.Letter.minister : Words.Letter.manager
  }
  /// Whether it tells an authority of dangers.
  private var isToAuthority: Bool { kind == .danger && audience.knowsInside }
  /// Whether it is addressed to somebody else than the facility that it is about.
  package var isToOthers: Bool { kind == .report || isToAuthority }
  /// That nobody there may read it; nil where the facility may.
  package var care: Sentence? { audience.knowsInside ? Words.Danger.letterCare : nil }
  /// Whether it is about dangers alone: a table of them, and none of findings.
  package var isAboutDangers: Bool { kind == .danger }

  package var facility: String { plan.facility.id }
  private var isOpen: Bool { plan.facility.location == .open }
  /// A confidential facility is named by hand: the letter tells its id alone.
  package var name: Sentence? { isOpen ? plan.facility.name?.sentence : nil }
  package var province: Sentence? { isOpen ? plan.facility.province?.phrase : nil }

  /// The standards that it is about.
  package var standards: [Standard] { plan.audits.map(\.sheet.standard) }

  // MARK: What it says

  /// What it says first.
  package var opening: Sentence {
    isToAuthority
      ? Words.Danger.letterToAuthority : kind.opening(visits: Set(shown.map { plan.findings[$0].date }).sorted())
  }

  /// That the facility is closed, then how it stands with each standard.
  package var standing: [Sentence] { closed + plan.cycles.map { $0.letterSentence(on: plan.today) } }

  private var closed: [Sentence] {
    guard let closed = plan.facility.closed, closed.on <= plan.today else { return [] }
    return [Words.Letter.closed(day: closed.on.inWords).inOwnDigits]
  }

  /// The visits that it rests on, the oldest first, each with the digest of its record where who reads it may know what is kept inside.
  package var records: [(visit: Sentence, digest: String?)] {
    visits.map { (letterVisitPhrase($0.name).inOwnDigits, audience.knowsInside ? $0.origin.digest : nil) }
  }

  /// What is said before them.
  package var restsOn: Sentence {
    audience.knowsInside ? Words.Correction.restsOn : Words.Correction.restsOnVisits
  }

  private var visits: [InspectionRecord] {
    var records: [String: InspectionRecord] = [:]
    for audit in plan.audits {
      for layer in audit.audit.visit.layers { records[layer.record.name] = layer.record }
    }
    return records.values.sorted { $0.date != $1.date ? $0.date < $1.date : $0.name < $1.name }
  }

  /// How these were corrected: whoever has an earlier letter must know why this one differs.
  package var corrections: [FacilityReport.ToldCorrection] {
    visits.flatMap { $0.toldCorrections(for: .facility, tellsWords: true) }
  }

  private var shown: [Int] { kind.findings(of: plan) }

  /// The heading of what is to be done, or looked at.
  package var lastHeading: Sentence {
    kind == .secondInspection ? Words.Letter.proof : Words.Letter.action
  }

  /// A finding with its sources and what is to be done.
  package struct Row {
    /// From 1.
    package let number: Int
    /// What was found: the criterion with its rating.
    package let found: Sentence
    package let level: Sentence
    /// What was asked; nil where nothing is written.
    package let asked: Sentence?
    /// The inspector's note in each language; nil where notes are not quoted.
    package let note: (Language) -> String?
    /// The criteria with the visits that found it, then what it rests on.
    package let sources: [Sentence]
    package let actions: [Action]
    /// What must be known of the actions.
    package let remark: Sentence?
  }

  /// What is to be done about a finding, or what will be looked at.
  package struct Action {
    package let what: Sentence
    /// By when; nil where that is not what the letter is about.
    package let due: Sentence?
    /// When it was found first, and where it stands; nil where there is nothing to tell.
    package let firstFound: Sentence?
    package let state: Sentence?
  }

  package var rows: [Row] { shown.enumerated().map { row($0.offset + 1, $0.element) } }

  private func row(_ number: Int, _ index: Int) -> Row {
    let finding = plan.findings[index]
    let place = finding.criteria[0]
    let criterion = plan.criterion(place)
    let basis = criterion.basis.map { basis in Sentence { basis.text(in: $0) }.inOwnDigits }
    return Row(
      number: number, found: criterion.found(plan.ratingSentence(place)).inOwnDigits, level: criterion.level.phrase,
      asked: criterion.asked?.inOwnDigits,
      note: { quotesNotes ? plan.note(place, in: $0) : nil },
      sources: finding.criteria.map {
        Sentence(same: plan.name($0) + " · ") + letterVisitPhrase(finding.record).inOwnDigits
      }
        + [basis].compactMap { $0 },
      actions: finding.actions.map { action(plan.actions[$0]) },
      remark: finding.actions.isEmpty
        ? Words.Letter.none : finding.canBeMended ? nil : Words.Letter.leftToOthers)
  }

  private func action(_ action: PlannedAction) -> Action {
    let remark = action.entry?.remark(on: plan.today, isLetter: true)
    let isTold = action.status != .open || remark != nil
    let state = (remark.map { action.status.phrase + Sentence(same: " · ") + $0 } ?? action.status.phrase).inOwnDigits
    if kind == .secondInspection {
      return Action(
        what: (action.proof ?? action.action).sentence.inOwnDigits, due: nil, firstFound: nil,
        state: isTold ? state : nil)
    }
    return Action(
      what: action.action.sentence.inOwnDigits, due: action.letterDueSentence(on: plan.today) ?? Words.Plan.noDue,
      firstFound: plan.firstFound(action).map { (Words.Plan.firstFound + $0.inWords).inOwnDigits },
      state: isTold ? state : nil)
  }

  /// What the findings rest on, each source once.
  package var sources: [Source] {
    var told: Set<String> = []
    return shown.flatMap { plan.findings[$0].criteria }.flatMap { place in
      let basis = plan.criterion(place).basis?.sources ?? []
      return plan.standard(place).description.sources.filter {
        basis.contains($0.id) && told.insert($0.id).inserted
      }
    }
  }
}
