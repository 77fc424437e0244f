package import AuditModel

extension CalendarDay {
  /// `2 May 2026`, `ថ្ងៃទី 2 ខែឧសភា ឆ្នាំ 2026`: with its words, as a letter writes it.
  package var inWords: Sentence {
    let name = CalendarDay.months[month - 1]
    return Words.Day.written(day: day, name: name, year: year)
  }

  /// With how far off it is, or how late.
  package func inWords(asOf today: CalendarDay) -> Sentence {
    inWords + Sentence(same: " (") + distance(asOf: today) + Sentence(same: ")")
  }

  /// From January on.
  package static let months = [
    Words.Day.january, Words.Day.february, Words.Day.march, Words.Day.april,
    Words.Day.may, Words.Day.june, Words.Day.july, Words.Day.august,
    Words.Day.september, Words.Day.october, Words.Day.november, Words.Day.december,
  ]
}

/// The visit that a record is named after: `2026-06-04 inspection`, `2026-06-04 អធិការកិច្ច`.
package func visitPhrase(_ record: String) -> Sentence {
  guard let (day, kind) = visit(named: record) else { return Sentence(same: record) }
  return Sentence(same: day.iso + " ") + kind.phrase
}

/// The visit that a record is named after, as a letter writes it: `inspection of 4 June 2026`.
package func letterVisitPhrase(_ record: String) -> Sentence {
  guard let (day, kind) = visit(named: record) else { return Sentence(same: record) }
  return kind.phrase + Words.Day.of + day.inWords
}

/// The latest visit in few words: `latest inspection 2026-06-04`.
func latestVisitPhrase(_ record: String) -> Sentence {
  guard let (day, kind) = visit(named: record) else { return Sentence(same: record) }
  return Words.Day.latest(kind: kind.phrase, day: day.iso)
}

private func visit(named record: String) -> (CalendarDay, VisitKind)? {
  guard let day = CalendarDay(iso: record.prefix(10).utf8), let kind = VisitKind(word: String(record.dropFirst(11)))
  else { return nil }
  return (day, kind)
}
