public import AuditModel

/// Everything that decides a score, and nothing that people read, as bytes: standards, measures, the facility, and the
/// records that the visit is laid over.
///
/// Standards, criteria, ratings and measures go by their positions.
///
/// - Parameter base: the records under a follow-up, oldest first, rule S16; none for other visits.
public func packForm(
  _ standards: [Standard], in library: StandardLibrary, for facility: Facility, base: [InspectionRecord] = []
) -> [UInt8] {
  var writer = ByteWriter()
  writer.add(facility)
  writer.add(list: library.measures.measures) { writer, measure in
    writer.add(measure.quotient?.numerator ?? -1)
    writer.add(measure.quotient?.denominator ?? -1)
  }
  let classes = library.equality(of: standards)
  writer.add(list: zip(standards, classes).map { $0 }) { writer, entry in writer.add(entry.0, classes: entry.1) }
  writer.add(list: base) { writer, record in
    writer.add(record, standards: standards, measures: library.measures)
  }
  return writer.bytes
}

extension ByteWriter {
  fileprivate mutating func add(_ facility: Facility) {
    add(Int(facility.care.rawValue))
    add(Int(facility.operatedBy.rawValue))
    add(facility.residents)
    add(facility.serves)
  }

  mutating func add<Word: Vocabulary>(_ words: WordSet<Word>) {
    var bits = 0
    for word in words.words { bits |= 1 << Int(word.rawValue) }
    add(bits)
  }

  fileprivate mutating func add<Word: Vocabulary>(_ words: WordSet<Word>?) {
    add(words != nil)
    if let words { add(words) }
  }

  private mutating func add(_ applies: Applicability) {
    add(applies.care)
    add(applies.operators)
    add(applies.residents)
    add(applies.serves)
  }

  fileprivate mutating func add(_ standard: Standard, classes: [Int32]) {
    add(list: standard.scale.credits) { writer, credit in
      writer.add(credit.numerator)
      writer.add(credit.denominator)
    }
    add(standard.outOf ?? 0)
    add(list: standard.sections) { writer, section in writer.add(section.criteria.count) }
    add(list: standard.criteria.indices) { writer, index in
      writer.add(standard.criteria[index], equality: classes.isEmpty ? -1 : classes[index])
    }
    add(list: standard.sectionRatings) { writer, rule in writer.add(rule) }
    add(list: standard.ratings) { writer, rule in writer.add(rule) }
  }

  private mutating func add(_ criterion: Criterion, equality: Int32) {
    add(criterion.section)
    add(Int(criterion.level.rawValue))
    add(criterion.weight)
    add(criterion.applies)
    add(criterion.allowsNotApplicable)
    add(criterion.hear)
    add(Int(equality))
    add(criterion.answer)
  }

  mutating func add(_ form: AnswerForm) {
    add(Int(form.kind.rawValue))
    switch form {
    case .rating: break
    case .measure(let measure, let thresholds):
      add(measure)
      add(thresholds)
    case .sample(let atLeast, let thresholds):
      add(atLeast)
      add(thresholds)
    case .service(let service): add(Int(service.rawValue))
    }
  }

  private mutating func add(_ thresholds: Thresholds) {
    switch thresholds {
    case .unknown: add(false)
    case .known(let tests):
      add(true)
      add(list: tests) { writer, test in
        writer.add(Int(test.rating))
        writer.add(Int(test.relation.rawValue))
        writer.add(test.limit)
      }
    }
  }

  private mutating func add(_ rule: RatingRule) {
    add(list: rule.needs) { $0.add($1) }
  }

  private mutating func add(_ need: Need) {
    switch need {
    case .every(let selection, let least):
      add(kind: .every, selection)
      add(Int(least))
    case .share(let selection, let least):
      add(kind: .share, selection)
      add(least)
    case .mean(let parts, let least):
      add(Int(PackedNeed.mean.rawValue))
      add(list: parts) { $0.add($1) }
      add(least)
    case .count(let selection, let below, let most):
      add(kind: .count, selection)
      add(Int(below))
      add(most)
    case .countRated(let selection, let rated, let least):
      add(kind: .countRated, selection)
      add(Int(rated))
      add(least)
    case .sections(let sections, let rated, let least):
      add(Int(PackedNeed.sections.rawValue))
      add(list: sections) { $0.add($1) }
      add(rated)
      add(least != nil)
      if let least { add(least) }
    case .sectionsBelow(let sections, let below, let most):
      add(Int(PackedNeed.sectionsBelow.rawValue))
      add(list: sections) { $0.add($1) }
      add(below)
      add(most)
    case .any(let needs):
      add(Int(PackedNeed.any.rawValue))
      add(list: needs) { $0.add($1) }
    case .all(let needs):
      add(Int(PackedNeed.all.rawValue))
      add(list: needs) { $0.add($1) }
    }
  }

  private mutating func add(kind: PackedNeed, _ selection: Selection) {
    add(Int(kind.rawValue))
    add(list: selection.members) { $0.add($1) }
  }

  private mutating func add(_ part: MeanPart) {
    add(part.weight)
    switch part.value {
    case .share(let selection):
      add(false)
      add(list: selection.members) { $0.add($1) }
    case .mean(let parts):
      add(true)
      add(list: parts) { $0.add($1) }
    }
  }

  private mutating func add(_ limit: ShareLimit) {
    add(limit.part)
    add(limit.whole)
    add(limit.isExclusive)
  }

  private mutating func add(_ limit: CountLimit) {
    switch limit {
    case .number(let number):
      add(false)
      add(number)
    case .share(let limit):
      add(true)
      add(limit)
    }
  }
}

/// The kinds of needs, as a packed form holds them.
enum PackedNeed: UInt8, CaseIterable {
  case every, share, count, sections, mean, sectionsBelow, any, all, countRated
}
