public import AuditModel

/// One or more records read as one: an inspection or self-assessment, with the follow-ups laid over it, rule S16.
public struct Visit: Sendable {
  /// The oldest first.
  public let layers: [FittedRecord]

  /// The record that the visit is named by: the latest.
  public var record: InspectionRecord { layers.last!.record }

  public init(_ layers: [FittedRecord]) {
    precondition(!layers.isEmpty && layers.count < 256, "a visit has between 1 and 255 records")
    self.layers = layers
  }

  /// Ids of the standards that it audits, rule S15: those of its first record, then what follow-ups add.
  public var standards: [String] {
    var ids: [String] = []
    for layer in layers {
      for part in layer.audited where !ids.contains(part.standard.id) { ids.append(part.standard.id) }
    }
    return ids
  }
}

/// What the records of a facility are to each other, rule S16.
public struct VisitHistory: Sendable {
  /// Each record as it is scored by itself; a follow-up with the records that it follows. In order of date and kind.
  public let visits: [Visit]
  public let problems: [Problem]

  private let inspections: [Standing]

  private struct Standing {
    let base: FittedRecord
    var followUps: [FittedRecord]
  }

  /// - Parameters:
  ///   - records: those of one facility that fit.
  ///   - unusable: the names of those that do not.
  public init(_ records: [FittedRecord], unusable: [String] = []) {
    let sorted = records.sorted { $0.record.isBefore($1.record) }
    var visits: [Visit] = []
    var problems: [Problem] = []
    var inspections: [Standing] = []
    for fitted in sorted {
      let record = fitted.record
      switch record.kind {
      case .inspection:
        inspections.append(Standing(base: fitted, followUps: []))
        visits.append(Visit([fitted]))
      case .selfAssessment:
        visits.append(Visit([fitted]))
      case .followUp:
        let position = inspections.lastIndex { record.follows == nil || $0.base.record.name == record.follows }
        if let position, !VisitHistory.hasUnusableInspection(unusable, between: inspections[position].base.record, and: record) {
          visits.append(Visit([inspections[position].base, fitted]))
          inspections[position].followUps.append(fitted)
        } else {
          problems.append(VisitHistory.missingBase(of: record, unusable: unusable))
        }
      }
    }
    self.visits = visits
    self.problems = problems
    self.inspections = inspections
  }

  /// The facility's standing on the standard: the latest inspection that audits it, with the later follow-ups laid over.
  public func standing(on standard: String) -> Visit? {
    guard let latest = inspections.last(where: { Visit([$0.base]).standards.contains(standard) }) else { return nil }
    return Visit([latest.base] + latest.followUps)
  }

  /// The latest self-assessment that audits the standard.
  public func selfAssessment(on standard: String) -> Visit? {
    visits.last { $0.record.kind == .selfAssessment && $0.standards.contains(standard) }
  }

  /// Whether a follow-up that names nothing would have followed an inspection that cannot be used.
  private static func hasUnusableInspection(
    _ unusable: [String], between base: InspectionRecord, and followUp: InspectionRecord
  ) -> Bool {
    guard followUp.follows == nil else { return false }
    return unusable.contains { name in
      name.hasSuffix("-inspection") && base.name < name && name < followUp.date.iso + "-inspection~"
    }
  }

  private static func missingBase(of record: InspectionRecord, unusable: [String]) -> Problem {
    let wanted = record.follows ?? unusable.last { $0.hasSuffix("-inspection") && $0 < record.name }
    let isUnusable = wanted.map(unusable.contains) ?? false
    return Problem(
      .error, isUnusable ? .followedRecordUnusable(wanted!) : .followedRecordMissing(record.follows),
      file: record.file, place: record.follows == nil ? record.datePlace : record.followsPlace)
  }
}

extension InspectionRecord {
  /// The order in which records of a facility were made; an inspection comes before a follow-up of the same day.
  fileprivate func isBefore(_ other: InspectionRecord) -> Bool {
    date != other.date ? date < other.date : kind.rawValue < other.kind.rawValue
  }
}
