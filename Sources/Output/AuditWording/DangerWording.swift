package import AuditAsking
package import AuditModel

extension Danger.About {
  /// Whom or what it is about.
  package var phrase: Sentence {
    switch self {
    case .place: Words.Danger.aboutPlace
    case .staff: Words.Danger.aboutStaff
    case .outside: Words.Danger.aboutOutside
    }
  }
}

extension TextContent {
  /// In every language, or as it was written.
  package var sentence: Sentence { Sentence { text(in: $0) } }
}

extension DangerPart {
  /// What is asked of it.
  package var phrase: Sentence {
    switch self {
    case .what: Words.Danger.fieldWhat
    case .since: Words.Danger.fieldSince
    case .about: Words.Danger.fieldAbout
    case .toldTo: Words.Danger.fieldToldTo
    case .toldOn: Words.Danger.fieldToldOn
    case .done: Words.Danger.fieldDone
    case .id: Words.Danger.fieldId
    case .closedOn: Words.Danger.fieldClosedOn
    case .closedBy: Words.Danger.fieldClosedBy
    case .closedHow: Words.Danger.fieldClosedHow
    }
  }
}

extension Danger {
  /// All that is written of it, to the one who has just written it.
  package var asTyped: Sentence {
    func told(_ content: InsideContent) -> Sentence? {
      content.text(for: .ministry).flatMap { $0.isEmpty ? nil : $0.sentence }
    }
    var parts = [told(what), since.map { Words.Danger.sinceDay(day: $0.iso) }].compactMap { $0 }
    if let about { parts.append(Words.Danger.about(whom: about.phrase)) }
    for telling in self.told {
      let to = told(telling.to) ?? Sentence(same: "…")
      parts.append(
        telling.on.map { Words.Danger.toldOn(to: to, day: Sentence(same: $0.iso)) } ?? Words.Danger.told(to: to))
    }
    if let done = told(done) { parts.append(Words.Danger.doneNow(what: done)) }
    if let closed {
      let over =
        told(closed.by).map { Words.Danger.closedBy(day: Sentence(same: closed.date.iso), by: $0) }
        ?? Words.Danger.closed(day: Sentence(same: closed.date.iso))
      parts.append(told(closed.how).map { over + Words.Common.colon + $0 } ?? over)
    }
    return parts.joined(by: " · ")
  }
}
