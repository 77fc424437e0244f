internal import AuditDesk
internal import AuditFolder
internal import AuditMerging
internal import AuditModel
internal import AuditPages
internal import AuditRegistry
internal import AuditText
internal import AuditWording
internal import BroughtFiles
internal import ContentCoding
internal import DatabaseAccess
internal import HTTPServing

extension RegistryService {
  static let decidingRoutes = [
    Route(.get, "waiting", for: .decide) { $0.waitingPage() },
    Route(.get, ofFacility: "waiting/*", for: .decide) { $0.decisionPage() },
    Route(.post, ofFacility: "waiting/*", for: .decide) { $0.decide() },
  ]
}

// MARK: What waits

extension Pass {
  /// What waits at the facilities that somebody reaches.
  fileprivate func waitingPage() -> HTTPAnswer {
    guard let kept = try? service.store.kept() else { return failure }
    let reached = reachedEntries(kept)
    let ids = kept.waitingIDs(of: reached.map(\.id))
    guard let files = try? service.store.waiting({ book throws(DatabaseError) in try book.files(of: ids) })
    else { return failure }
    let waiting = Set(files.map(\.facility))
    guard noteReading(of: reached.filter { waiting.contains($0.id) }, kept, at: "waiting") else { return failure }
    return page(Words.Site.waiting, here: "/waiting") { body in
      if files.isEmpty { body.element("p", Words.Site.nothingWaits) }
      body.waitingList(files, isAcross: true)
    }
  }
}

extension HTMLWriter {
  /// - Parameter isAcross: of several facilities, so that each must be said.
  mutating func waitingList(_ files: [WaitingFile], isAcross: Bool) {
    element("ul") { list in
      for file in files {
        list.element("li") { item in
          let address = "/facility/" + percentEncoded(file.facility) + "/waiting/" + String(file.number)
          let facts = (isAcross ? [file.facility] : []) + [file.name, file.account, file.day.iso]
          item.element("a", [("href", address)]) { $0.written(facts.joined(separator: " · ")) }
        }
      }
    }
  }
}

extension KeptState {
  /// Under which ids something of some facilities may wait, each with the id of today: what came before a facility was called
  /// otherwise waits under the id of then. One that another facility has today is that one's alone.
  func waitingIDs(of facilities: [String]) -> [String: String] {
    var ids: [String: String] = [:]
    for id in facilities {
      ids[id] = id
      for former in self.facilities[id]?.formerly ?? [] where self.facilities[former] == nil {
        if !entries.contains(where: { $0.id == former }) { ids[former] = id }
      }
    }
    return ids
  }
}

// MARK: One of them

/// The visits of a file that waits, and where they differ from what is kept.
private struct Differences {
  struct Visit {
    /// Of its record.
    let name: String
    let brought: [BroughtVisit]
    let conflicts: [MergeConflict]
  }

  var visits: [Visit] = []
  /// What a command would print.
  var told = ""
}

extension FacilityPass {
  /// What waits here; nil where that cannot be asked.
  func waitingFiles() -> [WaitingFile]? {
    guard let ids = waitingIDs() else { return nil }
    return try? pass.service.store.waiting { book throws(DatabaseError) in try book.files(of: ids) }
  }

  private func waitingIDs() -> [String: String]? {
    (try? pass.service.store.kept()).map { $0.waitingIDs(of: [entry.id]) }
  }

  private func file() -> WaitingFile? {
    guard let number = Int(pass.values[1]), number > 0, let ids = waitingIDs() else { return nil }
    let file = try? pass.service.store.waiting { book throws(DatabaseError) in try book.file(number, of: ids) }
    return file ?? nil
  }

  private func differences(of file: WaitingFile) -> Differences? {
    guard let kept = try? pass.service.store.kept() else { return nil }
    var reader = BroughtFileReader(
      desk, library: kept.library.value,
      BroughtFileTerms(language: pass.language, facility: entry.id, passphrase: { _ in nil }))
    let read = reader.read(file.name, file.bytes)
    var differences = Differences()
    let named = (read.value ?? []).filter { $0.visit.name != nil }
    let groups = Dictionary(grouping: named) { $0.visit.name ?? "" }
    for (name, brought) in groups.sorted(by: { $0.key < $1.key }) {
      var conflicts: [MergeConflict] = []
      var told = ""
      let terms = HomecomingTerms(scribe: .yaml, at: entry, isDryRun: true)
      _ = desk.bringHome(brought, by: kept.library.value, terms) { event in
        guard case .copies(let copies) = event else { return }
        for copy in copies.shown {
          for conflict in copy.copy.conflicts where !conflicts.contains(where: { $0.part == conflict.part }) {
            conflicts.append(conflict)
          }
        }
        told += renderCopies(
          copies, style: PageStyle(language: pass.language, isColoured: false), namesOptions: false)
      }
      differences.visits.append(Differences.Visit(name: name, brought: brought, conflicts: conflicts))
      differences.told += told
    }
    return differences
  }

  fileprivate func decisionPage() -> HTTPAnswer { decisionPage(trouble: nil) }

  private func decisionPage(trouble: Sentence?) -> HTTPAnswer {
    guard let file = file() else { return pass.notFound }
    guard let differences = differences(of: file), let kept = try? pass.service.store.kept() else {
      return pass.failure
    }
    return pass.page(Words.Site.decide, status: trouble == nil ? 200 : 400) { body in
      body.element("p") { $0.link(address(), heading) }
      if let trouble { body.notice(trouble, isWell: false) }
      body.element("p", written: [file.name, file.account, file.day.iso].joined(separator: " · "))
      body.form(to: address("waiting/" + String(file.number)), token: pass.token) { form in
        for visit in differences.visits where !visit.conflicts.isEmpty {
          form.element("h2", written: visit.name)
          for (index, conflict) in visit.conflicts.enumerated() {
            choice(between: conflict, of: visit.name, number: index, kept.library.value, in: &form)
          }
        }
        if differences.visits.allSatisfy(\.conflicts.isEmpty) { form.element("p", Words.Site.differsNoMore) }
        form.hidden("seen", differences.digest(of: file))
        form.field("why", Words.Site.whySo, hint: Words.Site.whySoHint, more: " required maxlength=\"500\"")
        form.button(Words.Site.decide)
      }
      body.element("details") { details in
        details.element("summary", Words.Site.allOfIt)
        details.printed(differences.told)
      }
    }
  }

  private func choice(
    between conflict: MergeConflict, of visit: String, number: Int, _ library: StandardLibrary,
    in form: inout HTMLWriter
  ) {
    let field = Differences.field(visit, conflict.part)
    func told(_ value: PartValue) -> String { value.told(of: conflict.part, in: library, pass.language) }
    form.element("fieldset") { set in
      set.element("legend") { $0.words(conflict.part.sentence(in: library)) }
      set.element("div", class: "sides") { sides in
        side(
          Words.Site.isKept, told(conflict.mine), conflict.mineSource, "mine", field, id: visit + "-\(number)-mine",
          in: &sides)
        side(
          Words.Site.came, told(conflict.theirs), conflict.theirsSource, "theirs", field,
          id: visit + "-\(number)-theirs",
          in: &sides)
      }
    }
  }

  private func side(
    _ title: Sentence, _ value: String, _ source: Authorship, _ word: String, _ field: String, id: String,
    in sides: inout HTMLWriter
  ) {
    sides.element("div") { side in
      side.choice(field, word, title, id: id, more: " required aria-describedby=\"" + id + "-says\"")
      side.element("p", [("id", id + "-says")]) { $0.written(value) }
      side.element("p", class: "faint", written: source.text(in: pass.language).clockReadable)
    }
  }

  /// The entry of a record as it stands; nil where there is none.
  private func latestEntry(of name: String?) -> Int? {
    guard let name else { return nil }
    let subject = desk.source.origin(of: .record(name), at: entry)
    let number = try? pass.service.store.reading { registry throws(RegistryError) in
      try registry.history(of: subject).last?.number
    }
    return number ?? nil
  }

  fileprivate func decide() -> HTTPAnswer {
    guard let file = file() else { return pass.notFound }
    let why = InvisibleSigns.trimmed(pass.form?["why"] ?? "")
    guard !why.isEmpty, why.utf8.count <= 5000 else { return decisionPage(trouble: Words.Site.whyMissing) }
    guard let differences = differences(of: file), let kept = try? pass.service.store.kept() else {
      return pass.failure
    }
    // What was decided is what was shown: of this file, and against what is kept now.
    guard pass.form?["seen"] == differences.digest(of: file) else {
      return decisionPage(trouble: Words.Site.changedMeanwhile)
    }
    var decisions: [String: CopySide] = [:]
    for visit in differences.visits {
      for conflict in visit.conflicts {
        let field = Differences.field(visit.name, conflict.part)
        switch pass.form?[field] {
        case "mine": decisions[field] = .mine
        case "theirs": decisions[field] = .theirs
        default: return decisionPage(trouble: Words.Site.decideAll)
        }
      }
    }
    var endings: [ImportEnding] = []
    var hasFailed = false
    let correction = Correction(on: desk.today, why: TextContent(why))
    for visit in differences.visits {
      let terms = HomecomingTerms(
        scribe: .yaml, at: entry, decide: { decisions[Differences.field(visit.name, $0)] }, correction: correction,
        areWhole: true)
      _ = desk.bringHome(visit.brought, by: kept.library.value, terms) { event in
        switch event {
        case .copies(let copies): endings.append(copies.ending)
        case .failed: hasFailed = true
        case .problems, .facilityUnusable: break
        }
      }
    }
    if hasFailed { return decisionPage(trouble: Words.Site.changedMeanwhile) }
    let isDone = endings.allSatisfy { ending in
      switch ending {
      case .written, .nothingNew: true
      case .writtenInPart, .wouldBeWritten, .wouldBeWrittenInPart, .waits, .refused: false
      }
    }
    guard isDone else { return decisionPage(trouble: Words.Site.stillDiffers) }
    let (number, folder) = (file.number, entry.key)
    let made = latestEntry(of: differences.visits.first?.name)
    guard
      (try? pass.service.store.waiting({ book throws(DatabaseError) in
        try book.end(number, at: folder, as: made)
      })) != nil
    else {
      return pass.failure
    }
    return pass.page(Words.Site.decide) { body in
      body.notice(Words.Site.decided, isWell: true)
      body.element("p") { $0.link(address(), heading) }
    }
  }
}

extension String {
  /// The moment that a form wrote as its end, as days and times are written everywhere here.
  fileprivate var clockReadable: String {
    guard hasSuffix("+00:00"), let mark = lastIndex(of: "T") else { return self }
    return self[..<mark] + " " + self[index(after: mark)...].prefix(5) + " UTC"
  }
}

extension Differences {
  /// The field of a form in which one side is chosen.
  static func field(_ visit: String, _ part: VisitPart) -> String { visit + " " + part.name }

  /// Another one as soon as anything differs otherwise, or another file bears the number.
  func digest(of file: WaitingFile) -> String {
    var parts = [contentDigest(file.bytes)]
    for visit in visits {
      for conflict in visit.conflicts {
        parts += [visit.name, conflict.part.name]
        for language in Language.allCases {
          parts += [conflict.mine.text(in: language), conflict.theirs.text(in: language)]
        }
      }
    }
    return contentDigest(Array(parts.map { String($0.utf8.count) + " " + $0 }.joined(separator: "\n").utf8))
  }
}

extension PartValue {
  /// What stands there, a rating as its standard calls it.
  fileprivate func told(of part: VisitPart, in library: StandardLibrary, _ language: Language) -> String {
    let text = self.text(in: language)
    guard case .answer(let id, _) = part, case .answer(let content) = self, !content.rating.isEmpty,
      let standard = library.standard(id), let rating = standard.scale.words.firstIndex(of: content.rating),
      text.hasPrefix(content.rating)
    else { return text }
    return standard.ratingWord(Scale.Rating(rating), in: language) + text.dropFirst(content.rating.count)
  }
}

extension VisitPart {
  /// What it is of, in words as far as there are any, with its name in a record.
  fileprivate func sentence(in library: StandardLibrary) -> Sentence {
    let beside = Sentence(same: " (" + name + ")")
    switch self {
    case .answer(let id, let criterion):
      guard let standard = library.standard(id), let index = standard.criterionIDs.position(of: criterion) else {
        return Sentence(same: name)
      }
      return standard.criteria[index].name(beside: name)
    case .measure(let id):
      guard let index = library.measures.ids.position(of: id) else { return Sentence(same: name) }
      return library.measures.measures[index].title.sentence + beside
    case .service(let service): return service.phrase + beside
    case .detail(let detail): return detail.phrase + beside
    case .note: return Words.Common.note + beside
    case .inside: return Words.Common.inside + beside
    case .by, .follows, .corrected, .danger, .version, .questionnaire: return Sentence(same: name)
    }
  }
}
