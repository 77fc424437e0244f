internal import AuditDesk
internal import AuditLoading
internal import AuditModel
internal import InputProblems
internal import StandardEditing
internal import TextFitting

/// What the rows of a standard's workbook say of the review of their texts, text by text: rules W2, W5 and W6 hold for them as for the
/// workbook of all texts.
struct ReturnedReview {
  private let changes: StandardChanges
  private let standard: String
  /// By their numbers, as they are and as they are to be.
  private let before: [String: WordingText]
  private let now: [WordingText]
  private let review: WordingReview
  /// The id of the tailoring that the texts which change stand in; nil where they stand in the standard.
  private var tailoring: String?
  /// By the beginning of their numbers, the positions of the texts as they are to be.
  private let positions: [Substring: [Int]]

  /// Whether the review of any text can be otherwise afterwards: somebody said something of it, or a text that was reviewed may have
  /// changed.
  static func isTold(by changes: StandardChanges, _ review: WordingReview) -> Bool {
    !changes.reviews.isEmpty && (!review.marks.isEmpty || changes.reviews.contains { !$0.cells.isEmpty })
  }

  /// - Parameters:
  ///   - changes: of the workbook.
  ///   - standard: its id.
  ///   - before: its texts and those of the measures, as they are.
  ///   - now: as they are to be.
  ///   - review: as it stands.
  init(
    _ changes: StandardChanges, of standard: String, before: [WordingText], now: [WordingText], _ review: WordingReview
  ) {
    self.changes = changes
    self.standard = standard
    self.before = Dictionary(before.map { ($0.key, $0) }) { first, _ in first }
    self.now = now
    self.review = review
    positions = Dictionary(grouping: now.indices) { ReturnedReview.head(of: now[$0].key) }
  }

  /// `STANDARD/CRITERION`, `STANDARD/sections`, `tailoring/ID`.
  private static func head(of key: String) -> Substring {
    guard let first = key.firstIndex(of: "/") else { return key[...] }
    return key[..<(key[key.index(after: first)...].firstIndex(of: "/") ?? key.endIndex)]
  }

  /// The same for a tailoring: what it says stands in it, and the standard stays as it is.
  ///
  /// - Parameter texts: of the tailoring.
  func laid(over texts: [WordingText], tailoring id: String) -> ReturnedReview {
    var laid = ReturnedReview(
      changes, of: standard, before: Array(before.values), now: texts + Array(before.values), review)
    laid.tailoring = id
    return laid
  }

  /// - Parameters:
  ///   - today: the day of a review that says none.
  ///   - file: the workbook, as problems bear it.
  /// - Returns: by number of a text its review from now on, nil for a draft.
  func marks(on today: CalendarDay, file: String) -> (marks: [String: ReviewMark?], problems: [Problem]) {
    guard ReturnedReview.isTold(by: changes, review) else { return ([:], []) }
    let texts = now.map { before[$0.key] ?? $0 }
    let desk = ReviewDesk(
      texts, review, on: today, by: nil, digest: wordingDigest, shown: { $0.legible }, fault: { _, _, _ in nil })
    var rows: [Row] = []
    var problems: [Problem] = []
    var told: Set<String> = []
    for row in changes.reviews {
      if let day = row.on, day > today {
        problems.append(
          Problem(
            .error, cell: row.places.on, day.iso, .wording(.dayInFuture(day.iso, row.places.on)), file: file))
        continue
      }
      if row.state == .reviewed, row.by.isEmpty {
        problems.append(
          Problem(
            .error, cell: row.places.by, row.state?.word ?? "", .inCell(.sheet(.reviewerMissing), row.places.by),
            file: file))
        continue
      }
      for text in self.texts(of: row) {
        let isNewer = row.newer.contains(text.path)
        if isNewer, row.state == .reviewed, !row.cells.isEmpty {
          if told.insert(row.row).inserted {
            problems.append(
              Problem(
                .warning, cell: row.places.key, row.row, .wording(.reviewedAsItWas(row.places.key)), file: file))
          }
          continue
        }
        // Only what was changed is laid over a review that somebody else may have gone on with.
        if row.cells.isEmpty, !row.changed.contains(text.path) { continue }
        let earlier = before[text.text.key].flatMap { review.mark(of: $0) }
        rows.append(Row(review: row, text: text.text, earlier: earlier))
      }
    }
    let laid = desk.changes(rows, file: file)
    // Of a row with several texts one sentence says it.
    for case .wording(.reviewedBefore(let place)) in laid.problems.map(\.kind) where told.insert(place.field).inserted {
      problems.append(Problem(.warning, cell: place, "", .wording(.reviewedBefore(place)), file: file))
    }
    return (marks(laid.changes), problems)
  }

  private func marks(_ changes: [ReviewChange]) -> [String: ReviewMark?] {
    let digests = Dictionary(now.map { ($0.key, $0.digest) }) { first, _ in first }
    var marks: [String: ReviewMark?] = [:]
    for change in changes {
      switch change.mark {
      case .stays: break
      case .removed: marks.updateValue(nil, forKey: change.text.key)
      case .set(let mark):
        let digest = digests[change.text.key] ?? mark.digest
        marks.updateValue(ReviewMark(by: mark.by, on: mark.on, digest: digest), forKey: change.text.key)
      }
    }
    return marks
  }

  /// The texts of a row, each with the end of its number.
  private func texts(of row: RowReview) -> [(path: String, text: WordingText)] {
    let own = textKey(of: row.kind, row: row.row, in: standard) + "/"
    let other = tailoring.map { "tailoring/" + $0 + "/set/" + row.row + "/" }
    var found: [(path: String, text: WordingText)] = []
    var tailored: Set<String> = []
    if let other, row.kind == .criteria {
      for text in texts(below: other) {
        let path = String(text.key.dropFirst(other.count))
        tailored.insert(path)
        found.append((path, text))
      }
    }
    for text in row.kind == .standard ? now.filter({ $0.key.hasPrefix(own) }) : texts(below: own) {
      let path = String(text.key.dropFirst(own.count))
      // The number of the standard is the beginning of all others in it.
      if row.kind == .standard, !["title", "issuer"].contains(path), !path.hasPrefix("scoring/titles/") { continue }
      if !tailored.contains(path) { found.append((path, text)) }
    }
    return found
  }

  /// - Parameter beginning: of their numbers; more than a standard or a file.
  private func texts(below beginning: String) -> [WordingText] {
    (positions[ReturnedReview.head(of: beginning)] ?? []).map { now[$0] }.filter { $0.key.hasPrefix(beginning) }
  }

  private struct Row: ReviewedRow {
    let review: RowReview
    let text: WordingText
    /// That of the text before it changed; nil where it was a draft.
    let earlier: ReviewMark?

    /// Whether nobody said anything new of the review: a text that changed then bears the name and day of the one before.
    private var isSilent: Bool { review.cells.isEmpty }

    var key: String { text.key }
    var digest: String? { nil }
    var state: ReviewState? { isSilent ? earlier.map { _ in .reviewed } : review.state }
    var reviewer: String? { isSilent ? earlier?.by : review.by.isEmpty ? nil : review.by }
    /// A row that was no more than partly reviewed bears the day of what was.
    var day: CalendarDay? {
      if isSilent { return earlier?.on }
      let wasReviewed = !review.cells.contains { $0.column.form == .reviewState }
      return wasReviewed || review.cells.contains { $0.column.form == .reviewDay } ? review.on : nil
    }
    var remark: String? { nil }
    var keyPlace: FilledPlace { review.places.key }
    var reviewerPlace: FilledPlace { review.places.by }

    func typed(_ language: Language) -> (text: String, place: FilledPlace)? {
      text[language].map { ($0, review.places.key) }
    }
  }
}
