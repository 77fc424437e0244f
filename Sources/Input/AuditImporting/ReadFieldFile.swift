internal import AuditAsking
public import AuditModel
public import DataReading
public import InputProblems

/// Whoever knows the forms that were given out: what filled-in files are read by.
public protocol FormKnowledge {
  /// What the forms of some facilities show, for exports with labels.
  mutating func shownLabels(for ids: Set<String>) -> ShownLabels
  /// What stands by itself in the workbook that a sheet is of; nil where no such form is known.
  mutating func ownTexts(onSheet table: TextTable) -> OwnTexts?
  /// The visit in a copy that the offline form has exported.
  mutating func readExport(_ path: String, _ bytes: [UInt8]) -> Reviewed<[RecordBuilder]>
}

/// Reads what other tools bring home: submissions of KoboToolbox and ODK, workbooks and sheets that were filled in, and archives of
/// these.
public struct FieldFileReader<Known: FormKnowledge> {
  private var forms: Known
  private let fields: FieldNames
  private let takesHeld: Bool
  private let helpingSheets: Set<String>
  private let guidanceSheets: Set<String>
  /// The answers of servers among the files, some perhaps pages of several.
  private var answers: [(file: String, answer: SubmissionAnswer)] = []

  /// - Parameters:
  ///   - forms: those that were given out.
  ///   - library: names what may be asked.
  ///   - takesHeld: brings also what was marked, where it was collected, as not to be used, or not yet.
  ///   - helpingSheets: the names of the sheets of our workbooks on which nothing is asked.
  ///   - guidanceSheets: of those the ones that say how to fill in.
  public init(
    _ forms: Known, library: StandardLibrary, takesHeld: Bool, helpingSheets: Set<String>, guidanceSheets: Set<String>
  ) {
    self.forms = forms
    fields = FieldNames(library)
    self.takesHeld = takesHeld
    self.helpingSheets = helpingSheets
    self.guidanceSheets = guidanceSheets
  }

  /// The visits in a file; nil where it is none of theirs.
  ///
  /// - Parameters:
  ///   - path: what its problems bear as their file.
  ///   - bytes: what it holds.
  ///   - isArchived: whether it lay in an archive itself, in which no further ones are opened.
  public mutating func read(_ path: String, _ bytes: [UInt8], isArchived: Bool = false) -> Reviewed<[RecordBuilder]>? {
    let name = path.lowercased()
    if bytes.starts(with: [0x50, 0x4B]) || name.hasSuffix(".xlsx") || name.hasSuffix(".zip") {
      do throws(TableError) {
        return read(try readWorkbook(bytes), in: path)
      } catch {
        guard error == .notAWorkbook, !isArchived, bytes.starts(with: [0x50, 0x4B]) else {
          return Reviewed(nil, [error.problem(in: path)])
        }
        return readArchive(path, bytes)
      }
    }
    let isTable = [".csv", ".tsv", ".txt"].contains { name.hasSuffix($0) }
    if !isTable, name.hasSuffix(".json") || name.hasSuffix(".geojson") || bytes.looksLikeJSON {
      return readJSONFile(path, bytes)
    }
    guard isTable else { return nil }
    do throws(TableError) {
      return read([try readCSV(bytes)], in: path)
    } catch {
      return Reviewed(nil, [error.problem(in: path)])
    }
  }

  /// Those answers of servers that are pages of several, of which not all were given.
  public func missingPages() -> [Problem] {
    answers.compactMap { file, answer in
      guard answer.hasOtherPages || answer.all ?? 0 > answer.came else { return nil }
      var all = answer.all
      if let said = all {
        let pages = answers.filter { $0.answer.all == said }
        let came = pages.reduce(0) { $0 + $1.answer.came }
        // The last page is the one that has none behind it.
        if came >= said, pages.contains(where: { !$0.answer.hasNextPage }) { return nil }
        if answer.came >= said { all = nil }
      }
      return Problem(.error, .importing(.onePageOfSeveral(came: answer.came, of: all)), file: file, place: .start)
    }
  }

  // MARK: Kinds of files

  private mutating func readJSONFile(_ path: String, _ bytes: [UInt8]) -> Reviewed<[RecordBuilder]> {
    let json: JSONValue
    do throws(JSONError) {
      json = try readJSON(bytes)
    } catch {
      return Reviewed(nil, [error.problem(in: path)])
    }
    if json["careaudit"] != nil { return forms.readExport(path, bytes) }
    do throws(TableError) {
      if let answer = try submissions(json) {
        answers.append((path, answer))
        return readSubmissions(answer.table, path)
      }
    } catch {
      return Reviewed(nil, [error.problem(in: path)])
    }
    return Reviewed(nil, [Problem(.error, .importing(.foreign), file: path, place: .start)])
  }

  private mutating func readArchive(_ path: String, _ bytes: [UInt8]) -> Reviewed<[RecordBuilder]> {
    let endings = [".csv", ".tsv", ".json", ".geojson", ".xlsx"]
    do throws(TableError) {
      let files = try archivedFiles(bytes) { name in
        let name = name.lowercased()
        return endings.contains { name.hasSuffix($0) } && !name.hasPrefix("__macosx/")
      }
      var visits: [RecordBuilder] = []
      var problems: [Problem] = []
      var isOurs = false
      for file in files {
        let inner = path + "/" + file.name
        let reviewed =
          isExport(file.bytes)
          ? forms.readExport(inner, file.bytes) : read(inner, file.bytes, isArchived: true)
        guard let reviewed else { continue }
        if files.count > 1, reviewed.problems.map(\.kind) == [.importing(.foreign)] {
          problems.append(Problem(.warning, .importing(.passedOver(file.name)), file: path, place: .start))
          continue
        }
        isOurs = true
        visits += reviewed.value ?? []
        problems += reviewed.problems
      }
      if !isOurs { problems.append(Problem(.error, .importing(.foreign), file: path, place: .start)) }
      return Reviewed(visits, problems)
    } catch {
      return Reviewed(nil, [error.problem(in: path)])
    }
  }

  private mutating func read(_ tables: [TextTable], in path: String) -> Reviewed<[RecordBuilder]> {
    var visits: [RecordBuilder] = []
    var problems: [Problem] = []
    var strange: [TextTable] = []
    var isOurs = false
    var own: OwnTexts?
    var isFilled = false
    for table in tables {
      if isFilledSheet(table) {
        let labels = forms.shownLabels(for: facility(onSheet: table).map { [$0] } ?? [])
        // Only the form of today is known word for word.
        own = forms.ownTexts(onSheet: table).flatMap { $0.form == form(onSheet: table) ? $0 : nil }
        let reviewed = readFilledSheet(table, file: path, fields: fields, labels: labels, own: own)
        visits += reviewed.value ?? []
        problems += reviewed.problems
        isFilled = true
      } else if areSubmissions(table) {
        let reviewed = readSubmissions(table, path)
        visits += reviewed.value ?? []
        problems += reviewed.problems
        isOurs = true
      } else if !table.rows.isEmpty {
        strange.append(table)
      }
    }
    guard isOurs || isFilled else {
      return Reviewed(nil, [Problem(.error, .importing(.foreign), file: path, place: .start)])
    }
    if isFilled {
      // Our own workbook helps with two more.
      for table in strange where helpingSheets.contains(table.name) {
        let elsewhere = WrittenElsewhere(
          onHelpSheet: table, own: own, isGuidance: guidanceSheets.contains(table.name))
        guard let problem = elsewhere.problem(in: path) else { continue }
        problems.append(problem)
        if !visits.isEmpty { visits[0].unplaced += elsewhere.entries }
      }
      strange.removeAll { helpingSheets.contains($0.name) }
    }
    var passed = CappedProblems(file: path)
    for table in strange { passed.add(.warning) { .importing(.passedOver(table.name)) } }
    return Reviewed(visits, problems + passed.all)
  }

  private mutating func readSubmissions(_ table: TextTable, _ path: String) -> Reviewed<[RecordBuilder]> {
    AuditImporting.readSubmissions(
      table, file: path, fields: fields, labels: forms.shownLabels(for: facilities(in: table)),
      takesHeld: takesHeld)
  }
}

extension [UInt8] {
  /// Whether they begin as an object or a list does.
  fileprivate var looksLikeJSON: Bool {
    let first = first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }
}
