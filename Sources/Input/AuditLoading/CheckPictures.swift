public import AuditModel
internal import FileAccess
public import InputProblems

/// Warnings on the pictures in the folder of a facility, and in all folders within it, that say where they were taken, and on
/// those that could and cannot be looked into.
public func checkPictures(of folder: FacilityFolder) -> [Problem] {
  let beside = ((try? names(inFolder: folder.path)) ?? []).map { folder.path.appending(path: $0) }
  var problems = GatheredProblems<ProblemKind>()
  for path in (beside + filesInFolders(within: folder.path).files.filter { !$0.lastPathPart.hasPrefix(".") }).sorted() {
    guard let kind = problem(ofPicture: path) else { continue }
    problems.add(.warning, kind, file: path, place: .start)
  }
  return problems.all
}

/// How much is read of a picture.
private let mostOfAPicture = 64 << 20

private func problem(ofPicture path: String) -> ProblemKind? {
  let keptOriginal = "_original"
  let name = path.lastPathPart
  let isOriginal = name.hasSuffix(keptOriginal)
  let ending = (isOriginal ? name.dropLast(keptOriginal.count) : name[...]).split(separator: ".").last?.lowercased()
  guard let ending, pictureEndings.contains(ending), var bytes = try? readBeginning(path, limit: 1 << 20) else {
    return nil
  }
  var finding = lookForPosition(in: bytes, isWhole: bytes.count >= size(ofFile: path))
  if finding == .goesOn, let whole = try? readBeginning(path, limit: mostOfAPicture) {
    bytes = whole
    finding = lookForPosition(in: bytes, isWhole: true)
  }
  switch finding {
  case .tellsPosition: return isOriginal ? .picture(.keptOriginalTellsPlace) : .picture(.tellsPlace)
  case .tellsNothing: return nil
  case .goesOn, .cannotBeLookedInto: return .picture(.notLookedInto(format: ending.uppercased()))
  }
}

/// What cameras and phones write, and programs that keep what they wrote.
private let pictureEndings: Set<String> = [
  "jpg", "jpeg", "jpe", "jfif", "png", "webp", "heic", "heif", "hif", "avif", "tif", "tiff", "dng", "gif", "xmp", "mp4",
  "mov", "m4v", "3gp", "avi", "mpo",
]
