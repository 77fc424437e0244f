internal import AuditAsking
internal import AuditForms
internal import AuditModel
internal import AuditPages
internal import AuditReports
internal import AuditWording
internal import AuditWorkbooks
internal import FileAccess

extension Syntax {
  /// The options of `form` for what is not the form of one page.
  static let fieldFormOptions = [
    OptionSyntax(name: "--paper", value: .none, help: Words.Help.optionPaper),
    OptionSyntax(name: "--questionnaire", value: .none, help: Words.Help.optionQuestionnaire),
    OptionSyntax(name: "--rest", value: .none, help: Words.FollowUp.optionRest),
    OptionSyntax(name: "--guidance", value: .none, help: Words.Help.optionGuidance),
    OptionSyntax(name: "--xlsform", value: .required("FILE"), help: Words.Help.optionXlsform),
    OptionSyntax(name: "--xlsx", value: .required("FILE"), help: Words.Help.optionXlsx),
  ]
}

extension Session {
  /// One form is made at a time, and a workbook is named like one.
  func checkFieldFormOptions() throws(ArgumentError) {
    let workbooks = ["--xlsform", "--xlsx"]
    if arguments.has("--questionnaire") {
      for option in workbooks where arguments.has(option) { throw .oneOf("--questionnaire", option) }
      for option in ["--against", "--guidance"] where arguments.has(option) {
        throw .together("--questionnaire", option)
      }
    }
    if arguments.has("--rest") {
      if !arguments.has("--paper") { throw .onlyWith("--rest", "--paper") }
      if arguments.value("--kind") != VisitKind.followUp.word { throw .onlyWith("--rest", "--kind follow-up") }
    }
    let made = (["--paper"] + workbooks).filter { arguments.has($0) }
    if made.count > 1 { throw .oneOf(made[0], made[1]) }
    for option in workbooks where arguments.has(option) {
      if arguments.has("--output") { throw .oneOf(option, "--output") }
      _ = try OutputFormat.chosen(for: Syntax.form.name, [.xlsx], asked: nil, path: arguments.value(option))
    }
  }

  /// The form that an option of `form` asks for; nil where none does, false, with a sentence, where it could not be written.
  ///
  /// - Parameter known: what is known before the visit; nil where the form is of no one facility.
  func giveFieldForm(
    _ checklist: Checklist, for facility: Facility, in library: StandardLibrary, known: NextVisitReport? = nil
  ) -> Bool? {
    let followUp = known?.followUp
    let form = CodedForm(checklist, facility: facility.id, measures: library.measures)
    if arguments.has("--paper") { return givePaperForm(form, for: facility, in: library, known) }
    if let path = arguments.value("--xlsform") {
      let opensIn: Language = pageLanguages == .both ? language : pageLanguages.main
      let plan = layOutXLSForm(
        form, for: facility, in: library, language: opensIn, followUp: followUp, dangers: known?.dangers)
      return give(to: path) { () throws(WorkbookError) in try renderXLSForm(plan, program: programVersion) }
    }
    if let path = arguments.value("--xlsx") {
      let plan = planFillInSheet(
        form, for: facility, on: arguments.has("--on") ? today : nil, measures: library.measures,
        languages: pageLanguages, followUp: followUp, dangers: known?.dangers)
      return give(to: path) { () throws(WorkbookError) in try renderFillInSheet(plan, program: programVersion) }
    }
    return nil
  }

  /// Writes a workbook; false, with a sentence, where it could not be made or written.
  private func give(to path: String, _ workbook: () throws(WorkbookError) -> [UInt8]) -> Bool {
    do throws(WorkbookError) {
      return write(try workbook(), to: path, overwriting: .allowed)
    } catch {
      complain(error.wording, about: path)
      return false
    }
  }

  private func givePaperForm(
    _ form: CodedForm, for facility: Facility, in library: StandardLibrary, _ known: NextVisitReport?
  ) -> Bool {
    let kind = VisitKind(word: arguments.value("--kind") ?? "")
    let page = renderPaperForm(
      form, for: facility, on: arguments.has("--on") ? today : nil, kind: kind, followUp: known?.followUp,
      dangers: known?.dangers, withRest: arguments.has("--rest"), measures: library.measures,
      withGuidance: arguments.has("--guidance"), languages: pageLanguages, font: pageFont())
    return give(page: page)
  }
}
