public import AuditModel
internal import DataReading
public import InputProblems

/// Drafts a standard of a catalogue of OSCAL: its groups, its controls and those within them. What `--to-oscal` wrote comes back as it was.
///
/// - Parameters:
///   - bytes: the catalogue, in JSON or YAML.
///   - file: its path, for the messages.
///   - id: of the standard.
/// - Returns: the draft, nil where nothing could be drafted; and every problem.
/// - Complexity: O(bytes).
public func draftFromOSCAL(_ bytes: [UInt8], file: String, id: String) -> Reviewed<StandardDraft> {
  var problems = DraftProblems(file: file)
  let (tree, told) = readTree(bytes, file: file, problems: &problems)
  guard let tree else { return Reviewed(nil, told) }
  guard let catalog = TreeFields(tree)["catalog"], catalog.kind == .mapping else {
    problems.add(.error, .notThere("catalog"), at: tree)
    return Reviewed(nil, problems.all)
  }
  var reader = CatalogReader(file: file, problems: problems)
  reader.read(TreeFields(catalog))
  return Reviewed(reader.draft.sections.isEmpty ? nil : reader.draft, reader.problems.all)
}

/// How many parts of one control are read.
private let mostParts = 500

/// The properties of a thing, ours and others.
private struct Properties {
  /// By name and class; in the order of the file.
  let ours: [(name: String, class: String, value: String, remarks: String)]
  let others: [String: String]

  init(_ fields: TreeFields, _ problems: inout DraftProblems) {
    var ours: [(name: String, class: String, value: String, remarks: String)] = []
    var others: [String: String] = [:]
    for node in fields.list("props", &problems) {
      let property = TreeFields(node)
      if property.text("ns") == OSCALName.namespace {
        ours.append((property.text("name"), property.text("class"), property.text("value"), property.text("remarks")))
      } else if others[property.text("name")] == nil {
        others[property.text("name")] = property.text("value")
      }
    }
    self.ours = ours
    self.others = others
  }

  func value(_ name: String) -> String { ours.first { $0.name == name }?.value ?? "" }
  func values(_ name: String) -> [String] { ours.filter { $0.name == name }.map(\.value) }
}

private struct CatalogReader {
  var problems: DraftProblems
  var draft: StandardDraft
  private var sectionIDs = IdentifierMaker()
  private var criterionIDs = IdentifierMaker()
  private var titles = TitleMaker()
  /// What stands where a parameter is put in, by its id.
  private var parameters: [String: String] = [:]
  /// The ids of sources, by the uuid of what is cited.
  private var resources: [String: String] = [:]
  private var lines: [String: Int32] = [:]
  private var count = 0
  /// Whether we wrote it.
  private var isOurs = false

  init(file: String, problems: DraftProblems) {
    self.problems = problems
    let name = file.split(separator: "/").last.map(String.init) ?? file
    draft = StandardDraft(sources: [StandardDraft.Source(id: "catalog", title: DraftText(name), extent: .full)])
  }

  mutating func read(_ catalog: TreeFields) {
    readHeading(catalog)
    readResources(catalog)
    gatherParameters(catalog)
    let loose = catalog.list("controls", &problems)
    if !loose.isEmpty {
      let title = draft.heading.title ?? DraftText(other: "General")
      let section = begin(id: "general", title: title)
      for node in loose { readControl(node, section: section, groupID: "") }
    }
    for node in catalog.list("groups", &problems) { readGroup(node, path: []) }
    if count > mostCriteria {
      problems.add(.error, .tooMany(limit: mostCriteria))
      draft.sections = []
    }
    draft.sections.removeAll { $0.criteria.isEmpty && !isOurs && $0.remarks.isEmpty }
    if draft.sections.allSatisfy(\.criteria.isEmpty) {
      draft.sections = []
      if count <= mostCriteria { problems.add(.error, .nothingToAsk) }
    }
  }

  // MARK: What it says of itself

  private mutating func readHeading(_ catalog: TreeFields) {
    guard let metadata = catalog.mapping("metadata", &problems) else { return }
    let properties = Properties(metadata, &problems)
    isOurs = !properties.value(OSCALName.standard).isEmpty
    let title = oneLine(metadata.text("title"))
    if !title.isEmpty {
      draft.heading.title = DraftText(other: title, khmer: properties.value(OSCALName.titleKhmer))
      draft.sources[0].title = DraftText(title)
    }
    let version = metadata.text("version")
    if !version.isEmpty { draft.heading.edition = version }
    let published = metadata.text("published").prefix(10)
    draft.heading.adopted = CalendarDay(iso: Array(published.utf8))
    for node in metadata.list("parties", &problems) {
      let party = TreeFields(node)
      let name = party.text("name")
      if !name.isEmpty, draft.heading.issuer == nil { draft.heading.issuer = DraftText(name) }
    }
    readOwnHeading(properties)
    for name in metadata.names
    where ![
      "title", "version", "published", "last-modified", "oscal-version", "parties", "props", "roles",
      "responsible-parties",
    ]
    .contains(name) {
      draft.parts.note("metadata: " + name, .leftOut)
    }
  }

  private mutating func readOwnHeading(_ properties: Properties) {
    guard isOurs else { return }
    let edition = properties.value(OSCALName.edition)
    if !edition.isEmpty { draft.heading.edition = edition }
    draft.heading.kind = StandardKind(word: properties.value(OSCALName.kind))
    draft.heading.adopted = CalendarDay(iso: Array(properties.value(OSCALName.adopted).utf8))
    if let issuer = draft.heading.issuer {
      let khmer = properties.ours.first { $0.name == OSCALName.issuer && $0.class == "km" }?.value ?? ""
      draft.heading.issuer = DraftText(other: issuer.other, khmer: khmer)
    }
    var ratings: [DraftScale.Rating] = []
    for property in properties.ours {
      switch property.name {
      case OSCALName.scale:
        guard let credit = Self.credit(property.remarks) else { continue }
        ratings.append(DraftScale.Rating(word: property.value, credit: credit))
      case OSCALName.levelWeight:
        if let level = Level(word: property.class), let weight = Int64(property.value) { draft.weights[level] = weight }
      case OSCALName.rating, OSCALName.cycle, OSCALName.digest, OSCALName.standard, OSCALName.revision:
        let text = [property.name, property.class, property.value, property.remarks].filter { !$0.isEmpty }
        draft.heading.remarks.append(oneLine(text.joined(separator: ": "), most: 2000))
        draft.parts.note("metadata: " + property.name, .remark)
      case OSCALName.measure:
        let known = draft.measures.firstIndex { $0.id == property.remarks }
        if known == nil { draft.measures.append(DraftMeasure(id: property.remarks, title: DraftText())) }
        let position = known ?? draft.measures.count - 1
        if property.class == "km" {
          draft.measures[position].title.khmer = property.value
        } else {
          draft.measures[position].title.other = property.value
        }
      default: break
      }
    }
    for property in properties.ours where property.name == OSCALName.scaleTitle {
      guard let known = ratings.firstIndex(where: { $0.word == property.remarks }) else { continue }
      if property.class == "km" {
        ratings[known].title.khmer = property.value
      } else {
        ratings[known].title.other = property.value
      }
    }
    let isWhole = ratings.count >= 2 && ratings.first?.credit == Credit(1) && ratings.last?.credit == Credit(0)
    if isWhole, Set(ratings.map(\.word)).count == ratings.count { draft.scale = DraftScale(ratings) }
  }

  private static func credit(_ text: String) -> Credit? {
    let parts = text.split(separator: "/").map { Int64($0) }
    guard let numerator = parts.first.flatMap({ $0 }), parts.count <= 2 else { return nil }
    let denominator = parts.count == 2 ? parts[1] ?? 0 : 1
    guard (1...1000).contains(denominator), (0...denominator).contains(numerator) else { return nil }
    return Credit(numerator, over: denominator)
  }

  /// What is cited becomes sources.
  private mutating func readResources(_ catalog: TreeFields) {
    guard let matter = catalog.mapping("back-matter", &problems) else { return }
    var ids = IdentifierMaker()
    _ = ids.make(["catalog"], fallback: "catalog")
    for node in matter.list("resources", &problems).prefix(mostCriteria) {
      let resource = TreeFields(node)
      let properties = Properties(resource, &problems)
      let title = oneLine(resource.text("title").isEmpty ? resource.text("description") : resource.text("title"))
      let own = properties.ours.first { $0.name == "source" }?.value ?? ""
      if own == "catalog" || (isOurs && own.isEmpty) { continue }
      let id = ids.make([own, title], fallback: "source")
      let link = resource.list("rlinks", &problems).first.map { TreeFields($0).text("href") } ?? ""
      draft.sources.append(
        StandardDraft.Source(
          id: id, title: DraftText(other: title.isEmpty ? id : title, khmer: properties.value(OSCALName.titleKhmer)),
          url: link.contains("://") ? link : nil, extent: SourceExtent(word: properties.value(OSCALName.extent))))
      resources[resource.text("uuid")] = id
      draft.parts.note("resource", .source, title)
    }
  }

  // MARK: Parameters

  /// Of all that lies within something, whatever its name: a catalogue names each parameter once.
  private mutating func gatherParameters(_ fields: TreeFields) {
    for node in fields.list("params", &problems) {
      let parameter = TreeFields(node)
      var text = parameter.text("label")
      if let select = parameter["select"].map({ TreeFields($0) }) {
        text = select.list("choice", &problems).compactMap(\.string).joined(separator: "; ")
      }
      if text.isEmpty { text = parameter.text("id") }
      parameters[parameter.text("id")] = oneLine(text, most: 400)
      draft.parts.note("param", .text)
    }
    for name in ["groups", "controls"] {
      for node in fields[name]?.kind == .sequence ? fields[name]!.children : [] where node.kind == .mapping {
        gatherParameters(TreeFields(node))
      }
    }
  }

  /// `{{ insert: param, ac-1_prm_1 }}` as `[organization-defined personnel]`.
  private func filled(_ text: String, depth: Int = 0) -> String {
    guard depth < 3, text.contains("{{") else { return text }
    var filled = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
      filled += rest[..<open.lowerBound]
      let inside = rest[open.upperBound..<close.lowerBound]
      let name = InvisibleSigns.trimmed(String(inside.split(separator: ",").last ?? inside))
      filled += "[" + (parameters[name].map { self.filled($0, depth: depth + 1) } ?? name) + "]"
      rest = rest[close.upperBound...]
    }
    return filled + rest
  }

  // MARK: Groups and controls

  private mutating func begin(id: String, title: DraftText) -> Int {
    draft.sections.append(
      StandardDraft.Section(id: sectionIDs.make([id, title.other], fallback: "section"), title: title))
    return draft.sections.count - 1
  }

  private mutating func readGroup(_ node: YAMLNode, path: [String]) {
    guard node.kind == .mapping else {
      problems.add(.warning, .passedOver(key: "groups", expected: .mapping), at: node)
      return
    }
    let fields = TreeFields(node)
    let properties = Properties(fields, &problems)
    let title = oneLine(fields.text("title"))
    let shown = title.isEmpty ? fields.text("id") : title
    let controls = fields.list("controls", &problems)
    if !controls.isEmpty || isOurs {
      let own = properties.value("id")
      let section = begin(
        id: own.isEmpty ? fields.text("id") : own,
        title: DraftText(
          other: shown.isEmpty && properties.value(OSCALName.titleKhmer).isEmpty ? "General" : shown,
          khmer: properties.value(OSCALName.titleKhmer)))
      if !path.isEmpty { draft.sections[section].remarks.append(path.joined(separator: " › ")) }
      for part in fields.list("parts", &problems) {
        let lines = prose(of: TreeFields(part))
        if lines.isEmpty { continue }
        draft.sections[section].remarks.append(oneLine(lines.joined(separator: " "), most: 2000))
        draft.parts.note("group: part", .remark)
      }
      draft.parts.note("group", .section, shown)
      let groupID = own.isEmpty ? fields.text("id") : own
      for control in controls { readControl(control, section: section, groupID: groupID) }
    } else {
      draft.parts.note("group", .remark, shown)
    }
    for inner in fields.list("groups", &problems) { readGroup(inner, path: path + [shown]) }
  }

  private mutating func readControl(_ node: YAMLNode, section: Int, groupID: String) {
    guard node.kind == .mapping else {
      problems.add(.warning, .passedOver(key: "controls", expected: .mapping), at: node)
      return
    }
    count += 1
    guard count <= mostCriteria else { return }
    let fields = TreeFields(node)
    let properties = Properties(fields, &problems)
    let id = fields.text("id")
    if let first = lines[id], !id.isEmpty {
      problems.add(.warning, .idTwice(id, firstLine: first), at: fields["id"] ?? node)
    } else {
      lines[id] = node.line
    }
    if properties.others["status"]?.lowercased() == "withdrawn" {
      draft.parts.note("control (withdrawn)", .leftOut, id)
    } else {
      add(fields, properties, section: section, groupID: groupID)
    }
    for inner in fields.list("controls", &problems) { readControl(inner, section: section, groupID: groupID) }
  }

  private mutating func add(_ fields: TreeFields, _ properties: Properties, section: Int, groupID: String) {
    let own = properties.value("id")
    let id = own.isEmpty ? fields.text("id") : own
    var criterion = DraftCriterion(original: properties.others["label"] ?? id, place: String(fields.node.line))
    var title = DraftText(other: oneLine(fields.text("title")), khmer: properties.value(OSCALName.titleKhmer))
    if title.other == title.khmer { title.other = "" }
    let nouns = groupID.isEmpty || !id.hasPrefix(groupID + ".") ? id : String(id.dropFirst(groupID.count + 1))
    criterion.id = criterionIDs.make(
      [nouns, title.other], fallback: "control", prefix: draft.sections[section].id + ".")
    readParts(of: fields, into: &criterion)
    if criterion.text.isEmpty { criterion.text = title }
    if isOurs, properties.ours.contains(where: { $0.name == OSCALName.titleKhmer }) || title.any != id {
      criterion.title = title
    } else if !isOurs {
      titles.entitle(&criterion, by: title)
    }
    if criterion.verify.isEmpty, !isOurs { criterion.verify = [.document] }
    readLinks(of: fields, into: &criterion)
    readOwn(properties, into: &criterion)
    if !isOurs {
      criterion.basis = .secondary
      criterion.sources.insert(draft.sources[0].id, at: 0)
      criterion.basisNote = DraftText(
        other: [properties.others["label"] ?? "", id].filter { !$0.isEmpty }.joined(separator: " · "))
    }
    draft.parts.note("control", .criterion, id)
    draft.sections[section].criteria.append(criterion)
  }

  /// The lines of a part and of all that lies in it, each behind its label.
  private func prose(of part: TreeFields, depth: Int = 0) -> [String] {
    var lines: [String] = []
    guard part.text("ns") != OSCALName.namespace || depth == 0 else { return [] }
    var unheard = problems
    let label = Properties(part, &unheard).others["label"] ?? ""
    let text = filled(part.text("prose"))
    if !text.isEmpty { lines.append((label.isEmpty || depth == 0 ? "" : label + " ") + text) }
    for inner in part.list("parts", &unheard) { lines += prose(of: TreeFields(inner), depth: depth + 1) }
    return lines
  }

  /// What a part says, with its translation where we wrote one.
  private func localized(_ part: TreeFields) -> DraftText {
    var unheard = problems
    var text = DraftText(other: prose(of: part).joined(separator: "\n"))
    for inner in part.list("parts", &unheard) {
      let inner = TreeFields(inner)
      if inner.text("ns") == OSCALName.namespace, inner.text("name") == OSCALName.translation {
        text.khmer = inner.text("prose")
      }
    }
    // What is in Khmer alone has no other words.
    if text.khmer == text.other { text.other = "" }
    return text
  }

  private mutating func readParts(of fields: TreeFields, into criterion: inout DraftCriterion) {
    let parts = fields.list("parts", &problems)
    if parts.count > mostParts {
      problems.add(.warning, .tooMany(limit: mostParts), at: fields["parts"] ?? fields.node)
    }
    for node in parts.prefix(mostParts) {
      let part = TreeFields(node)
      let name = part.text("name")
      let isOwn = part.text("ns") == OSCALName.namespace
      switch name {
      case OSCALName.statement where !isOwn:
        criterion.text = criterion.text.followed(by: localized(part))
      case OSCALName.guidance where !isOwn:
        criterion.guidance = criterion.guidance.followed(by: localized(part))
        draft.parts.note("part: guidance", .guidance)
      case "assessment-objective", "objective":
        criterion.guidance = criterion.guidance.followed(by: localized(part))
        draft.parts.note("part: " + name, .guidance)
      case "assessment-method", "assessment":
        let method = Properties(part, &problems).others["method"]?.uppercased()
        let way: Verification? =
          switch method {
          case "EXAMINE": .document
          case "INTERVIEW": .staff
          case "TEST": .observation
          default: nil
          }
        if let way, !criterion.verify.contains(way) { criterion.verify.append(way) }
        draft.parts.note("part: " + name, .leftOut)
      case OSCALName.ask where isOwn: criterion.ask = localized(part)
      case OSCALName.basisNote where isOwn: criterion.basisNote = localized(part)
      case OSCALName.example where isOwn, OSCALName.remedy where isOwn:
        let text = oneLine(
          [name, part.text("title"), localized(part).any].filter { !$0.isEmpty }.joined(separator: ": "), most: 1000)
        criterion.remarks.append(text)
        draft.parts.note("part: " + name, .remark)
      default:
        let text = oneLine(prose(of: part).joined(separator: " "), most: 1000)
        if !text.isEmpty { criterion.remarks.append(name + ": " + text) }
        draft.parts.note("part: " + name, .remark)
      }
    }
  }

  private mutating func readLinks(of fields: TreeFields, into criterion: inout DraftCriterion) {
    for node in fields.list("links", &problems) {
      let link = TreeFields(node)
      let (href, rel) = (link.text("href"), link.text("rel"))
      if href.hasPrefix("#"), let source = resources[String(href.dropFirst())] {
        if !criterion.sources.contains(source) { criterion.sources.append(source) }
        draft.parts.note("link: " + rel, .source)
      } else if rel == OSCALName.equals {
        criterion.equals.append(href.hasPrefix("#") ? String(href.dropFirst()) : href)
      } else {
        draft.parts.note("link" + (rel.isEmpty ? "" : ": " + rel), .leftOut)
      }
    }
  }

  /// What `--to-oscal` wrote of it.
  private mutating func readOwn(_ properties: Properties, into criterion: inout DraftCriterion) {
    for property in properties.ours {
      switch property.name {
      case OSCALName.level: criterion.level = Level(word: property.value)
      case OSCALName.weight:
        criterion.weight = Int64(property.value).flatMap { (1...Criterion.heaviest).contains($0) ? $0 : nil }
      case OSCALName.measure: criterion.answer = .measure(property.value)
      case OSCALName.sampleAtLeast: criterion.answer = .sample(atLeast: max(1, Int64(property.value) ?? 1))
      case OSCALName.service: if let service = Service(word: property.value) { criterion.answer = .service(service) }
      case OSCALName.threshold: criterion.thresholds.append((property.remarks, property.value))
      case OSCALName.applies:
        if DraftApplicability.keys.contains(property.class) {
          criterion.applies.words[property.class, default: []].append(property.value)
        }
      case OSCALName.notApplicable: criterion.mayNotApply = property.value == "allowed"
      case OSCALName.verify: if let way = Verification(word: property.value) { criterion.verify.append(way) }
      case OSCALName.hear: if let voice = Voice(word: property.value) { criterion.hear.append(voice) }
      case OSCALName.walk: criterion.walk = WalkStop(word: property.value)
      case OSCALName.basis: criterion.basis = BasisStatus(word: property.value)
      case OSCALName.equals: criterion.equals.append(property.value)
      default: break
      }
    }
  }
}
