public import AuditModel

/// Understands what is typed of a form: a line's code or name, what was ticked, and the note.
public struct LineReader: Sendable {
  let form: CodedForm
  let measures: MeasureCatalogue
  /// Whose boxes the services have, in this order.
  let groups: [ResidentGroup]
  private let names: [String: Int]
  private let counts: CountReader

  /// - Parameters:
  ///   - form: whose lines are typed.
  ///   - facility: whose boxes the services have.
  ///   - measures: by which numbers are named.
  ///   - questionnaire: what residents were asked; nil where they cannot be.
  public init(
    _ form: CodedForm, of facility: Facility, measures: MeasureCatalogue, questionnaire: Questionnaire? = nil
  ) {
    counts = CountReader(questionnaire: questionnaire)
    self.form = form
    self.measures = measures
    groups = facility.residents.words
    var names: [String: Int] = [:]
    for (index, line) in form.lines.enumerated() { names[line.name(measures)] = index }
    self.names = names
  }

  /// - Parameters:
  ///   - text: the line, as it was typed.
  ///   - current: the line that is asked for just now, to which something without a code belongs.
  /// - Throws: why it is not understood; nothing of it counts then.
  public func understand(_ text: String, current: Int? = nil) throws(TypingTrouble) -> TypedLine {
    var words = Words(text)
    guard let first = words.next(), !first.hasPrefix("#") else { return .blank }
    if let order = TypedOrder(typed: Words(text).rest) { return .order(order) }
    if let danger = dangerAskedFor(first, words) { return .danger(danger) }
    if let heading = try heading(first, words) { return .entry(heading) }
    if let count = try counts.entry(first, words.all) { return .entry(count) }
    guard let line = try line(first) else {
      guard let current else { throw .noLine(first) }
      return .entry(try entry(current, Words(text)))
    }
    if words.isAtEnd { return .question(line: line) }
    return .entry(try entry(line, words))
  }

  private func heading(_ word: String, _ words: Words) throws(TypingTrouble) -> TypedEntry? {
    let rest = words.rest
    if let number = LineReader.dangerNumber(word) { return .danger(try danger(String(number), words)) }
    switch typedWord(word) {
    case "danger", "គ្រោះថ្នាក់":
      var ahead = words
      guard let id = ahead.next() else { throw .dangerExpected }
      let number = latin(id)
      return .danger(try danger(Int(number) == nil ? id : number, ahead))
    case "by", "ក្រុម":
      if rest.isEmpty { throw .textExpected(word) }
      return .by(rest)
    case "note", "កំណត់សម្គាល់":
      if rest.isEmpty { throw .textExpected(word) }
      return .note(rest)
    case "inside", "v!", "ផ្ទៃក្នុង":
      if rest.isEmpty { throw .textExpected(word) }
      return .inside(InsideContent(rest))
    case "arrived", "មកដល់": return try detail(.arrived, word, rest)
    case "left", "ចាកចេញ": return try detail(.left, word, rest)
    case "led-by", "led", "ដឹកនាំ": return try detail(.ledBy, word, rest)
    case "sampled", "សំណាក": return try detail(.sampled, word, rest)
    case "follows", "តាមដាន":
      if rest.isEmpty { throw .textExpected(word) }
      return .follows(rest)
    default: return nil
    }
  }

  // MARK: Dangers

  /// `D1` to `D9`, as it stands on the paper; nil where the word is something else.
  private static func dangerNumber(_ word: String) -> Int? {
    let signs = Array(latin(word).utf8)
    guard signs.count == 2, signs[0] | 0x20 == 0x64, (0x31...0x39).contains(signs[1]) else { return nil }
    return Int(signs[1]) - 0x30
  }

  /// The id or number of a danger with nothing behind it; nil where the line is something else.
  private func dangerAskedFor(_ word: String, _ words: Words) -> String? {
    var ahead = words
    if let number = LineReader.dangerNumber(word) { return ahead.isAtEnd ? String(number) : nil }
    guard ["danger", "គ្រោះថ្នាក់"].contains(typedWord(word)), let id = ahead.next(), ahead.isAtEnd else { return nil }
    let number = latin(id)
    return Int(number) == nil ? id : number
  }

  private func danger(_ id: String, _ words: Words) throws(TypingTrouble) -> Danger {
    var (danger, ahead) = (Danger(id), words)
    guard let word = ahead.next() else { throw .textExpected(id) }
    let rest = ahead.rest
    switch typedWord(word) {
    case "clear", "លុប": if !rest.isEmpty { danger.what = InsideContent(words.rest) }
    case "since", "តាំងពី": danger.since = try day(rest)
    case "about", "អំពី":
      guard let about = Danger.About(typed: rest) else { throw .aboutExpected(rest) }
      danger.about = about
    case "told", "បានប្រាប់":
      var behind = ahead
      let first = behind.next()
      let day = first.flatMap { certainDay($0) }
      let to = day == nil ? rest : behind.rest
      if to.isEmpty { throw .textExpected(word) }
      danger.told = [Danger.Telling(to: InsideContent(to), on: day)]
    case "done", "បានធ្វើ":
      if rest.isEmpty { throw .textExpected(word) }
      danger.done = InsideContent(rest)
    case "closed", "បានបញ្ចប់":
      let date = try day(ahead.next() ?? "")
      let parts = ahead.rest.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
      danger.closed = Danger.Closing(
        on: date, by: InsideContent(trimmed(parts.first ?? "")),
        how: InsideContent(parts.count > 1 ? trimmed(parts[1]) : ""))
    default: danger.what = InsideContent(words.rest)
    }
    return danger
  }

  private func day(_ text: String) throws(TypingTrouble) -> CalendarDay {
    guard let day = certainDay(text) else { throw .dayExpected(text) }
    return day
  }

  /// Nil where it is none, or may be two.
  private func certainDay(_ text: String) -> CalendarDay? {
    let written = WrittenDay(text)
    return written.isAlone && written.days.count == 1 ? written.days[0] : nil
  }

  private func detail(_ detail: VisitDetail, _ word: String, _ text: String) throws(TypingTrouble) -> TypedEntry {
    if text.isEmpty { throw .textExpected(word) }
    guard let kept = detail.kept(of: text) else { throw .timeExpected(text) }
    return .detail(detail, kept)
  }

  /// Nil where the word is neither a code nor the name of a line.
  private func line(_ word: String) throws(TypingTrouble) -> Int? {
    if let line = names[word] { return line }
    switch form.find(word) {
    case .line(let line): return line
    case .wrongLetter(let right): throw .wrongLetter(word, right: right)
    case .nothing: throw .unknownCode(word)
    case .noCode: return nil
    }
  }

  private func entry(_ line: Int, _ words: Words) throws(TypingTrouble) -> TypedEntry {
    var probe = words
    if let word = probe.next(), probe.isAtEnd, ["clear", "លុប"].contains(word.lowercased()) {
      return .cleared(line: line)
    }
    switch form.lines[line].subject {
    case .measure: return .measure(line: line, try measure(line, words))
    case .service: return .service(line: line, try service(line, words))
    case .question(let question):
      if case .sample = question.criterion.answer { return .answer(line: line, try sample(line, question, words)) }
      return .answer(line: line, try rating(line, question, words))
    }
  }

  // MARK: Measures and samples

  private func measure(_ line: Int, _ words: Words) throws(TypingTrouble) -> ExactDecimal {
    var words = words
    let word = words.next() ?? ""
    let number = try number(word, line)
    guard words.isAtEnd else { throw .onlyANumber(words.rest, line: line) }
    return number
  }

  private func number(_ word: String, _ line: Int) throws(TypingTrouble) -> ExactDecimal {
    if let number = try? ExactDecimal(digits: latin(word).utf8), !number.isNegative { return number }
    switch WrittenNumber(word) {
    case .unread(let fault, _) where fault != .notANumber: throw .numberRefused(word, fault, line: line)
    case .rounded: throw .numberRefused(word, .tooFine, line: line)
    default: throw .numberExpected(word, line: line)
    }
  }

  private func sample(_ line: Int, _ question: Checklist.Question, _ words: Words) throws(TypingTrouble)
    -> AnswerContent
  {
    var numbers: [Int64?] = []
    var rest = words
    while numbers.count < 3 {
      var ahead = rest
      guard let word = ahead.next(splittingAt: "/") else { break }
      if word == "?" {
        numbers.append(nil)
      } else {
        guard let number = try counted(word, line) else { break }
        numbers.append(number)
      }
      rest = ahead
    }
    if numbers.count < 2 { return try rating(line, question, words) }
    guard numbers.count == 3 else { throw .threeNumbersExpected(line: line) }
    let sample = Sample(checked: numbers[0], of: numbers[1], conforming: numbers[2])
    if let checked = sample.checked, let conforming = sample.conforming, conforming > checked {
      throw .sampleInconsistent(line: line)
    }
    if let checked = sample.checked, let all = sample.of, checked > all { throw .sampleInconsistent(line: line) }
    var content = AnswerContent()
    content.sample = sample
    try addExtras(&content, rest)
    return content
  }

  /// Nil where the word is no whole number: it is then no part of a sample.
  private func counted(_ word: String, _ line: Int) throws(TypingTrouble) -> Int64? {
    do throws(TypingTrouble) {
      let number = try number(word, line)
      return number.decimals == 0 ? number.mantissa : nil
    } catch {
      if case .numberRefused = error { throw error }
      return nil
    }
  }

  // MARK: Ratings

  private func rating(_ line: Int, _ question: Checklist.Question, _ words: Words) throws(TypingTrouble)
    -> AnswerContent
  {
    var words = words
    let word = words.next() ?? ""
    var content = AnswerContent()
    try addExtras(&content, words)
    let isSample = question.criterion.answer.kind == .sample
    switch latin(word) {
    case "-", "–", "—", "not-applicable", "NOT-APPLICABLE":
      guard question.criterion.allowsNotApplicable else { throw .notApplicableRefused(line: line) }
      guard !content.note.isEmpty else { throw .reasonMissing(line: line) }
      giveReason(&content, for: "not-applicable")
    case "0", "not-assessed", "NOT-ASSESSED": giveReason(&content, for: "not-assessed")
    case "." where !(content.isBlank): break
    case let key:
      if isSample { throw .threeNumbersExpected(line: line) }
      guard let rating = position(key, word, on: question.standard.scale) else {
        throw .unknownRating(word, line: line)
      }
      content.rating = question.standard.scale.words[rating]
    }
    return content
  }

  /// By the number of its box or by its word.
  private func position(_ key: String, _ word: String, on scale: Scale) -> Int? {
    if let number = Int(key) { return number >= 1 && number <= scale.words.count ? number - 1 : nil }
    return scale.words.firstIndex(of: word.lowercased())
  }

  private func giveReason(_ content: inout AnswerContent, for rating: String) {
    content.rating = rating
    content.reason = content.note
    content.note = TextContent()
  }

  /// Voices (`@rs`), evidence (`+gate.jpg`), and then the note; behind `!!` what stays inside.
  private func addExtras(_ content: inout AnswerContent, _ words: Words) throws(TypingTrouble) {
    var words = words
    while true {
      var ahead = words
      guard let word = ahead.next() else { break }
      if word.hasPrefix("@") {
        for sign in word.dropFirst().unicodeScalars {
          let letter = latinSign(of: sign).map { String(Character($0)).lowercased() }
          guard let voice = Voice.allCases.first(where: { $0.letter == letter }) else { throw .unknownVoices(word) }
          content.heard.insert(voice)
        }
      } else if word.hasPrefix("+"), word.utf8.count > 1 {
        content.evidence.append(String(word.dropFirst()))
      } else {
        break
      }
      words = ahead
    }
    let (note, inside) = words.parted(by: LineReader.insideSign)
    content.note = TextContent(note)
    content.inside = InsideContent(inside)
  }

  /// What stands behind it stays inside.
  static let insideSign = "!!"

  // MARK: Services

  private func service(_ line: Int, _ words: Words) throws(TypingTrouble) -> ServiceContent {
    var words = words
    var content = ServiceContent()
    var hasSaid = false
    while true {
      var ahead = words
      guard let word = ahead.next() else { break }
      let key = latin(word).uppercased()
      if key == "-" || key == "–" {
        hasSaid = true
      } else if let groups = try groups(of: key, "P", word, line) {
        content.provided.formUnion(groups)
        hasSaid = true
      } else if let groups = try groups(of: key, "R", word, line) {
        content.referred.formUnion(groups)
        hasSaid = true
      } else {
        break
      }
      words = ahead
    }
    guard hasSaid else { throw .serviceExpected(line: line) }
    var note = Substring(words.rest)
    if note.first == ">" {
      let parts = note.dropFirst().split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
      content.to = TextContent(trimmed(parts[0]))
      note = parts.count > 1 ? parts[1] : ""
    }
    content.note = TextContent(trimmed(note))
    return content
  }

  /// `P` is all groups, `P12` the first and the second; nil where the word is something else.
  private func groups(of key: String, _ letter: Character, _ word: String, _ line: Int) throws(TypingTrouble)
    -> WordSet<ResidentGroup>?
  {
    guard key.first == letter else { return nil }
    let digits = key.dropFirst()
    guard digits.allSatisfy({ $0 >= "0" && $0 <= "9" }) else { return nil }
    if digits.isEmpty { return WordSet(groups) }
    var chosen = WordSet<ResidentGroup>()
    for digit in digits {
      guard let number = Int(String(digit)), number >= 1, number <= groups.count else {
        throw .unknownGroups(word, line: line)
      }
      chosen.insert(groups[number - 1])
    }
    return chosen
  }
}

extension Danger.About {
  /// As words of either language, or the first letter of the English one.
  fileprivate init?(typed text: String) {
    let word = typedWord(text)
    let khmer = ["ទីកន្លែង", "បុគ្គលិក", "ខាងក្រៅ"]
    guard
      let about = Danger.About.allCases.first(where: { about in
        word == about.word || word == String(about.word.prefix(1)) || word == khmer[Int(about.rawValue)]
      })
    else { return nil }
    self = about
  }
}

extension CodedForm.Line {
  /// A name that stays the same when the codes do not: `measures/residents`, `services/education`, `standard/criterion`.
  public func name(_ measures: MeasureCatalogue) -> String {
    switch subject {
    case .measure(let measure): "measures/" + measures.measures[measure].id
    case .service(let service): "services/" + service.word
    case .question(let question): question.standard.id + "/" + question.criterion.id
    }
  }
}

/// A typed line, taken apart at its spaces.
private struct Words {
  private var scalars: Substring.UnicodeScalarView

  init(_ text: String) { scalars = Substring(text).unicodeScalars }

  /// The rest of the line, without spaces around it.
  var rest: String { trimmedRest(scalars) }
  var isAtEnd: Bool { rest.isEmpty }
  /// Those that are left, parted at spaces and strokes.
  var all: [String] {
    var (ahead, words) = (self, [String]())
    while let word = ahead.next(splittingAt: "/") { words.append(word) }
    return words
  }

  /// The rest of the line before and behind the first word that begins with a sign.
  func parted(by sign: String) -> (before: String, behind: String) {
    var ahead = self
    var before = Substring.UnicodeScalarView()
    let signs = sign.unicodeScalars
    var isAtWord = true
    while let scalar = ahead.scalars.first {
      if isAtWord, ahead.scalars.starts(with: signs) {
        return (trimmedRest(before), trimmedRest(ahead.scalars.dropFirst(signs.count)))
      }
      isAtWord = isSpace(scalar)
      before.append(scalar)
      ahead.scalars.removeFirst()
    }
    return (rest, "")
  }

  private func trimmedRest(_ scalars: Substring.UnicodeScalarView) -> String {
    let text = trimmed(Substring(scalars))
    return InvisibleSigns.trimmed(text).isEmpty ? "" : text
  }

  mutating func next(splittingAt other: Unicode.Scalar? = nil) -> String? {
    func splits(_ scalar: Unicode.Scalar) -> Bool { isSpace(scalar) || scalar == other }
    while true {
      scalars = scalars.drop { splits($0) }
      let word = scalars.prefix { !splits($0) }
      scalars = scalars.dropFirst(word.count)
      if word.isEmpty { return nil }
      // A byte order mark, as files begin with, is no word.
      let visible = InvisibleSigns.trimmed(Substring(word))
      if !visible.isEmpty { return visible }
    }
  }
}

/// A word as those are compared that somebody types: in small letters, Khmer in one spelling.
func typedWord(_ word: String) -> String { KhmerSpelling.unified(word.lowercased()) }

/// What a keyboard gives for its space bar: in the Khmer layout a space of no width.
private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
  scalar == " " || scalar == "\t" || scalar == "\u{A0}" || scalar == "\u{200B}"
}

private func trimmed(_ text: Substring) -> String {
  var scalars = text.unicodeScalars
  while let first = scalars.first, isSpace(first) { scalars.removeFirst() }
  while let last = scalars.last, isSpace(last) || last == "\r" { scalars.removeLast() }
  return String(Substring(scalars))
}

func typedLatin(_ word: String) -> String { latin(word) }

/// A short word with the signs that its keys give on a Latin keyboard; a word with any other sign as it is.
private func latin(_ word: String) -> String {
  var text = ""
  for scalar in word.unicodeScalars {
    if scalar == "." {
      text.unicodeScalars.append(scalar)
    } else if let sign = latinSign(of: scalar) {
      text.unicodeScalars.append(sign)
    } else {
      return word
    }
  }
  return text
}
