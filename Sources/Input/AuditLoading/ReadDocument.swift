public import AuditModel
internal import DataReading
internal import FileAccess
public import InputProblems

/// A file's document and the digest of its bytes.
struct ReadDocument: Sendable {
  let document: YAMLDocument
  let bytes: [UInt8]
}

/// Reads a file as YAML; where it cannot be, says why and gives nil.
func readDocument(_ path: String, in files: any FileTree, log: ProblemLog) -> ReadDocument? {
  do throws(FileError) {
    let bytes = try files.read(path)
    do throws(YAMLError) {
      let document = try readYAML(bytes, named: path)
      checkTexts(of: document, bytes: bytes, log: log)
      return ReadDocument(document: document, bytes: bytes)
    } catch {
      log.error(.yaml(error.code), file: path, place: Place(line: error.line, column: error.column))
      return nil
    }
  } catch {
    log.error(.file(error.code), file: path)
    return nil
  }
}

/// What is wrong with a key or a value in which no colon and plain space part one from the other; nil where it has none of it.
func colonSlip(in text: String) -> YAMLSlip? {
  let scalars = text.unicodeScalars
  guard let first = scalars.first, first.properties.isAlphabetic else { return nil }
  let key = scalars.prefix { isKeyLetter($0) }
  guard let mark = scalars.dropFirst(key.count).first(where: { $0 != " " }), !key.isEmpty else { return nil }
  if isForeignColon(mark) { return .foreignColon(mark) }
  return mark == ":" && key.endIndex < scalars.endIndex && scalars[key.endIndex] == ":"
    ? .spaceMissing(behind: String(key)) : nil
}

/// What is wrong with a key that is not known.
///
/// - Parameters:
///   - torn: the text that it may be a part of.
///   - sign: the space of another kind that indents it, if any.
///   - nearest: the key that was most likely meant by one.
/// - Returns: nil where it was told with an earlier part of the same text.
func strangeKey(
  _ text: String, tornFrom torn: TornText?, indentedBy sign: Unicode.Scalar?, nearest: (String) -> String?
) -> ProblemKind? {
  if let slip = colonSlip(in: text) { return .yaml(.syntax("", slip: slip)) }
  if let torn, nearest(torn.first) == nil, colonSlip(in: torn.first) == nil {
    guard torn.isAtFirst else { return nil }
    return .written(
      torn.items.map { .severalWords(torn.kept + ", " + torn.rest, key: torn.key, words: $0) }
        ?? .commaCutsText(key: torn.key, kept: torn.kept, rest: torn.rest))
  }
  if let sign { return .yaml(.syntax("", slip: .foreignSpace(sign))) }
  return .written(.unknownKey(text, nearest: nearest(text)))
}

/// Nobody mends more at once, and a file that is not ours could have a problem in every line.
private let mostProblemsOfAFile = GatheredProblems<ProblemKind>.mostOfAFile

/// The problems with the lines that they stand on, read again from their files; in order of file and place, each once; of a file
/// with very many the first, errors before warnings, and how many more there are.
///
/// - Parameters:
///   - problems: in any order.
///   - showsWarnings: whether the lines of warnings are wanted too.
///   - read: gives what stands in a file; nil where that cannot be read.
/// - Complexity: O(problems · log problems + size of their files).
public func withExcerpts(
  _ problems: [Problem], ofWarnings showsWarnings: Bool = true, reading read: (_ file: String) -> [UInt8]?
) -> [Problem] {
  var sorted = firstOfEachFile(problems)
  sorted.sort { left, right in
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    if left.kind.isAboutTheRest != right.kind.isAboutTheRest { return right.kind.isAboutTheRest }
    return (left.place.line, left.place.column) < (right.place.line, right.place.column)
  }
  var first = sorted.startIndex
  while first < sorted.endIndex {
    let file = sorted[first].file
    let end = sorted[first...].firstIndex { $0.file != file } ?? sorted.endIndex
    let wanted = (first..<end).filter {
      sorted[$0].kind.isAboutALine && (showsWarnings || sorted[$0].severity == .error)
    }
    // A workbook is packed: its bytes are no lines that anybody wrote.
    if !wanted.isEmpty, let bytes = read(file), !bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) {
      let inside = InsidePlaces(of: bytes, named: file)
      for (index, excerpt) in zip(wanted, excerpts(of: bytes, at: wanted.map { sorted[$0].place })) {
        guard let excerpt, !(file.hasSuffix("facility.yaml") && excerpt.mayNamePlace) else { continue }
        sorted[index].excerpt = inside.shown(excerpt.text, line: sorted[index].place.line, from: excerpt.column)
        sorted[index].excerptColumn = excerpt.column
      }
    }
    first = end
  }
  return sorted
}

/// The same, with what stands in files.
public func withExcerpts(_ problems: [Problem]) -> [Problem] { withExcerpts(problems) { try? readFile($0) } }

private func firstOfEachFile(_ problems: [Problem]) -> [Problem] {
  var seen: Set<Problem> = []
  var first: [Problem] = []
  var shown: [String: Int] = [:]
  var further: [String: (count: Int, severity: Severity)] = [:]
  for severity in [Severity.error, .warning] {
    for problem in problems where problem.severity == severity {
      var count = 1
      if case .audit(.furtherProblems(let more)) = problem.kind {
        count = more
      } else if shown[problem.file, default: 0] < mostProblemsOfAFile {
        guard seen.insert(problem).inserted else { continue }
        shown[problem.file, default: 0] += 1
        first.append(problem)
        continue
      }
      further[problem.file, default: (0, severity)].count += count
    }
  }
  for (file, rest) in further {
    first.append(Problem(rest.severity, .furtherProblems(rest.count), file: file, place: .start))
  }
  return first
}

/// A line of a file, or of a long line the part around a place.
private struct Excerpt {
  let text: String
  /// The column in which it begins.
  let column: Int32

  /// Whether a line of a facility's file may tell where it is: what is confidential is not quoted either.
  var mayNamePlace: Bool {
    let start = text.drop { " -{\"'".contains($0) }
    return column > 1 || ["name", "province", "en", "km"].contains { start.hasPrefix($0) }
      || ["name:", "province:", "en:", "km:"].contains { text.contains($0) }
  }
}

/// The lines on which some places of a file lie, as YAML counts them: CR, LF, CR LF, NEL, LS and PS each end one. Nil where a
/// file has no such line.
///
/// - Parameter places: in order of line and column.
/// - Complexity: O(bytes): a line is gone through once, however many places lie on it.
private func excerpts(of bytes: [UInt8], at places: [Place]) -> [Excerpt?] {
  /// How many letters on either side are shown at most.
  let reach = 300
  var found = [Excerpt?](repeating: nil, count: places.count)
  bytes.withUnsafeBufferPointer { bytes in
    var start = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    var number: Int32 = 1
    var next = 0
    while start <= bytes.count, next < places.count {
      var end = start
      while end < bytes.count, lineBreak(in: bytes, at: end) == 0 { end += 1 }
      var (offset, column) = (start, Int32(1))
      while next < places.count, places[next].line <= number {
        let place = places[next]
        while column < place.column, offset < end {
          offset = letter(behind: offset, in: bytes, upTo: end)
          column += 1
        }
        var (first, firstColumn) = (offset, column)
        while firstColumn > 1, column - firstColumn < reach {
          repeat { first -= 1 } while first > start && bytes[first] & 0xC0 == 0x80
          firstColumn -= 1
        }
        var last = offset
        for _ in 0..<reach where last < end { last = letter(behind: last, in: bytes, upTo: end) }
        found[next] = Excerpt(text: String(decoding: bytes[first..<last], as: UTF8.self), column: firstColumn)
        next += 1
      }
      guard end < bytes.count else { return }
      start = end + lineBreak(in: bytes, at: end)
      number += 1
    }
  }
  return found
}

private func letter(behind offset: Int, in bytes: UnsafeBufferPointer<UInt8>, upTo end: Int) -> Int {
  var next = offset + 1
  while next < end, bytes[next] & 0xC0 == 0x80 { next += 1 }
  return next
}

/// How many bytes of a line break begin here; 0 where none does.
func lineBreak(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
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
  fileprivate var isAboutTheRest: Bool { if case .audit(.furtherProblems) = self { true } else { false } }

  /// Whether the line where it stands helps to see it.
  fileprivate var isAboutALine: Bool {
    switch self {
    case .file, .picture, .madeByTailoring, .sheet, .inCell, .audit(.furtherProblems), .tailoring(.unusable),
      .drafting(.nothingToAsk):
      false
    case .yaml(let code): code.isAboutALine
    case .folder(let trouble): trouble.isAboutALine
    case .audit, .written, .scale, .rating, .criterion, .tailoring, .plan, .importing, .wording, .drafting: true
    }
  }
}

extension YAMLError.Code {
  fileprivate var isAboutALine: Bool {
    switch self {
    case .empty, .encoding, .tooLarge, .tooManyDirectives: false
    case .controlCharacter, .syntax, .tooDeep, .alias, .tag, .severalDocuments: true
    }
  }
}

extension FolderTrouble {
  fileprivate var isAboutALine: Bool {
    switch self {
    case .nothingToAudit, .misplacedFile, .wrongEnding, .notRead, .belowFacility, .loop, .tooManyFolders,
      .facilityFileMissing,
      .duplicateFacility, .facilityTypedTwoWays, .facilityUnusable:
      false
    case .unknownDocument, .namedFileMissing: true
    }
  }
}
