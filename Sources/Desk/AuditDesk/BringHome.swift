public import AuditMerging
public import AuditModel
public import InputProblems

/// How it ended for a visit that was brought home.
public enum ImportEnding: Sendable {
  /// In part: some of its copies wait for a person, or were refused.
  case written, writtenInPart, wouldBeWritten, wouldBeWrittenInPart
  case nothingNew, waits, refused
}

/// A copy of a visit that was brought home, and what it changed there.
public struct BroughtCopy: Sendable {
  /// The record's path.
  public let path: String
  /// The visit with this copy in it, as far as it could be taken.
  public let record: InspectionRecord
  public let copy: CopyMerge
  /// Whether there was a copy of the visit already.
  public let wasHome: Bool

  public init(path: String, record: InspectionRecord, copy: CopyMerge, wasHome: Bool) {
    self.path = path
    self.record = record
    self.copy = copy
    self.wasHome = wasHome
  }
}

/// The copies of a visit that were brought home together, and how it ended for its record.
public struct BroughtCopies: Sendable {
  /// The record's path.
  public let path: String
  /// Those that changed something or wait for a person, in the order in which they came; of very many the first. Where all brought
  /// nothing new, one of them.
  public let shown: [BroughtCopy]
  /// How many more there were, by what became of them.
  public let changed: Int
  public let waiting: Int
  public let alike: Int
  public let ending: ImportEnding
  /// Where the record is kept as it was before, the oldest state first.
  public let keptAs: [String]
  /// Whether the record keeps that it was corrected, and why.
  public let isCorrection: Bool
}

/// How records are written as texts, and read again.
public struct RecordScribe: Sendable {
  let write: @Sendable (InspectionRecord, StandardLibrary, _ origin: String) -> RecordPage
  let read: @Sendable (_ text: String, _ origin: String, _ today: CalendarDay) -> InspectionRecord?
  let flaws: @Sendable (InspectionRecord, _ origin: String, _ today: CalendarDay) -> [Problem]
  let comment: @Sendable (UnplacedEntry) -> String

  /// - Parameters:
  ///   - flaws: what is wrong with a record by itself.
  ///   - read: a record with what it keeps as comments; nil where it has errors.
  ///   - comment: how something stands in a record that has no place in it.
  public init(
    write: @escaping @Sendable (InspectionRecord, StandardLibrary, _ origin: String) -> RecordPage,
    read: @escaping @Sendable (_ text: String, _ origin: String, _ today: CalendarDay) -> InspectionRecord?,
    flaws: @escaping @Sendable (InspectionRecord, _ origin: String, _ today: CalendarDay) -> [Problem],
    comment: @escaping @Sendable (UnplacedEntry) -> String
  ) {
    self.write = write
    self.read = read
    self.flaws = flaws
    self.comment = comment
  }
}

/// A visit with the file that brought it.
public struct BroughtVisit: Sendable {
  public let file: String
  public var visit: RecordBuilder
  /// The record that it was read from, where that has errors: all is told of it, and nothing of it is written.
  public let broken: BrokenRecord?

  /// - Parameters:
  ///   - file: its path.
  ///   - visit: what it says.
  ///   - broken: the record that it was read from, where that has errors, which have been told.
  public init(file: String, visit: RecordBuilder, broken: BrokenRecord? = nil) {
    self.file = file
    self.visit = visit
    self.broken = broken
  }

  /// Where in its file it stands.
  var place: Place { visit.origin.row.map { Place(line: Int32(clamping: $0), column: 1) } ?? .start }
}

/// How visits are brought home.
public struct HomecomingTerms {
  let scribe: RecordScribe
  let entry: FacilityEntry?
  let isDryRun: Bool
  let decide: (VisitPart) -> CopySide?
  let correction: Correction?
  /// Whether what is brought says only what was wrong: the rest of each part stays as it is, rule V1.
  let corrects: Bool

  /// - Parameters:
  ///   - entry: the one facility that visits may be of; nil: any.
  ///   - isDryRun: nothing is written.
  ///   - decide: what people have decided where two copies differ; nil where they have not.
  ///   - correction: what each record keeps that is at home already and that this changes.
  ///   - areWhole: what is brought is a copy of its own, of which a person decided each part as a whole.
  public init(
    scribe: RecordScribe, at entry: FacilityEntry? = nil, isDryRun: Bool = false,
    decide: @escaping (VisitPart) -> CopySide? = { _ in nil }, correction: Correction? = nil, areWhole: Bool = false
  ) {
    self.scribe = scribe
    self.entry = entry
    self.isDryRun = isDryRun
    self.decide = decide
    self.correction = correction
    corrects = correction != nil && !areWhole
  }
}

/// What happens while visits are brought home.
public enum HomecomingEvent: Sendable {
  /// The copies of a visit were laid beside its record.
  case copies(BroughtCopies)
  /// Of what was brought, or would be written, each with its line beside it.
  case problems([Problem])
  /// The facility of a visit cannot be used.
  case facilityUnusable([Problem])
  case failed(SourceError)
}

extension Desk {
  /// Lays visits beside the records of their facilities, and writes what can be written.
  ///
  /// - Parameter tell: is told what happens as it happens.
  /// - Returns: false where something was refused, could not be read, or waits for a person.
  public func bringHome(
    _ visits: [BroughtVisit], by library: StandardLibrary, _ terms: HomecomingTerms,
    tell: @escaping (HomecomingEvent) -> Void
  ) -> Bool {
    var homecoming = Homecoming(self, library: library, terms: terms, tell: tell)
    var isWhole = true
    for copies in together(visits) where !homecoming.bring(copies) { isWhole = false }
    homecoming.close()
    homecoming.tellFurther()
    return isWhole && !homecoming.hasUnread
  }

  /// The copies of each visit, in the order in which the visits came.
  private func together(_ visits: [BroughtVisit]) -> [[BroughtVisit]] {
    var groups: [[BroughtVisit]] = []
    var positions: [[String]: Int] = [:]
    for brought in visits {
      guard let facility = brought.visit.facility, let name = brought.visit.name else {
        groups.append([brought])
        continue
      }
      if let position = positions[[facility, name]] {
        groups[position].append(brought)
      } else {
        positions[[facility, name]] = groups.count
        groups.append([brought])
      }
    }
    return groups
  }
}
