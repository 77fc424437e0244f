public import AuditModel

/// What a record says that decides a score, as bytes.
///
/// It holds: the measures, each its position and its digits; whether services were asked for, and each with its groups; then
/// for each standard whether it is audited, and its answers, each as its position, what was said, whether there is a reason
/// or anything else, the voices heard and the digits of a sample. The offline form writes the same.
public func packRecord(_ record: InspectionRecord, standards: [Standard], measures: MeasureCatalogue) -> [UInt8] {
  var writer = ByteWriter()
  writer.add(record, standards: standards, measures: measures)
  return writer.bytes
}

/// What an answer says, before it is held against its criterion.
public enum PackedFinding: UInt8, CaseIterable, Sendable {
  case nothing, notApplicable, notAssessed, sample
  /// The first rating of the scale; the others follow.
  case best

  var code: Int { Int(rawValue) }
}

extension ByteWriter {
  mutating func add(_ record: InspectionRecord, standards: [Standard], measures: MeasureCatalogue) {
    let values = record.measures.compactMap { entry in
      record.withBytes(entry.measure) { measures.ids.position(of: $0) }.map { ($0, entry.value) }
    }
    add(list: values) { writer, entry in
      writer.add(entry.0)
      writer.add(digits: entry.1.text)
    }
    add(record.services != nil)
    add(list: record.services ?? []) { writer, offer in
      writer.add(Int(offer.service.rawValue))
      writer.add(offer.provided)
      writer.add(offer.referred)
    }
    add(list: standards) { writer, standard in
      let part = record.audited.first { part in record.string(part.standard) == standard.id }
      writer.add(part != nil)
      let answers = (part.map { record.answers[$0.answers] } ?? []).compactMap { answer in
        record.withBytes(answer.criterion) { standard.criterionIDs.position(of: $0) }.map { ($0, answer) }
      }
      writer.add(list: answers) { writer, entry in writer.add(entry.1, at: entry.0, of: record, standard) }
    }
  }

  private mutating func add(_ answer: Answer, at position: Int, of record: InspectionRecord, _ standard: Standard) {
    add(position)
    add(finding(of: answer, in: record, standard))
    add(!answer.reason.isEmpty)
    add(!answer.note.isEmpty || !answer.inside.isEmpty || !answer.evidence.isEmpty)
    add(answer.heard)
    guard let sample = answer.sample else { return }
    for part in [sample.checked, sample.of, sample.conforming] { add(digits: part.map { String($0) } ?? "") }
  }

  private func finding(of answer: Answer, in record: InspectionRecord, _ standard: Standard) -> Int {
    if answer.sample != nil { return PackedFinding.sample.code }
    if answer.rating.isEmpty { return PackedFinding.nothing.code }
    let ratings = standard.scale.words.count
    switch record.withBytes(answer.rating, { standard.answerWords.position(of: $0) }) {
    case .some(let index) where index < ratings: return PackedFinding.best.code + index
    case .some(ratings): return PackedFinding.notApplicable.code
    case .some: return PackedFinding.notAssessed.code
    case nil: return PackedFinding.nothing.code
    }
  }

  private mutating func add(digits: String) { add(list: Array(digits.utf8)) { $0.add(Int($1)) } }
}
