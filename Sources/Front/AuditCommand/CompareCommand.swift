internal import AuditComparison
internal import AuditData
internal import AuditDesk
internal import AuditModel
internal import AuditReports
internal import AuditScoring
internal import AuditWording

extension Syntax {
  static let compare = CommandSyntax(
    name: "compare", operands: "[PATH…]", fewestOperands: 0, mostOperands: nil,
    options: page + [
      against, rescore,
      OptionSyntax(
        name: "--by", value: .oneOf(GroupingKey.words),
        help: Sentence("put facilities into groups by this (default care)", "ចាត់ក្រុមគ្រឹះស្ថានតាមនេះ (លំនាំដើម care)")),
      OptionSyntax(
        name: "--since", value: .required("DATE"),
        help: Sentence(
          "leave out what was not visited since then, and measure change from that day",
          "មិនយកអ្វីដែលមិនបានចុះពិនិត្យចាប់ពីថ្ងៃនោះ ហើយវាស់ការផ្លាស់ប្តូរពីថ្ងៃនោះ")),
      OptionSyntax(
        name: "--where", value: .required("KEY=VALUE"), mayRepeat: true,
        help: Sentence(
          "only facilities whose care, province, operator, residents or serves is so; may be given again",
          "តែគ្រឹះស្ថានដែល care, province, operator, residents ឬ serves ដូច្នេះ អាចប្រើច្រើនដង")),
      OptionSyntax(
        name: "--share", value: .oneOf(SharingView.words),
        help: Sentence(
          "who may see it, and so what it holds (default coalition)", "អ្នកណាអាចមើលបាន ដូច្នេះមានអ្វីខ្លះ (លំនាំដើម coalition)")),
      OptionSyntax(
        name: "--key", value: .required("FILE"),
        help: Sentence(
          "make pseudonyms with this secret, the same from run to run; 32 random bytes or more",
          "បង្កើតឈ្មោះសម្ងាត់ដោយសោនេះ ដដែលរាល់ពេល; យ៉ាងតិច 32 បៃចៃដន្យ")),
      OptionSyntax(
        name: "--agreement", value: .none,
        help: Sentence(
          "compare two records of one visit, by two inspectors", "ប្រៀបធៀបកំណត់ត្រាពីរនៃការចុះពិនិត្យតែមួយ ដោយអធិការពីរនាក់")),
      .format(
        OutputFormat.ofComparisons,
        Sentence(
          "text, html, json or csv (default text, or as the name of FILE ends)",
          "text, html, json ឬ csv (លំនាំដើម text ឬតាមចុងឈ្មោះឯកសារ)")),
      .output(OutputFormat.ofComparisons),
    ],
    formats: OutputFormat.ofComparisons,
    summary: Sentence(
      "facilities side by side, without exposing anyone", "គ្រឹះស្ថានទល់មុខគ្នា ដោយមិនបង្ហាញអត្តសញ្ញាណនរណា"),
    details: Sentence(
      "Compares the facilities at or below each PATH (by default Audits), each standard by itself: sections with their "
        + "ranges, possible ranks, what fails most and where, change over time, self-assessment beside inspection, and which "
        + "services are missing for whom. The coalition view, which is the default, shows no names and nothing of a "
        + "confidential place by itself; the public view shows groups alone; the ministry view shows everything.",
      "ប្រៀបធៀបគ្រឹះស្ថានក្នុង PATH (លំនាំដើម Audits) ស្តង់ដារនីមួយៗដាច់ដោយឡែក៖ ផ្នែកជាមួយចន្លោះ លំដាប់ដែលអាចមាន "
        + "អ្វីដែលមិនបំពេញញឹកញាប់ និងនៅទីណា ការផ្លាស់ប្តូរតាមពេល ការវាយតម្លៃខ្លួនឯងទល់នឹងអធិការកិច្ច និងសេវាណាខ្វះសម្រាប់អ្នកណា។ "
        + "ទិដ្ឋភាព coalition ជាលំនាំដើម មិនបង្ហាញឈ្មោះ ឬអ្វីពីកន្លែងសម្ងាត់ដាច់ដោយឡែកទេ; public បង្ហាញតែក្រុម; ministry បង្ហាញអ្វីៗទាំងអស់។"),
    example: "careaudit compare Audits --by operator --on 2026-11-23")
}

extension Session {
  /// `careaudit compare`
  func compare() throws(ArgumentError) -> Int32 {
    let request = try comparisonRequest()
    let library = desk.library()
    _ = try asking { () throws(AskError) in try library.value.standards(named: request.standards) }
    if arguments.has("--agreement") { return try compareInspectors(request, library) }
    guard let pseudonyms = pseudonyms(for: request.view) else { return 2 }
    var records = RecordTables()
    let holdsRecords = format == .xlsx && request.view == .ministry
    let today = today
    let report: @Sendable (ReportMaterial) -> FacilityReport = { material in
      FacilityReport(material, view: .ministry, on: today, program: programVersion, problems: [])
    }
    let compared = desk.compare(
      arguments.operands, asked: request, by: library, pseudonym: { pseudonyms.name($0) },
      report: holdsRecords ? report : nil, take: { records.add($0) })
    complain(compared.problems)
    let comparison = compared.comparison
    if comparison.remarks.contains(.nothingToCompare) {
      complain(ComparisonRemark.nothingToCompare.sentence)
      return 2
    }
    guard give(.comparison(comparison, records)) else { return 2 }
    return status(hasErrors: compared.problems.hasErrors, allMeet: compared.allMeet)
  }

  func comparisonRequest() throws(ArgumentError) -> ComparisonRequest {
    var request = ComparisonRequest()
    if let word = arguments.value("--share") { request.view = SharingView(word: word)! }
    if let word = arguments.value("--by") { request.grouping = GroupingKey(word: word)! }
    if let day = try arguments.day("--since") { request.since = day }
    request.standards = arguments.values("--against")
    request.isRescored = arguments.has("--rescore")
    for text in arguments.values("--where") { request.filters.append(try FacilityFilter(argument: text)) }
    return request
  }
}

extension FacilityFilter {
  private static let keys = ["care", "province", "operator", "residents", "serves", "location"]

  /// From `care=shelter`.
  init(argument text: String) throws(ArgumentError) {
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
    default: self = .province(parts[1])
    }
  }

  private static func word<Word: Vocabulary>(_ text: String) throws(ArgumentError) -> Word {
    if let word = Word(word: text) { return word }
    throw .badValue("--where", text, known: Word.words, nearest: nearestWord(to: text, among: Word.words))
  }
}
