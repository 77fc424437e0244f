/// Where a record came from: nothing of what it says.
public struct RecordOrigin: Sendable {
  /// The path of its file; empty where it has none.
  public var file: String
  /// The SHA-256 of all its bytes, in lower-case hexadecimal; nil where that was not worked out.
  public var digest: String?
  /// The row of the table that it came from, from 1, where it came from one of several.
  public var row: Int?
  /// Who filled it in and when, where a part does not say so itself.
  public var author: Authorship
  /// The submissions to a server of forms that it is made of, so that a later edit of one is known as such.
  public var submissions: [Submission] = []
  /// The origins of those parts that say more of it than the record does.
  public var parts: [VisitPart: PartOrigin] = [:]

  public init(file: String = "", author: Authorship = Authorship()) {
    self.file = file
    self.author = author
  }

  public func part(_ part: VisitPart) -> PartOrigin { parts.isEmpty ? PartOrigin() : parts[part] ?? PartOrigin() }
}

/// Where one part of a record came from.
public struct PartOrigin: Sendable, Equatable {
  public var author: Authorship
  /// What the same copy said here when it was brought before.
  public var earlier: [PartValue]

  public init(_ author: Authorship = Authorship(), earlier: [PartValue] = []) {
    self.author = author
    self.earlier = earlier
  }

  /// Whether it says anything.
  var isKnown: Bool { author.who != nil || author.when != nil || !earlier.isEmpty }
}

/// Who wrote something, and when; each as it was given, nil where it is not known.
public struct Authorship: Sendable, Equatable {
  public var who: String?
  public var when: String?

  public init(who: String? = nil, when: String? = nil) {
    self.who = who
    self.when = when
  }

  public func orElse(_ other: Authorship) -> Authorship {
    Authorship(who: who ?? other.who, when: when ?? other.when)
  }
}

/// A submission to a server of forms, in one of its states.
public struct Submission: Sendable, Hashable {
  /// What stays the same when it is edited.
  public let root: String
  /// What differs after each edit.
  public let state: String
  /// When it came to this state, as far as that is known; else empty.
  public let time: String

  public init(root: String, state: String, time: String) {
    self.root = root
    self.state = state
    self.time = time
  }

  /// Whether this is another and not an older state of the same submission.
  public func isEdit(of other: Submission) -> Bool {
    guard root == other.root, state != other.state else { return false }
    return time.isEmpty || other.time.isEmpty || !time.utf8.lexicographicallyPrecedes(other.time.utf8)
  }
}
