/// A piece of a record's text.
public struct TextSpan: Sendable, Hashable {
  public let start: Int32
  public let count: Int32

  public init(start: Int32, count: Int32) {
    self.start = start
    self.count = count
  }

  public static let none = TextSpan(start: 0, count: 0)
  public var isEmpty: Bool { count == 0 }
}

/// A text of a record: mostly in the one language that it was written in, or in both.
public struct RecordText: Sendable, Hashable {
  /// As written, or in English where both are given.
  public let text: TextSpan
  public let khmer: TextSpan

  public init(_ text: TextSpan, khmer: TextSpan = .none) {
    self.text = text
    self.khmer = khmer
  }

  public static let none = RecordText(.none)
  public var isEmpty: Bool { text.isEmpty && khmer.isEmpty }
}

/// What was looked at in a sample, rule S10; each from 0, and nil where it is not said.
public struct Sample: Sendable, Hashable {
  public let checked: Int64?
  public let of: Int64?
  public let conforming: Int64?

  public init(checked: Int64?, of: Int64?, conforming: Int64?) {
    self.checked = checked
    self.of = of
    self.conforming = conforming
  }
}

/// One answer as it stands in a record.
public struct Answer: Sendable {
  public var criterion: TextSpan
  public var place: Place
  /// Empty where no rating is given.
  public var rating = TextSpan.none
  public var ratingPlace: Place
  public var sample: Sample?
  public var note = RecordText.none
  public var reason = RecordText.none
  /// What residents said, which no facility reads.
  public var inside = InsideText.none
  public var heard = WordSet<Voice>()
  /// File names, as positions in the record's `evidence`.
  public var evidence: Range<Int32> = 0..<0

  public init(criterion: TextSpan, place: Place) {
    self.criterion = criterion
    self.place = place
    ratingPlace = place
  }

  /// Whether nothing was written: a line of the checklist that waits to be filled in.
  public var isBlank: Bool {
    rating.isEmpty && sample == nil && note.isEmpty && reason.isEmpty && inside.isEmpty && heard.isEmpty
      && evidence.isEmpty
  }
}

/// A measure as it stands in a record.
public struct MeasureValue: Sendable {
  public let measure: TextSpan
  public let value: ExactDecimal
  public let place: Place

  public init(measure: TextSpan, value: ExactDecimal, place: Place) {
    self.measure = measure
    self.value = value
    self.place = place
  }
}

/// A service as it stands in a record, rule S17.
public struct ServiceOffer: Sendable {
  public let service: Service
  public let provided: WordSet<ResidentGroup>
  public let referred: WordSet<ResidentGroup>
  public let referredTo: RecordText
  /// US dollars.
  public let costToResident: ExactDecimal?
  public let costPerPersonYear: ExactDecimal?
  public let note: RecordText
  public let place: Place

  public init(
    service: Service, provided: WordSet<ResidentGroup>, referred: WordSet<ResidentGroup>,
    referredTo: RecordText = .none, costToResident: ExactDecimal? = nil, costPerPersonYear: ExactDecimal? = nil,
    note: RecordText = .none, place: Place = .start
  ) {
    self.service = service
    self.provided = provided
    self.referred = referred
    self.referredTo = referredTo
    self.costToResident = costToResident
    self.costPerPersonYear = costPerPersonYear
    self.note = note
    self.place = place
  }
}

/// What a visit found, whatever it came from: a file, a form, a sheet, typed lines. Its words point into `text`, so that thousands of
/// records can be read without a string each; `RecordBuilder` makes it.
///
/// Two records are equal where they say the same. Where it came from, and where in that each part stands, is no part of it.
public struct InspectionRecord: Sendable {
  /// The answers under one standard.
  public struct StandardAnswers: Sendable {
    public let standard: TextSpan
    public let place: Place
    public let answers: Range<Int>

    public init(standard: TextSpan, place: Place, answers: Range<Int>) {
      self.standard = standard
      self.place = place
      self.answers = answers
    }
  }

  /// The revision of a standard that the record was answered by, rule S14.
  public struct Pin: Sendable, Equatable {
    public let standard: String
    /// `edition.revision`
    public let version: String
    public let place: Place

    public init(standard: String, version: String, place: Place = .start) {
      self.standard = standard
      self.version = version
      self.place = place
    }

    public static func == (left: Pin, right: Pin) -> Bool {
      left.standard == right.standard && left.version == right.version
    }
  }

  public var origin: RecordOrigin
  /// The id of the facility, where the record says it itself; what lies at home is told by its folder.
  public var facility: String?
  public var date: CalendarDay
  public var datePlace: Place = .start
  public var kind: VisitKind
  /// The team that made the visit.
  public var by: String?
  public var against: [Pin] = []
  /// How the visit was made.
  public var details: [VisitDetail: String] = [:]
  /// On the visit as a whole.
  public var note = RecordText.none
  public var notePlace: Place = .start
  /// On the visit as a whole, for those who keep the records alone.
  public var inside = InsideText.none
  public var insidePlace: Place = .start
  /// How it was changed after somebody had read it, the oldest first.
  public var corrected: [Correction] = []
  /// The name of the inspection that a follow-up follows.
  public var follows: String?
  public var followsPlace: Place = .start
  /// Dangers that cannot wait, each id once.
  public var dangers: [Danger] = []
  public var measures: [MeasureValue] = []
  /// Names of measures whose value could not be read; empty where the record has no errors.
  public var unreadMeasures: [(measure: TextSpan, place: Place)] = []
  /// Nil where the record says nothing of services.
  public var services: [ServiceOffer]?
  /// What those who live there answered; nil where they were not asked.
  public var questionnaire: ResidentCounts?
  /// The standards that it audits, rule S15, in their order; every answer is among those of one of them.
  public var audited: [StandardAnswers] = []
  public var answers: [Answer] = []
  public var evidence: [TextSpan] = []
  /// Where each of `evidence` stands; empty where it came from no file.
  public var evidencePlaces: [Place] = []
  /// What could not be put in any of these places, so that it is shown and not dropped.
  public var unplaced: [UnplacedEntry] = []
  /// UTF-8.
  public var text: [UInt8] = []

  /// - Parameters:
  ///   - file: the path of its file; empty where it has none.
  ///   - date: the day of the visit.
  ///   - kind: what kind of visit it is.
  public init(file: String, date: CalendarDay, kind: VisitKind) {
    origin = RecordOrigin(file: file)
    self.date = date
    self.kind = kind
  }

  /// The path of its file.
  public var file: String { origin.file }

  /// `2026-03-14-inspection`: the name by which a follow-up follows it.
  public var name: String { date.iso + "-" + kind.word }

  /// Whether it answers anything by which a standard is scored: a criterion, if only by a note, a measure, or services.
  public var answersAnything: Bool {
    !measures.isEmpty || !unreadMeasures.isEmpty || services != nil || answers.contains { !$0.isBlank }
  }

  /// Whether it audits a standard and answers something, so that it is more than a danger, counts or a note, rule S16i.
  public var looksAtStandards: Bool { !audited.isEmpty && answersAnything }

  public func string(_ span: TextSpan) -> String {
    String(decoding: text[Int(span.start)..<Int(span.start + span.count)], as: UTF8.self)
  }

  /// The text in `language`, or as it was written.
  public func string(_ text: RecordText, in language: Language) -> String {
    let prefersKhmer = language == .khmer ? !text.khmer.isEmpty : text.text.isEmpty
    return string(prefersKhmer ? text.khmer : text.text)
  }

  @inlinable
  public func withBytes<Result>(_ span: TextSpan, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    text.withUnsafeBufferPointer { all in
      body(UnsafeBufferPointer(rebasing: all[Int(span.start)..<Int(span.start + span.count)]))
    }
  }
}
