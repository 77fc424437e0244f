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

  /// The facility that an id stands for or stood for once, or that has the same but for capital letters and the spelling of Khmer:
  /// where files have such names, both would lie in one folder. Nil where it is free.
  public func holder(of id: String) -> FacilityEntry? {
    let (all, former) = (source.find([]).facilities, source.formerIDs())
    return all.first { $0.id == id } ?? former.first { $0.id == id }?.entry
      ?? all.first { isOneFolder($0.id, id) } ?? former.first { isOneFolder($0.id, id) }?.entry
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

extension Unicode.Scalar {
  fileprivate var isKhmer: Bool { (0x1780...0x17E9).contains(value) && !InvisibleSigns.contains(self) }
}

/// How an id should be written instead; nil where it will do: letters, digits, hyphens, points and low lines, as a folder may be
/// called on any machine.
public func betterID(for id: String) -> String? {
  func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) : scalar.isKhmer
  }
  let scalars = Array(id.unicodeScalars)
  let isGood =
    !scalars.isEmpty && id.utf8.count <= 100
    && scalars.allSatisfy { isLetter($0) || "-._".unicodeScalars.contains($0) }
    && isLetter(scalars[0]) && isLetter(scalars[scalars.count - 1]) && !id.hasSuffix(".yaml") && !id.hasSuffix(".yml")
  if isGood { return nil }
  var better = ""
  for scalar in scalars.prefix(60) {
    if isLetter(scalar) {
      better.unicodeScalars.append(scalar)
    } else if !better.hasSuffix("-"), !better.isEmpty, !InvisibleSigns.contains(scalar) {
      better += "-"
    }
  }
  while better.hasSuffix("-") { better.removeLast() }
  return better.isEmpty ? "tk-009" : better.lowercased()
}

/// Whether two ids name one folder where capital letters make no difference, and Khmer is spelt in one way.
public func isOneFolder(_ one: String, _ other: String) -> Bool {
  func key(_ id: String) -> String { KhmerSpelling.unified(id).lowercased() }
  return key(one) == key(other)
}
