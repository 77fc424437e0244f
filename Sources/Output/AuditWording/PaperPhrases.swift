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
    Words.Paper.insideNotice,
    Words.Paper.criticalMark,
    Words.Paper.howToType,
  ]
}

extension VisitDetail {
  package var phrase: Sentence {
    switch self {
    case .arrived: Words.Paper.arrived
    case .left: Words.Paper.left
    case .ledBy: Words.Paper.ledBy
    case .sampled: Words.Paper.sampled
    }
  }

  /// What to write there.
  package var hint: Sentence {
    switch self {
    case .arrived, .left: Words.Paper.hourExample
    case .ledBy: Words.Paper.ledByHint
    case .sampled: Words.Paper.sampledHint
    }
  }
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

  /// What the standard asks, where that stands beside the question.
  package var requirement: Sentence? {
    if case .question(let question) = subject { question.criterion.besideQuestion } else { nil }
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
