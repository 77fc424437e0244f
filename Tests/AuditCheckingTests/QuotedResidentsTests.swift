import AuditChecking
import AuditModel
import AuditTestSupport
import Testing

/// Which notes tell what residents said.
@Suite struct QuotedResidentsTests {
  private func quotes(_ note: String) -> Bool {
    Array(note.utf8).withUnsafeBufferPointer { personalDataKinds(in: $0).contains(.residentsQuoted) }
  }

  @Test(arguments: [
    "Residents said that the door is locked at night.", "residents say they may not phone", "Two girls told us that …",
    "One of the girls told the team about it", "The children complained of hunger.", "A boy said: they hit us",
    "Three women, asked alone, said so.", "girls in the upper dormitory said they are afraid",
    "Most children feel unsafe",
    "According to the residents, no.", "according to two of the girls", "We were told by a child that …",
    "We heard from residents that guards come in.", "Reported by two women in private", "One girl: “we may not go out”",
    "a survivor confided that", "The victims have stated", "Clients quietly told us", "GIRLS SAID NO",
    "girls are afraid of the cook",
    "a girl said, “no”", "the staff left, and the girls said", "youth explained how",
  ])
  func `what residents said is found in English`(note: String) { #expect(quotes(note), "\(note)") }

  @Test(arguments: [
    "", "Residents were told of their rights.", "Each child is told the rules on arrival.",
    "Staff told the residents twice.",
    "The child protection officer said the file is new.", "Residents may say what they think at the meeting.",
    "Residents have a say in the menu.", "the girls' house: said to be new",
    "The manager said that girls sleep upstairs.",
    "Caregivers of the girls said it is new.", "12 residents, 3 caregivers", "Women must not be told to leave.",
    "A complaint box hangs beside the girls' room.", "Residents can also be heard alone.", "Boys' room: 8 beds",
    "children: 12, women: 3", "Talks with residents: none today.", "The rules say that residents may phone.",
    "Report to the Ministry of Women's Affairs", "Staff said it. Residents sleep there.", "the register says 10 girls",
    "the children never told", "Two young men without papers were housed as boys until the commune answered.",
    "The women's council told staff", "Files of residents state the day.",
    "Every resident has her own bed.", "the psychologist of the children reported to us",
    "the \u{201C}girls\u{201D} sign",
  ])
  func `what an inspector saw, or others said, is not`(note: String) { #expect(!quotes(note), "\(note)") }

  @Test(arguments: [
    "អ្នកស្នាក់នៅនិយាយថា ទ្វារចាក់សោពេលយប់។", "អ្នកស្នាក់នៅបាននិយាយថា…", "ក្មេងស្រីពីរនាក់បានប្រាប់យើងថា", "កុមារម្នាក់ត្អូញត្អែរអំពីអាហារ",
    "ស្ត្រី​ម្នាក់​ប្រាប់​ថា", "ជនរងគ្រោះបានរៀបរាប់ថា", "តាមសម្តីអ្នកស្នាក់នៅ ទ្វារបិទ", "យោងតាមកុមារ", "បានឮពីក្មេងៗថា", "កុមារម្នាក់៖ «ខ្ញុំខ្លាច»",
    "កុមារខ្លាចអ្នកថែទាំ", "ក្មេង ៗ បាន ប្រាប់ ក្រុម", "អ្នកស្នាក់នៅមានអារម្មណ៍ថាមិនមានសុវត្ថិភាព",
  ])
  func `what residents said is found in Khmer`(note: String) { #expect(quotes(note), "\(note)") }

  @Test(arguments: [
    "អ្នកស្នាក់នៅត្រូវបានប្រាប់អំពីសិទ្ធិ។", "បុគ្គលិកនិយាយថា មានគ្រែគ្រប់គ្រាន់។", "អ្នកគ្រប់គ្រងប្រាប់ថា កុមារគេងជាន់លើ។", "អ្នកថែទាំកុមារនិយាយថា ថ្មី",
    "កុមារអាចនិយាយប្រាប់ក្នុងប្រជុំ", "អ្នកស្នាក់នៅ ១២ នាក់", "ម៉ោង ១៧ ដល់ ៧ ព្រឹក ពេលថ្ងៃអ្នកថែសួនមើលខ្លោងទ្វារ ដែលមិនមែនជាការយាមទេ។", "កុមារគេងជាន់លើ។ បុគ្គលិកនិយាយថា ថ្មី",
    "មិនមានអ្នកយាមនៅពេលយប់ទេ។", "បុគ្គលិកប្រាប់កុមារថា ត្រូវគេងម៉ោង ៩",
  ])
  func `what others said in Khmer is not`(note: String) { #expect(!quotes(note), "\(note)") }

  @Test func `kept inside, it alarms nobody; a name there does`() {
    var builder = RecordBuilder()
    builder.inside = InsideContent("Residents said that the door is locked.")
    var content = AnswerContent()
    content.inside = InsideContent("Two girls told us, name: Sok")
    builder.answer("gate.guard", of: "rules", content)
    #expect(builder.record.personalData().map(\.kind) == [.personalData(.name)])
    content.note = TextContent("Two girls told us")
    builder.answer("gate.light", of: "rules", content)
    #expect(builder.record.personalData().map(\.kind).contains(.personalData(.residentsQuoted)))
  }
}
