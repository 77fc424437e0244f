/// What is wrong with a review of texts: with its file, or with a table that somebody reviewed in.
public enum WordingTrouble: Sendable, Hashable {
  /// - Parameter place: nil in the file of the review.
  case keyUnknown(String, nearest: String?, FilledPlace?)
  /// A row says again what a row above it says of.
  case keyTwice(String, FilledPlace, firstRow: Int)
  /// A row whose key is gone, with what stands in it.
  case keyMissing(String, FilledPlace)
  /// A table without a column that it needs.
  case columnMissing(String, FilledPlace)
  case stateUnknown(String, FilledPlace, nearest: String?)
  /// Reviewed by nobody.
  case reviewerMissing(FilledPlace)
  /// The day lies in the future.
  case dayInFuture(String, FilledPlace)
  /// Parameters that a sentence must hold and does not, as `{ $name }`.
  case parametersLost([String], FilledPlace)
  /// Parameters that the program does not put in there.
  case parametersInvented([String], FilledPlace)
  /// What stands there is no sentence of the catalogue; the compiler's own words.
  case notASentence(String, FilledPlace)
  /// A text was emptied; it stays as it was.
  case emptied(FilledPlace)
  /// A sign that no file of ours holds.
  case signRefused(codePoint: String, FilledPlace)
  /// The text was changed since the table was written, and in the table too.
  ///
  /// - Parameter now: how it stands.
  case changedSince(now: String, FilledPlace)
  /// The text was changed since the table was written: what was reviewed is no more.
  case reviewedAsItWas(FilledPlace)
  /// The text was changed and still bears the name and day of an earlier review, so that it is a draft.
  case reviewedBefore(FilledPlace)
  case digestUnreadable(String)
  /// A text that was reviewed has changed since.
  case draftAgain(String, by: String, on: String)
  /// A correction of a text that stands in a file of the standards, and is to be made there.
  case correctionOfFile(String)
  /// No table to review in.
  case noReviewTable
}
