internal import AccountKeeping
internal import AuditComparison
internal import AuditImporting
internal import AuditModel
internal import AuditPages
internal import AuditRegistry
internal import AuditWording
internal import HTTPServing

extension RegistryService {
  static let publishedRoutes = [
    Route(.get, "published", for: .seePublished) { $0.publishedPage() },
    Route(.get, "published/*/*", for: .seePublished) { $0.publishedFile() },
  ]
}

/// A publication that somebody may take home.
private struct OpenPublication {
  let publication: Publication
  /// The entries of its files that stand, in order of their names.
  let files: [RegistryEntry]

  static func name(of file: RegistryEntry) -> String {
    String(file.subject[(file.subject.lastIndex(of: "/") ?? file.subject.startIndex)...].dropFirst())
  }
}

extension Pass {
  /// What was published for whoever asks, the last first.
  private func publications() throws(RegistryError) -> [OpenPublication] {
    try service.store.reading { registry throws(RegistryError) in
      guard let ledger = try registry.ledger() else { return [] }
      // A ledger that cannot be read says of nothing for whom it was.
      let published = (try? readLedger(ledger.bytes)) ?? []
      var open: [OpenPublication] = []
      for publication in published.reversed() where isFor(publication.view) {
        let folder = "Publications/" + publication.name
        let standing = try registry.standing(below: folder)
        let files = try registry.entries(below: folder)
          .filter { $0.kind == .publication && standing.contains($0.number) }
          .sorted { $0.subject.utf8.lexicographicallyPrecedes($1.subject.utf8) }
        if !files.isEmpty { open.append(OpenPublication(publication: publication, files: files)) }
      }
      return open
    }
  }

  /// The entries of all files of these.
  func publishedEntries() throws(RegistryError) -> [RegistryEntry] { try publications().flatMap(\.files) }

  private func isFor(_ view: SharingView) -> Bool {
    switch view {
    case .publicly: true
    case .coalition: may(.seeShared)
    case .ministry: may(.seeCountry)
    }
  }

  fileprivate func publishedPage() -> HTTPAnswer {
    guard let open = try? publications() else { return failure }
    return page(Words.Site.published, here: "/published") { body in
      if may(.publish) { body.element("p") { $0.link("/publish", Words.Site.publish) } }
      if open.isEmpty { body.element("p", Words.Site.nothingPublished) }
      for one in open {
        let publication = one.publication
        body.element("h2", Sentence(same: publication.name))
        body.element("p", class: "faint", Sentence(same: publication.day.iso + " · ") + publication.view.phrase)
        body.element("ul") { list in
          for file in one.files {
            let name = OpenPublication.name(of: file)
            let address = "/published/" + percentEncoded(publication.name) + "/" + percentEncoded(name)
            list.element("li") { $0.link(address, Sentence(same: name)) }
          }
        }
      }
    }
  }

  /// What is not there and what is not for whoever asks look the same.
  fileprivate func publishedFile() -> HTTPAnswer {
    guard let open = try? publications() else { return failure }
    let found = open.first { $0.publication.name == values[0] }?.files
      .first { OpenPublication.name(of: $0) == values[1] }
    guard let found else {
      return page(Words.Site.published, status: 404) { $0.element("p", Words.Site.nothingPublished) }
    }
    let bytes = try? service.store.reading { registry throws(RegistryError) in try registry.bytes(of: found.number) }
    guard let bytes = bytes ?? nil else { return failure }
    if values[1].hasSuffix(".html") { return service.document(String(decoding: bytes, as: UTF8.self)) }
    return service.secured(.attachment(bytes, named: values[1]))
  }
}
