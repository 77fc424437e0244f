package import AuditDesk
package import AuditModel
internal import AuditScoring

/// The words of facility reports. Khmer: a draft until a native reader has reviewed it.
package enum ReportPhrases {
  /// That it is no legal finding, and how many of the criteria are said to have been compared with the official text; where there
  /// are no criteria, nothing is said of them.
  package static func legalNote(_ standards: [Standard]) -> Sentence {
    let criteria = standards.flatMap(\.criteria)
    let compared = criteria.count { $0.basis?.status == .text }
    let onlyAid = Words.Report.onlyAid
    guard !criteria.isEmpty else { return onlyAid }
    let aid = onlyAid + Sentence(same: " ")
    let each = Words.Report.each
    if compared == 0 {
      return aid
        + Words.Report.noneCompared + each
    }
    return aid
      + Words.Report.someCompared(compared: compared, count: criteria.count) + each
  }

  /// By how much a share moved, in percentage points.
  package static func moved(_ tenths: Int64) -> Sentence {
    let sign = tenths > 0 ? "+" : tenths < 0 ? "−" : "±"
    let size = tenths.magnitude
    let text = sign + String(size / 10) + "." + String(size % 10)
    return Words.Report.percentagePoints(text: text)
  }
}

extension ReportView {
  /// What the view is, and what it leaves out.
  package var phrase: Sentence {
    switch self {
    case .own: Words.ReportView.own
    case .ministry: Words.ReportView.ministry
    case .coalition: Words.ReportView.coalition
    case .everybody: Words.ReportView.everybody
    }
  }
}

extension AnswerMove.Direction {
  package var phrase: Sentence {
    switch self {
    case .better: Words.AnswerMove.better
    case .worse: Words.AnswerMove.worse
    case .answered: Words.AnswerMove.answered
    case .reopened: Words.AnswerMove.reopened
    case .changed: Words.AnswerMove.changed
    }
  }

  /// A sign that needs no colour.
  package var sign: String {
    switch self {
    case .better: "▲"
    case .worse: "▼"
    case .answered: "●"
    case .reopened: "○"
    case .changed: "◆"
    }
  }
}

extension StandardKind {
  package var phrase: Sentence {
    switch self {
    case .law: Words.StandardKind.law
    case .policy: Words.StandardKind.policy
    case .tool: Words.StandardKind.tool
    case .goodPractice: Words.StandardKind.goodPractice
    }
  }
}

extension SourceExtent {
  package var phrase: Sentence {
    switch self {
    case .full: Words.SourceExtent.full
    case .excerpt: Words.SourceExtent.excerpt
    case .summary: Words.SourceExtent.summary
    }
  }

  /// In a list of sources.
  package var shortPhrase: Sentence { phrase.inEnglish(word) }
}

extension TranslationStatus {
  package var phrase: Sentence {
    switch self {
    case .official: Words.TranslationStatus.official
    case .reviewed: Words.TranslationStatus.reviewed
    case .draft: Words.TranslationStatus.draft
    }
  }
}
