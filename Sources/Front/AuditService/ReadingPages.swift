internal import AuditDesk
internal import AuditModel
internal import AuditPages
internal import AuditRegistry
internal import AuditWording
internal import HTTPServing

extension RegistryService {
  static let readingRoutes = [
    Route(.get, ofFacility: "readings", for: .seeReadings) { $0.readingsPage() },
    Route(.get, "readings", for: .listReadings) { $0.readingsPage() },
  ]

  /// So many readings stand on a page.
  fileprivate static let mostReadings = 500
}

extension FacilityPass {
  /// Who read of this facility, and when.
  fileprivate func readingsPage() -> HTTPAnswer {
    let folder = entry.key
    let readings = try? pass.service.store.reading { registry throws(RegistryError) in
      try registry.readings(of: folder, most: RegistryService.mostReadings)
    }
    guard let readings else { return pass.failure }
    return pass.page(Words.Site.readings) { body in
      body.element("p") { $0.link(address(), heading) }
      body.element("p", class: "faint", facility.location == .open ? Words.Site.readingsOpen : Words.Site.readingsHint)
      body.readings(readings, isAcross: false)
    }
  }
}

extension Pass {
  /// Who read of any confidential facility: its id, and nothing else of it.
  fileprivate func readingsPage() -> HTTPAnswer {
    let readings = try? service.store.reading { registry throws(RegistryError) in
      try registry.readings(of: nil, most: RegistryService.mostReadings)
    }
    guard let readings else { return failure }
    return page(Words.Site.readings, here: "/readings") { body in
      body.element("p", class: "faint", Words.Site.readingsHint)
      body.readings(readings, isAcross: true)
    }
  }
}

extension HTMLWriter {
  fileprivate mutating func readings(_ readings: [FacilityReading], isAcross: Bool) {
    if readings.isEmpty {
      element("p", Words.Site.nobodyRead)
      return
    }
    let titles = [Words.Site.arrived, Words.Site.by, Words.Site.page] + (isAcross ? [Words.Common.facility] : [])
    listTable(titles) { rows in
      for reading in readings {
        rows.element("tr") { row in
          row.cell(Words.Site.arrived, written: reading.entry.arrived)
          row.cell(Words.Site.by, written: reading.entry.account)
          row.cell(Words.Site.page, written: reading.entry.why)
          guard isAcross else { return }
          let ids = reading.folders.map { folder in
            folder.lastIndex(of: "/").map { String(folder[folder.index(after: $0)...]) } ?? folder
          }
          row.cell(Words.Common.facility, written: ids.joined(separator: ", "))
        }
      }
    }
  }
}
