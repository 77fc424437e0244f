internal import AuditModel
internal import AuditRegistry
internal import AuditText
internal import AuditWording
internal import FileAccess
internal import HTTPAsking
internal import LogProofs
internal import RegistryPhrases

extension Syntax {
  static let receipt = CommandSyntax(
    name: "receipt", operands: "FILE", fewestOperands: 1, mostOperands: 1,
    options: [
      keysFile,
      OptionSyntax(name: "--against", value: .required("FILE"), help: Words.Help.receiptOptionAgainst),
      OptionSyntax(name: "--document", value: .required("FILE"), help: Words.Help.receiptOptionDocument),
      registryPlace, language, colour, .output([.text]), help,
    ],
    summary: Words.Help.receiptSummary,
    details: Words.Help.receiptDetails,
    example: "careaudit receipt Audits/example-receipt.txt --keys Audits/example-receipt-keys.txt")
}

extension Session {
  /// `careaudit receipt`
  func checkReceipt() throws(ArgumentError) -> Int32 {
    do throws(RegistryError) {
      if let growth = LogGrowth(try text(arguments.operands[0])) { return try check(growth) }
      let (receipt, holds) = try readReceipt(arguments.operands[0])
      guard holds else {
        _ = tell { $0.line(Words.Registry.receiptFails[language], .bad) }
        return 2
      }
      let document: (path: String, isSame: Bool)? =
        if let path = arguments.value("--document") { (path, try isDocument(path, of: receipt)) } else { nil }
      let written = tell { page in
        page.tell(receipt, in: language)
        if let (path, isSame) = document {
          let told =
            isSame ? Words.Registry.receiptIsDocument(path: path) : Words.Registry.receiptOtherDocument(path: path)
          page.line(told[language], isSame ? .good : .bad)
        }
      }
      return document?.isSame == false ? 2 : written
    } catch {
      return refuse(error)
    }
  }

  private func readReceipt(_ path: String) throws(RegistryError) -> (Receipt, holds: Bool) {
    guard let receipt = Receipt(try text(path)) else { throw .notAReceipt(path) }
    if let kept = arguments.value("--against") { return (receipt, receipt.holds(against: try checkpoint(in: kept))) }
    return (receipt, receipt.holds(byOneOf: try namedKeys()))
  }

  /// What a proof of consistency proves.
  private func check(_ growth: LogGrowth) throws(RegistryError) -> Int32 {
    guard let ends = growth.holds(byOneOf: try namedKeys()) else {
      _ = tell { $0.line(Words.Registry.growthFails[language], .bad) }
      return 2
    }
    let kept = arguments.value("--against")
    if let kept, Checkpoint(try checkpoint(in: kept)) != ends.older {
      _ = tell { $0.line(Words.Registry.growthOther(path: kept)[language], .bad) }
      return 2
    }
    return tell { page in
      page.line(Words.Registry.growthProves[language], .good)
      let told = [
        Words.Registry.growthGrew(origin: ends.newer.origin, before: ends.older.size, entries: ends.newer.size),
        Words.Registry.growthStays,
      ]
      for sentence in told + (kept.map { [Words.Registry.growthKept(path: $0)] } ?? []) {
        page.line("· " + sentence[language], indent: 2, hanging: 4)
      }
      page.line(Words.Registry.growthNot[language])
    }
  }

  private func text(_ path: String) throws(RegistryError) -> String {
    let bytes: [UInt8]
    do throws(FileError) { bytes = try readFile(path) } catch { throw .reading(error) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notAReceipt(path) }
    return text
  }

  /// The public keys that the command line names.
  private func namedKeys() throws(RegistryError) -> [NoteVerifier] {
    // Where a service is named, its keys are not beside it.
    let place = Session.registry(arguments, console).flatMap { ServerAddress.isMeant(by: $0) ? nil : $0 }
    guard let file = arguments.value("--keys") ?? place.map({ $0 + ".pub" }) else { throw .keysNotNamed }
    let keys = try noteVerifiers(in: file)
    guard !keys.isEmpty else { throw .noKeys(file) }
    return keys
  }

  private func isDocument(_ path: String, of receipt: Receipt) throws(RegistryError) -> Bool {
    do throws(FileError) { return receipt.isOf(try readFile(path, limit: 64 << 20)) } catch { throw .reading(error) }
  }
}

extension TextPage {
  /// What it proves, and what not.
  fileprivate mutating func tell(_ receipt: Receipt, in language: Language) {
    let entry = receipt.entry
    let head = Checkpoint(receipt.proof.checkpoint)
    line(Words.Registry.receiptProves[language], .good)
    let told = [
      Words.Registry.receiptReceived(
        subject: entry.subject, way: entry.way.phrase(about: entry.about)[language], arrived: entry.arrived,
        number: entry.number, origin: head?.origin ?? "", account: entry.account),
      Words.Registry.receiptBytes(size: entry.size, digest: entry.digest),
      Words.Registry.receiptStays(entries: head?.size ?? 0),
    ]
    for sentence in told { line("· " + sentence[language], indent: 2, hanging: 4) }
    if !entry.why.isEmpty { line("· " + Words.Registry.why(why: entry.why)[language], indent: 2, hanging: 4) }
    line(Words.Registry.receiptNot[language])
  }
}
