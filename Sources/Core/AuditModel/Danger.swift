/// A danger that cannot wait, as one record tells of it, rules T1 to T8. Every word of it is told by `DangerHistory` alone, to those
/// who may know that there is one.
public struct Danger: Sendable {
  /// Whom a danger is about.
  public enum About: UInt8, Vocabulary {
    /// The place: a locked fire exit, bad water, live wires.
    case place
    /// Those who work there, or run it.
    case staff
    /// Somebody or something outside: a trafficker at the gate.
    case outside

    public static let words = ["place", "staff", "outside"]

    /// Whether the facility may read of it. What is about its staff could come back to those who spoke.
    public var isToldToFacility: Bool { self != .staff }
  }

  /// To whom it was told.
  public struct Telling: Sendable, Equatable {
    public var to: InsideContent
    public var on: CalendarDay?
    public var onPlace: Place

    public init(to: InsideContent, on: CalendarDay? = nil, onPlace: Place = .start) {
      self.to = to
      self.on = on
      self.onPlace = onPlace
    }

    public static func == (left: Telling, right: Telling) -> Bool { left.to == right.to && left.on == right.on }
  }

  /// That it is over.
  public struct Closing: Sendable, Equatable {
    public var date: CalendarDay
    /// An authority, or the team of a visit.
    public var by: InsideContent
    public var how: InsideContent
    public var datePlace: Place

    public init(
      on date: CalendarDay, by: InsideContent = InsideContent(), how: InsideContent = InsideContent(),
      datePlace: Place = .start
    ) {
      self.date = date
      self.by = by
      self.how = how
      self.datePlace = datePlace
    }

    public static func == (left: Closing, right: Closing) -> Bool {
      left.date == right.date && left.by == right.by && left.how == right.how
    }
  }

  /// Under which all records of the facility name it.
  public private(set) var id: String
  /// Empty where an earlier record says it.
  public var what = InsideContent()
  public var since: CalendarDay?
  /// Nil where the record does not say; it is then kept like what is about staff.
  public var about: About?
  public var told: [Telling] = []
  public var done = InsideContent()
  public var closed: Closing?
  public var place: Place
  public var sincePlace: Place = .start

  public init(_ id: String, at place: Place = .start) {
    self.id = id
    self.place = place
  }

  /// Whether nothing was written of it.
  public var isBlank: Bool {
    what.isEmpty && since == nil && about == nil && told.isEmpty && done.isEmpty && closed == nil
  }

  /// The same under another id.
  ///
  /// - Parameter id: under which it is named from now on.
  public func renamed(_ id: String) -> Danger {
    var danger = self
    danger.id = id
    return danger
  }

  /// The id that a danger gets which has none of its own: the day of its visit and a number.
  ///
  /// - Parameters:
  ///   - number: from 1, among those of the visit.
  ///   - day: of the visit.
  public static func id(_ number: Int, on day: CalendarDay) -> String { "danger-" + day.iso + "-" + String(number) }
}

extension Danger: Equatable {
  /// Whether both say the same, wherever it stands.
  public static func == (left: Danger, right: Danger) -> Bool {
    left.id == right.id && left.what == right.what && left.since == right.since && left.about == right.about
      && left.told == right.told && left.done == right.done && left.closed == right.closed
  }
}

/// A danger taken out of a record.
public struct DangerEntry: Sendable, Equatable {
  public var danger: Danger
  public var origin: PartOrigin

  public init(_ danger: Danger, origin: PartOrigin = PartOrigin()) {
    self.danger = danger
    self.origin = origin
  }

  public var part: VisitPart { .danger(danger.id) }
}

extension Danger {
  /// All of it on one line, as a record words it, for those who keep the records.
  public var line: String {
    var parts: [String] = []
    func add(_ key: Schemas.DangerKey, _ content: InsideContent) {
      guard let text = content.text(for: .ministry) else { return }
      if !text.text.isEmpty { parts.append(key.rawValue + ": " + text.text) }
      if !text.khmer.isEmpty { parts.append(key.rawValue + " (km): " + text.khmer) }
    }
    add(.what, what)
    if let since { parts.append("since: " + since.iso) }
    if let about { parts.append("about: " + about.word) }
    for telling in told { parts.append("told: " + telling.line) }
    add(.done, done)
    if let closed { parts.append("closed: " + closed.line) }
    return parts.joined(separator: " · ")
  }
}

extension Danger.Telling {
  /// As a record words it, for those who keep the records.
  public var line: String { [to.line, on?.iso ?? ""].filter { !$0.isEmpty }.joined(separator: ", ") }
}

extension Danger.Closing {
  /// As a record words it, for those who keep the records.
  public var line: String { [date.iso, by.line, how.line].filter { !$0.isEmpty }.joined(separator: ", ") }
}

extension InsideContent {
  fileprivate var line: String {
    let text = text(for: .ministry) ?? TextContent()
    return [text.text, text.khmer].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
