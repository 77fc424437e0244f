internal import AuditModel
internal import DataReading
internal import InputProblems

/// Warns where the texts of a file say something else than the eye sees: where a comment cuts off what was written on, and where
/// a sign stands that is no character.
///
/// - Complexity: O(bytes).
func checkTexts(of document: YAMLDocument, bytes: [UInt8], log: ProblemLog) {
  let glance = ByteGlance(bytes)
  guard glance.mayHoldComment || glance.mayHoldNoncharacter else { return }
  document.withContents { contents in
    if glance.mayHoldComment { warnOfComments(in: contents, document: document, bytes: bytes, log: log) }
    if glance.mayHoldNoncharacter { warnOfNoncharacters(in: contents, document: document, log: log) }
  }
}

/// What a glance at the bytes of a file tells; nearly no file needs a closer look.
private struct ByteGlance {
  let mayHoldComment: Bool
  /// libyaml refuses control signs and most of what is no character where they stand as such: what is left are escapes, and letters
  /// that begin with one of the last bytes.
  let mayHoldNoncharacter: Bool

  init(_ bytes: [UInt8]) {
    var (comment, noncharacter) = (UInt64(0), UInt64(0))
    bytes.withUnsafeBytes { all in
      let words = all.count / 8
      if let start = all.baseAddress {
        for word in 0..<words {
          let eight = start.loadUnaligned(fromByteOffset: word &* 8, as: UInt64.self)
          comment |= zeroBytes(in: eight ^ 0x2323_2323_2323_2323)
          // In each byte, 0x6F is the least that carries into the highest bit.
          noncharacter |=
            zeroBytes(in: eight ^ 0x5C5C_5C5C_5C5C_5C5C)
            | ((eight & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x1111_1111_1111_1111) & eight
        }
      }
      for byte in all[(words * 8)...] {
        if byte == UInt8(ascii: "#") { comment |= 0x80 }
        if byte == UInt8(ascii: "\\") || byte >= 0xEF { noncharacter |= 0x80 }
      }
    }
    mayHoldComment = comment & 0x8080_8080_8080_8080 != 0
    mayHoldNoncharacter = noncharacter & 0x8080_8080_8080_8080 != 0
  }
}

/// The highest bit of the first byte that is zero, and perhaps of others behind it; none where no byte is.
@inline(__always)
private func zeroBytes(in eight: UInt64) -> UInt64 { (eight &- 0x0101_0101_0101_0101) & ~eight }

// MARK: Comments

/// Keys behind which people write what they like; behind others stand words, numbers and names, where a comment is one.
let freeKeys: Set<String> = [
  "note", "inside", "led-by", "sampled", "reason", "to", "by", "name", "action", "title", "text", "ask", "guidance",
  "remedy", "proof",
  "province",
  "what", "done", "how", "authority", "issuer", "unit", "evidence", "en", "km",
]

/// A place where “#” has white space before it, and something before that on its line.
private struct CommentSign {
  let line: Int32
  let column: Int32
  let offset: Int
  let lineStart: Int
}

private func warnOfComments(in contents: YAMLContents, document: YAMLDocument, bytes: [UInt8], log: ProblemLog) {
  let signs = commentSigns(in: bytes)
  guard !signs.isEmpty else { return }
  // Both come in the order of the file: the last scalar that begins before a sign is the one that it could follow.
  var next = 0
  var last: Int?
  var tried: (node: Int, line: Int32)?
  var cut: [(node: Int, sign: CommentSign)] = []
  for sign in signs {
    while next < contents.entries.count {
      let entry = contents.entries[next]
      guard (entry.line, entry.column) < (sign.line, sign.column) else { break }
      if entry.kind == .scalar, entry.count > 0 { last = next }
      next += 1
    }
    // Behind the first sign on a line that follows a scalar all the rest is the comment.
    guard let last, tried.map({ $0.node != last || $0.line != sign.line }) ?? true else { continue }
    tried = (last, sign.line)
    if isCut(contents.entries[last], in: contents, by: sign, bytes) { cut.append((last, sign)) }
  }
  guard !cut.isEmpty else { return }
  let keys = keys(of: Set(cut.map(\.node)), in: contents)
  for (node, sign) in cut {
    guard let (key, isItem) = keys[node], freeKeys.contains(key) else { continue }
    var end = sign.offset
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D, end < sign.offset + 200 { end += 1 }
    let entry = contents.entries[node]
    let kept = String(decoding: contents.bytes(entry).suffix(200), as: UTF8.self)
    let rest = String(decoding: bytes[sign.offset..<end], as: UTF8.self)
    let lead = !isItem ? key + ": " : isBehindDash(entry, sign, bytes) ? "- " : ""
    let isInside = contents.staysInside(node)
    log.warning(
      .commentCutsText(lead: lead, kept: isInside ? "…" : kept, rest: isInside ? "…" : rest.trimmed),
      at: document.node(at: node))
  }
}

/// Whether an item of a list stands on a line of its own, behind a dash.
private func isBehindDash(_ entry: YAMLEntry, _ sign: CommentSign, _ bytes: [UInt8]) -> Bool {
  var start = sign.lineStart
  for _ in entry.line..<max(entry.line, sign.line) where start > 0 {
    start -= 1
    if start > 0, bytes[start] == 0x0A, bytes[start - 1] == 0x0D { start -= 1 }
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
  }
  var at = offset(of: entry.column, from: start, upTo: sign.offset, bytes)
  while at > start, isBlank(bytes[at - 1]) { at -= 1 }
  return at > start && bytes[at - 1] == UInt8(ascii: "-")
}

/// Where a column of a line begins, from the beginning of the line.
private func offset(of column: Int32, from start: Int, upTo end: Int, _ bytes: [UInt8]) -> Int {
  var at = start
  for _ in 1..<max(1, column) where at < end {
    at += 1
    while at < end, bytes[at] & 0xC0 == 0x80 { at += 1 }
  }
  return at
}

/// Whether nothing stands between a scalar without quotes and a sign but white space: the text on the line of the sign is then
/// the end of the scalar, letter by letter.
private func isCut(_ entry: YAMLEntry, in contents: YAMLContents, by sign: CommentSign, _ bytes: [UInt8]) -> Bool {
  guard entry.isPlain else { return false }
  var start = sign.lineStart
  if entry.line == sign.line { start = offset(of: entry.column, from: start, upTo: sign.offset, bytes) }
  var end = sign.offset
  while end > start, isBlank(bytes[end - 1]) { end -= 1 }
  while start < end, isBlank(bytes[start]) { start += 1 }
  let written = bytes[start..<end]
  return !written.isEmpty && contents.bytes(entry).suffix(written.count).elementsEqual(written)
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

/// Whether a “#” anywhere has white space before it, and something before that on its line.
private func holdsCommentSign(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  bytes.indices.contains { at in
    guard bytes[at] == UInt8(ascii: "#"), at > 0, isBlank(bytes[at - 1]) else { return false }
    var before = at - 1
    while before > 0, isBlank(bytes[before]) { before -= 1 }
    return !isBlank(bytes[before]) && bytes[before] != 0x0A
  }
}

private func commentSigns(in bytes: [UInt8]) -> [CommentSign] {
  guard bytes.withUnsafeBufferPointer(holdsCommentSign) else { return [] }
  var signs: [CommentSign] = []
  bytes.withUnsafeBufferPointer { bytes in
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line: Int32 = 1
    while start < bytes.count {
      var (at, column) = (start, Int32(1))
      var isWritten = false
      while at < bytes.count, lineBreak(in: bytes, at: at) == 0 {
        let byte = bytes[at]
        if byte == UInt8(ascii: "#"), isWritten, at > start, isBlank(bytes[at - 1]) {
          signs.append(CommentSign(line: line, column: column, offset: at, lineStart: start))
        }
        if !isBlank(byte) { isWritten = true }
        if byte & 0xC0 != 0x80 { column += 1 }
        at += 1
      }
      guard at < bytes.count else { return }
      start = at + lineBreak(in: bytes, at: at)
      line += 1
    }
  }
  return signs
}

/// The keys behind which some scalars stand, themselves or as items of a list; a key itself has none.
private func keys(of wanted: Set<Int>, in contents: YAMLContents) -> [Int: (key: String, isItem: Bool)] {
  var found: [Int: (key: String, isItem: Bool)] = [:]
  /// The collections that are open: where each ends, and the key of its values.
  var open: [(end: Int, isMapping: Bool, key: String, awaitsValue: Bool)] = []
  for node in contents.entries.indices {
    while let last = open.last, last.end <= node { open.removeLast() }
    var key = ""
    if let parent = open.indices.last {
      if open[parent].isMapping {
        if open[parent].awaitsValue {
          key = open[parent].key
        } else {
          let entry = contents.entries[node]
          open[parent].key =
            entry.kind == .scalar && entry.count < 32 ? String(decoding: contents.bytes(entry), as: UTF8.self) : ""
        }
        open[parent].awaitsValue.toggle()
      } else {
        key = open[parent].key
      }
    }
    if contents.entries[node].kind != .scalar {
      open.append((contents.end(of: node), contents.entries[node].kind == .mapping, key, false))
    } else if wanted.contains(node), !key.isEmpty {
      found[node] = (key, open.last.map { !$0.isMapping } ?? false)
    }
  }
  return found
}

// MARK: What is no character

private func warnOfNoncharacters(in contents: YAMLContents, document: YAMLDocument, log: ProblemLog) {
  guard mayHoldNoncharacter(contents.text) else { return }
  for (node, entry) in contents.entries.enumerated() where entry.kind == .scalar {
    let bytes = contents.bytes(entry)
    guard mayHoldNoncharacter(bytes) else { continue }
    let text = String(decoding: bytes, as: UTF8.self)
    if let scalar = text.unicodeScalars.first(where: { isNoCharacter($0) }) {
      log.warning(.notACharacter(codePoint: InvisibleSigns.codePoint(of: scalar)), at: document.node(at: node))
    }
  }
}

/// False where no sign can be one that is no character: told by the first bytes of each, without decoding.
private func mayHoldNoncharacter(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  text.indices.contains { at in
    switch text[at] {
    case 0x20..<0x7F, 0x80..<0xC2, 0xC3..<0xEF, 0x09, 0x0A, 0x0D: false
    case 0xC2: at + 1 < text.count && text[at + 1] < 0xA0
    case 0xEF: at + 1 < text.count && (text[at + 1] == 0xB7 || text[at + 1] == 0xBF)
    default: true
    }
  }
}

/// A control sign other than tab and line break, or a code point that Unicode keeps for no character.
private func isNoCharacter(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A, 0x0D, 0x85: false
  case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: true
  default: scalar.value & 0xFFFE == 0xFFFE
  }
}
