public import AuditModel
internal import FileReading
internal import YAMLReading

/// A file's document and the digest of its bytes.
struct ReadDocument {
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
      case .missing: .unreadable(.missing)
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

/// The problems with the lines that they stand on, read again from their files; in order of file and place, each once.
public func withExcerpts(_ problems: [Problem]) -> [Problem] {
  var seen: Set<Problem> = []
  var sorted = problems.filter { seen.insert($0).inserted }
  sorted.sort { left, right in
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    return (left.place.line, left.place.column) < (right.place.line, right.place.column)
  }
  var file: String?
  var lines: [Substring.UTF8View.SubSequence] = []
  for index in sorted.indices where sorted[index].kind.isAboutALine {
    if file != sorted[index].file {
      file = sorted[index].file
      let text = (try? readFile(sorted[index].file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
      lines = splitLines(text)
    }
    let line = Int(sorted[index].place.line) - 1
    if lines.indices.contains(line) { sorted[index].excerpt = String(Substring(lines[line])) }
  }
  return sorted
}

/// The lines as YAML counts them: CR, LF, CR LF, NEL, LS and PS each end one.
private func splitLines(_ text: String) -> [Substring.UTF8View.SubSequence] {
  var text = text
  text.makeContiguousUTF8()
  if text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) { text.unicodeScalars.removeFirst() }
  let bytes = text.utf8[...]
  var lines: [Substring.UTF8View.SubSequence] = []
  var start = bytes.startIndex
  var next = start
  while next < bytes.endIndex {
    let rest = bytes[next...]
    let length =
      rest.starts(with: [0x0D, 0x0A])
      ? 2
      : bytes[next] == 0x0A || bytes[next] == 0x0D
        ? 1 : rest.starts(with: [0xC2, 0x85]) ? 2 : rest.starts(with: [0xE2, 0x80, 0xA8]) || rest.starts(with: [0xE2, 0x80, 0xA9]) ? 3 : 0
    if length > 0 {
      lines.append(bytes[start..<next])
      next = bytes.index(next, offsetBy: length)
      start = next
    } else {
      next = bytes.index(after: next)
    }
  }
  lines.append(bytes[start...])
  return lines
}

extension ProblemKind {
  /// Whether the line where it stands helps to see it.
  fileprivate var isAboutALine: Bool {
    switch self {
    case .unreadable, .nothingToAudit, .misplacedFile, .folderLoop, .facilityFileMissing, .duplicateFacility,
      .facilityUnusable, .emptyFile, .encoding, .fileTooLarge, .tooManyDirectives:
      false
    default: true
    }
  }
}
