internal import AuditComparison
internal import AuditData
internal import AuditDesk
internal import AuditModel
internal import AuditReports
internal import AuditScoring
internal import AuditWording
internal import AuditWorkbooks

extension Syntax {
  static let compare = CommandSyntax(
    name: "compare", operands: "[PATH…]", fewestOperands: 0, mostOperands: nil,
    options: page + [
      members, against, rescore,
      OptionSyntax(name: "--by", value: .oneOf(GroupingKey.words), help: Words.Help.optionBy),
      OptionSyntax(name: "--since", value: .required("DATE"), help: Words.Help.optionSince),
      until,
      OptionSyntax(name: "--where", value: .required("KEY=VALUE"), mayRepeat: true, help: Words.Help.optionWhere),
      OptionSyntax(name: "--share", value: .oneOf(SharingView.words), help: Words.Help.compareOptionShare),
      OptionSyntax(name: "--key", value: .required("FILE"), help: Words.Help.optionKey),
      OptionSyntax(name: "--publish", value: .required("FOLDER"), help: Words.Help.optionPublish),
      OptionSyntax(name: "--ledger", value: .required("FILE"), help: Words.Help.optionLedger),
      OptionSyntax(name: "--dry-run", value: .none, help: Words.Help.optionPublishDryRun),
      OptionSyntax(name: "--agreement", value: .none, help: Words.Help.optionAgreement),
      OptionSyntax(name: "--charts", value: .required("FOLDER"), help: Words.Help.optionCharts),
      OptionSyntax(name: "--mends", value: .none, help: Words.Help.optionMends),
      .format(OutputFormat.ofComparisons, Words.Help.comparisonFormat),
      .output(OutputFormat.ofComparisons),
    ],
    formats: OutputFormat.ofComparisons,
    summary: Words.Help.compareSummary,
    details: Words.Help.compareDetails,
    example: "careaudit compare Audits --by operator --on 2026-11-23")
}

extension Session {
  /// `careaudit compare`
  func compare() throws(ArgumentError) -> Int32 {
    let library = desk.library()
    let request = try comparisonRequest(library.value.provinces)
    _ = try asking { () throws(AskError) in try library.value.standards(named: request.standards) }
    if arguments.has("--charts") { try demandChartsAlone() }
    if arguments.has("--mends") { return try compareMending(request, library) }
    if arguments.has("--agreement") { return try compareInspectors(request, library) }
    guard let pseudonyms = pseudonyms(for: request.view) else { return 2 }
    if isPublishing { return try publish(request, library, pseudonyms) }
    let records: KeptRows?
    do throws(WorkbookError) {
      records = format == .xlsx && request.view == .ministry ? try KeptRows() : nil
    } catch {
      complain(error.wording, about: arguments.value("--output"))
      return 2
    }
    var failure: WorkbookError?
    let (today, languages) = (today, pageLanguages)
    let report: @Sendable (ReportMaterial) -> KeptRows.Drawn = { material in
      // What is kept inside is of one place and one visit: it has no part in what lays all places side by side.
      let report = FacilityReport(
        material, view: .ministry, on: today, program: programVersion, problems: [], for: .others)
      return KeptRows.Drawn(recordTables(report), in: languages)
    }
    let compared = desk.compare(
      arguments.operands, asked: request, by: library, pseudonym: { pseudonyms.name($0) },
      report: records == nil ? nil : report,
      take: { drawn in
        do throws(WorkbookError) { try records?.add(drawn) } catch { failure = error }
      })
    complain(compared.problems)
    complain(alike: compared.alike)
    let comparison = compared.comparison
    if comparison.remarks.contains(.nothingToCompare) {
      complain(ComparisonRemark.nothingToCompare.sentence)
      return 2
    }
    if let failure {
      complain(failure.wording, about: arguments.value("--output"))
      return 2
    }
    if let folder = arguments.value("--charts"), !draw(comparison, in: folder) { return 2 }
    if !arguments.has("--charts") || arguments.has("--output") || arguments.has("--format") {
      guard give(.comparison(comparison, records)) else { return 2 }
    }
    return status(hasErrors: compared.problems.hasErrors, allMeet: compared.allMeet)
  }

  /// Says of ids that are perhaps of one place what that does to every figure.
  func complain(alike: [(one: String, other: String)]) {
    for pair in alike { complain(ComparisonRemark.perhapsOnePlace(pair.one, pair.other).sentence) }
  }

  /// - Parameter provinces: by which those that are named are known.
  func comparisonRequest(_ provinces: ProvinceList) throws(ArgumentError) -> ComparisonRequest {
    var request = ComparisonRequest()
    if let word = arguments.value("--share") { request.view = SharingView(word: word)! }
    if let word = arguments.value("--by") { request.grouping = GroupingKey(word: word)! }
    (request.since, request.until) = try days()
    request.standards = arguments.values("--against")
    request.isRescored = arguments.has("--rescore")
    request.filters = try facilityFilters(provinces)
    return request
  }

  /// What `--since` and `--until` say.
  func days() throws(ArgumentError) -> (since: CalendarDay?, until: CalendarDay?) {
    let (since, until) = (try arguments.day("--since"), try arguments.day("--until"))
    if let since, let until, until < since { throw .endsBeforeBeginning(since.iso, until.iso) }
    return (since, until)
  }

  /// What `--where` asks for; says where a province is not in the list.
  func facilityFilters(_ provinces: ProvinceList) throws(ArgumentError) -> [FacilityFilter] {
    var filters: [FacilityFilter] = []
    for text in arguments.values("--where") {
      let filter = try FacilityFilter(argument: text, provinces)
      if case .province(let province) = filter, province.code == nil, !provinces.isEmpty {
        let written = province.word
        complain(PlaceWording.noSuchProvince(written, nearest: provinces.nearest(to: written)))
      }
      filters.append(filter)
    }
    return filters
  }
}

extension FacilityFilter {
  private static let keys = ["care", "province", "operator", "residents", "serves", "location"]

  /// From `care=shelter`.
  init(argument text: String, _ provinces: ProvinceList) throws(ArgumentError) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    let key = parts.first ?? ""
    guard parts.count == 2, FacilityFilter.keys.contains(key) else {
      let known = FacilityFilter.keys.map { $0 + "=…" }
      throw .badValue(
        "--where", text, known: known, nearest: nearestWord(to: key, among: FacilityFilter.keys).map { $0 + "=…" })
    }
    switch key {
    case "care": self = .care(try FacilityFilter.word(parts[1]))
    case "operator": self = .operatedBy(try FacilityFilter.word(parts[1]))
    case "residents": self = .residents(try FacilityFilter.word(parts[1]))
    case "serves": self = .serves(try FacilityFilter.word(parts[1]))
    case "location": self = .location(try FacilityFilter.word(parts[1]))
    default: self = .province(provinces.named(InvisibleSigns.trimmed(parts[1])))
    }
  }

  private static func word<Word: Vocabulary>(_ text: String) throws(ArgumentError) -> Word {
    if let word = Word(word: text) { return word }
    throw .badValue("--where", text, known: Word.words, nearest: nearestWord(to: text, among: Word.words))
  }
}
