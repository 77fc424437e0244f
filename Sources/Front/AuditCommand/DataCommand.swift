internal import AuditComparison
internal import AuditData
internal import AuditDesk
internal import AuditModel
internal import AuditReports
internal import AuditScoring
internal import AuditStatisticsFiles
internal import AuditWording
internal import AuditWorkbooks
internal import FileAccess
internal import InputProblems

extension Syntax {
  private static let dataFormats: [OutputFormat] = [.jsonl, .folder, .xlsx, .sav, .dta]
  static let data = CommandSyntax(
    name: "data", operands: "[PATH…]", fewestOperands: 0, mostOperands: nil,
    options: common + [
      OptionSyntax(name: "--where", value: .required("KEY=VALUE"), mayRepeat: true, help: Words.Help.optionWherePlaces),
      OptionSyntax(name: "--share", value: .oneOf(SharingView.words), help: Words.Help.compareOptionShare),
      OptionSyntax(name: "--key", value: .required("FILE"), help: Words.Help.optionKey),
      OptionSyntax(name: "--visit", value: .oneOf(["all", "latest"]), help: Words.Help.optionDataVisit),
      OptionSyntax(name: "--table", value: .required("TABLE"), help: Words.Help.optionTable),
      OptionSyntax(name: "--hxl", value: .none, help: Words.Help.optionHxl),
      .format(dataFormats, Words.Help.dataFormat),
      OptionSyntax(
        name: "--output", value: .required("FOLDER|FILE"),
        help: Words.Help.optionDataOutput
          + dataFormats.flatMap(\.endings).map { Sentence(same: $0) }.listed(by: Sentence(same: ", ")) {
            Words.List.or(first: $0, last: $1)
          }),
    ],
    formats: dataFormats,
    summary: Words.Help.dataSummary,
    details: Words.Help.dataDetails,
    example: "careaudit data Audits --share ministry --output /tmp/data --on 2026-11-23")
}

/// Where rows of tidy tables go, as they come.
protocol TidyDestination: AnyObject {
  /// - Parameters:
  ///   - rows: by position of the table.
  ///   - words: those that the rows hold.
  func add(_ rows: [[TidyRow]], _ words: TidyWords)
  /// Writes what is known at the end. False, with a sentence, where something could not be written.
  func finish(_ gathering: TidyGathering) -> Bool
}

extension Session {
  /// `careaudit data`
  func data() throws(ArgumentError) -> Int32 {
    let library = desk.library()
    var request = RecordsRequest()
    if let view = arguments.value("--share").flatMap({ SharingView(word: $0) }) { request.view = view }
    request.filters = try facilityFilters(library.value.provinces)
    if arguments.has("--hxl"), format != .folder { throw .onlyWith("--hxl", "--output FOLDER") }
    if arguments.has("--table"), format != .sav, format != .dta { throw .onlyWith("--table", "--output FILE.sav") }
    guard let pseudonyms = pseudonyms(for: request.view) else { return 2 }
    let about = TidyAbout(view: request.view, on: today, program: programVersion, hasTags: arguments.has("--hxl"))
    var gathering = TidyGathering(in: request.view, measures: library.value.measures)
    let tables = gathering.tables
    guard let destination = try tidyDestination(tables, about) else { return 2 }
    let first = gathering.add(library.value.standards)
    destination.add(first, gathering.words)
    let (view, today, everyVisit) = (request.view, today, arguments.value("--visit") != "latest")
    let gathered = desk.gatherRecords(arguments.operands, asked: request, by: library) { material in
      let records = TidyRecords(
        material, view: view, everyVisit: everyVisit, pseudonym: pseudonyms.name(material.audit.facility.oldestID),
        on: today, program: programVersion)
      return TidyFacility(records, tables: tables)
    } take: { facility in
      let rows = gathering.add(facility)
      destination.add(rows, gathering.words)
    }
    gathering.finish { destination.add($0, $1) }
    complain(gathered.problems)
    guard destination.finish(gathering) else { return 2 }
    complain(about.statement)
    return status(hasErrors: gathered.problems.hasErrors, allMeet: gathered.allMeet)
  }

  /// Nil, with a sentence, where nothing can be written there.
  private func tidyDestination(_ tables: [TidyTable], _ about: TidyAbout) throws(ArgumentError) -> (
    any TidyDestination
  )? {
    switch format {
    case .folder: return TidyFolder(self, tables, about)
    case .xlsx: return TidyBook(self, tables, about)
    case .sav, .dta:
      let asked = arguments.value("--table") ?? "answers"
      let known = tidyTables(in: .ministry).map(\.id)
      guard known.contains(asked) else {
        throw .badValue("--table", asked, known: known, nearest: nearestWord(to: asked, among: known))
      }
      guard let position = tables.firstIndex(where: { $0.id == asked }) else {
        complain(Words.Tidy.notInView(table: asked), about: arguments.value("--output"))
        return nil
      }
      return TidyStatistics(self, tables[position], at: position, about)
    default: return TidyLines(self, tables, about)
    }
  }
}

// MARK: A folder

/// A file of CSV for each table, with `datapackage.json`. The folder appears when all of it is written.
private final class TidyFolder: TidyDestination {
  private let session: Session
  private let tables: [TidyTable]
  private let about: TidyAbout
  private let folder: String
  private let scratch: ScratchFolder
  private var counts: [Int]
  private var failure: FileWriteError?

  init?(_ session: Session, _ tables: [TidyTable], _ about: TidyAbout) {
    guard let path = session.arguments.value("--output") else { return nil }
    self.session = session
    self.tables = tables
    self.about = about
    var name = Substring(path)
    while name.count > 1, name.last == "/" { name.removeLast() }
    folder = String(name)
    counts = [Int](repeating: 0, count: tables.count)
    guard Self.isFree(folder) else {
      session.complain(Words.Tidy.folderTaken, about: path)
      return nil
    }
    do throws(FileWriteError) {
      scratch = try ScratchFolder(for: "data", in: parentFolder(of: folder))
    } catch {
      session.complain(error.wording, about: path)
      return nil
    }
    do throws(FileWriteError) {
      for table in tables { try begin(table) }
    } catch {
      failure = error
    }
  }

  /// Whether nothing stands there, or a folder with nothing in it.
  private static func isFree(_ path: String) -> Bool {
    guard (try? kind(ofPath: path)) != nil else { return true }
    return [true, false].allSatisfy {
      (try? names(inFolder: path, hidden: $0))?.isEmpty ?? false
    }
  }

  private func begin(_ table: TidyTable) throws(FileWriteError) {
    try scratch.append(tidyCSVHeading(table, hasTags: about.hasTags), to: table.id + ".csv")
  }

  func add(_ rows: [[TidyRow]], _ words: TidyWords) {
    guard failure == nil else { return }
    do throws(FileWriteError) {
      for (index, rows) in rows.enumerated() where !rows.isEmpty {
        counts[index] += rows.count
        try scratch.append(tidyCSV(rows), to: tables[index].id + ".csv")
      }
    } catch {
      failure = error
    }
  }

  func finish(_ gathering: TidyGathering) -> Bool {
    do throws(FileWriteError) {
      if let failure { throw failure }
      let codebook = gathering.codebook
      for (table, rows) in codebook {
        try begin(table)
        try scratch.append(tidyCSV(rows), to: table.id + ".csv")
      }
      try scratch.append(renderDataPackage(gathering, about), to: "datapackage.json")
      let files = (tables + codebook.map(\.table)).map { $0.id + ".csv" } + ["datapackage.json"]
      try scratch.place(at: folder, holding: files)
      let lines = zip(tables.map(\.id) + codebook.map(\.table.id), counts + codebook.map(\.rows.count))
      for (table, count) in lines {
        session.console.write(Words.Tidy.written(table: table + ".csv", count: count)[session.language] + "\n")
      }
      return true
    } catch {
      session.complain(error.wording, about: folder)
      return false
    }
  }
}

// MARK: Lines

/// An object of JSON a line, in a file or to standard output.
private final class TidyLines: TidyDestination {
  private let session: Session
  private let tables: [TidyTable]
  /// Nil: to standard output.
  private let path: String?
  /// Whether it is a file, and not a device or a pipe.
  private let isFile: Bool
  private let scratch: ScratchFolder?
  private var failure: FileWriteError?

  init?(_ session: Session, _ tables: [TidyTable], _ about: TidyAbout) {
    self.session = session
    self.tables = tables
    let path = session.arguments.value("--output")
    self.path = path
    isFile = path.map { (try? kind(ofPath: $0)) != .other } ?? false
    do throws(FileWriteError) {
      if let path { try demandWritable(path) }
      scratch = isFile ? try ScratchFolder(for: "data", in: parentFolder(of: path ?? ".")) : nil
    } catch {
      session.complain(error.wording, about: path)
      return nil
    }
    write(tidyJSONHeading(about))
  }

  private func write(_ text: String) {
    guard failure == nil else { return }
    guard let path else { return session.console.write(text) }
    do throws(FileWriteError) {
      if isFile {
        try scratch?.append(text, to: "lines")
      } else {
        try writeFile(text, to: path, overwriting: .allowed)
      }
    } catch {
      failure = error
    }
  }

  func add(_ rows: [[TidyRow]], _ words: TidyWords) {
    for (table, rows) in zip(tables, rows) where !rows.isEmpty { write(tidyJSONLines(rows, of: table)) }
  }

  func finish(_ gathering: TidyGathering) -> Bool {
    for (table, rows) in gathering.codebook { write(tidyJSONLines(rows, of: table)) }
    do throws(FileWriteError) {
      if let failure { throw failure }
      if let path, isFile { try scratch?.place("lines", at: path) }
      return true
    } catch {
      session.complain(error.wording, about: path)
      return false
    }
  }
}

// MARK: A workbook

/// A sheet for each table, the codebook, and what every criterion came to at every facility.
private final class TidyBook: TidyDestination {
  private let session: Session
  private let path: String
  private let book: TidyWorkbook
  private var failure: WorkbookError?

  init?(_ session: Session, _ tables: [TidyTable], _ about: TidyAbout) {
    guard session.canGive(), let path = session.arguments.value("--output") else { return nil }
    self.session = session
    self.path = path
    do throws(WorkbookError) {
      book = try TidyWorkbook(tables, about)
    } catch {
      session.complain(error.wording, about: path)
      return nil
    }
  }

  func add(_ rows: [[TidyRow]], _ words: TidyWords) {
    guard failure == nil else { return }
    do throws(WorkbookError) { try book.add(rows) } catch { failure = error }
  }

  func finish(_ gathering: TidyGathering) -> Bool {
    do throws(WorkbookError) {
      if let failure { throw failure }
      return session.write(try book.finish(gathering), to: path, overwriting: .allowed)
    } catch {
      session.complain(error.wording, about: path)
      return false
    }
  }
}

// MARK: SPSS and Stata

/// One table in a file for SPSS or Stata.
private final class TidyStatistics: TidyDestination {
  private let session: Session
  private let about: TidyAbout
  private let path: String
  private let position: Int
  private var table: StatisticsTable

  init?(_ session: Session, _ table: TidyTable, at position: Int, _ about: TidyAbout) {
    guard session.canGive(), let path = session.arguments.value("--output") else { return nil }
    self.session = session
    self.about = about
    self.path = path
    self.position = position
    self.table = StatisticsTable(table)
  }

  func add(_ rows: [[TidyRow]], _ words: TidyWords) {
    if rows.indices.contains(position) { table.add(rows[position], words) }
  }

  func finish(_ gathering: TidyGathering) -> Bool {
    do throws(FileWriteError) {
      let scratch = try ScratchFolder(for: "data", in: parentFolder(of: path))
      var failure: FileWriteError?
      do throws(StatisticsError) {
        try renderStatisticsFile(
          table, gathering.words, about, as: session.format == .sav ? .spss : .stata, in: session.language
        ) { bytes in
          do throws(FileWriteError) {
            try scratch.append(bytes, to: "table")
            return true
          } catch {
            failure = error
            return false
          }
        }
      } catch {
        if let failure { throw failure }
        session.complain(error.wording, about: path)
        return false
      }
      try scratch.place("table", at: path)
      return true
    } catch {
      session.complain(error.wording, about: path)
      return false
    }
  }
}

extension StatisticsError {
  fileprivate var wording: Sentence {
    switch self {
    case .noLibrary: Words.Tidy.noReadstat
    case .outOfMemory: Words.Tidy.noMemory
    case .notKept, .failed: Words.Tidy.readstatFailed(code: code)
    }
  }

  private var code: String {
    if case .failed(let number) = self { String(number) } else { "" }
  }
}
