internal import AuditData
internal import AuditDesk
internal import AuditLoading
internal import AuditModel
internal import AuditRegistry
internal import AuditText
internal import AuditWording
internal import Glibc
internal import InputProblems
internal import Synchronization
internal import TextFitting

/// The program and its version.
public let programVersion = "careaudit 0.1.0"

/// Runs the program with the words behind its name.
///
/// - Returns: the exit status of section 6 of the format.
public func runCommand(_ words: [String], console: Console) -> Int32 {
  let status = CommandRunner(console: console, language: preferredLanguage(words, console.environment)).run(words)
  return failedToWrite.load(ordering: .relaxed) ? 2 : status
}

/// That of `--language`, wherever it stands, so that even a wrong command line is answered in it; else the system's.
private func preferredLanguage(_ words: [String], _ environment: [String: String]) -> Language {
  for (word, next) in zip(words, words.dropFirst() + [""]) {
    if word == "--language", let language = Language(tag: next) { return language }
    if word.hasPrefix("--language="), let language = Language(tag: String(word.dropFirst(11))) { return language }
  }
  let system = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
  return Language.allCases.first { system.hasPrefix($0.tag) } ?? .english
}

private struct CommandRunner {
  let console: Console
  let language: Language

  func run(_ words: [String]) -> Int32 {
    do throws(ArgumentError) {
      return try dispatch(words)
    } catch {
      console.complain("careaudit: " + error.wording[language].printable + "\n")
      return 2
    }
  }

  private func dispatch(_ words: [String]) throws(ArgumentError) -> Int32 {
    var words = words[...]
    while let word = words.first, word == "--language" || word.hasPrefix("--language=") {
      words.removeFirst()
      let value = word == "--language" ? words.popFirst() : String(word.dropFirst("--language=".count))
      guard let value else { throw .missingValue("--language", "en|km") }
      if Language(tag: value) == nil {
        let known = Language.allCases.map(\.tag)
        throw .badValue("--language", value, known: known, nearest: nearestWord(to: value, among: known))
      }
    }
    guard let name = words.popFirst() else {
      console.complain(HelpPage.program(style: plainStyle))
      throw .noCommand
    }
    switch name {
    case "--help", "-h":
      console.write(HelpPage.program(style: plainStyle))
      return 0
    case "help":
      if let option = words.firstIndex(of: "--language") {
        words.removeSubrange(option..<min(option + 2, words.endIndex))
      }
      guard let topic = words.first(where: { !$0.hasPrefix("-") }) else {
        console.write(HelpPage.program(style: plainStyle))
        return 0
      }
      console.write(HelpPage.command(try syntax(topic), style: plainStyle))
      return 0
    case "--version":
      console.write(programVersion + "\n")
      return 0
    default:
      let syntax = try syntax(name)
      let arguments = try Arguments(words, for: syntax)
      if arguments.has("--help") {
        console.write(HelpPage.command(syntax, style: plainStyle))
        return 0
      }
      let session = try Session(arguments, for: syntax, console: console, language: language)
      let tallies = session.reviewTallies(for: name)
      let result = KhmerReview.$tallies.withValue(tallies) { run(session, name) }
      session.desk.source.settle()
      return try result.get()
    }
  }

  private func run(_ session: Session, _ name: String) -> Result<Int32, ArgumentError> {
    Result { () throws(ArgumentError) in try perform(session, name) }
  }

  private func perform(_ session: Session, _ name: String) throws(ArgumentError) -> Int32 {
    switch name {
    case "audit": return try session.giving { $0.audit() }
    case "check": return try session.giving { $0.check() }
    case "score": return try session.giving { session throws(ArgumentError) in try session.score() }
    case "explain": return try session.giving { session throws(ArgumentError) in try session.explain() }
    case "schema": return session.give(renderSchema(try fileSchema(session.arguments.operands[0]))) ? 0 : 2
    case "report": return try session.report()
    case "checklist": return try session.checklist()
    case "facility": return try session.facility()
    case "new": return try session.new()
    case "form": return try session.form()
    case "enter": return try session.enter()
    case "import": return try session.bringHome()
    case "plan": return try session.plan()
    case "due": return try session.due()
    case "letter": return try session.letter()
    case "compare": return try session.compare()
    case "data": return try session.data()
    case "search": return session.search()
    case "registry": return try session.registry()
    case "receipt": return try session.checkReceipt()
    case "serve": return try session.serve()
    case "account": return try session.account()
    case "wording": return try session.wording()
    default:
      // Text is printed as it goes; a codebook is given whole.
      guard session.format == .text, !session.arguments.has("--beside"), !session.drafts,
        !session.arguments.has("--to-oscal"), !session.arguments.has("--from")
      else { return try session.standards() }
      return try session.giving { session throws(ArgumentError) in try session.standards() }
    }
  }

  private func fileSchema(_ word: String) throws(ArgumentError) -> FileSchema {
    if let form = FileSchema(word: word) { return form }
    throw .badValue("KIND", word, known: FileSchema.words, nearest: nearestWord(to: word, among: FileSchema.words))
  }

  private var plainStyle: PageStyle { PageStyle(language: language, isColoured: false) }

  private func syntax(_ name: String) throws(ArgumentError) -> CommandSyntax {
    if let syntax = Syntax.commands.first(where: { $0.name == name }) { return syntax }
    throw .unknownCommand(name, nearest: nearestWord(to: name, among: Syntax.commands.map(\.name)))
  }
}

/// One run of a command, with what its options say.
struct Session {
  let arguments: Arguments
  let console: Console
  let language: Language
  let style: PageStyle
  let today: CalendarDay
  let desk: Desk
  /// In which form what was asked for is given.
  let format: OutputFormat

  init(_ arguments: Arguments, for syntax: CommandSyntax, console: Console, language: Language) throws(ArgumentError) {
    self.arguments = arguments
    self.console = console
    self.language = language
    format = try Session.format(arguments, for: syntax)
    let isColoured =
      switch arguments.value("--color") ?? "auto" {
      case "always": true
      case "never": false
      default:
        !arguments.has("--output") && console.outputIsTerminal && (console.environment["NO_COLOR"] ?? "").isEmpty
          && console.environment["TERM"] != "dumb"
      }
    style = PageStyle(language: language, isColoured: isColoured)
    if let day = try arguments.day("--on") {
      today = day
    } else {
      guard let day = localDay(time(nil)) else { throw .badClock }
      today = day
    }
    let meter = ProgressMeter { line in if console.errorIsTerminal { console.complain(line) } }
    // What is typed in was seen earlier: its day is not the day on which records are read.
    let clock = syntax.name == Syntax.enter.name ? localDay(time(nil)) : nil
    let named = syntax.readsSource ? Session.registry(arguments, console) : nil
    try Session.demandRegistryItself(named, for: syntax.name)
    desk = Desk(
      try arguments.source(
        in: named, reading: ReadingHabit(syntax.name, arguments, console), digests: !Session.tellsNoDigest(syntax),
        console.environment),
      on: max(clock ?? today, today), workers: cores
    ) {
      meter.step($0, of: $1)
    }
  }

  /// The registry that is named for a run; nil where none is.
  static func registry(_ arguments: Arguments, _ console: Console) -> String? {
    arguments.value("--registry") ?? console.environment["CAREAUDIT_REGISTRY"].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether a command shows the digest of no record, in whatever form.
  private static func tellsNoDigest(_ syntax: CommandSyntax) -> Bool {
    [Syntax.audit, Syntax.score, Syntax.due].contains { $0.name == syntax.name }
  }

  /// Refuses a registry where files of a folder are changed or given as they are written.
  func demandFolder(for what: String) throws(ArgumentError) {
    guard Session.registry(arguments, console) == nil else { throw .needsFolder(what) }
  }

  private init(_ other: Session, console: Console) {
    arguments = other.arguments
    language = other.language
    style = other.style
    today = other.today
    desk = other.desk
    format = other.format
    self.console = console
  }

  /// The same run, which prints elsewhere.
  func writing(_ write: @escaping @Sendable (String) -> Void) -> Session {
    Session(
      self,
      console: Console(
        write: write, complain: console.complain, outputIsTerminal: false, errorIsTerminal: console.errorIsTerminal,
        environment: console.environment, inputIsTerminal: console.inputIsTerminal, readLine: console.readLine,
        askSecret: console.askSecret))
  }

  private static func format(_ arguments: Arguments, for syntax: CommandSyntax) throws(ArgumentError) -> OutputFormat {
    var asked: (format: OutputFormat, option: String)?
    if let format = arguments.value("--format").flatMap(OutputFormat.init(rawValue:)) {
      asked = (format, "--format " + format.rawValue)
    }
    if arguments.has("--ics") {
      if let asked, asked.format != .ics { throw .oneOf("--ics", asked.option) }
      asked = (.ics, "--ics")
    }
    return try OutputFormat.chosen(
      for: syntax.name, syntax.formats, asked: asked, path: arguments.value("--output"))
  }

  /// What an option of whole numbers says, in Latin or Khmer digits; nil where it is not given.
  func wholeNumber(_ option: String, among allowed: ClosedRange<Int64>) throws(ArgumentError) -> Int64? {
    guard let text = arguments.value(option) else { return nil }
    guard let number = try? readDecimal(text.utf8).get(), number.decimals == 0, allowed.contains(number.mantissa) else {
      throw .badWholeNumber(option, text, among: allowed)
    }
    return number.mantissa
  }

  /// How much is reviewed of what a run says; nothing is read for it where nobody keeps a review.
  func reviewTallies(for command: String) -> WordingTallies {
    guard desk.source.keepsReview || command == Syntax.standards.name && tellsReview, command != Syntax.wording.name
    else { return WordingTallies() }
    return WordingTallies(desk.source.wording(), program: ProgramTexts().texts(digest: wordingDigest))
  }

  /// Whether what `standards` gives says how much is reviewed, where that is nothing too.
  private var tellsReview: Bool {
    format != .xlsx && !drafts && !["--from", "--to-oscal"].contains { arguments.has($0) }
  }

  func sentences(_ problems: [Problem]) -> [ProblemSentence] { sentences(problems, ofWarnings: true) }

  /// Where warnings are only counted: of no file that has nothing else anything is read to be shown.
  func sentencesToGroup(_ problems: [Problem]) -> [ProblemSentence] { sentences(problems, ofWarnings: false) }

  private func sentences(_ problems: [Problem], ofWarnings showsWarnings: Bool) -> [ProblemSentence] {
    withExcerpts(problems, ofWarnings: showsWarnings) { desk.source.bytes(at: $0, upTo: 8 << 20) }
      .map { ProblemSentence($0, in: language, isOnlyCounted: !showsWarnings && $0.severity == .warning) }
  }

  /// 2 where something was wrong; with `--strict` 1 where a facility is below its minimum or undetermined; else 0.
  func status(hasErrors: Bool, allMeet: Bool) -> Int32 {
    hasErrors ? 2 : arguments.has("--strict") && !allMeet ? 1 : 0
  }
}

/// The day of a moment, in seconds since the beginning of 1970, where this machine stands; nil outside the years 1 to 9999.
func localDay(_ moment: time_t) -> CalendarDay? {
  var (moment, parts) = (moment, tm())
  guard localtime_r(&moment, &parts) != nil else { return nil }
  return CalendarDay(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
}

extension [Problem] {
  var hasErrors: Bool { contains { $0.severity == .error } }
}
