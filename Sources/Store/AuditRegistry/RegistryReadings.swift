internal import AuditLoading
internal import AuditModel
internal import AuditPacking
internal import ContentCoding
internal import FileAccess

/// What was read from the files of a registry, kept in its derived data by the digests of what it was read from, rule G14.
///
/// Everything else that a reading follows from is in its key, or held against what is asked when it is taken out again: the name of the
/// file, the standards and provinces that there are, and the day, before which nothing that a record names may lie.
struct RegistryReadings: KeptReadings {
  let files: RegistryFiles
  let store: DerivedStore
  /// The folder of the standards.
  let standards: String

  func record(at path: String, named name: String, today: CalendarDay) -> InspectionRecord? {
    guard let file = files.version(at: path), let packed = store.value(of: recordKey(file, name)),
      let bytes = unpacked(packed),
      let record = keptRecord(bytes, file: path, digest: hexadecimal(file.digest)), record.latestDay <= today
    else { return nil }
    return record
  }

  func keep(_ record: InspectionRecord, at path: String, named name: String) {
    guard let file = files.version(at: path), record.origin.digest == hexadecimal(file.digest),
      let bytes = kept(record)
    else { return }
    store.keep(packed(bytes), as: recordKey(file, name))
  }

  private func recordKey(_ file: StandingFile, _ name: String) -> DerivedKey {
    DerivedKey("record", [file.digest, Array(name.utf8)])
  }

  func facility(at path: String, id: String, standards: [String], knowsProvinces: Bool) -> Facility? {
    guard let key = facilityKey(path, id, standards, knowsProvinces), let bytes = store.value(of: key) else {
      return nil
    }
    return keptFacility(bytes)
  }

  func keep(_ facility: Facility, at path: String, standards: [String], knowsProvinces: Bool) {
    guard let key = facilityKey(path, facility.id, standards, knowsProvinces) else { return }
    store.keep(kept(facility), as: key)
  }

  /// Nil where it follows from something that does not lie in the registry.
  private func facilityKey(_ path: String, _ id: String, _ standards: [String], _ knowsProvinces: Bool) -> DerivedKey? {
    guard let file = files.version(at: path) else { return nil }
    let list = files.version(at: self.standards.appending(path: "provinces.yaml"))
    if knowsProvinces, list == nil { return nil }
    return DerivedKey(
      "facility",
      [file.digest, Array(id.utf8), knowsProvinces ? list?.digest ?? [] : []] + standards.map { Array($0.utf8) })
  }

  // MARK: Words in records

  /// As `AuditLoading.records`, of which the answer is kept for all of them together.
  func records(_ names: [String], naming words: [String], in folder: String) -> Set<String>? {
    let versions = names.map { files.version(at: folder.appending(path: $0 + ".yaml")) }
    guard !names.isEmpty, versions.allSatisfy({ $0 != nil }) else { return nil }
    let key = DerivedKey(
      "naming", [Array(words.joined(separator: " ").utf8)] + versions.map { $0!.digest })
    if let known = store.value(of: key), known.count == names.count {
      return Set(zip(names, known).filter { $0.1 != 0 }.map(\.0))
    }
    var found: [UInt8] = []
    for name in names {
      guard let bytes = try? files.read(folder.appending(path: name + ".yaml")) else { return nil }
      found.append(mayName(words, bytes) ? 1 : 0)
    }
    store.keep(found, as: key)
    return Set(zip(names, found).filter { $0.1 != 0 }.map(\.0))
  }

  // MARK: Packing

  /// How many bytes it has, and all of them, packed so fast that it costs less than reading them again.
  private func packed(_ bytes: [UInt8]) -> [UInt8] {
    let size = UInt32(bytes.count)
    return (0..<4).map { UInt8(truncatingIfNeeded: size >> (8 * $0)) } + zlibCompressed(bytes, level: 1)
  }

  private func unpacked(_ packed: [UInt8]) -> [UInt8]? {
    guard packed.count > 4 else { return nil }
    let size = (0..<4).reduce(0) { $0 | Int(packed[$1]) << (8 * $1) }
    return size > 64 << 20 ? nil : zlibExpanded(Array(packed[4...]), size: size)
  }
}
