internal import AuditData
internal import AuditDesk
internal import AuditFolder
internal import AuditImporting
internal import AuditLoading
internal import AuditModel
internal import AuditReports
internal import AuditText
internal import AuditWording
internal import AuditWorkbooks
internal import DataReading
internal import FileAccess
internal import InputProblems
internal import TextFitting

extension Syntax {
  private static let wordingFormats: [OutputFormat] = [.text, .csv, .json, .xlsx]
  static let wording = CommandSyntax(
    name: "wording", operands: "[PATH…]", fewestOperands: 0, mostOperands: nil,
    options: Syntax.common.filter { $0.name != Syntax.sourceRegistry.name } + [
      OptionSyntax(name: "--only", value: .required("KEY"), mayRepeat: true, help: Words.Help.optionWordingOnly),
      OptionSyntax(name: "--remarks", value: .required("FILE"), help: Words.Help.optionWordingRemarks),
      OptionSyntax(name: "--from", value: .required("FILE"), help: Words.Help.optionWordingFrom),
      OptionSyntax(name: "--by", value: .required("NAME"), help: Words.Help.optionWordingBy),
      OptionSyntax(name: "--write", value: .none, help: Words.Help.optionWordingWrite),
      OptionSyntax(name: "--catalogue", value: .required("FOLDER"), help: Words.Help.optionWordingCatalogue),
      .format(wordingFormats, Words.Help.wordingFormat),
      .output(wordingFormats),
    ],
    formats: wordingFormats,
    summary: Words.Help.wordingSummary,
    details: Words.Help.wordingDetails,
    example: "careaudit wording --only good-practice --output /tmp/wording.xlsx")
}

extension Session {
  /// `careaudit wording`
  func wording() throws(ArgumentError) -> Int32 {
    try demandFolder(for: "careaudit wording")
    let isTaking = arguments.has("--from")
    for option in ["--by", "--write"] where arguments.has(option) && !isTaking {
      if option == "--write", arguments.has("--catalogue") { continue }
      throw .onlyWith(option, "--from")
    }
    if isTaking || arguments.has("--catalogue") {
      for option in ["--only", "--remarks"] where arguments.has(option) {
        throw .together(option, isTaking ? "--from" : "--catalogue")
      }
      if let path = arguments.operands.first { throw .unexpectedOperand(path, command: "wording") }
      return takeReview()
    }
    return giveWording()
  }

  // MARK: Out

  private func giveWording() -> Int32 {
    let desk = WordingDesk(folder: arguments.standardsFolder)
    complain(desk.problems)
    let prefixes = arguments.values("--only")
    let texts = desk.texts.filter { text in
      prefixes.isEmpty || prefixes.contains { text.key == $0 || text.key.hasPrefix($0) }
    }
    guard let findings = machineRemarks(desk) else { return 2 }
    let lines = arguments.operands.isEmpty ? ShownLines() : shownLines(texts, desk.program)
    let kept = keptLines()
    let told = texts.map { text in
      ToldWording(
        text, place: desk.place(of: text),
        about: text.about ?? lines.lines[text.key] ?? kept[text.key].flatMap {
          $0.digest == text.digest ? $0.told : nil
        }
          ?? desk.program.example(of: text.key),
        mark: desk.review.mark(of: text), remark: desk.review.remarks[text.key], finding: findings[text.key])
    }
    let isGiven =
      switch format {
      case .xlsx: give(reviewBook: told)
      case .csv: give(renderCSV(wordingTable(told), in: language))
      case .json: give(wordingJSON(told, program: programVersion))
      default: give(renderWording(told, style: style))
      }
    return isGiven ? status(hasErrors: desk.problems.hasErrors, allMeet: true) : 2
  }

  private func give(reviewBook texts: [ToldWording]) -> Bool {
    guard let path = arguments.value("--output") else { return false }
    do throws(WorkbookError) {
      return write(try renderReviewBook(texts, program: programVersion), to: path, overwriting: .allowed)
    } catch {
      complain(error.wording, about: path)
      return false
    }
  }

  /// What a program noticed of texts, by key: of a file that is named all, of the one beside the standards what still holds; nil, with a
  /// sentence, where it cannot be read.
  private func machineRemarks(_ desk: WordingDesk) -> [String: String]? {
    let named = arguments.value("--remarks")
    let path = named ?? arguments.standardsFolder.appending(path: wordingFindingsName)
    if named == nil, (try? readFile(path)) == nil { return [:] }
    guard let table = readTables(path)?.first else { return nil }
    guard let remarks = readMachineRemarks(table) else {
      show([Problem(.error, .wording(.noReviewTable), file: path, place: .start)])
      return nil
    }
    let texts = Dictionary(desk.texts.map { ($0.key, $0) }) { first, _ in first }
    var found: [String: String] = [:]
    for (key, remark) in remarks.sorted(by: { $0.key < $1.key }) {
      // A message of the catalogue may be named as it is there.
      guard let text = [key, WordingText.programPrefix + key].lazy.compactMap({ texts[$0] }).first else {
        if named != nil { complain(Words.Wording.unknownRemark(key: key, file: path)) }
        continue
      }
      // Whoever changed a text, or reviewed it, has answered what was noticed.
      if let digest = remark.digest, !digest.isEmpty, digest != text.digest { continue }
      if named == nil, desk.review.mark(of: text) != nil { continue }
      found[text.key] = (found[text.key].map { $0 + "\n" } ?? "") + remark.text
    }
    return found
  }

  /// Where sentences of the program were read, by key; none where no such file lies beside the standards, or where it is none.
  private func keptLines() -> [String: KeptLine] {
    guard let bytes = try? readFile(arguments.standardsFolder.appending(path: wordingPlacesName), limit: 64 << 20),
      let table = try? readCSV(bytes)
    else { return [:] }
    return readKeptLines(table) ?? [:]
  }

  /// The sheets of a workbook, or the one table of a file of values; nil, with the problem.
  private func readTables(_ path: String) -> [TextTable]? {
    do throws(FileError) {
      let bytes = try readFile(path, limit: 64 << 20)
      do throws(TableError) {
        return bytes.starts(with: Array("PK".utf8)) ? try readWorkbook(bytes) : [try readCSV(bytes)]
      } catch {
        show([error.problem(in: path)])
      }
    } catch {
      show([Problem(.error, .file(error.code), file: path, place: .start)])
    }
    return nil
  }

  // MARK: Back

  private func takeReview() -> Int32 {
    let desk = WordingDesk(folder: arguments.standardsFolder)
    complain(desk.problems)
    var problems: [Problem] = []
    var changes: [ReviewChange] = []
    if let path = arguments.value("--from") {
      guard let tables = readTables(path) else { return 2 }
      let labels = Dictionary(
        ReviewState.allCases.flatMap { state in Language.allCases.map { (state.phrase[$0], state.word) } }
      ) { first, _ in first }
      let read = readReview(tables, file: path, labels: labels, on: today)
      problems += read.problems
      let laid = desk.reviewDesk(on: today, by: arguments.value("--by")).changes(
        (read.value ?? []).map { ReturnedRow(row: $0) }, file: path)
      changes = laid.changes
      problems += laid.problems
    }
    show(problems)
    var writing = WordingWriting(desk: desk, changes: changes)
    if let folder = arguments.value("--catalogue"), !take(over: folder, &writing) { return 2 }
    if arguments.has("--output") || format != .text {
      guard give(changes: changes) else { return 2 }
    } else {
      console.write(renderWordingChanges(changes, taken: writing.takenOver, style: style))
    }
    guard arguments.has("--write") else {
      if !changes.isEmpty || writing.takenOver > 0 { complain(Words.Wording.notWritten) }
      return (desk.problems + problems).hasErrors ? 2 : 0
    }
    return write(writing) && !(desk.problems + problems).hasErrors ? 0 : 2
  }

  private func give(changes: [ReviewChange]) -> Bool {
    switch format {
    case .xlsx: give(workbook: [wordingChangeTable(changes)], title: "careaudit wording")
    case .json: give(wordingChangeJSON(changes, program: programVersion))
    case .csv: give(renderCSV(wordingChangeTable(changes), in: language))
    default: give(renderWordingChanges(changes, taken: 0, style: style))
    }
  }

  /// Takes corrections over into the catalogue of a source; false, with a sentence, where that cannot be.
  private func take(over folder: String, _ writing: inout WordingWriting) -> Bool {
    var files: [Language: [UInt8]] = [:]
    for language in Language.allCases {
      files[language] = try? readFile(folder.appending(path: language.catalogueFile))
    }
    guard files.count == Language.allCases.count else {
      complain(Words.Wording.notACatalogue, about: folder)
      return false
    }
    do throws(CatalogueSource.Failure) {
      for key in try writing.takeOver(folder, files) { complain(Words.Wording.outdatedCorrection(key: key)) }
      return true
    } catch {
      console.complain("careaudit: " + folder.appending(path: error.message) + "\n")
      return false
    }
  }

  /// Writes the files that change, those of the standards first: the review is told of texts that are there.
  private func write(_ writing: WordingWriting) -> Bool {
    guard let files = writing.files() else {
      complain(Words.Wording.notSafe, about: arguments.standardsFolder)
      return false
    }
    if writing.desk.isReviewUnusable {
      complain(Words.Wording.reviewUnusable, about: writing.desk.reviewPath)
      return false
    }
    var written: [String] = []
    for file in files {
      do throws(FileWriteError) {
        if let before = file.before {
          try rewriteFile(file.bytes, at: file.path, readAs: before, keepingAs: nil)
        } else {
          try writeFile(file.bytes, to: file.path, overwriting: .never)
        }
        written.append(file.path)
      } catch {
        complain(error.wording, about: file.path)
        if !written.isEmpty { complain(Words.Wording.wasWritten(paths: written.joined(separator: ", "))) }
        return false
      }
    }
    if !written.isEmpty { complain(Words.Wording.wasWritten(paths: written.joined(separator: ", "))) }
    // What a correction makes wrong, such as a name that two provinces share, is told while its writer is there.
    let broken = written.isEmpty ? [] : self.desk.library().problems.filter { $0.severity == .error }
    complain(broken)
    if writing.takenOver > 0 {
      complain(Words.Wording.takenOver(count: writing.takenOver, path: arguments.value("--catalogue") ?? ""))
    }
    let kept = writing.keptCorrections
    if kept > 0 { complain(Words.Wording.keptCorrections(count: kept, path: writing.desk.reviewPath)) }
    return broken.isEmpty
  }
}

/// All texts with their review: of the standards of a folder, and of the program, as it says them or as they were corrected.
struct WordingDesk {
  let program = ProgramTexts()
  let standards: StandardsWording
  let problems: [Problem]
  /// What the program says itself, by key.
  let own: [String: WordingText]
  /// Those of the program first.
  let texts: [WordingText]

  var review: WordingReview { standards.review }
  var reviewPath: String { standards.reviewPath }
  var isReviewUnusable: Bool { standards.isReviewUnusable }

  init(folder: String) {
    let loaded = loadWording(folder: folder)
    // A folder that is not there has no texts.
    standards = loaded.value!
    problems = loaded.problems
    let own = program.texts(digest: wordingDigest)
    self.own = Dictionary(uniqueKeysWithValues: own.map { ($0.key, $0) })
    let review = standards.review
    texts = own.map { review.corrected($0, digest: wordingDigest) } + standards.texts
  }

  func place(of text: WordingText) -> Sentence {
    text.isOfProgram
      ? program.group(of: text.key).flatMap { readingPlace(ofGroup: $0) } ?? Words.WordingPlace.everywhere
      : readingPlace(ofKey: text.key)
  }

  func reviewDesk(on today: CalendarDay, by reviewer: String?) -> ReviewDesk {
    let program = program
    return ReviewDesk(
      texts, review, on: today, by: reviewer, digest: wordingDigest, shown: { $0.legible },
      fault: { text, key, language in program.fault(of: text, at: key, in: language) })
  }
}

/// A file that is written, and how it was read; nil before where it is new.
struct WrittenFile {
  let path: String
  let before: [UInt8]?
  let bytes: [UInt8]
}

/// What a review comes to in files.
struct WordingWriting {
  let desk: WordingDesk
  let changes: [ReviewChange]
  private var review: WordingReview
  private var catalogue: [WrittenFile] = []
  /// How many sentences change in a source.
  private(set) var takenOver = 0

  init(desk: WordingDesk, changes: [ReviewChange]) {
    self.desk = desk
    self.changes = changes
    review = desk.review.changed(by: changes, program: desk.own)
  }

  /// Corrections of the program that wait for a source.
  var keptCorrections: Int { review.corrections.count }

  /// Takes corrections over into the catalogue in a folder.
  ///
  /// - Parameter files: its files.
  /// - Returns: the keys of those that correct something else than what stands there.
  mutating func takeOver(_ folder: String, _ files: [Language: [UInt8]]) throws(CatalogueSource.Failure) -> [String] {
    let source = try CatalogueSource(files.mapValues { String(decoding: $0, as: UTF8.self) })
    let values = try source.values()
    var taken: [String: [Language: String]] = [:]
    var outdated: [String] = []
    for (key, correction) in review.corrections.sorted(by: { $0.key < $1.key }) {
      let (english, khmer) = (values[key]?[.english], values[key]?[.khmer])
      let isThere = (correction.english ?? english) == english && (correction.khmer ?? khmer) == khmer
      guard isThere || wordingDigest(english, khmer) == correction.digest else {
        outdated.append(key)
        continue
      }
      var own: [Language: String] = [:]
      own[.english] = correction.english
      own[.khmer] = correction.khmer
      if !isThere { taken[key] = own }
      review.corrections[key] = nil
    }
    for (language, text) in try source.rewritten(taken).sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let before = files[language] ?? []
      let bytes = Array(text.utf8)
      let path = folder.appending(path: language.catalogueFile)
      if bytes != before { catalogue.append(WrittenFile(path: path, before: before, bytes: bytes)) }
    }
    takenOver = taken.count
    return outdated
  }

  /// The files that change; nil where a text cannot be written so that everything else stays.
  func files() -> [WrittenFile]? {
    var texts: [String: RewrittenText] = [:]
    for change in changes where change.changesText && !change.text.isOfProgram {
      texts[change.text.key] = RewrittenText(english: change.english, khmer: change.khmer)
    }
    var files: [WrittenFile] = []
    for file in desk.standards.files {
      let own = file.texts.contains { texts[$0.key] != nil } ? texts : [:]
      guard !own.isEmpty else { continue }
      guard let bytes = rewrittenFile(file, own) else { return nil }
      files.append(WrittenFile(path: file.path, before: file.bytes, bytes: bytes))
    }
    files += catalogue
    let bytes = Array(renderReview(review).utf8)
    let isEmpty = review.marks.isEmpty && review.remarks.isEmpty && review.corrections.isEmpty
    let hasChanged = review != desk.review
    if hasChanged, desk.standards.reviewBytes != nil || !isEmpty {
      files.append(WrittenFile(path: desk.reviewPath, before: desk.standards.reviewBytes, bytes: bytes))
    }
    return files
  }
}
