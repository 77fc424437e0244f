public import AuditLoading
public import AuditModel
internal import TextFitting

/// The bytes of a file of standards with other texts in it; nil where they cannot be written there.
///
/// - Parameters:
///   - file: as it was read.
///   - changes: by key of the text.
public func rewrittenFile(_ file: StandardsWording.File, _ changes: [String: RewrittenText]) -> [UInt8]? {
  file.rewritten(changes) { text, span, bytes in
    span.map { rewrittenScalar(text, in: $0, of: bytes) } ?? yamlQuoted(text)
  } ?? file.rewritten(changes) { text, _, _ in yamlQuoted(text) }
}

/// The review of texts as the file that keeps it, in a stable order: the same review gives the same bytes.
public func renderReview(_ review: WordingReview) -> String {
  var text = """
    # Where the review of the texts stands, in English and Khmer: written by “careaudit wording --from FILE --write”. A text that is not
    # named under `reviewed` is a draft, and so is one that has changed since: the digest beside it is that of both texts as reviewed.
    # What is reviewed is of the standards beside this file and, under program/, of what the program says.
    wording: review

    """
  let groups = Dictionary(grouping: review.marks) { Group(by: $0.value.by, on: $0.value.on) }
  if !groups.isEmpty { text += "reviewed:\n" }
  for (group, marks) in groups.sorted(by: { $0.key < $1.key }) {
    text += "  - by: " + yamlScalar(group.by) + "\n    on: " + group.on.iso + "\n    texts:\n"
    for (key, mark) in marks.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      text += "      " + yamlScalar(key) + ": " + yamlQuoted(mark.digest) + "\n"
    }
  }
  if !review.remarks.isEmpty { text += "remarks:\n" }
  for (key, remark) in review.remarks.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
    text += "  " + yamlScalar(key) + ": " + yamlQuoted(remark) + "\n"
  }
  if !review.corrections.isEmpty {
    text +=
      "# Of what the program says: a maintainer takes them over with “careaudit wording --catalogue FOLDER --write”.\n"
    text += "corrections:\n"
  }
  for (key, correction) in review.corrections.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
    text += "  " + yamlScalar(key) + ":\n    of: " + yamlQuoted(correction.digest) + "\n"
    if let english = correction.english { text += "    en: " + yamlQuoted(english) + "\n" }
    if let khmer = correction.khmer { text += "    km: " + yamlQuoted(khmer) + "\n" }
  }
  return text
}

/// What one reviewer reviewed on one day.
private struct Group: Hashable, Comparable {
  let by: String
  let on: CalendarDay

  static func < (one: Group, other: Group) -> Bool {
    (one.on.iso, one.by) < (other.on.iso, other.by)
  }
}
