internal import AuditDesk
internal import AuditModel
internal import AuditWording
internal import Synchronization

/// Lines of the program's output in which its sentences stand.
struct ShownLines {
  /// By key of the text.
  var lines: [String: LocalizedText] = [:]
}

extension Session {
  /// Sentences as they are shown about some facilities. Only invented ones are asked: what is said of a real place does not belong into a
  /// workbook that goes to translators.
  func shownLines(_ texts: [WordingText], _ program: ProgramTexts) -> ShownLines {
    var examples: [FacilityEntry] = []
    for entry in desk.source.find(arguments.operands).facilities {
      let contents = desk.source.contents(of: entry, standards: [], today: today)
      if contents.facility?.isExample == true {
        examples.append(entry)
      } else {
        complain(Words.Wording.notAnExample(facility: entry.id))
      }
    }
    var pages: [Language: OutputSearch] = [:]
    for language in Language.allCases { pages[language] = OutputSearch(output(about: examples, in: language)) }
    var shown = ShownLines()
    for text in texts where text.isOfProgram {
      func line(_ language: Language) -> String? {
        pages[language]?.line(holding: program.fixedParts(of: text.key, in: language))
      }
      let (english, khmer) = (line(.english), line(.khmer))
      if english != nil || khmer != nil { shown.lines[text.key] = LocalizedText(english: english, khmer: khmer) }
    }
    return shown
  }

  /// What the program says of some facilities, command by command.
  private func output(about examples: [FacilityEntry], in language: Language) -> String {
    var all = ""
    func run(_ words: [String]) {
      let written = Mutex("")
      let console = Console(
        write: { text in written.withLock { $0 += text } }, complain: { text in written.withLock { $0 += text } })
      var words = words
      words += ["--language", language.tag, "--on", today.iso]
      if let folder = arguments.value("--standards") { words += ["--standards", folder] }
      _ = runCommand(words, console: console)
      let text = written.withLock { $0 }
      all += text.hasPrefix("<!DOCTYPE") ? text.withoutTags : text
      all += "\n"
    }
    let paths = examples.map(\.key)
    for name in Syntax.commands.map(\.name) { run([name, "--help"]) }
    guard !paths.isEmpty else { return all }
    for command in ["audit", "check", "due"] { run([command] + paths) }
    run(["compare"] + paths + ["--share", "ministry"])
    for path in paths.prefix(8) {
      for command in ["report", "explain", "plan", "letter", "checklist"] { run([command, path]) }
      run(["report", path, "--progress"])
    }
    for view in ["--basis", "--unknown", "--overlap", "--holidays", "--provinces", "--questionnaire"] {
      run(["standards", view])
    }
    return all
  }
}

extension String {
  /// Of a page what is read of it, each part on a line of its own.
  fileprivate var withoutTags: String {
    var isTag = false
    let bytes = utf8.compactMap { byte -> UInt8? in
      if byte == UInt8(ascii: "<") { isTag = true }
      defer { if byte == UInt8(ascii: ">") { isTag = false } }
      return isTag ? byte == UInt8(ascii: "<") ? 0x0A : nil : byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Output in which sentences are looked for.
private struct OutputSearch {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The shortest of the first lines that hold all parts of a sentence in their order; nil where none does, or where the sentence is too short
  /// to be known by its words.
  func line(holding parts: [String]) -> String? {
    let parts = parts.map { Array($0.utf8) }
    guard let longest = parts.max(by: { $0.count < $1.count }), longest.count >= 4 else { return nil }
    var best: ArraySlice<UInt8>?
    var position = 0
    for _ in 0..<20 {
      guard let hit = find(longest, from: position) else { break }
      let start = bytes[..<hit].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let end = bytes[hit...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[start..<end]
      let isAlone = parts.count > 1 || longest.count >= 40 || stands(longest, at: hit, aloneIn: line)
      if isAlone, holds(line, parts), isWhole(longest, at: hit), best.map({ line.count < $0.count }) ?? true {
        best = line
      }
      position = end
    }
    return best.map { trimmed(String(decoding: $0, as: UTF8.self)) }
  }

  /// By Horspool's way: what is no match is passed over by as much as its last byte allows.
  private func find(_ part: [UInt8], from start: Int) -> Int? {
    var skips = [Int](repeating: part.count, count: 256)
    for (index, byte) in part.dropLast().enumerated() { skips[Int(byte)] = part.count - 1 - index }
    return bytes.withUnsafeBufferPointer { bytes in
      var position = start
      while position + part.count <= bytes.count {
        var index = part.count - 1
        while index >= 0, bytes[position + index] == part[index] { index -= 1 }
        if index < 0 { return position }
        position += skips[Int(bytes[position + part.count - 1])]
      }
      return nil
    }
  }

  /// Whether a short sentence is a part of its line by itself, not some words within another sentence.
  private func stands(_ part: [UInt8], at hit: Int, aloneIn line: ArraySlice<UInt8>) -> Bool {
    func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
    let before = text(line[line.startIndex..<hit])
    let behind = text(line[(hit + part.count)...])
    let begins = before.allSatisfy { $0 == " " } || ["  ", "· ", ": ", "\u{17D6} "].contains { before.hasSuffix($0) }
    return begins
      && (behind.allSatisfy { $0 == " " } || ["  ", " ·", ":", "\u{17D6}"].contains { behind.hasPrefix($0) })
  }

  private func holds(_ line: ArraySlice<UInt8>, _ parts: [[UInt8]]) -> Bool {
    var rest = line
    for part in parts {
      guard let hit = rest.firstRange(of: part) else { return false }
      rest = rest[hit.upperBound...]
    }
    return true
  }

  /// Whether no Latin letter stands beside it: a word within a word is another.
  private func isWhole(_ part: [UInt8], at hit: Int) -> Bool {
    func isLetter(_ index: Int) -> Bool {
      bytes.indices.contains(index) && (0x61...0x7A).contains(bytes[index] | 0x20)
    }
    let (first, last) = (part[0] | 0x20, part[part.count - 1] | 0x20)
    return !((0x61...0x7A).contains(first) && isLetter(hit - 1))
      && !((0x61...0x7A).contains(last) && isLetter(hit + part.count))
  }

  private func trimmed(_ line: String) -> String {
    var line = line.unicodeScalars[...]
    while line.first == " " { line.removeFirst() }
    while line.last == " " { line.removeLast() }
    return line.count > 300 ? String(line.prefix(300)) + "…" : String(line)
  }
}
