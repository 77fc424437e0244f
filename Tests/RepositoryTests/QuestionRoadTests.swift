import AuditAsking
import AuditFolder
import AuditForms
import AuditModel
import AuditPages
import AuditReports
import AuditText
import AuditWording
import Testing

/// The roads by which a criterion reaches the hand of who answers it.
@Suite struct QuestionRoadTests {
  /// A facility of each kind of care with everybody in it, by one standard at a time, so that each question is asked by itself.
  private static let checklists: [(facility: Facility, checklist: Checklist)] = {
    guard let library = ShippedContentTests.library.value else { return [] }
    var asked: Set<String> = []
    var found: [(Facility, Checklist)] = []
    for standard in library.standards {
      for care in CareKind.allCases {
        for owner in [Operator.ngo, .state] {
          let facility = Facility(
            id: "xx-001", care: care, operatedBy: owner, residents: WordSet(ResidentGroup.allCases),
            serves: WordSet(ServedGroup.allCases))
          let checklist = Checklist(for: facility, by: [standard], in: library)
          let names = checklist.questions.map { standard.id + "/" + $0.criterion.id }
          if !asked.isSuperset(of: names) { found.append((facility, checklist)) }
          asked.formUnion(names)
        }
      }
    }
    return found
  }()

  /// Without spaces, marks of comments, and what pages write in another way.
  private static func plain(_ text: String) -> String {
    var text = text.filter { !$0.isWhitespace && $0 != "#" }
    for (sign, written) in [("", "<wbr>"), ("'", "&#39;"), ("\"", "&quot;"), ("&", "&amp;")] {
      text = text.replacing(written, with: sign)
    }
    return text
  }

  private static func roads(_ facility: Facility, _ checklist: Checklist) -> [(name: String, page: String)] {
    let library = ShippedContentTests.library.value!
    let (measures, day) = (library.measures, ShippedContentTests.today)
    let form = CodedForm(checklist, facility: facility.id, measures: measures)
    let typing = TypingView(form, of: facility, measures: measures)
    let report = ChecklistReport(checklist, for: facility, measures: measures)
    let content = FormContent(
      checklist: checklist, facility: facility, isBlank: false, kind: .inspection, made: day,
      library: library, previous: [], plan: nil, known: nil)
    let xlsForm = layOutXLSForm(form, for: facility, in: library, language: .khmer)
    var sheet = ""
    for row in planFillInSheet(form, for: facility, on: day, measures: measures, languages: .both).rows {
      for case .fixed(let words) in [row.cells[.english], row.cells[.khmer]].compactMap({ $0 }) {
        sheet += words[.english] + "\n"
      }
    }
    func both(_ page: (PageStyle) -> String) -> String {
      Language.allCases.map { page(PageStyle(language: $0, isColoured: false)) }.joined()
    }
    return [
      (
        "paper",
        renderPaperForm(
          form, for: facility, on: day, measures: measures, withGuidance: false, languages: .both, font: nil)
      ),
      ("workbook", sheet),
      (
        "new",
        both { style in
          renderStarterRecord(
            checklist, for: facility, kind: .inspection, on: day, measures: measures, previous: [],
            language: style.language)
        }
      ),
      ("XLSForm", xlsForm.sheets.flatMap(\.rows).flatMap { $0 }.joined(separator: "\n")),
      ("form", renderFormQuestions(content).unescaped + renderFormHelp(content).unescaped),
      (
        "enter",
        both { style in
          form.lines.indices.map { typing.asked($0, of: TypedVisit(form), style: style) }.joined()
        }
      ),
      ("checklist", both { renderChecklist(report, style: $0) }),
      ("checklist to print", renderChecklistPage(report, languages: .both, font: nil)),
    ]
  }

  @Test func `every road shows the question, and beside one that is rated by hand what the standard asks`() throws {
    var seen = 0
    for (facility, checklist) in QuestionRoadTests.checklists {
      for (name, page) in QuestionRoadTests.roads(facility, checklist) {
        let page = QuestionRoadTests.plain(page)
        for question in checklist.questions {
          let criterion = question.criterion
          seen += 1
          for language in Language.allCases {
            let ask = try #require(criterion.ask).text(in: language)
            let text = try #require(criterion.text).text(in: language)
            let id = "\(name): \(question.standard.id)/\(criterion.id), \(language.tag)"
            #expect(page.contains(QuestionRoadTests.plain(ask)), "\(id) asks: \(ask)")
            if criterion.answer.kind == .rating {
              #expect(page.contains(QuestionRoadTests.plain(text)), "\(id) requires: \(text)")
            }
          }
        }
      }
    }
    let criteria = ShippedContentTests.standards.flatMap(\.criteria)
    let byHand = criteria.filter { $0.answer.kind == .rating || $0.answer.kind == .sample }.count
    #expect(criteria.count == 359 && seen >= 8 * byHand)
  }
}

extension String {
  /// As a script reads a text of JSON.
  fileprivate var unescaped: String {
    replacing("\\\"", with: "\"").replacing("\\/", with: "/").replacing("\\u0027", with: "'")
      .replacing("\\u0026", with: "&")
  }
}
