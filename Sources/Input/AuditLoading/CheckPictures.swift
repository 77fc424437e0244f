public import AuditModel
internal import FileReading
internal import PhotoReading

/// Warnings on the JPEG pictures of a facility that say where they were taken: those in its folder, in `evidence` below it,
/// and those that its records name.
public func checkPictures(of folder: FacilityFolder, named evidence: [String]) -> [Problem] {
  var paths: [String] = []
  for place in [folder.path, folder.path.appending(path: "evidence")] {
    paths += ((try? names(inFolder: place)) ?? []).map { place.appending(path: $0) }
    paths += evidence.filter { isBelow($0) }.map { place.appending(path: $0) }
  }
  var seen: Set<String> = []
  return paths.filter { isJPEG($0) && seen.insert($0).inserted }.sorted().compactMap { path in
    guard let bytes = try? readBeginning(path, limit: 1 << 20), tellsPosition(jpeg: bytes) else { return nil }
    return Problem(.warning, .pictureTellsPlace, file: path, place: .start)
  }
}

private func isJPEG(_ path: String) -> Bool {
  let name = path.lowercased()
  return name.hasSuffix(".jpg") || name.hasSuffix(".jpeg")
}

/// Whether a name stays within the folder that it is looked for in.
private func isBelow(_ name: String) -> Bool {
  !name.hasPrefix("/") && !name.split(separator: "/").contains("..")
}
