internal import AuditLoading
internal import AuditMerging
internal import AuditModel
internal import JSONReading

/// Reads the members of an export one by one; what cannot be read is set aside, not dropped.
struct ExportReader {
  private let file: String
  private(set) var visit = FilledVisit()
  private(set) var problems: [Problem] = []

  init(file: String) { self.file = file }

  mutating func read(_ json: JSONValue) {
    visit.facility = json["facility"]?.string
    visit.origin = Authorship(who: json["who"]?.string, when: json["exported"]?.string)
    if let heading = json["visit"] { readHeading(heading) }
    for pin in json["against"]?.members ?? [] {
      if let version = pin.value.written {
        visit.against.append(StandardVersion(standard: pin.name, version: version))
      }
    }
    for entry in json["measures"]?.members ?? [] { readMeasure(entry) }
    if let services = json["services"] {
      visit.services = []
      for entry in services.members { readService(entry) }
    }
    for standard in json["answers"]?.members ?? [] {
      if !visit.audited.contains(standard.name) { visit.audited.append(standard.name) }
      for entry in standard.value.members { readAnswer(entry, of: standard.name) }
    }
    for entry in json["kept"]?.items ?? [] {
      setAside(entry["name"]?.string ?? "?", entry["value"].map(spelled) ?? "")
    }
    let known: Set = [
      "careaudit", "format", "program", "form", "copy", "facility", "who", "exported", "visit", "against", "measures",
      "services", "answers", "kept",
    ]
    for member in json.members where !known.contains(member.name) { setAside(member.name, spelled(member.value)) }
  }

  private mutating func readHeading(_ heading: JSONValue) {
    for member in heading.members where member.value != .null {
      let text = member.value.written ?? ""
      switch member.name {
      case "date":
        visit.date = CalendarDay(iso: latinDigits(text.utf8))
        if visit.date == nil { setAside("visit.date", text) }
      case "kind":
        visit.kind = VisitKind(word: text)
        if visit.kind == nil { setAside("visit.kind", text) }
      case "by": visit.by = text.isEmpty ? nil : text
      case "follows": visit.follows = text.isEmpty ? nil : text
      case "note": visit.note = text.isEmpty ? nil : text
      default: setAside("visit." + member.name, spelled(member.value))
      }
    }
  }

  private mutating func readMeasure(_ entry: JSONMember) {
    let written = entry.value["value"]?.written ?? entry.value.written
    guard let written, let value = number(written) else {
      setAside("measures." + entry.name, spelled(entry.value))
      return
    }
    visit.measures.append(
      FilledMeasure(
        measure: entry.name, value: value, source: source(entry.value),
        earlier: (entry.value["earlier"]?.items ?? []).compactMap { $0.written.flatMap { number($0) } }))
  }

  private mutating func readService(_ entry: JSONMember) {
    guard let service = Service(word: entry.name), let content = serviceContent(entry.value) else {
      setAside("services." + entry.name, spelled(entry.value))
      return
    }
    visit.services!.append(
      FilledService(
        service: service, content: content, source: source(entry.value),
        earlier: (entry.value["earlier"]?.items ?? []).compactMap { serviceContent($0) }))
  }

  private func serviceContent(_ value: JSONValue) -> FilledService.Content? {
    var content = FilledService.Content()
    guard let provided: WordSet<ResidentGroup> = words(value["provided"]),
      let referred: WordSet<ResidentGroup> = words(value["referred"])
    else { return nil }
    content.provided = provided
    content.referred = referred
    content.to = written(value["to"])
    content.note = written(value["note"])
    for (name, path) in [
      ("cost-to-resident", \FilledService.Content.costToResident), ("cost-per-person-year", \.costPerPersonYear),
    ] {
      guard let text = value[name]?.written, !text.isEmpty else { continue }
      guard let cost = number(text) else { return nil }
      content[keyPath: path] = cost
    }
    return content
  }

  private mutating func readAnswer(_ entry: JSONMember, of standard: String) {
    guard let content = answerContent(entry.value) else {
      setAside(standard + "/" + entry.name, spelled(entry.value))
      return
    }
    guard !content.isBlank else { return }
    visit.add(
      FilledAnswer(
        standard: standard, criterion: entry.name, content: content, source: source(entry.value),
        earlier: (entry.value["earlier"]?.items ?? []).compactMap { answerContent($0) }))
  }

  private func answerContent(_ value: JSONValue) -> FilledAnswer.Content? {
    var content = FilledAnswer.Content()
    if let rating = value.string {
      content.rating = rating
      return content
    }
    guard case .object = value, let heard: WordSet<Voice> = words(value["heard"]) else { return nil }
    content.rating = value["rating"]?.written ?? ""
    content.note = written(value["note"])
    content.reason = written(value["reason"])
    content.heard = heard
    content.evidence = (value["evidence"]?.items ?? []).compactMap { $0.written }.filter { !$0.isEmpty }
    var parts: [Int64?] = []
    for name in ["checked", "of", "conforming"] {
      let text = value[name]?.written ?? ""
      let part = text.isEmpty ? nil : number(text)
      if !text.isEmpty, part == nil || part!.decimals > 0 { return nil }
      parts.append(part.map(\.mantissa))
    }
    if parts.contains(where: { $0 != nil }) {
      content.sample = Sample(checked: parts[0], of: parts[1], conforming: parts[2])
    }
    return content
  }

  // MARK: Values

  private func source(_ value: JSONValue) -> Authorship {
    Authorship(who: value["who"]?.string, when: value["at"]?.string)
  }

  private func written(_ value: JSONValue?) -> WrittenText {
    guard let value else { return WrittenText() }
    if let text = value.written { return WrittenText(text) }
    return WrittenText(value["en"]?.string ?? "", khmer: value["km"]?.string ?? "")
  }

  /// Nil where one of them is not known.
  private func words<Word: Vocabulary>(_ value: JSONValue?) -> WordSet<Word>? {
    var set = WordSet<Word>()
    for item in value?.items ?? [] {
      guard let word = item.string.flatMap({ Word(word: $0) }) else { return nil }
      set.insert(word)
    }
    return set
  }

  private func number(_ text: String) -> ExactDecimal? {
    guard case .success(let number) = readDecimal(text.utf8), !number.isNegative else { return nil }
    return number
  }

  private mutating func setAside(_ name: String, _ value: String) {
    visit.unplaced.append(UnplacedEntry(name: name, value: value))
    problems.append(
      Problem(.warning, .importing(.setAside(name: name, value: value)), file: file, place: .start))
  }

  /// Any value on one line.
  private func spelled(_ value: JSONValue) -> String {
    switch value {
    case .object(let members):
      members.filter { $0.name != "earlier" }.map { $0.name + ": " + spelled($0.value) }.joined(separator: ", ")
    case .list(let items): items.map { spelled($0) }.joined(separator: ", ")
    default: value.written ?? ""
    }
  }
}
