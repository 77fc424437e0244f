import AuditChecking
import AuditComparison
import AuditModel
import AuditScoring
import AuditTestSupport

/// A handful of facilities held to one small standard: two sections with a criterion each, and one service.
enum SmallCountry {
  static let standard = rules(revision: 2)
  /// An archived revision of the same.
  static let older = rules(revision: 1)

  private static func rules(revision: Int) -> Standard {
    let criteria = [
      Criterion(id: "gate.guard", section: 0, level: .required, weight: 1),
      Criterion(id: "care.files", section: 1, level: .required, weight: 1),
    ]
    let all = Selection(levels: nil, sections: nil, criteria: nil, from: criteria)
    return Standard(
      identity: Standard.Identity(id: "rules", edition: "1", revision: revision, digest: ""),
      sections: [Section(id: "gate", criteria: 0..<1), Section(id: "care", criteria: 1..<2)], criteria: criteria,
      ratings: [
        RatingRule(id: "meets", needs: [.every(all, atLeast: 0)]), RatingRule(id: "below", needs: []),
      ])
  }

  static let library = StandardLibrary(standards: [standard], archived: [older], measures: .empty)

  static func place(
    _ number: Int, care: CareKind = .shelter, location: LocationDisclosure = .open,
    residents: WordSet<ResidentGroup> = WordSet([.girls]), province: String = "Kampot"
  ) -> Facility {
    Facility(
      id: "f-" + String(number), province: Province(written: province), care: care, operatedBy: .ngo,
      residents: residents,
      serves: WordSet([.atRisk]), location: location)
  }

  /// - Parameters:
  ///   - answers: a rating each; nil: open.
  ///   - earlier: of a visit the year before.
  ///   - provides: whether education is provided to everyone; nil: nothing is said of services.
  ///   - offer: to whom it is provided instead.
  static func facility(
    _ place: Facility, _ answers: [String?], earlier: [String?]? = nil, own: [String?]? = nil, provides: Bool? = nil,
    offer: WordSet<ResidentGroup>? = nil, by revision: Standard = standard, on day: String = "2026-03-14"
  ) -> ComparedFacility {
    func record(_ answers: [String?], _ kind: VisitKind, on day: String) -> InspectionRecord {
      var builder = RecordBuilder(kind, on: day)
      if let provides {
        builder.services(
          provides ? [ServiceOffer(service: .education, provided: place.residents, referred: WordSet())] : [])
      }
      if let offer {
        builder.services([ServiceOffer(service: .education, provided: offer, referred: WordSet())])
      }
      builder.pin("rules", revision.identity.version)
      builder.audit("rules")
      for (criterion, answer) in zip(standard.criteria, answers) {
        if let answer { builder.answer(criterion.id, answer) }
      }
      return builder.record
    }
    var records = [record(answers, .inspection, on: day)]
    if let earlier { records.append(record(earlier, .inspection, on: "2025-03-14")) }
    if let own { records.append(record(own, .selfAssessment, on: "2026-02-14")) }
    let audit = auditFacility(place, records: records, against: library, everyVisit: true).audit
    return ComparedFacility(audit)
  }

  static func compared(
    _ facilities: [ComparedFacility], _ view: SharingView, by grouping: GroupingKey = .care
  ) -> FacilityComparison {
    var request = ComparisonRequest()
    request.view = view
    request.grouping = grouping
    return compare(facilities, asked: request, in: library)
  }
}

extension FacilityComparison {
  /// Everything that it tells, as text.
  var told: String {
    var text = "\(remarks)"
    for one in standards {
      text += "\n\(one.standard.id) \(one.facilities) \(String(describing: one.overall))"
      for group in one.groups { text += "\n\(group)" }
      for row in one.rows {
        text += "\n\(row.name) \(row.group) \(row.year) \(String(describing: row.rating)) \(row.total) \(row.sections)"
        text += " \(String(describing: row.rank)) \(String(describing: row.peerRank)) \(String(describing: row.change))"
      }
      for criterion in one.criteria { text += "\n\(criterion)" }
      for year in one.years { text += "\n\(year)" }
      if let found = one.selfAssessment { text += "\n\(found)" }
    }
    if let services {
      text += "\n\(services.facilities) \(services.groups) \(services.audiences)"
      for line in services.services { text += "\n\(line)" }
    }
    for cost in costs { text += "\n\(cost)" }
    return text
  }
}
