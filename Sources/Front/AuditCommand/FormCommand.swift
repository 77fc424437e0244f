internal import AuditAsking
internal import AuditChecking
internal import AuditDesk
internal import AuditForms
internal import AuditModel
internal import AuditPages
internal import AuditReports
internal import AuditScoring
internal import AuditWording
internal import FileAccess
internal import InputProblems

extension Syntax {
  static let form = CommandSyntax(
    name: "form", operands: "[FACILITY]", fewestOperands: 0, mostOperands: 1,
    options: page + [
      against,
      OptionSyntax(name: "--kind", value: .oneOf(VisitKind.words), help: Words.Help.optionVisitKind),
      follows,
      OptionSyntax(name: "--blank", value: .none, help: Words.Help.formOptionBlank),
      OptionSyntax(name: "--care", value: .required("KIND"), help: Words.Help.optionCare),
      OptionSyntax(name: "--operator", value: .oneOf(Operator.words), help: Words.Help.optionOperator),
      OptionSyntax(
        name: "--residents", value: .required("girls,women"), mayRepeat: true,
        help: Words.Help.optionResidents),
      OptionSyntax(name: "--serves", value: .required("at-risk,other"), mayRepeat: true, help: Words.Help.optionServes),
      OptionSyntax(name: "--province", value: .required("NAME"), help: Words.FacilityCommand.optionProvince),
      .output([.html, .pdf]),
    ] + fieldFormOptions,
    formats: [.html, .pdf],
    summary: Words.Help.formSummary,
    details: Words.Help.formDetails,
    example: "careaudit form pp-014 --output /tmp/visit.html")
}

extension Session {
  /// True, with a sentence, where the offline form, which has to be filled on a screen, is asked for as a PDF.
  private func refusesPDF() -> Bool {
    guard format == .pdf else { return false }
    complain(Words.Argument.formIsPage, about: arguments.value("--output"))
    return true
  }

  /// `careaudit form`
  func form() throws(ArgumentError) -> Int32 {
    try checkFieldFormOptions()
    let loaded = desk.library()
    complain(loaded.problems)
    let library = loaded.value
    let kind = VisitKind(word: arguments.value("--kind") ?? "inspection")!
    if arguments.has("--questionnaire") {
      let isGiven = try giveQuestionnaire(kind: kind, library: library)
      return isGiven && !loaded.problems.hasErrors ? 0 : 2
    }
    guard arguments.has("--blank") else {
      let isGiven = try giveForm(of: try facilityOperand(), kind: kind, library: library)
      return isGiven && !loaded.problems.hasErrors ? 0 : 2
    }
    if let word = arguments.operands.first { throw .unexpectedOperand(word, command: "form") }
    if arguments.has("--follows") { throw .together("--blank", "--follows") }
    let facility = try describedFacility(library)
    let standards = try asking { () throws(AskError) in
      try library.standards(named: arguments.values("--against"), orThoseOf: facility)
    }
    let checklist = Checklist(for: facility, by: standards, in: library)
    if let isGiven = giveFieldForm(checklist, for: facility, in: library) { return isGiven ? 0 : 2 }
    let content = FormContent(
      checklist: checklist, facility: facility, isBlank: true, kind: kind, made: today, library: library,
      previous: [], plan: nil, known: nil)
    if refusesPDF() { return 2 }
    return give(renderForm(content, font: pageFont(for: .both), program: programVersion)) ? 0 : 2
  }

  /// What those who live there are asked: on sheets, or on a screen. False, with a sentence, where it could not be given.
  private func giveQuestionnaire(kind: VisitKind, library: StandardLibrary) throws(ArgumentError) -> Bool {
    let facility: Facility
    if arguments.has("--blank") {
      if let word = arguments.operands.first { throw .unexpectedOperand(word, command: "form") }
      facility = try describedFacility(library)
    } else {
      let reviewed = try nextVisit(of: try facilityOperand(), kind: .inspection, on: today, by: library)
      complain(reviewed.problems)
      guard let visit = reviewed.value else { return false }
      facility = visit.facility
    }
    guard let questionnaire = library.questionnaire else {
      complain(Words.Help.noQuestionnaire)
      return false
    }
    if arguments.has("--paper") {
      return give(
        page: renderResidentSheets(questionnaire, for: facility, languages: pageLanguages, font: pageFont()))
    }
    if refusesPDF() { return false }
    return give(
      renderResidentScreen(
        questionnaire, for: facility, on: today, kind: kind, languages: pageLanguages, font: pageFont(),
        program: programVersion))
  }

  private func facilityOperand() throws(ArgumentError) -> FacilityEntry {
    guard let name = arguments.operands.first else { throw .missingOperand("FACILITY", command: "form") }
    return try asking { () throws(AskError) in try desk.facility(named: name) }
  }

  private func giveForm(of entry: FacilityEntry, kind: VisitKind, library: StandardLibrary) throws(ArgumentError)
    -> Bool
  {
    let reviewed = try nextVisit(of: entry, kind: kind, on: today, by: library)
    complain(reviewed.problems)
    guard let visit = reviewed.value else { return false }
    let checklist = try asking { () throws(AskError) in try visit.checklist(by: arguments.values("--against")) }
    let known = NextVisitReport(visit)
    if let isGiven = giveFieldForm(checklist, for: visit.facility, in: library, known: known) {
      return isGiven
    }
    let content = FormContent(
      checklist: checklist, facility: visit.facility, isBlank: false, kind: kind, made: today, library: library,
      previous: visit.previous, plan: visit.plan, known: known)
    if refusesPDF() { return false }
    return give(renderForm(content, font: pageFont(for: .both), program: programVersion))
  }

  /// A facility before a visit; what it follows is asked of one place, whatever is made for it.
  func nextVisit(of entry: FacilityEntry, kind: VisitKind, on day: CalendarDay, by library: StandardLibrary)
    throws(ArgumentError) -> Reviewed<NextVisit>
  {
    let followed = arguments.value("--follows").map { $0.lastPathPart }.map { name in
      name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
    }
    if followed != nil, kind != .followUp { throw .onlyWith("--follows", "--kind follow-up") }
    return try asking { () throws(AskError) in
      try desk.nextVisit(of: entry, kind: kind, on: day, following: followed, by: library)
    }
  }

  /// The facility that the options of `--blank` describe; it has no id.
  private func describedFacility(_ library: StandardLibrary) throws(ArgumentError) -> Facility {
    guard let word = arguments.value("--care") else {
      throw .missingValue("--care", CareKind.words.joined(separator: "|"))
    }
    let care: CareKind = try arguments.word(word, of: "--care")
    return Facility(
      id: "", province: arguments.value("--province").map { library.provinces.named($0) }, care: care,
      operatedBy: Operator(word: arguments.value("--operator") ?? "ngo")!,
      residents: try arguments.words(of: "--residents"), serves: try arguments.words(of: "--serves"))
  }
}
