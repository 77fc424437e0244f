internal import AuditModel

// Problems of how something is written: keys, words, numbers, references.

extension ProblemKind {
  var shapeWording: ProblemWording? {
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

  var valueWording: ProblemWording? {
    switch self {
    case .unknownWord(let word, let key, let known, let nearest):
      let list = known.joined(separator: ", ")
      return ProblemWording(
        "unknown-word",
        Sentence(
          "“\(word)” is not a word for “\(key)”",
          "“\(word)” មិនមែនជាពាក្យដែលប្រើសម្រាប់ “\(key)” ទេ"),
        hint: didYouMean(nearest, otherwise: Sentence("one of: \(list)", "សូមជ្រើសមួយក្នុងចំណោម៖ \(list)")))
    case .severalWords(let text, let key, let words):
      let list = words.joined(separator: ", ")
      return ProblemWording(
        "several-words",
        Sentence(
          "“\(text)” is several words, which “\(key)” needs as a list",
          "“\(text)” ជាពាក្យច្រើន ដែល “\(key)” ត្រូវការជាបញ្ជី"),
        hint: Sentence("write a list: \(key): [\(list)]", "សូមសរសេរជាបញ្ជី៖ \(key): [\(list)]"))
    case .unreadableValue(let text, let key, let form):
      return ProblemWording(
        "unreadable-value",
        Sentence(
          "“\(text)” is not \(form.wording.english), as “\(key)” needs",
          "“\(text)” មិនមែនជា\(form.wording.khmer) ដូចដែល “\(key)” ត្រូវការទេ"),
        hint: form.hint(for: text))
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
        hint: roundedToSix(text).map {
          Sentence("at most six: write \($0)", "យ៉ាងច្រើនប្រាំមួយខ្ទង់៖ សូមសរសេរ \($0)")
        } ?? Sentence("at most six", "យ៉ាងច្រើនប្រាំមួយខ្ទង់"))
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

  var referenceWording: ProblemWording? {
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
}
