public import AuditModel

extension FilledVisit {
  /// A record as it lies at home, so that another copy of the visit can be laid beside it.
  public init(_ record: InspectionRecord, of facility: String, when: String? = nil) {
    self.init()
    self.facility = facility
    date = record.date
    kind = record.kind
    by = record.by
    follows = record.follows
    let notes = [record.note.text, record.note.khmer].filter { !$0.isEmpty }.map { record.string($0) }
    note = notes.isEmpty ? nil : notes.joined(separator: "\n")
    against = record.against.map { StandardVersion(standard: $0.standard, version: $0.version) }
    origin = Authorship(who: record.by, when: when)
    measures = record.measures.map { FilledMeasure(measure: record.string($0.measure), value: $0.value) }
    services = record.services?.map { FilledService(service: $0.service, content: record.content(of: $0)) }
    audited = record.audited.map { record.string($0.standard) }
    for part in record.audited {
      let standard = record.string(part.standard)
      for answer in record.answers[part.answers] where !answer.isBlank {
        answers.append(
          FilledAnswer(
            standard: standard, criterion: record.string(answer.criterion), content: record.content(of: answer)))
      }
    }
  }
}

extension InspectionRecord {
  fileprivate func content(of offer: ServiceOffer) -> FilledService.Content {
    var content = FilledService.Content()
    content.provided = offer.provided
    content.referred = offer.referred
    content.to = written(offer.referredTo)
    content.costToResident = offer.costToResident
    content.costPerPersonYear = offer.costPerPersonYear
    content.note = written(offer.note)
    return content
  }

  fileprivate func content(of answer: Answer) -> FilledAnswer.Content {
    var content = FilledAnswer.Content()
    content.rating = string(answer.rating)
    content.sample = answer.sample
    content.note = written(answer.note)
    content.reason = written(answer.reason)
    content.heard = answer.heard
    content.evidence = answer.evidence.map { string(evidence[Int($0)]) }
    return content
  }

  private func written(_ text: RecordText) -> WrittenText {
    WrittenText(string(text.text), khmer: string(text.khmer))
  }
}
