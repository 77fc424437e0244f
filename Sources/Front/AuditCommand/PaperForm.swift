internal import AuditChecking
internal import AuditModel
internal import AuditRendering

extension Syntax {
  /// The options of `form` for what is not the form of one page.
  static let fieldFormOptions = [
    OptionSyntax(
      name: "--paper", value: .none,
      help: Sentence(
        "to print and fill in by hand; careaudit enter takes it in", "សម្រាប់បោះពុម្ព និងបំពេញដោយដៃ; careaudit enter ទទួលវា")),
    OptionSyntax(
      name: "--guidance", value: .none,
      help: Sentence(
        "with --paper: add pages that say, line by line, what to look at", "ជាមួយ --paper៖ បន្ថែមទំព័រដែលប្រាប់អ្វីដែលត្រូវមើល")),
  ]
}

extension Session {
  /// The form that an option of `form` asks for; nil where none does, false, with a sentence, where it could not be written.
  func giveFieldForm(_ checklist: Checklist, for facility: Facility, in library: StandardLibrary)
    throws(ArgumentError) -> Bool?
  {
    let form = CodedForm(checklist, facility: facility.id, measures: library.measures)
    if arguments.has("--paper") { return givePaperForm(form, for: facility, in: library) }
    return nil
  }

  private func givePaperForm(_ form: CodedForm, for facility: Facility, in library: StandardLibrary) -> Bool {
    let page = renderPaperForm(
      form, for: facility, on: arguments.has("--on") ? today : nil, measures: library.measures,
      withGuidance: arguments.has("--guidance"), languages: pageLanguages, font: pageFont())
    return give(page: page)
  }
}
