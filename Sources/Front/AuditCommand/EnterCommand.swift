internal import AuditAsking
internal import AuditDesk
internal import AuditModel
internal import AuditReports
internal import AuditWording

extension Syntax {
  static let enter = CommandSyntax(
    name: "enter", operands: "FACILITY", fewestOperands: 1, mostOperands: 1,
    options: common + [
      against,
      OptionSyntax(name: "--kind", value: .oneOf(VisitKind.words), help: Words.Help.enterOptionKind),
      follows,
      OptionSyntax(name: "--blank", value: .none, help: Words.Help.enterOptionBlank),
      OptionSyntax(name: "--take", value: .required("SIDE"), mayRepeat: true, help: Words.Help.enterOptionTake),
      OptionSyntax(name: "--why", value: .required("TEXT"), help: Words.Correction.optionWhyTyped),
    ],
    summary: Words.Help.enterSummary,
    details: Words.Help.enterDetails,
    example: "careaudit enter pp-014 --on 2026-11-20")
}

extension Session {
  /// `careaudit enter`
  func enter() throws(ArgumentError) -> Int32 {
    let decisions = try decisions()
    if arguments.has("--follows"), arguments.has("--blank") { throw .together("--blank", "--follows") }
    guard let (asked, hasErrors) = try askedFacility() else { return 2 }
    let (facility, library) = (asked.facility, asked.library)
    guard let draft = draftToTypeInto(asked.entry) else { return 2 }
    let name = draft.day.iso + "-" + draft.kind.word
    if decisions.why != nil, !desk.source.recordNames(of: asked.entry).contains(name) {
      complain(Words.Correction.nothingToCorrect, about: name)
      return 2
    }
    let corrected = decisions.why == nil ? nil : desk.record(named: name, of: asked)
    // A blank paper knows of no records before it.
    let (checklist, known) =
      if let corrected, !arguments.has("--against"), let own = asked.checklist(of: corrected) {
        (own, NextVisitReport?.none)
      } else if !arguments.has("--blank") {
        try asks(of: asked, kind: draft.kind, on: draft.day)
      } else {
        (try self.checklist(of: asked), NextVisitReport?.none)
      }
    do throws(SourceError) {
      let form = CodedForm(
        checklist, facility: arguments.has("--blank") ? "" : nameOnPaper(of: facility), measures: library.measures)
      var typing = TypingDesk(
        session: self, form: form, known: decisions.why == nil ? known : nil, corrected: corrected, facility: facility,
        library: library, typed: try desk.source.open(draft, at: asked.entry))
      try typing.open(draft)
      let ending = try typing.run()
      guard ending == .done else {
        typing.leaveNothingEmpty()
        return ending == .understood && !hasErrors ? 0 : 2
      }
      let visit = typing.record(draft, onlyTyped: decisions.why != nil)
      let isHome = bringHome(
        [BroughtVisit(file: typing.origin, visit: visit)], library: library, decisions: decisions,
        at: asked.entry)
      if isHome { typing.removeDraft() }
      return isHome && !hasErrors && !typing.hasMisunderstood ? 0 : 2
    } catch {
      complain(error.wording, about: error.origin)
      return 2
    }
  }

  /// What a paper calls the facility: the id that was asked for, where it had that before, for codes follow from it.
  private func nameOnPaper(of facility: Facility) -> String {
    facility.formerly.first { $0 == arguments.operands[0] } ?? facility.id
  }

  /// The draft that the options name, or else the only one that is there; nil, with a sentence, where there are several.
  private func draftToTypeInto(_ entry: FacilityEntry) -> TypingDraft? {
    let kind = arguments.value("--kind").flatMap { VisitKind(word: $0) }
    let begun = desk.source.drafts(at: entry).filter { kind == nil || $0.kind == kind }
    if !arguments.has("--on") {
      if begun.count == 1 { return begun[0] }
      if begun.count > 1 {
        complain(EntryWording.severalDrafts(begun.map { "--on \($0.day.iso) --kind \($0.kind.word)" }))
        return nil
      }
    }
    return begun.first { $0.day == today && kind == nil } ?? TypingDraft(day: today, kind: kind ?? .inspection)
  }
}
