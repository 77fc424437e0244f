public import AuditModel

/// A standard that was drafted from the checklist of another tool: all that could be taken over, and what became of each part.
public struct StandardDraft: Sendable {
  /// What is not said in the checklist is nil or empty.
  public struct Heading: Sendable {
    public var title: DraftText?
    public var issuer: DraftText?
    public var edition: String?
    public var kind: StandardKind?
    public var adopted: CalendarDay?
    /// The language of the texts, as its tool names it; nil: not said, or English.
    public var foreignLanguage: String?
    /// What else the checklist says of itself, a line each.
    public var remarks: [String] = []

    public init() {}
  }

  public var heading = Heading()
  /// Nil: that of standards that name none.
  public var scale: DraftScale?
  /// Of levels that the checklist gives.
  public var weights: [Level: Int64] = [:]
  public var sections: [Section] = []
  public var measures: [DraftMeasure] = []
  /// The first is the checklist itself.
  public var sources: [Source]
  public var parts = ForeignParts()

  public struct Section: Sendable {
    public var id: String
    public var title: DraftText
    public var remarks: [String] = []
    public var criteria: [DraftCriterion] = []

    public init(id: String, title: DraftText) {
      self.id = id
      self.title = title
    }
  }

  /// What the criteria rest on.
  public struct Source: Sendable {
    public var id: String
    public var title: DraftText
    public var url: String?
    public var extent: SourceExtent?

    public init(id: String, title: DraftText, url: String? = nil, extent: SourceExtent? = nil) {
      self.id = id
      self.title = title
      self.url = url
      self.extent = extent
    }
  }

  public init(sources: [Source]) { self.sources = sources }

  public var criteria: [DraftCriterion] { sections.flatMap(\.criteria) }
}

/// A text of a checklist: what stands in Khmer, and what stands in any other language.
public struct DraftText: Sendable, Hashable {
  public var other: String
  public var khmer: String

  public init(other: String = "", khmer: String = "") {
    self.other = other
    self.khmer = khmer
  }

  /// A text that is told apart by its letters.
  public init(_ text: String) {
    if text.unicodeScalars.contains(where: { (0x1780...0x17FF).contains($0.value) }) {
      self.init(khmer: text)
    } else {
      self.init(other: text)
    }
  }

  public var isEmpty: Bool { other.isEmpty && khmer.isEmpty }
  /// What can be shown of it.
  public var any: String { other.isEmpty ? khmer : other }

  /// Each language mended by itself.
  func map(_ change: (String) -> String) -> DraftText {
    DraftText(other: other.isEmpty ? "" : change(other), khmer: khmer.isEmpty ? "" : change(khmer))
  }

  /// Both texts with the same between them, of the languages that either has.
  func followed(by next: DraftText, _ separator: String = "\n") -> DraftText {
    func join(_ one: String, _ two: String) -> String { one.isEmpty ? two : two.isEmpty ? one : one + separator + two }
    return DraftText(other: join(other, next.other), khmer: join(khmer, next.khmer))
  }
}

/// A requirement as it was drafted.
public struct DraftCriterion: Sendable {
  public enum Answer: Sendable, Hashable {
    case rating
    /// By one of some choices that are no scale: which of them meet it is for a person to say.
    case choice
    case measure(String)
    case sample(atLeast: Int64)
    case service(Service)
  }

  public var id: String
  /// What it is called in the checklist.
  public var original: String
  /// Where it stands there: a cell or a line.
  public var place: String
  public var title = DraftText()
  /// Whether the title had to be cut.
  public var isTitleCut = false
  public var text = DraftText()
  public var ask = DraftText()
  public var guidance = DraftText()
  /// Nil where the checklist does not say.
  public var level: Level?
  public var weight: Int64?
  /// The groups that the checklist puts it into, by which a person may choose levels.
  public var groups: [String] = []
  public var answer = Answer.rating
  /// A test for each rating of the scale, as a standard writes it; empty where none is known.
  public var thresholds: [(rating: String, test: String)] = []
  public var applies = DraftApplicability()
  public var mayNotApply = false
  public var verify: [Verification] = []
  public var hear: [Voice] = []
  public var walk: WalkStop?
  public var basis: BasisStatus?
  public var sources: [String] = []
  public var basisNote = DraftText()
  public var equals: [String] = []
  /// The lowest rank first: what is left as comments.
  public var remarks: [String] = []

  public init(original: String, place: String) {
    id = ""
    self.original = original
    self.place = place
  }

  /// Whether it can be scored once its level is said.
  public var canBeScored: Bool {
    switch answer {
    case .rating, .service: true
    case .choice: false
    case .measure, .sample: !thresholds.isEmpty
    }
  }
}

/// To which facilities something applies, as words of the file.
public struct DraftApplicability: Sendable, Hashable {
  /// By key of `applies`; a key that is absent asks nothing.
  public var words: [String: [String]] = [:]

  public init() {}

  public static let keys = ["care", "operator", "residents", "serves"]

  /// What is in both; false where nothing is in both under some key.
  mutating func narrow(to key: String, _ allowed: [String]) -> Bool {
    let kept = words[key].map { $0.filter(allowed.contains) } ?? allowed
    words[key] = kept
    return !kept.isEmpty
  }
}

/// Something that is counted.
public struct DraftMeasure: Sendable {
  public var id: String
  public var title: DraftText
  public var unit = DraftText()
  public var isWhole = false
  /// As numbers of our files.
  public var atLeast: String?
  public var atMost: String?
  /// Why numbers beyond that make no sense, as the checklist says it.
  public var reason = DraftText()

  public init(id: String, title: DraftText) {
    self.id = id
    self.title = title
  }
}

/// The ratings that criteria are given, best first.
public struct DraftScale: Sendable, Hashable {
  public struct Rating: Sendable, Hashable {
    public var word: String
    public var credit: Credit
    public var title: DraftText

    public init(word: String, credit: Credit, title: DraftText = DraftText()) {
      self.word = word
      self.credit = credit
      self.title = title
    }
  }

  public var ratings: [Rating]

  public init(_ ratings: [Rating]) { self.ratings = ratings }

  public static let standard = DraftScale([
    Rating(word: "met", credit: Credit(1)), Rating(word: "partly", credit: Credit(1, over: 2)),
    Rating(word: "unmet", credit: Credit(0)),
  ])
}

/// What became of a part of a checklist.
public enum Fate: UInt8, Sendable, CaseIterable {
  case criterion, section, measure, scale, recordedCriterion, title, guidance, applies, level, source, text, remark,
    leftOut
}

/// What became of all parts of a checklist, in its order.
public struct ForeignParts: Sendable {
  /// Parts of one kind that became one thing.
  public struct Group: Sendable {
    /// As its tool calls it: `select_one`, `requirement_node`.
    public let kind: String
    public let fate: Fate
    public fileprivate(set) var count: Int
    /// The first of them, by their names there.
    public fileprivate(set) var names: [String]
  }

  /// As many are named.
  public static let mostNames = 12

  public private(set) var groups: [Group] = []
  private var positions: [String: Int] = [:]

  public init() {}

  mutating func note(_ kind: String, _ fate: Fate, _ name: String = "", count: Int = 1) {
    let key = kind + "\u{0}" + String(fate.rawValue)
    let position = positions[key] ?? groups.count
    if position == groups.count {
      positions[key] = position
      groups.append(Group(kind: kind, fate: fate, count: 0, names: []))
    }
    groups[position].count += count
    if groups[position].names.count < Self.mostNames, !name.isEmpty { groups[position].names.append(name) }
  }
}

/// How many requirements of one checklist are read, and how many groups may lie within each other.
let mostCriteria = 20_000
let mostLevels = 64
