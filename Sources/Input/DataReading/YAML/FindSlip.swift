/// What a person most likely did where a document is not YAML.
public enum YAMLSlip: Sendable, Hashable {
  /// A line is indented with a tab.
  case tab
  /// A space of another kind stands where a plain one should.
  case foreignSpace(Unicode.Scalar)
  /// `date:2026-03-14`
  case spaceMissing(behind: String)
  /// `date៖ 2026-03-14`
  case foreignColon(Unicode.Scalar)
  /// `note: See: room`
  case colonInText
  /// `{rating: met note: good}`
  case colonInBrackets
  /// `note: “See: room”`
  case curlyQuotes(Unicode.Scalar)
  case unclosedQuotes
  case unclosedBracket
  /// `{note: See room #3}`
  case commentInBrackets
  /// `note: "See" room`
  case textBehindQuotes
  /// A line of a mapping without a colon.
  case colonMissing
  case indentation
  /// `"C:\photos"`
  case backslash
  /// `key: - one`
  case listBesideKey
  /// `note: @home`
  case reservedStart(Unicode.Scalar)
}

/// A line and a column from 1, columns in code points.
struct Position: Equatable {
  var line: Int
  var column: Int
}

/// Finds the slip behind what libyaml says, and where it stands: often on the line before the one that libyaml could not make
/// sense of.
///
/// - Parameters:
///   - words: libyaml's own.
///   - problem: where it stopped.
///   - context: where what it was reading had begun.
/// - Complexity: O(bytes).
func findSlip(in bytes: UnsafeBufferPointer<UInt8>, words: String, problem: Position, context: Position?)
  -> (slip: YAMLSlip, position: Position)?
{
  let lines = Lines(bytes, upTo: max(problem.line, context?.line ?? 0))
  return SlipSearch(lines: lines, words: words, problem: problem, context: context).find()
}

/// The lines of a file up to one of them, as far as anybody would look: of a long one the beginning.
private struct Lines {
  private var texts: [[Unicode.Scalar]] = []
  /// The number of the first that is kept.
  private var first: Int

  private static let most = 200
  private static let longest = 2000

  init(_ bytes: UnsafeBufferPointer<UInt8>, upTo last: Int) {
    first = max(1, last - Lines.most)
    var number = 1
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start <= bytes.count, number <= last {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      if number >= first {
        let shown = UnsafeBufferPointer(rebasing: bytes[start..<min(end, start + Lines.longest)])
        texts.append(Array(String(decoding: shown, as: UTF8.self).unicodeScalars))
      }
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { end += 1 }
      start = end + 1
      number += 1
    }
  }

  subscript(_ number: Int) -> [Unicode.Scalar] {
    let index = number - first
    return texts.indices.contains(index) ? texts[index] : []
  }

  /// The nearest line above that is neither blank nor a comment.
  func writtenLine(above number: Int) -> Int? {
    var above = number - 1
    while above >= first {
      if let letter = self[above].first(where: { $0 != " " }), letter != "#" { return above }
      above -= 1
    }
    return nil
  }
}

private struct SlipSearch {
  let lines: Lines
  let words: String
  let problem: Position
  let context: Position?

  typealias Found = (slip: YAMLSlip, position: Position)

  func find() -> Found? {
    let above = lines.writtenLine(above: problem.line)
    let near = [context?.line, problem.line, above].compactMap { $0 }
    for line in near {
      if let found = indentedOddly(line) { return found }
    }
    switch words {
    case "found character that cannot start any token":
      return reserved(at: problem) ?? tab(at: problem)
    case "did not find expected alphabetic or numeric character", "could not find expected directive name":
      return context.flatMap(reserved) ?? reserved(at: problem)
    case "found unexpected end of stream", "found unexpected document indicator":
      return context.map { (.unclosedQuotes, $0) }
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      return (.backslash, problem)
    case "block sequence entries are not allowed in this context":
      return (.listBesideKey, problem)
    case "could not find expected ':'":
      let at = context ?? problem
      return keyAndValueTorn(at.line) ?? openQuotes(above: at.line) ?? (.colonMissing, at)
    case "mapping values are not allowed in this context":
      return secondColon(problem)
        ?? above.flatMap { keyAndValueTorn($0) }
        ?? (.indentation, Position(line: problem.line, column: indent(problem.line) + 1))
    case "did not find expected ',' or '}'", "did not find expected ',' or ']'":
      return inBrackets()
    case "did not find expected key", "did not find expected '-' indicator", "did not find expected <document start>":
      return openQuotes(above: problem.line) ?? textBehindQuotes(problem) ?? above.flatMap { keyAndValueTorn($0) }
        ?? (.indentation, Position(line: problem.line, column: indent(problem.line) + 1))
    default:
      return words.contains("tab character") ? tab(at: problem) ?? (.tab, problem) : nil
    }
  }

  // MARK: What can be seen of a line

  private func indent(_ line: Int) -> Int { lines[line].prefix { $0 == " " }.count }

  /// A tab, or a space of another kind, at the beginning of a line.
  private func indentedOddly(_ line: Int) -> Found? {
    let text = lines[line]
    let at = indent(line)
    guard at < text.count else { return nil }
    let position = Position(line: line, column: at + 1)
    if text[at] == "\t", text[at...].contains(where: { $0 != "\t" && $0 != " " }) { return (.tab, position) }
    return isForeignSpace(text[at]) ? (.foreignSpace(text[at]), position) : nil
  }

  private func tab(at position: Position) -> Found? { scalar(position) == "\t" ? (.tab, position) : nil }

  private func reserved(at position: Position) -> Found? {
    guard let scalar = scalar(position), "@`%&*!|>".unicodeScalars.contains(scalar) else { return nil }
    return (.reservedStart(scalar), position)
  }

  private func scalar(_ position: Position) -> Unicode.Scalar? {
    let text = lines[position.line]
    return text.indices.contains(position.column - 1) ? text[position.column - 1] : nil
  }

  /// A line whose key and value are not parted by a colon and a plain space.
  private func keyAndValueTorn(_ line: Int) -> Found? {
    let text = lines[line]
    var at = indent(line)
    while at + 1 < text.count, text[at] == "-", text[at + 1] == " " { at += 2 }
    let start = at
    while at < text.count, isKeyLetter(text[at]) { at += 1 }
    guard at > start, at < text.count else { return nil }
    var mark = at
    while mark < text.count, text[mark] == " " { mark += 1 }
    if mark < text.count, isForeignColon(text[mark]) {
      return (.foreignColon(text[mark]), Position(line: line, column: mark + 1))
    }
    if isForeignSpace(text[at]) { return (.foreignSpace(text[at]), Position(line: line, column: at + 1)) }
    guard text[at] == ":", at + 1 < text.count, text[at + 1] != " " else { return nil }
    if isForeignSpace(text[at + 1]) {
      return (.foreignSpace(text[at + 1]), Position(line: line, column: at + 2))
    }
    return (.spaceMissing(behind: string(text[start..<at])), Position(line: line, column: at + 1))
  }

  /// A colon with a space behind another one on the same line.
  private func secondColon(_ at: Position) -> Found? {
    let text = lines[at.line]
    let end = min(at.column - 1, text.count)
    guard let first = text.indices.first(where: { $0 < end && text[$0] == ":" && next(text, $0) == " " }) else {
      return nil
    }
    let value = text[(first + 1)...].firstIndex { $0 != " " } ?? end
    if value < end, isCurlyQuote(text[value]) {
      return (.curlyQuotes(text[value]), Position(line: at.line, column: value + 1))
    }
    return (.colonInText, at)
  }

  private func inBrackets() -> Found? {
    let opened = context ?? problem
    for line in opened.line...max(opened.line, problem.line) {
      let text = lines[line]
      let from = line == opened.line ? opened.column : 1
      var quote: Unicode.Scalar?
      for index in text.indices where index >= from - 1 {
        if let open = quote {
          if text[index] == open { quote = nil }
        } else if text[index] == "\"" || text[index] == "'", index > 0, " [{,:".unicodeScalars.contains(text[index - 1])
        {
          quote = text[index]
        } else if text[index] == "#", index > 0, text[index - 1] == " ", text[..<index].contains(where: { $0 != " " }) {
          return (.commentInBrackets, Position(line: line, column: index + 1))
        }
      }
    }
    if let behind = textBehindQuotes(problem) { return behind }
    if let open = openQuotes(above: problem.line) { return open }
    if scalar(problem) == ":", problem.line == opened.line { return (.colonInBrackets, problem) }
    return (.unclosedBracket, opened)
  }

  /// Text behind quotes that were closed.
  private func textBehindQuotes(_ at: Position) -> Found? {
    let text = lines[at.line].prefix(at.column - 1)
    guard let last = text.last(where: { $0 != " " }), last == "\"" || last == "'", scalar(at) != nil else { return nil }
    return (.textBehindQuotes, at)
  }

  /// Quotes that one of the lines above opens and does not close, so that the next quotes of the file close them.
  private func openQuotes(above line: Int) -> Found? {
    guard lines[line].contains("\"") else { return nil }
    var above = line - 1
    for _ in 0..<20 {
      let text = lines[above]
      if text.count(where: { $0 == "\"" }) % 2 == 1, let at = text.firstIndex(of: "\"") {
        return (.unclosedQuotes, Position(line: above, column: at + 1))
      }
      above -= 1
    }
    return nil
  }

  // MARK: Signs

  private func next(_ text: [Unicode.Scalar], _ index: Int) -> Unicode.Scalar? {
    index + 1 < text.count ? text[index + 1] : nil
  }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

/// Letters that a key of ours is written with.
public func isKeyLetter(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_": true
  default: false
  }
}

/// Signs that look like a colon: `：`, `៖`, `∶`, `꞉`, `﹕`.
public func isForeignColon(_ scalar: Unicode.Scalar) -> Bool {
  [0xFF1A, 0x17D6, 0x2236, 0xA789, 0xFE55].contains(scalar.value)
}

private func isForeignSpace(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0xA0, 0x1680, 0x2000...0x200B, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: true
  default: false
  }
}

private func isCurlyQuote(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x2018...0x201F, 0xAB, 0xBB, 0xFF02: true
  default: false
  }
}
