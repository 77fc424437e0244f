internal import AuditMerging
package import AuditModel

/// The words of bringing records home.
package enum ImportPhrases {
  package static func furtherCopies(_ all: Int, changed: Int, waiting: Int, alike: Int) -> Sentence {
    let parts: [(Int, Sentence)] = [
      (changed, Words.Import.broughtSomethingNew),
      (waiting, Words.Import.differWaitPerson),
      (alike, Words.Import.broughtNothingNew),
    ].filter { $0.0 > 0 }
    let told = parts.map { Sentence(same: "\($0.0) ") + $0.1 }.joined(by: Words.List.comma)
    return Words.Import.furtherCopies(all: all, told: told)
  }
}

extension Authorship {
  /// Who and when, as far as it is known.
  package func text(in language: Language) -> String {
    [who ?? Words.Import.unknownWriter[language], when].compactMap { $0 }.joined(separator: ", ")
  }
}

extension PartValue {
  /// On one line, in the words of a record.
  package func text(in language: Language) -> String {
    switch self {
    case .text(let text): return text
    case .inside(let content): return content.text(for: .ministry)?.text(in: language) ?? ""
    // As what is kept inside: whoever brings records home decides.
    case .danger(let danger): return danger.line
    case .number(let number): return number.text
    case .service(let content): return content.text(in: language)
    case .counts(let counts): return counts.line
    case .corrections(let all): return all.map { $0.text(in: language) }.joined(separator: "; ")
    case .answer(let content): return content.text(in: language)
    case .nothing: return Words.Import.nothing[language]
    }
  }
}

extension TextContent {
  package func text(in language: Language) -> String {
    if khmer.isEmpty { return text }
    return language == .khmer || text.isEmpty ? khmer : text
  }
}

extension Correction {
  /// On one line, for those who keep records.
  fileprivate func text(in language: Language) -> String {
    let inside = inside.text(for: .ministry).map {
      Words.Common.inside[language] + Words.Common.colon[language] + $0.text(in: language)
    }
    return ([date.iso, why.text(in: language)] + [inside].compactMap { $0 }).filter { !$0.isEmpty }
      .joined(separator: " · ")
  }
}

extension ServiceContent {
  fileprivate func text(in language: Language) -> String {
    if isNotOffered { return Words.Common.notOffered[language] }
    var parts: [String] = []
    if !provided.isEmpty { parts.append("provided: " + provided.words.map(\.word).joined(separator: ", ")) }
    if !referred.isEmpty { parts.append("referred: " + referred.words.map(\.word).joined(separator: ", ")) }
    if !to.isEmpty { parts.append("to: " + to.text(in: language)) }
    if let cost = costToResident { parts.append("cost-to-resident: " + cost.text) }
    if let cost = costPerPersonYear { parts.append("cost-per-person-year: " + cost.text) }
    if !note.isEmpty {
      parts.append(Words.Common.note[language] + Words.Common.colon[language] + note.text(in: language))
    }
    return parts.joined(separator: " · ")
  }
}

extension AnswerContent {
  fileprivate func text(in language: Language) -> String {
    var parts: [String] = []
    if !rating.isEmpty { parts.append(rating) }
    if let sample {
      let numbers = [sample.conforming, sample.checked, sample.of].map { $0.map { String($0) } ?? "?" }
      parts.append(numbers[0] + " / " + numbers[1] + " (" + Words.Common.of[language] + " " + numbers[2] + ")")
    }
    if !reason.isEmpty {
      parts.append(Words.Common.reason[language] + Words.Common.colon[language] + reason.text(in: language))
    }
    if !note.isEmpty {
      parts.append(Words.Common.note[language] + Words.Common.colon[language] + note.text(in: language))
    }
    // Whoever brings records home keeps them, and decides between two of them.
    if let inside = inside.text(for: .ministry) {
      parts.append(Words.Common.inside[language] + Words.Common.colon[language] + inside.text(in: language))
    }
    if !heard.isEmpty {
      parts.append(
        Words.Common.heard[language] + Words.Common.colon[language] + heard.words.map(\.word).joined(separator: ", "))
    }
    if !evidence.isEmpty {
      parts.append(Words.Common.evidence[language] + Words.Common.colon[language] + evidence.joined(separator: ", "))
    }
    return parts.isEmpty ? Words.Import.nothing[language] : parts.joined(separator: " · ")
  }
}
