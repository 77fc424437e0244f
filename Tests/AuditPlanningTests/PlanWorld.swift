import AuditChecking
import AuditModel
import AuditScoring
import AuditTestSupport

/// Facilities whose records are written here, and standards whose criteria have remedies.
struct PlanWorld {
  var standards: [Standard]
  var facility = Facility(
    id: "aa-001", care: .shelter, operatedBy: .ngo, residents: WordSet([.girls]), serves: WordSet([.atRisk]),
    location: .open)

  var library: StandardLibrary {
    StandardLibrary(
      standards: standards,
      measures: MeasureCatalogue([Measure(id: "residents", title: LocalizedText(english: "Residents"), unit: nil)]))
  }

  func audit(_ records: [InspectionRecord]) -> FacilityAudit {
    let (audit, problems) = auditFacility(facility, records: records, against: library, everyVisit: true)
    precondition(!problems.contains { $0.severity == .error }, "the records of a plan world have no errors")
    return audit
  }

  /// Rated best by every criterion; below where a critical one is not; else between.
  static func rules(_ criteria: [Criterion]) -> [RatingRule] {
    func every(_ levels: [Level]) -> Need {
      .every(Selection(levels: WordSet(levels), sections: nil, criteria: nil, from: criteria), atLeast: 0)
    }
    return [
      RatingRule(id: "meets", needs: [every([.critical, .required])]),
      RatingRule(id: "below", needs: [every([.critical])]), RatingRule(id: "critical", needs: []),
    ]
  }

  static func standard(_ criteria: [Criterion], id: String = "rules", cycle: Cycle? = nil) -> Standard {
    var description = Standard.Description()
    description.cycle = cycle
    return Standard(
      identity: Standard.Identity(id: id, edition: "1", revision: 1, digest: ""), description: description,
      sections: [Section(id: "all", criteria: 0..<criteria.count)], criteria: criteria, ratings: rules(criteria))
  }

  static func criterion(
    _ id: String, _ level: Level = .required, remedies: [Remedy] = [], weight: Int64 = 1, equals: [String] = []
  ) -> Criterion {
    Criterion(
      id: "all." + id, section: 0, level: level, weight: weight, text: LocalizedText(english: id), equals: equals,
      remedies: remedies)
  }

  static func remedy(
    _ action: String, within: CalendarSpan? = nil, usd: (Int32, Int32)? = nil, per: CostUnit = .once,
    onlyAsks: Bool = false
  ) -> Remedy {
    Remedy(
      action: LocalizedText(english: action), by: "manager", within: within,
      cost: usd.map { Remedy.Cost(low: ExactDecimal($0.0), high: ExactDecimal($0.1), per: per) },
      proof: LocalizedText(english: "seen"), onlyAsks: onlyAsks)
  }

  /// A record that answers criteria of one standard.
  static func record(
    _ kind: VisitKind = .inspection, on date: String, _ answers: [String: String], of standard: String = "rules",
    residents: Int32? = nil
  ) -> InspectionRecord {
    var builder = RecordBuilder(kind, on: date)
    builder.audit(standard)
    for (criterion, rating) in answers.sorted(by: { $0.key < $1.key }) { builder.answer("all." + criterion, rating) }
    if let residents { builder.measure("residents", ExactDecimal(residents)) }
    return builder.record
  }
}

extension CalendarDay {
  /// From a text that is known to be a day.
  init(_ text: String) {
    guard let day = CalendarDay(iso: text.utf8) else { preconditionFailure("a day was written") }
    self = day
  }
}

/// Standards with remedies and one record, made up: the same for the same seed.
struct RandomPlanWorld {
  let world: PlanWorld
  let record: InspectionRecord

  init(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let pool = (0..<(1 + random.below(7))).map { number in
      let low = Int32(random.below(5))
      return PlanWorld.remedy(
        "action \(number)", usd: random.once(in: 9) ? nil : (low, low + Int32(random.below(6))),
        per: random.pick([.once, .once, .month, .resident, .year]))
    }
    var builder = RecordBuilder()
    if !random.once(in: 4) { builder.measure("residents", ExactDecimal(Int32(1 + random.below(4)))) }
    let standards = (0...random.below(2)).map { RandomPlanWorld.standard("rules-\($0)", pool, &random) }
    for standard in standards {
      builder.audit(standard.id)
      for criterion in standard.criteria where !random.once(in: 12) {
        builder.answer(criterion.id, random.pick(["met", "partly", "unmet"]))
      }
    }
    world = PlanWorld(standards: standards)
    record = builder.record
  }

  private static func standard(_ id: String, _ pool: [Remedy], _ random: inout SeededRandom) -> Standard {
    let sections = 1 + random.below(3)
    var criteria: [Criterion] = []
    var parts: [Section] = []
    for section in 0..<sections {
      let first = criteria.count
      for _ in 0..<random.below(4) {
        let count = random.once(in: 7) ? 0 : 1 + random.below(2)
        criteria.append(
          Criterion(
            id: "s\(section).c\(criteria.count)", section: section,
            level: random.pick([.critical, .required, .required, .recommended]), weight: Int64(1 + random.below(3)),
            remedies: (0..<count).map { _ in random.pick(pool) }))
      }
      parts.append(Section(id: "s\(section)", criteria: first..<criteria.count))
    }
    let all = criteria
    func selection() -> Selection {
      Selection(
        levels: random.once(in: 2) ? WordSet([.critical, .required]) : nil,
        sections: random.once(in: 4) ? [random.below(sections)] : nil, criteria: nil, from: all)
    }
    func mean(_ depth: Int = 0) -> [MeanPart] {
      (0...random.below(3)).map { _ in
        let value: MeanPart.Value = depth < 2 && random.once(in: 4) ? .mean(mean(depth + 1)) : .share(selection())
        return MeanPart(value, weight: random.pick([1, 2, 3, 99_999_989]))
      }
    }
    func need(_ hasSections: Bool, _ depth: Int = 0) -> Need {
      if depth < 2, random.once(in: 6) {
        let needs = (0...random.below(2)).map { _ in need(hasSections, depth + 1) }
        return random.once(in: 2) ? .any(needs) : .all(needs)
      }
      switch random.below(hasSections ? 7 : 5) {
      case 0: return .every(selection(), atLeast: Scale.Rating(random.below(2)))
      case 1: return .share(selection(), atLeast: random.shareLimit())
      case 2: return .count(selection(), below: Scale.Rating(random.below(2)), atMost: random.countLimit(below: 3))
      case 3: return .mean(mean(), atLeast: random.shareLimit())
      case 4:
        return .countRated(
          selection(), rated: Scale.Rating(random.below(2)), atLeast: random.countLimit(below: 3))
      case 5:
        return .sections(
          Array(0..<sections), rated: 0, atLeast: random.once(in: 2) ? nil : random.countLimit(below: 3))
      default: return .sectionsBelow(Array(0..<sections), below: 0, atMost: random.countLimit(below: 3))
      }
    }
    func rules(_ hasSections: Bool) -> [RatingRule] {
      (0...random.below(2)).map { number in
        RatingRule(id: "r\(number)", needs: (0...random.below(2)).map { _ in need(hasSections) })
      } + [RatingRule(id: "last", needs: [])]
    }
    let sectionRules = random.once(in: 3) ? rules(false) : []
    return Standard(
      identity: Standard.Identity(id: id, edition: "1", revision: 1, digest: ""), sections: parts, criteria: criteria,
      ratings: rules(!sectionRules.isEmpty), sectionRatings: sectionRules)
  }
}
