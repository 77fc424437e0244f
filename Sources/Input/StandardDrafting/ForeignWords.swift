internal import AuditModel

// The words by which checklists of others say what they mean, in the languages that their tools are used in. Each is held against
// what is written without capitals, accents, spaces and signs.

/// What a word to choose says of a requirement.
enum ChoiceMeaning: Hashable {
  case yes, partly, no
  case notApplicable, notAssessed
  case number(Int64)
}

enum ForeignWords {
  /// What a choice means, by its words alone; nil where they are of no scale.
  static func meaning(_ text: String) -> ChoiceMeaning? { choices[foldedName(text)] }

  private static let choices: [String: ChoiceMeaning] = {
    var all: [String: ChoiceMeaning] = [:]
    for (meaning, words) in choiceWords { for word in words { all[foldedName(word)] = meaning } }
    return all
  }()

  private static let choiceWords: [(ChoiceMeaning, [String])] = [
    (
      .yes,
      [
        "yes", "y", "true", "met", "fully met", "full", "fully", "compliant", "fully compliant", "complies", "conform",
        "conforms", "conforming", "conformity", "in place", "fully in place", "satisfied", "achieved", "fulfilled",
        "implemented",
        "fully implemented", "done", "pass", "passed", "ok", "adequate", "oui", "conforme", "total", "totalement", "si",
        "sí",
        "cumple", "sim", "ja", "erfüllt", "jah", "tak", "ano", "da", "có", "ya",
        "បាទ", "ចាស", "បាទ/ចាស", "បាទ ឬចាស", "មាន", "បាទ/ចាស មាន", "បំពេញ", "បានបំពេញ", "បំពេញតាមស្តង់ដារ", "ត្រូវ", "អនុលោម", "ពេញលេញ",
        "មានគ្រប់គ្រាន់", "បំពេញបានទាំងស្រុង",
      ]
    ),
    (
      .partly,
      [
        "partly", "partial", "partially", "part", "in part", "some", "somewhat", "partly met", "partially met",
        "partly compliant",
        "partially compliant", "partial compliance", "partly in place", "partially in place", "partially implemented",
        "in progress", "to some extent", "needs improvement", "partiellement", "partiel", "en partie",
        "partiellement conforme",
        "parcialmente", "parcial", "en parte", "em parte", "teilweise", "osaliselt", "một phần", "sebagian",
        "មួយផ្នែក", "ខ្លះ", "មានខ្លះ", "បំពេញបានមួយផ្នែក", "ដោយផ្នែក", "បំពេញមួយផ្នែក", "អនុលោមមួយផ្នែក", "កំពុងអនុវត្ត",
      ]
    ),
    (
      .no,
      [
        "no", "n", "false", "not met", "unmet", "none", "non compliant", "noncompliant", "not compliant",
        "does not comply",
        "non conform", "nonconforming", "nonconformity", "not in place", "not satisfied", "not achieved",
        "not fulfilled",
        "not implemented", "not done", "not at all", "fail", "failed", "inadequate", "absent", "non", "pas conforme",
        "non conforme", "non-conforme", "no cumple", "não", "nao", "nein", "nicht erfüllt", "ei", "nie", "ne", "không",
        "tidak",
        "ទេ", "គ្មាន", "មិនមាន", "អត់", "អត់មាន", "មិនបំពេញ", "មិនបានបំពេញ", "មិនអនុលោម", "មិនត្រូវ", "អត់ទេ",
      ]
    ),
    (
      .notApplicable,
      [
        "na", "n/a", "not applicable", "does not apply", "sans objet", "no aplica", "no aplicable", "não se aplica",
        "nicht anwendbar", "not relevant", "non applicable", "មិនអនុវត្ត", "មិនពាក់ព័ន្ធ", "មិនទាក់ទង",
      ]
    ),
    (
      .notAssessed,
      [
        "dk", "dont know", "don't know", "do not know", "unknown", "not known", "not sure", "unsure", "not assessed",
        "not observed", "not seen", "refused", "refuse", "no answer", "no response", "ne sait pas", "no sabe",
        "weiss nicht", "não sabe", "prefer not to answer", "prefer not to say", "not checked", "doesn't know",
        "doesnt know",
        "does not know", "dont remember", "don't remember", "refused to answer", "refuses to answer",
        "refuse to answer",
        "declined", "declined to answer", "no opinion", "dnk", "refus", "refus de répondre", "nsp", "no responde",
        "មិនដឹង", "មិនច្បាស់", "មិនឆ្លើយ", "មិនទាន់វាយតម្លៃ", "មិនបានមើល",
      ]
    ),
  ]

  /// The level that a word of a checklist means; nil where it means none.
  static func level(_ text: String) -> Level? { levels[foldedName(text)] }

  private static let levels: [String: Level] = {
    let words: [(Level, [String])] = [
      (.critical, ["critical", "vital", "zero tolerance", "critique", "ធ្ងន់ធ្ងរ", "សំខាន់បំផុត", "ចាំបាច់បំផុត"]),
      (
        .required,
        [
          "required", "mandatory", "must", "minimum", "obligatory", "essential", "requis", "obligatoire", "shall",
          "ត្រូវតែមាន",
          "ចាំបាច់", "តម្រូវ", "អប្បបរមា", "កំហិត",
        ]
      ),
      (
        .recommended,
        [
          "recommended", "should", "good practice", "desirable", "optional", "advised", "recommandé", "ណែនាំ", "គួរ",
          "គួរមាន", "ល្អបន្ថែម",
        ]
      ),
      (.recorded, ["recorded", "observed", "for information", "information", "info", "កត់ត្រា", "សម្រាប់ព័ត៌មាន"]),
    ]
    var all: [String: Level] = [:]
    for (level, words) in words { for word in words { all[foldedName(word)] = level } }
    return all
  }()

  /// The words of `applies` that the choices of a form name, by their key.
  ///
  /// - Returns: nil where the text names none.
  static func kind(_ text: String) -> (key: String, word: String)? { kinds[foldedName(text)].map { ($0.key, $0.word) } }

  private static let kinds: [String: (key: String, word: String)] = {
    var all: [String: (key: String, word: String)] = [:]
    func add(_ key: String, _ words: [String], _ others: [(String, [String])]) {
      for word in words { all[foldedName(word)] = (key, word) }
      for (word, names) in others { for name in names { all[foldedName(name)] = (key, word) } }
    }
    add(
      "care", CareKind.words,
      [
        (
          "residential-centre",
          [
            "residential center", "residential care", "residential care institution", "residential care centre", "rci",
            "orphanage",
            "មណ្ឌលថែទាំ", "មជ្ឈមណ្ឌលថែទាំតាមលំនៅឋាន", "មណ្ឌលថែទាំស្នាក់នៅ", "គ្រឹះស្ថានថែទាំតាមលំនៅឋាន", "មណ្ឌលកុមារកំព្រា",
          ]
        ),
        ("shelter", ["emergency shelter", "safe house", "មណ្ឌលជ្រកកោន", "ជម្រក", "មជ្ឈមណ្ឌលជ្រកកោន"]),
        ("transit", ["transit centre", "transit center", "transit home", "មណ្ឌលសំចត", "មណ្ឌលបណ្តោះអាសន្ន", "មជ្ឈមណ្ឌលបណ្តោះអាសន្ន"]),
        ("assessment", ["assessment centre", "assessment center", "មណ្ឌលវាយតម្លៃ"]),
        ("group-home", ["group house", "small group home", "ផ្ទះជាក្រុម", "ផ្ទះក្រុម"]),
        ("boarding-school", ["boarding house", "boarding", "អន្តេវាសិកដ្ឋាន", "សាលាស្នាក់នៅ"]),
        ("faith-based", ["pagoda", "faith based care", "pagoda and other faith-based care", "វត្ត", "ការថែទាំតាមជំនឿសាសនា"]),
        ("foster", ["foster care", "foster family", "គ្រួសារធម៌", "ការថែទាំក្នុងគ្រួសារធម៌"]),
        ("kinship", ["kinship care", "ញាតិ", "ការថែទាំដោយញាតិ"]),
        ("independent-living", ["supported independent living", "ការរស់នៅដោយឯករាជ្យ"]),
        ("community", ["community based", "community-based care", "សហគមន៍", "ការថែទាំក្នុងសហគមន៍"]),
      ])
    add(
      "operator", Operator.words,
      [
        ("state", ["government", "public", "រដ្ឋ", "រដ្ឋាភិបាល"]),
        ("ngo", ["non governmental organisation", "non governmental organization", "អង្គការក្រៅរដ្ឋាភិបាល", "អង្គការ"]),
        ("faith", ["religious", "church", "សាសនា", "ស្ថាប័នសាសនា"]), ("private", ["privately run", "ឯកជន"]),
      ])
    add(
      "residents", ResidentGroup.words,
      [
        ("girls", ["girl", "ក្មេងស្រី", "កុមារី"]), ("boys", ["boy", "ក្មេងប្រុស", "កុមារា"]), ("women", ["woman", "ស្ត្រី", "នារី"]),
        ("men", ["man", "បុរស"]),
      ])
    add("serves", ServedGroup.words.filter { $0 != "other" }, [])
    return all
  }()

  /// All words of a key of `applies`.
  static func words(ofKey key: String) -> [String] {
    switch key {
    case "care": CareKind.words
    case "operator": Operator.words
    case "residents": ResidentGroup.words
    default: ServedGroup.words
    }
  }

  /// What a column of a checklist holds, by its heading; nil where that says nothing we know.
  static func column(_ heading: String) -> SheetColumn? { columns[foldedName(heading)] }

  private static let columns: [String: SheetColumn] = {
    var all: [String: SheetColumn] = [:]
    for (column, words) in columnWords { for word in [column.word] + words { all[foldedName(word)] = column } }
    return all
  }()

  private static let columnWords: [(SheetColumn, [String])] = [
    (
      .id,
      [
        "no", "no.", "nr", "number", "ref", "reference", "ref id", "code", "item no", "item", "#", "ល.រ", "លេខ", "លេខកូដ",
        "លេខរៀង",
      ]
    ),
    (
      .section,
      [
        "area", "domain", "chapter", "category", "topic", "theme", "group", "part", "heading", "ផ្នែក", "ជំពូក", "ប្រភេទ",
        "វិស័យ", "ប្រធានបទ",
      ]
    ),
    (.title, ["name", "short title", "subject", "short name", "ចំណងជើង", "ឈ្មោះ", "ចំណងជើងខ្លី"]),
    (
      .text,
      [
        "requirement", "requirements", "criterion", "criteria", "standard", "standards", "question", "questions",
        "indicator",
        "indicators", "description", "statement", "check", "item description", "checklist item", "what to check",
        "លក្ខខណ្ឌ", "ស្តង់ដារ", "សំណួរ", "សូចនាករ", "តម្រូវការ", "ការពិពណ៌នា", "លក្ខណៈវិនិច្ឆ័យ", "ចំណុចត្រួតពិនិត្យ", "ខ្លឹមសារ",
      ]
    ),
    (.ask, ["ask", "how to ask", "question to ask", "សំណួរត្រូវសួរ"]),
    (
      .guidance,
      [
        "guidance", "guidance notes", "how to check", "means of verification", "evidence", "notes", "note",
        "explanation", "ការណែនាំ", "សេចក្តីណែនាំ", "ភស្តុតាង", "មធ្យោបាយផ្ទៀងផ្ទាត់", "កំណត់សម្គាល់",
      ]
    ),
    (.level, ["priority", "importance", "obligation", "severity", "type", "កម្រិត", "អាទិភាព"]),
    (.weight, ["points", "score weight", "weighting", "max score", "marks", "ទម្ងន់", "ពិន្ទុ", "ពិន្ទុអតិបរមា"]),
    (
      .answers,
      ["choices", "options", "answer", "response", "responses", "answer options", "rating", "scale", "ចម្លើយ", "ជម្រើស"]
    ),
    (.unit, ["units", "unit of measure", "ឯកតា"]),
    (.applies, ["applies to", "applicable to", "facility type", "type of facility", "អនុវត្តចំពោះ", "ប្រភេទគ្រឹះស្ថាន"]),
    (.source, ["source", "legal basis", "article", "basis", "law", "ប្រភព", "មាត្រា", "មូលដ្ឋានច្បាប់"]),
  ]
}

/// What a column of a checklist in a table holds.
public enum SheetColumn: String, Sendable, CaseIterable {
  case id, section, title, text, ask, guidance, level, weight, answers, unit, applies, source

  public var word: String { rawValue }
}
