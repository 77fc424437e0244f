internal import AuditChecking
internal import AuditModel
internal import AuditRendering

extension Session {
  /// `careaudit form … --paper`: false, with a sentence, where it could not be written.
  func givePaperForm(_ checklist: Checklist, for facility: Facility, in library: StandardLibrary) -> Bool {
    let form = CodedForm(checklist, facility: facility.id, measures: library.measures)
    let page = renderPaperForm(
      form, for: facility, on: arguments.has("--on") ? today : nil, measures: library.measures,
      withGuidance: arguments.has("--guidance"), languages: pageLanguages, font: pageFont())
    return give(page: page)
  }
}
