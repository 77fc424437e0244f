public import AuditDesk
internal import AuditFolder
internal import AuditForms
internal import AuditImporting
internal import AuditLoading
internal import AuditMerging
public import AuditModel
public import InputProblems

/// How files that bring visits are read.
public struct BroughtFileTerms {
  let language: Language
  let facility: String?
  let takesHeld: Bool
  let passphrase: (String) -> String?
  let facilityBeside: (String) -> String?

  /// - Parameters:
  ///   - language: in which forms of ours were given out.
  ///   - facility: the id of the one that all of them are of; nil: they say so themselves.
  ///   - takesHeld: brings also what was marked, where it was collected, as not to be used, or not yet.
  ///   - passphrase: of a sealed copy, by the name of its file; nil where it is not told.
  ///   - facilityBeside: the id of the facility beside which a record lies.
  public init(
    language: Language, facility: String?, takesHeld: Bool = false, passphrase: @escaping (String) -> String?,
    facilityBeside: @escaping (String) -> String? = { _ in nil }
  ) {
    self.language = language
    self.facility = facility
    self.takesHeld = takesHeld
    self.passphrase = passphrase
    self.facilityBeside = facilityBeside
  }
}

/// Reads the visits in whatever people bring: records, exports of the offline form, workbooks and sheets that were filled in,
/// submissions of KoboToolbox and ODK, and archives of these.
public struct BroughtFileReader {
  private let terms: BroughtFileTerms
  private let today: CalendarDay
  /// Made when the first file comes that is neither a record nor an export of our form: it knows all that forms may ask.
  private var fieldFiles: FieldFileReader<GivenForms>?
  private let makeFieldFiles: () -> FieldFileReader<GivenForms>

  /// - Parameter library: names what may be asked.
  public init(_ desk: Desk, library: StandardLibrary, _ terms: BroughtFileTerms) {
    self.terms = terms
    today = desk.today
    makeFieldFiles = {
      FieldFileReader(
        GivenForms(desk, library, terms), library: library, takesHeld: terms.takesHeld,
        helpingSheets: FillInLayout.helpingSheets, guidanceSheets: Set(FillInLayout.SheetName.guidance.names))
    }
  }

  /// The visits in a file.
  ///
  /// - Parameters:
  ///   - path: what its problems bear as their file; how it ends tells what it is.
  ///   - changed: when it was last changed; nil where nobody knows.
  public mutating func read(_ path: String, _ bytes: [UInt8], changed: String? = nil) -> Reviewed<[BroughtVisit]> {
    if path.hasSuffix(".yaml") || path.hasSuffix(".yml") { return readRecordFile(path, bytes, changed) }
    let reviewed = readField(path, bytes)
    return Reviewed(reviewed.value?.map { BroughtVisit(file: path, visit: $0) }, reviewed.problems)
  }

  /// The visits in anything but a record as it is kept.
  public mutating func readField(_ path: String, _ bytes: [UInt8]) -> Reviewed<[RecordBuilder]> {
    if isExport(bytes) { return readFormExport(path, bytes, passphrase: terms.passphrase) }
    var files = fieldFiles ?? makeFieldFiles()
    defer { fieldFiles = files }
    return files.read(path, bytes)
      ?? Reviewed(nil, [Problem(.error, .importing(.foreign), file: path, place: .start)])
  }

  /// What is said, at the end, of answers of servers of which some pages are not there.
  public func missingPages() -> [Problem] { fieldFiles?.missingPages() ?? [] }

  /// A record from another machine; its facility is that of the facility.yaml beside it.
  private func readRecordFile(_ path: String, _ bytes: [UInt8], _ changed: String?) -> Reviewed<[BroughtVisit]> {
    let text = String(decoding: bytes, as: UTF8.self)
    let read = readRecordOrItsParts(text, file: path, today: today)
    let problems = withExcerpts(read.problems) { _ in bytes }
    guard var record = read.whole ?? read.broken?.parts else { return Reviewed(nil, problems) }
    record.facility = terms.facility ?? terms.facilityBeside(path) ?? ""
    record.completeFromComments(of: text)
    record.origin.author = Authorship(who: record.by, when: changed)
    let broken = read.broken.map { BrokenRecord(record, isPlaced: $0.isPlaced) }
    return Reviewed([BroughtVisit(file: path, visit: RecordBuilder(record), broken: broken)], problems)
  }
}

/// An export of the offline form.
func readFormExport(_ path: String, _ bytes: [UInt8], passphrase: (String) -> String?) -> Reviewed<[RecordBuilder]> {
  let reviewed = readExport(bytes, file: path) { passphrase(path) }
  return Reviewed(reviewed.value.map { [$0] }, reviewed.problems)
}
