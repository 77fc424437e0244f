internal import AuditChecking
public import AuditComparison
public import AuditModel
internal import AuditPlanning
internal import AuditScoring
internal import AuditWording

/// The words and standards that rows need, and the names of facilities: everything about tidy tables that grows as they are written.
public struct TidyGathering: Sendable {
  public let view: SharingView
  public let tables: [TidyTable]
  public private(set) var words = TidyWords()
  private let measures: MeasureCatalogue
  private var known: Set<ObjectIdentifier> = []
  /// Those that wait for a number, since the order of rows must tell nothing.
  private var waiting: [WaitingRows] = []

  /// - Parameter measures: what criteria count.
  public init(in view: SharingView, measures: MeasureCatalogue) {
    self.view = view
    self.measures = measures
    tables = tidyTables(in: view)
    words.add(CareKind.self, to: ["care"]) { $0.phrase }
    words.add(Operator.self, to: ["operator"]) { $0.phrase }
    words.add(LocationDisclosure.self, to: ["location"]) { $0.phrase }
    words.add(VisitKind.self, to: ["kind"]) { $0.phrase }
    words.add(Level.self, to: ["level"]) { $0.phrase }
    words.add(AnswerKind.self, to: ["decided_by", "answered_from"]) { $0.phrase }
    words.add(Service.self, to: ["service"]) { $0.phrase }
    words.add(BasisStatus.self, to: ["basis"]) { $0.phrase }
    words.add(ActionStatus.self, to: ["status"]) { $0.phrase }
    for reason in Outcome.OpenReason.allCases { words.add(reason.word, reason.phrase, to: "open_reason") }
    for urgency in [PlannedAction.Urgency.danger, .rating, .rest] {
      words.add(urgency.word, urgency.phrase, to: "urgency")
    }
    words.add("visits", Words.Tidy.sourceVisits, to: "source")
    words.add("own", Words.Common.latestSelfAssessment, to: "source")
    words.add("open", Words.Common.open, to: "answer")
    words.add("not-applicable", Words.Common.notApplicable, to: "answer")
    words.add("does-not-apply", Words.Need.doesNotApply, to: "answer")
  }

  /// Rows of the standards that are not known yet, by position of the table.
  public mutating func add(_ standards: [Standard]) -> [[TidyRow]] {
    var rows = [[TidyRow]](repeating: [], count: tables.count)
    for standard in standards where known.insert(ObjectIdentifier(standard)).inserted {
      for word in standard.scale.words {
        words.add(word, standard.sentence(ofAnswer: word) ?? Sentence(same: word), to: "answer")
      }
      for rating in standard.ratings {
        for name in ["rating", "rating_lowest", "rating_highest"] {
          words.add(rating.id, rating.titleSentence, to: name)
        }
      }
      for (index, table) in tables.enumerated() {
        if table.id == "standards" { rows[index].append(standard.tidyRow) }
        if table.id == "criteria" { rows[index] += standard.criteria.map { standard.tidyRow(of: $0, measures) } }
      }
    }
    return rows
  }

  /// The rows of a facility and of the standards that it brings, by position of the table; none yet where it waits for its number.
  public mutating func add(_ facility: TidyFacility) -> [[TidyRow]] {
    guard view == .ministry else {
      waiting.append(WaitingRows(facility))
      return []
    }
    return zip(add(facility.standards), facility.rows).map { $0 + $1 }
  }

  /// The rows of the facilities that waited, one after the other.
  ///
  /// - Parameter take: is given rows, by position of the table, and the words that they hold.
  public mutating func finish(_ take: (_ rows: [[TidyRow]], _ words: TidyWords) -> Void) {
    let ordered = waiting.sorted(by: WaitingRows.isBefore)
    waiting = []
    for (number, one) in ordered.enumerated() {
      let facility = one.facility(numbered: number + 1)
      take(zip(add(facility.standards), facility.rows).map { $0 + $1 }, words)
    }
  }
}

extension Standard {
  fileprivate var tidyRow: TidyRow {
    TidyRow([
      .text(id), .text(identity.version), .text(identity.edition), .whole(Int64(identity.revision)),
      .text(title(in: .english)), .khmer(description.title), .text(identity.digest), .text(tailoring?.id),
      .whole(scale.unit),
    ])
  }

  fileprivate func tidyRow(of criterion: Criterion, _ measures: MeasureCatalogue) -> TidyRow {
    let section = sections[criterion.section]
    let requirement = criterion.text ?? criterion.ask
    var (measure, service): (String?, String?) = (nil, nil)
    if case .measure(let one, _) = criterion.answer { measure = measures.measures[one].id }
    if case .service(let one) = criterion.answer { service = one.word }
    return TidyRow([
      .text(id), .text(identity.version), .text(criterion.id), .text(section.id),
      .text(section.title?.text(in: .english) ?? section.id), .khmer(section.title),
      .text(criterion.title?.text(in: .english)), .khmer(criterion.title), .text(criterion.level.word),
      .whole(criterion.weight), .text(requirement?.text(in: .english)), .khmer(requirement),
      .text(criterion.answer.kind.word), .text(measure), .text(service), .list(criterion.equals, by: "; "),
      .text(criterion.basis?.status.word), .list(criterion.basis?.sources ?? [], by: "; "),
    ])
  }
}
