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

  var hasFinding: Bool { !rating.isEmpty || sample != nil }

  private func contradictsFinding(of other: AnswerContent) -> Bool {
    hasFinding && other.hasFinding && (rating != other.rating || sample != other.sample)
  }
}

extension Danger {
  /// Whether no part of it speaks against the other, rule T7. Where only one says whom it is about, and the facility may read of
  /// that, the words of the other were not written for the facility.
  func agrees(with other: Danger) -> Bool {
    func differ<Value: Equatable>(_ mine: Value?, _ its: Value?) -> Bool {
      mine.flatMap { mine in its.map { mine != $0 } } ?? false
    }
    return !what.contradicts(other.what) && !done.contradicts(other.done) && !differ(since, other.since)
      && !differ(closed, other.closed) && !differ(about, other.about)
      && (about?.isToldToFacility ?? false) == (other.about?.isToldToFacility ?? false)
  }

  /// Takes what only the other has; to whom it was told adds up.
  mutating func complete(by other: Danger) {
    if what.isEmpty { what = other.what }
    if done.isEmpty { done = other.done }
    since = since ?? other.since
    about = about ?? other.about
    closed = closed ?? other.closed
    for telling in other.told where !told.contains(telling) { told.append(telling) }
  }
}

extension InsideContent {
  fileprivate func contradicts(_ other: InsideContent) -> Bool { !isEmpty && !other.isEmpty && self != other }
}

extension TextContent {
  func contradicts(_ other: TextContent) -> Bool { !isEmpty && !other.isEmpty && self != other }
}
