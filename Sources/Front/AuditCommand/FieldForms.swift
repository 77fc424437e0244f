internal import AuditAsking
internal import AuditForms
internal import AuditModel
internal import AuditPages
internal import AuditWording
internal import AuditWorkbooks
internal import FileAccess

extension Syntax {
  /// The options of `form` for what is not the form of one page.
  static let fieldFormOptions = [
    OptionSyntax(
      name: "--paper", value: .none,
      help: Sentence(
        "to print and fill in by hand; careaudit enter takes it in", "សម្រាប់បោះពុម្ព និងបំពេញដោយដៃ; careaudit enter ទទួលវា")),
    OptionSyntax(
      name: "--questionnaire", value: .none,
      help: Sentence(
        "what those who live there answer without names: a page that goes from hand to hand, with --paper sheets; only counts come "
          + "home, by careaudit import",
        "អ្វីដែលអ្នករស់នៅទីនោះឆ្លើយដោយគ្មានឈ្មោះ៖ ទំព័រពីដៃមួយទៅដៃមួយ ឬសន្លឹកជាមួយ --paper; careaudit import នាំមកតែចំនួន")),
    OptionSyntax(
      name: "--guidance", value: .none,
      help: Sentence(
        "with --paper: add pages that say, line by line, what to look at", "ជាមួយ --paper៖ បន្ថែមទំព័រដែលប្រាប់អ្វីដែលត្រូវមើល")),
    OptionSyntax(
      name: "--xlsform", value: .required("FILE"),
      help: Sentence(
        "write an XLSForm (.xlsx) for KoboToolbox or ODK; careaudit import takes its exports",
        "សរសេរ XLSForm (.xlsx) សម្រាប់ KoboToolbox ឬ ODK; careaudit import ទទួលទិន្នន័យដែលនាំចេញ")),
    OptionSyntax(
      name: "--xlsx", value: .required("FILE"),
      help: Sentence(
        "write a workbook to fill in with Excel or LibreOffice; careaudit import takes it, as .xlsx or CSV",
        "សរសេរឯកសារ Excel សម្រាប់បំពេញក្នុង Excel ឬ LibreOffice; careaudit import ទទួលវាជា .xlsx ឬ CSV ក៏បាន")),
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
    let made = (["--paper"] + workbooks).filter { arguments.has($0) }
    if made.count > 1 { throw .oneOf(made[0], made[1]) }
    for option in workbooks where arguments.has(option) {
      if arguments.has("--output") { throw .oneOf(option, "--output") }
      _ = try OutputFormat.chosen(for: Syntax.form.name, [.xlsx], asked: nil, path: arguments.value(option))
    }
  }

  /// The form that an option of `form` asks for; nil where none does, false, with a sentence, where it could not be written.
  func giveFieldForm(_ checklist: Checklist, for facility: Facility, in library: StandardLibrary) -> Bool? {
    let form = CodedForm(checklist, facility: facility.id, measures: library.measures)
    if arguments.has("--paper") { return givePaperForm(form, for: facility, in: library) }
    if let path = arguments.value("--xlsform") {
      let opensIn: Language = pageLanguages == .both ? language : pageLanguages == .khmer ? .khmer : .english
      let plan = planXLSForm(form, for: facility, in: library, language: opensIn)
      return give(to: path) { () throws(WorkbookError) in try renderXLSForm(plan, program: programVersion) }
    }
    if let path = arguments.value("--xlsx") {
      let plan = planFillInSheet(
        form, for: facility, on: arguments.has("--on") ? today : nil, measures: library.measures,
        languages: pageLanguages)
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

  private func givePaperForm(_ form: CodedForm, for facility: Facility, in library: StandardLibrary) -> Bool {
    let page = renderPaperForm(
      form, for: facility, on: arguments.has("--on") ? today : nil, measures: library.measures,
      withGuidance: arguments.has("--guidance"), languages: pageLanguages, font: pageFont())
    return give(page: page)
  }
}
