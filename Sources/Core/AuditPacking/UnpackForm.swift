internal import AuditChecking
internal import AuditModel

/// What a form asks by and whom, unpacked: the standards bear their positions as ids.
struct UnpackedForm {
  let library: StandardLibrary
  let facility: Facility
  let base: [InspectionRecord]
}

/// An id that stands for a position.
func positionID(_ position: Int) -> String { String(position) }

/// What `packForm` packed; nil where the bytes are not whole.
func unpackForm(_ bytes: [UInt8]) -> UnpackedForm? {
  var reader = ByteReader(bytes)
  guard let facility = reader.facility() else { return nil }
  let quotients = reader.list { ($0.number(), $0.number()) }
  let measures = quotients.enumerated().map { index, quotient in
    Measure(
      id: positionID(index), title: LocalizedText(english: ""), unit: nil,
      quotient: quotient.0 < 0 ? nil : (Int(quotient.0), Int(quotient.1)))
  }
  for quotient in quotients where max(quotient.0, quotient.1) >= quotients.count { return nil }
  var firsts: [Int: String] = [:]
  let count = reader.int()
  guard count <= 100 else { return nil }
  var standards: [Standard] = []
  for index in 0..<count {
    guard let standard = reader.standard(index, measures: measures.count, firsts: &firsts) else { return nil }
    standards.append(standard)
  }
  let library = StandardLibrary(standards: standards, measures: MeasureCatalogue(measures))
  let base = reader.list { $0.record(library) }
  guard !reader.isBroken, reader.isAtEnd else { return nil }
  return UnpackedForm(library: library, facility: facility, base: base)
}

extension ByteReader {
  fileprivate mutating func facility() -> Facility? {
    guard let care = CareKind(rawValue: UInt8(truncatingIfNeeded: int())),
      let operatedBy = Operator(rawValue: UInt8(truncatingIfNeeded: int()))
    else { return nil }
    return Facility(
      id: "", care: care, operatedBy: operatedBy, residents: words(ResidentGroup.self),
      serves: words(ServedGroup.self))
  }

  mutating func words<Word: Vocabulary>(_: Word.Type) -> WordSet<Word> {
    let bits = int()
    var words = WordSet<Word>()
    for word in Word.allCases where bits & 1 << Int(word.rawValue) != 0 { words.insert(word) }
    return words
  }

  private mutating func optionalWords<Word: Vocabulary>(_ word: Word.Type) -> WordSet<Word>? {
    flag() ? words(word) : nil
  }

  private mutating func decimal() -> ExactDecimal {
    let mantissa = number()
    let decimals = int()
    var digits = Array(String(mantissa).utf8)
    if decimals > 0, decimals <= ExactDecimal.mostDecimals {
      while digits.count <= decimals { digits.insert(UInt8(ascii: "0"), at: 0) }
      digits.insert(UInt8(ascii: "."), at: digits.count - decimals)
    }
    if let value = try? ExactDecimal(digits: digits) { return value }
    fail()
    return ExactDecimal(0)
  }

  fileprivate mutating func standard(_ number: Int, measures: Int, firsts: inout [Int: String]) -> Standard? {
    let credits = list { ($0.number(), $0.number()) }
    guard !isBroken, credits.count >= 2, credits.count <= 100,
      credits.allSatisfy({ $0.0 >= 0 && $0.1 > 0 && $0.1 <= 1000 }),
      let scale = Scale(
        credits.enumerated().map { (positionID($0.offset), Credit($0.element.0, over: $0.element.1)) })
    else { return nil }
    let outOf = self.number()
    var sections: [Section] = []
    var end = 0
    for size in list({ $0.int() }) {
      sections.append(Section(id: positionID(sections.count), criteria: end..<end + size))
      end += size
    }
    let count = int()
    guard count == end else { return nil }
    var criteria: [Criterion] = []
    for index in 0..<count where !isBroken {
      criteria.append(
        criterion(index, of: number, sections: sections.count, measures: measures, scale: scale, firsts: &firsts))
    }
    guard !isBroken else { return nil }
    let sectionRatings = list { $0.rule(criteria, scale, sections: sections.count, sectionRatings: 0) }
    let ratings = list {
      $0.rule(criteria, scale, sections: sections.count, sectionRatings: sectionRatings.count)
    }
    guard !isBroken, let last = ratings.last, last.needs.isEmpty, sectionRatings.last?.needs.isEmpty ?? true else {
      return nil
    }
    return Standard(
      identity: Standard.Identity(id: positionID(number), edition: "", revision: 1, digest: ""), scale: scale,
      outOf: outOf > 0 ? outOf : nil, sections: sections, criteria: criteria, ratings: ratings,
      sectionRatings: sectionRatings)
  }

  private mutating func criterion(
    _ index: Int, of standard: Int, sections: Int, measures: Int, scale: Scale, firsts: inout [Int: String]
  ) -> Criterion {
    let section = position(below: max(1, sections))
    let level = Level(rawValue: UInt8(position(below: Level.allCases.count)))!
    let weight = number()
    let applies = Applicability(
      care: optionalWords(CareKind.self), operators: optionalWords(Operator.self),
      residents: optionalWords(ResidentGroup.self), serves: optionalWords(ServedGroup.self))
    let allowsNotApplicable = flag()
    let hear = words(Voice.self)
    let equality = Int(number())
    var equals: [String] = []
    if equality >= 0 {
      if let first = firsts[equality] {
        equals = [first]
      } else {
        firsts[equality] = positionID(standard) + "/" + positionID(index)
      }
    }
    return Criterion(
      id: positionID(index), section: section, level: level, weight: weight,
      answer: answerForm(measures: measures, scale: scale), applies: applies,
      allowsNotApplicable: allowsNotApplicable, hear: hear, equals: equals)
  }

  private mutating func answerForm(measures: Int, scale: Scale) -> AnswerForm {
    switch AnswerKind(rawValue: UInt8(position(below: 4)))! {
    case .measure: return .measure(position(below: measures), thresholds(scale))
    case .sample: return .sample(atLeast: number(), thresholds(scale))
    case .service: return .service(Service(rawValue: UInt8(position(below: Service.words.count)))!)
    default: return .rating
    }
  }

  private mutating func thresholds(_ scale: Scale) -> Thresholds {
    guard flag() else { return .unknown }
    return .known(
      list { reader in
        Threshold(
          rating: Scale.Rating(reader.position(below: scale.words.count)),
          relation: Relation(rawValue: UInt8(reader.position(below: Relation.words.count)))!,
          limit: reader.decimal())
      })
  }

  private mutating func rule(_ criteria: [Criterion], _ scale: Scale, sections: Int, sectionRatings: Int)
    -> RatingRule
  {
    RatingRule(id: "", needs: list { $0.need(criteria, scale, sections: sections, sectionRatings: sectionRatings) })
  }

  private mutating func need(
    _ criteria: [Criterion], _ scale: Scale, sections: Int, sectionRatings: Int, depth: Int = 0
  ) -> Need {
    func inner(_ reader: inout ByteReader) -> Need {
      reader.need(criteria, scale, sections: sections, sectionRatings: sectionRatings, depth: depth + 1)
    }
    guard depth <= Need.deepest, let kind = PackedNeed(rawValue: UInt8(position(below: PackedNeed.allCases.count)))
    else {
      fail()
      return .all([])
    }
    switch kind {
    case .every:
      let selection = selection(criteria)
      return .every(selection, atLeast: Scale.Rating(position(below: scale.words.count)))
    case .share:
      let selection = selection(criteria)
      return .share(selection, atLeast: shareLimit())
    case .mean:
      let parts = list { $0.meanPart(criteria, depth: depth + 1) }
      return .mean(parts, atLeast: shareLimit())
    case .count:
      let selection = selection(criteria)
      return .count(
        selection, below: Scale.Rating(position(below: scale.words.count)), atMost: countLimit())
    case .countRated:
      let selection = selection(criteria)
      return .countRated(
        selection, rated: Scale.Rating(position(below: scale.words.count)), atLeast: countLimit())
    case .sections:
      let chosen = list { $0.position(below: sections) }
      let rated = position(below: max(1, sectionRatings))
      return .sections(chosen, rated: rated, atLeast: flag() ? countLimit() : nil)
    case .sectionsBelow:
      let chosen = list { $0.position(below: sections) }
      return .sectionsBelow(chosen, below: position(below: max(1, sectionRatings)), atMost: countLimit())
    case .any: return .any(list(inner))
    case .all: return .all(list(inner))
    }
  }

  private mutating func selection(_ criteria: [Criterion]) -> Selection {
    let chosen = list { $0.position(below: criteria.count) }
    return Selection(levels: nil, sections: nil, criteria: chosen, from: criteria)
  }

  private mutating func meanPart(_ criteria: [Criterion], depth: Int) -> MeanPart {
    let weight = number()
    if weight < 1 || weight > Criterion.heaviest || depth > Need.deepest { fail() }
    guard flag(), !isBroken else { return MeanPart(.share(selection(criteria)), weight: weight) }
    return MeanPart(.mean(list { $0.meanPart(criteria, depth: depth + 1) }), weight: weight)
  }

  private mutating func shareLimit() -> ShareLimit {
    let (part, whole, isExclusive) = (number(), number(), flag())
    guard 0...ShareLimit.largestPart ~= part, 1...ShareLimit.largestWhole ~= whole else {
      fail()
      return ShareLimit(0, of: 1)
    }
    return ShareLimit(part, of: whole, isExclusive: isExclusive)
  }

  private mutating func countLimit() -> CountLimit { flag() ? .share(shareLimit()) : .number(int()) }
}
