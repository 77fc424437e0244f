public import AuditModel

/// What was read from files before, kept by whoever keeps these: the same bytes need not be read twice.
///
/// Only what nothing was wrong with is kept, so that there is nothing to tell of it. Whatever is given is what reading the file now
/// would give.
public protocol KeptReadings: Sendable {
  /// The record in a file; nil where it is to be read.
  ///
  /// - Parameters:
  ///   - path: of the file.
  ///   - name: what the file is called, without `.yaml`.
  ///   - today: days behind it are in the future: a record that names one is to be read.
  func record(at path: String, named name: String, today: CalendarDay) -> InspectionRecord?

  /// Keeps a record that was read, with nothing wrong.
  func keep(_ record: InspectionRecord, at path: String, named name: String)

  /// The facility in a file; nil where it is to be read.
  ///
  /// - Parameters:
  ///   - path: of the file.
  ///   - id: what its folder is called.
  ///   - standards: the ids of all standards.
  ///   - knowsProvinces: whether the list of provinces was at hand.
  func facility(at path: String, id: String, standards: [String], knowsProvinces: Bool) -> Facility?

  /// Keeps a facility that was read, with nothing wrong.
  func keep(_ facility: Facility, at path: String, standards: [String], knowsProvinces: Bool)
}

extension InspectionRecord {
  /// The last of the days that must not lie in the future.
  public var latestDay: CalendarDay {
    let ofDangers = dangers.flatMap { [$0.since, $0.closed?.date] + $0.told.map(\.on) }.compactMap { $0 }
    return (corrected.map(\.date) + ofDangers).reduce(date) { max($0, $1) }
  }
}
