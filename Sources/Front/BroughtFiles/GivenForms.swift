internal import AuditAsking
internal import AuditDesk
internal import AuditFolder
internal import AuditForms
internal import AuditImporting
internal import AuditModel
internal import AuditWording
internal import DataReading
internal import InputProblems

/// What the forms show that this program gives out, for those that come home.
struct GivenForms: FormKnowledge {
  private let desk: Desk
  private let library: StandardLibrary
  private let language: Language
  /// The one facility that all files are of; nil: they say so themselves.
  private let onlyFacility: String?
  private let passphrase: (String) -> String?
  /// What the forms of some facilities show by some standards, each made once.
  private var labels: [String: FieldLabels] = [:]
  /// What stands in their workbooks by itself.
  private var ownTexts: [String: OwnTexts] = [:]
  private var entries: [FacilityEntry]?

  init(_ desk: Desk, _ library: StandardLibrary, _ terms: BroughtFileTerms) {
    self.desk = desk
    self.library = library
    language = terms.language
    onlyFacility = terms.facility
    passphrase = terms.passphrase
  }

  func readExport(_ path: String, _ bytes: [UInt8]) -> Reviewed<[RecordBuilder]> {
    readFormExport(path, bytes, passphrase: passphrase)
  }

  /// What the forms of some facilities show, for exports with labels: the form by all that each is held to, and then that by each
  /// standard alone, in which stands also what the former asks but once for several.
  mutating func shownLabels(for ids: Set<String>) -> ShownLabels {
    var names: [String: String] = [:]
    var words: [String: [String: String]] = [:]
    for entry in entries(ids) {
      for standards in [[]] + library.standards.map({ [$0.id] }) {
        guard let labels = labels(of: entry, by: standards) else { continue }
        names.merge(labels.names) { first, _ in first }
        words.merge(labels.words) { $0.merging($1) { first, _ in first } }
      }
    }
    return ShownLabels(names: names, words: words)
  }

  /// Those of some ids; where one is said for all files, this one.
  private mutating func entries(_ ids: Set<String>) -> [FacilityEntry] {
    let entries = entries ?? desk.source.find([]).facilities
    self.entries = entries
    let wanted = onlyFacility.map { [$0] } ?? ids
    let found = entries.filter { wanted.contains($0.id) }
    guard found.count < wanted.count else { return found }
    let known = Set(found.map(\.id))
    return found
      + wanted.filter { !known.contains($0) }.sorted().compactMap { desk.source.facility(formerly: $0) }
  }

  private mutating func labels(of entry: FacilityEntry, by standards: [String]) -> FieldLabels? {
    let key = ([entry.id] + standards).joined(separator: "\n")
    if let known = labels[key] { return known }
    guard let (form, facility) = codedForm(of: entry, by: standards) else { return nil }
    let shown = FieldLabels(layOutXLSForm(form, for: facility, in: library, language: language))
    labels[key] = shown
    return shown
  }

  /// Of the form that asks by the standards which a sheet names.
  mutating func ownTexts(onSheet table: TextTable) -> OwnTexts? {
    let standards = standards(onSheet: table).filter { library.standard($0) != nil }
    let id = facility(onSheet: table)
    guard let entry = entries(id.map { [$0] } ?? []).first else { return nil }
    let key = ([id ?? entry.id] + standards).joined(separator: "\n")
    if let known = ownTexts[key] { return known }
    guard let (form, facility) = codedForm(of: entry, by: standards, named: id) else { return nil }
    let own = OwnTexts(of: form, for: facility, measures: library.measures)
    ownTexts[key] = own
    return own
  }

  /// - Parameters:
  ///   - standards: by which it asks; none for all that the facility is held to.
  ///   - id: what the form calls the facility, where that is perhaps an id that it had before.
  private func codedForm(of entry: FacilityEntry, by standards: [String], named id: String? = nil) -> (
    CodedForm, Facility
  )? {
    let contents = desk.source.contents(of: entry, by: library, today: desk.today)
    guard let facility = contents.facility,
      let asked = try? library.standards(named: standards, orThoseOf: facility)
    else { return nil }
    let checklist = Checklist(for: facility, by: asked, in: library)
    let name = facility.formerly.first { $0 == id } ?? facility.id
    return (CodedForm(checklist, facility: name, measures: library.measures), facility)
  }
}

extension OwnTexts {
  /// In whichever language the workbook was made.
  fileprivate init(of form: CodedForm, for facility: Facility, measures: MeasureCatalogue) {
    let plans = PageLanguages.allCases.map {
      planFillInSheet(form, for: facility, on: nil, measures: measures, languages: $0)
    }
    self.init(form: form.number, edition: plans[0].edition)
    for plan in plans {
      for row in plan.rows {
        for (column, cell) in row.cells {
          switch cell {
          case .fixed(let words): add(plan.text(words), row: row.id, column)
          case .choice(let words): for word in words { add(word) }
          default: break
          }
        }
      }
      for words in plan.guidance.joined() + [FillInLayout.guidanceTitle] { add(plan.text(words)) }
    }
  }
}
