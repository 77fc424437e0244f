package import AuditModel

extension Province {
  private static let capital = Sentence("capital", "រាជធានី")
  private static let province = Sentence("province", "ខេត្ត")

  /// As it is told: one of the list in either language, any other as it was written.
  package var phrase: Sentence {
    guard code != nil else { return Sentence(same: name.text(in: .english)) }
    let kind = isCapital ? Self.capital : Self.province
    return Sentence { language in
      switch language {
      case .english: name.text(in: .english)
      case .khmer: name.has(.khmer) ? kind[.khmer] + name.text(in: .khmer) : word
      }
    }
  }
}
