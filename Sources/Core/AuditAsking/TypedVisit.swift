public import AuditModel

/// All that was typed of one visit so far; the last word on each line counts.
public struct TypedVisit: Sendable {
  public let form: CodedForm
  /// The lines that are asked for, as positions: all, or of a follow-up those to be seen again. Others can be typed too.
  public let asked: [Int]
  /// In the order in which they were typed.
  public private(set) var entries: [TypedEntry] = []
  /// The line that is asked for next: the first open one behind the line that was typed last.
  public private(set) var current: Int?

  /// - Parameters:
  ///   - form: whose lines are typed in.
  ///   - asked: the lines that are asked for, as positions in their order; nil: all.
  public init(_ form: CodedForm, asked: [Int]? = nil) {
    self.form = form
    self.asked = asked ?? Array(form.lines.indices)
    current = self.asked.first
  }

  /// Takes an entry; what it replaces is given back. What a line said besides stays where it is not said anew: its note, who was
  /// heard, the evidence.
  @discardableResult
  public mutating func add(_ entry: TypedEntry) -> TypedEntry? {
    let before = last(like: entry)
    entries.append(before.map { entry.completed(by: $0) } ?? entry)
    if let line = entry.line { move(to: line) }
    return before
  }

  /// Takes the last entry back; nil where there is none.
  public mutating func undo() -> TypedEntry? {
    guard let entry = entries.popLast() else { return nil }
    if let line = entry.line { current = line }
    return entry
  }

  /// Makes the line the one that is asked for.
  public mutating func turn(to line: Int) { current = line }

  /// What counts for a line of the form.
  public func entry(on line: Int) -> TypedEntry? {
    guard let last = entries.last(where: { $0.line == line }) else { return nil }
    if case .cleared = last { return nil }
    return last
  }

  /// The lines that are asked for and of which nothing has been typed, by position.
  public var openLines: [Int] {
    var isTyped = [Bool](repeating: false, count: form.lines.count)
    for entry in entries {
      guard let line = entry.line else { continue }
      if case .cleared = entry { isTyped[line] = false } else { isTyped[line] = true }
    }
    return asked.filter { !isTyped[$0] }
  }

  private func hasTyped(of standard: String) -> Bool {
    form.lines.indices.contains { line in
      guard entry(on: line) != nil, case .question(let question) = form.lines[line].subject else { return false }
      return question.standard.id == standard
    }
  }

  private mutating func move(to line: Int) {
    let open = openLines
    current = open.first { $0 > line } ?? open.first
  }

  private func last(like entry: TypedEntry) -> TypedEntry? {
    if let line = entry.line { return self.entry(on: line) }
    return entries.last { isOfOne($0, entry) }
  }

  /// Whether two entries of no line say something of the same.
  private func isOfOne(_ earlier: TypedEntry, _ entry: TypedEntry) -> Bool {
    switch (earlier, entry) {
    case (.detail(let one, _), .detail(let other, _)): one == other
    case (.count(let one, _), .count(let other, _)): one == other
    case (.danger(let one), .danger(let other)): one.id == other.id
    case (.by, .by), (.note, .note), (.inside, .inside), (.follows, .follows): true
    default: false
    }
  }

  /// The last word on each thing that no line of the form asks, in the order in which these were first typed.
  public var besideLines: [TypedEntry] {
    var last: [TypedEntry] = []
    for entry in entries where entry.line == nil {
      if let index = last.firstIndex(where: { isOfOne($0, entry) }) { last[index] = entry } else { last.append(entry) }
    }
    return last
  }

  /// The last word on each danger, in the order in which they were first typed.
  public var dangers: [Danger] {
    var dangers: [Danger] = []
    for entry in entries {
      guard case .danger(let danger) = entry else { continue }
      if let index = dangers.firstIndex(where: { $0.id == danger.id }) {
        dangers[index] = danger
      } else {
        dangers.append(danger)
      }
    }
    return dangers
  }

  /// The visit as far as it has been typed.
  ///
  /// - Parameters:
  ///   - facility: its id.
  ///   - date: the day of the visit.
  ///   - kind: what kind of visit it is.
  ///   - measures: of which the form asks some.
  ///   - onlyTyped: leaves out standards of which nothing was typed, as who corrects a record looks at no other.
  public func record(
    facility: String, date: CalendarDay, kind: VisitKind, measures: MeasureCatalogue, onlyTyped: Bool = false
  ) -> RecordBuilder {
    var visit = RecordBuilder(kind, on: date)
    visit.facility = facility
    for standard in form.checklist.standards where !onlyTyped || hasTyped(of: standard.id) {
      visit.pin(standard.id, standard.identity.version)
      visit.audit(standard.id)
    }
    for entry in entries {
      switch entry {
      case .by(let text): visit.by = text
      case .note(let text): visit.note = text
      case .inside(let content): visit.inside = content
      case .detail(let detail, let text): visit.details[detail] = text
      case .follows(let text): visit.follows = text
      default: break
      }
    }
    for danger in dangers where !danger.isBlank { visit.tell(of: danger.named(on: date)) }
    for line in form.lines.indices {
      switch (entry(on: line), form.lines[line].subject) {
      case (.measure(_, let value), .measure(let measure)):
        visit.measure(measures.measures[measure].id, value)
      case (.service(_, let content), .service(let service)):
        visit.offer(service, content)
      case (.answer(_, let content), .question(let question)):
        visit.answer(question.criterion.id, of: question.standard.id, content)
      default: break
      }
    }
    visit.auditOnlyIfAnswered()
    return visit
  }
}

extension Danger {
  /// By an id of its own where it was typed by its number on the paper, rule T6.
  fileprivate func named(on day: CalendarDay) -> Danger {
    guard let number = Int(id) else { return self }
    return renamed(Danger.id(number, on: day))
  }
}
