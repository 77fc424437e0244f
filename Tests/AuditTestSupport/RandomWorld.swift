public import AuditModel

/// Standards, a facility and a record of it, made up: the same for the same seed, natively and as WebAssembly.
public struct RandomWorld {
  public let library: StandardLibrary
  public let facility: Facility
  public let record: InspectionRecord

  public init(seed: UInt64, mostCriteria: Int = 12) {
    var maker = WorldMaker(seed: seed, mostCriteria: mostCriteria)
    let scale = maker.scale()
    let standards = (0...maker.random.below(2)).map { maker.standard("standard-" + String($0), scale: scale) }
    library = StandardLibrary(standards: standards, measures: WorldMaker.measures)
    facility = maker.facility()
    record = maker.record(standards, residents: facility.residents)
  }
}

private struct WorldMaker {
  var random: SeededRandom
  let mostCriteria: Int

  init(seed: UInt64, mostCriteria: Int) {
    random = SeededRandom(seed: seed)
    self.mostCriteria = mostCriteria
  }

  static let measures = MeasureCatalogue([
    Measure(id: "residents", title: LocalizedText(english: "Residents"), unit: nil),
    Measure(id: "caregivers", title: LocalizedText(english: "Caregivers"), unit: nil),
    Measure(id: "meals", title: LocalizedText(english: "Meals"), unit: nil),
    Measure(id: "ratio", title: LocalizedText(english: "Ratio"), unit: nil, quotient: (0, 1)),
  ])

  mutating func scale() -> Scale {
    let between: [[(word: String, credit: Credit)]] = [
      [], [("partly", Credit(1, over: 2))], [("nearly", Credit(2, over: 3)), ("poorly", Credit(1, over: 7))],
    ]
    return Scale([("met", Credit(1))] + random.pick(between) + [("unmet", Credit(0))])!
  }

  mutating func standard(_ id: String, scale: Scale) -> Standard {
    var sections: [Section] = []
    var criteria: [Criterion] = []
    for section in 0...random.below(3) {
      let first = criteria.count
      for _ in 0..<random.below(mostCriteria / 2 + 1) {
        criteria.append(criterion(criteria.count, of: id, section: section, scale: scale))
      }
      sections.append(Section(id: "section-" + String(section), criteria: first..<criteria.count))
    }
    let sectionRatings = random.once(in: 3) ? rules(scale, sections, criteria, sectionRatings: 0, most: 2) : []
    return Standard(
      identity: Standard.Identity(id: id, edition: "1", revision: 1, digest: ""),
      applies: random.once(in: 4) ? applicability() : .always, scale: scale, sections: sections, criteria: criteria,
      ratings: rules(scale, sections, criteria, sectionRatings: sectionRatings.count, most: 4),
      sectionRatings: sectionRatings)
  }

  private mutating func criterion(_ number: Int, of standard: String, section: Int, scale: Scale) -> Criterion {
    let level = random.pick([Level.critical, .required, .required, .recommended, .recorded])
    let id = "section-" + String(section) + ".criterion-" + String(number)
    let isTwin = standard == "standard-1" && random.once(in: 3)
    return Criterion(
      id: id, section: section, level: level, weight: Int64(1 + random.below(5)), answer: form(level, scale),
      applies: random.once(in: 4) ? applicability() : .always, allowsNotApplicable: random.once(in: 3),
      hear: random.once(in: 4) ? WordSet([.resident]) : WordSet(),
      equals: isTwin ? ["standard-0/section-" + String(section) + ".criterion-" + String(random.below(6))] : [])
  }

  private mutating func form(_ level: Level, _ scale: Scale) -> AnswerForm {
    switch random.below(8) {
    case 0: return .measure(random.below(4), thresholds(scale, "5", "2"))
    case 1: return .sample(atLeast: Int64(1 + random.below(6)), thresholds(scale, "100", "66.6"))
    case 2: return .service(random.pick([Service.education, .training]))
    default: return .rating
    }
  }

  private mutating func thresholds(_ scale: Scale, _ high: String, _ low: String) -> Thresholds {
    var tests = [Threshold(rating: 0, relation: .atLeast, limit: ExactDecimal(high))]
    if scale.words.count > 2 {
      tests.append(Threshold(rating: 1, relation: random.pick([.greater, .atLeast]), limit: ExactDecimal(low)))
    }
    return .known(tests)
  }

  private mutating func applicability() -> Applicability {
    random.once(in: 2)
      ? Applicability(care: WordSet([.shelter, .foster])) : Applicability(residents: WordSet([.boys]))
  }

  private mutating func rules(
    _ scale: Scale, _ sections: [Section], _ criteria: [Criterion], sectionRatings: Int, most: Int
  ) -> [RatingRule] {
    var rules = (0..<(1 + random.below(most))).map { number in
      RatingRule(
        id: "rating-" + String(number),
        needs: (0...random.below(2)).map { _ in need(scale, sections, criteria, sectionRatings: sectionRatings) })
    }
    rules.append(RatingRule(id: "last", needs: []))
    return rules
  }

  private mutating func need(
    _ scale: Scale, _ sections: [Section], _ criteria: [Criterion], sectionRatings: Int, depth: Int = 0
  ) -> Need {
    func inner(_ world: inout WorldMaker) -> [Need] {
      (0...world.random.below(3)).map { _ in
        world.need(scale, sections, criteria, sectionRatings: sectionRatings, depth: depth + 1)
      }
    }
    if depth < 3, random.once(in: 5) { return random.once(in: 2) ? .any(inner(&self)) : .all(inner(&self)) }
    let selection = selection(sections, criteria)
    let rating = Scale.Rating(random.below(scale.words.count - 1))
    switch random.below(sectionRatings > 0 ? 7 : 5) {
    case 0: return .every(selection, atLeast: rating)
    case 1: return .share(selection, atLeast: random.shareLimit())
    case 2: return .count(selection, below: rating, atMost: random.countLimit(below: 3))
    case 3: return .mean(mean(sections, criteria), atLeast: random.shareLimit())
    case 4: return .countRated(selection, rated: rating, atLeast: random.countLimit(below: 3))
    case 5:
      return .sections(
        Array(sections.indices), rated: random.below(sectionRatings),
        atLeast: random.once(in: 2) ? nil : random.countLimit(below: 3))
    default:
      return .sectionsBelow(
        Array(sections.indices), below: random.below(sectionRatings), atMost: random.countLimit(below: 3))
    }
  }

  private mutating func selection(_ sections: [Section], _ criteria: [Criterion]) -> Selection {
    Selection(
      levels: random.once(in: 2) ? WordSet([random.pick([.critical, .required]), .critical]) : nil,
      sections: random.once(in: 4) ? [random.below(sections.count)] : nil, criteria: nil, from: criteria)
  }

  private mutating func mean(_ sections: [Section], _ criteria: [Criterion], depth: Int = 0) -> [MeanPart] {
    (0...random.below(3)).map { _ in
      let value: MeanPart.Value =
        depth < 2 && random.once(in: 4)
        ? .mean(mean(sections, criteria, depth: depth + 1)) : .share(selection(sections, criteria))
      return MeanPart(value, weight: Int64(1 + random.below(4)))
    }
  }

  mutating func facility() -> Facility {
    Facility(
      id: "facility", care: random.pick([.shelter, .foster, .transit]), operatedBy: .ngo,
      residents: random.pick([WordSet([.girls]), WordSet([.girls, .boys]), WordSet([.boys])]),
      serves: WordSet([.sexTrafficking]))
  }

  mutating func record(_ standards: [Standard], residents: WordSet<ResidentGroup>) -> InspectionRecord {
    var builder = RecordBuilder()
    for id in ["residents", "caregivers", "meals"] where !random.once(in: 3) {
      builder.measure(id, ExactDecimal(random.pick(["0", "1", "2", "2.5", "5", "11"])))
    }
    if !random.once(in: 3) {
      builder.services([
        ServiceOffer(
          service: .education, provided: random.pick([WordSet(), WordSet([.girls]), residents]), referred: WordSet())
      ])
    }
    for standard in standards {
      builder.audit(standard.id)
      for criterion in standard.criteria where !random.once(in: 4) { answer(criterion, of: standard, &builder) }
    }
    return builder.record
  }

  private mutating func answer(_ criterion: Criterion, of standard: Standard, _ builder: inout RecordBuilder) {
    let heard = random.once(in: 3) ? WordSet<Voice>() : WordSet([Voice.resident])
    if criterion.allowsNotApplicable && random.once(in: 5) {
      builder.answer(criterion.id, "not-applicable", reason: "none here")
    } else if random.once(in: 9) {
      builder.answer(criterion.id, "not-assessed")
    } else {
      switch criterion.answer.kind {
      case .rating: builder.answer(criterion.id, random.pick(standard.scale.words), heard: heard)
      case .sample:
        let checked = Int64(random.below(8))
        let conforming = checked == 0 ? 0 : Int64(random.below(Int(checked) + 1))
        builder.answer(criterion.id, heard: heard, sample: Sample(checked: checked, of: 8, conforming: conforming))
      default: builder.answer(criterion.id, heard: heard)
      }
    }
  }
}

extension SeededRandom {
  /// A share that needs ask for, as a percentage or a fraction.
  public mutating func shareLimit() -> ShareLimit {
    let isExclusive = once(in: 3)
    if once(in: 2) {
      return ShareLimit(percent: ExactDecimal(pick(["85", "66.7", "50", "100", "0"])), isExclusive: isExclusive)
    }
    let whole = Int64(1 + below(6))
    return ShareLimit(Int64(below(Int(whole) + 1)), of: whole, isExclusive: isExclusive)
  }

  public mutating func countLimit(below most: Int) -> CountLimit {
    once(in: 3) ? .share(shareLimit()) : .number(below(most))
  }
}
