public import AuditModel
internal import FileAccess
public import InputProblems

/// Warnings on the pictures in the folder of a facility, and in all folders within it, that say where they were taken, and on
/// those that could and cannot be looked into.
public func checkPictures(of folder: FacilityFolder) -> [Problem] {
  let files = folder.files
  let beside = ((try? files.names(inFolder: folder.path)) ?? []).map { folder.path.appending(path: $0) }
  var problems = GatheredProblems<ProblemKind>()
  for path in (beside + shownFiles(within: folder.path, in: files)).sorted() {
    guard let kind = problem(ofPicture: path, in: files) else { continue }
    problems.add(.warning, kind, file: path, place: .start)
  }
  return problems.all
}

/// The names of all files in the folder of a facility, and of those in folders within it the path from there, sorted.
///
/// - Parameter folder: as `findFacilities` found it.
/// - Returns: nil where the folder cannot be read. Of very many files in folders within it only the first are there.
public func fileNames(in folder: FacilityFolder) -> [String]? {
  let files = folder.files
  guard let beside = try? files.names(inFolder: folder.path) else { return nil }
  let within = shownFiles(within: folder.path, in: files).map { String($0.dropFirst(folder.path.count + 1)) }
  return (beside.filter { (try? files.kind(ofPath: folder.path.appending(path: $0))) == .file } + within).sorted()
}

/// Of the files in folders within a folder those whose names begin with no dot.
private func shownFiles(within path: String, in files: any FileTree) -> [String] {
  filesInFolders(within: path, in: files).files.filter { !$0.lastPathPart.hasPrefix(".") }
}

/// How much is read of a picture.
private let mostOfAPicture = 64 << 20

private func problem(ofPicture path: String, in files: any FileTree) -> ProblemKind? {
  let keptOriginal = "_original"
  let name = path.lastPathPart
  let isOriginal = name.hasSuffix(keptOriginal)
  let parts = (isOriginal ? name.dropLast(keptOriginal.count) : name[...]).split(separator: ".")
  let ending = parts.count > 1 ? parts.last!.lowercased() : ""
  let isNamedAsPicture = pictureEndings.contains(ending)
  guard isNamedAsPicture || isPicture(underAnotherName: path, ending, in: files),
    var bytes = try? files.readBeginning(path, limit: 1 << 20)
  else { return nil }
  var finding = lookForPosition(in: bytes, isWhole: bytes.count >= files.size(ofFile: path))
  if finding == .goesOn, let whole = try? files.readBeginning(path, limit: mostOfAPicture) {
    bytes = whole
    finding = lookForPosition(in: bytes, isWhole: true)
  }
  switch finding {
  case .tellsPosition: return isOriginal ? .picture(.keptOriginalTellsPlace) : .picture(.tellsPlace)
  case .tellsNothing: return nil
  case .goesOn, .cannotBeLookedInto:
    return isNamedAsPicture ? .picture(.notLookedInto(format: ending.uppercased())) : nil
  }
}

/// Whether a file that is not named as one is a picture: one that was renamed, or a copy that a program keeps.
private func isPicture(underAnotherName path: String, _ ending: String, in files: any FileTree) -> Bool {
  guard ending != "yaml", let beginning = try? files.readBeginning(path, limit: 16) else { return false }
  return beginsAsPicture(beginning)
}

/// What cameras and phones write, and programs that keep what they wrote.
private let pictureEndings: Set<String> = [
  "jpg", "jpeg", "jpe", "jfif", "png", "webp", "heic", "heif", "hif", "avif", "tif", "tiff", "dng", "gif", "xmp", "mp4",
  "mov", "m4v", "3gp", "avi", "mpo",
]
