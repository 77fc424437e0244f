/// A part of a record that is kept or taken as a whole.
public enum VisitPart: Sendable, Hashable {
  case by, follows, note, inside
  /// How it was corrected.
  case corrected
  case detail(VisitDetail)
  /// A danger that cannot wait, by its id.
  case danger(String)
  /// The revision of a standard.
  case version(String)
  case measure(String)
  case service(Service)
  /// What those who live there answered.
  case questionnaire
  case answer(standard: String, criterion: String)

  /// `by`, `corrected`, `dangers.ID`, `against.ID`, `measures.residents`, `services.education`, `questionnaire`,
  /// `standard/criterion`.
  public var name: String {
    switch self {
    case .by: "by"
    case .follows: "follows"
    case .note: "note"
    case .inside: "inside"
    case .corrected: "corrected"
    case .detail(let detail): detail.word
    case .danger(let id): "dangers." + id
    case .version(let standard): "against." + standard
    case .measure(let measure): "measures." + measure
    case .service(let service): "services." + service.word
    case .questionnaire: "questionnaire"
    case .answer(let standard, let criterion): standard + "/" + criterion
    }
  }
}

/// What stands in a part.
public enum PartValue: Sendable, Equatable {
  case text(String)
  /// What stays inside, on the visit as a whole.
  case inside(InsideContent)
  case danger(Danger)
  case number(ExactDecimal)
  case service(ServiceContent)
  case counts(ResidentCounts)
  case corrections([Correction])
  case answer(AnswerContent)
  case nothing
}

/// A text by itself: mostly in one language, or in both.
public struct TextContent: Sendable, Equatable {
  /// In the language it was written in, or in English where `khmer` is given too.
  public var text: String
  public var khmer: String

  public init(_ text: String = "", khmer: String = "") {
    self.text = text
    self.khmer = khmer
  }

  public var isEmpty: Bool { text.isEmpty && khmer.isEmpty }
}

/// What an answer says, by itself: nothing yet held against a criterion.
public struct AnswerContent: Sendable, Equatable {
  /// A word of the scale, `not-applicable` or `not-assessed`; empty where there is none.
  public var rating = ""
  public var sample: Sample?
  public var note = TextContent()
  public var reason = TextContent()
  /// What residents said, which no facility reads.
  public var inside = InsideContent()
  public var heard = WordSet<Voice>()
  /// File names.
  public var evidence: [String] = []

  public init() {}

  public var isBlank: Bool {
    rating.isEmpty && sample == nil && note.isEmpty && reason.isEmpty && inside.isEmpty && heard.isEmpty
      && evidence.isEmpty
  }
}

/// What is said of a service, by itself, rule S17.
public struct ServiceContent: Sendable, Equatable {
  /// Nobody in either: asked for, and not offered.
  public var provided = WordSet<ResidentGroup>()
  public var referred = WordSet<ResidentGroup>()
  public var to = TextContent()
  /// US dollars.
  public var costToResident: ExactDecimal?
  public var costPerPersonYear: ExactDecimal?
  public var note = TextContent()

  public init() {}

  public var isNotOffered: Bool { self == ServiceContent() }
}

/// A measure taken out of a record.
public struct MeasureEntry: Sendable, Equatable {
  public let measure: String
  public var value: ExactDecimal
  public var origin: PartOrigin

  public init(_ measure: String, _ value: ExactDecimal, origin: PartOrigin = PartOrigin()) {
    self.measure = measure
    self.value = value
    self.origin = origin
  }

  public var part: VisitPart { .measure(measure) }
}

/// A service taken out of a record.
public struct ServiceEntry: Sendable, Equatable {
  public let service: Service
  public var content: ServiceContent
  public var origin: PartOrigin

  public init(_ service: Service, _ content: ServiceContent, origin: PartOrigin = PartOrigin()) {
    self.service = service
    self.content = content
    self.origin = origin
  }

  public var part: VisitPart { .service(service) }
}

/// An answer taken out of a record.
public struct AnswerEntry: Sendable, Equatable {
  public let standard: String
  public let criterion: String
  public var content: AnswerContent
  public var origin: PartOrigin

  public init(
    standard: String, criterion: String, _ content: AnswerContent, origin: PartOrigin = PartOrigin()
  ) {
    self.standard = standard
    self.criterion = criterion
    self.content = content
    self.origin = origin
  }

  public var part: VisitPart { .answer(standard: standard, criterion: criterion) }
}

/// Something that was filled in and has no place in a record of today.
public struct UnplacedEntry: Sendable, Hashable {
  /// Where it stood: a column, a key, a criterion that is no more.
  public let name: String
  /// All of it, as text.
  public let value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

// MARK: Taking parts out of a record

extension InspectionRecord {
  public func content(of text: RecordText) -> TextContent { TextContent(string(text.text), khmer: string(text.khmer)) }

  public func content(of answer: Answer) -> AnswerContent {
    var content = AnswerContent()
    content.rating = string(answer.rating)
    content.sample = answer.sample
    content.note = self.content(of: answer.note)
    content.reason = self.content(of: answer.reason)
    content.inside = self.content(of: answer.inside)
    content.heard = answer.heard
    content.evidence = evidence(of: answer)
    return content
  }

  public func content(of offer: ServiceOffer) -> ServiceContent {
    var content = ServiceContent()
    content.provided = offer.provided
    content.referred = offer.referred
    content.to = self.content(of: offer.referredTo)
    content.costToResident = offer.costToResident
    content.costPerPersonYear = offer.costPerPersonYear
    content.note = self.content(of: offer.note)
    return content
  }

  /// The names of the files that bear an answer out.
  public func evidence(of answer: Answer) -> [String] { answer.evidence.map { string(evidence[Int($0)]) } }

  /// The note on the visit as a whole; nil where there is none.
  public var visitNote: String? {
    let notes = [note.text, note.khmer].filter { !$0.isEmpty }.map { string($0) }
    return notes.isEmpty ? nil : notes.joined(separator: "\n")
  }

  /// What was kept inside on the visit as a whole; nil where nothing was.
  public var insideNote: InsideContent? { inside.isEmpty ? nil : content(of: inside) }

  public var dangerEntries: [DangerEntry] {
    dangers.map { DangerEntry($0, origin: origin.part(.danger($0.id))) }
  }

  public var measureEntries: [MeasureEntry] {
    measures.map { entry in
      let id = string(entry.measure)
      return MeasureEntry(id, entry.value, origin: origin.part(.measure(id)))
    }
  }

  /// Nil where the record says nothing of services.
  public var serviceEntries: [ServiceEntry]? {
    services?.map { ServiceEntry($0.service, content(of: $0), origin: origin.part(.service($0.service))) }
  }

  /// Those answers in which something was written.
  public var answerEntries: [AnswerEntry] {
    audited.flatMap { part in
      let standard = string(part.standard)
      return answers[part.answers].filter { !$0.isBlank }.map { answer in
        var entry = AnswerEntry(standard: standard, criterion: string(answer.criterion), content(of: answer))
        if !origin.parts.isEmpty { entry.origin = origin.part(entry.part) }
        return entry
      }
    }
  }

  /// What stands in its dangers, measures, services, questionnaire and answers.
  public var values: [VisitPart: PartValue] {
    var values: [VisitPart: PartValue] = [:]
    for entry in dangerEntries.reversed() { values[entry.part] = .danger(entry.danger) }
    for entry in measureEntries.reversed() { values[entry.part] = .number(entry.value) }
    for entry in (serviceEntries ?? []).reversed() { values[entry.part] = .service(entry.content) }
    if !corrected.isEmpty { values[.corrected] = .corrections(corrected) }
    if let questionnaire { values[.questionnaire] = .counts(questionnaire) }
    for entry in answerEntries.reversed() { values[entry.part] = .answer(entry.content) }
    return values
  }

  /// The ids of the standards that it audits, rule S15.
  public var auditedStandards: [String] { audited.map { string($0.standard) } }
}

extension InspectionRecord: Equatable {
  /// Whether both say the same, wherever they came from.
  public static func == (left: InspectionRecord, right: InspectionRecord) -> Bool {
    guard left.facility == right.facility, left.date == right.date, left.kind == right.kind, left.by == right.by,
      left.follows == right.follows, left.details == right.details, left.visitNote == right.visitNote,
      left.insideNote == right.insideNote, left.dangers == right.dangers,
      left.against == right.against, left.corrected == right.corrected,
      left.unplaced == right.unplaced, left.auditedStandards == right.auditedStandards,
      left.measures.map({ $0.value }) == right.measures.map({ $0.value }),
      left.measures.map({ left.string($0.measure) }) == right.measures.map({ right.string($0.measure) }),
      left.services?.map({ $0.service }) == right.services?.map({ $0.service }),
      left.services?.map({ left.content(of: $0) }) == right.services?.map({ right.content(of: $0) }),
      left.questionnaire == right.questionnaire
    else { return false }
    let (mine, theirs) = (left.answerEntries, right.answerEntries)
    return mine.map { $0.part } == theirs.map { $0.part } && mine.map { $0.content } == theirs.map { $0.content }
  }
}
