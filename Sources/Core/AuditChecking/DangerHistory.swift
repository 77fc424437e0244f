public import AuditModel

/// The dangers that the records of one facility tell of, and which of them stand on a day, rules T1 to T3.
///
/// It gives each danger only to those who may know that there is one: nothing else tells a word of it, nor how many there are.
public struct DangerHistory: Sendable {
  /// What one record says of a danger.
  struct Entry: Sendable {
    let record: String
    let file: String
    let date: CalendarDay
    let kind: VisitKind
    let danger: Danger
    /// Whether the record has errors: it can open a danger, and close none.
    let isBroken: Bool

    /// The day on which a visit or an authority closed it, by this record; nil where none did. What a facility says of itself
    /// closes nothing.
    var closing: CalendarDay? { isBroken || kind == .selfAssessment ? nil : danger.closed?.date }

    /// Whether it stood at the visit.
    var sawIt: Bool { closing.map { date < $0 } ?? true }
  }

  /// The entries of a danger, in the order of the records.
  struct Course: Sendable {
    let id: String
    var entries: [Entry]

    /// Whether it stands as far as the records up to a day tell.
    func stands(on day: CalendarDay) -> Bool {
      let known = entries.indices.filter { entries[$0].date <= day }
      guard let seen = known.last(where: { entries[$0].sawIt }) else { return false }
      return !known.contains { index in
        guard let closing = entries[index].closing, closing <= day else { return false }
        return entries[seen].date < closing || entries[seen].date == closing && seen <= index
      }
    }

    /// Whether a reader may know of it: the facility where every record that says anything of it says, itself or before, that it is
    /// about the place or something outside.
    func isTold(to audience: Audience) -> Bool {
      switch audience {
      case .ministry: return true
      case .others: return false
      case .facility:
        var about: Danger.About?
        return entries.allSatisfy { entry in
          about = entry.danger.about ?? about
          return about?.isToldToFacility ?? false
        }
      }
    }
  }

  /// In the order in which they were first named.
  let courses: [Course]

  /// - Parameters:
  ///   - records: all that could be read, in any order.
  ///   - broken: what could be read of those with errors: a danger in them stands all the same.
  public init(_ records: [InspectionRecord], broken: [InspectionRecord] = []) {
    let all = (records.map { ($0, false) } + broken.map { ($0, true) }).filter { !$0.0.dangers.isEmpty }
    guard !all.isEmpty else {
      courses = []
      return
    }
    var courses: [Course] = []
    var positions: [String: Int] = [:]
    let sorted = all.sorted { one, other in
      let (left, right) = (one.0, other.0)
      return left.date != right.date ? left.date < right.date : left.kind.rawValue < right.kind.rawValue
    }
    for (record, isBroken) in sorted {
      for danger in record.dangers {
        let entry = Entry(
          record: record.name, file: record.file, date: record.date, kind: record.kind, danger: danger,
          isBroken: isBroken)
        if let position = positions[danger.id] {
          courses[position].entries.append(entry)
        } else {
          positions[danger.id] = courses.count
          courses.append(Course(id: danger.id, entries: [entry]))
        }
      }
    }
    self.courses = courses
  }

  /// Those of which a reader may know, as far as the records up to a day tell: those that stand first, each kind by the day since
  /// when.
  ///
  /// - Parameters:
  ///   - day: what records of later days say is not told.
  ///   - audience: who reads it.
  public func told(on day: CalendarDay, to audience: Audience) -> [ToldDanger] {
    let told = courses.filter { $0.isTold(to: audience) }.compactMap { ToldDanger($0, on: day, to: audience) }
    func sorted(_ dangers: [ToldDanger]) -> [ToldDanger] {
      dangers.enumerated().sorted { one, other in
        one.element.first != other.element.first ? one.element.first < other.element.first : one.offset < other.offset
      }.map { $0.element }
    }
    return sorted(told.filter { $0.stands }) + sorted(told.filter { !$0.stands })
  }

  /// Those of them that stand.
  ///
  /// - Parameters:
  ///   - day: as of which it is told.
  ///   - audience: who reads it.
  public func standing(on day: CalendarDay, to audience: Audience) -> [ToldDanger] {
    told(on: day, to: audience).filter { $0.stands }
  }
}

/// A danger as it is told to somebody who may know of it.
public struct ToldDanger: Sendable {
  /// What one record says of it.
  public struct Saying: Sendable {
    /// The name of the record: `2026-03-14-inspection`.
    public let record: String
    public let date: CalendarDay
    public let what: TextContent?
    public let since: CalendarDay?
    public let about: Danger.About?
    public let told: [(to: TextContent, on: CalendarDay?)]
    public let done: TextContent?
    public let closed: (on: CalendarDay, by: TextContent?, how: TextContent?)?
    /// Whether the record may close it.
    public let closes: Bool
    public let line: Int32
  }

  public let id: String
  /// Whether no visit and no authority has closed it.
  public let stands: Bool
  /// In the order of the records.
  public let sayings: [Saying]
  public let about: Danger.About?

  /// The day of the first record that names it.
  public var seen: CalendarDay { sayings[0].date }
  /// The day of the last record that found it standing, or names it.
  public let lastSeen: CalendarDay
  /// Since when it is there, as the last record that knows it says.
  public var since: CalendarDay? { sayings.last { $0.since != nil }?.since }
  /// Since when it is there, or else when it was seen first.
  public var first: CalendarDay { since ?? seen }
  /// What it is, as the last record says that says it; empty where none does.
  public var what: TextContent { sayings.last { $0.what != nil }?.what ?? TextContent() }
  /// Everything that was said of what it is before, where that differs.
  public var saidBefore: [TextContent] {
    var before: [TextContent] = []
    for saying in sayings {
      if let words = saying.what, words != what, !before.contains(words) { before.append(words) }
    }
    return before
  }
  /// To whom it was told, in the order of the records, each once.
  public var tellings: [(to: TextContent, on: CalendarDay?)] {
    var all: [(to: TextContent, on: CalendarDay?)] = []
    for telling in sayings.flatMap({ $0.told })
    where !all.contains(where: { $0.to == telling.to && $0.on == telling.on }) {
      all.append(telling)
    }
    return all
  }
  /// What was done, with the day of the visit that says so.
  public var done: [(text: TextContent, date: CalendarDay)] {
    sayings.compactMap { saying in saying.done.map { ($0, saying.date) } }
  }
  /// How it ended, or was said to have ended; the last word on it last.
  public var closings: [(on: CalendarDay, by: TextContent?, how: TextContent?, closes: Bool)] {
    sayings.compactMap { saying in saying.closed.map { ($0.on, $0.by, $0.how, saying.closes) } }
  }

  /// Nil where no record up to the day names it.
  fileprivate init?(_ course: DangerHistory.Course, on day: CalendarDay, to audience: Audience) {
    // Whoever may know of a danger may read all of it: the words were kept for that alone.
    func words(_ content: InsideContent) -> TextContent? {
      course.isTold(to: audience) ? content.text(for: .ministry) : nil
    }
    let known = course.entries.filter { $0.date <= day }
    guard !known.isEmpty else { return nil }
    id = course.id
    stands = course.stands(on: day)
    lastSeen = (known.last { $0.sawIt } ?? known[known.count - 1]).date
    about = known.last { $0.danger.about != nil }?.danger.about
    sayings = known.map { entry in
      let danger = entry.danger
      return Saying(
        record: entry.record, date: entry.date, what: words(danger.what), since: danger.since, about: danger.about,
        told: danger.told.map { (words($0.to) ?? TextContent(), $0.on) }, done: words(danger.done),
        closed: danger.closed.map { ($0.date, words($0.by), words($0.how)) }, closes: entry.closing != nil,
        line: danger.place.line)
    }
  }
}

// MARK: What is wrong with them

extension DangerHistory {
  /// So many days after it was seen something should have been done about a danger.
  public static let daysToAct = 7

  /// Warnings on what the records say of dangers, rule T5. None of them repeats a word of it.
  ///
  /// - Parameter day: today.
  public func problems(on day: CalendarDay) -> [AuditProblem] {
    var problems = GatheredProblems<AuditTrouble>()
    for course in courses {
      for (index, entry) in course.entries.enumerated() {
        let danger = entry.danger
        func warn(_ trouble: AuditTrouble, _ place: Place) {
          problems.add(.warning, trouble, file: entry.file, place: place)
        }
        let before = course.entries[..<index]
        if danger.what.isEmpty, !before.contains(where: { !$0.danger.what.isEmpty }) {
          warn(.dangerNotNamed, danger.place)
        }
        guard let closed = danger.closed else { continue }
        if entry.kind == .selfAssessment { warn(.dangerClosedByItself, closed.datePlace) }
        if let seen = before.last(where: { $0.sawIt && closed.date < $0.date }), entry.closing != nil {
          warn(.dangerClosedBeforeSeen(closed: closed.date.iso, seen: seen.date.iso), closed.datePlace)
        }
      }
      guard course.stands(on: day), let last = course.entries.last(where: { $0.date <= day }) else { continue }
      let sayings = course.entries.map { $0.danger }
      func warn(_ trouble: AuditTrouble) {
        problems.add(.warning, trouble, file: last.file, place: last.danger.place)
      }
      if sayings.allSatisfy({ $0.told.isEmpty }) { warn(.dangerToldNobody) }
      let days = course.entries[0].date.days(until: day)
      if sayings.allSatisfy({ $0.done.isEmpty }), days > DangerHistory.daysToAct { warn(.dangerNotActedOn(days: days)) }
    }
    return problems.all
  }
}
