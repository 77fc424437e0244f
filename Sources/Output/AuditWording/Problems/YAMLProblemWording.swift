internal import AuditModel
internal import DataReading
internal import InputProblems

// Problems of what should be YAML.

extension YAMLError.Code {
  var wording: ProblemWording {
    switch self {
    case .empty: .emptyFile
    case .encoding(let name):
      ProblemWording(
        "wrong-encoding",
        Sentence(
          name.map { "the file is written in \($0), not in UTF-8" } ?? "here the file is not UTF-8",
          name.map { "ឯកសារនេះសរសេរជា \($0) មិនមែន UTF-8 ទេ" } ?? "ត្រង់នេះ ឯកសារមិនមែន UTF-8 ទេ"),
        hint: Sentence(
          "save it again with the encoding UTF-8",
          "សូមរក្សាទុកម្តងទៀតដោយជ្រើសការអ៊ិនកូដ (encoding) UTF-8"))
    case .controlCharacter:
      ProblemWording(
        "control-character",
        Sentence(
          "here is a character that no text file holds",
          "នៅទីនេះមានតួអក្សរដែលមិនអាចមានក្នុងឯកសារអក្សរធម្មតា"),
        hint: Sentence(
          "save it again as plain text with the encoding UTF-8, and remove the character",
          "សូមលុបតួអក្សរនោះ រួចរក្សាទុកម្តងទៀតជាអក្សរធម្មតា (plain text) ដោយជ្រើសការអ៊ិនកូដ (encoding) UTF-8"))
    case .syntax(_, let slip?):
      slip.wording
    case .syntax(let words, nil):
      ProblemWording(
        "not-yaml",
        Sentence(
          "this is not YAML: \(words)",
          "ទីនេះមិនត្រឹមត្រូវតាមទម្រង់ YAML ទេ៖ \(words)"),
        hint: syntaxHint(words))
    case .tooDeep(let limit):
      ProblemWording(
        "nested-too-deeply",
        Sentence(
          "lists and mappings stand inside each other more than \(limit) deep",
          "បញ្ជី និងក្រុមពាក្យគន្លឹះ ដាក់ត្រួតក្នុងគ្នាលើសពី \(limit) ជាន់"),
        hint: Sentence(
          "no file of ours needs that; is this the right file?",
          "ឯកសាររបស់កម្មវិធីនេះមិនត្រូវការបែបនេះទេ។ តើនេះជាឯកសារត្រឹមត្រូវមែនទេ?"))
    case .tooManyDirectives:
      ProblemWording(
        "too-many-directives",
        Sentence(
          "too many lines begin with “%”",
          "មានបន្ទាត់ច្រើនពេកដែលចាប់ផ្តើមដោយ “%”"),
        hint: Sentence(
          "no file of ours needs such a line; put a text that begins with “%” in quotes",
          "ឯកសាររបស់កម្មវិធីនេះមិនត្រូវការបន្ទាត់បែបនេះទេ។ សូមដាក់អត្ថបទដែលចាប់ផ្តើមដោយ “%” ក្នុងសញ្ញាសម្រង់"))
    case .alias:
      ProblemWording(
        "alias",
        Sentence(
          "an alias (“*”) is not allowed: every line must say for itself what it says",
          "មិនអនុញ្ញាតឱ្យប្រើ alias (“*”) ទេ៖ បន្ទាត់នីមួយៗត្រូវសរសេរខ្លឹមសារពេញលេញដោយខ្លួនវា"),
        hint: Sentence(
          "write the text out, or put it in quotes if it begins with “*”",
          "សូមសរសេរអត្ថបទឱ្យពេញ ឬដាក់វាក្នុងសញ្ញាសម្រង់ បើវាចាប់ផ្តើមដោយ “*”"))
    case .tag:
      ProblemWording(
        "tag",
        Sentence(
          "a tag (“!”) is not allowed",
          "មិនអនុញ្ញាតឱ្យប្រើ tag (“!”) ទេ"),
        hint: Sentence(
          "remove it, or put the text in quotes if it begins with “!”",
          "សូមលុបវា ឬដាក់អត្ថបទក្នុងសញ្ញាសម្រង់ បើវាចាប់ផ្តើមដោយ “!”"))
    case .severalDocuments:
      ProblemWording(
        "several-documents",
        Sentence(
          "a second document begins here; a file holds one",
          "ឯកសារទីពីរចាប់ផ្តើមនៅទីនេះ តែក្នុងមួយឯកសារត្រូវមានខ្លឹមសារតែមួយ"),
        hint: Sentence(
          "remove the line “---”, or put what follows in a file of its own",
          "សូមលុបបន្ទាត់ “---” ឬដាក់អ្វីដែលនៅបន្ទាប់ក្នុងឯកសារដោយឡែក"))
    case .tooLarge(let limit): .fileTooLarge(limit: limit)
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
}
