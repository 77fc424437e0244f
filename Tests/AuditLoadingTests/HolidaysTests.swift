import AuditLoading
import AuditModel
import AuditTestSupport
import InputProblems
import Testing

@Suite struct HolidaysTests {
  private func load(_ dated: String, computed: String = "khmer-new-year") -> Reviewed<HolidayCalendar> {
    let folder = TemporaryFolder()
    folder.write(
      """
      holidays: test
      title: {en: Days off, km: ថ្ងៃឈប់សម្រាក}
      fixed: []
      dated: [{days: [\(dated)], title: {en: A day, km: ថ្ងៃ}}]
      computed: [{rule: \(computed), title: {en: A feast, km: បុណ្យ}}]

      """, to: "holidays.yaml")
    return loadHolidays(folder: folder.path)
  }

  @Test func `a year with dated days is official, and others are computed`() throws {
    let loaded = load("2027-04-13, 2027-04-14")
    let calendar = try #require(loaded.value)
    #expect(loaded.problems.isEmpty)
    #expect(calendar.knowledge(of: 2027) == .official && calendar.knowledge(of: 2028) == .computed)
    #expect(calendar.isHoliday(CalendarDay("2027-04-13")) && !calendar.isHoliday(CalendarDay("2027-04-16")))
    #expect(calendar.isComputedHoliday(CalendarDay("2028-04-16")))
  }

  @Test(arguments: [("2027-06-06", 1), ("2027-06-06, 2027-04-16", 0), ("1800-06-06", 0)])
  func `a year that has some day and not the feast of every year is told`(dated: String, warnings: Int) {
    let loaded = load(dated)
    #expect(
      loaded.problems.map(\.kind)
        == Array(repeating: .written(.officialYearLacks(rule: "khmer-new-year", year: 2027)), count: warnings))
    #expect(loaded.problems.allSatisfy { $0.severity == .warning } && loaded.value != nil)
  }

  @Test func `a rule that nobody knows is an error`() {
    let loaded = load("2027-04-14", computed: "khmer-new-yer")
    #expect(loaded.problems.contains { $0.severity == .error })
    #expect(loaded.value?.knowledge(of: 2028) == .unknown)
  }
}

extension CalendarDay {
  fileprivate init(_ iso: String) { self.init(iso: iso.utf8)! }
}
