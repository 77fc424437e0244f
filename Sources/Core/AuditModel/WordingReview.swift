/// A text that people read, in both languages, wherever it is kept: a sentence of the program or a text of a standard.
public struct WordingText: Sendable, Equatable {
  /// Which text it is, for ever: `program/plan-no-due`, `good-practice/intake.identification/guidance`.
  public let key: String
  /// What it belongs to, as a person knows it: the title of its criterion, of its section or of its file.
  public let about: LocalizedText?
  public let english: String?
  public let khmer: String?
  /// Of both texts; changes with either.
  public let digest: String

  /// - Parameters:
  ///   - key: which text it is, for ever.
  ///   - about: what it belongs to.
  ///   - english: as it stands.
  ///   - khmer: as it stands.
  ///   - digest: of both.
  public init(key: String, about: LocalizedText? = nil, english: String?, khmer: String?, digest: String) {
    self.key = key
    self.about = about
    self.english = english
    self.khmer = khmer
    self.digest = digest
  }

  public subscript(_ language: Language) -> String? {
    switch language {
    case .english: english
    case .khmer: khmer
    }
  }

  /// Whether the text stands in the program, not in a file of the standards.
  public var isOfProgram: Bool { Self.isOfProgram(key) }

  /// - Parameter key: of a text.
  public static func isOfProgram(_ key: String) -> Bool { key.utf8.starts(with: programPrefix.utf8) }

  public static let programPrefix = "program/"
}

/// Who reviewed a text in both languages, when, and which text that was.
public struct ReviewMark: Sendable, Hashable {
  public let by: String
  public let on: CalendarDay
  /// Of both texts as they were reviewed.
  public let digest: String

  /// - Parameters:
  ///   - by: a person or an office.
  ///   - on: the day.
  ///   - digest: of both texts as they were reviewed.
  public init(by: String, on: CalendarDay, digest: String) {
    self.by = by
    self.on = on
    self.digest = digest
  }
}

/// Where the review of texts stands: `Standards/wording.yaml`, rules W1 to W6.
public struct WordingReview: Sendable, Equatable {
  /// What a reviewer says in the place of a text of the program.
  public struct Correction: Sendable, Hashable {
    public let english: String?
    public let khmer: String?
    /// Of the texts that it corrects.
    public let digest: String

    /// - Parameters:
    ///   - english: nil where it stays.
    ///   - khmer: nil where it stays.
    ///   - digest: of the texts that it corrects.
    public init(english: String?, khmer: String?, digest: String) {
      self.english = english
      self.khmer = khmer
      self.digest = digest
    }
  }

  public var marks: [String: ReviewMark]
  /// What reviewers remark on texts, by key.
  public var remarks: [String: String]
  /// Of texts of the program, by key, until the program says so itself.
  public var corrections: [String: Correction]

  /// - Parameters:
  ///   - marks: by key of the text.
  ///   - remarks: by key of the text.
  ///   - corrections: by key of the text.
  public init(
    marks: [String: ReviewMark] = [:], remarks: [String: String] = [:], corrections: [String: Correction] = [:]
  ) {
    self.marks = marks
    self.remarks = remarks
    self.corrections = corrections
  }

  /// The review of a text; nil where there was none, or a text has changed since: then it is a draft again, rule W2.
  ///
  /// - Parameter text: as it stands.
  public func mark(of text: WordingText) -> ReviewMark? {
    marks[text.key].flatMap { $0.digest == text.digest ? $0 : nil }
  }
}

/// How much of some texts is reviewed, by whom, and when last.
public struct ReviewTally: Sendable, Hashable {
  public private(set) var reviewed = 0
  public private(set) var all = 0
  /// Each once, in the order in which they come.
  public private(set) var by: [String] = []
  public private(set) var latest: CalendarDay?

  public init() {}

  /// - Parameter mark: nil for a draft.
  public mutating func add(_ mark: ReviewMark?) {
    all += 1
    guard let mark else { return }
    reviewed += 1
    if !by.contains(mark.by) { by.append(mark.by) }
    latest = latest.map { max($0, mark.on) } ?? mark.on
  }

  /// Both together.
  ///
  /// - Parameter other: of other texts.
  public mutating func add(_ other: ReviewTally) {
    reviewed += other.reviewed
    all += other.all
    for name in other.by where !by.contains(name) { by.append(name) }
    latest = [latest, other.latest].compactMap { $0 }.max()
  }
}

/// Where the review of a text stands.
public enum ReviewState: UInt8, Vocabulary {
  case draft, reviewed

  public static let words = ["draft", "reviewed"]
}

/// The columns of a table in which texts are reviewed.
public enum ReviewColumn: UInt8, Vocabulary {
  case key, place, about, english, khmer, state, by, on, remark, finding, digest

  public static let words = [
    "key", "place", "about", "english", "khmer", "state", "by", "on", "remark", "finding", "digest",
  ]
}

/// All texts of some standards and where their review stands.
public struct ReviewedWording: Sendable {
  public let texts: [WordingText]
  public let review: WordingReview

  /// - Parameters:
  ///   - texts: in their order.
  ///   - review: of them, and perhaps of others.
  public init(texts: [WordingText] = [], review: WordingReview = WordingReview()) {
    self.texts = texts
    self.review = review
  }
}

/// How much is reviewed of what.
public struct WordingTallies: Sendable {
  public private(set) var program = ReviewTally()
  /// Of all files of the standards together.
  public private(set) var standards = ReviewTally()
  private var byFile: [String: ReviewTally] = [:]
  private var byCriterion: [String: ReviewTally] = [:]

  public init() {}

  /// - Parameters:
  ///   - wording: texts of the standards, with the review.
  ///   - program: what the program says.
  public init(_ wording: ReviewedWording, program: [WordingText]) {
    for text in program { self.program.add(wording.review.mark(of: text)) }
    for text in wording.texts {
      let mark = wording.review.mark(of: text)
      standards.add(mark)
      let parts = text.key.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2).map { String($0) ?? "" }
      guard parts.count > 1 else { continue }
      byFile[parts[0], default: ReviewTally()].add(mark)
      // Ids of criteria alone have a point in them.
      if parts.count > 2, parts[1].utf8.contains(UInt8(ascii: ".")) {
        byCriterion[parts[0] + "/" + parts[1], default: ReviewTally()].add(mark)
      }
    }
  }

  /// Of everything.
  public var all: ReviewTally {
    var all = program
    all.add(standards)
    return all
  }

  /// Of a standard, or of another file beside the standards; nil where it has no texts.
  public subscript(file id: String) -> ReviewTally? { byFile[id] }

  /// Of a criterion; nil where it has no texts.
  ///
  /// - Parameters:
  ///   - id: of the criterion.
  ///   - standard: the id of its standard.
  public subscript(criterion id: String, of standard: String) -> ReviewTally? { byCriterion[standard + "/" + id] }
}
