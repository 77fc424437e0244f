package import AuditModel

extension CalendarDay {
  /// `2 May 2026`, `ថ្ងៃទី ២ ខែឧសភា ឆ្នាំ ២០២៦`: as a letter writes it.
  package var inWords: Sentence {
    let name = CalendarDay.months[month - 1]
    return Sentence("\(day) \(name.english) \(year)", "ថ្ងៃទី \(day) ខែ\(name.khmer) ឆ្នាំ \(year)").inOwnDigits
  }

  /// With how far off it is, or how late.
  package func inWords(asOf today: CalendarDay) -> Sentence {
    (inWords + Sentence(same: " (") + distance(asOf: today) + Sentence(same: ")")).inOwnDigits
  }

  /// From January on.
  package static let months = [
    Sentence("January", "មករា"), Sentence("February", "កុម្ភៈ"), Sentence("March", "មីនា"), Sentence("April", "មេសា"),
    Sentence("May", "ឧសភា"), Sentence("June", "មិថុនា"), Sentence("July", "កក្កដា"), Sentence("August", "សីហា"),
    Sentence("September", "កញ្ញា"), Sentence("October", "តុលា"), Sentence("November", "វិច្ឆិកា"), Sentence("December", "ធ្នូ"),
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
  return kind.phrase + Sentence(" of ", " ") + day.inWords
}

/// The latest visit in few words: `latest inspection 2026-06-04`.
func latestVisitPhrase(_ record: String) -> Sentence {
  guard let (day, kind) = visit(named: record) else { return Sentence(same: record) }
  return Sentence("latest " + kind.phrase.english + " " + day.iso, kind.phrase.khmer + "ចុងក្រោយ " + day.iso)
}

private func visit(named record: String) -> (CalendarDay, VisitKind)? {
  guard let day = CalendarDay(iso: record.prefix(10).utf8), let kind = VisitKind(word: String(record.dropFirst(11)))
  else { return nil }
  return (day, kind)
}
