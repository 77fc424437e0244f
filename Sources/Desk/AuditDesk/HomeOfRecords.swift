internal import AuditChecking
internal import AuditMerging
internal import AuditModel
internal import AuditScoring
internal import InputProblems

/// A facility while visits are brought to it, held against other runs.
struct Home {
  let entry: FacilityEntry
  let facility: Facility?
  /// By name.
  var records: [String: InspectionRecord]
  let unusable: [String]
  let problems: [Problem]
  let hold: FacilityHold?

  /// Whether a record of the name lies there, usable or not.
  func knows(_ name: String) -> Bool { records[name] != nil || unusable.contains(name) }

  func others(than name: String) -> [InspectionRecord] {
    records.values.filter { $0.name != name }.sorted { $0.name < $1.name }
  }

  /// The records of the same kind, where there are very many those of the days before and after.
  func records(around visit: InspectionRecord) -> [InspectionRecord] {
    guard records.count > 400 else {
      return records.values.filter { $0.kind == visit.kind }.sorted { $0.name < $1.name }
    }
    return (-40...40).compactMap { days in
      CalendarDay(ordinal: visit.date.ordinal + days).flatMap { records[$0.iso + "-" + visit.kind.word] }
    }
  }
}

/// A visit as it stands in its file, or would.
struct VisitState {
  var record: InspectionRecord?
  /// All of the file; nil where there is none.
  var bytes: [UInt8]?

  mutating func note(_ record: InspectionRecord, _ text: String) {
    self.record = record
    bytes = Array(text.utf8)
  }
}

/// What became of the copies of one visit: each with what it changed, and of very many the first.
struct CopyPages {
  enum Change { case changed, waits, nothingNew }

  let path: String
  private let isCorrection: Bool
  private let announce: (HomecomingEvent) -> Void
  /// Those of which it is not yet known how it ended.
  private var pending: [BroughtCopy] = []
  private var shown: [BroughtCopy] = []
  private var oneAlike: BroughtCopy?
  private var further: [Change: Int] = [:]
  private var keptAs: [String] = []
  private var endings: Set<ImportEnding> = []
  /// Whether something was refused, or waits for a person.
  private(set) var isIncomplete = false

  private static let most = 50

  init(path: String, isCorrection: Bool, tell: @escaping (HomecomingEvent) -> Void) {
    self.path = path
    self.isCorrection = isCorrection
    announce = tell
  }

  /// Notes a copy, whose end is told later.
  mutating func add(_ change: Change, _ record: @autoclosure () -> InspectionRecord, _ copy: CopyMerge, wasHome: Bool) {
    if change == .waits { isIncomplete = true }
    if change == .nothingNew, oneAlike == nil {
      oneAlike = BroughtCopy(path: path, record: record(), copy: copy, wasHome: wasHome)
    }
    guard change != .nothingNew, shown.count + pending.count < CopyPages.most else {
      further[change, default: 0] += 1
      return
    }
    pending.append(BroughtCopy(path: path, record: record(), copy: copy, wasHome: wasHome))
  }

  /// Notes how it ended for those that were noted.
  mutating func end(_ ending: ImportEnding, keptAs: String? = nil) {
    if ending == .refused { isIncomplete = true }
    endings.insert(ending)
    if let keptAs { self.keptAs.append(keptAs) }
    shown += pending
    pending = []
  }

  /// What was noted came to nothing, and why was said.
  mutating func noteRefusal() {
    isIncomplete = true
    pending = []
  }

  /// Tells what became of all of them: of a record there is one end.
  func tell() {
    var (shown, alike) = (shown, further[.nothingNew] ?? 0)
    if shown.isEmpty, let oneAlike {
      shown = [oneAlike]
      alike -= 1
    }
    guard !shown.isEmpty else { return }
    announce(
      .copies(
        BroughtCopies(
          path: path, shown: shown, changed: further[.changed] ?? 0, waiting: further[.waits] ?? 0, alike: alike,
          ending: ending, keptAs: keptAs, isCorrection: isCorrection)))
  }

  private var ending: ImportEnding {
    if endings.contains(.written) { return isIncomplete ? .writtenInPart : .written }
    if endings.contains(.wouldBeWritten) { return isIncomplete ? .wouldBeWrittenInPart : .wouldBeWritten }
    if endings.contains(.refused) { return .refused }
    return isIncomplete ? .waits : .nothingNew
  }
}

/// What a record that is to be written will lie among.
struct RecordWorld {
  let path: String
  let facility: Facility
  let others: [InspectionRecord]
  let unusable: [String]
  let flaws: @Sendable (InspectionRecord, _ origin: String, _ today: CalendarDay) -> [Problem]

  /// What is wrong with a record.
  func problems(of record: InspectionRecord, in library: StandardLibrary, today: CalendarDay) -> [Problem] {
    let own = flaws(record, path, today)
    guard !own.contains(where: \.isError) else { return own }
    var record = record
    record.origin.file = path
    return own
      + auditFacility(
        facility, records: (record.kind == .followUp ? others : []) + [record], unusable: unusable, against: library,
        everyVisit: true
      ).problems.lifted.filter { $0.file == path } + record.personalData().lifted
      + DangerHistory(others + [record]).problems(on: today).lifted.filter { $0.file == path }
  }

  /// What is wrong with the record on a page, each problem with its line.
  func problems(on page: RecordPage, in library: StandardLibrary, today: CalendarDay) -> [Problem] {
    withLines(problems(of: page.record, in: library, today: today), of: page.text)
  }

  /// What is wrong with a record besides its errors, each problem with its line.
  func problems(of broken: BrokenRecord, in library: StandardLibrary) -> [Problem] {
    let record = broken.parts
    let found =
      auditFacility(
        facility, records: record.kind == .followUp ? others : [], unusable: unusable + [record.name], broken: [record],
        against: library, everyVisit: true
      ).problems.filter { $0.file == record.file } + record.personalData()
    return withLines(found.lifted, of: String(decoding: record.text, as: UTF8.self))
  }

  private func withLines(_ problems: [Problem], of text: String) -> [Problem] {
    guard !problems.isEmpty else { return [] }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var seen: Set<Problem> = []
    return problems.compactMap { problem in
      var problem = problem
      let index = Int(problem.place.line) - 1
      // Of a line of megabytes the beginning will do.
      if lines.indices.contains(index) { problem.excerpt = String(lines[index].prefix(4_000)) }
      return seen.insert(problem).inserted ? problem : nil
    }
  }
}
