internal import AuditModel
internal import InputProblems

// Problems of how something is written: keys, texts, words, numbers, names.

extension WritingTrouble {
  var wording: ProblemWording {
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
          nearest, for: key,
          otherwise: Sentence(
            "remove it; a comment begins with “#”",
            "សូមលុបវា។ បើចង់សរសេរកំណត់ចំណាំ សូមចាប់ផ្តើមដោយ “#”")))
    case .emptyList(let key):
      return ProblemWording(
        "empty-list", Sentence("the list of “\(key)” is empty", "បញ្ជីរបស់ “\(key)” ទទេ"),
        hint: Sentence(
          "name at least one, or remove the key",
          "សូមសរសេរយ៉ាងតិចមួយ ឬលុបពាក្យគន្លឹះនេះ"))
    case .commaCutsText(let key, let kept, let rest):
      return ProblemWording(
        "comma-cuts-text",
        Sentence(
          "in brackets a comma ends a text: only “\(kept)” would be kept, and “\(rest)” is taken for a key",
          "ក្នុងដង្កៀប សញ្ញាក្បៀសបញ្ចប់អត្ថបទ៖ រក្សាបានតែ “\(kept)” ហើយ “\(rest)” ត្រូវបានយល់ថាជាពាក្យគន្លឹះ"),
        hint: Sentence(
          "put the whole text in quotes: \(key): \(quoted(kept + ", " + rest))",
          "សូមដាក់អត្ថបទទាំងមូលក្នុងសញ្ញាសម្រង់៖ \(key): \(quoted(kept + ", " + rest))"))
    case .commentCutsText(let lead, let kept, let rest):
      return ProblemWording(
        "comment-cuts-text",
        Sentence(
          "what stands behind “#” is a comment: only “\(kept)” is kept",
          "អ្វីដែលនៅក្រោយ “#” ជាមតិយោបល់៖ រក្សាទុកតែ “\(kept)” ប៉ុណ្ណោះ"),
        hint: Sentence(
          "if it belongs to the text, write \(lead)\(quoted(kept + " " + rest))",
          "បើវាជាផ្នែកនៃអត្ថបទ សូមសរសេរ \(lead)\(quoted(kept + " " + rest))"))
    case .notACharacter(let codePoint):
      return ProblemWording(
        "not-a-character",
        Sentence(
          "this text holds \(codePoint), which is no character; pages and tables show a mark in its place",
          "អត្ថបទនេះមាន \(codePoint) ដែលមិនមែនជាតួអក្សរទេ; ទំព័រ និងតារាងបង្ហាញសញ្ញាជំនួសនៅកន្លែងវា"),
        hint: Sentence("delete it", "សូមលុបវា"))
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
    case .unknownWord(let word, let key, let known, let nearest):
      let list = known.joined(separator: ", ")
      return ProblemWording(
        "unknown-word",
        Sentence(
          "“\(word)” is not a word for “\(key)”",
          "“\(word)” មិនមែនជាពាក្យដែលប្រើសម្រាប់ “\(key)” ទេ"),
        hint: didYouMean(
          nearest, for: word, otherwise: Sentence("one of: \(list)", "សូមជ្រើសមួយក្នុងចំណោម៖ \(list)")))
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
        hint: WrittenNumber(text).whatToWrite.first.map {
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
    case .nameMismatch(let written, let expected):
      return ProblemWording(
        "name-mismatch",
        Sentence(
          "this says “\(written)”, but the name of the file or folder says “\(expected)”",
          "នៅទីនេះសរសេរថា “\(written)” តែឈ្មោះឯកសារ ឬឈ្មោះថតគឺ “\(expected)”"),
        hint: Sentence("make the two the same", "សូមធ្វើឱ្យទាំងពីរដូចគ្នា"))
    case .followsOnlyForFollowUps:
      return ProblemWording(
        "follows-without-follow-up",
        Sentence(
          "only a follow-up follows another record",
          "មានតែការតាមដានទេ ដែលភ្ជាប់នឹងកំណត់ត្រាមួយទៀត"),
        hint: Sentence(
          "remove follows, or write kind: follow-up",
          "សូមលុប follows ឬសរសេរ kind: follow-up"))
    case .nothingAnswered:
      return ProblemWording(
        "nothing-answered",
        Sentence(
          "the record answers no question of any standard, so nothing is scored from it",
          "កំណត់ត្រានេះមិនឆ្លើយសំណួរណាមួយនៃស្តង់ដារណាទេ ដូច្នេះគ្មានពិន្ទុចេញពីវាទេ"),
        hint: Sentence(
          "write answers under “answers”; careaudit new FACILITY makes a record with every question",
          "សូមសរសេរចម្លើយក្រោម “answers”; careaudit new FACILITY បង្កើតកំណត់ត្រាដែលមានសំណួរទាំងអស់"))
    case .answersMissing:
      return ProblemWording(
        "answers-missing",
        Sentence(
          "the record says by which revisions it was answered, and holds no answers",
          "កំណត់ត្រានេះប្រាប់ពីកំណែដែលប្រើឆ្លើយ តែគ្មានចម្លើយណាមួយទេ"),
        hint: Sentence(
          "was the file cut off? copy it again, or remove “against”",
          "តើឯកសារត្រូវបានកាត់ខ្លីឬ? សូមចម្លងវាម្តងទៀត ឬលុប “against”"))
    case .pinnedNotAnswered(let standard):
      return ProblemWording(
        "pinned-not-answered",
        Sentence(
          "“\(standard)” stands under “against”, but not under “answers”",
          "“\(standard)” មាននៅក្រោម “against” តែគ្មាននៅក្រោម “answers” ទេ"),
        hint: Sentence(
          "was the file cut off? copy it again, or remove this line",
          "តើឯកសារត្រូវបានកាត់ខ្លីឬ? សូមចម្លងវាម្តងទៀត ឬលុបបន្ទាត់នេះ"))
    case .tooMany(let key, let limit):
      return ProblemWording(
        "too-many",
        Sentence("“\(key)” has more than \(limit)", "“\(key)” មានលើសពី \(limit)"),
        hint: Sentence("keep the \(limit) that matter most", "សូមទុក \(limit) ដែលសំខាន់ជាងគេ"))
    case .needNotHearResidents(let criterion):
      return ProblemWording(
        "need-not-hear-residents",
        Sentence(
          "“\(criterion)” need not hear residents, so their answers show nowhere beside it",
          "“\(criterion)” មិនតម្រូវឱ្យស្តាប់អ្នកស្នាក់នៅទេ ដូច្នេះចម្លើយរបស់ពួកគេមិនបង្ហាញក្បែរវាទេ"),
        hint: Sentence(
          "name a criterion with hear: [resident]", "សូមសរសេរលក្ខណៈវិនិច្ឆ័យដែលមាន hear: [resident]"))
    case .tooFewAnswered(let key, let count, let fewest):
      return ProblemWording(
        "too-few-answered",
        Sentence(
          "“\(key)” tells of \(count) people; of fewer than \(fewest) nothing is kept, for it would tell who said what",
          "“\(key)” ប្រាប់អំពីមនុស្ស \(count) នាក់។ អំពីមនុស្សតិចជាង \(fewest) នាក់ មិនត្រូវរក្សាទុកអ្វីទេ ព្រោះអាចឱ្យគេដឹងថាអ្នកណានិយាយអ្វី"),
        hint: Sentence(
          "count a group that is too small under others, leave out a question that too few answered; if it is all of them, keep no group",
          "សូមរាប់ក្រុមដែលតិចពេកក្រោម others ហើយលុបសំណួរដែលមានអ្នកឆ្លើយតិចពេក។ បើសរុបទាំងអស់តិចពេក កុំរក្សាទុកក្រុមណាមួយ"))
    case .countsExceed(let part, let count, let whole, let limit):
      return ProblemWording(
        "counts-exceed",
        Sentence(
          "“\(part)” comes to \(count), more than “\(whole)”, which is \(limit)",
          "“\(part)” សរុបមាន \(count) ច្រើនជាង “\(whole)” ដែលមាន \(limit)"),
        hint: Sentence(
          "count again: a question has at most as many answers as people who answered, and nobody answers who was not asked",
          "សូមរាប់ម្តងទៀត៖ សំណួរមួយមិនអាចមានចម្លើយលើសចំនួនអ្នកឆ្លើយទេ ហើយអ្នកមិនត្រូវបានសួរមិនអាចឆ្លើយទេ"))
    }
  }
}
