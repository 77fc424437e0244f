import AuditModel
import Testing

@Suite struct WrittenDayTests {
  @Test(arguments: [
    ("2026/3/5", ["2026-03-05"]), ("05/03/2026", ["2026-03-05", "2026-05-03"]), ("17/09/2026", ["2026-09-17"]),
    ("9/17/2026", ["2026-09-17"]), ("17 Sep 2026", ["2026-09-17"]), ("១៧ កញ្ញា ២០២៦", ["2026-09-17"]),
    ("2026 September 17", ["2026-09-17"]), ("31/02/2026", []), ("17/09/26", []), ("9/14", []), ("", []), ("///", []),
    ("ថ្ងៃទី១៧ ខែកញ្ញា ឆ្នាំ២០២៦", ["2026-09-17"]), ("ថ្ងៃទី 4 ខែ មិថុនា ឆ្នាំ 2026", ["2026-06-04"]),
    ("2026\u{2013}09\u{2013}17", ["2026-09-17"]), ("20260917", ["2026-09-17"]), ("20261341", []), ("99999999", []),
    ("2026-09-17T10:00", ["2026-09-17"]), ("17th September 2026", ["2026-09-17"]), ("June 4th, 2026", ["2026-06-04"]),
    ("99999999999999999999/1/1", []), ("1/1/1/1/1", []),
  ])
  func `a day means every day that it may be read as`(written: String, days: [String]) {
    #expect(WrittenDay(written).days.map(\.iso) == days)
  }

  @Test func `a short year is read only where it is asked for, in this century`() {
    #expect(WrittenDay("17/9/26").days.isEmpty)
    #expect(WrittenDay("17/9/26", shortYears: true).days.map(\.iso) == ["2026-09-17", "2017-09-26"])
  }

  @Test func `a year of two digits stands first only where it has two`() {
    #expect(WrittenDay("4/6/26", shortYears: true).days.map(\.iso) == ["2026-06-04", "2026-04-06"])
    #expect(
      WrittenDay("04/06/26", shortYears: true).days.map(\.iso) == ["2026-06-04", "2026-04-06", "2004-06-26"])
  }

  @Test(arguments: [
    ("2026-06-31", WrittenDay.Gap.day(year: 2026, month: 6, last: 30)),
    ("31/06/2026", .day(year: 2026, month: 6, last: 30)),
    ("2026-02-29", .day(year: 2026, month: 2, last: 28)), ("2024-02-30", .day(year: 2024, month: 2, last: 29)),
    ("31 June 2026", .day(year: 2026, month: 6, last: 30)), ("2026-06-00", .day(year: 2026, month: 6, last: 30)),
    ("2026-13-05", .month(13)), ("2026-00-05", .month(0)), ("31/31/2026", nil), ("2026-06-30", nil),
    ("0000-01-01", nil),
    ("2026-06", nil),
  ])
  func `what the calendar lacks is said where it is certain`(written: String, gap: WrittenDay.Gap?) {
    #expect(WrittenDay(written).gap == gap)
  }

  @Test(arguments: [
    "2026-09-17", "២០២៦-០៩-១៧", "2026-09-17T08:00", "2026-09-17 08:00", "17/09/2026", "9/17/2026", "17 Sep 2026",
    "17 កញ្ញា 2026", "\u{200B}2026-09-17\u{A0}", "2026\u{2013}09\u{2013}17", "17TH SEPTEMBER 2026",
  ])
  func `a day that is filled in is read where it can be one day alone`(written: String) {
    #expect(FilledDay(written) == .certain(CalendarDay(year: 2026, month: 9, day: 17)!))
  }

  @Test(arguments: [
    ("03/04/2026", DayAdvice.write(oneOf: [april3, march4])), ("2026\u{200B}-04-03", .write(oneOf: [april3])),
    ("20260403", .write(oneOf: [april3])), ("03/04/2026 or so", .write(oneOf: [april3, march4])),
    ("3 April 26", .write(oneOf: [april3])), ("9/14", .addYear(month: 9, day: 14)),
    ("2026-06-31", .gap(.day(year: 2026, month: 6, last: 30))), ("2026-13-05", .gap(.month(13))), ("46282", .example),
    ("tomorrow", .example), ("", .example), (String(repeating: "1", count: 300), .example),
  ])
  func `of what is no certain day it is said what helps`(written: String, advice: DayAdvice) {
    #expect(FilledDay(written) == .unread(advice))
  }

  @Test func `a month and a day without a year are told where they are certain`() {
    #expect(WrittenDay("9/14").monthAndDay.map { [$0.month, $0.day] } == [9, 14])
    #expect(WrittenDay("14.9.").monthAndDay.map { [$0.month, $0.day] } == [9, 14])
    #expect(WrittenDay("29 Feb").monthAndDay.map { [$0.month, $0.day] } == [2, 29])
    #expect(WrittenDay("9/8").monthAndDay == nil && WrittenDay("14/15").monthAndDay == nil)
  }

  @Test func `what stands behind a day but an hour is noticed`() {
    #expect(WrittenDay("17/9/2026 9:05").isAlone && !WrittenDay("17/9/2026/1").isAlone)
  }

  @Test func `a word is near whatever the case of its letters`() {
    #expect(nearestWord(to: "MET", among: ["unmet", "met"]) == "met")
    #expect(nearestWord(to: "STAF", among: ["staff", "resident"]) == "staff")
    #expect(nearestWord(to: "ZZZ", among: ["met"]) == nil)
    #expect(nearestWord(to: "“met”", among: ["unmet", "met"]) == "met", "in marks that are letters to a file")
  }
}

private let april3 = CalendarDay(year: 2026, month: 4, day: 3)!
private let march4 = CalendarDay(year: 2026, month: 3, day: 4)!
