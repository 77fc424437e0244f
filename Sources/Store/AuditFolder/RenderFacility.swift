public import AuditModel
internal import TextFitting

/// What says what a facility is, as the file facility.yaml: everything that is known, in the order of the form.
public func renderFacilityFile(_ facility: Facility) -> String {
  func list(_ words: [String]) -> String { "[" + words.map(yamlScalar).joined(separator: ", ") + "]" }
  var text = "facility: " + yamlScalar(facility.id) + "\n"
  if let name = facility.name { text += "name: " + localized(name) + "\n" }
  if facility.isExample { text += "example: true\n" }
  if let province = facility.province { text += "province: " + yamlScalar(province.word) + "\n" }
  text += "care: " + facility.care.word + "\n"
  text += "operator: " + facility.operatedBy.word + "\n"
  text += "residents: " + list(facility.residents.words.map(\.word)) + "\n"
  text += "serves: " + list(facility.serves.words.map(\.word)) + "\n"
  text += "location: " + facility.location.word
  if facility.location == .confidential { text += "   # pages show the id alone" }
  text += "\n"
  if let standards = facility.standards { text += "standards: " + list(standards) + "\n" }
  if let closed = facility.closed {
    var parts = ["date: " + closed.on.iso]
    if let by = closed.by { parts.append("by: " + yamlQuoted(by)) }
    if let why = closed.why { parts.append("why: " + localized(why)) }
    text += "closed: {" + parts.joined(separator: ", ") + "}\n"
  }
  if !facility.formerly.isEmpty { text += "formerly: " + list(facility.formerly) + "\n" }
  return text
}

private func localized(_ text: LocalizedText) -> String {
  let parts = Language.allCases.filter(text.has).map { $0.tag + ": " + yamlQuoted(text.text(in: $0)) }
  return "{" + parts.joined(separator: ", ") + "}"
}
