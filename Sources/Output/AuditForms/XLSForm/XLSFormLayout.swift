internal import AuditAsking
internal import AuditModel
internal import AuditWording
internal import TextFitting

/// An XLSForm as the rows of its three sheets: what KoboToolbox and ODK make a form of.
public struct XLSFormLayout: Sendable {
  /// A row of the survey: a question, a calculation, or where a group begins or ends.
  struct Row: Sendable {
    let type: String
    var name = ""
    var label: Sentence?
    /// Behind the label, with references to values of the form; never a text of others.
    var figures: Sentence?
    var hint: Sentence?
    var guidance: Sentence?
    /// A condition, or `yes`.
    var required = ""
    var requiredMessage: Sentence?
    var relevant = ""
    var constraint = ""
    var constraintMessage: Sentence?
    var calculation = ""
    var appearance = ""
    var fallback = ""

    init(_ type: String, _ name: String = "", _ label: Sentence? = nil) {
      self.type = type
      self.name = name
      self.label = label
    }
  }

  /// A list of answers to choose from.
  struct ChoiceList: Sendable {
    let name: String
    let choices: [(word: String, label: Sentence)]
  }

  let title: Sentence
  let id: String
  let version: String
  let defaultLanguage: String
  private(set) var rows: [Row] = []
  private(set) var lists: [ChoiceList] = []
  private var names: Set<String> = []

  init(title: Sentence, id: String, version: String, defaultLanguage: String) {
    self.title = title
    self.id = id
    self.version = version
    self.defaultLanguage = defaultLanguage
  }

  mutating func add(_ row: Row) {
    precondition(
      row.name.isEmpty || row.type.hasPrefix("end") || names.insert(row.name).inserted,
      "each question has a name of its own")
    var row = row
    row.label = row.label?.inBothLanguages
    row.hint = row.hint?.inBothLanguages
    row.guidance = row.guidance?.inBothLanguages
    rows.append(row)
  }

  mutating func add(_ list: ChoiceList) {
    guard !lists.contains(where: { $0.name == list.name }) else { return }
    lists.append(list)
  }

  /// `${question} = 'word'`, for a word that is one of the question's choices.
  func chosen(_ word: String, in name: String, of list: String) -> String {
    let known = lists.first { $0.name == list }?.choices.map(\.word) ?? []
    precondition(known.contains(word), "a condition names a choice that there is")
    return "${" + name + "} = '" + word + "'"
  }
}

// MARK: As sheets

extension XLSFormLayout {
  /// A sheet with its heading as the first row.
  public typealias SheetRows = (name: String, rows: [[String]])

  /// `survey`, `choices` and `settings`.
  public var sheets: [SheetRows] {
    [("survey", survey), ("choices", choices), ("settings", settings)]
  }

  private var survey: [[String]] {
    let localised = ["label", "hint", "guidance_hint", "required_message", "constraint_message"]
    let heading =
      ["type", "name"] + localised.flatMap(XLSFormLayout.columns)
      + ["required", "relevant", "constraint", "calculation", "appearance", "default"]
    return [heading]
      + rows.map { row in
        func cells(_ text: Sentence?) -> [String] { Language.allCases.map { text?[$0].formText ?? "" } }
        let figures = Language.allCases.map { row.figures?[$0] ?? "" }
        return [row.type, row.name] + zip(cells(row.label), figures).map { $0 + $1 }
          + [row.hint, row.guidance, row.requiredMessage, row.constraintMessage].flatMap(cells)
          + [row.required, row.relevant, row.constraint, row.calculation, row.appearance, row.fallback]
      }
  }

  private var choices: [[String]] {
    [["list_name", "name"] + XLSFormLayout.columns(of: "label")]
      + lists.flatMap { list in
        list.choices.map { choice in
          [list.name, choice.word] + Language.allCases.map { choice.label[$0].formText }
        }
      }
  }

  /// A column in each language: `label::Khmer (km)`.
  private static func columns(of name: String) -> [String] { Language.allCases.map { name + "::" + $0.formName } }

  private var settings: [[String]] {
    [
      ["form_title", "form_id", "version", "default_language", "instance_name"],
      [
        title[.english], id, version, defaultLanguage,
        "concat('\(id) ', ${" + FieldMeaning.date.name + "}, ' ', ${" + FieldMeaning.kind.name + "})",
      ],
    ]
  }
}

extension Language {
  /// As forms name it: `Khmer (km)`.
  var formName: String { phrase[.english] + " (" + tag + ")" }
}

extension Sentence {
  /// With the words of the other language where one has none: tools take a form only if each text is there in both. Nil where
  /// neither has.
  fileprivate var inBothLanguages: Sentence? {
    guard let there = Language.allCases.first(where: { !self[$0].isEmpty }) else { return nil }
    return Sentence { self[self[$0].isEmpty ? there : $0] }
  }
}

extension String {
  /// As it may stand in a label: what would be read as a reference to a question is no longer one.
  var formText: String {
    var text = String.UnicodeScalarView()
    for scalar in printable.unicodeScalars {
      if scalar == "{", text.last == "$" { text.append(" ") }
      text.append(scalar)
    }
    // A label of which nothing would be seen is none to those who read forms.
    let isBlank = text.allSatisfy { $0.properties.isWhitespace || $0.columns == 0 }
    return isBlank && !isEmpty ? "\u{FFFD}" : String(text)
  }
}

// MARK: What exports show instead of names

/// The labels under which tools export a form, when asked for labels instead of names.
public struct FieldLabels: Sendable {
  /// The names of fields by their label in either language.
  public private(set) var names: [String: String] = [:]
  /// For each field, the words of its choices by their label in either language.
  public private(set) var words: [String: [String: String]] = [:]

  public init() {}

  public init(_ layout: XLSFormLayout) {
    var withoutCode: [String: String?] = [:]
    for row in layout.rows {
      guard let label = row.label, !row.type.hasPrefix("begin"), !row.type.hasPrefix("end") else { continue }
      for text in Language.allCases.map({ label[$0].formText }) {
        if names[text] == nil { names[text] = row.name }
        // A paper or an export of another edition of the form bears other codes.
        let parts = text.split(separator: ".", maxSplits: 1)
        guard parts.count == 2, parts[0].utf8.count <= 5 else { continue }
        let words = String(parts[1].drop { $0 == " " })
        withoutCode[words] = withoutCode[words] == nil || withoutCode[words] == row.name ? row.name : .some(nil)
      }
      addWords(row, layout)
    }
    for (text, name) in withoutCode where names[text] == nil {
      if let name { names[text] = name }
    }
  }

  private mutating func addWords(_ row: XLSFormLayout.Row, _ layout: XLSFormLayout) {
    let parts = row.type.split(separator: " ")
    guard parts.count == 2, let list = layout.lists.first(where: { $0.name == parts[1] }) else { return }
    for choice in list.choices {
      for language in Language.allCases { words[row.name, default: [:]][choice.label[language].formText] = choice.word }
    }
  }
}
