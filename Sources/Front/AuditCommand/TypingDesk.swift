internal import AuditAsking
internal import AuditDesk
internal import AuditModel
internal import AuditReports
internal import AuditText
internal import AuditWording
internal import TextFitting

/// Where somebody types a visit in: takes lines, says what it understood, keeps each in the draft.
struct TypingDesk {
  enum Ending {
    /// Nothing more is typed now; all that was typed was understood.
    case understood
    case misunderstood
    /// The record is to be written.
    case done
  }

  private let session: Session
  private let form: CodedForm
  private let facility: Facility
  private let measures: MeasureCatalogue
  private let questionnaire: Questionnaire?
  private let kept: any TypedLines
  private let reader: LineReader
  private let view: TypingView
  private var visit: TypedVisit
  private let followUp: FollowUpReport?
  private let dangers: DangerReport?
  /// The record that is corrected; nil where none is.
  private let corrected: InspectionRecord?
  /// Lines of the draft that are no longer understood; they go into the record as comments.
  private var strange: [UnplacedEntry] = []
  private(set) var hasMisunderstood = false
  /// What was asked about instead of taken: typed once more, it is meant.
  private var doubted: TypedEntry?
  /// Whether somebody at a terminal was told how much is open when she was done.
  private var hasAskedWhetherDone = false
  /// Lines that were added to the draft.
  private var typedLines = 0

  init(
    session: Session, form: CodedForm, known: NextVisitReport?, corrected: InspectionRecord?, facility: Facility,
    library: StandardLibrary, typed: any TypedLines
  ) {
    let followUp = known?.followUp
    self.followUp = followUp
    dangers = known?.dangers
    self.corrected = corrected
    self.session = session
    self.form = form
    self.facility = facility
    measures = library.measures
    questionnaire = library.questionnaire
    kept = typed
    reader = LineReader(form, of: facility, measures: measures, questionnaire: questionnaire)
    view = TypingView(form, of: facility, measures: measures, questionnaire: questionnaire)
    visit = TypedVisit(
      form, asked: followUp.map { form.lines(deciding: $0.again.union($0.open), measures: library.measures) })
  }

  var origin: String { kept.origin }
  private var console: Console { session.console }

  func removeDraft() { kept.remove() }

  /// Leaves no draft behind of which nothing would be lost.
  func leaveNothingEmpty() {
    if kept.lines.isEmpty && typedLines == 0 { kept.remove() }
  }

  /// The visit as far as it has been typed.
  ///
  /// - Parameter onlyTyped: leaves out standards of which nothing was typed.
  func record(_ draft: TypingDraft, onlyTyped: Bool) -> RecordBuilder {
    var record = visit.record(
      facility: facility.id, date: draft.day, kind: draft.kind, measures: measures, onlyTyped: onlyTyped)
    record.unplaced = strange
    if record.follows == nil { record.follows = followUp?.record }
    if case .success(let counts)? = questionnaire.flatMap({ visit.counts(by: $0) }) {
      record.questionnaire = counts
    }
    return record
  }

  // MARK: Going on where it was

  /// Takes up what the draft holds, and says where it stands.
  mutating func open(_ draft: TypingDraft) throws(SourceError) {
    if let torn = kept.tornLine { session.complain(EntryWording.tornLine(torn.printable), about: kept.origin) }
    for line in kept.lines { takeUp(line) }
    if kept.lines.isEmpty {
      try kept.append("# careaudit enter \(facility.id) \(draft.day.iso) \(draft.kind.word)")
      try kept.append(formLine)
    } else if !kept.lines.contains(formLine) {
      session.complain(EntryWording.otherForm(form.number), about: kept.origin)
      try kept.append(formLine)
    }
    say(
      EntryWording.opening(
        facility: facility.id, day: draft.day.iso, kind: draft.kind, form: form.number,
        typed: visit.asked.count - visit.openLines.count, of: visit.asked.count))
    let told: [Sentence?] = [followUp?.follows, followUp?.how, followUp?.left]
    for case let sentence? in told { say(sentence) }
    console.write(standingDangers)
  }

  /// Those of which nothing is typed yet.
  private var standingDangers: String { dangers.map { view.standing($0, in: visit, style: session.style) } ?? "" }

  private var formLine: String { "# form " + form.number }

  private mutating func takeUp(_ line: String) {
    do throws(TypingTrouble) {
      switch try reader.understand(line) {
      case .entry(let entry): visit.add(entry)
      case .order(.undo): _ = visit.undo()
      default: break
      }
    } catch {
      let name = String(line.prefix { $0 != " " })
      strange.append(UnplacedEntry(name: name, value: String(line.dropFirst(name.count + 1))))
      session.complain(EntryWording.strangeLine(line.printable), about: kept.origin)
    }
  }

  private func say(_ sentence: Sentence) {
    var page = TextPage(isColoured: session.style.isColoured)
    page.line(sentence[session.language], hanging: 2)
    console.write(page.text)
  }

  // MARK: Typing

  mutating func run() throws(SourceError) -> Ending {
    ask()
    while let line = console.readLine() {
      let typed = line.withoutReturn.unsteered
      switch understood(typed) {
      case .blank, nil: break
      case .question(let line):
        visit.turn(to: line)
        if !console.inputIsTerminal {
          console.write(view.asked(line, of: visit, style: session.style) + found(on: line))
        }
      case .danger(let id):
        if let told = view.danger(id, of: dangers, in: visit, style: session.style) {
          console.write(told)
        } else {
          hasMisunderstood = true
          session.complain(TypingTrouble.textExpected(id).wording(view))
        }
      case .order(.done):
        guard visit.entries.contains(where: { $0.isAnswer || $0.isCount }) || !strange.isEmpty else {
          hasMisunderstood = true
          session.complain(EntryWording.nothingTyped)
          break
        }
        guard countsAreWhole() else { break }
        if console.inputIsTerminal, corrected == nil, !hasAskedWhetherDone, !visit.openLines.isEmpty,
          visit.openLines.count * 4 >= visit.asked.count
        {
          hasAskedWhetherDone = true
          say(EntryWording.manyOpen(visit.openLines.count, of: visit.asked.count))
          break
        }
        warnOfServices()
        return .done
      case .order(.stop):
        say(EntryWording.stopped)
        return ending
      case .order(let order): try obey(order)
      case .entry(let entry): try take(entry, typed: typed)
      }
      ask()
    }
    if console.inputIsTerminal { console.write("\n") }
    say(EntryWording.stopped)
    return ending
  }

  /// Nil, with a sentence, where it is not understood.
  private mutating func understood(_ typed: String) -> TypedLine? {
    do throws(TypingTrouble) {
      return try reader.understand(typed, current: console.inputIsTerminal ? visit.current : nil)
    } catch {
      hasMisunderstood = true
      session.complain(error.wording(view))
      return nil
    }
  }

  private var ending: Ending { hasMisunderstood && !console.inputIsTerminal ? .misunderstood : .understood }

  private mutating func take(_ entry: TypedEntry, typed: String) throws(SourceError) {
    if console.inputIsTerminal, doubted != entry,
      let question = view.asking(of: entry, in: visit, style: session.style)
    {
      doubted = entry
      console.write(question)
      return
    }
    doubted = nil
    try kept.append(draftLine(entry, typed: typed))
    typedLines += 1
    let before = visit.add(entry)
    let whole = entry.line.flatMap { visit.entry(on: $0) } ?? entry
    console.write(view.understood(whole, before: before, of: visit, style: session.style))
  }

  /// What was typed, by the name of its line instead of its code.
  private func draftLine(_ entry: TypedEntry, typed: String) -> String {
    guard let line = entry.line else { return typed }
    let name = form.lines[line].name(measures)
    guard let first = typed.split(whereSeparator: { $0.isTypedSpace }).first, first != name[...] else { return typed }
    if case .line(let found) = form.find(first), found == line {
      let rest = typed.drop { $0.isTypedSpace }.dropFirst(first.count)
      return name + " " + rest.drop { $0.isTypedSpace }
    }
    return name + " " + typed
  }

  private mutating func obey(_ order: TypedOrder) throws(SourceError) {
    switch order {
    case .undo:
      guard !visit.entries.isEmpty else {
        session.complain(EntryWording.nothingToUndo)
        return
      }
      try kept.append(TypedOrder.undo.word)
      if let entry = visit.undo() { console.write(view.takenBack(entry, style: session.style)) }
    case .left: console.write(standingDangers + view.left(visit, style: session.style))
    case .show: console.write(view.shown(visit, style: session.style))
    case .help: console.write(view.help(style: session.style) + standingDangers)
    case .done, .stop: break
    }
  }

  /// False, with a sentence, where what was typed of residents lacks a number, or says more than it can.
  private mutating func countsAreWhole() -> Bool {
    guard case .failure(let troubles)? = questionnaire.flatMap({ visit.counts(by: $0) }) else {
      return true
    }
    hasMisunderstood = true
    for trouble in troubles.all { session.complain(trouble.wording) }
    return false
  }

  /// Once a record names one service, those it does not name are not offered, rule S17; under a follow-up, and where a record that
  /// was asked for services is corrected, they stand as they were.
  private func warnOfServices() {
    guard followUp == nil, corrected?.services == nil else { return }
    let open = Set(visit.openLines)
    let services = form.lines.indices.filter { form.lines[$0].part == .services }
    let missing = services.filter { open.contains($0) }.map { form.lines[$0].code }
    guard !missing.isEmpty, missing.count < services.count else { return }
    session.complain(EntryWording.servicesNotTyped(missing))
  }

  /// What was found on a line before; empty where nothing of it is to be seen again.
  private func found(on line: Int) -> String {
    guard let followUp else { return "" }
    var page = TextPage(isColoured: session.style.isColoured)
    for item in followUp.items
    where form.lines(deciding: Set(item.criteria), measures: measures).contains(line) {
      for line in item.lines { page.line(line[session.language], indent: 9, hanging: 11, .poor) }
    }
    return page.text
  }

  /// At a terminal: what is asked next.
  private func ask() {
    guard console.inputIsTerminal else { return }
    guard let line = visit.current else {
      console.write("> ")
      return
    }
    console.write(
      "\n" + view.asked(line, of: visit, style: session.style) + found(on: line) + form.lines[line].code + "> ")
  }
}

extension TypedEntry {
  fileprivate var isCount: Bool { if case .count(_, _?) = self { true } else { false } }
}

extension Character {
  fileprivate var isTypedSpace: Bool { self == " " || self == "\t" || self == "\u{A0}" || self == "\u{200B}" }
}

extension String {
  fileprivate var withoutReturn: String { hasSuffix("\r") ? String(dropLast()) : self }
}

extension String {
  /// What was typed, without signs that steer, as a key that types no letter sends them: they would go into the draft and the
  /// record. Signs that nobody sees stay, so that they are named where they stand in a word.
  fileprivate var unsteered: String {
    String(
      UnicodeScalarView(
        unicodeScalars.compactMap {
          InvisibleSigns.contains($0) && !$0.turnsDirection && !$0.endsLine ? $0 : $0.printable
        }))
  }
}
