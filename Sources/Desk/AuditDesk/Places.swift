internal import AuditChecking
public import AuditModel
internal import AuditScoring
internal import InputProblems

extension Desk {
  /// Begins a facility that was not there.
  ///
  /// - Parameters:
  ///   - facility: as it is to be.
  ///   - text: writes what says what it is.
  /// - Returns: where it is, and a warning where it seems to be there under another id.
  public func begin(_ facility: Facility, as text: (Facility) -> String) throws(SourceError) -> Noted<FacilityEntry> {
    let library = library().value
    let entry = try source.begin(facility.id, with: text(facility))
    let written = source.contents(of: entry, by: library, only: [], today: today)
    let place = PlaceIdentity(written.facility ?? facility, file: file(of: entry), records: [])
    let likenesses = placeProblems([place], beside: placesBeside([entry], library)).lifted
    return Noted(entry, written.problems + likenesses)
  }

  /// The facility that an id stands for or stood for once; nil where it is free.
  public func holder(of id: String) -> FacilityEntry? {
    source.find([]).facilities.first { $0.id == id } ?? source.formerIDs().first { $0.id == id }?.entry
  }

  /// What the facilities at home are, without some that are looked at by themselves; what they found is not read.
  func placesBeside(_ looked: [FacilityEntry], _ library: StandardLibrary) -> [PlaceIdentity] {
    let known = Set(looked.map(\.id))
    let home = source.find([]).facilities
    // What lies elsewhere is another world.
    let keys = Set(home.map(\.key))
    guard looked.allSatisfy({ keys.contains($0.key) }) else { return [] }
    return home.filter { !known.contains($0.id) }.compactMap { entry in
      source.contents(of: entry, by: library, only: [], today: today).facility.map {
        PlaceIdentity($0, file: file(of: entry), records: [])
      }
    }
  }

  /// - Parameter audit: with every visit scored.
  func identity(of audit: FacilityAudit, at entry: FacilityEntry) -> PlaceIdentity {
    let records = audit.visits.flatMap { scored in scored.audit.visit.layers.map(\.record) }
    var seen: Set<String> = []
    return PlaceIdentity(
      audit.facility, file: file(of: entry), records: records.filter { seen.insert($0.name).inserted })
  }

  private func file(of entry: FacilityEntry) -> String { source.origin(of: .facility, at: entry) }
}
