import AuditKeeping
import AuditModel

/// Standards and facilities in memory alone: no folder, no file, no text but what is kept of plans.
struct MemorySource: AuditSource {
  /// A facility as it is kept.
  struct Kept: Sendable {
    var contents: FacilityContents
    var plan: Reviewed<KeptPlan> = Reviewed(nil, [])
    var pictures: [Problem] = []
  }

  let standards: Noted<StandardLibrary>
  var calendar = Noted(HolidayCalendar(), [])
  var facilities: [String: Kept] = [:]
  /// Problems of what belongs to no facility, by origin.
  var strays: [String: [Problem]] = [:]
  var foundProblems: [Problem] = []

  init(_ library: StandardLibrary) { standards = Noted(library, []) }

  /// A copy of everything that another source holds.
  init(copying source: any AuditSource, on today: CalendarDay) {
    standards = source.library(checksAllTailorings: true)
    calendar = source.holidays()
    let found = source.find([])
    foundProblems = found.problems
    for entry in found.facilities {
      facilities[entry.id] = Kept(
        contents: source.contents(of: entry, standards: standards.value.knownStandards, today: today),
        plan: source.plan(of: entry, library: standards.value, today: today),
        pictures: source.pictureWarnings(of: entry))
    }
    for stray in found.strays {
      strays[stray] = source.problems(ofStray: stray, library: standards.value, today: today)
    }
  }

  mutating func add(_ facility: Facility, _ records: [InspectionRecord], plan: ActionPlan? = nil) {
    facilities[facility.id] = Kept(
      contents: FacilityContents(facility: facility, records: records),
      plan: Reviewed(plan.map { KeptPlan(plan: $0, text: "") }, []))
  }

  func library(checksAllTailorings: Bool) -> Noted<StandardLibrary> { standards }
  func holidays() -> Noted<HolidayCalendar> { calendar }

  func find(_ names: [String]) -> FoundFacilities {
    guard !names.isEmpty else {
      return FoundFacilities(
        facilities: facilities.keys.sorted().map { FacilityEntry(id: $0, key: $0) }, strays: strays.keys.sorted(),
        problems: foundProblems)
    }
    var entries: [String: FacilityEntry] = [:]
    var problems: [Problem] = []
    for name in names {
      guard let entry = facility(named: name) else {
        problems.append(Problem(.error, .unreadable(.missing()), file: name, place: .start))
        continue
      }
      entries[entry.id] = entry
    }
    return FoundFacilities(facilities: entries.values.sorted { $0.id < $1.id }, problems: problems)
  }

  /// By its id, or by the id and a record: `aa-001/2026-03-14-inspection`.
  func facility(named name: String) -> FacilityEntry? {
    let parts = name.split(separator: "/").map(String.init)
    guard let id = parts.first, facilities[id] != nil else { return nil }
    return FacilityEntry(id: id, key: id, records: parts.count > 1 ? [parts[1]] : nil)
  }

  func contents(of entry: FacilityEntry, standards: [String], today: CalendarDay) -> FacilityContents {
    let kept = facilities[entry.key]!.contents
    guard let names = entry.records else { return kept }
    let asked = Set(kept.records.filter { names.contains($0.name) }.map(\.file))
    return FacilityContents(
      facility: kept.facility, records: kept.records, unusable: kept.unusable, asked: asked,
      problems: kept.problems.filter { asked.contains($0.file) })
  }

  func plan(of entry: FacilityEntry, library: StandardLibrary, today: CalendarDay) -> Reviewed<KeptPlan> {
    facilities[entry.key]!.plan
  }

  func planOrigin(of entry: FacilityEntry) -> String { facilities[entry.key]!.plan.value?.plan.file ?? "plan" }
  func pictureWarnings(of entry: FacilityEntry) -> [Problem] { facilities[entry.key]!.pictures }

  func problems(ofStray origin: String, library: StandardLibrary, today: CalendarDay) -> [Problem] {
    strays[origin] ?? []
  }

  func bytes(at origin: String) -> [UInt8]? { nil }
}
