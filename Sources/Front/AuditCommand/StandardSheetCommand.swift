internal import AuditData
internal import AuditDesk
internal import AuditFolder
internal import AuditImporting
internal import AuditLoading
internal import AuditModel
internal import AuditText
internal import AuditWording
internal import AuditWorkbooks
internal import DataReading
internal import FileAccess
internal import InputProblems
internal import StandardEditing

extension Session {
  private func path(_ name: String) -> String { arguments.standardsFolder.appending(path: name) }

  /// The files of a standard, as they stand; nil, with a sentence, where they cannot be read.
  private func standardFiles(_ id: String) -> StandardFiles? {
    func file(_ path: String) throws(YAMLError) -> StandardFiles.File? {
      guard let bytes = try? readFile(path) else { return nil }
      return try StandardFiles.File(bytes, named: path)
    }
    do throws(YAMLError) {
      guard let standard = try file(path(id + ".yaml")) else {
        complain(Words.Sheet.standardUnreadable(path: path(id + ".yaml")))
        return nil
      }
      let folder = path("measures")
      let others = ((try? names(inFolder: folder)) ?? []).filter { $0.hasSuffix(".yaml") }
      var measures: [StandardFiles.File] = []
      for path in [path("measures.yaml")] + others.map({ folder.appending(path: $0) }) {
        if let read = try file(path) { measures.append(read) }
      }
      return StandardFiles(standard: standard, measures: measures)
    } catch {
      complain(Words.Sheet.standardUnreadable(path: path(id + ".yaml")))
      return nil
    }
  }

  /// The texts of some files, and where their review stands; nil, with a sentence, where that has errors.
  private func wording(of files: StandardFiles, _ id: String) -> ReviewedWording? {
    guard let review = loadReview(folder: arguments.standardsFolder) else {
      complain(Words.Wording.reviewUnusable, about: path(wordingFileName))
      return nil
    }
    return review.marks.isEmpty
      ? ReviewedWording(review: review) : ReviewedWording(texts: texts(of: files, id), review: review)
  }

  private func texts(of files: StandardFiles, _ id: String) -> [WordingText] {
    wordingTexts(of: files.standard.document.root, stem: id, as: .standard)
      + files.measures.flatMap { wordingTexts(of: $0.document.root, stem: "measures", as: .measures) }
  }

  // MARK: Out

  /// `careaudit standards ID --output standard.xlsx`
  func giveSheets(of standard: Standard) -> Bool {
    guard !arguments.has("--tailoring") else {
      complain(Words.Sheet.tailoredOut)
      return false
    }
    guard let output = arguments.value("--output"), let files = standardFiles(standard.id),
      let wording = wording(of: files, standard.id)
    else { return false }
    do throws(WorkbookError) {
      let bytes = try renderStandardSheets(
        standardSheets(of: files, wording: wording), of: standard, program: programVersion)
      return write(bytes, to: output, overwriting: .allowed)
    } catch {
      complain(error.wording, about: output)
      return false
    }
  }

  // MARK: Back

  /// `careaudit standards --from standard.xlsx --as tailoring|revision`
  func bringStandardBack() throws(ArgumentError) -> Int32 {
    try demandFolder(for: "--from FILE.xlsx")
    try checkSheetOptions()
    let file = arguments.value("--from") ?? ""
    guard let tables = workbook(file), let id = try standard(of: tables, file), let files = standardFiles(id),
      let wording = wording(of: files, id)
    else { return 2 }
    let road = arguments.value("--as").flatMap { RevisingRoad(word: $0) }
    let sheets = standardSheets(of: files, wording: wording)
    let found = findChanges(in: tables, file: file, against: sheets, as: road)
    guard let changes = found.value else { return refuse(found.problems) }
    var problems = found.problems
    var revised: RevisedStandard?
    if changes.changesStandard {
      let made = revise(
        files, by: changes, from: file, revision: road == .revision ? Int(revision(of: files) ?? 0) + 1 : nil)
      revised = made.value
      if !problems.hasErrors { problems += made.problems }
      if let revised { problems += check(revised, tables, file) }
    }
    let isReviewTold = ReturnedReview.isTold(by: changes, wording.review)
    let review = ReturnedReview(
      changes, of: id, before: isReviewTold ? texts(of: files, id) : [],
      now: isReviewTold ? texts(of: revised?.files ?? files, id) : [], wording.review)
    let reviewed = review.marks(on: today, file: file)
    problems += reviewed.problems
    guard give(changes, to: sheets, from: file) else { return 2 }
    tell(problems)
    guard !problems.hasErrors else {
      complain(Words.Sheet.notWritten)
      return 2
    }
    guard !changes.isEmpty else { return 0 }
    guard let road else {
      complain(Words.Sheet.chooseRoad)
      return 0
    }
    switch road {
    case .revision:
      guard arguments.has("--write") else {
        complain(Words.Sheet.addWrite)
        return 0
      }
      if let revised {
        let status = keep(revised, in: files)
        guard status == 0 else { return status }
      }
      return keep(reviewed.marks)
    case .tailoring:
      guard let revised else {
        guard arguments.has("--write") else {
          complain(Words.Sheet.addWrite)
          return 0
        }
        return keep(reviewed.marks)
      }
      return try tailor(revised, from: file, review)
    }
  }

  private func checkSheetOptions() throws(ArgumentError) {
    if arguments.operands.count > 1 { throw .unexpectedOperand(arguments.operands[1], command: "standards") }
    for option in ["--beside", "--share", "--tailoring"] where arguments.has(option) {
      throw .together("--from", option)
    }
    try refuseViews(beside: "--from")
    if arguments.has("--write"), !arguments.has("--as") { throw .onlyWith("--write", "--as tailoring|revision") }
    for option in ["--authority", "--authority-km", "--reason", "--id"]
    where arguments.has(option) && arguments.value("--as") != RevisingRoad.tailoring.word {
      throw .onlyWith(option, "--as tailoring")
    }
    if arguments.has("--authority-km"), !arguments.has("--authority") {
      throw .onlyWith("--authority-km", "--authority")
    }
    if let id = arguments.value("--id"), let better = betterID(for: id) { throw .badFacilityID(id, suggested: better) }
  }

  /// The sheets of a workbook; nil, with what is wrong, where it is none.
  private func workbook(_ file: String) -> [TextTable]? {
    do throws(FileError) {
      let bytes = try readFile(file, limit: 64 << 20)
      do throws(TableError) {
        return try readWorkbook(bytes)
      } catch {
        _ = refuse([error.problem(in: file)])
        return nil
      }
    } catch {
      _ = refuse([Problem(.error, .file(error.code), file: file, place: .start)])
      return nil
    }
  }

  /// The standard that a workbook was made of; nil, with what is wrong, where that is none of ours.
  private func standard(of tables: [TextTable], _ file: String) throws(ArgumentError) -> String? {
    func refused(_ trouble: SheetTrouble) -> String? {
      _ = refuse([Problem(.error, .sheet(trouble), file: file, place: .start)])
      return nil
    }
    guard let id = standardNamed(in: tables) ?? arguments.operands.first else { return refused(.foreign) }
    if let asked = arguments.operands.first, asked != id { return refused(.otherStandard(id)) }
    let known = ((try? names(inFolder: arguments.standardsFolder)) ?? []).filter { $0.hasSuffix(".yaml") }.map {
      String($0.dropLast(5))
    }
    guard known.contains(id) else { return refused(.standardUnknown(id, nearest: nearestWord(to: id, among: known))) }
    return id
  }

  private func revision(of files: StandardFiles) -> Int64? {
    files.standard.document.root.pairs.first { $0.key.isText("revision") }?.value.string
      .flatMap { try? readDecimal($0.utf8).get() }.map(\.mantissa)
  }

  /// What is wrong with a standard once it is changed, and was not before.
  private func check(_ revised: RevisedStandard, _ tables: [TextTable], _ file: String) -> [Problem] {
    let now = loadLibrary(
      folder: arguments.standardsFolder, checksAllTailorings: true, in: ChangedFiles(texts(of: revised))
    )
    .problems
    guard !now.isEmpty else { return [] }
    let before = loadLibrary(folder: arguments.standardsFolder, checksAllTailorings: true).problems
    return placed(now, besides: before, of: revised, in: tables, file: file)
  }

  private func texts(of revised: RevisedStandard) -> [String: [UInt8]] {
    var texts = [path(revised.sheets.id + ".yaml"): revised.files.standard.bytes]
    for measures in revised.files.measures where revised.changesMeasures {
      texts[measures.document.name] = measures.bytes
    }
    return texts
  }

  /// What changed, as `--format` and `--output` say.
  private func give(_ changes: StandardChanges, to sheets: StandardSheets, from file: String) -> Bool {
    switch format {
    case .xlsx: give(workbook: [standardChangeTable(changes, to: sheets)], title: "careaudit standards")
    case .json: give(standardChangeJSON(changes, to: sheets, workbook: file, program: programVersion))
    case .csv: give(renderCSV(standardChangeTable(changes, to: sheets), in: language))
    default: give(renderStandardChanges(changes, to: sheets, workbook: file, style: style))
    }
  }

  /// Every problem, for whoever is to mend the workbook.
  private func tell(_ problems: [Problem]) {
    let text = sentences(problems).map { renderProblem($0, in: language, isColoured: false) }.joined()
    if !text.isEmpty { console.complain(text) }
  }

  private func refuse(_ problems: [Problem]) -> Int32 {
    tell(problems)
    return 2
  }

  // MARK: Written

  /// Keeps the old revision in the archive, and puts the new one in its place.
  private func keep(_ revised: RevisedStandard, in files: StandardFiles) -> Int32 {
    let before = standardSheets(of: files)
    let (archive, place) = (path("archive"), path(before.id + ".yaml"))
    let kept = archive.appending(path: before.id + "-" + before.version + ".yaml")
    if let there = try? readFile(kept), there != files.standard.bytes {
      complain(Words.Sheet.archiveDiffers(path: kept))
      return 2
    }
    do throws(FileWriteError) {
      _ = try makeFolder(archive)
      if (try? readFile(kept)) == nil {
        try writeFile(files.standard.bytes, to: kept, overwriting: .never, like: place)
      }
      for (old, new) in zip(files.measures, revised.files.measures) where old.bytes != new.bytes {
        let path = new.document.name
        _ = try rewriteFile(new.bytes, at: path, readAs: old.bytes)
        complain(Words.Sheet.writtenMeasures(path: path))
      }
      _ = try rewriteFile(revised.files.standard.bytes, at: place, readAs: files.standard.bytes)
    } catch {
      complain(error.wording, about: error.path)
      return 2
    }
    complain(Words.Sheet.writtenRevision(path: place, version: revised.sheets.version, archive: kept))
    return 0
  }

  /// Writes what changed as a tailoring beside the standard.
  private func tailor(
    _ revised: RevisedStandard, from file: String, _ review: ReturnedReview
  ) throws(ArgumentError) -> Int32 {
    guard arguments.has("--write") else {
      let draft = tailoring(by: revised, try head(of: revised, asks: false), from: file)
      tell(draft.problems)
      complain(draft.value == nil ? Words.Sheet.notWritten : Words.Sheet.addWrite)
      return draft.value == nil ? 2 : 0
    }
    let head = try head(of: revised, asks: true)
    let made = tailoring(by: revised, head, from: file)
    guard let text = made.value else {
      tell(made.problems)
      complain(Words.Sheet.notWritten)
      return 2
    }
    let folder = path("tailoring")
    let place = folder.appending(path: head.id + ".yaml")
    let tried = loadLibrary(
      folder: arguments.standardsFolder, tailorings: [place], in: ChangedFiles([place: Array(text.utf8)]))
    let errors = tried.problems.filter { $0.severity == .error && $0.file == place }
    guard errors.isEmpty else {
      tell(errors)
      complain(Words.Sheet.notWritten)
      return 2
    }
    do throws(FileWriteError) {
      _ = try makeFolder(folder)
      try writeFile(text, to: place, overwriting: .never)
    } catch {
      complain(error.wording, about: error.path)
      return 2
    }
    complain(Words.Sheet.writtenTailoring(path: place))
    guard let document = try? readYAML(Array(text.utf8), named: place) else { return 0 }
    let own = wordingTexts(of: document.root, stem: "tailoring/" + head.id, as: .tailoring)
    return keep(review.laid(over: own, tailoring: head.id).marks(on: today, file: file).marks)
  }

  /// Writes where the review stands now.
  private func keep(_ marks: [String: ReviewMark?]) -> Int32 {
    let path = path(wordingFileName)
    guard !marks.isEmpty, var review = loadReview(folder: arguments.standardsFolder) else { return 0 }
    for (key, mark) in marks { review.marks[key] = mark }
    let bytes = Array(renderReview(review).utf8)
    do throws(FileWriteError) {
      if let old = try? readFile(path) {
        if old == bytes { return 0 }
        try rewriteFile(bytes, at: path, readAs: old, keepingAs: nil)
      } else {
        try writeFile(bytes, to: path, overwriting: .never)
      }
    } catch {
      complain(error.wording, about: error.path)
      return 2
    }
    complain(Words.Wording.wasWritten(paths: path))
    return 0
  }

  private func head(of revised: RevisedStandard, asks: Bool) throws(ArgumentError) -> TailoringHead {
    var authority = arguments.value("--authority").map {
      LocalizedText(english: $0, khmer: arguments.value("--authority-km"))
    }
    if authority == nil, asks {
      if console.inputIsTerminal {
        console.complain(Words.Sheet.authorityAsked[language] + " ")
        authority = console.readLine().map { InvisibleSigns.trimmed($0) }.flatMap {
          $0.isEmpty ? nil : LocalizedText(english: $0)
        }
      }
      if authority == nil { throw .missingValue("--authority", "TEXT") }
    }
    return TailoringHead(
      id: arguments.value("--id") ?? revised.sheets.id + "-" + today.iso,
      authority: authority ?? LocalizedText(english: "?"),
      reason: arguments.value("--reason").map { LocalizedText(english: $0) })
  }
}
