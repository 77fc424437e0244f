package import AuditModel

extension CalendarDay {
  /// `2026-05-02`, `ថ្ងៃទី ២ ខែឧសភា ឆ្នាំ ២០២៦`: as a letter writes it.
  package var inWords: Sentence {
    let khmer = [day, year].map { String($0).inKhmerDigits }
    return Sentence(iso, "ថ្ងៃទី \(khmer[0]) ខែ\(CalendarDay.khmerMonths[month - 1]) ឆ្នាំ \(khmer[1])")
  }

  /// With how far off it is, or how late.
  package func inWords(asOf today: CalendarDay) -> Sentence {
    (inWords + Sentence(same: " (") + distance(asOf: today) + Sentence(same: ")")).inKhmerDigits
  }

  private static let khmerMonths = [
    "មករា", "កុម្ភៈ", "មីនា", "មេសា", "ឧសភា", "មិថុនា", "កក្កដា", "សីហា", "កញ្ញា", "តុលា", "វិច្ឆិកា", "ធ្នូ",
  ]
}

/// The visit that a record is named after: `2026-06-04-inspection`, `2026-06-04 អធិការកិច្ច`.
package func visitPhrase(_ record: String) -> Sentence {
  let day = record.prefix(10)
  guard CalendarDay(iso: day.utf8) != nil, let kind = VisitKind(word: String(record.dropFirst(11))) else {
    return Sentence(same: record)
  }
  return Sentence(record, day + " " + kind.phrase.khmer)
}
