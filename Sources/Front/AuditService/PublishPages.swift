internal import AccountKeeping
internal import AuditComparison
internal import AuditDesk
internal import AuditImporting
internal import AuditModel
internal import AuditPages
internal import AuditRegistry
internal import AuditWording
internal import AuditWorkbooks
internal import HTTPServing
internal import PublicationMaking

extension RegistryService {
  static let publishingRoutes = [
    Route(.get, "publish", for: .publish) { $0.publishPage() },
    Route(.post, "publish/try", for: .publish) { $0.tryPublication() },
    Route(.post, "publish", for: .publish) { $0.publish() },
  ]
}

/// What is asked of a publication, as a form says it.
private struct AskedPublication {
  let name: String
  let request: ComparisonRequest

  /// Nil where no form of ours says it.
  init?(_ form: SentForm?) {
    guard let form, let view = form["view"].flatMap({ SharingView(word: $0) }), view != .ministry,
      let grouping = form["grouping"].flatMap({ GroupingKey(word: $0) })
    else { return nil }
    name = InvisibleSigns.trimmed(form["name"] ?? "")
    var request = ComparisonRequest()
    request.view = view
    request.grouping = grouping
    self.request = request
  }

  /// Whether it can be called so: a plain name.
  var hasPlainName: Bool {
    (1...80).contains(name.utf8.count) && !name.hasPrefix(".")
      && name.unicodeScalars.allSatisfy {
        $0.isASCII && ($0.properties.isAlphabetic || "0123456789-._".unicodeScalars.contains($0))
      }
  }
}

extension Pass {
  fileprivate func publishPage() -> HTTPAnswer { publishPage(nil) }

  private func publishPage(_ trouble: Sentence?, status: Int = 400) -> HTTPAnswer {
    page(Words.Site.publish, status: trouble == nil ? 200 : status) { body in
      body.element("p") { $0.link("/published", Words.Site.published) }
      if let trouble { body.notice(trouble, isWell: false) }
      body.element("p", Words.Site.publishMore)
      body.form(to: "/publish/try", token: token) { form in
        form.field(
          "name", Words.Site.publicationName, value: self.form?["name"] ?? "", hint: Words.Publication.plainName,
          more: " required maxlength=\"80\" autocomplete=\"off\"")
        form.selection(
          "view", Words.Site.forWhom,
          [SharingView.coalition, .publicly].map { (value: $0.word, words: $0.phrase) },
          chosen: self.form?["view"] ?? "")
        form.selection(
          "grouping", Words.Site.grouping, GroupingKey.allCases.map { (value: $0.word, words: $0.phrase) },
          chosen: self.form?["grouping"] ?? "")
        form.button(Words.Site.tryPublication)
      }
    }
  }

  /// What would leave, with what it was held against; or why it may not.
  private enum Drafted {
    case draft(PublicationDraft, ledger: Int?)
    case refused(Sentence)
    case failed
  }

  private func draft(_ asked: AskedPublication) -> Drafted {
    guard asked.hasPlainName else { return .refused(Words.Publication.plainName) }
    guard let kept = try? service.store.kept() else { return .failed }
    var number: Int?
    var earlier: [Publication] = []
    do throws(RegistryError) {
      if let ledger = try service.store.reading({ registry throws(RegistryError) in try registry.ledger() }) {
        number = ledger.number
        guard let read = try? readLedger(ledger.bytes) else { return .refused(Words.Publication.ledgerUnreadable) }
        earlier = read
      }
    } catch {
      return .failed
    }
    if let taken = earlier.first(where: { $0.name == asked.name }) {
      return .refused(Words.Publication.nameTaken(name: asked.name, day: taken.day.iso))
    }
    guard noteReading(of: kept.entries, kept, at: "publish") else { return .failed }
    let (desk, library) = (kept.desk(for: account?.name ?? ""), kept.library)
    let before = earlier
    let draft = PublicationDraft(asked.request, after: before) { request in
      let report: (@Sendable (ReportMaterial) -> Int)? = nil
      return desk.compare(
        [], asked: request, by: library, after: before, pseudonym: { _ in nil }, report: report, take: { _ in })
    }
    if let other = draft.placeUnderAnotherMember {
      return .refused(Words.Publication.otherMembers(id: other.now, known: other.before))
    }
    if draft.compared.comparison.remarks.contains(ComparisonRemark.nothingToCompare) {
      return .refused(Words.Site.noFacilities)
    }
    return .draft(draft, ledger: number)
  }

  /// What would leave, nothing of which is written.
  fileprivate func tryPublication() -> HTTPAnswer {
    guard let asked = AskedPublication(form) else { return service.unreadable(visitor) }
    switch draft(asked) {
    case .failed: return failure
    case .refused(let why): return publishPage(why)
    case .draft(let draft, let ledger):
      return page(Words.Site.publish) { body in
        body.element("p") { $0.link("/publish", Words.Site.publish) }
        body.element("h2", Sentence(same: asked.name + " · ") + asked.request.view.phrase)
        body.element("ul") { list in for sentence in draft.whatWouldLeave { list.element("li", sentence) } }
        body.form(to: "/publish", token: token) { form in
          form.hidden("name", asked.name)
          form.hidden("view", asked.request.view.word)
          form.hidden("grouping", asked.request.grouping.word)
          form.hidden("ledger", ledger.map(String.init) ?? "")
          form.element("p", Words.Site.publishForGood)
          form.button(Words.Site.publish)
        }
      }
    }
  }

  fileprivate func publish() -> HTTPAnswer {
    guard let asked = AskedPublication(form) else { return service.unreadable(visitor) }
    switch draft(asked) {
    case .failed: return failure
    case .refused(let why): return publishPage(why)
    case .draft(let draft, let ledger):
      // What was tried was held against all that had left by then.
      guard form?["ledger"] == (ledger.map(String.init) ?? ""), let today = (try? service.store.kept())?.today else {
        return publishPage(Words.Site.changedMeanwhile, status: 409)
      }
      let files: [(name: String, bytes: [UInt8])]
      do throws(WorkbookError) {
        files = try draft.files(
          on: today, program: service.program, languages: .both, font: RegistryService.font)
      } catch {
        return failure
      }
      let remembered = draft.ledger(remembering: draft.publication(named: asked.name, on: today))
      let account = account?.name ?? ""
      do throws(RegistryError) {
        try service.store.writing { registry throws(RegistryError) in
          try registry.publish(
            files, as: asked.name, remembering: Array(remembered.utf8), after: ledger, by: account)
        }
      } catch {
        switch error {
        case .publishedMeanwhile, .exists: return publishPage(Words.Site.changedMeanwhile, status: 409)
        default: return failure
        }
      }
      return page(Words.Site.publish) { body in
        body.notice(Words.Site.isPublished(name: asked.name), isWell: true)
        body.element("p") { $0.link("/published", Words.Site.published) }
      }
    }
  }
}
