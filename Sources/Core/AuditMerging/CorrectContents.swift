public import AuditModel

// What a correction makes of a part, rule V1: what it says stands, the rest stays as it is. A text is said whole, in both languages;
// voices, evidence, and to whom a danger was told add up.

extension AnswerContent {
  /// This with what a correction says of it; `givesWay` where something of it does so.
  func corrected(by other: AnswerContent) -> (content: AnswerContent, givesWay: Bool) {
    var content = self
    var givesWay = !agrees(with: other)
    if !other.rating.isEmpty || other.sample != nil {
      // A reason is that of its rating.
      if rating != other.rating, !reason.isEmpty {
        content.reason = TextContent()
        givesWay = true
      }
      content.rating = other.rating
      content.sample = other.sample
    }
    if !other.note.isEmpty { content.note = other.note }
    if !other.reason.isEmpty { content.reason = other.reason }
    if !other.inside.isEmpty { content.inside = other.inside }
    content.heard.formUnion(other.heard)
    for name in other.evidence where !content.evidence.contains(name) { content.evidence.append(name) }
    return (content, givesWay)
  }
}

extension ServiceContent {
  /// This with what a correction says of it: to whom it is offered always, and how.
  func corrected(by other: ServiceContent) -> (content: ServiceContent, givesWay: Bool) {
    var content = self
    content.provided = other.provided
    content.referred = other.referred
    if !other.to.isEmpty { content.to = other.to }
    if !other.note.isEmpty { content.note = other.note }
    content.costToResident = other.costToResident ?? costToResident
    content.costPerPersonYear = other.costPerPersonYear ?? costPerPersonYear
    var joined = content
    if to.isEmpty { joined.to = to }
    if note.isEmpty { joined.note = note }
    if costToResident == nil { joined.costToResident = nil }
    if costPerPersonYear == nil { joined.costPerPersonYear = nil }
    return (content, joined != self)
  }
}

extension Danger {
  /// This with what a correction says of it. Whom it is about, and so who may read of it, stays where that is not said.
  func corrected(by other: Danger) -> (danger: Danger, givesWay: Bool) {
    var danger = self
    if !other.what.isEmpty { danger.what = other.what }
    if !other.done.isEmpty { danger.done = other.done }
    danger.since = other.since ?? since
    danger.about = other.about ?? about
    if var closing = other.closed {
      if closing.by.isEmpty, let closed { closing.by = closed.by }
      if closing.how.isEmpty, let closed { closing.how = closed.how }
      danger.closed = closing
    }
    for telling in other.told where !told.contains(telling) { danger.told.append(telling) }
    var joined = self
    joined.complete(by: danger)
    return (danger, joined != danger)
  }
}

extension InspectionRecord {
  /// This as a correction of another record of the visit: what it answers of a criterion that is answered there through an equal one is
  /// said of that one, rule S11; and it names no standard of which it answers nothing.
  ///
  /// - Parameters:
  ///   - mine: the record that is there.
  ///   - library: says which criteria are equal.
  public func asCorrection(of mine: InspectionRecord, in library: StandardLibrary) -> InspectionRecord {
    let known = Dictionary(mine.answerEntries.map { ($0.part, $0.content) }) { first, _ in first }
    let audited = mine.auditedStandards
    let classes = EqualAnswers(
      audited + auditedStandards.filter { !audited.contains($0) }, pinned: mine.against + against, in: library)
    var parts = RecordInParts(self)
    var answers: [AnswerEntry] = []
    var told = Set(parts.answers.map { $0.part })
    for entry in parts.answers {
      let twins = classes.twins(of: entry).filter { !told.contains($0.part) }
      let answered = twins.filter { known[$0.part] != nil }
      var place = entry
      if known[entry.part] == nil {
        let isAudited = audited.contains(entry.standard)
        let other = answered.first ?? (isAudited ? nil : twins.first { audited.contains($0.standard) })
        place = other?.saying(entry.content) ?? entry
        told.insert(place.part)
      }
      answers.append(place)
      // What was found is one thing, wherever it is answered; what was noted of it stays where it stands.
      guard entry.content.hasFinding else { continue }
      for twin in answered where known[twin.part]?.hasFinding ?? false && told.insert(twin.part).inserted {
        answers.append(twin.saying(entry.content.findingAlone))
      }
    }
    parts.answers = answers
    let answeredStandards = Set(parts.answers.map { $0.standard })
    parts.audited = parts.audited.filter { answeredStandards.contains($0) || audited.contains($0) }
    parts.against = parts.against.filter {
      answeredStandards.contains($0.standard) || audited.contains($0.standard)
    }
    return parts.record
  }
}

/// The criteria of some standards that are answered together, rule S11.
private struct EqualAnswers {
  private var classes: [VisitPart: Int32] = [:]
  private var members: [Int32: [AnswerEntry]] = [:]

  /// - Parameter pinned: the first revision named of a standard is the one that counts.
  init(_ ids: [String], pinned: [InspectionRecord.Pin], in library: StandardLibrary) {
    let standards = ids.compactMap { id in
      pinned.first { $0.standard == id }.flatMap { library.archived(id, version: $0.version) } ?? library.standard(id)
    }
    for (standard, numbers) in zip(standards, library.equality(of: standards)) {
      for (index, number) in numbers.enumerated() where number >= 0 {
        let entry = AnswerEntry(
          standard: standard.id, criterion: standard.criteria[index].id, AnswerContent())
        classes[entry.part] = number
        members[number, default: []].append(entry)
      }
    }
  }

  /// The others.
  func twins(of entry: AnswerEntry) -> [AnswerEntry] {
    guard let number = classes[entry.part] else { return [] }
    return members[number, default: []].filter { $0.part != entry.part }
  }
}

extension AnswerEntry {
  fileprivate func saying(_ content: AnswerContent) -> AnswerEntry {
    AnswerEntry(standard: standard, criterion: criterion, content, origin: origin)
  }
}

extension AnswerContent {
  fileprivate var findingAlone: AnswerContent {
    var content = AnswerContent()
    content.rating = rating
    content.sample = sample
    content.reason = reason
    return content
  }
}
