public import AuditModel
internal import AuditWording
internal import StandardDrafting

/// A standard as a catalogue of OSCAL (JSON): its sections as groups, its criteria as controls. What OSCAL has no place for stands in
/// properties and parts of our namespace; `DraftFromOSCAL` reads them back.
///
/// - Parameters:
///   - day: when it is written.
///   - texts: those of its files, word for word: what goes out to come back keeps the digits that it is written with.
public func renderOSCALCatalog(
  of standard: Standard, texts: [WordingText] = [], measures: MeasureCatalogue, on day: CalendarDay, program: String
) -> String {
  var written: [String: String] = [:]
  var plain: Set<String> = []
  // Files of standards are called by their ids.
  let ours = [standard.id + "/", "measures/", "tailoring/"]
  for text in texts where ours.contains(where: { text.key.hasPrefix($0) }) {
    guard let khmer = text.khmer, let shown = LocalizedText(english: nil, khmer: khmer).inShownDigits.khmer else {
      continue
    }
    if shown == khmer { plain.insert(shown) } else { written[shown] = khmer }
  }
  // A text that is written as it is shown takes no digits from another.
  for text in plain { written[text] = nil }
  let catalog = CatalogOfStandard(standard: standard, written: written, measures: measures, day: day, program: program)
  return OSCALWriter.document("catalog", seed: standard.identity.digest + "/catalog") { catalog.write(&$0) }
}

private struct CatalogOfStandard {
  let standard: Standard
  /// By a Khmer text as it is shown, as it is written; those that differ.
  let written: [String: String]
  let measures: MeasureCatalogue
  let day: CalendarDay
  let program: String

  func write(_ writer: inout OSCALWriter) {
    writer.json.member("uuid", writer.uuid(""))
    let description = standard.description
    let issuer = description.issuer.map { [(uuid: writer.uuid("issuer"), name: $0.text(in: .english))] } ?? []
    writer.metadata(
      title: description.title?.text(in: .english) ?? standard.id, version: standard.identity.version, on: day,
      program: program, properties: properties, parties: issuer)
    writer.list("groups", Array(standard.sections)) { writer, section in write(section, &writer) }
    guard !description.sources.isEmpty else { return }
    writer.object("back-matter") { writer in
      writer.list("resources", description.sources) { writer, source in write(source, &writer) }
    }
  }

  // MARK: The standard

  private var properties: [OSCALProperty] {
    let (identity, description) = (standard.identity, standard.description)
    var properties = [
      OSCALProperty(OSCALName.standard, identity.id), OSCALProperty(OSCALName.edition, identity.edition),
      OSCALProperty(OSCALName.revision, String(identity.revision)), OSCALProperty(OSCALName.digest, identity.digest),
    ]
    properties += khmer(description.title)
    if let kind = description.kind { properties.append(OSCALProperty(OSCALName.kind, kind.word)) }
    if let day = description.adopted { properties.append(OSCALProperty(OSCALName.adopted, day.iso)) }
    if let khmer = asWritten(description.issuer?.khmer) {
      properties.append(OSCALProperty(OSCALName.issuer, khmer, class: "km"))
    }
    properties += applies(standard.applies)
    for (index, word) in standard.scale.words.enumerated() {
      properties.append(OSCALProperty(OSCALName.scale, word, remarks: Self.fraction(standard.scale.credits[index])))
      properties += titles(OSCALName.scaleTitle, standard.scaleTitles[index], of: word)
    }
    for rating in standard.ratings {
      let needs = rating.needs.map { standard.sentence(of: $0)[.english] }.joined(separator: "; ")
      properties.append(
        OSCALProperty(
          OSCALName.rating, rating.id,
          remarks: rating.title.map { $0.text(in: .english) + (needs.isEmpty ? "" : ": " + needs) } ?? needs))
    }
    for index in usedMeasures {
      let measure = measures.measures[index]
      properties += titles(OSCALName.measure, measure.title, of: measure.id)
    }
    return properties
  }

  private func asWritten(_ text: String?) -> String? { text.map { written[$0] ?? $0 } }

  private func khmer(_ title: LocalizedText?) -> [OSCALProperty] {
    asWritten(title?.khmer).map { [OSCALProperty(OSCALName.titleKhmer, $0)] } ?? []
  }

  /// A property for each language of a title, of what the remarks name.
  private func titles(_ name: String, _ title: LocalizedText?, of word: String) -> [OSCALProperty] {
    Language.allCases.compactMap { language in
      guard let title, title.has(language) else { return nil }
      let text = title.text(in: language)
      return OSCALProperty(
        name, language == .khmer ? written[text] ?? text : text, class: language.tag, remarks: word)
    }
  }

  private var usedMeasures: [Int] {
    var used: [Int] = []
    for criterion in standard.criteria {
      if case .measure(let index, _) = criterion.answer, !used.contains(index) { used.append(index) }
    }
    return used
  }

  private static func fraction(_ credit: Credit) -> String {
    credit.denominator == 1 ? String(credit.numerator) : String(credit.numerator) + "/" + String(credit.denominator)
  }

  private func applies(_ applies: Applicability) -> [OSCALProperty] {
    func each(_ key: String, _ words: [String]) -> [OSCALProperty] {
      words.map { OSCALProperty(OSCALName.applies, $0, class: key) }
    }
    return each("care", applies.care?.words.map(\.word) ?? [])
      + each("operator", applies.operators?.words.map(\.word) ?? [])
      + each("residents", applies.residents?.words.map(\.word) ?? [])
      + each("serves", applies.serves?.words.map(\.word) ?? [])
  }

  private func sourceUUID(_ id: String, _ writer: OSCALWriter) -> String { writer.uuid("source/" + id) }

  private func write(_ source: Source, _ writer: inout OSCALWriter) {
    writer.json.member("uuid", sourceUUID(source.id, writer))
    writer.member("title", line: source.title?.text(in: .english) ?? source.id)
    var properties = [OSCALProperty("source", source.id)] + khmer(source.title)
    if let extent = source.extent { properties.append(OSCALProperty(OSCALName.extent, extent.word)) }
    writer.properties(properties)
    if let url = source.url {
      writer.list("rlinks", [url]) { writer, url in writer.json.member("href", url) }
    }
  }

  // MARK: Sections and criteria

  private func write(_ section: Section, _ writer: inout OSCALWriter) {
    writer.json.member("id", OSCALWriter.token(section.id))
    writer.member("title", line: section.title?.text(in: .english) ?? section.id)
    var properties = khmer(section.title)
    if OSCALWriter.token(section.id) != section.id { properties.append(OSCALProperty("id", section.id)) }
    writer.properties(properties)
    writer.list("controls", section.criteria.map { standard.criteria[$0] }) { writer, criterion in
      write(criterion, &writer)
    }
  }

  private func write(_ criterion: Criterion, _ writer: inout OSCALWriter) {
    let id = OSCALWriter.token(criterion.id)
    writer.json.member("id", id)
    writer.member("title", line: criterion.title?.text(in: .english) ?? criterion.id)
    writer.properties(properties(of: criterion, id: id))
    writer.list("links", criterion.basis?.sources ?? []) { writer, source in
      writer.json.member("href", "#" + sourceUUID(source, writer))
      writer.json.member("rel", "reference")
    }
    writer.list("parts", parts(of: criterion, id: id)) { writer, part in write(part, &writer) }
  }

  private func properties(of criterion: Criterion, id: String) -> [OSCALProperty] {
    var properties: [OSCALProperty] = []
    if id != criterion.id { properties.append(OSCALProperty("id", criterion.id)) }
    properties += khmer(criterion.title)
    properties.append(OSCALProperty(OSCALName.level, criterion.level.word))
    properties.append(OSCALProperty(OSCALName.weight, String(criterion.weight)))
    properties += answer(of: criterion)
    properties += applies(criterion.applies)
    if criterion.allowsNotApplicable { properties.append(OSCALProperty(OSCALName.notApplicable, "allowed")) }
    properties += criterion.verify.map { OSCALProperty(OSCALName.verify, $0.word) }
    properties += criterion.hear.words.map { OSCALProperty(OSCALName.hear, $0.word) }
    properties.append(OSCALProperty(OSCALName.walk, criterion.stop.word))
    if let basis = criterion.basis { properties.append(OSCALProperty(OSCALName.basis, basis.status.word)) }
    properties += criterion.equals.map { OSCALProperty(OSCALName.equals, $0) }
    return properties
  }

  private func answer(of criterion: Criterion) -> [OSCALProperty] {
    var properties = [OSCALProperty(OSCALName.answer, criterion.answer.kind.word)]
    func tests(_ thresholds: Thresholds, unit: String) -> [OSCALProperty] {
      guard case .known(let tests) = thresholds else { return [] }
      return tests.map {
        OSCALProperty(
          OSCALName.threshold, $0.relation.word + " " + $0.limit.text + unit,
          remarks: standard.scale.words[Int($0.rating)])
      }
    }
    switch criterion.answer {
    case .rating: break
    case .measure(let index, let thresholds):
      properties.append(OSCALProperty(OSCALName.measure, measures.measures[index].id))
      properties += tests(thresholds, unit: "")
    case .sample(let atLeast, let thresholds):
      properties.append(OSCALProperty(OSCALName.sampleAtLeast, String(atLeast)))
      properties += tests(thresholds, unit: "%")
    case .service(let service): properties.append(OSCALProperty(OSCALName.service, service.word))
    }
    return properties
  }

  // MARK: Texts

  /// A text of a criterion, with those that lie in it.
  private struct Part {
    let id: String
    let name: String
    var title: String?
    let isOurs: Bool
    let text: LocalizedText
    var properties: [OSCALProperty] = []
    var parts: [Part] = []
  }

  private func parts(of criterion: Criterion, id: String) -> [Part] {
    var parts: [Part] = []
    func add(_ name: String, _ mark: String, _ text: LocalizedText?, isOurs: Bool) {
      if let text { parts.append(Part(id: id + "_" + mark, name: name, isOurs: isOurs, text: text)) }
    }
    add(OSCALName.statement, "smt", criterion.text, isOurs: false)
    add(OSCALName.ask, "ask", criterion.ask, isOurs: true)
    add(OSCALName.guidance, "gdn", criterion.guidance, isOurs: false)
    add(OSCALName.basisNote, "basis", criterion.basis?.note, isOurs: true)
    for (index, example) in criterion.examples.enumerated() {
      guard case .text(let text) = example.content else { continue }
      parts.append(
        Part(
          id: id + "_example." + String(index + 1), name: OSCALName.example,
          title: standard.scale.words[Int(example.rating)], isOurs: true, text: text))
    }
    for (index, remedy) in criterion.remedies.enumerated() {
      parts.append(part(of: remedy, id: id + "_remedy." + String(index + 1)))
    }
    return parts
  }

  private func part(of remedy: Remedy, id: String) -> Part {
    var part = Part(id: id, name: OSCALName.remedy, isOurs: true, text: remedy.action)
    if let by = remedy.by { part.properties.append(OSCALProperty("by", by)) }
    if let within = remedy.within {
      part.properties.append(OSCALProperty("within", String(within.count) + " " + within.unit.word))
    }
    if let cost = remedy.cost {
      part.properties.append(
        OSCALProperty("cost-usd", cost.low.text + " - " + cost.high.text, remarks: "per " + cost.per.word))
    }
    if remedy.onlyAsks { part.properties.append(OSCALProperty("only-asks", "true")) }
    if let proof = remedy.proof {
      part.parts.append(Part(id: id + ".proof", name: OSCALName.proof, isOurs: true, text: proof))
    }
    return part
  }

  private func write(_ part: Part, _ writer: inout OSCALWriter) {
    writer.json.member("id", part.id)
    writer.json.member("name", part.name)
    if part.isOurs { writer.json.member("ns", OSCALName.namespace) }
    writer.member("title", line: part.title)
    writer.properties(part.properties)
    writer.member("prose", prose: part.text.text(in: .english))
    var inner = part.parts
    if let khmer = asWritten(part.text.khmer) {
      inner.append(
        Part(
          id: part.id + ".km", name: OSCALName.translation, isOurs: true, text: LocalizedText(english: khmer),
          properties: [OSCALProperty("language", "km")]))
    }
    writer.list("parts", inner) { writer, part in write(part, &writer) }
  }
}
