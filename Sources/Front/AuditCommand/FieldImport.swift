internal import AuditAsking
internal import AuditDesk
internal import AuditFolder
internal import AuditForms
internal import AuditImporting
internal import AuditModel
internal import AuditWording
internal import DataReading
internal import InputProblems

/// Reads what other tools bring home: submissions of KoboToolbox and ODK, workbooks and sheets that were filled in, and archives of
/// these.
struct FieldFileReader {
  private let session: Session
  private let library: StandardLibrary
  private let fields: FieldNames
  /// What the forms of some facilities show by some standards, each made once.
  private var labels: [String: FieldLabels] = [:]
  /// What stands in their workbooks by itself.
  private var ownTexts: [String: OwnTexts] = [:]
  private var entries: [FacilityEntry]?
  /// The answers of servers among the files, some perhaps pages of several.
  private var answers: [(file: String, answer: SubmissionAnswer)] = []

  init(session: Session, library: StandardLibrary) {
    self.session = session
    self.library = library
    fields = FieldNames(library)
  }

  /// The visits in a file; nil where it is none of theirs.
  ///
  /// - Parameter isArchived: whether it lay in an archive itself, in which no further ones are opened.
  mutating func read(_ path: String, _ bytes: [UInt8], isArchived: Bool = false) -> Reviewed<[RecordBuilder]>? {
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
  func missingPages() -> [Problem] {
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
    if json["careaudit"] != nil { return session.readFormExport(path, bytes) }
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
          ? session.readFormExport(inner, file.bytes) : read(inner, file.bytes, isArchived: true)
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
        let labels = shownLabels(for: facility(onSheet: table).map { [$0] } ?? [])
        // Only the form of today is known word for word.
        own = ownTexts(onSheet: table).flatMap { $0.form == form(onSheet: table) ? $0 : nil }
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
      for table in strange where table.isHelp {
        let elsewhere = WrittenElsewhere(
          onHelpSheet: table, own: own, isGuidance: FillInPlan.SheetName.guidance.names.contains(table.name))
        guard let problem = elsewhere.problem(in: path) else { continue }
        problems.append(problem)
        if !visits.isEmpty { visits[0].unplaced += elsewhere.entries }
      }
      strange.removeAll { $0.isHelp }
    }
    var passed = CappedProblems(file: path)
    for table in strange { passed.add(.warning) { .importing(.passedOver(table.name)) } }
    return Reviewed(visits, problems + passed.all)
  }

  private mutating func readSubmissions(_ table: TextTable, _ path: String) -> Reviewed<[RecordBuilder]> {
    AuditImporting.readSubmissions(
      table, file: path, fields: fields, labels: shownLabels(for: facilities(in: table)),
      takesHeld: session.arguments.has("--held"))
  }

  // MARK: Labels

  /// What the forms of some facilities show, for exports with labels: the form by all that each is held to, and then that by each
  /// standard alone, in which stands also what the former asks but once for several.
  private mutating func shownLabels(for ids: Set<String>) -> ShownLabels {
    var names: [String: String] = [:]
    var words: [String: [String: String]] = [:]
    for entry in entries(ids) {
      for standards in [[]] + library.standards.map({ [$0.id] }) {
        guard let labels = labels(of: entry, by: standards) else { continue }
        names.merge(labels.names) { first, _ in first }
        words.merge(labels.words) { $0.merging($1) { first, _ in first } }
      }
    }
    return ShownLabels(names: names, words: words)
  }

  /// Those of some ids; where one is said for all files, this one.
  private mutating func entries(_ ids: Set<String>) -> [FacilityEntry] {
    let entries = entries ?? session.desk.source.find([]).facilities
    self.entries = entries
    let wanted = session.arguments.value("--facility").map { [$0] } ?? ids
    let found = entries.filter { wanted.contains($0.id) }
    guard found.count < wanted.count else { return found }
    let known = Set(found.map(\.id))
    return found
      + wanted.filter { !known.contains($0) }.sorted().compactMap { session.desk.source.facility(formerly: $0) }
  }

  private mutating func labels(of entry: FacilityEntry, by standards: [String]) -> FieldLabels? {
    let key = ([entry.id] + standards).joined(separator: "\n")
    if let known = labels[key] { return known }
    guard let (form, facility) = codedForm(of: entry, by: standards) else { return nil }
    let shown = FieldLabels(planXLSForm(form, for: facility, in: library, language: session.language))
    labels[key] = shown
    return shown
  }

  /// Of the form that asks by the standards which a sheet names.
  private mutating func ownTexts(onSheet table: TextTable) -> OwnTexts? {
    let standards = standards(onSheet: table).filter { library.standard($0) != nil }
    let id = facility(onSheet: table)
    guard let entry = entries(id.map { [$0] } ?? []).first else { return nil }
    let key = ([id ?? entry.id] + standards).joined(separator: "\n")
    if let known = ownTexts[key] { return known }
    guard let (form, facility) = codedForm(of: entry, by: standards, named: id) else { return nil }
    let own = OwnTexts(of: form, for: facility, measures: library.measures)
    ownTexts[key] = own
    return own
  }

  /// - Parameters:
  ///   - standards: by which it asks; none for all that the facility is held to.
  ///   - id: what the form calls the facility, where that is perhaps an id that it had before.
  private func codedForm(of entry: FacilityEntry, by standards: [String], named id: String? = nil) -> (
    CodedForm, Facility
  )? {
    let contents = session.desk.source.contents(of: entry, by: library, today: session.today)
    guard let facility = contents.facility,
      let asked = try? library.standards(named: standards, orThoseOf: facility)
    else { return nil }
    let checklist = Checklist(for: facility, by: asked, in: library)
    let name = facility.formerly.first { $0 == id } ?? facility.id
    return (CodedForm(checklist, facility: name, measures: library.measures), facility)
  }
}

extension OwnTexts {
  /// In whichever language the workbook was made.
  fileprivate init(of form: CodedForm, for facility: Facility, measures: MeasureCatalogue) {
    self.init(form: form.number)
    for languages in PageLanguages.allCases {
      let plan = planFillInSheet(form, for: facility, on: nil, measures: measures, languages: languages)
      for row in plan.rows {
        for (column, cell) in row.cells {
          switch cell {
          case .fixed(let words): add(plan.text(words), row: row.id, column)
          case .choice(let words): for word in words { add(word) }
          default: break
          }
        }
      }
      for words in plan.guidance.joined() + [FillInPlan.guidanceTitle] { add(plan.text(words)) }
    }
  }
}

extension TextTable {
  /// Whether it bears the name of a sheet of our workbook on which nothing is asked.
  fileprivate var isHelp: Bool { FillInPlan.helpingSheets.contains(name) }
}

extension [UInt8] {
  /// Whether they begin as an object or a list does.
  fileprivate var looksLikeJSON: Bool {
    let first = first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }
}
