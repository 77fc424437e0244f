public import AuditModel

/// The library that `kept` made bytes of; nil where they are not whole.
///
/// - Parameters:
///   - bytes: with those of the library at their end.
///   - start: where these begin; not behind the end.
/// - Complexity: O(size of all texts).
public func keptLibrary(_ bytes: [UInt8], from start: Int = 0) -> StandardLibrary? {
  var reader = ByteReader(bytes, from: start)
  let measures = MeasureCatalogue(reader.list { $0.measure() })
  let provinces = reader.provinces()
  let questionnaire = reader.optional { $0.questionnaire() }
  let unusable = reader.list { $0.string() }
  let bounds = KeptBounds(measures: measures.measures.count)
  let standards = reader.list { $0.standard(bounds) }.compactMap { $0 }
  let archived = reader.list { $0.standard(bounds) }.compactMap { $0 }
  guard !reader.isBroken, reader.isAtEnd,
    measures.measures.allSatisfy({ $0.pointsBelow(bounds.measures) })
  else { return nil }
  return StandardLibrary(
    standards: standards, archived: archived, measures: measures, unusable: unusable, provinces: provinces,
    questionnaire: questionnaire)
}

extension Measure {
  fileprivate func pointsBelow(_ bound: Int) -> Bool {
    [quotient?.numerator, quotient?.denominator, sense?.notAbove].allSatisfy { $0.map { $0 < bound } ?? true }
  }
}

/// Below what the positions in a standard lie; in the order in which it is read.
private struct KeptBounds {
  let measures: Int
  var ratings = 0
  var sections = 0
  var sectionRatings = 0
}

extension ByteReader {
  fileprivate mutating func measure() -> Measure {
    let (id, title, unit) = (string(), localizedText(), optionalText())
    let quotient = optional { ($0.int(), $0.int()) }
    let sense = optional { reader in
      LimitsOfSense(
        atLeast: reader.optional { $0.exactDecimal() }, atMost: reader.optional { $0.exactDecimal() },
        isWhole: reader.flag(), notAbove: reader.optional { $0.int() }, reason: reader.localizedText())
    }
    return Measure(id: id, title: title, unit: unit, quotient: quotient, sense: sense)
  }

  fileprivate mutating func provinces() -> ProvinceList {
    var description = ProvinceList.Description()
    description.id = optional { $0.string() }
    description.title = optionalText()
    description.note = optionalText()
    description.sources = list { $0.source() }
    let entries = list { reader -> ProvinceList.Entry in
      let (code, name, isCapital) = (reader.optional { $0.string() }, reader.localizedText(), reader.flag())
      let province =
        code.map { Province(code: $0, name: name, isCapital: isCapital) }
        ?? Province(written: name.english ?? name.khmer ?? "")
      let spellings = reader.list { (source: $0.string(), name: $0.string()) }
      let tile = reader.optional { ProvinceList.Tile(row: $0.int(), column: $0.int()) }
      return ProvinceList.Entry(province, spellings: spellings, tile: tile)
    }
    return ProvinceList(entries, description: description)
  }

  fileprivate mutating func questionnaire() -> Questionnaire {
    let (id, revision, file, title) = (string(), number(), string(), optionalText())
    let (translations, sources) = (translations(), list { $0.source() })
    let (consent, danger, limits) = (wording(), localizedText(), list { $0.localizedText() })
    let questions = list { reader in
      Questionnaire.Question(
        id: reader.string(), picture: reader.optional { $0.word() }, wording: reader.wording(),
        groups: reader.mask(), criteria: reader.list { $0.string() }, criteriaPlaces: reader.list { $0.place() },
        basis: reader.optional { $0.basis() })
    }
    return Questionnaire(
      id: id, revision: revision, file: file, title: title, translations: translations, sources: sources,
      consent: consent, danger: danger, limits: limits, questions: questions)
  }

  private mutating func wording() -> Questionnaire.Wording {
    Questionnaire.Wording(adults: localizedText(), children: localizedText())
  }

  // MARK: A standard

  /// Nil makes the whole unreadable.
  fileprivate mutating func standard(_ bounds: KeptBounds) -> Standard? {
    var bounds = bounds
    let identity = Standard.Identity(id: string(), edition: string(), revision: int(), digest: string())
    let (description, applies, scale) = (description(), applies(), scale())
    let (titles, outOf) = (list { $0.optionalText() }, optional { $0.number() })
    let sections = list { reader -> Section in
      let (id, title, first) = (reader.string(), reader.optionalText(), reader.int())
      return Section(id: id, title: title, criteria: first..<(first + reader.int()))
    }
    (bounds.ratings, bounds.sections) = (scale?.words.count ?? 0, sections.count)
    let criteria = list { $0.criterion(bounds) }
    let context = KeptNeeds(bounds: bounds, criteria: criteria)
    let written = list { $0.rule(context) }
    // A need of sections names one of the ratings that stand behind: what it may name is known only then.
    let sectionRules = list { $0.rule(context) }
    let tailoring = optional { $0.tailoring() }
    guard let scale, !isBroken, written.last?.needs.isEmpty == true, sectionRules.last?.needs.isEmpty ?? true,
      sections.allSatisfy({ $0.criteria.upperBound <= criteria.count }), titles.count <= scale.words.count,
      written.allSatisfy({ rule in rule.needs.allSatisfy { $0.namesSectionRatings(below: sectionRules.count) } })
    else {
      fail()
      return nil
    }
    return Standard(
      identity: identity, description: description, applies: applies, scale: scale, scaleTitles: titles, outOf: outOf,
      sections: sections, criteria: criteria, ratings: written, sectionRatings: sectionRules, tailoring: tailoring)
  }

  private mutating func description() -> Standard.Description {
    var description = Standard.Description()
    description.title = optionalText()
    description.issuer = optionalText()
    description.kind = optional { $0.word() }
    description.adopted = optional { $0.day() }?.flatMap { $0 }
    description.translations = translations()
    description.sources = list { $0.source() }
    description.cycle = optional { reader in
      Cycle(
        inspectEvery: reader.optional { $0.span() }, remedyWithin: reader.optional { $0.span() },
        then: reader.list { $0.string() })
    }
    description.file = string()
    return description
  }

  /// Nil makes the whole unreadable.
  private mutating func scale() -> Scale? {
    let ratings = list { reader -> (word: String, credit: Credit) in
      let (word, numerator, denominator) = (reader.string(), reader.number(), reader.number())
      guard (1...1000).contains(denominator), (0...denominator).contains(numerator) else {
        reader.fail()
        return (word, Credit(0))
      }
      return (word, Credit(numerator, over: denominator))
    }
    guard !isBroken, (2...100).contains(ratings.count), let scale = Scale(ratings) else {
      fail()
      return nil
    }
    return scale
  }

  private mutating func tailoring() -> Tailoring {
    Tailoring(
      id: string(), of: string(), authority: localizedText(), note: optionalText(), isExample: flag(),
      changed: list { $0.string() },
      dropped: list { Tailoring.Drop(criterion: $0.string(), reason: $0.localizedText()) })
  }

  // MARK: A criterion

  private mutating func criterion(_ bounds: KeptBounds) -> Criterion {
    Criterion(
      id: string(), section: position(below: bounds.sections), level: word(), weight: number(), title: optionalText(),
      text: optionalText(), ask: optionalText(), answer: answerForm(bounds), applies: applies(),
      allowsNotApplicable: flag(), verify: list { $0.word() }, hear: mask(), guidance: optionalText(), stop: word(),
      basis: optional { $0.basis() }, equals: list { $0.string() }, equalsPlaces: list { $0.place() },
      examples: list { $0.example(bounds) }, remedies: list { $0.remedy() }, place: place())
  }

  private mutating func answerForm(_ bounds: KeptBounds) -> AnswerForm {
    let kind: AnswerKind = word()
    switch kind {
    case .rating: return .rating
    case .measure: return .measure(position(below: bounds.measures), thresholds(bounds))
    case .sample: return .sample(atLeast: number(), thresholds(bounds))
    case .service: return .service(word())
    case .equals:
      fail()
      return .rating
    }
  }

  private mutating func thresholds(_ bounds: KeptBounds) -> Thresholds {
    let tests = optional { reader in
      reader.list { reader in
        Threshold(
          rating: Scale.Rating(reader.position(below: bounds.ratings)), relation: reader.word(),
          limit: reader.exactDecimal())
      }
    }
    return tests.map { .known($0) } ?? .unknown
  }

  private mutating func applies() -> Applicability {
    Applicability(
      care: optional { $0.mask() }, operators: optional { $0.mask() }, residents: optional { $0.mask() },
      serves: optional { $0.mask() })
  }

  fileprivate mutating func basis() -> Basis {
    Basis(
      status: word(), sources: list { $0.string() }, article: optionalText(),
      compared: optional { $0.day() }?.flatMap { $0 }, note: optionalText())
  }

  private mutating func example(_ bounds: KeptBounds) -> ExampleFinding {
    let rating = Scale.Rating(position(below: bounds.ratings))
    let content: ExampleFinding.Content =
      switch position(below: 3) {
      case 0: .text(localizedText())
      case 1: .measures(list { ($0.position(below: bounds.measures), $0.exactDecimal()) })
      default:
        .sample(
          Sample(
            checked: optional { $0.number() }, of: optional { $0.number() }, conforming: optional { $0.number() }))
      }
    return ExampleFinding(rating: rating, content: content)
  }

  private mutating func remedy() -> Remedy {
    Remedy(
      action: localizedText(), by: optional { $0.string() }, within: optional { $0.span() },
      cost: optional { Remedy.Cost(low: $0.exactDecimal(), high: $0.exactDecimal(), per: $0.word()) },
      proof: optionalText(), onlyAsks: flag())
  }

  // MARK: What a rating needs

  private mutating func rule(_ context: KeptNeeds) -> RatingRule {
    RatingRule(id: string(), title: optionalText(), needs: list { $0.need(context, depth: 0) })
  }

  private mutating func need(_ context: KeptNeeds, depth: Int) -> Need {
    let ratings = context.bounds.ratings
    guard depth <= Need.deepest + 1 else {
      fail()
      return .all([])
    }
    switch position(below: 9) {
    case 0: return .every(selection(context), atLeast: Scale.Rating(position(below: ratings)))
    case 1: return .share(selection(context), atLeast: share())
    case 2: return .mean(list { $0.part(context, depth: depth) }, atLeast: share())
    case 3: return .count(selection(context), below: Scale.Rating(position(below: ratings)), atMost: count())
    case 4: return .countRated(selection(context), rated: Scale.Rating(position(below: ratings)), atLeast: count())
    case 5: return .sections(sections(context), rated: int(), atLeast: optional { $0.count() })
    case 6: return .sectionsBelow(sections(context), below: int(), atMost: count())
    case 7: return .any(list { $0.need(context, depth: depth + 1) })
    default: return .all(list { $0.need(context, depth: depth + 1) })
    }
  }

  private mutating func sections(_ context: KeptNeeds) -> [Int] {
    list { $0.position(below: context.bounds.sections) }
  }

  private mutating func selection(_ context: KeptNeeds) -> Selection {
    Selection(
      levels: optional { $0.mask() }, sections: optional { $0.sections(context) },
      criteria: optional { reader in reader.list { $0.position(below: context.criteria.count) } },
      from: context.criteria)
  }

  private mutating func part(_ context: KeptNeeds, depth: Int) -> MeanPart {
    let weight = number()
    guard depth <= Need.deepest + 1 else {
      fail()
      return MeanPart(.mean([]), weight: weight)
    }
    return position(below: 2) == 0
      ? MeanPart(.share(selection(context)), weight: weight)
      : MeanPart(.mean(list { $0.part(context, depth: depth + 1) }), weight: weight)
  }

  private mutating func share() -> ShareLimit {
    let (percent, part, whole, isExclusive) = (optional { $0.exactDecimal() }, number(), number(), flag())
    if let percent, !percent.isNegative { return ShareLimit(percent: percent, isExclusive: isExclusive) }
    guard percent == nil, part >= 0, whole > 0 else {
      fail()
      return ShareLimit(0, of: 1)
    }
    return ShareLimit(part, of: whole, isExclusive: isExclusive)
  }

  private mutating func count() -> CountLimit { position(below: 2) == 0 ? .number(int()) : .share(share()) }

  // MARK: What stands in several

  fileprivate mutating func optionalText() -> LocalizedText? { optional { $0.localizedText() } }

  fileprivate mutating func source() -> Source {
    Source(
      id: string(), title: optionalText(), url: optional { $0.string() }, extent: optional { $0.word() })
  }

  private mutating func span() -> CalendarSpan {
    CalendarSpan(count: int(), unit: word())
  }

  fileprivate mutating func translations() -> [(language: Language, status: TranslationStatus)] {
    list { reader in
      let number = reader.position(below: Language.allCases.count)
      return (Language.allCases[number], reader.word())
    }
  }
}

/// By what the needs of a rating are read.
private struct KeptNeeds {
  let bounds: KeptBounds
  let criteria: [Criterion]
}

extension Need {
  /// Whether all section ratings that it names lie below a bound.
  fileprivate func namesSectionRatings(below bound: Int) -> Bool {
    switch self {
    case .sections(_, let rated, _): rated < bound
    case .sectionsBelow(_, let rating, _): rating < bound
    case .any(let needs), .all(let needs): needs.allSatisfy { $0.namesSectionRatings(below: bound) }
    case .every, .share, .mean, .count, .countRated: true
    }
  }
}
