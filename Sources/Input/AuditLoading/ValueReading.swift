public import AuditModel
internal import DataReading
internal import InputProblems

/// Values of the shapes that the formats use. Each gives nil, with a problem, where the value is not of its shape.
extension MappingReader {
  func text(_ key: Key) -> String? {
    value(key).flatMap { text($0, key: key.rawValue) }
  }

  func text(_ node: YAMLNode, key: String) -> String? {
    guard let text = node.string else {
      log.error(.wrongShape(key: key, expected: .text), at: node)
      return nil
    }
    return text
  }

  /// A text that should be in every language of the standard, as readers are shown it.
  func localized(_ key: Key) -> LocalizedText? {
    value(key).flatMap { localized($0, key: key.rawValue) }
  }

  func localized(_ node: YAMLNode, key: String) -> LocalizedText? {
    guard let text = anyLanguage(node, key: key) else { return nil }
    for language in languages where !text.has(language) {
      log.warning(.missingTranslation(language, key: key), at: node)
    }
    return text.inShownDigits
  }

  /// A text that may be in one language.
  func anyLanguage(_ key: Key) -> LocalizedText? {
    value(key).flatMap { anyLanguage($0, key: key.rawValue) }
  }

  func anyLanguage(_ node: YAMLNode, key: String) -> LocalizedText? {
    if let text = node.string { return LocalizedText(english: text) }
    guard node.kind == .mapping else {
      log.error(.wrongShape(key: key, expected: .localisedText), at: node)
      return nil
    }
    if let text = node.plainLanguages { return text }
    guard let mapping = MappingReader<GivenName>(node, key: key, log: log) else { return nil }
    var english: String?
    var khmer: String?
    for language in Language.allCases {
      let text = mapping.text(GivenName(rawValue: language.tag))
      switch language {
      case .english: english = text
      case .khmer: khmer = text
      }
    }
    mapping.finish(allowing: Language.allCases.map(\.tag))
    guard english != nil || khmer != nil else {
      log.error(.wrongShape(key: key, expected: .localisedText), at: node)
      return nil
    }
    return LocalizedText(english: english, khmer: khmer)
  }

  func word<Word: Vocabulary>(_ key: Key, of _: Word.Type = Word.self) -> Word? {
    value(key).flatMap { word($0, key: key.rawValue) }
  }

  func word<Word: Vocabulary>(_ node: YAMLNode, key: String) -> Word? {
    guard let text = text(node, key: key) else { return nil }
    if let word = Word(word: text) { return word }
    log.error(
      .unknownWord(text, key: key, known: Word.words, nearest: log.nearest(to: text, among: Word.words)), at: node)
    return nil
  }

  /// One word or a list of words; a list that is empty is a problem.
  func words<Word: Vocabulary>(_ key: Key, of _: Word.Type = Word.self) -> [Word]? {
    value(key).map { words($0, key: key.rawValue) }
  }

  func words<Word: Vocabulary>(_ node: YAMLNode, key: String) -> [Word] {
    oneOrMore(node, key: key).compactMap { item in
      guard let text = item.string, !Word.words.contains(text), let several = severalWords(text, among: Word.words)
      else { return word(item, key: key) }
      log.error(.severalWords(text, key: key, words: several), at: item)
      return nil
    }
  }

  func wordSet<Word: Vocabulary>(_ key: Key, of _: Word.Type = Word.self) -> WordSet<Word>? {
    words(key, of: Word.self).map { WordSet($0) }
  }

  func wordSet<Word: Vocabulary>(_ node: YAMLNode, key: String) -> WordSet<Word> { WordSet(words(node, key: key)) }

  /// One text or a list of texts; none where the key is absent.
  func texts(_ key: Key) -> [String] {
    value(key).map { node in oneOrMore(node, key: key.rawValue).compactMap { text($0, key: key.rawValue) } } ?? []
  }

  /// The nodes of a list, or the one node that stands for a list of one.
  func oneOrMore(_ node: YAMLNode, key: String) -> [YAMLNode] {
    guard node.kind == .sequence else { return [node] }
    let nodes = node.children
    if nodes.isEmpty { log.error(.emptyList(key: key), at: node) }
    return nodes
  }

  func date(_ key: Key) -> CalendarDay? { value(key).flatMap { date($0, key: key.rawValue) } }

  func date(_ node: YAMLNode, key: String) -> CalendarDay? {
    guard let text = text(node, key: key) else { return nil }
    if let day = CalendarDay(iso: latinDigits(text.utf8)) { return day }
    log.error(.unreadableValue(text, key: key, expected: .date), at: node)
    return nil
  }

  func wholeNumber(_ key: Key, from least: Int64 = 0) -> Int64? {
    value(key).flatMap { wholeNumber($0, key: key.rawValue, from: least) }
  }

  func wholeNumber(_ node: YAMLNode, key: String, from least: Int64 = 0) -> Int64? {
    guard let text = text(node, key: key) else { return nil }
    switch readWholeNumber(Array(text.utf8)) {
    case .success(let number) where number >= least: return number
    case .success(let number) where number < 0: log.error(.negativeNumber(text, key: key), at: node)
    case .failure(.tooLarge): log.error(.numberTooLarge(text, key: key), at: node)
    default:
      log.error(
        .unreadableValue(text, key: key, expected: least > 0 ? .positiveWholeNumber : .wholeNumber), at: node)
    }
    return nil
  }

  func decimal(_ node: YAMLNode, key: String) -> ExactDecimal? {
    guard let text = text(node, key: key) else { return nil }
    switch readDecimal(Array(text.utf8)) {
    case .success(let number) where !number.isNegative: return number
    case .success: log.error(.negativeNumber(text, key: key), at: node)
    case .failure(let reason): log.error(reason.problem(text, key: key, expected: .number), at: node)
    }
    return nil
  }

  /// `85%`
  func percent(_ node: YAMLNode, key: String) -> ExactDecimal? {
    guard let text = text(node, key: key) else { return nil }
    if text.hasSuffix("%"), case .success(let number) = readDecimal(Array(text.dropLast().trimmed.utf8)),
      !number.isNegative
    {
      return number
    }
    log.error(.unreadableValue(text, key: key, expected: .percent), at: node)
    return nil
  }

  /// `1/2`, `1` or `0.5`
  func credit(_ node: YAMLNode, key: String) -> Credit? {
    guard let text = text(node, key: key) else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(\.trimmed)
    if parts.count == 2, case .success(let top) = readWholeNumber(Array(parts[0].utf8)),
      case .success(let bottom) = readWholeNumber(Array(parts[1].utf8)), (1...1000).contains(bottom),
      (0...bottom).contains(top)
    {
      return Credit(top, over: bottom)
    }
    if parts.count == 1, case .success(let number) = readDecimal(Array(text.utf8)), !number.isNegative,
      number.decimals <= 3, number <= ExactDecimal(1)
    {
      var denominator: Int64 = 1
      for _ in 0..<number.decimals { denominator *= 10 }
      return Credit(number.mantissa, over: denominator)
    }
    log.error(.unreadableValue(text, key: key, expected: .fraction), at: node)
    return nil
  }

  /// `12 months`
  func span(_ key: Key) -> CalendarSpan? {
    guard let node = value(key), let text = text(node, key: key.rawValue) else { return nil }
    let parts = text.split(separator: " ")
    if parts.count == 2, case .success(let count) = readWholeNumber(parts[0].utf8), (0...10_000).contains(count) {
      let unit = parts[1].hasSuffix("s") ? String(parts[1]) : parts[1] + "s"
      if let unit = CalendarSpan.Unit(word: unit) { return CalendarSpan(count: Int(count), unit: unit) }
    }
    log.error(.unreadableValue(text, key: key.rawValue, expected: .span), at: node)
    return nil
  }

  func flag(_ key: Key) -> Bool? {
    guard let node = value(key), let text = text(node, key: key.rawValue) else { return nil }
    switch text.lowercased() {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      log.error(.unreadableValue(text, key: key.rawValue, expected: .yesOrNo), at: node)
      return nil
    }
  }

  /// A permanent id. Its form, lower-case words joined by hyphens in `parts` parts joined by dots, is only asked for.
  func identifier(_ node: YAMLNode, key: String, parts: Int = 1) -> String? {
    guard let text = text(node, key: key) else { return nil }
    if !isKebabCase(text, parts: parts) { log.warning(.badIdentifier(text), at: node) }
    return text
  }

  private func isKebabCase(_ text: String, parts: Int) -> Bool {
    let (hyphen, dot) = (UInt8(ascii: "-"), UInt8(ascii: "."))
    var found = 1
    var previous = dot
    for byte in text.utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: break
      case hyphen: if previous == dot { return false }
      case dot:
        if previous == dot || previous == hyphen { return false }
        found += 1
      default: return false
      }
      previous = byte
    }
    return found == parts && previous != dot && previous != hyphen
  }
}

extension YAMLNode {
  /// The text of a mapping that is nothing but `en` and `km`, each a text: how nearly every text of a standard is written.
  ///
  /// - Returns: nil where anything else is there, which is for `anyLanguage` to say.
  fileprivate var plainLanguages: LocalizedText? {
    document.withContents { contents in
      let (english, khmer) = (index + 2, index + 4)
      guard contents.end(of: index) == index + 5, contents.isTextOnly(index + 1, "en"),
        contents.isTextOnly(index + 3, "km"), contents.isWritten(english), contents.isWritten(khmer)
      else { return nil }
      return LocalizedText(english: contents.string(english), khmer: contents.string(khmer))
    }
  }
}

extension YAMLContents {
  fileprivate func isTextOnly(_ node: Int, _ word: StaticString) -> Bool {
    isText(entries[node], UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  /// Whether something is written in a scalar.
  fileprivate func isWritten(_ node: Int) -> Bool { entries[node].kind == .scalar && !isNull(entries[node]) }
}

extension StringProtocol {
  /// Without spaces at either end.
  var trimmed: String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

/// The words of a vocabulary that a text holds, in whatever letter case; nil where it holds anything else, or but one.
func severalWords(_ text: String, among known: [String]) -> [String]? {
  guard text.utf8.count <= 300 else { return nil }
  let parts = text.lowercased().split {
    $0 == "," || $0 == ";" || $0 == "/" || $0 == "+" || $0 == "&" || $0.isWhitespace
  }
  .map { InvisibleSigns.trimmed($0) }.filter { $0 != "and" && $0 != "និង" && !$0.isEmpty }
  return parts.count > 1 && parts.allSatisfy { known.contains($0) } ? parts : nil
}

extension ExactDecimal.Unreadable {
  func problem(_ text: String, key: String, expected: WrittenValue) -> WritingTrouble {
    switch self {
    case .notANumber: .unreadableValue(text, key: key, expected: expected)
    case .tooLarge: .numberTooLarge(text, key: key)
    case .tooFine: .numberTooFine(text, key: key)
    }
  }
}

/// A number in Latin or Khmer digits.
public func readDecimal(_ text: some Collection<UInt8>) -> Result<ExactDecimal, ExactDecimal.Unreadable> {
  text.contains(0xE1) ? readLatinDecimal(latinDigits(text)) : readLatinDecimal(text)
}

func readWholeNumber(_ text: some Collection<UInt8>) -> Result<Int64, ExactDecimal.Unreadable> {
  readDecimal(text).flatMap { $0.decimals == 0 ? .success($0.mantissa) : .failure(.notANumber) }
}

private func readLatinDecimal(_ text: some Collection<UInt8>) -> Result<ExactDecimal, ExactDecimal.Unreadable> {
  do throws(ExactDecimal.Unreadable) {
    return .success(try ExactDecimal(digits: text))
  } catch {
    return .failure(error)
  }
}
