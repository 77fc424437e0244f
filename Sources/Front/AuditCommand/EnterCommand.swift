internal import AuditAsking
internal import AuditDesk
internal import AuditModel
internal import AuditWording

extension Syntax {
  static let enter = CommandSyntax(
    name: "enter", operands: "FACILITY", fewestOperands: 1, mostOperands: 1,
    options: common + [
      against,
      OptionSyntax(
        name: "--kind", value: .oneOf(VisitKind.words),
        help: Sentence("what the visit was (default inspection)", "ប្រភេទនៃការចុះពិនិត្យ (លំនាំដើម inspection)")),
      OptionSyntax(
        name: "--blank", value: .none,
        help: Sentence(
          "the paper is a blank one, made for any facility of this kind", "ក្រដាសជាទម្រង់ទទេ សម្រាប់គ្រឹះស្ថានណាមួយនៃប្រភេទនេះ")),
      OptionSyntax(
        name: "--take", value: .required("SIDE"), mayRepeat: true,
        help: Sentence(
          "where a record of the visit is there and differs: mine, theirs, PART=mine, PART=theirs; as in import",
          "បើមានកំណត់ត្រានៃការចុះពិនិត្យនោះរួច ហើយវាខុសគ្នា សូមជ្រើសដូចក្នុង import ដែរ")),
    ],
    summary: Sentence("typing in what was filled in on paper", "វាយបញ្ចូលអ្វីដែលបានបំពេញលើក្រដាស"),
    details: Sentence(
      "Takes lines from the terminal, or from a pipe: the code of a line of the form on paper, the number of the box that "
        + "is ticked, the note. It says what it understood, and ? shows how lines are typed. Give the day of the visit with "
        + "--on. Each line is kept at once in a draft beside the records, so that nothing is lost when the power fails; the "
        + "same command goes on where it was. done writes the record, as import does; stop only ends.",
      "ទទួលបន្ទាត់ពីអេក្រង់ពាក្យបញ្ជា ឬពីកម្មវិធីផ្សេង៖ លេខកូដនៃចំណុចលើទម្រង់ក្រដាស លេខប្រអប់ដែលបានគូស និងកំណត់សម្គាល់។ វាប្រាប់អ្វីដែលវាយល់ ហើយ ? "
        + "បង្ហាញរបៀបវាយ។ សូមបញ្ជាក់ថ្ងៃចុះពិនិត្យដោយ --on។ បន្ទាត់នីមួយៗត្រូវបានរក្សាទុកភ្លាមៗក្នុងសេចក្តីព្រាងក្បែរកំណត់ត្រា "
        + "ដូច្នេះគ្មានអ្វីបាត់បង់ពេលដាច់ភ្លើងទេ; ពាក្យបញ្ជាដដែលបន្តពីកន្លែងដែលបានឈប់។ ចប់ សរសេរកំណត់ត្រា ដូច import; ឈប់ គ្រាន់តែឈប់។"),
    example: "careaudit enter pp-014 --on 2026-11-20")
}

extension Session {
  /// `careaudit enter`
  func enter() throws(ArgumentError) -> Int32 {
    let decisions = try Decisions(arguments.values("--take"))
    guard let (asked, hasErrors) = try askedFacility() else { return 2 }
    let checklist = try checklist(of: asked)
    let (facility, library) = (asked.facility, asked.library)
    guard let draft = draftToTypeInto(asked.entry) else { return 2 }
    do throws(SourceError) {
      let form = CodedForm(
        checklist, facility: arguments.has("--blank") ? "" : nameOnPaper(of: facility), measures: library.measures)
      var typing = TypingDesk(
        session: self, form: form, facility: facility, measures: library.measures,
        typed: try desk.source.open(draft, at: asked.entry))
      try typing.open(draft)
      let ending = try typing.run()
      guard ending == .done else {
        typing.leaveNothingEmpty()
        return ending == .understood && !hasErrors ? 0 : 2
      }
      let visit = typing.record(draft)
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
