/// How lines are typed. Khmer: a draft until a native reader has reviewed it.
package enum TypingHelp {
  /// What is typed, and what it means.
  package static let lines: [(typed: Sentence, meaning: Sentence)] = [
    (Words.TypingHelp.k07r2Note, Words.TypingHelp.secondBoxLineK07rNote),
    (Words.TypingHelp.note, Words.TypingHelp.sameLineAsked),
    (Words.TypingHelp.k07rNoKitchen, Words.TypingHelp.notApplicableReason),
    (Words.TypingHelp.k07r0Locked, Words.TypingHelp.notAssessedReason),
    (Words.TypingHelp.k07rNote, Words.TypingHelp.onlyNote),
    (Words.TypingHelp.c03n1RsGateJpg, Words.TypingHelp.heardResidentsStaffEvidenceGate),
    (Words.TypingHelp.c03n3RNoteInside, Words.TypingHelp.whatStandsBehindStaysInside),
    (Sentence(same: "F01J 10 42 8"), Words.TypingHelp.looked8ConformWhereNot),
    (Sentence(same: "N01X 42"), Words.TypingHelp.numberKhmerDigitsTooOne),
    (Words.TypingHelp.v02dP12R2WhomNote, Words.TypingHelp.providedBoxes12Referred),
    (Sentence(same: "K07R"), Words.TypingHelp.whatLineK07rAsksWhat),
    (Words.TypingHelp.k07rClear, Words.TypingHelp.openAgain),
    (Words.TypingHelp.teamNoteText, Words.TypingHelp.teamNoteVisit),
    (Words.TypingHelp.arrived0930Left15, Words.TypingHelp.whenTeamCameWent),
    (Words.TypingHelp.ledRoleSampledText, Words.TypingHelp.whoLedVisitRoleFiles),
    (Words.TypingHelp.insideText, Words.TypingHelp.keptInsideVisitWhole),
    (Words.TypingHelp.undo, Words.TypingHelp.takesLastLineBackAgain),
    (Words.TypingHelp.leftShow, Words.TypingHelp.whatMissingWhatTyped),
    (Words.TypingHelp.stop, Words.TypingHelp.endsSameCommandGoes),
    (Words.TypingHelp.done, Words.TypingHelp.writesRecord),
  ]
}
