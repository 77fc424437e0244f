internal import AuditAsking
public import AuditModel
internal import AuditWording
internal import TextFitting

/// What the official texts would still have to tell, and how to supply it.
public func renderUnknown(_ library: StandardLibrary, style: PageStyle) -> String {
  let language = style.language
  var page = TextPage(isColoured: style.isColoured)
  var count = 0
  for standard in library.standards {
    let unknown = standard.criteria.filter { $0.hasUnknownThresholds }
    guard !unknown.isEmpty else { continue }
    page.line(standard.id + " " + standard.identity.version, .strong)
    for criterion in unknown {
      count += 1
      page.line(criterion.nameWithID[language], indent: 2)
      page.line(criterion.text?[language] ?? "", indent: 4)
      if case .measure(let measure, _) = criterion.answer {
        page.line(
          Words.Common.answer[language] + Words.Common.colon[language] + library.measures.measures[measure].id,
          indent: 4, .faint)
      }
    }
  }
  page.blank()
  page.line(Words.Standards.unknownValues(count: count)[language])
  return page.text
}

/// How much of each standard is known how well.
public func renderBasisCounts(_ library: StandardLibrary, style: PageStyle) -> String {
  var page = TextPage(isColoured: style.isColoured)
  let heads = BasisStatus.allCases.map { $0.phrase[style.language] }
  let width = max(11, (heads.map { $0.columns }.max() ?? 0) + 2)
  page.row("", heads.map { $0.paddedLeft(to: width) }.joined(), labelWidth: 32)
  var sums = [Int](repeating: 0, count: heads.count)
  for standard in library.standards {
    let counts = BasisStatus.allCases.map { status in
      standard.criteria.count { $0.basis?.status == status }
    }
    sums = zip(sums, counts).map { $0 + $1 }
    page.row(standard.id, counts.map { String($0).paddedLeft(to: width) }.joined(), labelWidth: 32)
  }
  page.row("=", sums.map { String($0).paddedLeft(to: width) }.joined(), labelWidth: 32)
  page.addReview(of: library, style.language)
  page.blank()
  page.addCompared(library, style.language)
  return page.text
}

extension TextPage {
  /// How much of the texts is reviewed, a line each file, then of the program.
  fileprivate mutating func addReview(of library: StandardLibrary, _ language: Language) {
    let tallies = KhmerReview.tallies
    let files = library.standards.map(\.id) + ["measures", "residents", "holidays", "provinces", "tailoring"]
    guard tallies.standards.all > 0 else { return }
    blank()
    line(Words.Wording.reviewHeading[language], .strong)
    for file in files {
      if let tally = tallies[file: file] { entry(file, tally.sentence[language], labelWidth: 32) }
    }
    entry(Words.Wording.programTexts[language], tallies.program.sentence[language], labelWidth: 32)
    entry("=", tallies.all.sentence[language], labelWidth: 32)
    line(KhmerReview.note[language], .faint)
  }

  /// Which criteria were compared with the official text, with which article of it, and when.
  fileprivate mutating func addCompared(_ library: StandardLibrary, _ language: Language) {
    let compared = library.standards.flatMap { standard in
      standard.criteria.filter { $0.basis?.status == .text }.map { (standard, $0) }
    }
    guard !compared.isEmpty else {
      line(Words.Sheet.comparedNone[language])
      return
    }
    line(Words.Sheet.comparedHeading[language], .strong)
    for (standard, criterion) in compared {
      line(criterion.name(beside: standard.id + "/" + criterion.id)[language], indent: 2, hanging: 4)
      if let comparison = criterion.basis?.comparison { line(comparison[language], indent: 4, hanging: 6) }
    }
  }
}

/// Which criteria are asked once: a line for each class of equal ones.
public func renderOverlap(_ library: StandardLibrary, style: PageStyle) -> String {
  var page = TextPage(isColoured: style.isColoured)
  var members: [Int32: [(id: String, title: LocalizedText?)]] = [:]
  for (standard, classes) in zip(library.standards, library.equality(of: library.standards)) {
    for (index, number) in classes.enumerated() where number >= 0 {
      let criterion = standard.criteria[index]
      members[number, default: []].append((standard.id + "/" + criterion.id, criterion.title))
    }
  }
  let all = members.values.filter { $0.count > 1 }.sorted { $0[0].id < $1[0].id }
  for equal in all {
    page.line(equal[0].id + (equal[0].title.map { " · " + $0[style.language] } ?? ""), hanging: 2)
    for other in equal.dropFirst() { page.line("= " + other.id, indent: 2) }
  }
  let joined = all.reduce(0) { $0 + $1.count }
  page.line(Words.Standards.joined(count: all.count, joined: joined)[style.language], .strong)
  page.blank()
  page.line(Words.Standards.saving[style.language])
  for care in CareKind.allCases {
    let facility = Facility(
      id: care.word, care: care, operatedBy: .ngo, residents: WordSet(ResidentGroup.allCases),
      serves: WordSet(ServedGroup.allCases))
    let checklist = Checklist(for: facility, by: library.standards.filter(facility.isHeld), in: library)
    guard checklist.criteria > 0 else { continue }
    let share = (checklist.asked * 1000 / checklist.criteria + 5) / 10
    page.raw(
      "  " + care.phrase.inEnglish(care.word)[style.language].padded(to: style.language == .khmer ? 34 : 22)
        + String(checklist.asked).paddedLeft(to: 5) + " /"
        + String(checklist.criteria).paddedLeft(to: 4) + String(share).paddedLeft(to: 6) + "%")
  }
  return page.text
}

/// Which criteria rest on which row of the collected facts, as the notes of their basis name them: `B-03`.
public func renderTrace(_ library: StandardLibrary, style: PageStyle) -> String {
  var page = TextPage(isColoured: style.isColoured)
  var rows: [String: [String]] = [:]
  for standard in library.standards {
    for criterion in standard.criteria {
      for label in rowLabels(in: criterion.basis?.note?.text(in: .english) ?? "") {
        rows[label, default: []].append(criterion.name(beside: standard.id + "/" + criterion.id)[style.language])
      }
    }
  }
  for (label, names) in rows.sorted(by: { $0.key < $1.key }) {
    page.entry(label, names.joined(separator: Words.List.semicolon[style.language]), labelWidth: 7)
  }
  return page.text
}

/// Labels such as `B-03` and `N-071`: a capital letter, a hyphen and two or three digits, by themselves.
private func rowLabels(in note: String) -> [String] {
  let words = note.split { !($0.isLetter || $0.isNumber || $0 == "-") }
  var labels: [String] = []
  for word in words {
    let scalars = Array(word.unicodeScalars)
    let isLabel =
      (4...5).contains(scalars.count) && ("A"..."Z").contains(scalars[0]) && scalars[1] == "-"
      && scalars[2...].allSatisfy { ("0"..."9").contains($0) }
    if isLabel && !labels.contains(String(word)) { labels.append(String(word)) }
  }
  return labels
}

extension Criterion {
  fileprivate var hasUnknownThresholds: Bool {
    switch answer {
    case .measure(_, .unknown), .sample(_, .unknown): true
    default: false
    }
  }
}
