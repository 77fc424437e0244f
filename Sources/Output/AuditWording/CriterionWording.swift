package import AuditModel

/// How a criterion is told to people, in every output: by its title, with its id beside it and what was found behind it. What it asks
/// is never told as what was found. Revisions from before there were titles are told by ids.
extension Criterion {
  /// What people read it as: its title, or its id.
  package var name: Sentence { title?.sentence ?? Sentence(same: id) }

  /// The same where nothing stands beside it that tells what it is about: its title, or what it asks, or its id.
  package var heading: Sentence { title?.sentence ?? requirement ?? Sentence(same: id) }

  /// Its id, to stand small beside its name; nil where that is the id.
  package var idBeside: String? { title == nil ? nil : id }

  /// `Drinking water (living.drinking-water)`
  package var nameWithID: Sentence { name(beside: id) }

  /// - Parameter label: which of several it is, such as `standard/criterion`.
  package func name(beside label: String) -> Sentence {
    title.map { $0.sentence + Sentence(same: " (" + label + ")") } ?? Sentence(same: label)
  }

  /// What was found on it: `Drinking water: partly`, or `living.drinking-water · partly`
  package func found(_ what: Sentence) -> Sentence {
    name + (title == nil ? Sentence(same: " · ") : Words.Common.colon) + what
  }

  /// In a line of text: `required · Drinking water: partly · living.drinking-water`
  ///
  /// - Parameter found: what was found on it; nil where it is only named.
  package func told(_ found: Sentence? = nil) -> Sentence {
    let beside = idBeside.map { " · " + $0 } ?? ""
    return level.phrase + Sentence(same: " · ") + (found.map { self.found($0) } ?? name) + Sentence(same: beside)
  }

  /// What it asks; nil where nothing is written.
  package var requirement: Sentence? { (text ?? ask)?.sentence }

  /// The same, said to be no finding: `asked: Every resident can drink safe, clean water.`
  package var asked: Sentence? { requirement.map { Words.Common.asked + Words.Common.colon + $0 } }
}

extension Applicability {
  /// As `care=shelter,transit`; empty where it applies to all.
  package var words: [String] {
    var words: [String] = []
    func add(_ key: String, _ set: [String]?) {
      if let set { words.append(key + "=" + set.joined(separator: ",")) }
    }
    add("care", care?.words.map(\.word))
    add("operator", operators?.words.map(\.word))
    add("residents", residents?.words.map(\.word))
    add("serves", serves?.words.map(\.word))
    return words
  }
}
