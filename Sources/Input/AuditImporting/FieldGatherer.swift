internal import AuditAsking
internal import AuditLoading
internal import AuditModel
internal import InputProblems

/// Puts a visit together from fields that were filled in one by one, in any order; what cannot be read is set aside and told with
/// its place.
struct FieldGatherer {
  private var visit = RecordBuilder()
  private var answers: [AnswerKey: AnswerContent] = [:]
  private var sampleParts: [AnswerKey: [AnswerPart: Int64]] = [:]
  private var order: [AnswerKey] = []
  private var services: [Service: ServiceContent] = [:]
  private var wereServicesAsked: Bool?
  /// By the number of each danger, what was told of it.
  private var dangers: [Int: FilledDanger] = [:]
  /// What each field was told by first.
  private var told: [FieldMeaning: String] = [:]

  private let fields: FieldNames
  private let from1904: Bool

  /// - Parameter from1904: how days are counted that stand there as numbers.
  init(fields: FieldNames, from1904: Bool = false) {
    self.fields = fields
    self.from1904 = from1904
  }

  private struct AnswerKey: Hashable {
    let standard: String
    let criterion: String
  }

  /// - Parameters:
  ///   - place: where it stands, and what the field is called there.
  ///   - words: the words that stand behind what was shown to choose from.
  ///   - addsUp: whether it is one choice of several, told in a field of its own.
  mutating func put(
    _ meaning: FieldMeaning, _ value: String, at place: FilledPlace, words: [String: String] = [:],
    addsUp: Bool = false, problems: inout CappedProblems
  ) {
    let text = InvisibleSigns.trimmed(value)
    guard !text.isEmpty, text != "n/a" else { return }
    if !addsUp {
      if let before = told[meaning] {
        if before != text { trouble(.toldTwice(short(text), place, kept: short(before)), value, place, &problems) }
        return
      }
      told[meaning] = text
    }
    switch meaning {
    case .facility: visit.facility = text
    case .form: break
    case .against: putPins(text, place)
    case .date:
      switch readDayOfCell(text, from1904: from1904) {
      case .certain(let day): visit.date = day
      case .unread(let advice):
        visit.isDateUnread = true
        trouble(
          .valueUnreadable(short(text), place, expected: .date, write: advice.days.map(\.iso)), value, place, &problems)
      }
    case .kind:
      visit.kind = word(meaning, text, place, words, &problems).flatMap { VisitKind(word: $0) }
      visit.isKindUnread = visit.kind == nil
    case .by: visit.by = text
    case .follows: visit.follows = text
    case .note: visit.note = value
    case .inside: visit.inside = InsideContent(value)
    case .detail(let detail):
      if let kept = detail.kept(of: text) {
        visit.details[detail] = kept
      } else {
        trouble(.valueUnreadable(short(text), place, expected: .time, write: []), value, place, &problems)
      }
    case .place(let part):
      var known = visit.place ?? PlaceDescription()
      part.put(text, into: &known)
      visit.place = known
    case .danger(let number, let part): put(number, part, meaning, value, place, words, &problems)
    case .servicesAsked: wereServicesAsked = word(meaning, text, place, words, &problems).map { $0 == "yes" }
    case .measure(let id):
      if let number = number(text, place, &problems) { visit.measure(id, number) }
    case .service(let service, let part): put(service, part, value, place, words, &problems)
    case .answer(let standard, let criterion, let part):
      put(AnswerKey(standard: standard, criterion: criterion), meaning, part, value, place, words, &problems)
    }
  }

  mutating func setAside(_ name: String, _ value: String) {
    visit.unplaced.append(UnplacedEntry(name: name, value: value))
  }

  mutating func setOrigin(_ origin: Authorship, _ submission: Submission?) {
    visit.origin.author = origin
    if let submission { visit.origin.submissions = [submission] }
  }

  /// Tells what is wrong, and keeps what stood there.
  private mutating func trouble(
    _ trouble: @autoclosure () -> ImportTrouble, _ value: String, _ place: FilledPlace, _ problems: inout CappedProblems
  ) {
    problems.add(.error, at: place.place) { .importing(trouble()) }
    setAside(place.field, value)
  }

  // MARK: Parts

  private mutating func putPins(_ text: String, _ place: FilledPlace) {
    var known = Set(visit.against.map(\.standard))
    for pin in text.split(separator: ",") {
      let parts = pin.split(whereSeparator: { $0.isWhitespace })
      guard parts.count == 2 else {
        setAside(place.field, String(pin))
        continue
      }
      let standard = String(parts[0])
      guard known.insert(standard).inserted else { continue }
      visit.pin(standard, String(parts[1]))
      visit.audit(standard)
    }
  }

  /// What is filled in of a danger, of which the parts come in any order.
  private struct FilledDanger {
    var danger = Danger("")
    var id = ""
    var telling = Danger.Telling(to: InsideContent())
    var closedOn: CalendarDay?
    var closedBy = InsideContent()
    var closedHow = InsideContent()
  }

  private mutating func put(
    _ number: Int, _ part: DangerPart, _ meaning: FieldMeaning, _ value: String, _ place: FilledPlace,
    _ words: [String: String], _ problems: inout CappedProblems
  ) {
    var filled = dangers[number] ?? FilledDanger()
    switch part {
    case .what: filled.danger.what = InsideContent(value)
    case .since: filled.danger.since = day(value, place, &problems)
    case .about: filled.danger.about = word(meaning, value, place, words, &problems).flatMap { Danger.About(word: $0) }
    case .toldTo: filled.telling.to = InsideContent(value)
    case .toldOn: filled.telling.on = day(value, place, &problems)
    case .done: filled.danger.done = InsideContent(value)
    case .id: filled.id = InvisibleSigns.trimmed(value)
    case .closedOn: filled.closedOn = day(value, place, &problems)
    case .closedBy: filled.closedBy = InsideContent(value)
    case .closedHow: filled.closedHow = InsideContent(value)
    }
    dangers[number] = filled
  }

  private mutating func day(_ text: String, _ place: FilledPlace, _ problems: inout CappedProblems) -> CalendarDay? {
    switch readDayOfCell(text, from1904: from1904) {
    case .certain(let day): return day
    case .unread(let advice):
      trouble(
        .valueUnreadable(short(text), place, expected: .date, write: advice.days.map(\.iso)), text, place, &problems)
      return nil
    }
  }

  /// Of what has no place in a danger nothing is lost: when nobody was told, or it ended on no day.
  private mutating func finishDangers() {
    for number in dangers.keys.sorted() {
      let filled = dangers[number]!
      var danger = filled.danger
      let id = !filled.id.isEmpty ? filled.id : visit.date.map { Danger.id(number, on: $0) } ?? String(number)
      let name = "danger/" + String(number)
      if !filled.telling.to.isEmpty {
        danger.told = [filled.telling]
      } else if let on = filled.telling.on {
        setAside(name + "/told", on.iso)
      }
      if let closed = filled.closedOn {
        danger.closed = Danger.Closing(on: closed, by: filled.closedBy, how: filled.closedHow)
      } else {
        for content in [filled.closedBy, filled.closedHow] {
          if let text = content.text(for: .ministry) { setAside(name + "/closed", text.text) }
        }
      }
      if !danger.isBlank { visit.tell(of: danger.renamed(id)) }
    }
  }

  private mutating func put(
    _ service: Service, _ part: ServicePart, _ value: String, _ place: FilledPlace, _ words: [String: String],
    _ problems: inout CappedProblems
  ) {
    var content = services[service] ?? ServiceContent()
    switch part {
    case .provided, .referred:
      guard let groups: WordSet<ResidentGroup> = chosen(value, place, words, &problems) else { return }
      if part == .provided { content.provided.formUnion(groups) } else { content.referred.formUnion(groups) }
    case .to: content.to = TextContent(value)
    case .note: content.note = TextContent(value)
    case .costToResident, .costPerPersonYear:
      guard let number = number(value, place, &problems) else { return }
      if part == .costToResident { content.costToResident = number } else { content.costPerPersonYear = number }
    }
    services[service] = content
  }

  private mutating func put(
    _ key: AnswerKey, _ meaning: FieldMeaning, _ part: AnswerPart, _ value: String, _ place: FilledPlace,
    _ words: [String: String], _ problems: inout CappedProblems
  ) {
    var content = answers[key] ?? AnswerContent()
    switch part {
    case .rating:
      guard let word = word(meaning, value, place, words, &problems) else { return }
      content.rating = word == "counted" ? "" : word
    case .reason: content.reason = TextContent(value)
    case .note: content.note = TextContent(value)
    case .inside: content.inside = InsideContent(value)
    case .heard:
      guard let voices: WordSet<Voice> = chosen(value, place, words, &problems) else { return }
      content.heard.formUnion(voices)
    case .evidence:
      content.evidence = value.split { $0 == "\n" || $0 == "\r\n" || $0 == "," || $0 == ";" }
        .map { InvisibleSigns.trimmed($0) }.filter { !$0.isEmpty }
    case .checked, .of, .conforming:
      guard let number = number(value, place, &problems, isWhole: true) else { return }
      sampleParts[key, default: [:]][part] = number.mantissa
    }
    if answers[key] == nil { order.append(key) }
    answers[key] = content
  }

  // MARK: The whole

  mutating func finish() -> RecordBuilder {
    finishDangers()
    if wereServicesAsked == true || (wereServicesAsked == nil && !services.isEmpty) {
      visit.askForServices()
      for service in Service.allCases {
        if let content = services[service] { visit.offer(service, content) }
      }
    } else {
      for service in Service.allCases where services[service].map({ !$0.isNotOffered }) ?? false {
        setAside("services/" + service.word, "services_asked: no")
      }
    }
    for key in order {
      var content = answers[key]!
      if let parts = sampleParts[key] {
        content.sample = Sample(checked: parts[.checked], of: parts[.of], conforming: parts[.conforming])
      }
      guard !content.isBlank else { continue }
      visit.answer(key.criterion, of: key.standard, content)
    }
    visit.auditOnlyIfAnswered()
    return visit
  }

  // MARK: Values

  private mutating func number(
    _ text: String, _ place: FilledPlace, _ problems: inout CappedProblems, isWhole: Bool = false
  ) -> ExactDecimal? {
    switch WrittenNumber(text, isWhole: isWhole) {
    case .certain(let number): return number
    case .rounded(let number):
      problems.add(.warning, at: place.place) { .importing(.rounded(short(text), place, kept: number.text)) }
      return number
    case .unread(let fault, let write):
      trouble(.numberRefused(short(text), place, fault, isWhole: isWhole, write: write), text, place, &problems)
      return nil
    }
  }

  private mutating func word(
    _ meaning: FieldMeaning, _ text: String, _ place: FilledPlace, _ labels: [String: String],
    _ problems: inout CappedProblems
  ) -> String? {
    let known = fields.words(of: meaning)
    if let word = readFilledWord(text, among: known, labels: labels) { return word }
    let shown = short(InvisibleSigns.trimmed(text))
    trouble(
      .wordUnknown(
        shown, place, known: known.map { inBoth($0, labels) }, nearest: nearestChoice(to: shown, among: known, labels)),
      text, place, &problems)
    return nil
  }

  /// In whatever letter case.
  private func begins(_ text: Substring, with word: String) -> Bool {
    text.hasPrefix(word) || text.prefix(word.count).lowercased() == word.lowercased()
  }

  private func endsWord(_ rest: Substring) -> Bool {
    rest.first.map { " ,;\n\u{200B}".contains($0) || $0.isWhitespace } ?? true
  }

  /// Words, or what was shown for them, behind each other with spaces or commas; nil, with a problem, where one is not known.
  private mutating func chosen<Word: Vocabulary>(
    _ text: String, _ place: FilledPlace, _ words: [String: String], _ problems: inout CappedProblems
  ) -> WordSet<Word>? {
    let written = text.utf8.count <= 2_000 ? InvisibleSigns.trimmed(text) : text
    let shown = (words.map { (KhmerSpelling.unified($0.key), $0.value) } + Word.words.map { ($0, $0) }).sorted {
      $0.0.utf8.count > $1.0.utf8.count
    }
    // In Khmer a space of no width may part two words, or stand within one.
    let parted = written.split(separator: "\u{200B}").map { KhmerSpelling.unified(String($0)) }
    let (chosen, strange) = take(from: parted.joined(separator: "\u{200B}"), shown, as: Word.self)
    guard let strange else { return chosen }
    let whole = take(from: KhmerSpelling.unified(written), shown, as: Word.self)
    if whole.strange == nil { return whole.chosen }
    trouble(
      .wordUnknown(
        short(strange), place, known: Word.words.map { inBoth($0, words) },
        nearest: nearestChoice(to: short(strange), among: Word.words, words)),
      text, place, &problems)
    return nil
  }

  /// - Returns: what was chosen, as far as it is known, and the first that is not.
  private func take<Word: Vocabulary>(
    from text: String, _ shown: [(label: String, word: String)], as _: Word.Type
  ) -> (chosen: WordSet<Word>, strange: String?) {
    var chosen = WordSet<Word>()
    var rest = Substring(text)
    while true {
      rest = rest.drop { $0 == "," || $0 == ";" || $0 == "·" || $0 == "\u{200B}" || $0.isWhitespace }
      if rest.isEmpty { return (chosen, nil) }
      guard
        let match = shown.first(where: { begins(rest, with: $0.label) && endsWord(rest.dropFirst($0.label.count)) }),
        let word = Word(word: match.word)
      else { return (chosen, String(rest.prefix { $0 != "," && $0 != ";" && !$0.isWhitespace })) }
      chosen.insert(word)
      rest = rest.dropFirst(match.label.count)
    }
  }
}

/// Of words and their labels in Khmer the one that was most likely meant.
private func nearestChoice(to text: String, among known: [String], _ labels: [String: String]) -> String? {
  let khmer = known.compactMap { khmerLabel(of: $0, labels) }
  let words = known + khmer
  let unified = words.map { KhmerSpelling.unified($0) }
  return nearestWord(to: KhmerSpelling.unified(InvisibleSigns.shown(text)).lowercased(), among: unified).flatMap {
    unified.firstIndex(of: $0)
  }.map { words[$0] }
}

/// A word with its label in Khmer, each of which may be written: `met / បំពេញ`.
private func inBoth(_ word: String, _ labels: [String: String]) -> String {
  khmerLabel(of: word, labels).map { word + " / " + $0 } ?? word
}

private func khmerLabel(of word: String, _ labels: [String: String]) -> String? {
  labels.filter { label, labelled in
    labelled == word && label.unicodeScalars.contains { (0x1780...0x17FF).contains($0.value) }
  }.keys.min()
}

extension FilledPlace {
  /// As a problem names it.
  var place: Place {
    Place(line: Int32(clamping: row), column: Int32(clamping: (column ?? 0) + 1))
  }
}

/// A text as a message shows it: its beginning, where it is long.
func short(_ text: String) -> String {
  text.utf8.count > 300 ? text.excerpt(100) : text
}
