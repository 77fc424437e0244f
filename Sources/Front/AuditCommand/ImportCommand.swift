internal import AuditDesk
internal import AuditFolder
internal import AuditImporting
internal import AuditLoading
internal import AuditMerging
internal import AuditModel
internal import AuditText
internal import AuditWording
internal import BroughtFiles
internal import FileAccess
internal import InputProblems
internal import TextFitting

extension Syntax {
  static let importing = CommandSyntax(
    name: "import", operands: "FILE…", fewestOperands: 1, mostOperands: nil,
    options: common + [
      OptionSyntax(name: "--into", value: .required("DIR"), help: Words.Help.optionInto),
      OptionSyntax(name: "--facility", value: .required("ID"), help: Words.Help.optionFacility),
      OptionSyntax(name: "--date", value: .required("DATE"), help: Words.Help.optionDate),
      OptionSyntax(name: "--kind", value: .oneOf(VisitKind.words), help: Words.Help.importOptionKind),
      OptionSyntax(name: "--register", value: .none, help: Words.Help.optionRegister),
    ] + description + [
      OptionSyntax(name: "--held", value: .none, help: Words.Help.optionHeld),
      OptionSyntax(name: "--dry-run", value: .none, help: Words.Help.optionDryRun),
      OptionSyntax(name: "--take", value: .required("mine|theirs"), mayRepeat: true, help: Words.Help.importOptionTake),
      OptionSyntax(name: "--why", value: .required("TEXT"), help: Words.Correction.optionWhy),
      OptionSyntax(name: "--passphrase-file", value: .required("FILE"), help: Words.Help.optionPassphraseFile),
    ],
    summary: Words.Help.importSummary,
    details: Words.Help.importDetails,
    example: "careaudit import Audits/pp-014/2026-09-17-inspection.yaml --dry-run")
}

extension Session {
  /// `careaudit import`
  func bringHome() throws(ArgumentError) -> Int32 {
    let decisions = try decisions()
    let loaded = desk.library()
    complain(loaded.problems)
    var brought = readBrought(arguments.operands, library: loaded.value)
    let facility = arguments.value("--facility").map { InvisibleSigns.trimmed($0) }
    let day = try arguments.day("--date")
    let kind = arguments.value("--kind").flatMap { VisitKind(word: $0) }
    for index in brought.visits.indices {
      if let facility { brought.visits[index].visit.facility = facility }
      if brought.visits[index].visit.date == nil { brought.visits[index].visit.date = day }
      if brought.visits[index].visit.kind == nil { brought.visits[index].visit.kind = kind }
    }
    try registerUnknown(brought.visits.filter { $0.broken == nil }, loaded.value)
    let isWhole = bringHome(brought.visits, library: loaded.value, decisions: decisions)
    return brought.isWhole && isWhole && !loaded.problems.hasErrors ? 0 : 2
  }

  /// Begins the facilities of visits that are not there yet, where that is asked for; one of which too little is known stays away, and
  /// its visits with it.
  private func registerUnknown(_ visits: [BroughtVisit], _ library: StandardLibrary) throws(ArgumentError) {
    guard arguments.has("--register") else {
      for option in Syntax.description where arguments.has(option.name) { throw .onlyWith(option.name, "--register") }
      return
    }
    var seen: Set<String> = []
    for visit in visits.map(\.visit) {
      guard let id = visit.facility, !id.isEmpty, seen.insert(id).inserted, desk.holder(of: id) == nil else { continue }
      if let better = betterID(for: id) {
        complain(ArgumentError.badFacilityID(id, suggested: better).wording)
        continue
      }
      do throws(ArgumentError) {
        guard let facility = try describedFacility(id, library, carried: visit.place ?? PlaceDescription()) else {
          continue
        }
        if arguments.has("--dry-run") {
          complain(PlaceWording.wouldBegin(id))
        } else {
          _ = try begin(facility)
        }
      } catch {
        guard case .placeIncomplete = error else { throw error }
        complain(error.wording)
      }
    }
  }

  /// Lays visits beside the records of their facilities, writes what can be written, and says what became of each.
  ///
  /// - Parameter entry: the one facility that visits may be of; nil: any.
  /// - Returns: false where something was refused, could not be read, or waits for a person.
  func bringHome(
    _ visits: [BroughtVisit], library: StandardLibrary, decisions: Decisions, at entry: FacilityEntry? = nil
  ) -> Bool {
    let terms = HomecomingTerms(
      scribe: .yaml, at: entry, isDryRun: arguments.has("--dry-run"), decide: { decisions.side(of: $0) },
      correction: decisions.why.map { Correction(on: desk.today, why: TextContent($0)) })
    return desk.bringHome(visits, by: library, terms) { say($0) }
  }

  /// What people have decided with `--take` and `--why`.
  func decisions() throws(ArgumentError) -> Decisions {
    let why = arguments.value("--why").map { InvisibleSigns.trimmed($0) }
    if why?.isEmpty == true { throw .whyEmpty }
    return try Decisions(arguments.values("--take"), why: why)
  }

  private func say(_ event: HomecomingEvent) {
    switch event {
    case .copies(let copies): console.write(renderCopies(copies, style: style))
    case .problems(let problems): show(problems)
    case .facilityUnusable(let problems): complain(problems)
    case .failed(let error): complain(error.wording, about: error.origin)
    }
  }

  /// The visits in some files; what cannot be used of them is said.
  func readBrought(_ paths: [String], library: StandardLibrary) -> (visits: [BroughtVisit], isWhole: Bool) {
    var visits: [BroughtVisit] = []
    var isWhole = true
    var reader = fileReader(library)
    for path in paths {
      let reviewed = readBrought(path, &reader)
      show(reviewed.problems)
      if reviewed.problems.hasErrors { isWhole = false }
      visits += reviewed.value ?? []
    }
    let missing = reader.missingPages()
    show(missing)
    return (visits, isWhole && missing.isEmpty)
  }

  private func readBrought(_ path: String, _ reader: inout BroughtFileReader) -> Reviewed<[BroughtVisit]> {
    do throws(FileError) {
      return reader.read(path, try readFile(path, limit: 32 << 20), changed: changeTime(ofPath: path))
    } catch {
      return Reviewed(nil, [Problem(.error, .file(error.code), file: path, place: .start)])
    }
  }

  /// What reads files that bring visits, as the options say.
  func fileReader(_ library: StandardLibrary) -> BroughtFileReader {
    BroughtFileReader(
      desk, library: library,
      BroughtFileTerms(
        language: language, facility: arguments.value("--facility"), takesHeld: arguments.has("--held"),
        passphrase: { passphrase(for: $0) },
        facilityBeside: { desk.source.find([$0]).facilities.first?.id }))
  }

  private func passphrase(for path: String) -> String? {
    if let file = arguments.value("--passphrase-file") {
      guard let bytes = try? readFile(file) else {
        complain(ImportWording.passphraseFileUnreadable, about: file)
        return nil
      }
      return String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    }
    return console.askSecret(ImportWording.passphrasePrompt(path.printable)[language])
  }

  /// Says problems whose lines are already beside them.
  func show(_ problems: [Problem]) {
    for problem in problems {
      console.complain(renderProblem(ProblemSentence(problem, in: language), in: language, isColoured: false))
    }
  }
}

/// What people have decided where two copies differ.
struct Decisions {
  private var all: CopySide?
  private var parts: [String: CopySide] = [:]
  /// Why what is brought corrects what is there; nil where it does not.
  let why: String?

  /// - Parameter words: `mine`, `theirs`, `PART=mine` or `PART=theirs`, as they were given.
  init(_ words: [String], why: String? = nil) throws(ArgumentError) {
    self.why = why
    for word in words {
      let pieces = word.split(separator: "=", omittingEmptySubsequences: false).map { InvisibleSigns.trimmed($0) }
      guard let side = Decisions.side(pieces.last!), pieces.count <= 2 else {
        throw .badValue(
          "--take", word, known: ["mine", "theirs", "PART=mine", "PART=theirs"],
          nearest: nearestWord(to: word, among: ["mine", "theirs"]))
      }
      if pieces.count == 1 { all = side } else { parts[pieces[0]] = side }
    }
  }

  private static func side(_ word: String) -> CopySide? {
    switch word {
    case "mine": .mine
    case "theirs": .theirs
    default: nil
    }
  }

  /// A criterion may also be named without its standard. What corrects a record stands; only by which revision it was answered stays.
  func side(of part: VisitPart) -> CopySide? {
    if let side = parts[part.name] { return side }
    if case .answer(_, let criterion) = part, let side = parts[criterion] { return side }
    if let all { return all }
    guard why != nil else { return nil }
    if case .version = part { return .mine }
    return .theirs
  }
}
