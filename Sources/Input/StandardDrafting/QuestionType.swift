internal import AuditLoading
internal import AuditModel

/// The type of a row of a form.
struct QuestionType {
  enum Kind: Hashable {
    case none
    case begin(isRepeat: Bool)
    case end
    /// One or several of a list.
    case selection
    case number(isWhole: Bool)
    /// What a standard has no place for: notes, texts, dates, pictures, places, what is worked out.
    case leftOut
    case unknown
  }

  /// As it stands in the form.
  let written: String
  /// Its first word, as people write it today.
  let word: String
  /// The list of a selection.
  let list: String
  let kind: Kind

  var isSelection: Bool { kind == .selection }
  var isOfOne: Bool { word == "select_one" }

  init(_ written: String) {
    self.written = written
    var words = written.split(whereSeparator: \.isWhitespace).map { String($0) }
    if words.count >= 2 {
      // `begin group`, `select one`, `select all that apply from`: as forms were written years ago.
      let pair = (words[0].lowercased(), words[1].lowercased())
      if ["begin", "end"].contains(pair.0) { words.replaceSubrange(0...1, with: [pair.0 + "_" + pair.1]) }
      if pair.0 == "select", ["one", "multiple", "all"].contains(pair.1) {
        words.replaceSubrange(0...1, with: [pair.1 == "one" ? "select_one" : "select_multiple"])
        while words.count > 2, ["that", "apply", "from"].contains(words[1].lowercased()) { words.remove(at: 1) }
      }
    }
    let first = (words.first ?? "").lowercased()
    word = Self.names[first] ?? first
    list = words.count > 1 ? words[1] : ""
    kind = Self.kind(of: word)
  }

  private static let names = [
    "select1": "select_one", "select": "select_multiple", "int": "integer", "begin_lgroup": "begin_group",
    "add_note": "note", "calculation": "calculate", "string": "text", "photo": "image",
  ]

  private static func kind(of word: String) -> Kind {
    switch word {
    case "": .none
    case "begin_group": .begin(isRepeat: false)
    case "begin_repeat", "begin_loop": .begin(isRepeat: true)
    case "end_group", "end_repeat", "end_loop", "end_lgroup": .end
    case "select_one", "select_multiple", "rank", "select_one_from_file", "select_multiple_from_file",
      "select_one_external":
      .selection
    case "integer": .number(isWhole: true)
    case "decimal", "range": .number(isWhole: false)
    default: others.contains(word) ? .leftOut : .unknown
    }
  }

  private static let others: Set<String> = [
    "note", "text", "calculate", "date", "time", "datetime", "datetime-local", "geopoint", "geotrace", "geoshape",
    "image", "audio",
    "video", "file", "barcode", "acknowledge", "trigger", "hidden", "xml-external", "csv-external", "audit", "start",
    "end", "today",
    "deviceid", "subscriberid", "simserial", "phonenumber", "username", "email", "start-geopoint", "background-audio",
    "background-geopoint",
    "imei", "signature", "draw", "annotate", "entity", "uuid", "location", "caseid", "comments", "get",
  ]

  /// For what was perhaps meant.
  static let known =
    others.sorted() + [
      "select_one", "select_multiple", "rank", "integer", "decimal", "range", "begin_group", "end_group",
      "begin_repeat", "end_repeat",
    ]
}

/// The limits that a constraint sets a number: `. >= 0 and . <= 24`.
struct NumberLimits: Equatable {
  private(set) var atLeast: String?
  private(set) var atMost: String?

  /// Nil where the constraint says anything else too.
  init?(_ constraint: String) {
    let parts = conjuncts(of: constraint)
    for part in parts {
      let text = part.filter { $0 != " " }
      guard text.hasPrefix(".") else { return nil }
      let sign = text.dropFirst().prefix { "<>=".contains($0) }
      let number = String(text.dropFirst(1 + sign.count))
      guard case .success(let value) = readDecimal(Array(number.utf8)), !value.isNegative else { return nil }
      switch sign {
      case ">=": atLeast = number
      case "<=": atMost = number
      // Of whole numbers alone another limit would be the same.
      case ">" where value.isZero: break
      default: return nil
      }
    }
    if atLeast == nil, atMost == nil { return nil }
  }
}

/// The parts of an expression that `and` joins, without the brackets around the whole; one where it is not so simple.
func conjuncts(of expression: String) -> [String] { parts(of: expression, joinedBy: "and") }

/// The parts of an expression outside brackets and quotes.
func parts(of expression: String, joinedBy word: String) -> [String] {
  let scalars = Array(withoutOuterBrackets(expression).unicodeScalars)
  var (parts, current) = ([String](), "")
  var (depth, index) = (0, 0)
  var quote: Unicode.Scalar?
  let letters = Array(word.unicodeScalars)
  func isEdge(_ index: Int) -> Bool {
    guard scalars.indices.contains(index) else { return true }
    return [" ", "\n", "\t", "(", ")"].contains(scalars[index])
  }
  while index < scalars.count {
    let scalar = scalars[index]
    if let open = quote {
      if scalar == open { quote = nil }
    } else if scalar == "'" || scalar == "\"" {
      quote = scalar
    } else if scalar == "(" {
      depth += 1
    } else if scalar == ")" {
      depth -= 1
    } else if depth == 0, index + letters.count <= scalars.count, isEdge(index - 1), isEdge(index + letters.count),
      scalars[index..<(index + letters.count)].elementsEqual(letters)
    {
      parts.append(current)
      current = ""
      index += letters.count
      continue
    }
    current.unicodeScalars.append(scalar)
    index += 1
  }
  parts.append(current)
  return parts.map { InvisibleSigns.trimmed($0) }
}

/// Without pairs of brackets that go round all of it.
private func withoutOuterBrackets(_ expression: String) -> String {
  var text = InvisibleSigns.trimmed(expression)
  while text.hasPrefix("("), text.hasSuffix(")") {
    var depth = 0
    var closesEarly = false
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      if scalar == "(" { depth += 1 }
      if scalar == ")" { depth -= 1 }
      if depth == 0, offset < text.unicodeScalars.count - 1 {
        closesEarly = true
        break
      }
    }
    if closesEarly { break }
    text = InvisibleSigns.trimmed(String(text.dropFirst().dropLast()))
  }
  return text
}

/// When a question of a form is asked: to which facilities it then applies, and what else it hangs on.
struct DraftCondition {
  private(set) var applies = DraftApplicability()
  /// As the form writes it.
  private(set) var others: [String] = []

  init() {}

  /// - Parameter kinds: the questions that ask what a facility is, with what their choices mean.
  init(_ relevant: String, kinds: [String: [String: (key: String, word: String)]]) {
    guard !relevant.isEmpty else { return }
    for part in conjuncts(of: relevant) where !part.isEmpty {
      if let (key, words) = Self.words(of: part, kinds), case var narrowed = applies, narrowed.narrow(to: key, words) {
        applies = narrowed
      } else {
        others.append(oneLine(part))
      }
    }
  }

  /// Under both conditions.
  func narrowed(by inner: DraftCondition) -> DraftCondition {
    var both = self
    both.others += inner.others
    for (key, words) in inner.applies.words.sorted(by: { $0.key < $1.key }) {
      var narrowed = both.applies
      if narrowed.narrow(to: key, words) {
        both.applies = narrowed
      } else {
        both.others.append(key + ": " + words.joined(separator: ", "))
      }
    }
    return both
  }

  /// The kinds of facilities that a part of a condition asks for; nil where it asks for anything else.
  private static func words(of part: String, _ kinds: [String: [String: (key: String, word: String)]]) -> (
    String, [String]
  )? {
    var (key, words) = (nil as String?, [String]())
    for alternative in parts(of: part, joinedBy: "or") {
      guard let (name, value, isEqual) = comparison(alternative), let choices = kinds[name],
        let meaning = choices[value]
      else { return nil }
      guard key == nil || key == meaning.key else { return nil }
      key = meaning.key
      words += isEqual ? [meaning.word] : ForeignWords.words(ofKey: meaning.key).filter { $0 != meaning.word }
    }
    let order = key.map { ForeignWords.words(ofKey: $0) } ?? []
    return key.map { key in (key, order.filter(words.contains)) }
  }

  /// `${kind} = 'shelter'`, `selected(${kind}, 'shelter')`, `not(…)`.
  private static func comparison(_ text: String) -> (name: String, value: String, isEqual: Bool)? {
    let compact = text.filter { $0 != " " }
    if compact.hasPrefix("not("), compact.hasSuffix(")"),
      let inner = comparison(String(compact.dropFirst(4).dropLast()))
    {
      return (inner.name, inner.value, !inner.isEqual)
    }
    let isSelected = compact.hasPrefix("selected(") && compact.hasSuffix(")")
    let body = isSelected ? String(compact.dropFirst(9).dropLast()) : compact
    guard body.hasPrefix("${"), let end = body.firstIndex(of: "}") else { return nil }
    let name = String(body[body.index(body.startIndex, offsetBy: 2)..<end])
    var rest = body[body.index(after: end)...]
    var isEqual = true
    if isSelected {
      guard rest.first == "," else { return nil }
      rest.removeFirst()
    } else if rest.hasPrefix("!=") {
      isEqual = false
      rest.removeFirst(2)
    } else if rest.first == "=" {
      rest.removeFirst()
    } else {
      return nil
    }
    guard let quote = rest.first, "'\"".contains(quote), rest.last == quote, rest.count >= 3 else { return nil }
    let value = String(rest.dropFirst().dropLast())
    return value.contains(quote) ? nil : (name, value, isEqual)
  }
}
