internal import AuditDesk
internal import AuditFolder
internal import AuditImporting
internal import AuditLoading
internal import AuditMerging
internal import AuditModel
internal import BroughtFiles
internal import InputProblems

extension Session {
  /// Names the files beside records in which a visit stands that was filled in elsewhere, or something of it that no record holds.
  ///
  /// - Parameter entries: the facilities that they may be of.
  func visits(at origins: [String], of entries: [FacilityEntry], _ reader: inout BroughtFileReader) -> [Problem] {
    let endings = [".json", ".geojson", ".csv", ".tsv", ".xlsx", ".zip"]
    return origins.compactMap { origin in
      guard endings.contains(where: { origin.lowercased().hasSuffix($0) }),
        let bytes = desk.source.bytes(at: origin, upTo: 32 << 20), holdsVisit(origin, bytes, of: entries, &reader)
      else { return nil }
      return Problem(.warning, .folder(.notRead(.visitToImport)), file: origin, place: .start)
    }
  }

  private func holdsVisit(
    _ path: String, _ bytes: [UInt8], of entries: [FacilityEntry], _ reader: inout BroughtFileReader
  ) -> Bool {
    let visits: [RecordBuilder]
    if isExport(bytes) {
      let export = readExport(bytes, file: path, passphrase: { nil })
      guard let visit = export.value else {
        // What is sealed may be one that is not home yet.
        return export.problems.contains { $0.kind == .importing(.seal(.passphraseNeeded)) }
      }
      visits = [visit]
    } else {
      visits = reader.readField(path, bytes).value ?? []
    }
    return visits.contains { visit in
      guard !visit.saysNothing else { return false }
      let home =
        entries.first { $0.id == visit.facility } ?? (entries.count == 1 ? entries[0] : nil)
        ?? visit.facility.flatMap { desk.source.facility(formerly: $0) }
      return home.map { !isHome(visit, at: $0) } ?? true
    }
  }

  /// Whether a record holds all that a visit tells.
  private func isHome(_ visit: RecordBuilder, at entry: FacilityEntry) -> Bool {
    guard var told = visit.finished() else { return false }
    let origin = desk.source.origin(of: .record(told.name), at: entry)
    guard let bytes = desk.source.bytes(at: origin, upTo: 8 << 20) else { return false }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let record = readRecord(text, file: origin, today: today).value else { return false }
    var home = GatheredVisit(record)
    told.origin.submissions = []
    // What has no place there stands among the comments.
    let kept = Set(unplacedEntries(inRecord: text).map(\.name))
    let parts = told.measureEntries.map(\.part) + told.answerEntries.map(\.part)
    for part in parts where kept.contains(part.name) { _ = told.setAside(part) }
    told.unplaced = []
    let copy = home.lay(told)
    return !copy.changesMine && copy.conflicts.isEmpty
  }
}

extension RecordBuilder {
  /// Whether it is a form that nobody has filled in yet.
  fileprivate var saysNothing: Bool { !hasParts && note == nil }
}
