import AuditDesk
import AuditFolder
import AuditModel
import AuditPages
internal import AuditPlanning
import AuditReports
internal import AuditScoring
import AuditTestSupport
import AuditText
import AuditWording
import Testing

/// A report and a plan as text and as a page, read back from what was drawn: two tellings of one model.
@Suite struct SameTellingTests {
  private static let today = CalendarDay(iso: "2026-11-23".utf8)!

  /// Every criterion that is named, every sign and every share, each in its order.
  private struct Told: Equatable {
    var criteria: [String] = []
    var marks: [String] = []
    var shares: [String] = []
  }

  @Test(arguments: 0..<16)
  func `text and page name the same criteria, marks and shares in the same order, in both languages`(seed: UInt64)
    throws
  {
    let history = RandomHistory(seed: seed)
    let desk = Desk(FolderSource(standards: history.standards, home: history.audits), on: SameTellingTests.today)
    let known = criteria(of: desk.library().value)
    var random = SeededRandom(seed: seed)
    for id in RandomHistory.ids {
      let reviewed = try desk.reportMaterial(of: id)
      guard let material = reviewed.value else { continue }
      let report = FacilityReport(
        material, view: random.pick(ReportView.allCases), on: SameTellingTests.today, program: "careaudit 1",
        problems: reviewed.problems)
      for language in Language.allCases {
        let text = renderReport(report, style: PageStyle(language: language, isColoured: false))
        let page = bare(renderReportPage(report, languages: pages(language), font: nil))
        let told = self.told(text, known)
        #expect(told == self.told(page, known), "\(id)")
        #expect(report.parts.isEmpty || !told.marks.isEmpty)
        for danger in report.dangers.all {
          for sentence in [danger.what, danger.source] + danger.facts.map(\.sentence) {
            for telling in [text, page] { #expect(joined(telling).contains(joined(sentence[language])), "\(id)") }
          }
        }
        for sentence in [report.legalNote, report.title, report.view.phrase] + report.remarks.map(\.sentence) {
          for telling in [text, page] { #expect(joined(telling).contains(joined(sentence[language])), "\(id)") }
        }
      }
    }
  }

  @Test(arguments: 0..<16)
  func `text and page of a plan name the same findings and shares in the same order, in both languages`(seed: UInt64)
    throws
  {
    let history = RandomHistory(seed: seed)
    let desk = Desk(FolderSource(standards: history.standards, home: history.audits), on: SameTellingTests.today)
    let known = criteria(of: desk.library().value)
    for id in RandomHistory.ids {
      guard let material = try desk.planMaterial(of: id).value else { continue }
      let plan = material.plan(by: material.audit.standings)
      let report = PlanReport(plan: plan, question: .everything, today: SameTellingTests.today)
      for language in Language.allCases {
        let text = told(renderPlan(report, style: PageStyle(language: language, isColoured: false)), known)
        let page = told(bare(renderPlanPage(report, program: "p", languages: pages(language), font: nil)), known)
        #expect(text.criteria == page.criteria, "\(id)")
        #expect(text.shares == page.shares, "\(id)")
        #expect(plan.findings.isEmpty || !text.criteria.isEmpty)
      }
    }
  }

  // MARK: Reading them

  private func pages(_ language: Language) -> PageLanguages { language == .english ? .english : .khmer }

  private func criteria(of library: StandardLibrary) -> Set<String> {
    Set(library.standards.flatMap { standard in standard.criteria.flatMap { [$0.id, standard.id + "/" + $0.id] } })
  }

  /// What stands between the marks of the body.
  private func bare(_ page: String) -> String {
    var text = ""
    var isMark = false
    for letter in page.replacing("<wbr>", with: "").split(separator: "<body>", maxSplits: 1)[1] {
      if letter == "<" {
        isMark = true
        text += " "
      } else if letter == ">" && isMark {
        isMark = false
      } else if !isMark {
        text.append(letter)
      }
    }
    for (entity, letter) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#160;", " "), ("&amp;", "&"),
    ] {
      text = text.replacing(entity, with: letter)
    }
    return text
  }

  private func told(_ text: String, _ known: Set<String>) -> Told {
    var told = Told()
    for word in text.split(whereSeparator: { $0.isWhitespace || ",;:()“”«»។៖·—–".contains($0) }).map(String.init) {
      if known.contains(word), told.criteria.last != word { told.criteria.append(word) }
      if ["✓", "✗", "?", "▲", "▼", "●", "○", "◆"].contains(word) { told.marks.append(word) }
      if word.last == "%" { told.shares.append(word) }
    }
    return told
  }

  /// Without spaces: lines are broken elsewhere in each.
  private func joined(_ text: String) -> String { text.filter { !$0.isWhitespace && $0 != "\u{200B}" } }
}
