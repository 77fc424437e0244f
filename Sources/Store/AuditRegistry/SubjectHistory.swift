internal import AuditFolder
internal import AuditLoading
public import AuditModel

/// A version of a subject, and what moved since the one before.
public struct SubjectVersion: Sendable, Equatable {
  public enum Moved: Sendable, Equatable {
    /// Of a record: by their names, in their order; nothing that is kept inside, and no danger.
    case parts([String])
    /// Of any other text.
    case lines(added: Int, gone: Int)
  }

  public let entry: RegistryEntry
  /// Nil of the first, and where one of the two has no bytes.
  public let moved: Moved?
  public let isLatest: Bool
  /// Whether its bytes were blotted out.
  public let isGone: Bool
}

extension Registry {
  /// Every version of a subject, the first one first.
  ///
  /// - Parameter today: days behind it are in the future.
  public func versions(of subject: String, today: CalendarDay) throws(RegistryError) -> [SubjectVersion] {
    let standing = try latest(of: subject).flatMap { $0.stands ? $0.number : nil }
    var versions: [SubjectVersion] = []
    var before: [UInt8]?
    for entry in try history(of: subject) {
      let bytes = try bytes(of: entry.number)
      let moved = before.flatMap { before in bytes.map { movement(from: before, to: $0, of: entry, today: today) } }
      versions.append(
        SubjectVersion(
          entry: entry, moved: moved, isLatest: entry.number == standing,
          isGone: bytes == nil && [.bring, .write, .correct].contains(entry.way)))
      before = bytes ?? before
    }
    return versions
  }
}

private func movement(from old: [UInt8], to new: [UInt8], of entry: RegistryEntry, today: CalendarDay)
  -> SubjectVersion.Moved
{
  func record(_ bytes: [UInt8]) -> InspectionRecord? {
    guard entry.kind == .record else { return nil }
    return readRecord(String(decoding: bytes, as: UTF8.self), file: entry.subject, today: today).value
  }
  guard let before = record(old), let after = record(new) else {
    let change = lines(of: new).difference(from: lines(of: old))
    return .lines(added: change.insertions.count, gone: change.removals.count)
  }
  let (mine, theirs) = (before.values, after.values)
  var parts = Set(mine.keys).union(theirs.keys).filter { mine[$0] != theirs[$0] && !$0.staysInside }
  // What is said of the visit itself.
  if before.by != after.by { parts.insert(.by) }
  if before.follows != after.follows { parts.insert(.follows) }
  if before.visitNote != after.visitNote { parts.insert(.note) }
  for detail in Set(before.details.keys).union(after.details.keys) where before.details[detail] != after.details[detail]
  {
    parts.insert(.detail(detail))
  }
  return .parts(parts.map(\.name).sorted())
}

private func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
  Array(bytes.split(separator: 0x0A, omittingEmptySubsequences: false).prefix(20_000))
}

extension VisitPart {
  /// Whether others than the ministry may not even know that it is there.
  fileprivate var staysInside: Bool {
    switch self {
    case .inside, .danger, .questionnaire: true
    default: false
    }
  }
}
