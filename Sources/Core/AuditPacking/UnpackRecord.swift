internal import AuditModel

/// The line on which an answer stands; the first is for what is no answer.
func answerLine(_ index: Int) -> Int32 { Int32(index) + 2 }

extension ByteReader {
  /// What `packRecord` packed. Each answer stands on a line of its own, so that a problem tells which it is.
  mutating func record(_ library: StandardLibrary) -> InspectionRecord {
    var record = InspectionRecord(
      file: "", date: CalendarDay(year: 1, month: 1, day: 1)!, kind: .inspection)
    for (measure, value) in list({ ($0.int(), $0.digits()) }) {
      guard let value = try? ExactDecimal(digits: value), !value.isNegative else { continue }
      record.measures.append(MeasureValue(measure: record.span(positionID(measure)), value: value, place: .start))
    }
    let isAsked = flag()
    let offers = list { reader in
      ServiceOffer(
        service: Service(rawValue: UInt8(reader.position(below: Service.words.count)))!,
        provided: reader.words(ResidentGroup.self), referred: reader.words(ResidentGroup.self))
    }
    if isAsked { record.services = offers }
    let count = int()
    for number in 0..<min(count, library.standards.count) {
      let isAudited = flag()
      let first = record.answers.count
      let standard = library.standards[number]
      record.answers += list { $0.answer(to: standard, text: &record.text) }
      for index in first..<record.answers.count {
        let place = Place(line: answerLine(index), column: 1)
        record.answers[index].place = place
        record.answers[index].ratingPlace = place
      }
      if isAudited {
        record.audited.append(
          InspectionRecord.StandardAnswers(
            standard: record.span(positionID(number)), place: .start, answers: first..<record.answers.count))
      }
    }
    return record
  }

  private mutating func answer(to standard: Standard, text: inout [UInt8]) -> Answer {
    var answer = Answer(criterion: text.span(positionID(int())), place: .start)
    let finding = int()
    let hasReason = flag()
    let hasMore = flag()
    answer.heard = words(Voice.self)
    if hasReason { answer.reason = RecordText(text.span("-")) }
    if hasMore { answer.note = RecordText(text.span("-")) }
    switch PackedFinding(rawValue: UInt8(clamping: finding)) {
    case .nothing: break
    case .notApplicable: answer.rating = text.span(AnswerWord.notApplicable.word)
    case .notAssessed: answer.rating = text.span(AnswerWord.notAssessed.word)
    case .sample:
      let parts = [digits(), digits(), digits()].map { wholeNumber($0) }
      answer.sample = Sample(checked: parts[0], of: parts[1], conforming: parts[2])
    case .best, nil: answer.rating = text.span(positionID(finding - PackedFinding.best.code))
    }
    return answer
  }

  private mutating func digits() -> [UInt8] { list { UInt8(truncatingIfNeeded: $0.int()) } }

  private func wholeNumber(_ digits: [UInt8]) -> Int64? {
    guard let value = try? ExactDecimal(digits: digits), value.decimals == 0, !value.isNegative else { return nil }
    return value.mantissa
  }
}

extension InspectionRecord {
  fileprivate mutating func span(_ word: String) -> TextSpan { text.span(word) }
}

extension [UInt8] {
  /// Adds a word, and gives where it stands.
  fileprivate mutating func span(_ word: String) -> TextSpan {
    let start = count
    append(contentsOf: word.utf8)
    return TextSpan(start: Int32(start), count: Int32(count - start))
  }
}
