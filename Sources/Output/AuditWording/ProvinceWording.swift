package import AuditModel

extension Province {
  /// As it is told: one of the list in either language, any other as it was written.
  package var phrase: Sentence {
    guard code != nil else { return Sentence(same: name.text(in: .english)) }
    return Sentence(
      name.text(in: .english), name.has(.khmer) ? (isCapital ? "រាជធានី" : "ខេត្ត") + name.text(in: .khmer) : word)
  }
}
