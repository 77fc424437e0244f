package import AuditModel

/// The words and short phrases of pages and tables. Khmer: a draft until a native reader has reviewed it.
package enum Phrases {
  package static func looked(atLeast count: Int64) -> Sentence {
    Words.Common.looked + Sentence(same: " (") + Relation.atLeast.phrase(String(count)) + Sentence(same: ")")
  }
}

extension VisitKind {
  package var phrase: Sentence {
    switch self {
    case .inspection: Words.VisitKind.inspection
    case .selfAssessment: Words.VisitKind.selfAssessment
    case .followUp: Words.VisitKind.followUp
    }
  }
}

extension LocationDisclosure {
  package var phrase: Sentence {
    switch self {
    case .open: Words.Location.open
    case .confidential: Words.Location.confidential
    }
  }
}

extension Level {
  package var phrase: Sentence {
    switch self {
    case .critical: Words.Level.critical
    case .required: Words.Level.required
    case .recommended: Words.Level.recommended
    case .recorded: Words.Level.recorded
    }
  }
}

extension AnswerKind {
  /// By what an answer was given.
  package var phrase: Sentence {
    switch self {
    case .rating: Words.AnswerKind.rating
    case .measure: Words.Common.measure
    case .sample: Words.AnswerKind.sample
    case .service: Words.Common.service
    case .equals: Words.AnswerKind.equals
    }
  }
}

extension BasisStatus {
  package var phrase: Sentence {
    switch self {
    case .text: Words.BasisStatus.text
    case .secondary: Words.BasisStatus.secondary
    case .derived: Words.BasisStatus.derived
    case .recalled: Words.BasisStatus.recalled
    }
  }
}

extension CareKind {
  package var phrase: Sentence {
    switch self {
    case .residentialCentre: Words.CareKind.residentialCentre
    case .shelter: Words.CareKind.shelter
    case .transit: Words.CareKind.transit
    case .assessment: Words.CareKind.assessment
    case .groupHome: Words.CareKind.groupHome
    case .boardingSchool: Words.CareKind.boardingSchool
    case .faithBased: Words.CareKind.faithBased
    case .foster: Words.CareKind.foster
    case .kinship: Words.CareKind.kinship
    case .independentLiving: Words.CareKind.independentLiving
    case .community: Words.CareKind.community
    }
  }
}

extension Operator {
  package var phrase: Sentence {
    switch self {
    case .state: Words.Operator.state
    case .ngo: Words.Operator.ngo
    case .faith: Words.Operator.faith
    case .privately: Words.Operator.privately
    }
  }
}

extension ResidentGroup {
  package var phrase: Sentence {
    switch self {
    case .girls: Words.ResidentGroup.girls
    case .boys: Words.ResidentGroup.boys
    case .women: Words.ResidentGroup.women
    case .men: Words.ResidentGroup.men
    }
  }
}

extension ServedGroup {
  package var phrase: Sentence {
    switch self {
    case .sexTrafficking: Words.ServedGroup.sexTrafficking
    case .labourTrafficking: Words.ServedGroup.labourTrafficking
    case .domesticViolence: Words.ServedGroup.domesticViolence
    case .rape: Words.ServedGroup.rape
    case .atRisk: Words.ServedGroup.atRisk
    case .other: Words.ServedGroup.other
    }
  }
}

extension Verification {
  package var phrase: Sentence {
    switch self {
    case .document: Words.Verification.document
    case .observation: Words.Verification.observation
    case .resident: Words.Verification.resident
    case .staff: Words.Verification.staff
    case .thirdParty: Words.Common.thirdParties
    }
  }
}

extension Voice {
  package var phrase: Sentence {
    switch self {
    case .resident: Words.Common.residents
    case .staff: Words.Voice.staff
    case .thirdParty: Words.Common.thirdParties
    case .family: Words.Voice.family
    case .community: Words.Voice.community
    case .authority: Words.Voice.authority
    }
  }
}

extension CalendarSpan {
  package func text(in language: Language) -> String { phrase[language] }

  package var phrase: Sentence {
    switch unit {
    case .days: Words.Span.days(count: count)
    case .weeks: Words.Span.weeks(count: count)
    case .months: Words.Span.months(count: count)
    case .years: Words.Span.years(count: count)
    }
  }
}

extension CostUnit {
  package var phrase: Sentence {
    switch self {
    case .once: Words.CostUnit.once
    case .month: Words.CostUnit.month
    case .year: Words.CostUnit.year
    case .resident: Words.CostUnit.resident
    case .residentMonth: Words.CostUnit.residentMonth
    case .residentYear: Words.CostUnit.residentYear
    }
  }
}

extension Standard {
  /// The title, or the id where there is none.
  package func title(in language: Language) -> String { description.title?[language] ?? id }

  /// How a rating of the scale is shown.
  package func ratingSentence(_ rating: Scale.Rating) -> Sentence {
    Sentence { ratingWord(rating, in: $0) }
  }

  package func ratingWord(_ rating: Scale.Rating, in language: Language) -> String {
    if scaleTitles.indices.contains(Int(rating)), let title = scaleTitles[Int(rating)] { return title[language] }
    return switch scale.words[Int(rating)] {
    case "met": Words.RatingWord.met[language]
    case "partly": Words.RatingWord.partly[language]
    case "unmet": Words.RatingWord.unmet[language]
    case let word: word
    }
  }
}

extension RatingRule {
  package func title(in language: Language) -> String { title?[language] ?? id }
  package var titleSentence: Sentence { Sentence { title(in: $0) } }
}
