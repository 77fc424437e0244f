package import AuditModel

extension Facility {
  /// What may be told of it on a page: nothing of where it is, where that is confidential.
  package func heading(in language: Language) -> String {
    var parts = [id]
    if location == .open, let name { parts = [name[language] + " (" + id + ")"] }
    parts.append(care.phrase[language])
    parts.append(operatedBy.phrase[language])
    parts.append(residents.words.map { $0.phrase[language] }.joined(separator: ", "))
    parts.append(
      location == .open ? province.map { provincePhrase($0)[language] } ?? "" : Words.Common.confidential[language])
    if isExample { parts.append(Words.Common.example[language]) }
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
