internal import AuditLoading
internal import AuditMerging
internal import AuditModel
internal import DataReading
internal import InputProblems

/// Reads the members of an export one by one; what cannot be read is set aside, not dropped, and nothing beside it is lost.
struct ExportReader {
  private(set) var visit = RecordBuilder()
  private var log: CappedProblems

  var problems: [Problem] { log.all }

  init(file: String) { log = CappedProblems(file: file) }

  mutating func read(_ json: JSONValue) {
    for member in VisitCopy.Member.allCases { read(member, json[member.rawValue]) }
    if let counts = json[VisitCopy.questionnaire], counts != .null { readQuestionnaire(counts) }
    for member in json.members
    where VisitCopy.Member(rawValue: member.name) == nil && member.name != VisitCopy.questionnaire {
      setAside(member.name, spelled(member.value))
    }
    visit.auditOnlyIfAnswered()
  }

  private mutating func read(_ member: VisitCopy.Member, _ value: JSONValue?) {
    let name = member.rawValue
    switch member {
    // They say what the copy is, which is known by now.
    case .careaudit, .format, .program, .form, .copy: break
    case .facility: visit.facility = text(value, name).map { InvisibleSigns.trimmed($0) }
    case .place: visit.place = place(value)
    case .who: visit.origin.author.who = text(value, name)
    case .exported: visit.origin.author.when = text(value, name)
    case .visit: for heading in members(of: value, name) { readHeading(heading) }
    case .against:
      for pin in members(of: value, name) {
        if let version = pin.value.written {
          visit.pin(pin.name, version)
        } else {
          setAside(name + "." + pin.name, spelled(pin.value))
        }
      }
    case .dangers: for entry in members(of: value, name) { readDanger(entry) }
    case .measures: for entry in members(of: value, name) { readMeasure(entry) }
    case .services:
      let entries = members(of: value, name)
      if case .object = value { visit.askForServices() }
      for entry in entries { readService(entry) }
    case .answers:
      for standard in members(of: value, name) {
        visit.audit(standard.name)
        for entry in members(of: standard.value, standard.name) { readAnswer(entry, of: standard.name) }
      }
    case .kept:
      if let value, value.items.isEmpty, value != .list([]) { setAside(name, spelled(value)) }
      for entry in value?.items ?? [] {
        setAside(entry["name"]?.string ?? "?", entry["value"].map { spelled($0) } ?? spelled(entry))
      }
    }
  }

  /// The members of what should be an object; anything else there is set aside.
  private mutating func members(of value: JSONValue?, _ name: String) -> [JSONMember] {
    guard let value, value != .null else { return [] }
    guard case .object(let members) = value else {
      setAside(name, spelled(value))
      return []
    }
    return members
  }

  /// What should be a text; anything else there is set aside. Nil where it is empty.
  private mutating func text(_ value: JSONValue?, _ name: String) -> String? {
    guard let value, value != .null else { return nil }
    guard let text = value.written else {
      setAside(name, spelled(value))
      return nil
    }
    return text.isEmpty ? nil : text
  }

  /// What a form for any facility of a kind tells of the place. Words that are not known are told by nothing here: they only leave
  /// more to ask.
  private func place(_ value: JSONValue?) -> PlaceDescription? {
    guard let value, case .object = value else { return nil }
    func set<Word: Vocabulary>(_ name: String) -> WordSet<Word> {
      WordSet((value[name]?.items ?? []).compactMap { $0.string.flatMap { Word(word: $0) } })
    }
    var place = PlaceDescription()
    place.care = value["care"]?.string.flatMap { CareKind(word: $0) }
    place.operatedBy = value["operator"]?.string.flatMap { Operator(word: $0) }
    place.residents = set("residents")
    place.serves = set("serves")
    place.province = value["province"]?.string
    return place
  }

  private mutating func readHeading(_ member: JSONMember) {
    let name = "visit." + member.name
    switch Schemas.VisitKey(rawValue: member.name) {
    case .date:
      guard let text = text(member.value, name) else { return }
      switch FilledDay(text) {
      case .certain(let day): visit.date = day
      case .unread(let advice):
        visit.isDateUnread = true
        visit.unplaced.append(UnplacedEntry(name: name, value: text))
        log.add(.error) {
          .importing(
            .valueUnreadable(
              short(text), FilledPlace(row: 0, column: nil, field: name), expected: .date,
              write: advice.days.map(\.iso)))
        }
      }
    case .kind:
      guard let text = text(member.value, name) else { return }
      visit.kind = VisitKind(word: InvisibleSigns.trimmed(text))
      if visit.kind == nil { setAside(name, text) }
    case .by: visit.by = text(member.value, name)
    case .follows: visit.follows = text(member.value, name)
    case .note: visit.note = text(member.value, name)
    case .inside: visit.inside = text(member.value, name).map { InsideContent($0) }
    case .arrived: readDetail(.arrived, member.value, name)
    case .left: readDetail(.left, member.value, name)
    case .ledBy: readDetail(.ledBy, member.value, name)
    case .sampled: readDetail(.sampled, member.value, name)
    case .against, nil: if member.value != .null { setAside(name, spelled(member.value)) }
    }
  }

  private mutating func readDetail(_ detail: VisitDetail, _ value: JSONValue, _ name: String) {
    guard let text = text(value, name) else { return }
    if let kept = detail.kept(of: text) { visit.details[detail] = kept } else { setAside(name, text) }
  }

  private mutating func readDanger(_ entry: JSONMember) {
    let name = "dangers." + entry.name
    guard case .object = entry.value, !entry.name.isEmpty else {
      if entry.value != .null { setAside(name, spelled(entry.value)) }
      return
    }
    var left = Leftovers()
    let danger = danger(entry.name, entry.value, &left)
    tell(left, of: name)
    keepRest(of: entry.value, name) { Schemas.DangerKey(rawValue: $0) != nil }
    guard !danger.isBlank, !visit.dangers.contains(where: { $0.id == danger.id }) else { return }
    let earlier = earlier(entry.value) { self.danger(entry.name, $0, &$1) }
    visit.tell(of: danger, from: PartOrigin(source(entry.value), earlier: earlier.map { .danger($0) }))
  }

  /// - Parameter left: gets what of it cannot be read.
  private func danger(_ id: String, _ value: JSONValue, _ left: inout Leftovers) -> Danger {
    var danger = Danger(InvisibleSigns.trimmed(id))
    func inside(_ value: JSONValue?, _ name: String, _ left: inout Leftovers) -> InsideContent {
      InsideContent(written(value, name, &left))
    }
    for key in Schemas.DangerKey.allCases {
      guard let part = value[key.rawValue], part != .null else { continue }
      let name = key.rawValue
      switch key {
      case .what: danger.what = inside(part, name, &left)
      case .done: danger.done = inside(part, name, &left)
      case .since: danger.since = day(part, name, &left)
      case .about:
        danger.about = part.string.flatMap { Danger.About(word: InvisibleSigns.trimmed($0)) }
        if danger.about == nil { leave(part, name, &left) }
      case .told:
        for item in part.items.isEmpty ? [part] : part.items {
          let telling = Danger.Telling(
            to: inside(item["to"], "to", &left), on: item["on"].flatMap { $0 == .null ? nil : day($0, "on", &left) })
          if telling.to.isEmpty { leave(item, name, &left) } else { danger.told.append(telling) }
        }
      case .closed:
        guard let date = part["date"].flatMap({ day($0, "date", &left) }) else {
          leave(part, name, &left)
          continue
        }
        danger.closed = Danger.Closing(
          on: date, by: inside(part["by"], "by", &left), how: inside(part["how"], "how", &left))
      }
    }
    return danger
  }

  private func day(_ value: JSONValue, _ name: String, _ left: inout Leftovers) -> CalendarDay? {
    if let text = value.written, case .certain(let day) = FilledDay(text) { return day }
    leave(value, name, &left)
    return nil
  }

  private mutating func readMeasure(_ entry: JSONMember) {
    guard entry.value != .null else { return }
    let written = entry.value[VisitCopy.value]?.written ?? entry.value.written
    let name = "measures." + entry.name
    guard let written else {
      setAside(name, spelled(entry.value))
      return
    }
    guard let value = number(written) else {
      tell(Leftovers(words: [spelled(entry.value)], numbers: [(written, "", false)]), of: name)
      return
    }
    keepRest(of: entry.value, name) { $0 == VisitCopy.value }
    let earlier = (entry.value[VisitCopy.PartMember.earlier.rawValue]?.items ?? []).compactMap {
      $0.written.flatMap { number($0) }
    }
    visit.measure(entry.name, value, from: PartOrigin(source(entry.value), earlier: earlier.map { .number($0) }))
  }

  private mutating func readService(_ entry: JSONMember) {
    let name = "services." + entry.name
    guard let service = Service(word: InvisibleSigns.trimmed(entry.name)), case .object = entry.value else {
      setAside(name, spelled(entry.value))
      return
    }
    var left = Leftovers()
    let content = serviceContent(entry.value, &left)
    tell(left, of: name)
    keepRest(of: entry.value, name) { Schemas.ServiceKey(rawValue: $0) != nil }
    let earlier = earlier(entry.value) { serviceContent($0, &$1) }
    visit.offer(service, content, from: PartOrigin(source(entry.value), earlier: earlier.map { .service($0) }))
  }

  /// - Parameter left: gets what of it cannot be read.
  private func serviceContent(_ value: JSONValue, _ left: inout Leftovers) -> ServiceContent {
    var content = ServiceContent()
    for key in Schemas.ServiceKey.allCases {
      let (value, name) = (value[key.rawValue], key.rawValue)
      switch key {
      case .provided: content.provided = words(value, name, &left)
      case .referred: content.referred = words(value, name, &left)
      case .to: content.to = written(value, name, &left)
      case .costToResident: content.costToResident = cost(value, name, &left)
      case .costPerPersonYear: content.costPerPersonYear = cost(value, name, &left)
      case .note: content.note = written(value, name, &left)
      }
    }
    return content
  }

  // MARK: What residents answered

  /// Whole or not at all: what stands in it otherwise may be a single sheet, and is not kept, not even as a comment.
  private mutating func readQuestionnaire(_ value: JSONValue) {
    var counts = ResidentCounts(revision: 0, asked: 0)
    var told: Set<String> = []
    for member in value.members where told.insert(member.name).inserted {
      switch Schemas.ResidentCountsKey(rawValue: member.name) {
      case .revision: counts.revision = whole(member.value) ?? -1
      case .asked: counts.asked = whole(member.value) ?? -1
      case .some(let key):
        guard let part = residentPart(key.group!, member.value) else { return refuseCounts(member.name) }
        counts.parts.append(part)
      case nil: return refuseCounts(member.name)
      }
    }
    guard counts.revision > 0 else { return refuseCounts("revision") }
    guard told.contains("asked"), counts.asked >= 0 else { return refuseCounts("asked") }
    counts.parts.sort { $0.group.rawValue < $1.group.rawValue }
    visit.questionnaire = counts
  }

  /// Nil where anything in it is no count.
  private func residentPart(_ group: ResidentCounts.Group, _ value: JSONValue) -> ResidentCounts.Part? {
    guard value.members.allSatisfy({ Schemas.ResidentPartKey(rawValue: $0.name) != nil }),
      let answered = value["answered"].flatMap({ whole($0) })
    else { return nil }
    var part = ResidentCounts.Part(group, answered: answered)
    guard let answers = value["answers"] else { return part }
    guard case .object(let members) = answers else { return nil }
    for member in members {
      let counts = Face.words.map { member.value[$0].flatMap { whole($0) } }
      guard let good = counts[0], let middle = counts[1], let bad = counts[2],
        member.value.members.count == Face.words.count, part.answers.allSatisfy({ $0.question != member.name })
      else { return nil }
      part.answers.append(ResidentCounts.Answers(member.name, good: good, middle: middle, bad: bad))
    }
    return part
  }

  /// A whole number from 0, below a thousand million.
  private func whole(_ value: JSONValue) -> Int64? {
    if case .whole(let number) = value, (0..<1_000_000_000).contains(number) { number } else { nil }
  }

  private mutating func refuseCounts(_ name: String) {
    log.add(.error) { .importing(.countsUnreadable(name: short(name))) }
  }

  private mutating func readAnswer(_ entry: JSONMember, of standard: String) {
    guard entry.value != .null else { return }
    let name = standard + "/" + entry.name
    var left = Leftovers()
    guard let content = answerContent(entry.value, &left) else {
      setAside(name, spelled(entry.value))
      return
    }
    tell(left, of: name)
    keepRest(of: entry.value, name) { Schemas.AnswerKey(rawValue: $0) != nil }
    guard !content.isBlank else { return }
    let earlier = earlier(entry.value) { answerContent($0, &$1) }
    visit.answer(
      entry.name, of: standard, content, from: PartOrigin(source(entry.value), earlier: earlier.map { .answer($0) }))
  }

  /// - Parameter left: gets what of it cannot be read.
  /// - Returns: nil where it is no answer at all.
  private func answerContent(_ value: JSONValue, _ left: inout Leftovers) -> AnswerContent? {
    var content = AnswerContent()
    if let rating = value.string {
      guard isWord(rating) else { return nil }
      content.rating = InvisibleSigns.trimmed(rating)
      return content
    }
    guard case .object = value else { return nil }
    var (checked, all, conforming): (Int64?, Int64?, Int64?)
    for key in Schemas.AnswerKey.allCases {
      let (value, name) = (value[key.rawValue], key.rawValue)
      switch key {
      case .rating:
        guard let value else { break }
        if let word = value.written, isWord(word) {
          content.rating = InvisibleSigns.trimmed(word)
        } else {
          leave(value, name, &left)
        }
      case .note: content.note = written(value, name, &left)
      case .inside: content.inside = InsideContent(written(value, name, &left))
      case .reason: content.reason = written(value, name, &left)
      case .evidence: content.evidence = evidence(value, name, &left)
      case .heard: content.heard = words(value, name, &left)
      case .checked: checked = count(value, name, &left)
      case .of: all = count(value, name, &left)
      case .conforming: conforming = count(value, name, &left)
      }
    }
    if checked != nil || all != nil || conforming != nil {
      content.sample = Sample(checked: checked, of: all, conforming: conforming)
    }
    return content
  }

  // MARK: Values

  private func source(_ value: JSONValue) -> Authorship {
    typealias Member = VisitCopy.PartMember
    return Authorship(who: value[Member.who.rawValue]?.string, when: value[Member.at.rawValue]?.string)
  }

  /// What the same copy held before, as far as it can be read.
  private func earlier<Content>(_ value: JSONValue, _ read: (JSONValue, inout Leftovers) -> Content?) -> [Content] {
    (value[VisitCopy.PartMember.earlier.rawValue]?.items ?? []).compactMap { item in
      var left = Leftovers()
      let content = read(item, &left)
      return left.words.isEmpty ? content : nil
    }
  }

  /// No word of a scale is longer.
  private func isWord(_ text: String) -> Bool { text.utf8.count <= 300 }

  /// What of a part cannot be read.
  private struct Leftovers {
    var words: [String] = []
    /// Those of the words that should be numbers.
    var numbers: [(text: String, name: String, isWhole: Bool)] = []
  }

  private func leaveNumber(
    _ text: String, _ value: JSONValue, _ name: String, _ left: inout Leftovers, isWhole: Bool = false
  ) {
    leave(value, name, &left)
    left.numbers.append((text, name, isWhole))
  }

  /// Keeps what cannot be read; where it should be a number, what to write is said.
  private mutating func tell(_ left: Leftovers, of part: String) {
    for number in left.numbers {
      let place = FilledPlace(row: 0, column: nil, field: number.name.isEmpty ? part : part + "." + number.name)
      // Nothing but a person writes a number here.
      guard case .unread(let fault, let write) = WrittenNumber(number.text, isWhole: number.isWhole).byHand else {
        continue
      }
      log.add(.error) {
        .importing(.numberRefused(short(number.text), place, fault, isWhole: number.isWhole, write: write))
      }
    }
    let words = left.words.joined(separator: ", ")
    if left.words.count > left.numbers.count {
      setAside(part, words)
    } else if !words.isEmpty {
      visit.unplaced.append(UnplacedEntry(name: part, value: words))
    }
  }

  private func leave(_ value: JSONValue, _ name: String, _ left: inout Leftovers) {
    left.words.append(name + ": " + spelled(value))
  }

  private func written(_ value: JSONValue?, _ name: String, _ left: inout Leftovers) -> TextContent {
    guard let value else { return TextContent() }
    if let text = value.written { return TextContent(text) }
    guard case .object(let members) = value,
      members.allSatisfy({ ["en", "km"].contains($0.name) && $0.value.string != nil })
    else {
      leave(value, name, &left)
      return TextContent()
    }
    return TextContent(value["en"]?.string ?? "", khmer: value["km"]?.string ?? "")
  }

  private func list(_ value: JSONValue?, _ name: String, _ left: inout Leftovers) -> [JSONValue] {
    guard let value else { return [] }
    if case .list(let items) = value { return items }
    if value.string == "" { return [] }
    leave(value, name, &left)
    return []
  }

  private func evidence(_ value: JSONValue?, _ name: String, _ left: inout Leftovers) -> [String] {
    list(value, name, &left).compactMap { item in
      guard let file = item.written else {
        leave(item, name, &left)
        return nil
      }
      return file.isEmpty ? nil : file
    }
  }

  /// Those that are known.
  private func words<Word: Vocabulary>(_ value: JSONValue?, _ name: String, _ left: inout Leftovers) -> WordSet<Word> {
    var set = WordSet<Word>()
    for item in list(value, name, &left) {
      if let word = item.string.flatMap({ Word(word: InvisibleSigns.trimmed($0)) }) {
        set.insert(word)
      } else {
        leave(item, name, &left)
      }
    }
    return set
  }

  private func number(_ text: String) -> ExactDecimal? {
    if case .certain(let number) = WrittenNumber(text) { number } else { nil }
  }

  private func cost(_ value: JSONValue?, _ name: String, _ left: inout Leftovers) -> ExactDecimal? {
    guard let value, value.string != "" else { return nil }
    guard let text = value.written else {
      leave(value, name, &left)
      return nil
    }
    if let number = number(text) { return number }
    leaveNumber(text, value, name, &left)
    return nil
  }

  private func count(_ value: JSONValue?, _ name: String, _ left: inout Leftovers) -> Int64? {
    guard let value, value.string != "" else { return nil }
    guard let text = value.written else {
      leave(value, name, &left)
      return nil
    }
    if case .certain(let number) = WrittenNumber(text, isWhole: true) { return number.mantissa }
    leaveNumber(text, value, name, &left, isWhole: true)
    return nil
  }

  /// Members that no export has.
  private mutating func keepRest(of value: JSONValue, _ name: String, isKnown: (String) -> Bool) {
    for member in value.members where member.value != .null {
      if isKnown(member.name) || VisitCopy.PartMember(rawValue: member.name) != nil { continue }
      setAside(name + "." + member.name, spelled(member.value))
    }
  }

  private mutating func setAside(_ name: String, _ value: String) {
    visit.unplaced.append(UnplacedEntry(name: name, value: value))
    log.add(.warning) { .importing(.setAside(name: short(name), value: short(value))) }
  }

  /// Any value on one line.
  private func spelled(_ value: JSONValue) -> String {
    switch value {
    case .object(let members):
      members.filter { $0.name != VisitCopy.PartMember.earlier.rawValue }.map { $0.name + ": " + spelled($0.value) }
        .joined(separator: ", ")
    case .list(let items): items.map { spelled($0) }.joined(separator: ", ")
    default: value.written ?? ""
    }
  }
}
