import AuditData
import AuditDesk
import AuditModel
import AuditPages
import AuditReports
import AuditScoring
import AuditTestSupport
import AuditText
import AuditWording
import Foundation
import Testing

/// A report as text, page, JSON and tables: four tellings of one truth.
@Suite struct OneTruthTests {
  /// What one telling says of a standard.
  private struct Told: Equatable {
    /// The ids of what falls short, in order, and which of them hold the rating down.
    var short: [String] = []
    var holding: Set<String> = []
    var open: [String] = []
  }

  @Test(arguments: 0..<150)
  func `text, page, JSON and workbook tell the same findings in the same order, the same marks, shares and ratings`(
    seed: Int
  ) throws {
    let world = RandomWorld(seed: UInt64(seed), mostCriteria: 16)
    let (audit, _) = auditFacility(
      world.facility, records: [world.record], against: world.library, everyVisit: true)
    var random = SeededRandom(seed: UInt64(seed))
    let report = FacilityReport(
      audit, measures: world.library.measures, view: random.pick(ReportView.allCases),
      on: CalendarDay(iso: "2026-11-23".utf8)!, program: "careaudit", problems: [])
    let text = renderReport(report, style: PageStyle(language: .english, isColoured: false))
    let page = renderReportPage(report, languages: .english, font: nil)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(renderReportJSON(report).utf8)) as? [String: Any])
    let standards = try #require(json["standards"] as? [[String: Any]])
    let tables = Dictionary(uniqueKeysWithValues: reportTables(report).map { ($0.id, $0) })
    #expect(standards.count == report.parts.count)
    for (part, object) in zip(report.parts, standards) {
      let id = part.standard.id
      let inText = told(text, of: id)
      #expect(told(page: page, of: id) == inText)
      let standing = try #require((object["standing"] ?? object["self_assessment"]) as? [String: Any])
      let inJSON = told(standing)
      #expect(inJSON.short.sorted() == inText.short.sorted())
      #expect(standing["shortcomings"] as? [String] == inText.short)
      #expect(inJSON.holding == inText.holding)
      #expect(inJSON.open.sorted() == inText.open.sorted())
      #expect(standing["open"] as? [String] == inText.open)
      #expect(words("criterion", tables["findings"], of: id) == inText.short)
      try expectFigures(of: part.main.sheet, text, page, standing, tables["audits"])
    }
    for note in [Words.Report.title[.english], report.view.phrase[.english]] {
      #expect(flat(text).contains(note))
      #expect(page.contains(escaped(note)))
    }
  }

  @Test(arguments: 0..<40)
  func `what is kept inside is told by each of the four in the ministry's view, and by none in any other`(seed: Int) {
    let world = RandomWorld(seed: UInt64(seed), mostCriteria: 12)
    var texts: Set<String> = []
    let record = world.record.keepingInside(seed: UInt64(seed)) { number in
      texts.insert("ZqInside\(number)End")
      return TextContent("ZqInside\(number)End")
    }
    let (audit, _) = auditFacility(world.facility, records: [record], against: world.library, everyVisit: true)
    for view in ReportView.allCases {
      let report = FacilityReport(
        audit, measures: world.library.measures, view: view, on: CalendarDay(iso: "2026-11-23".utf8)!,
        program: "careaudit", problems: [])
      let tellings = [
        renderReport(report, style: PageStyle(language: .english, isColoured: false)),
        renderReportPage(report, languages: .english, font: nil), renderReportJSON(report),
        reportTables(report).map { "\($0.rows)" }.joined(),
      ]
      let hasNotes = record.insideNote != nil || record.answerEntries.contains { !$0.content.inside.isEmpty }
      #expect(report.keptInside.isEmpty == (view != .ministry || !hasNotes))
      for telling in tellings {
        #expect(texts.allSatisfy { telling.contains($0) == (view == .ministry) }, "\(view)")
      }
    }
  }

  @Test(arguments: [("Kandal", "ខេត្តកណ្តាល"), ("Elsewhere", "Elsewhere")])
  func `a workbook names the province in both languages`(name: String, khmer: String) throws {
    let world = RandomWorld(seed: 1)
    let list = ProvinceList([
      ProvinceList.Entry(
        Province(code: "08", name: LocalizedText(english: "Kandal", khmer: "កណ្តាល")), spellings: [])
    ])
    let place = Facility(
      id: "aa-001", province: list.named(name), care: .shelter, operatedBy: .ngo, residents: WordSet([.girls]),
      serves: WordSet([.other]), location: .open)
    let (audit, _) = auditFacility(place, records: [world.record], against: world.library, everyVisit: true)
    let report = FacilityReport(
      audit, measures: world.library.measures, view: .ministry, on: CalendarDay(iso: "2026-11-23".utf8)!,
      program: "careaudit", problems: [])
    let table = try #require(reportTables(report).first { $0.position(of: "province") != nil })
    let column = try #require(table.position(of: "province"))
    #expect(table.rows.map { $0[column] } == [.words(Sentence { $0 == .khmer ? khmer : name })])
  }

  private func expectFigures(
    of sheet: ScoreSheet, _ text: String, _ page: String, _ json: [String: Any], _ audits: DataTable?
  ) throws {
    #expect(flat(text).contains(flat(sheet.ratingMark + " " + sheet.ratingSentence[.english])))
    #expect(words("rating", audits, of: sheet.standard.id).contains(sheet.ratingSentence[.english]))
    for (name, tally) in [("minimum", sheet.minimum), ("beyond", sheet.beyond)] {
      let inJSON = try #require(json[name] as? [String: Any])
      let shares = ["share_lowest", "share_highest"].map { inJSON[$0] as? String }
      #expect(shares == [tally.shareLowest?.percent, tally.shareHighest?.percent])
      #expect(inJSON["earned"] as? Int == Int(tally.earned))
      guard let share = tally.shareText else { continue }
      #expect(text.contains(share))
      #expect(page.contains(share))
      let row = try #require(audits?.rows.first { $0[1] == .text(sheet.standard.id) })
      let columns = ["_share_lowest", "_share_highest"].map { audits!.position(of: name + $0)! }
      #expect(columns.map { row[$0] } == [.share(tally.shareLowest!), .share(tally.shareHighest!)])
    }
  }

  // MARK: Reading them

  /// With lines that were broken put together again.
  private func flat(_ text: String) -> String {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
  }

  private func told(_ text: String, of standard: String) -> Told {
    var told = Told()
    let whole = text.replacing(/\n {6,}/, with: " ")
    guard let part = whole.split(separator: "(" + standard + " ").dropFirst().first else { return told }
    var isOpen = false
    for line in part.split(separator: "\n\n")[0].split(separator: "\n") {
      if line.hasPrefix("  What is open") { isOpen = true }
      guard let match = line.firstMatch(of: /^    (?:critical|required|recommended) · (\S+) ·/) else { continue }
      let id = String(match.output.1)
      if isOpen { told.open.append(id) } else { told.short.append(id) }
      if line.contains(Words.Report.holdsDown[.english]) { told.holding.insert(id) }
    }
    return told
  }

  private func told(page: String, of standard: String) -> Told {
    var told = Told()
    let cards = page.split(separator: "<section class=\"card ").dropFirst()
    for card in cards {
      guard let match = card.firstMatch(of: /^[a-z]+" id="([^\/"]+)\/([^"]+)"/), match.output.1 == standard else {
        continue
      }
      told.short.append(String(match.output.2))
      let own = card.split(separator: "</section>")[0]
      if own.contains("<span class=\"holds\">") { told.holding.insert(String(match.output.2)) }
    }
    // What is open stands in the part of the standard, all other findings behind all parts.
    guard let part = page.split(separator: "<section id=\"" + standard + "\">").dropFirst().first else { return told }
    let own = part.split(separator: "<section class=\"annex\">")[0].split(separator: "<h2")[0]
    for match in own.matches(of: /<tr id="[^\/"]+\/([^"]+)"/) { told.open.append(String(match.output.1)) }
    return told
  }

  private func told(_ standing: [String: Any]) -> Told {
    var told = Told()
    told.holding = Set(standing["holds_rating_down"] as? [String] ?? [])
    for criterion in standing["criteria"] as? [[String: Any]] ?? [] {
      guard let id = criterion["id"] as? String, let answer = criterion["answer"] as? String,
        criterion["level"] as? String != "recorded"
      else { continue }
      switch answer {
      case "open": told.open.append(id)
      case "not-applicable", "does-not-apply", "met": break
      default: told.short.append(id)
      }
    }
    return told
  }

  /// What a column holds in the rows of a standard.
  private func words(_ column: String, _ table: DataTable?, of standard: String) -> [String] {
    guard let table, let position = table.position(of: column), let key = table.position(of: "standard") else {
      return []
    }
    return table.rows.filter { $0[key] == .text(standard) }.map { row in
      switch row[position] {
      case .text(let text): text
      case .words(let sentence): sentence[.english]
      default: ""
      }
    }
  }

  private func escaped(_ text: String) -> String { text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;") }
}
