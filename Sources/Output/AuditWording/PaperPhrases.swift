internal import AuditAsking
internal import AuditChecking
package import AuditModel

/// The words of the form on paper. Khmer: a draft until a native reader has reviewed it.
package enum PaperPhrases {
  package static let signatories = [
    Words.Paper.forTeam, Words.Paper.forTeam,
    Words.Paper.forFacility, Words.Paper.witness,
  ]

  package static let instructions = [
    Words.Paper.howToTick,
    Words.Paper.howToNote,
    Words.Paper.howToLeaveOut,
    Words.Common.neverWriteStories,
    Words.Paper.criticalMark,
    Words.Paper.howToType,
  ]
}

extension FormPart {
  package var phrase: Sentence {
    switch self {
    case .measures: Words.Checklist.measures
    case .services: Words.Common.services
    case .stop(let stop): stop.phrase
    }
  }
}

extension CodedForm.Line {
  /// What it asks, as it is read out.
  package func question(_ measures: MeasureCatalogue) -> Sentence {
    switch subject {
    case .measure(let measure): measures.measures[measure].label
    case .service(let service): service.phrase
    case .question(let question): question.criterion.question
    }
  }
}

extension Checklist.Question {
  /// Whose voices any of the criteria that it answers needs.
  package var voices: WordSet<Voice> {
    var voices = criterion.hear
    for other in decidesToo { voices.formUnion(other.criterion.hear) }
    return voices
  }
}
