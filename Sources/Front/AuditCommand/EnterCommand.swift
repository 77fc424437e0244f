internal import AuditChecking
internal import AuditLoading
internal import AuditModel
internal import AuditWording
internal import FileReading
internal import FileWriting

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
    let (facility, checklist, library, hasErrors) = try makeChecklist()
    guard let facility, let checklist else { return 2 }
    let folder = try facilityFolder(arguments.operands[0])
    guard let draft = draftToTypeInto(folder) else { return 2 }
    do throws(FileWriteError) {
      let form = CodedForm(
        checklist, facility: arguments.has("--blank") ? "" : facility.id, measures: library.measures)
      let file = try GrowingFile(
        folder.path.appending(path: draft.fileName), asClosedAs: folder.path.appending(path: "facility.yaml"))
      var desk = TypingDesk(session: self, form: form, facility: facility, measures: library.measures, file: file)
      try desk.open(draft)
      let ending = try desk.run()
      guard ending == .done else {
        desk.leaveNothingEmpty()
        return ending == .understood && !hasErrors ? 0 : 2
      }
      let visit = desk.record(draft)
      let root = folder.path.parentPath
      let isHome = bringHome(
        [BroughtVisit(file: desk.path, visit: visit)], library: library, decisions: decisions, root: root)
      if isHome { desk.removeDraft() }
      return isHome && !hasErrors && !desk.hasMisunderstood ? 0 : 2
    } catch {
      complain(error.wording, about: error.path)
      return 2
    }
  }

  /// The draft that the options name, or else the only one that is there; nil, with a sentence, where there are several.
  private func draftToTypeInto(_ folder: FacilityFolder) -> TypingDraft? {
    let kind = arguments.value("--kind").flatMap { VisitKind(word: $0) }
    let begun = ((try? names(inFolder: folder.path, hidden: true)) ?? []).compactMap { TypingDraft(fileName: $0) }
      .filter { kind == nil || $0.kind == kind }
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

/// The visit that is being typed in, as the name of its draft says.
struct TypingDraft: Equatable {
  let day: CalendarDay
  let kind: VisitKind

  init(day: CalendarDay, kind: VisitKind) {
    self.day = day
    self.kind = kind
  }

  /// `.enter-2026-11-20-inspection.txt`
  init?(fileName: String) {
    let (head, tail) = (".enter-", ".txt")
    guard fileName.hasPrefix(head), fileName.hasSuffix(tail) else { return nil }
    let stem = fileName.dropFirst(head.count).dropLast(tail.count)
    guard let day = CalendarDay(iso: stem.utf8.prefix(10)), let kind = VisitKind(word: String(stem.dropFirst(11)))
    else {
      return nil
    }
    self.init(day: day, kind: kind)
  }

  var fileName: String { ".enter-" + day.iso + "-" + kind.word + ".txt" }
}

extension String {
  /// The folder that something lies in.
  var parentPath: String {
    var path = Substring(self)
    while path.count > 1, path.last == "/" { path.removeLast() }
    if path == "." { return ".." }
    if path.hasSuffix("..") { return path + "/.." }
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
