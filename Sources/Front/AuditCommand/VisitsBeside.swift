internal import AuditData
internal import AuditImporting
internal import AuditLoading
internal import AuditMerging
internal import AuditModel
internal import FileReading
internal import InputProblems

extension Session {
  /// Names the files beside the records of a facility in which a visit stands that was filled in elsewhere, or something of it that no
  /// record holds.
  func visitsBeside(_ folder: FacilityFolder, _ reader: inout FieldFileReader) -> [Problem] {
    guard folder.records == nil else { return [] }
    let endings = [".json", ".geojson", ".csv", ".tsv", ".xlsx", ".zip"]
    return ((try? names(inFolder: folder.path)) ?? []).compactMap { name in
      let path = folder.path.appending(path: name)
      guard endings.contains(where: { name.lowercased().hasSuffix($0) }), (try? kind(ofPath: path)) == .file,
        let bytes = try? readFile(path, limit: 32 << 20), holdsVisit(path, bytes, of: folder, &reader)
      else { return nil }
      return Problem(.warning, .folder(.notRead(.visitToImport)), file: path, place: .start)
    }
  }

  private func holdsVisit(
    _ path: String, _ bytes: [UInt8], of folder: FacilityFolder, _ reader: inout FieldFileReader
  ) -> Bool {
    let visits: [FilledVisit]
    if isExport(bytes) {
      let export = readExport(bytes, file: path, passphrase: { nil })
      guard let visit = export.value else {
        // What is sealed may be one that is not home yet.
        return export.problems.contains { $0.kind == .importing(.seal(.passphraseNeeded)) }
      }
      visits = [visit]
    } else {
      visits = reader.read(path, bytes)?.value ?? []
    }
    return visits.contains { !$0.saysNothing && !isHome($0, in: folder) }
  }

  /// Whether a record holds all that a visit tells.
  private func isHome(_ visit: FilledVisit, in folder: FacilityFolder) -> Bool {
    guard let name = visit.name else { return false }
    let path = folder.path.appending(path: name + ".yaml")
    guard let bytes = try? readFile(path) else { return false }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let record = readRecord(text, file: path, today: today).value else { return false }
    var home = GatheredVisit(FilledVisit(record, of: folder.name))
    var told = visit
    told.submissions = []
    // What has no place there stands among the comments.
    told.unplaced = []
    let kept = Set(unplacedEntries(inRecord: text).map(\.name))
    told.answers.removeAll { kept.contains($0.part.name) }
    told.measures.removeAll { kept.contains(VisitPart.measure($0.measure).name) }
    let copy = home.lay(told)
    return !copy.changesMine && copy.conflicts.isEmpty
  }
}

extension FilledVisit {
  /// Whether it is a form that nobody has filled in yet.
  fileprivate var saysNothing: Bool {
    answers.isEmpty && measures.isEmpty && services == nil && note == nil
  }
}
