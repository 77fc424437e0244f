internal import AuditChecking
internal import AuditLoading
internal import AuditMerging
internal import AuditModel

/// Puts a visit together from fields that were filled in one by one, in any order; what cannot be read is set aside.
struct VisitBuilder {
  private(set) var visit = FilledVisit()
  private var answers: [AnswerKey: FilledAnswer.Content] = [:]
  private var sampleParts: [AnswerKey: [AnswerPart: Int64]] = [:]
  private var order: [AnswerKey] = []
  private var services: [Service: FilledService.Content] = [:]
  private var wereServicesAsked: Bool?

  private struct AnswerKey: Hashable {
    let standard: String
    let criterion: String
  }

  /// - Parameters:
  ///   - name: what the field is called where it was filled in.
  ///   - words: the words that stand behind what was shown to choose from.
  mutating func put(_ meaning: FieldMeaning, _ value: String, name: String, words: [String: String] = [:]) {
    let text = value.withoutOuterSpace
    guard !text.isEmpty, text != "n/a" else { return }
    switch meaning {
    case .facility: visit.facility = text
    case .form: break
    case .against: putPins(text, name)
    case .date:
      visit.date = CalendarDay(iso: latinDigits(text.utf8.prefix(30)).prefix(10))
      if visit.date == nil { setAside(name, text) }
    case .kind:
      visit.kind = VisitKind(word: words[text] ?? text)
      if visit.kind == nil { setAside(name, text) }
    case .by: visit.by = text
    case .follows: visit.follows = text
    case .note: visit.note = value
    case .servicesAsked: wereServicesAsked = (words[text] ?? text) == "yes"
    case .measure(let id):
      if let number = number(text) {
        visit.measures.append(FilledMeasure(measure: id, value: number))
      } else {
        setAside(name, text)
      }
    case .service(let service, let part): put(service, part, value, name, words)
    case .answer(let standard, let criterion, let part):
      put(AnswerKey(standard: standard, criterion: criterion), part, value, name, words)
    }
  }

  mutating func setAside(_ name: String, _ value: String) {
    visit.unplaced.append(UnplacedEntry(name: name, value: value))
  }

  mutating func setOrigin(_ origin: Authorship) { visit.origin = origin }

  // MARK: Parts

  private mutating func putPins(_ text: String, _ name: String) {
    for pin in text.split(separator: ",") {
      let parts = pin.split(separator: " ")
      guard parts.count == 2 else {
        setAside(name, String(pin))
        continue
      }
      visit.against.append(StandardVersion(standard: String(parts[0]), version: String(parts[1])))
      if !visit.audited.contains(String(parts[0])) { visit.audited.append(String(parts[0])) }
    }
  }

  private mutating func put(
    _ service: Service, _ part: ServicePart, _ value: String, _ name: String, _ words: [String: String]
  ) {
    var content = services[service] ?? FilledService.Content()
    switch part {
    case .provided, .referred:
      guard let groups: WordSet<ResidentGroup> = chosen(value, words) else { return setAside(name, value) }
      if part == .provided { content.provided.formUnion(groups) } else { content.referred.formUnion(groups) }
    case .to: content.to = WrittenText(value)
    case .note: content.note = WrittenText(value)
    case .costToResident, .costPerPersonYear:
      guard let number = number(value.withoutOuterSpace) else { return setAside(name, value) }
      if part == .costToResident { content.costToResident = number } else { content.costPerPersonYear = number }
    }
    services[service] = content
  }

  private mutating func put(
    _ key: AnswerKey, _ part: AnswerPart, _ value: String, _ name: String, _ words: [String: String]
  ) {
    var content = answers[key] ?? FilledAnswer.Content()
    switch part {
    case .rating:
      let text = value.withoutOuterSpace
      let word = words[text] ?? text
      content.rating = word == "counted" ? "" : word
    case .reason: content.reason = WrittenText(value)
    case .note: content.note = WrittenText(value)
    case .heard:
      guard let voices: WordSet<Voice> = chosen(value, words) else { return setAside(name, value) }
      content.heard.formUnion(voices)
    case .evidence:
      content.evidence += value.split { $0 == "\n" || $0 == "," || $0 == ";" }
        .map { String($0).withoutOuterSpace }.filter { !$0.isEmpty }
    case .checked, .of, .conforming:
      guard let number = number(value.withoutOuterSpace), number.decimals == 0 else { return setAside(name, value) }
      sampleParts[key, default: [:]][part] = number.mantissa
    }
    if answers[key] == nil { order.append(key) }
    answers[key] = content
  }

  // MARK: The whole

  mutating func finish() -> FilledVisit {
    if wereServicesAsked == true || (wereServicesAsked == nil && !services.isEmpty) {
      visit.services = Service.allCases.compactMap { service in
        services[service].map { FilledService(service: service, content: $0) }
      }
    } else {
      for (service, content) in services where !content.isNotOffered {
        setAside("services/" + service.word, "services_asked: no")
      }
    }
    for key in order {
      var content = answers[key]!
      if let parts = sampleParts[key] {
        content.sample = Sample(checked: parts[.checked], of: parts[.of], conforming: parts[.conforming])
      }
      guard !content.isBlank else { continue }
      visit.add(FilledAnswer(standard: key.standard, criterion: key.criterion, content: content))
    }
    return visit
  }

  // MARK: Values

  private func number(_ text: String) -> ExactDecimal? {
    guard case .success(let number) = readDecimal(text.utf8), !number.isNegative else { return nil }
    return number
  }

  private func endsWord(_ rest: Substring) -> Bool { rest.first.map { " ,;\n\u{200B}".contains($0) } ?? true }

  /// Words, or what was shown for them, behind each other with spaces or commas; nil where one is not known.
  private func chosen<Word: Vocabulary>(_ text: String, _ words: [String: String]) -> WordSet<Word>? {
    var chosen = WordSet<Word>()
    var rest = Substring(text)
    let shown = (words.map { ($0.key, $0.value) } + Word.words.map { ($0, $0) }).sorted {
      $0.0.utf8.count > $1.0.utf8.count
    }
    while true {
      rest = rest.drop { $0 == " " || $0 == "," || $0 == ";" || $0 == "\n" || $0 == "\u{200B}" }
      if rest.isEmpty { return chosen }
      guard
        let match = shown.first(where: { rest.hasPrefix($0.0) && endsWord(rest.dropFirst($0.0.count)) }),
        let word = Word(word: match.1)
      else { return nil }
      chosen.insert(word)
      rest = rest.dropFirst(match.0.count)
    }
  }
}

extension StringProtocol {
  var withoutOuterSpace: String {
    var text = Substring(self)
    while let first = text.first, first.isWhitespace || first == "\u{200B}" { text.removeFirst() }
    while let last = text.last, last.isWhitespace || last == "\u{200B}" { text.removeLast() }
    return String(text)
  }
}
