import AuditLoading
import AuditModel
import AuditTestSupport
import InputProblems
import Testing

@Suite struct WordingReviewTests {
  private func problems(_ review: String) -> [ProblemKind] {
    let folder = TemporaryFolder()
    folder.write("measures:\n  - {id: beds, title: {en: Beds, km: គ្រែ}}\n", to: "measures.yaml")
    folder.write(review, to: "wording.yaml")
    return loadLibrary(folder: folder.path, checksAllTailorings: true).problems.map(\.kind)
  }

  private var digest: String { wordingDigest("Beds", "គ្រែ") }

  @Test func `a review that fits has no problems`() {
    #expect(
      problems(
        """
        wording: review
        reviewed:
          - {by: Sok, on: 2026-11-20, texts: {measures/beds/title: "\(digest)", program/anything: "0123456789abcdef"}}
        remarks: {measures/beds/title: Really?}
        corrections: {program/anything: {of: "0123456789abcdef", km: ខ្មែរ}}
        """
      ).isEmpty)
  }

  @Test func `what is wrong with a review is told`() {
    let found = problems(
      """
      wording: review
      reviewed:
        - {by: Sok, on: 2026-11-20, texts: {measures/bed/title: "0123456789abcdef", measures/beds/title: "0123456789abcdef"}}
        - {by: Sok, on: 2026-11-20, texts: {measures/beds/title: short}}
        - {on: tomorrow, texts: {}}
      corrections: {measures/beds/title: {of: "0123456789abcdef"}}
      """)
    #expect(found.contains(.wording(.keyUnknown("measures/bed/title", nearest: "measures/beds/title", nil))))
    #expect(found.contains(.wording(.draftAgain("measures/beds/title", by: "Sok", on: "2026-11-20"))))
    #expect(found.contains(.wording(.digestUnreadable("short"))))
    #expect(found.contains(.wording(.correctionOfFile("measures/beds/title"))))
    #expect(found.contains(.written(.missingKey("by"))))
  }
}
