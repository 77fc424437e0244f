public import AuditModel

/// What in free text could lead to a person.
extension InspectionRecord {
  /// Warnings where notes, reasons or names of partners hold what looks like a phone number, an e-mail address, an identity
  /// number or “name:”, in Latin or Khmer letters and digits; and where what is not kept inside says what residents said.
  ///
  /// - Complexity: O(size of those texts).
  public func personalData() -> [AuditProblem] {
    var problems = GatheredProblems<AuditTrouble>()
    func look(at texts: [RecordText], inside: InsideText, _ place: Place) {
      var found: [PersonalData] = []
      func look(at text: RecordText, isInside: Bool) {
        for span in [text.text, text.khmer] where !span.isEmpty {
          for kind in withBytes(span, { personalDataKinds(in: $0) })
          where !found.contains(kind) && !(isInside && kind == .residentsQuoted) {
            found.append(kind)
          }
        }
      }
      for text in texts { look(at: text, isInside: false) }
      if let text = inside.text(for: .ministry) { look(at: text, isInside: true) }
      for kind in found { problems.add(.warning, .personalData(kind), file: file, place: place) }
    }
    look(at: [note], inside: .none, notePlace)
    for detail in VisitDetail.allCases {
      for kind in Array((details[detail] ?? "").utf8).withUnsafeBufferPointer({ personalDataKinds(in: $0) }) {
        problems.add(.warning, .personalData(kind), file: file, place: datePlace)
      }
    }
    look(at: [], inside: inside, insidePlace)
    for correction in corrected {
      let inside = correction.inside.text(for: .ministry) ?? TextContent()
      for (texts, isInside) in [(correction.why, false), (inside, true)] {
        for text in [texts.text, texts.khmer] {
          for kind in Array(text.utf8).withUnsafeBufferPointer({ personalDataKinds(in: $0) })
          where !(isInside && kind == .residentsQuoted) {
            problems.add(.warning, .personalData(kind), file: file, place: correction.place)
          }
        }
      }
    }
    for danger in dangers { lookThrough(danger, problems: &problems) }
    for offer in services ?? [] { look(at: [offer.referredTo, offer.note], inside: .none, offer.place) }
    for answer in answers where !answer.note.isEmpty || !answer.reason.isEmpty || !answer.inside.isEmpty {
      look(at: [answer.note, answer.reason], inside: answer.inside, answer.place)
    }
    return problems.all
  }

  /// What the facility may read of a danger quotes nobody either.
  private func lookThrough(_ danger: Danger, problems: inout GatheredProblems<AuditTrouble>) {
    let contents = [danger.what, danger.done, danger.closed?.by, danger.closed?.how] + danger.told.map { $0.to }
    var found: [PersonalData] = []
    for text in contents.compactMap({ $0?.text(for: .ministry) }) {
      for words in [text.text, text.khmer] where !words.isEmpty {
        for kind in Array(words.utf8).withUnsafeBufferPointer({ personalDataKinds(in: $0) })
        where !found.contains(kind) && (kind != .residentsQuoted || danger.about?.isToldToFacility ?? false) {
          found.append(kind)
        }
      }
    }
    for kind in found { problems.add(.warning, .personalData(kind), file: file, place: danger.place) }
  }
}

/// Each kind of what in a text of UTF-8 could lead to a person, once.
///
/// - Complexity: O(bytes).
public func personalDataKinds(in text: UnsafeBufferPointer<UInt8>) -> [PersonalData] {
  PersonalDataScan(text).kinds() + (quotesResidents(text) ? [.residentsQuoted] : [])
}

/// Looks for personal data in a text; letters of no other kind matter than those of the patterns.
private struct PersonalDataScan {
  /// Code points: Khmer digits as Latin ones, capitals small, dashes and spaces of all kinds as one.
  private var letters: [UInt32] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard PersonalDataScan.mayHold(bytes) else { return }
    letters.reserveCapacity(bytes.count)
    var position = 0
    while position < bytes.count {
      let (letter, width) = PersonalDataScan.decode(bytes, position)
      position += width
      switch letter {
      case 0x17E0...0x17E9: letters.append(letter - 0x17E0 + 0x30)
      case 0x41...0x5A: letters.append(letter + 0x20)
      case 0x200B...0x200D, 0xFEFF: break
      case 0x09, 0x0A, 0x0D, 0xA0, 0x2007, 0x202F: letters.append(0x20)
      case 0x2010...0x2015, 0x2212: letters.append(0x2D)
      default: letters.append(letter)
      }
    }
  }

  /// Each kind that is found, once.
  func kinds() -> [PersonalData] {
    guard !letters.isEmpty else { return [] }
    var kinds: [PersonalData] = []
    for position in letters.indices {
      let kind: PersonalData? =
        switch letters[position] {
        case 0x40: isEmail(at: position) ? .email : nil
        case 0x3A, 0x17D6: isNameLabel(before: position) ? .name : nil
        case 0x30...0x39, 0x2B, 0x28: number(at: position)
        default: nil
        }
      if let kind, !kinds.contains(kind) { kinds.append(kind) }
    }
    return kinds
  }

  // MARK: Letters

  /// A cheap look: only what has an @, a colon or eight digits can hold any of the patterns.
  private static func mayHold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var digits = 0
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x40, 0x3A: return true
      case 0x30...0x39: digits += 1
      // The third byte of a Khmer digit or of the sign ៖.
      case 0xA0...0xA9 where index >= 2 && bytes[index - 2] == 0xE1 && bytes[index - 1] == 0x9F: digits += 1
      case 0x96 where index >= 2 && bytes[index - 2] == 0xE1 && bytes[index - 1] == 0x9F: return true
      default: break
      }
    }
    return digits >= 8
  }

  /// A code point of valid UTF-8 and how many bytes it has; what is not valid counts as a letter that matches nothing.
  private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[position])
    let width = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard width > 1, position + width <= bytes.count else { return (first < 0x80 ? first : 0xFFFD, 1) }
    var letter = first & (0x7F >> UInt32(width))
    for offset in 1..<width { letter = letter << 6 | UInt32(bytes[position + offset]) & 0x3F }
    return (letter, width)
  }

  private func letter(_ position: Int) -> UInt32? { letters.indices.contains(position) ? letters[position] : nil }
  private func isDigit(_ position: Int) -> Bool { letter(position).map { (0x30...0x39).contains($0) } ?? false }
  private func isLatin(_ position: Int) -> Bool { letter(position).map { (0x61...0x7A).contains($0) } ?? false }

  // MARK: Patterns

  /// `somebody@example.org`
  private func isEmail(at position: Int) -> Bool {
    guard isLatin(position - 1) || isDigit(position - 1) else { return false }
    var end = position + 1
    while isLatin(end) || isDigit(end) || letter(end) == 0x2D || letter(end) == 0x2E { end += 1 }
    while end > position + 1, letter(end - 1) == 0x2E || letter(end - 1) == 0x2D { end -= 1 }
    var point = end - 1
    while point > position, letter(point) != 0x2E { point -= 1 }
    return point > position + 1 && end - point > 2 && isLatin(end - 1)
  }

  /// `name:` or `ឈ្មោះ៖`, with something behind it; not the name of a school or a file.
  private func isNameLabel(before colon: Int) -> Bool {
    var behind = colon + 1
    while letter(behind) == 0x20 { behind += 1 }
    guard letter(behind) != nil else { return false }
    var end = colon
    while letter(end - 1) == 0x20 { end -= 1 }
    if ends(at: end, PersonalDataScan.khmerName) || ends(at: end, PersonalDataScan.khmerSurname) { return true }
    guard ends(at: end, PersonalDataScan.name), !isLatin(end - 5), letter(end - 5) != 0x2D else { return false }
    var start = end - 4
    while letter(start - 1) == 0x20 { start -= 1 }
    return !PersonalDataScan.thingsWithNames.contains { ends(at: start, $0) }
  }

  private func ends(at end: Int, _ word: [UInt32]) -> Bool {
    end >= word.count && letters[(end - word.count)..<end].elementsEqual(word)
  }

  private static let name = word("name")
  private static let khmerName = word("ឈ្មោះ")
  private static let khmerSurname = word("គោត្តនាម")
  private static let thingsWithNames = [
    "school", "file", "place", "centre", "center", "organisation", "organization", "village", "commune", "partner",
    "company", "brand", "medicine", "street", "bank",
  ].map { word($0) }

  private static func word(_ text: String) -> [UInt32] { text.unicodeScalars.map { $0.value } }

  /// A phone or an identity number that begins here.
  private func number(at position: Int) -> PersonalData? {
    if let before = letter(position - 1),
      isDigit(position - 1) || isLatin(position - 1) || [0x2B, 0x2E, 0x2C, 0x2D, 0x2F, 0x28, 0x24].contains(before)
    {
      return nil
    }
    let run = DigitRun(letters, from: position)
    // What goes on with a letter, as an id does, is no number.
    if isLatin(run.end) || letter(run.end) == 0x2C && isDigit(run.end + 1) || letter(run.end) == 0x25 { return nil }
    if run.isPhone { return .phone }
    return run.isIdentity && !isAmount(behind: run.end) ? .identityNumber : nil
  }

  /// Whether money or a measure is meant: `100 000 000 riel`.
  private func isAmount(behind end: Int) -> Bool {
    var next = end
    while letter(next) == 0x20 { next += 1 }
    return letter(next) == 0x17DB || letter(next) == 0x24
      || PersonalDataScan.units.contains { unit in
        letters[next...].prefix(unit.count).elementsEqual(unit)
      }
  }

  private static let units = ["riel", "khr", "usd", "us$", "រៀល", "ដុល្លារ"].map { word($0) }
}

/// Digits in groups, with single spaces, hyphens or points between them.
private struct DigitRun {
  private var digits: [UInt32] = []
  private var groups: [Int] = []
  private var hasPlus = false
  private(set) var end: Int

  init(_ letters: [UInt32], from start: Int) {
    end = start
    var position = start
    if letters[position] == 0x28 { position += 1 }
    if position < letters.count, letters[position] == 0x2B {
      hasPlus = true
      position += 1
    }
    while position < letters.count, digits.count < 24 {
      var size = 0
      while position < letters.count, (0x30...0x39).contains(letters[position]) {
        digits.append(letters[position] - 0x30)
        size += 1
        position += 1
      }
      if size > 0 {
        groups.append(size)
        end = position
      }
      var next = position
      while next < letters.count, next < position + 2, [0x20, 0x2D, 0x2E, 0x28, 0x29].contains(letters[next]) {
        next += 1
      }
      guard size > 0, next > position, next < letters.count, (0x30...0x39).contains(letters[next]) else { break }
      position = next
    }
  }

  /// Cambodian `0XX XXX XXX(X)` and `+855 …`, or any other with `+`.
  var isPhone: Bool {
    if hasPlus { return (9...15).contains(digits.count) }
    if starts(with: [8, 5, 5]) { return (11...12).contains(digits.count) }
    if starts(with: [0, 0, 8, 5, 5]) { return (13...14).contains(digits.count) }
    guard digits.count == 9 || digits.count == 10, digits[0] == 0, digits[1] != 0 else { return false }
    return groups.count == 1 || groups[0] == 3 && groups.count <= 4 && groups.dropFirst().allSatisfy { $0 >= 2 }
  }

  /// Nine digits in one group or in three, as on an identity card.
  var isIdentity: Bool {
    guard digits.count == 9, !hasPlus, !digits.suffix(3).allSatisfy({ $0 == 0 }) else { return false }
    return groups == [9] || groups == [3, 3, 3]
  }

  private func starts(with first: [UInt32]) -> Bool { digits.count >= first.count && digits.starts(with: first) }
}
