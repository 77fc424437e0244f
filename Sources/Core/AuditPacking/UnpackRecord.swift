internal import AuditModel

/// The line on which an answer stands; the first is for what is no answer.
func answerLine(_ index: Int) -> Int32 { Int32(index) + 2 }

extension ByteReader {
  /// What `packRecord` packed. Each answer stands on a line of its own, so that a problem tells which it is.
  mutating func record(_ library: StandardLibrary) -> InspectionRecord {
    var builder = RecordBuilder(.inspection, on: CalendarDay(year: 1, month: 1, day: 1)!)
    for (measure, value) in list({ ($0.int(), $0.digits()) }) {
      guard let value = try? ExactDecimal(digits: value), !value.isNegative else { continue }
      builder.measure(positionID(measure), value)
    }
    let isAsked = flag()
    let offers = list { reader in
      ServiceOffer(
        service: Service(rawValue: UInt8(reader.position(below: Service.words.count)))!,
        provided: reader.words(ResidentGroup.self), referred: reader.words(ResidentGroup.self))
    }
    if isAsked {
      builder.askForServices()
      for offer in offers { builder.offer(offer) }
    }
    let count = int()
    var line = answerLine(0)
    for number in 0..<min(count, library.standards.count) {
      let isAudited = flag()
      let standard = library.standards[number]
      if isAudited { builder.audit(positionID(number)) }
      for answer in list({ $0.answer(to: standard, in: &builder, line: &line) }) where isAudited { builder.add(answer) }
    }
    return builder.finished()!
  }

  private mutating func answer(to standard: Standard, in builder: inout RecordBuilder, line: inout Int32) -> Answer {
    var answer = Answer(criterion: builder.text(positionID(int())), place: Place(line: line, column: 1))
    line += 1
    let finding = int()
    let hasReason = flag()
    let hasMore = flag()
    answer.heard = words(Voice.self)
    if hasReason { answer.reason = RecordText(builder.text("-")) }
    if hasMore { answer.note = RecordText(builder.text("-")) }
    switch PackedFinding(rawValue: UInt8(clamping: finding)) {
    case .nothing: break
    case .notApplicable: answer.rating = builder.text(AnswerWord.notApplicable.word)
    case .notAssessed: answer.rating = builder.text(AnswerWord.notAssessed.word)
    case .sample:
      let parts = [digits(), digits(), digits()].map { wholeNumber($0) }
      answer.sample = Sample(checked: parts[0], of: parts[1], conforming: parts[2])
    case .best, nil: answer.rating = builder.text(positionID(finding - PackedFinding.best.code))
    }
    return answer
  }

  private mutating func digits() -> [UInt8] { list { UInt8(truncatingIfNeeded: $0.int()) } }

  private func wholeNumber(_ digits: [UInt8]) -> Int64? {
    guard let value = try? ExactDecimal(digits: digits), value.decimals == 0, !value.isNegative else { return nil }
    return value.mantissa
  }
}
