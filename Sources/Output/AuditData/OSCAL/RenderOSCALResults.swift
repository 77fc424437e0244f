internal import AuditChecking
internal import AuditDesk
internal import AuditModel
public import AuditReports
internal import AuditScoring
internal import AuditWording
internal import ContentCoding
internal import StandardDrafting

/// What was found at a facility as assessment results of OSCAL (JSON): a result a standard, an observation a criterion that was looked
/// at, and a finding where it is rated. It tells what the view of the report tells, and no more.
public func renderOSCALResults(_ report: FacilityReport) -> String {
  let seed = contentDigest(Array(renderReportJSON(report).utf8)) + "/assessment-results"
  return OSCALWriter.document("assessment-results", seed: seed) { ResultsOfFacility(report: report).write(&$0) }
}

private struct ResultsOfFacility {
  let report: FacilityReport

  func write(_ writer: inout OSCALWriter) {
    writer.json.member("uuid", writer.uuid(""))
    writer.metadata(
      title: report.title[.english], version: report.day.iso, on: report.day, program: report.program,
      properties: properties)
    writer.object("import-ap") { writer in
      writer.json.member("href", "#" + writer.uuid("plan"))
      writer.json.member(
        "remarks", "No assessment plan of OSCAL was made: the standard says what is looked at, and how.")
    }
    let parts = report.parts
    if parts.isEmpty {
      writer.list("results", [report.day]) { writer, day in writeNothing(day, &writer) }
    } else {
      writer.list("results", parts) { writer, part in write(part, &writer) }
    }
    writer.object("back-matter") { writer in
      writer.list("resources", [Standard?.none] + parts.map(\.standard)) { writer, standard in
        write(resource: standard, &writer)
      }
    }
  }

  private var properties: [OSCALProperty] {
    var properties: [OSCALProperty] = [OSCALProperty("view", report.view.word)]
    if let id = report.id { properties.append(OSCALProperty("facility", id)) }
    if let name = report.name { properties.append(OSCALProperty("facility-name", name[.english])) }
    if let province = report.province { properties.append(OSCALProperty("province", province.word)) }
    properties.append(OSCALProperty("care", report.care.word))
    properties.append(OSCALProperty("operator", report.operatedBy.word))
    properties += report.residents.map { OSCALProperty("residents", $0.word) }
    properties.append(OSCALProperty("location", report.location.word))
    if report.isExample { properties.append(OSCALProperty("example", "true")) }
    properties += report.notAudited.map { OSCALProperty("not-audited", $0) }
    properties += report.leftOut.map { OSCALProperty("record-left-out", $0) }
    return properties
  }

  private func write(resource standard: Standard?, _ writer: inout OSCALWriter) {
    guard let standard else {
      writer.json.member("uuid", writer.uuid("plan"))
      writer.json.member("title", "No assessment plan of OSCAL")
      return
    }
    writer.json.member("uuid", writer.uuid("standard/" + standard.id))
    writer.member("title", line: standard.description.title?.text(in: .english) ?? standard.id)
    writer.properties([
      OSCALProperty(OSCALName.standard, standard.id), OSCALProperty("version", standard.identity.version),
      OSCALProperty(OSCALName.digest, standard.identity.digest),
    ])
  }

  /// Where no record can be told of: OSCAL wants a result all the same.
  private func writeNothing(_ day: CalendarDay, _ writer: inout OSCALWriter) {
    writer.json.member("uuid", writer.uuid("nothing"))
    writer.json.member("title", "Nothing was assessed")
    writer.json.member("description", (report.noRecord ?? Words.Report.leftOut)[.english])
    writer.json.member("start", OSCALWriter.moment(day))
    writer.object("reviewed-controls") { writer in
      writer.list("control-selections", [day]) { writer, _ in
        writer.json.member("description", "None.")
      }
    }
  }

  // MARK: A standard

  private func write(_ part: FacilityReport.Part, _ writer: inout OSCALWriter) {
    let sheet = part.main.sheet
    let standard = part.standard
    writer.json.member("uuid", writer.uuid("result/" + standard.id))
    writer.member("title", line: part.title[.english])
    writer.json.member(
      "description", part.warning?[.english] ?? sheet.ratingSentence[.english])
    writer.json.member("start", OSCALWriter.moment(sheet.date))
    writer.properties(properties(of: part))
    writer.list("links", [standard.id]) { writer, id in
      writer.json.member("href", "#" + writer.uuid("standard/" + id))
      writer.json.member("rel", "catalog")
    }
    let findings = part.standard.criteria.indices.map { report.finding($0, in: part.main) }
    let applying = findings.filter { $0.outcome.state != .doesNotApply }
    writer.object("reviewed-controls") { writer in
      writer.list("control-selections", [applying]) { writer, findings in
        if findings.isEmpty { writer.json.member("description", "None applies.") }
        writer.list("include-controls", findings) { writer, finding in
          writer.json.member("control-id", OSCALWriter.token(finding.criterion.id))
        }
      }
    }
    writer.list("observations", applying) { writer, finding in write(observation: finding, &writer) }
    writer.list("findings", applying.filter { $0.outcome.state == .rated }) { writer, finding in
      write(finding: finding, &writer)
    }
  }

  private func properties(of part: FacilityReport.Part) -> [OSCALProperty] {
    let sheet = part.main.sheet
    let ratings = sheet.standard.ratings
    var properties = [
      OSCALProperty(OSCALName.standard, sheet.standard.id), OSCALProperty("version", sheet.standard.identity.version),
      OSCALProperty("visit-kind", sheet.kind.word), OSCALProperty("points-unit", String(sheet.standard.scale.unit)),
    ]
    if let tailoring = sheet.standard.tailoring { properties.append(OSCALProperty("tailoring", tailoring.id)) }
    if let rating = sheet.rating {
      properties.append(OSCALProperty("rating-lowest", ratings[rating.lowest].id))
      properties.append(OSCALProperty("rating-highest", ratings[rating.highest].id))
    }
    for (name, tally) in [("minimum", sheet.minimum), ("beyond", sheet.beyond)] {
      properties.append(OSCALProperty(name + "-lowest", String(tally.lowest)))
      properties.append(OSCALProperty(name + "-highest", String(tally.highest)))
      properties.append(OSCALProperty(name + "-possible", String(tally.possible)))
    }
    if let team = part.team { properties.append(OSCALProperty("team", team)) }
    return properties
  }

  private func uuid(_ kind: String, _ finding: Finding, _ writer: OSCALWriter) -> String {
    writer.uuid(kind + "/" + finding.standard.id + "/" + finding.criterion.id)
  }

  private func write(observation finding: Finding, _ writer: inout OSCALWriter) {
    writer.json.member("uuid", uuid("observation", finding, writer))
    writer.member("title", line: finding.criterion.name[.english])
    writer.json.member("description", finding.criterion.requirement?[.english] ?? finding.criterion.id)
    writer.properties(properties(of: finding))
    writer.json.key("methods")
    writer.json.array { list in for method in Self.methods(of: finding.criterion) { list.value(method) } }
    writer.json.member("collected", OSCALWriter.moment(finding.source.record.date))
    let said = finding.said.map { label, what in label[.english] + ": " + Self.text(what) }
    writer.member("remarks", prose: said.joined(separator: "\n"))
  }

  private static func text(_ said: Finding.Said) -> String {
    switch said {
    case .words(let words): words[.english]
    case .quoted(let text): text.text
    case .list(let list): list.map { $0[.english] }.joined(separator: ", ")
    case .files(let files): files.joined(separator: ", ")
    }
  }

  private func properties(of finding: Finding) -> [OSCALProperty] {
    var properties = [
      OSCALProperty("control-id", OSCALWriter.token(finding.criterion.id)),
      OSCALProperty(OSCALName.level, finding.criterion.level.word),
      OSCALProperty("answer", finding.outcome.word(on: finding.standard.scale)),
      OSCALProperty("answered-by", finding.outcome.by.word),
    ]
    if let reason = finding.openReason { properties.append(OSCALProperty("why-open", reason[.english])) }
    properties += finding.heard.map { OSCALProperty("heard", $0.word) }
    return properties
  }

  /// How OSCAL names what was done to verify it.
  private static func methods(of criterion: Criterion) -> [String] {
    var methods: [String] = []
    for way in criterion.verify {
      let method =
        switch way {
        case .document: "EXAMINE"
        case .observation: "TEST"
        case .resident, .staff, .thirdParty: "INTERVIEW"
        }
      if !methods.contains(method) { methods.append(method) }
    }
    return methods.isEmpty ? ["UNKNOWN"] : methods
  }

  private func write(finding: Finding, _ writer: inout OSCALWriter) {
    let isMet = finding.outcome.rating == finding.standard.scale.best
    writer.json.member("uuid", uuid("finding", finding, writer))
    writer.member("title", line: finding.criterion.name[.english] + ": " + finding.result[.english])
    writer.json.member("description", finding.criterion.requirement?[.english] ?? finding.criterion.id)
    writer.object("target") { writer in
      writer.json.member("type", "statement-id")
      writer.json.member("target-id", OSCALWriter.token(finding.criterion.id) + "_smt")
      writer.object("status") { writer in
        writer.json.member("state", isMet ? "satisfied" : "not-satisfied")
        if !isMet {
          writer.json.member("reason", finding.outcome.rating == finding.standard.scale.last ? "fail" : "other")
        }
        writer.member("remarks", prose: finding.result[.english])
      }
    }
    writer.list("related-observations", [finding]) { writer, finding in
      writer.json.member("observation-uuid", uuid("observation", finding, writer))
    }
  }
}
