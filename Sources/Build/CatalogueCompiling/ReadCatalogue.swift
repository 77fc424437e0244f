/// Reads a file of the catalogue: a strict part of Project Fluent's format, which translators' tools open.
///
/// - Parameters:
///   - text: comments (`#`), groups (`## plan`), and messages (`plan-no-due = …`), a value going on in indented lines.
///   - language: as the program calls it.
package func readCatalogue(_ text: String, language: String) throws(CatalogueError) -> CatalogueFile {
  var reader = CatalogueReader(text, language: language)
  return try reader.file()
}

private struct CatalogueReader {
  private let lines: [[Unicode.Scalar]]
  private let language: String
  private var messages: [Message] = []
  private var groups: [(name: String, comment: [String])] = []
  private var comment: [String] = []
  private var places: [String: Message.Place] = [:]
  private var index = 0

  init(_ text: String, language: String) {
    lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    self.language = language
  }

  private func fail(_ reason: String, line: Int, column: Int = 1) -> CatalogueError {
    CatalogueError(language: language, place: Message.Place(line: line, column: column), reason: reason)
  }

  mutating func file() throws(CatalogueError) -> CatalogueFile {
    while index < lines.count {
      let line = lines[index]
      if line.isEmpty {
        comment = []
        index += 1
      } else if line[0] == "#" {
        try readComment(line)
      } else {
        try readMessage()
      }
    }
    return CatalogueFile(language: language, messages: messages, groups: groups)
  }

  private mutating func readComment(_ line: [Unicode.Scalar]) throws(CatalogueError) {
    let signs = line.prefix { $0 == "#" }.count
    let rest = line.dropFirst(signs)
    guard signs <= 3, rest.isEmpty || rest.first == " " else {
      throw fail("a comment is #, ## or ### and a space", line: index + 1)
    }
    let words = string(rest.dropFirst())
    switch signs {
    case 1: comment.append(words)
    case 2:
      if index > 0, lines[index - 1].starts(with: ["#", "#", " "]), !groups.isEmpty {
        groups[groups.count - 1].comment.append(words)
      } else {
        guard isName(words) else {
          throw fail("a group is named by small letters and hyphens", line: index + 1, column: 4)
        }
        guard !groups.contains(where: { $0.name == words }) else {
          throw fail("the group “\(words)” stands here a second time", line: index + 1, column: 4)
        }
        groups.append((words, []))
      }
    default: break
    }
    index += 1
  }

  private mutating func readMessage() throws(CatalogueError) {
    let number = index + 1
    let line = lines[index]
    guard line[0] != " " else { throw fail("this line belongs to no message", line: number) }
    guard let equals = line.firstIndex(of: "="), equals > 1, line[equals - 1] == " " else {
      throw fail("a message is written as “name = what is said”", line: number)
    }
    let name = string(line[..<(equals - 1)])
    guard isName(name) else { throw fail("a message is named by small letters, digits and hyphens", line: number) }
    guard let group = groups.last?.name else { throw fail("“\(name)” stands before the first group", line: number) }
    guard name.hasPrefix(group + "-") else {
      throw fail("“\(name)” stands in the group “\(group)”, so its name begins with “\(group)-”", line: number)
    }
    if let before = places[name] {
      throw fail("“\(name)” stands already on line \(before.line)", line: number)
    }
    let place = Message.Place(line: number, column: 1)
    places[name] = place
    let signs = try signs(from: equals + 1)
    var value = ValueReader(signs, language: language)
    let pieces = try value.message()
    guard !pieces.isEmpty else { throw fail("“\(name)” says nothing", line: number) }
    messages.append(
      Message(
        name: name, group: group, comment: comment, pieces: pieces, value: string(signs.map(\.scalar)), place: place,
        lastLine: index))
    comment = []
  }

  /// The signs of a value, without the indentation that all its further lines share.
  private mutating func signs(from column: Int) throws(CatalogueError) -> [ValueReader.Sign] {
    let first = index
    var further: [Int] = []
    var next = first + 1
    while next < lines.count, lines[next].isEmpty || lines[next][0] == " " {
      further.append(next)
      next += 1
    }
    while let last = further.last, lines[last].isEmpty { further.removeLast() }
    index = (further.last ?? first) + 1
    let indents = further.filter { !lines[$0].isEmpty }.map { line in lines[line].prefix { $0 == " " }.count }
    let indent = indents.min() ?? 0
    var signs: [ValueReader.Sign] = []
    func add(_ line: Int, from start: Int) throws(CatalogueError) {
      for column in lines[line].indices.dropFirst(start) {
        let sign = lines[line][column]
        guard sign != "\t", sign != "\r" else {
          throw fail("a tab or a carriage return stands here; use spaces", line: line + 1, column: column + 1)
        }
        signs.append((sign, Message.Place(line: line + 1, column: column + 1)))
      }
      if lines[line].last == " " {
        throw fail(
          "a space that nobody sees ends this line; write { \" \" } if it is meant", line: line + 1,
          column: lines[line].count)
      }
    }
    let inline = lines[first].dropFirst(column).drop { $0 == " " }.startIndex
    try add(first, from: inline)
    for line in further {
      if !signs.isEmpty { signs.append(("\n", Message.Place(line: line + 1, column: 1))) }
      try add(line, from: indent)
    }
    if signs.isEmpty { throw fail("nothing is said here", line: first + 1, column: column) }
    return signs
  }

  private func isName(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return parts[0].first.map(letters.contains) ?? false
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { letters.contains($0) || digits.contains($0) }
      }
  }

  private func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}

/// Reads the value of a message.
private struct ValueReader {
  typealias Sign = (scalar: Unicode.Scalar, place: Message.Place)

  private let signs: [Sign]
  private let language: String
  private var index = 0

  init(_ signs: [Sign], language: String) {
    self.signs = signs
    self.language = language
  }

  private var next: Unicode.Scalar? { index < signs.count ? signs[index].scalar : nil }

  private func fail(_ reason: String) -> CatalogueError {
    CatalogueError(language: language, place: signs[min(index, signs.count - 1)].place, reason: reason)
  }

  mutating func message() throws(CatalogueError) -> [Message.Piece] { try pieces(inVariant: false) }

  /// Up to the end of the value, or of a variant: the end of its line.
  private mutating func pieces(inVariant: Bool) throws(CatalogueError) -> [Message.Piece] {
    var pieces: [Message.Piece] = []
    var text = String.UnicodeScalarView()
    func add(_ piece: Message.Piece) {
      if !text.isEmpty { pieces.append(.text(String(text))) }
      text = String.UnicodeScalarView()
      pieces.append(piece)
    }
    while let sign = next, !(inVariant && sign == "\n") {
      switch sign {
      case "{":
        index += 1
        skipSpace()
        switch next {
        case "\"": text.append(contentsOf: try quoted().unicodeScalars)
        case "$": add(try parameter(mayChoose: !inVariant))
        default: throw fail("{ holds a parameter, { $name }, or signs, { \" \" }")
        }
        skipSpace()
        guard next == "}" else { throw fail("} is missing here") }
        index += 1
      case "}": throw fail("} stands here without its {; write { \"}\" } if it is meant")
      default:
        if index > 0, signs[index - 1].scalar == "\n", sign == "[" || sign == "*" || sign == "." {
          throw fail("no line begins with “\(sign)”; write { \"\(sign)\" } if it is meant")
        }
        text.append(sign)
        index += 1
      }
    }
    if !text.isEmpty { pieces.append(.text(String(text))) }
    return pieces
  }

  private mutating func skipSpace() {
    while next == " " || next == "\n" { index += 1 }
  }

  private mutating func quoted() throws(CatalogueError) -> String {
    index += 1
    var text = String.UnicodeScalarView()
    while let sign = next, sign != "\"" {
      if sign == "\\" { index += 1 }
      guard let sign = next, sign != "\n" else { break }
      text.append(sign)
      index += 1
    }
    guard next == "\"" else { throw fail("\" is missing here") }
    index += 1
    return String(text)
  }

  private mutating func word() -> String {
    var text = String.UnicodeScalarView()
    while let sign = next, ("a"..."z").contains(sign) || ("A"..."Z").contains(sign) || ("0"..."9").contains(sign) {
      text.append(sign)
      index += 1
    }
    return String(text)
  }

  private mutating func parameter(mayChoose: Bool) throws(CatalogueError) -> Message.Piece {
    index += 1
    guard let first = next, ("a"..."z").contains(first) else {
      throw fail("a parameter is named by letters, the first a small one")
    }
    let name = word()
    skipSpace()
    guard next == "-" else { return .placed(name) }
    index += 1
    guard next == ">" else { throw fail("-> or } is missing here") }
    guard mayChoose else { throw fail("a variant chooses no further") }
    index += 1
    skipSpace()
    return .chosen(by: name, try variants())
  }

  private mutating func variants() throws(CatalogueError) -> [Message.Variant] {
    var variants: [Message.Variant] = []
    var isDefault = false
    while next == "[" || next == "*" {
      guard !isDefault else { throw fail("*[other] is the last variant") }
      if next == "*" {
        isDefault = true
        index += 1
        guard next == "[" else { throw fail("[ is missing here") }
      }
      index += 1
      let start = index
      guard let form = Message.PluralForm(rawValue: word()), !variants.contains(where: { $0.form == form }) else {
        index = start
        throw fail("a variant is one of zero, one, two, few, many and other, each once")
      }
      guard isDefault == (form == .other) else {
        index = start
        throw fail("the last variant is *[other]")
      }
      guard next == "]" else { throw fail("] is missing here") }
      index += 1
      while next == " " { index += 1 }
      variants.append(Message.Variant(form: form, pieces: try pieces(inVariant: true)))
      skipSpace()
    }
    guard isDefault else { throw fail("*[other] is missing here") }
    return variants
  }
}
