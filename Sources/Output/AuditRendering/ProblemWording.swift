internal import AuditModel

/// How a problem is put to a person: a code that never changes, what is wrong, and what to write instead.
struct ProblemWording {
  let code: String
  let message: Sentence
  let hint: Sentence?

  init(_ code: String, _ message: Sentence, hint: Sentence? = nil) {
    self.code = code
    self.message = message
    self.hint = hint
  }
}

extension ProblemKind {
  var wording: ProblemWording {
    fileWording ?? yamlWording ?? shapeWording ?? valueWording ?? referenceWording
      ?? scaleWording ?? ratingWording ?? thresholdWording ?? tailoringWording
      ?? recordWording ?? sampleWording
      ?? ProblemWording("unknown", Sentence("something is wrong here", "មានអ្វីមួយមិនត្រឹមត្រូវនៅទីនេះ"))
  }

  private var fileWording: ProblemWording? {
    switch self {
    case .unreadable(let trouble):
      return trouble.wording
    case .nothingToAudit:
      return ProblemWording(
        "nothing-to-audit", Sentence("no facility is here", "គ្មានគ្រឹះស្ថាននៅទីនេះទេ"),
        hint: Sentence(
          "a facility is a folder with a facility.yaml; "
            + "copy one of the examples in Audits to begin",
          "គ្រឹះស្ថានគឺជាថតដែលមានឯកសារ facility.yaml។ ដើម្បីចាប់ផ្តើម សូមចម្លងឧទាហរណ៍មួយពីថត Audits"))
    case .misplacedFile:
      return ProblemWording(
        "misplaced-file",
        Sentence(
          "this is neither facility.yaml nor named like a record, so it was not read",
          "ឯកសារនេះមិនមែន facility.yaml ហើយក៏មិនមានឈ្មោះដូចកំណត់ត្រាដែរ ដូច្នេះមិនបានអានទេ"),
        hint: Sentence(
          "name a record <YYYY-MM-DD>-<kind>.yaml, "
            + "with the kind inspection, self-assessment or follow-up",
          "សូមដាក់ឈ្មោះកំណត់ត្រាជា <YYYY-MM-DD>-<kind>.yaml "
            + "ដែល kind គឺ inspection, self-assessment ឬ follow-up"))
    case .unknownDocument:
      return ProblemWording(
        "unknown-document",
        Sentence(
          "this is not a standard, measures, a tailoring, a facility or a record",
          "ឯកសារនេះមិនមែនជាស្តង់ដារ រង្វាស់ ការកែសម្រួល គ្រឹះស្ថាន ឬកំណត់ត្រាទេ"),
        hint: Sentence(
          "such a file begins with standard:, measures:, tailoring:, facility: or visit:",
          "ឯកសារបែបនេះចាប់ផ្តើមដោយ standard:, measures:, tailoring:, facility: ឬ visit:"))
    case .furtherProblems(let count):
      return ProblemWording(
        "further-problems",
        Sentence("\(count) further problems of this file are not shown", "បញ្ហា \(count) ទៀតនៃឯកសារនេះមិនត្រូវបានបង្ហាញទេ"),
        hint: Sentence("mend those above first", "សូមកែបញ្ហាខាងលើជាមុនសិន"))
    case .folderLoop:
      return ProblemWording(
        "folder-loop",
        Sentence(
          "this folder leads back to one that was already read, so it was passed over",
          "ថតនេះនាំត្រឡប់ទៅថតដែលបានអានរួចហើយ ដូច្នេះបានរំលង"),
        hint: Sentence("remove the link", "សូមលុបតំណ (link) នេះ"))
    case .facilityFileMissing:
      return ProblemWording(
        "facility-file-missing",
        Sentence(
          "there are records here, but no facility.yaml",
          "នៅទីនេះមានកំណត់ត្រា តែគ្មានឯកសារ facility.yaml ទេ"),
        hint: Sentence(
          "write a facility.yaml beside them; Audits has examples",
          "សូមសរសេរ facility.yaml នៅក្នុងថតជាមួយគ្នា។ ថត Audits មានឧទាហរណ៍"))
    case .duplicateFacility(let id, let other):
      return ProblemWording(
        "duplicate-facility",
        Sentence(
          "the facility “\(id)” is also in \(other); only that one was read",
          "គ្រឹះស្ថាន “\(id)” មាននៅក្នុង \(other) ផងដែរ ហើយបានអានតែមួយនោះប៉ុណ្ណោះ"),
        hint: Sentence(
          "give one of them another id and folder name",
          "សូមប្តូរ id និងឈ្មោះថតរបស់គ្រឹះស្ថានមួយក្នុងចំណោមទាំងពីរ"))
    case .facilityUnusable:
      return ProblemWording(
        "facility-unusable",
        Sentence(
          "the records of this facility are not scored, because its facility.yaml has errors",
          "មិនបានដាក់ពិន្ទុកំណត់ត្រារបស់គ្រឹះស្ថាននេះទេ ព្រោះ facility.yaml របស់វាមានកំហុស"),
        hint: Sentence(
          "mend the errors named for this file",
          "សូមកែកំហុសដែលបានរាយសម្រាប់ឯកសារនេះ"))
    case .nameMismatch(let written, let expected):
      return ProblemWording(
        "name-mismatch",
        Sentence(
          "this says “\(written)”, but the name of the file or folder says “\(expected)”",
          "នៅទីនេះសរសេរថា “\(written)” តែឈ្មោះឯកសារ ឬឈ្មោះថតគឺ “\(expected)”"),
        hint: Sentence("make the two the same", "សូមធ្វើឱ្យទាំងពីរដូចគ្នា"))
    case .fileTooLarge(let megabytes):
      return ProblemWording(
        "file-too-large",
        Sentence(
          "the file is larger than \(megabytes) MB",
          "ឯកសារនេះធំជាង \(megabytes) MB"),
        hint: Sentence(
          "a record has about 30 kB; is this the right file?",
          "កំណត់ត្រាមួយមានទំហំប្រហែល 30 kB។ តើនេះជាឯកសារត្រឹមត្រូវមែនទេ?"))
    default: return nil
    }
  }

  private var yamlWording: ProblemWording? {
    switch self {
    case .emptyFile:
      return ProblemWording(
        "empty-file", Sentence("the file is empty", "ឯកសារនេះទទេ"),
        hint: Sentence("copy an example and change it", "សូមចម្លងឧទាហរណ៍មួយ រួចកែវា"))
    case .encoding(let name):
      return ProblemWording(
        "wrong-encoding",
        Sentence(
          name.map { "the file is written in \($0), not in UTF-8" } ?? "here the file is not UTF-8",
          name.map { "ឯកសារនេះសរសេរជា \($0) មិនមែន UTF-8 ទេ" } ?? "ត្រង់នេះ ឯកសារមិនមែន UTF-8 ទេ"),
        hint: Sentence(
          "save it again with the encoding UTF-8",
          "សូមរក្សាទុកម្តងទៀតដោយជ្រើសការអ៊ិនកូដ (encoding) UTF-8"))
    case .controlCharacter:
      return ProblemWording(
        "control-character",
        Sentence(
          "here is a character that no text file holds",
          "នៅទីនេះមានតួអក្សរដែលមិនអាចមានក្នុងឯកសារអក្សរធម្មតា"),
        hint: Sentence(
          "save it again as plain text with the encoding UTF-8, and remove the character",
          "សូមលុបតួអក្សរនោះ រួចរក្សាទុកម្តងទៀតជាអក្សរធម្មតា (plain text) ដោយជ្រើសការអ៊ិនកូដ (encoding) UTF-8"))
    case .syntax(let words):
      return ProblemWording(
        "not-yaml",
        Sentence(
          "this is not YAML: \(words)",
          "ទីនេះមិនត្រឹមត្រូវតាមទម្រង់ YAML ទេ៖ \(words)"),
        hint: syntaxHint(words))
    case .nestedTooDeeply(let limit):
      return ProblemWording(
        "nested-too-deeply",
        Sentence(
          "lists and mappings stand inside each other more than \(limit) deep",
          "បញ្ជី និងក្រុមពាក្យគន្លឹះ ដាក់ត្រួតក្នុងគ្នាលើសពី \(limit) ជាន់"),
        hint: Sentence(
          "no file of ours needs that; is this the right file?",
          "ឯកសាររបស់កម្មវិធីនេះមិនត្រូវការបែបនេះទេ។ តើនេះជាឯកសារត្រឹមត្រូវមែនទេ?"))
    case .tooManyDirectives:
      return ProblemWording(
        "too-many-directives",
        Sentence(
          "too many lines begin with “%”",
          "មានបន្ទាត់ច្រើនពេកដែលចាប់ផ្តើមដោយ “%”"),
        hint: Sentence(
          "no file of ours needs such a line; put a text that begins with “%” in quotes",
          "ឯកសាររបស់កម្មវិធីនេះមិនត្រូវការបន្ទាត់បែបនេះទេ។ សូមដាក់អត្ថបទដែលចាប់ផ្តើមដោយ “%” ក្នុងសញ្ញាសម្រង់"))
    case .aliasUsed:
      return ProblemWording(
        "alias",
        Sentence(
          "an alias (“*”) is not allowed: every line must say for itself what it says",
          "មិនអនុញ្ញាតឱ្យប្រើ alias (“*”) ទេ៖ បន្ទាត់នីមួយៗត្រូវសរសេរខ្លឹមសារពេញលេញដោយខ្លួនវា"),
        hint: Sentence(
          "write the text out, or put it in quotes if it begins with “*”",
          "សូមសរសេរអត្ថបទឱ្យពេញ ឬដាក់វាក្នុងសញ្ញាសម្រង់ បើវាចាប់ផ្តើមដោយ “*”"))
    case .tagUsed:
      return ProblemWording(
        "tag",
        Sentence(
          "a tag (“!”) is not allowed",
          "មិនអនុញ្ញាតឱ្យប្រើ tag (“!”) ទេ"),
        hint: Sentence(
          "remove it, or put the text in quotes if it begins with “!”",
          "សូមលុបវា ឬដាក់អត្ថបទក្នុងសញ្ញាសម្រង់ បើវាចាប់ផ្តើមដោយ “!”"))
    case .severalDocuments:
      return ProblemWording(
        "several-documents",
        Sentence(
          "a second document begins here; a file holds one",
          "ឯកសារទីពីរចាប់ផ្តើមនៅទីនេះ តែក្នុងមួយឯកសារត្រូវមានខ្លឹមសារតែមួយ"),
        hint: Sentence(
          "remove the line “---”, or put what follows in a file of its own",
          "សូមលុបបន្ទាត់ “---” ឬដាក់អ្វីដែលនៅបន្ទាប់ក្នុងឯកសារដោយឡែក"))
    default: return nil
    }
  }

  private func syntaxHint(_ words: String) -> Sentence {
    switch words {
    case "found character that cannot start any token":
      Sentence(
        "indent with spaces, never with tabs; put a text that begins with @, ` or % in quotes",
        "សូមដកឃ្លាដើមបន្ទាត់ដោយចុច Space កុំប្រើ Tab។ "
          + "សូមដាក់អត្ថបទដែលចាប់ផ្តើមដោយ @, ` ឬ % ក្នុងសញ្ញាសម្រង់")
    case "mapping values are not allowed in this context", "could not find expected ':'":
      Sentence(
        "put a text with “: ” in it in quotes, "
          + "and write “key: value” with a space behind the colon",
        "សូមដាក់អត្ថបទដែលមាន “: ” ក្នុងសញ្ញាសម្រង់ ហើយសរសេរ “key: value” ដោយដកឃ្លាមួយក្រោយសញ្ញា “:”")
    case "did not find expected key", "did not find expected '-' indicator",
      "did not find expected <document start>":
      Sentence(
        "check that this line begins in the same column "
          + "as its neighbours, and that quotes are closed",
        "សូមពិនិត្យថាបន្ទាត់នេះចាប់ផ្តើមត្រង់គ្នានឹងបន្ទាត់ជិតខាង ហើយសញ្ញាសម្រង់ត្រូវបានបិទ")
    case "did not find expected ',' or '}'", "did not find expected ',' or ']'":
      Sentence(
        "close the bracket, and put a text with “,” or a bracket in it in quotes",
        "សូមបិទដង្កៀប ហើយដាក់អត្ថបទដែលមាន “,” ឬដង្កៀប ក្នុងសញ្ញាសម្រង់")
    case "found unexpected end of stream":
      Sentence(
        "close the quotes that are still open",
        "សូមបិទសញ្ញាសម្រង់ដែលនៅបើក")
    default:
      Sentence(
        "compare the line with the same line of an example in Audits",
        "សូមប្រៀបធៀបបន្ទាត់នេះនឹងបន្ទាត់ដូចគ្នាក្នុងឧទាហរណ៍មួយនៅថត Audits")
    }
  }

  private var shapeWording: ProblemWording? {
    switch self {
    case .wrongShape(let key, let expected):
      let what = expected.wording
      let subject = key.isEmpty ? Sentence("this", "អ្វីដែលសរសេរនៅទីនេះ") : Sentence("“\(key)”", "“\(key)”")
      return ProblemWording(
        "wrong-shape",
        Sentence(
          "\(subject.english) should be \(what.english)",
          "\(subject.khmer) គួរតែជា\(what.khmer)"),
        hint: expected.hint(key))
    case .missingKey(let key):
      return ProblemWording(
        "missing-key", Sentence("“\(key)” is missing here", "នៅទីនេះខ្វះ “\(key)”"),
        hint: Sentence("add “\(key): …”", "សូមបន្ថែម “\(key): …”"))
    case .unknownKey(let key, let nearest):
      return ProblemWording(
        "unknown-key",
        Sentence(
          "“\(key)” is not a key that belongs here",
          "“\(key)” មិនមែនជាពាក្យគន្លឹះដែលត្រូវនៅទីនេះទេ"),
        hint: didYouMean(
          nearest,
          otherwise: Sentence(
            "remove it; a comment begins with “#”",
            "សូមលុបវា។ បើចង់សរសេរកំណត់ចំណាំ សូមចាប់ផ្តើមដោយ “#”")))
    case .duplicateKey(let key, let firstLine):
      return ProblemWording(
        "duplicate-key",
        Sentence(
          "“\(key)” stands here twice; the first is in line \(firstLine)",
          "“\(key)” មានពីរដងនៅទីនេះ។ លើកទីមួយនៅបន្ទាត់ \(firstLine)"),
        hint: Sentence(
          "keep the one that is right and remove the other",
          "សូមទុកមួយដែលត្រឹមត្រូវ ហើយលុបមួយទៀត"))
    case .emptyList(let key):
      return ProblemWording(
        "empty-list", Sentence("the list of “\(key)” is empty", "បញ្ជីរបស់ “\(key)” ទទេ"),
        hint: Sentence(
          "name at least one, or remove the key",
          "សូមសរសេរយ៉ាងតិចមួយ ឬលុបពាក្យគន្លឹះនេះ"))
    case .missingTranslation(let language, let key):
      let name = language == .khmer ? Sentence("Khmer", "ខ្មែរ") : Sentence("English", "អង់គ្លេស")
      return ProblemWording(
        "missing-translation",
        Sentence(
          "“\(key)” has no text in \(name.english), which this standard promises",
          "“\(key)” គ្មានអត្ថបទជាភាសា\(name.khmer) ដែលស្តង់ដារនេះបញ្ជាក់ថាមាន"),
        hint: Sentence(
          "write both: {en: …, km: …}",
          "សូមសរសេរទាំងពីរភាសា៖ {en: …, km: …}"))
    default: return nil
    }
  }

  private var valueWording: ProblemWording? {
    switch self {
    case .unknownWord(let word, let key, let known, let nearest):
      let list = known.joined(separator: ", ")
      return ProblemWording(
        "unknown-word",
        Sentence(
          "“\(word)” is not a word for “\(key)”",
          "“\(word)” មិនមែនជាពាក្យដែលប្រើសម្រាប់ “\(key)” ទេ"),
        hint: didYouMean(nearest, otherwise: Sentence("one of: \(list)", "សូមជ្រើសមួយក្នុងចំណោម៖ \(list)")))
    case .unreadableValue(let text, let key, let form):
      return ProblemWording(
        "unreadable-value",
        Sentence(
          "“\(text)” is not \(form.wording.english), as “\(key)” needs",
          "“\(text)” មិនមែនជា\(form.wording.khmer) ដូចដែល “\(key)” ត្រូវការទេ"),
        hint: Sentence("for example \(form.example)", "ឧទាហរណ៍ \(form.example)"))
    case .negativeNumber(let text, let key):
      return ProblemWording(
        "negative-number",
        Sentence(
          "“\(key)” cannot be below zero, and here it is \(text)",
          "“\(key)” មិនអាចតិចជាងសូន្យទេ តែនៅទីនេះគឺ \(text)"),
        hint: Sentence(
          "write what was counted, from 0",
          "សូមសរសេរចំនួនដែលបានរាប់ ចាប់ពី 0"))
    case .numberTooLarge(let text, let key):
      return ProblemWording(
        "number-too-large",
        Sentence(
          "\(text) is too large a number for “\(key)”",
          "\(text) ជាចំនួនធំពេកសម្រាប់ “\(key)”"),
        hint: Sentence(
          "at most nine digits before the point (a weight: one million)",
          "យ៉ាងច្រើនប្រាំបួនខ្ទង់មុនសញ្ញាចុច “.” (ចំពោះទម្ងន់៖ មួយលាន)"))
    case .numberTooFine(let text, let key):
      return ProblemWording(
        "number-too-fine",
        Sentence(
          "\(text) has too many digits behind the point for “\(key)”",
          "\(text) មានខ្ទង់ក្រោយសញ្ញាចុច “.” ច្រើនពេកសម្រាប់ “\(key)”"),
        hint: Sentence("at most six", "យ៉ាងច្រើនប្រាំមួយខ្ទង់"))
    case .dateInFuture(let date, let today):
      return ProblemWording(
        "date-in-future",
        Sentence(
          "\(date) is in the future: today is \(today)",
          "\(date) ជាថ្ងៃអនាគត៖ ថ្ងៃនេះគឺ \(today)"),
        hint: Sentence(
          "write the date of the visit; --on DATE sets another today",
          "សូមសរសេរកាលបរិច្ឆេទនៃការចុះពិនិត្យ។ បើចង់កំណត់ថ្ងៃនេះជាថ្ងៃផ្សេង សូមប្រើ --on DATE"))
    default: return nil
    }
  }

  private var referenceWording: ProblemWording? {
    switch self {
    case .badIdentifier(let id):
      return ProblemWording(
        "bad-identifier",
        Sentence(
          "“\(id)” is not written like an id",
          "“\(id)” មិនត្រូវតាមរបៀបសរសេរ id ទេ"),
        hint: Sentence(
          "lower-case letters, digits and hyphens; a criterion is <section>.<noun>",
          "សូមប្រើអក្សរឡាតាំងតូច លេខ និងសញ្ញា “-”។ លក្ខណៈវិនិច្ឆ័យសរសេរជា <section>.<noun>"))
    case .duplicateIdentifier(let id, let firstLine):
      return ProblemWording(
        "duplicate-identifier",
        Sentence(
          "the id “\(id)” is taken; it was first used in line \(firstLine)",
          "id “\(id)” ត្រូវបានប្រើរួចហើយ លើកដំបូងនៅបន្ទាត់ \(firstLine)"),
        hint: Sentence(
          "give this one an id of its own; an id is never used again",
          "សូមដាក់ id ថ្មីមួយដោយឡែក។ id ដែលប្រើរួច មិនត្រូវប្រើម្តងទៀតទេ"))
    case .unknownIdentifier(let id, let noun, let nearest):
      return ProblemWording(
        "unknown-\(noun.code)",
        Sentence(
          "there is no \(noun.wording.english) “\(id)”",
          "គ្មាន\(noun.wording.khmer) “\(id)” ទេ"),
        hint: didYouMean(nearest, otherwise: noun.hint))
    case .criterionOutsideSection(let id, let section):
      return ProblemWording(
        "criterion-outside-section",
        Sentence(
          "“\(id)” stands in the section “\(section)” but is not named after it",
          "“\(id)” នៅក្នុងផ្នែក “\(section)” តែឈ្មោះរបស់វាមិនចាប់ផ្តើមដោយឈ្មោះផ្នែកនោះទេ"),
        hint: Sentence(
          "name it \(section).<noun>",
          "សូមដាក់ឈ្មោះវាជា \(section).<noun>"))
    default: return nil
    }
  }

  private var scaleWording: ProblemWording? {
    switch self {
    case .scaleTooShort:
      return ProblemWording(
        "scale-too-short",
        Sentence(
          "a scale has between 2 and 100 ratings",
          "មាត្រដ្ឋានត្រូវមានចំណាត់ថ្នាក់ពី 2 ដល់ 100"),
        hint: Sentence(
          "for example {met: 1, partly: 1/2, unmet: 0}",
          "ឧទាហរណ៍ {met: 1, partly: 1/2, unmet: 0}"))
    case .scaleBestNotOne(let word):
      return ProblemWording(
        "scale-best-not-one",
        Sentence(
          "the first rating, “\(word)”, must earn 1",
          "ចំណាត់ថ្នាក់ទីមួយ “\(word)” ត្រូវទទួលបាន 1"),
        hint: Sentence(
          "write the ratings best first, from 1 to 0",
          "សូមសរសេរចំណាត់ថ្នាក់ពីល្អបំផុតទៅអន់បំផុត ពី 1 ដល់ 0"))
    case .scaleLastNotZero(let word):
      return ProblemWording(
        "scale-last-not-zero",
        Sentence(
          "the last rating, “\(word)”, must earn 0",
          "ចំណាត់ថ្នាក់ចុងក្រោយ “\(word)” ត្រូវទទួលបាន 0"),
        hint: Sentence(
          "write the ratings best first, from 1 to 0",
          "សូមសរសេរចំណាត់ថ្នាក់ពីល្អបំផុតទៅអន់បំផុត ពី 1 ដល់ 0"))
    case .scaleNotDescending(let word):
      return ProblemWording(
        "scale-not-descending",
        Sentence(
          "“\(word)” earns more than the rating before it",
          "“\(word)” ទទួលបានច្រើនជាងចំណាត់ថ្នាក់មុនវា"),
        hint: Sentence(
          "write the ratings best first",
          "សូមសរសេរចំណាត់ថ្នាក់ពីល្អបំផុតទៅអន់បំផុត"))
    case .scaleUnitTooLarge:
      return ProblemWording(
        "scale-unit-too-large",
        Sentence(
          "these fractions have no common denominator of at most a million",
          "ប្រភាគទាំងនេះគ្មានភាគបែងរួមដែលមិនលើសពីមួយលានទេ"),
        hint: Sentence(
          "use simpler fractions, such as 1/2 or 2/3",
          "សូមប្រើប្រភាគងាយជាងនេះ ដូចជា 1/2 ឬ 2/3"))
    case .reservedRating(let word):
      return ProblemWording(
        "reserved-rating",
        Sentence(
          "“\(word)” has a meaning of its own and cannot be a rating",
          "“\(word)” មានន័យពិសេសរួចហើយ មិនអាចប្រើជាចំណាត់ថ្នាក់ទេ"),
        hint: Sentence("choose another word", "សូមជ្រើសពាក្យផ្សេង"))
    case .nothingScored:
      return ProblemWording(
        "nothing-scored",
        Sentence(
          "no criterion of this standard is scored",
          "ស្តង់ដារនេះគ្មានលក្ខណៈវិនិច្ឆ័យណាត្រូវដាក់ពិន្ទុទេ"),
        hint: Sentence(
          "give at least one the level critical, required or recommended",
          "សូមដាក់កម្រិត critical, required ឬ recommended ឱ្យលក្ខណៈវិនិច្ឆ័យយ៉ាងតិចមួយ"))
    case .weightOnRecorded:
      return ProblemWording(
        "weight-on-recorded",
        Sentence(
          "a recorded criterion is never scored, so its weight has no use",
          "លក្ខណៈវិនិច្ឆ័យកម្រិត recorded មិនត្រូវដាក់ពិន្ទុទេ ដូច្នេះទម្ងន់របស់វាគ្មានប្រយោជន៍"),
        hint: Sentence(
          "remove the weight, or change the level",
          "សូមលុបទម្ងន់ (weight) ឬប្តូរកម្រិត (level)"))
    default: return nil
    }
  }

  private var ratingWording: ProblemWording? {
    switch self {
    case .lastRatingHasNeeds(let id):
      return ProblemWording(
        "ratings-not-total",
        Sentence(
          "the last rating, “\(id)”, has needs, so a facility could be left without a rating",
          "ចំណាត់ថ្នាក់ចុងក្រោយ “\(id)” មានលក្ខខណ្ឌ needs ដូច្នេះគ្រឹះស្ថានមួយអាចគ្មានចំណាត់ថ្នាក់"),
        hint: Sentence(
          "remove its needs, or add a last rating without any",
          "សូមលុប needs របស់វា ឬបន្ថែមចំណាត់ថ្នាក់ចុងក្រោយមួយដែលគ្មាន needs"))
    case .ratingUnreachable(let id, let before):
      return ProblemWording(
        "rating-unreachable",
        Sentence(
          "“\(id)” can never be given: wherever its needs hold, those of “\(before)” do",
          "មិនអាចផ្តល់ “\(id)” បានឡើយ៖ ពេលណាបំពេញ needs របស់វា ក៏បំពេញ needs របស់ “\(before)” ដែរ"),
        hint: Sentence(
          "write the ratings best first, each asking less than the one before",
          "សូមសរសេរចំណាត់ថ្នាក់ពីល្អបំផុតទៅអន់បំផុត ដោយមួយៗទាមទារតិចជាងមួយមុន"))
    case .ratingNeverReached(let id):
      return ProblemWording(
        "rating-never-reached",
        Sentence(
          "the needs of “\(id)” can never hold",
          "needs របស់ “\(id)” មិនអាចបំពេញបានឡើយ"),
        hint: Sentence(
          "ask for at most 100%, and for no more sections than are named",
          "សូមកុំទាមទារលើសពី 100% ឬលើសពីចំនួនផ្នែកដែលបានសរសេរ"))
    case .selectionEmpty:
      return ProblemWording(
        "selection-empty",
        Sentence(
          "no scored criterion is selected here, so this need always holds",
          "គ្មានលក្ខណៈវិនិច្ឆ័យដែលត្រូវដាក់ពិន្ទុត្រូវបានជ្រើសនៅទីនេះទេ ដូច្នេះលក្ខខណ្ឌនេះបំពេញជានិច្ច"),
        hint: Sentence(
          "select by level, section or criteria that the standard has",
          "សូមជ្រើសតាម level, section ឬ criteria ដែលមានក្នុងស្តង់ដារ"))
    case .sectionRatingsMissing:
      return ProblemWording(
        "section-ratings-missing",
        Sentence(
          "this need asks for section ratings, which the standard does not give",
          "លក្ខខណ្ឌនេះត្រូវការចំណាត់ថ្នាក់តាមផ្នែក តែស្តង់ដារគ្មានកំណត់ទេ"),
        hint: Sentence(
          "add section-ratings, in the form of ratings; they cannot need sections themselves",
          "សូមបន្ថែម section-ratings តាមទម្រង់ដូច ratings តែ needs របស់វាមិនអាចប្រើ sections ទេ"))
    default: return nil
    }
  }

  private var thresholdWording: ProblemWording? {
    switch self {
    case .unknownThresholdsScored:
      return ProblemWording(
        "unknown-thresholds-scored",
        Sentence(
          "without known thresholds a criterion cannot be scored",
          "បើមិនទាន់ស្គាល់កម្រិតកំណត់ មិនអាចដាក់ពិន្ទុលក្ខណៈវិនិច្ឆ័យបានទេ"),
        hint: Sentence(
          "write level: recorded until the official value is known",
          "សូមសរសេរ level: recorded រហូតដល់ស្គាល់តម្លៃផ្លូវការ"))
    case .thresholdNeverDecides(let rating):
      return ProblemWording(
        "threshold-never-decides",
        Sentence(
          "the test of “\(rating)” never decides: a better rating takes every value it would",
          "លក្ខខណ្ឌរបស់ “\(rating)” មិនដែលបានប្រើទេ៖ ចំណាត់ថ្នាក់ល្អជាងយកតម្លៃទាំងអស់របស់វារួចហើយ"),
        hint: Sentence(
          "a worse rating needs an easier test",
          "ចំណាត់ថ្នាក់អន់ជាងត្រូវមានលក្ខខណ្ឌងាយជាង"))
    case .thresholdsGap(let example):
      return ProblemWording(
        "thresholds-gap",
        Sentence(
          "no test covers the value \(example)",
          "គ្មានលក្ខខណ្ឌណាសម្រាប់តម្លៃ \(example) ទេ"),
        hint: Sentence(
          "leave out the test of the last rating: it takes whatever no other takes",
          "សូមកុំដាក់លក្ខខណ្ឌឱ្យចំណាត់ថ្នាក់ចុងក្រោយ៖ វាយកតម្លៃដែលនៅសល់ទាំងអស់"))
    case .thresholdsWrongWay:
      return ProblemWording(
        "thresholds-wrong-way",
        Sentence(
          "these tests run against each other: between two better values lies a worse one",
          "លក្ខខណ្ឌទាំងនេះផ្ទុយគ្នា៖ នៅចន្លោះតម្លៃល្អជាងពីរ មានតម្លៃអន់ជាងមួយ"),
        hint: Sentence(
          "let all tests point the same way, for example >= 3 and >= 2",
          "សូមធ្វើឱ្យលក្ខខណ្ឌទាំងអស់មានទិសដៅតែមួយ ឧទាហរណ៍ >= 3 និង >= 2"))
    case .ratingImpossible(let rating):
      return ProblemWording(
        "rating-impossible",
        Sentence(
          "no value is ever rated “\(rating)”",
          "គ្មានតម្លៃណាទទួលចំណាត់ថ្នាក់ “\(rating)” ឡើយ"),
        hint: Sentence(
          "check the signs and the numbers of the tests",
          "សូមពិនិត្យសញ្ញា និងលេខក្នុងលក្ខខណ្ឌ"))
    case .keyWithoutUse(let key, let answer):
      return ProblemWording(
        "key-without-use",
        Sentence(
          "“\(key)” has no use in a criterion with answer: \(answer)",
          "“\(key)” គ្មានប្រយោជន៍ក្នុងលក្ខណៈវិនិច្ឆ័យដែលមាន answer: \(answer)"),
        hint: Sentence("remove it, or change answer", "សូមលុបវា ឬប្តូរ answer"))
    case .equalsItself:
      return ProblemWording(
        "equals-itself",
        Sentence(
          "this criterion is said to equal itself",
          "លក្ខណៈវិនិច្ឆ័យនេះសរសេរថាដូចគ្នានឹងខ្លួនវា"),
        hint: Sentence("remove it from equals", "សូមលុបវាចេញពី equals"))
    case .equalsDifferentForm(let id):
      return ProblemWording(
        "equals-different-form",
        Sentence(
          "“\(id)” is answered in another way or on another scale, "
            + "so one answer cannot serve both",
          "“\(id)” ឆ្លើយតាមរបៀបផ្សេង ឬតាមមាត្រដ្ឋានផ្សេង ដូច្នេះចម្លើយមួយមិនអាចប្រើសម្រាប់ទាំងពីរបានទេ"),
        hint: Sentence(
          "remove it from equals: asking twice is better than a false equality",
          "សូមលុបវាចេញពី equals៖ សួរពីរដងល្អជាងចាត់ទុកថាដូចគ្នាដោយមិនពិត"))
    case .equalsDifferentThresholds(let id):
      return ProblemWording(
        "equals-different-thresholds",
        Sentence(
          "“\(id)” would rate the same finding by another measure, service or thresholds",
          "“\(id)” វាយតម្លៃការរកឃើញដូចគ្នា តែតាមរង្វាស់ សេវា ឬកម្រិតកំណត់ផ្សេង"),
        hint: Sentence(
          "remove it from equals: asking twice is better than a false equality",
          "សូមលុបវាចេញពី equals៖ សួរពីរដងល្អជាងចាត់ទុកថាដូចគ្នាដោយមិនពិត"))
    case .quotientOfQuotient(let id):
      return ProblemWording(
        "quotient-of-quotient", Sentence("“\(id)” is itself a quotient", "“\(id)” ជាផលចែករួចហើយ"),
        hint: Sentence(
          "divide measures that are counted",
          "សូមចែកតែរង្វាស់ដែលបានរាប់"))
    case .costLowAboveHigh:
      return ProblemWording(
        "cost-range",
        Sentence(
          "the first cost is higher than the second",
          "ចំណាយទីមួយខ្ពស់ជាងចំណាយទីពីរ"),
        hint: Sentence(
          "write usd: [low, high]",
          "សូមសរសេរ usd: [low, high] ដោយចំនួនទាបនៅមុន"))
    case .exampleContradicts(let rating, let decided):
      return ProblemWording(
        "example-contradicts",
        Sentence(
          "this example of “\(rating)” would be rated “\(decided)”",
          "ឧទាហរណ៍នៃ “\(rating)” នេះ នឹងទទួលចំណាត់ថ្នាក់ “\(decided)” វិញ"),
        hint: Sentence(
          "change the example or the thresholds",
          "សូមកែឧទាហរណ៍ ឬកម្រិតកំណត់"))
    default: return nil
    }
  }

  private var tailoringWording: ProblemWording? {
    switch self {
    case .standardTailoredTwice(let id):
      return ProblemWording(
        "tailored-twice",
        Sentence(
          "“\(id)” is already changed by another tailoring of this run",
          "“\(id)” ត្រូវបានកែដោយការកែសម្រួលមួយផ្សេងទៀតរួចហើយក្នុងដំណើរការនេះ"),
        hint: Sentence(
          "give one tailoring for a standard",
          "សូមប្រើការកែសម្រួលតែមួយសម្រាប់ស្តង់ដារមួយ"))
    case .tailoringUnusable(let id):
      return ProblemWording(
        "tailoring-unusable",
        Sentence(
          "the tailoring “\(id)” does not fit this archived revision, which is used without it",
          "ការកែសម្រួល “\(id)” មិនត្រូវនឹងកំណែចាស់នេះក្នុងបណ្ណសារ "
            + "(archive) ទេ ដូច្នេះបានប្រើកំណែនេះដោយគ្មានការកែសម្រួល"))
    case .standardUnusable(let id):
      return ProblemWording(
        "standard-unusable",
        Sentence(
          "nothing is scored by “\(id)”, because that standard has errors",
          "មិនបានដាក់ពិន្ទុអ្វីតាម “\(id)” ទេ ព្រោះស្តង់ដារនោះមានកំហុស"),
        hint: Sentence(
          "mend the errors named for Standards/\(id).yaml",
          "សូមកែកំហុសដែលបានរាយសម្រាប់ Standards/\(id).yaml"))
    case .standardDoesNotApply(let id):
      return ProblemWording(
        "standard-does-not-apply",
        Sentence(
          "“\(id)” does not apply to this facility; it is scored all the same",
          "“\(id)” មិនអនុវត្តចំពោះគ្រឹះស្ថាននេះទេ តែនៅតែដាក់ពិន្ទុ"),
        hint: Sentence(
          "name it under standards in facility.yaml if that is meant",
          "បើចង់បានដូច្នេះមែន សូមសរសេរវាក្រោម standards ក្នុង facility.yaml"))
    case .revisionMissing(let standard, let pinned, let current):
      return ProblemWording(
        "revision-missing",
        Sentence(
          "the record was answered by \(standard) \(pinned), "
            + "which is not in the archive; it is scored by \(current)",
          "កំណត់ត្រានេះឆ្លើយតាម \(standard) \(pinned) ដែលគ្មានក្នុងបណ្ណសារ "
            + "(archive) ទេ ដូច្នេះបានដាក់ពិន្ទុតាម \(current)"),
        hint: Sentence(
          "put Standards/archive/\(standard)-\(pinned).yaml back, "
            + "or answer again by today's revision",
          "សូមដាក់ Standards/archive/\(standard)-\(pinned).yaml មកវិញ ឬឆ្លើយម្តងទៀតតាមកំណែបច្ចុប្បន្ន"))
    case .criterionDropped(let id, let authority):
      return ProblemWording(
        "criterion-dropped",
        Sentence(
          "“\(id)” was taken out by the tailoring of \(authority), so this answer does not count",
          "ការកែសម្រួលរបស់ \(authority) បានដក “\(id)” ចេញ ដូច្នេះចម្លើយនេះមិនត្រូវបានគិតទេ"))
    default: return nil
    }
  }

  private var recordWording: ProblemWording? {
    switch self {
    case .criterionDoesNotApply(let id):
      return ProblemWording(
        "criterion-does-not-apply",
        Sentence(
          "“\(id)” does not apply to this facility, so this answer does not count",
          "“\(id)” មិនអនុវត្តចំពោះគ្រឹះស្ថាននេះទេ ដូច្នេះចម្លើយនេះមិនត្រូវបានគិតទេ"),
        hint: Sentence(
          "check care, operator, residents and serves in facility.yaml",
          "សូមពិនិត្យ care, operator, residents និង serves ក្នុង facility.yaml"))
    case .unknownRating(let word, let known, let nearest):
      let list = known.joined(separator: ", ")
      return ProblemWording(
        "unknown-rating",
        Sentence(
          "“\(word)” is not a rating of this standard",
          "“\(word)” មិនមែនជាចំណាត់ថ្នាក់របស់ស្តង់ដារនេះទេ"),
        hint: didYouMean(nearest, otherwise: Sentence("one of: \(list)", "សូមជ្រើសមួយក្នុងចំណោម៖ \(list)")))
    case .notApplicableRefused(let id):
      return ProblemWording(
        "not-applicable-refused",
        Sentence(
          "“\(id)” always applies, so it cannot be not-applicable",
          "“\(id)” អនុវត្តជានិច្ច ដូច្នេះមិនអាចសរសេរ not-applicable បានទេ"),
        hint: Sentence(
          "rate it; if nobody looked, write not-assessed",
          "សូមដាក់ចំណាត់ថ្នាក់ឱ្យវា។ បើគ្មានអ្នកណាបានពិនិត្យ សូមសរសេរ not-assessed"))
    case .reasonMissing(let id):
      return ProblemWording(
        "reason-missing",
        Sentence(
          "“\(id)” is said not to apply, without a reason",
          "“\(id)” សរសេរថាមិនពាក់ព័ន្ធ តែគ្មានមូលហេតុ"),
        hint: Sentence(
          "write {rating: not-applicable, reason: …}",
          "សូមសរសេរ {rating: not-applicable, reason: …}"))
    case .ratedOtherwise(let word, let form, let source):
      return ratedOtherwise(word, form, source)
    case .voicesMissing(let criterion, let voices):
      let list = voices.joined(separator: ", ")
      return ProblemWording(
        "voices-missing",
        Sentence(
          "“\(criterion)” counts as open: "
            + "it cannot be rated best before these were heard: \(list)",
          "“\(criterion)” ចាត់ទុកថាមិនទាន់មានចម្លើយ៖ "
            + "មិនអាចទទួលចំណាត់ថ្នាក់ល្អបំផុត មុនពេលបានស្តាប់ \(list) ទេ"),
        hint: Sentence(
          "hear them, and write heard: [\(list)]",
          "សូមស្តាប់ពួកគេ រួចសរសេរ heard: [\(list)]"))
    case .equalsContradicts(let criterion, let rating, let other, let otherRating):
      return ProblemWording(
        "equals-contradicts",
        Sentence(
          "“\(criterion)” is rated \(rating), but “\(other)”, "
            + "which asks the same, is rated \(otherRating)",
          "“\(criterion)” ទទួលចំណាត់ថ្នាក់ \(rating) តែ “\(other)” "
            + "ដែលសួររឿងដូចគ្នា ទទួលចំណាត់ថ្នាក់ \(otherRating)"),
        hint: Sentence(
          "answer one of them, or both alike",
          "សូមឆ្លើយតែមួយ ឬឆ្លើយទាំងពីរឱ្យដូចគ្នា"))
    case .measureIsQuotient(let id, let numerator, let denominator):
      return ProblemWording(
        "measure-is-quotient",
        Sentence(
          "“\(id)” is worked out from \(numerator) and \(denominator)",
          "“\(id)” ត្រូវបានគណនាពី \(numerator) និង \(denominator)"),
        hint: Sentence("write those two instead", "សូមសរសេរពីរនោះជំនួសវិញ"))
    case .serviceForOthers(let service, let group):
      return ProblemWording(
        "service-for-others",
        Sentence(
          "“\(service)” names \(group), who do not live in this facility",
          "“\(service)” មានសរសេរ \(group) តែក្រុមនេះមិនស្នាក់នៅក្នុងគ្រឹះស្ថាននេះទេ"),
        hint: Sentence(
          "check residents in facility.yaml",
          "សូមពិនិត្យ residents ក្នុង facility.yaml"))
    case .followedRecordMissing(let name):
      return ProblemWording(
        "follow-up-without-inspection",
        Sentence(
          name.map {
            "there is no earlier inspection “\($0)” for the follow-up to follow"
          } ?? "there is no inspection of an earlier day for the follow-up to follow",
          name.map { "គ្មានអធិការកិច្ច “\($0)” នៅថ្ងៃមុនការតាមដាននេះទេ" }
            ?? "គ្មានអធិការកិច្ចនៅថ្ងៃមុនការតាមដាននេះទេ"),
        hint: Sentence(
          "name the inspection, as in follows: 2026-03-14-inspection, "
            + "or change kind to inspection",
          "សូមសរសេរឈ្មោះអធិការកិច្ច ដូចជា follows: 2026-03-14-inspection ឬប្តូរ kind ទៅ inspection"))
    case .followedRecordUnusable(let name):
      return ProblemWording(
        "followed-record-unusable",
        Sentence(
          "the inspection that this follows, “\(name)”, has errors, so neither is scored",
          "អធិការកិច្ច “\(name)” ដែលកំណត់ត្រានេះតាមដាន មានកំហុស ដូច្នេះមិនបានដាក់ពិន្ទុទាំងពីរ"),
        hint: Sentence(
          "mend the inspection first",
          "សូមកែកំណត់ត្រាអធិការកិច្ចនោះជាមុនសិន"))
    case .followsOnlyForFollowUps:
      return ProblemWording(
        "follows-without-follow-up",
        Sentence(
          "only a follow-up follows another record",
          "មានតែការតាមដានទេ ដែលភ្ជាប់នឹងកំណត់ត្រាមួយទៀត"),
        hint: Sentence(
          "remove follows, or write kind: follow-up",
          "សូមលុប follows ឬសរសេរ kind: follow-up"))
    default: return nil
    }
  }

  private func ratedOtherwise(_ word: String, _ form: AnswerKind, _ source: String)
    -> ProblemWording
  {
    switch form {
    case .measure:
      ProblemWording(
        "rated-otherwise",
        Sentence(
          "this criterion is rated by the measure “\(source)”, not by “\(word)”",
          "លក្ខណៈវិនិច្ឆ័យនេះវាយតម្លៃតាមរង្វាស់ “\(source)” មិនមែនតាម “\(word)” ទេ"),
        hint: Sentence(
          "write the number under measures: \(source)",
          "សូមសរសេរចំនួនក្រោម measures: \(source)"))
    case .service:
      ProblemWording(
        "rated-otherwise",
        Sentence(
          "this criterion is rated by the service “\(source)”, not by “\(word)”",
          "លក្ខណៈវិនិច្ឆ័យនេះវាយតម្លៃតាមសេវា “\(source)” មិនមែនតាម “\(word)” ទេ"),
        hint: Sentence(
          "write under services: who has it, as in \(source): {provided: [girls]}",
          "សូមសរសេរក្រោម services: ថាអ្នកណាទទួលបានសេវានេះ ដូចជា \(source): {provided: [girls]}"))
    default:
      ProblemWording(
        "rated-otherwise",
        Sentence(
          "this criterion is rated by a sample, not by “\(word)”",
          "លក្ខណៈវិនិច្ឆ័យនេះវាយតម្លៃតាមសំណាក មិនមែនតាម “\(word)” ទេ"),
        hint: Sentence(
          "write {checked: 10, of: 42, conforming: 8}",
          "សូមសរសេរ {checked: 10, of: 42, conforming: 8}"))
    }
  }

  private var sampleWording: ProblemWording? {
    switch self {
    case .sampleOnRating(let id):
      return ProblemWording(
        "sample-without-use",
        Sentence(
          "“\(id)” is not rated by a sample",
          "“\(id)” មិនវាយតម្លៃតាមសំណាកទេ"),
        hint: Sentence(
          "write a rating; what was looked at belongs in the note",
          "សូមសរសេរចំណាត់ថ្នាក់ ហើយសរសេរអ្វីដែលបានពិនិត្យក្នុង note"))
    case .sampleInconsistent(let part, let whole):
      return ProblemWording(
        "sample-inconsistent",
        Sentence(
          "“\(part)” is more than “\(whole)”",
          "“\(part)” ច្រើនជាង “\(whole)”"),
        hint: Sentence(
          "count again: conforming is at most checked, and checked at most of",
          "សូមរាប់ម្តងទៀត៖ conforming មិនអាចលើស checked ហើយ checked មិនអាចលើស of ទេ"))
    case .sampleIncomplete(let missing):
      return ProblemWording(
        "sample-incomplete",
        Sentence(
          "the sample does not say “\(missing)”, so the criterion is open",
          "សំណាកខ្វះ “\(missing)” ដូច្នេះលក្ខណៈវិនិច្ឆ័យនេះមិនទាន់មានចម្លើយ"),
        hint: Sentence(
          "write {checked: 10, of: 42, conforming: 8}",
          "សូមសរសេរ {checked: 10, of: 42, conforming: 8}"))
    case .sampleEmpty:
      return ProblemWording(
        "sample-empty",
        Sentence(
          "nothing was checked, so the criterion is open",
          "មិនបានពិនិត្យអ្វីទេ ដូច្នេះលក្ខណៈវិនិច្ឆ័យនេះមិនទាន់មានចម្លើយ"))
    case .sampleTooSmall(let checked, let needed):
      return ProblemWording(
        "sample-too-small",
        Sentence(
          "\(checked) were checked and at least \(needed) are needed, so the criterion is open",
          "បានពិនិត្យ \(checked) តែត្រូវពិនិត្យយ៉ាងតិច \(needed) ដូច្នេះលក្ខណៈវិនិច្ឆ័យនេះមិនទាន់មានចម្លើយ"),
        hint: Sentence(
          "check more, or say with of: that there are no more",
          "សូមពិនិត្យបន្ថែម ឬសរសេរចំនួនសរុបនៅ of: ដើម្បីបញ្ជាក់ថាគ្មានទៀតទេ"))
    default: return nil
    }
  }

  private func didYouMean(_ nearest: String?, otherwise: Sentence) -> Sentence {
    guard let nearest else { return otherwise }
    return Sentence("did you mean “\(nearest)”?", "តើចង់សរសេរ “\(nearest)” មែនទេ?")
  }
}

extension FileTrouble {
  fileprivate var wording: ProblemWording {
    switch self {
    case .missing:
      ProblemWording(
        "missing", Sentence("there is no such file or folder", "គ្មានឯកសារ ឬថតនេះទេ"),
        hint: Sentence(
          "check the spelling of the path",
          "សូមពិនិត្យអក្ខរាវិរុទ្ធនៃទីតាំងឯកសារ"))
    case .notPermitted:
      ProblemWording(
        "not-permitted", Sentence("you may not read this", "លោកអ្នកគ្មានសិទ្ធិអានវាទេ"),
        hint: Sentence(
          "ask its owner, or change its permissions",
          "សូមសួរម្ចាស់ឯកសារ ឬប្តូរសិទ្ធិអានរបស់វា"))
    case .isFolder:
      ProblemWording(
        "is-folder",
        Sentence(
          "this is a folder, and a file was expected",
          "នេះជាថត តែត្រូវការឯកសារ"),
        hint: Sentence("name a file in it", "សូមបញ្ជាក់ឈ្មោះឯកសារមួយក្នុងថតនេះ"))
    case .isNoFolder:
      ProblemWording(
        "is-no-folder", Sentence("this is not a folder", "នេះមិនមែនជាថតទេ"),
        hint: Sentence(
          "name the folder that it is in",
          "សូមបញ្ជាក់ឈ្មោះថតដែលវាស្ថិតនៅ"))
    case .notAFile:
      ProblemWording(
        "not-a-file",
        Sentence(
          "this is neither a file nor a folder",
          "នេះមិនមែនជាឯកសារ ហើយក៏មិនមែនជាថតដែរ"),
        hint: Sentence("name a file or a folder", "សូមបញ្ជាក់ឈ្មោះឯកសារ ឬថតមួយ"))
    case .loop:
      ProblemWording(
        "link-loop",
        Sentence(
          "this link leads back to itself",
          "តំណ (link) នេះនាំត្រឡប់មកខ្លួនវាវិញ"),
        hint: Sentence("remove the link", "សូមលុបតំណ (link) នេះ"))
    case .other(let code):
      ProblemWording(
        "unreadable",
        Sentence(
          "the system could not read this (error \(code))",
          "ប្រព័ន្ធមិនអាចអានវាបានទេ (កំហុស \(code))"),
        hint: Sentence(
          "try again, or copy it elsewhere",
          "សូមសាកម្តងទៀត ឬចម្លងវាទៅកន្លែងផ្សេង"))
    }
  }
}

extension Shape {
  fileprivate var wording: Sentence {
    switch self {
    case .mapping: Sentence("a mapping of keys and values", "ក្រុមពាក្យគន្លឹះ និងតម្លៃ")
    case .list: Sentence("a list", "បញ្ជី")
    case .text: Sentence("a text", "អត្ថបទ")
    case .localisedText:
      Sentence(
        "a text, or one in each language",
        "អត្ថបទមួយ ឬអត្ថបទមួយសម្រាប់ភាសានីមួយៗ")
    case .textOrMapping: Sentence("a text or a mapping", "អត្ថបទ ឬក្រុមពាក្យគន្លឹះ និងតម្លៃ")
    case .number: Sentence("a number", "ចំនួន")
    }
  }

  fileprivate func hint(_ key: String) -> Sentence {
    let key = key.isEmpty ? "key" : key
    switch self {
    case .mapping:
      return Sentence(
        "write “\(key):” and below it, indented, “key: value”",
        "សូមសរសេរ “\(key):” រួចនៅបន្ទាត់ក្រោម ដកឃ្លាចូល ហើយសរសេរ “key: value”")
    case .list: return Sentence("write “\(key): [one, two]”", "សូមសរសេរ “\(key): [one, two]”")
    case .text, .textOrMapping:
      return Sentence(
        "write “\(key): …” on one line, in quotes if it has “: ” in it",
        "សូមសរសេរ “\(key): …” លើបន្ទាត់តែមួយ ហើយដាក់អត្ថបទក្នុងសញ្ញាសម្រង់ បើវាមាន “: ”")
    case .localisedText:
      return Sentence(
        "write “\(key): {en: …, km: …}”",
        "សូមសរសេរ “\(key): {en: …, km: …}”")
    case .number: return Sentence("write “\(key): 42”", "សូមសរសេរ “\(key): 42”")
    }
  }
}

extension ValueForm {
  fileprivate var wording: Sentence {
    switch self {
    case .date: Sentence("a date", "កាលបរិច្ឆេទ")
    case .number: Sentence("a number", "ចំនួន")
    case .wholeNumber: Sentence("a whole number", "ចំនួនគត់")
    case .positiveWholeNumber: Sentence("a whole number from 1", "ចំនួនគត់ចាប់ពី 1")
    case .fraction: Sentence("a fraction between 0 and 1", "ប្រភាគចន្លោះ 0 និង 1")
    case .percent: Sentence("a percentage", "ភាគរយ")
    case .test: Sentence("a test", "លក្ខខណ្ឌ")
    case .percentTest: Sentence("a share up to 100%", "ភាគរយដែលមិនលើស 100%")
    case .span: Sentence("a span of time", "រយៈពេល")
    case .yesOrNo: Sentence("true or false", "true ឬ false")
    case .costRange: Sentence("a range of costs", "ចន្លោះចំណាយ")
    case .countOrAll: Sentence("a whole number or “all”", "ចំនួនគត់ ឬ “all”")
    case .equalsReference: Sentence("a reference to a criterion", "ការយោងទៅលក្ខណៈវិនិច្ឆ័យមួយ")
    case .version: Sentence("an edition and revision", "លេខបោះពុម្ព និងលេខកំណែ")
    }
  }

  fileprivate var example: String {
    switch self {
    case .date: "2026-03-14"
    case .number: "2.5"
    case .wholeNumber, .positiveWholeNumber: "3"
    case .fraction: "1/2"
    case .percent: "85%"
    case .test: "\">= 3\""
    case .percentTest: "80%"
    case .span: "3 months"
    case .yesOrNo: "true"
    case .costRange: "[0, 60]"
    case .countOrAll: "all"
    case .equalsReference: "alternative-care/food.three-meals"
    case .version: "\"2014.1\""
    }
  }
}

extension Noun {
  fileprivate var code: String {
    switch self {
    case .standard: "standard"
    case .criterion: "criterion"
    case .section: "section"
    case .source: "source"
    case .measure: "measure"
    case .rating: "rating"
    case .sectionRating: "section-rating"
    case .service: "service"
    case .facility: "facility"
    }
  }

  fileprivate var wording: Sentence {
    switch self {
    case .standard: Sentence("standard", "ស្តង់ដារ")
    case .criterion: Sentence("criterion", "លក្ខណៈវិនិច្ឆ័យ")
    case .section: Sentence("section", "ផ្នែក")
    case .source: Sentence("source", "ប្រភព")
    case .measure: Sentence("measure", "រង្វាស់")
    case .rating: Sentence("rating", "ចំណាត់ថ្នាក់")
    case .sectionRating: Sentence("section rating", "ចំណាត់ថ្នាក់តាមផ្នែក")
    case .service: Sentence("service", "សេវា")
    case .facility: Sentence("facility", "គ្រឹះស្ថាន")
    }
  }

  fileprivate var hint: Sentence {
    switch self {
    case .standard:
      Sentence(
        "“careaudit standards” lists them",
        "“careaudit standards” បង្ហាញបញ្ជីស្តង់ដារ")
    case .criterion:
      Sentence(
        "“careaudit standards ID” lists the criteria of a standard",
        "“careaudit standards ID” បង្ហាញបញ្ជីលក្ខណៈវិនិច្ឆ័យនៃស្តង់ដារមួយ")
    case .section:
      Sentence(
        "name a section of this standard",
        "សូមសរសេរឈ្មោះផ្នែកមួយរបស់ស្តង់ដារនេះ")
    case .source: Sentence("add it under sources", "សូមបន្ថែមវាក្រោម sources")
    case .measure:
      Sentence(
        "add it to Standards/measures.yaml",
        "សូមបន្ថែមវាក្នុង Standards/measures.yaml")
    case .rating:
      Sentence(
        "name a rating of this standard",
        "សូមសរសេរចំណាត់ថ្នាក់មួយរបស់ស្តង់ដារនេះ")
    case .sectionRating:
      Sentence(
        "name one of section-ratings",
        "សូមសរសេរមួយក្នុងចំណោម section-ratings")
    case .service:
      Sentence(
        "one of: " + Service.words.joined(separator: ", "),
        "សូមជ្រើសមួយក្នុងចំណោម៖ " + Service.words.joined(separator: ", "))
    case .facility: Sentence("name a folder in Audits", "សូមសរសេរឈ្មោះថតមួយក្នុង Audits")
    }
  }
}
