import AuditFolder
import AuditLoading
import AuditModel
import AuditTestSupport
import Foundation
import Testing

/// Corrected texts in the files of the standards.
@Suite struct RewriteWordingTests {
  private static let standards = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Standards").path

  private static let texts = [
    "សូម្បីតែ: នេះ # និងនោះ", "plain words", "it's “quoted” and \"quoted\"", "- a list", "null", "12:30", "{a, b}", "two\nlines",
    "ខ្មែរ ដែលវែង ហើយមានចន្លោះ ច្រើន សម្រាប់ ការបត់បន្ទាត់ ឱ្យបានត្រឹមត្រូវ នៅក្នុងឯកសារ ដោយមិនប្តូរអ្វីផ្សេង ទាំងអស់ នៅជុំវិញ។", "ends: ", "a  b", "\\ back",
    "ខ្មែរ\u{200B}ពាក្យ", "#", "*", "? a", "%",
  ]

  @Test(arguments: 0..<12)
  func `whatever stands in the place of shipped texts is read back, and every other line stays`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let wording = try #require(loadWording(folder: Self.standards).value)
    #expect(wording.texts.count > 3_000)
    for file in wording.files {
      var changes: [String: RewrittenText] = [:]
      for text in file.texts where Int.random(in: 0..<12, using: &random) == 0 {
        let (one, other) = (
          Self.texts.randomElement(using: &random)!, Self.texts.randomElement(using: &random)!
        )
        let side = Int.random(in: 0..<3, using: &random)
        changes[text.key] = RewrittenText(english: side == 1 ? nil : one, khmer: side == 0 ? nil : other)
      }
      let bytes = try #require(rewrittenFile(file, changes), "\(file.path)")
      let folder = TemporaryFolder()
      let sub = file.kind == .tailoring ? "tailoring/" : ""
      folder.write(
        String(decoding: bytes, as: UTF8.self), to: sub + (file.path.split(separator: "/").last.map(String.init) ?? ""))
      let again = try #require(loadWording(folder: folder.path).value).texts
      #expect(again.map(\.key) == file.texts.map(\.key))
      for (now, before) in zip(again, file.texts) {
        #expect(now.english == changes[now.key]?.english ?? before.english)
        #expect(now.khmer == changes[now.key]?.khmer ?? before.khmer)
      }
      // Comments and lines without a changed text are there in their order.
      let comments = { (bytes: [UInt8]) in
        String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { $0.drop { $0 == " " }.hasPrefix("#") }
      }
      if !changes.values.contains(where: { [$0.english, $0.khmer].contains("#") }) {
        #expect(comments(bytes) == comments(file.bytes))
      }
    }
  }

  @Test func `a text written over itself leaves every byte of the shipped files`() throws {
    let wording = try #require(loadWording(folder: Self.standards).value)
    var same = (0, 0)
    for file in wording.files {
      for text in file.texts.prefix(40) {
        let change = RewrittenText(english: text.english, khmer: text.khmer)
        let bytes = try #require(rewrittenFile(file, [text.key: change]))
        same = (same.0 + (bytes == file.bytes ? 1 : 0), same.1 + 1)
      }
    }
    // Lines may be torn elsewhere than somebody tore them by hand, and quotes may go where none are needed; seldom.
    #expect(same.0 * 10 >= same.1 * 8, "\(same)")
  }

  @Test func `the same review gives the same file, and is read back as it was`() throws {
    let day = try #require(CalendarDay(year: 2026, month: 11, day: 20))
    let review = WordingReview(
      marks: [
        "a/title": ReviewMark(by: "Office: of “words”", on: day, digest: "0123456789abcdef"),
        "program/list-and": ReviewMark(by: "Sok", on: day, digest: "fedcba9876543210"),
      ], remarks: ["a/b.c/text": "two\nlines: # yes"],
      corrections: ["program/list-and": .init(english: nil, khmer: "{ $first } ហើយនិង { $last }", digest: "00112233")])
    let folder = TemporaryFolder()
    folder.write(renderReview(review), to: wordingFileName)
    let read = loadWording(folder: folder.path)
    #expect(read.value?.review == review)
    #expect(renderReview(read.value?.review ?? WordingReview()) == renderReview(review))
  }
}
