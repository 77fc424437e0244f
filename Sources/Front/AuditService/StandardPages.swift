internal import AuditDesk
internal import AuditModel
internal import AuditPages
internal import AuditRegistry
internal import AuditReports
internal import AuditWording
internal import HTTPServing
internal import RegistryPhrases

extension RegistryService {
  static let standardRoutes = [Route(.get, "standards", for: .seeStandards) { $0.standardsPage() }]
}

/// What stands among the standards, and what stood before it.
private struct StandardFile {
  let latest: RegistryEntry
  /// The first one first.
  let earlier: [RegistryEntry]
}

extension Pass {
  /// The standards that are in force, what changes them, and since when each stands.
  fileprivate func standardsPage() -> HTTPAnswer {
    let found = try? service.store.reading { registry throws(RegistryError) in
      let standing = try registry.standing(below: "Standards")
      return (try registry.entries(below: "Standards"), standing)
    }
    guard let (entries, standing) = found, let kept = try? service.store.kept() else { return failure }
    let versions = Dictionary(grouping: entries) { $0.subject }
    let files = entries.filter { standing.contains($0.number) }.map { latest in
      StandardFile(
        latest: latest,
        earlier: (versions[latest.subject] ?? []).filter { $0.number < latest.number }
          .sorted { $0.number < $1.number })
    }
    let kinds: [EntryKind] = [.standard, .tailoring, .measures, .questionnaire, .holidays, .provinces]
    return page(Words.Site.standards, here: "/standards") { body in
      for kind in kinds {
        let own = files.filter { $0.latest.kind == kind }
          .sorted { $0.latest.subject.utf8.lexicographicallyPrecedes($1.latest.subject.utf8) }
        guard !own.isEmpty else { continue }
        body.element("h2", kind.phrase)
        if kind == .tailoring { body.element("p", class: "faint", Words.Site.tailoringHint) }
        let heads = [Words.Site.file, Words.Site.since] + (may(.seeLog) ? [Words.Site.by] : []) + [Words.Site.before]
        body.listTable(heads) { rows in
          for file in own { rows.element("tr") { row(of: file, kept.library.value, in: &$0) } }
        }
      }
      if files.isEmpty { body.element("p", Words.Site.nothingKept) }
    }
  }

  private func row(of file: StandardFile, _ library: StandardLibrary, in row: inout HTMLWriter) {
    row.element("td") { cell in
      cell.written(String(file.latest.subject.dropFirst("Standards/".count)))
      let name = file.latest.subject
      let standards = library.standards + library.archived
      if let standard = standards.first(where: {
        $0.description.file == name || $0.description.file.hasSuffix("/" + name)
      }) {
        if let title = standard.description.title { cell.element("div", title.sentence) }
        cell.element("div", class: "faint", Sentence(same: standard.nameAndVersion))
        if let tailoring = standard.tailoring { cell.element("div", class: "faint", tailoring.sentence) }
      }
    }
    row.cell(Words.Site.since, written: file.latest.arrived)
    if may(.seeLog) { row.cell(Words.Site.by, written: file.latest.account) }
    row.cell(Words.Site.before, written: file.earlier.map(\.arrived).joined(separator: " · "))
  }
}
