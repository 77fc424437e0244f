internal import AuditModel
internal import DataReading
internal import InputProblems

/// The dangers that a record tells of.
extension RecordLoader {
  nonisolated(unsafe) private static let dangerKeys = NameTable<Schemas.DangerKey>()
  nonisolated(unsafe) private static let tellingKeys = NameTable<Schemas.TellingKey>()
  nonisolated(unsafe) private static let closingKeys = NameTable<Schemas.DangerClosingKey>()

  /// No problem of a danger repeats its id, nor a word of it.
  mutating func loadDangers(_ node: Int) {
    guard isPlainMapping(node, key: "dangers") else { return }
    var walk = PairWalk(node, in: contents)
    while let (key, value) = nextTextPair(&walk) {
      if let first = walk.earlierKey(like: key) {
        error(.audit(.duplicateKey("…", firstLine: contents.entries[first].line)), at: key)
      } else if !contents.isNull(contents.entries[value]), isPlainMapping(value, key: "dangers") {
        loadDanger(Danger(string(key), at: place(key)), value)
      }
    }
  }

  mutating func loadDanger(_ blank: Danger, _ node: Int) {
    var danger = blank
    var walk = PairWalk(node, in: contents)
    while let (key, _, value) = nextPair(&walk, among: Self.dangerKeys) {
      switch key {
      case .what: danger.what = insideContent(value, key: "what")
      case .since:
        danger.since = hiddenDate(value, key: "since")
        danger.sincePlace = place(value)
      case .about: danger.about = about(value)
      case .told:
        if contents.entries[value].kind == .mapping {
          loadTelling(value, into: &danger)
        } else {
          for item in ItemWalk(value, in: contents) where isPlainMapping(item, key: "told") {
            loadTelling(item, into: &danger)
          }
        }
      case .done: danger.done = insideContent(value, key: "done")
      case .closed: danger.closed = closing(value)
      }
    }
    if !danger.isBlank { record.dangers.append(danger) }
  }

  mutating func loadTelling(_ node: Int, into danger: inout Danger) {
    var telling = Danger.Telling(to: InsideContent())
    let before = unknownKeys
    var walk = PairWalk(node, in: contents)
    while let (key, _, value) = nextPair(&walk, among: Self.tellingKeys) {
      switch key {
      case .to: telling.to = insideContent(value, key: "to")
      case .on:
        telling.on = hiddenDate(value, key: "on")
        telling.onPlace = place(value)
      }
    }
    if telling.to.isEmpty, unknownKeys == before { error(.missingKey("to"), at: node) }
    if !telling.to.isEmpty { danger.told.append(telling) }
  }

  mutating func closing(_ node: Int) -> Danger.Closing? {
    guard isPlainMapping(node, key: "closed") else { return nil }
    var date: (day: CalendarDay?, place: Place)?
    var (by, how) = (InsideContent(), InsideContent())
    let before = unknownKeys
    var walk = PairWalk(node, in: contents)
    while let (key, _, value) = nextPair(&walk, among: Self.closingKeys) {
      switch key {
      case .date: date = (hiddenDate(value, key: "date"), place(value))
      case .by: by = insideContent(value, key: "by")
      case .how: how = insideContent(value, key: "how")
      }
    }
    if date == nil, unknownKeys == before { error(.missingKey("date"), at: node) }
    return date.flatMap { date in
      date.day.map { Danger.Closing(on: $0, by: by, how: how, datePlace: date.place) }
    }
  }

  mutating func isPlainMapping(_ node: Int, key: String) -> Bool {
    if contents.entries[node].kind == .mapping { return true }
    error(.wrongShape(key: key, expected: .mapping), at: node)
    return false
  }

  mutating func insideContent(_ node: Int, key: String) -> InsideContent {
    InsideContent(record.content(of: recordText(node, key: key)))
  }

  /// A day; of what is none, its words are not repeated.
  mutating func hiddenDate(_ node: Int, key: String) -> CalendarDay? {
    guard let text = text(node, key: key) else { return nil }
    let digits = latinDigits(text.utf8)
    if let day = CalendarDay(iso: digits) { return day }
    let isNumeric = digits.allSatisfy { $0 < 0x40 }
    error(.unreadableValue(isNumeric ? text : "…", key: key, expected: .date), at: node)
    return nil
  }

  mutating func about(_ node: Int) -> Danger.About? {
    guard let text = text(node, key: "about") else { return nil }
    if let about = Danger.About(word: text) { return about }
    let nearest = log.nearest(to: text, among: Danger.About.words)
    error(
      .unknownWord(nearest == nil ? "…" : text, key: "about", known: Danger.About.words, nearest: nearest), at: node)
    return nil
  }
}
