package import AuditModel

extension ReviewTally {
  /// `12 of 480 texts reviewed, by the office of translation, last on 2026-12-01`
  package var sentence: Sentence {
    guard reviewed > 0, let latest else { return Words.Wording.tally(reviewed: reviewed, all: all) }
    return Words.Wording.tallyBy(reviewed: reviewed, all: all, names: names, day: latest.iso)
  }

  fileprivate var names: Sentence { by.map { Sentence(same: $0) }.listed }

  /// What readers are told of the Khmer, by how much of it is reviewed.
  fileprivate var note: Sentence {
    if reviewed == 0 { return Words.Common.draftKhmer }
    if reviewed == all { return Words.Wording.khmerAll(names: names) }
    return Words.Wording.khmerPartly(reviewed: reviewed, all: all, names: names)
  }
}

/// What a run says of its own Khmer: how much of the program's and the standards' texts somebody has reviewed.
package enum KhmerReview {
  /// Of the run that is going on; nothing is reviewed where nobody has said how much is.
  @TaskLocal package static var tallies = WordingTallies()

  /// `The Khmer is a draft, not yet reviewed by a native reader.`
  package static var note: Sentence { tallies.all.note }
}

extension ReviewColumn {
  /// What people call it.
  package var title: Sentence {
    switch self {
    case .key: Words.Wording.key
    case .place: Words.Wording.place
    case .about: Words.Wording.about
    case .english: Words.Language.english
    case .khmer: Words.Language.khmer
    case .state: Words.Wording.state
    case .by: Words.Wording.by
    case .on: Words.Wording.on
    case .remark: Words.Wording.remark
    case .finding: Words.Wording.finding
    case .digest: Words.Wording.guarded
    }
  }

  package var definition: Sentence {
    switch self {
    case .key: Words.Wording.keyDefinition
    case .place: Words.Wording.placeDefinition
    case .about: Words.Wording.aboutDefinition
    case .english, .khmer: Words.Wording.textDefinition
    case .state: Words.Wording.stateDefinition
    case .by: Words.Wording.byDefinition
    case .on: Words.Wording.onDefinition
    case .remark: Words.Wording.remarkDefinition
    case .finding: Words.Wording.findingDefinition
    case .digest: Words.Wording.guardedDefinition
    }
  }
}

extension ReviewState {
  package var phrase: Sentence {
    switch self {
    case .draft: Words.TranslationStatus.draft
    case .reviewed: Words.TranslationStatus.reviewed
    }
  }
}
