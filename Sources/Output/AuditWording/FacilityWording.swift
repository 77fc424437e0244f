package import AuditModel

extension Facility {
  /// What may be told of it on a page: nothing of where it is, where that is confidential.
  package func heading(in language: Language) -> String {
    var parts = [id]
    if location == .open, let name { parts = [name[language] + " (" + id + ")"] }
    parts.append(care.phrase[language])
    parts.append(operatedBy.phrase[language])
    parts.append(residents.words.map { $0.phrase[language] }.joined(separator: Words.List.comma[language]))
    parts.append(
      location == .open ? province.map { $0.phrase[language] } ?? "" : Words.Common.confidential[language])
    if isExample { parts.append(Words.Common.example[language]) }
    if let closed { parts.append(Words.Facility.closed(day: closed.on.iso)[language]) }
    if location == .open, !formerly.isEmpty { parts.append(FacilityPhrases.formerly(formerly)[language]) }
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

/// What is said of a facility that closed or changed its id.
package enum FacilityPhrases {
  package static func formerly(_ ids: [String]) -> Sentence {
    let list = ids.joined(separator: ", ")
    return Words.Facility.formerly(list: list)
  }
}
