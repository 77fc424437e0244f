/// Whether a text of UTF-8 tells what residents said: “two girls told us that …”, «អ្នកស្នាក់នៅនិយាយថា …».
///
/// Whoever reads it could find out who said it. Found are words for residents with a word of saying behind them, and turns such as
/// “according to the children”. What residents were told, may say, or what others said of them is none of it.
///
/// - Complexity: O(bytes).
func quotesResidents(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  LatinQuotation(text).isFound || KhmerQuotation(text).isFound
}

/// A word, as a number that follows from its letters (FNV-1a), in whatever case.
private struct WordNumber: Hashable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ letter: UInt8) { value = (value ^ UInt64(letter | 0x20)) &* 0x0000_0100_0000_01B3 }

  static func all(_ words: String) -> Set<WordNumber> {
    var all: Set<WordNumber> = []
    var word = WordNumber()
    for letter in (words + " ").utf8 {
      if letter == 0x20 {
        all.insert(word)
        word = WordNumber()
      } else {
        word.add(letter)
      }
    }
    return all
  }
}

/// Looks for what residents said, in English.
private struct LatinQuotation {
  private enum Token {
    case word(WordNumber)
    /// “girls’ house”: a word that only belongs to another.
    case owner
    /// An adverb such as “quietly”.
    case manner(WordNumber)
    case comma, colon, mark
    /// Behind it, something else is told.
    case end

    var word: WordNumber? {
      switch self {
      case .word(let word), .manner(let word): word
      default: nil
      }
    }

    func isOne(of words: Set<WordNumber>) -> Bool { word.map { words.contains($0) } ?? false }
  }

  private var tokens: [Token] = []

  init(_ text: UnsafeBufferPointer<UInt8>) {
    var position = 0
    while position < text.count {
      let byte = text[position]
      if LatinQuotation.isLetter(byte) {
        position = addWord(from: position, in: text)
        continue
      }
      switch byte {
      case 0x2C: tokens.append(.comma)
      case 0x3A: tokens.append(.colon)
      case 0x22: tokens.append(.mark)
      // “ ” « »
      case 0xE2 where LatinQuotation.follows(text, position, [0x80, 0x9C]): tokens.append(.mark)
      case 0xC2 where LatinQuotation.follows(text, position, [0xAB]): tokens.append(.mark)
      case 0x21, 0x2E, 0x3B, 0x3F, 0x28, 0x29, 0x0A: tokens.append(.end)
      default: break
      }
      position += 1
    }
  }

  private mutating func addWord(from start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var position = start
    var word = WordNumber()
    while position < text.count, LatinQuotation.isLetter(text[position]) {
      word.add(text[position])
      position += 1
    }
    let isManner = position - start > 4 && text[position - 1] | 0x20 == 0x79 && text[position - 2] | 0x20 == 0x6C
    var isOwner = false
    if position < text.count, text[position] == 0x27 || LatinQuotation.follows(text, position - 1, [0xE2, 0x80, 0x99]) {
      position += text[position] == 0x27 ? 1 : 3
      isOwner = true
      while position < text.count, LatinQuotation.isLetter(text[position]) { position += 1 }
    }
    tokens.append(isOwner ? .owner : isManner ? .manner(word) : .word(word))
    return position
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func follows(_ text: UnsafeBufferPointer<UInt8>, _ position: Int, _ bytes: [UInt8]) -> Bool {
    position + bytes.count < text.count && bytes.indices.allSatisfy { text[position + 1 + $0] == bytes[$0] }
  }

  private static let residents = WordNumber.all(
    "resident residents child children kid kids girl girls boy boys woman women men victim victims survivor survivors "
      + "teenager teenagers adolescent adolescents youth youths minor minors beneficiary beneficiaries client clients "
      + "student students pupil pupils detainee detainees interviewee interviewees")
  private static let saying = WordNumber.all(
    "said says say saying told tell tells telling stated complained complains complaining claimed alleged alleges "
      + "explained explains mentioned mentions described describes confided disclosed admitted "
      + "whispered testified revealed recounted confirmed reported indicated felt feel feels afraid scared frightened")
  /// With these, something is said of residents or to them, or may be.
  private static let turning = WordNumber.all(
    "are is was were be been being get gets got can could may might must should shall will would to cannot not never "
      + "a no their any some our my his her its please let")
  private static let feeling = WordNumber.all("afraid scared frightened")
  private static let forms = WordNumber.all("are is was were be been being get gets got a")
  private static let between = WordNumber.all("also always then still just often never not all both been")
  /// Of whom or of what else it is told.
  private static let others = WordNumber.all(
    "staff officer officers manager managers director directors worker workers caregiver caregivers carer carers "
      + "mother mothers teacher teachers guard guards nurse nurses cook cooks protection care affairs centre center home "
      + "house shelter committee council club register registers file files record records rule rules policy law book "
      + "books logbook form forms report reports ministry plan plans code poster posters organisation organization ngo "
      + "police official officials doctor psychologist counsellor counselor interpreter")
  private static let joining = WordNumber.all("and or")
  private static let byWhom = WordNumber.all("by")
  private static let accordingly = WordNumber.all("according")
  private static let heard = WordNumber.all("heard learned learnt know")
  private static let from = WordNumber.all("from")

  /// How many words apart the two may stand.
  private static let reach = 6

  var isFound: Bool {
    guard tokens.contains(where: { $0.isOne(of: LatinQuotation.residents) }) else { return false }
    return tokens.indices.contains { position in
      guard tokens[position].isOne(of: LatinQuotation.residents) else { return false }
      return !speaksOfOthers(before: position) && isSaid(behind: position) || isCited(before: position)
    }
  }

  /// “the staff of the girls”
  private func speaksOfOthers(before position: Int) -> Bool {
    for back in 1...4 where position - back >= 0 {
      switch tokens[position - back] {
      case .comma, .colon, .mark, .end: return false
      case let token where token.isOne(of: LatinQuotation.joining): return false
      case let token where token.isOne(of: LatinQuotation.others): return true
      default: break
      }
    }
    return false
  }

  /// “girls in the upper room said”, “one girl: “…””
  private func isSaid(behind position: Int) -> Bool {
    for next in tokens.indices.dropFirst(position + 1).prefix(LatinQuotation.reach) {
      switch tokens[next] {
      case .end: return false
      case .colon: return tokens.indices.contains(next + 1) && isMark(tokens[next + 1])
      case .mark: return isOpening(next)
      case let token where token.isOne(of: LatinQuotation.saying): return !isTurned(next)
      case let token where token.isOne(of: LatinQuotation.others): return false
      default: break
      }
    }
    return false
  }

  private func isMark(_ token: Token) -> Bool { if case .mark = token { true } else { false } }

  /// Whether a quotation mark stands behind a comma, as before speech; else it marks a name.
  private func isOpening(_ position: Int) -> Bool {
    if position > 0, case .comma = tokens[position - 1] { true } else { false }
  }

  /// “were told”, “must also be told”, “have a say”
  private func isTurned(_ position: Int) -> Bool {
    let turning =
      tokens[position].isOne(of: LatinQuotation.feeling)
      ? LatinQuotation.turning.subtracting(LatinQuotation.forms) : LatinQuotation.turning
    for back in 1...3 where position - back >= 0 {
      let token = tokens[position - back]
      if token.isOne(of: turning) { return true }
      if case .manner = token { continue }
      guard token.isOne(of: LatinQuotation.between) else { return false }
    }
    return false
  }

  /// “according to the children”, “we were told by two girls”, “we heard from residents”
  private func isCited(before position: Int) -> Bool {
    var place = position - 1
    var left = 5
    while place >= 0, left > 0 {
      let token = tokens[place]
      switch token {
      case .end, .colon: return false
      case let token where token.isOne(of: LatinQuotation.others): return false
      case let token where token.isOne(of: LatinQuotation.accordingly): return true
      case let token where token.isOne(of: LatinQuotation.byWhom):
        return place > 0 && tokens[place - 1].isOne(of: LatinQuotation.saying)
      case let token where token.isOne(of: LatinQuotation.from):
        return place > 0 && tokens[place - 1].isOne(of: LatinQuotation.heard)
      default: break
      }
      place -= 1
      left -= 1
    }
    return false
  }
}

/// Looks for what residents said, in Khmer: words are not set apart, so that they are found as they stand.
private struct KhmerQuotation {
  private var letters: [UInt32] = []

  init(_ text: UnsafeBufferPointer<UInt8>) {
    guard text.contains(0xE1) else { return }
    var iterator = text.makeIterator()
    var decoder = UTF8()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        // What nobody sees between words, and spaces, which may stand anywhere.
        if !(0x200B...0x200D).contains(scalar.value), scalar != "\u{FEFF}", scalar != " ", scalar != "\u{A0}" {
          letters.append(scalar.value)
        }
      case .emptyInput: return
      case .error: letters.append(0xFFFD)
      }
    }
  }

  private static let residents = words([
    "អ្នកស្នាក់នៅ", "អ្នករស់នៅ", "កុមារ", "ក្មេង", "ស្ត្រី", "ស្រ្តី", "នារី", "ជនរងគ្រោះ", "អ្នករួចផុត", "យុវជន", "យុវតី",
    "អ្នកទទួលសេវា", "សិស្ស",
  ])
  private static let saying = words([
    "និយាយថា", "និយាយប្រាប់", "បាននិយាយ", "ប្រាប់ថា", "បានប្រាប់", "ប្រាប់យើង", "ប្រាប់មក", "ប្រាប់ក្រុម", "ប្រាប់អធិការ", "ត្អូញត្អែរ",
    "តវ៉ាថា", "បានតវ៉ា", "រាយការណ៍ថា", "បានរាយការណ៍", "បញ្ជាក់ថា", "ឆ្លើយថា", "លើកឡើងថា", "អះអាងថា", "រៀបរាប់ថា", "បានរៀបរាប់",
    "ថ្លែងថា", "សារភាព", "ប្តឹងថា", "ខ្លាចបុគ្គលិក", "ខ្លាចអ្នកគ្រប់គ្រង", "ខ្លាចអ្នកថែទាំ", "មានអារម្មណ៍ថា",
  ])
  /// With these between, something is said of residents or to them, or may be, or others say it.
  private static let turning = words([
    "ត្រូវបាន", "អាច", "កុំ", "សិទ្ធិ", "ច្បាប់", "បុគ្គលិក", "អ្នកគ្រប់គ្រង", "អ្នកថែទាំ", "អ្នកយាម", "នាយក", "គ្រូ", "មេផ្ទះ", "ចុងភៅ",
    "មិនដែល", "គួរ",
  ])
  /// Behind these, a word for residents says what kind of person or place it is.
  private static let others = words([
    "អ្នកថែទាំ", "បុគ្គលិក", "មណ្ឌល", "ការពារ", "កិច្ចការ", "គ្រូ", "អ្នកគ្រប់គ្រង", "សមាគម", "អង្គការ", "ក្លឹប", "សិទ្ធិ", "គណៈកម្មាធិការ",
    "មើលថែ", "ថែទាំ", "សម្រាប់", "ប្រាប់", "សំណុំរឿង", "បន្ទប់", "ផ្ទះ",
  ])
  private static let citing = words([
    "តាមសម្តី", "តាមសំដី", "តាមពាក្យ", "តាមការនិយាយ", "តាមការប្រាប់", "តាមការរៀបរាប់", "យោងតាម", "ឮពី",
  ])
  private static let reach = 40
  private static let citedWithin = 16

  private static func words(_ list: [String]) -> [[UInt32]] { list.map { $0.unicodeScalars.map { $0.value } } }

  private func stands(_ word: [UInt32], at position: Int) -> Bool {
    guard position + word.count <= letters.count else { return false }
    for offset in word.indices where letters[position + offset] != word[offset] { return false }
    return true
  }

  /// How long the word of a list is that begins here; nil where none does.
  private func length(of list: [[UInt32]], at position: Int) -> Int? {
    list.first { stands($0, at: position) }?.count
  }

  private func ends(_ list: [[UInt32]], at end: Int) -> Bool {
    list.contains { end >= $0.count && stands($0, at: end - $0.count) }
  }

  var isFound: Bool {
    letters.indices.contains { position in
      if let length = length(of: KhmerQuotation.residents, at: position) {
        return !ends(KhmerQuotation.others, at: position) && isSaid(from: position + length)
      }
      if let length = length(of: KhmerQuotation.citing, at: position) { return isCited(from: position + length) }
      return false
    }
  }

  private func isSaid(from start: Int) -> Bool {
    for place in letters.indices.dropFirst(start).prefix(KhmerQuotation.reach) {
      if letters[place] == 0x17D4 || letters[place] == 0x0A { return false }
      // ៖ « or : “
      if letters[place] == 0x17D6 || letters[place] == 0x3A {
        return letters.indices.contains(place + 1) && [0xAB, 0x201C, 0x22].contains(letters[place + 1])
      }
      if length(of: KhmerQuotation.saying, at: place) != nil { return true }
      if length(of: KhmerQuotation.turning, at: place) != nil { return false }
    }
    return false
  }

  private func isCited(from start: Int) -> Bool {
    for place in letters.indices.dropFirst(start).prefix(KhmerQuotation.citedWithin) {
      if letters[place] == 0x17D4 { return false }
      if length(of: KhmerQuotation.turning, at: place) != nil { return false }
      if length(of: KhmerQuotation.residents, at: place) != nil { return true }
    }
    return false
  }
}
