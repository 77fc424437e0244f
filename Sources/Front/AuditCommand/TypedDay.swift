internal import AuditLoading
internal import AuditModel

extension Arguments {
  /// The day that an option gives, in Latin or Khmer digits; nil where it is not given.
  func day(_ option: String) throws(ArgumentError) -> CalendarDay? {
    guard let text = value(option) else { return nil }
    guard let day = CalendarDay(iso: latinDigits(InvisibleSigns.trimmed(text).utf8)) else { throw .badDate(text) }
    return day
  }
}
