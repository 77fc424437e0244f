public import AuditModel

extension InspectionRecord {
  /// The same record with a text kept inside on the visit, on some of its answers, and in dangers that the facility is not told of.
  ///
  /// - Parameter text: makes the text of a number, in one language or in both.
  public func keepingInside(seed: UInt64, text: (Int) -> TextContent) -> InspectionRecord {
    var random = SeededRandom(seed: seed ^ 0x1D5)
    var number = 0
    func next() -> InsideContent {
      number += 1
      return InsideContent(text(number))
    }
    var builder = RecordBuilder(kind, on: date, file: file)
    builder.facility = facility
    builder.by = by
    builder.follows = follows
    builder.note = visitNote
    builder.details = details
    if random.once(in: 2) { builder.details[.arrived] = "09:30" }
    if random.once(in: 2) { builder.details[.sampled] = "files 3, 7: all" }
    if random.once(in: 2) { builder.details[.ledBy] = "12" }
    if random.once(in: 2) { builder.inside = InsideContent(text(0).text) }
    for number in 0..<random.below(3) {
      var danger = Danger(random.once(in: 2) ? "fire-\(number)" : "2026-03-14-\(number)")
      danger.what = next()
      if random.once(in: 2) { danger.since = date }
      if random.once(in: 2) { danger.about = .staff }
      for _ in 0..<random.below(3) {
        danger.told.append(Danger.Telling(to: next(), on: random.once(in: 2) ? date : nil))
      }
      if random.once(in: 2) { danger.done = next() }
      if random.once(in: 3) { danger.closed = Danger.Closing(on: date, by: next(), how: next()) }
      builder.tell(of: danger)
    }
    for pin in against { builder.pin(pin.standard, pin.version, at: pin.place) }
    for entry in measureEntries { builder.measure(entry.measure, entry.value) }
    if let serviceEntries {
      builder.askForServices()
      for entry in serviceEntries { builder.offer(entry.service, entry.content) }
    }
    for standard in auditedStandards { builder.audit(standard) }
    for entry in answerEntries {
      var content = entry.content
      if random.once(in: 2) { content.inside = next() }
      if random.once(in: 3) { content.note = TextContent("seen \(number)") }
      builder.answer(entry.criterion, of: entry.standard, content)
    }
    return builder.finished()!
  }
}
