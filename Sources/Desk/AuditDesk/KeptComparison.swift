internal import AuditComparison
internal import AuditModel
internal import AuditPacking
internal import AuditScoring

/// What a facility gives to a comparison, as bytes that can be kept, and had again without its records.
struct KeptComparison: Sendable {
  let facility: ComparedFacility
  /// Whether every standing meets its minimum.
  let allMeet: Bool
  /// The day on which it was worked out: none of its records lies behind that.
  let madeOn: CalendarDay

  init(_ facility: ComparedFacility, allMeet: Bool, madeOn: CalendarDay) {
    self.facility = facility
    self.allMeet = allMeet
    self.madeOn = madeOn
  }

  /// Without its pseudonym; nil where it is not by the standards of a library.
  ///
  /// - Parameter library: by which it was audited. What was made by another is not for this one.
  func bytes(in library: StandardLibrary) -> [UInt8]? {
    if facility.residents != nil, library.questionnaire == nil { return nil }
    let standards = library.standards + library.archived
    var writer = ByteWriter()
    writer.add(madeOn)
    writer.add(allMeet)
    writer.add(whole: facility.facility)
    for audits in [facility.standings, facility.selfAssessments, facility.visits] {
      for audit in audits where !standards.contains(where: { $0 === audit.standard }) { return nil }
      writer.add(list: audits) { writer, audit in
        writer.add(audit, at: standards.firstIndex { $0 === audit.standard }!)
      }
    }
    writer.add(facility.services) { $0.add($1) }
    writer.add(facility.residents) { writer, residents in
      writer.add(residents.date)
      writer.add(residents.counts)
    }
    return writer.bytes
  }

  /// Nil where they are not whole.
  ///
  /// - Parameters:
  ///   - bytes: as `bytes(in:)` gave them.
  ///   - library: the same.
  init?(_ bytes: [UInt8], in library: StandardLibrary) {
    let standards = library.standards + library.archived
    var reader = ByteReader(bytes)
    guard let madeOn = reader.day() else { return nil }
    let allMeet = reader.flag()
    guard let facility = reader.wholeFacility() else { return nil }
    var parts: [[ComparedAudit]] = []
    for _ in 0..<3 {
      let audits = reader.list { $0.comparedAudit(by: standards) }
      guard audits.allSatisfy({ $0 != nil }) else { return nil }
      parts.append(audits.compactMap { $0 })
    }
    let services = reader.optional { $0.comparedServices() }?.flatMap { $0 }
    let residents = reader.optional { reader in
      let date = reader.day()
      return (date, reader.residentCounts())
    }
    guard !reader.isBroken, reader.isAtEnd else { return nil }
    var heard: ComparedResidents?
    if let residents {
      guard let date = residents.0, let questionnaire = library.questionnaire else { return nil }
      heard = ComparedResidents(date: date, counts: residents.1, questionnaire: questionnaire)
    }
    self.init(
      ComparedFacility(
        facility: facility, standings: parts[0], selfAssessments: parts[1], visits: parts[2], services: services,
        residents: heard),
      allMeet: allMeet, madeOn: madeOn)
  }
}

extension ByteWriter {
  fileprivate mutating func add(_ audit: ComparedAudit, at standard: Int) {
    add(standard)
    add(text: audit.packed)
  }

  fileprivate mutating func add(_ services: ComparedServices) {
    add(services.date)
    add(list: services.offers) { writer, offer in
      writer.add(offer) { writer, offer in
        writer.add(Int64(offer.provided.mask))
        writer.add(Int64(offer.referred.mask))
        writer.add(offer.costPerPersonYear) { $0.add($1) }
      }
    }
  }
}

extension ByteReader {
  /// Nil where it is none.
  fileprivate mutating func comparedAudit(by standards: [Standard]) -> ComparedAudit? {
    let position = position(below: standards.count)
    let packed = text()
    return isBroken ? nil : ComparedAudit(packed: packed, by: standards[position])
  }

  fileprivate mutating func comparedServices() -> ComparedServices? {
    let date = day()
    let offers = list { reader in
      reader.optional { reader in
        let (provided, referred): (WordSet<ResidentGroup>, WordSet<ResidentGroup>) = (reader.mask(), reader.mask())
        return ComparedServices.Offer(
          provided: provided, referred: referred, costPerPersonYear: reader.optional { $0.exactDecimal() })
      }
    }
    return date.map { ComparedServices(date: $0, offers: offers) }
  }
}
