internal import AuditModel

// Problems of files, folders and their YAML.

extension ProblemKind {
  var fileWording: ProblemWording? {
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
    case .wrongEnding(let suggested):
      return ProblemWording(
        "wrong-ending",
        Sentence(
          "this looks like one of our files, but its name does not end in “.yaml”, so it was not read",
          "ឯកសារនេះមើលទៅដូចជាឯកសាររបស់កម្មវិធី តែឈ្មោះវាមិនបញ្ចប់ដោយ “.yaml” ដូច្នេះមិនបានអានទេ"),
        hint: suggested.map { Sentence("name it “\($0)”", "សូមដាក់ឈ្មោះវាជា “\($0)”") }
          ?? Sentence(
            "let its name end in .yaml, in small letters, with nothing behind it",
            "សូមឱ្យឈ្មោះវាបញ្ចប់ដោយ .yaml ជាអក្សរតូច ដោយគ្មានអ្វីនៅពីក្រោយ"))
    case .notRead(let file): return file.wording
    case .belowFacility:
      return ProblemWording(
        "below-facility",
        Sentence(
          "this lies in a folder within the folder of a facility, where no record is read",
          "ឯកសារនេះនៅក្នុងថតរងនៃថតគ្រឹះស្ថាន ដែលកម្មវិធីមិនអានកំណត់ត្រាទេ"),
        hint: Sentence(
          "move a record beside facility.yaml, and a facility to a folder of its own",
          "សូមផ្លាស់កំណត់ត្រាទៅក្បែរ facility.yaml ហើយផ្លាស់គ្រឹះស្ថានទៅថតដោយឡែកមួយ"))
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

  var yamlWording: ProblemWording? {
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
    case .syntax(_, let slip?):
      return slip.wording
    case .syntax(let words, nil):
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
}

extension UnreadFile {
  fileprivate var wording: ProblemWording {
    switch self {
    case .hidden(let suggested):
      ProblemWording(
        "hidden-record",
        Sentence(
          "this looks like one of our files, but its name begins with a dot, so it was not read",
          "ឯកសារនេះមើលទៅដូចជាឯកសាររបស់កម្មវិធី តែឈ្មោះវាចាប់ផ្តើមដោយចំណុច ដូច្នេះមិនបានអានទេ"),
        hint: Sentence(
          "name it “\(suggested)” if it is to count; otherwise remove it",
          "សូមដាក់ឈ្មោះវាជា “\(suggested)” បើវាត្រូវរាប់ បើមិនដូច្នេះ សូមលុបវា"))
    case .copy:
      ProblemWording(
        "left-over-copy",
        Sentence(
          "this is a copy of another state of one of our files, as editors and programs that synchronise leave them; it was not read",
          "នេះជាឯកសារចម្លងនៃស្ថានភាពផ្សេងនៃឯកសារមួយ ដែលកម្មវិធីសរសេរ ឬកម្មវិធីចម្លងឯកសារបានបន្សល់ទុក វាមិនបានអានទេ"),
        hint: Sentence(
          "compare it with the file itself, write there what is missing, then remove this",
          "សូមប្រៀបធៀបវាជាមួយឯកសារដើម សរសេរអ្វីដែលខ្វះក្នុងឯកសារដើម រួចលុបឯកសារនេះ"))
    case .unsavedChanges:
      ProblemWording(
        "unsaved-changes",
        Sentence(
          "an editor keeps changes here that nobody has saved; they were not read",
          "កម្មវិធីសរសេររក្សាការកែប្រែដែលមិនទាន់បានរក្សាទុកនៅទីនេះ ការកែទាំងនោះមិនបានអានទេ"),
        hint: Sentence(
          "save the file in that editor, or open it again and recover the changes; then remove this",
          "សូមរក្សាទុកឯកសារក្នុងកម្មវិធីនោះ ឬបើកវាម្តងទៀត ហើយយកការកែប្រែមកវិញ រួចលុបឯកសារនេះ"))
    case .openElsewhere:
      ProblemWording(
        "open-elsewhere",
        Sentence(
          "this says that a program has one of these files open; what is not saved there was not read",
          "ឯកសារនេះប្រាប់ថា កម្មវិធីមួយកំពុងបើកឯកសារក្នុងចំណោមនេះ អ្វីដែលមិនទាន់រក្សាទុកនៅទីនោះ មិនបានអានទេ"),
        hint: Sentence(
          "save and close it there; if no program has it open any longer, remove this",
          "សូមរក្សាទុក ហើយបិទវានៅទីនោះ បើគ្មានកម្មវិធីណាបើកវាទៀតទេ សូមលុបឯកសារនេះ"))
    case .backupAlone(let record):
      ProblemWording(
        "backup-alone",
        Sentence(
          "an import kept this of “\(record)”, which is no longer there",
          "ការនាំចូលបានរក្សាទុកឯកសារនេះពី “\(record)” ដែលលែងមានហើយ"),
        hint: Sentence(
          "if the visit is to count, name this “\(record)”; otherwise remove it",
          "បើការចុះពិនិត្យនេះត្រូវរាប់ សូមដាក់ឈ្មោះឯកសារនេះជា “\(record)” បើមិនដូច្នេះ សូមលុបវា"))
    case .unfinishedTyping(let day, let kind):
      ProblemWording(
        "typing-not-finished",
        Sentence(
          "what was typed in here of the visit of \(day) has not become a record, so it does not count",
          "អ្វីដែលបានវាយបញ្ចូលនៅទីនេះអំពីការចុះពិនិត្យថ្ងៃ \(day) មិនទាន់ក្លាយជាកំណត់ត្រាទេ ដូច្នេះមិនរាប់ទេ"),
        hint: Sentence(
          "go on with careaudit enter FACILITY --on \(day) --kind \(kind), and end it with done; or remove this",
          "សូមបន្តដោយ careaudit enter FACILITY --on \(day) --kind \(kind) ហើយបញ្ចប់ដោយ done ឬលុបឯកសារនេះ"))
    case .visitToImport:
      ProblemWording(
        "visit-not-imported",
        Sentence(
          "a visit that was filled in elsewhere stands in this, or something of it that is in no record; it was not read",
          "ក្នុងនេះមានការចុះពិនិត្យដែលបានបំពេញនៅកន្លែងផ្សេង ឬអ្វីមួយនៃវាដែលមិនមានក្នុងកំណត់ត្រាណា វាមិនបានអានទេ"),
        hint: Sentence(
          "bring it home with careaudit import FILE, then keep the file elsewhere",
          "សូមនាំវាចូលដោយ careaudit import FILE រួចទុកឯកសារនៅកន្លែងផ្សេង"))
    }
  }
}
