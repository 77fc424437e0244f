public import AuditModel

/// All of a record as bytes, to be had again by `keptRecord` without reading what it came from; nil where it came in parts that
/// do not lie in a file.
///
/// The path of its file and the digest of that are left out: they are known to who keeps it.
///
/// - Complexity: O(size of the record).
public func kept(_ record: InspectionRecord) -> [UInt8]? {
  let origin = record.origin
  guard origin.row == nil, origin.author == Authorship(), origin.submissions.isEmpty, origin.parts.isEmpty,
    record.unreadMeasures.isEmpty, record.unplaced.isEmpty, record.facility == nil
  else { return nil }
  var writer = ByteWriter()
  writer.add(text: record.text)
  writer.add(visitOf: record)
  writer.add(list: record.corrected) { $0.add($1) }
  writer.add(list: record.dangers) { $0.add($1) }
  writer.add(list: record.measures) { writer, entry in
    writer.add(entry.measure)
    writer.add(entry.value)
    writer.add(entry.place)
  }
  writer.add(record.services) { writer, services in writer.add(list: services) { $0.add($1) } }
  writer.add(record.questionnaire) { $0.add($1) }
  writer.add(list: record.audited) { writer, part in
    writer.add(part.standard)
    writer.add(part.place)
    writer.add(part.answers.lowerBound)
    writer.add(part.answers.count)
  }
  writer.add(list: record.evidence) { $0.add($1) }
  writer.add(list: record.evidencePlaces) { $0.add($1) }
  writer.add(list: record.answers) { $0.add($1) }
  return writer.bytes
}

extension ByteWriter {
  fileprivate mutating func add(visitOf record: InspectionRecord) {
    add(record.date)
    add(record.datePlace)
    add(Int(record.kind.rawValue))
    add(record.by) { $0.add($1) }
    add(list: record.against) { writer, pin in
      writer.add(pin.standard)
      writer.add(pin.version)
      writer.add(pin.place)
    }
    add(list: VisitDetail.allCases.filter { record.details[$0] != nil }) { writer, detail in
      writer.add(Int(detail.rawValue))
      writer.add(record.details[detail]!)
    }
    add(record.note)
    add(record.notePlace)
    add(record.inside)
    add(record.insidePlace)
    add(record.follows) { $0.add($1) }
    add(record.followsPlace)
  }

  fileprivate mutating func add(_ span: TextSpan) {
    add(Int64(span.count))
    if span.count > 0 { add(Int64(span.start)) }
  }

  fileprivate mutating func add(_ text: RecordText) {
    add(text.text)
    add(text.khmer)
  }

  private mutating func add(_ text: InsideText) { add(text.text(for: .ministry) ?? .none) }
  private mutating func add(_ content: InsideContent) { add(content.text(for: .ministry) ?? TextContent()) }

  private mutating func add(_ content: TextContent) {
    add(content.text)
    add(content.khmer)
  }

  fileprivate mutating func add(_ correction: Correction) {
    add(correction.date)
    add(correction.why)
    add(correction.inside)
    add(correction.place)
    add(correction.datePlace)
  }

  fileprivate mutating func add(_ danger: Danger) {
    add(danger.id)
    add(danger.what)
    add(danger.since) { $0.add($1) }
    add(danger.about) { $0.add(Int($1.rawValue)) }
    add(list: danger.told) { writer, telling in
      writer.add(telling.to)
      writer.add(telling.on) { $0.add($1) }
      writer.add(telling.onPlace)
    }
    add(danger.done)
    add(danger.closed) { writer, closing in
      writer.add(closing.date)
      writer.add(closing.by)
      writer.add(closing.how)
      writer.add(closing.datePlace)
    }
    add(danger.place)
    add(danger.sincePlace)
  }

  fileprivate mutating func add(_ offer: ServiceOffer) {
    add(Int(offer.service.rawValue))
    add(Int64(offer.provided.mask))
    add(Int64(offer.referred.mask))
    add(offer.referredTo)
    add(offer.costToResident) { $0.add($1) }
    add(offer.costPerPersonYear) { $0.add($1) }
    add(offer.note)
    add(offer.place)
  }

  fileprivate mutating func add(_ answer: Answer) {
    let (heard, sample, evidence) = (answer.heard.isEmpty, answer.sample, answer.evidence)
    let hasText = !(answer.note.isEmpty && answer.reason.isEmpty && answer.inside.isEmpty)
    add((hasText ? 1 : 0) | (heard ? 0 : 2) | (sample == nil ? 0 : 4) | (evidence.isEmpty ? 0 : 8))
    add(answer.criterion)
    add(answer.place)
    add(answer.rating)
    add(answer.ratingPlace)
    if hasText {
      add(answer.note)
      add(answer.reason)
      add(answer.inside)
    }
    if !heard { add(Int64(answer.heard.mask)) }
    if let sample {
      for part in [sample.checked, sample.of, sample.conforming] { add(part) { $0.add($1) } }
    }
    if !evidence.isEmpty {
      add(Int64(evidence.lowerBound))
      add(Int64(evidence.count))
    }
  }
}

extension ByteWriter {
  package mutating func add(_ place: Place) {
    add(Int64(place.line))
    add(Int64(place.column))
    add(Int64(place.width))
  }

  package mutating func add(_ day: CalendarDay) { add(day.year * 512 + day.month * 32 + day.day) }

  package mutating func add(_ number: ExactDecimal) {
    add(number.mantissa)
    add(number.decimals)
  }

  package mutating func add(_ text: String) { add(text: Array(text.utf8)) }

  package mutating func add(_ counts: ResidentCounts) {
    add(counts.revision)
    add(counts.asked)
    add(counts.place)
    add(counts.askedPlace)
    add(list: counts.parts) { writer, part in
      writer.add(Int(part.group.rawValue))
      writer.add(part.answered)
      writer.add(part.place)
      writer.add(part.answeredPlace)
      writer.add(list: part.answers) { writer, answers in
        writer.add(answers.question)
        for count in [answers.good, answers.middle, answers.bad] { writer.add(count) }
        writer.add(answers.place)
      }
    }
  }
}
