public import AuditComparison
public import AuditModel
internal import DataReading
public import InputProblems

/// The number of the reports in JSON that this program writes and reads, and all before it.
private let latestFormat: Int64 = 1

/// A report on a facility from the JSON as which it was issued.
///
/// - Parameter file: what the file is called in problems.
/// - Returns: nil where it is no such report, or one of a newer program; with a warning where it does not say what it was made from.
public func readIssuedReport(_ bytes: [UInt8], file: String) -> Reviewed<IssuedReport> {
  func refused(_ trouble: IssuedTrouble) -> Reviewed<IssuedReport> {
    Reviewed(nil, [Problem(.error, .importing(.issued(trouble)), file: file, place: .start)])
  }
  let json: JSONValue
  do throws(JSONError) {
    json = try readJSON(bytes)
  } catch {
    return Reviewed(nil, [error.problem(in: file)])
  }
  guard case .whole(let format)? = json["format"], let program = json["program"]?.string,
    program.hasPrefix("careaudit "), let report = json["report"]?.string
  else { return refused(.foreign) }
  guard format <= latestFormat else { return refused(.newer(program: program)) }
  guard report == "facility" else { return refused(.foreign) }
  let reader = IssuedReader(json: json)
  guard let issued = reader.report(by: program) else { return refused(.spoilt) }
  let warnings =
    issued.records == nil
    ? [Problem(.warning, .importing(.issued(.tellsNoRecords)), file: file, place: .start)] : []
  return Reviewed(issued, warnings)
}

private struct IssuedReader {
  let json: JSONValue

  func report(by program: String) -> IssuedReport? {
    guard let view = json["view"]?.string, let day = json["on"]?.string, CalendarDay(iso: day.utf8) != nil,
      let facility = json["facility"], case .object = facility, let standards = json["standards"]?.list
    else { return nil }
    var report = IssuedReport(program: program, view: view, day: day, facility: facility["id"]?.string)
    for one in standards {
      guard let standard = standard(one) else { return nil }
      report.standards.append(standard)
    }
    if let records = json["records"]?.list { report.records = records.compactMap { record($0) } }
    if let records = json["records"]?.list, records.count != report.records?.count { return nil }
    for one in json["plan"]?.list ?? [] {
      guard let step = step(one) else { return nil }
      report.plan.append(step)
    }
    report.rest = rest(standards)
    return report
  }

  private func record(_ json: JSONValue) -> IssuedReport.Record? {
    guard let name = json["record"]?.string, let corrected = json["corrected"]?.list else { return nil }
    var corrections: [Correction] = []
    for one in corrected {
      guard let date = one["date"]?.string.flatMap({ CalendarDay(iso: $0.utf8) }) else { return nil }
      corrections.append(
        Correction(
          on: date, why: one["why"]?.told ?? TextContent(), inside: InsideContent(one["inside"]?.told ?? TextContent())
        ))
    }
    return IssuedReport.Record(name: name, digest: json["digest"]?.string, corrected: corrections)
  }

  private func standard(_ json: JSONValue) -> IssuedReport.Standard? {
    guard let id = json["standard"]?.string, let edition = json["edition"]?.string,
      case .whole(let revision)? = json["revision"], case .whole(let unit)? = json["unit"], unit > 0,
      let digest = json["digest"]?.string, json.has("standing"), json.has("self_assessment")
    else { return nil }
    var audits: [IssuedReport.Audit?] = []
    for one in [json["standing"], json["self_assessment"]] {
      guard let one else {
        audits.append(nil)
        continue
      }
      guard let audit = audit(one, unit: unit) else { return nil }
      audits.append(audit)
    }
    return IssuedReport.Standard(
      id: id, title: json["title"]?.shown ?? TextContent(), version: edition + "." + String(revision), digest: digest,
      standing: audits[0], selfAssessment: audits[1])
  }

  private func audit(_ json: JSONValue, unit: Int64) -> IssuedReport.Audit? {
    guard let record = json["record"]?.string, let minimum = share(json["minimum"], unit: unit),
      let beyond = share(json["beyond"], unit: unit), let criteria = json["criteria"]?.list
    else { return nil }
    var answers: [IssuedReport.Answer] = []
    var seen: Set<String> = []
    for one in criteria {
      guard let id = one["id"]?.string, seen.insert(id).inserted, let parts = answerParts(one) else { return nil }
      answers.append(
        IssuedReport.Answer(criterion: id, requirement: one["requirement"]?.shown ?? TextContent(), parts: parts))
    }
    return IssuedReport.Audit(
      record: record, ratingLowest: json["rating_lowest"]?.string, ratingHighest: json["rating_highest"]?.string,
      minimum: minimum, beyond: beyond, answers: answers)
  }

  private func share(_ json: JSONValue?, unit: Int64) -> IssuedReport.Share? {
    guard let json, case .whole(let lowest)? = json["lowest"], case .whole(let highest)? = json["highest"],
      case .whole(let possible)? = json["possible"]
    else { return nil }
    return IssuedReport.Share(
      lowest: lowest, highest: highest, possible: possible, unit: unit, lowestText: json["share_lowest"]?.string,
      highestText: json["share_highest"]?.string)
  }

  private func answerParts(_ json: JSONValue) -> [IssuedReport.Answer.Part: TextContent]? {
    guard let answer = json["answer"]?.string, json.has("points") else { return nil }
    var parts: [IssuedReport.Answer.Part: TextContent] = [:]
    for part in IssuedReport.Answer.Part.allCases {
      switch part {
      case .answer: parts[part] = TextContent(answer)
      case .points:
        guard case .whole(let points)? = json["points"], case .whole(let possible)? = json["possible"] else { continue }
        parts[part] = TextContent(String(points) + "/" + String(possible))
      case .counted: parts[part] = json[part.word]?.shown
      case .reason, .note, .inside: parts[part] = json[part.word]?.told
      case .heard, .evidence:
        let words = (json[part.word]?.list ?? []).compactMap { $0.string }
        parts[part] = words.isEmpty ? nil : TextContent(words.joined(separator: ", "))
      }
    }
    return parts
  }

  private func step(_ json: JSONValue) -> IssuedReport.Step? {
    guard let standard = json["standard"]?.string, let criterion = json["criterion"]?.string,
      let action = json["action"]?.shown
    else { return nil }
    var parts: [IssuedReport.Step.Part: TextContent] = [:]
    for part in IssuedReport.Step.Part.allCases {
      switch part {
      case .cost: parts[part] = json["cost"].flatMap { cost($0) }
      case .state: parts[part] = json[part.word]?.shown
      case .by, .due, .note: parts[part] = json[part.word]?.told
      }
    }
    return IssuedReport.Step(standard: standard, criterion: criterion, action: action, parts: parts)
  }

  /// `US$ 5–40`
  private func cost(_ json: JSONValue) -> TextContent? {
    guard case .object(let members) = json else { return nil }
    let (low, high) = (json["low"]?.number, json["high"]?.number)
    guard let low, let high else {
      return TextContent(members.map { $0.name + " " + $0.value.line }.joined(separator: " "))
    }
    return TextContent("US$ " + (low == high ? low : low + "–" + high))
  }

  /// What is told beside answers, records and plan.
  private func rest(_ standards: [JSONValue]) -> [(name: String, told: String)] {
    let known = ["facility", "not_audited", "left_out", "money", "services", "residents", "kept_inside"]
    let names = ["date", "kind", "record", "by", "arrived", "left", "led_by", "sampled", "visit_note"]
    let visits = standards.flatMap { standard in
      ((standard["visits"]?.list ?? []) + [standard["self_assessment"]].compactMap { $0 }).map { visit in
        JSONValue.object(names.map { JSONMember(name: $0, value: visit[$0] ?? .null) })
      }
    }
    return known.filter { json.has($0) }.map { name -> (name: String, told: String) in
      let line = (json[name] ?? .null).line
      // The questions of the questionnaire; all else of people's is as they wrote it.
      return (name, name == "residents" ? inLatinDigits(line) : line)
    } + [("visits", JSONValue.list(visits).line)]
  }
}

private func inLatinDigits(_ text: String) -> String { String(decoding: latinDigits(text.utf8), as: UTF8.self) }

extension JSONValue {
  fileprivate var list: [JSONValue]? { if case .list(let items) = self { items } else { nil } }

  /// Whether there is a member of the name, be it null.
  fileprivate func has(_ name: String) -> Bool { members.contains { $0.name == name } }

  /// A text in one language, or in both; nil where there is none.
  fileprivate var told: TextContent? {
    if let string { return TextContent(string) }
    guard case .object = self else { return nil }
    return TextContent(self["en"]?.string ?? "", khmer: self["km"]?.string ?? "")
  }

  /// A text of a standard or of the program as readers are shown it: earlier programs left the digits of its file in it. What people
  /// wrote is `told`.
  fileprivate var shown: TextContent? {
    told.map { TextContent(inLatinDigits($0.text), khmer: inLatinDigits($0.khmer)) }
  }

  fileprivate var number: String? {
    switch self {
    case .whole(let number): String(number)
    case .real(let number): "\(number)"
    case .text(let text): text
    default: nil
    }
  }

  /// All of it on one line: the same where two values are.
  fileprivate var line: String {
    switch self {
    case .null: "null"
    case .flag(let isSet): isSet ? "true" : "false"
    case .whole(let number): String(number)
    case .real(let number): "\(number)"
    case .text(let text): "\"" + text + "\""
    case .list(let items): "[" + items.map { $0.line }.joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { "\"" + $0.name + "\":" + $0.value.line }.joined(separator: ",") + "}"
    }
  }
}
