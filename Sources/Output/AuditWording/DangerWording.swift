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
