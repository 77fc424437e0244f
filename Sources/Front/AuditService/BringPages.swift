internal import AccountKeeping
internal import AuditDesk
internal import AuditFolder
internal import AuditImporting
internal import AuditLoading
internal import AuditMerging
internal import AuditModel
internal import AuditPages
internal import AuditRegistry
internal import AuditText
internal import AuditWording
internal import BroughtFiles
internal import DatabaseAccess
internal import HTTPServing
internal import InputProblems

extension RegistryService {
  static let bringingRoutes = [
    Route(.get, ofFacility: "bring", for: .bring) { $0.bringPage() },
    Route(.post, ofFacility: "bring", for: .bring, bodyLimit: 33 << 20) { $0.bring() },
  ]
}

/// What became of what was brought.
struct Bringing {
  /// What a command would print of it.
  var told = ""
  var endings: [ImportEnding] = []
  /// The origins of the records that were written.
  var written: [String] = []
  /// Those of records that were there already, as they were brought.
  var known: [String] = []
  /// Whether it differs from what is kept, and may be decided on.
  var differs = false
  var hasFailed = false
  /// The number under which it waits for a decision; nil where it does not.
  var waiting: Int?
}

/// A file that somebody brings.
struct BroughtFile {
  let name: String
  let bytes: [UInt8]
  /// Empty where none was told.
  var passphrase = ""
  /// Why it corrects what is kept; empty where it does not.
  let why: String
  /// Whether it has to say itself that it is of this facility, by its id or one that it had before.
  var saysWhose = false
}

/// What came of a file.
enum BroughtOutcome {
  case failed
  /// A facility brought a visit that is no self-assessment.
  case notOwnView
  /// A visit is not said to be of this facility.
  case otherFacility
  /// Nothing of it was a visit that could be taken; with what a command would print.
  case nothing(told: String)
  case done(Bringing)
}

extension FacilityPass {
  fileprivate func bringPage(_ trouble: Sentence? = nil, told: String = "") -> HTTPAnswer {
    pass.page(Words.Site.bring, status: trouble == nil ? 200 : 400) { body in
      body.element("p") { $0.link(address(), heading) }
      if let trouble { body.notice(trouble, isWell: false) }
      body.printed(told)
      body.form(to: address("bring"), token: pass.token, sendsFiles: true) { form in
        form.field("file", Words.Site.file, type: "file", hint: Words.Site.bringHint, more: " required")
        form.field(
          "passphrase", Words.Site.passphrase, type: "password", hint: Words.Site.passphraseHint,
          more: " autocomplete=\"off\"")
        form.field("why", Words.Site.why, hint: Words.Site.whyHint, more: " maxlength=\"500\"")
        form.button(Words.Site.bring)
      }
    }
  }

  fileprivate func bring() -> HTTPAnswer {
    guard let form = pass.form, let file = form.files.first, form.files.count == 1, !file.bytes.isEmpty else {
      return bringPage(Words.Site.noFile)
    }
    let brought = BroughtFile(
      name: file.name, bytes: file.bytes, passphrase: form["passphrase"] ?? "",
      why: InvisibleSigns.trimmed(form["why"] ?? ""))
    switch bring(brought) {
    case .failed: return pass.failure
    case .notOwnView: return bringPage(Words.Site.onlyOwnView)
    case .otherFacility: return bringPage(Words.Phone.otherFacility)
    case .nothing(let told): return bringPage(Words.Site.broughtNothing, told: told)
    case .done(let bringing): return outcome(bringing)
    }
  }

  /// Brings the visits of a file home; what differs from what is kept waits for a decision.
  func bring(_ file: BroughtFile) -> BroughtOutcome {
    guard file.bytes.count <= 32 << 20, let kept = try? pass.service.store.kept() else { return .failed }
    let library = kept.library.value
    var reader = BroughtFileReader(
      desk, library: library,
      BroughtFileTerms(
        language: pass.language, facility: entry.id,
        passphrase: { _ in file.passphrase.isEmpty ? nil : file.passphrase }))
    let read = reader.read(file.name, file.bytes)
    var bringing = Bringing()
    bringing.told = printed(read.problems + reader.missingPages(), file)
    let visits = read.value ?? []
    if pass.account?.role == .facility, visits.contains(where: { $0.visit.kind != .selfAssessment }) {
      return .notOwnView
    }
    let ids = [facility.id] + facility.formerly
    if file.saysWhose, visits.contains(where: { !ids.contains($0.visit.facility ?? "") }) { return .otherFacility }
    if !pass.may(.seeInside), keepsInside(visits, library) {
      // What calls itself the later version would replace it without a question.
      if visits.contains(where: { !$0.visit.corrected.isEmpty }) { return .nothing(told: bringing.told) }
      // Neither told to whoever may not see it, nor changed: somebody decides who may.
      bringing.endings = [.waits]
      bringing.differs = true
    } else {
      bringHome(visits, library, file, into: &bringing)
    }
    if visits.isEmpty || bringing.endings.isEmpty { return .nothing(told: bringing.told) }
    if bringing.differs {
      bringing.waiting = letWait(file)
      if bringing.waiting == nil { bringing.hasFailed = true }
    }
    return .done(bringing)
  }

  /// Whether something is kept inside of one of these visits as it stands.
  private func keepsInside(_ visits: [BroughtVisit], _ library: StandardLibrary) -> Bool {
    let names = Set(visits.compactMap { $0.visit.name })
    let kept = desk.source.contents(
      of: FacilityEntry(id: entry.id, key: entry.key), by: library, only: names, today: desk.today)
    return kept.records.contains { record in
      record.insideNote != nil || record.corrected.contains { !$0.inside.isEmpty }
        || record.values.values.contains { value in
          switch value {
          case .inside, .danger, .counts: true
          case .answer(let content): !content.inside.isEmpty
          case .corrections, .text, .number, .service, .nothing: false
          }
        }
    }
  }

  /// Keeps a file until somebody has decided where it differs from what is kept.
  ///
  /// - Returns: its number; nil where it could not be kept.
  private func letWait(_ file: BroughtFile) -> Int? {
    let (id, account, now) = (entry.id, pass.account?.name ?? "", pass.now)
    // Sealed, nobody could read it who decides.
    let bytes = unsealedExport(file.bytes, by: file.passphrase) ?? file.bytes
    return try? pass.service.store.waiting { book throws(DatabaseError) in
      try book.add(file.name, bytes, of: id, by: account, now: now)
    }
  }

  private func bringHome(
    _ visits: [BroughtVisit], _ library: StandardLibrary, _ file: BroughtFile, into bringing: inout Bringing
  ) {
    let correction = file.why.isEmpty ? nil : Correction(on: desk.today, why: TextContent(file.why))
    let terms = HomecomingTerms(
      scribe: .yaml, at: entry,
      decide: { part in
        guard correction != nil else { return nil }
        if case .version = part { return .mine }
        return .theirs
      }, correction: correction)
    var told = bringing
    _ = desk.bringHome(visits, by: library, terms) { event in
      switch event {
      case .copies(let copies):
        told.told += renderCopies(copies, style: style, namesOptions: false)
        told.endings.append(copies.ending)
        if copies.shown.contains(where: { !$0.copy.conflicts.isEmpty }), copies.ending != .refused {
          told.differs = true
        }
        switch copies.ending {
        case .written, .writtenInPart: told.written.append(copies.path)
        case .nothingNew: told.known.append(copies.path)
        case .wouldBeWritten, .wouldBeWrittenInPart, .waits, .refused: break
        }
      case .problems(let problems), .facilityUnusable(let problems): told.told += printed(problems, file)
      case .failed: told.hasFailed = true
      }
    }
    bringing = told
  }

  private var style: PageStyle { PageStyle(language: pass.language, isColoured: false) }

  /// Problems with their lines, which are only ever shown of what was sent or is kept in the registry.
  private func printed(_ problems: [Problem], _ file: BroughtFile) -> String {
    let shown = withExcerpts(problems) { origin in
      if origin == file.name { return file.bytes }
      return origin.hasPrefix(entry.key + "/") ? desk.source.bytes(at: origin, upTo: 8 << 20) : nil
    }
    return shown.map {
      renderProblem(ProblemSentence($0, in: pass.language).onPage, in: pass.language, isColoured: false)
    }
    .joined()
  }

  private func outcome(_ bringing: Bringing) -> HTTPAnswer {
    let (sentence, isWell) = verdict(bringing)
    let numbers = receipts(of: bringing.written)
    return pass.page(Words.Site.bring, status: bringing.hasFailed ? 503 : 200) { body in
      body.notice(sentence, isWell: isWell)
      if let waiting = bringing.waiting {
        body.element("p", Words.Site.waitsHere)
        if pass.may(.decide) {
          body.element("p") { $0.link(address("waiting/" + String(waiting)), Words.Site.decide) }
        }
      }
      if !numbers.isEmpty {
        body.element("h2", Words.Site.receipt)
        body.element("ul") { list in
          for number in numbers {
            list.element("li") {
              $0.link(
                address("receipt/" + String(number)), Words.Site.entry + Sentence(same: " " + String(number)))
            }
          }
        }
      }
      body.printed(bringing.told)
      body.element("p") { $0.link(address(), heading) }
    }
  }

  func verdict(_ bringing: Bringing) -> (Sentence, isWell: Bool) {
    if bringing.hasFailed { return (Words.Site.failedMore, false) }
    let isWhole = bringing.endings.allSatisfy { ending in
      switch ending {
      case .written, .nothingNew: true
      case .writtenInPart, .wouldBeWritten, .wouldBeWrittenInPart, .waits, .refused: false
      }
    }
    if !isWhole { return (Words.Site.broughtWaits, false) }
    return bringing.written.isEmpty ? (Words.Site.broughtKnown, true) : (Words.Site.brought, true)
  }

  /// The entries of what was written here, as the latest of their subjects.
  func receipts(of subjects: [String]) -> [Int] {
    let account = pass.account?.name
    let numbers = try? pass.service.store.reading { registry throws(RegistryError) in
      var numbers: [Int] = []
      for subject in subjects {
        if let last = try registry.history(of: subject).last(where: { $0.account == account }) {
          numbers.append(last.number)
        }
      }
      return numbers
    }
    return numbers ?? []
  }
}
