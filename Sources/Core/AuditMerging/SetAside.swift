public import AuditModel

extension InspectionRecord {
  /// Takes a part out of its place and keeps it among what has none.
  public mutating func setAside(_ part: VisitPart) -> UnplacedEntry {
    var value = ""
    switch part {
    case .by:
      value = by ?? ""
      by = nil
    case .follows:
      value = follows ?? ""
      follows = nil
    case .note:
      value = visitNote ?? ""
      note = .none
    case .inside:
      value = insideNote?.text(for: .ministry)?.text ?? ""
      inside = .none
    case .corrected:
      value = Correction.line(corrected)
      corrected = []
    case .detail(let detail):
      value = details[detail] ?? ""
      details[detail] = nil
    case .danger(let id):
      // As much inside as the record is.
      value = dangers.first { $0.id == id }?.line ?? ""
      dangers.removeAll { $0.id == id }
    case .version(let standard):
      value = against.first { $0.standard == standard }?.version ?? ""
      against.removeAll { $0.standard == standard }
    case .measure(let name):
      value = measures.first { string($0.measure) == name }?.value.text ?? ""
      let named = measures.filter { string($0.measure) != name }
      measures = named
    case .service(let service):
      services?.removeAll { $0.service == service }
    case .questionnaire:
      // What tells of too few people is not kept in any form.
      if let counts = questionnaire, counts.tellsOfEnough { value = counts.line }
      questionnaire = nil
    case .answer(let standard, let criterion):
      value = removeAnswers { $0 == standard && $1 == criterion }.first?.content.words ?? ""
    }
    let entry = UnplacedEntry(name: part.name, value: value)
    unplaced.append(entry)
    return entry
  }

  /// Takes out, all at once, the answers, measures and revisions of which a library knows nothing.
  ///
  /// - Parameters:
  ///   - knowsStandard: by id.
  ///   - knowsMeasure: by id.
  ///   - knowsCriterion: by the ids of standard and criterion.
  /// - Complexity: O(parts).
  public mutating func setAsideUnknown(
    knowsStandard: (String) -> Bool, knowsMeasure: (String) -> Bool, knowsCriterion: (String, String) -> Bool
  ) -> [UnplacedEntry] {
    var entries: [UnplacedEntry] = []
    against.removeAll { pin in
      if knowsStandard(pin.standard) { return false }
      entries.append(UnplacedEntry(name: VisitPart.version(pin.standard).name, value: pin.version))
      return true
    }
    let taken = measures
    measures = taken.filter { entry in
      let id = string(entry.measure)
      if knowsMeasure(id) { return true }
      entries.append(UnplacedEntry(name: VisitPart.measure(id).name, value: entry.value.text))
      return false
    }
    for answer in removeAnswers(where: { !knowsCriterion($0, $1) }) {
      entries.append(UnplacedEntry(name: answer.part.name, value: answer.content.words))
    }
    let known = audited.filter { knowsStandard(string($0.standard)) }
    audited = known
    unplaced += entries
    return entries
  }

  /// Takes answers out by the ids of their standards and criteria, and gives those in which something was written.
  private mutating func removeAnswers(where isUnwanted: (String, String) -> Bool) -> [AnswerEntry] {
    var removed: [AnswerEntry] = []
    var kept: [Answer] = []
    var parts: [StandardAnswers] = []
    for part in audited {
      let standard = string(part.standard)
      let first = kept.count
      for answer in answers[part.answers] {
        let criterion = string(answer.criterion)
        if !isUnwanted(standard, criterion) {
          kept.append(answer)
        } else if !answer.isBlank {
          removed.append(AnswerEntry(standard: standard, criterion: criterion, content(of: answer)))
        }
      }
      parts.append(StandardAnswers(standard: part.standard, place: part.place, answers: first..<kept.count))
    }
    answers = kept
    audited = parts
    return removed
  }
}

extension Correction {
  /// All of them on one line, as a record words them.
  fileprivate static func line(_ corrections: [Correction]) -> String {
    corrections.map { one in
      var parts = [one.date.iso]
      for text in [("why", one.why), ("inside", one.inside.text(for: .ministry) ?? TextContent())] {
        if !text.1.text.isEmpty { parts.append(text.0 + ": " + text.1.text) }
        if !text.1.khmer.isEmpty { parts.append(text.0 + " (km): " + text.1.khmer) }
      }
      return parts.joined(separator: " · ")
    }.joined(separator: "; ")
  }
}

extension AnswerContent {
  /// All of it on one line, as a record words it.
  var words: String {
    var parts: [String] = []
    if !rating.isEmpty { parts.append("rating: " + rating) }
    if let checked = sample?.checked { parts.append("checked: " + String(checked)) }
    if let all = sample?.of { parts.append("of: " + String(all)) }
    if let conforming = sample?.conforming { parts.append("conforming: " + String(conforming)) }
    // What has no place stays in the record, as a comment: it is as much inside as the record is.
    let inside = inside.text(for: .ministry) ?? TextContent()
    for text in [("reason", reason), ("note", note), ("inside", inside)] {
      if !text.1.text.isEmpty { parts.append(text.0 + ": " + text.1.text) }
      if !text.1.khmer.isEmpty { parts.append(text.0 + " (km): " + text.1.khmer) }
    }
    if !heard.isEmpty { parts.append("heard: " + heard.words.map { $0.word }.joined(separator: ", ")) }
    if !evidence.isEmpty { parts.append("evidence: " + evidence.joined(separator: ", ")) }
    return parts.joined(separator: " · ")
  }
}
