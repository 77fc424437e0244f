internal import AuditModel
internal import DataReading
internal import InputProblems

/// The mappings, lists and values of a record.
extension RecordLoader {
  // MARK: Mappings and lists

  /// The next pair whose key is a text. A key that comes again is not noticed: of a checklist the check against the standard
  /// finds it, which has the keys at hand as positions.
  @inline(__always)
  mutating func nextTextPair(_ walk: inout PairWalk) -> (key: Int, value: Int)? {
    while let (key, value) = walk.next() {
      if contents.entries[key].kind == .scalar { return (key, value) }
      error(.wrongShape(key: "", expected: .text), at: key)
    }
    return nil
  }

  /// The next pair; a key that comes again is a problem and is passed over.
  mutating func nextPair(_ walk: inout PairWalk) -> (key: Int, value: Int)? {
    while let (key, value) = nextTextPair(&walk) {
      guard let first = walk.earlierKey(like: key) else { return (key, value) }
      reportRepeated(key, first: first)
    }
    return nil
  }

  /// The next pair with a value, and which of `names` its key is; a key that is none of them is a problem.
  @inline(__always)
  mutating func nextPair<Known>(_ walk: inout PairWalk, among names: NameTable<Known>) -> (
    known: Known, key: Int, value: Int
  )? {
    while let (key, value) = nextTextPair(&walk) {
      guard let position = names.position(of: contents.bytes(contents.entries[key])) else {
        reportUnknown(key, in: &walk, among: names)
        continue
      }
      if !walk.isFirst(position) {
        reportRepeated(key, first: walk.earlierKey(like: key)!)
      } else if !contents.isNull(contents.entries[value]) {
        return (names[position], key, value)
      }
    }
    return nil
  }

  mutating func reportRepeated(_ key: Int, first: Int) {
    error(.audit(.duplicateKey(string(key), firstLine: contents.entries[first].line)), at: key)
  }

  mutating func reportUnknown(_ key: Int, in walk: inout PairWalk, among names: NameTable<some Any>) {
    unknownKeys += 1
    if log.onlyCountsErrors(of: file) { return error(.unknownKey("", nearest: nil), at: key) }
    if let first = walk.earlierKey(like: key) { return reportRepeated(key, first: first) }
    let torn = walk.tornText(at: key) { names.position(of: contents.bytes(contents.entries[$0])) != nil }
    let sign = contents.foreignIndent(of: key)
    let problem = strangeKey(string(key), tornFrom: torn, indentedBy: sign) { log.nearest(to: $0, among: names.names) }
    guard let problem else { return }
    if case .written(.unknownKey(_, nearest: nil)) = problem, contents.followsInside(key) {
      error(.unknownKey("…", nearest: nil), at: key)
    } else {
      error(problem, at: key)
    }
  }

  /// The nodes of a list, or the one text that stands for a list of one.
  mutating func items(of node: Int, key: String) -> ItemWalk {
    guard contents.entries[node].kind == .mapping else { return ItemWalk(node, in: contents) }
    error(.wrongShape(key: key, expected: .list), at: node)
    return ItemWalk(throughNothingOf: contents)
  }

  mutating func isMapping(_ node: Int, key: StaticString) -> Bool {
    if contents.entries[node].kind == .mapping { return true }
    error(notAMapping(node) ?? .written(.wrongShape(key: key.description, expected: .mapping)), at: node)
    return false
  }

  mutating func isMapping(_ node: Int, keyAt key: Int) -> Bool {
    if contents.entries[node].kind == .mapping { return true }
    error(notAMapping(node) ?? .written(.wrongShape(key: string(key), expected: .mapping)), at: node)
    return false
  }

  /// The slip by which what should be a mapping is a text.
  func notAMapping(_ node: Int) -> ProblemKind? {
    guard contents.entries[node].kind == .scalar, let slip = colonSlip(in: string(node)) else { return nil }
    return .yaml(.syntax("", slip: slip))
  }

  // MARK: Values

  func place(_ node: Int) -> Place {
    let entry = contents.entries[node]
    return Place(line: entry.line, column: entry.column, width: max(1, Int32(entry.width)))
  }

  func span(_ node: Int) -> TextSpan {
    let entry = contents.entries[node]
    return TextSpan(start: entry.start, count: entry.count)
  }

  func string(_ node: Int) -> String {
    String(decoding: contents.bytes(contents.entries[node]), as: UTF8.self)
  }

  mutating func textSpan(_ node: Int, key: String) -> TextSpan {
    if contents.entries[node].kind == .scalar { return span(node) }
    error(.wrongShape(key: key, expected: .text), at: node)
    return .none
  }

  nonisolated(unsafe) private static let languageKeys = NameTable(Language.allCases) { $0.tag }

  /// A text, or one in each language.
  mutating func recordText(_ node: Int, key: String) -> RecordText {
    guard contents.entries[node].kind == .mapping else { return RecordText(textSpan(node, key: key)) }
    var (english, khmer) = (TextSpan.none, TextSpan.none)
    var walk = PairWalk(node, in: contents)
    while let (language, _, value) = nextPair(&walk, among: Self.languageKeys) {
      let span = textSpan(value, key: language.tag)
      switch language {
      case .english: english = span
      case .khmer: khmer = span
      }
    }
    return RecordText(english, khmer: khmer)
  }

  mutating func text(_ node: Int, key: String) -> String? {
    if contents.entries[node].kind == .scalar { return string(node) }
    error(.wrongShape(key: key, expected: .text), at: node)
    return nil
  }

  mutating func date(_ node: Int, key: String) -> CalendarDay? {
    guard let text = text(node, key: key) else { return nil }
    if let day = CalendarDay(iso: latinDigits(text.utf8)) { return day }
    error(.unreadableValue(text, key: key, expected: .date), at: node)
    return nil
  }

  mutating func word<Word: Vocabulary>(_ node: Int, key: String) -> Word? {
    guard let text = text(node, key: key) else { return nil }
    if let word = Word(word: text) { return word }
    error(.unknownWord(text, key: key, known: Word.words, nearest: log.nearest(to: text, among: Word.words)), at: node)
    return nil
  }

  nonisolated(unsafe) static let voices = NameTable<Voice>()
  nonisolated(unsafe) static let residents = NameTable<ResidentGroup>()

  /// - Parameter names: the words of the vocabulary.
  mutating func words<Word: Vocabulary>(_ node: Int, key: String, among names: NameTable<Word>) -> WordSet<Word> {
    var set = WordSet<Word>()
    for item in items(of: node, key: key) {
      let entry = contents.entries[item]
      if entry.kind == .scalar, let position = names.position(of: contents.bytes(entry)) {
        set.insert(names[position])
      } else if entry.kind == .scalar, let several = severalWords(string(item), among: names.names) {
        error(.severalWords(string(item), key: key, words: several), at: item)
      } else {
        let _: Word? = word(item, key: key)
      }
    }
    return set
  }

  mutating func decimal(_ node: Int, keyAt key: Int, as form: WrittenValue = .number) -> ExactDecimal? {
    guard contents.entries[node].kind == .scalar else {
      error(.wrongShape(key: string(key), expected: .number), at: node)
      return nil
    }
    switch readDecimal(contents.bytes(contents.entries[node])) {
    case .success(let number) where !number.isNegative: return number
    case .success: error(.negativeNumber(string(node), key: string(key)), at: node)
    case .failure(let reason): error(reason.problem(string(node), key: string(key), expected: form), at: node)
    }
    return nil
  }

  mutating func wholeNumber(_ node: Int, keyAt key: Int) -> Int64? {
    guard let number = decimal(node, keyAt: key, as: .wholeNumber) else { return nil }
    if number.decimals == 0 { return number.mantissa }
    error(.unreadableValue(string(node), key: string(key), expected: .wholeNumber), at: node)
    return nil
  }

  mutating func error(_ kind: ProblemKind, at node: Int) { error(kind, place: place(node)) }
  mutating func error(_ trouble: WritingTrouble, at node: Int) { error(.written(trouble), at: node) }

  mutating func error(_ kind: ProblemKind, place: Place) {
    hasErrors = true
    log.error(kind, file: file, place: place)
  }
}
