internal import AuditModel
internal import AuditWording

/// What the page of a phone says, by the names that its script knows. Khmer: a draft until a native reader has reviewed it.
enum PhonePhrases {
  static var all: [(name: String, sentence: Sentence)] {
    here + keeping + forms + visits + sending
      + VisitKind.allCases.map { ("kind " + $0.word, $0.phrase) } + [("draftKhmer", KhmerReview.note)]
  }

  private static let here: [(name: String, sentence: Sentence)] = [
    ("title", Words.Phone.title), ("language", Words.Common.language), ("whose", Words.Phone.whose),
    ("signIn", Words.Site.signIn), ("signInFirst", Words.Phone.signInFirst), ("signedOut", Words.Phone.signedOut),
    ("thisPhone", Words.Phone.thisPhone), ("install", Words.Phone.install), ("others", Words.Phone.others),
    ("other", Words.Phone.other), ("changeTo", Words.Phone.changeTo), ("notSecure", Words.Phone.notSecure),
    ("broken", Words.Phone.broken), ("service", Words.Phone.service),
  ]

  private static let keeping: [(name: String, sentence: Sentence)] = [
    ("choose", Words.Phone.choose), ("sealed", Words.Phone.sealed), ("counts", Words.Phone.counts),
    ("passphrase", Words.Form.passphrase), ("passphraseAgain", Words.Form.passphraseAgain),
    ("passphraseShort", Words.Form.passphraseShort), ("wrongPassphrase", Words.Form.wrongPassphrase),
    ("keep", Words.Site.keep), ("unlock", Words.Phone.unlock), ("lock", Words.Phone.lock),
    ("forgotten", Words.Phone.forgotten), ("wipe", Words.Phone.wipe), ("wipeAsk", Words.Phone.wipeAsk),
  ]

  private static let forms: [(name: String, sentence: Sentence)] = [
    ("forms", Words.Phone.forms), ("noForms", Words.Phone.noForms), ("takenAt", Words.Phone.takenAt),
    ("older", Words.Phone.older), ("takeAlong", Words.Phone.takeAlong),
    ("takeAlongOnline", Words.Phone.takeAlongOnline), ("noWork", Words.Phone.noWork), ("take", Words.Phone.take),
    ("notTaken", Words.Phone.notTaken), ("open", Words.Form.unlock), ("remove", Words.Phone.remove),
    ("removeAsk", Words.Phone.removeAsk),
  ]

  private static let visits: [(name: String, sentence: Sentence)] = [
    ("visits", Words.Phone.visits), ("noVisits", Words.Phone.noVisits), ("goOn", Words.Form.openDraft),
    ("draft", Words.Phone.draft), ("noForm", Words.Phone.noForm), ("waits", Words.Phone.waits),
    ("received", Words.Phone.received), ("refused", Words.Phone.refused), ("refusedThere", Words.Phone.refusedThere),
    ("changedSince", Words.Phone.changedSince), ("why", Words.Site.why),
    ("sendCorrection", Words.Phone.sendCorrection), ("sendAgain", Words.Phone.sendAgain),
    ("receipt", Words.Phone.receipt), ("code", Words.Phone.code), ("codeHint", Words.Phone.codeHint),
    ("removeReceipt", Words.Phone.removeReceipt), ("removeReceiptAsk", Words.Phone.removeReceiptAsk),
  ]

  private static let sending: [(name: String, sentence: Sentence)] = [
    ("sendNow", Words.Phone.sendNow), ("signInToSend", Words.Phone.signInToSend), ("closed", Words.Phone.closed),
    ("useAgain", Words.Phone.useAgain), ("tooMany", Words.Phone.tooMany), ("offline", Words.Phone.offline),
    ("offlineWaits", Words.Phone.offlineWaits), ("failed", Words.Phone.failed),
  ]
}
