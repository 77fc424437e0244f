import AuditDesk
import AuditLoading
import AuditModel
import InputProblems
import Synchronization

/// Standards and facilities in memory alone: no folder and no file.
final class MemorySource: AuditSource {
  /// A facility as it is kept.
  struct Kept: Sendable {
    var contents: FacilityContents
    var plan: KeptPlan?
    var planProblems: [Problem] = []
    var pictures: [Problem] = []
    var files: [String]?
    /// By name: texts of records that were written here.
    var texts: [FacilityDocument: String] = [:]
    var copies: [String: String] = [:]
    var typed: [TypingDraft: [String]] = [:]
    var heldBy: Worker?
  }

  private let standards: Noted<StandardLibrary>
  private let calendar: Noted<HolidayCalendar>
  /// Problems of what belongs to no facility, by origin.
  private let strays: [String: [Problem]]
  private let foundProblems: [Problem]
  private let kept: Mutex<[String: Kept]>
  private let today: CalendarDay

  init(_ library: StandardLibrary, on today: CalendarDay) {
    standards = Noted(library, [])
    calendar = Noted(HolidayCalendar(), [])
    strays = [:]
    foundProblems = []
    kept = Mutex([:])
    self.today = today
  }

  /// A copy of everything that another source holds.
  init(copying source: any AuditSource, on today: CalendarDay) {
    let library = source.library(checksAllTailorings: true)
    let found = source.find([])
    standards = library
    calendar = source.holidays()
    foundProblems = found.problems
    var strays: [String: [Problem]] = [:]
    for stray in found.strays {
      strays[stray] = source.problems(ofStray: stray, library: library.value, today: today)
    }
    self.strays = strays
    var kept: [String: Kept] = [:]
    for entry in found.facilities {
      let plan = source.plan(of: entry, library: library.value, today: today)
      kept[entry.id] = Kept(
        contents: source.contents(of: entry, by: library.value, today: today), plan: plan.value,
        planProblems: plan.problems, pictures: source.pictureWarnings(of: entry), files: source.fileNames(of: entry))
    }
    self.kept = Mutex(kept)
    self.today = today
  }

  var ids: [String] { kept.withLock { $0.keys.sorted() } }

  func add(_ facility: Facility, _ records: [InspectionRecord]) {
    change(facility.id) { $0 = Kept(contents: FacilityContents(facility: facility, records: records)) }
  }

  func change(_ id: String, _ body: (inout Kept) -> Void) {
    kept.withLock { all in
      var one = all[id] ?? Kept(contents: FacilityContents(facility: nil, records: []))
      body(&one)
      all[id] = one
    }
  }

  private func facility(_ entry: FacilityEntry) -> Kept { kept.withLock { $0[entry.key]! } }

  // MARK: Asking

  func library(checksAllTailorings: Bool) -> Noted<StandardLibrary> { standards }
  func holidays() -> Noted<HolidayCalendar> { calendar }

  func find(_ names: [String]) -> FoundFacilities {
    guard !names.isEmpty else {
      return FoundFacilities(
        facilities: ids.map { FacilityEntry(id: $0, key: $0) }, strays: strays.keys.sorted(), problems: foundProblems)
    }
    var entries: [String: FacilityEntry] = [:]
    var problems: [Problem] = []
    for name in names {
      if let entry = facility(named: name) {
        entries[entry.id] = entry
      } else {
        problems.append(Problem(.error, .folder(.nothingToAudit), file: name, place: .start))
      }
    }
    return FoundFacilities(facilities: entries.values.sorted { $0.id < $1.id }, problems: problems)
  }

  /// By its id, or by the id and a record: `aa-001/2026-03-14-inspection`.
  func facility(named name: String) -> FacilityEntry? {
    let parts = name.split(separator: "/").map(String.init)
    guard let first = parts.first, let id = ids.contains(first) ? first : self.facility(formerly: first)?.id else {
      return nil
    }
    return FacilityEntry(id: id, key: id, records: parts.count > 1 ? [parts[1]] : nil)
  }

  func formerIDs() -> [(id: String, entry: FacilityEntry)] {
    ids.flatMap { id in
      let entry = FacilityEntry(id: id, key: id)
      return (facility(entry).contents.facility?.formerly ?? []).map { ($0, entry) }
    }
  }

  func recordNames(of entry: FacilityEntry) -> [String] {
    let contents = facility(entry).contents
    return (contents.records.map(\.name) + contents.unusable).sorted()
  }

  func recordsTellingOfDangers(_ names: [String], of entry: FacilityEntry) -> Set<String> {
    let contents = facility(entry).contents
    return Set((contents.records + contents.broken).filter { !$0.dangers.isEmpty }.map(\.name)).intersection(names)
  }

  func records(_ names: [String], naming words: [String], of entry: FacilityEntry) -> Set<String> {
    let contents = facility(entry).contents
    let known = contents.records + contents.broken
    let naming = known.filter { record in record.audited.contains { words.contains(record.string($0.standard)) } }
    let unknown = Set(contents.unusable).subtracting(contents.broken.map(\.name))
    return unknown.union(naming.map(\.name)).intersection(names)
  }

  func contents(
    of entry: FacilityEntry, standards: [String], provinces: ProvinceList, only: Set<String>?, today: CalendarDay
  ) -> FacilityContents {
    var all = facility(entry).contents
    if let only {
      let unread = recordNames(of: entry).filter { !only.contains($0) }
      all = FacilityContents(
        facility: all.facility, records: all.records.filter { only.contains($0.name) },
        unusable: all.unusable.filter(only.contains), broken: all.broken.filter { only.contains($0.name) },
        problems: all.problems.filter { problem in
          !unread.contains { problem.file.hasSuffix("/" + $0 + ".yaml") }
        })
    }
    guard let names = entry.records else { return all }
    let asked = Set(all.records.filter { names.contains($0.name) }.map(\.file))
    return FacilityContents(
      facility: all.facility, records: all.records, unusable: all.unusable, asked: asked,
      problems: all.problems.filter { asked.contains($0.file) })
  }

  func plan(of entry: FacilityEntry, library: StandardLibrary, today: CalendarDay) -> Reviewed<KeptPlan> {
    let one = facility(entry)
    guard let text = one.texts[.plan] else { return Reviewed(one.plan, one.planProblems) }
    return readPlan(
      text, of: entry.id, file: origin(of: .plan, at: entry), library: library, today: today)
  }

  func origin(of document: FacilityDocument, at entry: FacilityEntry) -> String {
    switch document {
    case .record(let name): entry.id + "/" + name
    case .plan: facility(entry).plan?.plan.file ?? entry.id + "/plan"
    case .facility: entry.id + "/facility"
    }
  }

  func pictureWarnings(of entry: FacilityEntry) -> [Problem] { facility(entry).pictures }

  func fileNames(of entry: FacilityEntry) -> [String]? { facility(entry).files }

  func problems(ofStray origin: String, library: StandardLibrary, today: CalendarDay) -> [Problem] {
    strays[origin] ?? []
  }

  /// Nobody asks for what people wrote of what stands in memory.
  func passages(of entry: FacilityEntry) -> FacilityPassages {
    FacilityPassages(isOpen: false, passages: [], unread: [])
  }

  func bytes(at origin: String, upTo limit: Int) -> [UInt8]? {
    let parts = origin.split(separator: "/").map(String.init)
    guard parts.count == 2 else { return nil }
    return kept.withLock { $0[parts[0]]?.texts[.record(parts[1])] }.map { Array($0.utf8) }
  }

  func lastChange(at origin: String) -> String? { nil }
  func besides(of entry: FacilityEntry) -> [String] { [] }

  // MARK: Changing

  func hold(_ entry: FacilityEntry) throws(SourceError) -> FacilityHold {
    if let worker = facility(entry).heldBy { throw SourceError(.inUse(by: worker), at: entry.id) }
    change(entry.id) { $0.heldBy = Worker(process: 1, program: nil, person: nil) }
    return FacilityHold { self.change(entry.id) { $0.heldBy = nil } }
  }

  func begin(_ id: String, with text: String) throws(SourceError) -> FacilityEntry {
    if ids.contains(id) { throw SourceError(.exists, at: id) }
    let entry = FacilityEntry(id: id, key: id)
    change(id) { _ in }
    return entry
  }

  func add(_ text: String, as document: FacilityDocument, at entry: FacilityEntry) throws(SourceError) {
    let one = facility(entry)
    let isThere =
      switch document {
      case .plan: one.plan != nil || one.texts[.plan] != nil
      case .record(let name): one.contents.records.contains { $0.name == name }
      case .facility: one.contents.facility != nil
      }
    if isThere { throw SourceError(.exists, at: origin(of: document, at: entry)) }
    write(text, as: document, at: entry)
  }

  func replace(
    _ before: [UInt8], with text: String, as document: FacilityDocument, at entry: FacilityEntry, keepsCopy: Bool
  ) throws(SourceError) -> String? {
    write(text, as: document, at: entry)
    guard keepsCopy else { return nil }
    let copy = origin(of: document, at: entry) + "-before"
    change(entry.id) { $0.copies[copy] = String(decoding: before, as: UTF8.self) }
    return copy
  }

  private func write(_ text: String, as document: FacilityDocument, at entry: FacilityEntry) {
    change(entry.id) { one in
      one.texts[document] = text
      guard case .record(let name) = document else { return }
      let read = readRecord(text, file: entry.id + "/" + name + ".yaml", today: today)
      one.contents = FacilityContents(
        facility: one.contents.facility,
        records: one.contents.records.filter { $0.name != name } + (read.value.map { [$0] } ?? []),
        unusable: one.contents.unusable, problems: one.contents.problems + read.problems)
    }
  }

  // MARK: Typing

  func drafts(at entry: FacilityEntry) -> [TypingDraft] {
    facility(entry).typed.keys.sorted { ($0.day, $0.kind.word) < ($1.day, $1.kind.word) }
  }

  func open(_ draft: TypingDraft, at entry: FacilityEntry) throws(SourceError) -> any TypedLines {
    change(entry.id) { $0.typed[draft] = $0.typed[draft] ?? [] }
    return Lines(draft, at: entry, in: self)
  }

  private final class Lines: TypedLines {
    let origin: String
    let lines: [String]
    let tornLine: String? = nil
    private let draft: TypingDraft
    private let entry: FacilityEntry
    private let source: MemorySource

    init(_ draft: TypingDraft, at entry: FacilityEntry, in source: MemorySource) {
      origin = entry.id + "/" + draft.day.iso
      lines = source.facility(entry).typed[draft] ?? []
      (self.draft, self.entry, self.source) = (draft, entry, source)
    }

    func append(_ line: String) throws(SourceError) {
      source.change(entry.id) { $0.typed[draft, default: []].append(line) }
    }

    func remove() { source.change(entry.id) { $0.typed[draft] = nil } }
  }
}
