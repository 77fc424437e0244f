internal import AuditChecking
internal import AuditData
internal import AuditImporting
internal import AuditLoading
internal import AuditMerging
internal import AuditModel
internal import JSONReading
internal import TableReading

/// What other tools bring home: submissions of KoboToolbox and ODK, and workbooks that were filled in.
extension Session {
  /// The visits in a file of another tool; nil where it is none.
  func readFieldFile(_ path: String, _ bytes: [UInt8], library: StandardLibrary) -> Reviewed<[FilledVisit]>? {
    let name = path.lowercased()
    if name.hasSuffix(".csv") || name.hasSuffix(".tsv") || name.hasSuffix(".txt") {
      return readTables(path, library) { () throws(TableError) in [try readCSV(bytes)] }
    }
    if bytes.starts(with: [0x50, 0x4B]) || name.hasSuffix(".xlsx") {
      return readTables(path, library) { () throws(TableError) in try readWorkbook(bytes) }
    }
    if let json = try? readJSON(bytes), let table = submissionTable(json) {
      return readSubmissions(table, path, library)
    }
    return nil
  }

  private func readTables(_ path: String, _ library: StandardLibrary, _ read: () throws(TableError) -> [TextTable])
    -> Reviewed<[FilledVisit]>
  {
    do throws(TableError) {
      let tables = try read()
      if let sheet = tables.first(where: isFilledSheet) {
        return readFilledSheet(sheet, file: path, fields: FieldNames(library))
      }
      if let table = tables.first(where: areSubmissions) { return readSubmissions(table, path, library) }
      return Reviewed(nil, [Problem(.error, .importing(.foreign), file: path, place: .start)])
    } catch {
      return Reviewed(nil, [error.problem(in: path)])
    }
  }

  private func readSubmissions(_ table: TextTable, _ path: String, _ library: StandardLibrary) -> Reviewed<
    [FilledVisit]
  > {
    AuditImporting.readSubmissions(
      table, file: path, fields: FieldNames(library), labels: shownLabels(for: facilities(in: table), library))
  }

  /// What the forms of some facilities show, for exports with labels.
  private func shownLabels(for ids: Set<String>, _ library: StandardLibrary) -> ShownLabels {
    var names: [String: String] = [:]
    var words: [String: [String: String]] = [:]
    for id in (arguments.value("--facility").map { [$0] } ?? ids.sorted()) {
      let root = arguments.value("--into") ?? "Audits"
      guard let folder = findFacilities([root]).folders.first(where: { $0.name == id }),
        let facility = loadFacility(folder, standards: library.knownStandards, today: today).facility
      else { continue }
      let standards = library.standards.filter { facility.isHeld(to: $0) }
      let checklist = Checklist(for: facility, by: standards, in: library)
      let form = CodedForm(checklist, facility: facility.id, measures: library.measures)
      let labels = FieldLabels(planXLSForm(form, for: facility, in: library, language: language))
      names.merge(labels.names) { first, _ in first }
      words.merge(labels.words) { $0.merging($1) { first, _ in first } }
    }
    return ShownLabels(names: names, words: words)
  }
}

extension TableError {
  fileprivate func problem(in path: String) -> Problem {
    switch self {
    case .quoteNotClosed(let line):
      Problem(
        .error, .importing(.tableCutOff(line: line)), file: path, place: Place(line: Int32(clamping: line), column: 1))
    case .notText: Problem(.error, .importing(.tableNotText), file: path, place: .start)
    case .notAWorkbook, .workbookSpoilt: Problem(.error, .importing(.workbookSpoilt), file: path, place: .start)
    case .locked: Problem(.error, .importing(.workbookLocked), file: path, place: .start)
    case .tooLarge(let megabytes): Problem(.error, .fileTooLarge(megabytes: megabytes), file: path, place: .start)
    }
  }
}
