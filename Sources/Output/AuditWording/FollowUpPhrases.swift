package import AuditModel

/// What is said of a follow-up on pages as the form says it.
package enum FollowUpPhrases {
  /// `stands from 2026-06-04`
  package static func stands(from day: CalendarDay) -> Sentence {
    Sentence { Words.FollowUp.stands[$0].replacing("{1}", with: day.iso) }
  }
}
