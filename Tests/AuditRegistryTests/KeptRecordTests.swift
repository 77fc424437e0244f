import AuditLoading
import AuditModel
import AuditPacking
import AuditTestSupport
import Foundation
import InputProblems
import Testing

@testable import AuditRegistry

/// What is kept of a record is all of it: whatever is asked of it is what reading its file again would give.
@Suite struct KeptRecordTests {
  private static let full = """
    visit:
      date: 2026-03-14
      kind: follow-up
      by: DoSVY
      arrived: "9:30"
      led-by: team leader
      sampled: files 3, 7
      follows: 2026-01-10-inspection
      against: {house-rules: "1.2", other: "2.1"}
      note: seen from the road
      inside: two spoke
    corrected:
      - {date: 2026-04-02, why: {en: misread, km: អានខុស}, inside: asked again}
    dangers:
      exit:
        what: the fire exit is locked
        since: 2026-03-01
        about: staff
        told: [{to: the governor, on: 2026-03-15}]
        done: keys were taken
        closed: {date: 2026-03-20, by: DoSVY, how: opened}
      water: {what: {en: bad water, km: ទឹកកខ្វក់}}
    measures: {residents: 12, floor: 41.25}
    services:
      shelter: {provided: [girls], cost-to-resident: 0, cost-per-person-year: 310.5}
      education: {referred: [girls, boys], to: {en: a school, km: សាលា}, note: by bus}
    questionnaire:
      revision: 1
      asked: 9
      girls: {answered: 7, answers: {safe: {good: 3, middle: 2, bad: 2}}}
    answers:
      house-rules:
        gate.guard: met
        gate.visitors: {rating: unmet, note: {en: no book, km: គ្មាន}, reason: none, heard: [resident, staff], evidence: [a.jpg, b.jpg]}
        gate.sample: {checked: 10, of: 42, conforming: 7, inside: said so}
      other:
        one: not-assessed

    """

  /// Of the shipped files, of one with a part of each kind, and of one that is as short as can be.
  private static func texts() throws -> [(name: String, text: String)] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Audits")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)!.compactMap { $0 as? URL }
    let shipped = try files.filter { isVisitName($0.deletingPathExtension().lastPathComponent) }.filter {
      $0.pathExtension == "yaml"
    }.map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
    return shipped + [
      ("2026-03-14-follow-up.yaml", full),
      ("2026-03-14-inspection.yaml", "visit: {date: 2026-03-14, kind: inspection}\nanswers: {}\n"),
    ]
  }

  private static let today = CalendarDay(year: 2026, month: 11, day: 23)!

  private func reading(_ name: String, _ text: String) -> InspectionRecord? {
    let read = readRecordOrItsParts(text, file: name, today: KeptRecordTests.today)
    return read.whole ?? read.broken?.parts
  }

  /// All that it is made of, wherever it is hidden.
  private func dumped(_ record: InspectionRecord) -> String {
    var text = ""
    var record = record
    for detail in VisitDetail.allCases { text += record.details[detail] ?? "-" }
    record.details = [:]
    dump(record, to: &text)
    return text
  }

  @Test func `a record comes out as it was, to the last place`() throws {
    let texts = try KeptRecordTests.texts()
    #expect(texts.count > 10)
    for (name, text) in texts {
      var record = try #require(reading(name, text), "\(name)")
      record.unreadMeasures = []
      record.origin.digest = "00"
      let bytes = try #require(kept(record), "\(name)")
      let again = try #require(keptRecord(bytes, file: name, digest: "00"), "\(name)")
      #expect(again == record)
      #expect(dumped(again) == dumped(record), "\(name)")
    }
  }

  @Test func `what is cut short or changed is none, or another, and never more`() throws {
    let record = try #require(reading("2026-03-14-follow-up.yaml", KeptRecordTests.full))
    let bytes = try #require(kept(record))
    for end in stride(from: 0, to: bytes.count, by: 3) {
      #expect(keptRecord(Array(bytes[..<end]), file: "", digest: "") == nil)
    }
    var random = SeededRandom(seed: 7)
    for _ in 0..<3000 {
      var changed = bytes
      for _ in 0...random.below(3) { changed[random.below(changed.count)] = UInt8(random.below(256)) }
      guard let other = keptRecord(changed, file: "", digest: "") else { continue }
      for answer in other.answers { _ = other.content(of: answer) }
    }
  }

  @Test func `a record that came in parts from elsewhere is not kept`() throws {
    var record = try #require(reading("2026-03-14-follow-up.yaml", KeptRecordTests.full))
    record.origin.row = 3
    #expect(kept(record) == nil)
  }

  @Test func `no day that a record names lies behind its latest`() throws {
    let record = try #require(reading("2026-03-14-follow-up.yaml", KeptRecordTests.full))
    #expect(record.latestDay == CalendarDay(year: 2026, month: 4, day: 2))
    for day in [record.latestDay, record.latestDay.adding(days: -1)] {
      let read = readRecordOrItsParts(KeptRecordTests.full, file: "2026-03-14-follow-up.yaml", today: day)
      #expect((read.whole != nil) == (day == record.latestDay), "\(read.problems)")
    }
  }

  @Test func `a facility comes out as it was`() {
    let closed = Facility.Closure(on: KeptRecordTests.today, by: "DoSVY", why: LocalizedText(english: nil, khmer: "ចាស់"))
    var places = Facility.Places()
    places.name = Place(line: 3, column: 7, width: 4)
    places.formerly = [Place(line: 9, column: 2)]
    let province = Province(code: "12", name: LocalizedText(english: "Phnom Penh", khmer: "ភ្នំពេញ"), isCapital: true)
    for province in [province, Province(written: "ខេត្តថ្មី"), nil] {
      let facility = Facility(
        id: "aa-001", name: LocalizedText(english: "House", khmer: "ផ្ទះ"), isExample: true, province: province,
        care: .shelter, operatedBy: .privately, residents: WordSet([.girls, .men]), serves: WordSet([.other]),
        location: .open, standards: ["one", "two"], closed: closed, formerly: ["bb-002"], places: places)
      let again = keptFacility(kept(facility))
      var (one, other) = ("", "")
      dump(facility, to: &one)
      dump(again!, to: &other)
      #expect(one == other)
    }
    #expect(
      keptFacility(
        Array(
          kept(
            Facility(
              id: "a", care: .foster, operatedBy: .ngo, residents: WordSet(), serves: WordSet())
          ).dropLast())) == nil)
  }
}
