package import AuditModel

/// The lists of what is said around the questionnaire for those who live in a place.
package enum ResidentPhrases {
  /// For whoever hands it out.
  package static let steps = [
    Words.Residents.stepPrint,
    Words.Residents.stepRoom,
    Words.Residents.stepAloud,
    Words.Residents.stepBox,
    Words.Residents.stepCount,
    Words.Residents.stepSmallGroups,
  ]

  /// What the screen says, by the names that its script knows.
  package static let screen: [(name: String, sentence: Sentence)] = [
    ("forHandingOut", Words.Residents.handingOut),
    ("cannot", Words.Residents.cannot),
    ("iAm", Words.Residents.iAm),
    ("notSaid", Words.Residents.notSaid),
    ("others", Words.Residents.others),
    ("question", Words.Residents.question),
    ("nothingKept", Words.ResidentScreen.nothingKept),
    ("onceAtTheEnd", Words.ResidentScreen.onceAtTheEnd),
    ("oneDevice", Words.ResidentScreen.oneDevice),
    ("facility", Words.Form.facilityId),
    ("date", Words.ResidentScreen.date),
    ("kind", Words.Paper.kind),
    ("sayVisit", Words.ResidentScreen.sayVisit),
    ("fromHandToHand", Words.ResidentScreen.fromHandToHand),
    ("typeIn", Words.ResidentScreen.typeIn),
    ("start", Words.ResidentScreen.start),
    ("ratherNot", Words.ResidentScreen.ratherNot),
    ("back", Words.ResidentScreen.back),
    ("leaveOut", Words.ResidentScreen.leaveOut),
    ("stop", Words.ResidentScreen.stop),
    ("ready", Words.ResidentScreen.ready),
    ("readyHint", Words.ResidentScreen.readyHint),
    ("intoBox", Words.ResidentScreen.intoBox),
    ("throwAway", Words.ResidentScreen.throwAway),
    ("thanks", Words.ResidentScreen.thanks),
    ("handOn", Words.ResidentScreen.handOn),
    ("nextPerson", Words.ResidentScreen.nextPerson),
    ("nobodyElse", Words.ResidentScreen.nobodyElse),
    ("oneSheet", Words.ResidentScreen.oneSheet),
    ("oneSheetHint", Words.ResidentScreen.oneSheetHint),
    ("notTicked", Words.ResidentScreen.notTicked),
    ("closing", Words.ResidentScreen.closing),
    ("closingHint", Words.ResidentScreen.closingHint),
    ("asked", Words.ResidentScreen.asked),
    ("askedWrong", Words.ResidentScreen.askedWrong),
    ("open", Words.ResidentScreen.open),
    ("tooFew", Words.ResidentScreen.tooFew),
    ("tooFewHint", Words.ResidentScreen.tooFewHint),
    ("result", Words.ResidentScreen.result),
    ("resultHint", Words.ResidentScreen.resultHint),
    ("export", Words.ResidentScreen.export),
    ("copy", Words.Form.copyText),
    ("saved", Words.ResidentScreen.saved),
    ("copied", Words.ResidentScreen.copied),
  ]
}

extension Face {
  /// As it is answered.
  package var phrase: Sentence {
    switch self {
    case .good: Words.Paper.yes
    case .middle: Words.Residents.soSo
    case .bad: Words.Paper.no
    }
  }
}

extension ResidentGroup {
  /// One of them.
  package var person: Sentence {
    switch self {
    case .girls: Words.Residents.aGirl
    case .boys: Words.Residents.aBoy
    case .women: Words.Residents.aWoman
    case .men: Words.Residents.aMan
    }
  }
}

extension ResidentCounts.Group {
  package var phrase: Sentence { residents?.phrase ?? Words.Residents.others }
}
