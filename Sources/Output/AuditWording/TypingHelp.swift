/// How lines are typed. Khmer: a draft until a native reader has reviewed it.
package enum TypingHelp {
  /// What is typed, and what it means.
  package static let lines: [(typed: Sentence, meaning: Sentence)] = [
    (Words.TypingHelp.lineNote, Words.TypingHelp.lineNoteMeaning),
    (Words.TypingHelp.note, Words.TypingHelp.noteMeaning),
    (Words.TypingHelp.reason, Words.TypingHelp.reasonMeaning),
    (Words.TypingHelp.zero, Words.TypingHelp.zeroMeaning),
    (Words.TypingHelp.noteOnly, Words.TypingHelp.noteOnlyMeaning),
    (Words.TypingHelp.voicesTyped, Words.TypingHelp.voicesMeaning),
    (Words.TypingHelp.noteInside, Words.TypingHelp.noteInsideMeaning),
    (Sentence(same: "F01J 10 42 8"), Words.TypingHelp.sampleMeaning),
    (Sentence(same: "N01X 42"), Words.TypingHelp.numberMeaning),
    (Words.TypingHelp.services, Words.TypingHelp.servicesMeaning),
    (Sentence(same: "K07R"), Words.TypingHelp.lineMeaning),
    (Words.TypingHelp.clear, Words.TypingHelp.clearMeaning),
    (Words.Danger.typing, Words.Danger.typingMeaning),
    (Words.Danger.typingMore, Words.Danger.typingMoreMeaning),
    (Words.Danger.typingClosed, Words.Danger.typingClosedMeaning),
    (Words.TypingHelp.visit, Words.TypingHelp.visitMeaning),
    (Words.TypingHelp.arrived, Words.TypingHelp.arrivedMeaning),
    (Words.TypingHelp.ledBy, Words.TypingHelp.ledByMeaning),
    (Words.TypingHelp.inside, Words.TypingHelp.insideMeaning),
    (Words.TypingResidents.help, Words.TypingResidents.helpMeaning),
    (Words.TypingHelp.undo, Words.TypingHelp.undoMeaning),
    (Words.TypingHelp.left, Words.TypingHelp.leftMeaning),
    (Words.TypingHelp.stop, Words.TypingHelp.stopMeaning),
    (Words.TypingHelp.done, Words.TypingHelp.doneMeaning),
  ]
}
