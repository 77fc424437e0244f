internal import AuditModel

extension AnswerContent {
  /// Whether no part of them speaks against the other.
  func agrees(with other: AnswerContent) -> Bool {
    !contradictsFinding(of: other) && !note.contradicts(other.note) && !reason.contradicts(other.reason)
      && !inside.contradicts(other.inside)
  }

  /// Whether the other, which agrees with it, has anything that this has not.
  ///
  /// - Parameter knows: whether a file name is among its evidence.
  func gains(from other: AnswerContent, knows: (String) -> Bool) -> Bool {
    !hasFinding && other.hasFinding || note.isEmpty && !other.note.isEmpty
      || reason.isEmpty && !other.reason.isEmpty || inside.isEmpty && !other.inside.isEmpty
      || !heard.isSuperset(of: other.heard)
      || !other.evidence.allSatisfy(knows)
  }

  /// Takes what only the other has; all of the other is left out where it found something else.
  ///
  /// - Parameter knows: whether a file name is among its evidence.
  mutating func complete(by other: AnswerContent, knows: (String) -> Bool) {
    if contradictsFinding(of: other) { return }
    if !hasFinding {
      rating = other.rating
      sample = other.sample
    }
    if note.isEmpty { note = other.note }
    if reason.isEmpty { reason = other.reason }
    if inside.isEmpty { inside = other.inside }
    heard.formUnion(other.heard)
    for name in other.evidence where !knows(name) { evidence.append(name) }
  }

  /// Whether the other is all of both.
  func addsNothing(to other: AnswerContent) -> Bool {
    (!hasFinding || other.hasFinding) && (note.isEmpty || !other.note.isEmpty)
      && (reason.isEmpty || !other.reason.isEmpty) && (inside.isEmpty || !other.inside.isEmpty)
      && other.heard.isSuperset(of: heard)
      && other.evidence.starts(with: evidence)
  }

  private var hasFinding: Bool { !rating.isEmpty || sample != nil }

  private func contradictsFinding(of other: AnswerContent) -> Bool {
    hasFinding && other.hasFinding && (rating != other.rating || sample != other.sample)
  }
}

extension InsideContent {
  fileprivate func contradicts(_ other: InsideContent) -> Bool { !isEmpty && !other.isEmpty && self != other }
}

extension TextContent {
  func contradicts(_ other: TextContent) -> Bool { !isEmpty && !other.isEmpty && self != other }
}
