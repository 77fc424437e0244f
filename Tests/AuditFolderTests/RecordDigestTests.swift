import AuditDesk
import AuditModel
import Testing

@testable import AuditFolder

@Suite struct RecordDigestTests {
  @Test func `without digests records say all that they say with them`() throws {
    let today = CalendarDay(iso: "2026-11-23".utf8)!
    let whole = FolderSource(standards: "Standards", home: "Audits")
    let plain = FolderSource(standards: "Standards", home: "Audits", digests: false)
    let library = whole.library(checksAllTailorings: false).value
    for entry in whole.find([]).facilities {
      func contents(_ source: FolderSource) -> FacilityContents {
        source.contents(
          of: entry, standards: library.knownStandards, provinces: library.provinces, only: nil, today: today)
      }
      let (one, other) = (contents(whole), contents(plain))
      #expect(one.records == other.records && one.problems == other.problems)
      #expect(one.records.allSatisfy { $0.origin.digest?.count == 64 })
      #expect(other.records.allSatisfy { $0.origin.digest == nil })
    }
  }
}
