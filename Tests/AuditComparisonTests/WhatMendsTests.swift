import AuditComparison
import AuditModel
import AuditScoring
import AuditTestSupport
import Testing

/// What became of findings, beside a slow reading of the same histories.
@Suite struct WhatMendsTests {
  private static let names = ["rules/gate.guard", "rules/care.files"]

  /// Visits of a place: at most one a day, each rating some criteria.
  private static func looks(_ random: inout SeededRandom) -> [CriterionLook] {
    var looks: [CriterionLook] = []
    for number in 0..<random.below(7) {
      let day = CalendarDay(year: 2023 + number / 3, month: 1 + number % 3 * 4, day: 1 + random.below(28))!
      let isFollowUp = random.once(in: 2)
      for name in names where !random.once(in: 3) {
        looks.append(CriterionLook(criterion: name, day: day, isFollowUp: isFollowUp, isMet: random.once(in: 2)))
      }
    }
    return looks.shuffled(using: &random)
  }

  /// A finding stands at each day that was not met and before which nothing was rated, or the last rating was met.
  private static func slowly(_ looks: [CriterionLook], _ name: String) -> [FollowedFinding] {
    let own = looks.filter { $0.criterion == name }
    let days = own.map(\.day).sorted()
    func isMet(_ day: CalendarDay) -> Bool { own.contains { $0.day == day && $0.isMet } }
    return days.filter { day in
      !isMet(day) && (days.last { $0 < day }.map(isMet) ?? true)
    }.map { day in
      let next = own.filter { $0.day > day }.min { $0.day < $1.day }
      return FollowedFinding(
        criterion: name, found: day,
        next: next.map { FollowedFinding.Look(day: $0.day, isFollowUp: $0.isFollowUp, isMet: $0.isMet) },
        met: days.first { $0 > day && isMet($0) })
    }
  }

  private static func dollars(_ whole: Int) -> Money { Money(ExactDecimal(Int32(whole))) }

  private static func place(_ number: Int, _ random: inout SeededRandom) -> MendingFacility {
    let looks = looks(&random)
    let actions = (0..<random.below(4)).map { item in
      MendingAction(
        id: names[item % 2] + "-1", criteria: random.once(in: 3) ? names : [names[item % 2]],
        found: random.once(in: 4) ? nil : looks.randomElement(using: &random)?.day,
        verified: random.once(in: 2) ? nil : looks.randomElement(using: &random)?.day,
        planned: random.once(in: 4)
          ? nil : (low: dollars(random.below(9)), high: dollars(9 + random.below(9))),
        spent: random.once(in: 2) ? nil : dollars(random.below(40)))
    }
    return MendingFacility(
      facility: SmallCountry.place(number, location: random.once(in: 3) ? .confidential : .open),
      findings: followedFindings(looks), actions: actions)
  }

  private func mending(_ places: [MendingFacility], _ view: SharingView) -> MendingComparison {
    var request = ComparisonRequest()
    request.view = view
    return whatMends(places, asked: request, in: SmallCountry.library)
  }

  @Test func `a finding stands from the visit that found it to the one that found it met`() {
    var random = SeededRandom(seed: 5)
    for _ in 0..<300 {
      let looks = WhatMendsTests.looks(&random)
      let found = followedFindings(looks)
      for name in WhatMendsTests.names {
        #expect(found.filter { $0.criterion == name } == WhatMendsTests.slowly(looks, name))
      }
    }
  }

  @Test func `a follow-up looks at what it rates itself, not at what the inspection before it did`() {
    func record(_ kind: VisitKind, on day: String, _ answers: [(String, String)]) -> InspectionRecord {
      var builder = RecordBuilder(kind, on: day)
      builder.audit("rules")
      for (criterion, answer) in answers { builder.answer(criterion, answer) }
      return builder.record
    }
    let records = [
      record(.inspection, on: "2025-03-14", [("gate.guard", "met"), ("care.files", "unmet")]),
      record(.followUp, on: "2025-06-14", [("gate.guard", "unmet")]),
      record(.selfAssessment, on: "2025-07-14", [("care.files", "met")]),
      record(.followUp, on: "2025-09-14", [("care.files", "met")]),
    ]
    let audit = auditFacility(
      SmallCountry.place(1), records: records, against: SmallCountry.library, everyVisit: true
    ).audit
    let told = audit.looks.map { "\($0.day.iso) \($0.criterion) \($0.isMet)" }
    #expect(
      told.sorted() == [
        "2025-03-14 rules/care.files false", "2025-03-14 rules/gate.guard true", "2025-06-14 rules/gate.guard false",
        "2025-09-14 rules/care.files true",
      ])
  }

  @Test func `of several visits on one day what was not met counts`() {
    let day = CalendarDay(year: 2026, month: 3, day: 14)!
    let both = [true, false].map { CriterionLook(criterion: "rules/gate.guard", day: day, isFollowUp: $0, isMet: $0) }
    for looks in [both, both.reversed()] {
      let found = followedFindings(looks)
      #expect(found.map(\.found) == [day])
      #expect(found[0].next == nil)
    }
  }

  @Test func `a place under two ids is one place, to the ministry and among the five that other views need`() {
    let (found, seen) = (CalendarDay(year: 2025, month: 3, day: 1)!, CalendarDay(year: 2026, month: 3, day: 1)!)
    let places = (0..<5).map { number in
      MendingFacility(
        facility: SmallCountry.place(number, location: .open),
        findings: [
          FollowedFinding(
            criterion: "rules/gate.guard", found: found, next: .init(day: seen, isFollowUp: false, isMet: true),
            met: seen)
        ],
        actions: [])
    }
    let alike = [(one: places[1].facility.id, other: places[3].facility.id)]
    func told(_ view: SharingView, _ alike: [(one: String, other: String)]) -> MendingComparison {
      var request = ComparisonRequest()
      request.view = view
      return whatMends(places, asked: request, in: SmallCountry.library, alike: alike)
    }
    let ministry = told(.ministry, alike)
    #expect(ministry.standards.first?.total.all.facilities == 4)
    #expect(ministry.remarks == [.perhapsOnePlace(alike[0].one, alike[0].other)])
    for view in [SharingView.coalition, .publicly] {
      #expect(!told(view, []).standards.isEmpty)
      #expect(told(view, alike).standards.isEmpty)
      #expect(told(view, alike).remarks == [.nothingToCompare])
    }
  }

  @Test func `every figure of the ministry's view is what counting one by one gives`() throws {
    for seed in 0..<60 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let places = (0..<(1 + random.below(14))).map { WhatMendsTests.place($0, &random) }
      let told = mending(places, .ministry).standards.first?.criteria ?? []
      for (index, name) in WhatMendsTests.names.enumerated() {
        let cases = places.flatMap { place in
          place.findings.filter { $0.criterion == name }.map { finding in
            (
              id: place.facility.id, finding: finding,
              actions: place.actions.filter { action in
                action.criteria.contains(name) && !(action.verified.map { $0 <= finding.found } ?? false)
                  && (finding.next == nil || action.found.map { $0 < finding.next!.day } ?? true)
              }
            )
          }
        }
        guard let one = told.first(where: { $0.criterion == index })?.findings else {
          #expect(cases.isEmpty)
          continue
        }
        let seen = cases.filter { $0.finding.next != nil }
        let met = seen.filter { $0.finding.next!.isMet }
        #expect(one.all.findings == cases.count)
        #expect(one.all.facilities == Set(seen.map(\.id)).count)
        #expect(one.all.met == FacilityCount(met.count, of: seen.count))
        #expect(one.all.byFollowUp == seen.count { $0.finding.next!.isFollowUp })
        #expect((one.withAction?.met.of ?? 0) == seen.count { !$0.actions.isEmpty })
        #expect((one.withoutAction?.met.fewest ?? 0) == met.count { $0.actions.isEmpty })
        let days = met.map { $0.finding.found.days(until: $0.finding.next!.day) }.sorted()
        #expect(one.all.days.count == days.count)
        #expect(one.all.days.lowest == days.first.map { Proportion(Int128($0), over: 1) })
        #expect(one.all.days.highest == days.last.map { Proportion(Int128($0), over: 1) })
        let middle = Proportion(Int128(days.isEmpty ? 0 : days[(days.count - 1) / 2] + days[days.count / 2]), over: 2)
        #expect(one.all.days.median == (days.count < 5 ? nil : middle))
        let paid = met.map { $0.actions.compactMap(\.spent) }.filter { !$0.isEmpty }.map { $0.reduce(.zero, +) }
        #expect(one.all.spent.count == paid.count)
        #expect(one.all.spent.highest == paid.max().map { Proportion($0.units, over: Money.unitsOfDollar) })
        let priced = met.filter { !$0.actions.isEmpty && $0.actions.allSatisfy { $0.planned != nil } }
        #expect(one.all.plannedHigh.count == priced.count)
      }
    }
  }

  @Test func `outside the ministry's view nothing is told of fewer than five places, nor of a confidential one`() {
    for seed in 0..<60 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let places = (0..<24).map { WhatMendsTests.place($0, &random) }
      let open = places.filter { $0.facility.location == .open }
      for view in [SharingView.coalition, .publicly] {
        let told = mending(places, view)
        #expect("\(told.standards)" == "\(mending(open, view).standards)")
        for one in told.standards {
          let parts = one.criteria.flatMap { [$0.findings.all, $0.findings.withAction, $0.findings.withoutAction] }
          for part in parts.compactMap({ $0 }) + one.actions.map(\.findings) {
            #expect(part.facilities >= 5 && part.met.of >= 5)
            #expect(part.days.lowest == nil && part.spent.highest == nil)
            #expect(part.days.median.map { $0.rounded(1) % 10 == 0 } ?? true)
            guard view == .publicly else { continue }
            #expect(part.findings == nil && part.days.count == nil && part.byFollowUp == nil)
            #expect(part.met.most > 0 && part.met.fewest < part.met.of)
          }
        }
      }
    }
  }

  @Test func `with and without an action are told together or not at all, so that neither follows from the whole`() {
    var random = SeededRandom(seed: 9)
    var isTold = false
    for _ in 0..<60 {
      let places = (0..<24).map { WhatMendsTests.place($0, &random) }
      for one in mending(places, .coalition).standards.flatMap(\.criteria) {
        #expect((one.findings.withAction == nil) == (one.findings.withoutAction == nil))
        isTold = isTold || one.findings.withAction != nil
      }
    }
    #expect(isTold)
  }
}
