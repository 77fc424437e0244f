public import AuditModel

/// A visit as somebody filled it in elsewhere, on its way to becoming a record: words and numbers, nothing yet held against
/// a standard.
public struct FilledVisit: Sendable, Equatable {
  /// Nil where what was filled in does not say.
  public var facility: String?
  public var date: CalendarDay?
  public var kind: VisitKind?
  public var by: String?
  public var follows: String?
  public var note: String?
  /// The revisions that it was answered by, rule S14.
  public var against: [StandardVersion] = []
  /// Ids of the standards that it audits, rule S15, in their order; those of its answers are among them.
  public var audited: [String] = []
  public var measures: [FilledMeasure] = []
  /// Nil where it says nothing of services.
  public var services: [FilledService]?
  public var answers: [FilledAnswer] = []
  /// What could not be put in any of these places, so that it is shown and not dropped.
  public var unplaced: [UnplacedEntry] = []
  /// Who filled it in and when, where an entry does not say so itself.
  public var origin = Authorship()
  /// The submissions to a server of forms that it is made of, so that a later edit of one is known as such.
  public var submissions: [Submission] = []
  /// The row of the table that it came from, from 1, where it came from one of several.
  public var row: Int?

  public init() {}

  /// `2026-03-14-inspection`; nil where it lacks the day or the kind.
  public var name: String? {
    guard let date, let kind else { return nil }
    return date.iso + "-" + kind.word
  }

  /// Adds an answer; its standard is then one of those that the visit audits.
  public mutating func add(_ answer: FilledAnswer) {
    if !audited.contains(answer.standard) { audited.append(answer.standard) }
    answers.append(answer)
  }
}

extension FilledVisit {
  /// Takes a part out of its place and keeps it among what has none.
  public mutating func setAside(_ part: VisitPart) -> UnplacedEntry {
    var value = ""
    switch part {
    case .by:
      value = by ?? ""
      by = nil
    case .follows:
      value = follows ?? ""
      follows = nil
    case .note:
      value = note ?? ""
      note = nil
    case .version(let standard):
      value = against.first { $0.standard == standard }?.version ?? ""
      against.removeAll { $0.standard == standard }
    case .measure(let name):
      value = measures.first { $0.measure == name }?.value.text ?? ""
      measures.removeAll { $0.measure == name }
    case .service(let service):
      services?.removeAll { $0.service == service }
    case .answer:
      value = answers.first { $0.part == part }?.content.words ?? ""
      answers.removeAll { $0.part == part }
    }
    let entry = UnplacedEntry(name: part.name, value: value)
    unplaced.append(entry)
    return entry
  }

  /// Takes out, all at once, the answers, measures and revisions of which a library knows nothing.
  ///
  /// - Parameters:
  ///   - knowsStandard: by id.
  ///   - knowsMeasure: by id.
  ///   - knowsCriterion: by the ids of standard and criterion.
  /// - Complexity: O(parts).
  public mutating func setAsideUnknown(
    knowsStandard: (String) -> Bool, knowsMeasure: (String) -> Bool, knowsCriterion: (String, String) -> Bool
  ) -> [UnplacedEntry] {
    var entries: [UnplacedEntry] = []
    against.removeAll { pin in
      if knowsStandard(pin.standard) { return false }
      entries.append(UnplacedEntry(name: VisitPart.version(pin.standard).name, value: pin.version))
      return true
    }
    measures.removeAll { measure in
      if knowsMeasure(measure.measure) { return false }
      entries.append(UnplacedEntry(name: VisitPart.measure(measure.measure).name, value: measure.value.text))
      return true
    }
    answers.removeAll { answer in
      if knowsCriterion(answer.standard, answer.criterion) { return false }
      entries.append(UnplacedEntry(name: answer.part.name, value: answer.content.words))
      return true
    }
    audited.removeAll { !knowsStandard($0) }
    unplaced += entries
    return entries
  }
}

extension FilledAnswer.Content {
  /// All of it on one line, as a record words it.
  var words: String {
    var parts: [String] = []
    if !rating.isEmpty { parts.append("rating: " + rating) }
    if let checked = sample?.checked { parts.append("checked: " + String(checked)) }
    if let all = sample?.of { parts.append("of: " + String(all)) }
    if let conforming = sample?.conforming { parts.append("conforming: " + String(conforming)) }
    for text in [("reason", reason), ("note", note)] {
      if !text.1.text.isEmpty { parts.append(text.0 + ": " + text.1.text) }
      if !text.1.khmer.isEmpty { parts.append(text.0 + " (km): " + text.1.khmer) }
    }
    if !heard.isEmpty { parts.append("heard: " + heard.words.map { $0.word }.joined(separator: ", ")) }
    if !evidence.isEmpty { parts.append("evidence: " + evidence.joined(separator: ", ")) }
    return parts.joined(separator: " · ")
  }
}

/// A standard's id with `edition.revision`.
public struct StandardVersion: Sendable, Equatable {
  public let standard: String
  public let version: String

  public init(standard: String, version: String) {
    self.standard = standard
    self.version = version
  }
}

/// Who wrote something, and when; each as it was given, nil where it is not known.
public struct Authorship: Sendable, Equatable {
  public var who: String?
  public var when: String?

  public init(who: String? = nil, when: String? = nil) {
    self.who = who
    self.when = when
  }

  public func orElse(_ other: Authorship) -> Authorship {
    Authorship(who: who ?? other.who, when: when ?? other.when)
  }
}

/// A text as it was written: mostly in one language, or in both.
public struct WrittenText: Sendable, Equatable {
  /// In the language it was written in, or in English where `khmer` is given too.
  public var text: String
  public var khmer: String

  public init(_ text: String = "", khmer: String = "") {
    self.text = text
    self.khmer = khmer
  }

  public var isEmpty: Bool { text.isEmpty && khmer.isEmpty }
}

/// A measure that was taken.
public struct FilledMeasure: Sendable, Equatable {
  public let measure: String
  public var value: ExactDecimal
  public var source: Authorship
  /// Values that the same copy gave when it was brought before.
  public var earlier: [ExactDecimal]

  public init(
    measure: String, value: ExactDecimal, source: Authorship = Authorship(), earlier: [ExactDecimal] = []
  ) {
    self.measure = measure
    self.value = value
    self.source = source
    self.earlier = earlier
  }
}

/// A service that was asked for, rule S17.
public struct FilledService: Sendable, Equatable {
  public struct Content: Sendable, Equatable {
    /// Nobody in either: asked for, and not offered.
    public var provided = WordSet<ResidentGroup>()
    public var referred = WordSet<ResidentGroup>()
    public var to = WrittenText()
    /// US dollars.
    public var costToResident: ExactDecimal?
    public var costPerPersonYear: ExactDecimal?
    public var note = WrittenText()

    public init() {}

    public var isNotOffered: Bool { self == Content() }
  }

  public let service: Service
  public var content: Content
  public var source: Authorship
  public var earlier: [Content]

  public init(service: Service, content: Content, source: Authorship = Authorship(), earlier: [Content] = []) {
    self.service = service
    self.content = content
    self.source = source
    self.earlier = earlier
  }
}

/// The answer to one criterion.
public struct FilledAnswer: Sendable, Equatable {
  public struct Content: Sendable, Equatable {
    /// A word of the scale, `not-applicable` or `not-assessed`; empty where there is none.
    public var rating = ""
    public var sample: Sample?
    public var note = WrittenText()
    public var reason = WrittenText()
    public var heard = WordSet<Voice>()
    /// File names.
    public var evidence: [String] = []

    public init() {}

    public var isBlank: Bool { self == Content() }
  }

  public let standard: String
  public let criterion: String
  public var content: Content
  public var source: Authorship
  public var earlier: [Content]

  public init(
    standard: String, criterion: String, content: Content, source: Authorship = Authorship(), earlier: [Content] = []
  ) {
    self.standard = standard
    self.criterion = criterion
    self.content = content
    self.source = source
    self.earlier = earlier
  }
}

/// A submission to a server of forms, in one of its states.
public struct Submission: Sendable, Hashable {
  /// What stays the same when it is edited.
  public let root: String
  /// What differs after each edit.
  public let state: String
  /// When it came to this state, as far as that is known; else empty.
  public let time: String

  public init(root: String, state: String, time: String) {
    self.root = root
    self.state = state
    self.time = time
  }

  /// Whether this is another and not an older state of the same submission.
  public func isEdit(of other: Submission) -> Bool {
    guard root == other.root, state != other.state else { return false }
    return time.isEmpty || other.time.isEmpty || !time.utf8.lexicographicallyPrecedes(other.time.utf8)
  }
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

/// A part of a visit that is kept or taken as a whole.
public enum VisitPart: Sendable, Hashable {
  case by, follows, note
  /// The revision of a standard.
  case version(String)
  case measure(String)
  case service(Service)
  case answer(standard: String, criterion: String)

  /// `by`, `against.ID`, `measures.residents`, `services.education`, `standard/criterion`.
  public var name: String {
    switch self {
    case .by: "by"
    case .follows: "follows"
    case .note: "note"
    case .version(let standard): "against." + standard
    case .measure(let measure): "measures." + measure
    case .service(let service): "services." + service.word
    case .answer(let standard, let criterion): standard + "/" + criterion
    }
  }
}

/// What stands in a part.
public enum PartValue: Sendable, Equatable {
  case text(String)
  case number(ExactDecimal)
  case service(FilledService.Content)
  case answer(FilledAnswer.Content)
  case nothing
}
