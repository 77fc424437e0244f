public import AuditModel

/// All standards of a run, and all that stands beside them, as bytes, to be had again by `keptLibrary` without reading a file.
///
/// - Complexity: O(size of all texts).
public func kept(_ library: StandardLibrary) -> [UInt8] {
  var writer = ByteWriter()
  writer.add(list: library.measures.measures) { $0.add($1) }
  writer.add(library.provinces)
  writer.add(library.questionnaire) { $0.add($1) }
  writer.add(list: library.unusable) { $0.add($1) }
  writer.add(list: library.standards) { $0.add($1) }
  writer.add(list: library.archived) { $0.add($1) }
  return writer.bytes
}

extension ByteWriter {
  fileprivate mutating func add(_ measure: Measure) {
    add(measure.id)
    add(measure.title)
    add(measure.unit)
    add(measure.quotient) { writer, quotient in
      writer.add(quotient.numerator)
      writer.add(quotient.denominator)
    }
    add(measure.sense) { writer, sense in
      writer.add(sense.atLeast) { $0.add($1) }
      writer.add(sense.atMost) { $0.add($1) }
      writer.add(sense.isWhole)
      writer.add(sense.notAbove) { $0.add($1) }
      writer.add(sense.reason)
    }
  }

  fileprivate mutating func add(_ provinces: ProvinceList) {
    let description = provinces.description
    add(description.id) { $0.add($1) }
    add(description.title)
    add(description.note)
    add(list: description.sources) { $0.add($1) }
    add(list: provinces.entries) { writer, entry in
      writer.add(entry.province.code) { $0.add($1) }
      writer.add(entry.province.name)
      writer.add(entry.province.isCapital)
      writer.add(list: entry.spellings) { writer, spelling in
        writer.add(spelling.source)
        writer.add(spelling.name)
      }
      writer.add(entry.tile) { writer, tile in
        writer.add(tile.row)
        writer.add(tile.column)
      }
    }
  }

  fileprivate mutating func add(_ questionnaire: Questionnaire) {
    add(questionnaire.id)
    add(questionnaire.revision)
    add(questionnaire.file)
    add(questionnaire.title)
    add(translations: questionnaire.translations)
    add(list: questionnaire.sources) { $0.add($1) }
    add(questionnaire.consent)
    add(questionnaire.danger)
    add(list: questionnaire.limits) { $0.add($1) }
    add(list: questionnaire.questions) { writer, question in
      writer.add(question.id)
      writer.add(question.picture) { $0.add(Int($1.rawValue)) }
      writer.add(question.wording)
      writer.add(Int64(question.groups.mask))
      writer.add(list: question.criteria) { $0.add($1) }
      writer.add(list: question.criteriaPlaces) { $0.add($1) }
      writer.add(question.basis) { $0.add($1) }
    }
  }

  private mutating func add(_ wording: Questionnaire.Wording) {
    add(wording.adults)
    add(wording.children)
  }

  // MARK: A standard

  fileprivate mutating func add(_ standard: Standard) {
    add(standard.identity.id)
    add(standard.identity.edition)
    add(standard.identity.revision)
    add(standard.identity.digest)
    add(standard.description)
    add(standard.applies)
    add(list: Array(zip(standard.scale.words, standard.scale.credits))) { writer, rating in
      writer.add(rating.0)
      writer.add(rating.1.numerator)
      writer.add(rating.1.denominator)
    }
    add(list: standard.scaleTitles) { $0.add($1) }
    add(standard.outOf) { $0.add($1) }
    add(list: standard.sections) { writer, section in
      writer.add(section.id)
      writer.add(section.title)
      writer.add(section.criteria.lowerBound)
      writer.add(section.criteria.count)
    }
    add(list: standard.criteria) { $0.add($1) }
    for rules in [standard.ratings, standard.sectionRatings] {
      add(list: rules) { writer, rule in
        writer.add(rule.id)
        writer.add(rule.title)
        writer.add(list: rule.needs) { $0.add($1) }
      }
    }
    add(standard.tailoring) { $0.add($1) }
  }

  private mutating func add(_ description: Standard.Description) {
    add(description.title)
    add(description.issuer)
    add(description.kind) { $0.add(Int($1.rawValue)) }
    add(description.adopted) { $0.add($1) }
    add(translations: description.translations)
    add(list: description.sources) { $0.add($1) }
    add(description.cycle) { writer, cycle in
      writer.add(cycle.inspectEvery) { $0.add($1) }
      writer.add(cycle.remedyWithin) { $0.add($1) }
      writer.add(list: cycle.then) { $0.add($1) }
    }
    add(description.file)
  }

  private mutating func add(_ tailoring: Tailoring) {
    add(tailoring.id)
    add(tailoring.of)
    add(tailoring.authority)
    add(tailoring.note)
    add(tailoring.isExample)
    add(list: tailoring.changed) { $0.add($1) }
    add(list: tailoring.dropped) { writer, drop in
      writer.add(drop.criterion)
      writer.add(drop.reason)
    }
  }

  // MARK: A criterion

  private mutating func add(_ criterion: Criterion) {
    add(criterion.id)
    add(criterion.section)
    add(Int(criterion.level.rawValue))
    add(criterion.weight)
    add(criterion.title)
    add(criterion.text)
    add(criterion.ask)
    add(criterion.answer)
    add(criterion.applies)
    add(criterion.allowsNotApplicable)
    add(list: criterion.verify) { $0.add(Int($1.rawValue)) }
    add(Int64(criterion.hear.mask))
    add(criterion.guidance)
    add(Int(criterion.stop.rawValue))
    add(criterion.basis) { $0.add($1) }
    add(list: criterion.equals) { $0.add($1) }
    add(list: criterion.equalsPlaces) { $0.add($1) }
    add(list: criterion.examples) { $0.add($1) }
    add(list: criterion.remedies) { $0.add($1) }
    add(criterion.place)
  }

  private mutating func add(_ applies: Applicability) {
    add(applies.care) { $0.add(Int64($1.mask)) }
    add(applies.operators) { $0.add(Int64($1.mask)) }
    add(applies.residents) { $0.add(Int64($1.mask)) }
    add(applies.serves) { $0.add(Int64($1.mask)) }
  }

  fileprivate mutating func add(_ basis: Basis) {
    add(Int(basis.status.rawValue))
    add(list: basis.sources) { $0.add($1) }
    add(basis.article)
    add(basis.compared) { $0.add($1) }
    add(basis.note)
  }

  private mutating func add(_ example: ExampleFinding) {
    add(Int(example.rating))
    switch example.content {
    case .text(let text):
      add(0)
      add(text)
    case .measures(let values):
      add(1)
      add(list: values) { writer, entry in
        writer.add(entry.measure)
        writer.add(entry.value)
      }
    case .sample(let sample):
      add(2)
      for part in [sample.checked, sample.of, sample.conforming] { add(part) { $0.add($1) } }
    }
  }

  private mutating func add(_ remedy: Remedy) {
    add(remedy.action)
    add(remedy.by) { $0.add($1) }
    add(remedy.within) { $0.add($1) }
    add(remedy.cost) { writer, cost in
      writer.add(cost.low)
      writer.add(cost.high)
      writer.add(Int(cost.per.rawValue))
    }
    add(remedy.proof)
    add(remedy.onlyAsks)
  }

  // MARK: What a rating needs

  private mutating func add(_ need: Need) {
    switch need {
    case .every(let selection, let rating):
      add(0)
      add(selection)
      add(Int(rating))
    case .share(let selection, let limit):
      add(1)
      add(selection)
      add(limit)
    case .mean(let parts, let limit):
      add(2)
      add(list: parts) { $0.add($1) }
      add(limit)
    case .count(let selection, let rating, let limit):
      add(3)
      add(selection)
      add(Int(rating))
      add(limit)
    case .countRated(let selection, let rating, let limit):
      add(4)
      add(selection)
      add(Int(rating))
      add(limit)
    case .sections(let sections, let rating, let limit):
      add(5)
      add(list: sections) { $0.add($1) }
      add(rating)
      add(limit) { $0.add($1) }
    case .sectionsBelow(let sections, let rating, let limit):
      add(6)
      add(list: sections) { $0.add($1) }
      add(rating)
      add(limit)
    case .any(let needs):
      add(7)
      add(list: needs) { $0.add($1) }
    case .all(let needs):
      add(8)
      add(list: needs) { $0.add($1) }
    }
  }

  private mutating func add(_ selection: Selection) {
    add(selection.levels) { $0.add(Int64($1.mask)) }
    add(selection.sections) { writer, sections in writer.add(list: sections) { $0.add($1) } }
    add(selection.criteria) { writer, criteria in writer.add(list: criteria) { $0.add($1) } }
  }

  private mutating func add(_ part: MeanPart) {
    add(part.weight)
    switch part.value {
    case .share(let selection):
      add(0)
      add(selection)
    case .mean(let parts):
      add(1)
      add(list: parts) { $0.add($1) }
    }
  }

  private mutating func add(_ limit: ShareLimit) {
    add(limit.percent) { $0.add($1) }
    add(limit.part)
    add(limit.whole)
    add(limit.isExclusive)
  }

  private mutating func add(_ limit: CountLimit) {
    switch limit {
    case .number(let number):
      add(0)
      add(number)
    case .share(let share):
      add(1)
      add(share)
    }
  }

  // MARK: What stands in several

  fileprivate mutating func add(_ text: LocalizedText?) { add(text) { $0.add($1) } }

  fileprivate mutating func add(_ source: Source) {
    add(source.id)
    add(source.title)
    add(source.url) { $0.add($1) }
    add(source.extent) { $0.add(Int($1.rawValue)) }
  }

  private mutating func add(_ span: CalendarSpan) {
    add(Int64(span.count))
    add(Int(span.unit.rawValue))
  }

  private mutating func add(translations: [(language: Language, status: TranslationStatus)]) {
    add(list: translations) { writer, translation in
      writer.add(Int(translation.language.rawValue))
      writer.add(Int(translation.status.rawValue))
    }
  }
}
