internal import AccountKeeping
internal import AuditComparison
internal import AuditData
internal import AuditDesk
internal import AuditModel
internal import AuditRegistry
internal import AuditReports
internal import AuditScoring
internal import AuditWording
internal import HTTPServing

// What programs are given: what commands give, to whom the table of rights lets it.

extension RegistryService {
  private static let language = APIDescription.Parameter(name: "language", summary: "`en` or `km`; English otherwise")

  static let apiRoutes = [
    Route(
      api: .get, "openapi.json", for: .enter,
      APIDescription(id: "describe", summary: "This description", answer: APIDescription.json)
    ) { $0.service.apiAnswer(openAPI(program: $0.service.program)) },
    Route(
      api: .get, "facilities", for: .seeDue,
      APIDescription(
        id: "listFacilities", summary: "The facilities that the account reaches", answer: APIDescription.json,
        schema: """
          {"type": "object", "required": ["facilities"], "properties": {"facilities": {"type": "array", "items": \
          {"type": "object", "required": ["id", "location"], "properties": {"id": {"type": "string"}, \
          "location": {"enum": ["open", "confidential"]}, "province": {"type": "string"}}}}}}
          """)
    ) { $0.apiFacilities() },
    Route(
      api: .get, "due", for: .seeDue,
      APIDescription(
        id: "listDue", summary: "What is due, as `careaudit due --format json`", answer: APIDescription.json,
        query: [language])
    ) { $0.apiDue() },
    Route(
      api: .get, "score", for: .seeDue,
      APIDescription(
        id: "score", summary: "Scores of the standings, as `careaudit score --format json`",
        answer: APIDescription.json, query: [language])
    ) { $0.apiScore() },
    Route(
      api: .get, "data", for: .seeInside,
      APIDescription(
        id: "data", summary: "All records as tidy rows, as `careaudit data --share ministry --format jsonl`",
        answer: "application/x-ndjson")
    ) { $0.apiData() },
    Route(
      api: .get, "country", for: .seeCountry,
      APIDescription(
        id: "compare", summary: "All facilities side by side, as `careaudit compare --share ministry --format json`",
        answer: APIDescription.json)
    ) { $0.apiCountry() },
    Route(
      api: .get, ofFacility: "score", for: .seeFacility,
      APIDescription(
        id: "scoreOfFacility", summary: "Scores of a facility’s standings", answer: APIDescription.json,
        places: ["facility"], query: [language])
    ) { $0.pass.apiScore(of: [$0.entry]) },
    Route(
      api: .get, ofFacility: "plan", for: .seeFacility,
      APIDescription(
        id: "planOfFacility", summary: "Its plan, as `careaudit plan --format json`", answer: APIDescription.json,
        places: ["facility"], query: [language])
    ) { $0.apiPlan() },
    Route(
      api: .get, ofFacility: "report", for: .seeFacility,
      APIDescription(
        id: "reportOfFacility", summary: "Its report without what is kept inside, as `careaudit report --format json`",
        answer: APIDescription.json, places: ["facility"], query: [language])
    ) { $0.apiReport() },
    Route(
      api: .get, ofFacility: "records", for: .seeFacility,
      APIDescription(
        id: "listRecords", summary: "Its records that stand", answer: APIDescription.json,
        schema: """
          {"type": "object", "required": ["records"], "properties": {"records": {"type": "array", "items": \
          {"type": "object", "required": ["name", "entry", "arrived", "account", "digest"], "properties": \
          {"name": {"type": "string"}, "entry": {"type": "integer"}, "arrived": {"type": "string"}, \
          "account": {"type": "string"}, "digest": {"type": "string"}}}}}}
          """, places: ["facility"])
    ) { $0.apiRecords() },
    Route(
      api: .get, ofFacility: "records/*", for: .seeInside,
      APIDescription(
        id: "record", summary: "A record, byte for byte", answer: "application/yaml", places: ["facility", "record"])
    ) { $0.apiRecord() },
    Route(
      api: .post, ofFacility: "records", for: .bring,
      APIDescription(
        id: "bring",
        summary:
          "Brings visits: a record, an export of the form, a workbook that was filled in, or what KoboToolbox or "
          + "ODK gives out, as `careaudit import`. The same sent twice is one.",
        answer: APIDescription.json,
        schema: """
          {"type": "object", "required": ["outcome", "receipts", "told"], "properties": {"outcome": {"enum": \
          ["received", "known", "waits", "refused"]}, "receipts": {"type": "array", "items": {"type": "integer"}}, \
          "waiting": {"type": "integer"}, "told": {"type": "string"}}}
          """,
        places: ["facility"],
        query: [
          APIDescription.Parameter(
            name: "name", summary: "What the file is called; how it ends tells what it is", isRequired: true),
          APIDescription.Parameter(name: "why", summary: "Why it corrects what is kept; only where it does"), language,
        ], sent: "application/octet-stream"), bodyLimit: 33 << 20
    ) { $0.apiBring() },
    Route(
      api: .get, ofFacility: "receipts/*", for: .takeReceipt,
      APIDescription(
        id: "receipt", summary: "The receipt of an entry", answer: "text/plain", places: ["facility", "entry"])
    ) { $0.receipt() },
  ]

  // MARK: Answers

  func apiAnswer(_ text: String, _ status: Int = 200, type: String = APIDescription.json) -> HTTPAnswer {
    secured(
      HTTPAnswer(
        status, headers: [("Content-Type", type)] + RegistryService.guarded("default-src 'none'"),
        body: Array(text.utf8)))
  }

  /// A long one.
  func apiAnswer(_ spool: HTTPSpool, type: String) -> HTTPAnswer {
    secured(
      HTTPAnswer(
        200, headers: [("Content-Type", type)] + RegistryService.guarded("default-src 'none'"), spool: spool))
  }

  /// Why nothing was done, as RFC 9457 tells it.
  func apiProblem(_ status: Int, _ title: String) -> HTTPAnswer {
    var writer = JSONWriter()
    writer.object { object in
      object.member("title", title)
      object.member("status", status)
    }
    return apiAnswer(writer.taken() + "\n", status, type: "application/problem+json")
  }

  /// What is not there and what is not for whoever asks look the same.
  func apiTurnAway(_ visitor: Visitor) -> HTTPAnswer {
    guard visitor.account == nil else { return apiProblem(404, "There is nothing here for this account.") }
    var answer = apiProblem(401, "A token of an account is needed: Authorization: Bearer TOKEN.")
    answer.headers.append(("WWW-Authenticate", "Bearer"))
    return answer
  }

  var apiFailure: HTTPAnswer { apiProblem(503, "This was not done; nothing was changed. Try again.") }
}

extension Pass {
  fileprivate func apiFacilities() -> HTTPAnswer {
    guard let kept = try? service.store.kept() else { return failure }
    let reached = reachedEntries(kept)
    guard noteReading(of: reached, kept, at: "api/facilities") else { return failure }
    var writer = JSONWriter()
    writer.object { object in
      object.key("facilities")
      object.array { list in
        for facility in reached.compactMap({ kept.facilities[$0.id] }) {
          list.object { one in
            one.member("id", facility.id)
            one.member("location", facility.location.word)
            if let province = facility.province { one.member("province", province.word) }
          }
        }
      }
    }
    return service.apiAnswer(writer.taken() + "\n")
  }

  fileprivate func apiDue() -> HTTPAnswer {
    guard let list = reachedDueList(at: "api/due"), let today = (try? service.store.kept())?.today else {
      return failure
    }
    return service.apiAnswer(renderDueJSON(list.reports, program: service.program, on: today.iso, problems: []))
  }

  fileprivate func apiScore() -> HTTPAnswer {
    guard let kept = try? service.store.kept() else { return failure }
    let reached = reachedEntries(kept)
    guard noteReading(of: reached, kept, at: "api/score") else { return failure }
    return apiScore(of: reached)
  }

  /// - Parameter entries: of facilities whose reading is in the log.
  fileprivate func apiScore(of entries: [FacilityEntry]) -> HTTPAnswer {
    guard let kept = try? service.store.kept() else { return failure }
    let desk = kept.desk(for: account?.name ?? "")
    var json = ScoresJSON(program: service.program)
    var text = json.opening()
    var notAudited: [(facility: String, standard: String)] = []
    var problems: [ProblemSentence] = []
    // Without a name all would be meant.
    if !entries.isEmpty {
      let audited = desk.audit(entries.map(\.key)) { audit in
        (audit.notAudited.map { (facility: audit.facility.id, standard: $0) }, audit.latest)
      } take: { (further: [(facility: String, standard: String)], audits: [ScoredAudit]) in
        notAudited += further
        text += json.audits(audits)
      }
      problems = audited.problems.map { ProblemSentence($0, in: language) }
    }
    return service.apiAnswer(text + json.closing(notAudited: notAudited, problems: problems))
  }

  fileprivate func apiData() -> HTTPAnswer {
    guard let kept = try? service.store.kept() else { return failure }
    let reached = reachedEntries(kept)
    guard noteReading(of: reached, kept, at: "api/data") else { return failure }
    do throws(HTTPSpool.Failure) {
      return service.apiAnswer(try tidyRows(of: reached, kept), type: "application/x-ndjson")
    } catch {
      return failure
    }
  }

  /// All their records as tidy rows, of which only those of one facility are in memory at a time.
  private func tidyRows(of reached: [FacilityEntry], _ kept: KeptState) throws(HTTPSpool.Failure) -> HTTPSpool {
    let spool = try service.store.spool()
    let (library, today, program) = (kept.library, kept.today, service.program)
    var request = RecordsRequest()
    request.view = .ministry
    var gathering = TidyGathering(in: .ministry, measures: library.value.measures)
    let tables = gathering.tables
    try spool.append(tidyJSONHeading(TidyAbout(view: .ministry, on: today, program: program, hasTags: false)))
    func add(_ rows: [[TidyRow]]) throws(HTTPSpool.Failure) {
      for (table, rows) in zip(tables, rows) where !rows.isEmpty { try spool.append(tidyJSONLines(rows, of: table)) }
    }
    try add(gathering.add(library.value.standards))
    var trouble: HTTPSpool.Failure?
    if !reached.isEmpty {
      _ = kept.desk(for: account?.name ?? "").gatherRecords(reached.map(\.key), asked: request, by: library) {
        material in
        let records = TidyRecords(
          material, view: .ministry, everyVisit: true, pseudonym: nil, on: today, program: program)
        return TidyFacility(records, tables: tables)
      } take: { facility in
        guard trouble == nil else { return }
        do throws(HTTPSpool.Failure) { try add(gathering.add(facility)) } catch { trouble = error }
      }
    }
    if let trouble { throw trouble }
    gathering.finish { rows, _ in
      guard trouble == nil else { return }
      do throws(HTTPSpool.Failure) { try add(rows) } catch { trouble = error }
    }
    if let trouble { throw trouble }
    for (table, rows) in gathering.codebook { try spool.append(tidyJSONLines(rows, of: table)) }
    return spool
  }

  fileprivate func apiCountry() -> HTTPAnswer {
    guard let kept = try? service.store.kept() else { return failure }
    guard noteReading(of: kept.entries, kept, at: "api/country") else { return failure }
    var request = ComparisonRequest()
    request.view = .ministry
    let report: (@Sendable (ReportMaterial) -> Int)? = nil
    let compared = kept.desk(for: account?.name ?? "").compare(
      [], asked: request, by: kept.library, pseudonym: { _ in nil }, report: report, take: { _ in })
    return service.apiAnswer(comparisonJSON(compared.comparison, on: kept.today, program: service.program))
  }
}

extension FacilityPass {
  private var service: RegistryService { pass.service }

  fileprivate func apiPlan() -> HTTPAnswer {
    guard let material = planMaterial() else { return pass.failure }
    return service.apiAnswer(renderPlanJSON(planReport(material), program: service.program, problems: []))
  }

  fileprivate func apiReport() -> HTTPAnswer {
    guard let reviewed = try? desk.reportMaterial(of: entry.key), let material = reviewed.value else {
      return pass.failure
    }
    let report = FacilityReport(
      material, view: .own, on: desk.today, program: service.program, problems: reviewed.problems)
    return service.apiAnswer(renderReportJSON(report))
  }

  /// The records that stand, in the order in which they came.
  private func standingRecords() -> [RegistryEntry]? {
    let folder = entry.key
    let found = try? service.store.reading { registry throws(RegistryError) in
      (try registry.entries(below: folder), try registry.standing(below: folder))
    }
    guard let found else { return nil }
    return found.0.filter { $0.kind == .record && found.1.contains($0.number) }.reversed()
  }

  private func name(of record: RegistryEntry) -> String { String(record.subject.dropFirst(entry.key.count + 1)) }

  fileprivate func apiRecords() -> HTTPAnswer {
    guard let records = standingRecords() else { return pass.failure }
    var writer = JSONWriter()
    writer.object { object in
      object.key("records")
      object.array { list in
        for record in records {
          list.object { one in
            one.member("name", name(of: record))
            one.member("entry", record.number)
            one.member("arrived", record.arrived)
            one.member("account", record.account)
            one.member("digest", record.digest)
          }
        }
      }
    }
    return service.apiAnswer(writer.taken() + "\n")
  }

  fileprivate func apiRecord() -> HTTPAnswer {
    guard let records = standingRecords() else { return pass.failure }
    guard let record = records.first(where: { name(of: $0) == pass.values[1] }) else {
      return pass.notFound
    }
    let bytes = try? service.store.reading { registry throws(RegistryError) in try registry.bytes(of: record.number) }
    guard let bytes = bytes ?? nil else { return pass.failure }
    return service.secured(.attachment(bytes, named: pass.values[1], type: "application/yaml"))
  }

  fileprivate func apiBring() -> HTTPAnswer {
    let name = InvisibleSigns.trimmed(pass.request.query("name") ?? "")
    let why = InvisibleSigns.trimmed(pass.request.query("why") ?? "")
    guard !name.isEmpty, name.utf8.count <= 255, !name.contains("/"), why.utf8.count <= 5000,
      !pass.request.body.isEmpty
    else { return service.apiProblem(400, "Send the bytes of a file, and what it is called as `name`.") }
    switch bring(BroughtFile(name: name, bytes: pass.request.body, passphrase: "", why: why)) {
    case .failed: return service.apiFailure
    case .notOwnView: return service.apiProblem(422, Words.Site.onlyOwnView[.english])
    case .otherFacility: return service.apiProblem(422, Words.Phone.otherFacility[.english])
    case .nothing(let told): return outcome("refused", Bringing(told: told), status: 422)
    case .done(let bringing):
      if bringing.hasFailed { return pass.failure }
      if bringing.waiting != nil { return outcome("waits", bringing, status: 202) }
      let isWhole = bringing.endings.allSatisfy { ending in
        switch ending {
        case .written, .nothingNew: true
        case .writtenInPart, .wouldBeWritten, .wouldBeWrittenInPart, .waits, .refused: false
        }
      }
      guard isWhole else { return outcome("refused", bringing, status: 422) }
      return outcome(bringing.written.isEmpty ? "known" : "received", bringing, status: 200)
    }
  }

  private func outcome(_ word: String, _ bringing: Bringing, status: Int) -> HTTPAnswer {
    var writer = JSONWriter()
    writer.object { object in
      object.member("outcome", word)
      object.key("receipts")
      object.array { list in for number in receipts(of: bringing.written) { list.value(number) } }
      if let waiting = bringing.waiting { object.member("waiting", waiting) }
      object.member("told", bringing.told)
    }
    return service.apiAnswer(writer.taken() + "\n", status)
  }
}
