public import AuditModel
internal import DataReading
public import InputProblems

/// Drafts a standard of a library of CISO Assistant: the nested requirements below `objects.framework`.
///
/// - Parameters:
///   - bytes: the library, in YAML or JSON.
///   - file: its path, for the messages.
///   - id: of the standard.
/// - Returns: the draft, nil where nothing could be drafted; and every problem.
/// - Complexity: O(bytes).
public func draftFromLibrary(_ bytes: [UInt8], file: String, id: String) -> Reviewed<StandardDraft> {
  var problems = DraftProblems(file: file)
  let (tree, told) = readTree(bytes, file: file, problems: &problems)
  guard let tree else { return Reviewed(nil, told) }
  let root = TreeFields(tree)
  guard let objects = root["objects"].map({ TreeFields($0) }),
    let framework = objects["framework"].map({ TreeFields($0) }),
    let nodes = framework["requirement_nodes"], nodes.kind == .sequence
  else {
    problems.add(.error, .notThere("objects.framework.requirement_nodes"), at: root["objects"] ?? tree)
    return Reviewed(nil, problems.all)
  }
  var reader = LibraryReader(file: file, problems: problems)
  reader.readHeading(root, framework)
  reader.readScores(framework)
  reader.readGroups(framework)
  reader.read(nodes.children)
  reader.noteObjects(objects)
  return Reviewed(reader.draft.sections.isEmpty ? nil : reader.draft, reader.problems.all)
}

/// A requirement or a heading of a library, before it has its place.
private struct LibraryNode {
  let fields: TreeFields
  let urn: String
  let isAssessable: Bool
  /// Position of what it lies in; nil at the top.
  var parent: Int?

  /// `ISMS.1.M1`, or the last part of its urn.
  var reference: String {
    let reference = fields.text("ref_id")
    return reference.isEmpty ? urn.split(separator: ":").last.map(String.init) ?? "" : reference
  }
}

private struct LibraryReader {
  var problems: DraftProblems
  var draft: StandardDraft
  private var nodes: [LibraryNode] = []
  private var groupNames: [String: String] = [:]
  private var scale = ScaleBuilder()
  private var sectionIDs = IdentifierMaker()
  private var criterionIDs = IdentifierMaker()
  private var titles = TitleMaker()
  /// By position of the heading node; −1 for what lies in none.
  private var sections: [Int: Int] = [:]
  /// By position of a requirement.
  private var headings: [Int: Int?] = [:]
  /// How often requirements are called by a name that begins so.
  private var beginnings: [String: Int] = [:]

  init(file: String, problems: DraftProblems) {
    self.problems = problems
    let name = file.split(separator: "/").last.map(String.init) ?? file
    draft = StandardDraft(sources: [StandardDraft.Source(id: "library", title: DraftText(name), extent: .full)])
  }

  // MARK: What it says of itself

  mutating func readHeading(_ root: TreeFields, _ framework: TreeFields) {
    let name = localized("name", framework).isEmpty ? localized("name", root) : localized("name", framework)
    if !name.isEmpty {
      draft.heading.title = name.map { oneLine($0) }
      draft.sources[0].title = name.map { oneLine($0) }
    }
    let provider = root.text("provider")
    if !provider.isEmpty { draft.heading.issuer = DraftText(provider) }
    let version = root.text("version")
    if !version.isEmpty { draft.heading.edition = version }
    draft.heading.adopted = CalendarDay(iso: Array(root.text("publication_date").utf8))
    let locale = root.text("locale")
    if !locale.isEmpty, !locale.hasPrefix("en"), !locale.hasPrefix("km") { draft.heading.foreignLanguage = locale }
    for key in ["urn", "copyright", "description"] where !root.text(key).isEmpty {
      draft.heading.remarks.append(key + ": " + oneLine(root.text(key), most: 600))
      draft.parts.note(key, .remark)
    }
    for key in ["translations", "dependencies", "convert_library_version", "packager", "labels", "filtering_labels"]
    where root[key] != nil {
      draft.parts.note(key, .leftOut)
    }
  }

  /// `scores_definition` from `min_score` to `max_score`.
  mutating func readScores(_ framework: TreeFields) {
    guard framework["scores_definition"] != nil else { return }
    var choices: [Choice] = []
    for node in framework.list("scores_definition", &problems) {
      let fields = TreeFields(node)
      guard let score = fields.whole("score") else {
        problems.add(.warning, .passedOver(key: "score", expected: .number), at: node)
        continue
      }
      let name = localized("name", fields)
      let title = DraftText(
        other: String(score) + (name.other.isEmpty ? "" : " - " + oneLine(name.other)),
        khmer: name.khmer.isEmpty ? "" : String(score) + " - " + oneLine(name.khmer))
      choices.append(Choice(name: String(score), title: title))
      let words = localized("description", fields)
      if !words.isEmpty {
        draft.heading.remarks.append(String(score) + ": " + oneLine(words.any, most: 400))
      }
    }
    if let found = findScale(choices), scale.take(found) {
      draft.scale = scale.scale
      draft.parts.note("scores_definition", .scale, count: choices.count)
    } else {
      draft.parts.note("scores_definition", .remark, count: choices.count)
    }
  }

  mutating func readGroups(_ framework: TreeFields) {
    for node in framework.list("implementation_groups_definition", &problems) {
      let fields = TreeFields(node)
      groupNames[fields.text("ref_id")] = fields.text("name")
      draft.heading.remarks.append(
        "implementation group " + fields.text("ref_id") + ": " + oneLine(fields.text("name"), most: 200))
      draft.parts.note("implementation_groups_definition", .remark, fields.text("ref_id"))
    }
  }

  /// What else stands beside the framework.
  mutating func noteObjects(_ objects: TreeFields) {
    for name in objects.names where name != "framework" {
      let count = objects[name]!.kind == .sequence ? objects[name]!.children.count : 1
      draft.parts.note(name, .leftOut, count: count)
    }
  }

  // MARK: The requirements

  mutating func read(_ written: [YAMLNode]) {
    guard written.count <= mostCriteria else {
      problems.add(.error, .tooMany(limit: mostCriteria))
      return
    }
    gather(written)
    breakCycles()
    for node in nodes where node.isAssessable { beginnings[beginning(of: node), default: 0] += 1 }
    for (position, node) in nodes.enumerated() where node.isAssessable { add(position) }
    for (position, node) in nodes.enumerated() where !node.isAssessable && sections[position] == nil { place(position) }
    if draft.sections.allSatisfy(\.criteria.isEmpty) {
      draft.sections = []
      problems.add(.error, .nothingToAsk)
    }
  }

  private mutating func gather(_ written: [YAMLNode]) {
    var byURN: [String: Int] = [:]
    for node in written {
      guard node.kind == .mapping else {
        problems.add(.warning, .passedOver(key: "requirement_nodes", expected: .mapping), at: node)
        continue
      }
      let fields = TreeFields(node)
      let urn = fields.text("urn")
      if let first = byURN[urn], !urn.isEmpty {
        problems.add(.warning, .idTwice(urn, firstLine: nodes[first].fields.node.line), at: fields["urn"] ?? node)
      } else {
        byURN[urn] = nodes.count
      }
      nodes.append(LibraryNode(fields: fields, urn: urn, isAssessable: fields.isTrue("assessable"), parent: nil))
    }
    let known = byURN.keys.sorted()
    for position in nodes.indices {
      let parent = nodes[position].fields.text("parent_urn")
      guard !parent.isEmpty else { continue }
      nodes[position].parent = byURN[parent]
      if byURN[parent] == nil {
        let nearest = problems.nearest(to: parent, among: known)
        problems.add(
          .warning, .parentUnknown(parent, nearest: nearest),
          at: nodes[position].fields["parent_urn"] ?? nodes[position].fields.node)
      }
    }
  }

  /// Lifts to the top what lies within itself; each node is walked over once.
  private mutating func breakCycles() {
    var state = [UInt8](repeating: 0, count: nodes.count)
    for start in nodes.indices {
      var path: [Int] = []
      var next: Int? = start
      while let position = next, state[position] == 0 {
        state[position] = 1
        path.append(position)
        next = nodes[position].parent
      }
      if let position = next, state[position] == 1 {
        let fields = nodes[path.last!].fields
        problems.add(.warning, .parentCycle(nodes[path.last!].urn), at: fields["parent_urn"] ?? fields.node)
        nodes[path.last!].parent = nil
      }
      for position in path { state[position] = 2 }
    }
  }

  /// The section of a requirement: the heading that it lies in, whatever lies between.
  private mutating func section(of position: Int) -> Int {
    let heading = heading(above: position)
    let key = heading ?? -1
    if let known = sections[key] { return known }
    var section: StandardDraft.Section
    if let heading {
      let node = nodes[heading]
      let name = localized("name", node.fields)
      let title = name.isEmpty ? localized("description", node.fields) : name
      let shown = title.isEmpty ? DraftText(node.reference) : title
      section = StandardDraft.Section(
        id: sectionIDs.make([node.reference, shown.other], fallback: "section"),
        title: shown.map { cut(oneLine($0), to: 160) })
      section.remarks = remarks(ofHeading: heading, titled: name.isEmpty)
      draft.parts.note("requirement_node (assessable: false)", .section, node.reference)
    } else {
      let title = draft.heading.title ?? DraftText(other: "General")
      section = StandardDraft.Section(id: sectionIDs.make(["general"], fallback: "general"), title: title)
    }
    draft.sections.append(section)
    sections[key] = draft.sections.count - 1
    return draft.sections.count - 1
  }

  /// The nearest that is no requirement; nil where there is none. Each node is walked over once.
  private mutating func heading(above position: Int) -> Int? {
    var path = [position]
    var found: Int?
    while let parent = nodes[path.last!].parent {
      if !nodes[parent].isAssessable {
        found = parent
        break
      }
      if let known = headings[parent] {
        found = known
        break
      }
      path.append(parent)
    }
    for passed in path { headings[passed] = .some(found) }
    return found
  }

  /// A heading without a requirement of its own: told where its parts are, or left out with them.
  private mutating func place(_ position: Int) {
    draft.parts.note("requirement_node (assessable: false)", .remark, nodes[position].reference)
  }

  /// Where a heading lies, and what it says beside its title.
  private func remarks(ofHeading position: Int, titled byDescription: Bool) -> [String] {
    var remarks: [String] = []
    var path: [String] = []
    var above = nodes[position].parent
    while let heading = above, path.count < mostLevels {
      let name = localized("name", nodes[heading].fields)
      path.insert(
        cut(oneLine([nodes[heading].reference, name.any].filter { !$0.isEmpty }.joined(separator: " ")), to: 120), at: 0
      )
      above = nodes[heading].parent
    }
    if !path.isEmpty { remarks.append(path.joined(separator: " › ")) }
    let description = oneLine(localized("description", nodes[position].fields).any, most: 2000)
    if !byDescription || description.count > 160, !description.isEmpty { remarks.append(description) }
    return remarks
  }

  private mutating func add(_ position: Int) {
    let node = nodes[position]
    let fields = node.fields
    let section = section(of: position)
    let reference = node.reference
    var criterion = DraftCriterion(original: node.urn.isEmpty ? reference : node.urn, place: String(fields.node.line))
    let name = localized("name", fields)
    let description = localized("description", fields)
    criterion.text = description.isEmpty ? name : description
    readQuestions(fields, &criterion)
    if criterion.text.isEmpty { criterion.text = criterion.ask.isEmpty ? DraftText(reference) : criterion.ask }
    for key in ["annotation", "typical_evidence"] {
      let text = localized(key, fields)
      guard !text.isEmpty else { continue }
      criterion.guidance = criterion.guidance.followed(by: text)
      draft.parts.note(key, .guidance)
    }
    criterion.groups = fields.list("implementation_groups", takesOne: true, &problems).compactMap { $0.string }
    if !criterion.groups.isEmpty {
      let named = criterion.groups.map { group in
        groupNames[group].map { $0.isEmpty || $0 == group ? group : group + " (" + $0 + ")" } ?? group
      }
      criterion.remarks.append("implementation groups: " + named.joined(separator: ", "))
      draft.parts.note("implementation_groups", .remark)
    }
    if let weight = fields.whole("weight"), (1...Criterion.heaviest).contains(weight) { criterion.weight = weight }
    criterion.verify = [.document]
    criterion.basis = .secondary
    criterion.sources = [draft.sources[0].id]
    criterion.basisNote = DraftText(other: node.urn.isEmpty ? reference : node.urn)
    criterion.id = criterionIDs.make(
      [reference, name.other, criterion.text.other], fallback: "requirement", prefix: draft.sections[section].id + ".")
    // A name that many bear says what kind of requirement it is, not which.
    let isOfMany = beginnings[beginning(of: node), default: 0] > 2 && !description.isEmpty
    titles.entitle(&criterion, by: isOfMany ? DraftText() : name, mark: reference)
    noteRest(of: fields)
    draft.parts.note("requirement_node (assessable: true)", .criterion, reference)
    draft.sections[section].criteria.append(criterion)
  }

  private func beginning(of node: LibraryNode) -> String { oneLine(localized("name", node.fields).any, most: 24) }

  /// One question is what is asked; several, and what they can be answered with, stand in the guidance.
  private mutating func readQuestions(_ fields: TreeFields, _ criterion: inout DraftCriterion) {
    guard let node = fields["questions"] else { return }
    let written = node.kind == .mapping ? node.pairs.map(\.value) : node.children
    var lines = DraftText()
    for question in written.prefix(100) {
      let question = TreeFields(question)
      let text = localized("text", question)
      if written.count == 1 { criterion.ask = text }
      let choices = question.list("choices", &problems).map { TreeFields($0) }
      let values = choices.map { localized("value", $0) }
      let isScale = findScale(values.map { Choice(name: $0.any, title: $0) }) != nil
      draft.parts.note("question", written.count == 1 && (isScale || choices.isEmpty) ? .text : .guidance)
      if isScale, written.count == 1 { continue }
      let answers = values.prefix(60).map { oneLine($0.any, most: 300) }.joined(separator: "; ")
      let line =
        (written.count == 1 ? "" : text.any)
        + (answers.isEmpty ? "" : (written.count == 1 ? "" : " ") + "(" + answers + ")")
      lines = lines.followed(by: DraftText(line))
    }
    criterion.guidance = lines.isEmpty ? criterion.guidance : criterion.guidance.followed(by: lines)
  }

  private mutating func noteRest(of fields: TreeFields) {
    let taken: Set<String> = [
      "urn", "assessable", "depth", "parent_urn", "ref_id", "name", "description", "annotation", "typical_evidence",
      "implementation_groups", "questions", "weight", "importance", "translations",
    ]
    for name in fields.names where !taken.contains(name) {
      let count = fields[name]!.kind == .sequence ? fields[name]!.children.count : 1
      draft.parts.note(name, .leftOut, count: count)
    }
    if let translations = fields["translations"] {
      for (language, _) in translations.pairs where !["en", "km"].contains(language.string ?? "") {
        draft.parts.note("translations: " + (language.string ?? "?"), .leftOut)
      }
    }
  }

  /// A text, with what `translations` has of it in Khmer and in English.
  private func localized(_ key: String, _ fields: TreeFields) -> DraftText {
    var text = DraftText(fields.text(key))
    guard let translations = fields["translations"] else { return text }
    for (language, value) in translations.pairs {
      let tag = language.string ?? ""
      guard tag == "en" || tag == "km" else { continue }
      let translated = TreeFields(value).text(key)
      if translated.isEmpty { continue }
      if tag == "km" { text.khmer = translated } else { text.other = translated }
    }
    return text
  }
}
