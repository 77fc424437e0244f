internal import AuditDesk
internal import AuditModel
internal import AuditPages
internal import AuditRegistry
internal import AuditWording
internal import HTTPServing
internal import QRDrawing
internal import RegistryPhrases

extension RegistryService {
  static let receiptRoutes = [Route(.get, ofFacility: "receipts", for: .takeReceipt) { $0.receiptsPage() }]

  /// So many receipts stand on a page: each takes about half a sheet.
  fileprivate static let mostReceipts = 10
}

extension FacilityPass {
  /// The receipts of a facility, the last first: to be printed, or photographed.
  fileprivate func receiptsPage() -> HTTPAnswer {
    let before = pass.request.query("before").flatMap { Int($0) } ?? Int.max
    let folder = entry.key
    let receipts = try? pass.service.store.reading { registry throws(RegistryError) in
      var receipts: [Receipt] = []
      for entry in try registry.entries(below: folder) where entry.number < before && maySee(entry) {
        guard receipts.count <= RegistryService.mostReceipts else { break }
        receipts.append(try registry.receipt(of: entry.number))
      }
      return receipts
    }
    guard let receipts else { return pass.failure }
    return pass.page(Words.Pages.receipts) { body in
      body.element("p") { $0.link(address(), heading) }
      body.element("p", Words.Pages.receiptsMore)
      if receipts.isEmpty { body.element("p", Words.Site.nothingKept) }
      for receipt in receipts.prefix(RegistryService.mostReceipts) { self.receipt(receipt, in: &body) }
      if receipts.count > RegistryService.mostReceipts {
        let last = receipts[RegistryService.mostReceipts - 1].entry.number
        body.element("p", class: "no-print") {
          $0.link(address("receipts?before=" + String(last)), Words.Pages.earlierReceipts)
        }
      }
    }
  }

  private func receipt(_ receipt: Receipt, in body: inout HTMLWriter) {
    let kept = receipt.entry
    body.element("section", class: "card") { card in
      card.element("h2", Words.Pages.receiptOf(number: String(kept.number)))
      card.element("p", written: String(kept.subject.dropFirst(entry.key.count + 1)))
      card.element(
        "p", class: "faint",
        Words.Registry.version(
          number: kept.number, arrived: kept.arrived, way: kept.way.phrase(about: kept.about)[pass.language],
          account: kept.account))
      if let code = QRCode(Array(receipt.written.utf8)) { card.code(code, told: Words.Phone.code) }
      card.element("p", class: "no-print") {
        $0.link(address("receipt/" + String(kept.number)), Words.Pages.asFile)
      }
      card.element("details") { details in
        details.element("summary", Words.Pages.receiptText)
        details.printed(receipt.written)
      }
    }
  }
}

extension HTMLWriter {
  /// A code that a camera reads, with the light edge that it needs.
  mutating func code(_ code: QRCode, told words: Sentence) {
    let side = String(code.width + 8)
    add(
      "<svg class=\"code\" role=\"img\" aria-label=\"" + HTMLWriter.escaped(words[languages.main])
        + "\" viewBox=\"-4 -4 \(side) \(side)\" shape-rendering=\"crispEdges\">"
        + "<path fill=\"#fff\" d=\"M-4-4h\(side)v\(side)h-\(side)z\"/><path d=\"\(code.path)\"/></svg>\n")
  }
}
