public import AuditModel

// Records that are not scored because they have errors: whatever else is wrong with them is told in the same run.

/// What is wrong with records whose facility cannot be used, as far as that does not hang on the facility.
public func problemsWithoutFacility(of records: [InspectionRecord], in library: StandardLibrary) -> [AuditProblem] {
  let pins = PinsOfVisits(records)
  return records.flatMap {
    fitLoosely($0, of: nil, to: library, inheriting: pins.inherited(by: $0)).problems
  }
}

/// What is wrong between a record that is not scored and the standards, and between its own answers.
///
/// - Parameter isBroken: whether parts of it could not be read; what seems to be missing from it may stand in these.
func problemsOfUnscored(
  _ record: InspectionRecord, of facility: Facility, in library: StandardLibrary, by revision: Revision = .pinned,
  inheriting inherited: [InspectionRecord.Pin], isBroken: Bool = false
) -> [AuditProblem] {
  let fitted = fitLoosely(record, of: facility, to: library, by: revision, inheriting: inherited)
  let checked = check(Visit([fitted.value]), of: facility, against: library)
  return fitted.problems + checked.problems.filter { !isBroken || $0.severity == .error }
}

/// By which revisions the records of a facility were answered, usable or not.
struct PinsOfVisits {
  private let records: [String: InspectionRecord]
  /// The names of those that a follow-up can follow without naming them.
  private let looking: [String]

  init(_ records: [InspectionRecord]) {
    var named: [String: InspectionRecord] = [:]
    for record in records where named[record.name] == nil { named[record.name] = record }
    self.records = named
    looking = named.values.filter { $0.looksAtStandards }.map { $0.name }
  }

  /// The pins of the records that a follow-up follows, the latest first.
  func inherited(by record: InspectionRecord) -> [InspectionRecord.Pin] {
    var pins: [InspectionRecord.Pin] = []
    var (record, met) = (record, Set<String>())
    while record.kind == .followUp,
      let name = record.follows ?? latestInspection(before: record.date, among: looking),
      let base = records[name], met.insert(name).inserted
    {
      pins += base.against
      record = base
    }
    return pins
  }
}
