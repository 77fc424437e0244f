public import AuditModel
public import InputProblems

/// What a review changes of one text.
public struct ReviewChange: Sendable {
  public enum Mark: Sendable, Hashable {
    case stays
    case set(ReviewMark)
    /// It is a draft again.
    case removed
  }

  /// As it stands.
  public let text: WordingText
  /// What it says from now on; nil where it stays.
  public internal(set) var english: String?
  public internal(set) var khmer: String?
  public internal(set) var mark = Mark.stays
  /// What is remarked from now on, empty for nothing; nil where it stays.
  public internal(set) var remark: String?

  init(_ text: WordingText) { self.text = text }

  public var changesText: Bool { english != nil || khmer != nil }
  var isEmpty: Bool { !changesText && mark == .stays && remark == nil }
}

/// A row in which somebody has reviewed a text. Texts are as they were typed, without spaces around them.
public protocol ReviewedRow {
  var key: String { get }
  var digest: String? { get }
  var state: ReviewState? { get }
  var reviewer: String? { get }
  var day: CalendarDay? { get }
  var remark: String? { get }
  func typed(_ language: Language) -> (text: String, place: FilledPlace)?
  var keyPlace: FilledPlace { get }
  var reviewerPlace: FilledPlace { get }
}

/// Lays what was reviewed over the texts as they stand.
public struct ReviewDesk {
  private let texts: [String: WordingText]
  private let keys: [String]
  private let review: WordingReview
  private let today: CalendarDay
  private let reviewer: String?
  private let digest: (String?, String?) -> String
  private let shown: (String) -> String
  private let fault: (_ text: String, _ key: String, Language) -> WordingFault?

  /// - Parameters:
  ///   - texts: all, as they stand.
  ///   - review: as it stands.
  ///   - today: the day of a review that says none.
  ///   - reviewer: of rows that say none.
  ///   - digest: of two texts.
  ///   - shown: how a text is shown in a cell.
  ///   - fault: why something cannot stand in the place of a text.
  public init(
    _ texts: [WordingText], _ review: WordingReview, on today: CalendarDay, by reviewer: String?,
    digest: @escaping (String?, String?) -> String, shown: @escaping (String) -> String,
    fault: @escaping (_ text: String, _ key: String, Language) -> WordingFault?
  ) {
    keys = texts.map(\.key)
    self.texts = Dictionary(texts.map { ($0.key, $0) }) { first, _ in first }
    self.review = review
    self.today = today
    self.reviewer = reviewer
    self.digest = digest
    self.shown = shown
    self.fault = fault
  }

  /// What changes, in the order of the texts, and what could not be taken over.
  ///
  /// - Parameters:
  ///   - rows: in any order, each key once.
  ///   - file: where they stand, as problems bear it.
  public func changes(_ rows: [some ReviewedRow], file: String) -> (changes: [ReviewChange], problems: [Problem]) {
    var problems = CappedProblems(file: file)
    var changes: [String: ReviewChange] = [:]
    for row in rows {
      guard let text = texts[row.key] else {
        let place = row.keyPlace
        let nearest = problems.hasRoom ? nearestWord(to: row.key, among: keys) : nil
        problems.add(.error, at: place.cellPlace) { .wording(.keyUnknown(row.key, nearest: nearest, place)) }
        continue
      }
      let change = self.change(row, text, &problems)
      if !change.isEmpty { changes[text.key] = change }
    }
    return (keys.compactMap { changes[$0] }, problems.all)
  }

  private func change(_ row: some ReviewedRow, _ text: WordingText, _ problems: inout CappedProblems) -> ReviewChange {
    var change = ReviewChange(text)
    if let remark = row.remark, remark != comparable(review.remarks[text.key] ?? "") { change.remark = remark }
    var typed: [Language: (text: String, place: FilledPlace)] = [:]
    for language in Language.allCases {
      if let cell = row.typed(language), !isSame(cell.text, text[language]) { typed[language] = cell }
    }
    let isOld = row.digest.map { $0 != text.digest } ?? false
    if isOld {
      let isUntouched =
        row.digest == digest(row.typed(.english)?.text, row.typed(.khmer)?.text)
        || typed.isEmpty
      if !isUntouched, let language = Language.allCases.first(where: { typed[$0] != nil }), let cell = typed[language] {
        problems.add(.error, at: cell.place.cellPlace) {
          .wording(.changedSince(now: beginning(text[language] ?? ""), cell.place))
        }
        return change
      }
      if !typed.isEmpty {
        if row.state == .reviewed, review.marks[text.key]?.digest != row.digest {
          problems.add(.warning, at: row.keyPlace.cellPlace) { .wording(.reviewedAsItWas(row.keyPlace)) }
        }
        return change
      }
    }
    var isRefused = false
    for language in Language.allCases {
      guard let cell = typed[language] else { continue }
      if let refusal = refusal(of: cell.text, at: cell.place, text.key, language) {
        isRefused = true
        problems.add(refusal.0, at: cell.place.cellPlace) { .wording(refusal.1) }
      } else if language == .english {
        change.english = cell.text
      } else {
        change.khmer = cell.text
      }
    }
    if !isRefused { change.mark = mark(row, text, change, &problems) }
    return change
  }

  /// Why a text is not taken; a problem, and how bad it is.
  private func refusal(
    of typed: String, at place: FilledPlace, _ key: String, _ language: Language
  ) -> (Severity, WordingTrouble)? {
    if typed.isEmpty { return (.warning, .emptied(place)) }
    if let sign = typed.unicodeScalars.first(where: { isRefused($0) }) {
      return (.error, .signRefused(codePoint: InvisibleSigns.codePoint(of: sign), place))
    }
    return switch fault(typed, key, language) {
    case .lost(let names): (.error, .parametersLost(names, place))
    case .invented(let names): (.error, .parametersInvented(names, place))
    case .noSentence(let reason): (.error, .notASentence(reason, place))
    case nil: nil
    }
  }

  private func isRefused(_ sign: Unicode.Scalar) -> Bool {
    if sign == "\n" { return false }
    return sign.properties.generalCategory == .control || sign == "\u{2028}" || sign == "\u{2029}"
      || sign.value & 0xFFFE == 0xFFFE
  }

  private func mark(
    _ row: some ReviewedRow, _ text: WordingText, _ change: ReviewChange, _ problems: inout CappedProblems
  ) -> ReviewChange.Mark {
    let standing = review.mark(of: text)
    switch row.state {
    case nil: return .stays
    case .draft: return standing == nil ? .stays : .removed
    case .reviewed:
      let by = row.reviewer ?? standing?.by ?? reviewer
      guard let by else {
        problems.add(.error, at: row.reviewerPlace.cellPlace) { .wording(.reviewerMissing(row.reviewerPlace)) }
        return .stays
      }
      let earlier = review.marks[text.key]
      if change.changesText, let earlier, earlier.by == by, row.day == nil || earlier.on == row.day {
        problems.add(.warning, at: row.keyPlace.cellPlace) { .wording(.reviewedBefore(row.keyPlace)) }
        return standing == nil ? .stays : .removed
      }
      if !change.changesText, let standing, standing.by == by, row.day == nil || standing.on == row.day {
        return .stays
      }
      let now = digest(change.english ?? text.english, change.khmer ?? text.khmer)
      return .set(ReviewMark(by: by, on: row.day ?? today, digest: now))
    }
  }

  /// Whether a cell says what a text says: programs break lines, and put spaces at ends, as they please.
  private func isSame(_ typed: String, _ text: String?) -> Bool {
    let text = text ?? ""
    if typed == text { return true }
    let own = comparable(text)
    if typed == own { return true }
    // Of a text that no cell holds whole, the beginning.
    return own.utf16.count > 32_767 && typed.utf16.count > 30_000 && own.hasPrefix(typed.prefix(10_000))
  }

  private func comparable(_ text: String) -> String {
    let lines = shown(text).split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = line.unicodeScalars[...]
      while let last = line.last, last == " " || last == "\t" || last == "\u{A0}" { line.removeLast() }
      return String(line)
    }
    return InvisibleSigns.trimmed(lines.joined(separator: "\n"))
  }

  private func beginning(_ text: String) -> String {
    text.unicodeScalars.count > 200 ? String(text.unicodeScalars.prefix(200)) + "…" : text
  }
}

/// Why something cannot stand in the place of a sentence of the program.
public enum WordingFault: Sendable, Equatable {
  /// Parameters that are gone.
  case lost([String])
  /// Parameters that the program does not put in there.
  case invented([String])
  /// In the catalogue compiler's own words.
  case noSentence(String)
}

extension FilledPlace {
  fileprivate var cellPlace: Place {
    Place(line: Int32(clamping: row), column: Int32(clamping: (column ?? 0) + 1))
  }
}

extension WordingReview {
  /// With what a review changes.
  ///
  /// - Parameters:
  ///   - changes: of texts of the standards and of the program.
  ///   - program: what the program says itself, by key.
  /// - Returns: corrections of the program stand in it until the program says so.
  public func changed(by changes: [ReviewChange], program: [String: WordingText]) -> WordingReview {
    var review = self
    for change in changes {
      let key = change.text.key
      switch change.mark {
      case .stays: break
      case .set(let mark): review.marks[key] = mark
      case .removed: review.marks[key] = nil
      }
      if let remark = change.remark { review.remarks[key] = remark.isEmpty ? nil : remark }
      guard change.changesText, let own = program[key] else { continue }
      let before = corrections[key].flatMap { $0.digest == own.digest ? $0 : nil }
      let english = change.english ?? before?.english
      let khmer = change.khmer ?? before?.khmer
      let correction = Correction(
        english: english == own.english ? nil : english, khmer: khmer == own.khmer ? nil : khmer, digest: own.digest)
      review.corrections[key] = correction.english == nil && correction.khmer == nil ? nil : correction
    }
    return review
  }

  /// A text of the program as it is corrected; itself where it is not, or where the program has changed since.
  ///
  /// - Parameter digest: of two texts.
  public func corrected(_ text: WordingText, digest: (String?, String?) -> String) -> WordingText {
    guard let correction = corrections[text.key], correction.digest == text.digest else { return text }
    let (english, khmer) = (correction.english ?? text.english, correction.khmer ?? text.khmer)
    return WordingText(
      key: text.key, about: text.about, english: english, khmer: khmer, digest: digest(english, khmer))
  }
}
