internal import AuditDesk
internal import AuditPages
internal import AuditRegistry
internal import AuditWording
internal import HTTPServing
internal import RegistryPhrases

extension RegistryService {
  static let logRoutes = [
    Route(.get, "log", for: .seeLog) { $0.logPage() }, Route(.get, "verification", for: .verify) { $0.verification() },
  ]
}

extension Pass {
  fileprivate func logPage() -> HTTPAnswer {
    let before = request.query("before").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    let entries = try? service.store.reading { registry throws(RegistryError) in
      let end = try registry.entryCount() + 1
      return try registry.entries(before: before.map { min($0, end) }, most: 100)
    }
    guard let entries, let kept = try? service.store.kept() else { return failure }
    let shown = kept.entries.filter { place in entries.contains { $0.subject.hasPrefix(place.key + "/") } }
    guard noteReading(of: shown, kept, at: "log") else { return failure }
    return page(Words.Site.log, here: "/log") { body in
      if may(.verify) { body.element("p") { $0.link("/verification", Words.Site.verify) } }
      body.element("ul") { list in for entry in entries { list.element("li") { line(of: entry, in: &$0) } } }
      if let last = entries.last, last.number > 1 {
        body.element("p") { $0.link("/log?before=" + String(last.number), Words.Site.earlier) }
      }
    }
  }

  private func line(of entry: RegistryEntry, in item: inout HTMLWriter) {
    item.words(
      Words.Registry.version(
        number: entry.number, arrived: entry.arrived, way: entry.way.phrase(about: entry.about)[language],
        account: entry.account))
    item.element("div", written: entry.subject)
    if !entry.why.isEmpty { item.element("div", class: "faint", Words.Registry.why(why: entry.why)) }
  }

  fileprivate func verification() -> HTTPAnswer {
    let found = try? service.store.reading { registry throws(RegistryError) in
      try registry.verify(by: try registry.verifiers())
    }
    guard let found else { return failure }
    return page(Words.Site.verify) { body in
      guard !found.isSound else {
        body.notice(
          Words.Registry.sound(entries: found.entries, checkpoints: found.checkpoints, blotted: found.blotted),
          isWell: true)
        return
      }
      body.notice(Words.Registry.unsound, isWell: false)
      body.element("ul") { list in for finding in found.findings { list.element("li", finding.wording) } }
    }
  }
}
