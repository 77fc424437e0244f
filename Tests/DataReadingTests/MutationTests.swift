import AuditTestSupport
import DataReading
import Testing

private let recordText = """
  # Invented. Unannounced visit.
  visit:
    date: 2026-06-04
    kind: inspection
    against: {victim-residential-care: "2014.1"}
  measures:
    residents: 26
    site-area: 2600.5
  services:
    shelter: {provided: [girls, women], cost-to-resident: 0}
    legal-proceedings: {referred: [girls], to: legal aid partner}
  answers:
    victim-residential-care:
      security.guard: met
      rights.movement: {rating: partly, note: "បង្អួចជាន់ផ្ទាល់ដីចាក់សោមិនបាន", evidence: [door-1.jpg]}
      files.care-plan: {checked: 10, of: 42, conforming: 8}
      rights.visits: {rating: not-applicable, reason: 'no visits, so far'}

  """

private let standardText = """
  standard: case-management
  edition: "2014"
  revision: 1
  title: {en: Case management, km: ការគ្រប់គ្រងករណី}
  scoring:
    scale: {met: 1, partly: 1/2, unmet: 0}
  ratings:
    - {rating: complete, needs: [{every: {level: [critical, required]}, at-least: met}]}
    - rating: unsafe
  sections:
    - id: intake
      criteria:
        - id: intake.basic-information
          level: required
          text:
            en: >-
              The first form of each child is complete: place and persons,
              carer and source.
            km: |
              ទម្រង់ព័ត៌មានបឋមរបស់កុមារម្នាក់ៗបំពេញពេញលេញ៖ ទីកន្លែង
          answer: sample
          thresholds: {met: 100%, partly: 80%}

  """

@Suite struct `Hostile bytes` {
  @Test(.timeLimit(.minutes(6)), arguments: [(recordText, 2026), (standardText, 1123)])
  func `a mutated text gives a document or an error whose place lies within it`(text: String, seed: Int) throws {
    let original = Array(text.utf8)
    #expect(error(original) == nil)
    var random = SeededRandom(seed: UInt64(seed))
    var read = 0
    var refused = 0
    for number in 0..<1500 {
      let bytes = mutated(original, &random)
      do throws(YAMLError) {
        let document = try readYAML(bytes)
        read += 1
        let isSound = isSound(document)
        #expect(isSound, "mutant \(number)")
      } catch {
        refused += 1
        let isWithin = isWithin(error, bytes)
        #expect(isWithin, "mutant \(number): \(YAMLFailure(error))")
      }
    }
    // Both must happen often, or the mutants prove little.
    #expect(read > 100)
    #expect(refused > 100)
  }

  @Test func `every beginning of a text is read or refused within it`() {
    let original = Array(recordText.utf8)
    for count in original.indices {
      let bytes = Array(original[..<count])
      guard let failure = error(bytes)?.error else { continue }
      let isWithin = isWithin(failure, bytes)
      #expect(isWithin, "\(count) bytes: \(YAMLFailure(failure))")
    }
  }

  @Test func `noise is read or refused within it`() {
    var random = SeededRandom(seed: 7)
    let marks = Array("[]{}:,-?&*!|>'\"%@`#~ \n\t\rab1\u{85}ក".utf8)
    for number in 0..<2000 {
      let bytes = (0..<random.below(60)).map { _ in
        random.once(in: 20) ? UInt8(truncatingIfNeeded: random.below(256)) : random.pick(marks)
      }
      guard let failure = error(bytes)?.error else { continue }
      let isWithin = isWithin(failure, bytes)
      #expect(isWithin, "noise \(number): \(YAMLFailure(failure))")
    }
  }
}

/// The text with one to four bytes flipped, deleted, inserted or duplicated, or a stretch of it moved or cut.
private func mutated(_ original: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
  let marks = Array("[]{}:,-?&*!|>'\"%@`#~ \n\t\r\0".utf8)
  var bytes = original
  for _ in 0...random.below(4) where !bytes.isEmpty {
    let position = random.below(bytes.count)
    switch random.below(7) {
    case 0: bytes[position] ^= 1 << UInt8(random.below(8))
    case 1: bytes.remove(at: position)
    case 2: bytes.insert(UInt8(random.below(256)), at: position)
    case 3: bytes.insert(random.pick(marks), at: position)
    case 4: bytes[position] = random.pick(marks)
    case 5:
      let stretch = bytes[position..<min(bytes.count, position + 1 + random.below(40))]
      bytes.insert(contentsOf: Array(stretch), at: random.below(bytes.count))
    default: bytes.removeSubrange(position..<min(bytes.count, position + 1 + random.below(40)))
    }
  }
  return bytes
}

/// Whether the error's line is there, and its column in it or behind its end; the end of the file is the beginning of a
/// line of its own. Where the bytes are no text, columns are not looked at: what is no letter has none.
private func isWithin(_ error: YAMLError, _ bytes: [UInt8]) -> Bool {
  let (line, column) = (Int(error.line), Int(error.column))
  var lengths = [0]
  var before: Unicode.Scalar?
  for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
    if scalar == "\n" && before == "\r" {
      // The second half of a line break.
    } else if "\n\r\u{85}\u{2028}\u{2029}".unicodeScalars.contains(scalar) {
      lengths.append(0)
    } else {
      lengths[lengths.count - 1] += 1
    }
    before = scalar
  }
  guard line >= 1, column >= 1 else { return false }
  switch error.code {
  case .encoding, .controlCharacter: return line <= lengths.count && column <= bytes.count + 1
  default: break
  }
  if line == lengths.count + 1 { return column == 1 }
  return line <= lengths.count && column <= lengths[line - 1] + 1
}

/// Whether every node lies inside the one that holds it, and its text inside the text.
private func isSound(_ document: YAMLDocument) -> Bool {
  document.withContents { contents in
    contents.entries.indices.allSatisfy { index in
      let entry = contents.entries[index]
      let end = contents.end(of: index)
      guard end > index, end <= contents.entries.count, entry.line >= 1, entry.column >= 1, entry.width >= 0,
        entry.start >= 0, entry.count >= 0, Int(entry.start + entry.count) <= contents.text.count
      else { return false }
      return entry.kind != .scalar || end == index + 1
    }
      && countOfChildren(document.root) == contents.entries.count
  }
}

private func countOfChildren(_ node: YAMLNode) -> Int {
  1 + node.children.reduce(0) { $0 + countOfChildren($1) }
}
