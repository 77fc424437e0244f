import AuditModel
import Testing

struct HolidayCalendarTests {
  private static let title = LocalizedText(english: "holiday")
  private static let computed = HolidayRule.allCases.map { HolidayCalendar.Computed(rule: $0, title: title) }

  private func calendar(_ dated: String...) -> HolidayCalendar {
    HolidayCalendar(
      dated: dated.map { HolidayCalendar.Dated(day: CalendarDay($0), title: Self.title) }, computed: Self.computed)
  }

  @Test func `an official year puts aside all that is computed`() {
    let calendar = calendar("2027-05-19")
    #expect(calendar.knowledge(of: 2027) == .official && calendar.knowledge(of: 2028) == .computed)
    #expect(calendar.knowledge(of: 2100) == .unknown && calendar.knowledge(of: 1899) == .unknown)
    // 20 May 2027 is Visak Bochea by the calendar, and the decree that is imagined here has the day before.
    #expect(calendar.isHoliday(CalendarDay("2027-05-19")) && !calendar.isHoliday(CalendarDay("2027-05-20")))
    #expect(calendar.isComputedHoliday(CalendarDay("2028-05-08")))
  }

  @Test func `without rules a year without a list is not known`() {
    #expect(HolidayCalendar().knowledge(of: 2027) == .unknown)
    #expect(!HolidayCalendar().isHoliday(CalendarDay("2027-05-20")))
  }

  @Test(arguments: [
    // Pchum Ben is from Wednesday to Friday.
    ("2027-10-01", "2027-09-28", true), ("2027-09-30", "2027-09-28", true), ("2027-09-28", "2027-09-28", false),
    // The Sunday behind it: the week-end, then Pchum Ben.
    ("2027-10-03", "2027-09-28", true),
    // A week-end alone.
    ("2027-10-10", "2027-10-08", false),
    // A computed holiday on a week-end moves nothing: the new year of 2028 is from Thursday to Sunday, the Water Festival of 2027 from
    // Friday to Sunday.
    ("2027-11-14", "2027-11-11", true), ("2028-04-16", "2028-04-12", true),
  ])
  func `a day that is moved by a computed holiday says so`(day: String, working: String, restsOnComputed: Bool) {
    let found = calendar().workingDay(onOrBefore: CalendarDay(day), notBefore: CalendarDay("2027-01-01"))
    #expect(found.day.iso == working && found.restsOnComputed == restsOnComputed)
  }

  @Test func `a day that an official holiday moves rests on nothing computed`() {
    let calendar = calendar("2027-05-20")
    let found = calendar.workingDay(onOrBefore: CalendarDay("2027-05-20"), notBefore: CalendarDay("2027-01-01"))
    #expect(found.day.iso == "2027-05-19" && !found.restsOnComputed)
  }

  @Test func `every year has eleven or twelve computed days, in order and in their season`() {
    for year in KhmerYear.known {
      let days = HolidayRule.allCases.flatMap { $0.days(in: year) }
      #expect(days.count == 11 || days.count == 12)
      #expect(days == days.sorted() && Set(days).count == days.count)
      #expect(days.allSatisfy { $0.year == year && (4...12).contains($0.month) })
    }
  }
}
