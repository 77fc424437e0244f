internal import AccountKeeping
internal import AuditDesk
internal import AuditModel
internal import AuditPages
internal import AuditRegistry
internal import AuditWording
internal import HTTPServing

extension RegistryService {
  static let searchRoutes = [Route(.get, "search", for: .search) { $0.searchPage() }]

  /// So many places in which some words stand are shown at once.
  fileprivate static let mostHits = 100
}

extension Pass {
  /// What was sought; empty where nothing was.
  private var soughtWords: [String] {
    let typed = InvisibleSigns.trimmed(request.query("q") ?? "").prefix(200)
    return typed.split(whereSeparator: \.isWhitespace).prefix(10).map { String($0) }.filter {
      !foldedText($0).isEmpty
    }
  }

  /// Finds what was written where somebody reaches, and nothing that they may not read. What is found of a confidential place is a
  /// reading of it; the words are kept nowhere.
  fileprivate func searchPage() -> HTTPAnswer {
    guard let kept = try? service.store.kept() else { return failure }
    let words = soughtWords
    let found = words.isEmpty ? nil : hits(of: words, kept)
    let shown = Array((found?.hits ?? []).prefix(RegistryService.mostHits))
    var places: [FacilityEntry] = []
    for hit in shown where places.last?.id != hit.entry.id { places.append(hit.entry) }
    // That there is a file, and what it is called, tells of a place too.
    let untold = reachedEntries(kept).filter { entry in
      !places.contains(entry) && (found?.unread ?? []).contains { $0.hasPrefix(entry.key + "/") }
    }
    guard noteReading(of: places + untold, kept, at: "search"), let numbers = entryNumbers(of: places) else {
      return failure
    }
    return page(Words.Pages.search, here: "/search") { body in
      body.searchForm(to: "/search") { form in
        form.field(
          "q", Words.Pages.searchWords, type: "search", value: String((request.query("q") ?? "").prefix(200)),
          hint: Words.Pages.searchHint, more: " required maxlength=\"200\"")
        form.button(Words.Site.search)
      }
      guard let found else { return }
      for origin in found.unread {
        body.notice(Sentence(same: origin) + Words.Common.colon + Words.Search.unread, isWell: false)
      }
      if shown.isEmpty {
        body.element("p", [("role", "status")]) { $0.words(Words.Search.nothing) }
        return
      }
      body.element("p", [("role", "status")]) { $0.words(Words.Pages.found(count: String(found.hits.count))) }
      for place in places {
        let facility = kept.facilities[place.id]
        body.element("h2") { heading in
          heading.link("/facility/" + percentEncoded(place.id), facility.map(title) ?? Sentence(same: place.id))
        }
        body.element("ul") { list in
          for hit in shown where hit.entry.id == place.id { list.element("li") { line(of: hit, numbers, in: &$0) } }
        }
      }
      if shown.count < found.hits.count { body.element("p", Words.Pages.moreFound) }
    }
  }

  private func hits(of words: [String], _ kept: KeptState) -> (hits: [SearchHit], unread: [String]) {
    let reached = reachedEntries(kept)
    // Without a name everything would be meant.
    guard !reached.isEmpty else { return ([], []) }
    let names = reach == .everywhere ? [] : reached.map(\.key)
    let result = kept.desk(for: account?.name ?? "").search(words, in: names, tellsInside: may(.seeInside))
    let ids = Set(reached.map(\.id))
    return (
      result.hits.filter { hit in
        guard ids.contains(hit.entry.id) else { return false }
        // A confidential place is told by its id alone to those who may not see inside.
        return may(.seeInside) || hit.isOpen || !hit.passage.origin.hasSuffix("/facility.yaml")
      }, result.unread
    )
  }

  private func line(of hit: SearchHit, _ numbers: [String: Int], in item: inout HTMLWriter) {
    let name = String(hit.passage.origin.dropFirst(hit.entry.key.count + 1))
    if let number = numbers[hit.passage.origin] {
      let address = "/facility/" + percentEncoded(hit.entry.id) + "/kept/" + String(number)
      item.element("a", [("href", address)]) { $0.written(name) }
    } else {
      item.written(name)
    }
    item.add(" ")
    var facts = [Words.Pages.line(line: String(hit.passage.line))]
    if hit.passage.staysInside { facts.append(Words.Common.inside) }
    item.element("span", class: "faint", facts.joined(by: " · "))
    let text = hit.passage.text.split { $0 == "\n" || $0 == "\r" }.joined(separator: " ")
    item.element("div", written: text.excerpt(200, around: hit.offset))
  }

  /// By their subjects the last entries of what is kept of some facilities; nil where that cannot be asked.
  private func entryNumbers(of places: [FacilityEntry]) -> [String: Int]? {
    try? service.store.reading { registry throws(RegistryError) in
      var numbers: [String: Int] = [:]
      for place in places {
        for entry in try registry.entries(below: place.key) where numbers[entry.subject] == nil {
          numbers[entry.subject] = entry.number
        }
      }
      return numbers
    }
  }
}
