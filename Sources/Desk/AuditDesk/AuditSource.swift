public import AuditModel
public import InputProblems

/// What a source keeps of all facilities at once. Most keep nothing.
public protocol KeepsOfAll: Sendable {
  /// A value that was kept of all facilities at once, and the moment that it is of, as the source counts them. Nil where there is none, or
  /// the standards have changed since.
  func keptOfAll(_ name: String) -> (value: [UInt8], moment: Int)?

  /// Keeps such a value, as of the moment at which this run reads.
  func keepOfAll(_ value: [UInt8], as name: String)

  /// The keys of all folders in which something has changed since a moment; nil where these are very many.
  func foldersChanged(since moment: Int) -> Set<String>?
}

extension KeepsOfAll {
  public func keptOfAll(_ name: String) -> (value: [UInt8], moment: Int)? { nil }
  public func keepOfAll(_ value: [UInt8], as name: String) {}
  public func foldersChanged(since moment: Int) -> Set<String>? { nil }
}

/// Where standards and facilities are kept, with what was found there: a folder, a registry, memory.
///
/// Whoever asks a source knows no paths. An origin is a name for people that says where something stands; it is what problems
/// and records bear as their file.
public protocol AuditSource: KeepsOfAll {
  // MARK: Standards

  /// Every standard in force with what changes it, the archived revisions, and the measures.
  ///
  /// - Parameter checksAllTailorings: reads also the tailorings that are not applied, for their problems.
  func library(checksAllTailorings: Bool) -> Noted<StandardLibrary>

  /// The public holidays; none where none are kept.
  func holidays() -> Noted<HolidayCalendar>

  /// Whether a review of texts is kept, so that some may be reviewed.
  var keepsReview: Bool { get }

  /// The texts of the standards in force, and their review.
  func wording() -> ReviewedWording

  // MARK: Facilities

  /// The facilities that some names stand for, each once, in order of their ids; without a name all of them. Nothing of them is
  /// read yet, so that many cost little.
  func find(_ names: [String]) -> FoundFacilities

  /// The facility that a name stands for; nil where it stands for none, or for several.
  func facility(named name: String) -> FacilityEntry?

  /// A facility and its records.
  ///
  /// - Parameters:
  ///   - standards: the ids of all standards.
  ///   - provinces: by which its province is known; where the list is empty every name will do.
  ///   - only: the names of the records that are read; nil: all.
  ///   - today: days behind it are in the future.
  func contents(
    of entry: FacilityEntry, standards: [String], provinces: ProvinceList, only: Set<String>?, today: CalendarDay
  ) -> FacilityContents

  /// The names of the records of a facility, `2026-03-14-inspection`, whether they can be used or not, in their order.
  func recordNames(of entry: FacilityEntry) -> [String]

  /// Those of some records of a facility that may tell of dangers, found without parsing the others: where a danger stands is known
  /// of every facility.
  func recordsTellingOfDangers(_ names: [String], of entry: FacilityEntry) -> Set<String>

  /// Those of some records of a facility in which one of some words may stand, found without parsing them.
  ///
  /// - Parameter words: such as ids of standards.
  func records(_ names: [String], naming words: [String], of entry: FacilityEntry) -> Set<String>

  /// Every id that a facility had before, with the facility that has it among its former ones.
  func formerIDs() -> [(id: String, entry: FacilityEntry)]

  /// The plan that a facility keeps; no value where it keeps none, or that has errors.
  func plan(of entry: FacilityEntry, library: StandardLibrary, today: CalendarDay) -> Reviewed<KeptPlan>

  /// Where a text of a facility stands, or would.
  func origin(of document: FacilityDocument, at entry: FacilityEntry) -> String

  /// Warnings on the pictures kept beside the records of a facility that say where they were taken.
  func pictureWarnings(of entry: FacilityEntry) -> [Problem]

  /// The names of all files kept with a facility; of those in folders within it the path from there. Nil where that cannot be told.
  func fileNames(of entry: FacilityEntry) -> [String]?

  /// The problems of something that belongs to no facility.
  func problems(ofStray origin: String, library: StandardLibrary, today: CalendarDay) -> [Problem]

  /// The same source as it is now, for as long as one facility is worked on: what it has told once it need not look up again.
  var steady: any AuditSource { get }

  // MARK: What people wrote

  /// What people wrote of a facility: names, notes, reasons, actions. It may be looked through, and shown where `mayShow` says so.
  func passages(of entry: FacilityEntry) -> FacilityPassages

  /// Whether something of some facilities may be shown: where that must be kept in a log, it is, at once.
  func mayShow(_ entries: [FacilityEntry]) -> Bool

  // MARK: What stands where

  /// What stands at an origin; nil where that cannot be read, or is more than so many bytes.
  func bytes(at origin: String, upTo limit: Int) -> [UInt8]?

  /// When what stands at an origin was last changed, as `2026-03-14 17:05`; nil where that cannot be told.
  func lastChange(at origin: String) -> String?

  /// The origins of what lies beside the records of a facility: pictures, notes, forms that were filled in.
  func besides(of entry: FacilityEntry) -> [String]

  // MARK: What was worked out before

  /// A value that was kept of all that a facility’s records come to, by a name, as long as nothing that it follows from has changed:
  /// what stands with the facility, the standards, and what reads it. Nil where it is to be worked out.
  func kept(_ name: String, of entry: FacilityEntry) -> [UInt8]?

  /// Such a value where it is worked out again all the same, to hold what is kept against it. Nil where that is not asked.
  func checked(_ name: String, of entry: FacilityEntry) -> [UInt8]?

  /// Keeps such a value, so that it need not be worked out again.
  func keep(_ value: [UInt8], as name: String, of entry: FacilityEntry)

  /// Ends a run: what it kept, others find.
  func settle()

  // MARK: Changes

  /// Keeps a facility to whoever asks, so that what is read, changed and written again loses nothing that another writes
  /// meanwhile.
  ///
  /// - Throws: with who is at work, where somebody is and stays.
  func hold(_ entry: FacilityEntry) throws(SourceError) -> FacilityHold

  /// Begins a facility that was not there, with the text that says what it is. When this returns, it stays even if the power fails.
  func begin(_ id: String, with text: String) throws(SourceError) -> FacilityEntry

  /// Writes a text that was not there. When this returns, it stays even if the power fails.
  func add(_ text: String, as document: FacilityDocument, at entry: FacilityEntry) throws(SourceError)

  /// Writes what a text that was read is to be from now on. When this returns, it stays even if the power fails.
  ///
  /// - Parameters:
  ///   - before: all of it, as it was read.
  ///   - keepsCopy: keeps it as it was besides.
  /// - Returns: where it is kept as it was.
  func replace(
    _ before: [UInt8], with text: String, as document: FacilityDocument, at entry: FacilityEntry, keepsCopy: Bool
  ) throws(SourceError) -> String?

  // MARK: Typing

  /// The visits to a facility that are being typed in.
  func drafts(at entry: FacilityEntry) -> [TypingDraft]

  /// Opens what is being typed in of a visit, or begins it.
  func open(_ draft: TypingDraft, at entry: FacilityEntry) throws(SourceError) -> any TypedLines
}

extension AuditSource {
  public var steady: any AuditSource { self }

  /// All of them: any word may stand in a record that nobody looked into.
  public func records(_ names: [String], naming words: [String], of entry: FacilityEntry) -> Set<String> {
    Set(names)
  }
  // Where nobody keeps a review, everything is a draft.
  public var keepsReview: Bool { false }
  // Most sources keep no log of what is shown.
  public func mayShow(_ entries: [FacilityEntry]) -> Bool { true }
  // Most sources keep nothing that was worked out.
  public func kept(_ name: String, of entry: FacilityEntry) -> [UInt8]? { nil }
  public func checked(_ name: String, of entry: FacilityEntry) -> [UInt8]? { nil }
  public func keep(_ value: [UInt8], as name: String, of entry: FacilityEntry) {}
  public func settle() {}
  public func wording() -> ReviewedWording { ReviewedWording() }

  /// A facility and its records, whatever its province is called.
  ///
  /// - Parameters:
  ///   - standards: the ids of all standards.
  ///   - today: days behind it are in the future.
  public func contents(of entry: FacilityEntry, standards: [String], today: CalendarDay) -> FacilityContents {
    contents(of: entry, standards: standards, provinces: ProvinceList(), only: nil, today: today)
  }

  /// A facility and its records, read by a library.
  ///
  /// - Parameters:
  ///   - only: the names of the records that are read; nil: all.
  ///   - today: days behind it are in the future.
  public func contents(
    of entry: FacilityEntry, by library: StandardLibrary, only: Set<String>? = nil, today: CalendarDay
  ) -> FacilityContents {
    contents(
      of: entry, standards: library.knownStandards, provinces: library.provinces, only: only, today: today)
  }

  /// The one facility that had an id before; nil where none had, or several claim it.
  public func facility(formerly id: String) -> FacilityEntry? {
    let all = formerIDs().filter { $0.id == id }
    return all.count == 1 ? all[0].entry : nil
  }
}

/// A value that is always there, with every problem met on the way to it.
public struct Noted<Value: Sendable>: Sendable {
  public let value: Value
  public let problems: [Problem]

  public init(_ value: Value, _ problems: [Problem]) {
    self.value = value
    self.problems = problems
  }
}

/// A facility that is there, and which of its records were asked for.
public struct FacilityEntry: Sendable, Hashable {
  public let id: String
  /// By what its source finds it again.
  public let key: String
  /// What the records asked for are called there; nil: all.
  public var records: Set<String>?
  /// The member of a coalition whose facility it is, where ids of several may be the same; nil: they are told apart by their ids alone.
  public let member: String?

  public init(id: String, key: String, records: Set<String>? = nil, member: String? = nil) {
    self.id = id
    self.key = key
    self.records = records
    self.member = member
  }
}

/// What some names stand for.
public struct FoundFacilities: Sendable {
  public let facilities: [FacilityEntry]
  /// Origins of what belongs to no facility.
  public let strays: [String]
  /// Origins of what lies beside the facilities and is not meant to be audited.
  public let besides: [String]
  public let problems: [Problem]

  public init(
    facilities: [FacilityEntry], strays: [String] = [], besides: [String] = [], problems: [Problem] = []
  ) {
    self.facilities = facilities
    self.strays = strays
    self.besides = besides
    self.problems = problems
  }

  /// The problems, with those of the strays, for whoever can only use facilities.
  public var allProblems: [Problem] {
    problems + strays.map { Problem(.error, .folder(.facilityFileMissing), file: $0, place: .start) }
  }
}

/// A facility with its records, as far as they can be used.
public struct FacilityContents: Sendable {
  public let facility: Facility?
  public let records: [InspectionRecord]
  /// Names of the records that cannot be used.
  public let unusable: [String]
  /// What could be read of some of these: it is never scored, but what else is wrong with it can be told.
  public let broken: [InspectionRecord]
  /// The origins of the records asked for; nil: all.
  public let asked: Set<String>?
  /// Where only some records were asked for, those of the facility and of these.
  public let problems: [Problem]

  public init(
    facility: Facility?, records: [InspectionRecord], unusable: [String] = [], broken: [InspectionRecord] = [],
    asked: Set<String>? = nil, problems: [Problem] = []
  ) {
    self.facility = facility
    self.records = records
    self.unusable = unusable
    self.broken = broken
    self.asked = asked
    self.problems = problems
  }
}

/// What people wrote of a facility.
public struct FacilityPassages: Sendable {
  /// Whether everybody may know where it is.
  public let isOpen: Bool
  /// In the order of the files and of their lines.
  public let passages: [Passage]
  /// The origins of what could not be read.
  public let unread: [String]

  public init(isOpen: Bool, passages: [Passage], unread: [String]) {
    self.isOpen = isOpen
    self.passages = passages
    self.unread = unread
  }
}

/// A text that people wrote.
public struct Passage: Sendable, Equatable {
  public let origin: String
  /// From 1.
  public let line: Int
  public let text: String
  /// Whether the ministry alone may know that it is there.
  public let staysInside: Bool

  public init(origin: String, line: Int, text: String, staysInside: Bool) {
    self.origin = origin
    self.line = line
    self.text = text
    self.staysInside = staysInside
  }
}
