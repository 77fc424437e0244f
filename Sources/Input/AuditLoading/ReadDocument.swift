public import AuditModel
internal import FileReading
internal import YAMLReading

/// A file's document and the digest of its bytes.
struct ReadDocument: Sendable {
  let document: YAMLDocument
  let bytes: [UInt8]
}

/// Reads a file as YAML; where it cannot be, says why and gives nil.
func readDocument(_ path: String, log: ProblemLog) -> ReadDocument? {
  do throws(FileError) {
    let bytes = try readFile(path)
    do throws(YAMLError) {
      return ReadDocument(document: try readYAML(bytes, named: path), bytes: bytes)
    } catch {
      log.error(ProblemKind(error.code), file: path, place: Place(line: error.line, column: error.column))
      return nil
    }
  } catch {
    log.error(ProblemKind(error.code), file: path)
    return nil
  }
}

extension ProblemKind {
  init(_ code: FileError.Code) {
    self =
      switch code {
      case .missing: .unreadable(.missing())
      case .notPermitted: .unreadable(.notPermitted)
      case .isFolder: .unreadable(.isFolder)
      case .isNoFolder: .unreadable(.isNoFolder)
      case .notAFile: .unreadable(.notAFile)
      case .loop: .unreadable(.loop)
      case .tooLarge(let limit): .fileTooLarge(megabytes: limit >> 20)
      case .other(let number): .unreadable(.other(code: number))
      }
  }

  init(_ code: YAMLError.Code) {
    self =
      switch code {
      case .empty: .emptyFile
      case .encoding(let name): .encoding(name)
      case .controlCharacter: .controlCharacter
      case .syntax(let words): .syntax(words)
      case .tooLarge(let limit): .fileTooLarge(megabytes: limit >> 20)
      case .tooDeep(let limit): .nestedTooDeeply(limit: limit)
      case .tooManyDirectives: .tooManyDirectives
      case .alias: .aliasUsed
      case .tag: .tagUsed
      case .severalDocuments: .severalDocuments
      }
  }
}

/// Nobody mends more at once, and a file that is not ours could have a problem in every line.
private let mostProblemsOfAFile = 500

/// The problems with the lines that they stand on, read again from their files; in order of file and place, each once; of a file
/// with very many the first, and how many more there are.
public func withExcerpts(_ problems: [Problem]) -> [Problem] {
  var seen: Set<Problem> = []
  var shown: [String: Int] = [:]
  var further: [String: Problem.Severity] = [:]
  var sorted = problems.filter { problem in
    let count = shown[problem.file, default: 0]
    shown[problem.file] = count + 1
    guard count >= mostProblemsOfAFile else { return seen.insert(problem).inserted }
    if problem.severity == .error || further[problem.file] == nil { further[problem.file] = problem.severity }
    return false
  }
  for (file, severity) in further {
    sorted.append(Problem(severity, .furtherProblems(shown[file]! - mostProblemsOfAFile), file: file, place: .start))
  }
  sorted.sort { left, right in
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    if left.kind.isAboutTheRest != right.kind.isAboutTheRest { return right.kind.isAboutTheRest }
    return (left.place.line, left.place.column) < (right.place.line, right.place.column)
  }
  var first = sorted.startIndex
  while first < sorted.endIndex {
    let file = sorted[first].file
    let end = sorted[first...].firstIndex { $0.file != file } ?? sorted.endIndex
    let wanted = (first..<end).filter { sorted[$0].kind.isAboutALine }
    if !wanted.isEmpty, let bytes = try? readFile(file) {
      let lines = lines(Set(wanted.map { Int(sorted[$0].place.line) }), of: bytes)
      for index in wanted {
        let line = lines[Int(sorted[index].place.line)]
        sorted[index].excerpt = line.flatMap { file.hasSuffix("facility.yaml") && namesPlace($0) ? nil : $0 }
      }
    }
    first = end
  }
  return sorted
}

/// Whether a line of a facility's file may tell where it is: what is confidential is not quoted either.
private func namesPlace(_ line: String) -> Bool {
  let text = line.drop { " -{\"'".contains($0) }
  return ["name", "province", "en", "km"].contains { text.hasPrefix($0) }
}

/// Some lines of a file by their numbers from 1, as YAML counts them: CR, LF, CR LF, NEL, LS and PS each end one.
private func lines(_ numbers: Set<Int>, of bytes: [UInt8]) -> [Int: String] {
  var found: [Int: String] = [:]
  bytes.withUnsafeBufferPointer { bytes in
    var start = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    var number = 1
    while start <= bytes.count {
      var end = start
      while end < bytes.count, lineBreak(in: bytes, at: end) == 0 { end += 1 }
      if numbers.contains(number) { found[number] = String(decoding: bytes[start..<end], as: UTF8.self) }
      guard end < bytes.count else { return }
      start = end + lineBreak(in: bytes, at: end)
      number += 1
    }
  }
  return found
}

/// How many bytes of a line break begin here; 0 where none does.
private func lineBreak(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
  func follows(_ offset: Int, _ byte: UInt8) -> Bool { index + offset < bytes.count && bytes[index + offset] == byte }
  switch bytes[index] {
  case 0x0A: return 1
  case 0x0D: return follows(1, 0x0A) ? 2 : 1
  case 0xC2: return follows(1, 0x85) ? 2 : 0
  case 0xE2: return follows(1, 0x80) && (follows(2, 0xA8) || follows(2, 0xA9)) ? 3 : 0
  default: return 0
  }
}

extension ProblemKind {
  fileprivate var isAboutTheRest: Bool { if case .furtherProblems = self { true } else { false } }

  /// Whether the line where it stands helps to see it.
  fileprivate var isAboutALine: Bool {
    switch self {
    case .unreadable, .nothingToAudit, .misplacedFile, .folderLoop, .furtherProblems, .facilityFileMissing,
      .duplicateFacility,
      .facilityUnusable, .emptyFile, .encoding, .fileTooLarge, .tooManyDirectives, .pictureTellsPlace:
      false
    default: true
    }
  }
}
