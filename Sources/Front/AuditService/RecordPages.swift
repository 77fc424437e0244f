internal import AccountKeeping
internal import AuditDesk
internal import AuditModel
internal import AuditPages
internal import AuditRegistry
internal import AuditWording
internal import HTTPServing
internal import RegistryPhrases

extension RegistryService {
  static let recordRoutes = [
    Route(.get, ofFacility: "kept/*", for: .seeFacility) { $0.keptPage() },
    Route(.get, ofFacility: "kept/*/file", for: .seeInside) { $0.keptFile() },
    Route(.post, ofFacility: "kept/*/withdraw", for: .withdraw) { $0.withdraw() },
  ]
}

extension FacilityPass {
  /// The entry of this facility that the path names by its number; nil where there is none, or it is not for whoever asks.
  private func namedEntry() -> RegistryEntry? {
    guard let number = Int(pass.values[1]), number > 0 else { return nil }
    let found = try? pass.service.store.reading { registry throws(RegistryError) in try registry.entry(number) }
    guard let found, found.subject.hasPrefix(entry.key + "/"), maySee(found) else { return nil }
    return found
  }

  fileprivate func keptPage() -> HTTPAnswer { keptPage(trouble: nil) }

  /// All versions of what an entry is of, and what can be done about it.
  private func keptPage(trouble: Sentence?, status: Int = 200) -> HTTPAnswer {
    guard let named = namedEntry() else { return pass.notFound }
    let (subject, today) = (named.subject, desk.today)
    let versions = try? pass.service.store.reading { registry throws(RegistryError) in
      try registry.versions(of: subject, today: today)
    }
    guard let versions, let last = versions.last else { return pass.failure }
    let name = String(subject.dropFirst(entry.key.count + 1))
    return pass.page(Sentence(same: name), status: status) { body in
      body.element("p") { $0.link(address(), heading) }
      if let trouble { body.notice(trouble, isWell: false) }
      body.element("ul") { list in
        for version in versions.reversed() { list.element("li") { self.version(version, in: &$0) } }
      }
      guard versions.contains(where: \.isLatest), FacilityPass.canBeWithdrawn(named.kind) else { return }
      if pass.may(.bring), named.kind == .record { body.element("p") { $0.link(address("bring"), Words.Site.correct) } }
      guard pass.may(.withdraw) else { return }
      body.element("h2", Words.Site.withdraw)
      body.element("p", Words.Site.withdrawMore)
      body.form(to: address("kept/" + String(last.entry.number) + "/withdraw"), token: pass.token) { form in
        form.field("why", Words.Site.whySo, more: " required maxlength=\"500\"")
        form.button(Words.Site.withdraw)
      }
    }
  }

  private func version(_ version: SubjectVersion, in item: inout HTMLWriter) {
    let kept = version.entry
    item.words(
      Words.Registry.version(
        number: kept.number, arrived: kept.arrived, way: kept.way.phrase(about: kept.about)[pass.language],
        account: kept.account))
    if !kept.why.isEmpty { item.element("div", class: "faint", Words.Registry.why(why: kept.why)) }
    switch version.moved {
    case .parts(let parts) where !parts.isEmpty:
      item.element("div", class: "faint", Words.Registry.moved(parts: parts.joined(separator: ", ")))
    case .lines(let added, let gone):
      item.element("div", class: "faint", Words.Registry.movedLines(added: added, gone: gone))
    case .parts, nil: break
    }
    if version.isGone { item.element("div", class: "faint", Words.Registry.isGone) }
    if version.isLatest { item.element("div", class: "good", Words.Registry.isLatest) }
    item.element("div") { ways in
      ways.link(address("receipt/" + String(kept.number)), Words.Site.receipt)
      guard pass.may(.seeInside), !version.isGone, kept.size > 0 else { return }
      ways.add(" ")
      ways.link(address("kept/" + String(kept.number) + "/file"), Words.Site.file)
    }
  }

  fileprivate func keptFile() -> HTTPAnswer {
    guard let named = namedEntry() else { return pass.notFound }
    let bytes = try? pass.service.store.reading { registry throws(RegistryError) in try registry.bytes(of: named.number)
    }
    guard let bytes = bytes ?? nil else { return pass.failure }
    let name = String(named.subject[(named.subject.lastIndex(of: "/") ?? named.subject.startIndex)...].dropFirst())
    return pass.service.secured(.attachment(bytes, named: name))
  }

  /// What says what a facility is stays: without it nothing of the facility could be reached.
  private static func canBeWithdrawn(_ kind: EntryKind) -> Bool { [.record, .plan, .file].contains(kind) }

  fileprivate func withdraw() -> HTTPAnswer {
    guard let named = namedEntry(), FacilityPass.canBeWithdrawn(named.kind) else { return pass.notFound }
    let why = InvisibleSigns.trimmed(pass.form?["why"] ?? "")
    guard !why.isEmpty, why.utf8.count <= 5000 else {
      return keptPage(trouble: Words.Site.whyMissing, status: 400)
    }
    let account = pass.account?.name ?? ""
    do throws(RegistryError) {
      _ = try pass.service.store.writing { registry throws(RegistryError) in
        try registry.withdraw(named.subject, where: named.number, by: account, why: why)
      }
    } catch {
      switch error {
      case .changed, .nothingKept: return keptPage(trouble: Words.Site.changedMeanwhile, status: 409)
      default: return pass.failure
      }
    }
    return pass.page(Words.Site.withdraw) { body in
      body.notice(Words.Site.withdrawn, isWell: true)
      body.element("p") { $0.link(address(), heading) }
    }
  }
}

extension HTTPAnswer {
  /// A file to be kept, never shown as a page.
  static func attachment(_ bytes: [UInt8], named name: String, type: String = "application/octet-stream") -> HTTPAnswer
  {
    HTTPAnswer(
      200,
      headers: [
        ("Content-Type", type),
        ("Content-Disposition", "attachment; filename*=UTF-8''" + percentEncoded(name)),
      ] + RegistryService.guarded("default-src 'none'"), body: bytes)
  }
}
