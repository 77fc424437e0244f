internal import AuditAsking
package import AuditModel

extension Checklist {
  /// How much is asked, and how much that saves.
  package var summary: Sentence {
    guard asked < criteria else {
      return Words.Checklist.asked(asked: asked, criteria: criteria)
    }
    let share = criteria == 0 ? 0 : (asked * 1000 / criteria + 5) / 10
    return Words.Checklist.askedInstead(asked: asked, criteria: criteria, share: share)
  }
}

extension Criterion {
  /// The question as it is read out, or the requirement where there is none.
  package func question(in language: Language) -> String { question[language] }
  package var question: Sentence { (ask ?? text)?.sentence ?? Sentence(same: id) }

  /// What the standard asks, to stand beside a question that is rated by hand: one that is read out cannot be rated by itself.
  /// Nil where the question is the requirement, and where something is counted: such a question names all that it counts.
  package var besideQuestion: Sentence? {
    guard ask != nil, answer.kind == .rating, let text else { return nil }
    return Words.Checklist.requirement + text.sentence
  }
}

extension Measure {
  /// Its title with the unit.
  package func label(in language: Language) -> String { label[language] }
  package var label: Sentence {
    let tail = unit.map { Sentence(same: " (") + $0.sentence + Sentence(same: ")") } ?? Sentence(same: "")
    return title.sentence + tail
  }
}

extension WalkStop {
  package var phrase: Sentence {
    switch self {
    case .papers: Words.WalkStop.papers
    case .staff: Words.WalkStop.staff
    case .gate: Words.WalkStop.gate
    case .kitchen: Words.WalkStop.kitchen
    case .rooms: Words.WalkStop.rooms
    case .washing: Words.WalkStop.washing
    case .health: Words.WalkStop.health
    case .files: Words.WalkStop.files
    case .talksWithStaff: Words.WalkStop.talksWithStaff
    case .talksWithResidents: Words.WalkStop.talksWithResidents
    }
  }
}

extension Service {
  package var phrase: Sentence {
    switch self {
    case .shelter: Words.Service.shelter
    case .psychoSocial: Words.Service.psychoSocial
    case .physicalHealth: Words.Service.physicalHealth
    case .nutrition: Words.Service.nutrition
    case .training: Words.Service.training
    case .economicSecurity: Words.Service.economicSecurity
    case .education: Words.Service.education
    case .identityDocuments: Words.Service.identityDocuments
    case .legalInformation: Words.Service.legalInformation
    case .legalProceedings: Words.Service.legalProceedings
    }
  }
}
