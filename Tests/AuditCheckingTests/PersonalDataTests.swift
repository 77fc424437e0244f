import AuditChecking
import AuditModel
import AuditTestSupport
import Testing

/// What a note may hold and what it may not.
@Suite struct PersonalDataTests {
  private func kinds(_ note: String) -> [PersonalData] {
    var builder = RecordBuilder()
    builder.audit("house-rules")
    builder.answer("gate.guard", "met", note: note)
    return builder.record.personalData().compactMap { problem in
      guard case .personalData(let kind) = problem.kind else { return nil }
      #expect(problem.severity == .warning)
      return kind
    }
  }

  @Test(arguments: [
    "Call 012 345 678.", "012345678", "0123456789", "tel. 012-345-678", "(012) 345 678", "097 123 4567", "023 881 234",
    "+855 12 345 678", "+85512345678", "00855 12 345 678", "855 12 345 678", "០១២ ៣៤៥ ៦៧៨", "ទូរស័ព្ទ៖ ០១២៣៤៥៦៧៨",
    "+66 81 234 5678", "012\u{200B}345678", "012\u{A0}345\u{A0}678",
  ])
  func `a phone number alarms`(note: String) {
    #expect(kinds(note) == [.phone])
  }

  @Test(arguments: ["Write to dara@example.org", "a.b-c@mail.example.com.", "<x1@example.kh>"])
  func `an e-mail address alarms`(note: String) {
    #expect(kinds(note) == [.email])
  }

  @Test(arguments: ["card 110 234 567", "110234567", "១១០ ២៣៤ ៥៦៧", "ID 110-234-567 (seen)"])
  func `the number of an identity card alarms`(note: String) {
    #expect(kinds(note) == [.identityNumber])
  }

  @Test(arguments: ["name: Sok", "Full name : Sok", "NAME: x", "ឈ្មោះ៖ សុខ", "ឈ្មោះ: សុខ", "ឈ្មោះ ៖ សុខ", "her name: S."])
  func `somebody's name alarms`(note: String) {
    #expect(kinds(note) == [.name])
  }

  @Test(arguments: [
    "", "Seen on 2026-03-14.", "14.03.2026 at 09:30", "09.11.2026 08:00", "from 2024-01-01 to 2025-12-31", "231 m2",
    "10 of 33, 8 conforming", "100 000 000 riel a year", "US$ 120000000", "123,456,789", "110 234 567 riel", "៩០០០ រៀល",
    "the name of the school: Wat Bo", "file name: rules.jpg", "the name of the child stands on the door",
    "names: on every bed", "nickname: they have none", "name:", "ឈ្មោះសាលា៖ វត្តបូ", "សរសេរឈ្មោះលើទូ។", "food.meals-per-day",
    "rooms 012 and 345", "3 @ noon", "a@b", "2026-11-18-inspection.yaml:34", "sha256 0123456789abcdef",
    "Prakas 616 of 2006, No. 119", "12345678", "1234567890", "ratio 1:8, name it", "house 12, 3rd floor, 10.5 %",
    "0 12 3 45 67 8 9", "ឆ្នាំ ២០២៥ មានការសង្ស័យ ២០២៦", "000 000 000",
  ])
  func `what an inspector writes every day does not`(note: String) {
    #expect(kinds(note).isEmpty, "\(note)")
  }

  @Test func `all kinds in one text are named once each, at the answer`() {
    #expect(
      kinds("name: Sok, 012 345 678 or 011 222 333, sok@example.org, 110 234 567") == [
        .name, .phone, .email, .identityNumber,
      ])
  }

  @Test func `reasons and partners are looked at, ratings and ids are not`() {
    var builder = RecordBuilder()
    builder.audit("house-rules")
    builder.answer("gate.guard", "012345678", reason: "ring 012 345 678")
    #expect(builder.record.personalData().map(\.kind) == [.personalData(.phone)])
    var silent = RecordBuilder()
    silent.audit("house-rules")
    silent.answer("gate.guard", "012345678")
    #expect(silent.record.personalData().isEmpty)
  }

  @Test(arguments: 0..<300)
  func `no text, however broken, stops the search`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    var bytes: [UInt8] = []
    let pieces: [[UInt8]] = [
      Array("name".utf8), [0x3A], [0xE1, 0x9F, 0x96], [0xE1, 0x9F], [0xFF], Array("012 345".utf8), Array("@x.yz".utf8),
      [0x20],
      Array("៖ឈ្មោះ".utf8), [0x2B], [0x28],
    ]
    for _ in 0..<Int.random(in: 0..<30, using: &random) { bytes += pieces.randomElement(using: &random)! }
    var record = InspectionRecord(file: "x", date: CalendarDay(year: 2026, month: 1, day: 1)!, kind: .inspection)
    record.text = bytes
    record.note = RecordText(TextSpan(start: 0, count: Int32(bytes.count)))
    _ = record.personalData()
  }
}
