import AuditModel
import AuditTestSupport
import Testing

/// What stays inside is told to those who keep the records, and to nobody else.
@Suite struct InsideTextTests {
  private static let record: InspectionRecord = {
    var builder = RecordBuilder()
    builder.inside = InsideContent("of the visit")
    var content = AnswerContent()
    content.inside = InsideContent(TextContent("of an answer", khmer: "នៃចម្លើយ"))
    builder.answer("gate.guard", of: "rules", content)
    return builder.record
  }()

  @Test(arguments: Audience.allCases)
  func `only the ministry reads it`(audience: Audience) {
    let record = Self.record
    let answer = record.answers[0].inside
    let isTold = audience == .ministry
    #expect(record.string(record.inside, for: audience, in: .english) == (isTold ? "of the visit" : nil))
    #expect(record.string(answer, for: audience, in: .khmer) == (isTold ? "នៃចម្លើយ" : nil))
    #expect((answer.text(for: audience) != nil) == isTold)
    #expect((record.content(of: answer).text(for: audience) != nil) == isTold)
  }

  @Test func `printed by mistake, it shows nothing of itself`() {
    let record = Self.record
    let content = record.answerEntries[0]
    for text in ["\(record.inside)", "\(record.answers[0].inside)", "\(content)", "\(record.insideNote!)"] {
      #expect(!text.contains("of the visit") && !text.contains("of an answer") && !text.contains("ចម្លើយ"), "\(text)")
    }
    var dumped = ""
    debugPrint(content, record.insideNote!, to: &dumped)
    #expect(!dumped.contains("of an answer") && !dumped.contains("of the visit"))
  }

  @Test func `an answer of which nothing but that was written is no empty one`() {
    #expect(!Self.record.answers[0].isBlank && !Self.record.answerEntries[0].content.isBlank)
  }

  @Test func `two records that keep something else inside do not say the same`() {
    var other = RecordBuilder(Self.record)
    other.inside = InsideContent("something else")
    #expect(other.record != Self.record)
  }
}
